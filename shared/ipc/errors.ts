/** Why a call did not do what was asked. `message` is for the person: what happened and what was kept. */
export const ERROR_CODES = [
  'bad-input',
  'unknown-channel',
  'not-allowed',
  'not-found',
  'stale',
  'refused',
  'locked',
  'storage',
  'damaged',
  'media',
  'failed',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly message: string };

export const yes = <T>(value: T): Reply<T> => ({ ok: true, value });
export const no = (code: ErrorCode, message: string): Reply<never> => ({ ok: false, code, message });
