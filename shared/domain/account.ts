import type { PlatformId } from './platform-id.ts';
import type { PostingPlan } from './posting-plan.ts';

export const ACCOUNT_SCOPES = ['district', 'school', 'program', 'classroom'] as const;
export type AccountScope = (typeof ACCOUNT_SCOPES)[number];

export const LEVELS = ['elementary', 'middle', 'high', 'all'] as const;
export type Level = (typeof LEVELS)[number];

/** One account of the district's register, as case-format.md spells it. `null` is "not answered", never a yes. */
export interface Account {
  readonly id: string;
  readonly platform: PlatformId;
  /** With its leading `@`. */
  readonly handle: string;
  readonly scope: AccountScope;
  readonly school: string | null;
  readonly level: Level | null;
  readonly registered: boolean | null;
  readonly purpose: string | null;
  /** How many active staff administer it. */
  readonly admins: number | null;
  readonly trainingCurrent: boolean | null;
  /** When it posts. Absent: as usual. No part of a case: nothing is judged by it. */
  readonly plan?: PostingPlan | undefined;
}

/** An account's name with the one `@` before it, however it was typed or pasted. */
export const asHandle = (written: string): string =>
  `@${written
    .trim()
    .replace(/^[@\s]+/u, '')
    .replace(/\s+/gu, ' ')}`;
