import { z } from 'zod';
import { call } from './call.ts';
import type { ElsewhereView, OpenedReview, WaitingReview } from './review-views.ts';

const nothing = z.undefined();
const id = z.string().min(1).max(120);
const note = z.string().trim().max(1000).nullable();

/** Calls about approvals that are asked for, here and elsewhere. */
export const reviewCalls = {
  /** Requests and wishes the colleague at the desk may act on. */
  'review.list': call<readonly WaitingReview[]>()(nothing),
  /** Asks for a folder and saves a signed review file of exactly this revision; null when the dialog was closed. */
  'review.save': call<{ readonly folder: string } | null>()(z.strictObject({ id, revision: id, note })),
  /**
   * Opens a dropped file, or asks for one: a review file is shown, an answer to ours is taken in. Null when the dialog was
   * closed.
   */
  'review.open': call<OpenedReview | null>()(z.strictObject({ token: id }).optional()),
  /** The short code of who sent the file that was opened last, as its Settings show it; goes on with that file. */
  'review.trust': call<OpenedReview>()(z.strictObject({ code: z.string().min(1).max(100) })),
  /**
   * Answers the review file that was opened last, and saves the answer in a folder that is asked for. `watched`: its videos
   * were watched to their end, without which no post with one is approved.
   */
  'review.answer': call<{ readonly folder: string } | null>()(
    z.strictObject({ verdict: z.enum(['approve', 'changes']), note, watched: z.boolean() }),
  ),
  /** The file that was opened last is put away: nothing of it is shown any more. */
  'review.close': call<null>()(nothing),
  'review.elsewhere': call<ElsewhereView>()(nothing),
  'review.forget': call<ElsewhereView>()(z.strictObject({ code: z.string().min(1).max(100) })),
};
