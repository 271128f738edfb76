import type { Pack } from '../domain/district.ts';
import { ownNames } from '../text/proper-names.ts';

const known = new WeakMap<Pack, ReadonlySet<string>>();

/** Folded words that mean the district itself: its schools, teams, programs and acronyms. */
export const ownNamesOf = (pack: Pack): ReadonlySet<string> => {
  const before = known.get(pack);
  if (before !== undefined) return before;
  const { name, schools, words } = pack;
  const made = ownNames(
    [name],
    schools.flatMap((school) => [school.name, school.short]),
    words.teams,
    words.teams.map((team) => team.replace(/s$/u, '')),
    words.acronyms,
    words.hashtags,
  );
  known.set(pack, made);
  return made;
};
