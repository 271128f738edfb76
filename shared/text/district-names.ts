import type { Pack } from '../domain/district.ts';
import { isCommonWord } from './common-words.ts';
import { fold, type Folded } from './fold.ts';
import { matchesOf } from './matches.ts';
import { oncePerLists } from './once-per-lists.ts';
import { DISTRICT_SIGN, SCHOOL_SIGN, TEAM_SIGN } from './phrase-steps.ts';

/** What a district calls its schools, its teams and itself, ready to be found in texts. */
export interface DistrictNames {
  /** The names in a folded text. */
  readonly pattern: RegExp;
  /** What each name is of: signs of phrase-steps.ts, added where it is of several. */
  readonly signs: ReadonlyMap<string, number>;
}

/** "Hillcrest Community School" is Hillcrest too. */
const SCHOOL_KIND =
  / (?:(?:senior|junior|community|elementary|middle|high|primary|grade|magnet|charter|school|academy)(?: |$))+$/;
/** "Bloomington Public Schools" is Bloomington too. */
const DISTRICT_KIND =
  / (?:(?:independent|public|community|area|unified|consolidated|city|county|schools?|districts?|isd|#?\d+)(?: |$))+$/;
/** Shorter names stand within too many words. */
const SHORTEST = 3;

const plain = (name: string): string => fold(name).text.trim();

const initials = (name: string): string => {
  const words = name.split(' ').filter((word) => /^[a-z]/.test(word));
  return words.map((word) => word.charAt(0)).join('');
};

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const made = oncePerLists((districts, schools, teams): DistrictNames => {
  const signs = new Map<string, number>();
  const put = (names: readonly string[], sign: number): void => {
    for (const name of names) if (name.length >= SHORTEST) signs.set(name, (signs.get(name) ?? 0) | sign);
  };
  for (const name of (districts ?? []).map(plain))
    put([name, name.replace(DISTRICT_KIND, ''), initials(name)], DISTRICT_SIGN);
  for (const name of (schools ?? []).map(plain)) put([name.replace(SCHOOL_KIND, '')], SCHOOL_SIGN);
  put((teams ?? []).map(plain), TEAM_SIGN);
  // Of two that begin alike the longer.
  const names = [...signs.keys()].sort((a, b) => b.length - a.length).map(escaped);
  return { pattern: new RegExp(`(?<![a-z0-9@])(?:${names.join('|') || '(?!)'})(?![a-z0-9])`, 'g'), signs };
});

const known = new WeakMap<Pack, DistrictNames>();

/** The names of a pack: its own, those of its schools, and its teams. */
export const districtNamesOf = (pack: Pack): DistrictNames => {
  const before = known.get(pack);
  if (before !== undefined) return before;
  const { name, schools, words } = pack;
  const names = made(
    [name],
    schools.flatMap((school) => [school.name, school.short]),
    words.teams,
  );
  known.set(pack, names);
  return names;
};

const CAPITAL = /^\p{Lu}/u;

/**
 * A folded text with each character of the district's names written as its sign, so that phrases find `@school`, `@team`
 * and `@district` (phrase-notation.ts); every offset stays. A name that is an everyday word ("Park", "Storm") counts with
 * a capital only. Where no name stands it is the text itself.
 */
export const markNames = (folded: Folded, { pattern, signs }: DistrictNames): string => {
  const { text, source } = folded;
  let marked = '';
  let at = 0;
  for (const { index, 0: name } of matchesOf(pattern, text)) {
    const [start, end] = folded.toSource(index, index + 1);
    if (isCommonWord(name) && !CAPITAL.test(source.slice(start, end))) continue;
    marked += text.slice(at, index) + String.fromCharCode(signs.get(name) ?? 0).repeat(name.length);
    at = index + name.length;
  }
  return at === 0 ? text : marked + text.slice(at);
};
