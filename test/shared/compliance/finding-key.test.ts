import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/compliance/finding.ts';
import { findingKey, findingKeys } from '../../../shared/compliance/finding-key.ts';
import { caseFromExample } from '../../../shared/case/example-case.ts';
import { checkPost } from '../../../shared/compliance/check-post.ts';

const finding = (
  words: string | null,
  range: readonly [number, number] | null,
  over: Partial<Finding> = {},
): Finding => ({
  rule: 'test/one',
  message: 'one',
  severity: 'warn',
  waivable: true,
  at: { account: null, field: 'text', range, media: null, face: null },
  data: {},
  words,
  fix: null,
  ...over,
});
const keysIn = (text: string): readonly string[] =>
  findingKeys(
    checkPost(caseFromExample({ case: { post: { text } } }), { rules: ['accuracy/weekday-mismatch'] })
      .findings,
  );

describe('a finding’s key', () => {
  const said = 'See you Wednesday, Nov. 24.';

  it('stays when something else is edited, before it or after', () => {
    const [key] = keysIn(said);
    expect(keysIn(`Good morning, Ravens. ${said} Bring a friend.`)).toEqual([key]);
  });
  it('stays when only capitals or accents of the words change', () => {
    expect(findingKey(finding('CAFÉ', [0, 4]))).toBe(findingKey(finding('café', [9, 13])));
  });
  it('is another when the words change', () => {
    expect(keysIn('See you Wednesday, Nov. 24.')).not.toEqual(keysIn('See you Thursday, Nov. 24.'));
  });
  it.each([
    ['rule', { rule: 'test/two' }],
    ['message', { message: 'two' }],
    ['account', { at: { account: 'a', field: 'text', range: [0, 3], media: null, face: null } }],
    ['field', { at: { account: null, field: 'link', range: [0, 3], media: null, face: null } }],
    ['medium', { at: { account: null, field: 'text', range: [0, 3], media: 'm1', face: null } }],
    ['face', { at: { account: null, field: 'text', range: [0, 3], media: null, face: 'f1' } }],
  ] as const)('is another for another %s', (_, over) => {
    expect(findingKey(finding('cat', [0, 3], over))).not.toBe(findingKey(finding('cat', [0, 3])));
  });
  it('does not hang on severity, data or fix', () => {
    const other = { severity: 'block', data: { count: 3 }, waivable: false } as const;
    expect(findingKey(finding('cat', [0, 3], other))).toBe(findingKey(finding('cat', [0, 3])));
  });
  it('is a line, however long the words are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5000 }), (words) => {
        expect(findingKey(finding(words, [0, words.length])).length).toBeLessThan(200);
      }),
    );
    const long = 'a'.repeat(500);
    expect(findingKey(finding(`${long}b`, [0, 501]))).not.toBe(findingKey(finding(`${long}c`, [0, 501])));
  });
});

describe('several findings', () => {
  it('each have a key of their own, told apart by where they stand, not by the order they were found', () => {
    const a = finding('cat', [0, 3]);
    const b = finding('cat', [10, 13]);
    const c = finding('cat', [20, 23]);
    const keys = findingKeys([a, b, c]);
    expect(new Set(keys).size).toBe(3);
    expect(findingKeys([c, a, b])).toEqual([keys[2], keys[0], keys[1]]);
  });
  it('keep their keys when the last of them is gone', () => {
    const [first, second] = keysIn('Wednesday, Nov. 24. Wednesday, Nov. 24.');
    expect(first).not.toBe(second);
    expect(keysIn('Wednesday, Nov. 24. Thank you.')).toEqual([first]);
  });
});
