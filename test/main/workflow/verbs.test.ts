import { describe, expect, test } from 'vitest';
import { acknowledge } from '../../../main/workflow/acknowledge.ts';
import { advance } from '../../../main/workflow/advance.ts';
import { answerQuestion } from '../../../main/workflow/answer-question.ts';
import { approve } from '../../../main/workflow/approve.ts';
import { saveColleague } from '../../../main/workflow/colleagues.ts';
import { openPlatform } from '../../../main/workflow/hand-off-steps.ts';
import { keepVersion } from '../../../main/workflow/keep-version.ts';
import { needDelivery } from '../../../main/workflow/need.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { recordNotPosted } from '../../../main/workflow/record-outcome.ts';
import { recover } from '../../../main/workflow/recover.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { reschedule } from '../../../main/workflow/reschedule.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import { takeBack, takeBackAll } from '../../../main/workflow/take-back.ts';
import { waive } from '../../../main/workflow/waive.ts';
import { lookedAt, queued, saved } from '../../helpers/workflow/steps.ts';
import {
  APPROVER,
  AUTHOR,
  DISTRICT,
  DUE,
  draft,
  newWorld,
  OFFICE,
  PICTURED,
  SCHOOL,
  TEXT,
  type World,
} from '../../helpers/workflow/world.ts';

const UNSTATED = draft({ media: [{ ...PICTURED, faces: [], shot: 'none', source: null }] });
const TOMORROW = { publishAt: '2026-11-25T09:00', zone: 'America/Chicago', side: null } as const;

const kindsOf = async ({ stores }: World, id: string): Promise<readonly string[]> =>
  (await stores.journal.ofPost(id)).map((line) => line.kind);

describe('colleagues', () => {
  test('an author takes nobody with a role off the list, and so cannot become one of them', async () => {
    const world = await newWorld();
    for (const one of [DISTRICT, APPROVER])
      await expect(saveColleague(world.services, { ...one, active: false })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    world.sit(DISTRICT);
    await saveColleague(world.services, { ...APPROVER, active: false });
    world.sit(AUTHOR);
    await expect(saveColleague(world.services, APPROVER)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(world.stores.colleagues.get(APPROVER.id)?.active).toBe(false);
  });

  test('what somebody approved is held once they may not approve any more', async () => {
    const world = await newWorld();
    const { id } = await saved(world, UNSTATED);
    const { check } = await lookedAt(world, id);
    world.sit(APPROVER);
    await approve(world.services, { id, revision: check.revision, note: null });
    await queuePost(world.services, { id, revision: check.revision });
    world.sit(DISTRICT);
    await saveColleague(world.services, { ...APPROVER, role: 'author' });
    const [held] = await world.stores.queue.ofPost(id);
    expect(held).toMatchObject({ state: 'held' });
    expect(held?.why).toContain('Needs approval');
  });
});

describe('taking back', () => {
  test('waits for the answer where it is not known whether the post went out', async () => {
    const world = await newWorld();
    const { id, delivery } = await queued(world, draft());
    world.out.time.now = DUE;
    await releaseDue(world.services);
    await openPlatform(world.services, { delivery });
    await expect(takeBack(world.services, { id })).rejects.toMatchObject({ code: 'refused' });
    await recover(world.services);
    expect((await world.stores.queue.get(delivery))?.state).toBe('unknown');
    await expect(takeBack(world.services, { id })).rejects.toMatchObject({ code: 'refused' });
    await recordNotPosted(world.services, { delivery });
    await takeBack(world.services, { id });
    expect((await world.stores.queue.get(delivery))?.state).toBe('taken-back');
  });

  test('is refused by the step itself, too, before that answer; so is queueing', async () => {
    const world = await newWorld();
    const { delivery } = await queued(world, draft());
    world.out.time.now = DUE;
    await releaseDue(world.services);
    await openPlatform(world.services, { delivery });
    await recover(world.services);
    const unknown = await needDelivery(world.services, delivery);
    await expect(takeBackAll(world.services, [unknown], null)).rejects.toMatchObject({ code: 'refused' });
    await expect(
      advance(world.services, unknown, { to: 'queued', kind: 'delivery.queued', by: AUTHOR.id, why: null }),
    ).rejects.toMatchObject({ code: 'refused' });
    expect(await needDelivery(world.services, delivery)).toEqual(unknown);
  });
});

describe('moving', () => {
  test('stands in the journal as a move, with the new time', async () => {
    const world = await newWorld();
    const { id, delivery } = await queued(world, draft());
    await reschedule(world.services, { ...TOMORROW, id });
    const moved = (await world.stores.journal.ofPost(id)).findLast((line) => line.delivery === delivery);
    expect(moved).toMatchObject({ kind: 'delivery.moved', data: { wall: TOMORROW.publishAt } });
  });

  test('is refused, and moves nothing, where all that is queued goes to accounts that were taken out', async () => {
    const world = await newWorld();
    const { id } = await queued(world, draft({ targets: [SCHOOL.id] }));
    const { seq, content } = await openPost(world.services, { id });
    await saveDraft(world.services, { id, seq, content: { ...content, targets: [OFFICE.id] } });
    await expect(reschedule(world.services, { ...TOMORROW, id })).rejects.toMatchObject({ code: 'refused' });
    expect((await openPost(world.services, { id })).content.publishAt).toBe(content.publishAt);
  });
});

describe('a line for each change, and none for what changed nothing', () => {
  test('an answer given twice, or taken back without having been given', async () => {
    const world = await newWorld();
    const { id } = await saved(world, draft({ media: [PICTURED] }));
    const key = 'background-clear';
    await answerQuestion(world.services, { id, key, yes: false });
    await answerQuestion(world.services, { id, key, yes: true });
    const first = (await openPost(world.services, { id })).check;
    world.out.time.now += 60_000;
    await answerQuestion(world.services, { id, key, yes: true });
    expect((await openPost(world.services, { id })).check.questions).toEqual(first.questions);
    expect((await kindsOf(world, id)).filter((kind) => kind.startsWith('checklist.'))).toEqual([
      'checklist.answered',
    ]);
  });

  test('one version is kept once, also where the window asks twice at once', async () => {
    const world = await newWorld();
    const { id } = await saved(world, draft());
    await Promise.all([1, 2, 3].map(() => keepVersion(world.services, { id })));
    expect((await kindsOf(world, id)).filter((kind) => kind === 'post.version-kept')).toHaveLength(1);
  });
});

test('every decision tells the window which post it was about', async () => {
  const world = await newWorld();
  const { id } = await saved(
    world,
    draft({ ...UNSTATED, text: `${TEXT} See you Monday, November 24.`, targets: [OFFICE.id] }),
  );
  const { check } = await openPost(world.services, { id });
  const keyOf = (severity: string): string =>
    check.findings.find((one) => one.severity === severity)?.key ?? 'none';
  const told = async (run: () => Promise<unknown>): Promise<boolean> => {
    world.events.length = 0;
    await run();
    return world.events.some(
      (event) => event.kind === 'changed' && event.post === id && event.what.includes('posts'),
    );
  };
  const { revision } = check;
  const { services } = world;
  expect(await told(() => acknowledge(services, { id, key: keyOf('warn'), seen: true }))).toBe(true);
  expect(await told(() => answerQuestion(services, { id, key: 'picture-text-repeated', yes: true }))).toBe(
    true,
  );
  world.sit(APPROVER);
  expect(await told(() => approve(services, { id, revision, note: null }))).toBe(true);
  const reason = 'Drawn by our art club';
  expect(await told(() => waive(services, { id, revision, key: keyOf('review'), reason }))).toBe(true);
});
