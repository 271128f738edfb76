import { timingSafeEqual } from 'node:crypto';
import { StorageProblem } from '../../shared/domain/storage-problem.ts';
import type { StoredDocument } from './document.ts';
import type { Surroundings } from './durable-adapter.ts';
import type { KeyChange } from './key-change.ts';
import { aboutBox, base64, type Box, checkOf, keyFor, type KeysData, opened } from './keys-data.ts';
import { lockedProblem } from './problem.ts';
import { CODE_BYTES, printCode, readCode } from './recovery-code.ts';
import { KEY_BYTES, newNonce, sealBytes, unsealBytes } from './sealed.ts';
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

/** What the key opens besides: the key before it, and the journal's own. */
interface Held {
  readonly former: Uint8Array | null;
  readonly journal: Uint8Array | null;
}

interface Resealing {
  /** Everything in the library; rejects where anything could not be written. */
  readonly library: (change: KeyChange) => Promise<void>;
  /** The backups elsewhere; false where they cannot be reached. */
  readonly backups: (change: KeyChange) => Promise<boolean>;
}

const ABOUT_FORMER = 'hallpass/keys/former';
const ABOUT_JOURNAL = 'hallpass/keys/journal';

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
  private listeners: ((key: Uint8Array | null, more: Held) => Promise<void>)[] = [];
  private resealing: Resealing = { library: async () => undefined, backups: async () => true };

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
  onChange(listen: (key: Uint8Array | null, more: Held) => Promise<void>): void {
    this.listeners.push(listen);
  }

  /** How everything is sealed anew after a new data key. */
  onNewKey(resealing: Resealing): void {
    this.resealing = resealing;
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

  hasPassphrase(): boolean {
    return this.document.data.passphrase !== null;
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
    for (const listen of this.listeners) await listen(null, { former: null, journal: null });
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

  /** Goes on with a key that is known to be the right one, and with a change of it that was cut short. */
  async useKey(key: Uint8Array): Promise<void> {
    await this.tell(key);
    // Both keys open everything until it is done; what stood in its way may do so next time, too.
    await this.finishNewKey().catch(() => false);
  }

  private async tell(key: Uint8Array): Promise<void> {
    this.key = key;
    const { former, journal } = this.document.data;
    const more: Held = {
      former: former === undefined ? null : this.held(key, former.sealed, ABOUT_FORMER),
      journal: journal === undefined ? keyFor(key, 'journal') : this.held(key, journal, ABOUT_JOURNAL),
    };
    for (const listen of this.listeners) await listen(key, more);
  }

  private held(key: Uint8Array, sealed: string, about: string): Uint8Array {
    return Uint8Array.from(unsealBytes(key, Buffer.from(sealed, 'base64'), about));
  }

  /**
   * Another data key: everything is sealed anew under it, and what opened the one before opens nothing any more. Needs
   * the passphrase where there is one, since the new key is wrapped by it, too. Answers a new recovery code, and whether
   * anything is left under the old one, as backups on a drive that is not plugged in; it follows with `finishNewKey`. From the first write on, the new key
   * and what opens it are on disk, and the old one sealed under it: whenever the power goes, one of the two opens each file.
   */
  async makeNewKey(passphrase: string | null): Promise<{ readonly code: string; readonly isLeft: boolean }> {
    const from = this.mustKey();
    const before = this.document.data;
    if (before.former !== undefined && !(await this.finishNewKey())) {
      throw new StorageProblem(
        'gone',
        'The backups are not all sealed under the last new key yet: their folder is not there.',
        'Plug the drive in and make a backup first; nothing was changed.',
      );
    }
    if ((before.passphrase === null) !== (passphrase === null))
      throw new Error('The passphrase is given where there is one, and there alone');
    const { randomBytes } = this.surroundings;
    const to = randomBytes(KEY_BYTES);
    const code = printCode(randomBytes(CODE_BYTES));
    const sealed = (plain: Uint8Array, about: string): string =>
      base64(sealBytes(to, plain, about, newNonce(randomBytes)));
    const journal =
      before.journal === undefined ? keyFor(from, 'journal') : this.held(from, before.journal, ABOUT_JOURNAL);
    const next: KeysData = {
      check: checkOf(to),
      system: this.keychain.strength() === 'strong' ? base64(await this.keychain.wrap(to)) : null,
      passphrase: passphrase === null ? null : await this.boxed(to, 'passphrase', spelled(passphrase)),
      recovery: await this.boxed(to, 'recovery-code', code.replaceAll('-', '')),
      journal: sealed(journal, ABOUT_JOURNAL),
      former: { sealed: sealed(from, ABOUT_FORMER), onlyBackups: false },
    };
    await this.document.update(() => next);
    await this.tell(to);
    return { code, isLeft: !(await this.finishNewKey().catch(() => false)) };
  }

  /** Goes on with a change of the data key; true where none is under way, or none is any more. */
  async finishNewKey(): Promise<boolean> {
    const { former } = this.document.data;
    if (this.key === null || former === undefined) return former === undefined;
    const change = { from: this.held(this.key, former.sealed, ABOUT_FORMER), to: this.key };
    if (!former.onlyBackups) {
      // First no generation of the keys is left that opens the old one alone.
      await this.keepInEach((now) => now);
      await this.resealing.library(change);
      await this.keepInEach((now) => ({ ...now, former: { ...former, onlyBackups: true } }));
    }
    if (!(await this.resealing.backups(change))) return false;
    await this.keepInEach(({ former: _done, ...now }) => now);
    await this.tell(this.key);
    return true;
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
