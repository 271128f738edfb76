import type { CalendarDay } from '../domain/district.ts';

const FIXED: readonly { readonly day: string; readonly kind: CalendarDay['kind']; readonly name: string }[] =
  [
    { day: '09-01', kind: 'event', name: 'First day of school' },
    { day: '10-15', kind: 'no-school', name: 'Fall break' },
    { day: '10-16', kind: 'no-school', name: 'Fall break' },
    { day: '11-11', kind: 'remembrance', name: 'Veterans Day' },
    { day: '12-04', kind: 'event', name: 'Winter concert' },
    { day: '12-23', kind: 'no-school', name: 'Winter break' },
    { day: '12-24', kind: 'no-school', name: 'Winter break' },
    { day: '12-25', kind: 'no-school', name: 'Winter break' },
    { day: '12-28', kind: 'no-school', name: 'Winter break' },
    { day: '12-29', kind: 'no-school', name: 'Winter break' },
    { day: '12-30', kind: 'no-school', name: 'Winter break' },
    { day: '12-31', kind: 'no-school', name: 'Winter break' },
    { day: '01-01', kind: 'no-school', name: 'New Year’s Day' },
    { day: '04-13', kind: 'testing', name: 'State tests' },
    { day: '04-14', kind: 'testing', name: 'State tests' },
  ];

/** Fourth Thursday of November. */
const thanksgiving = (year: number): number => {
  const first = new Date(Date.UTC(year, 10, 1)).getUTCDay();
  return 1 + ((4 - first + 7) % 7) + 21;
};

/** An invented school calendar for the school year that `day` (`YYYY-MM-DD`) lies in. */
export const sampleCalendar = (day: string): readonly CalendarDay[] => {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '08-01' ? 1 : 0);
  const thursday = thanksgiving(year);
  const days = FIXED.map(({ day: at, kind, name }) => ({
    date: `${at < '08-01' ? year + 1 : year}-${at}`,
    kind,
    name,
  }));
  return [
    ...days,
    { date: `${year}-11-${thursday}`, kind: 'no-school' as const, name: 'Thanksgiving' },
    { date: `${year}-11-${thursday + 1}`, kind: 'no-school' as const, name: 'No school' },
  ].sort((a, b) => a.date.localeCompare(b.date));
};
