import { useState } from 'react';
import { Field } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { useSend, useStores } from '../../store/use.ts';

/** As short as a passphrase may be; main refuses a shorter one, too. */
const SHORTEST = 8;

/** Another passphrase for the register, for who knows the one there is. */
export const PassphraseDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { notices } = useStores();
  const send = useSend();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    if (next.length < SHORTEST) return setTrouble(`The new passphrase needs ${SHORTEST} characters or more.`);
    if (next !== again) return setTrouble('The two new passphrases differ.');
    setTrouble(null);
    const done = await send('keys.change-passphrase', { current, next });
    if (done === null) return;
    notices.getState().say('The new passphrase opens the register from now on.');
    onClose();
  };
  return (
    <FormDialog
      title="Change the passphrase"
      onClose={onClose}
      className="settings-form"
      action="Change it"
      onAct={save}
    >
      <Field label="Current passphrase" type="password" value={current} onChange={setCurrent} />
      <Field label="New passphrase" type="password" value={next} onChange={setNext} />
      <Field label="New passphrase again" type="password" value={again} onChange={setAgain} />
      {trouble !== null && (
        <p role="alert" className="settings-trouble">
          {trouble}
        </p>
      )}
    </FormDialog>
  );
};
