import { NO_BACKUP } from '../../shared/domain/backup.ts';
import type { PostList } from '../../shared/domain/post-list.ts';
import type { SavedText } from '../../shared/domain/saved-text.ts';
import type { UnkeptSettings } from '../../shared/domain/unkept-settings.ts';
import { NOT_WATCHED } from '../../shared/domain/watched.ts';
import { NO_SECRETS } from './desk-secrets.ts';
import type { DistrictDocument } from './district.ts';
import { StoredDocument } from './document.ts';
import type { DocumentSpec, Surroundings } from './durable-adapter.ts';
import { isOfHallpass } from './envelope.ts';
import { type FileSystem, isTemp } from './files.ts';
import { NO_KEYS, keysSpec } from './keys-data.ts';
import type { RetentionDocument } from './retention.ts';
import { NO_REVIEWS } from './reviews.ts';
import { FIRST_SETTINGS } from './settings.ts';
import { NO_SHARING } from './sharing.ts';
import type { Specs } from './specs.ts';

/** One of the plain documents that lie in the library's own folder. */
export interface InFolder<T> {
  readonly file: string;
  readonly spec: (specs: Specs) => DocumentSpec<T>;
  /** What it says before it is first written, and once it was begun anew. */
  readonly empty: T;
  /** `always`: written when the library is made, so one that is gone is damage; `once-used`: not there until something is kept in it. */
  readonly there: 'always' | 'once-used';
  /** Whether a damaged one may be begun anew; `without-copy`: only where no generation is good. */
  readonly mayStartAnew: boolean | 'without-copy';
}

/** Lists of things with an id. */
interface Items<T> {
  readonly items: readonly T[];
}

const one = <T>(document: InFolder<T>): InFolder<T> => document;
const ANEW = { mayStartAnew: true } as const;

/**
 * All of them, in the order in which damage is asked about. Opening a library, migrating it, and knowing the leftovers of
 * a first start all go by this table. `library.json`, which makes a folder a library, is none of them.
 */
export const DOCUMENTS = {
  keys: one({ file: 'keys.json', spec: keysSpec, empty: NO_KEYS, there: 'always', mayStartAnew: false }),
  queue: one({
    file: 'queue.json',
    spec: ({ deliveries }) => deliveries,
    empty: { deliveries: [] },
    there: 'always',
    ...ANEW,
  }),
  settings: one({
    file: 'settings.json',
    spec: ({ settings }) => settings,
    empty: FIRST_SETTINGS,
    there: 'always',
    ...ANEW,
  }),
  district: one<DistrictDocument>({
    file: 'district.json',
    spec: ({ district }) => district,
    empty: { current: null },
    there: 'once-used',
    ...ANEW,
  }),
  unkept: one<Items<UnkeptSettings>>({
    file: 'district-unkept.json',
    spec: ({ unkept }) => unkept,
    empty: { items: [] },
    there: 'once-used',
    ...ANEW,
  }),
  retention: one<RetentionDocument>({
    file: 'retention.json',
    spec: ({ retention }) => retention,
    empty: { posts: {} },
    there: 'once-used',
    ...ANEW,
  }),
  backup: one({
    file: 'backup.json',
    spec: ({ backup }) => backup,
    empty: NO_BACKUP,
    there: 'once-used',
    ...ANEW,
  }),
  watched: one({
    file: 'watched.json',
    spec: ({ watched }) => watched,
    empty: NOT_WATCHED,
    there: 'once-used',
    ...ANEW,
  }),
  postLists: one<Items<PostList>>({
    file: 'post-lists.json',
    spec: ({ postLists }) => postLists,
    empty: { items: [] },
    there: 'once-used',
    ...ANEW,
  }),
  savedTexts: one<Items<SavedText>>({
    file: 'saved-texts.json',
    spec: ({ savedTexts }) => savedTexts,
    empty: { items: [] },
    there: 'once-used',
    ...ANEW,
  }),
  colleagues: one({
    file: 'colleagues.json',
    spec: ({ colleagues }) => colleagues,
    empty: { items: [] },
    there: 'always',
    ...ANEW,
  }),
  // Begun anew, no answer from elsewhere counts any more.
  reviews: one({
    file: 'reviews.json',
    spec: ({ reviews }) => reviews,
    empty: NO_REVIEWS,
    there: 'once-used',
    ...ANEW,
  }),
  // Begun anew, the district is left.
  sharing: one({
    file: 'sharing.json',
    spec: ({ sharing }) => sharing,
    empty: NO_SHARING,
    there: 'once-used',
    mayStartAnew: 'without-copy',
  }),
  // Begun anew, every passphrase is gone.
  secrets: one({
    file: 'colleague-secrets.json',
    spec: ({ secrets }) => secrets,
    empty: NO_SECRETS,
    there: 'once-used',
    mayStartAnew: 'without-copy',
  }),
  accounts: one({
    file: 'accounts.json',
    spec: ({ accounts }) => accounts,
    empty: { items: [] },
    there: 'always',
    ...ANEW,
  }),
} as const;

type Name = keyof typeof DOCUMENTS;
export type Documents = { readonly [N in Name]: StoredDocument<(typeof DOCUMENTS)[N]['empty']> };

/** Every document of a library, not read yet. */
export const documentsOf = (surroundings: Surroundings, specs: Specs): Documents => {
  const stored = <T>({ file, spec, empty, there }: InFolder<T>): StoredDocument<T> =>
    new StoredDocument(surroundings, `${surroundings.root}/${file}`, spec(specs), empty, {
      isFirstTwice: there === 'once-used',
    });
  return Object.fromEntries(
    Object.entries(DOCUMENTS).map(([name, document]) => [name, stored(document as InFolder<unknown>)]),
  ) as unknown as Documents;
};

/** Files that are made before `library.json`; until it is there, they are leftovers of a first start that was cut short. */
const MADE_FIRST: ReadonlySet<string> = new Set([
  ...Object.values(DOCUMENTS).flatMap(({ file, there }) => (there === 'always' ? [file] : [])),
  'register.sealed',
  'head.json',
]);

/** Written beside them until then. */
const LOCKED = ['library.json', 'library.lock'] as const;

/**
 * Whether a file in a folder without `library.json` is such a leftover, an earlier state of one, or a temp file of one.
 * Other programs have a `settings.json`, too: what such a name holds has to be of Hallpass.
 */
export const isLeftover = async (fs: FileSystem, root: string, name: string): Promise<boolean> => {
  if (isTemp(name)) return [...MADE_FIRST, ...LOCKED].some((file) => name.startsWith(`${file}.`));
  return MADE_FIRST.has(name.replace(/\.[12]$/u, '')) && isOfHallpass(await fs.readFile(`${root}/${name}`));
};
