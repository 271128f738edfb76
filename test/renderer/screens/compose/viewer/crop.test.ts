import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayFew } from '../../../../../renderer/screens/compose/pane/faces-in-it.tsx';
import { withCrop, withDifference } from '../../../../../renderer/screens/compose/tray/differences.ts';
import { takingAltText } from '../../../../../renderer/screens/compose/tray/alt-text.tsx';
import { balanceOf } from '../../../../../renderer/screens/compose/viewer/balance.ts';
import { CORNERS } from '../../../../../renderer/screens/compose/viewer/box.ts';
import {
  frameMoved,
  type FrameRules,
  frameWithCorner,
  frameWithKey,
} from '../../../../../renderer/screens/compose/viewer/crop-frame.ts';
import { shownOn, toneOn, withCoverOn } from '../../../../../renderer/screens/compose/viewer/covered-on.ts';
import { asTurned, changeTurned } from '../../../../../renderer/screens/compose/viewer/turned.ts';
import { isShape } from '../../../../../shared/compliance/crop-to.ts';
import { EXAMPLE_ACCOUNTS } from '../../../../../shared/compliance/example-accounts.ts';
import { type Box, QUARTER_TURNS } from '../../../../../shared/domain/box.ts';
import { newMedia } from '../../../../../shared/domain/new-media.ts';
import type { Face, Media } from '../../../../../shared/domain/post.ts';
import { instagram } from '../../../../../shared/platforms/instagram.ts';

const { value: SHAPES } = instagram.media.imageAspect;
const part = fc.integer({ min: 0, max: 1_000 }).map((n) => n / 1_000);
const ratio = fc.constantFrom(0.5, 0.75, 1, 4 / 3, 3.2);
const FACE: Face = { id: 'f1', box: [0.1, 0.2, 0.1, 0.2], is: 'person', person: 's1' };
const [fb, x, ig] = EXAMPLE_ACCOUNTS;
if (!fb || !x || !ig) throw new Error('The accounts of the examples were expected');
const media = (some: Partial<Media>): Media => ({ ...newMedia('m1'), ...some });

/** A frame of a shape that is taken, somewhere in the picture. */
const startOf = (shape: number): Box =>
  shape > SHAPES.to
    ? [0.2, 0.2, (0.5 * SHAPES.to) / shape, 0.5]
    : [0.2, 0.2, 0.5, Math.min(0.7, (0.5 * shape) / SHAPES.from)];

test('however a frame is drawn it stays in the picture, of some size, and of a shape that is taken', () => {
  fc.assert(
    fc.property(ratio, fc.constantFrom(...CORNERS), part, part, (shape, corner, x1, y1) => {
      const rules = { ratio: shape, shapes: SHAPES };
      const frame = frameWithCorner(startOf(shape), corner, { x: x1 * 1.4 - 0.2, y: y1 * 1.4 - 0.2 }, rules);
      const [left, top, width, height] = frame;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(1.000001);
      expect(top + height).toBeLessThanOrEqual(1.000001);
      expect(Math.min(width, height)).toBeGreaterThan(0.01);
      expect(isShape((shape * width) / height, SHAPES)).toBe(true);
    }),
  );
});

test('no frame gets smaller than a square of a tenth of the longer side', () => {
  const free = (shape: number): FrameRules => ({ ratio: shape, shapes: null });
  const smallest = (shape: number): Box =>
    frameWithCorner([0, 0, 1, 1], 'bottom-right', { x: 0, y: 0 }, free(shape));
  expect(smallest(1)).toEqual([0, 0, 0.1, 0.1]);
  expect(smallest(4)).toEqual([0, 0, 0.1, 0.4]);
  expect(smallest(0.5)).toEqual([0, 0, 0.2, 0.1]);
  // A strip keeps its height.
  expect(smallest(12)).toEqual([0, 0, 0.1, 1]);
  // One that is smaller already can be drawn larger.
  expect(frameWithCorner([0, 0, 0.1, 0.1], 'bottom-right', { x: 0.5, y: 0.5 }, free(4))).toEqual([
    0, 0, 0.5, 0.5,
  ]);
});

test('the corner across from the one that is drawn stays where it is', () => {
  const rules = { ratio: 1, shapes: SHAPES };
  const frame: Box = [0.2, 0.2, 0.5, 0.5];
  const drawn = frameWithCorner(frame, 'top-left', { x: 0.3, y: 0.28 }, rules);
  expect(drawn[0] + drawn[2]).toBeCloseTo(0.7, 5);
  expect(drawn[1] + drawn[3]).toBeCloseTo(0.7, 5);
  expect(frameMoved(frame, 0.9, -0.9)).toEqual([0.5, 0, 0.5, 0.5]);
});

test('arrow keys move a frame; with Shift they resize it, and nothing else does', () => {
  const rules = { ratio: 1, shapes: null };
  const frame: Box = [0.2, 0.2, 0.5, 0.5];
  expect(frameWithKey(frame, 'ArrowRight', false, rules)).toEqual([0.21, 0.2, 0.5, 0.5]);
  expect(frameWithKey(frame, 'ArrowUp', true, rules)).toEqual([0.2, 0.2, 0.5, 0.49]);
  expect(frameWithKey(frame, 'Enter', false, rules)).toBeNull();
});

test('a crop that is taken back leaves no trace, and what else differs stays', () => {
  const own = withDifference({}, 'ig', { altText: 'Own words' });
  const cropped = withCrop(own, ['ig', 'ig2'], [0, 0, 0.5, 1]);
  expect(Object.keys(cropped)).toEqual(['ig', 'ig2']);
  // Main's own facts about the file go with it.
  const pinned = { ...cropped, ig: { ...cropped['ig']!, cut: true, width: 100, height: 200 } };
  expect(withCrop(pinned, ['ig', 'ig2'], null)).toEqual(own);
});

test('boxes of a turned picture are kept as those of the upright one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...QUARTER_TURNS), part, part, (turn, left, top) => {
      const face: Face = { ...FACE, box: [left * 0.8, top * 0.7, 0.1, 0.2] };
      const stored = media({ faces: [face] });
      let now: Media = stored;
      const change = changeTurned((some) => {
        now = { ...now, ...(typeof some === 'function' ? some(now) : some) };
      }, turn);
      const shown = asTurned(stored, turn);
      change({ faces: [...shown.faces, { ...FACE, id: 'f2', box: [0, 0, 0.1, 0.1] }] });
      expect(now.faces[0]).toBe(face);
      expect(asTurned(now, turn).faces[1]?.box?.map((one) => Math.round(one * 1e6) / 1e6)).toEqual([
        0, 0, 0.1, 0.1,
      ]);
    }),
  );
});

const find = () => undefined;
test('the balance of a picture is counted account by account', () => {
  const faces: readonly Face[] = [
    { ...FACE, cover: 'star', coveredOn: [ig.id], burnedOn: [ig.id] },
    { id: 'f2', box: [0.8, 0.2, 0.1, 0.2], is: 'adult', person: null },
  ];
  expect(balanceOf(media({ faces }), find, [fb, ig])).toEqual([
    'Facebook: 2 faces: 1 adult, 1 unanswered',
    'Instagram: 2 faces: 1 adult, 1 covered',
  ]);
  const waiting = [{ ...faces[0]!, burnedOn: [] }];
  expect(balanceOf(media({ faces: waiting }), find, [ig])).toEqual(['1 face: 1 not covered yet']);
  const perTarget = withCrop({}, [ig.id], [0, 0, 0.5, 1]);
  expect(balanceOf(media({ faces: faces.slice(1), perTarget }), find, [fb, x, ig])).toEqual([
    'Facebook, X: 1 face: 1 adult',
    'Instagram: No face is in it',
  ]);
  expect(
    balanceOf(media({ faces, perTarget: withDifference({}, ig.id, { omit: true }) }), find, [ig, fb]),
  ).toEqual(['2 faces: 1 adult, 1 unanswered']);
});

test('the check says where so few people are shown that each needs a signed release', () => {
  const three = [0.1, 0.4, 0.7].map(
    (left, at): Face => ({ ...FACE, id: `f${at}`, person: `s${at}`, box: [left, 0.2, 0.1, 0.2] }),
  );
  expect(sayFew(media({ faces: three }), [fb, ig])).toBeNull();
  expect(sayFew(media({ faces: three.slice(1) }), [fb, ig])).toMatch(/^Fewer than three people: /u);
  const perTarget = withCrop({}, [ig.id], [0, 0, 0.5, 1]);
  expect(sayFew(media({ faces: three, perTarget }), [fb, ig])).toMatch(
    /^Fewer than three people on Instagram: /u,
  );
  // Adults need none.
  expect(sayFew(media({ faces: [{ ...FACE, is: 'adult', person: null }] }), [fb])).toBeNull();
});

test('a face is covered on some platforms and shown on the others again', () => {
  const on = withCoverOn([FACE], 0, [ig.id], true);
  expect(on[0]).toEqual({ ...FACE, cover: 'pixels', coveredOn: [ig.id] });
  expect(shownOn(on[0]!, [fb, ig])).toEqual(['facebook']);
  expect(toneOn(on[0]!, undefined, [fb, ig])).toBe('open');
  expect(withCoverOn(on, 0, [ig.id], false)).toEqual([FACE]);
  const both = withCoverOn(on, 0, [fb.id], true);
  expect(toneOn({ ...both[0]!, burnedOn: [fb.id, ig.id] }, undefined, [fb, ig])).toBe('plain');
});

test('an own alt text is offered where the account takes one', () => {
  expect(takingAltText(media({}), EXAMPLE_ACCOUNTS).map(({ platform }) => platform)).toEqual([
    'facebook',
    'twitter',
    'instagram',
  ]);
  expect(takingAltText(media({ format: 'story' }), [ig, fb])).toEqual([fb]);
});
