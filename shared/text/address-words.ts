/** A word after a house number, as an address reads it. */
export interface Word {
  /** Folded, without the dots of an abbreviation: "N.E." is `ne`; "98 1/2" is `98th`. */
  readonly text: string;
  /** Offsets in the folded text; `end` leaves out a final dot. */
  readonly start: number;
  readonly end: number;
  readonly dotted: boolean;
  /** What parts it from the next word; `end` also where more than a blank, a comma or one line break stands. */
  readonly gap: 'space' | 'comma' | 'line' | 'end';
  readonly capital: boolean;
  /** Capitals throughout, two letters at least. */
  readonly shout: boolean;
}

/** The words after a place in a text, read when asked for: most numbers are dismissed by the first. */
export type Reader = (index: number) => Word | undefined;

/** "98 1/2", "98th and a half": the street between two. */
const HALF = /(?<=^\d{1,3})(?:(?:st|nd|rd|th)? and a half|(?:st|nd|rd|th)?[ -]?1\/2)$/;
const WORD =
  /(?:\p{L}\.){2,5}|\d{1,3}(?:st|nd|rd|th)?(?: and a half|[ -]?1\/2)(?![\d/])|[\p{L}\p{N}][\p{L}\p{N}'’]{0,30}(?:-[\p{L}\p{N}'’]{1,30}){0,4}/uy;
/** Blanks, at most one comma and at most one line break. */
const GAP = /(,)?[ \t]{0,3}(\r?\n)?[ \t]{0,3}/y;
const MOST_WORDS = 14;
const CAPITAL = /^[\p{Lu}\d]/u;
const UPPER = /\p{Lu}/u;

interface Read {
  readonly word: Word;
  readonly next: number;
}

/**
 * Reads folded `text`: answers a reader for the words after an offset, the end of a house number. `typed` gives the typed
 * text of a range. Each word is read once however many numbers stand before it.
 */
export const wordsIn = (
  text: string,
  typed: (start: number, end: number) => string,
): ((from: number) => Reader) => {
  const known: (Read | null | undefined)[] = [];
  const gapAt = (place: number): { readonly end: number; readonly gap: Word['gap'] } => {
    GAP.lastIndex = place;
    const hit = GAP.exec(text);
    const end = place + (hit?.[0].length ?? 0);
    if (hit === null || end === place || text[end] === '\n') return { end, gap: 'end' };
    if (hit[2] !== undefined) return { end, gap: 'line' };
    return { end, gap: hit[1] === undefined ? 'space' : 'comma' };
  };
  const read = (at: number): Read | null => {
    WORD.lastIndex = at;
    const hit = WORD.exec(text);
    if (hit === null) return null;
    const raw = hit[0];
    const initials = raw.endsWith('.');
    const end = at + raw.length - (initials ? 1 : 0);
    const dotted = text[end] === '.' && text[end + 1] !== '.';
    const next = gapAt(dotted ? end + 1 : end);
    const source = typed(at, end);
    const word: Word = {
      text: initials ? raw.replaceAll('.', '') : raw.replace(HALF, 'th'),
      start: at,
      end,
      dotted,
      gap: next.gap,
      capital: CAPITAL.test(source),
      shout: raw.length > 1 && UPPER.test(source) && source === source.toUpperCase(),
    };
    return { word, next: next.end };
  };
  const wordAt = (at: number): Read | null => {
    const seen = known[at];
    if (seen !== undefined) return seen;
    const made = read(at);
    known[at] = made;
    return made;
  };
  return (from) => {
    const words: Word[] = [];
    const start = gapAt(from);
    let at = start.gap === 'space' || start.gap === 'line' ? start.end : -1;
    return (index) => {
      while (at >= 0 && words.length <= index && words.length < MOST_WORDS) {
        const one = wordAt(at);
        if (one === null) {
          at = -1;
          break;
        }
        words.push(one.word);
        at = one.word.gap === 'end' ? -1 : one.next;
      }
      return words[index];
    };
  };
};
