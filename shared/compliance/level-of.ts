import type { Pack } from '../domain/district.ts';
import type { Person } from '../domain/person.ts';

const ELEMENTARY = new Set(['PK', 'K', '1', '2', '3', '4', '5']);
const MIDDLE = new Set(['6', '7', '8']);
const HIGH = new Set(['9', '10', '11', '12']);

/**
 * A student's level: by grade, else by the school's level in the pack. A student of whom neither is known is treated as
 * the youngest, the most careful reading.
 */
export const levelOf = (
  person: Pick<Person, 'grade' | 'school'>,
  pack: Pack,
): 'elementary' | 'middle' | 'high' => {
  if (person.grade !== null) {
    if (ELEMENTARY.has(person.grade)) return 'elementary';
    if (MIDDLE.has(person.grade)) return 'middle';
    if (HIGH.has(person.grade)) return 'high';
  }
  const level = pack.schools.find((school) => school.name === person.school)?.level;
  return level === 'middle' || level === 'high' ? level : 'elementary';
};
