import { Square } from 'lucide-react';
import { Button } from './button.tsx';
import './reading.css';

/** How far the reading of pictures has come, and a way to stop it after the one at hand. */
export const Reading = ({
  name,
  done,
  total,
  stop,
  onStop,
}: {
  /** The file at hand. */
  readonly name: string;
  readonly done: number;
  readonly total: number;
  /** Whether it can be stopped, or was asked to; null where it cannot. */
  readonly stop: 'offered' | 'asked' | null;
  readonly onStop: () => void;
}) => (
  <div className="reading">
    <output className="reading-words">
      <progress max={total} value={done} aria-label="Pictures read" />
      <span className="clip">{name === '' ? 'Reading' : `Reading ${name}`}</span>
      {total > 1 && (
        <span className="tabular">
          {Math.min(done + 1, total)} of {total}
        </span>
      )}
    </output>
    {total > 1 && stop !== null && (
      <Button size="s" look="quiet" icon={Square} onPress={onStop} isDisabled={stop === 'asked'}>
        {stop === 'asked' ? 'Stopping…' : 'Stop'}
      </Button>
    )}
  </div>
);
