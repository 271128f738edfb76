import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PostContent } from '../../shared/domain/post.ts';
import type { App, WindowView } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, save, startAgain, tell } from './steps/ask.ts';

/**
 * Coming and going: first start, closing, quitting, being killed, and files that were damaged meanwhile.
 * One library goes through it all, as a school's does.
 */
let app: App;
beforeAll(async () => {
  app = await launchApp();
});
afterAll(() => app?.close());

const main = async (): Promise<WindowView | undefined> =>
  (await app.control<WindowView[]>('windows')).find((window) => window.title === 'Hallpass');

const newPost = async (text: string): Promise<{ id: string; seq: number; content: PostContent }> => {
  const made = await ask(app, 'post.create', { publishAt: null });
  const content = { ...made.content, text };
  const { seq } = await save(app, { id: made.id, seq: made.seq, content });
  return { id: made.id, seq, content };
};

describe('the first start', () => {
  test('asks who is at the desk, makes an empty library and shows the recovery code once', async () => {
    const { page } = app;
    await page.reload();
    await page.getByLabel('Your name').fill('Robin Sample');
    await page.getByText('Start empty').click();
    await page.getByRole('button', { name: 'Start' }).click();
    const code = page.getByLabel('Recovery code');
    await code.waitFor();
    expect(await code.innerText()).toMatch(/^[0-9A-Z]{4,}(-[0-9A-Z]+)+$/u);
    const open = page.getByRole('button', { name: 'Open Hallpass' });
    expect(await open.isDisabled()).toBe(true);
    await page.getByText('I have kept it').click();
    await open.click();
    await page.getByRole('navigation', { name: 'Screens' }).waitFor();
    await page.reload();
    await page.getByRole('navigation', { name: 'Screens' }).waitFor();
    expect(await page.getByLabel('Recovery code').count()).toBe(0);
    const all = { from: '2000-01-01', to: '2100-01-01', undated: true };
    expect(await ask(app, 'post.tiles', all)).toEqual([]);
  });
});

describe('closing and quitting', () => {
  test('the cross leaves Hallpass in the tray, and the tray brings it back', async () => {
    await app.control('closeWindow');
    await expect.poll(async () => (await main())?.visible).toBe(false);
    await app.control('clickMenu', 'tray', ['Open Hallpass']);
    await expect.poll(async () => (await main())?.visible).toBe(true);
  });

  test('a second start brings the first one forward', async () => {
    await app.control('closeWindow');
    await expect.poll(async () => (await main())?.visible).toBe(false);
    await app.control('secondInstance', ['hallpass']);
    await expect.poll(async () => (await main())?.visible).toBe(true);
  });

  test('quitting and starting again finds everything as it was', async () => {
    const { id } = await newPost('Kept over a quit');
    await startAgain(app);
    expect((await ask(app, 'post.open', { id })).content.text).toBe('Kept over a quit');
    expect((await ask(app, 'app.state', undefined)).phase).toBe('open');
  });
});

describe('a process that is killed', () => {
  test('under the window: its page is there again, and main answers it', async () => {
    const { id } = await newPost('Kept over a crash');
    const before = await main();
    await app.page.evaluate('globalThis.isFirst = true');
    await app.control('crashWindow');
    // What drives the page is lost with its process: asked of main itself.
    const screens = (): Promise<number> =>
      app.control<number>(
        'evaluate',
        `(electron, id) => electron.BrowserWindow.fromId(id).webContents
          .executeJavaScript('globalThis.isFirst ? 0 : document.querySelectorAll("nav").length').catch(() => 0)`,
        [before?.id],
      );
    await expect.poll(screens).toBeGreaterThan(0);
    expect((await main())?.id).toBe(before?.id);
    await startAgain(app);
    expect((await ask(app, 'post.open', { id })).content.text).toBe('Kept over a crash');
  });

  test('loses nothing that was acknowledged, and its lock does not keep anybody out', async () => {
    const { id, content } = await newPost('word 0');
    let { seq } = await ask(app, 'post.open', { id });
    const by = (await ask(app, 'app.state', undefined)).me?.id ?? '';
    for (let round = 1; round <= 2; round += 1) {
      const text = `word ${round}`;
      ({ seq } = await save(app, { id, seq, content: { ...content, text } }));
      // One more is on its way when the power goes; nobody was told that it is saved.
      void tell(app, 'post.save', { id, seq, content: { ...content, text: `${text} and more` }, by }).catch(
        () => undefined,
      );
      await app.kill();
      await startAgain(app);
      const found = await ask(app, 'post.open', { id });
      expect([text, `${text} and more`]).toContain(found.content.text);
      seq = found.seq;
    }
    const record = await ask(app, 'record.read', { id });
    expect(record.chain).toBe('intact');
  });
});

describe('files damaged meanwhile', () => {
  const cutInHalf = (path: string): void => {
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length / 2)));
  };

  let post = { id: '' };

  test('a file of the library: the person chooses the copy that is good', async () => {
    await ask(app, 'settings.save', { appearance: 'dark' });
    const { id, seq, content } = await newPost('The first words');
    await save(app, { id, seq, content: { ...content, text: 'The last words' } });
    post = { id };
    await app.kill();
    const posts = join(app.userData, 'library', 'posts');
    const [month = ''] = readdirSync(posts);
    cutInHalf(join(posts, month, `${id}.json`));
    cutInHalf(join(app.userData, 'library', 'settings.json'));
    await app.restart();
    const { page } = app;
    await page.getByText('A file of the library is damaged: settings.json').waitFor();
    await page.getByRole('button', { name: /^Use the copy saved/u }).click();
    await page.getByRole('navigation', { name: 'Screens' }).waitFor();
    const names = readdirSync(join(app.userData, 'library'));
    expect(names.some((name) => name.startsWith('settings.json.damaged-'))).toBe(true);
  });

  test('a post: told on opening, and brought back from its newest good copy', async () => {
    const { id } = post;
    const { page } = app;
    expect(await tell(app, 'post.open', { id })).toMatchObject({ ok: false, code: 'damaged' });
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Where to, or what to do?').fill('words');
    await page.getByRole('option', { name: /words/u }).first().click();
    await page.getByRole('button', { name: 'Bring back the newest copy' }).click();
    await page.getByText('This is the newest copy that could be read.').waitFor();
    expect((await ask(app, 'post.open', { id })).content.text).toBe('The first words');
  });
});
