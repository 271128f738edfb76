import { ICS_LIMITS } from './limits.ts';

/** One event of a file as its own lines, with the line it begins on, counted from 1. */
export interface RawEvent {
  readonly line: number;
  /** From `BEGIN:VEVENT` to `END:VEVENT`; null where there is no end, or too much of it. */
  readonly text: string | null;
  readonly why: 'no-end' | 'too-long' | null;
}

const BEGIN = /^BEGIN:VEVENT\s*$/iu;
const END = /^END:VEVENT\s*$/iu;

/** The events of a file, one after the other, so that a broken one costs itself alone. Reads line by line. */
export const cutEvents = function* (text: string): Generator<RawEvent> {
  let line = 0;
  let at = 0;
  let begun: { line: number; from: number } | null = null;
  const until = text.length;
  while (at < until) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = until;
    line += 1;
    // A longer line is neither beginning nor end.
    if (end - at <= 40) {
      const words = text.slice(at, end);
      if (BEGIN.test(words)) {
        if (begun) yield { line: begun.line, text: null, why: 'no-end' };
        begun = { line, from: at };
      } else if (begun && END.test(words)) {
        const long = end - begun.from > ICS_LIMITS.event;
        yield {
          line: begun.line,
          text: long ? null : text.slice(begun.from, end),
          why: long ? 'too-long' : null,
        };
        begun = null;
      }
    }
    at = end + 1;
  }
  if (begun) yield { line: begun.line, text: null, why: 'no-end' };
};
