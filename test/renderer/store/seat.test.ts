import { describe, expect, test } from 'vitest';
import { SAVE_AFTER, TRY_AGAIN_AFTER } from '../../../renderer/store/saver.ts';
import { seatOf } from '../../../renderer/store/use-seat.ts';
import { no } from '../../../shared/ipc/errors.ts';
import { type Desk, freshDesks, pass } from './desk.ts';

const desk = freshDesks();

const meOf = ({ app }: Desk): string => app.getState().state?.me?.id ?? 'nobody';
const savedBy = ({ fake }: Desk): readonly unknown[] =>
  fake.calls.flatMap(({ channel, input }) =>
    channel === 'post.save' ? [(input as { by: unknown }).by] : [],
  );

/** A post on the desk with words that a full disk refuses, and a colleague who would sit down. */
const unsaved = async () => {
  const at = await desk();
  await at.post.getState().open('post-1');
  at.fake.answer('post.save', () => no('storage', 'The disk is full.'));
  at.post.getState().edit((content) => ({ ...content, text: 'Mine' }));
  await pass(SAVE_AFTER);
  const me = meOf(at);
  const other = at.app
    .getState()
    .state?.colleagues.find(({ id, hasPassphrase }) => id !== me && !hasPassphrase);
  return { ...at, me, other: other?.id ?? '' };
};

describe('while words are not saved', () => {
  test('no other colleague sits down: their name would stand on them', async () => {
    const at = await unsaved();
    expect(await seatOf(at).take(at.other)).toMatch(/not saved yet/u);
    expect(await seatOf(at).takeByCode(at.other, 'ABCD')).toMatch(/not saved yet/u);
    await seatOf(at).ask(at.other);
    expect(at.said().join()).toContain('not saved yet');
    expect(at.count('colleague.switch')).toBe(0);
    expect(meOf(at)).toBe(at.me);
    at.fake.answer('post.save', () => null);
    expect(await seatOf(at).take(at.other)).toBeNull();
    expect(meOf(at)).toBe(at.other);
    expect(new Set(savedBy(at))).toEqual(new Set([at.me]));
  });

  test('they are saved under the name of who typed them, whoever sits there by then', async () => {
    const at = await unsaved();
    await at.app.getState().switchColleague(at.other);
    at.fake.answer('post.save', () => null);
    await pass(TRY_AGAIN_AFTER);
    expect(savedBy(at).at(-1)).toBe(at.me);
    at.post.getState().edit((content) => ({ ...content, text: 'Theirs' }));
    await pass(SAVE_AFTER);
    expect(savedBy(at).at(-1)).toBe(at.other);
  });

  test('who typed them may come back to them', async () => {
    const at = await unsaved();
    await at.app.getState().switchColleague(at.other);
    expect(await seatOf(at).take(at.me)).toBeNull();
    expect(meOf(at)).toBe(at.me);
  });
});
