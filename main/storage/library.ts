import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import { type Choices, type DamagedFile, Damages } from './damages.ts';
import { DeskSecretsStore } from './desk-secrets.ts';
import { District } from './district.ts';
import { StoredDocument } from './document.ts';
import { documentsOf, isLeftover } from './documents.ts';
import { DurableAdapter, type Surroundings } from './durable-adapter.ts';
import { isTemp, makeFolders } from './files.ts';
import { Journal } from './journal.ts';
import { JournalReader } from './journal-reader.ts';
import { Keys, type KeyWrap, type ScryptCost } from './keys.ts';
import { keyFor } from './keys-data.ts';
import { migrate } from './migrate.ts';
import { Passes } from './passes.ts';
import { Posts } from './posts.ts';
import { Queue } from './queue.ts';
import { backupStore } from './backup-settings.ts';
import { watchedStore } from './watched-store.ts';
import { retentionStore } from './retention.ts';
import { Register } from './register.ts';
import { resealAsides, resealBackups } from './reseal-copies.ts';
import { listStore, settingsStore } from './settings.ts';
import { Reviews } from './reviews.ts';
import { Sharing } from './sharing.ts';
import type { LibraryDocument, Specs } from './specs.ts';
import type { Stores } from './stores.ts';
import { TileIndex } from './tile-index.ts';

export type { Choice, Choices, DamagedFile } from './damages.ts';

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

/** Makes a library; `library.json` comes last and makes it one. Answers its key and the recovery code. */
export const makeLibrary = async (
  opening: Opening,
  { sample, passphrase }: { readonly sample: boolean; readonly passphrase: string | null },
): Promise<{ readonly key: Uint8Array; readonly recoveryCode: string }> => {
  const { surroundings, specs, keyWrap, cost } = opening;
  const { fs, root, now, randomBytes } = surroundings;
  // Leftovers of a first start that was cut short: their key is nobody's.
  for (const name of await fs.list(root))
    if (!isTemp(name) && (await isLeftover(fs, root, name))) await fs.unlink(`${root}/${name}`);
  const { keys: keysDocument, queue, settings, colleagues, accounts } = documentsOf(surroundings, specs);
  const keys = new Keys(surroundings, keysDocument, keyWrap, cost);
  const made = await keys.make(passphrase);
  await new Register(surroundings, specs).useKey(made.key, { fresh: true });
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
  const damages = new Damages(opening.choices, () =>
    new JournalReader(surroundings.fs, `${root}/journal`).whole(),
  );

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
  await damages.open(libraryDocument, { file: 'library.json', there: 'always', mayStartAnew: true });
  if (damages.found.length > 0) return damages.answer();
  const library = libraryDocument.data;
  if (library.format > specs.format) throw newer();
  let backup: string | null = null;
  if (library.format < specs.format) {
    ({ backup } = await migrate(surroundings, specs, library.format));
    await libraryDocument.update((before) => ({ ...before, format: specs.format }));
  }

  const all = documentsOf(surroundings, specs);
  const months = await damages.openMonths(surroundings, specs);
  await damages.openAll(all, months);
  if (damages.found.length > 0) return damages.answer();

  const { queue, settings, district, retention, colleagues, secrets, accounts, postLists, savedTexts } = all;
  const index = new TileIndex(surroundings, specs);
  await index.open();
  const posts = new Posts(surroundings, specs, index);
  const deliveries = new Queue(surroundings, specs, queue, months);
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
  const keys = new Keys(surroundings, all.keys, keyWrap, cost);
  keys.onChange((key, { former }) => register.useKey(key, { former }));
  keys.onChange((_key, { journal: own }) => journal.useKey(own));
  const reviews = new Reviews(surroundings, all.reviews);
  keys.onChange((key, { former }) => reviews.useKey(key, former));
  const sharing = new Sharing(surroundings, all.sharing);
  keys.onChange((key, { former }) => sharing.useKey(key, former));
  const copies = { fs: surroundings.fs, root, randomBytes: surroundings.randomBytes };
  keys.onNewKey({
    library: async (change) => {
      await register.reseal();
      await reviews.reseal(change);
      await sharing.reseal(change);
      await resealAsides(copies, change);
    },
    backups: async (change) => {
      const into = all.backup.data.folder;
      return into === null || (await resealBackups(copies, { into, library: library.id }, change));
    },
  });
  if (newKey === null) await keys.unlockByKeychain();
  else await keys.useKey(newKey);

  const finish = async (): Promise<void> => {
    await Promise.all(Object.values(all).map((one) => one.settle()));
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
      unkept: listStore(all.unkept),
      retention: retentionStore(retention),
      backup: backupStore(all.backup),
      watched: watchedStore(all.watched),
      colleagues: listStore(colleagues),
      reviews,
      sharing,
      secrets: new DeskSecretsStore(surroundings, secrets, cost.passphrase),
      accounts: listStore(accounts),
      postLists: listStore(postLists),
      savedTexts: listStore(savedTexts),
    },
  };
};

const newer = (): StorageProblem =>
  new StorageProblem(
    'newer',
    'This library was last used with a newer Hallpass.',
    'Nothing was changed. Open it with that one.',
  );
