import { CalendarCheck } from 'lucide-react';
import { sayLongDate } from '../../../../shared/schedule/say-wall.ts';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Field } from '../../../components/field.tsx';
import { HOW_WORDS } from '../how-words.ts';
import { sayMoment } from '../say-moment.ts';
import { sayProblem } from './parts.ts';
import { problemsAt, useSettings } from './settings.ts';
import { Troubles } from './troubles.tsx';

/** Which version is in force, who kept it, and when somebody last looked through it. */
export const About = () => {
  const settings = useSettings();
  const { view, pack, isOff, edit, problems } = settings;
  const { kept } = view;
  const isToday = pack.lastReviewed === view.today;
  const elsewhere = problems.filter(({ field }) => field === '' || field === 'version');
  return (
    <>
      <Card title="This version">
        <dl className="version-facts">
          <dt>Version</dt>
          <dd className="tabular">{kept.version}</dd>
          <dt>{kept.at === null ? 'From' : 'Kept'}</dt>
          <dd>
            {kept.at === null
              ? 'It comes with Hallpass; the district confirms and changes it'
              : `${sayMoment(kept.at, view.pack.zone)}, by ${kept.by ?? 'a former colleague'}, ${HOW_WORDS[kept.how]}${kept.from === null ? '' : ` “${kept.from}”`}`}
          </dd>
          {kept.note !== null && (
            <>
              <dt>Why</dt>
              <dd>{kept.note}</dd>
            </>
          )}
          <dt>Last reviewed</dt>
          <dd className="version-facts-act">
            {sayLongDate(pack.lastReviewed)}
            {!isOff && (
              <Button
                size="s"
                icon={CalendarCheck}
                isDisabled={isToday || pack.lastReviewed > view.today}
                onPress={() => edit((now) => ({ ...now, lastReviewed: view.today }))}
              >
                {isToday ? 'Reviewed today' : 'I reviewed it today'}
              </Button>
            )}
          </dd>
        </dl>
        <div className="part-body">
          <Troubles
            troubles={[...problemsAt(settings, 'lastReviewed'), ...elsewhere].map((one) => ({
              key: `${one.path} ${one.message}`,
              text: sayProblem(one),
            }))}
          />
        </div>
      </Card>
      <Card title="The district">
        <div className="part-body">
          <Field
            label="Name of the district"
            className="find"
            value={pack.name}
            isReadOnly={isOff}
            onChange={(name) => edit((now) => ({ ...now, name }))}
            trouble={problemsAt(settings, 'name').map(sayProblem)[0] ?? null}
          />
        </div>
      </Card>
    </>
  );
};
