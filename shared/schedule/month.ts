import { addDays, weekdayOf } from './wall-time.ts';

/** Days as `YYYY-MM-DD` and months as `YYYY-MM`, reckoned without zones. */
export const addMonths = (month: string, count: number): string => {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
};

/** The seven days, Sunday first, of the week a day lies in. */
export const weekOf = (day: string): readonly string[] => {
  const sunday = addDays(day, -weekdayOf(day));
  return Array.from({ length: 7 }, (_, i) => addDays(sunday, i));
};

/** Whole weeks, Sunday first, that cover a month: four to six. */
export const weeksOf = (month: string): readonly (readonly string[])[] => {
  const weeks: (readonly string[])[] = [];
  for (let day = `${month}-01`; day.slice(0, 7) <= month; ) {
    const week = weekOf(day);
    weeks.push(week);
    day = addDays(week[6] ?? day, 1);
  }
  return weeks;
};
