import type { Level } from '../../../../shared/domain/account.ts';
import type { CalendarKind, StudentLevel } from '../../../../shared/domain/district.ts';

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
