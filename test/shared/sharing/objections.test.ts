import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers } from '../../../shared/compliance/covers.ts';
import { bloomington } from '../../../shared/district/bloomington.ts';
import { CONSENT_SCOPES, type ConsentEntry, type Person } from '../../../shared/domain/person.ts';
import { PLATFORM_IDS } from '../../../shared/domain/platform-id.ts';
import { finderOf } from '../../../shared/sharing/find-people.ts';
import { isNothingMissing, missingObjections } from '../../../shared/sharing/missing-objections.ts';
import { objectionsOf } from '../../../shared/sharing/objections-of.ts';
import { type SharedPerson, sharedPeopleSchema } from '../../../shared/sharing/sharing-body.ts';

const TODAY = '2026-11-24';
const NOW = '2026-11-24T16:00:00.000Z';
const PACK = bloomington;

const day = fc.constantFrom('2026-08-24', '2026-11-01', TODAY, '2026-12-01');
const entry: fc.Arbitrary<ConsentEntry> = fc.record({
  id: fc.constant(null),
  scope: fc.subarray([...CONSENT_SCOPES], { minLength: 1 }),
  channels: fc.subarray(['social', 'facebook', 'twitter', 'website'] as const, { minLength: 1 }),
  decision: fc.constantFrom('granted', 'denied', 'withdrawn'),
  basis: fc.constantFrom('signed-form', 'directory-default', 'import', 'own-signature'),
  from: day,
  until: fc.constantFrom(null, null, '2026-11-10', '2027-06-30'),
  // An entry of a register always has its time.
  recordedAt: fc.constantFrom('2026-08-24T15:00:00.000Z', '2026-11-02T15:00:00.000Z', NOW),
  form: fc.constant(null),
  signedBy: fc.constant(null),
});

/** Few names, so that people of one name are there; numbers are each one's own. */
const people: fc.Arbitrary<readonly Person[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('student', 'student', 'staff'),
      first: fc.constantFrom('Mason', 'Samira', 'José'),
      last: fc.constantFrom('Lindqvist', 'Quillfeather'),
      preferred: fc.constantFrom(null, 'Mace'),
      school: fc.constantFrom(null, 'Ridgeview Elementary School', 'Hillcrest Elementary School'),
      grade: fc.constantFrom(null, '2', '3'),
      adultOn: fc.constantFrom(null, '2026-11-20'),
      protected: fc.boolean(),
      hasNumber: fc.boolean(),
      consents: fc.array(entry, { maxLength: 4 }),
    }),
    { maxLength: 6 },
  )
  .map((list) =>
    list.map(({ hasNumber, ...one }, at) => ({
      ...one,
      id: `p${at}`,
      number: hasNumber ? `90000${at}` : null,
    })),
  );

/** A register after it was brought to say what is missing, as the workflow does it. */
const afterOnce = (register: readonly Person[], standing: readonly SharedPerson[]): readonly Person[] => {
  const { known, strangers } = missingObjections(register, standing, TODAY, PACK);
  const byId = new Map(known.map((one) => [one.person.id, one]));
  const later = (at: number): string => new Date(Date.parse(NOW) + 1_000 + at).toISOString();
  return [
    ...register.map((person) => {
      const more = byId.get(person.id);
      if (more === undefined) return person;
      const added = more.objections.map((one, at) => ({
        ...one,
        id: null,
        recordedAt: later(at),
        form: null,
        signedBy: null,
      }));
      return {
        ...person,
        protected: person.protected || more.protect,
        consents: [...person.consents, ...added],
      };
    }),
    ...strangers.map(
      ({ objections, ...facts }, at): Person => ({
        ...facts,
        id: `from-district-${register.length + at}`,
        adultOn: null,
        consents: objections.map((one) => ({
          ...one,
          id: null,
          recordedAt: later(at),
          form: null,
          signedBy: null,
        })),
      }),
    ),
  ];
};

/** People the first round added may be who the file means as well: they hear it in the second. */
const afterTaking = (register: readonly Person[], standing: readonly SharedPerson[]): readonly Person[] =>
  afterOnce(afterOnce(register, standing), standing);

const NO = ['denied', 'withdrawn', 'protected'];
const questions = (date: string) =>
  CONSENT_SCOPES.flatMap((scope) => PLATFORM_IDS.map((platform) => ({ scope, platform, date })));

describe('objections in a district file', () => {
  test('say no on the other laptop wherever the office says no, and grant nothing', () => {
    let noes = 0;
    fc.assert(
      fc.property(people, people, (office, school) => {
        const standing = objectionsOf(office, TODAY, PACK);
        expect(sharedPeopleSchema.safeParse(standing).success).toBe(true);
        const after = afterTaking(school, standing);
        const find = finderOf(after);
        for (const person of office) {
          const shared = objectionsOf([person], TODAY, PACK)[0];
          for (const question of questions(TODAY)) {
            if (!NO.includes(covers(person, question, PACK).reason)) continue;
            const meant = shared === undefined ? [] : find(shared);
            expect(meant.length).toBeGreaterThan(0);
            for (const one of meant) expect(NO).toContain(covers(one, question, PACK).reason);
            noes += 1;
          }
        }
        for (const before of school) {
          const now = after.find(({ id }) => id === before.id);
          for (const date of [TODAY, '2026-12-01', '2027-01-15'])
            for (const question of questions(date))
              if (now === undefined || covers(now, question, PACK).covered)
                expect(covers(before, question, PACK).covered).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(noes).toBeGreaterThan(300);
  });

  test('are nothing new the second time', () => {
    fc.assert(
      fc.property(people, people, (office, school) => {
        const standing = objectionsOf(office, TODAY, PACK);
        const after = afterTaking(school, standing);
        expect(isNothingMissing(missingObjections(after, standing, TODAY, PACK))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('hold no yes, no reason, no form and nobody who signed', () => {
    fc.assert(
      fc.property(people, (office) => {
        const text = JSON.stringify(objectionsOf(office, TODAY, PACK));
        expect(text).not.toMatch(/granted|signedBy|"form"|recorded/u);
        const silent = office.filter(
          (person) => !person.protected && person.consents.every(({ decision }) => decision === 'granted'),
        );
        expect(objectionsOf(silent, TODAY, PACK)).toEqual([]);
      }),
    );
  });
});

const MASON: Person = {
  id: 'm',
  kind: 'student',
  first: 'Mason',
  last: 'Lindqvist',
  preferred: null,
  school: 'Ridgeview Elementary School',
  grade: '2',
  adultOn: null,
  protected: false,
  number: null,
  consents: [],
};
const said = (more: Partial<SharedPerson>): SharedPerson => ({
  number: null,
  kind: 'student',
  first: 'Mason',
  last: 'Lindqvist',
  preferred: null,
  school: 'Ridgeview Elementary School',
  grade: '2',
  protected: true,
  objections: [],
  ...more,
});
const found = (list: readonly Person[], shared: SharedPerson): readonly string[] =>
  finderOf(list)(shared).map(({ id }) => id);

describe('people a district file speaks of', () => {
  test('are found by their number, also after they changed school and grade', () => {
    const moved = { ...MASON, number: '900123', school: 'Hillcrest Elementary School', grade: '3' };
    const other = { ...MASON, id: 'other' };
    expect(found([moved, other], said({ number: '900123' }))).toEqual(['m']);
  });

  test('are not taken for somebody of another number, kind or school', () => {
    expect(found([{ ...MASON, number: '900999' }], said({ number: '900123' }))).toEqual([]);
    expect(found([{ ...MASON, kind: 'staff' }], said({}))).toEqual([]);
    expect(found([{ ...MASON, school: 'Hillcrest Elementary School' }], said({}))).toEqual([]);
  });

  test('of a number that belongs to another name are looked for by name', () => {
    const mistyped = { ...MASON, id: 'x', first: 'Samira', last: 'Quillfeather', number: '900123' };
    expect(found([mistyped, MASON], said({ number: '900123' }))).toEqual(['m']);
  });

  test('of one name and grade are all meant: a no too many is asked about', () => {
    const twin = { ...MASON, id: 'twin' };
    expect(found([MASON, twin], said({}))).toEqual(['m', 'twin']);
    expect(found([MASON, { ...twin, grade: '3' }], said({}))).toEqual(['m']);
  });

  test('are found without accents and by the name they go by', () => {
    expect(found([{ ...MASON, first: 'José' }], said({ first: 'Jose' }))).toEqual(['m']);
    expect(found([{ ...MASON, preferred: 'Mace' }], said({ first: 'Mace' }))).toEqual(['m']);
  });
});
