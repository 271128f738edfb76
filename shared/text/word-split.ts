import { isCommonWord } from './common-words.ts';
import type { Folded } from './fold.ts';
import type { Run } from './word-tokens.ts';

/** Words that are found again when a blank or a line's end cuts them, and those found at either end of a longer one. */
export interface Strong<Entry> {
  readonly whole: ReadonlyMap<string, Entry>;
  readonly ends: readonly (readonly [word: string, entry: Entry])[];
}

/** A word found in pieces. Offsets in the folded text, end exclusive. */
export interface Piece<Entry> {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

const CUT = /^(?: |\r?\n|- ?\r?\n|- | -)$/;
const LONGEST = 16;
/** Shorter words are on no list of `Strong`. */
const SHORTEST = 4;
/** Ends of words that are words: "the 1990 s hit", "vitamin B itch cream". */
const ALSO_WORDS = new Set(
  'hit hits hitting hitter itch itches itching itchy ass ick lick lock luck rap it its is at as or ore ole hole holes head heads hat face ants rick ricks unt oe oes chin chins'.split(
    ' ',
  ),
);
/** What people cry before it. */
const CRIES = new Set(
  'holy oh ugh dumb stupid ugly damn bull dog god yo lil big ass fat mega ultra super hella uber'.split(' '),
);
/** What is hung on it. */
const ENDINGS = new Set(
  's es y ty ing ting in ter ters ed ted ish fest wad wads bag bags face faces head heads hole holes lord storm stain stains eater eaters licker lickers nugget nuggets ass asses lol show house load less'.split(
    ' ',
  ),
);
const UPPER = /^\p{Lu}+$/u;
const LOWER = /^\p{Ll}/u;

const isWord = (text: string): boolean => isCommonWord(text) || ALSO_WORDS.has(text);

/** Both in small letters, both in capitals, or the first with a capital as at the start of a sentence. */
const isOneWord = (a: string, b: string): boolean =>
  LOWER.test(b) ? a.length > 1 || LOWER.test(a) || !isWord(b) : UPPER.test(a) && UPPER.test(b);

const BEFORE = "'’.0123456789&@#-";
const AFTER = "'’&-.";

/** Nothing that makes the letter before it something else: "1990's", "F. Uck". */
const standsFree = (text: string, a: Run, b: Run): boolean =>
  (a.start === 0 || !BEFORE.includes(text.charAt(a.start - 1))) &&
  !(b.end < text.length && AFTER.includes(text.charAt(b.end)) && /\w/.test(text.charAt(b.end + 1)));

/** Neighbouring runs that may be pieces of one word. */
export interface Cut {
  /** The first two, and what they spell. */
  readonly a: Run;
  readonly b: Run;
  readonly pair: string;
  /** With a third one, if that may belong to it. */
  readonly c: Run | null;
  readonly triple: string;
}

/** `fu ck`, `sh\nit`, `bi-\ntch`, `f u ck`: pieces of which at least one is no word, for every list the same. */
export const cutsOf = (text: string, runs: readonly Run[]): readonly Cut[] => {
  const out: Cut[] = [];
  const plain = (run: Run | undefined): run is Run =>
    run !== undefined && run.plain && run.end - run.start <= LONGEST;
  const isSingle = (run: Run): boolean => run.end - run.start === 1;
  let isKnown: boolean | null = null;
  for (let i = 0; i + 1 < runs.length; i += 1) {
    const a = runs[i];
    const b = runs[i + 1];
    const aKnown = isKnown;
    isKnown = null;
    if (!plain(a) || !plain(b) || b.start - a.end > 3) continue;
    const c = runs[i + 2];
    const near = plain(c) && c.start - b.end <= 3 ? c : null;
    const length = a.end - a.start + (b.end - b.start);
    if (length + (near === null ? 0 : near.end - near.start) < SHORTEST) continue;
    const left = a.word;
    const right = b.word;
    const knownLeft = aKnown ?? isWord(left);
    isKnown = isWord(right);
    // Two words are two words; a third piece makes one of them only where two are single letters.
    if (knownLeft && isKnown && !isSingle(a) && !isSingle(b)) continue;
    const between = text.slice(a.end, b.start);
    if ((between !== ' ' && !CUT.test(between)) || !standsFree(text, a, b)) continue;
    const pair = left + right;
    let third: Run | null = null;
    if (near !== null && text.slice(b.end, near.start) === between) {
      const singles = Number(isSingle(a)) + Number(isSingle(b)) + Number(isSingle(near));
      const known = Number(knownLeft) + Number(isKnown);
      if (
        singles >= 2 ||
        (pair.length + near.word.length >= 6 && (known === 0 || (known === 1 && !isWord(near.word))))
      )
        third = near;
    }
    out.push({ a, b, pair, c: third, triple: third === null ? '' : pair + third.word });
  }
  return out;
};

/** Cuts that make a listed word. */
export const cutWords = <Entry>(
  { whole }: Strong<Entry>,
  folded: Folded,
  cuts: readonly Cut[],
): readonly Piece<Entry>[] => {
  const { text } = folded;
  const out: Piece<Entry>[] = [];
  const typed = (run: Run): string => folded.source.slice(...folded.toSource(run.start, run.end));
  for (const { a, b, pair, c, triple } of cuts) {
    const entry = whole.get(pair);
    if (entry !== undefined) {
      const left = a.word;
      const right = b.word;
      const small = left.length === 1 || right.length === 1;
      const words = isWord(left) && isWord(right);
      // "a nus", "crack a window".
      const article = (left === 'a' && right.length < 5) || right === 'a';
      // "The bulls hit", "a bit ch. 4".
      const plural = left.length > 1 && left.endsWith('s') && isWord(right);
      const chapter = right === 'ch' && isWord(left);
      const doubtful =
        article ||
        plural ||
        chapter ||
        words ||
        (small && right.length > 1 && isWord(right) && !LOWER.test(typed(a)));
      if (!doubtful && isOneWord(typed(a), typed(b))) out.push({ start: a.start, end: b.end, entry });
      continue;
    }
    const three = c === null ? undefined : whole.get(triple);
    if (c !== null && three !== undefined && isOneWord(typed(a), typed(c)) && standsFree(text, a, c))
      out.push({ start: a.start, end: c.end, entry: three });
  }
  return out;
};

/** `holyshit`, `dumbbitch`, `shithouse`: a strong word beside an everyday one. `word` is folded. */
export const gluedWord = <Entry>({ ends }: Strong<Entry>, word: string): Entry | null => {
  if (word.length < 6 || word.length > 40) return null;
  for (const [term, entry] of ends) {
    const at = word.indexOf(term);
    if (at < 0) continue;
    const before = word.slice(0, at);
    const after = word.slice(at + term.length);
    const isEnding = after === '' || ENDINGS.has(after);
    if (
      before === ''
        ? after.length > 2 && (isCommonWord(after) || ENDINGS.has(after))
        : isEnding && (isCommonWord(before) || CRIES.has(before))
    )
      return entry;
  }
  return null;
};
