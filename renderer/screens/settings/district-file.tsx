import { FolderPen, KeyRound, LogOut, RefreshCw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { SharedFile, SharingView } from '../../../shared/ipc/sharing-views.ts';
import { STALE_CHOICES } from '../../../shared/sharing/sharing-body.ts';
import { sayHours } from '../../../shared/sharing/sharing-status.ts';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Select } from '../../components/select.tsx';
import { sharingSign } from '../../components/sharing-signs.ts';
import { useAnswer, useSend, useSlice } from '../../store/use.ts';
import { CodeDialog, JoinDialog, LeaveDialog } from './district-file-dialogs.tsx';

/** Milliseconds between two looks at how old the file is, while the card is shown. */
const AGE_EVERY = 30_000;

type Asking = 'join' | 'code' | 'leave' | null;

/** The file through which one laptop tells the others of a district what they must know. */
export const DistrictFile = () => {
  const answer = useAnswer('sharing.read', undefined, ['state', 'register']);
  const [asking, setAsking] = useState<Asking>(null);
  const { value, again } = answer;
  // Somebody came here because of it: it is shown at once.
  const isMeant = useSlice('navigation', (navigation) => navigation.subject === 'district-file');
  const place = useRef<HTMLDivElement>(null);
  const isThere = value !== null;
  useEffect(() => {
    if (isMeant && isThere) place.current?.scrollIntoView({ block: 'center' });
  }, [isMeant, isThere]);
  useEffect(() => {
    const timer = setInterval(again, AGE_EVERY);
    return () => clearInterval(timer);
  }, [again]);
  const close = (): void => {
    setAsking(null);
    again();
  };
  return (
    <div ref={place}>
      <Card title="District file" hint="What one laptop of the district knows, the others know too">
        {answer.failure !== null && <p role="alert">{answer.failure}</p>}
        {value !== null &&
          (value.file === null ? (
            <NotShared view={value} onAsk={setAsking} onDone={again} />
          ) : (
            <Shared view={value} file={value.file} onAsk={setAsking} onDone={again} />
          ))}
        {asking === 'join' && <JoinDialog onClose={close} />}
        {asking === 'code' && <CodeDialog onClose={close} />}
        {asking === 'leave' && value?.file && <LeaveDialog file={value.file} onClose={close} />}
      </Card>
    </div>
  );
};

interface PartProps {
  readonly view: SharingView;
  readonly onAsk: (asking: Asking) => void;
  readonly onDone: () => void;
}

const NotShared = ({ view, onAsk, onDone }: PartProps) => {
  const send = useSend();
  return (
    <>
      <p className="quiet settings-note">
        One laptop at the district office writes a signed file into a folder that all laptops reach, such as a
        network drive: the settings, the hold, and, encrypted, who may not be shown. The others read it every
        few minutes and before each release. There is no server.
      </p>
      <div className="settings-foot row wrap">
        <Button
          icon={KeyRound}
          onPress={() => onAsk('join')}
          isDisabled={view.whyNotJoin !== null}
          reason={view.whyNotJoin ?? undefined}
        >
          Join with a code
        </Button>
        <Button
          icon={FolderPen}
          onPress={() => void send('sharing.publish', undefined).then(onDone)}
          isDisabled={view.whyNotPublish !== null}
          reason={view.whyNotPublish ?? undefined}
        >
          Write it from this laptop
        </Button>
      </div>
    </>
  );
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const people = (count: number): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? 'person' : 'people'}`;

const whoSaysNo = ({ people: count, added }: SharedFile): string => {
  if (count === null) return 'Unlock the register to see them';
  if (count === 0) return 'Nobody';
  return added === 0 ? people(count) : `${people(count)} · ${people(added)} added to the register here`;
};

const Shared = ({ view, file, onAsk, onDone }: PartProps & { readonly file: SharedFile }) => {
  const send = useSend();
  const isWriter = file.role === 'writes';
  const isOff = isWriter ? view.whyNotPublish : view.whyNotJoin;
  return (
    <>
      <dl className="settings-facts">
        <dt>State</dt>
        <dd>
          <Badge sign={sharingSign(file)} />
        </dd>
        <dt>Folder</dt>
        <dd className="settings-path">{file.folder}</dd>
        <dt>Written</dt>
        <dd>
          {file.age === null ? 'Not yet' : capital(`${file.age} ago`)}
          {file.by !== null && ` by ${isWriter ? 'this laptop' : file.by}`}
          {file.sequence > 0 && <span className="quiet"> · number {file.sequence}</span>}
        </dd>
        {!isWriter && (
          <>
            <dt>Read</dt>
            <dd>{file.looked === null ? 'Not since Hallpass was started' : capital(`${file.looked} ago`)}</dd>
            <dt>Counts for</dt>
            <dd>{sayHours(file.staleAfter)} after it was written; then nothing goes out</dd>
            <dt>Signed by</dt>
            <dd className="settings-path">{file.signer}</dd>
          </>
        )}
        <dt>Who says no</dt>
        <dd>{whoSaysNo(file)}</dd>
      </dl>
      {file.state !== 'good' && (
        <p className="settings-trouble" role="status">
          {file.what} {file.todo}
        </p>
      )}
      {file.lifted.length > 0 && (
        <p className="settings-note">
          The district file no longer says no for {file.lifted.map(({ name }) => name).join(', ')}. Here the
          no stays until you record a new yes in the register.
        </p>
      )}
      {isWriter && (
        <div className="settings-note district-limit">
          <Select
            label="The others stop once it is older than"
            options={[...new Set<number>([...STALE_CHOICES, file.staleAfter])]
              .sort((a, b) => a - b)
              .map((hours) => ({ id: String(hours), label: sayHours(hours) }))}
            value={String(file.staleAfter)}
            onChange={(hours) => void send('sharing.limit', { hours: Number(hours) }).then(onDone)}
            isDisabled={isOff !== null}
          />
          <p className="quiet small">
            Hallpass writes it at least every half hour while this laptop is on. Over a weekend with the
            laptop off, 24 hours are too few.
          </p>
        </div>
      )}
      <div className="settings-foot row wrap">
        <Button icon={RefreshCw} onPress={() => void send('sharing.now', undefined).then(onDone)}>
          {isWriter ? 'Write it now' : 'Read it now'}
        </Button>
        {isWriter && (
          <Button
            icon={KeyRound}
            onPress={() => onAsk('code')}
            isDisabled={isOff !== null}
            reason={isOff ?? undefined}
          >
            Show the code
          </Button>
        )}
        {file.state === 'conflict' && (
          <Button
            icon={FolderPen}
            onPress={() => void send('sharing.take-over', undefined).then(onDone)}
            isDisabled={isOff !== null}
            reason={isOff ?? undefined}
          >
            Keep writing here
          </Button>
        )}
        {!isWriter && (
          <Button
            icon={KeyRound}
            onPress={() => onAsk('join')}
            isDisabled={isOff !== null}
            reason={isOff ?? undefined}
          >
            Join again
          </Button>
        )}
        <Button
          icon={LogOut}
          look="quiet"
          onPress={() => onAsk('leave')}
          isDisabled={isOff !== null}
          reason={isOff ?? undefined}
        >
          {isWriter ? 'Stop writing it' : 'Leave it'}
        </Button>
      </div>
    </>
  );
};
