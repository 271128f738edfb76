import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../../shared/case/read-case.ts';
import { checkPost } from '../../../shared/compliance/check-post.ts';
import { covers } from '../../../shared/compliance/covers.ts';
import { mergeDeep } from '../../../shared/district/merge-pack.ts';
import { sayPath } from '../../../shared/district/say-issue.ts';

const clean: unknown = JSON.parse(
  readFileSync(new URL('../../fixtures/cases/clean.json', import.meta.url), 'utf8'),
);
const change = (over: unknown): unknown => mergeDeep(clean, over);

/** Problems as `path: message`. */
const problemsOf = (value: unknown): readonly string[] => {
  const read = readCase(value);
  return read.ok ? [] : read.problems.map(({ path, message }) => `${sayPath(path)}: ${message}`);
};

describe('readCase', () => {
  it('reads the smallest case there is', () => {
    const read = readCase({
      now: '2026-11-23T10:00:00-06:00',
      accounts: [],
      post: { targets: [], text: '' },
    });
    expect(read).toMatchObject({ ok: true, case: { moment: 'queue', people: [], post: { media: [] } } });
  });

  it('takes a yes that does not say what it rests on for no signed one', () => {
    const yes = { scope: ['image'], channels: ['social'], decision: 'granted', from: '2026-08-24' };
    const reasonOf = (basis: string | null): string | null => {
      const people = [
        {
          id: 's1',
          kind: 'student',
          first: 'Wren',
          last: 'Aldertree',
          grade: '2',
          consents: [{ ...yes, basis }],
        },
      ];
      const read = readCase(change({ people, district: { consentModel: { elementary: 'opt-in' } } }));
      const [wren] = read.ok ? read.case.people : [];
      if (!read.ok || wren === undefined) throw new Error('It was not read.');
      return covers(wren, { scope: 'image', platform: 'facebook', date: '2026-11-24' }, read.case.pack)
        .reason;
    };
    expect(reasonOf('signed-form')).toBe('granted');
    expect(reasonOf(null)).toBe('default-only');
  });

  it('reads what one account gets of a picture, and names what cannot be one', () => {
    const media = {
      id: 'm1',
      turn: 1,
      faces: [{ id: 'f1', box: [0.1, 0.1, 0.1, 0.1], is: 'adult', cover: 'solid', coveredOn: ['ig'] }],
      perTarget: { ig: { crop: [0, 0, 0.5, 1] } },
    };
    const read = readCase(change({ post: { media: [media] } }));
    expect(read).toMatchObject({
      ok: true,
      case: {
        post: {
          media: [
            {
              turn: 1,
              faces: [{ coveredOn: ['ig'] }],
              perTarget: { ig: { crop: [0, 0, 0.5, 1], omit: false } },
            },
          ],
        },
      },
    });
    expect(
      problemsOf(change({ post: { media: [{ turn: 4, perTarget: { ig: { crop: [0, 0, 1] } } }] } })),
    ).toHaveLength(2);
  });

  it('names every field that has to be there', () => {
    expect(problemsOf({})).toEqual([
      'now: missing, expected text in quotes',
      'accounts: missing, expected a list in [ ]',
      'post: missing, expected an object in { }',
    ]);
    expect(problemsOf(change({ post: { targets: null } }))).toEqual(['post.targets: expected a list in [ ]']);
  });

  it('names an unknown field wherever it stands, and what was probably meant', () => {
    expect(problemsOf(change({ posts: 1 }))).toEqual(['posts: unknown field "posts"; did you mean "post"?']);
    const media = [{ altTxt: 'A volcano', perTarget: { 'ridgeview-fb': { omitt: true } } }];
    expect(problemsOf(change({ post: { media } }))).toEqual([
      'post.media[0].perTarget.ridgeview-fb.omitt: unknown field "omitt"; did you mean "omit"?',
      'post.media[0].altTxt: unknown field "altTxt"; did you mean "altText"?',
    ]);
    expect(problemsOf(change({ people: [{ birthdate: '2018-01-01' }] }))).toEqual([
      'people[0].birthdate: unknown field "birthdate"',
    ]);
    expect(problemsOf(change({ post: { checklist: { 'no-flash': true } } }))).toEqual([
      'post.checklist.no-flash: unknown field "no-flash"; did you mean "no-flashing"?',
    ]);
    expect(problemsOf(JSON.parse('{"__proto__": {"now": "x"}}'))).toContain(
      '__proto__: unknown field "__proto__"',
    );
  });

  it('lets no member be dropped without a word', () => {
    const post = JSON.parse('{"variants": {"__proto__": {"text": "unseen"}}}') as unknown;
    expect(problemsOf(change({ post }))).toEqual(['post.variants.__proto__: unknown field "__proto__"']);
    const district = JSON.parse('{"severities": {"__proto__": "note"}}') as unknown;
    expect(problemsOf(change({ district }))).toEqual([
      'district.severities.__proto__: unknown field "__proto__"',
    ]);
  });

  it('says what is expected of times, dates, zones and grades', () => {
    expect(problemsOf(change({ now: 'yesterday' }))).toEqual([
      'now: expected an instant with its offset, as 2026-11-23T10:00:00-06:00',
    ]);
    expect(problemsOf(change({ post: { publishAt: '2026-02-30T10:00' } }))[0]).toContain(
      'expected a day that the calendar has; there is no 2026-02-30',
    );
    expect(problemsOf(change({ post: { publishAt: '2026-02-20T24:30' } }))[0]).toContain(
      'expected a time that a clock shows; there is no 24:30',
    );
    expect(problemsOf(change({ now: '2026-02-30T10:00:00-06:00' }))[0]).toContain('there is no 2026-02-30');
    expect(problemsOf(change({ now: '2026-02-20T10:00' }))[0]).toContain(
      'expected an instant with its offset',
    );
    expect(problemsOf(change({ calendar: [{ date: '2026-02-30' }] }))[0]).toContain(
      'calendar[0].date: expected a day that the calendar has; there is no 2026-02-30',
    );
    expect(problemsOf(change({ calendar: [{ date: '2/20/2026' }] }))[0]).toContain('a date as YYYY-MM-DD');
    expect(problemsOf(change({ post: { zone: 'Mars/Olympus' } }))[0]).toContain('a time zone such as');
    expect(problemsOf(change({ people: [{ grade: 2 }] }))[0]).toContain('people[0].grade: expected one of');
  });

  it('takes null for left out in every field that may be left out', () => {
    const nulls = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, null]));
    const post = nulls(
      'category publishAt zone side variants link firstComment video event media handover others checklist'.split(
        ' ',
      ),
    );
    const value = change({ ...nulls(['moment', 'district', 'holds', 'calendar', 'people']), post });
    expect(problemsOf(value)).toEqual([]);
    expect(
      problemsOf(change({ post: { variants: { a: null }, media: [{ perTarget: { a: null } }] } })),
    ).toEqual([]);
  });

  it('refuses an id that stands twice, since one of the two would be judged for the other', () => {
    expect(problemsOf(change({ people: [{ id: 's1' }, { id: 's2' }, { id: 's1' }] }))).toEqual([
      'people[2].id: "s1" is the id of number 0 in this list too',
    ]);
  });

  it('gives no medium without an id the id of another', () => {
    const read = readCase(change({ post: { media: [{ id: 'm2' }, { file: 'two.jpg' }] } }));
    expect(read.ok && new Set(read.case.post.media.map(({ id }) => id)).size).toBe(2);
  });

  it('merges the district into the built-in pack and checks it', () => {
    const read = readCase(
      change({ district: { quietHours: { to: '20:00' }, severities: { 'rights/media-source': 'block' } } }),
    );
    expect(read).toMatchObject({
      ok: true,
      case: {
        pack: { quietHours: { from: '07:00', to: '20:00' }, severities: { 'rights/media-source': 'block' } },
      },
    });
    expect(problemsOf(change({ district: { quietHour: {} } }))).toEqual([
      'district.quietHour: unknown field "quietHour"; did you mean "quietHours"?',
    ]);
    expect(problemsOf(change({ district: { severities: { 'consent/opted-out': 'warn' } } }))).toEqual([
      'district.severities.consent/opted-out: may not be lower than "block" for this rule',
    ]);
    expect(problemsOf(change({ district: { quietHours: { to: '25:00' } } }))[0]).toContain(
      'district.quietHours.to',
    );
  });

  it('answers every JSON value, and what it reads can be judged', () => {
    const spot = fc.constantFrom(
      ['now'],
      ['moment'],
      ['district'],
      ['holds'],
      ['calendar'],
      ['accounts'],
      ['people'],
      ['post'],
      ['post', 'text'],
      ['post', 'media'],
      ['post', 'variants'],
      ['post', 'publishAt'],
      ['post', 'video'],
      ['post', 'event'],
      ['post', 'others'],
      ['post', 'checklist'],
      ['district', 'words'],
    );
    const put = (path: readonly string[], value: unknown): unknown =>
      path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.tuple(spot, fc.jsonValue()).map(([path, value]) => change(put(path, value))),
        ),
        (value) => {
          const read = readCase(value);
          if (read.ok)
            expect(['ready', 'attention', 'review', 'blocked']).toContain(checkPost(read.case).verdict);
          else for (const { message } of read.problems) expect(message).not.toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads a value of any depth', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`) as unknown;
    expect(problemsOf(deep).length).toBeGreaterThan(0);
    expect(problemsOf(change({ district: deep }))).toEqual(['district.a: unknown field "a"']);
  });
});
