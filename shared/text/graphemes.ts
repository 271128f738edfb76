/** Counting text as people and platforms do. */

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Plain ASCII without a carriage return: there each UTF-16 unit is one grapheme. */
// oxlint-disable-next-line no-control-regex
const SIMPLE = /^[\u0000-\u000c\u000e-\u007f]*$/;

/** What a reader sees as single characters: an emoji family is one, `é` of two code points is one. */
export const graphemes = (source: string): readonly string[] =>
  SIMPLE.test(source) ? source.split('') : Array.from(segmenter.segment(source), (part) => part.segment);

/** How many graphemes a text has. */
export const countGraphemes = (source: string): number => {
  if (SIMPLE.test(source)) return source.length;
  let count = 0;
  for (const _ of segmenter.segment(source)) count += 1;
  return count;
};

/** How many Unicode code points a text has; a lone surrogate counts as one. */
export const countCodePoints = (source: string): number => {
  let count = 0;
  for (const _ of source) count += 1;
  return count;
};

/** Bytes of the text in UTF-8; a lone surrogate counts three, as its replacement character does. */
export const utf8Length = (source: string): number => {
  let bytes = 0;
  for (const char of source) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
};

/** The first grapheme boundary at or after a UTF-16 offset; offsets outside the text are drawn to its ends. */
export const nextBoundary = (source: string, offset: number): number => {
  if (offset <= 0) return 0;
  if (offset >= source.length) return source.length;
  const at = segmenter.segment(source).containing(offset);
  if (at === undefined || at.index === offset) return offset;
  return at.index + at.segment.length;
};
