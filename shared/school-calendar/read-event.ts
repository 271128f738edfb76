import ICAL from 'ical.js';
import { addDays, dateOf, isDate, isWall, isZone, resolveWall } from '../schedule/wall-time.ts';
import { ICS_LIMITS } from './limits.ts';
import { repeatsOf } from './repeats.ts';

/** The days a calendar is read for, `YYYY-MM-DD`, both included, and the zone its instants are told in. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly zone: string;
}

export interface ReadEvent {
  readonly kind: 'event';
  readonly title: string;
  readonly uid: string;
  /** Days it lies on within the span. */
  readonly days: readonly string[];
  /** Begins of repeats that stand elsewhere in the file: the day that is left out of the rule's. */
  readonly instead: string | null;
  readonly isCancelled: boolean;
  /** Some of its repeats were not followed. */
  readonly isCut: boolean;
}
export interface UnreadEvent {
  readonly kind: 'unread';
  readonly title: string | null;
  readonly why: string;
}

/** Characters of one line that are read: a list of exceptions for years. */
const LONGEST = 20_000;

const two = (n: number): string => String(n).padStart(2, '0');
const dayOf = (time: ICAL.Time): string =>
  `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`;
const minuteOf = (time: ICAL.Time): string => `${dayOf(time)}T${two(time.hour)}:${two(time.minute)}`;

/** A moment of a file on the district's clocks: a day, and whether it lies on the very beginning of it. */
interface Moment {
  readonly day: string;
  readonly isMidnight: boolean;
}

/** `named`: the zone the file says; one that nobody knows leaves the time as it is written. */
const momentOf = (time: ICAL.Time, named: string | null, zone: string): Moment | null => {
  const day = dayOf(time);
  if (!isDate(day)) return null;
  if (time.isDate) return { day, isMidnight: true };
  const wall = minuteOf(time);
  if (!isWall(wall)) return null;
  const isUtc = time.zone === ICAL.Timezone.utcTimezone;
  const from = isUtc ? 'UTC' : named !== null && isZone(named) ? named : null;
  if (from === null || from === zone) return { day, isMidnight: wall.endsWith('T00:00') };
  const { instant, earlier } = resolveWall(wall, from, null);
  const at = instant ?? earlier;
  const local = dateOf(at, zone);
  return { day: local, isMidnight: dateOf(at - 1, zone) !== local };
};

const zoneIn = (property: ICAL.Property | null): string | null => {
  const said = property?.getParameter('tzid');
  return typeof said === 'string' ? said : null;
};

const textOf = (event: ICAL.Component, name: string): string => {
  const value = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
};

const unread = (title: string, why: string): UnreadEvent => ({ kind: 'unread', title: title || null, why });

/** Days between, the first included and the last one not; at most as many as are taken of one event. */
const daysBetween = (first: string, end: string): readonly string[] => {
  const days: string[] = [];
  for (let day = first; day < end && days.length < ICS_LIMITS.days; day = addDays(day, 1)) days.push(day);
  return days.length === 0 ? [first] : days;
};

/** How many days an event lasts: one at least. */
const lengthOf = (event: ICAL.Component, start: ICAL.Time, first: Moment, zone: string): number | null => {
  const property = event.getFirstProperty('dtend');
  const value = property?.getFirstValue();
  let end: Moment | null = null;
  if (value instanceof ICAL.Time) end = momentOf(value, zoneIn(property), zone);
  else if (value !== undefined && value !== null) return null;
  else {
    const duration = event.getFirstPropertyValue('duration');
    if (!(duration instanceof ICAL.Duration)) return 1;
    const then = start.clone();
    then.addDuration(duration);
    end = momentOf(then, zoneIn(event.getFirstProperty('dtstart')), zone);
  }
  if (end === null) return null;
  // An end at midnight is the end of the day before.
  const after = end.isMidnight ? end.day : addDays(end.day, 1);
  return daysBetween(first.day, after).length;
};

/** The days in a list property such as EXDATE or RDATE. */
const listed = (event: ICAL.Component, name: string, zone: string): readonly string[] =>
  event
    .getAllProperties(name)
    .flatMap((property) =>
      property
        .getValues()
        .flatMap((value) =>
          value instanceof ICAL.Time ? (momentOf(value, zoneIn(property), zone)?.day ?? []) : [],
        ),
    );

const NEEDED =
  /^(?:SUMMARY|UID|STATUS|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID)(?:;[^:]*(?:"[^"]*"[^:]*)*)?:/iu;

/** The lines that say what and when, unfolded; reminders within the event, and lines of a broken program, left out. */
const needed = (text: string): string => {
  const lines: string[] = [];
  let depth = 0;
  for (const line of text.replace(/\r?\n[ \t]/gu, '').split(/\r?\n/u)) {
    if (/^BEGIN:/iu.test(line)) depth += 1;
    else if (/^END:/iu.test(line)) depth -= 1;
    else if (depth === 1 && NEEDED.test(line)) lines.push(line.slice(0, LONGEST));
  }
  return ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
};

/** One event from its own lines, or why it could not be read. Never throws. */
export const readEvent = (text: string, span: Span): ReadEvent | UnreadEvent => {
  let event: ICAL.Component | null;
  try {
    const all = ICAL.parse(needed(text));
    event = new ICAL.Component(all as [string, unknown[], unknown[]]).getFirstSubcomponent('vevent');
  } catch {
    return unread(
      /^SUMMARY[^:\r\n]{0,200}:([^\r\n]{1,100})/imu.exec(text)?.[1] ?? '',
      'its lines could not be read',
    );
  }
  if (event === null) return unread('', 'its lines could not be read');
  const title = textOf(event, 'summary')
    .slice(0, ICS_LIMITS.title)
    .replace(/[\uD800-\uDBFF]$/u, '');
  try {
    return daysOf(event, title, span);
  } catch {
    return unread(title, 'its date or its repeats could not be read');
  }
};

const daysOf = (event: ICAL.Component, title: string, span: Span): ReadEvent | UnreadEvent => {
  const property = event.getFirstProperty('dtstart');
  const start = property?.getFirstValue();
  if (!property || !(start instanceof ICAL.Time)) return unread(title, 'it has no date');
  if (title === '') return unread(title, 'it has no name');
  const zone = zoneIn(property);
  const first = momentOf(start, zone, span.zone);
  // The library turns 30 February into 2 March.
  const written: unknown = property.toJSON()[3];
  if (first === null || typeof written !== 'string' || !isDate(written.slice(0, 10)))
    return unread(title, 'its date does not exist');
  const length = lengthOf(event, start, first, span.zone);
  if (length === null) return unread(title, 'its end could not be read');
  const rule = event.getFirstPropertyValue('rrule');
  const { starts, isCut } =
    rule instanceof ICAL.Recur
      ? repeatsOf(rule, start, addDays(span.to, 2))
      : { starts: [start], isCut: event.getFirstProperty('rrule') !== null };
  const out = new Set(listed(event, 'exdate', span.zone));
  const begins = new Set([
    ...starts.flatMap((one) => momentOf(one, zone, span.zone)?.day ?? []),
    ...listed(event, 'rdate', span.zone),
  ]);
  const days = new Set<string>();
  for (const begin of begins) {
    if (out.has(begin) || begin > span.to || addDays(begin, length - 1) < span.from) continue;
    for (const day of daysBetween(begin, addDays(begin, length)))
      if (day >= span.from && day <= span.to && days.size < ICS_LIMITS.days) days.add(day);
  }
  const instead = event.getFirstProperty('recurrence-id');
  const moved = instead?.getFirstValue();
  return {
    kind: 'event',
    title,
    uid: textOf(event, 'uid'),
    days: [...days].sort(),
    instead: moved instanceof ICAL.Time ? (momentOf(moved, zoneIn(instead), span.zone)?.day ?? null) : null,
    isCancelled: textOf(event, 'status').toUpperCase() === 'CANCELLED',
    isCut,
  };
};
