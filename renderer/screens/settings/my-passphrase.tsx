import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { useSend, useStores } from '../../store/use.ts';

/** As short as a passphrase may be; main refuses a shorter one, too. */
const SHORTEST = 8;

/** One's own passphrase at a shared laptop: set, changed or taken away. */
export const MyPassphrase = ({ has, onClose }: { readonly has: boolean; readonly onClose: () => void }) => {
  const { app, notices } = useStores();
  const send = useSend();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const keep = async (wanted: string | null, said: string): Promise<void> => {
    setTrouble(null);
    const done = await send('colleague.set-passphrase', { current: has ? current : null, next: wanted });
    if (done === null) return;
    await app.getState().load();
    notices.getState().say(said);
    onClose();
  };
  const save = async (): Promise<void> => {
    if (has && current === '') return setTrouble('Type your current passphrase.');
    if (next.length < SHORTEST) return setTrouble(`The new passphrase needs ${SHORTEST} characters or more.`);
    if (next !== again) return setTrouble('The two new passphrases differ.');
    await keep(next, 'From now on you sit down with your passphrase.');
  };
  const remove = (): void => {
    if (current === '') setTrouble('Type your current passphrase.');
    else void keep(null, 'You sit down without a passphrase from now on.');
  };
  return (
    <FormDialog
      title={has ? 'Change my passphrase' : 'Set a passphrase for me'}
      onClose={onClose}
      width="s"
      className="settings-form"
      action={has ? 'Change it' : 'Set it'}
      onAct={save}
      beside={
        has ? (
          <Button look="quiet" onPress={remove}>
            Take it away
          </Button>
        ) : undefined
      }
    >
      <p className="quiet">
        Nobody else can sit down under your name. It is asked for when you sit down and when Hallpass starts.
      </p>
      {has && <Field label="Current passphrase" type="password" value={current} onChange={setCurrent} />}
      <Field
        label="New passphrase"
        type="password"
        value={next}
        onChange={setNext}
        autoComplete="new-password"
      />
      <Field
        label="New passphrase again"
        type="password"
        value={again}
        onChange={setAgain}
        autoComplete="new-password"
      />
      {trouble !== null && (
        <p role="alert" className="settings-trouble">
          {trouble}
        </p>
      )}
    </FormDialog>
  );
};
