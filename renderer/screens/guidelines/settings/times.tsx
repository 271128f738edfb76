import { sayTime } from '../../../../shared/schedule/say-wall.ts';
import { Card } from '../../../components/card.tsx';
import { TimeOfDayField } from '../../../components/date-time-field.tsx';
import { Select } from '../../../components/select.tsx';
import { sayProblem } from './parts.ts';
import { problemsAt, useSettings } from './settings.ts';
import { Troubles } from './troubles.tsx';

const ZONES = [
  ['America/New_York', 'Eastern time (New York)'],
  ['America/Chicago', 'Central time (Chicago)'],
  ['America/Denver', 'Mountain time (Denver)'],
  ['America/Phoenix', 'Mountain time without daylight saving (Phoenix)'],
  ['America/Los_Angeles', 'Pacific time (Los Angeles)'],
  ['America/Anchorage', 'Alaska time (Anchorage)'],
  ['Pacific/Honolulu', 'Hawaii time (Honolulu)'],
] as const;

/** When posts may go out without a second look, and where the district’s clocks are. */
export const Times = () => {
  const settings = useSettings();
  const { pack, isOff, edit } = settings;
  const { from, to } = pack.quietHours;
  const zones = ZONES.some(([id]) => id === pack.zone) ? ZONES : [[pack.zone, pack.zone], ...ZONES];
  return (
    <>
      <Card title="Hours of the day" hint="A post outside of them gets a second look">
        <div className="part-body">
          <fieldset className="part-two" disabled={isOff}>
            <TimeOfDayField
              label="Posts from"
              value={from}
              isDisabled={isOff}
              onChange={(time) => {
                if (time) edit((now) => ({ ...now, quietHours: { ...now.quietHours, from: time } }));
              }}
            />
            <TimeOfDayField
              label="Posts until"
              value={to}
              isDisabled={isOff}
              onChange={(time) => {
                if (time) edit((now) => ({ ...now, quietHours: { ...now.quietHours, to: time } }));
              }}
            />
          </fieldset>
          <Troubles
            troubles={[
              ...problemsAt(settings, 'quietHours.from'),
              ...problemsAt(settings, 'quietHours.to'),
            ].map((one) => ({ key: one.path, text: sayProblem(one) }))}
          />
          <p className="quiet small">
            Quiet from {sayTime(`2000-01-01T${to}`)} to {sayTime(`2000-01-01T${from}`)}. Emergency news goes
            out at any hour.
          </p>
        </div>
      </Card>
      <Card title="Time zone" hint="Of new posts and of the calendar">
        <div className="part-body">
          <Select
            label="Time zone"
            hideLabel
            value={pack.zone}
            isDisabled={isOff}
            onChange={(zone) => edit((now) => ({ ...now, zone }))}
            options={zones.map(([id, label]) => ({ id, label }))}
          />
          <Troubles
            troubles={problemsAt(settings, 'zone').map((one) => ({ key: one.path, text: sayProblem(one) }))}
          />
        </div>
      </Card>
    </>
  );
};
