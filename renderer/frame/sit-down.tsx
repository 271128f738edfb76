import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Field } from '../components/field.tsx';
import { FormDialog } from '../components/form-dialog.tsx';
import { FORGOT_WORDS } from './forgot-words.ts';
import { useSeat } from '../store/use-seat.ts';
import { useSlice } from '../store/use.ts';

/** Asks a colleague for their passphrase, or for the recovery code, before they take over at the desk. */
const Ask = ({ id, name }: { readonly id: string; readonly name: string }) => {
  const askToSit = useSlice('app', (app) => app.askToSit);
  const { take, takeByCode } = useSeat();
  const [byCode, setByCode] = useState(false);
  const [secret, setSecret] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const sit = async (): Promise<void> => {
    if (secret.trim() === '') return setTrouble(byCode ? 'Type the recovery code.' : 'Type your passphrase.');
    const why = await (byCode ? takeByCode(id, secret.trim()) : take(id, secret));
    setTrouble(why);
    if (why === null) askToSit(null);
    else setSecret('');
  };
  const forget = (): void => {
    setByCode(true);
    setSecret('');
    setTrouble(null);
  };
  return (
    <FormDialog
      title={name}
      onClose={() => askToSit(null)}
      width="s"
      action="Sit down"
      onAct={sit}
      beside={
        byCode ? undefined : (
          <Button look="quiet" onPress={forget}>
            I forgot it
          </Button>
        )
      }
    >
      <Field
        key={String(byCode)}
        label={byCode ? 'Recovery code of this library' : 'Your passphrase'}
        type={byCode ? 'text' : 'password'}
        value={secret}
        onChange={setSecret}
        trouble={trouble}
        autoComplete="off"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the only field of the sheet
        autoFocus
      />
      {byCode && <p className="quiet small">{FORGOT_WORDS}</p>}
    </FormDialog>
  );
};

/** The sheet over the desk while somebody with a passphrase wants to sit down. */
export const SitDown = () => {
  const sitting = useSlice('app', (app) => app.sitting);
  const name = useSlice(
    'app',
    (app) => app.state?.colleagues.find((one) => one.id === app.sitting)?.name ?? '',
  );
  return sitting === null ? null : <Ask key={sitting} id={sitting} name={name} />;
};
