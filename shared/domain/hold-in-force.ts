import type { Hold } from './district.ts';

/**
 * Whether a hold is in force at an instant (milliseconds since 1970 UTC); its end is exclusive. A hold whose times
 * cannot be read counts as in force: a stop nobody can read is still a stop.
 */
export const isInForce = (hold: Hold, instant: number): boolean => {
  const from = Date.parse(hold.from);
  const until = hold.until === null ? Number.POSITIVE_INFINITY : Date.parse(hold.until);
  return !(instant < from) && !(instant >= until);
};
