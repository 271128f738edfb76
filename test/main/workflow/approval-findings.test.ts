import { expect, test } from 'vitest';
import { approve } from '../../../main/workflow/approve.ts';
import { gatherRecord } from '../../../main/workflow/gather-record.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { releaseNow } from '../../../main/workflow/release-now.ts';
import { reschedule } from '../../../main/workflow/reschedule.ts';
import { lookedAt, saved } from '../../helpers/workflow/steps.ts';
import { APPROVER, AUTHOR, DUE, draft, newWorld, PICTURED, TEXT } from '../../helpers/workflow/world.ts';

/** November 30 is a Monday in 2026. */
const DATED = `${TEXT} The science fair is on Monday, November 30.`;

/**
 * A district that has a wrong weekday looked at by a second person; a post whose picture's origin nobody stated, which
 * Ben approved.
 */
const approved = async (text = DATED) => {
  const world = await newWorld();
  await world.stores.settings.save({
    packOverrides: { severities: { 'accuracy/weekday-mismatch': 'review' } },
  });
  const { id } = await saved(
    world,
    draft({ text, media: [{ ...PICTURED, faces: [], shot: 'none', source: null }] }),
  );
  const { check } = await lookedAt(world, id);
  world.sit(APPROVER);
  await approve(world.services, { id, revision: check.revision, note: null });
  await queuePost(world.services, { id, revision: check.revision });
  world.sit(AUTHOR);
  return { world, id, revision: check.revision };
};

/** November 30 of the next school year is a Tuesday. */
const LATER = { publishAt: '2027-09-01T09:00', zone: 'America/Chicago', side: null } as const;

test('a move that brings up nothing new keeps the approval', async () => {
  const { world, id } = await approved();
  const moved = await reschedule(world.services, { ...LATER, id, publishAt: '2026-11-25T09:00' });
  expect(moved.kind).toBe('queued');
});

test('what a move brings up was not seen by the approver: the move is refused until a second person saw it', async () => {
  const { world, id, revision } = await approved();
  const refused = await reschedule(world.services, { ...LATER, id });
  if (refused.kind !== 'refused')
    throw new Error('It was moved although nobody approved what that brings up');
  expect(refused.check.obstacles.map((one) => one.kind)).toEqual(['review-unapproved']);
  expect(refused.check.revision).toBe(revision);
  // What was approved stays approved, and what is queued stays queued for its old time.
  const states = Object.fromEntries(refused.check.findings.map((one) => [one.rule, one.state]));
  expect(states).toMatchObject({ 'accuracy/weekday-mismatch': 'open', 'rights/media-source': 'approved' });
  expect(await world.stores.queue.open()).toMatchObject([{ state: 'queued', wall: '2026-11-24T15:30' }]);
});

test('what a new guideline brings up after queueing holds the post at its time, until somebody saw that too', async () => {
  const { world, id, revision } = await approved(`${DATED} #scienceclassfun`);
  await world.stores.settings.save({
    packOverrides: { severities: { 'accessibility/hashtag-camel-case': 'review' } },
  });
  world.out.time.now = DUE;
  await releaseDue(world.services);
  const [held] = await world.stores.queue.ofPost(id);
  expect(held).toMatchObject({ state: 'held' });
  expect(held?.why).toContain('accessibility/hashtag-camel-case');

  world.sit(APPROVER);
  await approve(world.services, { id, revision, note: 'The tag is fine' });
  const again = await approve(world.services, { id, revision, note: 'Asked for twice' });
  expect(again.approvals).toHaveLength(2);
  world.sit(AUTHOR);
  expect((await releaseNow(world.services, { delivery: held?.id ?? '' })).kind).toBe('offer');
});

test('the record says which rules an approval let pass', async () => {
  const { world, id } = await approved();
  const post = await world.stores.posts.get(id);
  if (post === null) throw new Error('The post is gone');
  const { approvals } = await gatherRecord(world.services, post);
  expect(approvals).toMatchObject([{ by: APPROVER.name, rules: ['rights/media-source'] }]);
  expect((await openPost(world.services, { id })).approvals[0]?.findings).toHaveLength(1);
});
