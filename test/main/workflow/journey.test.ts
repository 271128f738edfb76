import { describe, expect, test } from 'vitest';
import { acknowledge } from '../../../main/workflow/acknowledge.ts';
import { answerQuestion } from '../../../main/workflow/answer-question.ts';
import { checkDraft } from '../../../main/workflow/check-draft.ts';
import { createPost, duplicatePost } from '../../../main/workflow/create-post.ts';
import { deletePost, restorePost } from '../../../main/workflow/bin-post.ts';
import {
  copyForHandOff,
  openHandOff,
  openPlatform,
  revealHandOff,
} from '../../../main/workflow/hand-off-steps.ts';
import { countNeedsYou, listQueue } from '../../../main/workflow/list-queue.ts';
import { listTiles } from '../../../main/workflow/list-tiles.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { readRecord } from '../../../main/workflow/read-record.ts';
import { confirmPosted } from '../../../main/workflow/record-outcome.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { reschedule } from '../../../main/workflow/reschedule.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import { takeBack } from '../../../main/workflow/take-back.ts';
import type { PostContent } from '../../../shared/domain/post.ts';
import {
  DUE,
  draft,
  MINUTE,
  newWorld,
  PICTURED,
  SCHOOL,
  SCHOOL_IG,
  TEXT,
  type World,
} from '../../helpers/workflow/world.ts';
import { queued, saved } from '../../helpers/workflow/steps.ts';

describe('the journey', () => {
  test('draft, check, answer, queue, due, hand-off, record', async () => {
    const world = await newWorld();
    const { services, out } = world;
    const made = await createPost(services, { publishAt: '2026-11-24T15:30' });
    const content = draft({ media: [PICTURED] });
    const reply = await saveDraft(services, { id: made.id, seq: made.seq, content });
    expect(reply.seq).toBe(made.seq + 1);

    const before = await checkDraft(services, { id: made.id, content });
    expect(before.questions.map((question) => question.key)).toContain('background-clear');
    for (const question of before.questions) {
      await answerQuestion(services, { id: made.id, key: question.key, yes: true });
    }
    const check = await checkDraft(services, { id: made.id, content });
    expect(check.obstacles).toEqual([]);

    const answer = await queuePost(services, { id: made.id, revision: check.revision });
    expect(answer.kind).toBe('queued');
    if (answer.kind !== 'queued') return;
    const [delivery] = answer.deliveries;
    expect(delivery).toMatchObject({
      state: 'queued',
      target: SCHOOL.id,
      dueAt: new Date(DUE).toISOString(),
    });

    out.time.now = DUE - 1;
    await releaseDue(services);
    expect((await listQueue(services))[0]?.state).toBe('queued');

    out.time.now = DUE + 10_000;
    await releaseDue(services);
    await releaseDue(services);
    expect(out.asked.notes).toEqual([
      { title: 'Ready to post to @RidgeviewBPS on Facebook', id: delivery?.id },
    ]);
    expect(await countNeedsYou(services)).toBe(1);

    const id = delivery?.id ?? '';
    const opened = await openHandOff(services, { delivery: id });
    expect(opened).toMatchObject({
      kind: 'offer',
      offer: {
        text: TEXT,
        platformName: 'Facebook',
        done: { copied: false, revealed: false, opened: false },
      },
    });
    await copyForHandOff(services, { delivery: id, what: 'text', media: null });
    await copyForHandOff(services, { delivery: id, what: 'alt-text', media: PICTURED.id });
    expect(out.asked.copied).toEqual([TEXT, PICTURED.altText]);
    await revealHandOff(services, { delivery: id });
    expect(out.folders.get(id)).toEqual(['1-volcano.jpg']);
    expect(out.asked.revealed).toEqual([`/hand-offs/${id}`]);
    const platform = await openPlatform(services, { delivery: id });
    expect(platform).toMatchObject({
      kind: 'offer',
      offer: {
        delivery: { lapsesAt: null },
        done: { copied: true, revealed: true, opened: true },
      },
    });
    expect(out.asked.opened).toHaveLength(1);

    const posted = await confirmPosted(services, {
      delivery: id,
      link: 'https://www.facebook.com/RidgeviewBPS/posts/1',
    });
    expect(posted.state).toBe('posted');
    expect(out.folders.has(id)).toBe(false);
    const record = await readRecord(services, { id: made.id });
    expect(record.chain).toBe('intact');
    expect(record.lines.map((line) => line.kind)).toEqual([
      'post.created',
      ...before.questions.map(() => 'checklist.answered'),
      'post.version-kept',
      'delivery.queued',
      'delivery.offered',
      'delivery.copied',
      'delivery.copied',
      'delivery.revealed',
      'delivery.opening',
      'delivery.posted',
    ]);
    expect(record.lines.at(-1)?.text).toContain('https://www.facebook.com/RidgeviewBPS/posts/1');
    expect(record.lines.every((line) => line.by === 'Ana Writer' || line.by === 'Hallpass')).toBe(true);
    const tiles = await listTiles(services, { from: '2026-11-24', to: '2026-11-24', undated: false });
    expect(tiles[0]?.state).toBe('posted');
    // What was posted is never queued again.
    await expect(queuePost(services, { id: made.id, revision: check.revision })).rejects.toMatchObject({
      code: 'refused',
    });
  });

  test('one delivery for each target; queueing again adds none', async () => {
    const world = await newWorld();
    const content = draft({ targets: [SCHOOL.id, SCHOOL_IG.id], media: [PICTURED] });
    const { id, revision } = await queued(world, content);
    await queuePost(world.services, { id, revision });
    const open = await world.stores.queue.open();
    expect(open.map((one) => one.target).sort()).toEqual([SCHOOL.id, SCHOOL_IG.id]);
    expect(
      (await world.stores.journal.ofPost(id)).filter((line) => line.kind === 'delivery.queued'),
    ).toHaveLength(2);
  });
});

describe('a stale revision', () => {
  test('is refused, and nothing is queued', async () => {
    const world = await newWorld();
    const post = await saved(world, draft());
    const seen = post.check.revision;
    await saveDraft(world.services, { id: post.id, seq: post.seq, content: draft({ text: `${TEXT} Wow.` }) });
    await expect(queuePost(world.services, { id: post.id, revision: seen })).rejects.toMatchObject({
      code: 'stale',
    });
    expect(await world.stores.queue.open()).toEqual([]);
  });

  test('a save from another window in between is refused and writes nothing over', async () => {
    const { services, stores } = await newWorld();
    const post = await createPost(services, { publishAt: null });
    await saveDraft(services, { id: post.id, seq: post.seq, content: draft({ text: 'First window' }) });
    await expect(
      saveDraft(services, { id: post.id, seq: post.seq, content: draft({ text: 'Second window' }) }),
    ).rejects.toMatchObject({ code: 'stale' });
    expect((await stores.posts.get(post.id))?.content.text).toBe('First window');
  });
});

describe('editing what is queued', () => {
  const edits: readonly (readonly [string, (content: PostContent) => PostContent])[] = [
    ['another text', (content) => ({ ...content, text: `${content.text} And more.` })],
    ['another time', (content) => ({ ...content, publishAt: '2026-11-24T16:30' })],
    ['no target', (content) => ({ ...content, targets: [] })],
  ];
  for (const [name, edit] of edits) {
    test(`${name} holds it until it is queued again`, async () => {
      const world = await newWorld();
      const { id } = await queued(world, draft());
      const post = await world.stores.posts.get(id);
      await saveDraft(world.services, { id, seq: post?.seq ?? 0, content: edit(draft()) });
      expect((await world.stores.queue.open())[0]?.state).toBe('held');
      world.out.time.now = DUE + MINUTE;
      await releaseDue(world.services);
      expect(world.out.asked.notes).toEqual([]);
    });
  }

  test('queueing again after an edit sends the new words, once', async () => {
    const world = await newWorld();
    const { id } = await queued(world, draft());
    const content = draft({ text: `${TEXT} What a day.` });
    await saveDraft(world.services, { id, seq: (await world.stores.posts.get(id))?.seq ?? 0, content });
    const { revision } = await checkDraft(world.services, { id, content });
    expect((await queuePost(world.services, { id, revision })).kind).toBe('queued');
    world.out.time.now = DUE;
    await releaseDue(world.services);
    const [delivery] = await world.stores.queue.open();
    const reply = await openHandOff(world.services, { delivery: delivery?.id ?? '' });
    expect(reply).toMatchObject({ kind: 'offer', offer: { text: content.text } });
    expect(world.out.asked.notes).toHaveLength(1);
  });

  test('an edit while the offer is out recalls it and empties its folder', async () => {
    const world = await newWorld();
    const { id, delivery } = await queued(world, draft({ media: [PICTURED] }));
    world.out.time.now = DUE;
    await releaseDue(world.services);
    await revealHandOff(world.services, { delivery });
    expect(world.out.folders.size).toBe(1);
    const post = await world.stores.posts.get(id);
    const content = { ...(post?.content ?? draft()), text: 'Other words about our science class.' };
    await saveDraft(world.services, { id, seq: post?.seq ?? 0, content });
    expect(world.out.folders.size).toBe(0);
    expect((await openHandOff(world.services, { delivery })).kind).toBe('stopped');
  });
});

describe('moving and taking back', () => {
  test('moving keeps the revision and the deliveries, and makes it due at the new time alone', async () => {
    const world = await newWorld();
    const { id } = await queued(world, draft());
    const reply = await reschedule(world.services, {
      id,
      publishAt: '2026-11-25T09:00',
      zone: 'America/Chicago',
      side: null,
    });
    expect(reply.kind).toBe('queued');
    world.out.time.now = DUE + MINUTE;
    await releaseDue(world.services);
    expect(world.out.asked.notes).toEqual([]);
    world.out.time.now = Date.parse('2026-11-25T15:00:00Z');
    await releaseDue(world.services);
    expect(world.out.asked.notes).toHaveLength(1);
  });

  test('moving to a time that has passed changes nothing', async () => {
    const world = await newWorld();
    const { id } = await queued(world, draft());
    const reply = await reschedule(world.services, {
      id,
      publishAt: '2026-11-22T09:00',
      zone: 'America/Chicago',
      side: null,
    });
    expect(reply.kind).toBe('refused');
    expect((await world.stores.queue.open())[0]).toMatchObject({ state: 'queued', wall: '2026-11-24T15:30' });
  });

  test('what is taken back never comes due', async () => {
    const world = await newWorld();
    const { id } = await queued(world, draft());
    await takeBack(world.services, { id });
    world.out.time.now = DUE;
    await releaseDue(world.services);
    expect(world.out.asked.notes).toEqual([]);
    expect(await world.stores.queue.open()).toEqual([]);
  });

  test('a post in the bin leaves the queue, and comes back as a draft', async () => {
    const world = await newWorld();
    const { id } = await queued(world, draft());
    await deletePost(world.services, { id });
    world.out.time.now = DUE;
    await releaseDue(world.services);
    expect(world.out.asked.notes).toEqual([]);
    const back = await restorePost(world.services, { id });
    expect(back.deliveries).toEqual([]);
    expect(back.content.text).toBe(TEXT);
  });

  test('a copy takes the words along, not the time, the deliveries or the decisions', async () => {
    const world = await newWorld();
    const { id } = await queued(world, draft());
    const copy = await duplicatePost(world.services, { id });
    expect(copy.content).toMatchObject({ text: TEXT, publishAt: null });
    expect([copy.deliveries, copy.approvals, copy.waivers]).toEqual([[], [], []]);
  });
});

describe('pictures', () => {
  test('what the window says about a file is not believed', async () => {
    const world = await newWorld();
    const lie = { ...PICTURED, width: 1, bytes: 1, type: 'image/heic', hasGps: null, file: 'x.heic' };
    const post = await saved(world, draft({ media: [lie] }));
    expect(post.content.media[0]).toMatchObject({
      width: 1200,
      bytes: 240_000,
      type: 'image/jpeg',
      hasGps: false,
      file: 'volcano.jpg',
    });
  });

  test('a picture the library does not have keeps the post from being queued', async () => {
    const world: World = await newWorld();
    const post = await saved(world, draft({ media: [{ ...PICTURED, id: 'nowhere' }] }));
    expect(post.check.obstacles.map((one) => one.kind)).toContain('picture-missing');
    const reply = await queuePost(world.services, { id: post.id, revision: post.check.revision });
    expect(reply.kind).toBe('refused');
  });

  test('a picture that changed on disk after queueing holds the delivery', async () => {
    const world = await newWorld();
    await queued(world, draft({ media: [PICTURED] }));
    world.out.assets.delete(PICTURED.id);
    world.out.time.now = DUE;
    await releaseDue(world.services);
    expect((await world.stores.queue.open())[0]?.state).toBe('held');
    expect(world.out.asked.notes.map((note) => note.title)).toEqual(['A post was held']);
  });
});

test('acknowledging what is no warning is refused', async () => {
  const { services } = await newWorld();
  const post = await createPost(services, { publishAt: null });
  await expect(acknowledge(services, { id: post.id, key: 'nothing', seen: true })).rejects.toMatchObject({
    code: 'stale',
  });
});
