import { expect, test } from 'vitest';
import { gatherRecord } from '../../../main/workflow/gather-record.ts';
import { readFaces } from '../../../main/workflow/look-for-faces.ts';
import { needPost } from '../../../main/workflow/need.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import type { FaceBox } from '../../../shared/domain/found-faces.ts';
import { lookedAt, saved } from '../../helpers/workflow/steps.ts';
import { draft, DUE, newWorld, PICTURE, PICTURED, type World } from '../../helpers/workflow/world.ts';

const BESIDE: FaceBox = [0.7, 0.2, 0.1, 0.14];
const found = ({ out }: World, ...boxes: readonly FaceBox[]): void =>
  void out.scans.set(PICTURE.id, { asset: PICTURE.id, state: 'done', boxes });

test('a face that was found is asked about at the next check, though the window said nothing of it', async () => {
  const world = await newWorld();
  const { id } = await saved(world, draft({ media: [PICTURED] }));
  const before = await openPost(world.services, { id });
  found(world, BESIDE);
  const { content, check } = await openPost(world.services, { id });
  expect(content.media[0]?.faces.at(-1)).toEqual({ id: 'f2', box: BESIDE, is: 'unresolved', person: null });
  expect(check.revision).not.toBe(before.check.revision);
  expect(check.findings.some(({ at }) => at.face === 'f2')).toBe(true);
  // The window saves its own copy without it: it is in what is kept.
  await saveDraft(world.services, { id, seq: before.seq, content: before.content });
  expect((await world.stores.posts.get(id))?.content.media[0]?.faces).toHaveLength(2);
});

test('a face a person took away or answered stays so, however often it is found', async () => {
  const world = await newWorld();
  found(world, BESIDE);
  const { id } = await saved(world, draft({ media: [PICTURED] }));
  const first = await openPost(world.services, { id });
  const [media] = first.content.media;
  if (media === undefined) throw new Error('The picture is gone');
  expect(media.faces).toHaveLength(2);
  const kept = { ...media, faces: media.faces.slice(0, 1), peopleAnswered: true };
  await saveDraft(world.services, { id, seq: first.seq, content: { ...first.content, media: [kept] } });
  found(world, [0.701, 0.199, 0.1, 0.14]);
  expect((await openPost(world.services, { id })).content.media[0]).toMatchObject({
    faces: kept.faces,
    peopleAnswered: true,
  });
});

test('what is found after a post was queued holds it, and nothing goes out', async () => {
  const world = await newWorld();
  const { id } = await saved(world, draft({ media: [PICTURED] }));
  const { check } = await lookedAt(world, id);
  expect((await queuePost(world.services, { id, revision: check.revision })).kind).toBe('queued');
  found(world, BESIDE);
  world.out.time.now = DUE + 1_000;
  await releaseDue(world.services);
  const [delivery] = await world.stores.queue.ofPost(id);
  expect(delivery?.state).toBe('held');
  expect(world.publisher.offered).toEqual([]);
});

test('a picture in which nothing was found is asked about as before', async () => {
  const world = await newWorld();
  found(world);
  const { id } = await saved(world, draft({ media: [{ ...PICTURED, faces: [], peopleAnswered: null }] }));
  const { check, content } = await openPost(world.services, { id });
  expect(content.media[0]?.peopleAnswered).toBeNull();
  expect(check.verdict).not.toBe('pass');
});

test('the record of a post tells what went out, not what was found since', async () => {
  const world = await newWorld();
  const { id } = await saved(world, draft({ media: [PICTURED] }));
  const { check } = await lookedAt(world, id);
  await queuePost(world.services, { id, revision: check.revision });
  const post = await needPost(world.services, id);
  const before = await gatherRecord(world.services, post);
  found(world, BESIDE);
  expect(await gatherRecord(world.services, post)).toEqual(before);
});

test('pictures of another library, or none, are not looked for', async () => {
  const world = await newWorld();
  found(world, BESIDE);
  expect(await readFaces(world.services, { ids: [PICTURE.id, 'nowhere'] })).toEqual([
    { asset: PICTURE.id, state: 'done', boxes: [BESIDE] },
  ]);
});

test('people seen in a video are asked about at the next check, each as a question that blocks', async () => {
  const world = await newWorld();
  const { id } = await saved(world, draft({ media: [PICTURED] }));
  const film = { ...PICTURE, kind: 'video', type: 'video/mp4' } as const;
  world.out.assets.set(PICTURE.id, film);
  const before = await openPost(world.services, { id });
  const moments = [{ at: 4, faces: 3 }];
  world.out.scans.set(PICTURE.id, { asset: PICTURE.id, state: 'done', boxes: [], moments });
  const { content, check } = await openPost(world.services, { id });
  expect(before.content.media[0]?.faces).toHaveLength(1);
  expect(content.media[0]).toMatchObject({ kind: 'video', seenAtOnce: 3, peopleAnswered: null });
  expect(content.media[0]?.faces.slice(1).map(({ is, box }) => [is, box])).toEqual([
    ['unresolved', null],
    ['unresolved', null],
  ]);
  const rules = check.findings.filter(({ rule }) => rule === 'consent/unaccounted-face');
  expect(rules.map(({ severity }) => severity)).toEqual(['block', 'block', 'block']);
});
