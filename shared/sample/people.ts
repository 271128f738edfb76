import type { ConsentEntry, Person } from '../domain/person.ts';
import { type Choices, choices } from './random.ts';
import { FIRST_NAMES, LAST_NAMES, STAFF_FIRST_NAMES } from './names.ts';

type Entry = Omit<ConsentEntry, 'id'>;

/** Where the sample's students go. Names are those of the built-in pack. */
const PLACES = [
  { school: 'Ridgeview Elementary School', grades: ['K', '1', '2', '3', '4', '5'], share: 70 },
  { school: 'Oak Grove Middle School', grades: ['6', '7', '8'], share: 70 },
  { school: 'John F. Kennedy High School', grades: ['9', '10', '11', '12'], share: 90 },
] as const;

interface Year {
  /** First and last day of the school year, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
}

/** The school year a day lies in: mid-August to the end of June. */
const yearOf = (day: string): Year => {
  const year = Number(day.slice(0, 4));
  const first = day.slice(5) < '08-15' ? year - 1 : year;
  return { start: `${first}-08-24`, end: `${first + 1}-06-30` };
};

const entry = (year: Year, more: Partial<Entry>): Entry => ({
  scope: ['image'],
  channels: ['social'],
  decision: 'granted',
  basis: 'signed-form',
  from: year.start,
  until: year.end,
  recordedAt: `${year.start}T15:00:00.000Z`,
  form: 'media-release 2026',
  signedBy: null,
  ...more,
});

/** Every kind of consent a register holds, in the shares a school office sees. */
const KINDS: readonly { readonly share: number; readonly make: (year: Year) => readonly Entry[] }[] = [
  { share: 46, make: (year) => [entry(year, { basis: 'directory-default', form: 'yearly notice 2026' })] },
  { share: 16, make: (year) => [entry(year, { scope: ['image', 'name'] })] },
  { share: 8, make: (year) => [entry(year, { scope: ['image', 'name', 'voice', 'work'], basis: 'e-sign' })] },
  { share: 6, make: (year) => [entry(year, { channels: ['facebook', 'website'] })] },
  {
    share: 6,
    make: (year) => [
      entry(year, { basis: 'directory-default', form: 'yearly notice 2026' }),
      entry(year, {
        scope: ['image', 'name'],
        decision: 'denied',
        recordedAt: `${year.start.slice(0, 4)}-09-08T14:10:00.000Z`,
      }),
    ],
  },
  {
    share: 4,
    make: (year) => [
      entry(year, { scope: ['image', 'name'] }),
      entry(year, {
        decision: 'withdrawn',
        from: `${year.start.slice(0, 4)}-10-12`,
        until: null,
        recordedAt: `${year.start.slice(0, 4)}-10-12T16:20:00.000Z`,
      }),
    ],
  },
  {
    share: 5,
    make: (year) => {
      const before = `${Number(year.start.slice(0, 4)) - 1}`;
      return [
        entry(year, {
          from: `${before}-08-25`,
          until: `${year.start.slice(0, 4)}-06-30`,
          recordedAt: `${before}-08-25T15:00:00.000Z`,
        }),
      ];
    },
  },
  { share: 9, make: () => [] },
];

const kindOf = (choose: Choices): ((year: Year) => readonly Entry[]) => {
  let left = choose.below(KINDS.reduce((sum, kind) => sum + kind.share, 0));
  for (const kind of KINDS) {
    if (left < kind.share) return kind.make;
    left -= kind.share;
  }
  return () => [];
};

/** The people the sample's posts are about; their consents are fixed, so that the journey can be shown. */
const leads = (year: Year): readonly SamplePerson[] => {
  const student = (
    id: string,
    first: string,
    last: string,
    grade: string,
    consents: readonly Entry[],
    more: Partial<SamplePerson> = {},
  ): SamplePerson => ({
    id,
    kind: 'student',
    first,
    last,
    preferred: null,
    school: Number(grade) > 8 ? 'John F. Kennedy High School' : 'Ridgeview Elementary School',
    grade,
    adultOn: null,
    protected: false,
    consents,
    ...more,
  });
  return [
    student('sample-mason', 'Mason', 'Lindqvist', '2', [entry(year, {})]),
    student('sample-amal', 'Amal', 'Roble Ducale', '2', [entry(year, { scope: ['image', 'name'] })]),
    student('sample-pahoua', 'Pa Houa', 'Thao-Yang', '2', [
      entry(year, { scope: ['image', 'name', 'work'], basis: 'e-sign' }),
    ]),
    student('sample-omar', 'Omar', 'Guled Nur', '3', [
      entry(year, { scope: ['image', 'name'], decision: 'denied' }),
    ]),
    student(
      'sample-wren',
      'Wren',
      'Fjeldstad',
      '4',
      [entry(year, { basis: 'directory-default', form: 'yearly notice 2026' })],
      { protected: true },
    ),
    student('sample-jada', 'Jada', 'Okonjo', '11', [entry(year, { scope: ['image', 'name'] })]),
    student(
      'sample-mateo',
      'Mateo',
      'Saldívar',
      '12',
      [entry(year, { basis: 'own-signature', scope: ['image', 'name', 'voice'] })],
      { adultOn: `${year.start.slice(0, 4)}-10-02` },
    ),
  ];
};

export type SamplePerson = Omit<Person, 'consents'> & { readonly consents: readonly Entry[] };

/**
 * About 300 invented people with every kind of consent.
 * @param seed the same seed and day give the same people
 * @param day `YYYY-MM-DD`: consents belong to its school year
 */
export const samplePeople = (seed: number, day: string): readonly SamplePerson[] => {
  const choose = choices(seed);
  const year = yearOf(day);
  const people: SamplePerson[] = [...leads(year)];
  const taken = new Set(people.map((person) => `${person.first} ${person.last}`));
  const named = (firsts: readonly string[]): { first: string; last: string } => {
    for (;;) {
      const first = choose.pick(firsts);
      const last = choose.pick(LAST_NAMES);
      if (taken.has(`${first} ${last}`)) continue;
      taken.add(`${first} ${last}`);
      return { first, last };
    }
  };
  let n = 0;
  for (const place of PLACES) {
    for (let i = 0; i < place.share; i += 1) {
      n += 1;
      const grade = choose.pick(place.grades);
      const adult = grade === '12' && choose.below(3) === 0;
      people.push({
        id: `sample-s${n}`,
        kind: 'student',
        ...named(FIRST_NAMES),
        preferred: null,
        school: place.school,
        grade,
        adultOn: adult
          ? `${year.start.slice(0, 4)}-${choose.pick(['09-14', '10-30', '11-09'])}`
          : grade === '12'
            ? `${year.end.slice(0, 4)}-${choose.pick(['02-11', '04-03', '05-21'])}`
            : null,
        protected: choose.below(60) === 0,
        consents: kindOf(choose)(year),
      });
    }
  }
  const adults = [
    { kind: 'staff', count: 40 },
    { kind: 'volunteer', count: 14 },
    { kind: 'parent', count: 9 },
  ] as const;
  for (const group of adults) {
    for (let i = 0; i < group.count; i += 1) {
      n += 1;
      people.push({
        id: `sample-a${n}`,
        kind: group.kind,
        ...named(STAFF_FIRST_NAMES),
        preferred: null,
        school: choose.pick(PLACES).school,
        grade: null,
        adultOn: null,
        protected: false,
        consents:
          choose.below(5) === 0
            ? []
            : [
                entry(year, {
                  scope: ['image', 'name'],
                  basis: 'own-signature',
                  until: null,
                  form: 'staff release 2026',
                }),
              ],
      });
    }
  }
  return people;
};
