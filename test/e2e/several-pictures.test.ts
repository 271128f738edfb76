import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jpegFile } from '../main/media/jpeg-file.ts';
import type { App } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginEmpty } from './steps/ask.ts';
import { goTo } from './steps/journey.ts';

/** Many pictures at once in the Library: progress is shown, and a stop leaves what was read. */
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
  expect(await ask(app, 'media.list', undefined)).toHaveLength(4);
  await app.page.getByLabel('Pictures read').waitFor({ state: 'detached' });
});

test('a stop in the middle leaves what was read and says what was not', async () => {
  const before = (await ask(app, 'media.list', undefined)).length;
  await app.control('answerOpen', photos(40, 2_000));
  await app.page.getByRole('button', { name: 'Add pictures' }).click();
  await app.page.getByText(/^\d+ of 40$/u).waitFor();
  await app.page.getByRole('button', { name: 'Stop', exact: true }).click();
  await app.page.getByText(/^Stopped\. (One picture was|\d+ pictures were) not read\.$/u).waitFor();
  const after = (await ask(app, 'media.list', undefined)).length;
  expect(after).toBeGreaterThan(before);
  expect(after).toBeLessThan(before + 40);
});
