import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { packParcel } from '../../../main/storage/review-container.ts';
import { codeOfKey } from '../../../main/storage/reviews.ts';
import type { AnswerBody, ReviewBody } from '../../../shared/review/review-body.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');

/** Somebody with a Hallpass of their own, as far as their files go. */
export const ELSEWHERE = { name: 'Pat Elsewhere', code: codeOfKey(key) } as const;

const signed = (kind: 'review' | 'answer', body: unknown, files: readonly Uint8Array[]): Uint8Array =>
  packParcel({ kind, key, body, files }, (bytes) => sign(null, bytes, privateKey));

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * A review file of theirs with one picture, that counts for two weeks; with `films`, a video for each instead, shown by
 * that picture: its bytes, or null for one that is too large to be in the file.
 */
export const reviewFrom = (
  picture: Uint8Array,
  now: number,
  films?: readonly (Uint8Array | null)[],
): Uint8Array => {
  const file = hashOf(picture);
  const one = { file, altText: 'A stage with a curtain' };
  const body: ReviewBody = {
    nonce: '0123456789abcdef'.repeat(2),
    by: ELSEWHERE.name,
    note: 'For the front page',
    post: 'p1',
    revision: 'r1',
    packVersion: '2026.11',
    made: new Date(now).toISOString(),
    until: new Date(now + 14 * 24 * 3_600_000).toISOString(),
    title: 'The choir sings on Thursday.',
    publishAt: '2027-02-04T15:30',
    accounts: [{ handle: '@RidgeviewSample', platform: 'Facebook' }],
    texts: [{ label: 'Text', text: 'The choir sings on Thursday.\nDoors open at six.' }],
    pictures: films?.map((film) => ({
      ...one,
      isVideo: true,
      ...(film === null ? {} : { film: hashOf(film) }),
    })) ?? [{ ...one, isVideo: false }],
    findings: [
      {
        severity: 'review',
        what: 'Nobody has said yet where picture 1 comes from.',
        why: 'A picture is published by the district.',
      },
    ],
  };
  return signed('review', body, [picture, ...(films ?? []).filter((film) => film !== null)]);
};

/** Their answer to a review file. */
export const answerFrom = (
  asked: { readonly hash: string; readonly body: unknown },
  verdict: AnswerBody['verdict'],
  note: string | null,
  now: number,
): Uint8Array => {
  const { nonce, post, revision } = asked.body as ReviewBody;
  const made = new Date(now).toISOString();
  const body: AnswerBody = {
    nonce,
    post,
    revision,
    file: asked.hash,
    verdict,
    note,
    by: ELSEWHERE.name,
    made,
  };
  return signed('answer', body, []);
};
