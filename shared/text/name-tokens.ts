import { fold } from './fold.ts';
import type { Folded } from './fold.ts';

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

const gapOf = (between: string): Gap => {
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

/** Splits `MasonLindqvist` where a capital follows a small letter; `source` offsets through `folded`. */
const humpsOf = (folded: Folded, start: number, end: number, gap: Gap): NameToken[] => {
  const [first, last] = folded.toSource(start, end);
  if (!HUMP.test(folded.source.slice(first, last))) return [];
  const cuts: number[] = [start];
  let smallBefore = false;
  for (let at = start; at < end; at += 1) {
    const [from, to] = folded.toSource(at, at + 1);
    const char = folded.source.slice(from, to);
    const upper = UPPER.test(char);
    if (upper && smallBefore) cuts.push(at);
    smallBefore = !upper && isLetterAt(folded.text, at);
  }
  if (cuts.length === 1) return [];
  return cuts.map((cut, index) => {
    const to = cuts[index + 1] ?? end;
    const range = folded.toSource(cut, to);
    return {
      text: folded.text.slice(cut, to).replaceAll("'", ''),
      start: range[0],
      end: range[1],
      gap: index === 0 ? gap : 'hump',
      capital: !LOWER.test(folded.source.slice(range[0], range[0] + 2)),
      humps: [],
    };
  });
};

// Whoever looks for names looks at the same text in turn: the last one is remembered.
let last: { readonly source: string; readonly tokens: readonly NameToken[] } | null = null;

/** Words of letters with what stands between them. Linear. A possessive `’s` is outside its token. */
export const nameTokens = (source: string): readonly NameToken[] => {
  if (last?.source !== source) last = { source, tokens: readTokens(source) };
  return last.tokens;
};

const readTokens = (source: string): readonly NameToken[] => {
  const folded = fold(source);
  const { text } = folded;
  const tokens: NameToken[] = [];
  let endBefore = -1;
  for (let at = 0; at < text.length; ) {
    if (!isLetterAt(text, at)) {
      at += 1;
      continue;
    }
    let end = at;
    while (end < text.length) {
      if (isLetterAt(text, end)) end += 1;
      else if (text[end] === "'" && end + 1 < text.length && isLetterAt(text, end + 1)) end += 1;
      else break;
    }
    let stop = end;
    const possessive = text.slice(at, end).endsWith("'s") && end - at > 2;
    if (possessive) stop = end - 2;
    const [from, to] = folded.toSource(at, stop);
    const gap = endBefore < 0 ? 'start' : gapOf(text.slice(endBefore, Math.min(at, endBefore + 8)));
    tokens.push({
      text: text.slice(at, stop).replaceAll("'", ''),
      start: from,
      end: to,
      gap,
      capital: !LOWER.test(source.slice(from, from + 2)),
      humps: humpsOf(folded, at, stop, gap),
    });
    // The ’s stays in the gap, so that nothing continues the name: "Mason's Lindqvist" is no full name.
    endBefore = stop;
    at = end;
  }
  return tokens;
};

/** The words of a name as the register holds it: `de la Cruz-O’Neil` → de, la, cruz, oneil. */
export const nameWords = (name: string): readonly string[] => nameTokens(name).map((token) => token.text);
