import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHANNELS, DROP_CHANNEL } from '../../shared/ipc/channels.ts';
import { jpegFile } from '../main/media/jpeg-file.ts';
import type { App, WindowView } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginEmpty } from './steps/ask.ts';
import {
  ahead,
  decide,
  deliveryOf,
  newAccount,
  pictured,
  queued,
  soon,
  takePicture,
  TODAY,
  wakeAt,
} from './steps/desk.ts';
import { goTo } from './steps/journey.ts';

/**
 * The border of the real window: what a stranger, a page gone wrong or a careless colleague cannot do, and that what stands
 * only in the register leaves it nowhere.
 */
let app: App;
beforeAll(async () => {
  app = await launchApp({ clock: ahead(TODAY) });
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

  test('gets no address from a page: a link, a window and a move there are refused, and no browser opens', async () => {
    const before = await app.calls('openExternal');
    await app.page.evaluate(() => {
      const there = (way: string): string => `https://example.org/${way}?what-the-page-knows`;
      globalThis.open(there('window'));
      for (const target of ['_blank', '_self']) {
        const link = document.createElement('a');
        Object.assign(link, { href: there(target), target });
        document.body.append(link);
        link.click();
        link.remove();
      }
    });
    expect(await app.page.evaluate(() => globalThis.location.origin)).not.toContain('example.org');
    expect(await app.page.getByRole('navigation', { name: 'Screens' }).isVisible()).toBe(true);
    expect(await app.calls('openExternal')).toEqual(before);
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

/**
 * Words that stand nowhere but in the register are planted there, a post with that person lives its whole life, and then
 * everything that was written, printed, notified or shown as a title is searched for them.
 */
const FIRST = 'Zanzibelle';
const LAST = 'Quorrintestperson';
const SIGNER = 'Vexilliatestparent';
const FORM = 'Formqzx-2026';
const CANARIES = [FIRST, LAST, SIGNER, FORM];

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesUnder(join(folder, entry.name))
      : entry.isFile()
        ? [join(folder, entry.name)]
        : [],
  );

/** As a file may hold a word: plain, in small letters, in two bytes a letter, in base64 at any offset. */
const formsOf = (word: string): readonly Buffer[] => {
  const plain = [word, word.toLowerCase(), word.toUpperCase()];
  const offsets = [0, 1, 2].map((shift) =>
    Buffer.from(`${' '.repeat(shift)}${word}`)
      .toString('base64')
      .slice(shift === 0 ? 0 : 4, -4),
  );
  return [
    ...plain.map((one) => Buffer.from(one)),
    ...plain.map((one) => Buffer.from(one, 'utf16le')),
    ...offsets.map((one) => Buffer.from(one)),
  ];
};
const FORMS = CANARIES.flatMap((word) => formsOf(word).map((form) => ({ word, form })));

const held = (bytes: Buffer): readonly string[] => [
  ...new Set(FORMS.filter(({ form }) => bytes.includes(form)).map(({ word }) => word)),
];

describe('what stands only in the register', () => {
  let student: string;
  let post: string;

  test('a person of the register is found, shown in a post, withdrawn, and the post taken down', async () => {
    const { page } = app;
    const account = await newAccount(app, '@RidgeviewSample');
    const { person } = await ask(app, 'person.save', {
      id: null,
      kind: 'student',
      first: FIRST,
      last: LAST,
      preferred: null,
      school: 'Ridgeview Elementary School',
      grade: '3',
      adultOn: null,
      protected: false,
    });
    student = person.id;
    await ask(app, 'person.record', {
      id: student,
      entry: {
        scope: ['image'],
        channels: ['social'],
        decision: 'granted',
        basis: 'signed-form',
        from: '2026-08-24',
        until: null,
        form: FORM,
        signedBy: { name: SIGNER, relation: 'mother' },
      },
    });
    const asset = await takePicture(app, 'table.jpg', jpegFile({ width: 640, height: 480 }));
    post = await queued(app, {
      text: 'Reading hour.',
      targets: [account],
      publishAt: '2027-02-02T11:00',
      media: [pictured(asset, student)],
    });
    await goTo(app, 'Register');
    await page.getByLabel('Find somebody').fill(LAST.toLowerCase());
    await page.getByRole('button', { name: `${FIRST} ${LAST}` }).click();
    await page.getByText(SIGNER).waitFor();
    await page.keyboard.press('Escape');
    await wakeAt(app, '2027-02-02T17:00:05Z');
    await soon(async () => (await deliveryOf(app, post)).state).toBe('offered');
    const { id: delivery } = await deliveryOf(app, post);
    await ask(app, 'handoff.reveal', { delivery });
    await ask(app, 'handoff.open-platform', { delivery });
    await ask(app, 'handoff.confirm', { delivery, link: null });
    await decide(app, student, 'withdrawn');
    expect((await deliveryOf(app, post)).state).toBe('to-take-down');
    await ask(app, 'takedown.done', { delivery });
    const record = await ask(app, 'record.read', { id: post });
    expect(record.lines.length).toBeGreaterThan(5);
  });

  test('no notification, window title, printed line or call of the system tells who they are', async () => {
    const asked = JSON.stringify((await app.calls()).filter(({ kind }) => kind !== 'network'));
    expect(held(Buffer.from(asked))).toEqual([]);
    expect(held(Buffer.from(app.output()))).toEqual([]);
    expect(held(Buffer.from(await app.page.title()))).toEqual([]);
  });

  test('nothing on disk holds them in the clear, after a killed process either', async () => {
    await app.kill();
    const files = filesUnder(app.userData);
    expect(files.some((path) => path.endsWith('register.sealed'))).toBe(true);
    const leaks = files.flatMap((path) => held(readFileSync(path)).map((word) => `${word} in ${path}`));
    expect(leaks).toEqual([]);
    expect(files.reduce((sum, path) => sum + statSync(path).size, 0)).toBeGreaterThan(10_000);
  });

  test('the search itself would find them', () => {
    expect(held(Buffer.from(`{"name":"${LAST}"}`))).toEqual([LAST]);
    expect(held(Buffer.from(Buffer.from(`ab ${LAST} cd`).toString('base64')))).toEqual([LAST]);
    expect(held(Buffer.from(SIGNER, 'utf16le'))).toEqual([SIGNER]);
  });
});
