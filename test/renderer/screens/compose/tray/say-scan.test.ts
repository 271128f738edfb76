import { expect, test } from 'vitest';
import { sayScan, saySeen } from '../../../../../renderer/screens/compose/tray/say-scan.ts';
import type { FaceScan } from '../../../../../shared/domain/found-faces.ts';

const scan = (over: Partial<FaceScan>): FaceScan => ({ asset: 'v', state: 'done', boxes: [], ...over });
const moments = (...faces: readonly number[]) => faces.map((n, at) => ({ at: at * 4, faces: n }));

test('the most people seen at once are said with the moments, of which the later ones are counted', () => {
  expect(saySeen(scan({ moments: moments(0, 3, 0, 1) }))).toBe(
    'Up to 3 people are seen at once, at 0:04 and 0:12.',
  );
  expect(saySeen(scan({ moments: moments(0, 1) }))).toBe('Somebody is seen at 0:04.');
  expect(saySeen(scan({ moments: moments(1, 1, 1, 1, 1, 2) }))).toBe(
    'Up to 2 people are seen at once, at 0:00, 0:04, 0:08, 0:12 and 2 more moments.',
  );
  expect(saySeen(scan({ moments: moments(0, 0) }))).toBeNull();
  expect(saySeen(undefined)).toBeNull();
});

test('a video with nobody found in it is still asked about, and how far the search is can be read', () => {
  expect(sayScan(scan({ moments: moments(0, 0) }), 0, false, 'video')).toContain('Please watch it');
  expect(sayScan(scan({ state: 'failed', moments: [] }), 0, false, 'video')).toContain('Please watch it');
  expect(sayScan(scan({ state: 'waiting', looked: { done: 2, of: 5 } }), 0, false, 'video')).toBe(
    'Looking for people in it, moment 3 of 5…',
  );
  expect(sayScan(scan({ moments: moments(2) }), 2, true, 'video')).toContain('Others may come in between');
  expect(sayScan(scan({ boxes: [] }), 0, false)).toContain('No face was found');
});

test('what asks who is in it goes once that is answered; what is under way and who was seen stay', () => {
  const said = (over: Partial<FaceScan>, isAnswered: boolean) =>
    (['image', 'video'] as const).map((kind) => sayScan(scan(over), 0, isAnswered, kind));
  for (const over of [{ state: 'failed' }, { boxes: [], moments: moments(0) }] as const) {
    expect(said(over, false)).not.toContain(null);
    expect(said(over, true)).toEqual([null, null]);
  }
  expect(said({ state: 'waiting' }, true)).not.toContain(null);
  expect(sayScan(scan({ moments: moments(1) }), 1, true, 'video')).toContain('Somebody is seen');
});
