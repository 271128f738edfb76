import { expect, test } from 'vitest';
import { queueStateOf } from '../../../../renderer/screens/compose/head/queue-state.ts';
import {
  missingOf,
  openFindings,
  verdictNow,
  verdictWords,
  waitingCount,
} from '../../../../renderer/screens/compose/pane/verdict.ts';
import type { PostContent } from '../../../../shared/domain/post.ts';
import type { CheckView, SettledFinding } from '../../../../shared/ipc/views.ts';
import { createFakeApi } from '../../fake-api.ts';
import { CONTENTS } from '../../fake-data.ts';

const viewOf = async (
  id: string,
  before: (fake: ReturnType<typeof createFakeApi>) => void = () => undefined,
) => {
  const fake = createFakeApi();
  before(fake);
  const reply = await fake.api['post.open']({ id });
  if (!reply.ok) throw new Error(reply.message);
  return { fake, view: reply.value, check: reply.value.check };
};
const settle = (
  check: CheckView,
  state: SettledFinding['state'],
  of: SettledFinding['severity'],
): CheckView => ({
  ...check,
  findings: check.findings.map((one) => (one.severity === of ? { ...one, state } : one)),
});

test('the ticket counts what is left after people’s decisions', async () => {
  const { check } = await viewOf('post-1');
  expect(verdictWords(check)).toBe('Not yet: 2 to fix');
  const fixed: CheckView = { ...check, findings: check.findings.filter((one) => one.severity !== 'block') };
  expect(verdictWords(fixed)).toBe('Worth a look: 2');
  const seen = settle(fixed, 'acknowledged', 'warn');
  expect(verdictWords(seen)).toBe('To answer: 2');
  const answered = { ...seen, questions: seen.questions.map((one) => ({ ...one, answered: true })) };
  expect(verdictWords(answered)).toBe('No open findings');
  expect(verdictNow(answered)).toBe('ready');
});

test('an approved review no longer asks for approval', async () => {
  const { check } = await viewOf('post-1');
  const [first] = check.findings;
  if (!first) throw new Error('A finding was expected');
  const review: CheckView = { ...check, questions: [], findings: [{ ...first, severity: 'review' }] };
  expect(verdictNow(review)).toBe('review');
  expect(verdictNow(settle(review, 'approved', 'review'))).toBe('ready');
});

test('a finding of one account leaves the others alone', async () => {
  const { check } = await viewOf('post-3');
  expect(verdictNow(check, 'ridgeview-yt')).toBe('blocked');
  expect(verdictNow(check, 'ridgeview-fb')).toBe('ready');
});

test('F8 goes through open findings, the strictest first', async () => {
  const { check } = await viewOf('post-1');
  const order = openFindings(check.findings).map((one) => one.severity);
  expect(order).toEqual(['block', 'block', 'warn', 'warn']);
  expect(openFindings(settle(check, 'waived', 'block').findings).map((one) => one.severity)).toEqual([
    'warn',
    'warn',
  ]);
});

test('what no card says is listed, and counts', async () => {
  const { check } = await viewOf('post-4');
  expect(missingOf(check).map((one) => one.kind)).toEqual(['no-target', 'no-time']);
  expect(waitingCount(check)).toBe(2);
});

const READY = CONTENTS[1] as PostContent;

test('the queue button says in its label what stands in the way, and each reason once', async () => {
  const { check, view } = await viewOf('post-1');
  const state = queueStateOf(check, null, view.deliveries, view.content);
  expect(state.kind).toBe('cannot');
  expect(state.label).toBe('Queue · 2 to fix');
  expect(state.reasons).toEqual(check.obstacles.map((one) => one.text));
});

test('the queue button can be pressed when nothing stands in the way', async () => {
  const { check, view } = await viewOf('post-2');
  expect(queueStateOf(check, null, view.deliveries, view.content)).toEqual({
    label: 'Queue',
    kind: 'can',
    reasons: [],
  });
});

test('a post that could not be checked cannot be queued, whatever the last check said', async () => {
  const { check } = await viewOf('post-2');
  const state = queueStateOf(check, 'The check stopped.', [], READY);
  expect(state).toEqual({ label: 'Queue · not checked', kind: 'cannot', reasons: ['The check stopped.'] });
});

test('exactly what is queued reads as queued; another time or another text queues again', async () => {
  const { fake, check } = await viewOf('post-2');
  await fake.api['queue.post']({ id: 'post-2', revision: check.revision });
  const reply = await fake.api['post.open']({ id: 'post-2' });
  if (!reply.ok) throw new Error(reply.message);
  const { deliveries, content } = reply.value;
  expect(queueStateOf(check, null, deliveries, content).kind).toBe('queued');
  const later = { ...content, publishAt: '2026-11-25T09:00' };
  expect(queueStateOf(check, null, deliveries, later)).toMatchObject({ label: 'Queue again', kind: 'can' });
  const edited = { ...check, revision: 'another' };
  expect(queueStateOf(edited, null, deliveries, content)).toMatchObject({
    label: 'Queue again',
    kind: 'can',
  });
  const posted = deliveries.map((one) => ({ ...one, state: 'posted' as const }));
  expect(queueStateOf(check, null, posted, content).kind).toBe('done');
});
