import { afterAll, beforeAll, expect, test } from 'vitest';
import { jpegFile } from '../main/media/jpeg-file.ts';
import type { App } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginEmpty } from './steps/ask.ts';
import { look } from './steps/axe.ts';
import {
  ahead,
  deliveryOf,
  newAccount,
  newStudent,
  pictured,
  queued,
  soon,
  takePicture,
  TODAY,
  wakeAt,
} from './steps/desk.ts';
import { goTo } from './steps/journey.ts';

/** A family says no after a post is out: from the person’s page to the queue, and down. */
let app: App;
let post: string;
beforeAll(async () => {
  app = await launchApp({ clock: ahead(TODAY) });
  await beginEmpty(app);
  const account = await newAccount(app, '@RidgeviewSample');
  const student = await newStudent(app, 'Linnea', 'Testperson');
  const asset = await takePicture(app, 'table.jpg', jpegFile({ width: 640, height: 480 }));
  post = await queued(app, {
    text: 'Reading hour.',
    targets: [account],
    publishAt: '2027-02-02T11:00',
    media: [pictured(asset, student)],
  });
  await wakeAt(app, '2027-02-02T17:00:05Z');
});
afterAll(() => app?.close());

test('a post is handed off and confirmed', async () => {
  await soon(async () => (await deliveryOf(app, post)).state).toBe('offered');
  const { id: delivery } = await deliveryOf(app, post);
  await ask(app, 'handoff.open-platform', { delivery });
  await ask(app, 'handoff.confirm', { delivery, link: null });
  expect((await deliveryOf(app, post)).state).toBe('posted');
});

test('a person’s page shows the picture and the post they are in, and leads to it', async () => {
  const { page } = app;
  await goTo(app, 'Register');
  await page.getByRole('button', { name: 'Linnea Testperson' }).click();
  const dialog = page.getByRole('dialog', { name: 'Linnea Testperson' });
  await dialog.getByRole('list', { name: 'Pictures' }).getByRole('img', { name: 'table.jpg' }).waitFor();
  await dialog.getByRole('table', { name: 'Posts' }).getByText('Posted').waitFor();
  expect(await look(app)).toEqual([]);
});

test('a withdrawal there makes a task of it in the queue, with the platform’s way to do it', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Withdraw consent' }).click();
  await page
    .getByRole('dialog', { name: /^Withdraw consent of Linnea/u })
    .getByRole('button', { name: 'Withdraw', exact: true })
    .click();
  await page.getByText('What is out has to be taken down: one post waits', { exact: false }).waitFor();
  expect((await deliveryOf(app, post)).state).toBe('to-take-down');
  await page.keyboard.press('Escape');
  await goTo(app, 'Queue');
  await page.getByRole('button', { name: /^Take it down: @RidgeviewSample/u }).click();
  const dialog = page.getByRole('dialog', { name: 'Take it down on Facebook' });
  await dialog.getByText(/three dots/u).waitFor();
  expect(await look(app)).toEqual([]);
  await dialog.getByRole('button', { name: 'It is down' }).click();
  await dialog.waitFor({ state: 'detached' });
  await soon(async () => (await deliveryOf(app, post)).state).toBe('taken-down');
  const record = await ask(app, 'record.read', { id: post });
  expect(record.lines.map(({ kind }) => kind)).toContain('delivery.taken-down');
});

test('the register is narrowed to those whose permission ends, and says so where there is nobody', async () => {
  const { page } = app;
  await goTo(app, 'Register');
  await page.getByRole('button', { name: /Everybody/u }).click();
  await page.getByRole('option', { name: 'Do not publish' }).click();
  await page.getByText('Nobody is marked “Do not publish”.').waitFor();
  expect(await look(app)).toEqual([]);
});
