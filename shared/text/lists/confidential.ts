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
