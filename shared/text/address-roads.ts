import { afterStreet, directionAt, ORDINAL, type Spot } from './address-street.ts';
import type { Reader, Word } from './address-words.ts';
import { isCommonWord } from './common-words.ts';
import type { Before } from './address-numbers.ts';
import { OPENERS, STREET_NAMES, WEAK_OPENERS, WHOLE_STREETS } from './lists/street-names.ts';
import { COUNTED, DIRECTIONS, PARTICLES, PHRASE_ENDS, STATES } from './lists/street-words.ts';

/** A street that has no suffix: where it ends and how sure it is. */
export interface Found {
  readonly end: number;
  readonly weight: number;
}

const OWNER =
  /^(?:us|state|county|co|cnty|cty|old|new|farm|ranch|township|twp|private|pvt|forest|bia|business|bus|alt|to|market)$/;
const STATE = new RegExp(`^(?:${STATES})$`);
const ROAD =
  /^(?:highway|hwy|hiway|ih|tr|route|rte|rt|road|rd|cr|sr|csah|cth|sth|fm|rm|interstate|i|us|trunk|th|loop|sh|cord|coroad|carretera|carr)$/;
/** Roads that bear letters, "CR B2". */
const LETTERED = /^(?:cr|csah|cth|cord|coroad)$/;
const ROAD_NUMBER = /^(?:\d{1,4}[a-z]?|[a-z]{1,2}\d{0,3}|a1a)$/;
const NUMBERED_ROAD = new RegExp(`^(?:us|i|sr|cr|hwy|rt|rte|m|k|sh|fm|csah|th|${STATES})-\\d{1,4}[a-z]?$`);

/** "County Rd 42", "US-169", "State Route 5 N": roads that are numbers themselves. */
export const numberedRoad = (spot: Spot): Found | null => {
  const { words } = spot;
  let i = directionAt(words, 0);
  const start = i;
  for (let word = words(i); word !== undefined && i < start + 3; word = words(i)) {
    const next = words(i + 1);
    const owner = OWNER.test(word.text) || STATE.test(word.text);
    if (!owner || word.gap !== 'space' || next === undefined) break;
    const goesOn = OWNER.test(next.text) || ROAD.test(next.text);
    if (!goesOn) break;
    i += 1;
  }
  const road = words(i);
  const number = words(i + 1);
  if (road === undefined) return null;
  let last = road;
  if (!NUMBERED_ROAD.test(road.text)) {
    const owned = i > start;
    // "Co Rd 42" is a county's, "CO Rd 42" Colorado's.
    const owner = owned ? words(i - 1) : undefined;
    const own = owner !== undefined && STATE.test(owner.text) && owner.text !== 'co' && road.text.length < 3;
    if (road.text === 'county' && spot.digits > 3 && number?.capital === true && road.gap === 'space')
      return /^(?:\d{1,3}|[a-z])$/.test(number.text) ? endOfRoad(spot, number, i + 1) : null;
    if (!ROAD.test(road.text) || road.gap === 'comma' || road.gap === 'end' || number === undefined || own)
      return stateRoad(spot, start);
    const letter = /^[a-z]/.test(number.text);
    const lettered = number.capital && (owned || LETTERED.test(road.text));
    if (!ROAD_NUMBER.test(number.text) || (letter && !lettered)) return null;
    last = number;
    i += 1;
  }
  return endOfRoad(spot, last, i);
};

/** "KY 80", "M 28": a state's abbreviation and a number, in capitals. */
const stateRoad = (spot: Spot, at: number): Found | null => {
  const state = spot.words(at);
  const number = spot.words(at + 1);
  if (state === undefined || number === undefined || !state.shout || state.gap !== 'space') return null;
  if (!STATE.test(state.text) || !/^\d{1,4}$/.test(number.text)) return null;
  return endOfRoad(spot, number, at + 1);
};

const endOfRoad = (spot: Spot, number: Word, index: number): Found => {
  let at = index;
  let last = number;
  const turn = number.gap === 'space' ? directionAt(spot.words, index + 1) : 0;
  const next = spot.words(index + 1);
  if (turn > 0) {
    last = spot.words(index + turn) ?? number;
    at += turn;
  } else if (number.gap === 'space' && /^(?:rd|road|hwy|spur|bypass|frontage)$/.test(next?.text ?? '')) {
    last = next ?? number;
    at += 1;
    const post = last.gap === 'space' ? directionAt(spot.words, at + 1) : 0;
    last = spot.words(at + post) ?? last;
    at += post;
  }
  const after = afterStreet(spot, last, at + 1);
  // "Route 101A" and "County Road 84D" are roads the sooner for their long number.
  const long = number.text.length > 2 && after.weight > 0 ? 1 : 0;
  return { end: after.end, weight: spot.weight() + 2 + long + Math.min(turn * 2, 2) + after.weight };
};

/** "455 S 300 E": a house on Utah's grid, both ways a number and a direction. */
export const gridStreet = ({ words, weight, digits }: Spot): Found | null => {
  const [first, second, third] = [words(0), words(1), words(2)];
  if (first === undefined || second === undefined || third === undefined) return null;
  const north = /^[ns]$/;
  const a = DIRECTIONS.get(first.text) ?? '';
  const b = DIRECTIONS.get(third.text) ?? '';
  if (a.length !== 1 || b.length !== 1 || north.test(a) === north.test(b)) return null;
  // "70 N 45 W" is a place on the globe.
  if (!/^\d{1,5}$/.test(second.text) || (digits < 3 && second.text.length < 3)) return null;
  if (first.gap !== 'space' || second.gap !== 'space') return null;
  return { end: third.end, weight: Math.max(weight(), 0) + 5 };
};

/** "1201 Calle de la Paz", "1420 Avenue K", "12 Rue Bourbon". */
export const openedStreet = (spot: Spot): Found | null => {
  const { words } = spot;
  const at = directionAt(words, 0);
  const opener = words(at);
  const second = words(at + 1);
  // "El Camino Real", "1350 La Avenida"
  const article = opener !== undefined && PARTICLES.has(opener.text) && second !== undefined ? 1 : 0;
  const word = words(at + article);
  if (word === undefined || word.gap !== 'space') return null;
  const strong = OPENERS.has(word.text);
  if (!strong && !(WEAK_OPENERS.has(word.text) && word.capital && spot.digits >= 3)) return null;
  let last: Word | undefined;
  let i = at + article + 1;
  let capitals = word.capital;
  for (; i < at + article + 6; i += 1) {
    const next = words(i);
    if (next === undefined) break;
    const small = PARTICLES.has(next.text);
    if (!small && (PHRASE_ENDS.has(next.text) || (capitals && !next.capital) || /^\d{4,}$/.test(next.text)))
      break;
    if (!small) {
      last = next;
      capitals &&= next.capital;
    }
    if (next.gap !== 'space') {
      i += 1;
      break;
    }
  }
  if (last === undefined) return null;
  const following = [1, 2, 3].map((step) => words(at + article + step)?.text ?? '');
  const latin = following.some((one) => /^(?:de|del|la|las|los|san|santa)$/.test(one));
  if (/^(?:ave|avenue)$/.test(word.text) && !latin && !/^(?:[a-z]|of|\d{1,3})$/.test(following[0] ?? ''))
    return null;
  const end = last;
  let index = i;
  while (index > 0 && words(index - 1) !== end) index -= 1;
  const after = afterStreet(spot, end, index);
  const avenue = /^(?:ave|avenue)$/.test(word.text) && !/^(?:[a-z]|of)$/.test(following[0] ?? '');
  // "Via del Sol" is a street the sooner for its small word.
  const opens = strong ? (avenue ? 1 : 2) : latin ? 1 : 0;
  return { end: after.end, weight: spot.weight() + opens + (capitals ? 1 : 0) + after.weight };
};

/**
 * "123 Broadway", "1200 S 5th", "at 905 Tchoupitoulas,": a street without a suffix, after a number long enough for a house.
 * `before` tells what stands before the number.
 */
export const bareStreet = (spot: Spot, before: () => Before): Found | null => {
  const { words } = spot;
  const at = directionAt(words, 0);
  const article = words(at)?.text === 'the' && WHOLE_STREETS.has(words(at + 1)?.text ?? '') ? 1 : 0;
  const name = words(at + article);
  if (name === undefined) return null;
  const lead = at > 0 ? words(0) : undefined;
  // "9622 West 82nd"
  const turnedBefore =
    lead !== undefined &&
    (lead.capital
      ? lead.text.length <= 2 || /^\d{2,3}\p{L}/u.test(name.text)
      : lead.text.length === 1 && spot.digits > 3 && /^\d{1,3}\p{L}/u.test(name.text));
  if (spot.digits < 3 && !turnedBefore && !(spot.digits === 2 && WHOLE_STREETS.has(name.text))) return null;
  const proper = isProper(name);
  if (!proper && !ORDINAL.test(name.text)) return null;
  const post = name.gap === 'space' ? directionAt(words, at + article + 1) : 0;
  // "702 San Pasqual"
  const second = words(at + 1);
  // "8560 White Bear S", "11314 Pilot Knob, Duluth"
  const pair = spot.digits > 3 && isProper(name) && !name.dotted && !WHOLE_STREETS.has(name.text);
  const two =
    post === 0 &&
    (PARTICLES.has(name.text) || pair) &&
    name.gap === 'space' &&
    second?.capital === true &&
    !/^\d/.test(second.text)
      ? 1
      : 0;
  const turn = two === 1 && second?.gap === 'space' ? directionAt(words, at + article + 2) : 0;
  const last = words(at + article + post + two + turn) ?? name;
  const after = afterStreet(spot, last, at + article + post + two + turn + 1);
  if (after.weight < 1) return null;
  const found = (weight: number): Found => ({
    end: after.end,
    weight: spot.weight() + weight + after.weight,
  });
  if (WHOLE_STREETS.has(name.text) && name.capital) return found(3);
  // In small letters only a known street: "2134 cretin s".
  const turnedAfter =
    post + turn > 0 &&
    last.text.length <= 2 &&
    (last.capital || (spot.digits > 3 && !name.capital && STREET_NAMES.has(name.text)));
  if (turnedAfter || (turnedBefore && (ORDINAL.test(name.text) || name.capital))) return found(4);
  if (spot.digits < 3) return null;
  const { lives, at: stands, first, apart } = before();
  const town = after.weight >= 2 && last.gap !== 'space' && spot.digits > 3 && proper;
  if (lives || town || after.weight >= 3) return found(at > 0 || post > 0 ? 3 : 1);
  if (two === 1 && !PARTICLES.has(name.text)) return null;
  // All of a line: "4500 Main".
  if (first && last.gap !== 'space' && last.gap !== 'comma' && spot.digits > 3 && STREET_NAMES.has(name.text))
    return found(1);
  // "At a home: 4412 Upton, Friday": between two marks.
  const known = STREET_NAMES.has(name.text) && !isCommonWord(name.text);
  if (apart && last.gap !== 'space' && spot.digits > 3 && known) return found(1);
  return stands && proper && name.text.length > 2 && !isCommonWord(name.text) ? found(1) : null;
};

const isProper = (word: Word): boolean =>
  !COUNTED.has(word.text) &&
  (STREET_NAMES.has(word.text) || (word.capital && !PHRASE_ENDS.has(word.text) && !/^\d/.test(word.text)));

/** "1420 Main, Fargo ND 58102", "17 Larkin Monroe NY 10950": state and ZIP code make any name a street. */
export const streetBeforeCity = (spot: Spot): Found | null => {
  const { text, words } = spot;
  for (let i = 0; i < 6; i += 1) {
    const word = words(i);
    if (word === undefined || (PHRASE_ENDS.has(word.text) && !PARTICLES.has(word.text))) return null;
    if (word.gap === 'end' || (i > 0 && /^\d+$/.test(word.text))) return null;
    if (word.gap === 'space') {
      if (isStateAndZip(words, i + 2)) return { end: word.end, weight: spot.weight() + 5 };
      continue;
    }
    const place = spot.place(word.end);
    const proper = allProper(words, i);
    if (place === 4) return { end: word.end, weight: spot.weight() + 5 };
    if (place === 3 && proper) return { end: word.end, weight: spot.weight() + 3 };
    if (place === 2 && proper && /\d{5}/.test(text.slice(word.end, word.end + 40)))
      return { end: word.end, weight: spot.weight() + 2 };
    if (word.gap === 'comma') return null;
  }
  return null;
};

const allProper = (words: Reader, last: number): boolean => {
  for (let i = 0; i <= last; i += 1) {
    const word = words(i);
    if (word === undefined || !(word.capital || PARTICLES.has(word.text))) return false;
  }
  return true;
};

const isStateAndZip = (words: Reader, index: number): boolean => {
  const state = words(index);
  const zip = words(index + 1);
  return (
    state !== undefined && zip !== undefined && STATE.test(state.text) && /^\d{5}(?:-?\d{4})?$/.test(zip.text)
  );
};
