import { Lightbulb } from 'lucide-react';
import { Card } from '../../../components/card.tsx';
import { Choice } from '../../../components/checkbox.tsx';
import { Table } from '../../../components/table.tsx';
import { CONSENT_SCOPES } from '../../../../shared/domain/person.ts';
import { type Layout, MEANINGS, type Meaning } from '../../../../shared/register-import/choices.ts';
import type { SurveyedColumn } from '../../../../shared/register-import/survey.ts';
import type { DraftAnswer } from '../../../store/import-draft.ts';
import { ChannelTicks, Ticks } from '../ticks.tsx';
import { SCOPE_WORDS } from '../../../../shared/domain/consent-words.ts';
import { MEANING_WORDS } from './words.ts';

interface ValueRow {
  readonly key: string | null;
  readonly text: string;
  readonly count: number;
}

/** One column of answers: what it was asked for, where, and what each of its values means. */
export const AnswerMeanings = ({
  answer,
  layout,
  column,
  hint,
  onChange,
}: {
  readonly answer: DraftAnswer;
  readonly layout: Layout;
  readonly column: SurveyedColumn | undefined;
  readonly hint: string | null;
  readonly onChange: (change: Partial<DraftAnswer>) => void;
}) => {
  if (column === undefined) return null;
  const isFlags = layout === 'flag';
  const rows: readonly ValueRow[] = [
    ...column.values,
    ...(column.blanks > 0 && !isFlags ? [{ key: null, text: 'Empty cell', count: column.blanks }] : []),
  ];
  const meaningOf = ({ key }: ValueRow): Meaning | null =>
    key === null ? answer.blank : (answer.says[key] ?? null);
  const say = ({ key }: ValueRow, meaning: Meaning): void =>
    onChange(key === null ? { blank: meaning } : { says: { ...answer.says, [key]: meaning } });
  return (
    <Card
      title={`“${column.header}”`}
      hint={isFlags ? 'Students with none of these flags have not answered' : 'Every value in it'}
    >
      <div className="import-part">
        {hint !== null && (
          <p className="import-hint">
            <Lightbulb size={15} aria-hidden />
            {hint}
          </p>
        )}
        <div className="import-reach">
          <Ticks
            label="It is about"
            all={CONSENT_SCOPES}
            words={SCOPE_WORDS}
            chosen={answer.scope}
            onChange={(scope) => onChange({ scope })}
          />
          <ChannelTicks chosen={answer.channels} onChange={(channels) => onChange({ channels })} />
        </div>
      </div>
      {column.more ? (
        <p className="import-part field-trouble">
          This column holds too many different values to be a column of answers. Go back and choose another.
        </p>
      ) : (
        <Table
          label={`What the values of “${column.header}” mean`}
          rows={rows}
          keyOf={(row) => row.key ?? ''}
          columns={[
            {
              id: 'value',
              head: isFlags ? 'Flag' : 'In the file',
              cell: (row) => (row.key === null ? <em>{row.text}</em> : <strong>{row.text}</strong>),
            },
            {
              id: 'count',
              head: 'Rows',
              align: 'end',
              width: '90px',
              cell: (row) => row.count.toLocaleString('en-US'),
            },
            {
              id: 'means',
              head: 'Means',
              width: '400px',
              cell: (row) => (
                <Choice
                  label={`What ${row.key === null ? 'an empty cell' : `“${row.text}”`} means`}
                  hideLabel
                  look="segments"
                  value={meaningOf(row)}
                  onChange={(meaning) => say(row, meaning)}
                  options={MEANINGS.map((meaning) => ({ id: meaning, label: MEANING_WORDS[meaning] }))}
                />
              ),
            },
          ]}
        />
      )}
    </Card>
  );
};
