import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHANNELS, DROP_CHANNEL } from '../../shared/ipc/channels.ts';
import type { App, WindowView } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginEmpty } from './steps/ask.ts';

/** The border of the real window: what a stranger, a page gone wrong or a careless colleague cannot do. */
let app: App;
beforeAll(async () => {
  app = await launchApp();
  await beginEmpty(app);
});
afterAll(() => app.close());

const reply = async (channel: string, args: unknown[], url?: string | null): Promise<unknown> =>
  url === undefined ? app.control('invoke', channel, args) : app.control('invoke', channel, args, url);

describe('the window', () => {
  test('is sandboxed, isolated and without Node', async () => {
    const windows = await app.control<WindowView[]>('windows');
    for (const window of windows) {
      expect(window.options.webPreferences).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
      });
    }
    const names = ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'];
    const seen = await app.page.evaluate(
      (all) => all.filter((name) => name in (globalThis as Record<string, unknown>)),
      names,
    );
    expect(seen).toEqual([]);
  });

  test('knows exactly the calls of the contract, events and drops', async () => {
    const keys = await app.page.evaluate(() =>
      Object.keys((globalThis as unknown as { api: object }).api).sort(),
    );
    expect(keys).toEqual([...CHANNELS, 'drop', 'on'].sort());
    const handled = await app.control<string[]>('channels');
    expect(handled).toEqual([...CHANNELS, DROP_CHANNEL].sort((a, b) => (a < b ? -1 : 1)));
  });

  test('runs no script but its own, and evaluates no text', async () => {
    const refused = await app.page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'globalThis.inlineRan = true';
      document.head.append(script);
      // Later, since what a driver itself evaluates is let through.
      const evaluated = await new Promise((done) =>
        setTimeout(() => {
          try {
            // oxlint-disable-next-line typescript/no-implied-eval -- the attempt is the test
            done(new Function('return "ran"')());
          } catch {
            done('refused');
          }
        }),
      );
      new Image().src = 'https://example.org/pixel.png';
      await new Promise((done) => setTimeout(done, 100));
      return { seen: [...new Set(seen)].sort(), evaluated, ran: 'inlineRan' in globalThis };
    });
    expect(refused).toEqual({
      seen: expect.arrayContaining(['img-src', 'script-src-elem']) as string[],
      evaluated: 'refused',
      ran: false,
    });
  });
});

describe('a call', () => {
  const post = { id: 'x' };
  test.each([
    ['another site', 'https://example.org/'],
    ['another page of ours', 'app://hallpass/media-window.html'],
    ['a frame that is gone', null],
  ])('of %s is refused', async (_who, url) => {
    expect(await reply('post.open', [post], url)).toMatchObject({
      ok: true,
      value: { ok: false, code: 'not-allowed' },
    });
  });

  test('that does not fit the schema says what happened and changes nothing', async () => {
    const before = await ask(app, 'post.tiles', { from: '2000-01-01', to: '2100-01-01', undated: true });
    for (const [channel, args] of [
      ['post.open', [{ id: 7 }]],
      ['post.save', [{ id: 'x', seq: -1, content: {} }]],
      ['post.create', [{ publishAt: 'tomorrow' }]],
      ['post.create', [{ publishAt: null, more: true }]],
      ['hold.set', [{ reason: '' }]],
      ['post.bin', [1, 2]],
    ] as const) {
      const answer = (await reply(channel, [...args])) as {
        value: { ok: boolean; code: string; message: string };
      };
      expect(answer.value, channel).toMatchObject({ ok: false, code: 'bad-input' });
      expect(answer.value.message, channel).toContain('Nothing was changed');
    }
    expect(await ask(app, 'post.tiles', { from: '2000-01-01', to: '2100-01-01', undated: true })).toEqual(
      before,
    );
  });
});

describe('the world outside', () => {
  test('is not asked for anything: no request leaves', async () => {
    if (app.runtime === 'electron') return expect(app.runtime).toBe('electron');
    const before = await app.calls('network');
    const own = before.filter((call) => !JSON.stringify(call.what).includes('example.org'));
    expect(own).toEqual([]);
  });

  test('gets neither permissions nor windows', async () => {
    if (app.runtime === 'electron') return expect(app.runtime).toBe('electron');
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'midi',
      'openExternal',
      'fullscreen',
    ]) {
      expect(await app.control('askPermission', permission, 'app://hallpass/'), permission).toBe(false);
    }
    expect(await app.control('askPermission', 'clipboard-sanitized-write', 'app://hallpass/')).toBe(true);
    expect(await app.control('askPermission', 'clipboard-sanitized-write', 'https://example.org/')).toBe(
      false,
    );
  });
});

test('everything on disk belongs to this person alone', () => {
  if (process.platform === 'win32') return expect(process.platform).toBe('win32');
  const library = join(app.userData, 'library');
  const walk = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory()
        ? [join(folder, entry.name), ...walk(join(folder, entry.name))]
        : [join(folder, entry.name)],
    );
  for (const path of walk(library)) {
    const facts = statSync(path);
    expect((facts.mode & 0o777).toString(8), path).toBe(facts.isDirectory() ? '700' : '600');
  }
  expect(readFileSync(join(library, 'register.sealed')).includes('"people"')).toBe(false);
});
