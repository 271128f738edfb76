import { endsBy, lastOfMonth } from '../../shared/compliance/ending.ts';
import type { Pack } from '../../shared/domain/district.ts';
import type { Person } from '../../shared/domain/person.ts';
import { PLATFORM_IDS } from '../../shared/domain/platform-id.ts';
import type { PeopleFilter, PersonView } from '../../shared/ipc/views.ts';
import { fold } from '../../shared/text/fold.ts';
import type { Services } from '../services.ts';
import { clearancesOf } from './clearance.ts';
import { currentPack } from './current-pack.ts';
import { wallNow } from './due-instant.ts';
import { needRegister, viewPerson } from './people.ts';

interface Entry {
  readonly person: Person;
  /** Names and student number, folded, with a blank before each part, so that " min" finds the beginning of a part. */
  readonly names: string;
  readonly sort: string;
}

const folded = new WeakMap<readonly Person[], readonly Entry[]>();

/** Names folded once per state of the register. */
const entriesOf = (people: readonly Person[]): readonly Entry[] => {
  const known = folded.get(people);
  if (known !== undefined) return known;
  const entries = people
    .map(
      (person): Entry => ({
        person,
        names: ` ${plain(`${person.first} ${person.preferred ?? ''} ${person.last} ${person.number ?? ''}`)}`,
        sort: plain(`${person.last} ${person.first}`),
      }),
    )
    .sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : a.person.id < b.person.id ? -1 : 1));
  folded.set(people, entries);
  return entries;
};

const ASCII = /^[\x20-\x7e]*$/;

/** Folded, signs as blanks. Most names have no accents, and there are many: those take a shorter way to the same. */
export const plain = (text: string): string =>
  ASCII.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    : fold(text)
        .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();

/** Everybody whose names hold every word asked for; those where each begins a part come first. */
const found = (people: readonly Person[], query: string): readonly Person[] => {
  const words = plain(query)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return entriesOf(people).map(({ person }) => person);
  const matches = entriesOf(people).filter((entry) => words.every((word) => entry.names.includes(word)));
  const begins = (entry: Entry): boolean => words.every((word) => entry.names.includes(` ${word}`));
  return [...matches.filter(begins), ...matches.filter((entry) => !begins(entry))].map((one) => one.person);
};

const FILTERS: Readonly<Record<PeopleFilter, (person: Person, today: string, pack: Pack) => boolean>> = {
  everybody: () => true,
  denied: (person, today, pack) =>
    Object.values(clearancesOf(person, 'image', today, pack)).includes('denied'),
  'not-cleared': (person, today, pack) => {
    const image = clearancesOf(person, 'image', today, pack);
    return PLATFORM_IDS.some((platform) => image[platform] === 'not-cleared');
  },
  ending: (person, today, pack) => endsBy(person, today, lastOfMonth(today), pack),
  protected: (person) => person.protected,
};

/** Type-ahead by any part of a name or of the student number, accents and case aside. */
export const searchPeople = async (
  services: Services,
  { query, limit }: { readonly query: string; readonly limit: number },
): Promise<readonly PersonView[]> =>
  plain(query) === ''
    ? []
    : found(needRegister(services).people(), query)
        .slice(0, limit)
        .map((person) => viewPerson(services, person));

/** One page of the register, by last name: everybody, or those a filter leaves (`PeopleFilter`). */
export const listPeople = async (
  services: Services,
  page: {
    readonly query: string;
    readonly filter: PeopleFilter;
    readonly offset: number;
    readonly limit: number;
  },
): Promise<{ readonly total: number; readonly people: readonly PersonView[] }> => {
  const pack = currentPack(services);
  const today = wallNow(services.clock.now(), pack.zone).slice(0, 10);
  const everybody = found(needRegister(services).people(), page.query);
  const all =
    page.filter === 'everybody'
      ? everybody
      : everybody.filter((person) => FILTERS[page.filter](person, today, pack));
  return {
    total: all.length,
    people: all.slice(page.offset, page.offset + page.limit).map((person) => viewPerson(services, person)),
  };
};
