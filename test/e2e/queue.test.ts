import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jpegFile } from '../main/media/jpeg-file.ts';
import type { App } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginEmpty, save, tell } from './steps/ask.ts';
import { look } from './steps/axe.ts';
import {
  ahead,
  choose,
  deliveriesOf,
  deliveryOf,
  newAccount,
  newStudent,
  pictured,
  queued,
  queuePost,
  soon,
  takePicture,
  TODAY,
  wakeAt,
} from './steps/desk.ts';
import { goTo } from './steps/journey.ts';

/** What waits in the queue: listed, moved, taken back, stopped for the whole district, and out but to be taken down. */
let app: App;
let facebook: string;
let twitter: string;
let district: string;
beforeAll(async () => {
  app = await launchApp({ clock: ahead(TODAY) });
  await beginEmpty(app);
  facebook = await newAccount(app, '@RidgeviewSample');
  twitter = await newAccount(app, '@RidgeviewX', { platform: 'twitter' });
  district = await newAccount(app, '@BloomingtonSample', { district: true });
  await app.page.reload();
  await goTo(app, 'Queue');
});
afterAll(() => app?.close());

/** The line of a post in the queue. */
const line = (words: string): Locator => app.page.getByRole('listitem').filter({ hasText: words }).first();

const more = async (words: string, entry: RegExp): Promise<void> => {
  await app.page.getByRole('button', { name: `More for “${words}”` }).click();
  await app.page.getByRole('menuitem', { name: entry }).click();
};

describe('a queued post', () => {
  let post: string;

  test('is listed with each account, its state and its time', async () => {
    post = await queued(app, {
      text: 'The fun run is on.',
      targets: [facebook, twitter],
      publishAt: '2027-02-03T15:30',
    });
    await line('The fun run is on.').waitFor();
    const shown = await line('The fun run is on.').innerText();
    expect(shown).toMatch(/Wed.*Feb.* 3.*3:30/su);
    expect(shown).toMatch(/@RidgeviewSample\s*Facebook\s*Queued/u);
    expect(shown).toMatch(/@RidgeviewX\s*X.*\s*Queued/u);
    // Two accounts of one post: what is listed is counted.
    await app.page.getByRole('heading', { name: 'Goes out next 1 post', exact: true }).waitFor();
  });

  test('of another zone or another year says so here, on the calendar, and once more where it is moved to', async () => {
    const { page } = app;
    const words = 'Our friends in Oregon say hello.';
    const far = await queued(app, {
      text: words,
      targets: [twitter],
      publishAt: '2028-01-05T11:00',
      zone: 'America/Los_Angeles',
    });
    await soon(() => line(words).innerText()).toMatch(/Wed, Jan 5, 2028\s+11:00 AM PT/u);
    await more(words, /^Change the time/u);
    const dialog = page.getByRole('dialog', { name: 'Choose a new time' });
    const act = dialog.getByRole('button', { name: 'Queue for this time' });
    expect(await act.getAttribute('aria-disabled')).toBe('true');
    await act.focus();
    await page.getByText('That is the time it has now.').waitFor();
    await dialog.getByRole('spinbutton', { name: /^year/u }).focus();
    await page.keyboard.type('2027');
    await dialog.getByRole('spinbutton', { name: /^month/u }).focus();
    await page.keyboard.type('02');
    await act.click();
    await page.getByText('It goes out on Fri, Feb 5 · 11:00 AM PT.').waitFor();
    // The zone alone is another time as well.
    await more(words, /^Change the time/u);
    await choose(app, 'Time zone', 'Mountain');
    await act.click();
    await page.getByText('It goes out on Fri, Feb 5 · 11:00 AM MT.').waitFor();
    await goTo(app, 'Calendar');
    await soon(() => page.getByRole('button', { name: /Our friends in Oregon/u }).innerText()).toMatch(
      /11:00\sAM\sMT/u,
    );
    await ask(app, 'queue.take-back', { id: far });
    await goTo(app, 'Queue');
  });

  test('moves to another time after a new check; where that does not pass, the old time stands', async () => {
    await more('The fun run is on.', /^Change the time/u);
    const dialog = app.page.getByRole('dialog', { name: 'Choose a new time' });
    await dialog.getByRole('spinbutton', { name: /^day/u }).focus();
    await app.page.keyboard.type('01');
    await dialog.getByRole('button', { name: 'Queue for this time' }).click();
    await dialog.getByText('It was not moved:').waitFor();
    expect((await deliveriesOf(app, post)).map(({ wall }) => wall)).toEqual([
      '2027-02-03T15:30',
      '2027-02-03T15:30',
    ]);
    await dialog.getByRole('spinbutton', { name: /^day/u }).focus();
    await app.page.keyboard.type('04');
    await dialog.getByRole('button', { name: 'Queue for this time' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await deliveriesOf(app, post)).map(({ state, dueAt }) => [state, dueAt])).toEqual([
      ['queued', '2027-02-04T21:30:00.000Z'],
      ['queued', '2027-02-04T21:30:00.000Z'],
    ]);
  });

  test('is held when its words change, and goes on only after it was queued again', async () => {
    const { seq, content } = await ask(app, 'post.open', { id: post });
    await save(app, { id: post, seq, content: { ...content, text: 'The fun run is off.' } });
    await soon(async () => (await deliveriesOf(app, post)).map(({ state }) => state)).toEqual([
      'held',
      'held',
    ]);
    await line('The fun run is off.').getByText('The post was changed after it was queued').first().waitFor();
    await queuePost(app, post);
    expect((await deliveriesOf(app, post)).map(({ state }) => state)).toEqual(['queued', 'queued']);
  });

  test('is a draft again once it was taken back', async () => {
    await more('The fun run is off.', /^Take back/u);
    await app.page.getByText('“The fun run is off.” is a draft again.').waitFor();
    expect(await deliveriesOf(app, post)).toEqual([]);
    await wakeAt(app, '2027-02-04T21:30:05Z');
    expect(await app.calls('notification')).toEqual([]);
    await wakeAt(app, TODAY);
    expect(
      (await ask(app, 'post.tiles', { from: '2027-02-01', to: '2027-02-28', undated: true }))[0]?.state,
    ).toBe('draft');
  });
});

/** Notes the title of every sheet from now on; answers how to ask for them, each once for as long as it stood. */
const titlesOfDialogs = async (page: Page): Promise<() => Promise<readonly string[]>> => {
  await page.evaluate(() => {
    const seen: string[] = [];
    const note = (): void => {
      const title = document.querySelector('[role="dialog"] [slot="title"]')?.textContent;
      if (title && seen.at(-1) !== title) seen.push(title);
    };
    note();
    new MutationObserver(note).observe(document.body, { childList: true, subtree: true });
    Object.assign(globalThis, { titlesSeen: seen });
  });
  return () => page.evaluate(() => (globalThis as unknown as { titlesSeen: readonly string[] }).titlesSeen);
};

/** A family says no after a post is out: from the person’s page to the queue, and down. */
describe('a picture that is out', () => {
  let post: string;
  beforeAll(async () => {
    const student = await newStudent(app, 'Linnea', 'Testperson');
    await newStudent(app, 'Sunniva', 'Testperson');
    const asset = await takePicture(app, 'table.jpg', jpegFile({ width: 640, height: 480 }));
    post = await queued(app, {
      text: 'Reading hour.',
      targets: [facebook],
      publishAt: '2027-02-02T11:30',
      media: [pictured(asset, student)],
    });
    await wakeAt(app, '2027-02-02T17:30:05Z');
  });

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
    const withdraw = (name: RegExp): Promise<void> =>
      page.getByRole('dialog', { name }).getByRole('button', { name: 'Withdraw', exact: true }).click();
    await withdraw(/^Withdraw consent for Linnea/u);
    await page
      .getByText('What is already out has to be taken down: one post waits', { exact: false })
      .waitFor();
    expect((await deliveryOf(app, post)).state).toBe('to-take-down');
    await page.keyboard.press('Escape');
    // What waits because of somebody else is not told of a child who is in nothing that is out.
    await page.getByRole('button', { name: 'Sunniva Testperson' }).click();
    await page.getByRole('button', { name: 'Withdraw consent' }).click();
    await withdraw(/^Withdraw consent for Sunniva/u);
    await page.getByText('Recorded for Sunniva Testperson. Queued posts were checked again.').waitFor();
    await page.keyboard.press('Escape');
    await goTo(app, 'Queue');
    await page.getByRole('button', { name: /^Take it down: @RidgeviewSample/u }).click();
    const dialog = page.getByRole('dialog', { name: 'Take it down on Facebook' });
    await dialog.getByText(/three dots/u).waitFor();
    expect(await look(app)).toEqual([]);
    const shown = await titlesOfDialogs(page);
    const down = async (): Promise<void> => {
      await dialog.getByRole('button', { name: 'It is down' }).click();
      await page.getByText('“Reading hour.” is taken down on Facebook.').last().waitFor();
      await dialog.waitFor({ state: 'detached' });
      // The button that led to it is gone: the keyboard goes on from the screen.
      await page.locator('main:focus').waitFor();
      expect((await deliveryOf(app, post)).state).toBe('taken-down');
    };
    await down();
    // The sheet goes; no other one comes in its place meanwhile.
    expect(await shown()).toEqual(['Take it down on Facebook']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: /^Take it down: @RidgeviewSample/u }).click();
    await down();
    await page.getByRole('button', { name: 'More for “Reading hour.”' }).click();
    await page.getByRole('menuitem', { name: 'Still up: @RidgeviewSample on Facebook' }).click();
    await page.getByRole('button', { name: /^Take it down: @RidgeviewSample/u }).click();
    await down();
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
});

describe('a district hold', () => {
  let school: string;
  let ours: string;
  beforeAll(async () => {
    await wakeAt(app, TODAY);
    await goTo(app, 'Queue');
  });

  test('freezes what schools have queued, says why on every screen, and lets the district’s own stand', async () => {
    school = await queued(app, { text: 'Skate night.', targets: [facebook], publishAt: '2027-02-02T11:00' });
    ours = await queued(app, { text: 'Buses run late.', targets: [district], publishAt: '2027-02-02T11:00' });
    await app.page.getByRole('button', { name: 'Hold everything' }).click();
    const dialog = app.page.getByRole('dialog', { name: 'Hold everything' });
    await dialog.getByRole('button', { name: 'Hold everything' }).click();
    await dialog.getByText('Say why, so that everyone who sees the banner knows.').waitFor();
    await dialog.getByLabel('Why').fill('A water main broke near Ridgeview');
    await dialog.getByRole('button', { name: 'Hold everything' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await deliveryOf(app, school)).toMatchObject({
      state: 'held',
      why: 'A district hold is on. After it is lifted, release the post yourself.',
    });
    expect((await deliveryOf(app, ours)).state).toBe('queued');
    const release = line('Skate night.').getByRole('button', { name: /^Check and release/u });
    expect(await release.getAttribute('aria-disabled')).toBe('true');
    for (const screen of ['Calendar', 'Records', 'Queue']) {
      await goTo(app, screen);
      await app.page
        .getByText(/“A water main broke near Ridgeview\.”/u)
        .first()
        .waitFor();
    }
  });

  test('nothing of a school can be queued meanwhile', async () => {
    await expect(
      queued(app, { text: 'Chess club.', targets: [facebook], publishAt: '2027-02-03T11:00' }),
    ).rejects.toThrow(/hold/u);
  });

  test('a district account goes on once a person confirms that release', async () => {
    await wakeAt(app, '2027-02-02T17:00:05Z');
    await soon(async () => (await deliveryOf(app, ours)).state).toBe('held');
    await line('Buses run late.')
      .getByRole('button', { name: /^Check and release/u })
      .click();
    const dialog = app.page.getByRole('dialog', { name: 'Buses run late.' });
    await dialog.getByRole('button', { name: 'It is posted' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await deliveryOf(app, ours)).state).toBe('posted');
    expect((await deliveryOf(app, school)).state).toBe('held');
  });

  test('only the district lifts it, and what was held waits until each is released', async () => {
    await ask(app, 'colleague.save', { id: null, name: 'Kim Example', role: 'approver', active: true });
    const { colleagues, me } = await ask(app, 'app.state', undefined);
    const kim = colleagues.find(({ name }) => name === 'Kim Example');
    await ask(app, 'colleague.switch', { id: kim?.id ?? '', passphrase: null });
    expect(await tell(app, 'hold.lift', undefined)).toMatchObject({ ok: false, code: 'not-allowed' });
    await app.page.reload();
    await goTo(app, 'Queue');
    const lift = app.page.getByRole('button', { name: 'Lift the hold' });
    expect(await lift.getAttribute('aria-disabled')).toBe('true');
    await ask(app, 'colleague.switch', { id: me?.id ?? '', passphrase: null });
    await app.page.reload();
    await goTo(app, 'Queue');
    await lift.click();
    await app.page.getByRole('dialog').getByRole('button', { name: 'Lift the hold' }).click();
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    await app.control('power', 'resume');
    expect((await deliveryOf(app, school)).state).toBe('held');
    await line('Skate night.')
      .getByRole('button', { name: /^Check and release/u })
      .click();
    await app.page.getByRole('dialog', { name: 'Skate night.' }).waitFor();
    expect((await deliveryOf(app, school)).state).toBe('offered');
    const record = await ask(app, 'record.read', { id: school });
    expect(record.chain).toBe('intact');
    expect(record.lines.map(({ text }) => text).join('\n')).toMatch(/[Hh]eld.*hold/u);
  });
});
