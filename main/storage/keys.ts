import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import type { StoredDocument } from './document.ts';
import type { DocumentSpec, Surroundings } from './durable-adapter.ts';
import { lockedProblem } from './problem.ts';
import { CODE_BYTES, printCode, readCode } from './recovery-code.ts';
import { KEY_BYTES, newNonce, sealBytes, unsealBytes } from './sealed.ts';
import type { Specs } from './specs.ts';
import type { Guard, KeyStore, SecretKind, Unlocked } from './stores.ts';
import { spelled, stretch } from './stretch.ts';

/** The operating system's keychain, handed in. `weak`: it keeps the key next to the lock, so a passphrase is asked instead. */
export interface KeyWrap {
  readonly strength: () => 'strong' | 'weak' | 'none';
  readonly wrap: (key: Uint8Array) => Promise<Uint8Array>;
  readonly unwrap: (wrapped: Uint8Array) => Promise<Uint8Array>;
}

/** Work to turn a secret into a key: N of scrypt, with r 8 and p 1. */
export interface ScryptCost {
  readonly passphrase: number;
  readonly recoveryCode: number;
}

/** 2^17 takes 128 MB (OWASP's password storage sheet, scrypt). A recovery code is random: guessing it needs no slowing. */
export const SCRYPT_COST: ScryptCost = { passphrase: 2 ** 17, recoveryCode: 2 ** 14 };

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
});
export type KeysData = z.infer<typeof keysSchema>;
type Box = z.infer<typeof box>;

export const keysSpec = (specs: Specs): DocumentSpec<KeysData> =>
  specs.plain('keys', 'the keys', keysSchema, 1);

export const NO_KEYS: KeysData = {
  check: '',
  system: null,
  passphrase: null,
  recovery: { salt: '', n: 2, sealed: '' },
};

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const aboutBox = (how: SecretKind): string => `hallpass/keys/${how}`;

/** A key for one purpose, made from the data key (HKDF, RFC 5869). */
export const keyFor = (dataKey: Uint8Array, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', dataKey, new Uint8Array(0), `hallpass/${purpose}`, KEY_BYTES));

const checkOf = (dataKey: Uint8Array): string =>
  createHmac('sha256', keyFor(dataKey, 'check')).update('hallpass').digest('hex');

/**
 * The data key and what opens it: `keys.json`. The key is made once, at random, and lies on disk only wrapped: by the
 * keychain, or by a passphrase where there is none worth the name, and always by the printed recovery code.
 */
export class Keys implements KeyStore {
  private readonly surroundings: Surroundings;
  private readonly document: StoredDocument<KeysData>;
  private readonly keychain: KeyWrap;
  private readonly cost: ScryptCost;
  private key: Uint8Array | null = null;
  private listeners: ((key: Uint8Array | null) => Promise<void>)[] = [];

  constructor(
    surroundings: Surroundings,
    document: StoredDocument<KeysData>,
    keychain: KeyWrap,
    cost: ScryptCost,
  ) {
    this.surroundings = surroundings;
    this.document = document;
    this.keychain = keychain;
    this.cost = cost;
  }

  /** Told the key on every unlock and null on every lock, in the order of asking. */
  onChange(listen: (key: Uint8Array | null) => Promise<void>): void {
    this.listeners.push(listen);
  }

  /** A new library's key, and the recovery code, which is kept nowhere. */
  async make(
    passphrase: string | null,
  ): Promise<{ readonly key: Uint8Array; readonly recoveryCode: string }> {
    const key = this.surroundings.randomBytes(KEY_BYTES);
    const strong = this.keychain.strength() === 'strong';
    if (!strong && passphrase === null) {
      throw new StorageProblem(
        'locked',
        'This computer has no keychain that could guard the register.',
        'Choose a passphrase; nothing was made yet.',
      );
    }
    const code = printCode(this.surroundings.randomBytes(CODE_BYTES));
    const data: KeysData = {
      check: checkOf(key),
      system: strong ? base64(await this.keychain.wrap(key)) : null,
      passphrase: passphrase === null ? null : await this.boxed(key, 'passphrase', spelled(passphrase)),
      recovery: await this.boxed(key, 'recovery-code', code.replaceAll('-', '')),
    };
    await this.keepInEach(() => data);
    return { key, recoveryCode: code };
  }

  /**
   * Three times: the loss of this file would be the loss of the register, so each generation holds it; and what opened it
   * until now opens no generation any more.
   */
  private async keepInEach(change: (before: KeysData) => KeysData): Promise<void> {
    for (let copy = 0; copy < 3; copy += 1) await this.document.update((before) => ({ ...change(before) }));
  }

  /** While locked: a passphrase can only be asked for where one was set, whatever keychain this computer has by now. */
  guard(): Guard {
    const { system, passphrase } = this.document.data;
    const byKeychain = system !== null && this.keychain.strength() === 'strong';
    if (byKeychain && (this.key !== null || passphrase === null)) return 'keychain';
    return passphrase === null ? 'recovery-code' : 'passphrase';
  }

  unlocked(): boolean {
    return this.key !== null;
  }

  /** Tries the keychain; answers whether it opened the key. */
  async unlockByKeychain(): Promise<boolean> {
    const wrapped = this.document.data.system;
    if (wrapped === null || this.keychain.strength() !== 'strong') return false;
    try {
      const key = await this.keychain.unwrap(Buffer.from(wrapped, 'base64'));
      if (!this.isRight(key)) return false;
      await this.useKey(Uint8Array.from(key));
      return true;
    } catch (thrown) {
      if (thrown instanceof StorageProblem) throw thrown;
      return false;
    }
  }

  async unlock(kind: SecretKind, secret: string): Promise<Unlocked> {
    const { passphrase, recovery } = this.document.data;
    const wrapped = kind === 'passphrase' ? passphrase : recovery;
    if (wrapped === null) {
      return { kind: 'wrong', why: 'This library has no passphrase. Use the recovery code.' };
    }
    let typed = spelled(secret);
    if (kind === 'recovery-code') {
      const read = readCode(secret);
      if (!read.ok) return { kind: 'wrong', why: read.why };
      typed = read.symbols;
    }
    const key = await opened(wrapped, kind, typed);
    if (key === null || !this.isRight(key)) {
      return {
        kind: 'wrong',
        why:
          kind === 'passphrase'
            ? 'This is not the passphrase of this library.'
            : 'This is not the recovery code of this library. A newer one may have been printed.',
      };
    }
    await this.useKey(key);
    await this.trustKeychainAgain(key);
    return { kind: 'unlocked' };
  }

  async lock(): Promise<void> {
    this.key = null;
    for (const listen of this.listeners) await listen(null);
  }

  async setPassphrase(passphrase: string): Promise<void> {
    const wrapped = await this.boxed(this.mustKey(), 'passphrase', spelled(passphrase));
    await this.keepInEach((before) => ({ ...before, passphrase: wrapped }));
  }

  async newRecoveryCode(): Promise<string> {
    const code = printCode(this.surroundings.randomBytes(CODE_BYTES));
    const wrapped = await this.boxed(this.mustKey(), 'recovery-code', code.replaceAll('-', ''));
    await this.keepInEach((before) => ({ ...before, recovery: wrapped }));
    return code;
  }

  private mustKey(): Uint8Array {
    if (this.key === null) throw lockedProblem();
    return this.key;
  }

  private isRight(key: Uint8Array): boolean {
    if (key.byteLength !== KEY_BYTES) return false;
    const [is, should] = [Buffer.from(checkOf(key)), Buffer.from(this.document.data.check)];
    return is.byteLength === should.byteLength && timingSafeEqual(is, should);
  }

  /** Goes on with a key that is known to be the right one. */
  async useKey(key: Uint8Array): Promise<void> {
    this.key = key;
    for (const listen of this.listeners) await listen(key);
  }

  /** After a keychain was reset or came with a new computer, the secret has opened what it no longer could. */
  private async trustKeychainAgain(key: Uint8Array): Promise<void> {
    if (this.keychain.strength() !== 'strong') return;
    try {
      const system = base64(await this.keychain.wrap(key));
      await this.document.update((before) => ({ ...before, system }));
    } catch {
      // The register is open all the same; the secret is asked again next time.
    }
  }

  private async boxed(key: Uint8Array, how: SecretKind, secret: string): Promise<Box> {
    const salt = this.surroundings.randomBytes(16);
    const n = how === 'passphrase' ? this.cost.passphrase : this.cost.recoveryCode;
    const wrapping = await stretch(secret, salt, n, KEY_BYTES);
    const sealed = sealBytes(wrapping, key, aboutBox(how), newNonce(this.surroundings.randomBytes));
    return { salt: base64(salt), n, sealed: base64(sealed) };
  }
}

const opened = async (wrapped: Box, how: SecretKind, secret: string): Promise<Uint8Array | null> => {
  const wrapping = await stretch(secret, Buffer.from(wrapped.salt, 'base64'), wrapped.n, KEY_BYTES);
  try {
    return Uint8Array.from(unsealBytes(wrapping, Buffer.from(wrapped.sealed, 'base64'), aboutBox(how)));
  } catch {
    return null;
  }
};
