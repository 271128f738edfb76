import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readBounds, writeBounds } from '../../../main/window/bounds.ts';
import type { Flushed } from '../../../main/window/flush.ts';
import { type MainWindowParts, mainWindow } from '../../../main/window/main-window.ts';
import { SEALED } from '../../../main/window/seal.ts';
import { EVENT_CHANNEL } from '../../../shared/ipc/channels.ts';
import { type RecordingWindow, recordingWindow } from '../../helpers/window/recording-window.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallpass-window-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const opened = (more: Partial<MainWindowParts> = {}) => {
  const made: RecordingWindow[] = [];
  const said: string[] = [];
  const main = mainWindow({
    make: (options) => {
      const one = recordingWindow(options);
      made.push(one);
      return one.window;
    },
    preload: '/preload.cjs',
    icon: '/icon.png',
    boundsFile: join(folder, 'window.json'),
    screens: () => [{ x: 0, y: 0, width: 1920, height: 1080 }],
    spellcheck: false,
    packaged: true,
    isDark: () => false,
    flush: async () => (said.push('flush'), 'kept'),
    isQuitting: () => false,
    sessionEnds: () => void said.push('session ends'),
    reloaded: () => void said.push('reloaded'),
    mayReload: async () => (said.push('asked'), true),
    ...more,
  });
  return { main, made, said };
};
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('opening', () => {
  test('one window, sealed, on our page, shown when it has something to show', async () => {
    const { main, made } = opened();
    expect([main.isLoaded(), main.contentsId(), main.current()]).toEqual([false, null, null]);
    await main.show();
    await main.show();
    expect(made).toHaveLength(1);
    const [window] = made;
    expect(window?.options).toMatchObject({ show: false, title: 'Hallpass', icon: '/icon.png' });
    expect(window?.options.webPreferences).toMatchObject({ ...SEALED, preload: '/preload.cjs' });
    expect(window?.did).toEqual(['load app://hallpass/', 'show', 'show', 'focus']);
    expect(main.contentsId()).toBe(window?.window.webContents.id);
    expect(main.current()).toBe(window?.window);
  });

  test('a minimized window is brought back', async () => {
    const { main, made } = opened();
    await main.show();
    Object.assign(made[0]?.state ?? {}, { minimized: true });
    await main.show();
    expect(made[0]?.state.minimized).toBe(false);
  });

  test('where it was, as large as it was', async () => {
    writeBounds(join(folder, 'window.json'), {
      bounds: { x: 50, y: 60, width: 1000, height: 700 },
      maximized: true,
    });
    const { main, made } = opened();
    await main.show();
    expect(made[0]?.options).toMatchObject({ x: 50, y: 60, width: 1000, height: 700 });
    expect(made[0]?.state.maximized).toBe(true);
  });

  test('the first thing seen is paper of the right colour', async () => {
    const light = opened();
    const dark = opened({ isDark: () => true });
    await light.main.show();
    await dark.main.show();
    expect(light.made[0]?.options.backgroundColor).not.toBe(dark.made[0]?.options.backgroundColor);
  });
});

describe('closing', () => {
  test('saves what is typed, then hides: posts still come due, and the window is back at once', async () => {
    let save: (answer: Flushed) => void = () => undefined;
    const { main, made } = opened({
      flush: () =>
        new Promise((resolve) => {
          save = resolve;
        }),
    });
    await main.show();
    expect(made[0]?.close()).toBe(true);
    await settled();
    expect(made[0]?.did).not.toContain('hide');
    save('kept');
    await settled();
    expect(made[0]?.state).toMatchObject({ visible: false, destroyed: false });
    expect(main.current()).toBe(made[0]?.window);
    await main.show();
    expect(made).toHaveLength(1);
    expect(made[0]?.state.visible).toBe(true);
    expect(readBounds(join(folder, 'window.json'))?.bounds).toMatchObject({ x: 10, y: 20 });
  });

  test('leaves the window where it is when the last words are not saved: it says why', async () => {
    const { main, made } = opened({ flush: async () => 'not-kept' });
    await main.show();
    expect(made[0]?.close()).toBe(true);
    await settled();
    expect(made[0]?.did).not.toContain('hide');
  });

  test('hides a window that does not answer: its page lives on', async () => {
    const { main, made } = opened({ flush: async () => 'no-answer' });
    await main.show();
    made[0]?.close();
    await settled();
    expect(made[0]?.did).toContain('hide');
  });

  test('while the app quits, really closes, and is not asked to save a second time', async () => {
    const { main, made, said } = opened({ isQuitting: () => true });
    await main.show();
    expect(made[0]?.close()).toBe(false);
    await settled();
    expect(said).toEqual([]);
    expect([main.isLoaded(), main.contentsId(), main.current()]).toEqual([false, null, null]);
  });

  test('a window that went while it was saving is not touched any more', async () => {
    let save: (answer: Flushed) => void = () => undefined;
    const { main, made } = opened({
      flush: () =>
        new Promise((resolve) => {
          save = resolve;
        }),
    });
    await main.show();
    made[0]?.close();
    Object.assign(made[0]?.state ?? {}, { destroyed: true });
    save('kept');
    await settled();
    expect(made[0]?.did).not.toContain('hide');
  });
});

describe('the end of a session of Windows', () => {
  test('waits while Hallpass quits: no other event tells of it there', async () => {
    const { main, made, said } = opened();
    await main.show();
    expect(made[0]?.events.emit('query-session-end', { reasons: ['shutdown'] })).toBe(true);
    expect(said).toEqual(['session ends']);
  });

  test('that cannot be put off ends Hallpass as far as there is time', async () => {
    const { main, made, said } = opened();
    await main.show();
    made[0]?.events.emit('session-end', { reasons: ['critical'] });
    expect(said).toEqual(['session ends']);
  });
});

describe('telling', () => {
  test('events go over their one channel, and nowhere once the window is gone', async () => {
    const { main, made } = opened({ isQuitting: () => true });
    main.tell({ kind: 'flush' });
    await main.show();
    main.tell({ kind: 'notice', text: 'Hello' });
    expect(made[0]?.sent).toEqual([[EVENT_CHANNEL, { kind: 'notice', text: 'Hello' }]]);
    made[0]?.close();
    main.tell({ kind: 'flush' });
    expect(made[0]?.sent).toHaveLength(1);
  });
});

describe('a page', () => {
  test('hears what it is told once it is loaded, for as long as it lives', async () => {
    const { main, made } = opened({ isQuitting: () => true });
    await main.show();
    expect(main.isLoaded()).toBe(false);
    made[0]?.page.emit('did-finish-load');
    expect(main.isLoaded()).toBe(true);
    made[0]?.page.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(main.isLoaded()).toBe(false);
    made[0]?.page.emit('did-finish-load');
    made[0]?.close();
    expect(main.isLoaded()).toBe(false);
  });
});

/** What was done about the page since it was opened. */
const since = ({ did = [] }: Partial<RecordingWindow>): readonly string[] =>
  did.slice(1).filter((what) => what === 'crash' || what.startsWith('load'));
const LOAD = 'load app://hallpass/';

describe('a page that breaks', () => {
  test('is loaded anew once its process is gone, and the person is told once', async () => {
    const { main, made, said } = opened();
    await main.show();
    const [window] = made;
    window?.page.emit('render-process-gone', {}, { reason: 'crashed' });
    // Electron is still tidying up after the process.
    expect(since(window ?? {})).toEqual([]);
    await settled();
    expect(since(window ?? {})).toEqual([LOAD]);
    expect(said).toEqual([]);
    // It breaks again before it was there.
    window?.page.emit('render-process-gone', {}, { reason: 'oom' });
    await settled();
    window?.page.emit('did-finish-load');
    window?.page.emit('did-finish-load');
    expect(said).toEqual(['reloaded']);
  });

  test('is left alone when it ended as it should, or when the app goes', async () => {
    const calm = opened();
    await calm.main.show();
    calm.made[0]?.page.emit('render-process-gone', {}, { reason: 'clean-exit' });
    const going = opened({ isQuitting: () => true });
    await going.main.show();
    going.made[0]?.page.emit('render-process-gone', {}, { reason: 'crashed' });
    await settled();
    expect([calm.made[0], going.made[0]].flatMap((one) => since(one ?? {}))).toEqual([]);
  });

  test('is not touched where the window went meanwhile', async () => {
    const { main, made } = opened();
    await main.show();
    made[0]?.page.emit('render-process-gone', {}, { reason: 'crashed' });
    Object.assign(made[0]?.state ?? {}, { destroyed: true });
    await settled();
    expect(since(made[0] ?? {})).toEqual([]);
  });

  test('that does not answer is asked to save first, and its process ended only where a person says so', async () => {
    vi.useFakeTimers();
    const answers = [false, true];
    const { main, made, said } = opened({
      flush: async () => (said.push('flush'), 'no-answer'),
      mayReload: async () => (said.push('asked'), answers.shift() ?? false),
    });
    await main.show();
    made[0]?.page.emit('did-finish-load');
    made[0]?.events.emit('unresponsive');
    made[0]?.events.emit('unresponsive');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(said).toEqual(['flush', 'asked']);
    expect(since(made[0] ?? {})).toEqual([]);
    // It still does not answer a while later: asked once more.
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said).toEqual(['flush', 'asked', 'flush', 'asked']);
    // A process that hangs would have to let its page go before another is loaded in it.
    expect(since(made[0] ?? {})).toEqual(['crash', LOAD]);
  });

  test('that answers again keeps what is typed: nobody is asked, and it is not loaded', async () => {
    vi.useFakeTimers();
    let save: (answer: Flushed) => void = () => undefined;
    const { main, made, said } = opened({ flush: () => new Promise((resolve) => (save = resolve)) });
    await main.show();
    made[0]?.page.emit('did-finish-load');
    made[0]?.events.emit('unresponsive');
    save('not-kept');
    await vi.advanceTimersByTimeAsync(120_000);
    made[0]?.events.emit('unresponsive');
    made[0]?.events.emit('responsive');
    save('no-answer');
    await vi.advanceTimersByTimeAsync(120_000);
    expect(said).toEqual([]);
    expect(since(made[0] ?? {})).toEqual([]);
  });

  test('that answers again while a person is asked stays as it is, whatever is chosen', async () => {
    let choose: (load: boolean) => void = () => undefined;
    const { main, made } = opened({
      flush: async () => 'no-answer',
      mayReload: () => new Promise((resolve) => (choose = resolve)),
    });
    await main.show();
    made[0]?.page.emit('did-finish-load');
    made[0]?.events.emit('unresponsive');
    await settled();
    made[0]?.events.emit('responsive');
    choose(true);
    await settled();
    expect(since(made[0] ?? {})).toEqual([]);
  });

  test('by itself is loaded three times a minute, then again after it', async () => {
    vi.useFakeTimers();
    const { main, made } = opened();
    await main.show();
    const breaks = async (): Promise<void> => {
      made[0]?.events.emit('unresponsive');
      await vi.advanceTimersByTimeAsync(1);
    };
    for (let time = 0; time < 5; time += 1) await breaks();
    expect(since(made[0] ?? {}).filter((what) => what === LOAD)).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(60_000);
    await breaks();
    expect(since(made[0] ?? {}).filter((what) => what === LOAD)).toHaveLength(4);
  });

  test('too often is loaded where a person asks for it: opening Hallpass, or rather than wait', async () => {
    vi.useFakeTimers();
    const { main, made } = opened({ flush: async () => 'no-answer' });
    await main.show();
    const loads = (): number => since(made[0] ?? {}).filter((what) => what === LOAD).length;
    for (let time = 0; time < 5; time += 1) {
      made[0]?.page.emit('render-process-gone', {}, { reason: 'crashed' });
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(loads()).toBe(3);
    await main.show();
    expect(loads()).toBe(4);
    await main.show();
    expect(loads()).toBe(4);
    made[0]?.page.emit('did-finish-load');
    made[0]?.events.emit('unresponsive');
    await vi.advanceTimersByTimeAsync(1);
    expect(loads()).toBe(5);
  });
});
