import { isDigit, isLetter, isSpace, regionalLetter, STANDS_FOR } from './leet.ts';

/** A text with, for each UTF-16 unit, the range of the text it was made from. */
export interface Pieces {
  readonly text: string;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** Code points with their ranges, in three arrays: a hostile 100 kB stays cheap without an object for each. */
interface Codes {
  readonly code: Uint32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  length: number;
  /** Whether anything is other than in the text. */
  changed: boolean;
}

/** Used for one text after another: making room anew for each takes longer than reading a sentence. */
let room: Codes = {
  code: new Uint32Array(1024),
  start: new Int32Array(1024),
  end: new Int32Array(1024),
  length: 0,
  changed: false,
};

const STAR = 42;
const HASH = 35;
const DOLLAR = 36;
/** Signs that spell only with a letter on both sides: at an edge they are punctuation. */
const INSIDE_ONLY = new Set([33, 40, 43, 124]);
const GAPS = new Set(Array.from(' .-_*/·~,|+\n\t', (char) => char.charCodeAt(0)));

/** Code → the letter it most likely stands for. */
const LETTER_OF = new Map(
  Object.entries(STANDS_FOR).map(([sign, letters]) => [sign.charCodeAt(0), letters.charCodeAt(0)]),
);

const read = (light: string): Codes => {
  if (room.code.length < light.length)
    room = {
      code: new Uint32Array(light.length),
      start: new Int32Array(light.length),
      end: new Int32Array(light.length),
      length: 0,
      changed: false,
    };
  const { code, start, end } = room;
  let length = 0;
  for (let at = 0; at < light.length; ) {
    const point = light.codePointAt(at) ?? 0;
    const next = at + (point > 0xffff ? 2 : 1);
    code[length] = point;
    start[length] = at;
    end[length] = next;
    length += 1;
    at = next;
  }
  room.length = length;
  room.changed = false;
  return room;
};

/** A hostile text is not remembered by the room it took. */
const MOST_ROOM = 2 ** 16;
const leaveRoom = (): void => {
  if (room.code.length > MOST_ROOM)
    room = {
      code: new Uint32Array(0),
      start: new Int32Array(0),
      end: new Int32Array(0),
      length: 0,
      changed: false,
    };
};

/** Regional indicators become letters, unless two alone are a flag. */
const withoutRegionals = (codes: Codes): void => {
  const { code, length } = codes;
  for (let i = 0; i < length; ) {
    let n = i;
    while (n < length && regionalLetter(code[n] ?? 0) !== null) n += 1;
    if (n === i) {
      i += 1;
      continue;
    }
    const flag = n - i === 2 && !isLetter(code[i - 1] ?? 0) && !(n < length && isLetter(code[n] ?? 0));
    if (!flag) codes.changed = true;
    for (let k = i; !flag && k < n; k += 1) {
      code[k] = regionalLetter(code[k] ?? 0)?.charCodeAt(0) ?? 0;
    }
    i = n;
  }
};

/** Signs become letters in a chunk that has letters; prices, times and plain numbers stay. */
const withoutLeet = (codes: Codes): void => {
  const { code, length } = codes;
  const become = (at: number, other: number): void => {
    code[at] = other;
    codes.changed = true;
  };
  for (let i = 0; i < length; ) {
    let n = i;
    let letters = 0;
    let digits = 0;
    for (; n < length && !isSpace(code[n] ?? 32); n += 1) {
      if (isLetter(code[n] ?? 0)) letters += 1;
      else if (isDigit(code[n] ?? 0)) digits += 1;
    }
    for (let k = i; letters > 0 && k < n; k += 1) {
      const sign = code[k] ?? 0;
      if (isLetter(sign)) continue;
      const next = k + 1 < n ? (code[k + 1] ?? 0) : 0;
      const before = k > i && isLetter(code[k - 1] ?? 0);
      if (sign === HASH) {
        if (before && (isLetter(next) || next === HASH)) become(k, STAR);
        continue;
      }
      const letter = LETTER_OF.get(sign);
      if (letter === undefined) continue;
      const after = isLetter(next) || (LETTER_OF.has(next) && !INSIDE_ONLY.has(next));
      if (isDigit(sign) && digits > letters) continue;
      if (sign === DOLLAR && isDigit(next)) continue;
      if (INSIDE_ONLY.has(sign) ? before && after : before || after) become(k, letter);
    }
    i = Math.max(n, i + 1);
  }
};

/** Keeps element `from` as element `to`; the list only ever shrinks, so it is done in place. */
const move = (codes: Codes, from: number, to: number): void => {
  codes.code[to] = codes.code[from] ?? 0;
  codes.start[to] = codes.start[from] ?? 0;
  codes.end[to] = codes.end[from] ?? 0;
};

/** `fuuuck` → `fuck`, `full` stays. Only letters: `...` and `!!!` are no spelling. */
const withoutRuns = (codes: Codes): void => {
  let kept = 0;
  for (let i = 0; i < codes.length; ) {
    const letter = codes.code[i] ?? 0;
    let n = i + 1;
    while (isLetter(letter) && n < codes.length && codes.code[n] === letter) n += 1;
    const end = codes.end[n - 1] ?? 0;
    const many = n - i >= 3;
    if (many) codes.changed = true;
    for (let k = i; k < (many ? i + 1 : n); k += 1) {
      move(codes, k, kept);
      if (many) codes.end[kept] = end;
      kept += 1;
    }
    i = n;
  }
  codes.length = kept;
};

/** `f u c k` → `fuck`: three or more single letters with the same short gap between them. */
const withoutGaps = (codes: Codes): void => {
  const { code, length } = codes;
  let kept = 0;
  // The list is rewritten behind the reader, so what stood before is remembered apart.
  let before = 0;
  for (let i = 0; i < length; ) {
    const gap = code[i + 1] ?? 0;
    let n = i;
    if (isLetter(code[i] ?? 0) && !isLetter(before)) {
      while (
        n + 2 < length &&
        code[n + 1] === gap &&
        GAPS.has(gap) &&
        isLetter(code[n + 2] ?? 0) &&
        !(n + 3 < length && isLetter(code[n + 3] ?? 0))
      ) {
        n += 2;
      }
    }
    const step = n - i >= 4 ? 2 : 1;
    if (step === 2) codes.changed = true;
    before = code[n] ?? 0;
    for (let k = i; k <= n; k += step) {
      move(codes, k, kept);
      kept += 1;
    }
    i = n + 1;
  }
  codes.length = kept;
};

/** Characters made into a string in one go. */
const AT_ONCE = 1024;

/** The hard reading of an already folded text; null where it is that text. Linear; offsets are those of the folded text. */
export const hardPieces = (light: string): Pieces | null => {
  const codes = read(light);
  withoutRegionals(codes);
  withoutLeet(codes);
  withoutRuns(codes);
  withoutGaps(codes);
  if (!codes.changed) {
    leaveRoom();
    return null;
  }
  const { code, start, end, length } = codes;
  const starts = new Int32Array(light.length);
  const ends = new Int32Array(light.length);
  let units = 0;
  for (let i = 0; i < length; i += 1) {
    for (let k = (code[i] ?? 0) > 0xffff ? 2 : 1; k > 0; k -= 1) {
      starts[units] = start[i] ?? 0;
      ends[units] = end[i] ?? 0;
      units += 1;
    }
  }
  let text = '';
  // Many at a time: a string for each would be most of the work.
  for (let i = 0; i < length; i += AT_ONCE)
    text += String.fromCodePoint(...code.subarray(i, Math.min(i + AT_ONCE, length)));
  leaveRoom();
  return { text, starts, ends };
};
