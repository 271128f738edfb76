import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginEmpty } from './steps/ask.ts';
import { look } from './steps/axe.ts';
import { ahead, deliveryOf, newAccount, queued, soon, TODAY } from './steps/desk.ts';
import { goTo } from './steps/journey.ts';

/** The guidelines as they are read, and the district's settings from a change to its way back. */
let app: App;
let post: string;
beforeAll(async () => {
  app = await launchApp({ clock: ahead(TODAY), viewport: { width: 1366, height: 768 } });
  await beginEmpty(app);
  const account = await newAccount(app, '@RidgeviewSample');
  post = await queued(app, {
    text: 'Reading hour.',
    targets: [account],
    publishAt: '2027-02-02T11:00',
  });
  await goTo(app, 'Guidelines');
});
afterAll(() => app?.close());

const button = (name: string | RegExp): Locator => app.page.getByRole('button', { name }).first();
const openTab = (name: RegExp): Promise<void> => app.page.getByRole('tab', { name }).click();
const part = (name: string): Promise<void> =>
  app.page
    .getByRole('navigation', { name: 'Parts of the settings' })
    .getByRole('button', { name: new RegExp(`^${name}`, 'u') })
    .click();
const inForce = async (): Promise<string> => (await ask(app, 'district.read', undefined)).kept.version;

test('a guideline is found by a word, and its rule shows how strict it is, why, and with examples', async () => {
  const { page } = app;
  await page.getByLabel('Find a rule').fill('profanity');
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('button').first().click();
  const rule = page.locator('.rules > li', { hasText: 'Profanity, disguised spellings' });
  await rule.locator('summary').first().click();
  await rule.getByText('Nobody can', { exact: true }).waitFor();
  await rule.getByText(/^Flagged/u).click();
  expect(await rule.locator('mark').first().innerText()).not.toBe('');
  expect(await look(app)).toEqual([]);
  await page.getByLabel('Find a rule').fill('');
});

test('a source opens in the browser', async () => {
  const { page } = app;
  await page.getByLabel('Find a rule').fill('Children’s Online');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('button', { name: /Children’s Online Privacy/u }).click();
  await page.getByRole('link', { name: 'ecfr.gov/current/title-16/part-312' }).click();
  await soon(async () => (await app.calls('openExternal')).map(({ what }) => what)).toEqual([
    'https://www.ecfr.gov/current/title-16/part-312',
  ]);
  await page.getByLabel('Find a rule').fill('');
});

test('a severity and a word are changed, and what is wrong is said at its field', async () => {
  const { page } = app;
  await openTab(/^District settings/u);
  await part('How strict');
  await page.getByLabel('Find a rule').fill('conduct/all-ages');
  await button(/How strict: Alcohol/u).click();
  await page.getByRole('option', { name: 'Needs a second person', exact: true }).click();
  await part('Words');
  const field = page.getByLabel('Add or find a word in “Always flagged”');
  await field.fill('/(/');
  await field.press('Enter');
  await page.getByText(/“\/\(\/” is a pattern/u).waitFor();
  await button('1 to fix').waitFor();
  expect(await look(app)).toEqual([]);
  // With the keyboard alone: the list is one stop of Tab, Delete takes an entry out, and Undo brings it back.
  await page.getByRole('row', { name: '/(/' }).focus();
  await page.keyboard.press('Delete');
  await page.getByText('“/(/” was taken out of “Always flagged”.').waitFor();
  await page.getByText(/“\/\(\/” is a pattern/u).waitFor({ state: 'detached' });
  await field.fill('reading');
  await field.press('Enter');
  await page.getByText('2 changes, not kept yet').waitFor();
});

test('a dry run finds the queued post, opens it, and is still there when somebody comes back', async () => {
  const { page } = app;
  await button('Try on posts').click();
  await page.getByText('One queued post would be held.').waitFor();
  await page.getByText('Would be held', { exact: true }).waitFor();
  expect(await look(app)).toEqual([]);
  await page.getByRole('button', { name: /^Reading hour/u }).click();
  await page.getByRole('textbox', { name: /^Text for / }).waitFor();
  await goTo(app, 'Guidelines');
  await page.getByText('One queued post would be held.').waitFor();
  expect((await deliveryOf(app, post)).state).toBe('queued');
});

test('keeping the settings holds the post and says which one and why', async () => {
  const { page } = app;
  await button('Keep…').click();
  const sheet = page.getByRole('dialog', { name: 'Keep these settings' });
  await sheet.getByText('Words always flagged: added “reading”').waitFor();
  await sheet.getByText(/^Alcohol.*as usual → “Needs a second person”/u).waitFor();
  await sheet.getByLabel('Why').fill('Asked for by the principals');
  await sheet.getByRole('button', { name: 'Keep them' }).click();
  const held = page.getByRole('dialog', { name: 'One queued post is held now' });
  await held.getByText('Reading hour').waitFor();
  await held.getByRole('button', { name: 'Done' }).click();
  const delivery = await deliveryOf(app, post);
  expect(delivery.state).toBe('held');
  expect(delivery.why).not.toBeNull();
  const { pack, kept } = await ask(app, 'district.read', undefined);
  expect(kept).toMatchObject({ note: 'Asked for by the principals', by: 'Robin Sample', how: 'form' });
  expect(pack.words.deny).toEqual(['reading']);
  expect(pack.severities).toEqual({ 'conduct/all-ages': 'review' });
});

test('the history tells it, and an earlier version comes back as a new one', async () => {
  const { page } = app;
  await openTab(/^History/u);
  const versions = page.getByRole('list', { name: 'Versions' });
  await versions.getByText('“Asked for by the principals”').waitFor();
  await versions.getByText(/Robin Sample, in the form/u).waitFor();
  expect(await look(app)).toEqual([]);
  const before = await inForce();
  await button(/^Bring version .* back$/u).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByText('Words always flagged: removed “reading”').waitFor();
  await sheet.getByRole('button', { name: 'Bring it back' }).click();
  await sheet.waitFor({ state: 'detached' });
  await soon(inForce).not.toBe(before);
  expect((await ask(app, 'district.read', undefined)).pack.words.deny).toEqual([]);
  await versions.getByText(/brought back from version/u).waitFor();
});

test('settings are written as one file, and a broken copy of it is refused with the line', async () => {
  const { page } = app;
  const into = join(app.home, 'exports');
  mkdirSync(into, { recursive: true });
  await app.control('answerOpen', [into]);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByText(/^Written as “district settings/u).waitFor();
  const said = await page.getByText(/^Written as “district settings/u).innerText();
  const [, name = '', folder = ''] = /“(.+)” to “(.+)”\.$/u.exec(said) ?? [];
  const file = join(into, folder, name);
  expect(existsSync(file)).toBe(true);
  const { pack } = await ask(app, 'district.read', undefined);
  const text = readFileSync(file, 'utf8');
  expect(JSON.parse(text)).toEqual(pack);

  const broken = join(app.home, 'broken.json');
  const lines = text.replace('"07:00"', '"25:00"').split('\n');
  writeFileSync(broken, lines.join('\n'));
  const line = lines.findIndex((one) => one.includes('25:00')) + 1;
  const before = await inForce();
  await app.control('answerOpen', [broken]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: /“broken.json” cannot be used/u });
  await sheet.getByText(`Line ${line}`).waitFor();
  expect(await look(app)).toEqual([]);
  await sheet.getByRole('button', { name: 'Close' }).last().click();
  expect(await inForce()).toBe(before);
});

test('a good file is shown first, then kept', async () => {
  const { page } = app;
  const { pack } = await ask(app, 'district.read', undefined);
  const good = join(app.home, 'from the other laptop.json');
  const other = {
    ...pack,
    calendar: [{ date: '2027-03-29', kind: 'no-school', name: 'Spring break' }],
  };
  writeFileSync(good, JSON.stringify(other, null, 2));
  await app.control('answerOpen', [good]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: /“from the other laptop.json” would change/u });
  await sheet.getByText(/^Calendar: added “Spring break/u).waitFor();
  expect((await ask(app, 'district.read', undefined)).pack.calendar).toEqual([]);
  await sheet.getByRole('button', { name: /^Keep as version/u }).click();
  await sheet.waitFor({ state: 'detached' });
  expect((await ask(app, 'district.read', undefined)).pack.calendar).toEqual(other.calendar);
});

test('pasted days arrive together, and what is taken out comes back with Undo', async () => {
  const { page } = app;
  await openTab(/^District settings/u);
  await part('School calendar');
  await button('Add a day').click();
  const sheet = page.getByRole('dialog', { name: 'Add a day' });
  await sheet.getByRole('button', { name: 'Add', exact: true }).click();
  await sheet.getByText('Type what day it is: “Thanksgiving”.').waitFor();
  await sheet.getByText('Choose the date.').waitFor();
  await sheet.getByRole('button', { name: 'Cancel' }).click();
  await button('Paste many').click();
  await page.getByLabel('One per line').fill('11/26/2026 Thanksgiving\n12/21/2026 – 1/1/2027 Winter break');
  await button('Add 13').click();
  await button('Paste many').click();
  await page.getByLabel('One per line').fill('11/26/2026 Thanksgiving\n5/31 Memorial Day');
  await page.getByText('Already in the calendar: Thu, Nov 26, 2026 · Thanksgiving').waitFor();
  await page
    .getByText('“5/31 Memorial Day” is left out. Write the date with its year, as 3/29/2027.')
    .waitFor();
  const paste = page.getByRole('dialog', { name: 'Paste many days' });
  await paste.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('Already in the calendar: there is nothing to add.').waitFor();
  await paste.getByRole('button', { name: 'Cancel' }).click();
  await paste.getByRole('button', { name: 'Throw it away' }).click();
  await page.getByText('14 days', { exact: true }).waitFor();
  await button(/^Take out Thanksgiving/u).click();
  await page.getByText('13 days', { exact: true }).waitFor();
  const bar = await page.getByRole('region', { name: 'Your changes' }).boundingBox();
  const message = await page
    .getByRole('region', { name: 'Messages' })
    .getByRole('listitem')
    .first()
    .boundingBox();
  expect((message?.y ?? Number.NaN) + (message?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
  await button('Undo').click();
  await page.getByText('14 days', { exact: true }).waitFor();
  await button('Discard').click();
  await page.getByText('1 day', { exact: true }).waitFor();
});

test('“Write it” leads into the field of the guideline or the policy', async () => {
  const { page } = app;
  for (const [words, title] of [
    ['YouTube', 'Account managers: YouTube'],
    ['Policy 458', 'Policy 458, Employee Use of Social Media'],
  ] as const) {
    await openTab(/^Guidelines and rules/u);
    await page.getByLabel('Find a rule').fill(words);
    await page
      .getByRole('navigation', { name: 'Contents' })
      .getByRole('button', { name: new RegExp(`^${words}`, 'u') })
      .first()
      .click();
    await button('Write it').click();
    const field = page.getByRole('group', { name: title }).getByLabel('What it says');
    await expect.poll(() => field.evaluate((one) => one.matches(':focus'))).toBe(true);
  }
  await openTab(/^Guidelines and rules/u);
  await page.getByLabel('Find a rule').fill('');
  await openTab(/^District settings/u);
});

test('a section of the district’s own is added, read as a page, and taken out', async () => {
  const { page } = app;
  const keep = async (what: string): Promise<void> => {
    await button('Keep…').click();
    const sheet = page.getByRole('dialog', { name: 'Keep these settings' });
    await sheet.getByText(what).waitFor();
    await sheet.getByLabel('Why').fill('Agreed with the webmaster');
    await sheet.getByRole('button', { name: 'Keep them' }).click();
    await sheet.waitFor({ state: 'detached' });
  };
  await part('Guideline texts');
  await button('Add a section').click();
  // Its title is selected: typing replaces it.
  const title = page.getByRole('group', { name: 'New section' }).getByLabel('Title');
  await soon(() => title.evaluate((one) => one.matches(':focus'))).toBe(true);
  await page.keyboard.type('Account managers: Threads');
  const section = page.getByRole('group', { name: 'Account managers: Threads' });
  await section.getByLabel('What it says').fill('Answer within a school day.');
  expect(await look(app)).toEqual([]);
  await keep('Guidelines: added “Account managers: Threads”');
  await openTab(/^Guidelines and rules/u);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('button', { name: /Account managers: Threads/u }).click();
  await page.getByText('Answer within a school day.').waitFor();
  await openTab(/^District settings/u);
  // What findings cite stays.
  expect(await page.getByRole('button', { name: /^Take out/u }).count()).toBe(1);
  await button('Take out “Account managers: Threads”').click();
  await section.waitFor({ state: 'detached' });
  // The keyboard goes on with the section that came after it.
  const next = page.getByRole('group', { name: /^Policy 458/u });
  await soon(() => next.evaluate((one) => one === document.activeElement)).toBe(true);
  await button('Undo').click();
  expect(await section.getByLabel('What it says').inputValue()).toBe('Answer within a school day.');
  await button('Take out “Account managers: Threads”').click();
  await keep('Guidelines: removed “Account managers: Threads”');
});

test('an author reads the settings, is told why they stay as they are, and finds nothing to change', async () => {
  const { page } = app;
  const colleagues = await ask(app, 'colleague.save', {
    id: null,
    name: 'Kim Example',
    role: 'author',
    active: true,
  });
  await page.getByRole('button', { name: /is at the desk/u }).click();
  await page.getByRole('menuitem', { name: /Kim Example/u }).click();
  await page.getByText(/^Only a colleague with the district role can change/u).waitFor();
  expect(colleagues.map(({ name }) => name)).toContain('Kim Example');
  for (const name of [
    'How strict',
    'Words',
    'Schools',
    'School calendar',
    'Hours',
    'Accessibility',
    'Names',
    'Consent',
    'Guideline texts',
    'This version',
  ]) {
    await part(name);
    expect(await page.getByRole('button', { name: /^(?:Add|Take out|I reviewed)/u }).count()).toBe(0);
    expect(await look(app)).toEqual([]);
  }
});
