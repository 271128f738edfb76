import { matchesOf } from './matches.ts';

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr jr sr st ave no vs etc hr hrs min inc dept rm gr approx a.m p.m am pm e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun'.split(
    ' ',
  ),
);

/** "Hannah R. passed": no mark of a grade, no door's or lot's usual letter. */
const INITIAL = /^[g-hj-z]$/i;

const END = /[.!?…]{1,8}["'”’)\]]{0,3}(?=\s)|[\n\r\u2028]/g;

/** UTF-16 offsets, end exclusive. */
export type Span = readonly [number, number];

/**
 * The sentences of a text, in order, covering all but the blanks between them. A line break ends one too: posts are
 * written in lines. "Mr.", "p.m." and "Nov." end none.
 */
export const sentencesOf = (text: string): readonly Span[] => {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (text.slice(start, end).trim() !== '') spans.push([start, end]);
    start = end;
  };
  for (const match of matchesOf(END, text)) {
    if (match[0].startsWith('.') && match[0].length === 1) {
      const word =
        /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(start, match.index - 12), match.index))?.[0] ?? '';
      if (ABBREVIATIONS.has(word.toLowerCase()) || INITIAL.test(word)) continue;
    }
    close(match.index + match[0].length);
  }
  close(text.length);
  return spans;
};
