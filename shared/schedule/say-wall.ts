/** Times and days as a school writes them. Wall times come as `YYYY-MM-DDTHH:MM`, days as `YYYY-MM-DD`; no zone is applied. */

type Format = () => Intl.DateTimeFormat;

/** Made when something is first said: four of them take 12 ms, which a check that says no day need not wait for. */
const format = (options: Intl.DateTimeFormatOptions): Format => {
  let made: Intl.DateTimeFormat | null = null;
  return () => {
    made ??= new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
    return made;
  };
};

const TIME = format({ hour: 'numeric', minute: '2-digit' });
const DAY = format({ weekday: 'short', month: 'short', day: 'numeric' });
const LONG_DAY = format({ weekday: 'long', month: 'long', day: 'numeric' });
const MONTH = format({ month: 'long', year: 'numeric' });

const say = (how: Format, iso: string): string => {
  const at = Date.parse(iso);
  return Number.isNaN(at)
    ? iso
    : how()
        .format(at)
        .replace(/\u202f/gu, ' ');
};

/** "3:30 PM". */
export const sayTime = (wall: string): string => say(TIME, `${wall}:00Z`);
/** "Tue, Nov 24". */
export const sayDay = (day: string): string => say(DAY, `${day.slice(0, 10)}T00:00:00Z`);
/** "Tuesday, November 24". */
export const sayLongDay = (day: string): string => say(LONG_DAY, `${day.slice(0, 10)}T00:00:00Z`);
/** "Tuesday, November 24, 2026". */
export const sayLongDate = (day: string): string => `${sayLongDay(day)}, ${day.slice(0, 4)}`;
/** "November 2026", of `YYYY-MM` or a day. */
export const sayMonth = (month: string): string => say(MONTH, `${month.slice(0, 7)}-01T00:00:00Z`);
/** "Tue, Nov 24 · 3:30 PM". */
export const sayWall = (wall: string): string => `${sayDay(wall)} · ${sayTime(wall)}`;

/** An ISO instant in a zone, "Tue, Nov 24 · 3:30 PM". */
export const sayInstant = (instant: string, zone: string): string => {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return instant;
  const parts = new Intl.DateTimeFormat('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: zone,
  }).format(at);
  const time = new Intl.DateTimeFormat('en-US', {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  }).format(at);
  return `${parts} · ${time}`.replace(/\u202f/gu, ' ');
};
