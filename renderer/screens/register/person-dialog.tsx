import { FilePlus2, PenLine, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Badge, CLEARANCE_SIGNS } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Skeleton } from '../../components/empty-state.tsx';
import { Table } from '../../components/table.tsx';
import { FROM_DISTRICT } from '../../../shared/domain/sharing.ts';
import { PLATFORM_IDS } from '../../../shared/domain/platform-id.ts';
import type { ConsentEntry } from '../../../shared/domain/person.ts';
import { platformOf } from '../../../shared/platforms/index.ts';
import { sayDay } from '../../../shared/schedule/say-wall.ts';
import { useAnswer } from '../../store/use.ts';
import { EntryForm } from './entry-form.tsx';
import { PersonForm } from './person-form.tsx';
import { ShownIn } from './shown-in.tsx';
import { BASIS_WORDS, CHANNEL_WORDS, DECISION_WORDS, SCOPE_WORDS } from './words.ts';

const day = (date: string): string => `${sayDay(date)}, ${date.slice(0, 4)}`;
const NO_ENTRIES: readonly ConsentEntry[] = [];

/** One person: what each platform may show today, and every entry of their consent, newest first. */
export const PersonDialog = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const answer = useAnswer('person.get', { ids: [id] }, ['register']);
  const [form, setForm] = useState<'none' | 'entry' | 'withdraw' | 'person'>('none');
  const one = answer.value?.[0];
  const entries = [...(one?.person.consents ?? NO_ENTRIES)].sort((a, b) =>
    (b.recordedAt ?? b.from).localeCompare(a.recordedAt ?? a.from),
  );
  if (form === 'person' && one)
    return <PersonForm person={one.person} onClose={() => setForm('none')} onSaved={() => setForm('none')} />;
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
            {entries.length > 0 && (
              <Button icon={Undo2} look="danger" onPress={() => setForm('withdraw')}>
                Withdraw consent
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
            rows={PLATFORM_IDS}
            keyOf={(platform) => platform}
            columns={[
              { id: 'platform', head: 'Today on', cell: (platform) => platformOf(platform).name },
              {
                id: 'image',
                head: 'Picture',
                cell: (platform) => <Badge sign={CLEARANCE_SIGNS[one.image[platform]]} quiet />,
              },
              {
                id: 'name',
                head: 'Name',
                cell: (platform) => <Badge sign={CLEARANCE_SIGNS[one.nameClearance[platform]]} quiet />,
              },
              {
                id: 'voice',
                head: 'Voice',
                cell: (platform) => <Badge sign={CLEARANCE_SIGNS[one.voice[platform]]} quiet />,
              },
              {
                id: 'work',
                head: 'Work',
                cell: (platform) => <Badge sign={CLEARANCE_SIGNS[one.work[platform]]} quiet />,
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
                { id: 'decision', head: 'Answer', cell: ({ entry }) => DECISION_WORDS[entry.decision] },
                {
                  id: 'scope',
                  head: 'For',
                  cell: ({ entry }) =>
                    `${entry.scope.map((scope) => SCOPE_WORDS[scope]).join(', ')} on ${entry.channels.map((channel) => CHANNEL_WORDS[channel]).join(', ')}`,
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
