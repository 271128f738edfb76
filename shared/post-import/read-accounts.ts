import type { Account } from '../domain/account.ts';
import { PLATFORM_IDS, type PlatformId } from '../domain/platform-id.ts';

/** Words by which people name a platform in a list. */
const PLATFORM_WORDS: Readonly<Record<PlatformId, readonly string[]>> = {
  facebook: ['facebook', 'fb'],
  instagram: ['instagram', 'ig', 'insta'],
  twitter: ['twitter', 'x', 'tw'],
  youtube: ['youtube', 'yt'],
};

const handleKey = (handle: string): string => handle.replace(/^@/u, '').toLowerCase();

const platformIn = (words: readonly string[]): PlatformId | null =>
  PLATFORM_IDS.find((id) => PLATFORM_WORDS[id].some((word) => words.includes(word))) ?? null;

/** The accounts that one mention names: a handle on each of its platforms, or on the one that is named beside it. */
const named = (mention: string, accounts: readonly Account[]): readonly Account[] => {
  const words = mention
    .toLowerCase()
    .split(/[\s:/()]+/u)
    .filter((word) => word !== '' && word !== 'on');
  const handles = new Set(words.map(handleKey));
  const own = accounts.filter(({ handle }) => handles.has(handleKey(handle)));
  const platform = platformIn(words.filter((word) => !own.some(({ handle }) => handleKey(handle) === word)));
  return platform === null ? own : own.filter((account) => account.platform === platform);
};

/**
 * The accounts a cell names, in the list's order, once each: "@Ridgeview; @Ridgeview on Instagram; facebook:@Office".
 * `unknown`: what names none of the district's accounts, as it is written.
 */
export const readAccounts = (
  cell: string,
  accounts: readonly Account[],
): { readonly ids: readonly string[]; readonly unknown: readonly string[] } => {
  const ids = new Set<string>();
  const unknown: string[] = [];
  for (const part of cell.split(/[,;\n|]+/u)) {
    const mention = part.trim();
    if (mention === '') continue;
    const found = named(mention, accounts);
    if (found.length === 0) unknown.push(mention);
    for (const { id } of found) ids.add(id);
  }
  return { ids: [...ids], unknown };
};
