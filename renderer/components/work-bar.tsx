import { Square } from 'lucide-react';
import { ProgressBar } from 'react-aria-components';
import { Button } from './button.tsx';
import './import.css';

/** What is under way. `total` 0: it is not known how much there is. */
export interface Work {
  readonly text: string;
  readonly done: number;
  readonly total: number;
}

/** How far long work is, at the foot of the page, and a way to stop it where it can be stopped. */
export const WorkBar = ({ work, onStop }: { readonly work: Work; readonly onStop: (() => void) | null }) => (
  <div className="import-busy">
    <ProgressBar
      className="import-progress"
      aria-label={work.text}
      value={work.done}
      maxValue={Math.max(1, work.total)}
      isIndeterminate={work.total === 0}
    >
      {({ percentage, isIndeterminate }) => (
        <>
          <span>{work.text} …</span>
          <progress {...(isIndeterminate ? {} : { value: percentage ?? 0 })} max={100} aria-hidden />
          <span className="quiet small tabular">
            {work.total === 0
              ? work.done > 0 && `${work.done.toLocaleString('en-US')} rows`
              : `${Math.round(percentage ?? 0)}%`}
          </span>
        </>
      )}
    </ProgressBar>
    {onStop !== null && (
      <Button icon={Square} onPress={onStop}>
        Stop
      </Button>
    )}
  </div>
);
