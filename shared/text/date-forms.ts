import { LETTER, NUMBER as NUMBERS_OF } from './latin-shape.ts';

/**
 * The ways a day is written, as pieces of patterns without flags, for the shape of a text (latin-shape.ts).
 */

// Short weekdays and months need their capital: "we sat", "may 20 students", "they march 5 miles" are no dates.
const LONG_DAY =
  '(?:[Ss]un|[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur)days?|(?:SUN|MON|TUES|WEDNES|THURS|FRI|SATUR)DAYS?';
const SHORT_DAY =
  '(?:Sun|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|SUN|MON|TUES?|WEDS?|THU(?:RS?)?|FRI|SAT)\\b\\.?';
const SPANISH_DAY = '[Dd]omingo|[Ll]unes|[Mm]artes|[Mm]i[ée]rcoles|[Jj]ueves|[Vv]iernes|[Ss][áa]bado';
export const DAY = `(?:${LONG_DAY}|${SHORT_DAY}|${SPANISH_DAY})`;
const LONG_MONTH =
  '(?:[Jj]anuary|[Ff]ebruary|March|[Aa]pril|May|[Jj]une|[Jj]uly|August|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)';
const SHORT_MONTH =
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\\b\\.?';
const MONTH = `(?:${LONG_MONTH}|${SHORT_MONTH})`;
const SPANISH_MONTH =
  '(?:[Ee]nero|[Ff]ebrero|[Mm]arzo|[Aa]bril|[Mm]ayo|[Jj]unio|[Jj]ulio|[Aa]gosto|[Ss]ep?tiembre|[Oo]ctubre|[Nn]oviembre|[Dd]iciembre)';
// Every repetition is bounded: a 100 kB paste of blanks or commas is read in time linear in its length.
// Up to four blanks, not three: V8 unrolls a repetition of three, and compiling these patterns then takes 175 ms, not 30.
const GAP = '[ \\t\\u00a0]{0,4}';
const CLOCK = '\\d{1,2}(?::\\d\\d)?';
const HALF = '(?:[ap]\\.?m\\b\\.?|[AP]M\\b)';
// A day's number is not the hour of "6 p.m.", "6–8 p.m." or "6:30".
const NUMBER = `(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th|ST|ND|RD|TH)?(?!\\d|:\\d|${GAP}(?:[-–]${GAP}${CLOCK}${GAP})?${HALF})`;
const DAY_END = '\\d(?:st|nd|rd|th|ST|ND|RD|TH)?';
const YEAR = `(?:,?${GAP}(?<year>(?:19|20)\\d\\d)(?!\\d))?`;
const TO = `${GAP}(?:-|–|—|to|through|thru|and|&|,|,?${GAP}and)${GAP}`;
const NUMBERS = `(?<days>${NUMBER}(?:${TO}${NUMBER}){0,6})`;
const WEEKDAYS = `(?<weekdays>${DAY}(?:${TO}${DAY}){0,6})`;
/** What may stand between a weekday and its date: a comma, a bracket, the part of the day, a time. */
const BETWEEN =
  `(?:${GAP}(?:morning|afternoon|evening|night))?` +
  `(?:,?${GAP}(?:(?:at|from)${GAP})?${CLOCK}(?:${GAP}[-–]${GAP}${CLOCK})?${GAP}${HALF})?` +
  `${GAP}(?:[,(|–—-]|,${GAP}el)?${GAP}`;

/** A day without its weekday, in one of the ways it is written. */
interface DateForm {
  /** Groups: month, days, month2, day2, year. */
  readonly date: string;
  /** Part of every date of this form, and quick to get ready and to look for. */
  readonly mark: RegExp;
}

const UNTIL = '(?:[-–—]|to|through|thru)';

const DATE_FORMS: readonly DateForm[] = [
  // Nov. 30–Dec. 4 and 11/30–12/4: two days, each with its month.
  {
    date: `(?<month>${MONTH})${GAP}(?<days>${NUMBER})${GAP}${UNTIL}${GAP}(?<month2>${MONTH})${GAP}(?<day2>${NUMBER})${YEAR}`,
    mark: new RegExp(`${UNTIL}${GAP}${MONTH}${GAP}\\d`),
  },
  {
    date: `(?<month>1[0-2]|0?[1-9])/(?<days>${NUMBER})${GAP}${UNTIL}${GAP}(?<month2>1[0-2]|0?[1-9])/(?<day2>${NUMBER})(?!/)`,
    mark: new RegExp(`${UNTIL}${GAP}\\d{1,2}/\\d`),
  },
  {
    date: `(?:the${GAP})?(?<month>${MONTH})${GAP}(?:the${GAP})?${NUMBERS}${YEAR}`,
    mark: new RegExp(`${MONTH}${GAP}(?:the${GAP})?\\d`),
  },
  {
    date: `(?:the${GAP})?${NUMBERS}${GAP}(?:of${GAP})?(?<month>${LONG_MONTH}|${SHORT_MONTH})${YEAR}`,
    mark: new RegExp(`${DAY_END}${GAP}(?:of${GAP})?${MONTH}`),
  },
  {
    date: `(?:el${GAP})?${NUMBERS}${GAP}de${GAP}(?<month>${SPANISH_MONTH})(?:${GAP}del?${GAP}(?<year>20\\d\\d))?`,
    mark: new RegExp(`de${GAP}${SPANISH_MONTH}`),
  },
  // 1/2 day and 3/4 of us are no dates.
  {
    date: `(?<month>1[0-2]|0?[1-9])/(?<days>${NUMBER}(?:${TO}${NUMBER}(?!/)){0,6})(?:/(?<year>(?:20)?\\d\\d)(?!\\d))?(?!${GAP}(?:day|hour|price|off|cup|mile|inch|of\\b))(?![/\\d])`,
    mark: /\d\/\d/,
  },
  {
    date: `(?<year>20\\d\\d)-(?<month>0[1-9]|1[0-2])-(?<days>0[1-9]|[12]\\d|3[01])(?!\\d)`,
    mark: /20\d\d-\d/,
  },
];

const BEFORE = `(?<![${LETTER}${NUMBERS_OF}_#@/])`;
const AFTER = `(?![${LETTER}${NUMBERS_OF}_])`;

/** One of several patterns, made when a text may hold what it finds. */
interface Later {
  readonly marks: readonly RegExp[];
  readonly pattern: () => RegExp;
}

const later = (marks: readonly RegExp[], pattern: string, flags: string): Later => {
  let made: RegExp | null = null;
  return {
    marks,
    pattern: () => {
      made ??= new RegExp(pattern, flags);
      return made;
    },
  };
};

const inReach = (patterns: readonly Later[], shape: string): readonly RegExp[] =>
  patterns.filter(({ marks }) => marks.every((mark) => mark.test(shape))).map(({ pattern }) => pattern());

const WEEKDAY_FIRST = DATE_FORMS.map(({ date, mark }) =>
  later([mark], `${BEFORE}${WEEKDAYS}${BETWEEN}${date}${AFTER}`, 'dg'),
);
const JOINT = `${GAP}(?:\\(|,|–|—|-|is a|falls on a)?${GAP}`;
/** A weekday behind a number or a month. */
const DAY_BEHIND = new RegExp(`(?:${DAY_END}|${MONTH}|${SPANISH_MONTH})${JOINT}${DAY}`);
const DATE_FIRST = DATE_FORMS.map(({ date, mark }) =>
  later(
    [mark, DAY_BEHIND],
    `${BEFORE}${date}${GAP}(?<joint>\\(|,|–|—|-|is a|falls on a)?${GAP}${WEEKDAYS}${AFTER}`,
    'dg',
  ),
);

/** Every pattern holds a weekday: most texts are done with after this one look. */
const ANY_DAY = new RegExp(DAY);
/** And a number. */
const ANY_NUMBER = /\d/;

/**
 * What is written as a weekday beside a date, in the shape of a text. Weekday first is tried for every form before date
 * first, so that "Nov. 23 – Friday, Nov. 27" is not cut in two. Groups: those of the forms, weekdays, joint.
 */
export const weekdayDatePatterns = (shape: string): readonly RegExp[] =>
  ANY_DAY.test(shape) && ANY_NUMBER.test(shape) ? inReach([...WEEKDAY_FIRST, ...DATE_FIRST], shape) : [];

const DATES = DATE_FORMS.map(({ date, mark }) => later([mark], `${BEFORE}${date}${AFTER}`, 'g'));

/** The same for dates alone. */
export const writtenDatePatterns = (shape: string): readonly RegExp[] =>
  ANY_NUMBER.test(shape) ? inReach(DATES, shape) : [];
