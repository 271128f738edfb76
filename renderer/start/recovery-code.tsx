import { Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Checkbox } from '../components/checkbox.tsx';
import { useSlice } from '../store/use.ts';
import { StartSheet } from './start-sheet.tsx';

/** Shown once, after the first start. */
export const RecoveryCode = ({ code }: { readonly code: string }) => {
  const kept = useSlice('app', (app) => app.keptCode);
  const say = useSlice('notices', (notices) => notices.say);
  const trouble = useSlice('notices', (notices) => notices.trouble);
  const [isKept, setIsKept] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code);
      say('Copied. Paste it somewhere that is not this laptop.');
    } catch {
      trouble('The clipboard did not take it. Select the code and copy it by hand, or print it.');
    }
  };
  return (
    <StartSheet
      title="Keep this recovery code"
      lead="It opens the register when this laptop’s keychain or your passphrase cannot. It is shown this once."
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
        Without it and without the passphrase nobody can open the register, and held posts stay held. Your
        drafts stay readable.
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
