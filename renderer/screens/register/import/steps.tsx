import { Check } from 'lucide-react';
import { IMPORT_STEPS, type ImportStep } from '../../../store/register-import.ts';
import { STEP_WORDS } from './words.ts';

/** Where an import stands: the steps behind, the one at hand, and those to come. */
export const Steps = ({ step }: { readonly step: ImportStep }) => {
  const now = IMPORT_STEPS.indexOf(step);
  return (
    <ol className="import-steps" aria-label="Steps of the import">
      {IMPORT_STEPS.map((one, at) => (
        <li
          key={one}
          className={`import-step${at === now ? ' import-step-now' : ''}`}
          {...(at === now ? { 'aria-current': 'step' as const } : {})}
        >
          <span className="import-step-mark" aria-hidden>
            {at < now ? <Check size={13} /> : at + 1}
          </span>
          {STEP_WORDS[one]}
          {at < now && <span className="visually-hidden"> (done)</span>}
        </li>
      ))}
    </ol>
  );
};
