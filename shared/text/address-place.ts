import { STATE_NAMES, STATES, TOWNS } from './lists/street-words.ts';

const GAP = '[,.]{0,2}[ \\t]{0,3}(?:\\r?\\n)?[ \\t]{0,3}';
const CITY = "(?:\\p{L}[\\p{L}.'’-]{1,24},?[ \\n]{1,2}){1,4}?";
const ZIP = '\\d{5}(?:-?\\d{4})?(?![\\d-])';
const STATE_ZIP = new RegExp(
  `^${GAP}(?:${CITY})?(?:${STATES}|${STATE_NAMES})\\.?,?[ \\n]{1,2}(?:usa?[ ,]+)?${ZIP}`,
  'u',
);
const CITY_STATE = new RegExp(`^${GAP}${CITY}(?:(${STATES})|(?:${STATE_NAMES}))(?![\\p{L}\\d'’])`, 'u');
const ONLY_ZIP = new RegExp(`^${GAP}(?:${CITY})?${ZIP}`, 'u');
const TOWN = new RegExp(`^${GAP}(?:in )?(?:${TOWNS})(?![\\p{L}\\d])`, 'u');

/** States whose abbreviation is a word. */
const WORDS: ReadonlySet<string> = new Set('al as co de hi id in la ma me mo oh ok or pa ga pr'.split(' '));

const STARTS = /^[,.]{0,2}[ \t]{0,3}(?:\r?\n)?[ \t]{0,3}[\p{L}\d]/u;
const FIVE_DIGITS = /\d{5}/;

const placeWeight = (text: string, end: number, typed: (start: number, end: number) => string): number => {
  const after = text.slice(end, end + 90);
  if (!STARTS.test(after)) return 0;
  const zip = FIVE_DIGITS.test(after);
  if (zip && STATE_ZIP.test(after)) return 4;
  const state = CITY_STATE.exec(after);
  if (state !== null) {
    // "in", "or" and "me" are states only in capitals.
    const [whole, short = ''] = state;
    const at = end + whole.length;
    const capitals = /^\p{Lu}{2}$/u.test(typed(at - 2, at));
    // All in capitals they are words again, but for a comma before them.
    const apart = /^(?:\p{Ll}|.?,)/u.test(typed(at - 4, at - 2)) || /,.?$/.test(text.slice(at - 4, at - 2));
    if (short === '' || (capitals && (apart || !WORDS.has(short))) || short === 'mn') return 3;
  }
  return (zip && ONLY_ZIP.test(after)) || TOWN.test(after) ? 2 : 0;
};

/**
 * Answers how far what follows an offset of the folded text is a town: 4 with state and ZIP code, 3 with state, 2 a ZIP
 * code or a town we know. Each offset is read once.
 */
export const placesIn = (
  text: string,
  typed: (start: number, end: number) => string,
): ((end: number) => number) => {
  const known = new Map<number, number>();
  return (end) => {
    const seen = known.get(end);
    if (seen !== undefined) return seen;
    const weight = placeWeight(text, end, typed);
    known.set(end, weight);
    return weight;
  };
};

const UNIT =
  /^(?:[,.]?[ \t]{0,2}\n?[ \t]{0,2}(?:apt|apartment|apto|unit|suite|ste|lot|trlr|trailer|bldg|building|bld|floor|fl|flr|room|rm|spc|space|dept|ph|penthouse|hngr|slip|pier|no|unidad|bsmt)\b\.?,?[ \t]{0,2}(?:no\.? ?|# ?)?(?:[a-z]?-?\d{1,5}(?:-?[a-z])?|[a-z])(?![\p{L}\p{N}])|[,.]?[ \t]{0,2}\n?#[ \t]?(?:[a-z]?-?\d{1,5}(?:-?[a-z])?|[a-z])(?![\p{L}\p{N}])|[,.]?[ \t]{0,2}(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|top|ground|main|lower|upper) (?:fl|flr|floor|unit|level)(?![\p{L}\p{N}])|,[ \t]{0,2}(?:basement|bsmt|upper|uppr|lower|lowr|rear|front|penthouse|upstairs|downstairs|duplex|garden level)(?![\p{L}\p{N}]))/u;

/** How long the apartment, suite or floor at `end` of the folded text is, with what parts it from the street; 0 for none. */
export const unitLength = (text: string, end: number): number =>
  UNIT.exec(text.slice(end, end + 40))?.[0].length ?? 0;
