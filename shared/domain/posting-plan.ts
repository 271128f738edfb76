/** A time of the week at which an account usually posts. */
export interface PostingSlot {
  /** 0 is Sunday, 6 is Saturday. */
  readonly weekday: number;
  /** Wall time in the district's zone, `HH:MM`. */
  readonly at: string;
}

/** When an account posts, and how far apart. */
export interface PostingPlan {
  readonly slots: readonly PostingSlot[];
  /** Minutes between two posts of the account, at least. */
  readonly apart: number;
}

/** Most slots of a plan: one for every hour of a week. */
export const MOST_SLOTS = 168;
/** Most minutes between two posts: a week. */
export const MOST_APART = 7 * 24 * 60;

/** Of an account nobody made a plan for: after school on school days, two hours apart. */
export const USUAL_PLAN: PostingPlan = {
  slots: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, at: '15:30' })),
  apart: 120,
};
