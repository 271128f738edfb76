import { describe, expect, test } from 'vitest';
import { acknowledge } from '../../../main/workflow/acknowledge.ts';
import { answerQuestion } from '../../../main/workflow/answer-question.ts';
import { approve } from '../../../main/workflow/approve.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { reschedule } from '../../../main/workflow/reschedule.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import { sitDown } from '../../../main/workflow/sit-down.ts';
import { waive } from '../../../main/workflow/waive.ts';
import { saveColleague } from '../../../main/workflow/colleagues.ts';
import { lookedAt, saved } from '../../helpers/workflow/steps.ts';
import {
  APPROVER,
  AUTHOR,
  DISTRICT,
  draft,
  newWorld,
  OFFICE,
  PICTURED,
  TEXT,
  type World,
} from '../../helpers/workflow/world.ts';

/** A picture whose origin nobody stated: a finding that needs a second person. */
const UNSTATED = draft({ media: [{ ...PICTURED, faces: [], shot: 'none', source: null }] });

const review = async (world: World) => {
  const post = await saved(world, UNSTATED);
  const looked = await lookedAt(world, post.id);
  const finding = looked.check.findings.find((one) => one.severity === 'review');
  if (finding === undefined) throw new Error('No finding that needs a second person');
  return { id: post.id, revision: looked.check.revision, key: finding.key };
};

describe('approving', () => {
  test('a finding that needs it keeps the post from the queue until a second person approves', async () => {
    const world = await newWorld();
    const { id, revision } = await review(world);
    expect((await queuePost(world.services, { id, revision })).kind).toBe('refused');
    world.sit(APPROVER);
    const approved = await approve(world.services, { id, revision, note: 'Drawn by our art club' });
    expect(approved.check.obstacles).toEqual([]);
    expect((await queuePost(world.services, { id, revision })).kind).toBe('queued');
  });

  test('nobody approves what they wrote, whatever their role', async () => {
    const world = await newWorld();
    world.sit(DISTRICT);
    const { id, revision } = await review(world);
    await expect(approve(world.services, { id, revision, note: null })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  test('nobody approves what they changed, also not after changing it back', async () => {
    const world = await newWorld();
    const { id, revision } = await review(world);
    world.sit(APPROVER);
    const post = await openPost(world.services, { id });
    const changed = await saveDraft(world.services, {
      id,
      seq: post.seq,
      content: { ...post.content, text: `${TEXT} Wow.` },
    });
    await saveDraft(world.services, { id, seq: changed.seq, content: post.content });
    await expect(approve(world.services, { id, revision, note: null })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  test('an author approves nothing, and what is not there now is not approved', async () => {
    const world = await newWorld();
    const { id, revision } = await review(world);
    await expect(approve(world.services, { id, revision, note: null })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    world.sit(APPROVER);
    await expect(approve(world.services, { id, revision: 'another', note: null })).rejects.toMatchObject({
      code: 'stale',
    });
  });

  test('an edit opens it again; moving it in time does not', async () => {
    const world = await newWorld();
    const { id, revision } = await review(world);
    world.sit(APPROVER);
    await approve(world.services, { id, revision, note: null });
    await queuePost(world.services, { id, revision });
    // The approver moves it: moving is not writing.
    const moved = await reschedule(world.services, {
      id,
      publishAt: '2026-11-25T09:00',
      zone: 'America/Chicago',
      side: null,
    });
    expect(moved.kind).toBe('queued');
    world.sit(AUTHOR);
    const post = await openPost(world.services, { id });
    await saveDraft(world.services, {
      id,
      seq: post.seq,
      content: { ...post.content, text: `${TEXT} Wow.` },
    });
    const after = await lookedAt(world, id);
    expect(after.check.obstacles.map((one) => one.kind)).toContain('review-unapproved');
    expect((await queuePost(world.services, { id, revision: after.check.revision })).kind).toBe('refused');
  });
});

describe('waiving', () => {
  test('an author waives no finding that needs a second person; an approver does, with a reason', async () => {
    const world = await newWorld();
    const { id, revision, key } = await review(world);
    await expect(waive(world.services, { id, revision, key, reason: 'Ours' })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    world.sit(APPROVER);
    const waived = await waive(world.services, { id, revision, key, reason: 'Drawn by our art club' });
    expect(waived.check.findings.find((one) => one.key === key)).toMatchObject({
      state: 'waived',
      by: APPROVER.name,
    });
  });

  test('a waiver of another revision lets nothing pass', async () => {
    const world = await newWorld();
    const { id, key } = await review(world);
    world.sit(APPROVER);
    await expect(
      waive(world.services, { id, revision: 'another', key, reason: 'Ours' }),
    ).rejects.toMatchObject({ code: 'stale' });
  });
});

describe('the checklist', () => {
  test('an answer is bound to what it is about: an edit to that clears it, and no other', async () => {
    const world = await newWorld();
    const post = await saved(world, draft({ media: [PICTURED] }));
    await lookedAt(world, post.id);
    const before = await openPost(world.services, { id: post.id });
    expect(before.check.questions.every((question) => question.answered)).toBe(true);
    await saveDraft(world.services, {
      id: post.id,
      seq: before.seq,
      content: { ...before.content, text: 'Other words about our science class.' },
    });
    const after = await openPost(world.services, { id: post.id });
    const answered = Object.fromEntries(after.check.questions.map(({ key, answered: yes }) => [key, yes]));
    expect(answered).toEqual({ 'background-clear': true, 'picture-text-repeated': false });
    expect(after.check.obstacles.map((one) => one.kind)).toEqual(['question-open']);
  });

  test('taking an answer back holds what is queued', async () => {
    const world = await newWorld();
    const post = await saved(world, draft({ media: [PICTURED] }));
    const { check } = await lookedAt(world, post.id);
    await queuePost(world.services, { id: post.id, revision: check.revision });
    await answerQuestion(world.services, { id: post.id, key: 'background-clear', yes: false });
    expect((await world.stores.queue.open())[0]?.state).toBe('held');
  });

  test('a question that is not asked is not answered', async () => {
    const world = await newWorld();
    const post = await saved(world, draft());
    await expect(
      answerQuestion(world.services, { id: post.id, key: 'no-flashing', yes: true }),
    ).rejects.toMatchObject({ code: 'stale' });
  });
});

test('a warning is seen for its words, and taking that back opens it again', async () => {
  const world = await newWorld();
  const post = await saved(
    world,
    draft({ text: `${TEXT} See you Monday, November 24.`, targets: [OFFICE.id] }),
  );
  const warning = post.check.findings.find((one) => one.severity === 'warn');
  if (warning === undefined) throw new Error('No warning');
  const seen = await acknowledge(world.services, { id: post.id, key: warning.key, seen: true });
  expect(seen.check.findings.find((one) => one.key === warning.key)).toMatchObject({
    state: 'acknowledged',
    by: AUTHOR.name,
  });
  const again = await acknowledge(world.services, { id: post.id, key: warning.key, seen: false });
  expect(again.check.obstacles.map((one) => one.kind)).toContain('warning-unacknowledged');
});

describe('colleagues', () => {
  test('an author does not make an approver where there is a colleague of the district', async () => {
    const world = await newWorld();
    await expect(
      saveColleague(world.services, { id: null, name: 'Second Self', role: 'approver', active: true }),
    ).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(saveColleague(world.services, { ...AUTHOR, role: 'district' })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const list = await saveColleague(world.services, {
      id: null,
      name: 'New Author',
      role: 'author',
      active: true,
    });
    expect(list.map((one) => one.name)).toContain('New Author');
  });

  test('who took over stands in the journal', async () => {
    const world = await newWorld();
    await sitDown(world.services, { id: APPROVER.id, passphrase: null });
    expect(world.stores.settings.get().me).toBe(APPROVER.id);
    const lines = await world.stores.journal.list(1, 100);
    expect(lines.at(-1)).toMatchObject({ kind: 'colleague.switched', by: APPROVER.id });
  });
});
