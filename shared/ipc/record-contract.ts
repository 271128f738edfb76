import { z } from 'zod';
import { RETENTION_CLASSES } from '../domain/retention.ts';
import { call } from './call.ts';
import type { PostRecord } from './record-views.ts';
import type { Tile } from './views.ts';

const id = z.string().min(1).max(120);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

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

/** The calls about records. */
export const recordCalls = {
  /** Newest first, a page at a time. */
  'record.list': call<{ readonly total: number; readonly posts: readonly RecordRow[] }>()(
    z.strictObject({ ...filter, offset: z.int().nonnegative(), limit: z.int().min(0).max(500) }),
  ),
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
