import type { CalendarKind } from '../../../domain/district.ts';
import { sayLongDay } from '../../../schedule/say-wall.ts';
import { defineRule } from '../../rule.ts';

const on = (date: string, kind: CalendarKind, name: string, more: object = {}) => ({
  calendar: [{ date, kind, name }],
  post: { publishAt: '2026-11-26T15:30', ...more },
});

/** Kinds of days that are named; the others are for the calendar to show. */
const MESSAGES = {
  'no-school': 'no-school',
  testing: 'testing',
  remembrance: 'remembrance',
} as const satisfies Partial<Record<CalendarKind, string>>;

const isNamed = (kind: CalendarKind): kind is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, kind);

export const rule = defineRule({
  id: 'timing/no-school-day',
  judges:
    'The publish date is a no-school day, a testing day or a day of remembrance in the district calendar.',
  severity: 'warn',
  floor: 'note',
  waivable: true,
  runs: 'per-post',
  cites: ['practice'],
  messages: {
    'no-school': {
      what: '{day} is a day off: {name}.',
      why: 'Families are not thinking about school on a day off, and no one is in to answer.',
      todo: 'Choose a school day, unless the post is about this very day.',
    },
    testing: {
      what: '{day} is a testing day: {name}.',
      why: 'Phones and cheers are a distraction on a test day, and pictures from a test room may not be shown at all.',
      todo: 'Choose another day, unless the post is about the tests.',
    },
    remembrance: {
      what: '{day} is a day of remembrance: {name}.',
      why: 'A cheerful post beside words of mourning hurts people who are grieving.',
      todo: 'Choose another day, or check that the tone fits this one.',
    },
  },
  examples: {
    passes: [
      { name: 'an ordinary day', case: { post: { publishAt: '2026-11-24T15:30' } } },
      { name: 'the day before a day off', case: on('2026-11-27', 'no-school', 'No school') },
      { name: 'the day after a day off', case: on('2026-11-25', 'no-school', 'Staff day') },
      { name: 'an event of the calendar', case: on('2026-11-26', 'event', 'Winter concert') },
      { name: 'the same day last year', case: on('2025-11-26', 'no-school', 'Thanksgiving') },
      {
        name: 'a draft without a time, written on a day off',
        case: {
          now: '2026-11-26T10:00:00-06:00',
          ...on('2026-11-26', 'no-school', 'Thanksgiving', { publishAt: null }),
        },
      },
      { name: 'a Sunday that the calendar does not name', case: { post: { publishAt: '2026-11-29T15:30' } } },
    ],
    fails: [
      { name: 'Thanksgiving', case: on('2026-11-26', 'no-school', 'Thanksgiving'), message: 'no-school' },
      { name: 'a test day', case: on('2026-11-26', 'testing', 'State tests'), message: 'testing' },
      {
        name: 'a day of remembrance',
        case: on('2026-11-26', 'remembrance', 'Day of remembrance'),
        message: 'remembrance',
      },
      { name: 'a day off without a name', case: on('2026-11-26', 'no-school', ''), message: 'no-school' },
      {
        name: 'the second day of a test window',
        case: {
          calendar: [
            { date: '2026-11-25', kind: 'testing', name: 'Fall tests' },
            { date: '2026-11-26', kind: 'testing', name: 'Fall tests' },
          ],
          post: { publishAt: '2026-11-26T08:00' },
        },
        message: 'testing',
      },
      {
        name: 'late on a day off',
        case: on('2026-11-26', 'no-school', 'Thanksgiving', { publishAt: '2026-11-26T23:59' }),
        message: 'no-school',
      },
      {
        name: 'an event on a day off',
        case: {
          calendar: [
            { date: '2026-11-26', kind: 'event', name: 'Parade' },
            { date: '2026-11-26', kind: 'no-school', name: 'Thanksgiving' },
          ],
          post: { publishAt: '2026-11-26T09:00' },
        },
        message: 'no-school',
      },
    ],
  },
  check: function* (subject) {
    if (subject.post.publishAt === null) return;
    const { date } = subject.publish;
    for (const { date: day, kind, name } of subject.calendar) {
      if (day !== date || !isNamed(kind)) continue;
      yield {
        message: MESSAGES[kind],
        at: { field: 'publishAt' },
        data: { day: sayLongDay(date), name: name.trim() || 'no name in the calendar' },
      };
    }
  },
});
