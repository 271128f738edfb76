import type { WordEntry } from '../words.ts';
import { MASKED } from './profanity-masked.ts';
import { MILD_ENGLISH } from './profanity-mild.ts';
import { SOMALI } from './profanity-somali.ts';
import { SPANISH } from './profanity-spanish.ts';
import { STRONG_ENGLISH } from './profanity-strong.ts';

/**
 * Profanity in English, Spanish and Somali, for posts that children read. Slurs are not here (they have a rule of their
 * own), nor body parts as a health class names them. Degrees: 1 mild (a teacher would say "language"), 2 strong, 3 the
 * strongest. Sources: `own` is this project's own judgement; `ofcom-2021` is Ofcom's public research on offensive
 * language, read for degrees only; `review-needed` asks for a fluent speaker's eye before the list grows.
 */
export const PROFANITY: readonly WordEntry[] = [
  ...STRONG_ENGLISH,
  ...MILD_ENGLISH,
  ...SPANISH,
  ...SOMALI,
  ...MASKED,
];
