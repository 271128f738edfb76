import { findLinks } from './links.ts';
import { nothingTaken, type Taken } from './taken.ts';

type Range = readonly [number, number];

/** More pieces than this, or longer ones, and the whole text is read once instead. */
const MOST_PIECES = 8;
const LONGEST_PIECE = 400;

/**
 * The piece of a text without white space around `start` to `end`: no link reaches beyond it. Null when it is too long to be
 * worth it.
 */
const pieceAround = (text: string, start: number, end: number): Range | null => {
  let from = start;
  let to = end;
  while (from > 0 && !/\s/.test(text.charAt(from - 1))) {
    from -= 1;
    if (start - from > LONGEST_PIECE) return null;
  }
  while (to < text.length && !/\s/.test(text.charAt(to))) {
    to += 1;
    if (to - end > LONGEST_PIECE) return null;
  }
  return [from, to];
};

/**
 * Answers whether a range touches a web address, reading only the pieces of `text` that are asked about: to look for
 * links in all of a text costs more than every other search for contacts.
 */
export const touchesLink = (text: string): ((start: number, end: number) => boolean) => {
  const links: Taken = nothingTaken(text.length);
  let pieces = 0;
  let whole = false;
  const read = (from: number, to: number): void => {
    for (const { kind, range } of findLinks(text.slice(from, to)))
      if (kind === 'url') links.add(range[0] + from, range[1] + from);
  };
  return (start, end) => {
    if (whole) return links.has(start, end);
    const piece = pieces < MOST_PIECES ? pieceAround(text, start, end) : null;
    pieces += 1;
    if (piece === null) {
      whole = true;
      read(0, text.length);
    } else read(...piece);
    return links.has(start, end);
  };
};

/** The e-mail addresses of a text, with an `@` in them, in order; reads only the pieces around the signs when they are few. */
export const emailLinks = (text: string): readonly Range[] => {
  const out: Range[] = [];
  const read = (from: number, to: number): void => {
    for (const { kind, range } of findLinks(text.slice(from, to)))
      if (kind === 'email') out.push([range[0] + from, range[1] + from]);
  };
  const pieces: Range[] = [];
  let last = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(at + 1, last))) {
    const piece = pieces.length < MOST_PIECES ? pieceAround(text, at, at + 1) : null;
    if (piece === null) {
      read(0, text.length);
      return out;
    }
    last = piece[1];
    // A handle ("@RidgeviewBPS") is no reason to look.
    if (at > piece[0]) pieces.push(piece);
  }
  for (const piece of pieces) read(...piece);
  return out;
};
