import { Square } from 'lucide-react';
import { ProgressBar } from 'react-aria-components';
import { Button } from '../../../components/button.tsx';
import { useSlice, useStores } from '../../../store/use.ts';

/** What is under way, how far it is, and a way to stop it while nothing is written. */
export const Busy = () => {
  const { registerImport } = useStores();
  const busy = useSlice('registerImport', (slice) => slice.busy);
  const isWriting = useSlice('registerImport', (slice) => slice.step === 'dry-run');
  if (busy === null) return null;
  return (
    <div className="import-busy">
      <ProgressBar
        className="import-progress"
        aria-label={busy.text}
        value={busy.done}
        maxValue={Math.max(1, busy.total)}
        isIndeterminate={busy.total === 0}
      >
        {({ percentage, isIndeterminate }) => (
          <>
            <span>{busy.text} …</span>
            <progress {...(isIndeterminate ? {} : { value: percentage ?? 0 })} max={100} aria-hidden />
            <span className="quiet small tabular">
              {busy.total === 0
                ? busy.done > 0 && `${busy.done.toLocaleString('en-US')} rows`
                : `${Math.round(percentage ?? 0)} %`}
            </span>
          </>
        )}
      </ProgressBar>
      {!isWriting && (
        <Button icon={Square} onPress={() => void registerImport.getState().stop()}>
          Stop
        </Button>
      )}
    </div>
  );
};
