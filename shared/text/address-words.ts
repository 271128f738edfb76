/** A word after a house number, as an address reads it. */
export interface Word {
  /** Folded, without the dots of an abbreviation: "N.E." is `ne`. */
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

const WORD = /(?:\p{L}\.){2,5}|[\p{L}\p{N}][\p{L}\p{N}'’]{0,30}(?:-[\p{L}\p{N}'’]{1,30}){0,4}/uy;
/** Blanks, at most one comma and at most one line break. */
const GAP = /(,)?[ \t]{0,3}(\r?\n)?[ \t]{0,3}/y;
const MOST_WORDS = 14;

/**
 * Reads folded `text` from `from`, the end of a house number. `typed` gives the typed text of a range. No word when a number
 * ends the phrase.
 */
export const wordsAfter = (
  text: string,
  from: number,
  typed: (start: number, end: number) => string,
): Reader => {
  const words: Word[] = [];
  let at = from;
  let open = true;
  const gapAt = (place: number): { readonly end: number; readonly gap: Word['gap'] } => {
    GAP.lastIndex = place;
    const hit = GAP.exec(text);
    const end = place + (hit?.[0].length ?? 0);
    if (hit === null || end === place || text[end] === '\n') return { end, gap: 'end' };
    if (hit[2] !== undefined) return { end, gap: 'line' };
    return { end, gap: hit[1] === undefined ? 'space' : 'comma' };
  };
  const start = gapAt(at);
  if (start.gap === 'space' || start.gap === 'line') at = start.end;
  else open = false;
  return (index) => {
    while (open && words.length <= index && words.length < MOST_WORDS) {
      WORD.lastIndex = at;
      const hit = WORD.exec(text);
      if (hit === null) {
        open = false;
        break;
      }
      const raw = hit[0];
      const initials = raw.endsWith('.');
      const end = at + raw.length - (initials ? 1 : 0);
      const dotted = text[end] === '.' && text[end + 1] !== '.';
      const next = gapAt(dotted ? end + 1 : end);
      const source = typed(at, end);
      words.push({
        text: initials ? raw.replaceAll('.', '') : raw,
        start: at,
        end,
        dotted,
        gap: next.gap,
        capital: /^[\p{Lu}\d]/u.test(source),
        shout: raw.length > 1 && /\p{Lu}/u.test(source) && source === source.toUpperCase(),
      });
      if (next.gap === 'end') open = false;
      at = next.end;
    }
    return words[index];
  };
};
