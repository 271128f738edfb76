import { expect, test } from 'vitest';
import { approve } from '../../../main/workflow/approve.ts';
import { deletePost, restorePost } from '../../../main/workflow/bin-post.ts';
import { gatherRecord } from '../../../main/workflow/gather-record.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { reschedule } from '../../../main/workflow/reschedule.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import type { PostContent } from '../../../shared/domain/post.ts';
import { lookedAt, saved } from '../../helpers/workflow/steps.ts';
import {
  APPROVER,
  AUTHOR,
  draft,
  newWorld,
  PICTURE,
  PICTURED,
  TEXT,
  type World,
} from '../../helpers/workflow/world.ts';

const UNSTATED = draft({ media: [{ ...PICTURED, faces: [], shot: 'none', source: null }] });

const edited = async ({ services }: World, id: string, change: Partial<PostContent>) => {
  const { seq, content } = await openPost(services, { id });
  await saveDraft(services, { id, seq, content: { ...content, ...change } });
};

test('an edit while a picture is away keeps what is known of it, and stays the same revision when it is back', async () => {
  const world = await newWorld();
  const { id } = await saved(world, draft({ media: [PICTURED] }));
  world.out.assets.clear();
  await edited(world, id, { text: `${TEXT} Wow.` });
  const away = await openPost(world.services, { id });
  expect(away.check.obstacles.map((one) => one.kind)).toContain('picture-missing');
  expect(away.content.media[0]).toMatchObject({ type: PICTURE.type, width: PICTURE.width, hasGps: false });
  expect((await world.stores.posts.get(id))?.assets[PICTURE.id]?.derivative).toBe(PICTURE.derivative);

  world.out.assets.set(PICTURE.id, PICTURE);
  const back = await lookedAt(world, id);
  expect(back.check.revision).toBe(away.check.revision);
  expect((await queuePost(world.services, { id, revision: back.check.revision })).kind).toBe('queued');
});

test('what the window says of a picture that nobody knows is not believed', async () => {
  const world = await newWorld();
  world.out.assets.clear();
  const { content } = await saved(world, draft({ media: [PICTURED] }));
  expect(content.media[0]).toMatchObject({ type: null, width: null, bytes: null, file: null, hasGps: null });
});

test('a picture that came to be known after the last save is queued as it was judged, and the record has its words', async () => {
  const world = await newWorld();
  world.out.assets.clear();
  const { id } = await saved(world, draft({ media: [PICTURED] }));
  world.out.assets.set(PICTURE.id, PICTURE);
  const { check } = await lookedAt(world, id);
  await queuePost(world.services, { id, revision: check.revision });
  await edited(world, id, { text: 'Something else altogether about our science class.' });
  const post = await world.stores.posts.get(id);
  if (post === null) throw new Error('The post is gone');
  const [delivery] = (await gatherRecord(world.services, post)).deliveries;
  expect(delivery).toMatchObject({ state: 'held', revision: check.revision, words: { text: TEXT } });
});

test('who only moves it, after a picture came to be known, has not written it', async () => {
  const world = await newWorld();
  world.out.assets.clear();
  const { id } = await saved(world, UNSTATED);
  world.out.assets.set(PICTURE.id, PICTURE);
  world.sit(APPROVER);
  await edited(world, id, { publishAt: '2026-11-25T09:00' });
  const { check } = await lookedAt(world, id);
  const approved = await approve(world.services, { id, revision: check.revision, note: null });
  expect(approved.check.obstacles).toEqual([]);
  expect((await world.stores.posts.versions(id)).at(-1)?.post.content).toEqual(approved.content);
});

test('who takes a post out of the bin and moves it has not written it either', async () => {
  const world = await newWorld();
  const { id } = await saved(world, UNSTATED);
  world.sit(APPROVER);
  await deletePost(world.services, { id });
  await restorePost(world.services, { id });
  await edited(world, id, { publishAt: '2026-11-25T09:00' });
  const { check } = await lookedAt(world, id);
  await approve(world.services, { id, revision: check.revision, note: null });
  await queuePost(world.services, { id, revision: check.revision });
  const moved = await reschedule(world.services, {
    id,
    publishAt: '2026-11-25T10:00',
    zone: 'America/Chicago',
    side: null,
  });
  expect(moved.kind).toBe('queued');
  expect((await world.stores.posts.get(id))?.editors).toEqual([AUTHOR.id]);
});
