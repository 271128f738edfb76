import type { CalendarDay } from '../domain/district.ts';
import type { PostingPlan } from '../domain/posting-plan.ts';
import { isWithin } from './within-hours.ts';
import { addDays, resolveWall, wallOf, weekdayOf } from './wall-time.ts';

/** A time at which a post may go out: its wall time in the zone asked for, and its instant (milliseconds). */
export interface FreeSlot {
  readonly wall: string;
  readonly instant: number;
  /** Milliseconds to the nearest other post; infinite where there is none. */
  readonly room: number;
}

export interface SlotQuestion {
  /** The plans of the accounts a post goes to. */
  readonly plans: readonly PostingPlan[];
  /** Instants (milliseconds) of everything else that is to go out on one of these accounts. */
  readonly taken: readonly number[];
  /** The first instant that is asked for. */
  readonly after: number;
  /** The district's zone, in which plans and hours are written. */
  readonly zone: string;
  /** When posts go out, wall times `HH:MM`; past midnight where `to` is before `from`. */
  readonly hours: { readonly from: string; readonly to: string };
  readonly calendar: readonly CalendarDay[];
  /** Days that are looked at. */
  readonly days: number;
}

/** Days on which no slot is offered: nothing goes out then, or what does is looked at once more. */
const SHUT: ReadonlySet<CalendarDay['kind']> = new Set(['no-school', 'blackout', 'remembrance']);
const MINUTE = 60_000;

/**
 * The free slots of a post, in order. A slot is a time of the week of one of its accounts; it is free where no other
 * post of these accounts is nearer than the widest of their distances, it lies in the district's hours, on a day that
 * is not shut, and the clock shows it exactly once.
 */
export const freeSlots = ({
  plans,
  taken,
  after,
  zone,
  hours,
  calendar,
  days,
}: SlotQuestion): readonly FreeSlot[] => {
  const apart = Math.max(0, ...plans.map((plan) => plan.apart)) * MINUTE;
  const shut = new Set(calendar.filter(({ kind }) => SHUT.has(kind)).map(({ date }) => date));
  const others = [...taken].sort((a, b) => a - b);
  const byWeekday = Array.from({ length: 7 }, (_, weekday) =>
    [
      ...new Set(
        plans.flatMap(({ slots }) => slots.filter((one) => one.weekday === weekday).map(({ at }) => at)),
      ),
    ].sort(),
  );
  const free: FreeSlot[] = [];
  const first = wallOf(after, zone).slice(0, 10);
  for (let count = 0; count < days; count += 1) {
    const day = addDays(first, count);
    if (shut.has(day)) continue;
    for (const at of byWeekday[weekdayOf(day)] ?? []) {
      if (!isWithin(at, hours.from, hours.to)) continue;
      const wall = `${day}T${at}`;
      const { clock, instant } = resolveWall(wall, zone, null);
      if (clock !== 'exact' || instant === null || instant < after) continue;
      const room = roomAt(others, instant);
      if (room >= apart && room > 0) free.push({ wall, instant, room });
    }
  }
  return free;
};

/** How far the nearest of these instants, in ascending order, is from one. */
const roomAt = (others: readonly number[], instant: number): number => {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle] ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  const before = others[low - 1];
  const next = others[low];
  return Math.min(
    before === undefined ? Number.POSITIVE_INFINITY : instant - before,
    next === undefined ? Number.POSITIVE_INFINITY : next - instant,
  );
};

/** The slot with the most room around it; the earlier of two with the same. Null where there is none. */
export const widestSlot = (slots: readonly FreeSlot[]): FreeSlot | null =>
  slots.reduce<FreeSlot | null>((best, one) => (best === null || one.room > best.room ? one : best), null);
