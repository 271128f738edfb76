import { expect, test } from 'vitest';
import { CHECK_AFTER } from '../../../renderer/store/checker.ts';
import { type Reply, no } from '../../../shared/ipc/errors.ts';
import type { CheckView } from '../../../shared/ipc/views.ts';
import { type Desk, pass, freshDesks } from './desk.ts';

const desk = freshDesks();
const opened = async (): Promise<Desk> => {
  const at = await desk();
  await at.post.getState().open('post-1');
  return at;
};
const type = ({ post }: Desk, text: string): void =>
  post.getState().edit((content) => ({ ...content, text }));

test('a post is checked 150 ms after typing pauses, once', async () => {
  expect(CHECK_AFTER).toBe(150);
  const at = await opened();
  type(at, 'On Tuesday, November 2');
  type(at, 'On Tuesday, November 21');
  expect(at.post.getState().checked?.text).not.toBe('On Tuesday, November 21');
  await pass(CHECK_AFTER);
  expect(at.count('post.check')).toBe(1);
  expect(at.post.getState().checked?.text).toBe('On Tuesday, November 21');
  expect(at.post.getState().check?.findings.map((one) => one.rule)).toContain('accuracy/weekday-mismatch');
});

test('an answer that newer words overtook is never shown', async () => {
  const at = await opened();
  const before = at.post.getState().check;
  let settle: (reply: Reply<CheckView>) => void = () => undefined;
  at.fake.answer('post.check', () => new Promise((done) => (settle = done)));
  type(at, 'First');
  await pass(CHECK_AFTER);
  type(at, 'Second');
  settle({ ok: true, value: { ...(before as CheckView), packVersion: 'too late' } });
  await pass(0);
  expect(at.post.getState().check).toBe(before);
  at.fake.answer('post.check', () => null);
  await pass(CHECK_AFTER);
  expect(at.post.getState().checked?.text).toBe('Second');
});

test('a check that could not be made says why, and the next one that works clears it', async () => {
  const at = await opened();
  at.fake.answer('post.check', () => no('failed', 'The check stopped.'));
  type(at, 'One');
  await pass(CHECK_AFTER);
  expect(at.post.getState().checkFailure).toBe('The check stopped.');
  at.fake.answer('post.check', () => null);
  type(at, 'Two');
  await pass(CHECK_AFTER);
  expect(at.post.getState().checkFailure).toBeNull();
});

test('a change in the register checks again without an edit', async () => {
  const at = await opened();
  at.fake.emit({ kind: 'changed', what: ['register'], post: null });
  await pass(CHECK_AFTER);
  expect(at.count('post.check')).toBe(1);
});
