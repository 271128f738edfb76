import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import { Button } from '../../components/button.tsx';
import { Checkbox, Choice } from '../../components/checkbox.tsx';
import { DateField } from '../../components/date-time-field.tsx';
import { daysTrouble } from '../../components/days-trouble.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Select } from '../../components/select.tsx';
import { platformOf } from '../../../shared/platforms/index.ts';
import type { RecordsRequest as Request } from '../../store/records.ts';
import { useSlice, useStores } from '../../store/use.ts';

const ANY = 'any';
const FORMS = [
  { id: 'folder', label: 'A folder' },
  { id: 'zip', label: 'One zip file' },
] as const;

/** A records request, from its days to what was written. */
export const RecordsRequest = ({ onClose }: { readonly onClose: () => void }) => {
  const request = useSlice('records', (slice) => slice.request);
  const { records } = useStores();
  const close = (): void => {
    if (request?.kind !== 'running') records.getState().forget();
    onClose();
  };
  if (request === null || request.kind === 'failed') {
    return <Ask trouble={request?.why ?? null} onClose={close} />;
  }
  if (request.kind === 'running') return <Running request={request} onClose={close} />;
  return <Over request={request} onClose={close} />;
};

const Ask = ({ trouble, onClose }: { readonly trouble: string | null; readonly onClose: () => void }) => {
  const { records } = useStores();
  const accounts = useSlice('app', (app) => app.accounts);
  const today = useSlice('app', (app) => (app.state?.now ?? '').slice(0, 10));
  const search = useSlice('records', (slice) => slice.search);
  const asked = useSlice('records', (slice) => slice.asked);
  const [from, setFrom] = useState<string | null>(asked?.from ?? search.from);
  const [to, setTo] = useState<string | null>(asked?.to ?? search.to ?? today);
  const [account, setAccount] = useState((asked ?? search).account ?? ANY);
  const [redact, setRedact] = useState(asked?.redact ?? true);
  const [files, setFiles] = useState(asked?.files ?? true);
  const [as, setAs] = useState<'folder' | 'zip'>(asked?.as ?? 'folder');
  const [isTried, setTried] = useState(false);
  const days = daysTrouble(from, to);
  const write = async (): Promise<void> => {
    if (from === null || to === null || days.to !== null) return setTried(true);
    await records
      .getState()
      .begin({ from, to, account: account === ANY ? null : account, redact, files, as });
  };
  return (
    <FormDialog
      title="Records request"
      onClose={onClose}
      action="Choose a folder and write"
      onAct={write}
      className="request"
    >
      <div className="request-days">
        <DateField
          label="From"
          value={from}
          onChange={setFrom}
          start={today}
          trouble={isTried && days.from}
        />
        <DateField label="To" value={to} onChange={setTo} start={today} trouble={isTried && days.to} />
      </div>
      <Select
        label="Account"
        options={[
          { id: ANY, label: 'All accounts' },
          ...accounts.map((one) => ({
            id: one.id,
            label: `${one.handle} on ${platformOf(one.platform).name}`,
          })),
        ]}
        value={account}
        onChange={setAccount}
      />
      <Choice label="Written as" look="segments" options={FORMS} value={as} onChange={setAs} />
      <div className="stack">
        <Checkbox isSelected={redact} onChange={setRedact}>
          Replace names of people
          <small className="quiet">
            Mason Lindqvist becomes Student 1 in every text and alt text. Faces stay as they were published.
          </small>
        </Checkbox>
        <Checkbox isSelected={files} onChange={setFiles}>
          Add the published pictures and videos
        </Checkbox>
      </div>
      <p className="quiet small">
        It has an index that opens in any browser, the records to read and print, tables for a spreadsheet,
        JSON, and the hash of every file. The journal notes that you asked.
      </p>
      {trouble !== null && (
        <p role="alert" className="form-trouble">
          {trouble}
        </p>
      )}
    </FormDialog>
  );
};

const Running = ({
  request,
  onClose,
}: {
  readonly request: Extract<Request, { kind: 'running' }>;
  readonly onClose: () => void;
}) => {
  const { records } = useStores();
  return (
    <Dialog
      title="Writing the records"
      isOpen
      onClose={onClose}
      width="s"
      actions={
        <>
          <Button onPress={onClose}>Continue in the background</Button>
          <Button isDisabled={request.stopping} onPress={() => void records.getState().stop()}>
            {request.stopping ? 'Stopping…' : 'Stop'}
          </Button>
        </>
      }
    >
      <ProgressBar aria-label="Writing the records" value={request.part * 100} className="request-progress">
        {({ percentage }) => (
          <>
            <span className="request-bar">
              <span style={{ width: `${percentage ?? 0}%` }} />
            </span>
            <span className="quiet small tabular">{request.text}</span>
          </>
        )}
      </ProgressBar>
    </Dialog>
  );
};

const inMegabytes = (bytes: number): string =>
  bytes < 1_000_000 ? 'under 1 MB' : `${Math.round(bytes / 1_000_000).toLocaleString('en-US')} MB`;

const Over = ({
  request,
  onClose,
}: {
  readonly request: Extract<Request, { kind: 'done' } | { kind: 'stopped' }>;
  readonly onClose: () => void;
}) => {
  const { records } = useStores();
  return (
    <Dialog
      title={request.kind === 'done' ? 'The records are written' : 'Stopped'}
      isOpen
      onClose={onClose}
      width="s"
      actions={
        <>
          {request.kind === 'done' && (
            <Button icon={FolderOpen} onPress={() => void records.getState().showFolder()}>
              Show in folder
            </Button>
          )}
          <Button look="primary" onPress={onClose}>
            Close
          </Button>
        </>
      }
    >
      {request.kind === 'stopped' ? (
        <p>
          {request.left === null
            ? 'What was written so far was removed.'
            : `What was written so far could not be removed. It is in ${request.left}, and is not complete.`}
        </p>
      ) : (
        <div className="stack">
          <p className="request-path">{request.path}</p>
          <p className="quiet">
            {request.posts.toLocaleString('en-US')} {request.posts === 1 ? 'post' : 'posts'},{' '}
            {inMegabytes(request.size)}.
          </p>
          {request.unreadable > 0 && (
            <p role="alert">
              {request.unreadable === 1
                ? 'One thing could not be read. The index says what.'
                : `${request.unreadable} things could not be read. The index says what.`}
            </p>
          )}
        </div>
      )}
    </Dialog>
  );
};
