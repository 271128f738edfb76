import { findBoxes } from './address-boxes.ts';
import { findHomes } from './address-homes.ts';
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
import { ENOUGH, isCounted, isDirection, type Spot, suffixedStreet } from './address-street.ts';
import { suffixWeight } from './address-suffixes.ts';
import { type Reader, wordsIn } from './address-words.ts';
import { writtenTogether } from './address-written-together.ts';
import { type Folded, fold } from './fold.ts';
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

/** "House number 12 on Oak Street", "house no. 12, Oak Street": how much stands between number and street. */
const untilStreet = (text: string, number: HouseNumber): number => {
  const between = /^(?:,? on(?= )|,(?= ))/.exec(text.slice(number.end, number.end + 6))?.[0] ?? '';
  if (between === '') return 0;
  const { named, lives, at, weight } = beforeNumber(text, number);
  const told = named || (between !== ',' && (lives || (at && number.digits > 3)));
  return weight > 0 && told ? between.length : 0;
};

/** Where the address after `number` ends, or -1 when none stands there. */
const streetEnd = (
  text: string,
  number: HouseNumber,
  words: Reader,
  place: (end: number) => number,
): number => {
  const first = words(0);
  if (first === undefined || (isCounted(words) && !isDirection(first))) return -1;
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

const inProse = (source: string, folded: Folded): readonly Address[] => {
  const { text } = folded;
  const typed = (start: number, end: number): string => source.slice(...folded.toSource(start, end));
  const homes = findHomes(text, typed);
  if (homes.length === 0 && !mayHoldNumber(text)) return [];
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
    const from = number.end + untilStreet(text, number);
    const end = streetEnd(text, number, wordsFrom(from), place);
    if (end >= 0) add(number.start, end, `${number.value}${typed(from, end)}`);
  }
  for (const [start, end] of [...findBoxes(text, place), ...numberedAfter(text, typed), ...homes])
    add(start, end, typed(start, end));
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, street }) => ({
      range: folded.toSource(start, end),
      street: street.replace(/\s+/g, ' '),
    }));
};

/**
 * United States street addresses (number, direction, name or ordinal, suffix, unit), numbered roads, post office boxes and
 * rural routes, in prose, in hashtags ("#4412UptonAveS") and in links to maps. A crossing ("98th & Penn") and a block are
 * addresses only where the text says that somebody lives there; a street without a number, a count ("5 Ways to help", "2026
 * Food Drive") and what is named for a street ("400 Main Street Elementary") are none. Every number is weighed: how it
 * looks, what stands before it, the street's name, its suffix and direction, and what follows. Linear in the text.
 */
export const findAddresses = (source: string, folded: Folded = fold(source)): readonly Address[] => {
  const prose = inProse(source, folded);
  const together = writtenTogether(source).flatMap(({ range, spaced }): readonly Address[] => {
    const [address] = inProse(spaced, fold(spaced));
    return address === undefined ? [] : [{ range, street: address.street }];
  });
  if (together.length === 0) return prose;
  const apart = prose.filter(({ range: [start, end] }) =>
    together.every(({ range }) => end <= range[0] || start >= range[1]),
  );
  return [...apart, ...together].sort((a, b) => a.range[0] - b.range[0]);
};
