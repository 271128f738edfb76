import { Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Checkbox } from '../components/checkbox.tsx';
import { useSlice } from '../store/use.ts';
import { StartSheet } from './start-sheet.tsx';

/** Shown once: after the first start, and when a new one was made. */
export const RecoveryCode = ({ code }: { readonly code: string }) => {
  const byKeychain = useSlice('app', (app) => app.state?.guard !== 'passphrase');
  const kept = useSlice('app', (app) => app.keptCode);
  const say = useSlice('notices', (notices) => notices.say);
  const trouble = useSlice('notices', (notices) => notices.trouble);
  const [isKept, setIsKept] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code);
      say('Copied. Paste it somewhere that is not this laptop.');
    } catch {
      trouble('It could not be copied. Select the code and copy it by hand, or print it.');
    }
  };
  return (
    <StartSheet
      title="Keep this recovery code"
      lead={
        byKeychain
          ? 'It opens the register when this laptop’s keychain cannot, as on a new laptop. It is shown only once.'
          : 'It opens the register when the passphrase is lost. It is shown only once.'
      }
    >
      <p className="code" aria-label="Recovery code">
        {code}
      </p>
      <div className="row no-print">
        <Button icon={Printer} onPress={() => window.print()}>
          Print
        </Button>
        <Button icon={Copy} onPress={() => void copy()}>
          Copy
        </Button>
      </div>
      <p className="small quiet">
        {byKeychain
          ? 'Keep it away from this laptop. If both are lost, nobody can open the register; your drafts stay readable.'
          : 'Keep it apart from the passphrase. If both are lost, nobody can open the register; your drafts stay readable.'}
      </p>
      <div className="start-end no-print">
        <span className="grow">
          <Checkbox isSelected={isKept} onChange={setIsKept}>
            I have kept it
          </Checkbox>
        </span>
        <Button look="primary" isDisabled={!isKept} onPress={kept}>
          Open Hallpass
        </Button>
      </div>
    </StartSheet>
  );
};
