import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { FormDialog } from '../components/form-dialog.tsx';
import { Select } from '../components/select.tsx';
import type { FoundBackup } from '../../shared/ipc/backup-contract.ts';
import { sayInstant } from '../../shared/schedule/say-wall.ts';
import { useSlice, useStores } from '../store/use.ts';

/** First start on a new laptop: the library comes back from a backup. Then the passphrase or the recovery code is asked for. */
export const BringBack = ({ zone }: { readonly zone: string }) => {
  const { api } = useStores();
  const restore = useSlice('app', (app) => app.restore);
  const [found, setFound] = useState<FoundBackup | null>(null);
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const look = async (): Promise<void> => {
    setTrouble(null);
    const reply = await api['app.find-backup'](undefined);
    if (!reply.ok) {
      setTrouble(reply.message);
      return;
    }
    setFound(reply.value);
    setName(reply.value?.backups[0]?.name ?? '');
  };
  const bringBack = async (): Promise<void> => {
    if (found === null) return;
    setBusy(true);
    const why = await restore({ token: found.token, name });
    setBusy(false);
    setTrouble(why);
  };
  return (
    <div className="start-back">
      <span className="quiet small">Is this a new laptop?</span>
      <Button look="quiet" onPress={() => void look()}>
        Bring a library back from a backup
      </Button>
      {trouble !== null && found === null && (
        <p className="start-trouble" role="alert">
          {trouble}
        </p>
      )}
      {found !== null && (
        <FormDialog
          title="Bring the library back"
          onClose={() => {
            setFound(null);
            setTrouble(null);
          }}
          action={busy ? 'Bringing it back…' : 'Bring it back'}
          onAct={bringBack}
          width="s"
        >
          <Select
            label="Backup"
            options={found.backups.map((one) => ({
              id: one.name,
              label: sayInstant(one.at, zone),
              hint: `${one.files.toLocaleString('en-US')} files`,
            }))}
            value={name}
            onChange={setName}
          />
          <p className="quiet small">
            Every file is checked before the library is used. The register opens with its passphrase or its
            recovery code.
          </p>
          {trouble !== null && (
            <p className="start-trouble" role="alert">
              {trouble}
            </p>
          )}
        </FormDialog>
      )}
    </div>
  );
};
