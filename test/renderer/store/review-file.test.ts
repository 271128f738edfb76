import { expect, test } from 'vitest';
import { yes } from '../../../shared/ipc/errors.ts';
import { freshDesks } from './desk.ts';

const desk = freshDesks();

test('a review file that is put away is put away in main, too: its pictures are no longer to be had', async () => {
  const { fake, reviewFile, count } = await desk();
  fake.answer('review.open', () => yes({ kind: 'who', name: 'Kim Elsewhere', approves: false }));
  await reviewFile.getState().open();
  expect(reviewFile.getState().opened?.kind).toBe('who');
  expect(count('review.close')).toBe(0);
  reviewFile.getState().close();
  expect(reviewFile.getState().opened).toBeNull();
  expect(count('review.close')).toBe(1);
});
