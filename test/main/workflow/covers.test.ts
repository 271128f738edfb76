import { expect, test } from 'vitest';
import { coverMedia } from '../../../main/workflow/cover-media.ts';
import { gatherRecord } from '../../../main/workflow/gather-record.ts';
import { openHandOff, revealHandOff } from '../../../main/workflow/hand-off-steps.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import { coversOf } from '../../../shared/domain/cover.ts';
import type { Face, Media } from '../../../shared/domain/post.ts';
import { lookedAt, queued, saved } from '../../helpers/workflow/steps.ts';
import { draft, DUE, newWorld, PICTURE, PICTURED, type World } from '../../helpers/workflow/world.ts';

const COVERED: Face = {
  id: 'f2',
  box: [0.6, 0.2, 0.1, 0.14],
  is: 'covered',
  person: null,
  cover: 'solid',
};
const showing = (...more: readonly Face[]): Media => ({ ...PICTURED, faces: [...PICTURED.faces, ...more] });
const cover = async ({ services }: World, { id, faces }: Media): Promise<string> => {
  const reply = await coverMedia(services, { id, covers: coversOf(faces) });
  if (reply.kind !== 'covered') throw new Error(reply.why);
  return reply.asset.derivative;
};
const uncovered = async (world: World, id: string): Promise<readonly (string | null)[]> =>
  (await openPost(world.services, { id })).check.findings
    .filter(({ rule, message }) => rule === 'consent/unaccounted-face' && message === 'not-covered')
    .map(({ at }) => at.face);
const tryToQueue = async (world: World, id: string): Promise<string> => {
  const { check } = await lookedAt(world, id);
  return (await queuePost(world.services, { id, revision: check.revision })).kind;
};

test('a face counts as covered only once the cover is in the picture, whatever the window says', async () => {
  const world = await newWorld();
  const media = showing({ ...COVERED, burned: true });
  const { id, content, assets } = await saved(world, draft({ media: [media] }));
  expect(content.media[0]?.faces[1]).toEqual({ ...COVERED, burned: false });
  expect(assets[PICTURE.id]?.derivative).toBe(PICTURE.derivative);
  expect(await uncovered(world, id)).toEqual(['f2']);
  expect(await tryToQueue(world, id)).toBe('refused');

  await cover(world, media);
  expect(await uncovered(world, id)).toEqual([]);
  expect(await tryToQueue(world, id)).toBe('queued');
});

test.each([
  ['without a place', { ...COVERED, box: null }],
  ['without a cover', { ...COVERED, cover: undefined }],
])('a face answered as covered %s is covered by nothing', async (_words, face) => {
  const world = await newWorld();
  const media = showing(face);
  const { id } = await saved(world, draft({ media: [media] }));
  await cover(world, media);
  expect(await uncovered(world, id)).toEqual(['f2']);
  // Another face that is covered does not make this one so.
  const both = showing(face, { ...COVERED, id: 'f3' });
  await cover(world, both);
  const { seq, content } = await openPost(world.services, { id });
  await saveDraft(world.services, { id, seq, content: { ...content, media: [both] } });
  expect(await uncovered(world, id)).toEqual(['f2']);
});

test('a face in a video is covered by nothing, and is told so with what can be done', async () => {
  const world = await newWorld();
  world.out.assets.set(PICTURE.id, { ...PICTURE, kind: 'video', type: 'video/mp4' });
  const media = showing({ ...COVERED, burned: true });
  const { id, content } = await saved(world, draft({ media: [media] }));
  expect(content.media[0]).toMatchObject({ kind: 'video', faces: [{}, { is: 'covered', burned: false }] });
  const said = (await openPost(world.services, { id })).check.findings.filter(({ at }) => at.face === 'f2');
  expect(said.map(({ rule, message }) => [rule, message])).toEqual([
    ['consent/unaccounted-face', 'not-covered-filmed'],
  ]);
  expect(await tryToQueue(world, id)).toBe('refused');
});

test('the covered picture is what the pass names, what is handed over, and what the record holds', async () => {
  const world = await newWorld();
  const media = showing(COVERED);
  const derivative = await cover(world, media);
  expect(derivative).not.toBe(PICTURE.derivative);
  const { id, delivery } = await queued(world, draft({ media: [media] }));
  const bare = await queued(world, draft({ media: [PICTURED], text: 'Another volcano of our class.' }));
  const [pass] = await world.stores.passes.list(id);
  const [other] = await world.stores.passes.list(bare.id);
  expect(pass?.contentHash).not.toBe(other?.contentHash);

  world.out.time.now = DUE;
  await releaseDue(world.services);
  const offer = await openHandOff(world.services, { delivery });
  if (offer.kind !== 'offer') throw new Error('Nothing was offered');
  expect(offer.offer.files.map(({ url }) => url)).toEqual([`/media/${derivative}`]);
  await revealHandOff(world.services, { delivery });
  expect(world.out.folders.get(delivery)).toHaveLength(1);

  const post = await world.stores.posts.get(id);
  if (post === null) throw new Error('The post is gone');
  expect(post.assets[PICTURE.id]?.derivative).toBe(derivative);
  expect((await gatherRecord(world.services, post)).pictures.map((one) => one.derivative)).toEqual([
    derivative,
  ]);
});

test('a cover whose picture is gone when the post comes due holds it', async () => {
  const world = await newWorld();
  const media = showing(COVERED);
  await cover(world, media);
  const { id } = await queued(world, draft({ media: [media] }));
  world.out.covered.clear();
  world.out.time.now = DUE;
  await releaseDue(world.services);
  expect(world.publisher.offered).toEqual([]);
  expect((await openPost(world.services, { id })).deliveries.map(({ state }) => state)).toEqual(['held']);
});

test('taking a cover off, or changing it, is another picture and holds what was queued', async () => {
  for (const face of [
    { ...COVERED, cover: 'star' },
    { ...COVERED, is: 'adult', cover: undefined },
  ] as const) {
    const world = await newWorld();
    const media = showing(COVERED);
    await cover(world, media);
    const { id } = await queued(world, draft({ media: [media] }));
    const changed = showing(face);
    await cover(world, changed);
    const { seq, content } = await openPost(world.services, { id });
    await saveDraft(world.services, { id, seq, content: { ...content, media: [changed] } });
    const view = await openPost(world.services, { id });
    expect(view.deliveries.map(({ state }) => state)).toEqual(['held']);
    expect(view.assets[PICTURE.id]?.derivative === PICTURE.derivative).toBe(face.is === 'adult');
  }
});

test('a picture that is away for a while keeps what was known of its covers', async () => {
  const world = await newWorld();
  const media = showing(COVERED);
  await cover(world, media);
  const { id, check } = await saved(world, draft({ media: [media] }));
  world.out.assets.clear();
  const covered = new Map(world.out.covered);
  world.out.covered.clear();
  expect((await openPost(world.services, { id })).check.revision).toBe(check.revision);
  world.out.assets.set(PICTURE.id, PICTURE);
  for (const [key, asset] of covered) world.out.covered.set(key, asset);
  expect((await openPost(world.services, { id })).check.revision).toBe(check.revision);
});
