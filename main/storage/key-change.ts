import { putInEnvelope, takeFromEnvelope } from './envelope.ts';
import { keyFor } from './keys-data.ts';
import type { ReviewsData } from './reviews.ts';
import { newNonce, sealBytes, unsealBytes } from './sealed.ts';
import type { SharingData } from './sharing.ts';

/** A new data key and the one before it, while what the old one sealed is sealed anew. */
export interface KeyChange {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
}

type RandomBytes = (count: number) => Uint8Array;

/** What parts of documents are bound to. */
export const ABOUT_REVIEW_KEY = 'hallpass/review-key';
export const ABOUT_SECRET = 'hallpass/sharing/secret';
export const ABOUT_STANDING = 'hallpass/sharing/standing';

/** Sealed bytes under the new key; themselves where they are already. Throws where neither key opens them. */
const resealed = (
  { from, to }: KeyChange,
  sealed: Uint8Array,
  about: string,
  random: RandomBytes,
): Uint8Array => {
  try {
    unsealBytes(to, sealed, about);
    return sealed;
  } catch {
    return sealBytes(to, unsealBytes(from, sealed, about), about, newNonce(random));
  }
};

/** The same of a part of a document: base64, sealed under a key for one purpose. */
const resealedPart = (
  { from, to }: KeyChange,
  purpose: string,
  sealed: string,
  about: string,
  random: RandomBytes,
): string => {
  const change = { from: keyFor(from, purpose), to: keyFor(to, purpose) };
  return Buffer.from(resealed(change, Buffer.from(sealed, 'base64'), about, random)).toString('base64');
};

export const resealedReviews = (data: ReviewsData, change: KeyChange, random: RandomBytes): ReviewsData =>
  data.own === null
    ? data
    : {
        ...data,
        own: {
          ...data.own,
          sealed: resealedPart(change, 'review-key', data.own.sealed, ABOUT_REVIEW_KEY, random),
        },
      };

export const resealedSharing = (data: SharingData, change: KeyChange, random: RandomBytes): SharingData => {
  const part = (sealed: string | null, about: string): string | null =>
    sealed === null ? null : resealedPart(change, 'sharing', sealed, about, random);
  return {
    ...data,
    secret: part(data.secret, ABOUT_SECRET),
    standing: part(data.standing, ABOUT_STANDING),
  };
};

/** A copy of a document, with its JSON changed; null where it cannot be read or nothing changes. */
const changedJson = <T extends object>(
  bytes: Uint8Array,
  kind: string,
  change: (data: T) => T,
): Uint8Array | null => {
  const opened = takeFromEnvelope(bytes, kind);
  if (!opened.ok) return null;
  try {
    const before = new TextDecoder().decode(opened.envelope.body);
    const after = JSON.stringify(change(JSON.parse(before) as T));
    return after === JSON.stringify(JSON.parse(before))
      ? null
      : putInEnvelope({ ...opened.envelope, body: new TextEncoder().encode(after) });
  } catch {
    return null;
  }
};

/** The files that hold what the data key sealed, or the key itself, and the kind each says in its first line. */
export const UNDER_KEY = [
  { name: 'register.sealed', kind: 'register' },
  { name: 'reviews.json', kind: 'reviews' },
  { name: 'sharing.json', kind: 'sharing' },
  { name: 'keys.json', kind: 'keys' },
] as const;

/** Whether a file is one of them, or one of them that was set aside. `name`: without its folder. */
export const isUnderKey = (name: string): boolean =>
  UNDER_KEY.some((one) => name === one.name || name.startsWith(`${one.name}.damaged-`));

/**
 * A copy of a file, elsewhere than in its place (set aside, in a backup), as it may stand there from now on: under the
 * new key, and the keys themselves as they are now. Null: it stays as it is, since it is under the new key already, or
 * under none of the two, as a damaged one is. `keys`: the bytes of the library's `keys.json`.
 */
export const resealedCopy = (
  name: string,
  bytes: Uint8Array,
  change: KeyChange,
  keys: Uint8Array,
  random: RandomBytes,
): Uint8Array | null => {
  if (name.startsWith('keys.json')) return Buffer.from(bytes).equals(keys) ? null : keys;
  if (name.startsWith('reviews.json'))
    return changedJson<ReviewsData>(bytes, 'reviews', (data) => resealedReviews(data, change, random));
  if (name.startsWith('sharing.json'))
    return changedJson<SharingData>(bytes, 'sharing', (data) => resealedSharing(data, change, random));
  const opened = takeFromEnvelope(bytes, 'register');
  if (!opened.ok) return null;
  try {
    const { envelope } = opened;
    const body = resealed(change, envelope.body, `hallpass/register/${envelope.format}`, random);
    return body === envelope.body ? null : putInEnvelope({ ...envelope, body });
  } catch {
    return null;
  }
};
