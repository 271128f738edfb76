import type { Meant, Sentence, Target } from './attack-sentence.ts';
import { who } from './attack-words.ts';

const ARTICLE = who('ARTICLE');
/** What follows words that were said aloud. */
const SPEAKS =
  /^(?:says?|said|admits?|admitted|adds?|added|laughs?|laughed|jokes?|joked|reports?|reported|whispers?|whispered|wrote|writes)$/;
/** How many words a quotation may go on before it says who speaks. */
const QUOTED_WORDS = 8;
/** With these a gift of mind is missed in them, wherever they stand. */
const SPOKEN_TO: ReadonlySet<Meant> = new Set(['foe', 'office', 'you']);

/** "A thief, a forger and a girl": people told one by one. */
export const isListed = (text: Sentence, at: number): boolean =>
  text.who(at - 1, ARTICLE) && text.word(at + 1) === ',' && text.who(at + 2, ARTICLE);

/** "“Gross,” says one sophomore": whoever speaks is not spoken of. */
export const isSpoken = (text: Sentence, at: number): boolean => {
  for (let i = at + 2; i < Math.min(at + QUOTED_WORDS, text.next); i += 1)
    if (SPEAKS.test(text.word(i)) && text.word(i - 1) === ',') return true;
  return false;
};

/** "The laziest?": all there is of the sentence, and so what is asked for. */
export const isAskedFor = (text: Sentence, at: number): boolean =>
  text.word(at).endsWith('est') && text.next - text.first === 2;

/**
 * "Four trumpets, no shame", "it’s hockey with less dignity": what is lacking is lacking in nobody. `verb`: the place of
 * the verb that gives it to somebody, -1 where there is none.
 */
export const lacksInNobody = (text: Sentence, at: number, verb: number, near: Target | null): boolean =>
  (near === null && /^(?:its?|this|that|theres)$/.test(text.word(text.first))) ||
  (verb < 0 && at > text.first + 2 && (near === null || !SPOKEN_TO.has(near.meant)));
