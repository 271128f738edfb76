import { useState } from 'react';
import type { SharedFile } from '../../../shared/ipc/sharing-views.ts';
import { sayHours } from '../../../shared/sharing/sharing-status.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextArea } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { useAnswer, useSend, useStores } from '../../store/use.ts';

/** Asks for the code, then for the folder. */
export const JoinDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { api, notices } = useStores();
  const [code, setCode] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const join = async (): Promise<void> => {
    if (code.trim() === '') return setTrouble('Type the code the district office gave you.');
    const reply = await api['sharing.join']({ code });
    if (!reply.ok) return setTrouble(reply.message);
    // The folder’s dialog was closed: the code stays as typed.
    if (reply.value === null) return;
    notices.getState().say('The district file is read here from now on.');
    onClose();
  };
  return (
    <FormDialog title="Join the district file" onClose={onClose} action="Choose the folder" onAct={join}>
      <p>
        The district office sees the code under Settings, District file. From then on its settings, its hold
        and its list of who may not be shown count here. Your settings until now stay in Guidelines, History;
        your register stays as it is, and no yes is ever added to it.
      </p>
      <TextArea
        label="Code"
        value={code}
        onChange={(value) => {
          setCode(value);
          setTrouble(null);
        }}
        trouble={trouble}
        placeholder="XXXX-XXXX-XXXX-…"
        hint="44 letters and digits. Capitals, spaces and hyphens do not matter."
        autoComplete="off"
        className="district-code-field"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the only field of the sheet
        autoFocus
      />
    </FormDialog>
  );
};

/** Four groups a line, as a person reads them out. */
const inLines = (code: string): string =>
  (code.match(/(?:[^-]+-?){1,4}/gu) ?? []).map((line) => line.replace(/-$/u, '')).join('\n');

/** The code, for the district role alone. */
export const CodeDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { value, failure } = useAnswer('sharing.code', undefined);
  return (
    <Dialog
      title="Code of the district file"
      isOpen
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose}>
          Done
        </Button>
      }
    >
      <p>
        Type it in once on each of the other laptops, under Settings, District file, Join with a code. Give it
        over the phone or on paper: whoever has the code and the file can read who may not be shown.
      </p>
      {failure !== null && <p role="alert">{failure}</p>}
      {value !== null && (
        <output className="district-code" aria-label="Code">
          {inLines(value.code)}
        </output>
      )}
      <p className="quiet small">
        If it falls into the wrong hands, stop writing the file and start over: that makes a new code, and the
        others join again with it.
      </p>
    </Dialog>
  );
};

/** Leaving is never by accident: it says what stays and what no longer comes. */
export const LeaveDialog = ({
  file,
  onClose,
}: {
  readonly file: SharedFile;
  readonly onClose: () => void;
}) => {
  const send = useSend();
  const isWriter = file.role === 'writes';
  const leave = async (): Promise<void> => {
    if ((await send('sharing.leave', undefined)) !== null) onClose();
  };
  return (
    <FormDialog
      title={isWriter ? 'Stop writing the district file' : 'Leave the district file'}
      onClose={onClose}
      width="s"
      action={isWriter ? 'Stop writing it' : 'Leave it'}
      cancel={isWriter ? 'Go on' : 'Stay'}
      onAct={leave}
    >
      {isWriter ? (
        <p>
          The file stays in its folder and gets old: the other laptops release nothing once it is{' '}
          {sayHours(file.staleAfter)} old. Tell them to leave it, or to join whoever writes it next with the
          new code.
        </p>
      ) : (
        <p>
          What it brought stays: settings, everybody who says no, and a hold that is on, which is then lifted
          here. This laptop no longer hears from the district: a family that says no at the office has to be
          entered here by hand.
        </p>
      )}
    </FormDialog>
  );
};
