import { type Attack, findAttacks } from '../text/attacks.ts';
import { oncePerLists } from '../text/once-per-lists.ts';
import { isTownOf } from '../text/place-name.ts';
import type { Subject, TextField } from './subject.ts';

const known = new WeakMap<TextField, readonly Attack[]>();

/** The district's schools as one word in small letters: "kennedy", "ridgeview". */
const schoolWords = oncePerLists(
  (names = []): ReadonlySet<string> =>
    new Set(names.map((short) => short.toLowerCase()).filter((short) => /^[a-z]+$/.test(short))),
);

/** Attacks in each text of a post. A text is read once for a check, whichever rules ask. */
export function* attacksIn(subject: Subject): Generator<readonly [TextField, Attack]> {
  const schools = schoolWords(subject.pack.schools.map(({ short }) => short));
  for (const field of subject.fields) {
    let attacks = known.get(field);
    if (attacks === undefined) {
      attacks = findAttacks(field.text, schools).filter(({ range }) => !isTownOf(field.text, ...range));
      known.set(field, attacks);
    }
    for (const attack of attacks) yield [field, attack];
  }
}
