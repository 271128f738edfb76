import { useState } from 'react';
import { Field } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { useStores } from '../../store/use.ts';

/** Asks before everything is encrypted anew under another key; with a passphrase, for that. */
export const NewKeyDialog = ({
  asksPassphrase,
  onClose,
}: {
  readonly asksPassphrase: boolean;
  readonly onClose: () => void;
}) => {
  const { app, notices, post } = useStores();
  const [current, setCurrent] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const make = async (): Promise<void> => {
    if (asksPassphrase && current === '') return setTrouble('Type the current passphrase.');
    // The new code takes the whole window: what is typed is saved first.
    if (!(await post.getState().close())) return;
    const { why, left } = await app.getState().newKey(asksPassphrase ? current : null);
    if (why !== null) return setTrouble(why);
    if (left)
      notices
        .getState()
        .say(
          'The backups could not be reached and still open with the old key. They get the new key with the next backup.',
        );
    onClose();
  };
  return (
    <FormDialog
      title="Make a new key"
      onClose={onClose}
      action="Encrypt everything again"
      onAct={make}
      width="s"
      className="form"
    >
      <p>
        The register and its backups are encrypted again, with a new key. Do this if a laptop, a copy of the
        library or the recovery code may have fallen into the wrong hands: what opened them before no longer
        does.
      </p>
      <p>A new recovery code is shown once. Backups in folders that were chosen before are not reached.</p>
      {asksPassphrase && (
        <Field label="Passphrase" type="password" value={current} onChange={setCurrent} autoComplete="off" />
      )}
      {trouble !== null && <p role="alert">{trouble}</p>}
    </FormDialog>
  );
};
