import { useState } from 'react';
import { Field } from '../components/field.tsx';
import { FormDialog } from '../components/form-dialog.tsx';
import { useSeat } from '../store/use-seat.ts';
import { useSlice } from '../store/use.ts';

/** Asks a colleague for their passphrase before they take over at the desk. */
const Ask = ({ id, name }: { readonly id: string; readonly name: string }) => {
  const askToSit = useSlice('app', (app) => app.askToSit);
  const { take } = useSeat();
  const [passphrase, setPassphrase] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const sit = async (): Promise<void> => {
    if (passphrase === '') return setTrouble('Type your passphrase.');
    const why = await take(id, passphrase);
    setTrouble(why);
    if (why === null) askToSit(null);
    else setPassphrase('');
  };
  return (
    <FormDialog title={name} onClose={() => askToSit(null)} width="s" action="Sit down" onAct={sit}>
      <Field
        label="Your passphrase"
        type="password"
        value={passphrase}
        onChange={setPassphrase}
        trouble={trouble}
        autoComplete="off"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the only field of the sheet
        autoFocus
      />
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
