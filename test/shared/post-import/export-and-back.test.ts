import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Account } from '../../../shared/domain/account.ts';
import { newMedia } from '../../../shared/domain/new-media.ts';
import { emptyContent, type PostContent } from '../../../shared/domain/post.ts';
import type { ExportedPost } from '../../../shared/post-export/exported-post.ts';
import { postsCsv } from '../../../shared/post-export/posts-csv.ts';
import { postsIcs } from '../../../shared/post-export/posts-ics.ts';
import { planPosts } from '../../../shared/post-import/plan-posts.ts';
import { surveyPosts } from '../../../shared/post-import/survey-posts.ts';
import { plainText } from '../../../shared/table/table.ts';
import { writeCsv } from '../../../shared/table/write-csv.ts';

const ACCOUNT: Account = {
  id: 'r-x',
  platform: 'twitter',
  handle: '@Ridgeview',
  scope: 'school',
  school: 'Ridgeview Elementary School',
  level: 'elementary',
  registered: true,
  purpose: 'News',
  admins: 2,
  trainingCurrent: true,
};

const end = <T>(work: Generator<number, T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
};

const post = (text: string, own: string): ExportedPost => ({
  id: 'p1',
  content: {
    ...emptyContent(),
    publishAt: '2026-12-01T15:30',
    targets: [ACCOUNT.id],
    category: 'news',
    text,
    variants: own === '' ? {} : { [ACCOUNT.id]: { text: own } },
    media: [{ ...newMedia('m1'), file: 'books.jpg', altText: 'Shelves of books' }],
  },
  targets: [ACCOUNT],
  state: 'Draft',
  instant: Date.parse('2026-12-01T21:30:00Z'),
  title: text.slice(0, 40),
});

/** What becomes of a table that is taken in again as it is. */
const back = (table: string, accounts: readonly Account[]) => {
  const plain = plainText(table);
  const surveyed = end(surveyPosts(plain));
  if (!surveyed.ok) throw new Error(surveyed.why);
  return end(
    planPosts(plain, surveyed.survey.delimiter, {
      columns: surveyed.survey.guess,
      accounts,
      zone: 'America/Chicago',
      time: '09:00',
      targets: [],
    }),
  );
};

/** What a person types: lines, quotes, commas, beginnings of formulas. */
const typed = fc
  .array(fc.oneof(fc.constantFrom('=1+1', '@Ridgeview', '-5', '"', ',', '\n', "'", '; '), fc.string()), {
    maxLength: 6,
  })
  .map((parts) => plainText(parts.join('')).normalize('NFC').trim())
  .filter((text) => !/[^\P{Cc}\n]|\ufffd/u.test(text));

test('posts that were exported as a table are the same posts when they are taken in again', () => {
  fc.assert(
    fc.property(
      typed.filter((text) => text !== ''),
      typed,
      (text, own) => {
        const source = post(text, own);
        const { posts, bad } = back(postsCsv([source]), [ACCOUNT]);
        expect(bad).toEqual([]);
        expect(posts[0]?.content).toEqual({ ...source.content, media: [] });
        expect(posts[0]?.files).toEqual([
          { name: 'books.jpg', altText: 'Shelves of books', decorative: false },
        ]);
      },
    ),
    { numRuns: 300, examples: [[';\n;', '"\n;']] },
  );
});

test('each account of a platform gets its own words back, and no other one’s', () => {
  const accounts: readonly Account[] = [
    ACCOUNT,
    ...(['facebook', 'facebook', 'facebook', 'instagram'] as const).map((platform, n) => ({
      ...ACCOUNT,
      id: `a${n}`,
      platform,
      handle: `@School${n}`,
    })),
  ];
  const words = fc.constantFrom(undefined, '', 'Only for B', 'For A and C', 'For all');
  fc.assert(
    fc.property(fc.array(words, { minLength: 5, maxLength: 5 }), (own) => {
      const source = post('For all', '');
      const variants = Object.fromEntries(
        accounts.flatMap(({ id }, n) => (own[n] === undefined ? [] : [[id, { text: own[n] }]])),
      );
      const targets = accounts.map(({ id }) => id);
      const content = { ...source.content, variants, targets };
      const { posts, bad } = back(postsCsv([{ ...source, content, targets: accounts }]), accounts);
      expect(bad).toEqual([]);
      const said = (one: PostContent, id: string): string => one.variants[id]?.text ?? one.text;
      const heard = posts.flatMap((one) => one.content.targets.map((id) => [id, said(one.content, id)]));
      expect(heard).toHaveLength(targets.length);
      expect(Object.fromEntries(heard)).toEqual(
        Object.fromEntries(targets.map((id) => [id, said(content, id)])),
      );
      for (const one of posts) expect(one.files).toHaveLength(1);
    }),
    { examples: [[[undefined, undefined, 'Only for B', undefined, undefined]]] },
  );
});

test('each account gets its own pictures and alt texts back, and what is only decoration stays so', () => {
  const accounts = (['twitter', 'facebook', 'facebook'] as const).map((platform, n) => ({
    ...ACCOUNT,
    id: `a${n}`,
    platform,
    handle: `@School${n}`,
  }));
  const alt = fc.constantFrom(null, 'Shelves of books', 'A shelf, seen from above');
  const own = fc.record({ omit: fc.boolean(), altText: alt });
  const picture = fc.record({ altText: alt, decorative: fc.boolean(), own: fc.tuple(own, own, own) });
  const nothing = { width: null, height: null, type: null, bytes: null };
  fc.assert(
    fc.property(fc.array(picture, { minLength: 1, maxLength: 3 }), (pictures) => {
      const source = post('For all', '');
      const media = pictures.map(({ altText, decorative, own: each }, n) => ({
        ...newMedia(`m${n}`),
        file: `${n}.jpg`,
        altText,
        decorative,
        perTarget: Object.fromEntries(each.map((one, at) => [`a${at}`, { ...nothing, ...one }])),
      }));
      const content = { ...source.content, media, targets: accounts.map(({ id }) => id) };
      const { posts, bad } = back(postsCsv([{ ...source, content, targets: accounts }]), accounts);
      expect(bad).toEqual([]);
      const got = posts.flatMap((one) => one.content.targets.map((id) => [id, one.files] as const));
      expect(Object.fromEntries(got)).toEqual(
        Object.fromEntries(
          accounts.map(({ id }, at) => [
            id,
            pictures.flatMap(({ altText, decorative, own: each }, n) =>
              each[at]?.omit === true
                ? []
                : [{ name: `${n}.jpg`, altText: each[at]?.altText ?? altText, decorative }],
            ),
          ]),
        ),
      );
    }),
  );
});

test('a post whose accounts say the same on each platform is one row', () => {
  const two = [ACCOUNT, { ...ACCOUNT, id: 'fb', platform: 'facebook' as const }];
  const source = post('For all', 'On X');
  const table = postsCsv([
    { ...source, content: { ...source.content, targets: ['r-x', 'fb'] }, targets: two },
  ]);
  expect(back(table, two).posts).toHaveLength(1);
});

test('no cell of a table begins a formula, and cells keep what they hold', () => {
  expect(writeCsv([['=1+1', '+1', '-1', '@x', ' a', 'b"c', 'd\ne', '', 'f,g', "'=1"]])).toBe(
    `\ufeff'=1+1,'+1,'-1,'@x," a","b""c","d\ne",,"f,g",''=1\r\n`,
  );
});

test('posts as a calendar: a moment each, texts escaped, lines of at most 75 octets', () => {
  const text = `Über uns; Bücher, Kekse \\ mehr\n${'Ein langer Text über 🐻 Bären. '.repeat(20)}`;
  const ics = postsIcs(
    [post(text, ''), { ...post('No time', ''), instant: null }],
    Date.parse('2026-11-25T12:00:00Z'),
  );
  const lines = ics.split('\r\n');
  expect(lines.at(-1)).toBe('');
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const unfolded = ics.replaceAll('\r\n ', '');
  expect(unfolded).toContain('DTSTART:20261201T213000Z\r\n');
  expect(unfolded).toContain('DTSTAMP:20261125T120000Z\r\n');
  expect(unfolded).toContain('DESCRIPTION:Über uns\\; Bücher\\, Kekse \\\\ mehr\\nEin langer Text über 🐻');
  expect(unfolded.match(/BEGIN:VEVENT/gu)).toHaveLength(1);
});
