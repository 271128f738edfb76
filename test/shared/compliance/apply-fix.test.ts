import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFromExample } from '../../../shared/case/example-case.ts';
import { applyFix } from '../../../shared/compliance/apply-fix.ts';
import type { Edit, Fix } from '../../../shared/compliance/finding.ts';
import type { PostContent } from '../../../shared/domain/post.ts';

const content = caseFromExample({
  case: {
    post: {
      text: 'One two three',
      variants: { 'ridge.view': { text: 'Dotted' } },
      video: { tags: ['choir', 'band'] },
      media: [
        { id: 'm1', kind: 'image', altText: 'First' },
        { id: 'm.2', kind: 'image', altText: 'Second', perTarget: { 'ridgeview-fb': { altText: 'Own' } } },
      ],
    },
  },
}).post;
/** Applied to the very content that was checked. */
const mend = (post: PostContent, made: Fix): PostContent => applyFix(post, made, post);
const fix = (...edits: readonly Edit[]): Fix => ({ label: 'Mend it', safe: true, edits });

/** Words of a text that do not touch, and what to write instead: cuts in rising order. */
const plan = fc
  .tuple(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.array(fc.nat(60), { maxLength: 12 }),
    fc.infiniteStream(fc.string({ unit: 'binary', maxLength: 8 })),
  )
  .map(([text, numbers, words]) => {
    const cuts = [...new Set(numbers.map((at) => Math.min(at, text.length)))].sort((a, b) => a - b);
    const edits: { range: readonly [number, number]; text: string }[] = [];
    for (let at = 0; at + 1 < cuts.length; at += 2)
      edits.push({ range: [cuts[at] ?? 0, cuts[at + 1] ?? 0], text: words.next().value ?? '' });
    return { text, edits };
  });

describe('text edits', () => {
  it('come to the text with each range replaced, in whatever order they are given', () => {
    fc.assert(
      fc.property(plan, fc.boolean(), ({ text, edits }, turned) => {
        const given = edits.map((edit) => ({ field: 'text', ...edit }));
        const made = mend({ ...content, text }, fix(...(turned ? given.toReversed() : given)));
        let wanted = '';
        let at = 0;
        for (const { range, text: word } of edits) {
          wanted += text.slice(at, range[0]) + word;
          at = range[1];
        }
        expect(made.text).toBe(wanted + text.slice(at));
        expect({ ...made, text }).toEqual({ ...content, text });
      }),
    );
  });
  it('outside the text are refused, and so are ranges that run backwards', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 30 }), fc.integer({ min: -5, max: 30 }), (from, to) => {
        const edit = { field: 'text', range: [from, to] as const, text: 'x' };
        const inside = from >= 0 && from <= to && to <= content.text.length;
        if (inside) expect(mend(content, fix(edit)).text).toContain('x');
        else expect(() => mend(content, fix(edit))).toThrow(RangeError);
      }),
    );
  });
  it('that overlap are refused', () => {
    const over = (a: readonly [number, number], b: readonly [number, number]) => () =>
      mend(content, fix({ field: 'text', range: a, text: 'a' }, { field: 'text', range: b, text: 'b' }));
    expect(over([0, 5], [4, 6])).toThrow(RangeError);
    expect(over([0, 9], [4, 6])).toThrow(RangeError);
    expect(over([4, 6], [4, 6])).toThrow(RangeError);
    expect(over([0, 3], [3, 6])().text).toBe('abo three');
  });
  it('are refused on half a place', () => {
    for (const range of [
      [0.5, 2],
      [0, Number.NaN],
    ] as const)
      expect(() => mend(content, fix({ field: 'text', range, text: '' }))).toThrow(RangeError);
  });
});

describe('a path', () => {
  it.each([
    ['variants.ridge.view.text', (post: typeof content) => post.variants['ridge.view']?.text],
    ['video.tags.1', (post: typeof content) => post.video.tags[1]],
    ['media.m1.altText', (post: typeof content) => post.media[0]?.altText],
    ['media.m.2.altText', (post: typeof content) => post.media[1]?.altText],
    [
      'media.m.2.perTarget.ridgeview-fb.altText',
      (post: typeof content) => post.media[1]?.perTarget['ridgeview-fb']?.altText,
    ],
  ])('%s is found', (field, read) => {
    const made = mend(content, fix({ field, range: [0, 1], text: 'Z' }));
    expect(read(made)).toMatch(/^Z/);
    expect(JSON.stringify(made).length).toBe(JSON.stringify(content).length);
  });
  it.each([
    'title',
    'media.m3.altText',
    'media.0.altText',
    'variants.x.text',
    'video.tags.2',
    '',
    'text.length',
    'video.__proto__.x',
  ])('“%s” that is not there is refused', (field) => {
    expect(() => mend(content, fix({ field, range: [0, 0], text: 'x' }))).toThrow(RangeError);
    expect(() => mend(content, fix({ field, value: 'x' }))).toThrow(RangeError);
  });
  it('to a whole part of the post is refused: a fix sets values, not lists', () => {
    for (const field of ['media', 'video', 'media.m1', 'targets'])
      expect(() => mend(content, fix({ field, value: null }))).toThrow(RangeError);
  });
  it('may set a value that was not answered', () => {
    expect(mend(content, fix({ field: 'side', value: 'later' })).side).toBe('later');
    expect(mend(content, fix({ field: 'media.m1.decorative', value: true })).media[0]?.decorative).toBe(true);
  });
});

describe('a fix as a whole', () => {
  it('is made or refused as one, and leaves the content it was given', () => {
    const before = JSON.stringify(content);
    const half = fix({ field: 'text', range: [0, 3], text: 'x' }, { field: 'nowhere', value: null });
    expect(() => mend(content, half)).toThrow(RangeError);
    mend(content, fix({ field: 'text', range: [0, 3], text: 'x' }));
    expect(JSON.stringify(content)).toBe(before);
  });
});

describe('a fix of a text that was changed meanwhile', () => {
  it('is refused, wherever in that text the change is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 5 }), fc.nat(13), fc.nat(13), (typed, where, at) => {
        const edit = { field: 'text', range: [Math.min(at, 10), Math.min(at, 10) + 3], text: 'x' } as const;
        const text = content.text.slice(0, where) + typed + content.text.slice(where);
        expect(() => applyFix({ ...content, text }, fix(edit), content)).toThrow(RangeError);
      }),
    );
  });
  it('is refused also where it would only put something in', () => {
    const put = fix({ field: 'text', range: [4, 4], text: 'and ' });
    expect(() => applyFix({ ...content, text: 'Two three' }, put, content)).toThrow(RangeError);
  });
  it('is refused where a value was answered meanwhile, or its picture taken out', () => {
    const side = fix({ field: 'side', value: 'later' });
    expect(() => applyFix({ ...content, side: 'earlier' }, side, content)).toThrow(RangeError);
    const alt = fix({ field: 'media.m1.altText', range: [0, 1], text: 'Z' });
    expect(() => applyFix({ ...content, media: [] }, alt, content)).toThrow(RangeError);
  });
  it('is made where only other fields were changed, and those keep their change', () => {
    const made = applyFix(
      { ...content, link: 'https://example.org', media: content.media.toReversed() },
      fix({ field: 'media.m1.altText', range: [0, 5], text: 'Last' }),
      content,
    );
    expect(made.link).toBe('https://example.org');
    expect(made.media[1]?.altText).toBe('Last');
  });
});
