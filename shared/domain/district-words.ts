import type { Level } from './account.ts';
import type { CalendarKind, StudentLevel } from './district.ts';

/** What the kinds of days and schools of a district's settings are called wherever people read them. */
export const KIND_WORDS: Readonly<Record<CalendarKind, string>> = {
  'no-school': 'No school',
  testing: 'Testing',
  remembrance: 'Day of remembrance',
  blackout: 'No posts',
  event: 'Event',
};
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  elementary: 'Elementary',
  middle: 'Middle',
  high: 'High',
  all: 'All grades',
};
export const STUDENT_WORDS: Readonly<Record<StudentLevel, string>> = {
  elementary: 'Elementary school',
  middle: 'Middle school',
  high: 'High school',
};
