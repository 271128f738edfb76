import { z } from 'zod';
import { MOST_FOUND } from '../../shared/domain/found-faces.ts';
import type { FaceDone } from '../../shared/ipc/media-channels.ts';

const part = z.number().min(0).max(1);
/** What adding two parts may be off by. */
const ROUNDING = 1e-6;

/** A place in a picture and how sure the detector is: a real one, within the picture. */
export const foundFaceSchema = z.strictObject({
  box: z
    .tuple([part, part, part.positive(), part.positive()])
    .refine(([left, top, width, height]) => left + width <= 1 + ROUNDING && top + height <= 1 + ROUNDING),
  sure: part,
});

const doneSchema = z.discriminatedUnion('ok', [
  z.strictObject({
    id: z.string(),
    ok: z.literal(true),
    faces: z.array(foundFaceSchema).max(MOST_FOUND),
  }),
  z.strictObject({ id: z.string(), ok: z.literal(false), why: z.string().max(500) }),
]);

/** What the face window sent, as the answer to job `id`; null where it is anything else. */
export const readFaces = (message: unknown, id: string): FaceDone | null => {
  const read = doneSchema.safeParse(message);
  return read.success && read.data.id === id ? read.data : null;
};
