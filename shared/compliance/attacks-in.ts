import { type AttackReading, readForAttacks } from '../text/attack-reading.ts';
import { type Attack, type Attacks, findAttacks } from '../text/attacks.ts';
import { oncePerLists } from '../text/once-per-lists.ts';
import { isTownOf } from '../text/place-name.ts';
import type { Subject, TextField } from './subject.ts';

const readings = new WeakMap<TextField, AttackReading>();
const known = new WeakMap<TextField, Attacks>();

/** The district's schools as one word in small letters: "kennedy", "ridgeview". */
const schoolWords = oncePerLists(
  (names = []): ReadonlySet<string> =>
    new Set(names.map((short) => short.toLowerCase()).filter((short) => /^[a-z]+$/.test(short))),
);

/** A text of a post as words that know whom they mean. It is read once for a check, whichever rules ask. */
export const attackReadingOf = (subject: Subject, field: TextField): AttackReading => {
  const seen = readings.get(field);
  if (seen !== undefined) return seen;
  const made = readForAttacks(field.text, schoolWords(subject.pack.schools.map(({ short }) => short)));
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
