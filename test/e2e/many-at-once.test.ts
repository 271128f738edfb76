import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jpegFile } from '../main/media/jpeg-file.ts';
import type { App } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginEmpty, EVERY } from './steps/ask.ts';
import { look } from './steps/axe.ts';
import { goTo } from './steps/journey.ts';

/** Many at once: a list of posts with its pictures, and pictures in the Library, whose import can be stopped. */
let app: App;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hallpass-several-'));
  app = await launchApp();
  await beginEmpty(app);
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

const photos = (count: number, edge: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const path = join(folder, `${edge}-${index}.jpg`);
    writeFileSync(
      path,
      jpegFile({ width: edge, height: edge, level: (column) => (column + index * 7) % 200 }),
    );
    return path;
  });

test('several pictures chosen in the Library are all there, and progress is gone when they are', async () => {
  await goTo(app, 'Library');
  await app.control('answerOpen', photos(4, 64));
  await app.page.getByRole('button', { name: 'Add pictures' }).click();
  await app.page.getByText('4 pictures added').waitFor();
  expect((await ask(app, 'media.list', EVERY)).all).toBe(4);
  await app.page.getByLabel('Pictures read').waitFor({ state: 'detached' });
});

test('arrows lead from picture to picture; a tag is added by keyboard and found again', async () => {
  const { page } = app;
  const pictures = page.getByRole('list', { name: 'Pictures' }).getByRole('button');
  const names = await pictures.allTextContents();
  await pictures.first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const second = page.getByRole('dialog');
  await second.getByText('nothing to remove').waitFor();
  expect(names[1]).toContain(await second.getByRole('heading', { level: 2 }).first().innerText());
  await second.getByRole('combobox', { name: 'Add a tag' }).fill('Science fair');
  await page.keyboard.press('Enter');
  await second.getByRole('button', { name: 'Remove Science fair' }).waitFor();
  await page.keyboard.press('Escape');
  await second.waitFor({ state: 'detached' });
  await page.getByLabel('Find a picture').fill('fair science');
  await page.getByText('1 found').waitFor();
  expect(await pictures.count()).toBe(1);
  await page.getByLabel('Find a picture').fill('nothing like it');
  await page.getByText('No picture here matches').waitFor();
  await page.getByLabel('Find a picture').fill('');
  await page.getByText('No picture here matches').waitFor({ state: 'detached' });
});

test('a stop in the middle leaves what was read and says what was not', async () => {
  const before = (await ask(app, 'media.list', EVERY)).all;
  await app.control('answerOpen', photos(40, 2_000));
  await app.page.getByRole('button', { name: 'Add pictures' }).click();
  await app.page.getByText(/^\d+ of 40$/u).waitFor();
  await app.page.getByRole('button', { name: 'Stop', exact: true }).click();
  await app.page.getByText(/^Stopped\. (One picture was|\d+ pictures were) not read\.$/u).waitFor();
  const after = (await ask(app, 'media.list', EVERY)).all;
  expect(after).toBeGreaterThan(before);
  expect(after).toBeLessThan(before + 40);
});

test('a list of posts is checked row by row, becomes drafts with their pictures, and is undone as a whole', async () => {
  const { page } = app;
  await ask(app, 'account.save', {
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
  const [picture = ''] = photos(1, 320);
  const list = join(folder, 'plan.csv');
  writeFileSync(
    list,
    [
      'Date,Time,Account,Caption,Picture,Alt text',
      `12/1/2027,3:30 PM,@Sample,The book fair opens in the library today.,${basename(picture)},Shelves of books`,
      '12/2/2027,,@Sample,This is damn loud.,,',
      'soon,,,Another,,',
    ].join('\r\n'),
  );
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Where to, or what to do?').fill('drafts from a list');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Choose a list' }).waitFor();
  await app.drop(page.locator('.import-place'), [list]);
  await page.getByRole('table', { name: 'Columns of the list' }).waitFor();
  await page.getByRole('button', { name: 'Check every post' }).click();
  const rows = page.getByRole('table', { name: 'What the rows would become' });
  await rows.getByText('“damn” is profanity').waitFor();
  await page.getByText('“soon” is no day').waitFor();
  expect(await look(app)).toEqual([]);
  await page.getByText('Leave out the row').click();
  await page.getByRole('button', { name: 'Make 2 drafts' }).click();
  await page.getByRole('button', { name: 'Undo the list' }).waitFor();
  const all = { from: '2027-12-01', to: '2027-12-31', undated: false };
  const made = await ask(app, 'post.tiles', all);
  expect(made.map(({ publishAt, state }) => [publishAt, state])).toEqual([
    ['2027-12-01T15:30', 'draft'],
    ['2027-12-02T15:30', 'draft'],
  ]);
  await app.control('answerOpen', [folder]);
  const { folder: out = '' } =
    (await ask(app, 'posts.export', { from: all.from, to: all.to, format: 'csv' })) ?? {};
  expect(readFileSync(join(out, 'posts.csv'), 'utf8')).toContain("2027-12-02,15:30,'@Sample on facebook");
  const { content } = await ask(app, 'post.open', { id: made[0]?.id ?? '' });
  expect(content.media).toMatchObject([{ width: 320, height: 320, altText: 'Shelves of books' }]);
  await page.getByRole('button', { name: 'Undo the list' }).click();
  await page.getByText('“plan.csv” was undone').waitFor();
  expect(await ask(app, 'post.tiles', all)).toEqual([]);
});
