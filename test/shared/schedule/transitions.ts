import { addDays, resolveWall, wallOf } from '../../../shared/schedule/wall-time.ts';
import { shiftDays } from '../../../shared/schedule/move-wall.ts';

const HOUR = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The wall time of an instant as `Intl` says it: nothing of ours is in it. */
export const intlWall = (instant: number, zone: string): string => {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}`;
};

const offsetAt = (instant: number, zone: string): number =>
  Date.parse(`${intlWall(instant, zone)}:00Z`) - Math.floor(instant / 60_000) * 60_000;

/** The instants, to the minute, at which a zone's offset changes between two years, the last not included. */
export const transitionsOf = (zone: string, from: number, to: number): readonly number[] => {
  const found: number[] = [];
  const step = 14 * 24 * HOUR;
  for (let at = Date.UTC(from); at < Date.UTC(to); at += step) {
    if (offsetAt(at, zone) === offsetAt(at + step, zone)) continue;
    let [low, high] = [at, at + step];
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 2 / 60_000) * 60_000;
      if (offsetAt(middle, zone) === offsetAt(low, zone)) low = middle;
      else high = middle;
    }
    found.push(high);
  }
  return found;
};

/** What is wrong with the wall times around one change of a zone's clock; empty where all is as `Intl` has it. */
export const faultsAround = (zone: string, change: number): readonly string[] => {
  const faults: string[] = [];
  const say = (what: string): void => void faults.push(`${zone}, ${new Date(change).toISOString()}: ${what}`);
  // Every quarter of an hour: instants to walls and back.
  for (let at = change - 3 * HOUR; at < change + 3 * HOUR; at += 15 * 60_000) {
    const wall = wallOf(at, zone);
    if (wall !== intlWall(at, zone)) say(`${at} is ${wall}, Intl has ${intlWall(at, zone)}`);
    const { clock, instant, earlier, later } = resolveWall(wall, zone, null);
    if (clock === 'missing-hour') say(`${wall} is on the clock and was said to be missing`);
    if (clock === 'exact' && instant !== at) say(`${wall} was said to be ${instant}`);
    if (clock === 'repeated-hour' && at !== earlier && at !== later) say(`${wall} is neither of its two`);
    if (clock === 'repeated-hour' && (wallOf(earlier, zone) !== wall || wallOf(later, zone) !== wall))
      say(`one of the two of ${wall} is no such time`);
  }
  // Every wall time that the clock jumps over is missing, none else.
  const before = offsetAt(change - 60_000, zone);
  const after = offsetAt(change, zone);
  if (after > before)
    for (let gap = change + before; gap < change + after; gap += 10 * 60_000) {
      const wall = new Date(gap).toISOString().slice(0, 16);
      if (resolveWall(wall, zone, null).clock !== 'missing-hour')
        say(`${wall} is missing and was not said to be`);
    }
  // A move keeps the time of day, over the change and back.
  const start = wallOf(change - 2 * 24 * HOUR, zone);
  for (let days = 1; days <= 4; days += 1) {
    const moved = shiftDays(start, days);
    if (moved.slice(11) !== start.slice(11)) say(`${start} moved by ${days} days is ${moved}`);
    if (moved.slice(0, 10) !== addDays(start.slice(0, 10), days)) say(`${start} moved to ${moved}`);
    if (shiftDays(moved, -days) !== start) say(`${moved} does not come back to ${start}`);
    const { clock, instant } = resolveWall(moved, zone, null);
    if (clock === 'exact' && instant !== null && intlWall(instant, zone) !== moved)
      say(`${moved} goes out at ${intlWall(instant, zone)}`);
  }
  return faults;
};
