import type { Pack } from '../domain/district.ts';
import { ownNames } from '../text/proper-names.ts';

/** Folded words that mean the district itself: its schools, teams, programs and acronyms. */
export const ownNamesOf = ({ name, schools, words }: Pack): ReadonlySet<string> =>
  ownNames(
    [name],
    schools.flatMap((school) => [school.name, school.short]),
    words.teams,
    words.teams.map((team) => team.replace(/s$/u, '')),
    words.acronyms,
    words.hashtags,
  );
