/** Why something could not be read or written. */
const STORAGE_CODES = [
  'disk-full',
  'read-only',
  'no-permission',
  'too-many-files',
  'disk-fault',
  'gone',
  'too-large',
  'damaged',
  'newer',
  'in-use',
  'locked',
  'wrong-secret',
  'exists',
  'closed',
] as const;
export type StorageCode = (typeof STORAGE_CODES)[number];

/**
 * Storage could not do what was asked: nothing of it is to be called saved. `what` says what happened and `kept` what
 * is still there, each one or two sentences for the person; the message is both. Thrown by every store, told at the
 * window's border as it stands.
 */
export class StorageProblem extends Error {
  readonly code: StorageCode;
  readonly what: string;
  readonly kept: string;

  constructor(code: StorageCode, what: string, kept: string, cause?: unknown) {
    super(`${what} ${kept}`, cause === undefined ? undefined : { cause });
    this.name = 'StorageProblem';
    this.code = code;
    this.what = what;
    this.kept = kept;
  }
}

/** True for a problem of storage, also one that came from another bundle. */
export const isStorageProblem = (value: unknown): value is StorageProblem =>
  value instanceof Error && value.name === 'StorageProblem' && 'kept' in value;
