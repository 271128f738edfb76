/**
 * Phrases as steps: what must stand next, and what follows. A pattern says the same, but takes longer to make than to
 * search with and some kilobytes to keep, and of thousands of phrases each text asks for others.
 */
export type Step =
  /** The phrase is found if a word does not go on here. */
  | { readonly kind: 'done' }
  | { readonly kind: 'text'; readonly text: string; readonly next: Step }
  /** Between `least` and `most` characters of a class, the more the better; `whole`: fewer than there are lead nowhere. */
  | {
      readonly kind: 'run';
      readonly of: number;
      readonly least: number;
      readonly most: number;
      readonly whole: boolean;
      readonly next: Step;
    }
  /**
   * The first of these that leads to the end. Of many, those that begin alike stand together, and `firsts` has the
   * character that each begins with; it is empty where one of them may begin with others than a letter of its own.
   */
  | { readonly kind: 'either'; readonly ways: readonly Step[]; readonly firsts: string }
  /** Nothing stands before it, or after it, but a few signs. */
  | { readonly kind: 'edge'; readonly atStart: boolean; readonly next: Step };

/** A part of a phrase, to be put before what follows it. */
export type Part = (next: Step) => Step;

/** Classes of characters, a bit each. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 4;
const AT = 8;
const MONEY = 16;
const FULL_STOP = 32;
export const APOSTROPHE = 64;
export const HYPHEN = 128;
const COMMA = 256;
const UNDERSCORE = 512;
export const COLON = 1024;
/** Everything else, all beyond ASCII too. */
const OTHER = 2048;
/** What a district's names are written with where a text has them marked (district-names.ts); letters besides. */
export const SCHOOL = 4096;
export const TEAM = 8192;
export const DISTRICT = 16_384;

const ANY = 0xfff;
export const ALNUM = LETTER | DIGIT;
export const NOT_ALNUM = ANY & ~ALNUM;
/** What stands between two words; `$%&@#` begin or end one. */
export const BETWEEN = ANY & ~(ALNUM | MONEY | AT);
/** Any word, amount, handle or address. */
export const WORD = ALNUM | MONEY | AT | FULL_STOP | APOSTROPHE;
export const NOT_WORD = ANY & ~WORD;
export const NOT_COLON = ANY & ~(ALNUM | COLON);
export const DIGIT_OR_COMMA = DIGIT | COMMA;
export const IN_NUMBER = DIGIT | COMMA | FULL_STOP;
export const IN_HANDLE = ALNUM | UNDERSCORE | FULL_STOP | HYPHEN;

const CLASSES = new Uint16Array(128).fill(OTHER);
const put = (characters: string, of: number): void => {
  for (let at = 0; at < characters.length; at += 1) CLASSES[characters.charCodeAt(at)] = of;
};
put('abcdefghijklmnopqrstuvwxyz', LETTER);
put('0123456789', DIGIT);
put(' ', SPACE);
put('@', AT);
put('$%&#', MONEY);
put('.', FULL_STOP);
put("'", APOSTROPHE);
put('-', HYPHEN);
put(',', COMMA);
put('_', UNDERSCORE);
put(':=', COLON);

/** Character codes of those names, added where a name is of several. Folding leaves none of them in a text. */
export const SCHOOL_SIGN = 1;
export const TEAM_SIGN = 2;
export const DISTRICT_SIGN = 4;
/** Every sign is below. */
export const SIGNS_END = 8;
for (let sign = 1; sign < SIGNS_END; sign += 1)
  CLASSES[sign] =
    LETTER |
    ((sign & SCHOOL_SIGN) > 0 ? SCHOOL : 0) |
    ((sign & TEAM_SIGN) > 0 ? TEAM : 0) |
    ((sign & DISTRICT_SIGN) > 0 ? DISTRICT : 0);

const classAt = (source: string, at: number): number => CLASSES[source.charCodeAt(at)] ?? OTHER;

/** Whether the character at an offset, which is within the text, is of a class. */
const is = (source: string, at: number, of: number): boolean => (classAt(source, at) & of) !== 0;

/** The classes of the characters that may stand where a step begins, unless the text ends there. */
const classesOf = (step: Step): number => {
  switch (step.kind) {
    case 'text':
      return classAt(step.text, 0);
    case 'run':
      return step.least > 0 ? step.of : step.of | classesOf(step.next);
    case 'either':
      return step.ways.reduce((all, way) => all | classesOf(way), 0);
    case 'edge':
      return ANY;
    case 'done':
      return NOT_ALNUM;
  }
};

const DONE: Step = { kind: 'done' };

export const text =
  (characters: string): Part =>
  (next) => ({ kind: 'text', text: characters, next });

export const run =
  (of: number, least: number, most: number): Part =>
  (next) => ({ kind: 'run', of, least, most, whole: (classesOf(next) & of) === 0, next });

export const edge =
  (atStart: boolean): Part =>
  (next) => ({ kind: 'edge', atStart, next });

export const inOrder = (...parts: readonly Part[]): Part => {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return (next) => parts.reduceRight((after, part) => part(after), next);
};

/** So many ways are quicker to look up than to try. */
const MANY = 4;

/** The character that a way begins with; none where there may be several. */
const firstOf = (way: Step): string => (way.kind === 'text' ? way.text.charAt(0) : '');

/** Of many ways, those that begin alike side by side: no text begins with two of the others. */
const eitherOf = (ways: readonly Step[]): Step => {
  if (ways.length < MANY || ways.some((way) => firstOf(way) === ''))
    return { kind: 'either', ways, firsts: '' };
  const sorted = ways.toSorted((a, b) => (firstOf(a) < firstOf(b) ? -1 : firstOf(a) > firstOf(b) ? 1 : 0));
  return { kind: 'either', ways: sorted, firsts: sorted.map(firstOf).join('') };
};

export const either =
  (parts: readonly Part[]): Part =>
  (next) => {
    const [only] = parts;
    if (parts.length === 1 && only !== undefined) return only(next);
    return eitherOf(parts.map((part) => part(next)));
  };

export const maybe =
  (part: Part): Part =>
  (next) => ({ kind: 'either', ways: [part(next), next], firsts: '' });

/** Up to so many times, the more the better. */
export const upTo = (times: number, part: Part): Part =>
  times === 0 ? (next) => next : maybe(inOrder(part, upTo(times - 1, part)));

/** So many signs may stand before the first word of a sentence and after its last. */
const SIGNS = 8;

const isEdge = (source: string, from: number, to: number): boolean => {
  if (to - from > SIGNS) return false;
  for (let at = from; at < to; at += 1) if (is(source, at, ALNUM)) return false;
  return true;
};

/** Where what begins here ends; -1 where it does not stand here. Tries what a pattern would, in its order. */
const endOf = (first: Step, source: string, from: number): number => {
  let at = from;
  for (let step = first; ; ) {
    if (step.kind === 'text') {
      if (!source.startsWith(step.text, at)) return -1;
      at += step.text.length;
      step = step.next;
    } else if (step.kind === 'run') {
      const least = at + step.least;
      const most = Math.min(at + step.most, source.length);
      let end = at;
      while (end < most && is(source, end, step.of)) end += 1;
      if (end < least) return -1;
      for (; end > least && !step.whole; end -= 1) {
        const found = endOf(step.next, source, end);
        if (found >= 0) return found;
      }
      at = end;
      step = step.next;
    } else if (step.kind === 'either') {
      const { ways, firsts } = step;
      if (firsts === '') {
        for (const way of ways) {
          const found = endOf(way, source, at);
          if (found >= 0) return found;
        }
        return -1;
      }
      if (at >= source.length) return -1;
      const first = source.charAt(at);
      for (let way = firsts.indexOf(first); way >= 0 && firsts.charAt(way) === first; way += 1) {
        const next = ways[way] ?? DONE;
        // Most of those that begin alike go on otherwise.
        if (next.kind === 'text' && !source.startsWith(next.text, at)) continue;
        const found = endOf(next, source, at);
        if (found >= 0) return found;
      }
      return -1;
    } else if (step.kind === 'edge') {
      if (!(step.atStart ? isEdge(source, 0, at) : isEdge(source, at, source.length))) return -1;
      step = step.next;
    } else {
      return at < source.length && is(source, at, ALNUM) ? -1 : at;
    }
  }
};

/** A phrase ready to be searched for. */
export interface Phrase {
  readonly first: Step;
  /** The characters it may begin with; null where it may be any. */
  readonly starts: ReadonlySet<number> | null;
  /** Asks for names of the district, and so is searched for where they are marked. */
  readonly isMarked: boolean;
}

/** Adds the characters that a step may begin with; false where it may be any. */
const addStarts = (step: Step, into: Set<number>): boolean => {
  switch (step.kind) {
    case 'text':
      into.add(step.text.charCodeAt(0));
      return true;
    case 'either':
      return step.ways.every((way) => addStarts(way, into));
    case 'run':
      if ((step.of & OTHER) !== 0) return false;
      for (let code = 0; code < CLASSES.length; code += 1)
        if (((CLASSES[code] ?? 0) & step.of) !== 0) into.add(code);
      return step.least > 0 || addStarts(step.next, into);
    case 'edge':
      return step.atStart && addStarts(step.next, into);
    case 'done':
      return false;
  }
};

/** Thousands of phrases begin in a few dozen ways, each kept once. */
const knownStarts = new Map<string, ReadonlySet<number>>();

const sameStarts = (starts: ReadonlySet<number>): ReadonlySet<number> => {
  const key = String.fromCharCode(...starts);
  const known = knownStarts.get(key);
  if (known === undefined) knownStarts.set(key, starts);
  return known ?? starts;
};

export const phraseOf = (part: Part, isMarked: boolean): Phrase => {
  const first = part(DONE);
  const starts = new Set<number>();
  return { first, starts: addStarts(first, starts) ? sameStarts(starts) : null, isMarked };
};

/** Offsets in a text, end exclusive. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** The first place of a phrase at or after an offset, as whole words; null where there is none. */
export const nextOf = ({ first, starts }: Phrase, source: string, from: number): Found | null => {
  const last = first.kind === 'edge' && first.atStart ? Math.min(SIGNS, source.length) : source.length;
  for (let start = from; start <= last; start += 1) {
    if (first.kind === 'text') {
      start = source.indexOf(first.text, start);
      if (start < 0) return null;
    }
    if (start > 0 && is(source, start - 1, ALNUM | AT)) continue;
    if (starts !== null && !starts.has(source.charCodeAt(start))) continue;
    const end = endOf(first, source, start);
    if (end >= 0) return { start, end };
  }
  return null;
};
