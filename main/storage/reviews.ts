import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { z } from 'zod';
import type { StoredDocument } from './document.ts';
import type { Surroundings } from './durable-adapter.ts';
import { ABOUT_REVIEW_KEY, type KeyChange, resealedReviews } from './key-change.ts';
import { keyFor } from './keys-data.ts';
import { lockedProblem } from './problem.ts';
import { printSymbols } from './recovery-code.ts';
import { KEY_BYTES, openParcel, type OpenedParcel, packParcel, type ParcelSort } from './review-container.ts';
import { type KeyRing, newNonce, sealBytes, unsealWith } from './sealed.ts';
import type { AskedElsewhere, KnownElsewhere, ReviewStore } from './stores.ts';

const id = z.string().min(1).max(200);
const text = z.string().max(2_000);

export const reviewsSchema = z.strictObject({
  /** The library's own key: the private half sealed under a key made from the data key. */
  own: z.strictObject({ sealed: z.string(), public: z.string() }).nullable(),
  known: z.array(z.strictObject({ code: id, key: id, name: text, since: id, approves: z.boolean() })),
  asked: z.array(
    z.strictObject({
      nonce: id,
      post: id,
      revision: id,
      findings: z.array(z.string()),
      file: id,
      until: id,
      answered: z.string().nullable(),
    }),
  ),
});
export type ReviewsData = z.infer<typeof reviewsSchema>;
export const NO_REVIEWS: ReviewsData = { own: null, known: [], asked: [] };

/** Before an Ed25519 private key in DER (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
/** Bytes of a key's hash that its short code shows: 80 bits, 16 symbols. */
const CODE_BYTES = 10;

/** The short code of a public key (base64), read out once from one Hallpass to another. */
export const codeOfKey = (key: string): string =>
  printSymbols(createHash('sha256').update(Buffer.from(key, 'base64')).digest().subarray(0, CODE_BYTES));

/** `reviews.json`: the library's own signing key, whose keys it knows, and what it asked of them. */
export class Reviews implements ReviewStore {
  private readonly surroundings: Surroundings;
  private readonly document: StoredDocument<ReviewsData>;
  private wrapping: KeyRing | null = null;
  /** While the bytes themselves are held by somebody, and no longer. Whoever reads a file changes none of its bytes. */
  private readonly openedDistrict = new WeakMap<Uint8Array, OpenedParcel>();

  constructor(surroundings: Surroundings, document: StoredDocument<ReviewsData>) {
    this.surroundings = surroundings;
    this.document = document;
  }

  /** Seals the signing key anew in every generation. `change`: both data keys. */
  async reseal(change: KeyChange): Promise<void> {
    if (this.document.data.own === null) return;
    for (let copy = 0; copy < 3; copy += 1)
      await this.document.update((before) => resealedReviews(before, change, this.surroundings.randomBytes));
  }

  /** Told the data key on every unlock, null on every lock; `former`: the one before, while not all is sealed anew. */
  useKey(dataKey: Uint8Array | null, former: Uint8Array | null = null): Promise<void> {
    const own = (key: Uint8Array): Uint8Array => keyFor(key, 'review-key');
    this.wrapping =
      dataKey === null ? null : { key: own(dataKey), former: former === null ? null : own(former) };
    return Promise.resolve();
  }

  async ownKey(): Promise<string> {
    const known = this.document.data.own;
    if (known !== null) return known.public;
    const wrapping = this.mustBeOpen();
    const seed = this.surroundings.randomBytes(KEY_BYTES);
    const sealed = sealBytes(wrapping.key, seed, ABOUT_REVIEW_KEY, newNonce(this.surroundings.randomBytes));
    const own = {
      sealed: Buffer.from(sealed).toString('base64'),
      public: publicOf(seed),
    };
    await this.document.update((before) => (before.own === null ? { ...before, own } : before));
    return this.document.data.own?.public ?? own.public;
  }

  async pack(parcel: Parameters<ReviewStore['pack']>[0]): Promise<Uint8Array> {
    const key = await this.ownKey();
    const sealed = Buffer.from(this.document.data.own?.sealed ?? '', 'base64');
    const seed = unsealWith(this.mustBeOpen(), sealed, ABOUT_REVIEW_KEY);
    const secret = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
    return packParcel({ ...parcel, key }, (bytes) => sign(null, bytes, secret));
  }

  open(bytes: Uint8Array, sort: ParcelSort = 'review'): OpenedParcel {
    // A look into the district's folder asks twice of the bytes it read once: whether they are whole, and what they say.
    const known = sort === 'district' ? this.openedDistrict.get(bytes) : undefined;
    if (known !== undefined) return known;
    const opened = openParcel(bytes, sort);
    if (sort === 'district') this.openedDistrict.set(bytes, opened);
    return opened;
  }

  readonly codeOf = codeOfKey;

  known(): readonly KnownElsewhere[] {
    return this.document.data.known;
  }

  async trust(one: KnownElsewhere): Promise<void> {
    await this.document.update((before) => ({
      ...before,
      known: [...before.known.filter(({ key }) => key !== one.key), one],
    }));
  }

  async forget(code: string): Promise<void> {
    await this.document.update((before) => ({
      ...before,
      known: before.known.filter((one) => one.code !== code),
    }));
  }

  asked(nonce: string): AskedElsewhere | null {
    return this.document.data.asked.find((one) => one.nonce === nonce) ?? null;
  }

  async ask(one: Omit<AskedElsewhere, 'answered'>): Promise<void> {
    await this.document.update((before) => ({
      ...before,
      asked: [...before.asked, { ...one, findings: [...one.findings], answered: null }],
    }));
  }

  async markAnswered(nonce: string): Promise<void> {
    const answered = new Date(this.surroundings.now()).toISOString();
    await this.document.update((before) => ({
      ...before,
      asked: before.asked.map((one) => (one.nonce === nonce ? { ...one, answered } : one)),
    }));
  }

  newNonce(): string {
    return Buffer.from(this.surroundings.randomBytes(16)).toString('hex');
  }

  private mustBeOpen(): KeyRing {
    if (this.wrapping === null) throw lockedProblem();
    return this.wrapping;
  }
}

const publicOf = (seed: Uint8Array): string => {
  const secret = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  return createPublicKey(secret)
    .export({ format: 'der', type: 'spki' })
    .subarray(-KEY_BYTES)
    .toString('base64');
};
