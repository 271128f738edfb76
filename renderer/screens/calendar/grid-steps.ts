/** Days of a row. */
export const COLUMNS = 7;

/** Where the focus stands: the nth slot in reading order, and the nth thing in it; -1 is the slot itself. */
export interface Place {
  readonly slot: number;
  readonly item: number;
}

export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

/** Beyond the first or last slot: how many slots from the one that was left. */
export interface Beyond {
  readonly slots: number;
}

const into = (items: readonly number[], slot: number, item: number, by: number): Place | Beyond => {
  const count = items[slot];
  return count === undefined ? { slots: by } : { slot, item: Math.min(item, count - 1) };
};

/**
 * Where a key leads in a grid of seven columns. `items`: how many things each slot holds. Down goes through the things
 * of a slot and then to the slot below, up the same way back; sideways keeps to the nth thing where there is one.
 */
export const stepFrom = (items: readonly number[], { slot, item }: Place, step: Step): Place | Beyond => {
  const count = items[slot] ?? 0;
  const row = Math.floor(slot / COLUMNS) * COLUMNS;
  switch (step) {
    case 'down':
      return item + 1 < count ? { slot, item: item + 1 } : into(items, slot + COLUMNS, -1, COLUMNS);
    case 'up':
      return item >= 0
        ? { slot, item: item - 1 }
        : into(items, slot - COLUMNS, Number.MAX_SAFE_INTEGER, -COLUMNS);
    case 'left':
      return into(items, slot - 1, item, -1);
    case 'right':
      return into(items, slot + 1, item, 1);
    case 'first':
      return into(items, row, -1, 0);
    case 'last':
      return into(items, Math.min(row + COLUMNS, items.length) - 1, -1, 0);
  }
};
