import {
  type CalendarDate,
  type CalendarDateTime,
  fromAbsolute,
  parseDate,
  parseDateTime,
  toCalendarDate,
  toCalendarDateTime,
  toZoned,
} from '@internationalized/date';

/** Which of the two instants a wall time stands for, in an hour that daylight saving repeats. */
export type Side = 'earlier' | 'later';

/** What a wall time means in a zone. Instants are milliseconds since 1970 UTC. */
export interface ResolvedWall {
  readonly clock: 'exact' | 'missing-hour' | 'repeated-hour';
  /** Null for an hour that is skipped, and for a repeated one whose side is not chosen. */
  readonly instant: number | null;
  /** The two candidates; equal where the clock is exact. For a skipped hour: the nearest times before and after it. */
  readonly earlier: number;
  readonly later: number;
}

const WALL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const readWall = (wall: string): CalendarDateTime | null => {
  if (!WALL.test(wall)) return null;
  try {
    return parseDateTime(wall);
  } catch {
    return null;
  }
};

const askDate = (date: string): CalendarDate | null => {
  if (!DATE.test(date)) return null;
  try {
    return parseDate(date);
  } catch {
    return null;
  }
};

/** The same few hundred days come again and again; what is kept stays small, whatever a file names. */
const knownDates = new Map<string, CalendarDate | null>();
const MOST_DATES = 2_000;
const DATE_LENGTH = 10;

const readDate = (date: string): CalendarDate | null => {
  if (date.length !== DATE_LENGTH) return null;
  const known = knownDates.get(date);
  if (known !== undefined) return known;
  const read = askDate(date);
  if (knownDates.size >= MOST_DATES) knownDates.clear();
  knownDates.set(date, read);
  return read;
};

/**
 * The function with its answers kept, by their key. Time zones are asked through `Intl`, which takes as long as the rest
 * of a check, and the same few days and hours come again and again. What is kept stays small, whatever a file names.
 */
const remembering = <Args extends readonly (string | number | null)[], Answer>(
  ask: (...args: Args) => Answer,
): ((...args: Args) => Answer) => {
  const kept = new Map<string, Answer>();
  return (...args) => {
    const key = args.join(' ');
    const known = kept.get(key);
    if (known !== undefined) return known;
    const answer = ask(...args);
    if (kept.size >= 2_000) kept.clear();
    kept.set(key, answer);
    return answer;
  };
};

/** True for `YYYY-MM-DDTHH:MM` of a day and minute that exist on a clock (30 February does not). */
export const isWall = (text: string): boolean => readWall(text) !== null;

/** True for `YYYY-MM-DD` of a day that exists. */
export const isDate = (text: string): boolean => readDate(text) !== null;

/** True for an ISO 8601 instant with its offset, `2026-11-23T10:00:00-06:00`. */
export const isInstant = (text: string): boolean =>
  INSTANT.test(text) && isWall(text.slice(0, 16)) && !Number.isNaN(Date.parse(text));

const knownZones = new Map<string, boolean>();

/** True for an IANA zone this machine knows. */
export const isZone = (zone: string): boolean => {
  const known = knownZones.get(zone);
  if (known !== undefined) return known;
  let good = true;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
  } catch {
    good = false;
  }
  // A hostile file may name many zones; the memory of them stays small.
  if (knownZones.size < 1000) knownZones.set(zone, good);
  return good;
};

/**
 * What a wall time (`YYYY-MM-DDTHH:MM`) means in an IANA zone. Reads no clock. Throws a RangeError for a wall time or
 * a zone that does not exist: files and forms check with `isWall` and `isZone` first.
 */
export const resolveWall: (wall: string, zone: string, side: Side | null) => ResolvedWall = remembering(
  (wall, zone, side) => askWall(wall, zone, side),
);

const HOUR_MS = 3_600_000;
/** Clocks are at most 14 hours ahead of UTC and 12 behind. */
const FARTHEST_MS = 14 * HOUR_MS;

/**
 * How far a zone's clocks are ahead of UTC on a day, milliseconds; null where they are moved on it or right beside it. A
 * day is asked for once, and its minutes are then counted.
 */
const offsetOn: (date: string, zone: string) => number | null = remembering((date, zone) => {
  const from = need(date).toDate('UTC').getTime();
  const { offset } = fromAbsolute(from - FARTHEST_MS, zone);
  return fromAbsolute(from + DAY_MS + FARTHEST_MS, zone).offset === offset ? offset : null;
});

const askWall = (wall: string, zone: string, side: Side | null): ResolvedWall => {
  const time = readWall(wall);
  if (time === null) throw new RangeError(`Not a wall time: ${wall}`);
  const offset = offsetOn(wall.slice(0, DATE_LENGTH), zone);
  if (offset !== null) {
    const instant = time.toDate('UTC').getTime() - offset;
    return { clock: 'exact', instant, earlier: instant, later: instant };
  }
  const earlier = toZoned(time, zone, 'earlier').toDate().getTime();
  const later = toZoned(time, zone, 'later').toDate().getTime();
  if (earlier === later) return { clock: 'exact', instant: earlier, earlier, later };
  if (wallOf(earlier, zone) !== wall) return { clock: 'missing-hour', instant: null, earlier, later };
  const instant = side === null ? null : side === 'earlier' ? earlier : later;
  return { clock: 'repeated-hour', instant, earlier, later };
};

const utcWall = (instant: number): string => new Date(instant).toISOString().slice(0, 16);

/** The wall time counted from the offset of its day; null on a day on which clocks are moved. */
const countedWall = (instant: number, zone: string): string | null => {
  const day = utcWall(instant).slice(0, DATE_LENGTH);
  const offset = isDate(day) ? offsetOn(day, zone) : null;
  const wall = offset === null ? null : utcWall(instant + offset);
  return wall !== null && isDate(wall.slice(0, DATE_LENGTH)) ? wall : null;
};

/** The wall time of an instant in a zone, `YYYY-MM-DDTHH:MM`; seconds are dropped. */
export const wallOf: (instant: number, zone: string) => string = remembering(
  (instant, zone) =>
    countedWall(instant, zone) ?? toCalendarDateTime(fromAbsolute(instant, zone)).toString().slice(0, 16),
);

/** The day of an instant in a zone, `YYYY-MM-DD`. */
export const dateOf = (instant: number, zone: string): string =>
  countedWall(instant, zone)?.slice(0, DATE_LENGTH) ?? toCalendarDate(fromAbsolute(instant, zone)).toString();

const DAY_MS = 86_400_000;

const need = (date: string): CalendarDate => {
  const read = readDate(date);
  if (read === null) throw new RangeError(`Not a date: ${date}`);
  return read;
};

/** Weekday of a date (`YYYY-MM-DD`): 0 is Sunday, 6 is Saturday. Throws a RangeError for a day that does not exist. */
export const weekdayOf = (date: string): number => {
  // 1970-01-01 was a Thursday; days are counted in UTC, where each has 24 hours.
  const days = Math.round(need(date).toDate('UTC').getTime() / DAY_MS);
  return (((days + 4) % 7) + 7) % 7;
};

/** The date so many days on (negative: back). Throws a RangeError for a day that does not exist. */
export const addDays = (date: string, days: number): string => need(date).add({ days }).toString();

/** The first instant of a date in a zone, in milliseconds. */
export const startOfDay: (date: string, zone: string) => number = remembering((date, zone) =>
  need(date).toDate(zone).getTime(),
);
