import { isSame } from './same.ts';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an entry of a list is known by: a word itself, a section's id, a day's date and name, a school's name. */
const keyOf = (entry: unknown): string => {
  if (!isPlain(entry)) return JSON.stringify(entry);
  const { id, date, kind, name } = entry;
  return JSON.stringify(id === undefined ? [date, kind, name] : [id]);
};

const joinLists = (
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): readonly unknown[] => {
  const was = new Map(base.map((entry) => [keyOf(entry), entry]));
  const wanted = new Map(mine.map((entry) => [keyOf(entry), entry]));
  const there = new Set(theirs.map(keyOf));
  const stays = theirs.flatMap((entry) => {
    const key = keyOf(entry);
    if (was.has(key) && !wanted.has(key)) return [];
    return wanted.has(key) ? [join(was.get(key), wanted.get(key), entry)] : [entry];
  });
  // New ones of mine, and those of mine that were changed while they were taken out elsewhere.
  const added = mine.filter((entry) => {
    const key = keyOf(entry);
    return !there.has(key) && (!was.has(key) || !isSame(was.get(key), entry));
  });
  return [...stays, ...added];
};

const join = (base: unknown, mine: unknown, theirs: unknown): unknown => {
  if (isSame(mine, base)) return theirs;
  if (isSame(theirs, base)) return mine;
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs))
    return joinLists(base, mine, theirs);
  if (!isPlain(base) || !isPlain(mine) || !isPlain(theirs)) return mine;
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const entries = [...keys].map((key) => [key, join(base[key], mine[key], theirs[key])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
};

/**
 * What I changed about `base`, put into what somebody else made of it meanwhile. Where both changed the same value, mine
 * stands: it is looked at once more before it is kept. Plain data in, plain data out; nothing is changed in place.
 */
export const joinSettings = <T>(base: T, mine: T, theirs: T): T => join(base, mine, theirs) as T;
