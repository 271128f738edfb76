import type { Person } from '../../shared/domain/person.ts';
import { FIRST_NAMES, LAST_NAMES } from '../../shared/sample/names.ts';
import { choices } from '../../shared/sample/random.ts';

/** `count` invented students with one consent each; more names than the sample by joining two. */
export const manyPeople = (count: number): readonly Person[] => {
  const choose = choices(count);
  return Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    kind: 'student',
    first: choose.pick(FIRST_NAMES),
    last: `${choose.pick(LAST_NAMES)} ${choose.pick(LAST_NAMES)}`,
    preferred: null,
    school: 'Kennedy High School',
    grade: String(9 + (i % 4)),
    adultOn: null,
    protected: false,
    consents: [
      {
        id: `c${i}`,
        scope: ['image', 'name'],
        channels: ['social'],
        decision: 'granted',
        basis: 'signed-form',
        from: '2026-08-24',
        until: '2027-06-30',
        recordedAt: null,
        form: null,
        signedBy: null,
      },
    ],
  }));
};
