import { fold } from './fold.ts';
import { commonWords, isCommonWord } from './common-words.ts';
import { CLOSING_WORDS, KNOWN_TAGS, PLACES } from './lists/hashtag-words.ts';
import { oncePerLists } from './once-per-lists.ts';

/** A cut of the tag's first letters: how good it is and how many cuts are equally good. */
interface Cut {
  /** Number of words; fewer is better. */
  readonly words: number;
  /** Squared lengths added up; at the same number, an uneven cut (`happy|holidays`) beats an even one. */
  readonly weight: number;
  readonly from: number;
  readonly ties: number;
}

const LONGEST_WORD = 24;
const LONGEST_TAG = 100;

/** Folded words → how a district writes each: "BPS" stays "BPS" in the answer's place of `bps`. */
export type OwnWords = ReadonlyMap<string, readonly string[]>;

/** Words shorter than this cut other words too (ACT, SAT, Oak): they are weaker evidence. */
const SURE_LENGTH = 5;

const indexWords = (words: readonly string[]): OwnWords => {
  const map = new Map<string, readonly string[]>();
  for (const word of words) {
    // "Oak Grove" and "OakGrove" both give their parts; the run-together form is two words of the tag.
    const parts = word
      .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((part) => part !== '');
    const folded = fold(parts.join('')).text;
    if (parts.length > 0 && folded.length >= 2) map.set(folded, parts);
    for (const part of parts) {
      const text = fold(part).text;
      if (text.length >= 3 && !map.has(text)) map.set(text, [part]);
    }
  }
  return map;
};

/** The words and names of a district, ready for `splitHashtag`. Made once for the same lists. */
export const ownWords = oncePerLists((...lists): OwnWords => indexWords(lists.flat()));

/** Two- and one-letter words that are words in a hashtag; others of that length only cause wrong cuts. */
const SHORT = new Set('a i am an at be by do go he in is it me my no of on or so to up us we'.split(' '));

/** `#readacrossamerica`, `#Readacrossamerica`, `#READACROSSAMERICA`: nothing shows where a word begins. */
const NO_HUMPS = /^(?:\p{Lu}?[\p{Ll}\d]+|[\p{Lu}\d]+)$/u;

/**
 * Cuts a hashtag (without its `#`) that has no capitals inside into the words it is made of, each in small letters or as
 * the district writes it: `readacrossamerica` → read, across, america. Null where the tag is one word, has a word we do
 * not know, has two equally good cuts, or shows its words already.
 */
export const splitHashtag = (tag: string, own: OwnWords): readonly string[] | null => {
  if (tag.length < 4 || tag.length > LONGEST_TAG || !NO_HUMPS.test(tag)) return null;
  const text = fold(tag).text;
  if (text.length !== tag.length) return null;
  // A year or number at either end stays in one piece of its own.
  const body = /^(\d*)(\D+)(\d*)$/.exec(text);
  if (body === null) return null;
  const [, head = '', middle = '', tail = ''] = body;
  const found = cut(middle, own);
  if (found === null) return null;
  const spelled = found.flatMap((word) => own.get(word) ?? [word]);
  if (spelled.length < 2) return null;
  return [...(head === '' ? [] : [head]), ...spelled, ...(tail === '' ? [] : [tail])];
};

const better = (a: Cut, b: Cut): boolean => (a.words !== b.words ? a.words < b.words : a.weight > b.weight);

let places: ReadonlySet<string> | null = null;

const cut = (text: string, own: OwnWords): readonly string[] | null => {
  if ((own.get(text)?.length ?? 2) === 1) return null;
  if (own.has(text)) return [text];
  places ??= new Set(PLACES);
  if (isCommonWord(text) || places.has(text)) return null;
  const known = KNOWN_TAGS.find((words) => words.replace(' ', '') === text);
  if (known !== undefined) return known.split(' ');
  const dictionary = commonWords();
  const isWord = (word: string): boolean =>
    own.has(word) || (word.length <= 2 ? SHORT.has(word) : dictionary.has(word));
  const best: (Cut | undefined)[] = [{ words: 0, weight: 0, from: 0, ties: 1 }];
  for (let end = 1; end <= text.length; end += 1) {
    for (let from = Math.max(0, end - LONGEST_WORD); from < end; from += 1) {
      const before = best[from];
      if (before === undefined || !isWord(text.slice(from, end))) continue;
      const length = end - from;
      const made: Cut = {
        words: before.words + 1,
        weight: before.weight + length * length,
        from,
        ties: before.ties,
      };
      const now = best[end];
      if (now === undefined || better(made, now)) best[end] = made;
      else if (!better(now, made)) best[end] = { ...now, ties: now.ties + made.ties };
    }
  }
  const last = best[text.length];
  if (last === undefined || last.ties > 1 || last.words < 2) return null;
  const out: string[] = [];
  for (let end = text.length; end > 0; end = best[end]?.from ?? 0) {
    out.unshift(text.slice(best[end]?.from ?? 0, end));
  }
  return isClear(out, own) ? out : null;
};

let closing: ReadonlySet<string> | null = null;

/**
 * English glues words together (`onset`, `horseback`), so a tag of two words must show that it is two: a word of the
 * district, a word that closes tags, or two long ones. Three words and more need a fair length.
 */
const isClear = (words: readonly string[], own: OwnWords): boolean => {
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const owned = words.filter((word) => own.has(word));
  if (owned.some((word) => word.length >= SURE_LENGTH)) return true;
  if (owned.some((word) => word.length >= 3) && words.every((word) => own.has(word) || word.length >= 3))
    return true;
  if (words.length > 2) return letters / words.length >= 2.6;
  const lengths = words.map((word) => word.length);
  const least = Math.min(...lengths);
  closing ??= new Set(CLOSING_WORDS);
  if (least >= 3 && closing.has(words[1] ?? '')) return true;
  return least >= 4 && Math.max(...lengths) >= 5;
};

/** The words as a hashtag without its `#`, each beginning with a capital; capitals inside a word are kept. */
export const camelCaseHashtag = (words: readonly string[]): string =>
  words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');

const NO_WORDS: OwnWords = new Map();

/** The words of a hashtag: at its capitals, digits and underscores, else as the dictionary cuts it. */
export const spokenHashtag = (tag: string): string => {
  const parted = tag
    .replace(/(\p{Ll})([\p{Lu}\d])/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replaceAll('_', ' ');
  return parted === tag ? (splitHashtag(tag, NO_WORDS)?.join(' ') ?? tag) : parted;
};
