/** Seconds between two stills, at least: neighbours closer than that show the same. */
const APART = 2;
/** Stills of one video, at most: enough to see who comes and goes in a school's videos, few enough to be looked at. */
const MOST = 12;

/**
 * The moments of a video of which stills are taken, in seconds: spread evenly, none at the very beginning or end, which
 * are black more often than not. The first one becomes the poster.
 */
export const momentsOf = (duration: number): readonly number[] => {
  const count = Math.max(1, Math.min(MOST, Math.floor(duration / APART)));
  return Array.from(
    { length: count },
    (_, index) => Math.round(((index + 0.5) / count) * duration * 1000) / 1000,
  );
};
