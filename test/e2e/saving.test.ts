import { renameSync, rmSync, writeFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locator } from 'playwright-core';
import type { App, WindowView } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginEmpty, save, startAgain } from './steps/ask.ts';
import { editor, newDraft, openDraft, paste, saved, soon } from './steps/desk.ts';

/** What was typed into the window is on disk, whatever happens to the window, the app or the disk. */
let app: App;
beforeAll(async () => {
  app = await launchApp();
  await beginEmpty(app);
});
afterAll(() => app?.close());

const onDisk = async (id: string): Promise<string> => (await ask(app, 'post.open', { id })).content.text;

/** Every pause of the page lasts forever from now on: what is saved is saved by what just happened. */
const stopPauses = (): Promise<void> =>
  app.page.evaluate(() => {
    const real = globalThis.setTimeout;
    const patient = (work: () => void, ms = 0): unknown => (ms >= 300 ? 0 : real(work, ms));
    Object.assign(globalThis, { setTimeout: patient });
  });

/** A draft on the desk, its caret at the end. */
const draftOnDesk = async (text: string): Promise<{ readonly id: string; readonly words: Locator }> => {
  const id = await newDraft(app, { text });
  await openDraft(app, text);
  const words = editor(app);
  await words.click();
  await app.page.keyboard.press('Control+End');
  return { id, words };
};

/** Text of every kind that Unicode has a trap for. */
const EXOTIC = [
  ' مرحبا \u202Eback\u202C \u2066isolate\u2069',
  'zero\u200Bwidth\u200Djoiner\u2060 \uFEFF',
  'e\u0301 \u00E9 A\u030A \u1E9B\u0323 ½ ﬁ',
  '👩🏽‍🏫👨‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣ \u{1F1FA}\u{1F1F8}',
  'tab\there  two  spaces ',
  '<b>&amp;</b> ${x} `code` \\n "quoted" \u2028line\u2029',
].join('\n');

describe('typed words are saved', () => {
  test('after a pause, and are all there after the app was killed', async () => {
    const { id } = await draftOnDesk('The garden club');
    await app.page.keyboard.type(' meets behind the gym, rain or shine');
    await saved(app);
    const strange = await draftOnDesk('Words:');
    await paste(strange.words, EXOTIC);
    await saved(app);
    await app.kill();
    await startAgain(app);
    await openDraft(app, 'The garden club');
    expect(await editor(app).innerText()).toBe('The garden club meets behind the gym, rain or shine');
    expect(await onDisk(id)).toBe('The garden club meets behind the gym, rain or shine');
    // Text of every kind comes back as it was, byte for byte.
    expect(Buffer.from(await onDisk(strange.id)).equals(Buffer.from(`Words:${EXOTIC}`))).toBe(true);
    // And through the editor once more: opened, typed into, saved.
    await openDraft(app, 'Words:');
    await editor(app).click();
    await app.page.keyboard.press('Control+End');
    await app.page.keyboard.type('!');
    await saved(app);
    expect(await onDisk(strange.id)).toBe(`Words:${EXOTIC}!`);
  });

  test('when the field is left', async () => {
    const { id } = await draftOnDesk('Choir');
    await stopPauses();
    await app.page.keyboard.type(' practice at three');
    await app.page.getByText('Saving…').waitFor();
    expect(await onDisk(id)).toBe('Choir');
    await app.page.keyboard.press('Tab');
    await saved(app);
    expect(await onDisk(id)).toBe('Choir practice at three');
  });

  test('when the window is closed', async () => {
    await app.page.reload();
    const { id } = await draftOnDesk('Band');
    await stopPauses();
    await app.page.keyboard.type(' practice at four');
    await app.page.getByText('Saving…').waitFor();
    expect(await onDisk(id)).toBe('Band');
    await app.control('closeWindow');
    await soon(async () =>
      (await app.control<WindowView[]>('windows')).some(
        ({ title, visible }) => title === 'Hallpass' && visible,
      ),
    ).toBe(false);
    expect(await onDisk(id)).toBe('Band practice at four');
    await app.control('clickMenu', 'tray', ['Open Hallpass']);
  });

  test('when the app quits', async () => {
    await app.page.reload();
    const { id } = await draftOnDesk('Drama');
    await stopPauses();
    await app.page.keyboard.type(' practice at five');
    await app.page.getByText('Saving…').waitFor();
    expect(await onDisk(id)).toBe('Drama');
    await startAgain(app);
    expect(await onDisk(id)).toBe('Drama practice at five');
  });
});

test('where the disk refuses, the reason stands there, the words stay, and are saved once it takes them again', async () => {
  const { id, words } = await draftOnDesk('Open house');
  const posts = join(app.userData, 'library', 'posts');
  const [month = ''] = readdirSync(posts);
  const folder = join(posts, month);
  renameSync(folder, `${folder}-away`);
  writeFileSync(folder, 'in the way');
  await app.page.keyboard.type(' is on Thursday');
  await app.page.getByText('Not saved', { exact: true }).waitFor();
  const banner = app.page.getByRole('alert').filter({ hasText: 'Not saved:' });
  await banner.waitFor();
  const said = await banner.innerText();
  expect(said).toMatch(/Not saved: \S+.*Your words are still here/su);
  expect(said.match(/Not saved/gu)).toHaveLength(1);
  expect(said).not.toMatch(/ENOTDIR|EEXIST|ENOENT|\/posts\//u);
  await app.page.keyboard.type(' evening');
  expect(await words.innerText()).toBe('Open house is on Thursday evening');
  // Quitting asks first, and without a yes Hallpass stays, its window in front.
  await app.control('clickMenu', 'tray', ['Quit Hallpass']);
  await soon(async () => (await app.calls('dialog.message')).length).toBe(1);
  expect((await app.calls('dialog.message'))[0]?.what).toMatchObject({
    message: 'The last changes are not saved',
  });
  expect(await words.innerText()).toBe('Open house is on Thursday evening');
  rmSync(folder);
  renameSync(`${folder}-away`, folder);
  await banner.getByRole('button', { name: 'Try now' }).click();
  await saved(app);
  expect(await onDisk(id)).toBe('Open house is on Thursday evening');
});

test('two saves at once: both texts are kept, and a person chooses', async () => {
  await app.page.reload();
  const { id, words } = await draftOnDesk('Carnival');
  await stopPauses();
  await app.page.keyboard.type(' is in the gym');
  const { seq, content } = await ask(app, 'post.open', { id });
  await save(app, { id, seq, content: { ...content, text: 'Carnival is in the yard' } });
  await app.page.keyboard.press('Tab');
  const banner = app.page.getByRole('alert').filter({ hasText: 'Another window saved this post' });
  await banner.waitFor();
  expect(await words.innerText()).toBe('Carnival is in the gym');
  expect(await onDisk(id)).toBe('Carnival is in the yard');
  await banner.getByRole('button', { name: 'Keep what is here' }).click();
  await saved(app);
  expect(await onDisk(id)).toBe('Carnival is in the gym');
  const { record } = await ask(app, 'record.read', { id });
  expect(record.versions.flatMap(({ fields }) => fields.map(({ text }) => text))).toContain(
    'Carnival is in the yard',
  );
  await app.page.reload();
});

describe('bad input in the editor', () => {
  test('100 kB that were pasted are kept whole, counted and checked, and the window goes on', async () => {
    const { id, words } = await draftOnDesk('Minutes:');
    const long = ` ${'The board met and heard the report of the day. '.repeat(2_200)}`;
    expect(long.length).toBeGreaterThan(100_000);
    await paste(words, long);
    await saved(app);
    expect(await onDisk(id)).toBe(`Minutes:${long}`);
    const account = await ask(app, 'account.save', {
      id: null,
      platform: 'facebook',
      handle: '@Sample',
      scope: 'school',
      school: 'Ridgeview Elementary School',
      level: 'elementary',
      registered: true,
      purpose: 'News',
      admins: 2,
      trainingCurrent: true,
    });
    await app.page.getByRole('button', { name: 'Add an account' }).click();
    await app.page.getByRole('menuitemcheckbox', { name: /@Sample/u }).click();
    await app.page.keyboard.press('Escape');
    // A finding in the same text is found at its place, far down.
    await words.press('Control+End');
    await app.page.keyboard.type('This is damn long');
    const pane = app.page.getByRole('complementary', { name: 'Check' });
    await pane
      .getByText(/too long|characters/iu)
      .first()
      .waitFor();
    await saved(app);
    const { check, content } = await ask(app, 'post.open', { id });
    expect(content.targets).toEqual([account.id]);
    expect(check.findings.map(({ rule }) => rule)).toContain('platform/text-length');
    expect(check.findings.find(({ rule }) => rule === 'conduct/profanity')?.at.range?.[0]).toBe(
      `Minutes:${long}This is `.length,
    );
    // Facebook counts every character here as one.
    const length = content.text.length.toLocaleString('en-US');
    await app.page.getByText(new RegExp(`^${length} / [\\d,]+ on Facebook`, 'u')).waitFor();
  });
});
