import { describe, expect, test } from 'vitest';
import { covers } from '../../../shared/compliance/covers.ts';
import { bloomington } from '../../../shared/district/bloomington.ts';
import type { Pack } from '../../../shared/domain/district.ts';
import type { ConsentEntry, Person } from '../../../shared/domain/person.ts';
import { after, planOf, student, TODAY } from './try.ts';

const HEAD = 'Student Number,Last Name,First Name,Grade,School,Photo Release,Date Signed';
const file = (...rows: readonly string[]): string => `${HEAD}\n${rows.join('\n')}\n`;
const SAYS = { yes: 'yes', no: 'no' } as const;
const entry = (more: Partial<ConsentEntry>): ConsentEntry => ({
  id: 'e1',
  scope: ['image', 'name'],
  channels: ['social'],
  decision: 'granted',
  basis: 'import',
  from: '2025-08-24',
  until: null,
  recordedAt: '2025-09-01T12:00:00.000Z',
  form: 'Media release 2025',
  signedBy: null,
  ...more,
});
const names = (some: readonly { name: string }[]) => some.map((one) => one.name);

describe('what a yes rests on', () => {
  const rows = file(
    '1,Doe,Jane,4,Ridgeview Elementary School,Yes,',
    '2,Roe,Jon,3,Ridgeview Elementary School,,',
  );
  const says = { ...SAYS, '': 'yes' } as const;
  const optIn = {
    ...bloomington,
    consentModel: { ...bloomington.consentModel, elementary: 'opt-in' },
  } as const;
  const covered = (people: readonly Person[], pack: Pack): readonly boolean[] =>
    people.map((one) => covers(one, { scope: 'image', platform: 'facebook', date: TODAY }, pack).covered);

  test('is a signed form or the yearly notice, as was said; nobody signs an empty cell', () => {
    const signed = after(planOf(rows, says, { yesBy: 'signed' }));
    expect(signed.map((one) => one.consents.map(({ basis }) => basis))).toEqual([
      ['import'],
      ['directory-default'],
    ]);
    expect(covered(signed, bloomington)).toEqual([true, true]);
    expect(covered(signed, optIn)).toEqual([true, false]);
    const noticed = after(planOf(rows, says, { yesBy: 'notice' }));
    expect(covered(noticed, bloomington)).toEqual([true, true]);
    expect(covered(noticed, optIn)).toEqual([false, false]);
  });

  test('is recorded anew where the same list is now said to be signed, and never twice', () => {
    const noticed = after(planOf(rows, says, { yesBy: 'notice' }));
    expect(
      planOf(rows, says, { yesBy: 'notice', people: noticed }).people.flatMap((one) => one.entries),
    ).toEqual([]);
    const again = planOf(rows, says, { yesBy: 'signed', people: noticed });
    expect(again.people.map((one) => one.entries.map(({ basis }) => basis))).toEqual([['import'], []]);
  });

  test('is no matter to a no, which stands again where a later list said yes', () => {
    const no = file('1,Doe,Jane,4,Ridgeview Elementary School,No,');
    const yes = file('1,Doe,Jane,4,Ridgeview Elementary School,Yes,');
    const before = after(
      planOf(yes, says, { yesBy: 'notice', people: after(planOf(no, says)) }),
      after(planOf(no, says)),
    );
    const [jane] = planOf(no, says, { yesBy: null, people: before }).people;
    expect(jane?.entries).toMatchObject([{ decision: 'denied', basis: 'import' }]);
  });
});

describe('whom a row is about', () => {
  const people = [
    student('s1', 'Jane', 'Doe', { number: '00123' }),
    student('s2', 'Jon', 'Roe'),
    student('s3', 'Max', 'Poe', { school: 'Kennedy High School' }),
    student('t1', 'Ada', 'Lee', { kind: 'staff', grade: null }),
  ];
  test('is told by the number, else by the name of somebody without one; teachers are somebody else', () => {
    const plan = planOf(
      file(
        '00123,Doe,Jane,4,Ridgeview Elementary School,Yes,',
        '9,Roe,Jon,3,Ridgeview Elementary School,Yes,',
        '10,Poe,Max,3,Ridgeview Elementary School,Yes,',
        '11,Lee,Ada,3,Ridgeview Elementary School,Yes,',
      ),
      SAYS,
      { people },
    );
    expect(plan.bad).toEqual([]);
    expect(plan.people.map(({ facts }) => facts.id)).toEqual(['s1', 's2', null, null]);
    expect(plan.counts).toMatchObject({ byNumber: 1, byName: 1, unmatched: 2, changed: 2 });
    expect(plan.byName).toEqual([
      expect.objectContaining({
        line: 3,
        name: 'Jon Roe',
        grade: '3',
        changes: [{ fact: 'number', was: null, is: '9' }],
      }),
    ]);
    expect(plan.changed.map(({ name, changes }) => [name, changes])).toEqual([
      ['Jane Doe', [{ fact: 'grade', was: '3', is: '4' }]],
      ['Jon Roe', [{ fact: 'number', was: null, is: '9' }]],
    ]);
    expect(plan.people[1]?.facts.number).toBe('9');
    expect(plan.people[0]?.facts.grade).toBe('4');
  });

  test('a number without its zeros is found by the name as well, and told', () => {
    const plan = planOf(file('123,Doe,Jane,3,,Yes,', '0123,Other,Body,3,,Yes,'), SAYS, { people });
    expect(plan.people.map(({ facts }) => [facts.id, facts.number])).toEqual([
      ['s1', '00123'],
      [null, '0123'],
    ]);
    expect(plan.remarks).toEqual([{ line: 2, why: expect.stringContaining('00123') as string }]);
  });

  test('a name that differs in case or accents alone keeps the spelling it has', () => {
    const plan = planOf(
      file('7,NUNEZ,ZOE,3,Ridgeview Elementary School,Yes,', '8,NEWNAME,JON,3,,Yes,'),
      SAYS,
      {
        people: [
          student('s7', 'Zoë', 'Núñez', { number: '7' }),
          student('s8', 'Jon', 'Oldname', { number: '8' }),
        ],
      },
    );
    expect(plan.people.map(({ facts }) => `${facts.first} ${facts.last}`)).toEqual([
      'Zoë Núñez',
      'Jon NEWNAME',
    ]);
    expect(plan.counts.changed).toBe(1);
  });

  test('is not guessed: other name, two of a name, one of two names', () => {
    const plan = planOf(
      file(
        '00123,Quite,Other,3,,No,',
        '20,Doe,Jane,3,Ridgeview Elementary School,Yes,',
        '21,Twin,Ann,3,,Yes,',
        '22,Roe,Jon,3,,Yes,',
        '23,Roe,Jon,3,,No,',
        '24,Alpha,Ann,3,,Yes,',
        '24,Beta,Bob,3,,No,',
      ),
      SAYS,
      { people: [...people, student('s4', 'Ann', 'Twin'), student('s5', 'Ann', 'Twin')] },
    );
    expect(plan.bad.map(({ line }) => line)).toEqual([2, 4, 5, 6, 7, 8]);
    expect(plan.bad[0]?.why).toContain('knows the number 00123 as Jane Doe');
    expect(plan.bad[1]?.why).toContain('2 people called Ann Twin');
    expect(plan.bad[2]?.why).toContain('several numbers');
    expect(plan.bad[4]?.why).toContain('different names');
    expect(plan.bad[4]?.why).toContain('line 8');
    expect(names(plan.people.map(({ facts }) => ({ name: facts.first })))).toEqual(['Jane']);
  });

  test('people who share a name are told; a name twice without numbers is not guessed', () => {
    const shared = planOf(file('1,Doe,Jane,3,,Yes,', '2,Doe,Jane,5,,No,', '3,Roe,Jon,3,,Yes,'), SAYS);
    expect(shared.counts.sameName).toBe(2);
    const bare = planOf('Last Name,First Name,Photo Release\nDoe,Jane,Yes\nDoe,Jane,No\n', SAYS);
    expect(bare.bad.map(({ line }) => line)).toEqual([2, 3]);
  });
});

test('a school the district does not have is told once, and taken in as written', () => {
  const plan = planOf(
    file('1,Doe,Jane,3,Elm Academy,Yes,', '2,Roe,Jon,3,Elm Academy,Yes,', '3,Poe,Max,3,ridgeview,Yes,'),
    SAYS,
  );
  expect(plan.remarks).toEqual([
    {
      line: 2,
      why: 'The district has no school called “Elm Academy”. 2 people are taken in with it as it is written.',
    },
  ]);
  expect(plan.people.map(({ facts }) => facts.school)).toEqual([
    'Elm Academy',
    'Elm Academy',
    'Ridgeview Elementary School',
  ]);
});

test('every row that cannot be used is told with its line and why', () => {
  const plan = planOf(
    file(
      ',Doe,Jane,3,,Yes,',
      '2,=HYPERLINK(1),Jane,3,,Yes,',
      '3,Doe,,3,,Yes,',
      '4,Doe,Jane,3,,Yes,31/12/2026',
      '5,Doe,Jane,3,,Yes,2026-12-24',
      '6,Doe, Jane, Extra,3,,Yes,',
      '1.2E+5,Doe,Jane,3,,Yes,',
      '8,Do\ufffde,Jane,3,,Yes,',
      '9,Doe,Jane',
      '10,Doe,Jane,TR,,Yes,',
    ),
    SAYS,
  );
  expect(plan.bad.map(({ line, why }) => `${line} ${why}`)).toEqual([
    '2 There is no student number.',
    expect.stringContaining('3 The name “=HYPERLINK(1)” begins like a formula'),
    '4 A first or a last name is missing.',
    expect.stringContaining('5 “31/12/2026” cannot be read as a date'),
    expect.stringContaining('6 The answer is dated 2026-12-24'),
    expect.stringContaining('7 The row has 8 cells and there are 7 columns'),
    expect.stringContaining('8 The student number “1.2E+5” was rounded'),
    expect.stringContaining('9 A letter in “Last Name” cannot be read'),
    expect.stringContaining('10 The row has only 3 of 7 cells'),
  ]);
  expect(plan.remarks).toEqual([{ line: 11, why: expect.stringContaining('The grade “TR”') as string }]);
  expect(plan.people).toHaveLength(1);
});

describe('the difference to what the register says', () => {
  const people = [
    student('a', 'Ann', 'Was-Yes', { number: '1', consents: [entry({})] }),
    student('b', 'Bob', 'Was-No', { number: '2', consents: [entry({ decision: 'denied' })] }),
    student('c', 'Cal', 'Objects', {
      number: '3',
      consents: [entry({ decision: 'withdrawn', basis: 'signed-form' })],
    }),
    student('d', 'Dan', 'Protected', { number: '4', protected: true }),
    student('e', 'Eve', 'Gone', { number: '5' }),
    student('f', 'Fay', 'Elsewhere', { number: '6', school: 'Kennedy High School' }),
  ];
  const R = 'Ridgeview Elementary School';
  const text = file(
    `1,Was-Yes,Ann,3,${R},No,`,
    `2,Was-No,Bob,3,${R},Yes,`,
    `3,Objects,Cal,3,${R},Yes,`,
    `4,Protected,Dan,3,${R},Yes,`,
    `9,New,Gil,3,${R},Yes,`,
  );
  test('tells new objections, noes that would become yeses, and yeses that stay a no', () => {
    const plan = planOf(text, SAYS, { people });
    expect(names(plan.changes.objects)).toEqual(['Ann Was-Yes']);
    expect(names(plan.changes.freed)).toEqual(['Bob Was-No']);
    expect(names(plan.changes['still-no'])).toEqual(['Cal Objects', 'Dan Protected']);
    expect(names(plan.changes.cleared)).toEqual(['Gil New']);
  });

  test('lists who is missing from the schools of the file, and deletes nobody', () => {
    const plan = planOf(text, SAYS, { people });
    expect(names(plan.missing)).toEqual(['Eve Gone']);
    expect(after(plan, people)).toHaveLength(7);
  });

  test('the same file again changes nothing', () => {
    const once = after(planOf(text, SAYS, { people }), people);
    const again = planOf(text, SAYS, { people: once });
    expect(again.people.flatMap((one) => one.entries)).toEqual([]);
    expect(again.counts).toMatchObject({ unchanged: 5, changed: 0, unmatched: 0 });
    expect(Object.values(again.changes).flat()).toEqual([]);
  });

  test('a channel that is no platform is compared as well', () => {
    const says = { column: 5, scope: ['image'], says: SAYS, blank: 'nothing' } as const;
    const plan = planOf(text, SAYS, {
      people: [
        student('b', 'Bob', 'Was-No', {
          number: '2',
          consents: [entry({ decision: 'denied', channels: ['press'] })],
        }),
      ],
      answers: [{ ...says, channels: ['press'] }],
    });
    expect(names(plan.changes.freed)).toEqual(['Bob Was-No']);
    expect(names(plan.changes.objects)).toEqual(['Ann Was-Yes']);
  });

  test('in a file of flags, whose flag is gone is listed and stays a no', () => {
    const flags = 'Student Number,Last Name,First Name,Flag\n1,Was-Yes,Ann,No Media\n';
    const plan = planOf(flags, { 'no media': 'no' }, { people });
    expect(names(plan.missing)).toEqual(['Bob Was-No']);
    expect(names(plan.changes.objects)).toEqual(['Ann Was-Yes']);
  });
});

test('a birthdate becomes the day of the 18th birthday and is kept nowhere', () => {
  const plan = planOf(
    'Student Number,Last Name,First Name,Birth Date,Photo Release\n1,Doe,Jane,5/17/2010,Yes\n2,Roe,Jon,x,Yes\n',
    SAYS,
  );
  expect(plan.people.map(({ facts }) => facts.adultOn)).toEqual(['2028-05-17', null]);
  expect(JSON.stringify(plan)).not.toMatch(/2010/u);
});
