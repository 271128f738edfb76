import { z } from 'zod';
import { MOST_HOURS } from '../sharing/sharing-body.ts';
import { call } from './call.ts';
import type { SharingView } from './sharing-views.ts';

const nothing = z.undefined();

/** Calls about the district file. */
export const sharingCalls = {
  /** The code that other laptops type in, on the one that writes. */
  'sharing.code': call<{ readonly code: string }>()(nothing),
  /** Asks for the folder and joins by the code. Null when the dialog was closed. */
  'sharing.join': call<SharingView | null>()(z.strictObject({ code: z.string().min(1).max(200) })),
  'sharing.leave': call<SharingView>()(nothing),
  /** After how many hours the file is too old. */
  'sharing.limit': call<SharingView>()(z.strictObject({ hours: z.int().min(1).max(MOST_HOURS) })),
  /** Reads it now, or writes it. */
  'sharing.now': call<SharingView>()(nothing),
  /** Asks for the folder and begins to write. Null when the dialog was closed. */
  'sharing.publish': call<SharingView | null>()(nothing),
  'sharing.read': call<SharingView>()(nothing),
  /** Writes over a file that was written elsewhere under this laptop's key. */
  'sharing.take-over': call<SharingView>()(nothing),
};
