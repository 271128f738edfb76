import { fold } from './fold.ts';
import { DIRECTIONS } from './lists/street-words.ts';
import { SUFFIX_FORMS } from './lists/street-suffixes.ts';

/** What stands in an address beside suffix and direction, by the short form we compare with. */
const SHORT: Readonly<Record<string, string>> = {
  suite: 'ste',
  apartment: 'apt',
  building: 'bldg',
  floor: 'fl',
  room: 'rm',
  saint: 'st',
  first: '1st',
  second: '2nd',
  third: '3rd',
  fourth: '4th',
  fifth: '5th',
  sixth: '6th',
  seventh: '7th',
  eighth: '8th',
  ninth: '9th',
  tenth: '10th',
};

let shorts: ReadonlyMap<string, string> | null = null;
const shortForms = (): ReadonlyMap<string, string> => {
  if (shorts !== null) return shorts;
  const made = new Map<string, string>();
  for (const [short, forms] of Object.entries(SUFFIX_FORMS))
    for (const form of forms.split(' ')) if (form !== '') made.set(form, short);
  for (const [word, short] of [...Object.entries(SHORT), ...DIRECTIONS]) made.set(word, short);
  shorts = made;
  return made;
};

/** "1350 106th st w" as "1350 w 106th st": one house, whichever side its direction stands on. */
const withDirectionFirst = (words: readonly string[]): readonly string[] => {
  const [number, second] = words;
  if (number === undefined || second === undefined || !/^\d/.test(number) || DIRECTIONS.has(second))
    return words;
  const suffix = words.findIndex((word, i) => i > 1 && Object.hasOwn(SUFFIX_FORMS, word));
  const direction = words[suffix + 1];
  if (suffix < 0 || direction === undefined || !DIRECTIONS.has(direction)) return words;
  return [number, direction, ...words.slice(1, suffix + 1), ...words.slice(suffix + 2)];
};

/**
 * A street address in one spelling: `1350 West 106th Street`, `1350 W. 106th St.`, `1350 106th St. W` and `1350 W 106 St`
 * are all `1350 w 106 st`.
 */
export const streetKey = (street: string): string => {
  const words = fold(street)
    .text.replace(/\b([nsew])\. ?([nsew])\b\.?/g, '$1$2')
    .split(/[^\p{L}\p{N}/-]+/u)
    .filter((word) => word !== '')
    .map((word) => shortForms().get(word) ?? word)
    .map((word) => word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1'));
  return withDirectionFirst(words).join(' ');
};
