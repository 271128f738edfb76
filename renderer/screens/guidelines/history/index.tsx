import { useState } from 'react';
import type { DistrictView, KeptVersion } from '../../../../shared/ipc/district-views.ts';
import { Skeleton } from '../../../components/empty-state.tsx';
import { useAnswer } from '../../../store/use.ts';
import { BringBackDialog } from './bring-back-dialog.tsx';
import { Version } from './version.tsx';
import './history.css';

/** Every version of the settings, the newest first: who kept it, when, why, and what it changed. */
export const History = ({ view }: { readonly view: DistrictView }) => {
  const answer = useAnswer('district.history', undefined, ['state']);
  const [asked, setAsked] = useState<KeptVersion | null>(null);
  if (answer.value === null)
    return answer.failure === null ? (
      <Skeleton lines={6} label="Loading the history" />
    ) : (
      <p role="alert">{answer.failure}</p>
    );
  return (
    <>
      {answer.failure !== null && <p role="alert">{answer.failure}</p>}
      <ol className="versions" aria-label="Versions">
        {answer.value.map((version) => (
          <Version key={version.version} version={version} view={view} onBringBack={setAsked} />
        ))}
      </ol>
      {asked && <BringBackDialog version={asked} onClose={() => setAsked(null)} />}
    </>
  );
};
