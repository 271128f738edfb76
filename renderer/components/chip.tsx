import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import './chip.css';

/** A thing chosen, which can be taken off again. */
export const Chip = ({
  children,
  onRemove,
  removeLabel,
  tone = 'plain',
}: {
  readonly children: ReactNode;
  readonly onRemove?: () => void;
  /** "Remove @RidgeviewBPS". */
  readonly removeLabel?: string;
  readonly tone?: 'plain' | 'ready' | 'warn' | 'block';
}) => (
  <span className={`chip chip-${tone}`}>
    {children}
    {onRemove && (
      <Button className="chip-remove" aria-label={removeLabel ?? 'Remove'} onPress={onRemove}>
        <X size={12} aria-hidden />
      </Button>
    )}
  </span>
);
