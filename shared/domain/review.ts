export const REVIEW_STEPS = ['asked', 'sent', 'changes-wanted', 'approved', 'taken-back'] as const;

/**
 * One step between who wrote a post and who approves it. `asked`: of colleagues here; `sent`: a review file was saved for
 * an approver elsewhere. What an approval lets pass is said by `Approval` alone; these say whose turn it is.
 */
export interface ReviewStep {
  readonly kind: (typeof REVIEW_STEPS)[number];
  /** The revision it was said of. */
  readonly revision: string;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
}

/** Whose turn it is: an approver's here, somebody's elsewhere, or the author's; null where nothing waits. */
export type ReviewTurn = 'approver' | 'elsewhere' | 'author';

const TURNS: Readonly<Record<ReviewStep['kind'], ReviewTurn | null>> = {
  asked: 'approver',
  sent: 'elsewhere',
  'changes-wanted': 'author',
  approved: null,
  'taken-back': null,
};

/** Whose turn it is after these steps; an edit changes nothing about that. */
export const turnOf = (steps: readonly ReviewStep[]): ReviewTurn | null => {
  const last = steps.at(-1);
  return last === undefined ? null : TURNS[last.kind];
};
