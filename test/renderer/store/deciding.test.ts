import { expect, test } from 'vitest';
import { no, yes } from '../../../shared/ipc/errors.ts';
import { type Desk, pass, freshDesks } from './desk.ts';

const desk = freshDesks();
const opened = async (id = 'post-1'): Promise<Desk> => {
  const at = await desk();
  await at.post.getState().open(id);
  return at;
};
const keyOf = ({ post }: Desk, rule: string): string =>
  post.getState().check?.findings.find((one) => one.rule === rule)?.key ?? 'missing';
const stateOf = ({ post }: Desk, rule: string): string | undefined =>
  post.getState().check?.findings.find((one) => one.rule === rule)?.state;

/** A post that nothing stands in the way of: words alone, for one account, at a time. */
const READY = 'post-2';

test('a warning is seen, and can be unseen', async () => {
  const at = await opened();
  const rule = 'accuracy/weekday-mismatch';
  expect(await at.post.getState().acknowledge(keyOf(at, rule), true)).toBe(true);
  expect(stateOf(at, rule)).toBe('acknowledged');
  await at.post.getState().acknowledge(keyOf(at, rule), false);
  expect(stateOf(at, rule)).toBe('open');
});

test('a decision is made only after the words it is about are on disk', async () => {
  const at = await opened();
  at.post.getState().edit((content) => ({ ...content, text: `${content.text} And more.` }));
  await at.post.getState().answer('background-clear', true);
  const order = at.fake.calls.map((call) => call.channel);
  expect(order.indexOf('post.save')).toBeGreaterThan(-1);
  expect(order.indexOf('post.save')).toBeLessThan(order.indexOf('post.answer'));
  expect(at.post.getState().check?.questions.find((one) => one.key === 'background-clear')?.answered).toBe(
    true,
  );
});

test('while the words cannot be saved nothing is decided, and that is said', async () => {
  const at = await opened();
  at.fake.answer('post.save', () => no('storage', 'The disk is full.'));
  at.post.getState().edit((content) => ({ ...content, text: 'New' }));
  expect(await at.post.getState().answer('background-clear', true)).toBe(false);
  expect(at.count('post.answer')).toBe(0);
  expect(at.said().join()).toContain('could not be saved first');
});

test('words typed while a decision is under way stay', async () => {
  const at = await opened();
  const view = await at.fake.api['post.open']({ id: 'post-1' });
  at.fake.answer('post.answer', async () => {
    at.post.getState().edit((content) => ({ ...content, text: 'Typed meanwhile' }));
    return view;
  });
  await at.post.getState().answer('background-clear', true);
  expect(at.post.getState().content?.text).toBe('Typed meanwhile');
  await pass(2000);
  expect(at.fake.stored('post-1').content.text).toBe('Typed meanwhile');
});

test('a waiver and an approval carry the revision that is on the desk', async () => {
  const at = await opened();
  const one = at.fake.stored('post-1');
  at.post.getState().edit((content) => ({
    ...content,
    media: content.media.map((media) => ({ ...media, source: null })),
  }));
  await at.post.getState().checkNow();
  await at.post.getState().waive(keyOf(at, 'rights/media-source'), 'The photographer said yes.');
  expect(stateOf(at, 'rights/media-source')).toBe('waived');
  await at.post.getState().approve(null);
  expect(one.approved).toBe(at.post.getState().check?.revision);
});

test('a post with nothing in its way is queued, and can be taken back', async () => {
  const at = await opened(READY);
  expect(await at.post.getState().queue()).toBe(true);
  expect(at.post.getState().view?.deliveries.map((one) => one.state)).toEqual(['queued']);
  expect(await at.post.getState().takeBack()).toBe(true);
  expect(at.post.getState().view?.deliveries).toEqual([]);
});

test('what main refuses at the last check is shown in the pane, and said', async () => {
  const at = await opened(READY);
  const check = at.post.getState().check;
  if (!check) throw new Error('A check was expected');
  at.fake.answer('queue.post', () => yes({ kind: 'refused', check }));
  expect(await at.post.getState().queue()).toBe(false);
  expect(at.said().join()).toContain('the last check found something');
  expect(at.count('post.check')).toBeGreaterThan(0);
});

test('what was typed right before queueing is what is queued', async () => {
  const at = await opened(READY);
  at.post.getState().edit((content) => ({ ...content, text: 'The food drive starts Monday, November 30.' }));
  expect(await at.post.getState().queue()).toBe(true);
  const [delivery] = at.fake.stored(READY).deliveries;
  expect(delivery?.revision).toBe(at.post.getState().check?.revision);
  expect(at.fake.stored(READY).content.text).toBe('The food drive starts Monday, November 30.');
});
