import type { Pack } from '../../../../shared/domain/district.ts';

/** A list of short texts in the settings: what it is called, and how it is read and written. */
export interface TextList {
  readonly field: string;
  readonly title: string;
  readonly hint: string;
  /** What one of them is called: "a word". */
  readonly one: string;
  readonly read: (pack: Pack) => readonly string[];
  readonly write: (pack: Pack, list: readonly string[]) => Pack;
  /** Puts what was typed into the form it is kept in. */
  readonly tidy?: (typed: string) => string;
}

type Words = keyof Pack['words'];
type Contacts = keyof Pack['publicContacts'];

const words = (key: Words, title: string, one: string, hint: string): TextList => ({
  field: `words.${key}`,
  title,
  one,
  hint,
  read: (pack) => pack.words[key],
  write: (pack, list) => ({ ...pack, words: { ...pack.words, [key]: list } }),
});
const contacts = (
  key: Contacts,
  title: string,
  one: string,
  hint: string,
  tidy?: TextList['tidy'],
): TextList => ({
  field: `publicContacts.${key}`,
  title,
  one,
  hint,
  read: (pack) => pack.publicContacts[key],
  write: (pack, list) => ({ ...pack, publicContacts: { ...pack.publicContacts, [key]: list } }),
  ...(tidy ? { tidy } : {}),
});

export const WORD_LISTS: readonly TextList[] = [
  words('deny', 'Always flagged', 'a word', 'On top of what Hallpass already knows'),
  words('allow', 'Never flagged', 'a word', 'A name or a title that looks like something else'),
  words('teams', 'Teams and programs', 'a name', 'Names that are not people'),
  words(
    'specialPrograms',
    'Special education programs',
    'a name',
    'Stopped beside students, because they reveal who has a disability',
  ),
  words('hashtags', 'Words in hashtags', 'a word', 'Capitalized inside a hashtag: #BloomingtonProud'),
  words('acronyms', 'Acronyms', 'an acronym', 'Read as letters, so they don’t count as shouting'),
];

/** A domain bare, as it is kept: without what a browser puts before it and after it. */
const bareDomain = (typed: string): string =>
  typed
    .replace(/^https?:\/\//iu, '')
    .replace(/^www\./iu, '')
    .replace(/\/.*$/u, '')
    .toLowerCase();

export const CONTACT_LISTS: readonly TextList[] = [
  contacts('phones', 'Phone numbers', 'a phone number', 'Office numbers that may be in a post'),
  contacts('emails', 'Email addresses', 'an address', 'Office addresses, not a person’s own'),
  contacts('domains', 'Web domains', 'a domain', 'Their subdomains count, too', bareDomain),
  contacts('addresses', 'Street addresses', 'a street address', 'Schools and offices'),
  {
    field: 'officialHandles',
    title: 'Official and partner accounts',
    one: 'an account',
    hint: 'May be tagged without a second look',
    read: (pack) => pack.officialHandles,
    write: (pack, list) => ({ ...pack, officialHandles: list }),
    tidy: (typed) => (typed.startsWith('@') ? typed : `@${typed}`),
  },
];

export interface Added {
  readonly list: readonly string[];
  /** What was not there before, in the order it was typed. */
  readonly added: readonly string[];
  readonly already: readonly string[];
}

/** Puts what was typed or pasted, one a line, at the end of a list; blank lines and what is there already are left out. */
export const addLines = (
  list: readonly string[],
  typed: string,
  tidy: (line: string) => string = (line) => line,
): Added => {
  const there = new Set(list);
  const added: string[] = [];
  const already: string[] = [];
  for (const line of typed.split(/[\r\n\t]+/u)) {
    if (line.trim() === '') continue;
    const entry = tidy(line.trim());
    if (there.has(entry)) already.push(entry);
    else added.push(entry);
    there.add(entry);
  }
  return { list: [...list, ...added], added, already };
};

/** Puts an entry that was taken out back where it stood, as far as that place is still there. */
export const putBack = <T>(list: readonly T[], at: number, entry: T): readonly T[] => [
  ...list.slice(0, at),
  entry,
  ...list.slice(at),
];
