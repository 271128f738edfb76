import { isZone } from '../../shared/schedule/wall-time.ts';

const WALL = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** A wall time `YYYY-MM-DDTHH:MM` in words: "Tue, Nov 24, 2026, 3:30 PM". */
export const sayWall = (wall: string): string => {
  const at = Date.parse(`${wall}:00Z`);
  return Number.isNaN(at) ? wall : WALL.format(at).replace(/\u202f/gu, ' ');
};

/** Zones that were asked for; few, whatever a file names. */
const MOST_ZONES = 100;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each zone: making one takes longer than using it a hundred times, and a record says many times. */
const formatFor = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    // A zone that no machine knows any more still has its times told, in one that all know.
    timeZone: isZone(zone) ? zone : 'UTC',
    timeZoneName: 'short',
  });
  if (formats.size >= MOST_ZONES) formats.clear();
  formats.set(zone, format);
  return format;
};

/** An ISO instant in words, in a zone, with the zone's short name. */
export const sayInstant = (instant: string, zone: string): string => {
  const at = Date.parse(instant);
  return Number.isNaN(at)
    ? instant
    : formatFor(zone)
        .format(at)
        .replace(/\u202f/gu, ' ');
};
