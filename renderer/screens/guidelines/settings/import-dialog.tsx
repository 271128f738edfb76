import { useState } from 'react';
import type { ImportPreview } from '../../../../shared/ipc/district-views.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { Field } from '../../../components/field.tsx';
import { FormDialog } from '../../../components/form-dialog.tsx';
import { useSlice, useStores } from '../../../store/use.ts';
import { ChangeList } from './change-list.tsx';

/** A file of settings, read and not kept: what it would change, or what is wrong with it on which line. */
export const ImportDialog = () => {
  const preview = useSlice('district', (slice) => slice.preview);
  if (preview === null) return null;
  return preview.kind === 'preview' ? <Preview preview={preview} /> : <Refused preview={preview} />;
};

const Preview = ({ preview }: { readonly preview: Extract<ImportPreview, { kind: 'preview' }> }) => {
  const { district } = useStores();
  const [note, setNote] = useState('');
  const { closeFile, keepFile } = district.getState();
  const { name, changes, version } = preview;
  if (changes.length === 0)
    return (
      <Dialog title={name} isOpen onClose={closeFile} actions={<Button onPress={closeFile}>Close</Button>}>
        <p>This file matches the settings in force. There is nothing to keep.</p>
      </Dialog>
    );
  return (
    <FormDialog
      title={`What “${name}” would change`}
      onClose={closeFile}
      action={`Keep as version ${version}`}
      onAct={() => keepFile(note.trim() || null)}
    >
      <ChangeList changes={changes} empty="" />
      <Field
        label="Why"
        value={note}
        onChange={setNote}
        maxLength={500}
        hint="Shown in the history. Optional."
      />
      <p className="quiet small">Nothing is kept yet. Once it is, everything queued is checked again.</p>
    </FormDialog>
  );
};

const Refused = ({ preview }: { readonly preview: Extract<ImportPreview, { kind: 'refused' }> }) => {
  const { district } = useStores();
  const { closeFile, pickFile } = district.getState();
  const { name, problems } = preview;
  return (
    <Dialog
      title={`“${name}” cannot be used`}
      isOpen
      onClose={closeFile}
      width="l"
      actions={
        <>
          <Button onPress={closeFile}>Close</Button>
          <Button
            look="primary"
            onPress={() => {
              closeFile();
              void pickFile();
            }}
          >
            Choose it again
          </Button>
        </>
      }
    >
      <p>
        Nothing was changed. {problems.length === 1 ? 'One thing' : `${problems.length} things`} in the file
        must be fixed:
      </p>
      <table className="table file-problems" aria-label="What must be fixed">
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Where</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ path, line, column, message }) => (
            <tr key={`${path} ${message}`}>
              <td className="tabular nowrap">
                {line === null ? '–' : `Line ${line}`}
                {column !== null && <span className="quiet">, {column}</span>}
              </td>
              <td>
                <code>{path || 'the file'}</code>
              </td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
};
