import { findBoxes } from './address-boxes.ts';
import { numberedAfter } from './address-numbered-after.ts';
import {
  type Before,
  beforeNumber,
  type HouseNumber,
  houseNumbers,
  mayHoldNumber,
} from './address-numbers.ts';
import { placesIn } from './address-place.ts';
import {
  bareStreet,
  type Found,
  gridStreet,
  numberedRoad,
  openedStreet,
  streetBeforeCity,
} from './address-roads.ts';
import { ENOUGH, isCounted, type Spot, suffixedStreet } from './address-street.ts';
import { suffixWeight } from './address-suffixes.ts';
import { type Reader, wordsIn } from './address-words.ts';
import { type Folded, fold } from './fold.ts';
import { DIRECTIONS } from './lists/street-words.ts';
import { nothingTaken } from './taken.ts';

/** A street address or post office box in a text. */
export interface Address {
  /** UTF-16 offsets of number to unit, end exclusive; city and ZIP code are outside. */
  readonly range: readonly [number, number];
  /** The same, white space evened, the house number in digits. */
  readonly street: string;
}

/** A suffix of many senses needs more than others to be a street. */
const FAINT = ENOUGH + 1;

/** Where the address after `number` ends, or -1 when none stands there. */
const streetEnd = (
  text: string,
  number: HouseNumber,
  words: Reader,
  place: (end: number) => number,
): number => {
  const first = words(0);
  if (first === undefined || (isCounted(words) && !DIRECTIONS.has(first.text))) return -1;
  // "8100 34 Ave": a number after a number is a street's only right before its suffix.
  if (/^\d+$/.test(first.text) && suffixWeight(words(1)?.text ?? '') === null) return -1;
  let known: Before | null = null;
  const before = (): Before => (known ??= beforeNumber(text, number));
  const weight = (): number => number.shape + before().weight;
  const spot: Spot = { text, words, place, weight, digits: number.digits };
  const suffixed = suffixedStreet(spot);
  let best: Found | null = null;
  const weigh = (found: Found | null): void => {
    if (found !== null && found.weight >= ENOUGH && (best === null || found.end > best.end)) best = found;
  };
  if (suffixed !== null) {
    const { end, weight: sum, faint, capitals } = suffixed;
    // All of a line: "9 Kips Ridge".
    const alone = capitals && /^\.?[ \t]*(?:\n|$)/.test(text.slice(end, end + 8)) && before().first ? 1 : 0;
    if (sum + alone >= (faint ? FAINT : ENOUGH)) weigh({ end, weight: sum + alone });
  }
  weigh(numberedRoad(spot));
  weigh(openedStreet(spot));
  weigh(gridStreet(spot));
  if (best === null) weigh(bareStreet(spot, before));
  if (best === null) weigh(streetBeforeCity(spot));
  return (best as Found | null)?.end ?? -1;
};

/**
 * United States street addresses (number, direction, name or ordinal, suffix, unit), numbered roads, post office boxes and
 * rural routes. A crossing ("98th & Penn"), a street without a number, a count ("5 Ways to help", "2026 Food Drive") and
 * what is named for a street ("400 Main Street Elementary") are none. Every number is weighed: how it looks, what stands
 * before it, the street's name, its suffix and direction, and what follows. Linear in the text.
 */
export const findAddresses = (source: string, folded: Folded = fold(source)): readonly Address[] => {
  const { text } = folded;
  if (!mayHoldNumber(text)) return [];
  const typed = (start: number, end: number): string => source.slice(...folded.toSource(start, end));
  const found: { readonly start: number; readonly end: number; readonly street: string }[] = [];
  const taken = nothingTaken(text.length);
  const add = (start: number, end: number, street: string): void => {
    if (taken.has(start, end)) return;
    taken.add(start, end);
    found.push({ start, end, street });
  };
  const wordsFrom = wordsIn(text, typed);
  const place = placesIn(text, typed);
  for (const number of houseNumbers(text)) {
    if (taken.has(number.start, number.end)) continue;
    const end = streetEnd(text, number, wordsFrom(number.end), place);
    if (end >= 0) add(number.start, end, `${number.value}${typed(number.end, end)}`);
  }
  for (const [start, end] of [...findBoxes(text, place), ...numberedAfter(text, typed)])
    add(start, end, typed(start, end));
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, street }) => ({
      range: folded.toSource(start, end),
      street: street.replace(/\s+/g, ' '),
    }));
};
