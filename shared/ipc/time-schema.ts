/** Days, times and zones as the window may send them: only such that exist. What else comes is answered in these words. */
import { z } from 'zod';
import { isDate, isWall, isZone } from '../schedule/wall-time.ts';

/** A refinement whose refusal may be shown as it stands: our own words, nothing of what was sent. */
const say = (words: string) => ({ params: { say: words } });

/** `YYYY-MM-DD`. */
export const date = z.string().refine(isDate, say('There is no such day. Choose another one.'));
/** `YYYY-MM-DDTHH:MM`, without an offset. */
export const wall = z.string().refine(isWall, say('There is no such time. Choose another one.'));
/** An IANA zone this machine knows. */
export const zone = z
  .string()
  .max(120)
  .refine(isZone, say('This time zone is not known here. Choose another one.'));

/** What `say` put beside a problem; null where it is of another kind. */
export const saidOf = (issue: z.core.$ZodIssue | undefined): string | null => {
  const words: unknown = issue?.code === 'custom' ? issue.params?.['say'] : null;
  return typeof words === 'string' ? words : null;
};
