import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileTokens } from '../services.ts';

export interface FileTokenParts {
  readonly now: () => number;
  /** A random token that cannot be guessed: at least 128 bits, at most 120 characters. */
  readonly newToken: () => string;
}

/** How long a chosen file may wait, in milliseconds: long enough to think, too short to be found again. */
const LIFETIME = 10 * 60_000;

/** Size in bytes; 0 for what is no file or cannot be looked at, which the import then says. */
const sizeOf = async (path: string): Promise<number> => {
  try {
    const facts = await stat(path);
    return facts.isFile() ? facts.size : 0;
  } catch {
    return 0;
  }
};

/**
 * Names for files a person picked or dropped. Each is good once and for ten minutes. A folder or a file that cannot be
 * read gets one too: its import answers why, where a missing token would say nothing.
 */
export const makeFileTokens = ({ now, newToken }: FileTokenParts): FileTokens => {
  const waiting = new Map<string, { readonly path: string; readonly until: number }>();

  const forgetOld = (): void => {
    for (const [token, { until }] of waiting) if (now() > until) waiting.delete(token);
  };

  return {
    issue: async (paths) => {
      forgetOld();
      const issued: { token: string; name: string; bytes: number }[] = [];
      for (const path of paths) {
        const bytes = await sizeOf(path);
        const token = newToken();
        waiting.set(token, { path, until: now() + LIFETIME });
        issued.push({ token, name: basename(path), bytes });
      }
      return issued;
    },
    redeem: (token) => {
      const found = waiting.get(token);
      waiting.delete(token);
      forgetOld();
      return found === undefined || now() > found.until ? null : found.path;
    },
  };
};
