import { LEVELS, type Level } from '../../../../shared/domain/account.ts';
import type { School } from '../../../../shared/domain/district.ts';
import { LEVEL_WORDS } from '../../../../shared/domain/district-words.ts';

const WORDS = /\b(elementary|middle|high|k-?8|k-?12)\b/iu;

/** What a school's name says of its level; all grades where it says nothing. */
export const levelFromName = (name: string): Level => {
  const word = WORDS.exec(name)?.[1]?.toLowerCase();
  return LEVELS.find((level) => level === word) ?? 'all';
};

/** A school's everyday name: without "Elementary School" and the like at its end. */
export const shortFromName = (name: string): string =>
  name.replace(/\s+(?:(?:elementary|middle|high|community)\s+)*school$/iu, '').trim() || name;

export interface PastedSchools {
  readonly schools: readonly School[];
  /** Lines without a name. */
  readonly unread: readonly string[];
}

/** Schools from pasted lines: the name, then where a cell gives them the short name and the level. */
export const pasteSchools = (text: string): PastedSchools => {
  const schools: School[] = [];
  const unread: string[] = [];
  for (const line of text.split(/\r?\n/u)) {
    const cells = line
      .split(/[\t;|]|, /u)
      .map((cell) => cell.trim())
      .filter(Boolean);
    const [name, ...others] = cells;
    if (name === undefined || !/\p{L}/u.test(name)) {
      if (line.trim() !== '') unread.push(line.trim());
      continue;
    }
    const levelOf = (cell: string): Level | undefined =>
      LEVELS.find((level) => [level, LEVEL_WORDS[level].toLowerCase()].includes(cell.toLowerCase()));
    const level = others.map(levelOf).find((one) => one !== undefined) ?? levelFromName(name);
    const short = others.find((cell) => levelOf(cell) === undefined) ?? shortFromName(name);
    schools.push({ name, short, level });
  }
  return { schools, unread };
};

/** Which of these schools are new, and which are there already by their name or stood in the list before. */
export const sortSchools = (
  schools: readonly School[],
  more: readonly School[],
): { readonly fresh: readonly School[]; readonly already: readonly School[] } => {
  const there = new Set(schools.map(({ name }) => name.toLowerCase()));
  const fresh: School[] = [];
  const already: School[] = [];
  for (const school of more) {
    const key = school.name.toLowerCase();
    if (there.has(key)) already.push(school);
    else fresh.push(school);
    there.add(key);
  }
  return { fresh, already };
};

/** The schools with more of them; one that is there by its name stays as it is. */
export const withSchools = (schools: readonly School[], more: readonly School[]): readonly School[] => [
  ...schools,
  ...sortSchools(schools, more).fresh,
];
