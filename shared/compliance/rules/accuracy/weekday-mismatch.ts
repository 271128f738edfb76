import { findWeekdayDates, ENGLISH, sayDay, weekdayInStyleOf, weekdayOf } from '../../../text/dates.ts';
import type { DayOfYear } from '../../../text/dates.ts';
import { defineRule } from '../../rule.ts';

const DAY = 86_400_000;
/** A date without a year looks back this far (a recap) and otherwise ahead to the next time it comes (an invitation). */
const LOOK_BACK_DAYS = 60;
/** In the gray between, last spring or next spring, either reading that fits is believed. */
const STILL_PAST_DAYS = 200;

/** The years a date without one may mean on a publish date `YYYY-MM-DD`, the likeliest first. */
const yearsFor = (date: DayOfYear, publishDate: string): readonly number[] => {
  if (date.year !== null) return [date.year];
  const publish = Date.parse(`${publishDate}T00:00:00Z`);
  const year = Number(publishDate.slice(0, 4));
  const distances = [year - 1, year, year + 1, year + 2].map((each) => ({
    year: each,
    days: (Date.UTC(each, date.month - 1, date.day) - publish) / DAY,
  }));
  const likely = distances.find(({ days }) => days >= -LOOK_BACK_DAYS);
  const past = distances.find(({ days }) => days < -LOOK_BACK_DAYS && days >= -STILL_PAST_DAYS);
  return [likely, past].flatMap((each) => (each === undefined ? [] : [each.year]));
};

export const rule = defineRule({
  id: 'accuracy/weekday-mismatch',
  judges: 'The weekday and the date do not match. The year is taken from the publish date.',
  severity: 'warn',
  floor: 'note',
  waivable: true,
  runs: 'per-post',
  cites: ['practice'],
  messages: {
    mismatch: {
      what: '“{written}”: {day} is a {actual}.',
      why: 'Families plan by the weekday. When it does not match the date, some come on the wrong day.',
      todo: 'Check which of the two is right. The fix changes the weekday; if the date is wrong, change it yourself.',
    },
  },
  examples: {
    passes: [
      { name: 'the right weekday', case: { post: { text: 'Winter concert Tuesday, Dec. 1, at 7 p.m.' } } },
      {
        name: 'next year’s date, no year written',
        case: { post: { text: 'Kindergarten open house: Thursday, January 14' } },
      },
      {
        name: 'a span that pairs up',
        case: {
          post: {
            text: 'Spirit week runs Mon–Fri, Nov. 30–Dec. 4. Conferences Monday-Friday, Nov. 30-31 aside.',
          },
        },
      },
      { name: 'weekday after the date', case: { post: { text: 'No school 11/27 (Friday).' } } },
      {
        name: 'a half day is no date',
        case: { post: { text: 'Remember: Wednesday 1/2 day, buses at noon.' } },
      },
      {
        name: 'an old date with its year',
        case: { post: { text: 'On Friday, Nov. 22, 1963, the lunchroom radio fell silent.' } },
      },
      {
        name: 'may and sat are words',
        case: {
          post: { text: 'On Friday may 20 readers share; last week they sat 24 minutes. March 5 is far.' },
        },
      },
      {
        name: 'a list at the end of one line and a date on the next',
        case: { post: { text: 'Library closed Monday\nNov. 24 is picture retake day' } },
      },
      { name: 'Spanish', case: { post: { text: 'Noche familiar: martes, 1 de diciembre, 6 p.m.' } } },
    ],
    fails: [
      {
        name: 'one day off',
        case: { post: { text: 'Join us Wednesday, Nov. 24, in the gym.' } },
        message: 'mismatch',
        words: 'Wednesday, Nov. 24',
      },
      {
        name: 'short forms',
        case: { post: { text: 'Picture retakes: Weds., Nov. 24th' } },
        message: 'mismatch',
        words: 'Weds., Nov. 24th',
      },
      {
        name: 'the 20th of November',
        case: { post: { text: 'We met on Thursday the 20th of November.' } },
        message: 'mismatch',
        words: 'Thursday the 20th of November',
      },
      {
        name: 'weekday in brackets',
        case: { post: { text: 'Band night 12/1 (Monday)' } },
        message: 'mismatch',
        words: '12/1 (Monday)',
      },
      {
        name: 'last year’s calendar was copied',
        case: { post: { text: 'Classes resume Monday, January 5' } },
        message: 'mismatch',
        words: 'Monday, January 5',
      },
      {
        name: 'the end of a span',
        case: { post: { text: 'Book fair Monday–Friday, Nov. 30–Dec. 4 and Tuesday to Friday, Dec. 1-5' } },
        message: 'mismatch',
        words: 'Tuesday to Friday, Dec. 1-5',
      },
      {
        name: 'with a year',
        case: { post: { text: 'Graduation: Saturday, June 4, 2027' } },
        message: 'mismatch',
        words: 'Saturday, June 4, 2027',
      },
      {
        name: 'in alt text',
        case: {
          post: {
            media: [
              {
                id: 'm1',
                kind: 'image',
                file: 'poster.jpg',
                source: 'own',
                altText: 'Poster: talent show Friday evening, Dec. 3',
              },
            ],
          },
        },
        message: 'mismatch',
        words: 'Friday evening, Dec. 3',
      },
      {
        name: 'a slip in Spanish',
        case: { post: { text: 'Noche familiar: lunes 1 de diciembre' } },
        message: 'mismatch',
        words: 'lunes 1 de diciembre',
      },
    ],
  },
  check: function* (subject) {
    for (const field of subject.fields) {
      if (field.kind === 'link' || field.kind === 'file' || field.kind === 'people-tag') continue;
      for (const date of findWeekdayDates(field.text)) {
        const years = yearsFor(date, subject.publish.date);
        if (years.some((year) => weekdayOf(year, date.month, date.day) === date.weekday)) continue;
        const year = years[0];
        const actual = year === undefined ? null : weekdayOf(year, date.month, date.day);
        if (year === undefined || actual === null) continue;
        const written = field.text.slice(...date.weekdayRange);
        const name = weekdayInStyleOf(written, actual);
        yield {
          message: 'mismatch',
          at: { field: field.path, range: date.range, account: field.account, media: field.media },
          data: {
            written: field.text.slice(...date.range),
            day: sayDay(year, date.month, date.day),
            actual: ENGLISH.weekdays[actual] ?? name,
          },
          fix: {
            label: `Write “${name}”`,
            safe: false,
            edits: [{ field: field.path, range: date.weekdayRange, text: name }],
          },
        };
      }
    }
  },
});
