import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from './settings.mjs';

/** `available`, `basic_text` (a key everyone knows, as on a Linux without a keyring) or `none`. */
export const keychain = { mode: settings.keychain };

/** The key plays the system's: it stays in the stand-in's home, so that the next start can read. */
function key() {
  const file = join(settings.home, 'stand-in-keychain');
  try {
    return readFileSync(file);
  } catch {
    const made = randomBytes(32);
    writeFileSync(file, made, { mode: 0o600 });
    return made;
  }
}

const mustBeThere = () => {
  if (keychain.mode === 'none') throw new Error('Encryption is not available.');
};

export const safeStorage = {
  isEncryptionAvailable: () => keychain.mode !== 'none',
  isAsyncEncryptionAvailable: async () => keychain.mode !== 'none',
  getSelectedStorageBackend: () =>
    keychain.mode === 'available'
      ? 'gnome_libsecret'
      : keychain.mode === 'basic_text'
        ? 'basic_text'
        : 'unknown',
  setUsePlainTextEncryption() {},
  encryptString(text) {
    mustBeThere();
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key(), nonce);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from('v10'), nonce, cipher.getAuthTag(), body]);
  },
  decryptString(bytes) {
    mustBeThere();
    const all = Buffer.from(bytes);
    if (all.subarray(0, 3).toString() !== 'v10')
      throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.');
    const decipher = createDecipheriv('aes-256-gcm', key(), all.subarray(3, 15));
    decipher.setAuthTag(all.subarray(15, 31));
    try {
      return Buffer.concat([decipher.update(all.subarray(31)), decipher.final()]).toString('utf8');
    } catch {
      throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.');
    }
  },
  encryptStringAsync: async (text) => safeStorage.encryptString(text),
  decryptStringAsync: async (bytes) => ({ result: safeStorage.decryptString(bytes), shouldReEncrypt: false }),
};
