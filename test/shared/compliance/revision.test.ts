import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFromExample } from '../../../shared/case/example-case.ts';
import { canonicalJson, revisionOf } from '../../../shared/compliance/revision.ts';
import type { PostContent } from '../../../shared/domain/post.ts';

const whole: PostContent = caseFromExample({
  case: {
    post: {
      side: 'earlier',
      targets: ['ridgeview-fb', 'ridgeview-ig'],
      variants: { 'ridgeview-ig': { text: 'Short' } },
      link: 'https://isd271.org',
      firstComment: 'More',
      video: { title: 'T', description: 'D', tags: ['a'], madeForKids: false, captions: 'C' },
      event: { kind: 'public', offSite: true, endsAt: '2026-11-24T12:00' },
      handover: true,
      media: [
        {
          id: 'm1',
          kind: 'image',
          file: 'a.jpg',
          type: 'image/jpeg',
          width: 10,
          height: 20,
          bytes: 30,
          duration: 1,
          hasGps: false,
          hasSpeech: false,
          altText: 'A',
          decorative: false,
          source: 'own',
          aiMade: false,
          music: 'none',
          captions: 'C',
          tags: ['@a'],
          heard: ['s1'],
          works: ['s1'],
          format: 'story',
          perTarget: { 'ridgeview-ig': { altText: 'B', omit: true } },
          shot: 'group',
          faces: [{ id: 'f1', box: [0.1, 0.2, 0.3, 0.4], is: 'person', person: 's1' }],
          peopleAnswered: true,
        },
      ],
    },
  },
}).post;

type Path = readonly (string | number)[];

/** Every value a post holds, by its path. */
const leaves = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
};

const changed = (value: unknown, path: Path): unknown => {
  const [key, ...rest] = path;
  if (key === undefined)
    return value === null ? 'something' : typeof value === 'boolean' ? !value : `${JSON.stringify(value)}x`;
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (String(at) === String(key) ? changed(item, rest) : item));
  const record = value as Record<string, unknown>;
  return { ...record, [key]: changed(record[key], rest) };
};

/** The same content with the keys of every object in another order. */
const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
};

const TIME = new Set(['publishAt', 'zone', 'side']);
const paths = leaves(whole);

describe('a revision', () => {
  it('has every field of a post to look at', () => {
    expect(paths.length).toBeGreaterThan(50);
  });
  it.each(paths.filter(([top]) => !TIME.has(String(top))).map((path) => [path.join('.'), path] as const))(
    'is another when %s changes',
    (_, path) => {
      expect(revisionOf(changed(whole, path) as PostContent)).not.toBe(revisionOf(whole));
    },
  );
  it.each([...TIME])('stays when %s changes, though what goes out does not', (field) => {
    const moved = changed(whole, [field]) as PostContent;
    expect(revisionOf(moved)).toBe(revisionOf(whole));
    expect(moved).not.toEqual(whole);
  });
  it('does not hang on the order of fields, nor on the order in which accounts were chosen', () => {
    expect(revisionOf(shuffled(whole) as PostContent)).toBe(revisionOf(whole));
    const targets = [...whole.targets, ...whole.targets].toReversed();
    expect(revisionOf({ ...whole, targets })).toBe(revisionOf(whole));
  });
  it('hangs on the order of pictures', () => {
    const second = whole.media.map((item) => ({ ...item, id: 'm2' }));
    const one = { ...whole, media: [...whole.media, ...second] };
    expect(revisionOf({ ...one, media: one.media.toReversed() })).not.toBe(revisionOf(one));
  });
});

describe('canonical JSON', () => {
  it('is JSON, and one text for one value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        // JSON has no minus nought.
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(shuffled(value))).toBe(text);
      }),
    );
  });
  it('tells apart what is apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        fc.pre(JSON.stringify(shuffled(a)) !== JSON.stringify(shuffled(b)));
        const same = canonicalJson(a) === canonicalJson(b);
        if (same) expect(a).toEqual(b);
      }),
    );
  });
  it('refuses a number that JSON cannot hold', () => {
    expect(() => canonicalJson({ at: [Number.NaN] })).toThrow(RangeError);
    expect(() => canonicalJson(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});
