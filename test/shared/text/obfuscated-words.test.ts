import { describe, expect, it } from 'vitest';
import { PROFANITY } from '../../../shared/text/lists/profanity.ts';
import { SLURS } from '../../../shared/text/lists/slurs.ts';
import { profaneWords } from '../../../shared/text/profane-words.ts';
import { slurWords } from '../../../shared/text/slur-words.ts';
import { findWords } from '../../../shared/text/words.ts';
import { DISGUISES, seeded } from './obfuscations.ts';

const lists = [profaneWords([], []), slurWords([])];
const isFound = (text: string): boolean => lists.some((list) => findWords(list, text).length > 0);

/** Every English word of the lists that is one word of four letters and more and found as it stands. */
const WORDS = [
  ...new Set(
    [...PROFANITY, ...SLURS]
      .filter(({ lang, degree, term }) => lang === 'en' && degree >= 2 && /^[a-z]{4,}$/.test(term))
      .map(({ term }) => term),
  ),
].filter(isFound);

interface Share {
  readonly made: number;
  readonly found: number;
}
const measured = (kind: string): Share => {
  const disguise = DISGUISES[kind];
  const chance = seeded(271);
  let made = 0;
  let found = 0;
  for (const word of WORDS) {
    const text = disguise?.(word, chance) ?? null;
    if (text === null || text === word) continue;
    made += 1;
    if (isFound(`what a ${text} day`)) found += 1;
  }
  return { made, found };
};

describe('disguised words', () => {
  const shares = new Map(Object.keys(DISGUISES).map((kind) => [kind, measured(kind)]));
  const total = [...shares.values()].reduce(
    (sum, { made, found }) => ({ made: sum.made + made, found: sum.found + found }),
    { made: 0, found: 0 },
  );

  it('are made by the thousand', () => {
    expect(WORDS.length).toBeGreaterThan(150);
    expect(total.made).toBeGreaterThan(4000);
  });

  it('are found, nine of ten', () => {
    const missed = [...shares].map(([kind, { made, found }]) => `${kind} ${found}/${made}`);
    expect(total.found / total.made, missed.join(', ')).toBeGreaterThan(0.9);
  });

  it.each([...shares.keys()])('are found by every kind: %s', (kind) => {
    const { made, found } = shares.get(kind) ?? { made: 0, found: 0 };
    expect(made).toBeGreaterThan(20);
    expect(found / made, `${found} of ${made}`).toBeGreaterThan(0.6);
  });

  it('are no reason to flag what only looks like one', () => {
    const innocent =
      'access asset batch bass botch cook crack cuter funk grid harass honey hooks itch kook lesser mooing pike pucker roast sheet shiny shoot sitting sticks tater tatting trunk twain waking whist';
    expect(innocent.split(' ').filter((word) => isFound(`the ${word} here`))).toEqual([]);
  });
});
