import { expect, test } from 'vitest';
import { isOnlyOne, lifecycle } from '../../../main/window/lifecycle.ts';
import { emitter } from '../../helpers/window/recording.ts';

/** An app that quits as Electron does: it asks first, and goes when nobody objects. */
const running = (finish: () => Promise<void>, mayGo: () => Promise<boolean> = async () => true) => {
  const events = emitter();
  const power = emitter();
  const did: string[] = [];
  const quit = (): void => {
    did.push(events.emit('before-quit') ? 'held back' : 'gone');
  };
  const quitting = lifecycle({ on: events.on, quit } as never, { on: power.on } as never, {
    show: () => void did.push('shown'),
    mayGo,
    finish,
    failed: (what, thrown) => void did.push(`failed ${what}: ${String(thrown)}`),
  });
  return { events, power, did, quit, quitting };
};
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('a second start and a click on the dock bring the window to the front', () => {
  const { events, did } = running(async () => undefined);
  events.emit('second-instance');
  events.emit('activate');
  expect(did).toEqual(['shown', 'shown']);
});

test('closing the last window does not end the app', () => {
  const { events, did } = running(async () => undefined);
  expect(events.heard()).toContain('window-all-closed');
  events.emit('window-all-closed');
  expect(did).toEqual([]);
});

test('quitting finishes what is under way first, once, and then goes', async () => {
  let finish: () => void = () => undefined;
  let times = 0;
  const app = running(
    () =>
      new Promise((resolve) => {
        times += 1;
        finish = resolve;
      }),
  );
  expect(app.quitting.isQuitting()).toBe(false);
  app.quit();
  app.quit();
  await settled();
  expect(app.quitting.isQuitting()).toBe(true);
  expect(app.did).toEqual(['held back', 'held back']);
  finish();
  await settled();
  expect(app.did).toEqual(['held back', 'held back', 'gone']);
  expect(times).toBe(1);
});

test('where somebody wants to stay, nothing is finished, and the next time it is asked anew', async () => {
  const answers: ((mayGo: boolean) => void)[] = [];
  let finished = 0;
  const app = running(
    async () => void (finished += 1),
    () => new Promise((resolve) => void answers.push(resolve)),
  );
  app.quit();
  app.quit();
  await settled();
  // The window is not to go while the question stands over it.
  expect(app.quitting.isQuitting()).toBe(false);
  expect(answers).toHaveLength(1);
  answers[0]?.(false);
  await settled();
  expect([app.did, finished]).toEqual([['held back', 'held back'], 0]);
  app.quit();
  answers[1]?.(true);
  await settled();
  expect([app.did.at(-1), finished]).toEqual(['gone', 1]);
});

test('a fault while asking keeps the app: words might be lost', async () => {
  const app = running(
    async () => undefined,
    () => Promise.reject(new Error('No dialog')),
  );
  app.quit();
  await settled();
  expect(app.did).toEqual(['held back', 'failed quit: Error: No dialog']);
  expect(app.quitting.isQuitting()).toBe(false);
});

test('a fault while finishing is told, and does not keep the app from going', async () => {
  const app = running(() => Promise.reject(new Error('The disk is full')));
  app.quit();
  await settled();
  expect(app.did).toEqual(['held back', 'failed quit: Error: The disk is full', 'gone']);
});

test('a computer that goes down is asked to wait, and ends the app in the same order', async () => {
  const app = running(async () => undefined);
  // Electron has the system wait only for who prevents the event.
  expect(app.power.emit('shutdown')).toBe(true);
  await settled();
  expect(app.did).toEqual(['held back', 'gone']);
});

test('a second Hallpass knows that it is the second', () => {
  expect(isOnlyOne({ requestSingleInstanceLock: () => true })).toBe(true);
  expect(isOnlyOne({ requestSingleInstanceLock: () => false })).toBe(false);
});
