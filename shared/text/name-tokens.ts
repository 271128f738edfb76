import { fold } from './fold.ts';
import type { Folded } from './fold.ts';
import { withoutSigns } from './name-signs.ts';

/** What stands between a token and the one before it. `hump` is a capital in the middle: `#MasonLindqvist`. */
export type Gap =
  | 'start'
  | 'hump'
  | 'space'
  | 'hyphen'
  | 'dot'
  | 'underscore'
  | 'comma'
  | 'initial'
  | 'quote'
  | 'break';

/** A piece of a text that may be part of a name. Offsets are UTF-16 offsets in the source, end exclusive. */
export interface NameToken {
  /** Folded letters, apostrophes inside left out: `O’Brien` → `obrien`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** Its first letter is a capital, or of a script that has none. */
  readonly capital: boolean;
  /** Where the whole word has capitals inside, the words it splits into; else empty. */
  readonly humps: readonly NameToken[];
}

const LETTER = /\p{L}/u;
const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const HUMP = /[^\p{Lu}]\p{Lu}/u;

const isLetterAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
};

const askGap = (between: string): Gap => {
  if (between === ' ') return 'space';
  if (between === '') return 'break';
  if (/^[ \t]{1,3}$/.test(between) || /^[ \t]?\r?\n[ \t]?$/.test(between)) return 'space';
  if (/^ ?- ?$/.test(between)) return 'hyphen';
  if (between === '.' || between === '·') return 'dot';
  if (/^_{1,2}$/.test(between)) return 'underscore';
  if (/^ ?, {0,2}$/.test(between) || /^,\r?\n$/.test(between)) return 'comma';
  if (/^\. {1,2}$/.test(between)) return 'initial';
  if (/^ ["'(]{1,2}$/.test(between) || /^["')]{1,2} $/.test(between)) return 'quote';
  return 'break';
};

/** A few dozen stand between nearly all words. */
const knownGaps = new Map<string, Gap>();
const MOST_GAPS = 500;

const gapOf = (between: string): Gap => {
  const known = knownGaps.get(between);
  if (known !== undefined) return known;
  const gap = askGap(between);
  if (knownGaps.size >= MOST_GAPS) knownGaps.clear();
  knownGaps.set(between, gap);
  return gap;
};

const NO_HUMPS: readonly NameToken[] = [];
const isUpperAscii = (code: number): boolean => code >= 65 && code <= 90;
const isLowerAscii = (code: number): boolean => code >= 97 && code <= 122;

/** Whether a capital stands behind something else in a stretch of the source. */
const hasHump = (source: string, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at += 1) {
    const code = source.charCodeAt(at);
    if (code >= 128) return HUMP.test(source.slice(from, to));
    if (isUpperAscii(code) && !isUpperAscii(source.charCodeAt(at - 1)))
      return HUMP.test(source.slice(from, to));
  }
  return false;
};

/** Whether the letter at an offset of the source is a capital, or of a script that has none. */
const isCapitalAt = (source: string, at: number): boolean => {
  const code = source.charCodeAt(at);
  return code < 128 ? !isLowerAscii(code) : !LOWER.test(source.slice(at, at + 2));
};

/** Splits `MasonLindqvist` where a capital follows a small letter; `source` offsets through `folded`. */
const humpsOf = (folded: Folded, start: number, end: number, gap: Gap): readonly NameToken[] => {
  const [first, last] = folded.toSource(start, end);
  if (!hasHump(folded.source, first, last)) return NO_HUMPS;
  const cuts: number[] = [start];
  let smallBefore = false;
  for (let at = start; at < end; at += 1) {
    const [from, to] = folded.toSource(at, at + 1);
    const char = folded.source.slice(from, to);
    const upper = UPPER.test(char);
    if (upper && smallBefore) cuts.push(at);
    smallBefore = !upper && isLetterAt(folded.text, at);
  }
  if (cuts.length === 1) return NO_HUMPS;
  return cuts.map((cut, index) => {
    const to = cuts[index + 1] ?? end;
    const range = folded.toSource(cut, to);
    return {
      text: folded.text.slice(cut, to).replaceAll("'", ''),
      start: range[0],
      end: range[1],
      gap: index === 0 ? gap : 'hump',
      capital: isCapitalAt(folded.source, range[0]),
      humps: NO_HUMPS,
    };
  });
};

interface Read {
  readonly folded: Folded;
  readonly tokens: readonly NameToken[];
}

// Whoever looks for names looks at the same text in turn: the last one is remembered.
let last: Read | null = null;

const read = (source: string): Read => {
  if (last?.folded.source !== source) {
    const folded = fold(source);
    last = { folded, tokens: readTokens(folded) };
  }
  return last;
};

/** Words of letters with what stands between them. Linear. A possessive `’s` is outside its token. */
export const nameTokens = (source: string): readonly NameToken[] => read(source).tokens;

/** The same with signs for letters read as letters, or null where there are none. `isName`: of a folded word. */
export const nameTokensInSigns = (
  source: string,
  isName: (word: string) => boolean,
): readonly NameToken[] | null => {
  const { folded } = read(source);
  const text = withoutSigns(folded.text, isName);
  return text === null ? null : readTokens({ ...folded, text });
};

/** What stands before an apostrophe and a space, besides any one letter: "Dell’ Acqua". */
const ELIDED = new Set(['dall', 'dell', 'sant']);

/**
 * Whether the apostrophe between two words shortens one of them: van ’t Hof, ’s-Gravenhage (one letter, and no apostrophe
 * behind as a quotation has), D’ Angelo (a space got in, and no apostrophe before). `before`: where the first word stands
 * in the folded text, end exclusive; `end`: where the second ends.
 */
const isShortened = (
  between: string,
  text: string,
  before: readonly [number, number],
  end: number,
): boolean => {
  if (between === " '") return (text[end] === ' ' || text[end] === '-') && text[end - 2] === "'";
  const [from, to] = before;
  return between === "' " && (to - from === 1 || ELIDED.has(text.slice(from, to))) && text[from - 1] !== "'";
};

const SMALL_S = 's'.charCodeAt(0);

const readTokens = (folded: Folded): readonly NameToken[] => {
  const { source, text } = folded;
  const tokens: NameToken[] = [];
  let startBefore = -1;
  let endBefore = -1;
  for (let at = 0; at < text.length; ) {
    if (!isLetterAt(text, at)) {
      at += 1;
      continue;
    }
    let end = at;
    let apostrophes = false;
    while (end < text.length) {
      if (isLetterAt(text, end)) end += 1;
      else if (text[end] === "'" && end + 1 < text.length && isLetterAt(text, end + 1)) {
        apostrophes = true;
        end += 1;
      } else break;
    }
    let stop = end;
    if (end - at > 2 && text.charCodeAt(end - 1) === SMALL_S && text[end - 2] === "'") stop = end - 2;
    const [from, to] = folded.toSource(at, stop);
    const between = text.slice(Math.max(endBefore, 0), Math.min(at, endBefore + 8));
    const shortened = isShortened(between, text, [startBefore, endBefore], stop);
    const gap = endBefore < 0 ? 'start' : gapOf(shortened ? ' ' : between);
    tokens.push({
      text: apostrophes ? text.slice(at, stop).replaceAll("'", '') : text.slice(at, stop),
      start: from,
      end: to,
      gap,
      capital: isCapitalAt(source, from),
      humps: humpsOf(folded, at, stop, gap),
    });
    // The ’s stays in the gap, so that nothing continues the name: "Mason's Lindqvist" is no full name.
    startBefore = at;
    endBefore = stop;
    at = end;
  }
  return tokens;
};

/** The words of a name as the register holds it: `de la Cruz-O’Neil` → de, la, cruz, oneil. */
export const nameWords = (name: string): readonly string[] => nameTokens(name).map((token) => token.text);
