import { createHash } from 'node:crypto';
import { z } from 'zod';
import { SHARING_TROUBLES, type SharingLink } from '../../shared/domain/sharing.ts';
import { type SharedPerson, sharedPeopleSchema } from '../../shared/sharing/sharing-body.ts';
import type { StoredDocument } from './document.ts';
import type { Surroundings } from './durable-adapter.ts';
import { ABOUT_SECRET, ABOUT_STANDING, type KeyChange, resealedSharing } from './key-change.ts';
import { keyFor } from './keys-data.ts';
import { lockedProblem } from './problem.ts';
import { bytesOfSymbols, printChecked, printSymbols, readChecked } from './recovery-code.ts';
import { type KeyRing, newNonce, sealBytes, unsealBytes, unsealWith } from './sealed.ts';
import type { ReadSharingCode, SharingStore } from './sharing-store.ts';

const text = z.string().max(4_000);
const linkSchema: z.ZodType<SharingLink> = z.strictObject({
  role: z.enum(['writes', 'reads']),
  folder: text,
  district: text,
  key: text,
  by: text,
  since: text,
  staleAfter: z.int().min(1),
  sequence: z.int().nonnegative(),
  hash: text.nullable(),
  writtenAt: text.nullable(),
  writtenBy: text.nullable(),
  readAt: text.nullable(),
  newest: text,
  hold: z.strictObject({ from: text, reason: text }).nullable(),
  applied: z.boolean(),
  trouble: z.strictObject({ kind: z.enum(SHARING_TROUBLES), at: text, detail: text.nullable() }).nullable(),
});
export const sharingSchema = z.strictObject({
  link: linkSchema.nullable(),
  /** The shared secret and who says no, sealed under a key made from the data key. */
  secret: z.string().nullable(),
  standing: z.string().nullable(),
});
export interface SharingData {
  readonly link: SharingLink | null;
  readonly secret: string | null;
  readonly standing: string | null;
}
export const NO_SHARING: SharingData = { link: null, secret: null, standing: null };

/** Bytes of the signing key's hash and of the secret in a code: 80 bits say who signs, 128 open the sealed part. */
const SIGNER_BYTES = 10;
const SECRET_BYTES = 16;
/** Eleven groups of four: 208 bits and a check symbol. */
const GROUPS = 11;
const CALLED = 'code of a district file';

const NOBODY: readonly SharedPerson[] = [];

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const signerOf = (key: string): Uint8Array =>
  createHash('sha256').update(Buffer.from(key, 'base64')).digest().subarray(0, SIGNER_BYTES);

/** `sharing.json`: where this library stands with the district file. */
export class Sharing implements SharingStore {
  private readonly surroundings: Surroundings;
  private readonly document: StoredDocument<SharingData>;
  private wrapping: KeyRing | null = null;
  private opened: { readonly sealed: string; readonly people: readonly SharedPerson[] } | null = null;

  constructor(surroundings: Surroundings, document: StoredDocument<SharingData>) {
    this.surroundings = surroundings;
    this.document = document;
  }

  /** Seals the secret and who says no anew in every generation. `change`: both data keys. */
  async reseal(change: KeyChange): Promise<void> {
    if (this.document.data.secret === null && this.document.data.standing === null) return;
    for (let copy = 0; copy < 3; copy += 1)
      await this.document.update((before) => resealedSharing(before, change, this.surroundings.randomBytes));
    this.opened = null;
  }

  /** Told the data key on every unlock, null on every lock; `former`: the one before, while not all is sealed anew. */
  useKey(dataKey: Uint8Array | null, former: Uint8Array | null = null): Promise<void> {
    const own = (key: Uint8Array): Uint8Array => keyFor(key, 'sharing');
    this.wrapping =
      dataKey === null ? null : { key: own(dataKey), former: former === null ? null : own(former) };
    this.opened = null;
    return Promise.resolve();
  }

  get(): SharingLink | null {
    return this.document.data.link;
  }

  async begin(link: SharingLink, secret: Uint8Array): Promise<void> {
    const sealed = this.wrapped(secret, ABOUT_SECRET);
    await this.document.update(() => ({ link, secret: sealed, standing: null }));
  }

  async save(change: Partial<SharingLink>, standing?: readonly SharedPerson[]): Promise<void> {
    const sealed =
      standing === undefined
        ? null
        : this.wrapped(new TextEncoder().encode(JSON.stringify(standing)), ABOUT_STANDING);
    await this.document.update((before) =>
      before.link === null
        ? before
        : { ...before, link: { ...before.link, ...change }, standing: sealed ?? before.standing },
    );
  }

  async leave(): Promise<void> {
    if (this.document.data.link !== null) await this.document.update(() => ({ ...NO_SHARING }));
  }

  standing(): readonly SharedPerson[] {
    const wrapping = this.mustBeOpen();
    const sealed = this.document.data.standing;
    if (sealed === null) return NOBODY;
    if (this.opened?.sealed !== sealed) {
      const plain = unsealWith(wrapping, Buffer.from(sealed, 'base64'), ABOUT_STANDING);
      const people = sharedPeopleSchema.parse(JSON.parse(new TextDecoder().decode(plain)));
      this.opened = { sealed, people };
    }
    return this.opened.people;
  }

  newSecret(): Uint8Array {
    return this.surroundings.randomBytes(SECRET_BYTES);
  }

  newDistrict(): string {
    return Buffer.from(this.surroundings.randomBytes(10)).toString('hex');
  }

  code(key: string): string {
    return printChecked(Buffer.concat([signerOf(key), this.secret()]), GROUPS);
  }

  readCode(typed: string): ReadSharingCode {
    const read = readChecked(typed, GROUPS, CALLED);
    if (!read.ok) return read;
    const bytes = bytesOfSymbols(read.symbols, SIGNER_BYTES + SECRET_BYTES);
    return {
      ok: true,
      signer: printSymbols(bytes.subarray(0, SIGNER_BYTES)),
      secret: bytes.slice(SIGNER_BYTES),
    };
  }

  seal(plain: Uint8Array, about: string): Uint8Array {
    return sealBytes(fileKey(this.secret()), plain, about, newNonce(this.surroundings.randomBytes));
  }

  unseal(sealed: Uint8Array, about: string, secret = this.secret()): Uint8Array | null {
    try {
      return unsealBytes(fileKey(secret), sealed, about);
    } catch {
      return null;
    }
  }

  private secret(): Uint8Array {
    const wrapping = this.mustBeOpen();
    const { secret } = this.document.data;
    if (secret === null) throw new Error('Nothing is shared');
    return unsealWith(wrapping, Buffer.from(secret, 'base64'), ABOUT_SECRET);
  }

  private wrapped(plain: Uint8Array, about: string): string {
    const nonce = newNonce(this.surroundings.randomBytes);
    return base64(sealBytes(this.mustBeOpen().key, plain, about, nonce));
  }

  private mustBeOpen(): KeyRing {
    if (this.wrapping === null) throw lockedProblem();
    return this.wrapping;
  }
}

/** The key of the sealed part, made from the secret of the code. */
const fileKey = (secret: Uint8Array): Uint8Array => keyFor(secret, 'district-file');
