import { LOOK_ALIKES } from './look-alikes.ts';
import { hardPieces } from './fold-hard.ts';

/** A text made plain for matching, with the way back to the text a person typed. */
export interface Folded {
  readonly source: string;
  readonly text: string;
  /**
   * UTF-16 offsets in `text` (end exclusive) → offsets in `source`. Total: offsets outside are drawn to the ends, an
   * empty range stays empty. Never splits a surrogate pair, and takes in the accents that belong to the last letter.
   */
  toSource(start: number, end: number): readonly [number, number];
}

// No control characters but the usual white space: those are the same before and after.
// oxlint-disable-next-line no-control-regex
const PLAIN_ASCII = /^[\t\n\r\u0020-_a-~]*$/;
/** Marks that sit on a letter, and characters that are not seen: zero-width, soft hyphen, bidi, tags, selectors. */
const MARK = /^[\p{Mn}\p{Me}]$/u;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSEEN = /^[\p{Cf}\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]$/u;
const SPACE = /^\p{Zs}$/u;
const DIGIT = /^\p{Nd}$/u;
/** A digit of another script as one of ours; Unicode puts the ten of a script in a row, from nought on. */
const plainDigit = (code: number): string => {
  let nought = code;
  while (code - nought < 9 && DIGIT.test(String.fromCodePoint(nought - 1))) nought -= 1;
  return String(code - nought);
};

/**
 * Most UTF-16 units one unit of source may become. Ligatures and units need four; the few signs that spell whole
 * phrases (ﷺ is eighteen) hold no Latin letters and stay as they are.
 */
const WIDEST = 4;

/** One round of plainness for one code point. */
const plainer = (char: string): string => {
  const code = char.codePointAt(0) ?? 0;
  // A lone surrogate could join with another once what stands between is dropped.
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  const alike = LOOK_ALIKES.get(char);
  if (alike !== undefined) return alike;
  if (SPACE.test(char)) return ' ';
  if (UNSEEN.test(char) || MARK.test(char)) return '';
  const parts = char.normalize('NFKD');
  if (parts !== char && parts.length <= WIDEST) return parts;
  if (code >= 128 && DIGIT.test(char)) return plainDigit(code);
  return char.toLowerCase();
};

const plain = (char: string): string => {
  let now = char;
  for (let round = 0; round < 6; round += 1) {
    let next = '';
    for (const part of now) next += plainer(part);
    if (next === now) break;
    now = next;
  }
  return now;
};

// What a code point becomes never changes, so it is remembered; bounded, because text is hostile.
const known = new Map<number, string>();
const plainOf = (point: number): string => {
  const seen = known.get(point);
  if (seen !== undefined) return seen;
  if (known.size > 20_000) known.clear();
  const made = plain(String.fromCodePoint(point));
  known.set(point, made);
  return made;
};

/** Whether an ASCII character stays as it is: 0 not known yet, 1 yes, 2 no. */
const STAYS = new Uint8Array(128);
const stays = (unit: number): boolean => {
  if (unit >= 128) return false;
  const seen = STAYS[unit] ?? 0;
  if (seen !== 0) return seen === 1;
  const same = plainOf(unit) === String.fromCharCode(unit);
  STAYS[unit] = same ? 1 : 2;
  return same;
};

const ENTITY = /&#(?:0{0,4}(\d{2,3})|x0{0,4}([0-9a-f]{2}));?/iy;
/** The Latin letter that an HTML entity at `at` writes, in lower case, or null. */
const letterEntity = (
  source: string,
  at: number,
): { readonly letter: string; readonly end: number } | null => {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(source);
  if (match === null) return null;
  const code = match[1] === undefined ? Number.parseInt(match[2] ?? '', 16) : Number.parseInt(match[1], 10);
  const letter = String.fromCharCode(code).toLowerCase();
  return /^[a-z]$/.test(letter) ? { letter, end: at + match[0].length } : null;
};

const AMPERSAND = 38;
/** More than any code point becomes. */
const LONGEST = 64;

const roomier = (places: Int32Array): Int32Array => {
  const more = new Int32Array(2 * places.length + LONGEST);
  more.set(places);
  return more;
};

const clamp = (value: number, most: number): number => (value > 0 ? Math.min(Math.trunc(value), most) : 0);

/** For texts that keep their length: every offset is its own. */
const identical = (source: string, text: string): Folded => ({
  source,
  text,
  toSource: (start, end) => {
    const from = clamp(start, text.length);
    return [from, Math.max(from, clamp(end, text.length))];
  },
});

/** For texts whose every UTF-16 unit knows where in the source it begins and ends. */
const mapped = (
  source: string,
  text: string,
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
): Folded => ({
  source,
  text,
  toSource: (start, end) => {
    const from = clamp(start, text.length);
    const to = Math.max(from, clamp(end, text.length));
    const first = starts[from] ?? source.length;
    if (from === to) return [first, first];
    return [first, ends[to - 1] ?? source.length];
  },
});

/**
 * Makes a text plain: case folded, accents off, full-width, mathematical and enclosed letters and look-alikes of other
 * scripts as Latin ones, digits of other scripts as ours, ligatures spread, quotes and dashes straight, unseen characters left out, letters written as
 * HTML entities (`&#102;`) as letters. Words keep their
 * spelling otherwise. Total on any string, linear in its length; folding a folded text changes nothing.
 */
export const fold = (source: string): Folded => {
  const coded = source.includes('&#');
  if (!coded && PLAIN_ASCII.test(source)) return identical(source, source.toLowerCase());
  let starts: Int32Array = new Int32Array(source.length + LONGEST);
  let ends: Int32Array = new Int32Array(source.length + LONGEST);
  let length = 0;
  let text = '';
  /** Where the stretch began that stays as it is, up to `at`. */
  let same = 0;
  for (let at = 0; at < source.length; ) {
    const unit = source.charCodeAt(at);
    if (length + LONGEST > starts.length) {
      starts = roomier(starts);
      ends = roomier(ends);
    }
    const entity = coded && unit === AMPERSAND ? letterEntity(source, at) : null;
    if (entity === null && stays(unit)) {
      starts[length] = at;
      at += 1;
      ends[length] = at;
      length += 1;
      continue;
    }
    text += source.slice(same, at);
    const point = source.codePointAt(at) ?? unit;
    const next = entity === null ? at + (point > 0xffff ? 2 : 1) : entity.end;
    const made = entity === null ? plainOf(point) : entity.letter;
    if (made === '' && length > 0 && MARK.test(String.fromCodePoint(point))) {
      // Belongs to the letter before, all units of it.
      const before = ends[length - 1];
      for (let i = length - 1; i >= 0 && ends[i] === before; i -= 1) ends[i] = next;
    }
    text += made;
    for (let i = 0; i < made.length; i += 1) {
      starts[length] = at;
      ends[length] = next;
      length += 1;
    }
    at = next;
    same = next;
  }
  text += source.slice(same);
  return mapped(source, text, starts.subarray(0, length), ends.subarray(0, length));
};

/**
 * `fold`, and what people do to slip a word past a filter: `a$$`, `5h1t`, `fuuuuck`, `f u c k`, `f.u.c.k`, 🇫 🇺 🇨 🇰.
 * Three and more of a letter become one, doubles stay; a mask inside a word (`f#ck`, `f*ck`) is always `*`. It is one
 * plausible reading, for rules with patterns of their own; `findWords` weighs all readings.
 */
export const foldHard = (source: string): Folded => {
  const light = fold(source);
  const pieces = hardPieces(light.text);
  if (pieces === null) return light;
  const { text, starts, ends } = pieces;
  return {
    source,
    text,
    // Asked for what is looked at, and not made for all of a long text.
    toSource: (start, end) => {
      const from = clamp(start, text.length);
      const to = clamp(end, text.length);
      const first = from < text.length ? (starts[from] ?? 0) : light.text.length;
      return light.toSource(first, to > from ? (ends[to - 1] ?? 0) : first);
    },
  };
};
