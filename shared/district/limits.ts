/**
 * The most that a district's settings hold: far over what a district writes by hand, and little enough that a check
 * stays within its few milliseconds. Characters are UTF-16 units.
 */
export const PACK_LIMITS = {
  /** Characters of a word, contact, handle or name. */
  word: 100,
  /** Entries of one list. */
  list: 5_000,
  /** Characters of all lists of `words` together. */
  allWords: 200_000,
  calendarDays: 2_000,
  schools: 500,
  guidelines: 100,
  severities: 1_000,
  /** Characters of one section of the guidelines. */
  guidelineText: 50_000,
  /** Bytes of a file to import. */
  file: 2 * 1024 * 1024,
} as const;
