import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HIDDEN_FLAG, startAtLogin } from '../../../main/window/start-at-login.ts';
import { ROOT } from '../../architecture/sources.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'hallpass-login-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const makeApp = (isPackaged = true, exe = '/opt/Hallpass/hallpass') => {
  const settings: unknown[] = [];
  return {
    settings,
    app: {
      isPackaged,
      setLoginItemSettings: (wanted: unknown) => void settings.push(wanted),
      getPath: (name: string) => (name === 'home' ? home : exe),
    } as never,
  };
};
const FILE = ['.config', 'autostart', 'org.hallpass.desktop.desktop'];

test('macOS and Windows are asked through Electron, and start it hidden', () => {
  for (const platform of ['darwin', 'win32'] as const) {
    const { app, settings } = makeApp();
    const set = startAtLogin(app, platform, {});
    set(true);
    set(false);
    expect(settings).toEqual([
      { openAtLogin: true, args: [HIDDEN_FLAG] },
      { openAtLogin: false, args: [HIDDEN_FLAG] },
    ]);
    expect(readdirSync(home)).toEqual([]);
  }
});

test('Linux gets an entry in the autostart folder, and loses it again', () => {
  const set = startAtLogin(makeApp().app, 'linux', {});
  set(false);
  set(true);
  set(true);
  const entry = readFileSync(join(home, ...FILE), 'utf8');
  expect(entry.split('\n')[0]).toBe('[Desktop Entry]');
  expect(entry).toContain(`\nExec="/opt/Hallpass/hallpass" ${HIDDEN_FLAG}\n`);
  set(false);
  expect(existsSync(join(home, ...FILE))).toBe(false);
});

test('a configuration folder elsewhere and an AppImage are respected', () => {
  const config = join(home, 'elsewhere');
  startAtLogin(makeApp().app, 'linux', { XDG_CONFIG_HOME: config, APPIMAGE: '/home/ana/Hallpass.AppImage' })(
    true,
  );
  expect(readFileSync(join(config, 'autostart', 'org.hallpass.desktop.desktop'), 'utf8')).toContain(
    'Exec="/home/ana/Hallpass.AppImage"',
  );
  expect(existsSync(join(home, '.config'))).toBe(false);
});

test('a program path with the shell’s own characters stays one word', () => {
  startAtLogin(makeApp(true, '/opt/a "b" $c `d` \\e 100%u/hallpass').app, 'linux', {})(true);
  expect(readFileSync(join(home, ...FILE), 'utf8')).toContain(
    String.raw`Exec="/opt/a \\"b\\" \\$c \\${'`'}d\\${'`'} \\\\e 100%%u/hallpass"`,
  );
});

test('a workshop copy never enters itself', () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    const { app, settings } = makeApp(false);
    startAtLogin(app, platform, {})(true);
    expect(settings).toEqual([]);
  }
  expect(readdirSync(home)).toEqual([]);
});

test('the name of the entry is the package’s', () => {
  expect(readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8')).toMatch(
    /^appId: org\.hallpass\.desktop$/m,
  );
});
