import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FLUSH_MS, makeFlush } from '../../../main/window/flush.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Whether the promise is settled once everything that could run has run. */
const isOver = async (promise: Promise<unknown>): Promise<boolean> => {
  let over = false;
  void promise.then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return over;
};

test('closing waits until the window says that it has saved', async () => {
  let told = 0;
  const flush = makeFlush(
    () => true,
    () => void (told += 1),
  );
  const asked = flush.ask();
  expect(told).toBe(1);
  expect(await isOver(asked)).toBe(false);
  flush.done(true);
  expect(await asked).toBe('kept');
  expect(vi.getTimerCount()).toBe(0);
});

test('a window that could not save says so', async () => {
  const flush = makeFlush(
    () => true,
    () => undefined,
  );
  const asked = flush.ask();
  flush.done(false);
  expect(await asked).toBe('not-kept');
});

test('a window that hangs is waited for no longer than was promised', async () => {
  const flush = makeFlush(
    () => true,
    () => undefined,
  );
  const asked = flush.ask();
  await vi.advanceTimersByTimeAsync(FLUSH_MS - 1);
  expect(await isOver(asked)).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await asked).toBe('no-answer');
});

test('two who ask at once are one question, and the next one is asked anew', async () => {
  let told = 0;
  const flush = makeFlush(
    () => true,
    () => void (told += 1),
  );
  const [one, other] = [flush.ask(), flush.ask()];
  expect(told).toBe(1);
  flush.done(true);
  expect(await isOver(Promise.all([one, other]))).toBe(true);
  const next = flush.ask();
  expect(told).toBe(2);
  expect(await isOver(next)).toBe(false);
  flush.done(true);
  expect(await isOver(next)).toBe(true);
});

test('without a window there is nothing to wait for, and an answer nobody asked for does nothing', async () => {
  let told = 0;
  const flush = makeFlush(
    () => false,
    () => void (told += 1),
  );
  flush.done(true);
  expect(await flush.ask()).toBe('kept');
  expect(told).toBe(0);
});
