import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APP_PRIVILEGES, appProtocol, serveApp } from '../../../main/window/app-protocol.ts';
import { policyOf } from '../../../main/window/content-policy.ts';

const HASH = 'ab'.repeat(32);
const FILM = 'ef'.repeat(32);
/** Ten bytes, each its own number; the last cannot be read. */
const film = (at: number, length: number): Uint8Array | null =>
  at + length > 9 ? null : Uint8Array.from({ length }, (_, index) => at + index);
const SECRET = 'the register';
let folder: string;
let answer: (request: Request) => Promise<Response>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallpass-app-'));
  const root = join(folder, 'pages');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<title>Desk</title>');
  writeFileSync(join(root, 'media-window.html'), '<title>Pictures</title>');
  writeFileSync(join(root, 'assets', 'index.js'), 'run()');
  writeFileSync(join(root, 'assets', 'notes.txt'), SECRET);
  writeFileSync(join(folder, 'secret.html'), SECRET);
  if (process.platform !== 'win32') symlinkSync(join(folder, 'secret.html'), join(root, 'linked.html'));
  answer = appProtocol({
    root,
    cleared: async (sha256) => {
      if (sha256 === 'c'.repeat(64)) throw new Error('The disk is gone');
      if (sha256 === FILM)
        return { type: 'video/mp4', size: 10, read: async (at, length) => film(at, length) };
      return sha256 === HASH ? { bytes: new Uint8Array([255, 216]), type: 'image/jpeg' } : null;
    },
    job: (id) => (id === 'at-hand' ? new Uint8Array([1, 2, 3]) : null),
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Node's Request tidies an address up; Electron hands over what came. */
const ask = (url: string, method = 'GET', range?: string): Promise<Response> =>
  answer({ url, method, headers: new Headers(range === undefined ? {} : { range }) } as Request);

describe('app://hallpass', () => {
  test('serves the built pages with their policy and type', async () => {
    for (const [url, page, type] of [
      ['app://hallpass/', 'index.html', 'text/html; charset=utf-8'],
      ['app://hallpass/?a=b#/queue', 'index.html', 'text/html; charset=utf-8'],
      ['app://hallpass/media-window.html', 'media-window.html', 'text/html; charset=utf-8'],
      ['app://hallpass/assets/index.js', 'assets/index.js', 'text/javascript; charset=utf-8'],
    ] as const) {
      const response = await ask(url);
      expect(response.status, url).toBe(200);
      expect(response.headers.get('content-type')).toBe(type);
      expect(response.headers.get('content-security-policy')).toBe(policyOf(page).trim());
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    }
    expect(await (await ask('app://hallpass/')).text()).toBe('<title>Desk</title>');
  });

  test('serves a cleared picture by its hash, and keeps it out of every cache', async () => {
    const response = await ask(`app://hallpass/media/${HASH}`);
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([255, 216]));
  });

  test('serves a video in the stretches that are asked for', async () => {
    const bytes = async (range?: string): Promise<readonly [number, string | null, readonly number[]]> => {
      const response = await ask(`app://hallpass/media/${FILM}`, 'GET', range);
      const { status, headers } = response;
      return [status, headers.get('content-range'), [...new Uint8Array(await response.arrayBuffer())]];
    };
    expect(await bytes('bytes=2-4')).toEqual([206, 'bytes 2-4/10', [2, 3, 4]]);
    expect(await bytes('bytes=8-8')).toEqual([206, 'bytes 8-8/10', [8]]);
    for (const range of ['bytes=10-', 'bytes=4-2', 'bytes=-', 'items=1-2', 'bytes=1-2,4-5'])
      expect(await bytes(range), range).toEqual([416, 'bytes */10', []]);
    // Gone or changed meanwhile.
    expect((await bytes('bytes=9-'))[0]).toBe(404);
    expect((await bytes('bytes=-1'))[0]).toBe(404);
    const response = await ask(`app://hallpass/media/${FILM}`, 'GET', 'bytes=0-1');
    expect(response.headers.get('content-type')).toBe('video/mp4');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('says no to a picture there is not, one that cannot be read, and what is no hash', async () => {
    expect((await ask(`app://hallpass/media/${'d'.repeat(64)}`)).status).toBe(404);
    expect((await ask(`app://hallpass/media/${'c'.repeat(64)}`)).status).toBe(404);
    for (const name of ['', 'x', HASH.toUpperCase(), `${HASH}.jpg`, `${HASH}/`, `../${HASH}`])
      expect((await ask(`app://hallpass/media/${name}`)).status, name).toBe(400);
  });

  test('leaves its folder by no spelling of the way out', async () => {
    const ways = [
      '/../secret.html',
      '/../../etc/passwd',
      '/assets/../../secret.html',
      '/assets/../index.html',
      '/./index.html',
      '/%2e%2e/secret.html',
      '/%2E%2E%2Fsecret.html',
      '/..%2fsecret.html',
      '/..%5csecret.html',
      '/..\\secret.html',
      '/%252e%252e/secret.html',
      '/%c0%ae%c0%ae/secret.html',
      '/%e0%80%af../secret.html',
      '//etc/passwd',
      '/C:/Windows/win.ini',
      '/C:%5CWindows%5Cwin.ini',
      '/index.html%00.js',
      '/index.html::$DATA',
      '/%',
    ];
    for (const way of ways) {
      const response = await ask(`app://hallpass${way}`);
      expect(response.status, way).toBe(400);
      expect(await response.text()).toBe('');
    }
  });

  test('serves no link that leads outside, no file of another type, and no folder', async () => {
    for (const path of ['linked.html', 'assets/notes.txt', 'assets', 'assets/', 'INDEX.HTML', '__proto__'])
      expect((await ask(`app://hallpass/${path}`)).status, path).toBe(404);
  });

  test('answers nobody’s other addresses, and nothing but GET', async () => {
    for (const url of [
      'app://evil/',
      'app://hallpass.evil/',
      'app://me@hallpass/',
      'app://hallpass:1/',
      'https://hallpass/',
      'nothing',
    ])
      expect((await ask(url)).status, url).toBe(400);
    for (const method of ['POST', 'PUT', 'HEAD', 'get'])
      expect((await ask('app://hallpass/', method)).status, method).toBe(405);
  });

  test('whatever is asked, what comes back is a listed file or nothing at all', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '%2e',
        '%2F',
        '/',
        '\\',
        'secret.html',
        'index.html',
        'media',
        '%00',
        '?',
        '#',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const response = await ask(`app://hallpass/${pieces.join('')}`);
        const text = await response.text();
        expect(text).not.toContain(SECRET);
        if (response.status !== 200) expect(text).toBe('');
        expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
      }),
      { numRuns: 500 },
    );
  });

  test('gives the picture at hand to whoever knows its job, and nothing of any other', async () => {
    const given = await ask('app://hallpass/media-job/at-hand');
    expect([...new Uint8Array(await given.arrayBuffer())]).toEqual([1, 2, 3]);
    expect(given.headers.get('cache-control')).toBe('no-store');
    for (const other of ['', 'other', 'at-hand/..', 'at-hand/x'])
      expect((await ask(`app://hallpass/media-job/${other}`)).status, other).toBeGreaterThanOrEqual(400);
  });

  test('a page that goes missing while the app runs is a plain no', async () => {
    const root = join(folder, 'passing');
    mkdirSync(root);
    writeFileSync(join(root, 'index.html'), 'here');
    const passing = appProtocol({ root, cleared: async () => null, job: () => null });
    rmSync(join(root, 'index.html'));
    expect(
      (await passing({ url: 'app://hallpass/', method: 'GET', headers: new Headers() } as Request)).status,
    ).toBe(404);
  });

  test('the scheme asks Electron for no right beyond being an origin', () => {
    const handled: string[] = [];
    serveApp({ handle: (scheme: string) => void handled.push(scheme) } as never, {
      root: join(folder, 'pages'),
      cleared: async () => null,
      job: () => null,
    });
    expect(handled).toEqual(['app']);
    expect(APP_PRIVILEGES.privileges).not.toHaveProperty('bypassCSP');
    expect(APP_PRIVILEGES.privileges).not.toHaveProperty('corsEnabled');
    expect(APP_PRIVILEGES.privileges).not.toHaveProperty('allowServiceWorkers');
  });
});
