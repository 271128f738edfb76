import type { Term } from '../terms.ts';
import { AIRED } from './personal-issues-aired.ts';
import { ANSWERED } from './personal-issues-answered.ts';
import { GRIEVANCES } from './personal-issues-grievance.ts';
import { QUARRELS } from './personal-issues-quarrel.ts';
import { SPOKEN } from './personal-issues-spoken.ts';
import { CHALLENGES } from './personal-issues-told.ts';

/** One person’s concern, aired or answered in public: set wordings, and what people say by subject and predicate. */
export const PERSONAL_ISSUES: readonly Term<'answered' | 'aired'>[] = [
  ...ANSWERED,
  ...AIRED,
  ...QUARRELS,
  ...GRIEVANCES,
  ...SPOKEN,
  ...CHALLENGES,
];
