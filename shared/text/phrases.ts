import { isAnyIn, PhraseIndex, placesOf } from './phrase-index.ts';
import { lookupOf } from './phrase-lookup.ts';
import { phraseLines } from './phrase-notation.ts';
import type { Found, Phrase } from './phrase-steps.ts';

/** A list of phrases ready for searching folded texts; `marked`: the text with the district's names marked (district-names.ts). */
export interface Phrases {
  /** Whether any of them stands in the text. */
  isIn(text: string, marked?: string): boolean;
  /** Where they stand: from the left, the earlier line where two begin together, none within another. */
  placesIn(text: string, marked?: string): readonly Found[];
}

const NONE: readonly never[] = [];

const everyList: PhraseIndex[] = [];

/**
 * A list of phrases (notation: phrase-notation.ts). Build once, when the program starts: nothing is read until a text is
 * asked about. A phrase that holds nothing, and so would be found anywhere, throws then, and in `makeAllPhrases`.
 */
export const phrases = (text: string): Phrases => {
  const index = new PhraseIndex();
  index.add(phraseLines(text));
  everyList.push(index);
  const candidatesFor = (one: string, marked: string): readonly Phrase[] => {
    const lines = index.find(lookupOf(one, marked));
    return lines.length === 0 ? NONE : lines.map((line) => index.phrase(line));
  };
  return {
    isIn: (one, marked = one) => isAnyIn(candidatesFor(one, marked), one, marked),
    placesIn: (one, marked = one) => placesOf(candidatesFor(one, marked), one, marked),
  };
};

/** Makes every phrase ready and answers how many: a fault in a line is told here, not in the middle of a check. */
export const makeAllPhrases = (): number => {
  let made = 0;
  for (const index of everyList)
    for (let line = 0; line < index.size; line += 1) made += index.phrase(line).first.kind === 'done' ? 0 : 1;
  return made;
};
