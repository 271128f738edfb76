import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  pasteDays,
  sortDays,
  withDays,
} from '../../../../renderer/screens/guidelines/settings/paste-days.ts';
import {
  levelFromName,
  pasteSchools,
  shortFromName,
  sortSchools,
  withSchools,
} from '../../../../renderer/screens/guidelines/settings/paste-schools.ts';
import { CALENDAR_KINDS, type CalendarDay } from '../../../../shared/domain/district.ts';
import { isDate } from '../../../../shared/schedule/wall-time.ts';

const days = (text: string): readonly string[] =>
  pasteDays(text, 'no-school').days.map(({ date, kind, name }) => `${date} ${kind} ${name}`);

describe('pasted days', () => {
  it.each([
    ['2026-11-26 Thanksgiving'],
    ['11/26/2026 Thanksgiving'],
    ['11/26/26\tThanksgiving'],
    ['Nov 26, 2026: Thanksgiving'],
    ['November 26 2026 – Thanksgiving'],
    ['Thu, Nov. 26, 2026, Thanksgiving'],
  ])('read “%s” as Thanksgiving', (line) => {
    expect(days(line)).toEqual(['2026-11-26 no-school Thanksgiving']);
  });

  it.each([
    ['12/30/2026 – 1/2/2027 Break'],
    ['2026-12-30 to 2027-01-02, Break'],
    ['12/30/2026-1/2/2027 Break'],
  ])('make every day of “%s” a day of its own', (line) => {
    expect(days(line)).toEqual(
      ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'].map((date) => `${date} no-school Break`),
    );
  });

  it('take the kind from a cell that names one, and leave it out of the name', () => {
    expect(days('2027-04-06\tTesting\tMCA, reading')).toEqual(['2027-04-06 testing MCA, reading']);
    expect(days('2027-04-06, MCA, testing')).toEqual(['2027-04-06 testing MCA']);
    expect(days('2027-04-06 Testing')).toEqual(['2027-04-06 no-school Testing']);
  });

  it.each([
    ['March 29 – April 2, 2027 Spring break'],
    ['Mar 29 - Apr 2, 2027: Spring break'],
    ['3/29 – 4/2/2027 Spring break'],
    ['Mon, March 29 to Fri, April 2, 2027, Spring break'],
  ])('take the year of “%s” from its second date', (line) => {
    expect(days(line)).toEqual(
      ['2027-03-29', '2027-03-30', '2027-03-31', '2027-04-01', '2027-04-02'].map(
        (date) => `${date} no-school Spring break`,
      ),
    );
  });

  it('of one month, and over New Year, have their years', () => {
    expect(days('March 30–31, 2027 Break')).toEqual([
      '2027-03-30 no-school Break',
      '2027-03-31 no-school Break',
    ]);
    expect(days('December 31 – January 1, 2027 Break')).toEqual([
      '2026-12-31 no-school Break',
      '2027-01-01 no-school Break',
    ]);
  });

  it.each([
    ['Thanksgiving', 'Begin with the date, as 3/29/2027.'],
    ['2026-02-30 No such day', 'Begin with the date, as 3/29/2027.'],
    ['5/31 Memorial Day', 'Write the date with its year, as 3/29/2027.'],
    ['May 31: Memorial Day', 'Write the date with its year, as 3/29/2027.'],
    ['March 29 – 5 weeks later', 'Write the date with its year, as 3/29/2027.'],
    ['2/29 – 3/1/2027 Not a leap year', 'Write the date with its year, as 3/29/2027.'],
    ['2026-11-26', 'Write the day’s name after the date.'],
    ['1/1/2026 – 1/1/2027 Too long', 'These are more than 120 days. Look at the years.'],
    ['1/2/2027 – 1/1/2027 Backwards', 'It ends before it begins.'],
  ])('tell why “%s” cannot be read, and add nothing for it', (line, why) => {
    expect(pasteDays(line, 'event')).toEqual({ days: [], unread: [{ line, why }] });
  });

  it('are days that the calendar has, each line read or told, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 })), (lines) => {
        const { days: found } = pasteDays(lines.join('\n'), 'event');
        expect(found.every(({ date, name }) => isDate(date) && name.trim() !== '')).toBe(true);
      }),
    );
  });
});

describe('the calendar with more days', () => {
  const day = fc.record({
    date: fc.constantFrom('2026-11-26', '2026-12-24', '2027-01-01'),
    kind: fc.constantFrom(...CALENDAR_KINDS),
    name: fc.constantFrom('A', 'a', 'B'),
  });
  it('has a day by its date, kind and name, whatever the case', () => {
    const there = { date: '2026-11-26', kind: 'no-school', name: 'Thanksgiving' } as const;
    const other = { ...there, date: '2026-11-27' };
    const again = { ...there, name: 'thanksgiving' };
    expect(sortDays([there], [again, other, other])).toEqual({ fresh: [other], already: [again, other] });
  });

  it('is in order, loses nothing, and has no new day twice', () => {
    fc.assert(
      fc.property(fc.array(day), fc.array(day), (before: readonly CalendarDay[], more) => {
        const now = withDays(before, more);
        expect(now.map(({ date }) => date)).toEqual(now.map(({ date }) => date).toSorted());
        for (const one of before) expect(now).toContain(one);
        expect(withDays(now, more)).toEqual(now);
      }),
    );
  });
});

describe('pasted schools', () => {
  it('take short name and level from their cells, else from the name', () => {
    expect(
      pasteSchools(
        'Ridgeview Elementary School\n\nKennedy High School\tKHS\tHigh\nBeacon, all\nOak Grove Middle School, middle',
      ).schools,
    ).toEqual([
      { name: 'Ridgeview Elementary School', short: 'Ridgeview', level: 'elementary' },
      { name: 'Kennedy High School', short: 'KHS', level: 'high' },
      { name: 'Beacon', short: 'Beacon', level: 'all' },
      { name: 'Oak Grove Middle School', short: 'Oak Grove', level: 'middle' },
    ]);
  });

  it('without a name are told', () => {
    expect(pasteSchools(' ;;; \n\nOlson\n123')).toMatchObject({
      schools: [{ name: 'Olson' }],
      unread: [';;;', '123'],
    });
  });

  it('that are there already are told apart from the new ones', () => {
    const [school, ...others] = pasteSchools('Olson\nBeacon\nolson').schools;
    if (school === undefined) throw new Error('not read');
    const { fresh, already } = sortSchools([school], [school, ...others]);
    expect(fresh.map(({ name }) => name)).toEqual(['Beacon']);
    expect(already.map(({ name }) => name)).toEqual(['Olson', 'olson']);
  });

  it('are for all grades where a name says nothing, and never without a short name', () => {
    expect(levelFromName('Highland Park School')).toBe('all');
    expect(shortFromName('Elementary School')).toBe('Elementary');
    expect(shortFromName('School')).toBe('School');
  });

  it('are added once each, by name', () => {
    const school = { name: 'Ridgeview', short: 'R', level: 'elementary' } as const;
    expect(
      withSchools(
        [school],
        [
          { ...school, name: 'RIDGEVIEW', short: 'X' },
          { ...school, name: 'Olson' },
        ],
      ),
    ).toEqual([school, { ...school, name: 'Olson' }]);
  });
});
