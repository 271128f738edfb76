import type { ErrorCode } from '../../shared/ipc/errors.ts';

/**
 * A verb that did not do what was asked, and did nothing else either. `message` is for the person: what happened and
 * what was kept. Thrown by verbs, turned into a `Reply` at the window's border (`ipc/serve`).
 */
export class Refusal extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}

/** Answers the value, or refuses as `not-found` with the message where there is none. */
export const orRefuse = <T>(value: T | null | undefined, message: string): T => {
  if (value === null || value === undefined) throw new Refusal('not-found', message);
  return value;
};
