import { useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import type { AppState } from '../../shared/ipc/views.ts';
import { Button } from '../components/button.tsx';
import { Field } from '../components/field.tsx';
import { useSlice } from '../store/use.ts';
import { StartSheet } from './start-sheet.tsx';

/** The register is locked: a passphrase or the recovery code opens it. */
export const Locked = ({ state }: { readonly state: AppState }) => {
  const unlock = useSlice('app', (app) => app.unlock);
  const [way, setWay] = useState<'passphrase' | 'recovery-code'>(
    state.guard === 'passphrase' ? 'passphrase' : 'recovery-code',
  );
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const byCode = way === 'recovery-code';
  const open = async (): Promise<void> => {
    if (secret.trim() === '' || busy) return;
    setBusy(true);
    const why = await unlock({ with: way, secret: byCode ? secret.trim() : secret });
    setBusy(false);
    setTrouble(why);
    if (why === null) return;
    setSecret('');
    // The button that was pressed is off again: what is typed next goes into the field.
    form.current?.querySelector('input')?.focus();
  };
  return (
    <StartSheet
      title="The register is locked"
      lead="Queued posts wait until it is open, because consent cannot be checked. Nothing is lost meanwhile."
    >
      <Form
        ref={form}
        className="start-form"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <Field
          key={way}
          label={byCode ? 'Recovery code' : 'Passphrase'}
          type={byCode ? 'text' : 'password'}
          value={secret}
          onChange={setSecret}
          trouble={trouble}
          autoComplete="off"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the only field of the screen
          autoFocus
        />
        <div className="start-end">
          {(byCode ? state.guard === 'passphrase' : true) && (
            <Button
              look="quiet"
              onPress={() => {
                setWay(byCode ? 'passphrase' : 'recovery-code');
                setSecret('');
                setTrouble(null);
              }}
            >
              {byCode ? 'Use the passphrase' : 'Use the recovery code'}
            </Button>
          )}
          <Button look="primary" type="submit" isDisabled={busy || secret.trim() === ''}>
            {busy ? 'Opening…' : 'Open the register'}
          </Button>
        </div>
      </Form>
    </StartSheet>
  );
};
