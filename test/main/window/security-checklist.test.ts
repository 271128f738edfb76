import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policyOf } from '../../../main/window/content-policy.ts';
import { SEALED, sealed } from '../../../main/window/seal.ts';
import { ROOT } from '../../architecture/sources.ts';
import { NOT_OUTSIDE, OUTSIDE } from '../../helpers/window/addresses.ts';
import { guarded, windowOn } from '../../helpers/window/recording.ts';
import { shipped, using } from '../../helpers/window/shipped-sources.ts';

/**
 * Electron's security checklist (electronjs.org/docs/latest/tutorial/security, read 2026-11-25), its twenty points by
 * their numbers: those about pages, the session and the package. The others are in security-border.test.ts. Shown here is what Hallpass asks of Electron; that a running window obeys is shown in test/e2e.
 */

const webPreferences = sealed({ preload: '/preload.cjs', spellcheck: false, packaged: true });
const PAGES = ['index.html', 'media-window.html', 'another.html', ''];

describe('Electron’s security checklist', () => {
  test('1. only our own pages and pictures are loaded, and nothing over an open line', () => {
    const { loads } = guarded();
    for (const own of [
      'app://hallpass/',
      'app://hallpass/assets/index.js',
      `app://hallpass/media/${'a'.repeat(64)}`,
    ])
      expect(loads(own), own).toBe(true);
    for (const address of [...NOT_OUTSIDE, ...OUTSIDE.map(([written]) => written)])
      if (address !== 'app://hallpass/') expect(loads(address), address).toBe(false);
    for (const stranger of ['app://evil/', 'app://hallpass.evil/', 'app://me@hallpass/', 'app://hallpass:1/'])
      expect(loads(stranger), stranger).toBe(false);
    const loading = shipped.flatMap(({ text }) =>
      [...text.matchAll(/\.loadURL\(([^)]*)\)/g)].map(([, to]) => to),
    );
    expect(loading.toSorted((one, other) => String(one).localeCompare(String(other)))).toEqual([
      'kind.page',
      'MAIN_PAGE',
    ]);
    const kinds = shipped.flatMap(({ path, text }) =>
      path.startsWith('main/media/') ? [...text.matchAll(/\bpage: (\w+),/g)].map(([, page]) => page) : [],
    );
    expect(kinds.toSorted((one, other) => String(one).localeCompare(String(other)))).toEqual([
      'FACE_PAGE',
      'FILM_PAGE',
      'MEDIA_PAGE',
    ]);
  });

  test('2. no page has Node, and no worker or frame of it', () => {
    expect(webPreferences).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
    const makers = shipped.filter(({ text }) => /webPreferences\s*:/.test(text));
    expect(makers.map(({ path }) => path).sort()).toEqual([
      'main/media/hidden-window.ts',
      'main/window/main-window.ts',
    ]);
    for (const { path, text } of makers)
      expect(text, path).toMatch(/webPreferences:\s*(sealed\(|\{\s*\.\.\.sealed\()/);
  });

  test('3. pages and preloads live in separate worlds', () => {
    expect(webPreferences.contextIsolation).toBe(true);
    expect(using(/contextIsolation\s*:\s*false|contextIsolation\s*=/)).toEqual([]);
  });

  test('4. every window is sandboxed, and so is every window to come', () => {
    expect(webPreferences.sandbox).toBe(true);
    expect(shipped.find(({ path }) => path === 'main/app.ts')?.text).toContain('app.enableSandbox()');
    expect(using(/no-sandbox|sandbox\s*:\s*false/)).toEqual([]);
  });

  test('5. permissions are refused, but for copying text in the main window', () => {
    const { asked, checked, device, display } = guarded();
    const permissions = [
      'clipboard-read',
      'display-capture',
      'fullscreen',
      'geolocation',
      'hid',
      'idle-detection',
      'keyboardLock',
      'media',
      'mediaKeySystem',
      'midi',
      'midiSysex',
      'notifications',
      'openExternal',
      'pointerLock',
      'serial',
      'speaker-selection',
      'storage-access',
      'top-level-storage-access',
      'unknown',
      'usb',
      'window-management',
      'fileSystem',
      'deprecated-sync-clipboard-read',
    ];
    for (const permission of permissions) {
      expect(asked(permission, 'app://hallpass/'), permission).toBe(false);
      expect(checked(permission, 'app://hallpass'), permission).toBe(false);
    }
    expect(asked('clipboard-sanitized-write', 'app://hallpass/')).toBe(true);
    expect(checked('clipboard-sanitized-write', 'app://hallpass')).toBe(true);
    expect(asked('clipboard-sanitized-write', 'app://hallpass/media-window.html')).toBe(false);
    expect(asked('clipboard-sanitized-write', 'app://hallpass/', 'https://evil.example/')).toBe(false);
    expect(checked('clipboard-sanitized-write', 'https://evil.example')).toBe(false);
    expect(device()).toBe(false);
    expect(display()).toEqual({});
  });

  test('6. the same-origin policy stays on', () => {
    expect(webPreferences.webSecurity).toBe(true);
    expect(using(/webSecurity\s*:\s*false|disable-web-security|disablewebsecurity/)).toEqual([]);
  });

  test('7. the content policy forbids everything and gives back single things of our own', () => {
    for (const page of PAGES) {
      const directives = Object.fromEntries(
        policyOf(page)
          .split('; ')
          .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
      ) as Record<string, string[]>;
      expect(directives['default-src'], page).toEqual(["'none'"]);
      for (const name of ['base-uri', 'form-action', 'frame-ancestors', 'object-src'])
        expect(directives[name], `${page} ${name}`).toEqual(["'none'"]);
      for (const [name, given] of Object.entries(directives))
        if (name !== 'sandbox' && !(name === 'script-src' && page === 'media-window.html'))
          expect([["'self'"], ["'none'"]], `${page} ${name}`).toContainEqual(given);
    }
    // WebAssembly, for the decoder of HEIC photos, and in the hidden window alone; no text becomes a program.
    expect(policyOf('media-window.html')).toContain("; script-src 'self' 'wasm-unsafe-eval';");
    expect(policyOf('index.html')).not.toContain('eval');
    expect(policyOf('media-window.html')).not.toContain('img-src');
    expect(policyOf('another.html')).toMatch(/; sandbox/);
    expect(policyOf('another.html')).not.toContain("'self'");
  });

  test('8. nothing insecure runs on a secure page', () => {
    expect(webPreferences.allowRunningInsecureContent).toBe(false);
    expect(using(/allowRunningInsecureContent\s*:\s*true|allow-running-insecure-content/)).toEqual([]);
  });

  test('9. no experimental features', () => {
    expect(webPreferences.experimentalFeatures).toBe(false);
    expect(using(/experimentalFeatures\s*:\s*true|enable-experimental|commandLine\.appendSwitch/)).toEqual(
      [],
    );
  });

  test('10. no Blink features are switched on', () => {
    expect(webPreferences).not.toHaveProperty('enableBlinkFeatures');
    expect(using(/enableBlinkFeatures|enable-blink-features/)).toEqual([]);
  });

  test('11. there is no webview that could let windows pop up', () => {
    expect(webPreferences.webviewTag).toBe(false);
    expect(using(/<webview|allowpopups|webviewTag\s*:\s*true/i)).toEqual([]);
  });

  test('12. a webview that somebody tries to attach is stopped, whatever its options', () => {
    const { events } = windowOn('app://hallpass/');
    expect(
      events.emit('will-attach-webview', {}, { nodeIntegration: true }, { src: 'app://hallpass/' }),
    ).toBe(true);
  });

  test('16. Electron is one of the three newest lines of the day this was read', () => {
    const { version } = JSON.parse(
      readFileSync(join(ROOT, 'node_modules', 'electron', 'package.json'), 'utf8'),
    ) as { version: string };
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    // Newest on 2026-11-25: 45.4.1. Electron mends its three newest lines.
    expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(45 - 2);
    // Mended versions of the line come in without a change here.
    expect(manifest.devDependencies['electron']).toMatch(/^\^\d+\.\d+\.\d+$/);
  });

  test('18. no page comes from file://', () => {
    expect(using(/\.loadFile\(|file:\/\//)).toEqual([]);
    expect(guarded().loads('file:///etc/passwd')).toBe(false);
    expect(using(/setAsDefaultProtocolClient|interceptFileProtocol|registerFileProtocol/)).toEqual([]);
  });

  test('19. every fuse is set, with its reason', () => {
    const lines = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8').split('\n');
    const wanted = {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    };
    for (const [fuse, isOn] of Object.entries(wanted)) {
      const at = lines.indexOf(`  ${fuse}: ${String(isOn)}`);
      expect(at, fuse).toBeGreaterThan(lines.indexOf('electronFuses:'));
      expect(lines[at - 1], fuse).toMatch(/^ {2}# \S/);
    }
    expect(lines).toContain('asar: true');
  });

  test('the seal is Electron’s safest answer to every question it answers', () => {
    const risky = Object.entries(SEALED).filter(([, value]) => typeof value !== 'boolean');
    expect(risky).toEqual([]);
    expect(webPreferences).toMatchObject({
      plugins: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      devTools: false,
      spellcheck: false,
    });
    expect(sealed({ preload: '/p', spellcheck: false, packaged: false }).devTools).toBe(true);
  });
});
