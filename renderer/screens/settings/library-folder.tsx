import { FolderOpen } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import type { AppState } from '../../../shared/ipc/views.ts';
import { useSend } from '../../store/use.ts';

/** Where everything is kept, and who guards the register. */
export const LibraryFolder = ({ state }: { readonly state: AppState }) => {
  const send = useSend();
  return (
    <Card
      title="Library"
      {...(state.library?.sample ? { hint: 'The Bloomington sample: invented people, nothing real' } : {})}
    >
      <dl className="settings-facts">
        <dt>Folder</dt>
        <dd className="settings-path">{state.library?.path ?? ''}</dd>
        <dt>Register</dt>
        <dd>
          Encrypted.{' '}
          {state.guard === 'keychain'
            ? 'Its key is kept by this computer’s keychain'
            : 'Its key opens with your passphrase'}
          , or with the recovery code you printed.
        </dd>
      </dl>
      <div className="settings-foot">
        <Button icon={FolderOpen} onPress={() => void send('library.reveal', undefined)}>
          Show the folder
        </Button>
      </div>
    </Card>
  );
};
