import { createHmac, hkdfSync } from 'node:crypto';
import { z } from 'zod';
import type { DocumentSpec } from './durable-adapter.ts';
import { KEY_BYTES, unsealBytes } from './sealed.ts';
import type { Specs } from './specs.ts';
import type { SecretKind } from './stores.ts';
import { stretch } from './stretch.ts';

const box = z.strictObject({
  salt: z.string(),
  n: z
    .int()
    .min(2)
    .max(2 ** 18),
  sealed: z.string(),
});
const keysSchema = z.strictObject({
  /** Tells the right data key from another one; gives nothing of it away. */
  check: z.string(),
  system: z.string().nullable(),
  passphrase: box.nullable(),
  recovery: box,
  /** The key of the journal's own marks, sealed under the data key: made from the first one, it stays. */
  journal: z.string().optional(),
  /** The data key before this one, sealed under it, while not everything is sealed anew. */
  former: z
    .strictObject({
      sealed: z.string(),
      /** Nothing in the library is under it any more; backups elsewhere still are. */
      onlyBackups: z.boolean(),
    })
    .optional(),
});
export type KeysData = z.infer<typeof keysSchema>;
export type Box = z.infer<typeof box>;

export const keysSpec = (specs: Specs): DocumentSpec<KeysData> =>
  specs.plain('keys', 'the keys', keysSchema, 1);

export const NO_KEYS: KeysData = {
  check: '',
  system: null,
  passphrase: null,
  recovery: { salt: '', n: 2, sealed: '' },
};

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
export const aboutBox = (how: SecretKind): string => `hallpass/keys/${how}`;

/** A key for one purpose, made from the data key (HKDF, RFC 5869). */
export const keyFor = (dataKey: Uint8Array, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', dataKey, new Uint8Array(0), `hallpass/${purpose}`, KEY_BYTES));

/** Tells the right data key from another one. */
export const checkOf = (dataKey: Uint8Array): string =>
  createHmac('sha256', keyFor(dataKey, 'check')).update('hallpass').digest('hex');

/** What a secret opens; null where it is another one. */
export const opened = async (wrapped: Box, how: SecretKind, secret: string): Promise<Uint8Array | null> => {
  const wrapping = await stretch(secret, Buffer.from(wrapped.salt, 'base64'), wrapped.n, KEY_BYTES);
  try {
    return Uint8Array.from(unsealBytes(wrapping, Buffer.from(wrapped.sealed, 'base64'), aboutBox(how)));
  } catch {
    return null;
  }
};
