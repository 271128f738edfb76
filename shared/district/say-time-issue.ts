import { isDate } from '../schedule/wall-time.ts';

/** What zod hands to whoever words an issue. */
interface Asked {
  readonly input?: unknown;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const WALL = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** What is wrong with a day or time of the right form; null where nothing is. */
const impossible = (date: string | undefined, time: string | undefined): string | null => {
  if (date !== undefined && !isDate(date)) return `a day that the calendar has; there is no ${date}`;
  if (time !== undefined && !TIME.test(time)) return `a time that a clock shows; there is no ${time}`;
  return null;
};

const match = (pattern: RegExp, input: unknown): readonly (string | undefined)[] =>
  (typeof input === 'string' ? pattern.exec(input) : null) ?? [];

/** What is expected of a date that cannot be used: its form, or a day that exists. */
export const dateIssue = ({ input }: Asked): string =>
  impossible(match(DATE, input)[0], undefined) ?? 'a date as YYYY-MM-DD';

/** The same of a wall time. */
export const wallIssue = ({ input }: Asked): string => {
  const [, date, time] = match(WALL, input);
  return impossible(date, time) ?? 'a wall time as YYYY-MM-DDTHH:MM, without an offset';
};

/** The same of an instant. */
export const instantIssue = ({ input }: Asked): string => {
  const [, date, time] = match(INSTANT, input);
  return impossible(date, time) ?? 'an instant with its offset, as 2026-11-23T10:00:00-06:00';
};
