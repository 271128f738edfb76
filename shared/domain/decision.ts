/** What people decided about a post's findings. Each carries who and when (ISO instants). */

/** "Seen" of one warning and its words. Survives an edit that leaves the warning and its words as they are. */
export interface Acknowledgement {
  /** `findingKey` of the warning. */
  readonly key: string;
  readonly by: string;
  readonly at: string;
}

/** Lets one finding pass, for one revision, with a reason. */
export interface Waiver {
  readonly key: string;
  readonly rule: string;
  readonly reason: string;
  readonly revision: string;
  readonly by: string;
  readonly at: string;
}

/**
 * A second colleague's yes to one revision and to what was found in it then. What is found later (the post was moved,
 * the register or the guidelines changed) was not seen, and needs a yes of its own.
 */
export interface Approval {
  readonly revision: string;
  /** `findingKey` of every finding that needed approval when it was given. */
  readonly findings: readonly string[];
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
}

export const CHECKLIST_KEYS = [
  'background-clear',
  'picture-text-repeated',
  'dress-and-pose',
  'event-kind',
  'trip-over',
  'artwork-permission',
  'no-flashing',
] as const;
export type ChecklistKey = (typeof CHECKLIST_KEYS)[number];

/** A person's answer to a checklist question, bound to the hash of what the question is about. */
export interface ChecklistAnswer {
  readonly key: ChecklistKey;
  readonly about: string;
  readonly by: string;
  readonly at: string;
}
