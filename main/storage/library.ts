import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import { DeskSecretsStore, NO_SECRETS } from './desk-secrets.ts';
import { District, type DistrictDocument } from './district.ts';
import { StoredDocument } from './document.ts';
import { DurableAdapter, type DocumentSpec, type Surroundings } from './durable-adapter.ts';
import { listOrNone, makeFolders } from './files.ts';
import { Journal } from './journal.ts';
import { Keys, type KeyWrap, NO_KEYS, type ScryptCost, keyFor, keysSpec } from './keys.ts';
import { migrate } from './migrate.ts';
import { Passes } from './passes.ts';
import { Posts } from './posts.ts';
import { Queue } from './queue.ts';
import { backupStore } from './backup-settings.ts';
import { NO_BACKUP } from '../../shared/domain/backup.ts';
import { type RetentionDocument, retentionStore } from './retention.ts';
import { Register } from './register.ts';
import { FIRST_SETTINGS, listStore, settingsStore } from './settings.ts';
import type { PostList } from '../../shared/domain/post-list.ts';
import type { LibraryDocument, Specs } from './specs.ts';
import type { Damage, Stores } from './stores.ts';
import { TileIndex } from './tile-index.ts';

/** `newest-good` puts the newest good generation in its place, `start-anew` an empty one; the damaged file is set aside. */
export type Choice = 'newest-good' | 'start-anew';
export type Choices = Readonly<Record<string, Choice>>;

/** A damaged file with what can be done about it. */
export interface DamagedFile extends Damage {
  readonly choices: readonly Choice[];
}

export interface Opening {
  readonly surroundings: Surroundings;
  readonly specs: Specs;
  readonly keyWrap: KeyWrap;
  readonly cost: ScryptCost;
  readonly choices: Choices;
}

type Opened =
  | {
      readonly kind: 'open';
      readonly stores: Omit<Stores, 'close'>;
      readonly backup: string | null;
      /** Waits for what is being written and closes what is open. */
      readonly finish: () => Promise<void>;
    }
  | { readonly kind: 'damaged'; readonly files: readonly DamagedFile[]; readonly problem: StorageProblem };

const documents = ({ surroundings, specs }: Opening) => {
  const at = <T>(file: string, spec: DocumentSpec<T>, empty: T): StoredDocument<T> =>
    new StoredDocument(surroundings, `${surroundings.root}/${file}`, spec, empty);
  return {
    keys: at('keys.json', keysSpec(specs), NO_KEYS),
    queue: at('queue.json', specs.deliveries, { deliveries: [] }),
    settings: at('settings.json', specs.settings, FIRST_SETTINGS),
    district: at<DistrictDocument>('district.json', specs.district, { current: null }),
    retention: at<RetentionDocument>('retention.json', specs.retention, { posts: {} }),
    backup: at('backup.json', specs.backup, NO_BACKUP),
    colleagues: at('colleagues.json', specs.colleagues, { items: [] }),
    secrets: at('colleague-secrets.json', specs.secrets, NO_SECRETS),
    accounts: at('accounts.json', specs.accounts, { items: [] }),
    postLists: at<{ items: readonly PostList[] }>('post-lists.json', specs.postLists, { items: [] }),
  };
};

/** Makes a library; `library.json` comes last and makes it one. Answers its key and the recovery code. */
export const makeLibrary = async (
  opening: Opening,
  { sample, passphrase }: { readonly sample: boolean; readonly passphrase: string | null },
): Promise<{ readonly key: Uint8Array; readonly recoveryCode: string }> => {
  const { surroundings, specs, keyWrap, cost } = opening;
  const { fs, root, now, randomBytes } = surroundings;
  // Leftovers of a first start that was cut short: their key is nobody's.
  for (const name of await fs.list(root)) {
    if (
      /^(keys|queue|settings|district|colleagues|colleague-secrets|accounts|post-lists|head)\.json|^register\.sealed/u.test(
        name,
      )
    ) {
      await fs.unlink(`${root}/${name}`);
    }
  }
  const { keys: keysDocument, queue, settings, colleagues, accounts } = documents(opening);
  const keys = new Keys(surroundings, keysDocument, keyWrap, cost);
  const made = await keys.make(passphrase);
  await new Register(surroundings, specs).useKey(made.key, true);
  await queue.update((data) => ({ ...data }));
  await settings.update((data) => ({ ...data }));
  await colleagues.update((data) => ({ ...data }));
  await accounts.update((data) => ({ ...data }));
  await makeFolders(fs, root, ['posts']);
  await new Journal(surroundings, specs).make(keyFor(made.key, 'journal'));
  const library: LibraryDocument = {
    id: Buffer.from(randomBytes(9)).toString('hex'),
    made: new Date(now()).toISOString(),
    sample,
    format: specs.format,
  };
  const adapter = new DurableAdapter(surroundings, `${root}/library.json`, specs.library);
  // Hardly ever written again, so each generation is written now.
  for (let copy = 0; copy < 3; copy += 1) await adapter.write(library);
  return made;
};

/** Opens what `makeLibrary` made; with the key it answered, where it was made just now. Damage is answered, unless a choice about it is among `choices`. */
export const openAt = async (opening: Opening, newKey: Uint8Array | null): Promise<Opened> => {
  const { surroundings, specs, keyWrap, cost } = opening;
  const { root } = surroundings;
  const damages = new Damages(opening.choices);

  const libraryDocument = new StoredDocument<LibraryDocument>(
    surroundings,
    `${root}/library.json`,
    specs.library,
    {
      id: Buffer.from(surroundings.randomBytes(9)).toString('hex'),
      made: new Date(surroundings.now()).toISOString(),
      sample: false,
      format: specs.format,
    },
  );
  await damages.open(libraryDocument, 'library.json', true);
  if (damages.found.length > 0) return damages.answer();
  const library = libraryDocument.data;
  if (library.format > specs.format) throw newer();
  let backup: string | null = null;
  if (library.format < specs.format) {
    ({ backup } = await migrate(surroundings, specs, library.format));
    await libraryDocument.update((before) => ({ ...before, format: specs.format }));
  }

  const {
    keys: keysDocument,
    queue,
    settings,
    district,
    retention,
    backup: backupDocument,
    colleagues,
    secrets,
    accounts,
    postLists,
  } = documents(opening);
  await damages.open(keysDocument, 'keys.json', false);
  await damages.open(queue, 'queue.json', true);
  await damages.open(settings, 'settings.json', true);
  // Not there until the district keeps its first version; two generations of it are there from then on.
  if ((await district.open()).kind !== 'missing') await damages.open(district, 'district.json', true);
  if ((await retention.open()).kind !== 'missing') await damages.open(retention, 'retention.json', true);
  if ((await backupDocument.open()).kind !== 'missing')
    await damages.open(backupDocument, 'backup.json', true);
  await damages.open(colleagues, 'colleagues.json', true);
  // Not there until the first passphrase is set. Beginning anew takes every passphrase away: only where no copy is good.
  if ((await secrets.open()).kind !== 'missing')
    await damages.open(secrets, 'colleague-secrets.json', 'without-copy');
  await damages.open(accounts, 'accounts.json', true);
  // Not there until the first list is taken in.
  if ((await postLists.open()).kind !== 'missing') await damages.open(postLists, 'post-lists.json', true);
  await damages.openLost(surroundings, specs);
  if (damages.found.length > 0) return damages.answer();

  const index = new TileIndex(surroundings, specs);
  await index.open();
  const posts = new Posts(surroundings, specs, index);
  const deliveries = new Queue(surroundings, specs, queue);
  await deliveries.moveClosed();
  const districtStore = new District(surroundings, specs, district);
  await districtStore.sweep();
  const passes = new Passes(
    surroundings,
    specs,
    (id) => posts.monthOfPost(id),
    (month) => index.touch(month),
  );
  const journal = new Journal(surroundings, specs);
  await journal.open();
  const register = new Register(surroundings, specs);
  const keys = new Keys(surroundings, keysDocument, keyWrap, cost);
  keys.onChange((key) => register.useKey(key));
  keys.onChange((key) => journal.useKey(key === null ? null : keyFor(key, 'journal')));
  if (newKey === null) await keys.unlockByKeychain();
  else await keys.useKey(newKey);

  const finish = async (): Promise<void> => {
    await Promise.all(
      [
        queue,
        settings,
        colleagues,
        secrets,
        accounts,
        postLists,
        keysDocument,
        retention,
        backupDocument,
      ].map((one) => one.settle()),
    );
    await Promise.all([posts.settle(), deliveries.settle(), register.settle(), districtStore.settle()]);
    await index.close();
    await journal.close();
  };
  return {
    kind: 'open',
    backup,
    finish,
    stores: {
      info: { ...library, path: root, format: specs.format },
      posts,
      queue: deliveries,
      passes,
      register,
      keys,
      journal,
      settings: settingsStore(settings),
      district: districtStore,
      retention: retentionStore(retention),
      backup: backupStore(backupDocument),
      colleagues: listStore(colleagues),
      secrets: new DeskSecretsStore(surroundings, secrets, cost.passphrase),
      accounts: listStore(accounts),
      postLists: listStore(postLists),
    },
  };
};

/** Gathers what is damaged, and does what a person chose about it. */
class Damages {
  readonly found: DamagedFile[] = [];
  private readonly choices: Choices;

  constructor(choices: Choices) {
    this.choices = choices;
  }

  /** Every file opened here was written when the library was made: one that is missing is damage too. */
  async open<T>(
    document: StoredDocument<T>,
    file: string,
    mayStartAnew: boolean | 'without-copy',
  ): Promise<void> {
    const empty = document.data;
    const found = await document.open();
    if (found.kind === 'ok') return;
    const damage: Damage =
      found.kind === 'damaged' ? found.damage : { file, why: 'it is gone', setAside: null, newestGood: null };
    const choices: readonly Choice[] = [
      ...(damage.newestGood === null ? [] : (['newest-good'] as const)),
      ...(mayStartAnew === true || (mayStartAnew && damage.newestGood === null)
        ? (['start-anew'] as const)
        : []),
    ];
    const choice = this.choices[file];
    if (choice === undefined || !choices.includes(choice)) this.found.push({ ...damage, choices });
    else if (choice === 'newest-good') await document.adopt();
    else await document.startAnew(empty);
  }

  /** Months of past deliveries whose file is gone while earlier states are there, or that a choice was made about. */
  async openLost({ fs, root, ...rest }: Surroundings, specs: Specs): Promise<void> {
    const names = await listOrNone(fs, `${root}/deliveries`);
    const months = new Set(names.map((name) => name.slice(0, 7)));
    for (const month of months) {
      const file = `deliveries/${month}.json`;
      if (names.includes(`${month}.json`) && this.choices[file] === undefined) continue;
      const empty = { deliveries: [] };
      const path = `${root}/${file}`;
      await this.open(new StoredDocument({ fs, root, ...rest }, path, specs.deliveries, empty), file, true);
    }
  }

  answer(): Extract<Opened, { kind: 'damaged' }> {
    const files = this.found;
    const names = files.map(({ file }) => file).join(', ');
    const what =
      files.length === 1
        ? `A file of the library is damaged: ${names}.`
        : `Files of the library are damaged: ${names}.`;
    return {
      kind: 'damaged',
      files,
      problem: new StorageProblem(
        'damaged',
        what,
        'Everything else is as it was. Nothing is changed before you choose, and the damaged file is kept.',
      ),
    };
  }
}

const newer = (): StorageProblem =>
  new StorageProblem(
    'newer',
    'This library was last used with a newer Hallpass.',
    'Nothing was changed. Open it with that one.',
  );
