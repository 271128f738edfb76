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

/** An ISO instant in words, in a zone, with the zone's short name. */
export const sayInstant = (instant: string, zone: string): string => {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return instant;
  return new Intl.DateTimeFormat('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  })
    .format(at)
    .replace(/\u202f/gu, ' ');
};
