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
  /** Those that the register writes in small letters alone: "van do". */
  readonly #small = new Set<string>();

  /** Notes a last name by its folded words. `isSmall`: the register writes no capital in it. */
  add(words: readonly string[], isSmall: boolean): void {
    if (words.length < 2 || !words.some(isCommonWord)) return;
    const name = words.join(' ');
    this.#names.add(name);
    if (isSmall) this.#small.add(name);
  }

  /**
   * Whether the everyday words among those of a last name belong to it. Nothing but everyday words in small letters are
   * a sentence's, unless the register writes them so.
   */
  #holds(half: readonly NameToken[]): boolean {
    if (half.length < 2) return false;
    const name = half.map(({ text }) => text).join(' ');
    if (half.every(isPlain)) return this.#small.has(name);
    return this.#names.has(name) || half.every((token) => !isPlain(token) || PARTICLES.has(token.text));
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
