import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadCalendar, readCalendar } from '../../../shared/school-calendar/read-calendar.ts';

const SPAN = { from: '2026-08-01', to: '2027-07-31', zone: 'America/Chicago' } as const;

const read = (text: string): ReadCalendar => {
  const reading = readCalendar(text, SPAN);
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value;
};
const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n');
const daysOf = (...lines: readonly string[]): readonly string[] =>
  read(calendar(event('SUMMARY:Day', ...lines))).entries[0]?.days ?? [];

describe('a calendar file', () => {
  it('gives the days of all-day events, the end not included, and proposes their kind', () => {
    const { entries } = read(
      calendar(
        event(
          'SUMMARY:No School – Thanksgiving Break',
          'DTSTART;VALUE=DATE:20261126',
          'DTEND;VALUE=DATE:20261128',
        ),
        event(
          'SUMMARY:Winter concert',
          'DTSTART;TZID=America/Chicago:20261203T183000',
          'DTEND;TZID=America/Chicago:20261203T200000',
        ),
        event('SUMMARY:MCA testing', 'DTSTART;VALUE=DATE:20270405', 'DURATION:P3D'),
        event('SUMMARY:Veterans Day', 'DTSTART;VALUE=DATE:20261111'),
        event('SUMMARY:Board blackout', 'DTSTART;VALUE=DATE:20261102'),
      ),
    );
    expect(entries.map(({ title, days, proposed }) => [title, days.join(' '), proposed])).toEqual([
      ['Board blackout', '2026-11-02', 'blackout'],
      ['Veterans Day', '2026-11-11', 'remembrance'],
      ['No School – Thanksgiving Break', '2026-11-26 2026-11-27', 'no-school'],
      ['Winter concert', '2026-12-03', null],
      ['MCA testing', '2027-04-05 2027-04-06 2027-04-07', 'testing'],
    ]);
  });

  it('tells timed events on the district’s clocks', () => {
    expect(daysOf('DTSTART:20261204T033000Z', 'DTEND:20261204T050000Z')).toEqual(['2026-12-03']);
    expect(daysOf('DTSTART;TZID=Europe/London:20261204T010000')).toEqual(['2026-12-03']);
    expect(daysOf('DTSTART;TZID=Made Up Time:20261204T010000')).toEqual(['2026-12-04']);
    expect(daysOf('DTSTART:20261204T200000', 'DTEND:20261205T000000')).toEqual(['2026-12-04']);
  });

  it('follows repeats, leaves out what is excepted, moved or called off', () => {
    expect(
      daysOf(
        'DTSTART;VALUE=DATE:20261005',
        'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=4',
        'EXDATE;VALUE=DATE:20261019',
      ),
    ).toEqual(['2026-10-05', '2026-10-12', '2026-10-26']);
    const moved = read(
      calendar(
        event('UID:a', 'SUMMARY:Board', 'DTSTART;VALUE=DATE:20261005', 'RRULE:FREQ=MONTHLY;COUNT=3'),
        event('UID:a', 'SUMMARY:Board', 'RECURRENCE-ID;VALUE=DATE:20261105', 'DTSTART;VALUE=DATE:20261109'),
        event(
          'UID:a',
          'SUMMARY:Board',
          'RECURRENCE-ID;VALUE=DATE:20261205',
          'DTSTART;VALUE=DATE:20261205',
          'STATUS:CANCELLED',
        ),
      ),
    );
    expect(moved.entries[0]?.days).toEqual(['2026-10-05', '2026-11-09']);
    expect(moved.cancelled).toBe(1);
  });

  it('ends where a rule never does, or never comes to a day', () => {
    const rules = [
      'FREQ=DAILY',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=31',
      'FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=9',
      'FREQ=WEEKLY;INTERVAL=999999999',
      'FREQ=SECONDLY',
      'FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU;BYMONTH=6',
      'FREQ=YEARLY;BYYEARDAY=366;BYMONTH=3',
    ];
    for (const rule of rules) {
      const { entries, events } = read(
        calendar(event('SUMMARY:Day', 'DTSTART;VALUE=DATE:20260901', `RRULE:${rule}`)),
      );
      expect(events).toBe(1);
      expect(entries[0]?.days.length ?? 0).toBeLessThanOrEqual(400);
    }
  });

  it('tells what was not read with its line, and reads the rest', () => {
    const { entries, unread } = read(
      calendar(
        event('SUMMARY:No date'),
        event('SUMMARY:Thirtieth of February', 'DTSTART;VALUE=DATE:20270230'),
        event('SUMMARY:Torn', 'DTSTART;VALUE=DATE:2026'),
        event('DTSTART;VALUE=DATE:20261126'),
        event('SUMMARY:Picture day', 'DTSTART;VALUE=DATE:20261007', 'X-ODD', 'DTEND'),
        event('SUMMARY:Fair', 'DTSTART;VALUE=DATE:20261008'),
        'BEGIN:VEVENT',
        'SUMMARY:Never ends',
      ),
    );
    expect(entries.map(({ title }) => title)).toEqual(['Picture day', 'Fair']);
    expect(unread.shown.map(({ line, why }) => [line, why])).toEqual([
      [3, 'it has no date'],
      [6, 'its date does not exist'],
      [10, 'its date or its repeats could not be read'],
      [14, 'it has no name'],
      [27, 'it has no end (END:VEVENT)'],
    ]);
  });

  it('says how many lie outside the days that are asked for', () => {
    const { entries, outside } = read(calendar(event('SUMMARY:Long ago', 'DTSTART;VALUE=DATE:20100101')));
    expect([entries.length, outside]).toEqual([0, 1]);
  });

  it('never throws and always ends, whatever the lines are', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VALARM',
        'END:VALARM',
        'DTSTART;VALUE=DATE:20261126',
        'DTSTART;TZID=America/Chicago:20261101T013000',
        'DTSTART:99991231T235959Z',
        'DTEND;VALUE=DATE:20250101',
        'DURATION:-P3D',
        'DURATION:P99999999D',
        'SUMMARY:No school',
        'RRULE:FREQ=DAILY;COUNT=-1',
        'RRULE:FREQ=YEARLY;BYMONTH=13',
        'EXDATE:nonsense',
        'RDATE;VALUE=PERIOD:20261101T000000Z/P1D',
        'UID:1',
      ),
      fc
        .record({
          freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY'),
          by: fc.constantFrom(
            'BYDAY=5MO',
            'BYMONTHDAY=31',
            'BYMONTH=2',
            'BYSETPOS=-1',
            'BYYEARDAY=-366',
            'BYWEEKNO=53',
          ),
          too: fc.constantFrom(
            'BYMONTHDAY=-31',
            'BYDAY=SU',
            'BYMONTH=4',
            'UNTIL=20270101',
            'INTERVAL=0',
            'INTERVAL=77',
          ),
        })
        .map(({ freq, by, too }) => `RRULE:FREQ=${freq};${by};${too}`),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const { entries } = read(calendar(event('SUMMARY:Day', ...lines)));
        for (const { days } of entries) {
          expect([...days].sort()).toEqual(days);
          expect(days.every((day) => day >= SPAN.from && day <= SPAN.to)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
