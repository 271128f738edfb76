import fc from 'fast-check';
import { expect, test } from 'vitest';
import { versionDiff } from '../../../../renderer/screens/records/word-diff.ts';

const text = (words: string) => [{ name: 'Text', text: words }];

test('a changed word is shown as one that went and one that came', () => {
  expect(versionDiff(text('The gym opens at nine'), text('The gym opens at ten'))).toEqual([
    {
      name: 'Text',
      pieces: [
        { kind: 'same', text: 'The gym opens at ' },
        { kind: 'removed', text: 'nine' },
        { kind: 'added', text: 'ten' },
      ],
    },
  ]);
});

test('fields that stayed are left out, those that are new or gone are whole', () => {
  const diffs = versionDiff(
    [...text('Same'), { name: 'Link', text: 'https://example.org' }],
    [...text('Same'), { name: 'Alt text of gym.jpg', text: 'Chairs' }],
  );
  expect(diffs).toEqual([
    { name: 'Alt text of gym.jpg', pieces: [{ kind: 'added', text: 'Chairs' }] },
    { name: 'Link', pieces: [{ kind: 'removed', text: 'https://example.org' }] },
  ]);
});

test('whatever the texts, the pieces give both of them back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const pieces = versionDiff(text(before), text(after))[0]?.pieces ?? [{ kind: 'same', text: before }];
      const joined = (left: 'added' | 'removed'): string =>
        pieces.flatMap((piece) => (piece.kind === left ? [] : [piece.text])).join('');
      expect(joined('added')).toBe(before);
      expect(joined('removed')).toBe(after);
    }),
  );
});

test('two long texts without a word in common are told as one out and one in', () => {
  const [before, after] = ['a', 'b'].map((sign) =>
    Array.from({ length: 4_000 }, (_, at) => `${sign}${at}`).join(' '),
  );
  const [diff] = versionDiff(text(before ?? ''), text(after ?? ''));
  expect(diff?.pieces).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]);
});
