import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from '../../../shared/domain/account.ts';
import { guessPostColumns } from '../../../shared/post-import/columns.ts';
import { MAX_LIST_COLUMNS } from '../../../shared/post-import/limits.ts';
import { planPosts } from '../../../shared/post-import/plan-posts.ts';
import { readAccounts } from '../../../shared/post-import/read-accounts.ts';
import type { ListMeaning } from '../../../shared/post-import/read-post.ts';
import { readTime } from '../../../shared/post-import/read-time.ts';
import { surveyPosts } from '../../../shared/post-import/survey-posts.ts';
import { isWall } from '../../../shared/schedule/wall-time.ts';
import { plainText } from '../../../shared/table/table.ts';

const account = (id: string, platform: Account['platform'], handle: string): Account => ({
  id,
  platform,
  handle,
  scope: 'school',
  school: 'Ridgeview Elementary School',
  level: 'elementary',
  registered: true,
  purpose: 'News',
  admins: 2,
  trainingCurrent: true,
});
const ACCOUNTS = [
  account('r-fb', 'facebook', '@Ridgeview'),
  account('r-ig', 'instagram', '@Ridgeview'),
  account('o-x', 'twitter', '@Office'),
];

const end = <T>(work: Generator<number, T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
};

const planOf = (typed: string, more: Partial<ListMeaning> = {}) => {
  const text = plainText(typed);
  const surveyed = end(surveyPosts(text));
  if (!surveyed.ok) throw new Error(surveyed.why);
  const { delimiter, guess } = surveyed.survey;
  const meaning = { accounts: ACCOUNTS, zone: 'America/Chicago', time: '09:00', targets: ['o-x'] };
  return end(planPosts(text, delimiter, { columns: guess, ...meaning, ...more }));
};

describe('a list of posts', () => {
  test('says which row has more cells than the list has columns: a comma of its text began another', () => {
    const { posts, bad } = planOf(
      'Date,Account,Text\n12/1/2026,@Office,Come, all of you, to the gym\n12/2/2026,@Office,Second,,\n',
    );
    expect(bad).toEqual([
      {
        line: 2,
        why: '“all of you” stands behind the last column. Put quotation marks around a text with commas in it.',
      },
    ]);
    expect(posts.map(({ content }) => content.text)).toEqual(['Second']);
  });

  test('says which row has a link that is no address, and takes addresses as people write them', () => {
    const { posts, bad } = planOf(
      [
        'Text,Link',
        'One,see the flyer',
        'Two,isd271.org/fair',
        'Three,https://isd271.org',
        'Four,',
        'Five,http://intranet/menu',
        'Six,HTTPS://ISD271.ORG/Menü?day=1#top',
        'Seven,www.isd271.org.',
        'Eight,flyer.pdf',
        'Nine,12/1/2026',
        'Ten,isd271.org and the flyer',
        '',
      ].join('\n'),
    );
    expect(bad.map(({ line, why }) => [line, why])).toEqual(
      [
        [2, 'see the flyer'],
        [9, 'flyer.pdf'],
        [10, '12/1/2026'],
        [11, 'isd271.org and the flyer'],
      ].map(([line, cell]) => [
        line,
        `“${cell}” is no web address that could be read. Write the link like www.example.org/menu, or leave it empty.`,
      ]),
    );
    expect(posts.map(({ content, notes }) => [content.link, notes])).toEqual([
      ['isd271.org/fair', []],
      ['https://isd271.org', []],
      [null, []],
      ['http://intranet/menu', []],
      ['HTTPS://ISD271.ORG/Menü?day=1#top', []],
      ['www.isd271.org.', []],
    ]);
  });

  test('becomes drafts with their day, time, accounts, texts and pictures', () => {
    const { posts, bad } = planOf(
      [
        'Date,Time,Account,Post,Picture,Alt text,Category,Facebook text,Link',
        '12/1/2026,3:30 PM,"@Ridgeview","Book fair\nopens today.",books.jpg,"Shelves of books",Event,"Book fair on Facebook",https://example.org/fair',
        '2026-12-02,15:05,@Ridgeview on Instagram; @Office,Second,a.jpg; b.png,First picture; Second picture,,,',
      ].join('\r\n'),
    );
    expect(bad).toEqual([]);
    expect(posts[0]).toMatchObject({
      line: 2,
      content: {
        publishAt: '2026-12-01T15:30',
        zone: 'America/Chicago',
        targets: ['r-fb', 'r-ig'],
        text: 'Book fair\nopens today.',
        variants: { 'r-fb': { text: 'Book fair on Facebook' } },
        category: 'event',
        link: 'https://example.org/fair',
      },
      files: [{ name: 'books.jpg', altText: 'Shelves of books', decorative: false }],
      notes: [],
    });
    expect(posts[1]).toMatchObject({
      line: 4,
      content: { publishAt: '2026-12-02T15:05', targets: ['r-ig', 'o-x'], variants: {} },
      files: [
        { name: 'a.jpg', altText: 'First picture', decorative: false },
        { name: 'b.png', altText: 'Second picture', decorative: false },
      ],
    });
  });

  test('a picture is only decoration where a yes stands in its place, and what is neither yes nor no is told', () => {
    const { posts } = planOf(
      'Text,Pictures,Decorative\nA,a.jpg,Yes\nB,a.jpg;b.jpg,;x\nC,a.jpg;b.jpg,no;maybe\nD,a.jpg,',
    );
    expect(posts.map(({ files }) => files.map(({ decorative }) => decorative))).toEqual([
      [true],
      [false, true],
      [false, false],
      [false],
    ]);
    expect(posts.map(({ notes }) => notes.filter((note) => note.includes('decoration')))).toEqual([
      [],
      [],
      ['“maybe” does not say whether a picture is only decoration, so it is taken for a no.'],
      [],
    ]);
  });

  test('a day with its time in one cell, a row without a time, and one without a day', () => {
    const { posts } = planOf(
      'When;Message\n12/1/2026 3:30 PM;one\n2026-12-01T15:30;two\n12/1/2026;three\n;four\n"12/1/2026, 9 a.m.";five',
    );
    expect(posts.map(({ content }) => content.publishAt)).toEqual([
      '2026-12-01T15:30',
      '2026-12-01T15:30',
      '2026-12-01T09:00',
      null,
      '2026-12-01T09:00',
    ]);
    expect(posts[2]?.notes).toEqual(['No time is given, so it is 9:00 AM.']);
    expect(posts[0]?.content.targets).toEqual(['o-x']);
  });

  test('a row that cannot be a draft is told with its line, and the others go on', () => {
    const { posts, bad } = planOf(
      [
        'date,time,accounts,text',
        '13/45/2026,,,one',
        '12/1/2026,later,,two',
        ',3 pm,,three',
        '12/1/2026,3 pm,@Nobody,four',
        '12/1/2026,3 pm,,',
        '12/1/2026,3 pm,,"six',
        '12/1/2026,3 pm,,seven',
      ].join('\n'),
    );
    expect(posts.map(({ content }) => content.text)).toEqual(['seven']);
    expect(bad.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(bad.map(({ why }) => why).join('\n')).toMatch(
      /“13\/45\/2026” is no day.*“later” is no time.*without a day.*“@Nobody” is no account.*no text.*quotation mark/su,
    );
  });

  test('a list without posts, and one with a million columns, are refused in words', () => {
    expect(end(surveyPosts(''))).toMatchObject({ ok: false });
    expect(end(surveyPosts('date,text'))).toMatchObject({ ok: false });
    expect(end(surveyPosts(`text\n${','.repeat(1_000_000)}x`))).toEqual({
      ok: false,
      why: `A row has 1,000,001 columns; ${MAX_LIST_COLUMNS} is the most. Nothing was read.`,
    });
  });

  test('any table at all gives each row once, as a draft with a time that exists or as a bad row', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('12/1/2026', '3 pm', '@Ridgeview', '"', 'a.jpg', '\u202e', '2026-02-30'),
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(rows, (table) => {
        const written = table.map((cells) =>
          cells.map((one) => `"${one.replace(/[\r\n]/gu, ' ').replaceAll('"', '""')}"`).join(','),
        );
        const { posts, bad } = planOf(
          `date,time,accounts,text,media,link\n,,,First,,\n${written.join('\n')}`,
        );
        const said = table.filter((cells) => cells.some((one) => one.replaceAll('\ufeff', '').trim() !== ''));
        expect(posts.length + bad.length).toBe(said.length + 1);
        for (const { content } of posts)
          expect(content.publishAt === null || isWall(content.publishAt)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['15:30', '15:30'],
  ['3:30 PM', '15:30'],
  ['3:30\u202fp.m.', '15:30'],
  ['3pm', '15:00'],
  ['12 am', '00:00'],
  ['12:05 pm', '12:05'],
  ['9:05:30', '09:05'],
  ['3:30 PM', '15:30'],
  ['noon', '12:00'],
  ['25:00', null],
  ['13 pm', null],
  ['12:75', null],
  ['15', null],
  ['soon', null],
])('the time “%s” is read as %s', (typed, read) => {
  expect(readTime(typed)).toBe(read);
});

test('accounts are named by handle, on every platform that has it or on the one beside it', () => {
  expect(readAccounts('@ridgeview', ACCOUNTS).ids).toEqual(['r-fb', 'r-ig']);
  expect(readAccounts('Ridgeview (Facebook)\nX: @Office', ACCOUNTS).ids).toEqual(['r-fb', 'o-x']);
  expect(readAccounts('@Office on Instagram, @Ridgeview', ACCOUNTS)).toEqual({
    ids: ['r-fb', 'r-ig'],
    unknown: ['@Office on Instagram'],
  });
});

test('columns are known by their names, each for one thing', () => {
  expect(guessPostColumns(['Publish Date', 'Caption', 'IMAGE', 'Alt-Text', 'Tweet', 'Notes'])).toEqual({
    date: 0,
    text: 1,
    media: 2,
    'alt-text': 3,
    twitter: 4,
  });
});
