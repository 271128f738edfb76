/** Weights are printable letters without quotation marks and backslash, the one in their middle weighs nothing. */
export const LETTERS = { least: 40, nothing: 65, most: 90 } as const;
const SPREAD = LETTERS.most - LETTERS.nothing;

/** A letter's share of the heaviest weight: small weights are many, and are told apart more finely. */
const SHARES = Float64Array.from({ length: LETTERS.most + 1 }, (_, code) => {
  const part = (code - LETTERS.nothing) / SPREAD;
  return part * Math.abs(part);
});

/** What a letter stands for, by its UTF-16 unit: a share of the heaviest weight, -1 to 1; 0 for what is no such letter. */
export const shareOf = (code: number): number => SHARES[code] ?? 0;

/** The letter that comes nearest to a share of the heaviest weight, -1 to 1. */
export const letterFor = (share: number): string => {
  const part = Math.sign(share) * Math.sqrt(Math.min(1, Math.abs(share)));
  return String.fromCharCode(LETTERS.nothing + Math.round(part * SPREAD));
};

/** Numbers as letters, and what the heaviest letter stands for. */
export const inLetters = (
  numbers: Iterable<number>,
): { readonly heaviest: number; readonly letters: string } => {
  const all = [...numbers];
  const heaviest = all.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  return { heaviest, letters: all.map((one) => letterFor(heaviest === 0 ? 0 : one / heaviest)).join('') };
};
