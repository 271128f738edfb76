import { isCommonWord } from './common-words.ts';
import type { NameToken } from './name-tokens.ts';
import { PARTICLES } from './last-names.ts';

/** Whether a word reads as an everyday one: in small letters, and English. */
const isPlain = (token: NameToken): boolean => !token.capital && isCommonWord(token.text);

/**
 * Everyday words inside the last names of a register, as "van" and "do" of van der Berg and do Carmo, and whether a name
 * found in a text is none because of such words. "Grace at Wood Lake" is no Grace Atwood: but for particles, a name is
 * read from several words only where the register has them.
 */
export class EverydayWordsInNames {
  readonly #names = new Set<string>();

  /** Notes a last name by its folded words. */
  add(words: readonly string[]): void {
    if (words.length > 1 && words.some(isCommonWord)) this.#names.add(words.join(' '));
  }

  /** Whether the everyday words among those of a last name belong to it. Nothing but everyday words are a sentence's. */
  #holds(half: readonly NameToken[]): boolean {
    if (half.length < 2 || half.every(isPlain)) return false;
    return (
      this.#names.has(half.map(({ text }) => text).join(' ')) ||
      half.every((token) => !isPlain(token) || PARTICLES.has(token.text))
    );
  }

  /**
   * "will may", "summer day": in small letters and nothing but everyday words, that is a sentence, not a person. Beside
   * a capital one such word is enough: "in the hall, Grace", "Grace hall passes". `last`: which of the tokens are the
   * last name, end exclusive.
   */
  isProse(tokens: readonly NameToken[], [from, to]: readonly [number, number]): boolean {
    if (tokens.some((token) => token.gap === 'underscore' || token.gap === 'dot')) return false;
    if (!tokens.some((token) => token.capital)) return tokens.every(isPlain);
    const last = tokens.slice(from, to);
    const others = [...tokens.slice(0, from), ...tokens.slice(to)];
    return others.some(isPlain) || (last.some(isPlain) && !this.#holds(last));
  }
}
