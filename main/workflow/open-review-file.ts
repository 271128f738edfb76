import { spelledCode } from '../../shared/review/spelled-code.ts';
import { elsewhereId } from '../../shared/domain/elsewhere.ts';
import type { OpenedReview, ShownReview } from '../../shared/ipc/review-views.ts';
import {
  answerBodySchema,
  type AnswerBody,
  type ReviewBody,
  reviewBodySchema,
} from '../../shared/review/review-body.ts';
import type { Services } from '../services.ts';
import type { KnownElsewhere, Parcel } from '../storage/stores.ts';
import { takeStep } from './ask-approval.ts';
import { judge } from './judge.ts';
import { needApprover } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { Refusal } from './refusal.ts';
import { needMayTrust } from './review-people.ts';
import { storeJudged } from './store-judged.ts';
import { addressOf } from './view-asset.ts';
import { writeLine } from './write-line.ts';

/** The most a review file may have, bytes; the container looks at the same bound. */
const MOST_BYTES = 200 * 1_048_576;

/** A file that was opened: signed by whoever `parcel.key` is, and fit to be read. */
export type Waiting =
  | { readonly kind: 'review'; readonly parcel: Parcel; readonly body: ReviewBody }
  | { readonly kind: 'answer'; readonly parcel: Parcel; readonly body: AnswerBody };

/** The file each library opened last, until it is put away: its pictures are shown from here, and it is what an answer is about. */
const opened = new WeakMap<object, Waiting>();

const openedLast = (services: Services): Waiting | null => opened.get(services.stores) ?? null;

export interface ShownPicture {
  readonly bytes: Uint8Array;
  readonly type: 'image/jpeg' | 'image/png' | 'image/gif';
}

/** A picture of the review file that is shown, by its SHA-256; null for any other. */
export const shownPicture = (services: Services, sha256: string): ShownPicture | null => {
  const bytes = shownReview(services)?.parcel.files.get(sha256);
  const type = bytes === undefined ? null : services.media.showable(bytes);
  return bytes === undefined || type === null ? null : { bytes, type };
};

export interface ShownVideo {
  readonly type: 'video/mp4';
  /** Bytes. */
  readonly size: number;
  readonly read: (at: number, length: number) => Promise<Uint8Array | null>;
}

/** A video of the review file that is shown, by its SHA-256; null for any other, and for what is more than a video. */
export const shownVideo = async (services: Services, sha256: string): Promise<ShownVideo | null> => {
  const bytes = shownReview(services)?.parcel.files.get(sha256);
  if (bytes === undefined || !(await services.media.playable(bytes))) return null;
  return {
    type: 'video/mp4',
    size: bytes.byteLength,
    read: async (at, length) =>
      at >= 0 && at + length <= bytes.byteLength ? bytes.subarray(at, at + length) : null,
  };
};

/** Puts the file that was opened last away: from then on nobody gets a picture of it. */
export const putAway = (services: Services): void => void opened.delete(services.stores);

/** The window shows the file no more. */
export const closeReviewFile = (services: Services): Promise<null> =>
  oneAtATime(services, async () => {
    putAway(services);
    return null;
  });

const knownSender = (services: Services, { parcel }: Waiting): KnownElsewhere | undefined =>
  services.stores.reviews.known().find(({ key }) => key === parcel.key);

/** The review file that is shown: opened last, and of somebody who is known. */
export const shownReview = (services: Services): Extract<Waiting, { kind: 'review' }> | null => {
  const waiting = openedLast(services);
  return waiting?.kind === 'review' && isKnown(services, waiting) ? waiting : null;
};

/** A question is shown from whoever is known; an answer counts only from those whose yes counts. */
const isKnown = (services: Services, waiting: Waiting): boolean => {
  const known = knownSender(services, waiting);
  return known !== undefined && (waiting.kind === 'review' || known.approves);
};

const refused = (why: string): OpenedReview => ({ kind: 'refused', why });
const NOT_READ =
  'This file was made by another version of Hallpass and cannot be read here. Nothing was changed.';

const readFile = (services: Services, bytes: Uint8Array): Waiting | string => {
  const read = services.stores.reviews.open(bytes);
  if (!read.ok) return read.why;
  const { parcel } = read;
  if (parcel.kind === 'review') {
    const body = reviewBodySchema.safeParse(parcel.body);
    return body.success ? { kind: 'review', parcel, body: body.data } : NOT_READ;
  }
  const body = answerBodySchema.safeParse(parcel.body);
  return body.success ? { kind: 'answer', parcel, body: body.data } : NOT_READ;
};

const dropped = (services: Services, token: string): string => {
  const path = services.tokens.redeem(token);
  if (path !== null) return path;
  throw new Refusal('refused', 'This file was dropped too long ago. Drop it again; nothing was changed.');
};

/**
 * Opens a review file to answer, or an answer to what was asked here: the one that was dropped, else one that is asked
 * for. Null where none was chosen.
 */
export const openReviewFile = (
  services: Services,
  file?: { readonly token: string },
): Promise<OpenedReview | null> =>
  oneAtATime(services, async () => {
    const path =
      file === undefined
        ? await services.desk.pickFile({
            title: 'Open a review file or an answer',
            name: 'Review files of Hallpass',
            extensions: ['hallpass-review', 'hallpass-answer'],
          })
        : dropped(services, file.token);
    if (path === null) return null;
    const chosen = await services.readChosen(path, MOST_BYTES);
    if (!chosen.ok) return refused(chosen.why);
    const waiting = readFile(services, chosen.bytes);
    if (typeof waiting === 'string') return refused(waiting);
    return goOn(services, waiting);
  });

const goOn = async (services: Services, waiting: Waiting): Promise<OpenedReview> => {
  putAway(services);
  const isOwn = waiting.parcel.key === (await services.stores.reviews.ownKey());
  if (isOwn) {
    return refused(
      waiting.kind === 'review'
        ? 'This review file was saved here. Nobody approves their own post; take it to an approver elsewhere.'
        : 'This answer was given in this very Hallpass. Nobody approves their own post, so nothing was changed.',
    );
  }
  if (waiting.kind === 'review') needApprover(services, 'answer a review file');
  const why =
    waiting.kind === 'answer' ? whyNotAsked(services, waiting) : whyTooLate(services, waiting.body.until);
  if (why !== null) return refused(why);
  opened.set(services.stores, waiting);
  if (!isKnown(services, waiting)) {
    return { kind: 'who', name: waiting.body.by, approves: waiting.kind === 'answer' };
  }
  return waiting.kind === 'review' ? show(services, waiting) : takeIn(services, waiting);
};

const whyTooLate = (services: Services, until: string): string | null =>
  services.clock.now() > Date.parse(until)
    ? 'The time for an answer to this file is over. Ask for a new one; nothing was changed.'
    : null;

/** Why an answer is none to what was asked here; null where it is. */
const whyNotAsked = (services: Services, { body }: Extract<Waiting, { kind: 'answer' }>): string | null => {
  const asked = services.stores.reviews.asked(body.nonce);
  if (
    asked === null ||
    asked.post !== body.post ||
    asked.file !== body.file ||
    asked.revision !== body.revision
  ) {
    return 'This answers a file that was not saved in this library. Nothing was changed.';
  }
  if (asked.answered !== null) return 'This was answered already. Nothing was changed.';
  return whyTooLate(services, asked.until);
};

const show = async (
  services: Services,
  { parcel, body }: Extract<Waiting, { kind: 'review' }>,
): Promise<OpenedReview> => {
  const code = services.stores.reviews.codeOf(parcel.key);
  await writeLine(services, { kind: 'review.opened', data: { name: body.by, code, nonce: body.nonce } });
  const { nonce: _nonce, post: _post, revision: _revision, pictures, ...rest } = body;
  const urlOf = (file: string | null): string | null =>
    file !== null && shownPicture(services, file) !== null ? addressOf(file) : null;
  const playable = new Set<string>();
  for (const { film } of pictures)
    if (film !== undefined && (await shownVideo(services, film)) !== null) playable.add(film);
  const review: ShownReview = {
    ...rest,
    code,
    pictures: pictures.map(({ file, altText, isVideo, film, own }) => ({
      url: urlOf(file),
      altText,
      isVideo,
      film: film !== undefined && playable.has(film) ? addressOf(film) : null,
      isForAll: file !== null || own === undefined,
      own: (own ?? []).map((one) => ({ url: urlOf(one.file), accounts: one.accounts })),
    })),
  };
  return { kind: 'review', review };
};

/** An answer that is ours, from somebody whose yes counts: it becomes a decision about that revision alone. */
const takeIn = async (
  services: Services,
  { parcel, body }: Extract<Waiting, { kind: 'answer' }>,
): Promise<OpenedReview> => {
  const { reviews, posts, colleagues } = services.stores;
  const asked = reviews.asked(body.nonce);
  const read = await posts.read(body.post);
  if (asked === null || read.kind !== 'ok' || read.value.binnedAt !== null) {
    return refused('The post of this answer is no longer here. Nothing was changed.');
  }
  const post = read.value;
  const judged = await judge(services, post, post.content, 'draft');
  if (judged.revision !== asked.revision) {
    return refused(
      'The post was changed since the review file was saved. Save a new one; nothing was changed.',
    );
  }
  const wrote = post.editors.some(
    (id) => colleagues.get(id)?.name.trim().toLowerCase() === body.by.trim().toLowerCase(),
  );
  if (wrote && body.verdict === 'approve') {
    return refused(
      `${body.by} wrote or changed this post, so somebody else has to approve it. Nothing was changed.`,
    );
  }
  const code = reviews.codeOf(parcel.key);
  const by = elsewhereId({ code, name: body.by });
  const at = new Date(services.clock.now()).toISOString();
  await storeJudged(services, post, judged);
  const { revision, note } = body;
  const data = { name: body.by, code, nonce: body.nonce };
  if (body.verdict === 'approve') {
    await takeStep(services, post, { kind: 'approved', revision, note }, 'review.approved', {
      by,
      approval: { revision, findings: asked.findings, by, at, note },
      data,
    });
  } else {
    await takeStep(services, post, { kind: 'changes-wanted', revision, note }, 'review.changes-wanted', {
      by,
      data,
    });
  }
  await reviews.markAnswered(body.nonce);
  putAway(services);
  return { kind: 'answered', post: body.post, verdict: body.verdict, by: body.by };
};

/**
 * First contact: the code that the sender's Settings show, read out by them. It fits the key of the file that was opened
 * last, or nothing is changed.
 */
export const trustSender = (services: Services, { code }: { readonly code: string }): Promise<OpenedReview> =>
  oneAtATime(services, async () => {
    const { reviews } = services.stores;
    const waiting = openedLast(services);
    if (waiting === null) throw new Refusal('refused', 'Open the file once more. Nothing was changed.');
    const right = reviews.codeOf(waiting.parcel.key);
    if (spelledCode(code) !== spelledCode(right)) {
      throw new Refusal(
        'refused',
        'This is not the code of who signed the file. Compare it with their Settings; nothing was changed.',
      );
    }
    const approves = waiting.kind === 'answer';
    if (approves) needMayTrust(services);
    const name = waiting.body.by;
    await reviews.trust({
      code: right,
      key: waiting.parcel.key,
      name,
      since: new Date(services.clock.now()).toISOString(),
      approves: approves || (knownSender(services, waiting)?.approves ?? false),
    });
    await writeLine(services, { kind: 'review.known', data: { name, code: right, approves } });
    return goOn(services, waiting);
  });
