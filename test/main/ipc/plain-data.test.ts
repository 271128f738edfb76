import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlainData } from '../../../main/ipc/plain-data.ts';
import { emptyContent } from '../../../shared/domain/post.ts';
import { ENDLESS } from '../../helpers/window-border/junk.ts';

test('whatever JSON can say is plain data', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 8 }), isPlainData));
});

test('so is what the window sends: nothing, a post, pasted bytes', () => {
  for (const value of [undefined, null, 'x', { id: 'x', seq: 1, content: emptyContent() }])
    expect(isPlainData(value)).toBe(true);
  expect(isPlainData({ name: 'a.png', bytes: new Uint8Array(8) })).toBe(true);
});

test('bytes anywhere else, and objects that are more than their fields, are not', () => {
  const curious = [
    new Date(),
    new Map(),
    new Set(),
    /x/u,
    new Error('x'),
    new Uint8Array(1),
    new Float64Array(1),
  ];
  for (const value of [...curious, new ArrayBuffer(1), new (class Post {})()]) {
    expect(isPlainData(value)).toBe(false);
    expect(isPlainData({ id: [value] })).toBe(false);
  }
  expect(isPlainData({ bytes: [new Uint8Array(1)] })).toBe(false);
});

test('what has no end is told from what has one, without walking it', () => {
  for (const value of ENDLESS) {
    expect(isPlainData(value)).toBe(false);
    expect(isPlainData({ tokens: value })).toBe(false);
  }
  const circle: unknown[] = [];
  circle.push(circle);
  expect(isPlainData(circle)).toBe(false);
});

test('a list that comes again and again in itself is counted each time', () => {
  let wide: unknown = 'x';
  for (let level = 0; level < 25; level += 1) wide = [wide, wide];
  expect(isPlainData(wide)).toBe(false);
});
