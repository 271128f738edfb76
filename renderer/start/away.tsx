import { LockKeyhole } from 'lucide-react';
import { useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import type { AppState, ColleagueView } from '../../shared/ipc/views.ts';
import { Button } from '../components/button.tsx';
import { Field } from '../components/field.tsx';
import { FORGOT_WORDS } from '../frame/forgot-words.ts';
import { Initials, ROLE_WORDS } from '../frame/rail.tsx';
import { useSlice, useStores } from '../store/use.ts';
import { StartSheet } from './start-sheet.tsx';

/** The passphrase of one colleague, or the library's recovery code where it is forgotten. */
const Ask = ({ colleague, onBack }: { readonly colleague: ColleagueView; readonly onBack: () => void }) => {
  const { app, post } = useStores();
  const [byCode, setByCode] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const sit = async (): Promise<void> => {
    if (secret.trim() === '' || busy) return;
    setBusy(true);
    const { switchColleague, sitByCode } = app.getState();
    const why = await (byCode
      ? sitByCode(colleague.id, secret.trim())
      : switchColleague(colleague.id, secret));
    if (why === null) return post.getState().refresh();
    setBusy(false);
    setTrouble(why);
    setSecret('');
    // The button that was pressed is off again: what is typed next goes into the field.
    form.current?.querySelector('input')?.focus();
  };
  return (
    <Form
      ref={form}
      className="start-form"
      onSubmit={(event) => {
        event.preventDefault();
        void sit();
      }}
    >
      <Field
        key={String(byCode)}
        label={byCode ? 'Recovery code of this library' : `Passphrase of ${colleague.name}`}
        type={byCode ? 'text' : 'password'}
        value={secret}
        onChange={setSecret}
        trouble={trouble}
        autoComplete="off"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the only field of the screen
        autoFocus
      />
      {byCode && <p className="quiet small">{FORGOT_WORDS}</p>}
      <div className="start-end">
        <Button look="quiet" onPress={onBack}>
          Somebody else
        </Button>
        {!byCode && (
          <Button
            look="quiet"
            onPress={() => {
              setByCode(true);
              setSecret('');
              setTrouble(null);
            }}
          >
            I forgot it
          </Button>
        )}
        <Button look="primary" type="submit" isDisabled={busy || secret.trim() === ''}>
          Sit down
        </Button>
      </div>
    </Form>
  );
};

/** Nobody is at the desk: whoever sits down says who they are. */
export const Away = ({ state }: { readonly state: AppState }) => {
  const switchColleague = useSlice('app', (app) => app.switchColleague);
  const [asked, setAsked] = useState<ColleagueView | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const here = state.colleagues.filter((one) => one.active);
  return (
    <StartSheet
      title="Who is at the desk?"
      lead="Posts in the queue are checked as always. They wait for someone to post them."
    >
      {trouble !== null && (
        <p className="start-trouble" role="alert">
          {trouble}
        </p>
      )}
      {asked !== null ? (
        <Ask key={asked.id} colleague={asked} onBack={() => setAsked(null)} />
      ) : (
        <ul className="start-seats">
          {here.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="start-seat"
                onClick={() =>
                  one.hasPassphrase ? setAsked(one) : void switchColleague(one.id).then(setTrouble)
                }
              >
                <Initials name={one.name} />
                <span>
                  <span>{one.name}</span>
                  <small>{ROLE_WORDS[one.role]}</small>
                </span>
                {one.hasPassphrase && (
                  <>
                    <LockKeyhole size={15} aria-hidden />
                    <span className="visually-hidden">with a passphrase</span>
                  </>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </StartSheet>
  );
};
