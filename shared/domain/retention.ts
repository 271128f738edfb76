/** How long a post's record is kept, as the district's own schedule says. Hallpass counts and deletes nothing by itself. */
export const RETENTION_CLASSES = [
  'unclassified',
  'one-year',
  'three-years',
  'seven-years',
  'for-good',
] as const;
export type RetentionClass = (typeof RETENTION_CLASSES)[number];

/** What each class is called. */
export const RETENTION_WORDS: Readonly<Record<RetentionClass, string>> = {
  unclassified: 'Not classified',
  'one-year': 'Keep 1 year',
  'three-years': 'Keep 3 years',
  'seven-years': 'Keep 7 years',
  'for-good': 'Keep for good',
};

/** Nothing of the post may be removed while it stands: a lawsuit, an audit, a records request. */
export interface LegalHold {
  readonly reason: string;
  /** Colleague's id. */
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

export interface PostRetention {
  readonly kind: RetentionClass;
  readonly hold: LegalHold | null;
}

/** A post nobody said anything about. */
export const NO_RETENTION: PostRetention = { kind: 'unclassified', hold: null };
