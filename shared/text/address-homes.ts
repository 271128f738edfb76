import { ORDINAL } from './address-street.ts';
import { suffixWeight } from './address-suffixes.ts';
import { STREET_NAMES } from './lists/street-names.ts';
import { DIRECTIONS, PHRASE_ENDS } from './lists/street-words.ts';
import { matchesOf } from './matches.ts';

const STREET = "(?:[\\p{L}\\d][\\p{L}\\d'’]*\\.?(?: (?!and )[\\p{L}\\d][\\p{L}\\d'’]*\\.?){0,4}?)";
const HOME =
  '(?:lives?|lived|living|resides?|(?:house|home|place|apartment) is|(?:house|home)(?=,? (?:at|on|near) ))';
/** "Lives on the corner of 84th and Penn", "our house is on Oak & 3rd". */
const CROSSING = new RegExp(
  `(?<![\\p{L}\\d])${HOME},? (?:right |just |over |up )?(?:at|on|near|off) (the (?:\\p{L}{2,9} )?(?:corner|intersection|crossing) of )?((${STREET}) ?(?:and|&|\\/|@) ?(${STREET}))(?=$|[.,;:!?)\\n]|[^\\p{L}\\d]*$| (?:with|near|in|by|next|across|and|so|if|since|behind|come|today|tonight|now|each|every|this|these|all)(?![\\p{L}]))`,
  'gu',
);
/** "Lives in the 800 block of Upton Avenue". */
const BLOCK = new RegExp(
  `(?<![\\p{L}\\d])${HOME},? (?:at|on|in) (?:the )?(\\d{1,5}(?: hundred)? block of ((?:[\\p{L}\\d]+\\.? ){1,5}?)(\\p{L}+))(?!\\p{L})`,
  'gu',
);
const MAY_HOLD = /liv|resid|hous|home|place|apart/;

/** Whether `name` is a numbered street, or has a suffix or a street's name and a capital. */
const isStreet = (name: string, written: string): boolean => {
  const words = name.replaceAll('.', '').split(' ');
  if (words.some((word) => ORDINAL.test(word) && /^\d/.test(word))) return true;
  const capital = /^\p{Lu}/u.test(written);
  const suffixed = words.length > 1 && words.some((word) => suffixWeight(word) === 3);
  return suffixed || (capital && words.some((word) => STREET_NAMES.has(word)));
};

const isNamed = (written: string): boolean => /^[\p{Lu}\d]/u.test(written);
const isPhrase = (name: string): boolean => name.split(' ').some((word) => PHRASE_ENDS.has(word));

/**
 * Where somebody lives, told without a house number, in a folded text, as offsets: the crossing or the block. `typed` gives
 * the typed text of a range. A crossing where people meet or a road is mended tells of nobody's home.
 */
export const findHomes = (
  text: string,
  typed: (start: number, end: number) => string,
): readonly (readonly [number, number])[] => {
  const out: (readonly [number, number])[] = [];
  if (!MAY_HOLD.test(text)) return out;
  for (const match of matchesOf(CROSSING, text)) {
    const [found, corner, both = '', a = '', b = ''] = match;
    const start = match.index + found.length - both.length;
    if (isPhrase(a) || isPhrase(b)) continue;
    const end = start + both.length;
    const [one, other] = [typed(start, start + a.length), typed(end - b.length, end)];
    const streets = Number(isStreet(a, one)) + Number(isStreet(b, other));
    const named = isNamed(one) && isNamed(other);
    if (streets === 2 || (streets > 0 && named) || (corner !== undefined && named))
      out.push([start, both.endsWith('.') ? end - 1 : end]);
  }
  for (const match of matchesOf(BLOCK, text)) {
    const [found, block = '', name = '', last = ''] = match;
    const start = match.index + found.length - block.length;
    if (suffixWeight(last) !== null || DIRECTIONS.has(last) || STREET_NAMES.has(name.trim()))
      out.push([start, start + block.length]);
  }
  return out;
};
