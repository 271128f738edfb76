import { type AttackReading, readForAttacks } from '../text/attack-reading.ts';
import { type Attack, type Attacks, findAttacks } from '../text/attacks.ts';
import { oncePerLists } from '../text/once-per-lists.ts';
import { isTownOf } from '../text/place-name.ts';
import type { Subject, TextField } from './subject.ts';

const readings = new WeakMap<TextField, AttackReading>();
const known = new WeakMap<TextField, Attacks>();

/** The district's schools and teams that are one word, in small letters: "kennedy", "jaguars". */
const schoolWords = oncePerLists(
  (...lists): ReadonlySet<string> =>
    new Set(
      lists
        .flat()
        .map((name) => name.toLowerCase())
        .filter((name) => /^[a-z]+$/.test(name)),
    ),
);

/** A text of a post as words that know whom they mean. It is read once for a check, whichever rules ask. */
export const attackReadingOf = (subject: Subject, field: TextField): AttackReading => {
  const seen = readings.get(field);
  if (seen !== undefined) return seen;
  const { schools, words } = subject.pack;
  const names = schoolWords(
    schools.map(({ short }) => short),
    words.teams,
  );
  const made = readForAttacks(field.text, names);
  readings.set(field, made);
  return made;
};

/** What a text of a post says against somebody. A text is searched once for a check, whichever rules ask. */
export const attacksOf = (subject: Subject, field: TextField): Attacks => {
  const seen = known.get(field);
  if (seen !== undefined) return seen;
  const { attacks, excused } = findAttacks(attackReadingOf(subject, field));
  const made = { attacks: attacks.filter(({ range }) => !isTownOf(field.text, ...range)), excused };
  known.set(field, made);
  return made;
};

/** Attacks in each text of a post. */
export function* attacksIn(subject: Subject): Generator<readonly [TextField, Attack]> {
  for (const field of subject.fields)
    for (const attack of attacksOf(subject, field).attacks) yield [field, attack];
}
