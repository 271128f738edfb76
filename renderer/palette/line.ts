import type { LucideIcon } from 'lucide-react';
import type { Findable } from './match.ts';

/** One line of the palette: where to, or what to do. */
export interface Line extends Findable {
  /** No other line has it. */
  readonly key: string;
  readonly icon: LucideIcon;
  /** What sort of thing it is, beside its words; empty where they say it. */
  readonly kind: string;
  readonly keys?: string;
  readonly run: () => void;
}
