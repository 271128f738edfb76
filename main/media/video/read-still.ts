import { z } from 'zod';
import type { StillDone } from '../../../shared/ipc/media-channels.ts';

/** Most bytes of a still: 1,280 × 1,280 pixels of noise as JPEG, with room to spare. */
const MOST_BYTES = 8 * 1024 * 1024;

const doneSchema = z.discriminatedUnion('ok', [
  z.strictObject({
    id: z.string(),
    ok: z.literal(true),
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength > 0 && bytes.byteLength <= MOST_BYTES),
  }),
  z.strictObject({ id: z.string(), ok: z.literal(false), why: z.string().max(500) }),
]);

/** What the film window sent, as the answer to job `id`; null where it is anything else. */
export const readStill = (message: unknown, id: string): StillDone | null => {
  const read = doneSchema.safeParse(message);
  return read.success && read.data.id === id ? read.data : null;
};
