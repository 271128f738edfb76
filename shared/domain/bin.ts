import type { RetentionClass } from './retention.ts';

/** How long posts have lain in the bin that go for good; days. A person chooses, each time. */
export const BIN_AGES = ['0', '30', '90', '365'] as const;
export type BinAge = (typeof BIN_AGES)[number];

/** Years a class keeps a post; null: for good. A class nobody chose says nothing. */
const YEARS: Readonly<Record<RetentionClass, number | null | undefined>> = {
  unclassified: undefined,
  'one-year': 1,
  'three-years': 3,
  'seven-years': 7,
  'for-good': null,
};

/** What is asked about a post in the bin before it may go. Instants are ISO, UTC. */
export interface Binned {
  readonly kind: RetentionClass;
  readonly isOnHold: boolean;
  /** When it was last published, or, where it never was, last changed. */
  readonly since: string;
  readonly wasPublished: boolean;
}

/** Why a post in the bin stays there, in words; null where it may go for good. `now` in milliseconds. */
export const whyKept = ({ kind, isOnHold, since, wasPublished }: Binned, now: number): string | null => {
  if (isOnHold) return 'A legal hold stands on it.';
  const years = YEARS[kind];
  if (years === null) return 'Its record is kept for good.';
  if (years === undefined) {
    return wasPublished ? 'It was published, and nobody said yet how long its record is kept.' : null;
  }
  const until = new Date(since);
  until.setUTCFullYear(until.getUTCFullYear() + years);
  // A time that cannot be read keeps it.
  return now >= until.getTime() ? null : `Its record is kept ${years === 1 ? 'a year' : `${years} years`}.`;
};

/** What a person types before posts go for good: it names how many, so that a bin that changed is looked at again. */
export const toType = (posts: number): string => `delete ${posts}`;
