/** Letters drawn with several signs, longest first, and signs that stand for one letter only in such company. */
const DRAWN: readonly (readonly [signs: string, letter: string])[] = [
  ['/\\/\\', 'm'],
  ['|\\/|', 'm'],
  ['\\/\\/', 'w'],
  ['/-\\', 'a'],
  ['|-|', 'h'],
  ['|_|', 'u'],
  ['(_)', 'u'],
  ['|\\|', 'n'],
  ['/\\', 'a'],
  ['\\/', 'v'],
  ['|<', 'k'],
  ['|{', 'k'],
  ['|(', 'k'],
  ['|)', 'd'],
  ['|]', 'd'],
  ['|>', 'p'],
  ['|=', 'f'],
  ['|2', 'r'],
  ['|3', 'b'],
  ['()', 'o'],
  ['[]', 'o'],
  ['<>', 'o'],
  ['><', 'x'],
  ['`/', 'y'],
  ['vv', 'w'],
  ['<', 'c'],
  ['{', 'c'],
  ['[', 'c'],
  ['(', 'c'],
  ['^', 'a'],
  ['&', 'e'],
  ['§', 's'],
  ['†', 't'],
  ['✝', 't'],
  ['®', 'r'],
  ['©', 'c'],
  ['¥', 'y'],
  ['#', 'h'],
  ['2', 'r'],
];
/** By their first sign, in the same order. */
const BY_FIRST = new Map<string, (readonly [signs: string, letter: string])[]>();
for (const drawn of DRAWN) {
  const first = drawn[0].charAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), drawn]);
}
const HINT = /[|\\<{[(^&§†✝®©¥]/;
const HINTS = new Set(Array.from('|\\<{[(^&§†✝®©¥', (sign) => sign.charCodeAt(0)));
const hasHint = (chunk: string): boolean => {
  for (let at = 0; at < chunk.length; at += 1) if (HINTS.has(chunk.charCodeAt(at))) return true;
  return false;
};
const BRACKET = /[(<{[]/;
const PUNCTUATION = new Set('.,!?:;"\'*');
const CHUNK = /\S{1,60}/g;
/** A single letter beside: `f u c |<`. */
const SPELLS_BEFORE = /(?:^|\s)[a-z0-9@$!]\s$/;
const SPELLS_AFTER = /^\s[a-z0-9@$!](?:\s|$)/;
const WORDLIKE = /^[a-z0-9@$!+*]+$/;

/** A folded text rewritten, with where each of its letters began and ended. */
export interface Redrawn {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface Piece {
  readonly put: string;
  readonly start: number;
  readonly end: number;
}

/** A chunk without the punctuation behind it. */
const withoutEnd = (chunk: string): string => {
  let end = chunk.length;
  while (end > 0 && PUNCTUATION.has(chunk.charAt(end - 1))) end -= 1;
  return chunk.slice(0, end);
};

const redraw = (chunk: string, from: number): readonly Piece[] | null => {
  const pieces: Piece[] = [];
  let drawn = false;
  for (let at = 0; at < chunk.length; ) {
    const first = chunk.charAt(at);
    const found = BY_FIRST.get(first)?.find(([signs]) => chunk.startsWith(signs, at));
    const put = found?.[1] ?? first;
    const length = found?.[0].length ?? 1;
    // A digit or "vv" alone is drawn only in the company of signs, and a bracket that opens is a bracket.
    if (found !== undefined && HINT.test(found[0]) && !(at === 0 && length === 1 && BRACKET.test(found[0])))
      drawn = true;
    pieces.push({ put, start: from + at, end: from + at + length });
    at += length;
  }
  return drawn ? pieces : null;
};

/**
 * A folded text with letters that were drawn with signs (`|=u(|<`, `5|-|17`, `/-\55`) written as letters, or null where
 * none stands in it. Punctuation around a word is tried as punctuation: only what then reads as a word is rewritten.
 */
export const redrawn = (text: string): Redrawn | null => {
  if (!HINT.test(text)) return null;
  let out = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let any = false;
  const copy = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      out += text.charAt(at);
      starts.push(at);
      ends.push(at + 1);
    }
  };
  let last = 0;
  CHUNK.lastIndex = 0;
  for (let match = CHUNK.exec(text); match !== null; match = CHUNK.exec(text)) {
    const [chunk] = match;
    if (!hasHint(chunk)) continue;
    const body = withoutEnd(chunk);
    if (!hasHint(body)) continue;
    if (body.length < 3) {
      const letter = DRAWN.find(([signs]) => signs === body)?.[1];
      const [from, to] = [match.index, match.index + body.length];
      if (letter === undefined) continue;
      if (
        !SPELLS_BEFORE.test(text.slice(Math.max(0, from - 3), from)) &&
        !SPELLS_AFTER.test(text.slice(to, to + 3))
      )
        continue;
      copy(last, from);
      out += letter;
      starts.push(from);
      ends.push(to);
      last = to;
      any = true;
      continue;
    }
    const pieces = redraw(body, match.index);
    if (pieces === null || !WORDLIKE.test(pieces.map(({ put }) => put).join(''))) continue;
    copy(last, match.index);
    for (const { put, start, end } of pieces) {
      out += put;
      starts.push(start);
      ends.push(end);
    }
    last = match.index + body.length;
    any = true;
  }
  if (!any) return null;
  copy(last, text.length);
  return { text: out, starts, ends };
};
