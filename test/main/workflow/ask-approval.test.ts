import { describe, expect, test } from 'vitest';
import { approve } from '../../../main/workflow/approve.ts';
import { askApproval, takeBackAsk, wantChanges } from '../../../main/workflow/ask-approval.ts';
import { saveColleague } from '../../../main/workflow/colleagues.ts';
import { countNeedsYou } from '../../../main/workflow/list-queue.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import { listReviews } from '../../../main/workflow/view-review.ts';
import { lookedAt, saved } from '../../helpers/workflow/steps.ts';
import {
  APPROVER,
  AUTHOR,
  DISTRICT,
  draft,
  DUE,
  newWorld,
  openWorld,
  outside,
  PICTURED,
  TEXT,
  type World,
} from '../../helpers/workflow/world.ts';

/** A picture whose origin nobody stated: a finding that needs a second person. */
const UNSTATED = draft({ media: [{ ...PICTURED, faces: [], shot: 'none', source: null }] });

const asked = async (world: World, note: string | null = 'By Friday, please') => {
  const { id } = await saved(world, UNSTATED);
  const { check } = await lookedAt(world, id);
  const view = await askApproval(world.services, { id, revision: check.revision, note });
  return { id, revision: check.revision, view };
};

const edit = async (world: World, id: string): Promise<void> => {
  const { seq, content } = await openPost(world.services, { id });
  await saveDraft(world.services, { id, seq, content: { ...content, text: `${TEXT} Wow.` } });
};

/** For whom it waits: colleagues whose "Needs you" counts it. */
const waitsFor = async (world: World): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const one of [AUTHOR, APPROVER, DISTRICT]) {
    world.sit(one);
    const [waiting] = await listReviews(world.services);
    expect(await countNeedsYou(world.services)).toBe(waiting === undefined ? 0 : 1);
    if (waiting !== undefined) found.push(one.id);
  }
  world.sit(AUTHOR);
  return found;
};

describe('asking for an approval', () => {
  test('waits for those who may give it, with the note, until one does', async () => {
    const world = await newWorld();
    const { id, revision, view } = await asked(world);
    expect(view.review).toMatchObject({ state: 'asked', by: 'Ana Writer', isChanged: false });
    expect(await waitsFor(world)).toEqual([APPROVER.id, DISTRICT.id]);
    world.sit(APPROVER);
    expect(await listReviews(world.services)).toMatchObject([
      { post: id, review: { note: 'By Friday, please' } },
    ]);
    const approved = await approve(world.services, { id, revision, note: null });
    expect(approved.review).toMatchObject({ state: 'approved', isChanged: false });
    expect(await waitsFor(world)).toEqual([]);
    expect((await queuePost(world.services, { id, revision })).kind).toBe('queued');
  });

  test('an edit keeps it waiting, and it says that the post was changed since', async () => {
    const world = await newWorld();
    const { id, revision } = await asked(world);
    await edit(world, id);
    expect((await openPost(world.services, { id })).review).toMatchObject({
      state: 'asked',
      isChanged: true,
    });
    expect(await waitsFor(world)).toEqual([APPROVER.id, DISTRICT.id]);
    world.sit(APPROVER);
    await expect(approve(world.services, { id, revision, note: null })).rejects.toMatchObject({
      code: 'stale',
    });
    await expect(wantChanges(world.services, { id, revision, note: 'Why?' })).rejects.toMatchObject({
      code: 'stale',
    });
  });

  test('an edit after the yes opens it again, and says whose yes was to an earlier state', async () => {
    const world = await newWorld();
    const { id, revision } = await asked(world);
    world.sit(APPROVER);
    await approve(world.services, { id, revision, note: null });
    world.sit(AUTHOR);
    await edit(world, id);
    const after = await openPost(world.services, { id });
    expect(after.review).toMatchObject({ state: 'approved', by: 'Ben Second', isChanged: true });
    expect(after.check.obstacles.map((one) => one.kind)).toContain('review-unapproved');
    expect(await waitsFor(world)).toEqual([]);
  });

  test('of another revision than the one that was seen is refused', async () => {
    const world = await newWorld();
    const { id } = await saved(world, UNSTATED);
    await expect(askApproval(world.services, { id, revision: 'another', note: null })).rejects.toMatchObject({
      code: 'stale',
    });
    expect(await waitsFor(world)).toEqual([]);
  });

  test('is taken back by asking nobody any more', async () => {
    const world = await newWorld();
    const { id } = await asked(world);
    expect((await takeBackAsk(world.services, { id })).review).toBeNull();
    expect(await waitsFor(world)).toEqual([]);
  });

  test('is still known after a crash, when the index of tiles is made anew', async () => {
    const out = outside();
    await asked(await newWorld(out));
    expect(await waitsFor(await openWorld(out, false))).toEqual([APPROVER.id, DISTRICT.id]);
  });
});

describe('wanting changes', () => {
  test('sends it back to who wrote it, with what is wanted', async () => {
    const world = await newWorld();
    const { id, revision } = await asked(world);
    world.sit(APPROVER);
    const view = await wantChanges(world.services, { id, revision, note: 'Whose picture is it?' });
    expect(view.review).toMatchObject({
      state: 'changes-wanted',
      by: 'Ben Second',
      note: 'Whose picture is it?',
    });
    expect(await waitsFor(world)).toEqual([AUTHOR.id]);
    await edit(world, id);
    const { check } = await openPost(world.services, { id });
    await askApproval(world.services, { id, revision: check.revision, note: null });
    expect(await waitsFor(world)).toEqual([APPROVER.id, DISTRICT.id]);
    const kinds = (await world.stores.journal.ofPost(id)).map((line) => line.kind);
    expect(kinds.filter((kind) => /asked|wanted/u.test(kind))).toEqual([
      'post.asked',
      'post.changes-wanted',
      'post.asked',
    ]);
  });

  test('is for approvers, and not for one’s own post', async () => {
    const world = await newWorld();
    const { id, revision } = await asked(world);
    const input = { id, revision, note: 'Mine' };
    await expect(wantChanges(world.services, input)).rejects.toMatchObject({ code: 'not-allowed' });
    world.sit(DISTRICT);
    const { seq, content } = await openPost(world.services, { id });
    await saveDraft(world.services, { id, seq, content: { ...content, text: `${TEXT} Wow.` } });
    const { check } = await openPost(world.services, { id });
    await expect(wantChanges(world.services, { ...input, revision: check.revision })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  test('takes the own yes back: what was queued on it is held at once, and never goes when it is due', async () => {
    const world = await newWorld();
    const { id, revision } = await asked(world);
    world.sit(APPROVER);
    await approve(world.services, { id, revision, note: null });
    expect((await queuePost(world.services, { id, revision })).kind).toBe('queued');
    await wantChanges(world.services, { id, revision, note: 'I looked again' });
    const [held] = await world.stores.queue.ofPost(id);
    expect(held).toMatchObject({ state: 'held' });
    expect(held?.why).toMatch(/^Needs approval: /u);
    world.out.time.now = DUE;
    await releaseDue(world.services);
    expect((await world.stores.queue.ofPost(id))[0]).toMatchObject({ state: 'held' });
    expect(world.out.folders.size).toBe(0);
  });
});

test('what nobody has approved when it is due does not go, and the person is told why', async () => {
  const world = await newWorld();
  const { id, revision } = await asked(world);
  world.sit(APPROVER);
  await approve(world.services, { id, revision, note: null });
  await queuePost(world.services, { id, revision });
  // The list of colleagues is changed behind Hallpass' back: no verb looked at the queue.
  await world.stores.colleagues.put({ ...APPROVER, role: 'author' });
  world.sit(AUTHOR);
  world.out.time.now = DUE;
  await releaseDue(world.services);
  const [delivery] = await world.stores.queue.ofPost(id);
  expect(delivery).toMatchObject({ state: 'held' });
  expect(delivery?.why).toMatch(/^Needs approval: /u);
  expect(world.publisher.offered).toEqual([]);
  expect(world.out.asked.notes).toEqual([{ title: 'A post was held', id: delivery?.id }]);
});

test('an approver who becomes an author has approved nothing any more', async () => {
  const world = await newWorld();
  const { id, revision } = await asked(world);
  world.sit(APPROVER);
  await approve(world.services, { id, revision, note: null });
  await queuePost(world.services, { id, revision });
  world.sit(DISTRICT);
  await saveColleague(world.services, { ...APPROVER, role: 'author' });
  expect((await world.stores.queue.ofPost(id))[0]).toMatchObject({ state: 'held' });
});
