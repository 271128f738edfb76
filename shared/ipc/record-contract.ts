import { z } from 'zod';
import { RETENTION_CLASSES } from '../domain/retention.ts';
import { call } from './call.ts';
import type { Dashboard } from './dashboard-views.ts';
import type { PostRecord } from './record-views.ts';
import { date } from './time-schema.ts';
import type { Tile } from './views.ts';

const id = z.string().min(1).max(120);

/** Which posts: by day, account, person, words. Null asks for all. */
const filter = {
  from: date.nullable(),
  to: date.nullable(),
  account: id.nullable(),
  /** A person's id: posts that show, voice or name them. */
  person: id.nullable(),
  /** Every word has to stand somewhere in the post. */
  query: z.string().max(200),
};

/** A tile with what was said about keeping it. */
export interface RecordRow extends Tile {
  readonly retention: PostRecord['retention'];
}

/** A records request that was written, or how it ended. */
export type RequestReply =
  | {
      readonly kind: 'done';
      /** The folder, or the zip file. */
      readonly path: string;
      readonly posts: number;
      readonly files: number;
      /** Bytes. */
      readonly size: number;
      /** Things that could not be read; each is named in the index. */
      readonly unreadable: number;
    }
  /** Stopped by the person; what was written by then was removed, or lies where `left` says. */
  | { readonly kind: 'stopped'; readonly left: string | null };

/** The calls about records. */
export const recordCalls = {
  /** Newest first, a page at a time. */
  'record.list': call<{ readonly total: number; readonly posts: readonly RecordRow[] }>()(
    z.strictObject({ ...filter, offset: z.int().nonnegative(), limit: z.int().min(0).max(500) }),
  ),
  /**
   * Asks where, and writes every record of these days (and one account) there. Told as `progress` of `job`, a name the
   * window makes up. Null when the dialog was closed.
   */
  'record.request': call<RequestReply | null>()(
    z.strictObject({
      job: id,
      from: date,
      to: date,
      account: id.nullable(),
      /** Names of the register and of marked people are replaced, the same person by the same words. */
      redact: z.boolean(),
      /** Published files go along. */
      files: z.boolean(),
      as: z.enum(['folder', 'zip']),
    }),
  ),
  'record.dashboard': call<Dashboard>()(z.strictObject({ from: date, to: date })),
  /** Shows the folder that the last request wrote, or the one in which its zip file lies. */
  'record.show-request': call<null>()(z.strictObject({ job: id })),
  'record.cancel-request': call<null>()(z.strictObject({ job: id })),
  /** Says how long posts are kept, and sets or lifts a legal hold. `undefined` parts stay as they are. */
  'record.retain': call<null>()(
    z.strictObject({
      ids: z.array(id).min(1).max(500),
      kind: z.enum(RETENTION_CLASSES).exactOptional(),
      /** Null lifts it. */
      hold: z
        .strictObject({ reason: z.string().trim().min(1).max(500) })
        .nullable()
        .exactOptional(),
    }),
  ),
} as const;
