import { FileUp } from 'lucide-react';
import { useCallback } from 'react';
import { Button } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { DropHere } from '../../../components/drop-here.tsx';
import { useFileDrop } from '../../../components/use-file-drop.ts';
import { useSlice, useStores } from '../../../store/use.ts';
import { Imports } from './imports.tsx';

/** The first step: which file; and what was imported before. */
export const ChooseFile = () => {
  const { registerImport } = useStores();
  const busy = useSlice('registerImport', (slice) => slice.busy !== null);
  const take = useCallback(
    (files: readonly File[]): void => void registerImport.getState().dropFiles(files),
    [registerImport],
  );
  const holding = useFileDrop(take);
  return (
    <>
      {holding && <DropHere icon={FileUp} text="Drop the list here" />}
      <Card>
        <div className="import-choose">
          <FileUp size={28} strokeWidth={1.5} aria-hidden />
          <div className="stack">
            <h2>A list from your student information system</h2>
            <p>
              Export the students with their media answers from Infinite Campus, PowerSchool, Synergy, Skyward
              or any other system as CSV or TSV. Nothing in the register changes until you have seen what
              would change, and the whole import can be undone.
            </p>
            <p className="quiet small">
              The file is read on this computer and not kept. Up to 50 MB and 200,000 rows.
            </p>
            <div className="row">
              <Button
                look="primary"
                icon={FileUp}
                isDisabled={busy}
                onPress={() => void registerImport.getState().pickFile()}
              >
                Choose a file
              </Button>
              <span className="quiet small">or drop it here</span>
            </div>
          </div>
        </div>
      </Card>
      <Imports />
    </>
  );
};
