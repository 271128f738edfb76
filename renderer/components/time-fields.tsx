import { sayZone, USUAL_ZONES } from '../../shared/schedule/say-from.ts';
import { type ChosenTime, ClockQuestion } from './clock-question.tsx';
import { DateTimeField } from './date-time-field.tsx';
import { Select } from './select.tsx';
import './time-fields.css';

/** A day, a time, the zone it counts in, and which of two hours where the clock shows one twice. */
export const TimeFields = ({
  time,
  start,
  home,
  asksZone = true,
  onChange,
}: {
  readonly time: ChosenTime;
  /** `YYYY-MM-DD`: where the little calendar opens while there is no time. */
  readonly start: string;
  /** The district’s zone: always among those to choose from. */
  readonly home: string;
  readonly asksZone?: boolean;
  readonly onChange: (time: ChosenTime) => void;
}) => (
  <div className="time-fields">
    <DateTimeField
      label="Goes out"
      value={time.publishAt}
      onChange={(publishAt) => onChange({ ...time, publishAt, side: null })}
      start={start}
    />
    {asksZone && (
      <Select
        label="Time zone"
        options={[...new Set([time.zone, home, ...USUAL_ZONES])].map((zone) => ({
          id: zone,
          label: sayZone(zone),
        }))}
        value={time.zone}
        onChange={(zone) => onChange({ ...time, zone, side: null })}
      />
    )}
    <ClockQuestion time={time} onChange={onChange} />
  </div>
);
