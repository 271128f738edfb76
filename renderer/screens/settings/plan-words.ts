import type { PostingPlan, PostingSlot } from '../../../shared/domain/posting-plan.ts';
import { readTime } from '../../../shared/post-import/read-time.ts';
import { sayTime } from '../../../shared/schedule/say-wall.ts';

/** The days of a week as a school thinks of it: Monday first. `weekday` as in `PostingSlot`. */
export const WEEK = [
  { weekday: 1, name: 'Monday' },
  { weekday: 2, name: 'Tuesday' },
  { weekday: 3, name: 'Wednesday' },
  { weekday: 4, name: 'Thursday' },
  { weekday: 5, name: 'Friday' },
  { weekday: 6, name: 'Saturday' },
  { weekday: 0, name: 'Sunday' },
] as const;

/** What is typed for each weekday: times with commas between them; empty for a day without posts. */
export type PlanDays = Readonly<Record<number, string>>;

/** A plan as it is typed: "3:30 PM, 6:00 PM" under each day. */
export const daysOf = ({ slots }: PostingPlan): PlanDays =>
  Object.fromEntries(
    WEEK.map(({ weekday }) => [
      weekday,
      slots
        .filter((slot) => slot.weekday === weekday)
        .map(({ at }) => at)
        .sort()
        // Any day: a time is said by its hour.
        .map((at) => sayTime(`2026-11-23T${at}`))
        .join(', '),
    ]),
  );

export type ReadDays =
  | { readonly ok: true; readonly slots: readonly PostingSlot[] }
  /** Why, by weekday; `-1` where no day has a time. */
  | { readonly ok: false; readonly why: Readonly<Record<number, string>> };

/** Times as typed, each once and in order; or what of them is no time. */
export const readDays = (days: PlanDays): ReadDays => {
  const slots: PostingSlot[] = [];
  const why: Record<number, string> = {};
  for (const { weekday } of WEEK) {
    const times = new Set<string>();
    for (const part of (days[weekday] ?? '').split(/[,;]/u)) {
      const typed = part.trim();
      if (typed === '') continue;
      const at = readTime(typed);
      if (at === null) why[weekday] = `“${typed}” is not a time. Write it like 3:30 PM.`;
      else times.add(at);
    }
    for (const at of [...times].sort()) slots.push({ weekday, at });
  }
  if (Object.keys(why).length > 0) return { ok: false, why };
  if (slots.length === 0) return { ok: false, why: { [-1]: 'Give at least one day a time.' } };
  return { ok: true, slots };
};

/** Minutes between two posts that are offered, in words. */
export const APART: Readonly<Record<string, string>> = {
  '0': 'No minimum',
  '30': 'Half an hour',
  '60': 'An hour',
  '120': 'Two hours',
  '240': 'Four hours',
  '1440': 'A day',
};
