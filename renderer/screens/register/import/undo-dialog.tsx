import { useState } from 'react';
import { Field } from '../../../components/field.tsx';
import { FormDialog } from '../../../components/form-dialog.tsx';
import type { ImportRecord } from '../../../../shared/domain/import-record.ts';
import type { ImportUndo } from '../../../../shared/ipc/import-views.ts';
import { useStores } from '../../../store/use.ts';
import { PeopleRows } from './people-rows.tsx';
import { many } from './words.ts';

/** Undoes a whole import, after the words that are asked for where a no goes with it. */
export const UndoDialog = ({
  of,
  later = 0,
  onClose,
  onUndone,
}: {
  readonly of: ImportRecord;
  /** Imports that came after it and count. */
  readonly later?: number;
  readonly onClose: () => void;
  readonly onUndone?: () => void;
}) => {
  const { registerImport } = useStores();
  const [asked, setAsked] = useState<Extract<ImportUndo, { kind: 'to-type' }> | null>(null);
  const [typed, setTyped] = useState('');
  const undo = async (): Promise<void> => {
    const reply = await registerImport.getState().undo(of.id, asked === null ? null : typed);
    if (reply === null) return;
    if (reply.kind === 'to-type') return setAsked(reply);
    onClose();
    onUndone?.();
  };
  return (
    <FormDialog
      title={`Undo the import of “${of.file}”`}
      onClose={onClose}
      className="form"
      action="Undo the import"
      onAct={undo}
    >
      <p>
        Its answers no longer count, neither yes nor no
        {of.takesBack === 'all' && ', and names, grades and schools are as they were before'}. What was
        recorded by hand since stays.{' '}
        {of.added > 0 &&
          `${many(of.added, 'person', 'people')} who came with it will no longer be shown, unless something was recorded for them since.`}
      </p>
      {later > 0 && (
        <p>
          {later === 1 ? 'The list that came later stays' : `The ${later} lists that came later stay`}, with
          every answer {later === 1 ? 'it' : 'they'} gave, even where it repeats one from this import.
        </p>
      )}
      {of.takesBack === 'answers' && (
        <p>
          Names, grades and schools stay as they are now: this import is so long ago that Hallpass no longer
          keeps what they were before it.
        </p>
      )}
      {asked !== null && (
        <>
          <p role="alert">
            <strong>{many(asked.freed.total, 'person has', 'people have')} a no from this import</strong> and
            will have the yes from before again.
          </p>
          <PeopleRows label="Who would have a yes again" part={asked.freed} />
          <Field
            label={`Type “${asked.toType}” to confirm`}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
          />
        </>
      )}
    </FormDialog>
  );
};
