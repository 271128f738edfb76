/** A seeded source of choices (mulberry32): the same seed gives the same sample, on every machine. */
export interface Choices {
  /** A number in [0, 1). */
  readonly next: () => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** A whole number in [0, below). */
  readonly below: (below: number) => number;
}

export const choices = (seed: number): Choices => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (from) => {
      const chosen = from[below(from.length)];
      if (chosen === undefined) throw new Error('Nothing to pick from');
      return chosen;
    },
  };
};
