import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jpegFile } from '../main/media/jpeg-file.ts';
import type { App, WindowView } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginEmpty } from './steps/ask.ts';
import {
  ahead,
  decide,
  deliveryOf,
  newAccount,
  newStudent,
  pictured,
  queued,
  takePicture,
  soon,
  TODAY,
  wakeAt,
} from './steps/desk.ts';
import { goTo } from './steps/journey.ts';

/** What becomes of a queued post when its time comes, and of an offer that nobody takes: on the laptop's own clock. */
let app: App;
let school: string;
let recoveryCode: string;
beforeAll(async () => {
  app = await launchApp({ clock: ahead(TODAY) });
  recoveryCode = await beginEmpty(app);
  school = await newAccount(app, '@RidgeviewSample');
});
afterAll(() => app?.close());

const text = (words: string, time: string) => ({
  text: words,
  targets: [school],
  publishAt: `2027-02-02T${time}`,
});

const state = async (post: string): Promise<string> => (await deliveryOf(app, post)).state;

const notifications = async (): Promise<readonly { readonly title: string; readonly body: string }[]> =>
  (await app.calls('notification')).map(({ what }) => what as { title: string; body: string });

describe('between the queue and the time', () => {
  test('a withdrawn consent holds the post at once, and says which finding it is', async () => {
    const student = await newStudent(app, 'Linnea', 'Testperson');
    const asset = await takePicture(app, 'table.jpg', jpegFile({ width: 640, height: 480 }));
    const post = await queued(app, { ...text('Reading hour.', '11:00'), media: [pictured(asset, student)] });
    expect(await state(post)).toBe('queued');
    await decide(app, student, 'withdrawn');
    const held = await deliveryOf(app, post);
    expect(held.state).toBe('held');
    expect(held.why).toMatch(/permission|consent/iu);
    expect(held.why).not.toContain('Linnea');
    await wakeAt(app, '2027-02-02T17:00:05Z');
    expect(await state(post)).toBe('held');
    expect(await notifications()).not.toContainEqual(
      expect.objectContaining({ title: expect.stringContaining('Ready to post') as string }),
    );
    await wakeAt(app, TODAY);
    await ask(app, 'queue.take-back', { id: post });
  });

  test('a picture damaged on disk holds the post when it comes due, and the person is told', async () => {
    const asset = await takePicture(app, 'window.jpg', jpegFile({ width: 600, height: 400 }));
    const post = await queued(app, { ...text('The new windows.', '10:30'), media: [pictured(asset)] });
    const folder = join(app.userData, 'library', 'media', 'cleared');
    const file = readdirSync(folder, { recursive: true, withFileTypes: true }).find((entry) =>
      entry.name.startsWith(asset.derivative),
    );
    if (file === undefined) throw new Error('The cleared picture is not where it was expected');
    const path = join(file.parentPath, file.name);
    const bytes = readFileSync(path);
    bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    await wakeAt(app, '2027-02-02T16:30:05Z');
    await soon(() => state(post)).toBe('held');
    expect((await deliveryOf(app, post)).why).toBe('A picture is no longer what was checked.');
    await soon(notifications).toContainEqual(
      expect.objectContaining({
        title: 'A post was held',
        body: 'A picture is no longer what was checked.',
      }),
    );
    await ask(app, 'queue.take-back', { id: post });
  });
});

describe('at the time', () => {
  test('a withdrawal recorded in the register recalls an offer and empties its folder', async () => {
    const { page } = app;
    const student = await newStudent(app, 'Sunniva', 'Testperson');
    const asset = await takePicture(app, 'easel.jpg', jpegFile({ width: 700, height: 500 }));
    const post = await queued(app, { ...text('Painting day.', '10:35'), media: [pictured(asset, student)] });
    await wakeAt(app, '2027-02-02T16:35:05Z');
    await soon(() => state(post)).toBe('offered');
    const { id } = await deliveryOf(app, post);
    await app.control('forgetCalls');
    await ask(app, 'handoff.reveal', { delivery: id });
    const [shown] = (await app.calls('openPath')).map(({ what }) => String(what));
    expect(readdirSync(shown ?? '')).toHaveLength(2);
    await goTo(app, 'Register');
    await page.getByLabel('Find somebody').fill('sunniva');
    await page.getByRole('button', { name: 'Sunniva Testperson' }).click();
    await page.getByRole('button', { name: 'Withdraw consent' }).click();
    // A mother calls: nobody signed, so no form is asked for.
    await page.getByRole('button', { name: /^By phone, in a message or in person/u }).waitFor();
    expect(await page.getByLabel('Which form').count()).toBe(0);
    await page.getByLabel('Who said so').fill('Astrid Testperson');
    await page.getByLabel('Relationship').fill('mother');
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await page.getByText('Recorded for Sunniva Testperson. Queued posts were checked again.').waitFor();
    expect(await state(post)).toBe('held');
    expect(existsSync(shown ?? '')).toBe(false);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await goTo(app, 'Queue');
    await page.getByRole('button', { name: /^Check and release: @RidgeviewSample/u }).click();
    await soon(() =>
      page
        .getByRole('list')
        .getByText(/To fix:/u)
        .count(),
    ).toBeGreaterThan(0);
    expect(await state(post)).toBe('held');
    // No name of a student is in the queue or the journal on disk.
    const library = join(app.userData, 'library');
    for (const file of ['queue.json', join('journal', '000001.jsonl')]) {
      expect(readFileSync(join(library, file), 'utf8')).not.toContain('Sunniva');
    }
    await ask(app, 'queue.take-back', { id: post });
  });

  test('with the window closed, a notification comes; a click on it leads to the hand-off', async () => {
    const post = await queued(app, text('Doors open at six.', '10:40'));
    await app.control('closeWindow');
    const main = async (): Promise<WindowView | undefined> =>
      (await app.control<WindowView[]>('windows')).find((window) => window.title === 'Hallpass');
    await soon(async () => (await main())?.visible).toBe(false);
    await app.control('forgetCalls');
    await wakeAt(app, '2027-02-02T16:40:05Z');
    await soon(notifications).toEqual([
      expect.objectContaining({
        title: expect.stringContaining('Ready to post to') as string,
        body: 'Doors open at six.',
      }),
    ]);
    await soon(async () => JSON.stringify(await app.control('menu', 'tray'))).toContain(
      'Queue (1 waiting for you)',
    );
    await app.control('clickNotification');
    await soon(async () => (await main())?.visible).toBe(true);
    const dialog = app.page.getByRole('dialog', { name: 'Doors open at six.' });
    await app.page.getByText(/^until \d+:\d\d [AP]M$/u).waitFor();
    await dialog.getByRole('button', { name: 'Copy text' }).click();
    await dialog.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await app.control('clipboard')).toBe('Doors open at six.');
    // The way to the platform is gone once it was taken, so the keyboard goes on with what comes next.
    const link = dialog.getByLabel('Link of the post');
    await dialog.getByRole('button', { name: 'Open Facebook' }).focus();
    await app.page.keyboard.press('Enter');
    await expect.poll(() => link.evaluate((field) => field === document.activeElement)).toBe(true);
    await app.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await app.page.getByRole('button', { name: /^Continue: / }).click();
    await expect.poll(() => link.evaluate((field) => field === document.activeElement)).toBe(true);
    await app.page.keyboard.type('somewhere else');
    // A link goes only where that is said: Escape asks, and Enter goes on.
    await app.page.keyboard.press('Escape');
    await dialog.getByText('What you entered here is not saved.').waitFor();
    await app.page.keyboard.press('Enter');
    expect(await link.inputValue()).toBe('somewhere else');
    await dialog.getByRole('button', { name: 'It is posted' }).click();
    await dialog.getByText('This is not a web address. Copy the post’s link from Facebook.').waitFor();
    expect(await link.getAttribute('aria-invalid')).toBe('true');
    expect(await state(post)).toBe('opened');
    await link.fill('');
    await dialog.getByRole('button', { name: 'It is posted' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await state(post)).toBe('posted');
    await soon(async () => JSON.stringify(await app.control('menu', 'tray'))).not.toContain(
      'waiting for you',
    );
  });

  test('an offer that nobody takes lapses after an hour; one more than an hour late is missed', async () => {
    const taken = await queued(app, text('Chess club meets today.', '11:00'));
    const late = await queued(app, text('Choir practice is in the gym today.', '11:30'));
    await wakeAt(app, '2027-02-02T17:00:05Z');
    await soon(() => state(taken)).toBe('offered');
    expect(await state(late)).toBe('queued');
    await wakeAt(app, '2027-02-02T17:59:00Z');
    await soon(() => state(late)).toBe('offered');
    expect(await state(taken)).toBe('offered');
    const asleep = await queued(app, text('Bring a book tomorrow.', '12:10'));
    await wakeAt(app, '2027-02-02T19:10:30Z');
    await soon(() => state(asleep)).toBe('missed');
    expect(await state(taken)).toBe('missed');
    expect((await deliveryOf(app, taken)).why).toContain('within an hour of the offer');
    expect((await deliveryOf(app, asleep)).why).toContain('more than an hour');
    // It asks: now, another time, or not at all.
    const reply = await ask(app, 'queue.release', { delivery: (await deliveryOf(app, asleep)).id });
    expect(reply.kind).toBe('offer');
    const moved = { id: taken, publishAt: '2027-02-02T15:45', zone: 'America/Chicago', side: null } as const;
    expect((await ask(app, 'queue.reschedule', moved)).kind).toBe('queued');
    expect(await state(taken)).toBe('queued');
    for (const id of [taken, late, asleep]) await ask(app, 'queue.take-back', { id });
  });

  test('a clock set back takes an offer back, and never makes a second one by itself', async () => {
    const post = await queued(app, text('Lost and found is full.', '14:00'));
    await wakeAt(app, '2027-02-02T20:00:05Z');
    await soon(() => state(post)).toBe('offered');
    await wakeAt(app, '2027-02-02T19:30:00Z');
    await soon(() => state(post)).toBe('held');
    expect((await deliveryOf(app, post)).why).toContain('clock of this computer was set back');
    await wakeAt(app, '2027-02-02T20:00:10Z');
    await ask(app, 'queue.list', undefined);
    expect(await state(post)).toBe('held');
    await ask(app, 'queue.take-back', { id: post });
  });

  test('once the platform was opened and the app died, it asks what became of it and offers nothing', async () => {
    const post = await queued(app, text('Picture day is tomorrow.', '14:30'));
    await wakeAt(app, '2027-02-02T20:30:05Z');
    await soon(() => state(post)).toBe('offered');
    const { id } = await deliveryOf(app, post);
    expect((await ask(app, 'handoff.open-platform', { delivery: id })).kind).toBe('offer');
    await app.kill();
    await app.restart({ clock: ahead('2027-02-02T20:31:00Z') });
    await soon(() => state(post)).toBe('unknown');
    await app.control('power', 'resume');
    expect(await ask(app, 'queue.release', { delivery: id })).toMatchObject({
      kind: 'stopped',
      why: 'Say first whether it was posted.',
    });
    expect(await state(post)).toBe('unknown');
    expect(await notifications()).toEqual([]);
    await goTo(app, 'Queue');
    await app.page.getByRole('button', { name: /^Answer: @RidgeviewSample/u }).click();
    const dialog = app.page.getByRole('dialog', { name: 'Picture day is tomorrow.' });
    await dialog.getByRole('button', { name: 'It was not posted' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await state(post)).toBe('held');
    await ask(app, 'queue.take-back', { id: post });
  });

  test('a locked register holds what comes due; once it is open, a person releases it', async () => {
    const post = await queued(app, text('Spring pictures are here.', '15:00'));
    await app.restart({ clock: ahead('2027-02-02T20:45:00Z'), keychain: 'none' });
    await wakeAt(app, '2027-02-02T21:00:05Z');
    await app.page.getByLabel('Recovery code').fill(recoveryCode);
    await app.page.getByRole('button', { name: 'Open the register' }).click();
    await app.page.getByRole('navigation', { name: 'Screens' }).waitFor();
    const held = await deliveryOf(app, post);
    expect(held.state).toBe('held');
    expect(held.why).toContain('The register is locked');
    const reply = await ask(app, 'queue.release', { delivery: held.id });
    expect(reply.kind).toBe('offer');
    await goTo(app, 'Settings');
    await app.page.getByText(/the recovery code you kept is asked for at each start/u).waitFor();
    await ask(app, 'queue.take-back', { id: post });
  });

  test('a link that was typed outlives the end of its offer, and is there where it is said what happened', async () => {
    const { page } = app;
    const post = await queued(app, text('The book fair opens.', '15:15'));
    await wakeAt(app, '2027-02-02T21:15:05Z');
    await soon(() => state(post)).toBe('offered');
    const dialog = page.getByRole('dialog', { name: 'The book fair opens.' });
    const link = dialog.getByLabel('Link of the post');
    const address = 'https://www.facebook.com/RidgeviewSample/posts/77';
    await goTo(app, 'Queue');
    await page.getByRole('button', { name: /^Post it now: @RidgeviewSample/u }).click();
    await link.fill(address);
    await wakeAt(app, '2027-02-02T22:15:10Z');
    await soon(() => state(post)).toBe('missed');
    await dialog.getByRole('button', { name: 'Copy text' }).click();
    await dialog.getByText(/The link you typed is kept until you say what happened\.$/u).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await dialog.waitFor({ state: 'detached' });
    // Released once more, the platform is opened, and that offer ends, too.
    await page.getByRole('button', { name: /^Post it now: @RidgeviewSample/u }).click();
    await dialog.getByRole('button', { name: 'Open Facebook' }).click();
    await soon(() => state(post)).toBe('opened');
    expect(await link.inputValue()).toBe(address);
    await link.fill(`${address}8`);
    await wakeAt(app, '2027-02-02T23:15:20Z');
    await soon(() => state(post)).toBe('unknown');
    await dialog.getByRole('button', { name: 'Copy text' }).click();
    await dialog.getByRole('button', { name: 'Copy text' }).waitFor({ state: 'detached' });
    expect(await link.inputValue()).toBe(`${address}8`);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await dialog.getByText('What you entered here is not saved.').waitFor();
    await dialog.getByRole('button', { name: 'Go on with it' }).click();
    await dialog.getByRole('button', { name: 'It is posted' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await deliveryOf(app, post)).toMatchObject({ state: 'posted', link: `${address}8` });
  });
});
