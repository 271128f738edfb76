import { type StorageCode, StorageProblem } from '../../shared/domain/storage-problem.ts';
import { errnoOf } from './files.ts';

const KEPT = 'What was saved before is still there.';

/** What the system's error codes mean for a person. Codes that are not listed are told as a fault of the disk. */
const WORDS: Readonly<Record<string, { readonly code: StorageCode; readonly because: string }>> = {
  ENOSPC: { code: 'disk-full', because: 'the disk is full' },
  EDQUOT: { code: 'disk-full', because: 'the space this account may use on the disk is used up' },
  EROFS: { code: 'read-only', because: 'the disk can only be read, not written' },
  EACCES: { code: 'no-permission', because: 'this computer account may not write there' },
  EPERM: { code: 'no-permission', because: 'this computer account may not write there' },
  EMFILE: { code: 'too-many-files', because: 'too many files are open at once' },
  ENFILE: { code: 'too-many-files', because: 'too many files are open at once' },
  ENOENT: { code: 'gone', because: 'its folder is no longer there' },
  ENOTDIR: { code: 'gone', because: 'its folder is no longer there' },
};

const FAULT = { code: 'disk-fault', because: 'the disk did not take it' } as const;

/** A failed write in words. `what` names the thing: "the post", "the queue". */
export const writeProblem = (thrown: unknown, what: string): StorageProblem => {
  if (thrown instanceof StorageProblem) return thrown;
  const words = WORDS[errnoOf(thrown) ?? ''] ?? FAULT;
  return new StorageProblem(words.code, `Not saved: ${words.because} (${what}).`, KEPT, thrown);
};

/** A failed read in words. Not being able to read is not damage: nothing is set aside. */
export const readProblem = (thrown: unknown, what: string): StorageProblem => {
  if (thrown instanceof StorageProblem) return thrown;
  const errno = errnoOf(thrown) ?? '';
  const code: StorageCode = (WORDS[errno] ?? FAULT).code;
  const because =
    code === 'no-permission'
      ? 'this computer account may not read it'
      : code === 'too-many-files'
        ? 'too many files are open at once'
        : 'the disk did not give it';
  return new StorageProblem(code, `Could not read ${what}: ${because}.`, 'Nothing was changed.', thrown);
};

/** Why a library could not be opened or made, in words. */
export const openProblem = (thrown: unknown): StorageProblem => {
  if (thrown instanceof StorageProblem) return thrown;
  const { code, because } = WORDS[errnoOf(thrown) ?? ''] ?? FAULT;
  return new StorageProblem(code, `The library could not be opened: ${because}.`, KEPT, thrown);
};

/** Tells a damaged file, for stores that cannot answer it as a value. */
export const damageProblem = (what: string, why: string): StorageProblem =>
  new StorageProblem(
    'damaged',
    `The file of ${what} is damaged: ${why}.`,
    'It was not changed and stays where it is until you choose what to do.',
  );

export const lockedProblem = (): StorageProblem =>
  new StorageProblem(
    'locked',
    'The register is locked.',
    'Nothing was changed. Unlock it with the passphrase or the recovery code.',
  );

export const closedProblem = (): StorageProblem =>
  new StorageProblem('closed', 'The library is closed.', 'What was saved before is still there.');
