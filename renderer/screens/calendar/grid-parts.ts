import type { CalendarDay } from '../../../shared/domain/district.ts';
import type { Tile } from '../../../shared/ipc/views.ts';

export const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** What a grid of days shows. */
export interface GridProps {
  readonly today: string;
  /** The district's zone: a time that counts in another is told with it. */
  readonly home: string;
  readonly tiles: readonly Tile[];
  readonly school: ReadonlyMap<string, readonly CalendarDay[]>;
  /** The post that was cut. */
  readonly cut: string | null;
}

/** By a key of each, in the order they come in. */
export const groupBy = <One>(
  all: readonly One[],
  keyOf: (one: One) => string | null,
): ReadonlyMap<string, readonly One[]> => {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
};

/** In order of their wall times; those without one last. */
export const byTime = (a: Tile, b: Tile): number =>
  (a.publishAt ?? '9').localeCompare(b.publishAt ?? '9') || a.id.localeCompare(b.id);
