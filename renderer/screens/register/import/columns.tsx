import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Choice } from '../../../components/checkbox.tsx';
import { ColumnTable } from '../../../components/column-table.tsx';
import { Select } from '../../../components/select.tsx';
import { COLUMN_ROLES } from '../../../../shared/register-import/choices.ts';
import { SYSTEMS } from '../../../../shared/register-import/systems.ts';
import { type ColumnUse, roleOf, withLayout, withSystem, withRole } from '../../../store/import-draft.ts';
import { useSlice, useStores } from '../../../store/use.ts';
import { many, wordsFor } from './words.ts';

const USES: readonly ColumnUse[] = ['unused', 'answers', ...COLUMN_ROLES];
const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

/** The second step: how the list is made, and what each column holds. */
export const Columns = () => {
  const { registerImport } = useStores();
  const read = useSlice('registerImport', (slice) => slice.read);
  const draft = useSlice('registerImport', (slice) => slice.draft);
  if (read === null || draft === null) return null;
  const { survey } = read;
  const change = registerImport.getState().change;
  const system = SYSTEMS.find((one) => one.id === draft.system);
  return (
    <>
      <Card title="How the list is made">
        <div className="import-part">
          <p className="quiet small">
            {many(survey.rows, 'row', 'rows')}, {survey.columns.length} columns with{' '}
            {DELIMITERS[survey.delimiter] ?? `“${survey.delimiter}”`} between the cells, headers in line{' '}
            {survey.headerLine}, read as {read.encoding}.
          </p>
          <div className="import-system">
            <Select
              label="Exported from"
              value={draft.system}
              onChange={(id) => change(withSystem(draft, survey, id))}
              options={SYSTEMS.map(({ id, name }) => ({ id, label: name }))}
            />
            <p className="quiet small">{system?.note}</p>
          </div>
          <Choice
            label="Rows"
            look="segments"
            value={draft.layout}
            onChange={(layout) => change(withLayout(draft, survey, layout))}
            options={[
              { id: 'person', label: 'A row for each student' },
              { id: 'flag', label: 'A row for each flag' },
            ]}
          />
        </div>
      </Card>
      <Card title="What the columns are" hint="Look at the first cells, not only at the headers">
        <ColumnTable
          label="Columns of the file"
          columns={survey.columns}
          uses={USES.map((use) => ({ id: use, label: wordsFor(use, draft.layout) }))}
          chosen={(at) => roleOf(draft, at)}
          onUse={(at, use) => change(withRole(draft, survey, at, use))}
        />
      </Card>
      <footer className="import-decide">
        <div className="import-foot">
          <Button onPress={() => registerImport.getState().go('file')}>Back</Button>
          <Button
            look="primary"
            isDisabled={draft.answers.length === 0}
            reason={
              draft.answers.length === 0
                ? `Say which column is “${wordsFor('answers', draft.layout)}”.`
                : undefined
            }
            onPress={() => registerImport.getState().go('meanings')}
          >
            Next: what the answers mean
          </Button>
        </div>
      </footer>
    </>
  );
};
