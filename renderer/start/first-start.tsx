import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import type { Role } from '../../shared/domain/colleague.ts';
import type { AppState } from '../../shared/ipc/views.ts';
import { Button } from '../components/button.tsx';
import { Checkbox, Choice } from '../components/checkbox.tsx';
import { Field } from '../components/field.tsx';
import { useSlice } from '../store/use.ts';
import { BringBack } from './bring-back.tsx';
import { SHORTEST, strengthOf } from './passphrase.ts';
import { StartSheet } from './start-sheet.tsx';

const ROLES = [
  { id: 'author', label: 'Author', hint: 'Drafts and queues.' },
  { id: 'approver', label: 'Approver', hint: 'Also approves what others wrote.' },
  { id: 'district', label: 'District', hint: 'Also holds everything and runs district accounts.' },
] as const satisfies readonly { id: Role; label: string; hint: string }[];

const LIBRARIES = [
  {
    id: 'sample',
    label: 'Look around with the Bloomington sample',
    hint: 'Schools, accounts, about 300 invented people and a few weeks of posts.',
  },
  { id: 'empty', label: 'Start empty', hint: 'Your own accounts and register, from the first day.' },
] as const;

/** The same, for somebody who comes from the sample: it is still there. */
const LIBRARIES_AGAIN = [
  { ...LIBRARIES[1], label: 'Start a library of my own' },
  { ...LIBRARIES[0], label: 'Go back to the Bloomington sample', hint: 'It is as you left it.' },
] as const;

const DIFFER = 'The two differ.';

/** What is missing yet, at its field; null where nothing is. */
interface Troubles {
  readonly name: string | null;
  readonly phrase: string | null;
  readonly again: string | null;
}

const NO_TROUBLES: Troubles = { name: null, phrase: null, again: null };

/** A passphrase twice, with a hint on how good it is. */
const PassphraseFields = ({
  phrase,
  again,
  trouble,
  onPhrase,
  onAgain,
}: {
  readonly phrase: string;
  readonly again: string;
  readonly trouble: Pick<Troubles, 'phrase' | 'again'>;
  readonly onPhrase: (value: string) => void;
  readonly onAgain: (value: string) => void;
}) => {
  const strength = strengthOf(phrase);
  return (
    <div className="stack">
      <div className="start-two">
        <Field
          label="Passphrase for the register"
          type="password"
          value={phrase}
          onChange={onPhrase}
          autoComplete="new-password"
          trouble={trouble.phrase}
        />
        <Field
          label="Once more"
          type="password"
          value={again}
          onChange={onAgain}
          autoComplete="new-password"
          trouble={again !== '' && !phrase.startsWith(again) ? DIFFER : trouble.again}
        />
      </div>
      <div className="strength">
        <span className="strength-bar" aria-hidden>
          {[1, 2, 3, 4].map((bar) => (
            <i key={bar} className={bar <= strength.bars ? 'on' : ''} />
          ))}
        </span>
        <span aria-live="polite">{strength.word}</span>
      </div>
      <p className="small quiet">
        This computer has no keychain for Hallpass, so it asks for the passphrase at each start. A recovery
        code comes next.
      </p>
    </div>
  );
};

/** First start: who is at the desk, and which library. */
export const FirstStart = ({ state }: { readonly state: AppState }) => {
  const begin = useSlice('app', (app) => app.begin);
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('author');
  const sampleLeft = useSlice('app', (app) => app.sampleLeft);
  const [library, setLibrary] = useState<'sample' | 'empty'>(sampleLeft ? 'empty' : 'sample');
  const [phrase, setPhrase] = useState('');
  const [again, setAgain] = useState('');
  const [startAtLogin, setStartAtLogin] = useState(true);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  // How often Start was pressed too early: from the first time on, what is missing is said.
  const [early, setEarly] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const guarded = state.guard === 'passphrase';
  const missing: Troubles = {
    name: name.trim() === '' ? 'Your name is missing.' : null,
    phrase:
      guarded && Array.from(phrase).length < SHORTEST
        ? `The passphrase needs ${SHORTEST} characters or more.`
        : null,
    again: guarded && phrase !== again ? DIFFER : null,
  };
  const said = early === 0 ? NO_TROUBLES : missing;
  useEffect(() => {
    if (early > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [early]);
  const start = async (): Promise<void> => {
    if (busy) return;
    if (missing.name !== null || missing.phrase !== null || missing.again !== null) {
      setEarly(early + 1);
      return;
    }
    setBusy(true);
    setFailure(null);
    const why = await begin({
      colleague: { name: name.trim(), role },
      library,
      passphrase: guarded ? phrase : null,
      startAtLogin,
    });
    setBusy(false);
    setFailure(why);
  };
  return (
    <StartSheet
      title="No post leaves without a pass"
      lead="Drafts are checked against your district’s guidelines and the photo-consent register, on this laptop alone."
      isWide
    >
      <Form
        ref={form}
        className="start-form"
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <Field
          label="Your name"
          value={name}
          onChange={setName}
          placeholder="As colleagues know you"
          autoComplete="name"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first thing asked of a new person
          autoFocus
          maxLength={80}
          trouble={said.name}
        />
        <div className="start-beside">
          <Choice label="Your role" look="rows" options={ROLES} value={role} onChange={setRole} />
        </div>
        <div className="start-beside">
          <Choice
            label="Library"
            look="cards"
            options={sampleLeft ? LIBRARIES_AGAIN : LIBRARIES}
            value={library}
            onChange={setLibrary}
          />
        </div>
        {guarded && (
          <PassphraseFields
            phrase={phrase}
            again={again}
            trouble={said}
            onPhrase={setPhrase}
            onAgain={setAgain}
          />
        )}
        {failure !== null && (
          <p className="start-trouble" role="alert">
            {failure}
          </p>
        )}
        <div className="start-end wrap">
          <span className="grow">
            <Checkbox isSelected={startAtLogin} onChange={setStartAtLogin}>
              Start Hallpass when I log in, so that posts come due on time
            </Checkbox>
          </span>
          <Button look="primary" type="submit" isDisabled={busy}>
            {busy ? 'Making the library…' : 'Start'}
          </Button>
        </div>
      </Form>
      {!sampleLeft && <BringBack zone={state.zone} />}
    </StartSheet>
  );
};
