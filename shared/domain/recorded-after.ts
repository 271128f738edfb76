import type { ConsentEntry } from './person.ts';

/**
 * The ISO instant at which a new entry of a person is recorded: now (milliseconds), but after every entry that stands.
 * The latest recorded decides, so with a clock set back a withdrawal would otherwise lose to the grant it withdraws. A
 * time that cannot be read orders nothing (`covers` denies on it), and neither does an entry without one: there the
 * first day decides.
 */
export const recordedAfter = (standing: readonly ConsentEntry[], now: number): string => {
  const last = standing.reduce(
    (latest, { recordedAt }) =>
      recordedAt === null ? latest : Math.max(latest, Date.parse(recordedAt) || 0),
    0,
  );
  return new Date(Math.max(now, last + 1)).toISOString();
};
