import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { PostContent } from '../../shared/domain/post.ts';
import type { App, LaunchOptions, WindowView } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginEmpty, tell } from './steps/ask.ts';

/** Coming and going: first start, closing, quitting, being killed, waking up, and files that were damaged meanwhile. */
let app: App | null = null;
const launch = async (options: LaunchOptions = {}): Promise<App> => {
  app = await launchApp(options);
  return app;
};
afterEach(async () => {
  await app?.close();
  app = null;
});

const main = async (running: App): Promise<WindowView | undefined> =>
  (await running.control<WindowView[]>('windows')).find((window) => window.title === 'Hallpass');

const newPost = async (
  running: App,
  text: string,
): Promise<{ id: string; seq: number; content: PostContent }> => {
  const made = await ask(running, 'post.create', { publishAt: null });
  const content = { ...made.content, text };
  const { seq } = await ask(running, 'post.save', { id: made.id, seq: made.seq, content });
  return { id: made.id, seq, content };
};

describe('the first start', () => {
  test('asks who is at the desk, makes an empty library and shows the recovery code once', async () => {
    const { page } = await launch();
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
  });

  test('asks for a passphrase where there is no keychain, and for it again at the next start', async () => {
    const running = await launch({ keychain: 'basic_text' });
    const secret = 'four plain words together';
    await running.page.getByLabel('Your name').fill('Robin Sample');
    await running.page.getByText('Start empty').click();
    await running.page.getByLabel('Passphrase for the register').fill(secret);
    await running.page.getByLabel('Once more').fill(secret);
    await running.page.getByRole('button', { name: 'Start' }).click();
    await running.page.getByText('I have kept it').click();
    await running.page.getByRole('button', { name: 'Open Hallpass' }).click();
    await running.page.getByRole('navigation', { name: 'Screens' }).waitFor();
    await running.restart();
    await running.page.getByLabel('Passphrase').fill('not this one at all');
    await running.page.getByRole('button', { name: 'Open the register' }).click();
    await running.page.getByText('This is not the passphrase of this library.').waitFor();
    await running.page.getByLabel('Passphrase').fill(secret);
    await running.page.getByRole('button', { name: 'Open the register' }).click();
    await running.page.getByRole('navigation', { name: 'Screens' }).waitFor();
  });
});

describe('closing and quitting', () => {
  test('the cross leaves Hallpass in the tray, and the tray brings it back', async () => {
    const running = await launch();
    await beginEmpty(running);
    await running.control('closeWindow');
    await expect.poll(async () => (await main(running))?.visible).toBe(false);
    await running.control('clickMenu', 'tray', ['Open Hallpass']);
    await expect.poll(async () => (await main(running))?.visible).toBe(true);
  });

  test('a second start brings the first one forward', async () => {
    const running = await launch();
    await beginEmpty(running);
    await running.control('closeWindow');
    await expect.poll(async () => (await main(running))?.visible).toBe(false);
    await running.control('secondInstance', ['hallpass']);
    await expect.poll(async () => (await main(running))?.visible).toBe(true);
  });

  test('quitting and starting again finds everything as it was', async () => {
    const running = await launch();
    await beginEmpty(running);
    const { id } = await newPost(running, 'Kept over a quit');
    await running.restart();
    expect((await ask(running, 'post.open', { id })).content.text).toBe('Kept over a quit');
    expect((await ask(running, 'app.state', undefined)).phase).toBe('open');
  });
});

describe('a process that is killed', () => {
  test('loses nothing that was acknowledged, and its lock does not keep anybody out', async () => {
    const running = await launch();
    await beginEmpty(running);
    const { id, content } = await newPost(running, 'word 0');
    let { seq } = await ask(running, 'post.open', { id });
    for (let round = 1; round <= 3; round += 1) {
      const text = `word ${round}`;
      ({ seq } = await ask(running, 'post.save', { id, seq, content: { ...content, text } }));
      // One more is on its way when the power goes; nobody was told that it is saved.
      void tell(running, 'post.save', { id, seq, content: { ...content, text: `${text} and more` } }).catch(
        () => undefined,
      );
      await running.kill();
      await running.restart();
      const found = await ask(running, 'post.open', { id });
      expect([text, `${text} and more`]).toContain(found.content.text);
      seq = found.seq;
    }
    const record = await ask(running, 'record.read', { id });
    expect(record.chain).toBe('intact');
  });
});

describe('files damaged meanwhile', () => {
  const cutInHalf = (path: string): void => {
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length / 2)));
  };

  test('a file of the library: the person chooses the copy that is good', async () => {
    const running = await launch();
    await beginEmpty(running);
    await ask(running, 'settings.save', { appearance: 'dark' });
    await running.kill();
    cutInHalf(join(running.userData, 'library', 'settings.json'));
    await running.restart();
    const { page } = running;
    await page.getByText('A file of the library is damaged: settings.json').waitFor();
    await page.getByRole('button', { name: /^Use the copy saved/u }).click();
    await page.getByRole('navigation', { name: 'Screens' }).waitFor();
    const names = readdirSync(join(running.userData, 'library'));
    expect(names.some((name) => name.startsWith('settings.json.damaged-'))).toBe(true);
  });

  test('a post: told on opening, and brought back from its newest good copy', async () => {
    const running = await launch();
    await beginEmpty(running);
    const { id, seq, content } = await newPost(running, 'The first words');
    await ask(running, 'post.save', { id, seq, content: { ...content, text: 'The last words' } });
    await running.kill();
    const posts = join(running.userData, 'library', 'posts');
    const [month = ''] = readdirSync(posts);
    cutInHalf(join(posts, month, `${id}.json`));
    await running.restart();
    const { page } = running;
    await page.getByRole('navigation', { name: 'Screens' }).waitFor();
    expect(await tell(running, 'post.open', { id })).toMatchObject({ ok: false, code: 'damaged' });
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Where to, or what to do?').fill('words');
    await page.getByRole('option', { name: /words/u }).first().click();
    await page.getByRole('button', { name: 'Bring back the newest copy' }).click();
    await page.getByText('This is the newest copy that could be read.').waitFor();
    expect((await ask(running, 'post.open', { id })).content.text).toBe('The first words');
  });
});

test('leaving the sample leads to a library of one’s own, and the sample stays', async () => {
  const running = await launch();
  await ask(running, 'app.begin', {
    colleague: { name: 'Robin Sample', role: 'author' },
    library: 'sample',
    passphrase: null,
    startAtLogin: false,
  });
  const tiles = await ask(running, 'post.tiles', { from: '2000-01-01', to: '2100-01-01', undated: true });
  expect(tiles.length).toBeGreaterThan(20);
  expect(
    (await ask(running, 'person.list', { query: '', filter: 'everybody', offset: 0, limit: 1 })).total,
  ).toBeGreaterThan(280);
  expect((await ask(running, 'app.leave-sample', undefined)).phase).toBe('first-start');
  await beginEmpty(running);
  expect(await ask(running, 'post.tiles', { from: '2000-01-01', to: '2100-01-01', undated: true })).toEqual(
    [],
  );
  expect(readdirSync(join(running.userData, 'sample-library'))).toContain('library.json');
});
