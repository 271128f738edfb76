import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { APART, type PlanDays, WEEK } from './plan-words.ts';

/** What the form holds of a plan; `own` false: after school on school days, as usual. */
export interface PlanDraft {
  readonly own: boolean;
  readonly days: PlanDays;
  /** Minutes, as a choice. */
  readonly apart: string;
}

/** When an account posts: what "next free slot" offers. */
export const PlanFields = ({
  draft,
  why,
  onChange,
}: {
  readonly draft: PlanDraft;
  readonly why: Readonly<Record<number, string>>;
  readonly onChange: (change: Partial<PlanDraft>) => void;
}) => (
  <fieldset className="plan">
    <legend className="field-label">When it posts</legend>
    <Select
      label="Days and times"
      hideLabel
      value={draft.own ? 'own' : 'usual'}
      onChange={(choice) => onChange({ own: choice === 'own' })}
      options={[
        { id: 'usual', label: 'After school on school days: 3:30 PM, two hours apart' },
        { id: 'own', label: 'On its own days and times' },
      ]}
    />
    {draft.own && (
      <>
        <div className="plan-days">
          {WEEK.map(({ weekday, name }) => (
            <Field
              key={weekday}
              label={name}
              value={draft.days[weekday] ?? ''}
              onChange={(text) => onChange({ days: { ...draft.days, [weekday]: text } })}
              placeholder="None"
              trouble={why[weekday]}
            />
          ))}
          <Select
            label="Shortest time between two posts"
            value={draft.apart}
            onChange={(apart) => onChange({ apart })}
            options={Object.entries({
              ...(draft.apart in APART ? {} : { [draft.apart]: `${draft.apart} minutes` }),
              ...APART,
            }).map(([id, label]) => ({ id, label }))}
          />
        </div>
        <p className="quiet">
          Several times with commas between them, like 7:30 AM, 3:30 PM. “Next free slot” offers these.
        </p>
        {why[-1] !== undefined && (
          <p role="alert" className="settings-trouble">
            {why[-1]}
          </p>
        )}
      </>
    )}
  </fieldset>
);
