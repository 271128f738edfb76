import ICAL from 'ical.js';
import { ICS_LIMITS } from './limits.ts';

/** A rule that leads beyond what is looked at, or never to a day (30 February): its reading ends here. */
class Beyond extends Error {}

/** No rule is followed past it: the last year of any span anybody imports. */
const LAST_YEAR = 2200;

/** The library's reader of rules, which searches for a next day without end where there is none; this one ends. */
class BoundedIterator extends ICAL.RecurIterator {
  private steps = 0;

  private bound(): void {
    // Also called while the library's own constructor runs, before `steps` is there.
    this.steps = (this.steps || 0) + 1;
    if (this.steps > ICS_LIMITS.steps || this.last.year > LAST_YEAR) throw new Beyond();
  }
  override increment_year(by: number): void {
    this.bound();
    super.increment_year(by);
  }
  override increment_month(): void {
    this.bound();
    super.increment_month();
  }
  override increment_monthday(by: number): void {
    this.bound();
    super.increment_monthday(by);
  }
}

/** Days, weeks, months or years between repeats; more is a slip, and takes the library long to walk. */
const MOST_APART = 1_000;

const DAILY_OR_RARER: ReadonlySet<string> = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);

export interface Repeats {
  readonly starts: readonly ICAL.Time[];
  /** The rule was not followed to its end: more often than daily, without an end that matters, or never. */
  readonly isCut: boolean;
}

/** The starts of a repeating event up to a day (`YYYY-MM-DD`), its first included. Always ends. */
export const repeatsOf = (rule: ICAL.Recur, first: ICAL.Time, until: string): Repeats => {
  if (!DAILY_OR_RARER.has(rule.freq) || rule.interval > MOST_APART) return { starts: [first], isCut: true };
  const starts: ICAL.Time[] = [];
  try {
    const iterator = new BoundedIterator({ rule, dtstart: first });
    for (let step = 0; step < ICS_LIMITS.steps; step += 1) {
      const next = iterator.next();
      if (!next || next.toString().slice(0, 10) > until) return { starts, isCut: false };
      starts.push(next.clone());
    }
    return { starts, isCut: true };
  } catch {
    return { starts: starts.length === 0 ? [first] : starts, isCut: true };
  }
};
