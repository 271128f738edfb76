import type { School } from '../domain/district.ts';
import { isCommonWord } from './common-words.ts';
import {
  NO_FIRST_NAME,
  PERSON_AFTER,
  PLACE_AFTER,
  PLACE_BEFORE,
  PRESIDENTS,
  STATE_AFTER,
  TITLE_BEFORE,
  TOWN_AFTER,
} from './lists/school-neighbors.ts';
import { matchesOf } from './matches.ts';
import { oncePerLists } from './once-per-lists.ts';

/** A school of the district named in a text. */
export interface SchoolMention {
  /** UTF-16 offsets, end exclusive; a possessive ’s is outside. */
  readonly range: readonly [number, number];
  /** The schools it may be: one, or several where a bare name is theirs. */
  readonly schools: readonly School[];
  /** Named by its short name alone. */
  readonly isBare: boolean;
}

const escaped = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '[ \\u00a0]');

/** Short names as written or in capitals, the longest first; not in a tag, a handle, an address or a word. */
const patternOf = oncePerLists((...lists): RegExp => {
  const shorts = [...new Set(lists.flat())].sort((a, b) => b.length - a.length);
  const forms = shorts.flatMap((short) => [escaped(short), escaped(short.toUpperCase())]);
  return new RegExp(`(?<![\\p{L}\\p{N}_#@/.-])(?:${forms.join('|') || '(?!)'})(?![\\p{L}\\p{N}_@/-])`, 'gu');
});

/** In a text without any capitals, a name of two words after "at" and the like. */
const smallPatternOf = oncePerLists((...lists): RegExp => {
  const forms = [...new Set(lists.flat())]
    .filter((short) => short.includes(' '))
    .map((short) => escaped(short.toLowerCase()));
  return new RegExp(
    `(?<=(?<!\\p{L})(?:at|to|from|for|and) )(?:${forms.join('|') || '(?!)'})(?![\\p{L}\\p{N}_@/-])`,
    'gu',
  );
});

const LEVEL =
  /^[ \u00a0](?:(?<middle>middle|ms)|(?<high>(?:senior )?high|hs)|(?<elementary>elementary|elem|es|primary|grade|community))\b\.?(?:[ \u00a0]school\b)?/iu;
/** What goes on with other names: "Oak Grove and Olson middle schools", "Valley View Elementary and Middle". */
const GOES_ON = /^(?:,? (?:and|&|y) | ?[/&] ?|, | ?\()/iu;
const NAME = /^\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?/u;
const LEVELS_HERE = /^ ?(?:elementary|middle|high)\b/iu;
/** Names a list may hold. */
const MOST_LISTED = 5;

/** Whether a list of names that begins here ends in a level: "and Olson middle schools", "/Middle". */
const listEndsInLevel = (rest: string): boolean => {
  let at = 0;
  for (let n = 0; n < MOST_LISTED; n += 1) {
    const joint = GOES_ON.exec(rest.slice(at, at + 8));
    if (joint === null) return false;
    at += joint[0].length;
    if (LEVELS_HERE.test(rest.slice(at, at + 12))) return true;
    const name = NAME.exec(rest.slice(at, at + 44));
    if (name === null) return false;
    at += name[0].length;
    if (LEVELS_HERE.test(rest.slice(at, at + 12))) return true;
  }
  return false;
};
/** Nobody names schools so often: the rest of such a text is not read. */
const MOST_MENTIONS = 100;

const LEVEL_WORDS = /^ (?:middle|elementary|high)[- ]?schoolers?\b/iu;

const wordsBefore = (text: string, at: number): readonly string[] =>
  text
    .slice(Math.max(0, at - 40), at)
    .match(/[\p{L}\p{M}'’.]+(?=[ \u00a0]|$)/gu)
    ?.slice(-2) ?? [];

/** Whether the blank right before is preceded by a word on the same line and in the same sentence. */
const previous = (text: string, at: number): string | null => {
  const match = /([\p{L}\p{M}'’]{1,20}\.?)[ \u00a0]$/u.exec(text.slice(Math.max(0, at - 24), at));
  return match?.[1] ?? null;
};

const isPersonBefore = (text: string, at: number): boolean => {
  const word = previous(text, at);
  if (word === null) return false;
  const low = word.toLowerCase().replace(/\.$/u, '');
  if (TITLE_BEFORE.has(low)) return true;
  // "M. Olson": an initial.
  if (/^\p{Lu}\.$/u.test(word)) return true;
  if (!/^\p{Lu}\p{Ll}/u.test(word) || NO_FIRST_NAME.has(low) || low.endsWith("'s") || low.endsWith('’s'))
    return false;
  if (word.endsWith('.')) return false;
  return !isCommonWord(low);
};

const isElsewhere = (text: string, from: number, to: number): boolean => {
  const after = text.slice(to, to + 48);
  const next = /^[ \u00a0]([\p{L}]+)/u.exec(after)?.[1];
  if (next !== undefined && /^\p{Lu}/u.test(next) && PLACE_AFTER.has(next.toLowerCase())) return true;
  if (next !== undefined && PERSON_AFTER.has(next.toLowerCase())) return true;
  if (STATE_AFTER.test(after) || TOWN_AFTER.test(after)) return true;
  const [second, first] = [...wordsBefore(text, from)].reverse();
  if (
    second !== undefined &&
    /^(?:of|in)$/iu.test(second) &&
    first !== undefined &&
    PLACE_BEFORE.has(first.toLowerCase())
  )
    return true;
  const word = previous(text, from);
  return word !== null && /^\p{Lu}/u.test(word) && PLACE_BEFORE.has(word.toLowerCase());
};

/** A little of what stands on either side, in small letters. */
const around = (text: string, from: number, to: number): string =>
  text.slice(Math.max(0, from - 80), to + 80).toLowerCase();

/** Whole names begin before the short one: "Thomas Jefferson High School", "John F. Kennedy". */
const wholeStart = (text: string, from: number, schools: readonly School[]): number => {
  for (const { name, short } of schools) {
    const at = name.indexOf(short);
    if (at <= 0) continue;
    const lead = name.slice(0, at);
    const start = from - lead.length;
    if (start >= 0 && text.slice(start, from).toLowerCase() === lead.toLowerCase()) return start;
  }
  return from;
};

/**
 * Schools of the district in a text. Streets, people, parks and other districts' schools of the same name are left out;
 * `people` finds where names of the register stand. A short name that also stands in a person's name is that person's from then
 * on ("Maya Olson … Olson added two").
 */
export const findSchools = (
  text: string,
  schools: readonly School[],
  people: (text: string) => readonly { readonly range: readonly [number, number] }[],
): readonly SchoolMention[] => {
  const mentions: SchoolMention[] = [];
  const surnames = new Set<string>();
  let inPeople: readonly { readonly range: readonly [number, number] }[] | null = null;
  const shorts = schools.map(({ short }) => short);
  const pattern = /\p{Lu}/u.test(text) ? patternOf(shorts) : smallPatternOf(shorts);
  for (const match of matchesOf(pattern, text, MOST_MENTIONS)) {
    const from = match.index;
    const to = from + match[0].length;
    const named = schools.filter(
      ({ short }) => short.toLowerCase() === match[0].replaceAll('\u00a0', ' ').toLowerCase(),
    );
    const rest = text.slice(to, to + 120);
    const level = LEVEL.exec(rest);
    if (level !== null) {
      const groups = level.groups ?? {};
      const of = named.filter(({ level: own }) => groups[own] !== undefined);
      const end = to + level[0].length;
      const after = text.slice(end, end + 48);
      if (of.length === 0 || STATE_AFTER.test(after) || TOWN_AFTER.test(after)) continue;
      mentions.push({ range: [wholeStart(text, from, of), end], schools: of, isBare: false });
      continue;
    }
    if (isElsewhere(text, from, to) || PRESIDENTS.test(around(text, from, to))) continue;
    inPeople ??= people(text);
    const isPerson =
      inPeople.some(({ range }) => range[0] < to && from < range[1]) || isPersonBefore(text, from);
    if (isPerson) surnames.add(match[0].toLowerCase());
    if (isPerson || surnames.has(match[0].toLowerCase())) continue;
    if (listEndsInLevel(rest) || LEVEL_WORDS.test(rest)) {
      mentions.push({ range: [from, to], schools: named, isBare: false });
      continue;
    }
    mentions.push({ range: [from, to], schools: named, isBare: true });
  }
  return mentions;
};
