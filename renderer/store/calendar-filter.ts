import type { Account } from '../../shared/domain/account.ts';
import { searchable } from '../../shared/domain/post-document.ts';
import type { Category } from '../../shared/domain/post.ts';
import type { Tile, TileState } from '../../shared/ipc/views.ts';

/** What of the calendar is shown; null, and no text, is everything. */
export interface CalendarFilter {
  readonly account: string | null;
  /** A school's name; the empty text stands for the district's own accounts. */
  readonly school: string | null;
  readonly state: TileState | null;
  readonly category: Category | 'none' | null;
  readonly text: string;
}

export const EVERYTHING: CalendarFilter = {
  account: null,
  school: null,
  state: null,
  category: null,
  text: '',
};

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** True where something is left out. */
export const isSifting = (filter: CalendarFilter): boolean =>
  filter.text.trim() !== '' ||
  filter.account !== null ||
  filter.school !== null ||
  filter.state !== null ||
  filter.category !== null;

/** The tiles that fit every part of the filter. Text is looked for word by word in what a post says and its handles, accents aside. */
export const siftTiles = (
  tiles: readonly Tile[],
  filter: CalendarFilter,
  accounts: readonly Pick<Account, 'id' | 'school'>[],
): readonly Tile[] => {
  if (!isSifting(filter)) return tiles;
  const words = plain(filter.text)
    .split(/\s+/u)
    .filter(Boolean)
    // As it stands in a title or a handle, and as a post's words are kept.
    .map((typed) => ({ typed, kept: searchable(typed) }));
  const ofSchool =
    filter.school === null
      ? null
      : new Set(accounts.filter((one) => (one.school ?? '') === filter.school).map((one) => one.id));
  return tiles.filter((tile) => {
    if (filter.state !== null && tile.state !== filter.state) return false;
    if (filter.category !== null && (tile.category ?? 'none') !== filter.category) return false;
    if (filter.account !== null && !tile.targets.some(({ id }) => id === filter.account)) return false;
    if (ofSchool !== null && !tile.targets.some(({ id }) => ofSchool.has(id))) return false;
    if (words.length === 0) return true;
    const said = plain(`${tile.title} ${tile.targets.map(({ handle }) => handle).join(' ')}`);
    return words.every(
      ({ typed, kept }) => said.includes(typed) || (kept !== '' && tile.words.includes(kept)),
    );
  });
};
