import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginSample } from './steps/ask.ts';
import { look } from './steps/axe.ts';
import { goTo, openPost } from './steps/journey.ts';

describe('in the sample', () => {
  let app: App;
  beforeAll(async () => {
    app = await launchApp();
    await beginSample(app, 'district');
  });
  afterAll(() => app?.close());

  /** Each screen with what shows that it is there; the order is the one a person could go. */
  const SCREENS: readonly (readonly [name: string, open: () => Promise<void>])[] = [
    ['the calendar by month', () => app.page.getByRole('grid', { name: 'Month' }).waitFor()],
    [
      'the calendar by week',
      async () => {
        await app.page.keyboard.press('w');
        await app.page.getByRole('grid', { name: 'Week' }).waitFor();
      },
    ],
    [
      'the calendar as a list',
      async () => {
        await app.page.keyboard.press('l');
        await app.page.getByRole('columnheader', { name: 'Goes out' }).waitFor();
      },
    ],
    [
      'Compose with nothing open',
      async () => {
        await goTo(app, 'Compose');
        await app.page.getByRole('heading', { name: 'Recently worked on' }).waitFor();
      },
    ],
    [
      'Compose with a post that has something of everything',
      async () => {
        await openPost(app, 'Congrats to Mason Lindqvist');
        await app.page.getByRole('heading', { name: /^Not yet: \d+ to fix$/u }).waitFor();
      },
    ],
    [
      'the library',
      async () => {
        await goTo(app, 'Library');
        await app.page.getByText('robotics-track.jpg').waitFor();
      },
    ],
    [
      'a picture of the library',
      async () => {
        await app.page.getByText('robotics-track.jpg').click();
        await app.page.getByRole('dialog').getByRole('table', { name: 'What was removed' }).waitFor();
      },
    ],
    [
      'the register',
      async () => {
        await app.page.keyboard.press('Escape');
        await app.page.getByRole('dialog').waitFor({ state: 'detached' });
        await goTo(app, 'Register');
        await app.page.getByRole('table', { name: 'People' }).waitFor();
      },
    ],
    [
      'a person',
      async () => {
        await app.page.getByRole('table', { name: 'People' }).getByRole('button').first().click();
        await app.page.getByRole('dialog').getByRole('table', { name: 'Today' }).waitFor();
      },
    ],
    [
      'the records',
      async () => {
        await app.page.keyboard.press('Escape');
        await goTo(app, 'Records');
        await app.page.getByRole('table', { name: 'Records' }).waitFor();
      },
    ],
    [
      'a record',
      async () => {
        await app.page.getByRole('table', { name: 'Records' }).getByRole('button').first().click();
        await app.page.getByText('unchanged since it was written').waitFor();
      },
    ],
    [
      'the guidelines',
      async () => {
        await goTo(app, 'Guidelines');
        await app.page.getByRole('heading', { name: 'Rules of Engagement' }).waitFor();
      },
    ],
    [
      'the settings',
      async () => {
        await goTo(app, 'Settings');
        await app.page.getByRole('table', { name: 'Accounts' }).waitFor();
      },
    ],
    [
      'the bin',
      async () => {
        await app.page.getByRole('button', { name: 'Open the bin' }).click();
        await app.page.getByRole('dialog', { name: 'Bin' }).waitFor();
      },
    ],
    [
      'the palette',
      async () => {
        await app.page.keyboard.press('Escape');
        await app.page.getByRole('dialog').waitFor({ state: 'detached' });
        await app.page.keyboard.press('Control+k');
        await app.page.getByPlaceholder('Where to, or what to do?').waitFor();
      },
    ],
    [
      'the sheet of shortcuts',
      async () => {
        await app.page.keyboard.press('Escape');
        await app.page.getByRole('dialog').waitFor({ state: 'detached' });
        await app.page.keyboard.press('?');
        await app.page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
      },
    ],
    [
      'the queue, where posts are due',
      async () => {
        await app.page.keyboard.press('Escape');
        const [first] = (await ask(app, 'queue.list', undefined)).filter((one) => one.state === 'queued');
        await app.control('clock', Date.parse(first?.dueAt ?? '') + 20_000 - Date.now());
        await app.control('power', 'resume');
        await goTo(app, 'Queue');
        await app.page.getByRole('heading', { name: /^Needs you/u }).waitFor();
      },
    ],
    [
      'the hand-off',
      async () => {
        await app.page
          .getByRole('button', { name: /^Post it now/u })
          .first()
          .click();
        await app.page.getByRole('button', { name: 'Copy text' }).waitFor();
      },
    ],
  ];

  test.each(SCREENS)('axe finds nothing in %s, in light and in dark', async (_name, open) => {
    await open();
    expect(await look(app)).toEqual([]);
  });
});

describe('before the desk', () => {
  const secret = 'four plain words together';
  let app: App;
  beforeAll(async () => {
    app = await launchApp({ keychain: 'none', viewport: { width: 1366, height: 768 } });
  });
  afterAll(() => app?.close());

  test('the first start has no violation in light and dark', async () => {
    await app.page.getByLabel('Passphrase for the register').waitFor();
    expect(await look(app)).toEqual([]);
  });

  test('the first start is in sight as a whole, and says what is missing where it is missing', async () => {
    const { page } = app;
    const start = page.getByRole('button', { name: 'Start', exact: true });
    const back = page.getByRole('button', { name: 'Bring a library back from a backup' });
    const name = page.getByLabel('Your name');
    const phrase = page.getByLabel('Passphrase for the register');
    const isFocused = (field: Locator): Promise<boolean> => field.evaluate((one) => one.matches(':focus'));
    const isInSight = (thing: Locator): Promise<boolean> =>
      thing.evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight);
    expect(await isInSight(back)).toBe(true);
    await start.click();
    await page.getByText('Your name is missing.').waitFor();
    await expect.poll(() => isFocused(name)).toBe(true);
    expect(await isInSight(back)).toBe(true);
    await page.keyboard.type('Robin Sample');
    expect(await page.getByText('Your name is missing.').count()).toBe(0);
    await start.click();
    await expect.poll(() => isFocused(phrase)).toBe(true);
    await page.getByText('The passphrase needs 8 characters or more.').waitFor();
    await page.keyboard.type(secret);
    await page.getByText('Strong').waitFor();
    expect(await page.getByText('The passphrase needs 8 characters or more.').count()).toBe(0);
    await start.click();
    await expect.poll(() => isFocused(page.getByLabel('Once more'))).toBe(true);
    await page.keyboard.type(secret);
    expect(await page.getByText('The two differ.').count()).toBe(0);
  });

  test('a keychain that keeps nothing secret asks for a passphrase as none does', async () => {
    await app.control('keychain', 'basic_text');
    await app.page.reload();
    await app.page.getByLabel('Passphrase for the register').waitFor();
  });

  test('the recovery code has no violation in light and dark', async () => {
    const { page } = app;
    await page.getByLabel('Your name').fill('Robin Sample');
    await page.getByText('Start empty').click();
    await page.getByLabel('Passphrase for the register').fill(secret);
    await page.getByLabel('Once more').fill(secret);
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByLabel('Recovery code').waitFor();
    expect(await look(app)).toEqual([]);
  });

  test('the first steps of an empty library have no violation in light and dark', async () => {
    const { page } = app;
    await page.getByText('I have kept it').click();
    await page.getByRole('button', { name: 'Open Hallpass' }).click();
    await page.getByRole('button', { name: 'Add an account' }).waitFor();
    expect(await look(app)).toEqual([]);
  });

  test('the locked register has no violation in light and dark', async () => {
    await app.restart({ keychain: 'basic_text' });
    await app.page.getByRole('heading', { name: 'The register is locked' }).waitFor();
    expect(await look(app)).toEqual([]);
  });

  test('the locked register opens with its passphrase and with no other', async () => {
    const { page } = app;
    const open = page.getByRole('button', { name: 'Open the register' });
    await page.getByLabel('Passphrase').fill('not this one at all');
    await open.click();
    await page.getByText('This is not the passphrase of this library.').waitFor();
    await expect
      .poll(() => page.getByLabel('Passphrase').evaluate((one) => one.matches(':focus')))
      .toBe(true);
    await page.keyboard.type(secret);
    await open.click();
    await page.getByRole('navigation', { name: 'Screens' }).waitFor();
  });

  test('a library that cannot be opened has no violation in light and dark', async () => {
    await app.kill();
    writeFileSync(join(app.userData, 'library', 'library.json'), '{');
    await app.restart();
    await app.page.getByRole('main').getByRole('heading').waitFor();
    expect((await ask(app, 'app.state', undefined)).phase).toBe('problem');
    expect(await look(app)).toEqual([]);
  });
});
