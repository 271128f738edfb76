import { addDays } from './wall-time.ts';

/** The same time of day on another day: what a post keeps when it is moved on the calendar. No zone is applied. */
export const onDay = (wall: string, day: string): string => `${day}T${wall.slice(11)}`;

/** The same time of day so many days on (negative: back). */
export const shiftDays = (wall: string, days: number): string =>
  onDay(wall, addDays(wall.slice(0, 10), days));
