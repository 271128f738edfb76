import { FolderOpen, KeyRound, LibraryBig, LockKeyhole, RefreshCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import type { AppState } from '../../../shared/ipc/views.ts';
import { useSend, useStores } from '../../store/use.ts';
import { NewKeyDialog } from './new-key-dialog.tsx';
import { PassphraseDialog } from './passphrase-dialog.tsx';

const GUARD_WORDS: Readonly<Record<AppState['guard'], string>> = {
  keychain: 'This computer’s keychain keeps its key. The recovery code you kept opens it, too.',
  passphrase: 'Your passphrase opens it. The recovery code you kept opens it, too.',
  'recovery-code':
    'This computer’s keychain is not there, so the recovery code you kept is asked for at each start.',
};

/** Where everything is kept, and who guards the register. */
export const LibraryFolder = ({ state }: { readonly state: AppState }) => {
  const { app, navigation, notices, post } = useStores();
  const send = useSend();
  /** What is typed is saved first; the sample stays on disk and can be chosen again. */
  const startOwn = async (): Promise<void> => {
    if (!(await post.getState().close())) return;
    const why = await app.getState().leaveSample();
    if (why !== null) notices.getState().trouble(why);
  };
  const [changing, setChanging] = useState(false);
  const [asking, setAsking] = useState(false);
  const [rekeying, setRekeying] = useState(false);
  const newCode = async (): Promise<void> => {
    // The code takes the whole window: what is typed is saved first.
    if (!(await post.getState().close())) return;
    const why = await app.getState().newCode();
    if (why !== null) notices.getState().trouble(why);
  };
  return (
    <Card
      title="Library"
      {...(state.library?.sample
        ? { hint: 'The Bloomington sample: invented people, nothing real. It stays when you start your own.' }
        : {})}
    >
      <dl className="settings-facts">
        <dt>Folder</dt>
        <dd className="settings-path">{state.library?.path ?? ''}</dd>
        <dt>Register</dt>
        <dd>Encrypted. {GUARD_WORDS[state.guard]}</dd>
      </dl>
      <div className="settings-foot row wrap">
        <Button icon={FolderOpen} onPress={() => void send('library.reveal', undefined)}>
          Show the folder
        </Button>
        <Button icon={Trash2} onPress={() => navigation.getState().show('bin')}>
          Open the bin
        </Button>
        <Button icon={KeyRound} onPress={() => setAsking(true)}>
          Make a new recovery code
        </Button>
        <Button icon={RefreshCcw} onPress={() => setRekeying(true)}>
          Make a new key
        </Button>
        {state.guard === 'passphrase' && (
          <Button icon={LockKeyhole} onPress={() => setChanging(true)}>
            Change the passphrase
          </Button>
        )}
        {state.library?.sample === true && (
          <Button icon={LibraryBig} onPress={() => void startOwn()}>
            Start a library of my own
          </Button>
        )}
      </div>
      {asking && (
        <FormDialog
          title="Make a new recovery code"
          onClose={() => setAsking(false)}
          action="Make it"
          onAct={newCode}
          width="s"
        >
          <p>The code you kept before will no longer open the register. The new one is shown once.</p>
        </FormDialog>
      )}
      {rekeying && (
        <NewKeyDialog asksPassphrase={state.guard === 'passphrase'} onClose={() => setRekeying(false)} />
      )}
      {changing && <PassphraseDialog onClose={() => setChanging(false)} />}
    </Card>
  );
};
