import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pasteDays, withDays } from '../../../../renderer/screens/guidelines/settings/paste-days.ts';
import {
  levelFromName,
  pasteSchools,
  shortFromName,
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
    ['Thanksgiving'],
    ['2026-02-30 No such day'],
    ['2026-11-26'],
    ['1/1/2026 – 1/1/2027 Too long'],
    ['1/2/2027 – 1/1/2027 Backwards'],
  ])('tell that “%s” cannot be read, and add nothing for it', (line) => {
    expect(pasteDays(line, 'event')).toEqual({ days: [], unread: [line] });
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
      ),
    ).toEqual([
      { name: 'Ridgeview Elementary School', short: 'Ridgeview', level: 'elementary' },
      { name: 'Kennedy High School', short: 'KHS', level: 'high' },
      { name: 'Beacon', short: 'Beacon', level: 'all' },
      { name: 'Oak Grove Middle School', short: 'Oak Grove', level: 'middle' },
    ]);
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
