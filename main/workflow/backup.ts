import type { BackupView } from '../../shared/ipc/backup-contract.ts';
import { isStorageProblem } from '../../shared/domain/storage-problem.ts';
import type { Services } from '../services.ts';
import { needDistrict } from './need.ts';
import { Refusal } from './refusal.ts';
import { writeLine } from './write-line.ts';

const HOUR = 60 * 60_000;
/** A backup a day: the next is due this long after the last, so that a laptop opened each morning makes one each morning. */
const DUE_AFTER = 20 * HOUR;
/** After one that did not work. */
const AGAIN_AFTER = HOUR;

const running = new WeakSet<object>();

/** Does something to the backups while none is made; refused while one is. */
export const whileNoBackup = async <T>(services: Services, work: () => Promise<T>): Promise<T> => {
  if (running.has(services.stores))
    throw new Refusal(
      'refused',
      'A backup is being made just now. Wait until it is done; nothing was changed.',
    );
  running.add(services.stores);
  try {
    return await work();
  } finally {
    running.delete(services.stores);
  }
};

/** How it stands with backups. */
export const readBackup = async (services: Services): Promise<BackupView> => {
  const { backup, info } = services.stores;
  const settings = backup.get();
  return {
    ...settings,
    running: running.has(services.stores),
    kept: settings.folder === null ? [] : await services.backups.kept(settings.folder),
    possible: !info.sample,
  };
};

/**
 * Makes a backup now; where one is being made already, nothing. What goes wrong is kept, shown, and told once. Where
 * another folder was chosen meanwhile, that one gets its own right after, and nothing is said of this one.
 */
const make = async (services: Services, folder: string): Promise<void> => {
  const { backup } = services.stores;
  if (running.has(services.stores)) return;
  running.add(services.stores);
  services.tell({ kind: 'changed', what: ['backup'], post: null });
  try {
    const last = await services.backups.write(folder);
    await backup.saveOutcome(folder, { last, trouble: null });
    // Backups that were out of reach when the register got a new key.
    await services.stores.keys.finishNewKey();
  } catch (thrown) {
    if (!isStorageProblem(thrown)) throw thrown;
    const before = backup.get();
    await backup.saveOutcome(folder, {
      trouble: { at: new Date(services.clock.now()).toISOString(), why: thrown.message },
    });
    if (before.folder === folder && before.trouble === null)
      services.tell({ kind: 'notice', text: `No backup today. ${thrown.message}` });
  } finally {
    running.delete(services.stores);
    services.tell({ kind: 'changed', what: ['backup'], post: null });
  }
  const { folder: chosen } = backup.get();
  if (chosen !== null && chosen !== folder) await make(services, chosen);
};

const refuseSample = ({ stores }: Services): void => {
  if (stores.info.sample) {
    throw new Refusal(
      'refused',
      'The sample holds invented people and needs no backup. Nothing was changed.',
    );
  }
};

/**
 * Asks for the folder and makes the first backup there; where one is being made into another folder, right after it,
 * without waiting for it here. Null where the dialog was closed.
 */
export const chooseBackup = async (services: Services): Promise<BackupView | null> => {
  needDistrict(services, 'choose where backups go');
  refuseSample(services);
  const folder = await services.desk.pickFolder('Choose a folder for backups, best on another drive');
  if (folder === null) return null;
  const { path } = services.stores.info;
  const plain = (one: string): string => `${one.replaceAll('\\', '/').replace(/\/+$/u, '')}/`;
  if (plain(folder).startsWith(plain(path))) {
    throw new Refusal(
      'refused',
      'This folder lies in the library itself, so it would be lost with it. Choose another one; nothing was changed.',
    );
  }
  const before = services.stores.backup.get();
  // The last backup lies in the folder it was made for: the new one has none, and is due.
  await services.stores.backup.save({
    folder,
    last: before.folder === folder ? before.last : null,
    trouble: null,
  });
  await writeLine(services, { kind: 'backup.chosen' });
  await make(services, folder);
  return readBackup(services);
};

export const backUpNow = async (services: Services): Promise<BackupView> => {
  refuseSample(services);
  const { folder } = services.stores.backup.get();
  if (folder === null)
    throw new Refusal('refused', 'Choose a folder for backups first. Nothing was changed.');
  await make(services, folder);
  return readBackup(services);
};

/** No more backups. Those that are there stay. */
export const stopBackups = async (services: Services): Promise<BackupView> => {
  needDistrict(services, 'stop backups');
  await services.stores.backup.save({ folder: null, trouble: null });
  await writeLine(services, { kind: 'backup.stopped' });
  return readBackup(services);
};

/** For the scheduler: makes the day's backup where it is due, and tries again an hour after one that did not work. */
export const backUpWhenDue = async (services: Services): Promise<void> => {
  const { folder, last, trouble } = services.stores.backup.get();
  if (folder === null || services.stores.info.sample || running.has(services.stores)) return;
  const now = services.clock.now();
  // Either way: a clock that was set back does not put backups off for a year.
  const since = (at: string): number => Math.abs(now - Date.parse(at));
  if (trouble !== null ? since(trouble.at) < AGAIN_AFTER : last !== null && since(last.at) < DUE_AFTER)
    return;
  await make(services, folder);
};
