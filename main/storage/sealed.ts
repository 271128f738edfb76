import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Codec } from './durable-adapter.ts';

/** AES-256-GCM: 96-bit nonce, 128-bit tag (NIST SP 800-38D). */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
export const KEY_BYTES = 32;

/** Nonce, ciphertext and tag in one. `about` is bound in: bytes moved to another place do not open there. */
export const sealBytes = (
  key: Uint8Array,
  plain: Uint8Array,
  about: string,
  nonce: Uint8Array,
): Uint8Array => {
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(about));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

/** What `sealBytes` sealed; throws for a wrong key, another `about` or any changed byte. */
export const unsealBytes = (key: Uint8Array, sealed: Uint8Array, about: string): Uint8Array => {
  if (sealed.byteLength < NONCE_BYTES + TAG_BYTES) throw new Error('Too short to be sealed');
  const end = sealed.byteLength - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(end));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()]);
};

/** The key that seals, and the one before it while not everything is sealed anew. */
export interface KeyRing {
  key: Uint8Array;
  former: Uint8Array | null;
}

/** What either key of a ring opens; throws where neither does. */
export const unsealWith = (
  { key, former }: Readonly<KeyRing>,
  sealed: Uint8Array,
  about: string,
): Uint8Array => {
  try {
    return unsealBytes(key, sealed, about);
  } catch (thrown) {
    if (former === null) throw thrown;
    return unsealBytes(former, sealed, about);
  }
};

/** Encrypts a document under the data key; while that is changed, the former one still opens it. A nonce is random and used once; 2^32 writes are far off. */
export const sealingCodec = (ring: KeyRing, randomBytes: (count: number) => Uint8Array): Codec => ({
  seal: (plain, about) => sealBytes(ring.key, plain, about, randomBytes(NONCE_BYTES)),
  unseal: (sealed, about) => unsealWith(ring, sealed, about),
});

export const newNonce = (randomBytes: (count: number) => Uint8Array): Uint8Array => randomBytes(NONCE_BYTES);
