import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxedFace } from '../../../../../renderer/screens/compose/use-focus-state.ts';
import { balanceOf } from '../../../../../renderer/screens/compose/viewer/balance.ts';
import {
  withAnswer,
  withCover,
  withFace,
  withFaceBack,
  withoutFace,
  withPlace,
} from '../../../../../renderer/screens/compose/viewer/faces.ts';
import type { PlatformId } from '../../../../../shared/domain/platform-id.ts';
import { nextFaceId } from '../../../../../shared/domain/face-id.ts';
import { newMedia } from '../../../../../shared/domain/new-media.ts';
import { COVERS, FACE_ANSWERS, type Face } from '../../../../../shared/domain/post.ts';
import type { PersonView } from '../../../../../shared/ipc/views.ts';
import { PEOPLE } from '../../../fake-data.ts';

const BOX = [0.1, 0.1, 0.2, 0.2] as const;
const face = (over: Partial<Face>): Face => ({ id: null, box: BOX, is: 'unresolved', person: null, ...over });

const [someone] = PEOPLE;
if (someone === undefined) throw new Error('There are no invented people');
const view = (id: string, image: PersonView['image']): PersonView => ({
  ...someone,
  person: { ...someone.person, id },
  image,
});
const everywhere = (clearance: 'cleared' | 'denied'): PersonView['image'] => ({
  facebook: clearance,
  twitter: clearance,
  instagram: clearance,
  youtube: clearance,
  website: clearance,
  print: clearance,
  press: clearance,
});
const KNOWN = [
  view('yes', everywhere('cleared')),
  view('no', everywhere('denied')),
  view('partly', { ...everywhere('cleared'), instagram: 'not-cleared' }),
];
const find = (id: string): PersonView | undefined => KNOWN.find(({ person }) => person.id === id);

const lines = (faces: readonly Face[], platforms: readonly PlatformId[]) =>
  balanceOf(
    { faces, perTarget: {} },
    find,
    platforms.map((platform) => ({ id: platform, platform })),
  );

test('the balance counts every face once, and what is no face not at all', () => {
  const faces = [
    face({ is: 'person', person: 'yes' }),
    face({ is: 'person', person: 'no' }),
    face({ is: 'adult' }),
    face({ is: 'unidentifiable' }),
    face({}),
    face({ is: 'not-a-face' }),
    // Named as somebody the register does not have: nobody has answered for that face.
    face({ is: 'person', person: 'gone' }),
  ];
  expect(lines(faces, ['facebook', 'instagram'])).toEqual([
    '6 faces: 1 cleared, 1 not cleared, 1 adult, 1 not recognizable, 2 unanswered',
  ]);
});

test('the balance has a line for each platform only where they differ', () => {
  const faces = [face({ is: 'person', person: 'partly' })];
  expect(lines(faces, ['facebook', 'instagram'])).toEqual([
    'Facebook: 1 face: 1 cleared',
    'Instagram: 1 face: 1 not cleared',
  ]);
  expect(lines(faces, ['facebook', 'twitter'])).toEqual(['1 face: 1 cleared']);
  // No account is chosen yet: what holds for all of them.
  expect(lines(faces, [])).toEqual(['1 face: 1 not cleared']);
  expect(lines([face({ is: 'not-a-face' })], ['facebook'])).toEqual([]);
});

test('the numbers of a balance add up to its faces', () => {
  const any = fc.record({
    is: fc.constantFrom(...FACE_ANSWERS),
    person: fc.constantFrom('yes', 'no', 'partly', 'gone', null),
  });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 12 }), (answers) => {
      const faces = answers.map((one) => face(one));
      const real = faces.filter(({ is }) => is !== 'not-a-face').length;
      for (const line of lines(faces, ['facebook', 'instagram'])) {
        const [, said = '', rest = ''] = /(\d+) faces?: (.*)$/u.exec(line) ?? [];
        const sum = [...rest.matchAll(/\d+/gu)].reduce((total, [n]) => total + Number(n), 0);
        expect([Number(said), sum]).toEqual([real, real]);
      }
    }),
  );
});

test('a new face has an id of its own, also after others were taken off', () => {
  const three = withFace(withFace(withFace([], BOX), BOX), BOX);
  expect(three.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3']);
  expect(nextFaceId(withoutFace(three, 0))).toBe('f4');
  expect(nextFaceId([face({ id: 'left' })])).toBe('f1');
});

test('a face that is moved keeps its answer; one marked for the first time gets an id', () => {
  const named = face({ id: 'f7', is: 'person', person: 'yes' });
  const unplaced = face({ box: null, is: 'adult' });
  const moved = withPlace([named, unplaced], 0, [0.3, 0.3, 0.1, 0.1]);
  expect(moved[0]).toEqual({ ...named, box: [0.3, 0.3, 0.1, 0.1] });
  expect(withPlace(moved, 1, BOX)[1]).toEqual({ id: 'f8', box: BOX, is: 'adult', person: null });
});

test('who was named without a place is not counted twice once named in a box', () => {
  const unplaced = face({ box: null, is: 'person', person: 'yes' });
  const answered = withAnswer([unplaced, face({ id: 'f1' })], 1, 'person', 'yes');
  expect(answered).toEqual({ faces: [face({ id: 'f1', is: 'person', person: 'yes' })], at: 0 });
  // Two boxes with one name are two faces: the check says that one of them is somebody else.
  const twice = withAnswer(
    [face({ id: 'f1', is: 'person', person: 'yes' }), face({ id: 'f2' })],
    1,
    'person',
    'yes',
  );
  expect(twice.faces).toHaveLength(2);
});

test('a covered face has a cover, and what was burned in holds for that cover and place alone', () => {
  const { faces } = withAnswer([face({ id: 'f1' })], 0, 'covered', null);
  expect(faces[0]?.cover).toBe('pixels');
  const burned = faces.map((one) => ({ ...one, burned: true }));
  for (const cover of COVERS) {
    const [changed] = withCover(burned, 0, cover);
    expect(changed?.cover).toBe(cover);
    expect(changed).not.toHaveProperty('burned');
  }
  expect(withPlace(burned, 0, [0.5, 0.5, 0.1, 0.1])[0]).not.toHaveProperty('burned');
  // Whoever answers otherwise takes the cover off.
  const [adult] = withAnswer(burned, 0, 'adult', null).faces;
  expect(adult).toEqual(face({ id: 'f1', is: 'adult' }));
});

test('the balance counts as covered only what is burned in', () => {
  const covered = face({ is: 'covered', cover: 'star' });
  expect(lines([covered, { ...covered, burned: true }], ['facebook'])).toEqual([
    '2 faces: 1 covered, 1 not covered yet',
  ]);
});

test('a face taken off and put back is where it was', () => {
  const all = [face({ id: 'f1' }), face({ id: 'f2', is: 'adult' }), face({ id: 'f3' })];
  expect(withFaceBack(withoutFace(all, 1), 1, all[1] ?? face({}))).toEqual(all);
});

test('only a finding about a face with a place opens the viewer', () => {
  const media = [{ ...newMedia('m1'), faces: [face({ id: 'f1' }), face({ id: 'f2', box: null })] }];
  const at = { account: null, field: null, range: null, media: 'm1', face: 'f1' };
  expect(boxedFace({ at }, media)).toBe('f1');
  expect(boxedFace({ at: { ...at, face: 'f2' } }, media)).toBeNull();
  expect(boxedFace({ at: { ...at, face: null } }, media)).toBeNull();
  expect(boxedFace({ at: { ...at, media: 'm2' } }, media)).toBeNull();
});
