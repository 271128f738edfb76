import { FolderSync, HardDriveDownload } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import type { AppState } from '../../../shared/ipc/views.ts';
import { sayInstant } from '../../../shared/schedule/say-wall.ts';
import { useAnswer, useSend } from '../../store/use.ts';

/** Bytes in words, as a folder's window tells them. */
const sayBytes = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000)).toLocaleString('en-US')} kB`
    : `${Math.round(bytes / 1_000_000).toLocaleString('en-US')} MB`;

/** Where backups go, how the last one went, and the two things to do about them. */
export const BackupCard = ({ state }: { readonly state: AppState }) => {
  const send = useSend();
  const answer = useAnswer('backup.read', undefined, ['backup']);
  const [busy, setBusy] = useState(false);
  const backup = answer.value;
  const isDistrict = state.me?.role === 'district';
  const during = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    await work();
    answer.again();
    setBusy(false);
  };
  if (backup === null || !backup.possible) return null;
  const isRunning = busy || backup.running;
  return (
    <Card title="Backup">
      <dl className="settings-facts">
        <dt>Folder</dt>
        <dd className="settings-path">{backup.folder ?? <span className="quiet">None chosen yet</span>}</dd>
        {backup.folder !== null && (
          <>
            <dt>Last one</dt>
            <dd>
              {backup.last === null ? (
                <span className="quiet">None yet</span>
              ) : (
                <>
                  {sayInstant(backup.last.at, state.zone)}, {backup.last.files.toLocaleString('en-US')} files,{' '}
                  {sayBytes(backup.last.bytes)}
                  <span className="quiet"> · {backup.kept.length} kept</span>
                </>
              )}
            </dd>
          </>
        )}
      </dl>
      {backup.trouble !== null && (
        <p className="settings-trouble" role="alert">
          {backup.trouble.why}
        </p>
      )}
      <p className="settings-note quiet small">
        {backup.folder === null
          ? 'Choose a folder on another drive or a network share. Hallpass copies the library there each day, checks the copy, and keeps older ones.'
          : 'Made each day automatically and checked. The register in it stays encrypted: the passphrase or the recovery code opens it on a new laptop.'}
      </p>
      <div className="settings-foot row wrap">
        {backup.folder !== null && (
          <Button
            icon={HardDriveDownload}
            isDisabled={isRunning}
            onPress={() => void during(() => send('backup.now', undefined))}
          >
            {isRunning ? 'Making a backup…' : 'Make one now'}
          </Button>
        )}
        {isDistrict && (
          <Button
            icon={FolderSync}
            isDisabled={isRunning}
            onPress={() => void during(() => send('backup.choose', undefined))}
          >
            {backup.folder === null ? 'Choose a folder' : 'Choose another folder'}
          </Button>
        )}
        {isDistrict && backup.folder !== null && (
          <Button
            look="quiet"
            isDisabled={isRunning}
            onPress={() => void during(() => send('backup.off', undefined))}
          >
            Stop backups
          </Button>
        )}
        {!isDistrict && backup.folder === null && (
          <span className="quiet small">A colleague with the district role chooses it.</span>
        )}
      </div>
    </Card>
  );
};
