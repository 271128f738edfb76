import { z } from 'zod';

/** What a review file and its answer carry beside pictures; every text and list is bounded. */
const words = z.string().max(100_000);
const line = z.string().max(500);
const note = z.string().max(1_000).nullable();
const instant = z.iso.datetime();
const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const nonce = z.string().regex(/^[0-9a-f]{32}$/u);
const name = z.string().trim().min(1).max(80);
const id = z.string().min(1).max(120);

export const reviewBodySchema = z.strictObject({
  nonce,
  /** Who asks. */
  by: name,
  note,
  post: id,
  revision: id,
  packVersion: line,
  made: instant,
  /** Until when an answer counts. */
  until: instant,
  title: line,
  publishAt: line.nullable(),
  accounts: z.array(z.strictObject({ handle: line, platform: line })).max(100),
  /** Everything that is published in words, each with what it is. */
  texts: z.array(z.strictObject({ label: line, text: words })).max(400),
  pictures: z
    .array(
      z.strictObject({
        /** What every account gets, or every other one; null where none does, or where it cannot be shown. */
        file: hash.nullable(),
        altText: words.nullable(),
        isVideo: z.boolean(),
        /** The video itself, of which `file` is the picture it is shown by. Absent: it is too large to be in the file. */
        film: hash.optional(),
        /** What accounts with a crop or covers of their own get instead. Absent: all of them get `file`. */
        own: z
          .array(z.strictObject({ file: hash, accounts: z.array(line).max(100) }))
          .max(100)
          .optional(),
      }),
    )
    .max(100),
  /** In words that name nobody of the register. */
  findings: z
    .array(z.strictObject({ severity: z.enum(['block', 'review', 'warn', 'note']), what: words, why: words }))
    .max(1_000),
});
export type ReviewBody = z.infer<typeof reviewBodySchema>;

/** Whether a video of it goes out at all: one may be left out for every account. */
export const hasVideo = ({ pictures }: Pick<ReviewBody, 'pictures'>): boolean =>
  pictures.some(
    ({ isVideo, file, own }) => isVideo && (file !== null || own === undefined || own.length > 0),
  );

export const answerBodySchema = z.strictObject({
  nonce,
  post: id,
  revision: id,
  /** SHA-256 of the very file that was looked at. */
  file: hash,
  verdict: z.enum(['approve', 'changes']),
  note,
  /** Who answers. */
  by: name,
  made: instant,
});
export type AnswerBody = z.infer<typeof answerBodySchema>;
