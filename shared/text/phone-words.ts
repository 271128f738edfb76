import { matchesOf } from './matches.ts';
import { SPOKEN_WORDS, spokenDigits } from './number-words.ts';
import { isCalled } from './phone-context.ts';

const BETWEEN = '[ ,.()/\\n-]{0,4}';
const RUN = new RegExp(`(?<![a-z0-9])(?:(?:${SPOKEN_WORDS}|\\d)${BETWEEN}){5,26}(?![a-z0-9])`, 'g');
const TOKEN = new RegExp(`${SPOKEN_WORDS}|\\d`, 'g');
const TEN = /^(?:00)?1?[2-9]\d\d[2-9]\d{6}$/;
const SEVEN = /^[2-9]\d{6}$/;
/** Words beside a number that may belong to the sentence: "at five, six one two …". */
const MOST_ASIDE = 2;
/** Eleven, and two words of two digits on either side. */
const MOST_DIGITS = 19;

/** "one two three …": counting, not a number. */
export const isCounting = (digits: string): boolean => {
  let steps = 0;
  for (let i = 1; i < digits.length; i += 1) {
    if (Math.abs(digits.charCodeAt(i) - digits.charCodeAt(i - 1)) === 1) steps += 1;
  }
  return steps >= digits.length - 2;
};

/** A number said in words, or in words and digits: offsets in the folded text, and its digits. */
export interface SaidNumber {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** "six one two, five fifty-five, oh one four two" in a folded text; English, and digits in Spanish and Somali. */
export const saidNumbers = function* (text: string): Generator<SaidNumber> {
  for (const run of matchesOf(RUN, text)) {
    if (!/[a-z]/.test(run[0])) continue;
    const tokens = matchesOf(TOKEN, run[0]);
    if (spokenDigits(tokens.map(([token]) => token)).length > MOST_DIGITS) continue;
    const found = within(text, run.index, tokens);
    if (found !== null) yield found;
  }
};

/** The words, with an empty one where more than a blank or a hyphen parts two: "eighty, five" is no 85. */
const wordsOf = (text: string, at: number, tokens: readonly RegExpExecArray[]): readonly string[] =>
  tokens.flatMap((match, i) => {
    const [token] = match;
    const end = at + match.index + token.length;
    const next = at + (tokens[i + 1]?.index ?? end - at);
    return /[,./()\n]/.test(text.slice(end, next)) ? [token, ''] : [token];
  });

const within = (text: string, at: number, tokens: readonly RegExpExecArray[]): SaidNumber | null => {
  for (let from = 0; from <= MOST_ASIDE; from += 1)
    for (let to = tokens.length; to >= tokens.length - MOST_ASIDE && to > from; to -= 1) {
      const first = tokens[from];
      const last = tokens[to - 1];
      if (first === undefined || last === undefined) continue;
      const words = wordsOf(text, at, tokens.slice(from, to));
      if (!words.some((word) => /[a-z]/.test(word))) continue;
      const digits = spokenDigits(words);
      if (isCounting(digits)) continue;
      const start = at + first.index;
      const end = at + last.index + last[0].length;
      if (TEN.test(digits) || (SEVEN.test(digits) && isCalled(text, start, end)))
        return { start, end, digits };
    }
  return null;
};
