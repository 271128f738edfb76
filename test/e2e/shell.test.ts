import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { App, WindowView } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';

/** The stand-in's own test, on a tiny app that uses each thing it plays. */
const entry = join(import.meta.dirname, '..', 'shell', 'fixture', 'main.mjs');

interface Fixture {
  readonly call: (channel: string, ...args: unknown[]) => Promise<unknown>;
  readonly shout: (words: string) => void;
  readonly other: string;
}
declare global {
  interface Window {
    fixture: Fixture;
    told: unknown[];
    dropped?: string[];
  }
}

let app: App;
const folder = mkdtempSync(join(tmpdir(), 'hallpass-shell-test-'));
const call = (channel: string, ...args: unknown[]): Promise<unknown> =>
  app.page.evaluate(([name, given]) => window.fixture.call(name, ...given), [channel, args] as const);
const told = async (what: unknown): Promise<void> =>
  await expect.poll(() => app.page.evaluate(() => window.told)).toContainEqual(what);

beforeAll(async () => {
  app = await launchApp({ entry, runtime: 'stand-in' });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await app.control('forgetCalls');
});

describe('windows', () => {
  test('two are open, the hidden one too, and only one is visible', async () => {
    const windows = await app.control<WindowView[]>('windows');
    expect(windows.map((each) => [each.url, each.visible])).toEqual([
      ['app://desk/hidden.html', false],
      ['app://desk/index.html', true],
    ]);
    expect(app.pages()).toHaveLength(2);
    expect(await app.page.title()).toBe('Fixture');
  });

  test('what the app asked of its window can be read', async () => {
    const [first] = await app.control<WindowView[]>('windows');
    expect(first?.options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true });
  });

  test('a close may be prevented, and the window stays', async () => {
    await call('do', 'hold');
    await app.control('closeWindow');
    const [, desk] = await app.control<WindowView[]>('windows');
    expect(desk?.visible).toBe(false);
    await app.control('showWindow', desk?.id);
    await call('do', 'release');
    expect(app.output()).toContain('fixture: window hide');
  });

  test('the viewport is 1366 by 768 unless a test says otherwise', async () => {
    expect(await app.page.evaluate(() => [innerWidth, innerHeight])).toEqual([1366, 768]);
  });
});

describe('the preload', () => {
  test('may require electron and nothing else', async () => {
    expect(await app.page.evaluate(() => window.fixture.other)).toBe('module not found: node:fs');
  });

  test('leaves the page no way to main but what it exposed', async () => {
    const names = await app.page.evaluate(() => [
      typeof (globalThis as Record<string, unknown>).require,
      typeof (globalThis as Record<string, unknown>).module,
      typeof (globalThis as Record<string, unknown>).ipcRenderer,
      Object.keys(globalThis).filter((key) => key.startsWith('__shell')).length,
      Object.isFrozen(window.fixture),
    ]);
    expect(names).toEqual(['undefined', 'undefined', 'undefined', 0, true]);
  });

  test('is not run in a frame inside the page', async () => {
    const inner = await app.page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const found = Object.keys(frame.contentWindow as object).filter((key) => /fixture|__shell/.test(key));
      frame.remove();
      return found;
    });
    expect(inner).toEqual([]);
  });
});

describe('calls', () => {
  test('carry what structured clone carries, both ways', async () => {
    const kept = await app.page.evaluate(async () => {
      const value = {
        bytes: new Uint8Array([0, 1, 254, 255]),
        words: new Uint16Array([1, 65535]),
        when: new Date(0),
        nothing: undefined,
        none: null,
        far: Number.POSITIVE_INFINITY,
        big: 2n ** 70n,
        map: new Map([['a', new Set([1])]]),
        text: '𝕊 \u2028 "quotes" \\ \u0000',
        $: 'dollar',
        list: [1, [2, [3]]],
      };
      const back = (await window.fixture.call('echo', value)) as { value: typeof value };
      const { value: got } = back;
      return [
        [...got.bytes],
        [...got.words],
        got.when.getTime(),
        'nothing' in got && got.nothing === undefined,
        got.none,
        got.far === Number.POSITIVE_INFINITY,
        got.big === 2n ** 70n,
        got.map.get('a')?.has(1),
        got.text === value.text,
        got.$,
        JSON.stringify(got.list),
      ];
    });
    expect(kept).toEqual([
      [0, 1, 254, 255],
      [1, 65535],
      0,
      true,
      null,
      true,
      true,
      true,
      true,
      'dollar',
      '[1,[2,[3]]]',
    ]);
  });

  test('carry 20 MB of bytes, unchanged', async () => {
    const isSame = await app.page.evaluate(async () => {
      const bytes = new Uint8Array(20 * 1024 * 1024);
      for (let at = 0; at < bytes.length; at += 65_536)
        crypto.getRandomValues(bytes.subarray(at, at + 65_536));
      const { value } = (await window.fixture.call('echo', bytes)) as { value: Uint8Array<ArrayBuffer> };
      const sums = await Promise.all([bytes, value].map((each) => crypto.subtle.digest('SHA-256', each)));
      const [before, after] = sums.map((sum) => new Uint8Array(sum).join());
      return value.length === bytes.length && before === after;
    });
    expect(isSame).toBe(true);
  });

  test('say in the app’s own terms which frame they come from', async () => {
    expect(await call('echo', 1)).toEqual({ value: 1, from: 'app://desk/index.html', isMain: true });
  });

  test('fail as Electron words it', async () => {
    await expect(call('fail')).rejects.toThrow("Error invoking remote method 'fail': Error: on purpose");
    await expect(call('nobody')).rejects.toThrow("No handler registered for 'nobody'");
    await expect(call('function')).rejects.toThrow('An object could not be cloned');
  });

  test('may be made from a test as if another frame had made them', async () => {
    const reply = await app.control('invoke', 'echo', ['x'], 'https://example.org/');
    expect(reply).toMatchObject({ ok: true, value: { from: 'https://example.org/', isMain: false } });
  });

  test('one-way messages arrive in order, both ways', async () => {
    await app.page.evaluate(() => {
      for (let at = 0; at < 20; at += 1) window.fixture.shout(`no. ${at}`);
    });
    await told({ heard: 'no. 19' });
    const heard = await app.page.evaluate(() =>
      window.told.map((each) => (each as { heard?: string }).heard).filter((words) => words !== undefined),
    );
    expect(heard).toEqual(Array.from({ length: 20 }, (_, at) => `no. ${at}`));
  });
});

describe('the app’s own origin', () => {
  test('is answered by the app, with its policy in force', async () => {
    const seen = await app.page.evaluate(async () => {
      const dot = document.getElementById('dot') as HTMLImageElement;
      const posted = await fetch('/post', { method: 'POST', body: 'words' });
      const missing = await fetch('/missing');
      let inline = 'ran';
      document.addEventListener('securitypolicyviolation', () => (inline = 'refused'));
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.head.append(script);
      await new Promise((done) => setTimeout(done, 50));
      return [dot.naturalWidth, await posted.text(), posted.headers.get('x-method'), missing.status, inline];
    });
    expect(seen).toEqual([1, 'words', 'POST', 404, 'refused']);
  });

  test('nothing else is reached: not from the window, not from main', async () => {
    await app.page.evaluate(async () => {
      await fetch('https://example.org/x').catch(() => {});
      new Image().src = 'http://192.0.2.1/pixel.png';
    });
    expect(await call('do', 'fetch', 'https://example.com/')).toMatch(/fetch failed/);
    const cut = (await app.calls('network')).map((each) => (each.what as { url: string }).url);
    expect(cut.some((url) => url.includes('example.com'))).toBe(true);
  });
});

describe('going elsewhere', () => {
  test('a link to outside is refused by the app and the page stays', async () => {
    await app.page.click('#away');
    await expect
      .poll(() => app.calls('will-navigate'))
      .toMatchObject([{ what: { url: 'https://example.org/away', prevented: true } }]);
    expect(await app.page.title()).toBe('Fixture');
  });

  test('a new window is asked for and denied', async () => {
    await app.page.click('#out');
    await expect
      .poll(() => app.calls('window-open'))
      .toMatchObject([{ what: { url: 'https://example.org/', action: 'deny' } }]);
    await expect.poll(() => app.pages().length).toBe(2);
    expect(await app.control('askOpenWindow', 'https://example.org/')).toBe('deny');
  });

  test('permissions are asked of the app’s handlers', async () => {
    expect(await app.control('askPermission', 'media', 'app://desk/')).toBe(false);
    expect(await app.control('checkPermission', 'media', 'app://desk/')).toBe(false);
  });
});

describe('the desk', () => {
  test('dialogs answer as scripted, and are cancelled otherwise', async () => {
    await app.control('answerOpen', ['/somewhere/a.png']);
    await app.control('answerSave', '/somewhere/b.html');
    await app.control('answerMessage', 0);
    expect(await call('pick')).toEqual({ canceled: false, filePaths: ['/somewhere/a.png'] });
    expect(await call('pick')).toEqual({ canceled: true, filePaths: [] });
    expect(await call('save')).toEqual({ canceled: false, filePath: '/somewhere/b.html' });
    expect(await call('ask')).toMatchObject({ response: 0 });
    expect(await call('ask')).toMatchObject({ response: 1 });
  });

  test('copies, opens, reveals and notifies into the record', async () => {
    await call('do', 'copy', 'words');
    await call('do', 'outside', 'https://example.org/');
    await call('do', 'reveal', '/a/b');
    await call('do', 'login');
    await call('do', 'notify', 'due now');
    expect(await app.control('clipboard')).toBe('words');
    const kinds = (await app.calls()).map((each) => each.kind);
    expect(kinds).toEqual([
      'clipboard.writeText',
      'openExternal',
      'showItemInFolder',
      'app.setLoginItemSettings',
      'notification',
    ]);
    await app.control('clickNotification');
    await told({ clicked: 'due now' });
  });

  test('menus and the tray are clicked by their words', async () => {
    await app.control('clickMenu', 'application', ['File', 'New post']);
    await told({ menu: 'new' });
    const tray = await app.control<{ label: string }[]>('menu', 'tray');
    expect(tray.map((each) => each.label)).toEqual(['Show', '—', 'Quit']);
  });

  test('waking is told', async () => {
    await app.control('power', 'resume');
    await told({ power: 'resume' });
  });

  test('the system’s colours and the app’s choice reach the page', async () => {
    const isDark = (): Promise<boolean> =>
      app.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(await isDark()).toBe(false);
    await app.control('systemColors', 'dark');
    await expect.poll(isDark).toBe(true);
    await call('do', 'theme', 'light');
    await expect.poll(isDark).toBe(false);
    await call('do', 'theme', 'system');
    await app.control('systemColors', 'light');
    await expect.poll(isDark).toBe(false);
  });

  test('the keychain is there, plain, or missing', async () => {
    expect(await call('keep', 'secret')).toEqual({
      backend: 'gnome_libsecret',
      isHidden: true,
      text: 'secret',
    });
    await app.control('keychain', 'basic_text');
    expect(await call('keep', 'secret')).toMatchObject({ backend: 'basic_text' });
    await app.control('keychain', 'none');
    expect(await call('keep', 'secret')).toMatchObject({ text: null });
    await app.control('keychain', 'available');
  });

  test('dropped files have their paths', async () => {
    const file = join(folder, 'dropped name.txt');
    writeFileSync(file, 'hello');
    await app.drop(app.page.locator('#drop'), [file]);
    await expect.poll(() => app.page.evaluate(() => window.dropped)).toEqual([file]);
  });

  test('the clock of main and of the page is shifted together', async () => {
    const ahead = 3 * 24 * 3_600_000;
    await app.control('clock', ahead);
    const [inMain] = (await call('now')) as number[];
    const inPage = await app.page.evaluate(() => new Date().getTime());
    expect(Math.abs((inMain ?? 0) - Date.now() - ahead)).toBeLessThan(60_000);
    expect(Math.abs(inPage - Date.now() - ahead)).toBeLessThan(60_000);
    await app.control('clock', 0);
  });
});

describe('coming and going', () => {
  test('a second instance is told to the first and leaves', async () => {
    const second = launchApp({ entry, runtime: 'stand-in', home: app.home });
    await expect(second).rejects.toThrow(/The app ended|did not open/);
    await expect.poll(() => app.output()).toContain('fixture: second-instance');
  });

  test('quitting goes in Electron’s order, and a restart opens the same home', async () => {
    const old = app.page;
    await app.restart();
    const lines = app
      .output()
      .split('\n')
      .filter((line) => /before-quit|window closed|will-quit|: quit/.test(line));
    expect(lines.map((line) => line.replace('fixture: ', ''))).toEqual([
      'before-quit',
      'window closed',
      'will-quit',
      'quit',
    ]);
    expect(app.page).not.toBe(old);
    expect(await app.page.title()).toBe('Fixture');
  });

  test('a killed app is gone at once and starts again', async () => {
    await app.kill();
    await expect(app.control('windows')).rejects.toThrow(/not running/);
    await app.restart();
    expect(await call('echo', 2)).toMatchObject({ value: 2 });
  });

  test('an app whose Chromium somebody else ended says so and ends, and leaves nothing behind', async () => {
    const { chromium, profile } = await app.control<{ chromium: number; profile: string }>('where');
    process.kill(chromium, 'SIGKILL');
    const isRunning = (): Promise<boolean> =>
      app.control('windows').then(
        () => true,
        () => false,
      );
    await expect.poll(isRunning).toBe(false);
    expect(app.output()).toContain('lost its browser');
    await expect.poll(() => existsSync(profile)).toBe(false);
    expect(existsSync(join(app.userData, 'SingletonLock'))).toBe(false);
    await app.restart();
    expect(await call('echo', 3)).toMatchObject({ value: 3 });
  });

  test('the app never let an exception escape', async () => {
    expect(await app.calls('uncaught')).toEqual([]);
    expect(await app.calls('page-error')).toEqual([]);
  });
});
