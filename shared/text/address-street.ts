import { unitLength } from './address-place.ts';
import { suffixWeight } from './address-suffixes.ts';
import type { Reader, Word } from './address-words.ts';
import { STREET_NAMES } from './lists/street-names.ts';
import {
  COUNTED,
  DATE_WORDS,
  DIRECTIONS,
  DWELLING,
  NAMED_FOR_STREETS,
  NOT_A_STREET,
  PARTICLES,
  PHRASE_ENDS,
} from './lists/street-words.ts';

/** Where a street may stand: after this number, between these texts. */
export interface Spot {
  /** Folded text. */
  readonly text: string;
  readonly words: Reader;
  /** How far a town follows an offset: 0 to 4. */
  readonly place: (end: number) => number;
  /** How far the number looks like a house's, with what stands before it. Worked out when first asked for. */
  readonly weight: () => number;
  /** Digits of the number, 0 when spelled or a year. */
  readonly digits: number;
}

/** From this sum of evidence on it is an address. Each part of the evidence weighs from −6 to 4. */
export const ENOUGH = 5;

const MOST_NAME_WORDS = 5;
export const ORDINAL =
  /^(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)?)$/;

/** Whether a word is a direction; "No." and "So." are words elsewhere, and need a capital and a mark behind them. */
export const isDirection = (word: Word): boolean =>
  DIRECTIONS.has(word.text) ||
  (/^[ns]o$/.test(word.text) && word.capital && (word.dotted || word.gap !== 'space'));

/** How many words from `index` on are a direction: "N", "N.E.", "North East", "So.", none. */
export const directionAt = (words: Reader, index: number): number => {
  const word = words(index);
  if (word === undefined || !isDirection(word)) return 0;
  const next = words(index + 1);
  const both = /^(?:n|s|north|south)$/.test(word.text) && /^(?:e|w|east|west)$/.test(next?.text ?? '');
  return both && word.gap === 'space' ? 2 : 1;
};

/** "O St", "A Avenue": a letter that is a word elsewhere. */
const isLetterStreet = (word: Word, next: Word | undefined): boolean =>
  word.text.length === 1 && word.capital && word.gap === 'space' && suffixWeight(next?.text ?? '') === 3;

/** Whether a word can stand inside a street's name. */
const isName = (word: Word, next: Word | undefined): boolean =>
  PARTICLES.has(word.text) ||
  isLetterStreet(word, next) ||
  (word.text === 'will' && word.capital && next?.capital === true) ||
  (/^\d{4}$/.test(word.text) && suffixWeight(next?.text ?? '') === 3) ||
  !(PHRASE_ENDS.has(word.text) || (DATE_WORDS.has(word.text) && !word.capital) || /^\d{4,}$/.test(word.text));

/** Whether the name goes on after `word`: a comma before "Jr.", an abbreviation's dot, one line break. */
const goesOn = (word: Word, next: Word | undefined): boolean => {
  if (next === undefined || word.gap === 'end') return false;
  if (word.gap === 'comma') return next.text === 'jr' || next.text === 'sr';
  return !(word.dotted && word.text.length > 4);
};

/** What the words after an address, from `end` on, say about it. `index` is that of the next word. */
export const afterStreet = (
  spot: Spot,
  last: Word,
  index: number,
): { readonly weight: number; readonly end: number } => {
  const { text, words } = spot;
  const unit = unitLength(text, last.dotted && text[last.end] === '.' ? last.end + 1 : last.end);
  const end = unit > 0 ? last.end + unit + (last.dotted ? 1 : 0) : last.end;
  const place = spot.place(end);
  if (place > 2) return { weight: place + (unit > 0 ? 1 : 0), end };
  if (unit > 0) return { weight: 3, end };
  const next = words(index);
  // "14 Main Street. Parents welcome": a sentence ends here, unless the dot is an abbreviation's.
  const closed = last.dotted && next?.capital === true && (last.text.length > 4 || spot.digits > 2);
  if (next === undefined || last.gap !== 'space' || closed) return { weight: Math.max(1, place), end };
  if (NAMED_FOR_STREETS.has(next.text)) return { weight: -6, end };
  if (place > 0) return { weight: place, end };
  if (PHRASE_ENDS.has(next.text) || DATE_WORDS.has(next.text) || DWELLING.has(next.text))
    return { weight: 1, end };
  if (next.capital && !last.shout && !/^\d/.test(next.text)) return { weight: -1, end };
  return { weight: spot.digits > 3 ? -2 : -3, end };
};

/** How far the words between number and suffix look like a street's name. */
const nameWeight = (name: readonly Word[], suffix: Word | undefined): number => {
  const [first] = name;
  const last = name[name.length - 1];
  if (first === undefined || last === undefined) return 0;
  const shouted = name.every((word) => word.shout || word.text.length === 1) && suffix?.shout !== false;
  const capitals = name.every((word) => word.capital || (name.length > 1 && PARTICLES.has(word.text)));
  const numbered = ORDINAL.test(last.text) || (/^\d{1,4}$/.test(last.text) && name.length <= 2);
  const known = numbered || name.some((word) => STREET_NAMES.has(word.text));
  const small = capitals && !shouted ? 1 : -Math.max(0, name.length - 2);
  const uneven = capitals && suffix?.capital === false && !known ? -1 : 0;
  const broken = name.some((word) => word.gap === 'line') ? -4 : 0;
  return (known ? 2 : 0) + small + uneven + broken;
};

const isDoctor = (suffix: Word, next: Word | undefined): boolean =>
  suffix.text === 'dr' && suffix.gap === 'space' && next?.capital === true && !DIRECTIONS.has(next.text);

/** "12 East St. Paul teams": a saint, not a street. */
const isSaint = (name: readonly Word[], suffix: Word, next: Word | undefined, spot: Spot): boolean =>
  suffix.text === 'st' &&
  name.every((word) => DIRECTIONS.has(word.text)) &&
  suffix.gap === 'space' &&
  next?.capital === true &&
  !next.shout &&
  !DIRECTIONS.has(next.text) &&
  !DATE_WORDS.has(next.text) &&
  spot.digits < 3;

/** A street with a suffix. */
export interface Suffixed {
  /** Where it ends, unit included. */
  readonly end: number;
  readonly weight: number;
  /** Its suffix has many senses, and nothing else makes it a street's. */
  readonly faint: boolean;
  /** Each word of its name begins with a capital and goes on small. */
  readonly capitals: boolean;
}

/** The best street with a suffix among the words of `spot`: where it ends and how sure it is. */
export const suffixedStreet = (spot: Spot): Suffixed | null => {
  const { words } = spot;
  let from = directionAt(words, 0);
  const lead = words(from);
  // In "East Ave" the direction is the name.
  if (from > 0 && lead !== undefined && suffixWeight(lead.text) !== null && !isNamed(words, from)) from = 0;
  const direction = from === 0 ? 0 : (words(0)?.text.length ?? 0) <= 2 ? 2 : 1;
  let best: Suffixed | null = null;
  const name: Word[] = [];
  for (let i = from; i <= from + MOST_NAME_WORDS; i += 1) {
    const word = words(i);
    if (word === undefined) break;
    const suffix = name.length > 0 ? suffixWeight(word.text) : null;
    const before = name[name.length - 1];
    if (suffix !== null && before !== undefined) {
      const found = judge(spot, name, word, i, suffix);
      const rival = (NOT_A_STREET[word.text] ?? '').split(' ').includes(before.text) && name.length < 3;
      const weight = spot.weight() + direction + found.weight - (rival ? 4 : 0);
      if (best === null || weight >= best.weight)
        best = {
          end: found.end,
          weight,
          faint: suffix < 2 && found.faint,
          capitals: name.every((one) => one.capital && !one.shout),
        };
    }
    // A number inside a name stands right before the suffix: "W 98 St".
    if (name.length > 0 && /^\d+$/.test(word.text) && suffixWeight(words(i + 1)?.text ?? '') === null) break;
    name.push(word);
    if (!isName(word, words(i + 1)) || !goesOn(word, words(i + 1))) break;
  }
  return best;
};

/** Whether a suffix word right after a direction is a name itself: "S Lake St", "N Park Ave". */
const isNamed = (words: Reader, index: number): boolean => {
  const next = words(index + 1);
  return words(index)?.gap === 'space' && next !== undefined && suffixWeight(next.text) !== null;
};

const judge = (
  spot: Spot,
  name: readonly Word[],
  suffix: Word,
  index: number,
  weight: number,
): { readonly end: number; readonly weight: number; readonly faint: boolean } => {
  const { words } = spot;
  const next = words(index + 1);
  if (isDoctor(suffix, next) && spot.digits < 3) return { end: suffix.end, weight: -9, faint: true };
  if (isSaint(name, suffix, next, spot)) return { end: suffix.end, weight: -9, faint: true };
  const turn = suffix.gap === 'space' || suffix.gap === 'line' ? directionAt(words, index + 1) : 0;
  const last = (turn > 0 ? words(index + turn) : suffix) ?? suffix;
  const after = afterStreet(spot, last, index + turn + 1);
  const short = suffix.text.length <= 2 && weight === 2 && after.weight >= 1 ? 1 : 0;
  const post = turn === 0 ? 0 : last.text.length <= 2 ? 2 : 1;
  return {
    end: after.end,
    weight: weight + short + nameWeight(name, suffix) + post + after.weight,
    faint: after.weight < 2 && post === 0,
  };
};

/** Whether the first words after a number show that it counts something: "12 students", "6 p.m.". */
export const isCounted = (words: Reader): boolean => {
  const word = words(0);
  const next = words(1);
  if (word === undefined) return true;
  if (COUNTED.has(word.text)) {
    // "2 Mile Creek Rd"
    const named =
      word.capital && !word.shout && next?.capital === true && suffixWeight(words(2)?.text ?? '') === 3;
    return !named && !(word.text === 'ft' && word.capital);
  }
  if (!PHRASE_ENDS.has(word.text) || PARTICLES.has(word.text) || word.text === 'us') return false;
  return !(isLetterStreet(word, next) || (word.text === 'will' && word.capital));
};
