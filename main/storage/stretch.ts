import { scrypt } from 'node:crypto';

/** Block size of scrypt; with N it says how much memory one try takes: 128 × N × r bytes. */
const R = 8;

/** Turns a secret that people type into `bytes` bytes, slowly (scrypt, p 1). */
export const stretch = (secret: string, salt: Uint8Array, n: number, bytes: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    scrypt(secret, salt, bytes, { N: n, r: R, p: 1, maxmem: 256 * n * R + 1_048_576 }, (thrown, key) => {
      if (thrown === null) resolve(key);
      else reject(thrown);
    });
  });

/** One typed secret, spelled one way: the same accents typed on another keyboard are the same passphrase. */
export const spelled = (passphrase: string): string => passphrase.normalize('NFKC');
