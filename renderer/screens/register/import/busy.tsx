import { WorkBar } from '../../../components/work-bar.tsx';
import { useSlice, useStores } from '../../../store/use.ts';

/** What is under way, how far it is, and a way to stop it while nothing is written. */
export const Busy = () => {
  const { registerImport } = useStores();
  const busy = useSlice('registerImport', (slice) => slice.busy);
  const isWriting = useSlice('registerImport', (slice) => slice.step === 'dry-run');
  if (busy === null) return null;
  return <WorkBar work={busy} onStop={isWriting ? null : () => void registerImport.getState().stop()} />;
};
