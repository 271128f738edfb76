import { EventEmitter } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openFaceWindow } from '../../../main/media/face-window.ts';
import type { HiddenWindowParts, MediaMessage } from '../../../main/media/hidden-window.ts';
import { openMediaWindow } from '../../../main/media/media-window.ts';
import { processTime } from '../../../main/media/process-time.ts';
import { openFilmWindow } from '../../../main/media/video/film-window.ts';
import { FACE_PAGE, FILM_PAGE, MEDIA_PAGE } from '../../../main/window/address.ts';
import { MEDIA_DONE_CHANNEL, MEDIA_READY_CHANNEL } from '../../../shared/ipc/media-channels.ts';

type Answer = { readonly ok: boolean; readonly why?: string };
type More = Partial<HiddenWindowParts<unknown>>;
/** A window of any kind: a job given to it, and what it sends when it is done. */
interface Kind {
  readonly page: string;
  readonly done: object;
  readonly open: (parts: HiddenWindowParts<unknown>) => {
    readonly run: (id: string) => Promise<Answer>;
    readonly serve?: (read: () => Promise<unknown>) => Promise<unknown>;
  };
}

const KINDS = {
  media: {
    page: MEDIA_PAGE,
    done: { bytes: new Uint8Array([1]), width: 1, height: 1 },
    open: (parts) => {
      const { redraw } = openMediaWindow(parts);
      return {
        run: (id) =>
          redraw({ id, bytes: new Uint8Array([1]), type: 'image/jpeg', longEdge: 10, limit: 15_000 }),
      };
    },
  },
  face: {
    page: FACE_PAGE,
    done: { faces: [] },
    open: (parts) => {
      const { find, serve } = openFaceWindow(parts);
      return { run: (id) => find({ id, picture: '0'.repeat(64), pass: 'whole' }), serve };
    },
  },
  film: {
    page: FILM_PAGE,
    done: { bytes: new Uint8Array([1]) },
    open: (parts) => {
      const { still } = openFilmWindow(parts);
      const turn = [1, 0, 0, 1] as const;
      return {
        run: (id) =>
          still({ id, codec: 'vp8', setup: null, samples: [], wanted: 0, width: 1, height: 1, turn }),
      };
    },
  },
} satisfies Record<string, Kind>;

/** A window that does its first `works` jobs and then none, on a clock that is moved by hand. */
const desk = (name: keyof typeof KINDS, works: number, more: More) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const kind: Kind = KINDS[name];
  const ipcMain = new EventEmitter();
  const gone: boolean[] = [];
  const log: string[] = [];
  let jobs = 0;
  const opened = kind.open({
    ipcMain,
    preload: '',
    packaged: true,
    log: (line) => log.push(line),
    now: () => Date.now(),
    make: () => {
      const id = gone.push(false);
      const from: MediaMessage = { sender: { id }, senderFrame: { url: kind.page, parent: null } };
      return Object.assign(new EventEmitter(), {
        loadURL: async () => queueMicrotask(() => ipcMain.emit(MEDIA_READY_CHANNEL, from)),
        destroy: () => void (gone[id - 1] = true),
        isDestroyed: () => gone[id - 1] === true,
        webContents: Object.assign(new EventEmitter(), {
          id,
          getOSProcessId: () => 4_001,
          send: (_channel: string, job: unknown) => {
            jobs += 1;
            const done = { id: (job as { readonly id: string }).id, ok: true, ...kind.done };
            if (jobs <= works) queueMicrotask(() => ipcMain.emit(MEDIA_DONE_CHANNEL, from, done));
          },
        }),
      });
    },
    ...more,
  });
  /** Gives it a job, of which no answer comes by itself. */
  const begin = (id: string) => {
    const asked: { answer: Answer | null } = { answer: null };
    void opened.run(id).then((answer) => (asked.answer = answer));
    return asked;
  };
  return { ...opened, begin, gone, log };
};

/** What the system tells of the window's process, and of the one that draws for all. */
const hadOf = (own: () => number, card: () => number = () => 3) =>
  processTime(
    () => [
      { pid: 4_001, type: 'Tab', cpu: { cumulativeCPUUsage: own() } },
      { pid: 4_002, type: 'GPU', cpu: { cumulativeCPUUsage: card() } },
    ],
    'GPU',
  );

test.each(Object.keys(KINDS) as (keyof typeof KINDS)[])(
  'a %s window in which nothing happens any more is given up after two seconds, and the next job gets another',
  async (name) => {
    const { run, begin, gone, log } = desk(name, 1, { processTime: hadOf(() => 7) });
    expect(await run('first')).toMatchObject({ ok: true });
    const hung = begin('second');
    await vi.advanceTimersByTimeAsync(1_900);
    expect(hung.answer).toBeNull();
    await vi.advanceTimersByTimeAsync(400);
    expect(hung.answer).toEqual({ id: 'second', ok: false, why: 'it stands still' });
    expect(log).toEqual([`${name} window: it stands still`]);
    begin('third');
    await vi.advanceTimersByTimeAsync(0);
    expect(gone).toEqual([true, false]);
  },
);

test.each([
  ['face', 60_000],
  ['film', 15_000],
] as const)('a %s window that works is given up after %i milliseconds of the clock', async (name, limit) => {
  let had = 0;
  const { run, begin } = desk(name, 1, { processTime: hadOf(() => (had += 1)), slowness: () => 20 });
  await run('first');
  const long = begin('second');
  await vi.advanceTimersByTimeAsync(limit - 1);
  expect(long.answer).toBeNull();
  await vi.advanceTimersByTimeAsync(51);
  expect(long.answer).toMatchObject({ ok: false, why: 'a picture took too long' });
});

test('a video that the graphics card decodes is not taken for one that hangs', async () => {
  let had = 0;
  const { run, begin } = desk('film', 1, {
    processTime: hadOf(
      () => 7,
      () => (had += 0.01),
    ),
  });
  await run('first');
  const slow = begin('second');
  await vi.advanceTimersByTimeAsync(14_000);
  expect(slow.answer).toBeNull();
});

test('a window that looks for faces is waited for while the disk has not given it the picture', async () => {
  const { run, begin, serve } = desk('face', 1, { processTime: hadOf(() => 7) });
  await run('first');
  const slow = begin('second');
  let give: () => void = () => undefined;
  const read = serve?.(() => new Promise<void>((resolve) => (give = resolve)));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(slow.answer).toBeNull();
  give();
  await read;
  await vi.advanceTimersByTimeAsync(1_900);
  expect(slow.answer).toBeNull();
  await vi.advanceTimersByTimeAsync(400);
  expect(slow.answer).toMatchObject({ ok: false, why: 'it stands still' });
});

test('the first pass loads the network from the disk, and is waited for longer', async () => {
  const { begin } = desk('face', 0, { processTime: hadOf(() => 7) });
  const first = begin('first');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(first.answer).toBeNull();
});
