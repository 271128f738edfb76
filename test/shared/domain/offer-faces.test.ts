import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FaceBox, isSameFace } from '../../../shared/domain/found-faces.ts';
import { newMedia } from '../../../shared/domain/new-media.ts';
import { offerFaces, offerFound, offerSeen } from '../../../shared/domain/offer-faces.ts';
import { FACE_ANSWERS, type Face, type Media } from '../../../shared/domain/post.ts';

const box: fc.Arbitrary<FaceBox> = fc
  .tuple(
    fc.integer({ min: 0, max: 900 }),
    fc.integer({ min: 0, max: 900 }),
    fc.integer({ min: 20, max: 99 }),
    fc.integer({ min: 20, max: 99 }),
  )
  .map(([left, top, width, height]) => [left / 1000, top / 1000, width / 1000, height / 1000]);
const boxes = fc.array(box, { maxLength: 8 });

const faces: fc.Arbitrary<readonly Face[]> = fc
  .array(fc.record({ box: fc.option(box, { nil: null }), is: fc.constantFrom(...FACE_ANSWERS) }), {
    maxLength: 6,
  })
  .map((all) =>
    all.map(
      ({ box: place, is }, at): Face => ({
        id: `f${at + 1}`,
        box: place,
        is,
        person: is === 'person' ? `p${at}` : null,
      }),
    ),
  );
const media: fc.Arbitrary<Media> = fc
  .record({ faces, peopleAnswered: fc.constantFrom(true, null) })
  .map((some) => ({ ...newMedia('m'), ...some }));

const answered = (one: Media): readonly Face[] => one.faces.filter(({ is }) => is !== 'unresolved');
const open = (one: Media): number => one.faces.filter(({ is }) => is === 'unresolved').length;

test('found boxes only ever add a doubt: every answer and every place stays as it was', () => {
  fc.assert(
    fc.property(media, boxes, (before, found) => {
      const after = offerFaces(before, found);
      expect(answered(after)).toEqual(answered(before));
      expect(open(after)).toBeGreaterThanOrEqual(open(before));
      for (const face of before.faces) if (face.box !== null) expect(after.faces).toContainEqual(face);
      expect(after.faces.slice(0, before.faces.length).map(({ id }) => id)).toEqual(
        before.faces.map(({ id }) => id),
      );
      const ids = after.faces.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      // Nobody's "that is everyone" outlives a box they did not know of.
      if (after !== before) expect(after.peopleAnswered).toBeNull();
    }),
  );
});

test('looking again brings nothing back, whatever a person did with the boxes meanwhile', () => {
  const deed = fc.record({ at: fc.nat(20), what: fc.constantFrom('remove', 'deny', 'move', 'name') });
  fc.assert(
    fc.property(media, boxes, fc.array(deed, { maxLength: 8 }), (first, found, deeds) => {
      let now = offerFaces(first, found);
      for (const { at, what } of deeds) {
        const index = now.faces.length === 0 ? -1 : at % now.faces.length;
        now = {
          ...now,
          faces: now.faces.flatMap((face, n): readonly Face[] => {
            if (n !== index) return [face];
            if (what === 'remove') return [];
            if (what === 'deny') return [{ ...face, is: 'not-a-face', person: null }];
            if (what === 'name') return [{ ...face, is: 'adult' }];
            return [{ ...face, box: [0, 0, 0.02, 0.02] }];
          }),
        };
      }
      const offeredAll = found.every((one) => (now.offered ?? []).some((other) => isSameFace(one, other)));
      const again = offerFaces(now, found);
      if (offeredAll) expect(again).toBe(now);
      expect(offerFaces(again, found)).toBe(again);
    }),
  );
});

test('every found box that a face does not hold yet is asked about, where nobody said that these are all', () => {
  fc.assert(
    fc.property(faces, boxes, (some, found) => {
      const after = offerFaces({ ...newMedia('m'), faces: some }, found);
      for (const one of found)
        expect(
          after.faces.some(({ box: place }) => place !== null && isSameFace(place, one)) ||
            (after.offered ?? []).some((other) => isSameFace(other, one)),
        ).toBe(true);
    }),
  );
});

const FOUND: readonly FaceBox[] = [
  [0.6, 0.2, 0.1, 0.1],
  [0.1, 0.2, 0.1, 0.1],
];
const without = (is: Face['is'], person: string | null = null): Face => ({ id: null, box: null, is, person });

test('“nobody” is asked again where faces were found, from left to right', () => {
  const after = offerFaces({ ...newMedia('m'), peopleAnswered: true }, FOUND);
  expect(after.faces).toEqual([
    { id: 'f1', box: [0.1, 0.2, 0.1, 0.1], is: 'unresolved', person: null },
    { id: 'f2', box: [0.6, 0.2, 0.1, 0.1], is: 'unresolved', person: null },
  ]);
  expect(after.peopleAnswered).toBeNull();
});

test('somebody known to be in it, nobody said who, gets the first box instead of a second face', () => {
  const after = offerFaces({ ...newMedia('m'), faces: [without('unresolved')] }, FOUND);
  expect(after.faces.map((face) => face.box?.[0])).toEqual([0.1, 0.6]);
});

test('whoever named everyone, as many as were found, is not asked again; one more face is', () => {
  const named = [without('person', 'a'), without('adult')];
  const all: Media = { ...newMedia('m'), faces: named, peopleAnswered: true };
  expect(offerFaces(all, FOUND)).toBe(all);
  const after = offerFaces(all, [...FOUND, [0.3, 0.7, 0.1, 0.1]]);
  expect(after.faces.filter(({ is }) => is === 'unresolved')).toHaveLength(3);
  expect(offerFaces({ ...all, peopleAnswered: null }, FOUND).faces).toHaveLength(4);
});

test('a box that was drawn by hand on a face is that face', () => {
  const drawn: Media = {
    ...newMedia('m'),
    faces: [{ id: 'f1', box: [0.09, 0.19, 0.12, 0.12], is: 'unresolved', person: null }],
  };
  expect(offerFaces(drawn, FOUND).faces).toHaveLength(2);
});

test('people seen at once in a video only ever add questions, and no question comes back', () => {
  fc.assert(
    fc.property(media, fc.nat(8), fc.nat(8), fc.nat(4), (some, first, second, gone) => {
      const film: Media = { ...some, kind: 'video' };
      const asked = offerSeen(film, first);
      expect(answered(asked)).toEqual(answered(film));
      expect(asked.faces.slice(0, film.faces.length)).toEqual(film.faces);
      expect(asked.faces.length).toBe(Math.max(film.faces.length, first));
      if (asked !== film) expect(asked.peopleAnswered).toBeNull();
      expect(offerSeen(asked, first)).toBe(asked);
      // Some are taken away by a person, who then says that these are all.
      const left: Media = { ...asked, faces: asked.faces.slice(0, -gone || undefined), peopleAnswered: true };
      if (asked !== film && second <= first) expect(offerSeen(left, second)).toBe(left);
    }),
  );
});

test('a video in which three are seen asks for three, however many were named, and for none where nobody is seen', () => {
  const film: Media = {
    ...newMedia('v'),
    kind: 'video',
    faces: [without('person', 'a')],
    peopleAnswered: true,
  };
  const scan = { asset: 'v', state: 'done', boxes: [] } as const;
  const moments = [
    { at: 1, faces: 1 },
    { at: 3, faces: 3 },
  ];
  const after = offerFound(film, { ...scan, moments });
  expect(after.faces.map(({ is }) => is)).toEqual(['person', 'unresolved', 'unresolved']);
  expect(after).toMatchObject({ peopleAnswered: null, seenAtOnce: 3 });
  expect(offerFound(film, { ...scan, moments: [{ at: 1, faces: 0 }] })).toBe(film);
  expect(offerFound(film, undefined)).toBe(film);
});
