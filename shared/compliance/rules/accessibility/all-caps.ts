import type { Pack } from '../../../domain/district.ts';
import { findCapitalRuns, type Acronym } from '../../../text/capital-runs.ts';
import { ENGLISH } from '../../../text/dates.ts';
import { findLinks } from '../../../text/links.ts';
import { ALSO_WORDS, EVERYWHERE_IN_CAPITALS } from '../../../text/lists/acronyms.ts';
import { oncePerLists } from '../../../text/once-per-lists.ts';
import { defineRule } from '../../rule.ts';
import type { Subject } from '../../subject.ts';

const FEWEST = 4;
/** A run longer than any post is told and not rewritten; of more runs than anybody corrects, the first are told. */
const LONGEST_FIX = 10_000;
const MOST_TOLD = 100;

const NOT_READ: ReadonlySet<string> = new Set(['link', 'file', 'people-tag', 'tag']);

const text = (name: string, words: string) => ({ name, case: { post: { text: words } } });
const fails = (name: string, words: string, marked: string) => ({
  ...text(name, words),
  message: 'capitals',
  words: marked,
});

/** A plural or possessive of an acronym is one too: PTOS, PTO’S. */
const stem = (word: string): string => word.replace(/['’]?S$/u, '');

const acronymsOf = oncePerLists((...lists): ReadonlySet<string> => {
  const all = new Set(EVERYWHERE_IN_CAPITALS);
  for (const word of lists.flat()) if (word === word.toUpperCase()) all.add(word.toUpperCase());
  return all;
});

const acronymIn =
  ({ words }: Pack) =>
  (word: string): Acronym => {
    const all = acronymsOf(words.acronyms, words.allow, words.hashtags);
    if (ALSO_WORDS.has(word)) return 'maybe';
    if (all.has(word) || all.has(stem(word))) return 'always';
    // U.S. and A.B.E.: capitals with dots. STEM-NIGHT has one part that is none.
    if (/^\p{Lu}(?:\.\p{Lu}){1,5}$/u.test(word)) return 'always';
    const parts = word.split('-');
    return parts.length > 1 && parts.every((part) => all.has(part)) ? 'always' : 'no';
  };

/** Words that keep their capital in a sentence: weekdays, months, the district's schools and teams. */
const namesOf = oncePerLists((...lists): ReadonlyMap<string, string> => {
  const common = new Set([
    'school',
    'middle',
    'elementary',
    'high',
    'community',
    'of',
    'the',
    'public',
    'schools',
  ]);
  const names = [
    ...ENGLISH.weekdays,
    ...ENGLISH.months.filter((month) => month !== 'May' && month !== 'March'),
  ];
  const own = lists.flat().flatMap((name) => name.split(/[^\p{L}\p{N}]+/u));
  return new Map(
    [...names, ...own]
      .filter((word) => word.length > 2 && !common.has(word.toLowerCase()))
      .map((word) => [word.toUpperCase(), word]),
  );
});

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

/** The run in small letters: sentences keep their capital, and so do names, acronyms and the word I. */
const calmed = (subject: Subject, source: string, [from, to]: readonly [number, number]): string => {
  const { schools, words, name } = subject.pack;
  const acronym = acronymIn(subject.pack);
  const names = namesOf(
    schools.map((school) => school.name),
    words.teams,
    [name],
  );
  const people = subject.people.findNames(source.slice(from, to));
  const isInName = (offset: number): boolean =>
    people.some(({ range }) => range[0] <= offset && offset < range[1]);
  const begins = (at: number): boolean =>
    /(?:^|[.!?…:]["'”’)]{0,2}|[\n\r•*-])\s*["'“‘(¡¿]?$/u.test(source.slice(Math.max(0, at - 8), at));
  return source
    .slice(from, to)
    .replace(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu, (word, offset: number) => {
      const at = from + offset;
      if (word !== word.toUpperCase() || acronym(word) === 'always') return word;
      if (/\p{N}/u.test(word)) return word;
      if (word === 'I' || /^I['’]/u.test(word)) return `I${word.slice(1).toLowerCase()}`;
      const known = names.get(word) ?? names.get(stem(word));
      if (known !== undefined) return known + word.slice(known.length).toLowerCase();
      return at === 0 || begins(at) || isInName(offset) ? capital(word) : word.toLowerCase();
    });
};

export const rule = defineRule({
  id: 'accessibility/all-caps',
  judges: 'Four or more words in a row are in all caps; acronyms are fine.',
  severity: 'warn',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['ada-title-ii', 'practice'],
  messages: {
    capitals: {
      what: '“{words}” is in all caps.',
      why: 'All caps are slow to read, a screen reader may spell them out, and they come across as shouting.',
      todo: 'Write it as a sentence.',
    },
  },
  examples: {
    passes: [
      text('three words', 'GO JAGUARS TONIGHT at the gym'),
      text('acronyms in a row', 'Thank you, BPS NHS, PTO, AVID and DECA: FAFSA STEM ACT SAT night was full.'),
      text('acronyms between capitals', 'STEM NIGHT with our PTO and BPS'),
      text('a sentence', 'Our team won by two.'),
      text('capitals at each word', 'Family Reading Night At Our School'),
      text('weekdays in a schedule', 'MON, TUE, WED, THU: 7 AM to 5 PM'),
      text('one to a line', 'REMINDER\nBring:\nPAPER\nPENCILS\nGLUE\nTAPE'),
      text('hashtags', '#GOJAGS #BPSPROUD #ONETEAM #JAGSWIN'),
      text('initials', 'Thanks to J. R. R. T. and the A B C D of reading'),
      text('times and rooms', 'Rooms B12, C14, D16 at 7PM, 8PM'),
      text('an address', 'See HTTPS://ISD271.ORG/A/B/C/D for more'),
      text('another script without case', 'اليوم المدرسة مفتوحة للجميع'),
      {
        name: 'an acronym that the district adds',
        case: {
          district: { words: { acronyms: ['XYLO', 'BRKZ', 'KEYS', 'BAND'] } },
          post: { text: 'XYLO BRKZ KEYS BAND' },
        },
      },
    ],
    fails: [
      fails('a shouted sentence', 'NO SCHOOL THIS FRIDAY', 'NO SCHOOL THIS FRIDAY'),
      fails('within a sentence', 'Please DO NOT PARK HERE in the morning', 'DO NOT PARK HERE'),
      fails('with an acronym in it', 'NEW PTO MEETING TIME TONIGHT', 'NEW PTO MEETING TIME TONIGHT'),
      fails('with the word I', 'I AM SO PROUD of them', 'I AM SO PROUD'),
      fails('over signs', 'GAME DAY! GO JAGUARS!', 'GAME DAY! GO JAGUARS'),
      fails('over a number', 'DOORS OPEN AT 6 TONIGHT', 'DOORS OPEN AT 6 TONIGHT'),
      fails('over an emoji', 'WE ARE 🎉 THE CHAMPIONS', 'WE ARE 🎉 THE CHAMPIONS'),
      fails('with apostrophes', 'DON’T FORGET YOUR PERMISSION SLIP', 'DON’T FORGET YOUR PERMISSION SLIP'),
      fails('in Spanish', 'MAÑANA NO HAY CLASES', 'MAÑANA NO HAY CLASES'),
      fails(
        'with a school',
        'WELCOME TO RIDGEVIEW ELEMENTARY SCHOOL',
        'WELCOME TO RIDGEVIEW ELEMENTARY SCHOOL',
      ),
      {
        name: 'in a video’s title',
        case: { post: { video: { title: 'JEFFERSON WINTER CONCERT HIGHLIGHTS' } } },
        message: 'capitals',
      },
      {
        name: 'in alt text',
        case: {
          post: {
            media: [
              {
                id: 'm1',
                kind: 'image',
                file: 'a.jpg',
                source: 'own',
                altText: 'POSTER FOR THE WINTER CONCERT',
              },
            ],
          },
        },
        message: 'capitals',
      },
      {
        name: 'in a variant',
        case: { post: { variants: { 'ridgeview-fb': { text: 'BUSES ARE RUNNING LATE today' } } } },
        message: 'capitals',
      },
    ],
  },
  check: function* (subject) {
    for (const field of subject.fields) {
      if (NOT_READ.has(field.kind) || !/\p{Lu}{2}/u.test(field.text)) continue;
      const acronym = acronymIn(subject.pack);
      // Most texts shout nowhere; only the others are searched for addresses, which may be in capitals.
      if (findCapitalRuns(field.text, FEWEST, acronym, []).length === 0) continue;
      const links = field.text.length > LONGEST_FIX ? [] : findLinks(field.text).map(({ range }) => range);
      for (const { range } of findCapitalRuns(field.text, FEWEST, acronym, links).slice(0, MOST_TOLD)) {
        const at = { field: field.path, range, account: field.account, media: field.media };
        if (range[1] - range[0] > LONGEST_FIX) yield { message: 'capitals', at };
        else
          yield {
            message: 'capitals',
            at,
            fix: {
              label: 'Write it as a sentence',
              safe: false,
              edits: [{ field: field.path, range, text: calmed(subject, field.text, range) }],
            },
          };
      }
    }
  },
});
