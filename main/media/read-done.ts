import { z } from 'zod';
import type { PictureDone } from '../../shared/ipc/media-channels.ts';

/** Most bytes a redrawn picture has: 2,048 × 2,048 pixels of noise as PNG, with room to spare. */
const MOST_BYTES = 32 * 1024 * 1024;
const pixels = z.int().min(1).max(65_535);

const doneSchema = z.discriminatedUnion('ok', [
  z.strictObject({
    id: z.string(),
    ok: z.literal(true),
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength > 0 && bytes.byteLength <= MOST_BYTES),
    width: pixels,
    height: pixels,
  }),
  z.strictObject({ id: z.string(), ok: z.literal(false), why: z.string().max(500) }),
]);

/** What the media window sent, as the answer to job `id`; null where it is anything else. */
export const readDone = (message: unknown, id: string): PictureDone | null => {
  const read = doneSchema.safeParse(message);
  return read.success && read.data.id === id ? read.data : null;
};
