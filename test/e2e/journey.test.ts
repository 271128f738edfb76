import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask } from './steps/ask.ts';
import { editor, openDraft, soon } from './steps/desk.ts';
import { firstStart, goTo, journey, type JourneyEnd } from './steps/journey.ts';

/** The one true path, by mouse and keyboard in the built app. */
let app: App;
let end: JourneyEnd;
let laidOut: ReadonlyMap<string, Buffer> = new Map();
const folder = mkdtempSync(join(tmpdir(), 'hallpass-journey-'));

const shownFolders = async (): Promise<readonly string[]> =>
  (await app.calls('openPath')).map((call) => String(call.what));

/** What lies in the folder that was shown, while the offer stands. */
const readFolder = async (): Promise<ReadonlyMap<string, Buffer>> => {
  const [shown = ''] = await shownFolders();
  return new Map(readdirSync(shown).map((name) => [name, readFileSync(join(shown, name))]));
};

beforeAll(async () => {
  app = await launchApp();
  const exportTo = join(folder, 'exports');
  mkdirSync(exportTo);
  const picture = async (name: string): Promise<void> => {
    if (name === 'hand-off') laidOut = await readFolder();
  };
  await firstStart(app, picture);
  end = await journey(app, { picture, exportTo });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what goes out is what was fixed: no name, the right weekday, a readable hashtag', () => {
  expect(end.text).not.toContain('Mason');
  expect(end.text).toContain('Congrats to a second grader');
  expect(end.text).toContain('Saturday');
  expect(end.text).toContain('#BloomingtonProud');
});

test('the delivery is recorded as posted with its link, and the others still wait', async () => {
  const { deliveries } = await ask(app, 'post.open', { id: end.post });
  expect(deliveries.map((one) => `${one.platform} ${one.state}`).sort()).toEqual([
    'facebook posted',
    'instagram offered',
    'twitter offered',
  ]);
  expect(deliveries.find((one) => one.state === 'posted')?.link).toContain('facebook.com/RidgeviewSample');
});

test('the platform was opened once, by an address that was vetted', async () => {
  const opened = await app.calls('openExternal');
  expect(opened.map((call) => call.what)).toEqual([
    expect.stringMatching(/^https:\/\/([a-z]+\.)?facebook\.com\//u),
  ]);
});

test('only cleared pictures were laid out, with their alt text, and the folder is gone afterwards', async () => {
  const names = [...laidOut.keys()].sort();
  expect(names).toEqual([expect.stringMatching(/^1-.*\.jpg$/u), expect.stringMatching(/alt/u)]);
  expect(laidOut.get(names[0] ?? '')?.includes('Exif')).toBe(false);
  expect(laidOut.get(names[1] ?? '')?.toString()).toContain('Three students stand behind a small robot');
  const [shown = ''] = await shownFolders();
  expect(existsSync(shown)).toBe(false);
});

test('the exported record tells the story in words, without the register', () => {
  const names = readdirSync(end.folder);
  expect(names).toEqual(expect.arrayContaining(['record.html', 'record.json']));
  const html = readFileSync(join(end.folder, 'record.html'), 'utf8');
  for (const words of [
    'Checked again and offered',
    'Posted to',
    'Congrats to a second grader',
    'Robin Sample',
  ]) {
    expect(html).toContain(words);
  }
  expect(html).not.toMatch(/<script/u);
  expect(() => JSON.parse(readFileSync(join(end.folder, 'record.json'), 'utf8')) as unknown).not.toThrow();
});

/** What a person at the keyboard expects of the window: where the focus is, and what comes next. */
const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => one.matches(':focus, :focus-within'));

describe('with the keyboard alone', () => {
  test('a new post takes what is typed at once', async () => {
    await app.page.keyboard.press('Control+n');
    // Before the draft is made and its screen is there: `w` and `l` would be other views of the calendar.
    await app.page.keyboard.type('Well typd');
    await app.page.keyboard.press('Backspace');
    await app.page.keyboard.type('ed at once');
    await soon(() => hasFocus(editor(app))).toBe(true);
    await app.page.keyboard.type(', and so on');
    await soon(() => editor(app).innerText()).toBe('Well typed at once, and so on');
    // Over an open post, too: nothing of the next one is typed into it.
    await app.page.keyboard.press('Control+n');
    await app.page.keyboard.type('Another');
    await soon(() => editor(app).innerText()).toBe('Another');
    await openDraft(app, 'Well typed at once');
    await soon(() => editor(app).innerText()).toBe('Well typed at once, and so on');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('the palette marks its first line, so that Enter does it', async () => {
    await app.page.keyboard.press('Control+k');
    await app.page.getByRole('option', { name: /^New post/u, selected: true }).waitFor();
    await app.page.keyboard.press('Enter');
    await app.page.keyboard.type('From the palette');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    await soon(() => editor(app).innerText()).toBe('From the palette');
    // Its own shortcut works over the list, too.
    await app.page.keyboard.press('Control+k');
    await app.page.getByPlaceholder('Where to, or what to do?').waitFor();
    await app.page.keyboard.press('Control+n');
    await app.page.keyboard.type('Over the palette');
    await soon(() => editor(app).innerText()).toBe('Over the palette');
    await app.page.keyboard.press('Control+k');
    await app.page.getByPlaceholder('Where to, or what to do?').waitFor();
    await app.page.keyboard.press('Control+k');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('the palette that is called again while it fades begins without the words of before', async () => {
    const field = app.page.getByPlaceholder('Where to, or what to do?');
    await app.page.keyboard.press('Control+k');
    await field.fill('profanity');
    await app.page.keyboard.press('Control+k');
    await app.page.keyboard.press('Control+k');
    await app.page.locator('.palette-scrim:not([data-exiting])').waitFor();
    await app.page.keyboard.type('rec');
    await soon(() => field.inputValue()).toBe('rec');
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('one Escape hides the tooltip of what has the focus and closes the sheet it is in', async () => {
    const { page } = app;
    const tooltip = page.getByRole('tooltip');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('keyboard shortcuts');
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await sheet.waitFor();
    await page.keyboard.press('Tab');
    await tooltip.getByText('Close').waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await tooltip.waitFor({ state: 'detached' });
    // Where no sheet lies over the screen, it hides the tooltip alone.
    await goTo(app, 'Calendar');
    const before = page.getByRole('button', { name: /^Previous/u });
    await before.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await tooltip.getByText(/^Previous/u).waitFor();
    await page.keyboard.press('Escape');
    await tooltip.waitFor({ state: 'detached' });
    expect(await hasFocus(before)).toBe(true);
  });

  test('the palette finds people, rules and parts of the screens by their words, and nothing else', async () => {
    const { page } = app;
    const field = page.getByPlaceholder('Where to, or what to do?');
    const marked = page.getByRole('option', { selected: true });
    const waits = async (): Promise<number> =>
      (await ask(app, 'post.tiles', { from: '2000-01-01', to: '2100-01-01', undated: true })).length;
    const posts = await waits();
    await page.keyboard.press('Control+k');
    await field.fill('mason');
    await page.getByRole('option', { name: /^Mason Lindqvist/u, selected: true }).waitFor();
    expect(await page.getByRole('option', { name: 'Import a list' }).count()).toBe(0);
    await field.fill('profanity');
    await page.getByRole('option', { name: /^Profanity.*Rule$/u, selected: true }).waitFor();
    await field.fill('theme');
    await page
      .getByRole('option', { name: /^Appearance/u })
      .first()
      .waitFor();
    expect(await page.getByRole('option', { name: /Post$/u }).count()).toBe(0);
    await field.fill('nothing called this');
    await page.getByText('Nothing by that name.').waitFor();
    await page.keyboard.press('Enter');
    expect(await marked.count()).toBe(0);
    await field.fill('watched');
    await page.getByRole('option', { name: /^Watched folder/u, selected: true }).waitFor();
    expect(await waits()).toBe(posts);
    await page.keyboard.press('Enter');
    const heading = page.getByRole('main').getByRole('heading', { name: 'Watched folder' });
    await soon(() =>
      heading.evaluate((one) => {
        const { top } = one.getBoundingClientRect();
        return top > 0 && top < innerHeight && document.documentElement.scrollTop === 0;
      }),
    ).toBe(true);
    await page.keyboard.press('Control+k');
    await field.fill('records request');
    await page.keyboard.press('Enter');
    const request = page.getByRole('dialog', { name: 'Records request' });
    await request.getByRole('button', { name: 'Choose a folder and write' }).click();
    // At the field, which it also describes.
    const first = request.getByRole('spinbutton', { name: /^month, From/u });
    await request.getByText('Choose the first day.').waitFor();
    expect(await first.getAttribute('aria-invalid')).toBe('true');
    await first.focus();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('a screen that was gone to has the focus, and a sheet that closes gives it back', async () => {
    await app.page.keyboard.press('Control+k');
    await app.page.keyboard.type('records');
    await app.page.getByRole('option', { name: 'Records', selected: true }).waitFor();
    await app.page.keyboard.press('Enter');
    await app.page.locator('main:focus').waitFor();
    await goTo(app, 'Register');
    const person = app.page.getByRole('table', { name: 'People' }).getByRole('button').nth(2);
    const name = await person.innerText();
    await person.press('Enter');
    await app.page.getByRole('dialog', { name }).waitFor();
    await app.page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(person)).toBe(true);
  });

  test('a records request says what is missing where it is, keeps what was chosen, and gives the focus back', async () => {
    const { page } = app;
    const size = page.viewportSize() ?? { width: 1366, height: 768 };
    // At 200 % zoom the sheet is longer than the window.
    await page.setViewportSize({ width: 683, height: 384 });
    await goTo(app, 'Records');
    const opener = page.getByRole('button', { name: 'Records request' });
    await opener.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Records request' });
    const write = sheet.getByRole('button', { name: 'Choose a folder and write' });
    const zip = sheet.getByRole('radio', { name: 'One zip file' });
    await sheet.getByText('One zip file').click();
    await write.press('Enter');
    const month = sheet.getByRole('group', { name: 'From' }).getByRole('spinbutton').first();
    await expect.poll(() => hasFocus(month)).toBe(true);
    await sheet.getByText('Choose the first day.').waitFor();
    await page.keyboard.type('01012999');
    await write.press('Enter');
    const trouble = sheet.getByText('The last day comes before the first.');
    await soon(() =>
      trouble.evaluate((one) => one.getBoundingClientRect().bottom < innerHeight && one.checkVisibility()),
    ).toBe(true);
    await month.focus();
    await page.keyboard.type('01012026');
    await app.control('answerOpen', []);
    await write.press('Enter');
    await soon(() => zip.isChecked()).toBe(true);
    const first = sheet.getByRole('group', { name: 'From' });
    await soon(() => first.innerText()).toMatch(/1\s*\/\s*0?1\s*\/\s*2026/u);
    await page.setViewportSize(size);
    await app.control('answerOpen', [app.home]);
    await write.press('Enter');
    const over = page.getByRole('dialog', { name: 'The records are written' });
    await over.getByRole('button', { name: 'Show in folder' }).click();
    await soon(async () => (await shownFolders()).at(-1)).toBe(app.home);
    await over.getByRole('button', { name: 'Close' }).last().press('Enter');
    await expect.poll(() => hasFocus(opener)).toBe(true);
    expect(readdirSync(app.home).filter((name) => name.endsWith('.zip'))).toHaveLength(1);
    await goTo(app, 'Register');
  });

  test('a long list is one stop of Tab, and arrows and End go from row to row', async () => {
    const list = app.page.getByRole('table', { name: 'People' });
    const rows = list.getByRole('button');
    await rows.first().focus();
    await app.page.keyboard.press('ArrowDown');
    await expect.poll(() => hasFocus(rows.nth(1))).toBe(true);
    expect(await list.locator('button:not([tabindex="-1"])').count()).toBe(1);
    await app.page.keyboard.press('End');
    const last = list.locator(`[aria-rowindex="${await list.getAttribute('aria-rowcount')}"]`);
    await expect.poll(() => hasFocus(last.getByRole('button'))).toBe(true);
    await app.page.keyboard.press('Home');
    await expect.poll(() => hasFocus(rows.first())).toBe(true);
  });
});

describe('somebody who leaves the sample', () => {
  const leave = async (): Promise<void> => {
    await goTo(app, 'Settings');
    await app.page.getByRole('button', { name: 'Start a library of my own' }).click();
    await app.page.getByRole('radio', { name: /Start a library of my own/u, checked: true }).waitFor();
  };

  test('is offered an empty library, and finds the sample as it was', async () => {
    const { page } = app;
    const tiles = await ask(app, 'post.tiles', { from: '2000-01-01', to: '2100-01-01', undated: true });
    expect(tiles.length).toBeGreaterThan(20);
    expect(
      (await ask(app, 'person.list', { query: '', filter: 'everybody', offset: 0, limit: 1 })).total,
    ).toBeGreaterThan(280);
    await leave();
    expect((await ask(app, 'app.state', undefined)).phase).toBe('first-start');
    expect(readdirSync(join(app.userData, 'sample-library'))).toContain('library.json');
    await page.getByLabel('Your name').fill('Robin Sample');
    await page.getByText('Go back to the Bloomington sample').click();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('navigation', { name: 'Screens' }).waitFor();
    await goTo(app, 'Records');
    await page.getByRole('button', { name: 'Typed at once' }).waitFor();
  });

  test('starts empty, and the calendar leads to the first account, then to the first person', async () => {
    const { page } = app;
    await leave();
    await page.getByLabel('Your name').fill('Robin Sample');
    await page.getByText('District', { exact: true }).click();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByText('I have kept it').click();
    await page.getByRole('button', { name: 'Open Hallpass' }).click();
    await goTo(app, 'Calendar');
    await page.getByRole('button', { name: 'Add an account' }).click();
    const sheet = page.getByRole('dialog', { name: 'Add an account' });
    await sheet.getByLabel('Account name').fill('@OfficeSample');
    await sheet.getByRole('button', { name: 'Add', exact: true }).click();
    await sheet.getByText('Choose the school it speaks for').waitFor();
    await sheet.getByRole('button', { name: /School/u }).click();
    await page.getByRole('option', { name: 'Ridgeview Elementary School' }).click();
    await sheet.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: '@OfficeSample' }).waitFor();
    await goTo(app, 'Calendar');
    await page.getByRole('button', { name: 'Import a list' }).click();
    await page.getByRole('heading', { name: 'A list from your student information system' }).waitFor();
    await page.getByRole('button', { name: 'Leave the import' }).click();
    await goTo(app, 'Calendar');
    await page.getByRole('button', { name: 'Add a person' }).click();
    const first = page.getByRole('dialog', { name: 'Add a person' }).getByLabel('First name');
    await expect.poll(() => hasFocus(first)).toBe(true);
  });
});

test('nothing asked the network for anything', async () => {
  if (app.runtime === 'electron') return expect(app.runtime).toBe('electron');
  expect(await app.calls('network')).toEqual([]);
});
