import type { Services } from '../services.ts';
import type { JournalKind, LineData } from './journal-kinds.ts';

/** Who did it when no person did: the scheduler. */
export const HALLPASS = 'hallpass';

export interface Line {
  readonly kind: JournalKind;
  readonly by?: string;
  readonly post?: string | null;
  readonly delivery?: string | null;
  readonly data?: LineData;
}

/** Appends one line to the journal, durable when it resolves; `by` is the colleague at the desk unless given. */
export const writeLine = async (services: Services, line: Line): Promise<void> => {
  await services.stores.journal.append({
    by: line.by ?? services.me().id,
    kind: line.kind,
    post: line.post ?? null,
    delivery: line.delivery ?? null,
    data: line.data ?? {},
  });
};
