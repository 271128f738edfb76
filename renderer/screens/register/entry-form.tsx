import { useState } from 'react';
import { DateField } from '../../components/date-time-field.tsx';
import { Field } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Select } from '../../components/select.tsx';
import {
  CONSENT_SCOPES,
  type ConsentBasis,
  type ConsentChannel,
  type ConsentDecision,
  type ConsentScope,
} from '../../../shared/domain/person.ts';
import { dateOf } from '../../../shared/schedule/wall-time.ts';
import { useSend, useSlice, useStores } from '../../store/use.ts';
import { ChannelTicks, Ticks } from './ticks.tsx';
import { BASIS_WORDS, DECISION_WORDS, SCOPE_WORDS } from '../../../shared/domain/consent-words.ts';

const SIGNED = ['signed-form', 'e-sign', 'own-signature'] as const satisfies readonly ConsentBasis[];
/** How a no reaches the district: most parents call. */
const TOLD_BY = ['told', ...SIGNED] as const;
/** How a yes does: signed, or by the yearly notice, which stands for families who said nothing. */
const GIVEN_BY = [...SIGNED, 'directory-default'] as const;
const usualBasis = (decision: ConsentDecision): ConsentBasis =>
  decision === 'granted' ? 'signed-form' : 'told';

/** Appends one entry; nothing on record is ever changed. A withdrawal covers everything on every channel unless narrowed. */
export const EntryForm = ({
  id,
  name,
  withdraw,
  onClose,
}: {
  readonly id: string;
  readonly name: string;
  readonly withdraw: boolean;
  readonly onClose: () => void;
}) => {
  const { notices, queue, navigation } = useStores();
  const send = useSend();
  const today = useSlice('app', ({ state }) => (state ? dateOf(Date.parse(state.now), state.zone) : ''));
  const [scope, setScope] = useState<readonly ConsentScope[]>(withdraw ? CONSENT_SCOPES : ['image']);
  const [channels, setChannels] = useState<readonly ConsentChannel[]>(
    withdraw ? ['social', 'website', 'print', 'press'] : ['social'],
  );
  const [decision, setDecision] = useState<ConsentDecision>(withdraw ? 'withdrawn' : 'granted');
  const [basis, setBasis] = useState<ConsentBasis>(usualBasis(withdraw ? 'withdrawn' : 'granted'));
  const [from, setFrom] = useState<string | null>(today);
  const [until, setUntil] = useState<string | null>(null);
  const [form, setForm] = useState('');
  const [signer, setSigner] = useState('');
  const [relation, setRelation] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);

  const isTold = basis === 'told';
  const who = isTold ? 'Who said so' : 'Who signed';
  const decide = (next: ConsentDecision): void => {
    setDecision(next);
    if ((next === 'granted') !== (decision === 'granted')) setBasis(usualBasis(next));
  };
  /** Each once, as the queue stands now: what waits already waits because of somebody else. */
  const postsToTakeDown = async (): Promise<readonly string[]> => {
    await queue.getState().load();
    const waiting = queue.getState().deliveries.filter(({ state }) => state === 'to-take-down');
    return [...new Set(waiting.map(({ post }) => post))];
  };
  const save = async (): Promise<void> => {
    if (scope.length === 0 || channels.length === 0)
      return setTrouble('Choose at least one thing and one place.');
    if (from === null) return setTrouble('Say from which day it holds.');
    if (until !== null && until < from)
      return setTrouble('It ends before it begins. Please look at the two days.');
    if ((signer.trim() === '') !== (relation.trim() === ''))
      return setTrouble(`Give both: ${who.toLowerCase()}, and how they are related.`);
    const before = new Set(await postsToTakeDown());
    const done = await send('person.record', {
      id,
      entry: {
        scope: [...scope],
        channels: [...channels],
        decision,
        basis,
        from,
        until,
        form: isTold || form.trim() === '' ? null : form.trim(),
        signedBy: signer.trim() === '' ? null : { name: signer.trim(), relation: relation.trim() },
      },
    });
    if (done === null) return;
    const down = (await postsToTakeDown()).filter((post) => !before.has(post)).length;
    if (decision === 'granted') notices.getState().say(`Recorded for ${name}.`);
    else if (down === 0) notices.getState().say(`Recorded for ${name}. Queued posts were checked again.`);
    else
      notices
        .getState()
        .say(
          `Recorded for ${name}. What is already out has to be taken down: ${down === 1 ? 'one post waits' : `${down} posts wait`} in the queue.`,
          { label: 'See the queue', run: () => navigation.getState().go('queue') },
        );
    onClose();
  };
  return (
    <FormDialog
      title={withdraw ? `Withdraw consent for ${name}` : `Record consent for ${name}`}
      onClose={onClose}
      className="form"
      action={withdraw ? 'Withdraw' : 'Record'}
      onAct={save}
    >
      {withdraw && (
        <p>Every queued post with {name} is checked again at once and held where it no longer passes.</p>
      )}
      {!withdraw && (
        <Select
          label="Answer"
          value={decision}
          onChange={decide}
          options={(['granted', 'denied', 'withdrawn'] as const).map((one) => ({
            id: one,
            label: DECISION_WORDS[one],
          }))}
        />
      )}
      <Ticks label="For" all={CONSENT_SCOPES} words={SCOPE_WORDS} chosen={scope} onChange={setScope} />
      <ChannelTicks chosen={channels} onChange={setChannels} />
      <div className="form-two">
        <DateField label="From" value={from} onChange={setFrom} start={today} />
        <DateField label="Until (empty for no end date)" value={until} onChange={setUntil} start={today} />
      </div>
      <Select
        label={decision === 'granted' ? 'How it was given' : 'How they told you'}
        value={basis}
        onChange={setBasis}
        options={(decision === 'granted' ? GIVEN_BY : TOLD_BY).map((one) => ({
          id: one,
          label: BASIS_WORDS[one],
        }))}
      />
      <div className="form-two">
        <Field label={who} value={signer} onChange={setSigner} />
        <Field
          label="Relationship"
          value={relation}
          onChange={setRelation}
          placeholder="mother, father, self …"
        />
      </div>
      {!isTold && (
        <Field
          label="Which form"
          value={form}
          onChange={setForm}
          placeholder="Media release, version of 2026"
        />
      )}
      {trouble !== null && (
        <p role="alert" className="form-trouble">
          {trouble}
        </p>
      )}
    </FormDialog>
  );
};
