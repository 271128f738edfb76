/** Fewest characters the library takes. */
export const SHORTEST = 8;

export interface Strength {
  /** 0–4 bars. */
  readonly bars: 0 | 1 | 2 | 3 | 4;
  readonly word: string;
}

/** A rough hint from length and variety alone; the library's key is stretched with scrypt besides. */
export const strengthOf = (phrase: string): Strength => {
  const letters = Array.from(phrase);
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(phrase)).length;
  const spread = new Set(letters).size;
  if (letters.length === 0) return { bars: 0, word: 'Four or five unrelated words work well' };
  if (letters.length < SHORTEST) return { bars: 1, word: `${SHORTEST - letters.length} more to go` };
  const points = letters.length + kinds * 2 + Math.min(spread, 12);
  if (spread < 5 || points < 24) return { bars: 2, word: 'Easy to guess; longer is better' };
  if (points < 34) return { bars: 3, word: 'Good' };
  return { bars: 4, word: 'Strong' };
};
