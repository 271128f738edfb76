import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions } from 'electron';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { HiddenWindowParts, MediaMessage } from '../../../main/media/hidden-window.ts';
import { openMediaWindow } from '../../../main/media/media-window.ts';
import { processTime } from '../../../main/media/process-time.ts';
import { MEDIA_PAGE } from '../../../main/window/address.ts';
import { SEALED } from '../../../main/window/seal.ts';
import {
  MEDIA_DONE_CHANNEL,
  MEDIA_JOB_CHANNEL,
  MEDIA_READY_CHANNEL,
  type PictureDone,
  type PictureJob,
  type SentJob,
} from '../../../shared/ipc/media-channels.ts';

/** What a page does with a job. `null`: nothing at all, as one that hangs. */
type Page = (job: SentJob) => unknown;

const done = (job: SentJob): PictureDone => ({
  id: job.id,
  ok: true,
  bytes: new Uint8Array([1]),
  width: 1,
  height: 1,
});
const jobOf = (id: string): PictureJob => ({
  id,
  bytes: new Uint8Array([1, 2]),
  type: 'image/jpeg',
  longEdge: 10,
});

/** A window system in which pages answer as told, in the order their windows are made. */
const desk = (pages: readonly Page[], more: Partial<HiddenWindowParts<SentJob>> = {}) => {
  const ipcMain = new EventEmitter();
  const made: {
    options: BrowserWindowConstructorOptions;
    window: EventEmitter;
    contents: EventEmitter;
    isDestroyed: boolean;
  }[] = [];
  const sent: string[] = [];
  const log: string[] = [];
  const from = (id: number, url = MEDIA_PAGE, parent: unknown = null): MediaMessage => ({
    sender: { id },
    senderFrame: { url, parent },
  });
  const make = (options: BrowserWindowConstructorOptions) => {
    const id = made.length + 1;
    const page = pages[made.length];
    const window = new EventEmitter();
    const contents = new EventEmitter();
    const entry = { options, window, contents, isDestroyed: false };
    made.push(entry);
    return Object.assign(window, {
      loadURL: (address: string) => {
        if (address !== MEDIA_PAGE) throw new Error(`Another page: ${address}`);
        queueMicrotask(() => ipcMain.emit(MEDIA_READY_CHANNEL, from(id)));
        return Promise.resolve();
      },
      destroy: () => {
        entry.isDestroyed = true;
        window.emit('closed');
      },
      isDestroyed: () => entry.isDestroyed,
      webContents: Object.assign(contents, {
        id,
        getOSProcessId: () => 4_000 + id,
        send: (channel: string, job: SentJob) => {
          sent.push(`${id}:${channel === MEDIA_JOB_CHANNEL ? 'job' : channel}:${job.id}`);
          const answer = page?.(job) ?? null;
          if (answer !== null) queueMicrotask(() => ipcMain.emit(MEDIA_DONE_CHANNEL, from(id), answer));
        },
      }),
    });
  };
  const media = openMediaWindow({
    make,
    ipcMain,
    preload: '/built/media.cjs',
    packaged: true,
    log: (line) => log.push(line),
    ...more,
  });
  return { media, made, sent, log, ipcMain, from };
};

test('the window is made with the first job, hidden and sealed, and kept for the next', async () => {
  const { media, made, sent } = desk([done]);
  expect(made).toEqual([]);
  expect(await media.redraw(jobOf('a'))).toMatchObject({ id: 'a', ok: true });
  expect(await media.redraw(jobOf('b'))).toMatchObject({ id: 'b', ok: true });
  expect(sent).toEqual(['1:job:a', '1:job:b']);
  expect(made).toHaveLength(1);
  expect(made[0]?.options.show).toBe(false);
  expect(made[0]?.options.webPreferences).toMatchObject({
    ...SEALED,
    preload: '/built/media.cjs',
    devTools: false,
  });
});

test('jobs asked for at once are done one after another', async () => {
  let running = 0;
  let most = 0;
  const { media, sent } = desk([
    (job) => {
      running += 1;
      most = Math.max(most, running);
      queueMicrotask(() => (running -= 1));
      return done(job);
    },
  ]);
  const ids = ['a', 'b', 'c', 'd'];
  const answers = await Promise.all(ids.map((id) => media.redraw(jobOf(id))));
  expect(answers.map(({ id, ok }) => [id, ok])).toEqual(ids.map((id) => [id, true]));
  expect(sent).toEqual(ids.map((id) => `1:job:${id}`));
  expect(most).toBe(1);
});

test('the bytes of the picture at hand are fetched by its id, and gone once it is done', async () => {
  const seen: unknown[] = [];
  const { media } = desk([
    (job) => {
      seen.push('bytes' in job, media.bytesOf(job.id), media.bytesOf('other'));
      return done(job);
    },
  ]);
  await media.redraw(jobOf('a'));
  expect(seen).toEqual([false, new Uint8Array([1, 2]), null]);
  expect(media.bytesOf('a')).toBeNull();
});

test('a picture that says how long it may take is given no longer', async () => {
  const { media, log } = desk([() => null]);
  expect(await media.redraw({ ...jobOf('a'), limit: 10 })).toMatchObject({ ok: false });
  expect(log).toEqual(['media window: a picture took too long']);
});

test('on a busy computer it is given as much longer as the computer is slower', async () => {
  const slow = desk(
    [(job) => (setTimeout(() => slow.ipcMain.emit(MEDIA_DONE_CHANNEL, slow.from(1), done(job)), 60), null)],
    {
      slowness: () => 1_000,
    },
  );
  expect(await slow.media.redraw({ ...jobOf('a'), limit: 10 })).toMatchObject({ ok: true });
});

/** A page that answers after so many milliseconds. */
const late =
  (after: number, of: () => ReturnType<typeof desk>): Page =>
  (job) => (setTimeout(() => of().ipcMain.emit(MEDIA_DONE_CHANNEL, of().from(1), done(job)), after), null);

test('a window that was given no processor is waited for, one that worked through its time is not, on any computer', async () => {
  // As Windows tells it: nothing of a load, but what each process has had.
  const had = new Map([[4_001, 7]]);
  const metrics = () => [...had].map(([pid, cumulativeCPUUsage]) => ({ pid, cpu: { cumulativeCPUUsage } }));
  const starved = desk([late(120, () => starved)], { processTime: processTime(metrics), slowness: () => 1 });
  expect(await starved.media.redraw({ ...jobOf('a'), limit: 20 })).toMatchObject({ ok: true });
  const busy = desk(
    [
      () => {
        had.set(4_001, 60);
        return null;
      },
    ],
    { processTime: processTime(metrics), slowness: () => 1_000 },
  );
  expect(await busy.media.redraw({ ...jobOf('a'), limit: 20 })).toMatchObject({ ok: false });
  expect(busy.log).toEqual(['media window: a picture took too long']);
});

test('where nobody tells what a process has had, its time goes by the clock', async () => {
  for (const metrics of [() => [], () => [{ pid: 4_001 }], () => [{ pid: 4_001, cpu: {} }]]) {
    const { media } = desk([() => null], { processTime: processTime(metrics) });
    expect(await media.redraw({ ...jobOf('a'), limit: 10 })).toMatchObject({ ok: false });
  }
});

/** A window of a page that never answers, on a clock that is moved by hand; it may take 15 seconds of work. */
const hanging = async (more: Partial<HiddenWindowParts<SentJob>>) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const hung = desk([() => null], { now: () => Date.now(), ...more });
  let isOver = false;
  const asked = hung.media.redraw({ ...jobOf('a'), limit: 15_000 }).then((answer) => {
    isOver = true;
    return answer;
  });
  return { ...hung, asked, isOver: () => isOver };
};
const hadOf = (seconds: () => number) =>
  processTime(() => [{ pid: 4_001, cpu: { cumulativeCPUUsage: seconds() } }]);

test.each<[string, () => Partial<HiddenWindowParts<SentJob>>]>([
  [
    'that gets a hundredth of a processor',
    () => {
      let had = 0;
      return { processTime: hadOf(() => (had += 0.0025)) };
    },
  ],
  ['on a computer with too much to do', () => ({ processTime: hadOf(() => 7), slowness: () => 20 })],
  [
    'while main’s own timers come late',
    () => {
      let late = 0;
      return { processTime: hadOf(() => 7), now: () => Date.now() + (late += 101) };
    },
  ],
  ['where nobody tells what it has had', () => ({})],
])('a window %s is not taken for one that hangs', async (_which, more) => {
  const hung = await hanging(more());
  await vi.advanceTimersByTimeAsync(12_000);
  expect(hung.isOver()).toBe(false);
  hung.ipcMain.emit(MEDIA_DONE_CHANNEL, hung.from(1), done({ ...jobOf('a') }));
  expect(await hung.asked).toMatchObject({ id: 'a', ok: true });
});

test('after eight pictures another window takes over, so that the room they took is given back', async () => {
  const { media, made, sent, log } = desk([done, done]);
  for (let number = 1; number <= 9; number += 1)
    expect(await media.redraw(jobOf(`${number}`))).toMatchObject({ id: `${number}`, ok: true });
  expect(made.map(({ isDestroyed }) => isDestroyed)).toEqual([true, false]);
  expect(sent.slice(-2)).toEqual(['1:job:8', '2:job:9']);
  expect(log).toEqual([]);
});

test('a large picture is followed by another window at once', async () => {
  const { media, made } = desk([done, done]);
  await media.redraw({ ...jobOf('a'), bytes: new Uint8Array(12_000_001) });
  expect(await media.redraw(jobOf('b'))).toMatchObject({ id: 'b', ok: true });
  expect(made.map(({ isDestroyed }) => isDestroyed)).toEqual([true, false]);
});

test('a picture that takes too long is given up with its window; the next gets another', async () => {
  const { media, made, log } = desk([() => null, done], { limit: 10 });
  expect(await media.redraw(jobOf('a'))).toMatchObject({
    id: 'a',
    ok: false,
    why: 'a picture took too long',
  });
  expect(made[0]?.isDestroyed).toBe(true);
  expect(await media.redraw(jobOf('b'))).toMatchObject({ id: 'b', ok: true });
  expect(made).toHaveLength(2);
  expect(log).toEqual(['media window: a picture took too long']);
});

const BREAKS = ['render-process-gone', 'unresponsive', 'closed'] as const;
const breakAs = (
  event: (typeof BREAKS)[number],
  made: { window: EventEmitter; contents: EventEmitter } | undefined,
): void => {
  (event === 'render-process-gone' ? made?.contents : made?.window)?.emit(event);
};

test.each(BREAKS)('a window that reports %s is replaced, and the picture tried once more', async (event) => {
  const { media, made, sent } = desk([() => null, done]);
  const asked = media.redraw(jobOf('a'));
  await new Promise(setImmediate);
  breakAs(event, made[0]);
  expect(await asked).toMatchObject({ id: 'a', ok: true });
  expect(sent).toEqual(['1:job:a', '2:job:a']);
});

test.each(BREAKS)(
  'a picture under which two windows report %s is given up, and the next is done',
  async (event) => {
    const { media, made } = desk([() => null, () => null, done]);
    const asked = media.redraw(jobOf('a'));
    await new Promise(setImmediate);
    breakAs(event, made[0]);
    await new Promise(setImmediate);
    breakAs(event, made[1]);
    expect(await asked).toMatchObject({ id: 'a', ok: false });
    expect(await media.redraw(jobOf('b'))).toMatchObject({ id: 'b', ok: true });
    expect(made).toHaveLength(3);
  },
);

test('a window with nothing to do gives its room back after three seconds, and where it is wanted at once', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { media, made } = desk([done, done]);
  await media.redraw(jobOf('a'));
  vi.advanceTimersByTime(2_000);
  await media.redraw(jobOf('b'));
  vi.advanceTimersByTime(2_999);
  expect(made.map(({ isDestroyed }) => isDestroyed)).toEqual([false]);
  vi.advanceTimersByTime(1);
  expect(made.map(({ isDestroyed }) => isDestroyed)).toEqual([true]);
  expect(await media.redraw(jobOf('c'))).toMatchObject({ ok: true });
  expect(made).toHaveLength(2);
  media.rest();
  expect(made.map(({ isDestroyed }) => isDestroyed)).toEqual([true, true]);
});

test('a window at work is not closed because its room is wanted', async () => {
  const working = desk([late(5, () => working)]);
  const asked = working.media.redraw(jobOf('a'));
  await new Promise(setImmediate);
  working.media.rest();
  expect(await asked).toMatchObject({ id: 'a', ok: true });
  expect(working.made).toHaveLength(1);
});

test('an idle window that breaks is replaced without a word', async () => {
  const { media, made, log } = desk([done, done]);
  await media.redraw(jobOf('a'));
  made[0]?.contents.emit('render-process-gone');
  expect(await media.redraw(jobOf('b'))).toMatchObject({ ok: true });
  expect(log).toEqual([]);
});

test('a window that cannot be made or loaded fails the job, not the app', async () => {
  const broken = openMediaWindow({
    make: () => {
      throw new Error('no display');
    },
    ipcMain: new EventEmitter(),
    preload: '',
    packaged: true,
    log: () => {},
  });
  expect(await broken.redraw(jobOf('a'))).toMatchObject({ id: 'a', ok: false });
});

test.each<[string, Page]>([
  ['another job’s id', (job) => ({ ...done(job), id: 'other' })],
  ['no bytes', (job) => ({ ...done(job), bytes: new Uint8Array() })],
  ['text for bytes', (job) => ({ ...done(job), bytes: 'abc' })],
  ['half a pixel', (job) => ({ ...done(job), width: 0.5 })],
  ['something besides', (job) => ({ ...done(job), path: '/etc' })],
  ['a word', () => 'done'],
])('an answer with %s is not taken, and the window is replaced', async (_what, page) => {
  const { media, made } = desk([page, done]);
  expect(await media.redraw(jobOf('a'))).toMatchObject({ id: 'a', ok: false });
  expect(made[0]?.isDestroyed).toBe(true);
});

test('nobody else can answer for the window', async () => {
  const { media, ipcMain, from } = desk([() => null]);
  const asked = media.redraw(jobOf('a'));
  await new Promise(setImmediate);
  const forged = { ...done(jobOf('a')), width: 9 };
  ipcMain.emit(MEDIA_DONE_CHANNEL, from(7), forged);
  ipcMain.emit(MEDIA_DONE_CHANNEL, from(1, 'app://hallpass/'), forged);
  ipcMain.emit(MEDIA_DONE_CHANNEL, from(1, 'https://elsewhere.example/media-window.html'), forged);
  ipcMain.emit(MEDIA_DONE_CHANNEL, from(1, MEDIA_PAGE, {}), forged);
  ipcMain.emit(MEDIA_DONE_CHANNEL, { sender: null, senderFrame: null }, forged);
  ipcMain.emit(MEDIA_DONE_CHANNEL, from(1), done(jobOf('a')));
  expect(await asked).toMatchObject({ ok: true, width: 1 });
});

test('when the app goes, what waits is answered and no window is made any more', async () => {
  const { media, made } = desk([() => null]);
  const asked = [media.redraw(jobOf('a')), media.redraw(jobOf('b'))];
  await new Promise(setImmediate);
  media.close();
  expect((await Promise.all(asked)).map(({ ok }) => ok)).toEqual([false, false]);
  expect(made).toHaveLength(1);
  expect(made[0]?.isDestroyed).toBe(true);
});
