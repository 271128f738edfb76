/**
 * Times as they are read from the district: another zone and another year are said, since a post counts in its own zone
 * and a slip in either is seen nowhere else. Wall times come as `YYYY-MM-DDTHH:MM`, days as `YYYY-MM-DD`.
 */
import { sayDay, sayTime } from './say-wall.ts';

/** From where a time is read: the zone there, and the year it is, `YYYY`. */
export interface Here {
  readonly zone: string;
  readonly year: string;
}

interface ZoneWords {
  readonly name: string;
  readonly short: string;
}

const ZONES: Readonly<Record<string, ZoneWords>> = {
  'America/New_York': { name: 'Eastern', short: 'ET' },
  'America/Chicago': { name: 'Central', short: 'CT' },
  'America/Denver': { name: 'Mountain', short: 'MT' },
  'America/Phoenix': { name: 'Arizona', short: 'Arizona' },
  'America/Los_Angeles': { name: 'Pacific', short: 'PT' },
  'America/Anchorage': { name: 'Alaska', short: 'AKT' },
  'Pacific/Honolulu': { name: 'Hawaii', short: 'HT' },
};

/** The zones a school posts in, from east to west. */
export const USUAL_ZONES: readonly string[] = Object.keys(ZONES);

/** "Pacific"; a zone without such a name is "Europe · Berlin". */
export const sayZone = (zone: string): string =>
  ZONES[zone]?.name ?? zone.replace(/_/gu, ' ').replace(/\//gu, ' · ');

const sayShort = (zone: string): string =>
  ZONES[zone]?.short ?? zone.slice(zone.lastIndexOf('/') + 1).replace(/_/gu, ' ');

/** "3:30 PM"; "3:30 PM PT" where it counts in another zone than `home`. */
export const sayTimeFrom = (wall: string, zone: string, home: string): string =>
  `${sayTime(wall)}${zone === home ? '' : ` ${sayShort(zone)}`}`;

/** "Tue, Nov 24"; "Wed, Jan 5, 2028" in another year than `year`. */
export const sayDayFrom = (day: string, year: string): string =>
  `${sayDay(day)}${day.slice(0, 4) === year ? '' : `, ${day.slice(0, 4)}`}`;

/** "Tue, Nov 24 · 3:30 PM"; "Wed, Jan 5, 2028 · 3:30 PM PT". */
export const sayWallFrom = (wall: string, zone: string, here: Here): string =>
  `${sayDayFrom(wall, here.year)} · ${sayTimeFrom(wall, zone, here.zone)}`;
