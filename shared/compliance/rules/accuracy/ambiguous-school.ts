import type { School } from '../../../domain/district.ts';
import { fold } from '../../../text/fold.ts';
import { GAME_OR_VISIT } from '../../../text/lists/school-neighbors.ts';
import { findSchools, type SchoolMention } from '../../../text/school-names.ts';
import { EXAMPLE_ACCOUNT } from '../../example-accounts.ts';
import type { Edit } from '../../finding.ts';
import { handleOf } from '../../handle-of.ts';
import { defineRule } from '../../rule.ts';
import type { Subject, Target, TextField } from '../../subject.ts';
import { textsFor } from '../../texts-for.ts';

const NOT_READ: ReadonlySet<string> = new Set(['link', 'file', 'people-tag', 'tag']);

interface Named {
  readonly field: TextField;
  readonly mention: SchoolMention;
}

const mentionsIn = (subject: Subject): readonly Named[] =>
  subject.fields
    .filter(({ kind }) => !NOT_READ.has(kind))
    .flatMap((field) =>
      findSchools(field.text, subject.pack.schools, subject.people.findNames).map((mention) => ({
        field,
        mention,
      })),
    );

/** Elementary, middle or high, as grades and words beside the name tell. */
const LEVELS = [
  [
    'elementary',
    /\b(?:kindergart\w*|(?:first|second|third|fourth|fifth)[- ]grade\w*|grades? [k1-5]\b|[1-5](?:st|nd|rd|th)[- ]grade\w*|elementary)\b/,
  ],
  [
    'middle',
    /\b(?:(?:sixth|seventh|eighth)[- ]grade\w*|grades? [678]\b|[678]th[- ]grade\w*|middle school\w*)\b/,
  ],
  [
    'high',
    /\b(?:(?:ninth|tenth|eleventh|twelfth)[- ]grade\w*|freshm[ae]n|sophomores?|juniors|seniors|varsity|high school\w*)\b/,
  ],
] as const;

/** UTF-16 units on either side in which grades are looked for. */
const AROUND = 200;

/** Which of several schools is meant: the account's own, else the one whose grades the text speaks of; or null. */
const meant = (subject: Subject, { field, mention }: Named): School | null => {
  const own = subject.targets.map(({ account }) => account.school);
  const ofAccounts = mention.schools.filter(({ name }) => own.includes(name));
  if (ofAccounts.length === 1) return ofAccounts[0] ?? null;
  const folded = fold(
    field.text.slice(Math.max(0, mention.range[0] - AROUND), mention.range[1] + AROUND),
  ).text;
  const levels = LEVELS.filter(([, words]) => words.test(folded)).map(([level]) => level);
  const ofLevels = mention.schools.filter(({ level }) => levels.some((one) => one === level));
  return ofLevels.length === 1 ? (ofLevels[0] ?? null) : null;
};

const sayNames = (schools: readonly School[]): string => schools.map(({ name }) => name).join(' or ');

/** The mention of another school where an account names no other but that, nor its own; null where all is well. */
const strangerOf = (subject: Subject, target: Target, named: readonly Named[]): readonly Named[] => {
  const { school, scope } = target.account;
  if (school === null || scope === 'district' || subject.post.category === 'athletics') return [];
  const fields = new Set(textsFor(subject, target).map(({ path }) => path));
  const here = named.filter(({ field }) => fields.has(field.path));
  const names = new Set(here.flatMap(({ mention }) => mention.schools.map(({ name }) => name)));
  const [first] = here;
  if (first === undefined || names.has(school)) return [];
  const places = new Set(here.map(({ mention }) => sayNames(mention.schools)));
  if (places.size !== 1) return [];
  const texts = subject.fields.filter(({ path }) => fields.has(path));
  // The account's own name, in words the pack does not know, counts as well.
  if (texts.some(({ text }) => text.includes(school))) return [];
  return here.some(({ field }) => GAME_OR_VISIT.test(fold(field.text).text)) ? [] : here;
};

const account = (school: string | null, more: object = {}) =>
  ({
    ...EXAMPLE_ACCOUNT,
    school,
    scope: school === null ? 'district' : 'school',
    ...more,
  }) as const;
const by = (school: string | null, text: string, more: object = {}) => ({
  accounts: [account(school)],
  post: { text, ...more },
});
const OLSON = 'Olson Middle School';
const RIDGEVIEW = 'Ridgeview Elementary School';

export const rule = defineRule({
  id: 'accuracy/ambiguous-school',
  judges:
    'A short name fits two schools, or the only district school named is not the account’s own, outside a game or a visit.',
  severity: 'warn',
  floor: 'note',
  waivable: true,
  runs: 'per-post',
  cites: ['practice'],
  messages: {
    two: {
      what: '“{words}” could be {schools}.',
      why: 'The district has two schools by that name. Families will wonder which one, and some will go to the wrong one.',
      todo: 'Write the full name.',
    },
    other: {
      what: '{handle} speaks for {own}, and the text names only {other}.',
      why: 'A post copied from another school sends families to the wrong building.',
      todo: 'Check which school you mean, and name it.',
    },
  },
  examples: {
    passes: [
      { name: 'the whole name', case: by(null, 'Congratulations to Oak Grove Middle School on its win.') },
      { name: 'the level beside it', case: by(null, 'Olson Middle families: picture day is Friday.') },
      { name: 'both levels', case: by(null, 'Valley View Elementary and Valley View Middle share a lot.') },
      {
        name: 'the whole name first, then the short one',
        case: by(null, 'Olson Middle School hosts. Olson opens at 6.'),
      },
      {
        name: 'a list of middle schools',
        case: by(null, 'Olson and Valley View middle schools sing together.'),
      },
      { name: 'a street', case: by(null, 'Construction on Oak Grove Parkway ends Friday.') },
      { name: 'a person', case: by(RIDGEVIEW, 'Mrs. Olson’s third graders made quilts.') },
      {
        name: 'a person by first and last name',
        case: by(RIDGEVIEW, 'Maya Olson led the reading. Olson chose a poem.'),
      },
      { name: 'scenery', case: by(RIDGEVIEW, 'The valley view from an oak grove was all gold.') },
      { name: 'another district’s school', case: by(null, 'Our debaters met at Valley View High School.') },
      { name: 'another town', case: by(null, 'A bus went to Oak Grove, Minnesota.') },
      {
        name: 'a game',
        case: by('Thomas Jefferson High School', 'Jaguars vs. Kennedy tonight at 7:00 in our gym.'),
      },
      { name: 'a visit', case: by(OLSON, 'Sixth graders from Westwood Elementary visited us today.') },
      { name: 'its own name', case: by(RIDGEVIEW, 'Ridgeview Elementary School opens at 8.') },
      { name: 'several schools', case: by(RIDGEVIEW, 'Buses to Westwood and Hillcrest run late.') },
      {
        name: 'a president',
        case: by(RIDGEVIEW, 'Students read about President Kennedy and Thomas Jefferson.'),
      },
      { name: 'the district names any school', case: by(null, 'Welcome to Westwood Elementary School.') },
    ],
    fails: [
      {
        name: 'a bare name',
        case: by(null, 'Congratulations to Oak Grove on its reading challenge win!'),
        message: 'two',
        words: 'Oak Grove',
      },
      {
        name: 'a bare name in a recap',
        case: by(null, 'Choirs from Olson sang beautifully.'),
        message: 'two',
        words: 'Olson',
      },
      { name: 'a bare name of a bus stop', case: by(null, 'Buses to Valley View run late.'), message: 'two' },
      {
        name: 'on its own account',
        case: by(OLSON, 'Olson families, picture day is Friday.'),
        message: 'two',
      },
      {
        name: 'with a possessive',
        case: by(null, 'Olson’s fifth graders planted a garden.'),
        message: 'two',
        words: 'Olson',
      },
      { name: 'in capitals', case: by(null, 'GO OAK GROVE'), message: 'two' },
      {
        name: 'two bare names',
        case: by(null, 'Registration: Oak Grove on Monday, Olson on Tuesday.'),
        message: 'two',
      },
      {
        name: 'another school’s welcome',
        case: by(RIDGEVIEW, 'Welcome to Westwood Elementary School! Doors open at 8:05.'),
        message: 'other',
      },
      {
        name: 'another school’s short name',
        case: by('Normandale Hills Elementary School', 'Our fifth graders at Hillcrest planted a garden.'),
        message: 'other',
      },
      {
        name: 'a text copied between high schools',
        case: by(
          'Thomas Jefferson High School',
          'Kennedy counselors wish all of our Eagles a restful break.',
        ),
        message: 'other',
      },
      {
        name: 'the other school of the same name',
        case: by(OLSON, 'Olson Elementary School opens its doors at 8.'),
        message: 'other',
      },
      {
        name: 'in alt text',
        case: {
          accounts: [account(null)],
          post: {
            text: 'One art show.',
            media: [
              {
                id: 'm1',
                kind: 'image',
                file: 'a.jpg',
                source: 'own',
                altText: 'A mural in the hall of Valley View',
              },
            ],
          },
        },
        message: 'two',
      },
      {
        name: 'in a video’s title',
        case: by(null, 'See the video.', { video: { title: 'A day at Oak Grove' } }),
        message: 'two',
      },
    ],
  },
  check: function* (subject) {
    const named = mentionsIn(subject);
    const clear = new Set(
      named
        .filter(({ mention }) => !mention.isBare)
        .flatMap(({ mention }) => mention.schools.map(({ name }) => name)),
    );
    for (const one of named) {
      const { field, mention } = one;
      if (!mention.isBare || mention.schools.length < 2) continue;
      // Once one of them was named in full, its short name is understood.
      if (mention.schools.some(({ name }) => clear.has(name))) continue;
      const school = meant(subject, one);
      const edit = (): Edit => ({ field: field.path, range: mention.range, text: school?.name ?? '' });
      yield {
        message: 'two',
        at: { field: field.path, range: mention.range, account: field.account, media: field.media },
        data: { schools: sayNames(mention.schools) },
        ...(school === null
          ? {}
          : { fix: { label: `Write “${school.name}”`, safe: false, edits: [edit()] } }),
      };
    }
    for (const target of subject.targets) {
      const here = strangerOf(subject, target, named);
      const [first] = here;
      const own = target.account.school;
      if (first === undefined || own === null) continue;
      yield {
        message: 'other',
        at: {
          field: first.field.path,
          range: first.mention.range,
          account: target.account.id,
          media: first.field.media,
        },
        data: { handle: handleOf(target.account), own, other: sayNames(first.mention.schools) },
        fix: {
          label: `Write “${own}”`,
          safe: false,
          edits: here.map(({ field, mention }) => ({ field: field.path, range: mention.range, text: own })),
        },
      };
    }
  },
});
