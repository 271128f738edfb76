/** What is taken of a calendar file: far over what a district publishes, and little enough to be read in seconds. */
export const ICS_LIMITS = {
  /** Bytes of a file. */
  file: 50 * 1024 * 1024,
  /** Characters of one event, unfolded or not. Pictures lie in files, too, and are not read. */
  event: 200_000,
  /** Events that are looked at. */
  events: 100_000,
  /** Days of one event, or of all its repeats, within the span. */
  days: 400,
  /** Steps of one repeating rule, from its first day on. */
  steps: 20_000,
  /** Different entries that are shown and can be taken in. */
  entries: 2_000,
  /** What was not read, shown one by one. */
  unread: 100,
  /** Characters of a title. */
  title: 100,
} as const;
