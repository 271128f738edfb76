import { ArrowLeft, CircleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from '../../../components/button.tsx';
import { Banner } from '../../../components/banner.tsx';
import { Screen } from '../../../components/screen.tsx';
import type { ImportStep } from '../../../store/register-import.ts';
import { useSlice, useStores } from '../../../store/use.ts';
import { Busy } from './busy.tsx';
import { ChooseFile } from './choose-file.tsx';
import { Columns } from './columns.tsx';
import { Done } from './done.tsx';
import { DryRun } from './dry-run.tsx';
import { Meanings } from './meanings.tsx';
import { Steps } from './steps.tsx';
import '../../../components/import.css';

const STEPS: Readonly<Record<ImportStep, () => ReactNode>> = {
  file: ChooseFile,
  columns: Columns,
  meanings: Meanings,
  'dry-run': DryRun,
  done: Done,
};

/** Taking a list of people and their consents into the register, step by step. */
export const ImportList = ({ step }: { readonly step: ImportStep }) => {
  const { registerImport } = useStores();
  const name = useSlice('registerImport', (slice) => slice.read?.name ?? null);
  const trouble = useSlice('registerImport', (slice) => slice.trouble);
  const Step = STEPS[step];
  const place = useRef<HTMLDivElement>(null);
  // A step begins at its top, and the keyboard with it.
  useEffect(() => {
    place.current?.focus();
    place.current?.closest('.page')?.scrollTo({ top: 0 });
  }, [step]);
  return (
    <Screen
      title="Import a list"
      before={
        <IconButton
          icon={ArrowLeft}
          label="Leave the import"
          onPress={() => registerImport.getState().close()}
        />
      }
      lead={name !== null && <span className="quiet small clip">{name}</span>}
    >
      <Steps step={step} />
      <div ref={place} tabIndex={-1} className="import-place">
        {trouble.map((text) => (
          <Banner key={text} tone="warn" icon={CircleAlert} urgent>
            {text}
          </Banner>
        ))}
        <Step />
        <Busy />
      </div>
    </Screen>
  );
};
