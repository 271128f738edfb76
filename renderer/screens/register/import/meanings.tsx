import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Choice } from '../../../components/checkbox.tsx';
import { DateField } from '../../../components/date-time-field.tsx';
import { Field } from '../../../components/field.tsx';
import { Select } from '../../../components/select.tsx';
import { hasYes } from '../../../../shared/register-import/choices.ts';
import { openValues, withAnswer } from '../../../store/import-draft.ts';
import { useSlice, useStores } from '../../../store/use.ts';
import { AnswerMeanings } from './answer-meanings.tsx';

type Year = 'this' | 'next';

/** The same days a year later. */
const nextYear = ({ from, until }: { readonly from: string; readonly until: string }) => {
  const plus = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return { from: plus(from), until: plus(until) };
};
const sayYear = ({ from, until }: { readonly from: string; readonly until: string }): string =>
  `${from.slice(0, 4)}–${until.slice(2, 4)}`;

/** The third step: what every value means, for which school year, asked with which form. */
export const Meanings = () => {
  const { registerImport } = useStores();
  const read = useSlice('registerImport', (slice) => slice.read);
  const draft = useSlice('registerImport', (slice) => slice.draft);
  const busy = useSlice('registerImport', (slice) => slice.busy !== null);
  const [year, setYear] = useState<Year | null>(null);
  if (read === null || draft === null) return null;
  const { survey } = read;
  const { change, go, tryOn } = registerImport.getState();
  const years: Readonly<Record<Year, { readonly from: string; readonly until: string }>> = {
    this: read.year,
    next: nextYear(read.year),
  };
  const chosen: Year | null =
    year ?? (draft.from === read.year.from ? 'this' : draft.from === years.next.from ? 'next' : null);
  const open = openValues(draft, survey);
  const asksGround = hasYes(draft);
  const missing = [
    ...(open === 0 ? [] : [`what ${open === 1 ? 'one more value means' : `${open} more values mean`}`]),
    ...(draft.from === null || draft.until === null ? ['which school year'] : []),
    ...(asksGround && draft.yesBy === null ? ['what a yes rests on'] : []),
    ...(draft.form.trim() === '' ? ['which form the families were given'] : []),
  ];
  return (
    <>
      {draft.answers.map((answer) => (
        <AnswerMeanings
          key={answer.column}
          answer={answer}
          layout={draft.layout}
          column={survey.columns[answer.column]}
          hint={draft.layout === 'flag' ? null : (read.hints[answer.column] ?? null)}
          onChange={(some) => change(withAnswer(draft, answer.column, some))}
        />
      ))}
      <Card title="School year and form">
        <div className="import-part import-year">
          <Select
            label="School year"
            value={chosen}
            placeholder="Choose"
            onChange={(id) => {
              setYear(id);
              change({ ...draft, ...years[id] });
            }}
            options={[
              { id: 'this', label: `This one, ${sayYear(years.this)}` },
              { id: 'next', label: `The next one, ${sayYear(years.next)}` },
            ]}
          />
          <DateField
            label="A yes holds from"
            value={draft.from}
            onChange={(from) => change({ ...draft, from })}
            start={read.year.from}
          />
          <DateField
            label="Until"
            value={draft.until}
            onChange={(until) => change({ ...draft, until })}
            start={read.year.until}
          />
          <Field
            label="Form the families were given"
            value={draft.form}
            onChange={(form) => change({ ...draft, form })}
            placeholder="Media release, version of 2026"
            maxLength={120}
          />
          {asksGround && (
            <Choice
              label="What a yes rests on"
              value={draft.yesBy}
              onChange={(yesBy) => change({ ...draft, yesBy })}
              options={[
                {
                  id: 'signed',
                  label: 'A form the family signed, on paper or online',
                },
                {
                  id: 'notice',
                  label: 'The yearly notice, or nobody knows',
                  hint: 'Where the district asks for a signed yes, such a yes shows nobody.',
                },
              ]}
            />
          )}
          {draft.answers.some(({ blank }) => blank === 'yes') && (
            <p className="quiet small">
              An empty cell that means yes counts as the yearly notice: nobody signed it.
            </p>
          )}
          <p className="quiet small">A no holds from the same day on, until something replaces it.</p>
        </div>
      </Card>
      <footer className="import-decide">
        <div className="import-foot">
          {missing.length > 0 && (
            <span className="quiet small grow">Still needed: {missing.join(', ')}.</span>
          )}
          <Button onPress={() => go('columns')}>Back</Button>
          <Button look="primary" isDisabled={missing.length > 0 || busy} onPress={() => void tryOn()}>
            See what would change
          </Button>
        </div>
      </footer>
    </>
  );
};
