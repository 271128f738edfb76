import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginEmpty } from './steps/ask.ts';
import { ahead, choose, deliveriesOf, newAccount, newDraft, queued, soon, TODAY } from './steps/desk.ts';
import { goTo } from './steps/journey.ts';

/** The calendar: posts are found, begun, moved by every way there is, and moved back. */
let app: App;
let school: string;
let draft: string;
let fair: string;
beforeAll(async () => {
  app = await launchApp({ clock: ahead(TODAY) });
  await beginEmpty(app);
  school = await newAccount(app, '@RidgeviewSample');
  await newAccount(app, '@BloomingtonSample', { district: true });
  draft = await newDraft(app, { text: 'Bake sale.', targets: [school], publishAt: '2027-02-03T08:45' });
  fair = await queued(app, { text: 'Science fair.', targets: [school], publishAt: '2027-02-04T15:30' });
  await app.page.getByRole('grid', { name: 'Month' }).waitFor();
});
afterAll(() => app?.close());

const timeOf = async (id: string): Promise<string | null> =>
  (await ask(app, 'post.open', { id })).content.publishAt;
const slot = (name: string): Locator => app.page.locator(`[data-slot="${name}"]`);
const tile = (words: string): Locator => app.page.getByRole('button', { name: new RegExp(words, 'u') });

describe('posts on the calendar', () => {
  test('are sifted; the filter is counted, kept on other screens, says so where nothing fits, and goes in a click', async () => {
    const { page } = app;
    await tile('Science fair').waitFor();
    await page.getByLabel('Words of a post').fill('bake');
    await page.getByText('1 of 2 posts').waitFor();
    expect(await tile('Science fair').count()).toBe(0);
    await goTo(app, 'Queue');
    await goTo(app, 'Calendar');
    expect(await page.getByLabel('Words of a post').inputValue()).toBe('bake');
    await choose(app, 'State', 'Queued');
    await page.getByText('None of the 2 posts here matches what you are looking for.').waitFor();
    await page.getByRole('button', { name: 'Clear' }).click();
    await tile('Science fair').waitFor();
  });

  test('say their time and state in words', async () => {
    await expect
      .poll(() => tile('Science fair').innerText())
      .toMatch(/3:30\sPM[\s\S]*Queued[\s\S]*Science fair/u);
    await expect.poll(() => tile('Bake sale').innerText()).toMatch(/8:45\sAM[\s\S]*Draft[\s\S]*Bake sale/u);
  });

  test('are read in full where the pointer rests on one, and the calendar stays', async () => {
    const { page } = app;
    await tile('Science fair').hover();
    const tip = page.getByRole('tooltip');
    await tip.waitFor();
    expect(await tip.innerText()).toMatch(/Science fair\.\s*3:30 PM · Queued · @RidgeviewSample/u);
    await page.mouse.move(0, 0);
    await tip.waitFor({ state: 'detached' });
    await tile('Science fair').waitFor();
  });

  test('are walked through by the arrows and moved by Alt and an arrow, and Ctrl+Z moves them back', async () => {
    const { keyboard } = app.page;
    await slot('2027-02-02').focus();
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowDown');
    await keyboard.press('Alt+ArrowDown');
    await keyboard.press('Alt+ArrowRight');
    await soon(() => timeOf(draft)).toBe('2027-02-11T08:45');
    await expect.poll(() => slot('2027-02-11').locator(':focus').getAttribute('data-post')).toBe(draft);
    await keyboard.press('Control+z');
    await soon(() => timeOf(draft)).toBe('2027-02-10T08:45');
    await keyboard.press('Control+z');
    await soon(() => timeOf(draft)).toBe('2027-02-03T08:45');
  });

  test('are dragged to another day with their time of day, checked again, and go back by the message', async () => {
    await tile('Science fair').dragTo(slot('2027-02-11'));
    await soon(() => timeOf(fair)).toBe('2027-02-11T15:30');
    await soon(async () => (await deliveriesOf(app, fair)).map(({ state, dueAt }) => [state, dueAt])).toEqual(
      [['queued', '2027-02-11T21:30:00.000Z']],
    );
    await app.page.getByText('Moved to Thu, Feb 11 · 3:30 PM.').waitFor();
    await app.page.getByRole('button', { name: 'Undo' }).first().click();
    await app.page.getByText('“Science fair.” is back on Thu, Feb 4 · 3:30 PM.').waitFor();
    expect(await timeOf(fair)).toBe('2027-02-04T15:30');
  });

  test('are cut and pasted, and stay where a day is over', async () => {
    const { keyboard, mouse } = app.page;
    await tile('Bake sale').focus();
    await keyboard.press('Control+x');
    await app.page.getByText('“Bake sale.” is cut.').waitFor();
    await slot('2027-02-01').focus();
    await keyboard.press('Control+v');
    await app.page.getByText('That day is over, so nothing was moved there.').waitFor();
    await slot('2027-02-17').click({ position: { x: 40, y: 70 } });
    await soon(() => timeOf(draft)).toBe('2027-02-17T08:45');
    await mouse.move(0, 0);
  });

  test('are asked about where the clock skips their time that day', async () => {
    const { page } = app;
    const night = await newDraft(app, {
      text: 'Night owls.',
      targets: [school],
      publishAt: '2027-03-13T02:30',
    });
    await page.getByRole('button', { name: 'Next month' }).click();
    await tile('Night owls').focus();
    await page.keyboard.press('Alt+ArrowRight');
    const dialog = page.getByRole('dialog', { name: 'Move to another time' });
    await dialog.getByText('2:30 AM does not exist that night: the clock jumps over it.').waitFor();
    expect(await timeOf(night)).toBe('2027-03-13T02:30');
    await dialog.getByRole('button', { name: '3:30 AM' }).click();
    await dialog.getByRole('button', { name: 'Move', exact: true }).click();
    await soon(() => timeOf(night)).toBe('2027-03-14T03:30');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('t');
  });

  test('keep a new time that is being chosen through a click outside, and ask before it goes', async () => {
    const { page } = app;
    const before = await timeOf(fair);
    await tile('Science fair').focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Move to…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Move to another time' });
    await dialog.getByRole('button', { name: /^Next free:/u }).click();
    const day = dialog.getByRole('spinbutton', { name: /day/iu }).first();
    const chosen = await day.textContent();
    await page.mouse.click(5, 5);
    expect(await day.textContent()).toBe(chosen);
    await page.keyboard.press('Escape');
    await dialog.getByText('What you entered here is not saved.').waitFor();
    await dialog.getByRole('button', { name: 'Throw it away' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await timeOf(fair)).toBe(before);
  });

  test('go to the next free slot by their menu', async () => {
    await tile('Science fair').focus();
    await app.page.keyboard.press('Shift+F10');
    await app.page.getByRole('menuitem', { name: 'Move to the next free slot' }).click();
    await soon(() => timeOf(fair)).toBe('2027-02-02T15:30');
  });
});

test('an hour of the week begins a post at that hour', async () => {
  await app.page.keyboard.press('w');
  await slot('2027-02-03T09').focus();
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('button', { name: 'Wed, Feb 3 · 9:00 AM' }).waitFor();
});

test('a calendar file is looked at before it is taken in, can be undone, and once kept lies behind the posts', async () => {
  const { page } = app;
  const path = join(app.home, 'school calendar.ics');
  const event = (...lines: readonly string[]): readonly string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
  const lines = [
    'BEGIN:VCALENDAR',
    ...event('SUMMARY:Conference break', 'DTSTART;VALUE=DATE:20270218', 'DTEND;VALUE=DATE:20270220'),
    ...event('SUMMARY:Band night', 'DTSTART:20270217T003000Z'),
    ...event('SUMMARY:Leap party', 'DTSTART;VALUE=DATE:20270230'),
    'END:VCALENDAR',
  ];
  writeFileSync(path, lines.join('\r\n'));
  await goTo(app, 'Guidelines');
  await page.getByRole('tab', { name: /^District settings/u }).click();
  await page
    .getByRole('navigation', { name: 'Parts of the settings' })
    .getByRole('button', { name: /^School calendar/u })
    .click();
  const take = async (): Promise<void> => {
    await app.control('answerOpen', [path]);
    await page.getByRole('button', { name: 'Import a calendar file' }).click();
    await page.getByText('Line 11, “Leap party”: its date does not exist.').waitFor();
    await page.getByRole('button', { name: 'Add 3 days' }).click();
    await page.getByText('3 days were added.').waitFor();
  };
  await take();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await page.getByText('Band night').waitFor({ state: 'detached' });
  await take();
  await page.getByRole('button', { name: 'Keep…' }).click();
  await page.getByRole('button', { name: 'Keep them' }).click();
  await soon(async () =>
    (await ask(app, 'account.list', undefined)).calendar.map((day) => `${day.date} ${day.kind}`),
  ).toEqual(expect.arrayContaining(['2027-02-16 event', '2027-02-18 no-school', '2027-02-19 no-school']));
  await goTo(app, 'Calendar');
  await page.keyboard.press('m');
  await slot('2027-02-18').getByText('Conference break', { exact: true }).waitFor();
});
