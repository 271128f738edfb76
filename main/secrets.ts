import type { SafeStorage } from 'electron';
import type { KeyWrap } from './storage/keys.ts';

/**
 * The operating system's keychain as storage wants it. Linux without a keyring reports `basic_text`: the key would lie
 * beside the lock, so that counts as weak and a passphrase is asked instead. Asked anew each time, since it is only
 * known once the app is ready.
 */
export const keychain = (
  safeStorage: Pick<
    SafeStorage,
    'isEncryptionAvailable' | 'getSelectedStorageBackend' | 'encryptString' | 'decryptString'
  >,
  platform: NodeJS.Platform,
): KeyWrap => ({
  strength: () => {
    if (!safeStorage.isEncryptionAvailable()) return 'none';
    if (platform !== 'linux') return 'strong';
    const backend = safeStorage.getSelectedStorageBackend();
    return backend === 'basic_text' || backend === 'unknown' ? 'weak' : 'strong';
  },
  wrap: (key) =>
    Promise.resolve(new Uint8Array(safeStorage.encryptString(Buffer.from(key).toString('base64')))),
  unwrap: (wrapped) =>
    Promise.resolve(new Uint8Array(Buffer.from(safeStorage.decryptString(Buffer.from(wrapped)), 'base64'))),
});
