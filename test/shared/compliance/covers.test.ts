import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers } from '../../../shared/compliance/covers.ts';
import { bloomington } from '../../../shared/district/bloomington.ts';
import {
  CONSENT_BASES,
  CONSENT_CHANNELS,
  CONSENT_DECISIONS,
  CONSENT_PLACES,
  CONSENT_SCOPES,
  type ConsentEntry,
  type ConsentQuestion,
  PERSON_KINDS,
  type Person,
} from '../../../shared/domain/person.ts';
import { PLATFORM_IDS } from '../../../shared/domain/platform-id.ts';

const DATE = '2026-11-24';
const ask: ConsentQuestion = { scope: 'image', platform: 'facebook', date: DATE };
const grant: ConsentEntry = {
  id: null,
  scope: ['image'],
  channels: ['social'],
  decision: 'granted',
  basis: 'signed-form',
  from: '2026-08-24',
  until: '2027-06-30',
  recordedAt: null,
  form: null,
  signedBy: null,
};
const denial: ConsentEntry = { ...grant, decision: 'denied', until: null };
const student: Person = {
  id: 's1',
  kind: 'student',
  first: 'Mason',
  last: 'Lindqvist',
  preferred: null,
  school: 'Ridgeview Elementary School',
  grade: '2',
  adultOn: null,
  protected: false,
  consents: [],
};
const optIn = {
  ...bloomington,
  consentModel: { elementary: 'opt-in', middle: 'opt-in', high: 'opt-in' },
} as const;

const reason = (consents: readonly ConsentEntry[], over: Partial<Person> = {}, pack = bloomington) =>
  covers({ ...student, consents, ...over }, ask, pack).reason;

describe('the opt-out model', () => {
  it('clears a student with the yearly notice and no objection', () => {
    expect(reason([{ ...grant, basis: 'directory-default' }])).toBe('granted');
  });
  it('does not clear a student with no entry at all', () => {
    expect(reason([])).toBe('no-record');
  });
  it('lets an objection made by a person hold against every later default and import', () => {
    const machine = (basis: ConsentEntry['basis'], from: string): ConsentEntry => ({ ...grant, basis, from });
    const family: ConsentEntry = { ...denial, from: '2026-09-01' };
    expect(
      reason([family, machine('directory-default', '2026-10-01'), machine('import', '2026-11-01')]),
    ).toBe('denied');
  });
  it('lets the family take its no back', () => {
    expect(
      reason([
        { ...denial, from: '2026-09-01' },
        { ...grant, from: '2026-09-02' },
      ]),
    ).toBe('granted');
  });
  it('lets a no in an import hold until something later', () => {
    const imported: ConsentEntry = { ...denial, basis: 'import', from: '2026-09-01' };
    expect(reason([grant, imported])).toBe('denied');
    expect(reason([imported, { ...grant, from: '2026-10-01' }])).toBe('granted');
    expect(reason([imported, { ...grant, basis: 'import', from: '2026-10-01' }])).toBe('granted');
  });
  it('does not bring an older yes back over a newer no of an import', () => {
    const yes: ConsentEntry = { ...grant, from: '2026-10-01' };
    const family: ConsentEntry = { ...denial, from: '2026-09-01' };
    expect(reason([family, yes, { ...denial, basis: 'import', from: '2026-11-01' }])).toBe('denied');
  });
});

describe('the opt-in model', () => {
  it('asks for a signed yes', () => {
    expect(reason([{ ...grant, basis: 'directory-default' }], {}, optIn)).toBe('default-only');
    for (const basis of ['signed-form', 'e-sign', 'own-signature', 'import'] as const)
      expect(reason([{ ...grant, basis }], {}, optIn)).toBe('granted');
  });
  it('does not let a newer default hide a signed yes', () => {
    expect(reason([grant, { ...grant, basis: 'directory-default', from: '2026-10-01' }], {}, optIn)).toBe(
      'granted',
    );
  });
});

describe('which entry is the latest', () => {
  const at = (recordedAt: string, entry: ConsentEntry): ConsentEntry => ({ ...entry, recordedAt });

  it('is told by the instant of recording, whatever its offset', () => {
    expect(reason([at('2026-09-01T10:00:00-05:00', denial), at('2026-09-01T15:30:00Z', grant)])).toBe(
      'granted',
    );
    expect(reason([at('2026-09-01T10:00:00-05:00', denial), at('2026-09-01T14:30:00Z', grant)])).toBe(
      'denied',
    );
  });
  it('goes before the first day in force', () => {
    const late = at('2026-09-20T10:00:00-05:00', { ...denial, from: '2026-01-01' });
    expect(reason([late, at('2026-09-10T10:00:00-05:00', { ...grant, from: '2026-09-10' })])).toBe('denied');
  });
  it('a tie denies', () => {
    expect(reason([grant, denial])).toBe('denied');
    expect(reason([denial, grant])).toBe('denied');
    expect(reason([{ ...denial, decision: 'withdrawn' }, grant])).toBe('withdrawn');
    const same = '2026-09-01T10:00:00-05:00';
    expect(reason([at(same, denial), at(same, grant)])).toBe('denied');
  });
  it('is withdrawn where the last word was that', () => {
    expect(reason([grant, { ...denial, decision: 'withdrawn', from: '2026-10-01' }])).toBe('withdrawn');
  });
});

describe('the day', () => {
  it('counts the first and the last', () => {
    expect(reason([{ ...grant, from: DATE, until: DATE }])).toBe('granted');
    expect(reason([{ ...grant, until: '2026-11-23' }])).toBe('expired');
    expect(reason([{ ...grant, from: '2026-11-25' }])).toBe('not-yet');
  });
  it('of an 18th birthday asks for the own signature from that day on', () => {
    const parents: ConsentEntry = { ...grant, signedBy: { name: 'Ingrid', relation: 'mother' } };
    expect(reason([parents], { adultOn: '2026-11-25' })).toBe('granted');
    expect(reason([parents], { adultOn: DATE })).toBe('adult-needs-own');
    expect(reason([parents, { ...grant, basis: 'own-signature' }], { adultOn: DATE })).toBe('granted');
    const selfSigned: ConsentEntry = {
      ...grant,
      basis: 'e-sign',
      signedBy: { name: 'Mason', relation: 'Self' },
    };
    expect(reason([selfSigned], { adultOn: DATE })).toBe('granted');
  });
  it('of an 18th birthday ends no objection', () => {
    expect(
      reason([{ ...denial, signedBy: { name: 'Ingrid', relation: 'mother' } }], { adultOn: '2026-01-01' }),
    ).toBe('denied');
  });
});

describe('the reason of a no', () => {
  it.each([
    ['other-channel', [{ ...grant, channels: ['print', 'website'] }]],
    ['other-channel', [{ ...grant, channels: ['instagram'] }]],
    ['other-scope', [{ ...grant, scope: ['work'] }]],
    ['no-record', [{ ...grant, scope: ['work'], channels: ['press'] }]],
    ['denied', [{ ...grant, recordedAt: 'some time' }]],
  ] as const)('is %s', (wanted, consents) => {
    expect(reason(consents as readonly ConsentEntry[])).toBe(wanted);
  });
});

describe('what was only said', () => {
  const said = { ...grant, basis: 'told', signedBy: { name: 'N', relation: 'self' } } as const;
  it('is enough for a no, and outranks every later import', () => {
    const no = { ...denial, basis: 'told' } as const;
    expect(reason([grant, no])).toBe('denied');
    expect(reason([no, { ...grant, basis: 'import', from: '2026-10-01' }])).toBe('denied');
  });
  it('is never a yes, neither alone nor for who is 18, and takes no other yes away', () => {
    expect(reason([said])).toBe('no-record');
    expect(reason([said], { adultOn: '2026-10-01' })).toBe('no-record');
    expect(
      reason([
        { ...grant, from: '2026-09-01' },
        { ...said, from: '2026-10-01' },
      ]),
    ).toBe('granted');
  });
});

describe('adults', () => {
  it('need no entry, but their objection holds', () => {
    for (const kind of ['staff', 'volunteer', 'parent'] as const) {
      expect(reason([], { kind, grade: null })).toBe('not-asked');
      expect(reason([denial], { kind, grade: null })).toBe('denied');
    }
  });
  it('are never published once protected, yes or not', () => {
    expect(reason([grant], { kind: 'staff', protected: true })).toBe('protected');
  });
});

const day = fc.constantFrom(
  '2026-08-01',
  '2026-09-10',
  '2026-10-01',
  '2026-11-24',
  '2026-12-24',
  '2027-06-30',
);
const entries = fc.record<ConsentEntry>({
  id: fc.constant(null),
  scope: fc.uniqueArray(fc.constantFrom(...CONSENT_SCOPES), { minLength: 1 }),
  channels: fc.uniqueArray(fc.constantFrom(...CONSENT_CHANNELS), { minLength: 1 }),
  decision: fc.constantFrom(...CONSENT_DECISIONS),
  basis: fc.constantFrom(...CONSENT_BASES),
  from: day,
  until: fc.option(day),
  recordedAt: fc.option(
    fc.constantFrom(
      '2026-09-10T05:00:00Z',
      '2026-09-10T09:00:00-05:00',
      '2026-10-02T00:00:00Z',
      'unreadable',
    ),
    { freq: 2 },
  ),
  form: fc.constant(null),
  signedBy: fc.option(fc.record({ name: fc.constant('N'), relation: fc.constantFrom('mother', 'self') })),
});
const people = fc.record<Person>({
  id: fc.constant('p'),
  kind: fc.constantFrom(...PERSON_KINDS),
  first: fc.constant('A'),
  last: fc.constant('B'),
  preferred: fc.constant(null),
  school: fc.constantFrom(null, 'Kennedy High School'),
  grade: fc.constantFrom(null, 'PK', '5', '6', '12'),
  adultOn: fc.option(day),
  protected: fc.boolean(),
  consents: fc.array(entries, { maxLength: 6 }),
});
const questions = fc.record<ConsentQuestion>({
  scope: fc.constantFrom(...CONSENT_SCOPES),
  platform: fc.constantFrom(...CONSENT_PLACES),
  date: day,
});
const packs = fc.constantFrom(bloomington, optIn);
const byPerson = fc.constantFrom('signed-form', 'e-sign', 'own-signature', 'told') satisfies fc.Arbitrary<
  ConsentEntry['basis']
>;
const objection = fc.constantFrom('denied', 'withdrawn') satisfies fc.Arbitrary<ConsentEntry['decision']>;

describe('the website, print and the press', () => {
  const on = (person: Person) =>
    Object.fromEntries(
      CONSENT_PLACES.map((platform) => [platform, covers(person, { ...ask, platform }, bloomington).reason]),
    );
  it('are asked for by themselves: what is said of all social media reaches none of them', () => {
    const social = Object.fromEntries(PLATFORM_IDS.map((id) => [id, 'granted']));
    expect(on({ ...student, consents: [grant] })).toEqual({
      ...social,
      website: 'other-channel',
      print: 'other-channel',
      press: 'other-channel',
    });
    const print = { ...grant, channels: ['print', 'website'] } as const;
    const noPrint = { ...denial, channels: ['print'] } as const;
    expect(on({ ...student, consents: [grant, print, noPrint] })).toMatchObject({
      ...social,
      website: 'granted',
      print: 'denied',
      press: 'other-channel',
    });
  });
});

describe('whatever the entries are', () => {
  it('their order does not matter', () => {
    const shuffle = people.chain((person) =>
      fc.tuple(
        fc.constant(person),
        fc.shuffledSubarray([...person.consents], { minLength: person.consents.length }),
      ),
    );
    fc.assert(
      fc.property(shuffle, questions, packs, ([person, turned], question, pack) => {
        const a = covers(person, question, pack);
        const b = covers({ ...person, consents: turned }, question, pack);
        expect(b.covered).toBe(a.covered);
      }),
      { numRuns: 2000 },
    );
  });
  it('one more objection never turns a no into a yes', () => {
    fc.assert(
      fc.property(people, entries, objection, questions, packs, (person, entry, decision, question, pack) => {
        const more = { ...person, consents: [...person.consents, { ...entry, decision }] };
        if (!covers(person, question, pack).covered) expect(covers(more, question, pack).covered).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
  it('one more yes never turns a yes into a no', () => {
    fc.assert(
      fc.property(people, entries, questions, packs, (person, entry, question, pack) => {
        fc.pre(entry.recordedAt !== 'unreadable');
        const more = {
          ...person,
          consents: [...person.consents, { ...entry, decision: 'granted' as const }],
        };
        if (covers(person, question, pack).covered) expect(covers(more, question, pack).covered).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
  it('no default and no import turns a no that a person said last into a yes', () => {
    fc.assert(
      fc.property(
        people,
        fc.array(entries, { maxLength: 4 }),
        fc.constantFrom('directory-default', 'import'),
        questions,
        packs,
        (person, more, basis, question, pack) => {
          const family: ConsentEntry = {
            ...denial,
            scope: [question.scope],
            channels: [question.platform],
            from: '2026-01-01',
            recordedAt: '2030-01-01T00:00:00Z',
          };
          const machine = more.map(
            (entry) => ({ ...entry, basis, recordedAt: '2031-01-01T00:00:00Z' }) as const,
          );
          const consents = [...person.consents, family, ...machine];
          expect(covers({ ...person, consents }, question, pack).covered).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });
  it('a person’s objection in force, recorded after all else, decides', () => {
    fc.assert(
      fc.property(
        people,
        byPerson,
        objection,
        questions,
        packs,
        (person, basis, decision, question, pack) => {
          const last: ConsentEntry = {
            ...denial,
            basis,
            decision,
            scope: [question.scope],
            channels: [question.platform],
            from: question.date,
            recordedAt: '2030-01-01T00:00:00Z',
          };
          expect(covers({ ...person, consents: [...person.consents, last] }, question, pack).covered).toBe(
            false,
          );
        },
      ),
    );
  });
  it('a protected person is never covered, and a student never without an entry in force', () => {
    fc.assert(
      fc.property(people, questions, packs, (person, question, pack) => {
        const { covered, entry } = covers(person, question, pack);
        if (person.protected) expect(covered).toBe(false);
        if (covered && person.kind === 'student') {
          expect(entry?.decision).toBe('granted');
          expect((entry?.from ?? '') <= question.date).toBe(true);
          expect(entry?.until == null || entry.until >= question.date).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
  it('what concerns another scope or another platform changes nothing but the words', () => {
    fc.assert(
      fc.property(people, entries, questions, packs, (person, entry, question, pack) => {
        const concerns =
          entry.scope.includes(question.scope) &&
          (entry.channels.includes('social') || entry.channels.includes(question.platform));
        fc.pre(!concerns);
        const more = { ...person, consents: [...person.consents, entry] };
        expect(covers(more, question, pack).covered).toBe(covers(person, question, pack).covered);
      }),
      { numRuns: 1000 },
    );
  });
});
