import { FilePlus2, PenLine, Undo2, UserMinus } from 'lucide-react';
import { useState } from 'react';
import { Badge, CLEARANCE_SIGNS } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Skeleton } from '../../components/empty-state.tsx';
import { Table } from '../../components/table.tsx';
import { FROM_DISTRICT } from '../../../shared/domain/sharing.ts';
import { CONSENT_PLACES, type ConsentEntry } from '../../../shared/domain/person.ts';
import { sayDay } from '../../../shared/schedule/say-wall.ts';
import { useAnswer } from '../../store/use.ts';
import { EntryForm } from './entry-form.tsx';
import { PersonForm } from './person-form.tsx';
import { placeName } from './places.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { ShownIn } from './shown-in.tsx';
import { BASIS_WORDS, DECISION_WORDS, sayWhere, SCOPE_WORDS } from '../../../shared/domain/consent-words.ts';

const day = (date: string): string => `${sayDay(date)}, ${date.slice(0, 4)}`;
const NO_ENTRIES: readonly ConsentEntry[] = [];

/** One person: what may be shown of them today on each platform, the website, in print and in the press, and every entry of their consent, newest first. */
export const PersonDialog = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const answer = useAnswer('person.get', { ids: [id] }, ['register']);
  const [form, setForm] = useState<'none' | 'entry' | 'withdraw' | 'person' | 'remove'>('none');
  const one = answer.value?.[0];
  const entries = [...(one?.person.consents ?? NO_ENTRIES)].sort((a, b) =>
    (b.recordedAt ?? b.from).localeCompare(a.recordedAt ?? a.from),
  );
  if (form === 'person' && one)
    return <PersonForm person={one.person} onClose={() => setForm('none')} onSaved={() => setForm('none')} />;
  if (form === 'remove' && one)
    return <RemoveDialog id={id} name={one.name} onClose={() => setForm('none')} onGone={onClose} />;
  if (form !== 'none' && one)
    return (
      <EntryForm name={one.name} id={id} withdraw={form === 'withdraw'} onClose={() => setForm('none')} />
    );
  return (
    <Dialog
      title={one?.name ?? 'Person'}
      isOpen
      onClose={onClose}
      width="l"
      actions={
        one && (
          <>
            <Button icon={PenLine} onPress={() => setForm('person')}>
              Change details
            </Button>
            {entries.length > 0 ? (
              <Button icon={Undo2} look="danger" onPress={() => setForm('withdraw')}>
                Withdraw consent
              </Button>
            ) : (
              <Button icon={UserMinus} look="danger" onPress={() => setForm('remove')}>
                Take out
              </Button>
            )}
            <Button icon={FilePlus2} look="primary" onPress={() => setForm('entry')}>
              Record consent
            </Button>
          </>
        )
      }
    >
      {answer.failure !== null && <p role="alert">{answer.failure}</p>}
      {!one && answer.failure === null && <Skeleton lines={4} label="Loading" />}
      {one && (
        <div className="stack person-page">
          <p className="quiet">
            {one.line}
            {one.person.number && ` · Student number ${one.person.number}`}
            {one.person.id.startsWith(FROM_DISTRICT) && ' · Here because of the district file'}
          </p>
          <Table
            label="Today"
            rows={CONSENT_PLACES}
            keyOf={(place) => place}
            columns={[
              { id: 'place', head: 'Today in', cell: placeName },
              {
                id: 'image',
                head: 'Picture',
                cell: (place) => <Badge sign={CLEARANCE_SIGNS[one.image[place]]} quiet />,
              },
              {
                id: 'name',
                head: 'Name',
                cell: (place) => <Badge sign={CLEARANCE_SIGNS[one.nameClearance[place]]} quiet />,
              },
              {
                id: 'voice',
                head: 'Voice',
                cell: (place) => <Badge sign={CLEARANCE_SIGNS[one.voice[place]]} quiet />,
              },
              {
                id: 'work',
                head: 'Work',
                cell: (place) => <Badge sign={CLEARANCE_SIGNS[one.work[place]]} quiet />,
              },
            ]}
          />
          <h3>Consent on record</h3>
          {entries.length === 0 ? (
            <p className="quiet">Nothing is on record, so nothing is cleared.</p>
          ) : (
            <Table
              label="Consent on record"
              rows={entries.map((entry, at) => ({ entry, at }))}
              keyOf={(row) => row.entry.id ?? String(row.at)}
              columns={[
                {
                  id: 'decision',
                  head: 'Answer',
                  width: '100px',
                  cell: ({ entry }) => DECISION_WORDS[entry.decision],
                },
                {
                  id: 'scope',
                  head: 'For',
                  cell: ({ entry }) =>
                    `${entry.scope.map((scope) => SCOPE_WORDS[scope]).join(', ')} ${sayWhere(entry.channels)}`,
                },
                {
                  id: 'dates',
                  head: 'From, until',
                  cell: ({ entry }) =>
                    `${day(entry.from)} – ${entry.until === null ? 'further notice' : day(entry.until)}`,
                },
                {
                  id: 'basis',
                  head: 'How',
                  cell: ({ entry }) =>
                    [
                      BASIS_WORDS[entry.basis],
                      entry.signedBy && `${entry.signedBy.name} (${entry.signedBy.relation})`,
                    ]
                      .filter(Boolean)
                      .join(', '),
                },
              ]}
            />
          )}
          <h3>Shown in</h3>
          <ShownIn id={id} />
        </div>
      )}
    </Dialog>
  );
};
