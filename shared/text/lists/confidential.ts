import type { Term } from '../terms.ts';
import { BUILDINGS_AND_PLANS } from './confidential-buildings.ts';
import { TOLD_EARLY } from './confidential-early.ts';
import { PEOPLE_AND_CONTRACTS } from './confidential-people.ts';
import { PLANS } from './confidential-plans.ts';
import { PREMISES } from './confidential-premises.ts';
import { STAFF_MATTERS } from './confidential-staff.ts';
import { TALKS } from './confidential-talks.ts';

/** District business that is not public: about people who work here, contracts, security, decisions not yet announced. */
export type ConfidentialKind = 'personnel' | 'contract' | 'security' | 'unreleased';

/** What animals, newspapers and open doors have of the same words: innocent for every term. */
export const NO_BUSINESS_OF_STAFF = `
  .. written up (in/by) .... (magazine/newspaper/paper/journal/news/gazette/tribune/times/herald/star/sun/guide)
  (mouse/mice/squirrel/raccoon/bat/bird/goose/geese/dog/cat/snake/spider/skunk/turkey/wasp/bee/duck/owl/deer/toad/frog/chipmunk)+ .... (walked/escorted/marched) (off/from/out)
  (candidates/finalists/applicants) for .... (meet/meets/forum+)
`;

/** Set wordings first, then what people say by who, what and how. What the board decided in public passes. */
export const CONFIDENTIAL: readonly Term<ConfidentialKind>[] = [
  ...PEOPLE_AND_CONTRACTS,
  ...BUILDINGS_AND_PLANS,
  ...STAFF_MATTERS,
  ...TALKS,
  ...PREMISES,
  ...PLANS,
  ...TOLD_EARLY,
];
