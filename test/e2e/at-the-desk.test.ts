import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { beginEmpty, beginSample } from './steps/ask.ts';
import { editor } from './steps/desk.ts';
import { goTo } from './steps/journey.ts';

/** What a person at the keyboard expects of the window: where the focus is, and what comes next. */
const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => one.matches(':focus, :focus-within'));

describe('with the keyboard alone', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp();
    await beginSample(app);
  });
  afterAll(() => app?.close());

  test('a new post takes what is typed at once', async () => {
    await app.page.keyboard.press('Control+n');
    await app.page.getByRole('heading', { name: 'New post' }).waitFor();
    await expect.poll(() => hasFocus(editor(app))).toBe(true);
    await app.page.keyboard.type('Typed at once');
    await expect.poll(() => editor(app).innerText()).toBe('Typed at once');
  });

  test('the palette marks its first line, so that Enter does it', async () => {
    await app.page.keyboard.press('Control+k');
    await app.page.getByRole('option', { name: /^New post/u, selected: true }).waitFor();
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('heading', { name: 'New post' }).waitFor();
    await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    await app.page.keyboard.type('From the palette');
    await expect.poll(() => editor(app).innerText()).toBe('From the palette');
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

  test('somebody who leaves the sample is offered an empty library, and finds the sample as it was', async () => {
    const { page } = app;
    await goTo(app, 'Settings');
    await page.getByRole('button', { name: 'Start a library of my own' }).click();
    await page.getByRole('radio', { name: /Start a library of my own/u, checked: true }).waitFor();
    await page.getByLabel('Your name').fill('Robin Sample');
    await page.getByText('Go back to the Bloomington sample').click();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('navigation', { name: 'Screens' }).waitFor();
    await goTo(app, 'Records');
    await page.getByRole('button', { name: 'Typed at once' }).waitFor();
  });
});

describe('in an empty library', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp();
    await beginEmpty(app);
  });
  afterAll(() => app?.close());

  test('the calendar leads to the first account, then to the first person', async () => {
    const { page } = app;
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
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.getByRole('dialog', { name: 'Add a person' }).waitFor();
  });
});
