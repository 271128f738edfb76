import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { Field } from '../../../components/field.tsx';
import { useSlice, useStores } from '../../../store/use.ts';
import { DryRunLists } from './dry-run-lists.tsx';
import { ImportFigures } from './figures.tsx';
import { many } from './words.ts';

const plain = (typed: string): string => typed.trim().replace(/\s+/gu, ' ').toLowerCase();

/** The fourth step: what would change, and the decision. */
export const DryRun = () => {
  const { registerImport } = useStores();
  const tried = useSlice('registerImport', (slice) => slice.tried);
  const busy = useSlice('registerImport', (slice) => slice.busy !== null);
  const [leaveOut, setLeaveOut] = useState(false);
  const [typed, setTyped] = useState('');
  if (tried === null) return null;
  const { go, run } = registerImport.getState();
  const { bad, toType, freed, isEmpty, counts } = tried;
  const whyNot = isEmpty
    ? 'The register already has all of this.'
    : bad.total > 0 && !leaveOut
      ? 'Leave out the rows that cannot be used, or fix the file.'
      : toType !== null && plain(typed) !== toType
        ? `Type “${toType}” first.`
        : null;
  return (
    <>
      <ImportFigures counts={counts} bad={bad.total} />
      <DryRunLists tried={tried} />
      <section className="import-decide" aria-label="Import">
        {bad.total > 0 && (
          <Checkbox isSelected={leaveOut} onChange={setLeaveOut}>
            {bad.total === 1
              ? 'Leave out the row that cannot be used. What it says is then not in the register.'
              : `Leave out the ${bad.total.toLocaleString('en-US')} rows that cannot be used. What they say is then not in the register.`}
          </Checkbox>
        )}
        {toType !== null && (
          <Field
            label={`${many(freed.total, 'person', 'people')} said no before and would have a yes. Type “${toType}” to confirm.`}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
            className="import-type"
          />
        )}
        <div className="import-foot">
          <span className="quiet small grow">
            {isEmpty
              ? 'The register already has all of this.'
              : 'Either all of it is imported or none of it. The whole import can be undone.'}
          </span>
          <Button onPress={() => go('meanings')} isDisabled={busy}>
            Back
          </Button>
          <Button
            look="primary"
            isDisabled={whyNot !== null || busy}
            reason={whyNot ?? undefined}
            onPress={() => void run({ leaveOut, typed: toType === null ? null : typed })}
          >
            Import {many(counts.people, 'person', 'people')}
          </Button>
        </div>
      </section>
    </>
  );
};
