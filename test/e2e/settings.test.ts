import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { setHold } from '../../main/workflow/hold.ts';
import { savePerson } from '../../main/workflow/people.ts';
import { shareNow } from '../../main/workflow/share-again.ts';
import { publishSharing, sharingCode } from '../../main/workflow/share.ts';
import { CARDS } from '../../renderer/screens/settings/cards.ts';
import { laptop, sharedFolder } from '../helpers/workflow/district.ts';
import { STUDENT } from '../helpers/workflow/world.ts';
import type { App } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginEmpty, tell } from './steps/ask.ts';
import { choose, soon } from './steps/desk.ts';
import { goTo } from './steps/journey.ts';

/** Settings: who works here, which accounts there are, how it looks, and whether it starts with the computer. */
let app: App;
let recoveryCode: string;
const configuration = mkdtempSync(join(tmpdir(), 'hallpass-config-'));
const autostart = join(configuration, 'autostart', 'org.hallpass.desktop.desktop');
beforeAll(async () => {
  app = await launchApp({ env: { XDG_CONFIG_HOME: configuration } });
  recoveryCode = await beginEmpty(app);
  await goTo(app, 'Settings');
});
afterAll(async () => {
  await app?.close();
  rmSync(configuration, { recursive: true, force: true });
});

test('the district file is joined by its code, stops everything once it is broken, and is left again', async () => {
  const { page } = app;
  const shared = await sharedFolder();
  onTestFinished(shared.remove);
  const office = await laptop(shared);
  office.out.time.now = Date.now();
  await publishSharing(office.services);
  const { code } = await sharingCode(office.services);
  await page.getByRole('button', { name: 'Join with a code' }).click();
  await page.getByLabel('Code', { exact: true }).fill(`${code.slice(0, -6)}-XXXX`);
  await page.getByRole('button', { name: 'Choose the folder' }).click();
  await page.getByText(/mistyped|letters and digits; this/u).waitFor();
  await page.getByLabel('Code', { exact: true }).fill(code.toLowerCase());
  await app.control('answerOpen', [shared.folder]);
  await page.getByRole('button', { name: 'Choose the folder' }).click();
  await page.getByText('Up to date').waitFor();
  await savePerson(office.services, { ...STUDENT, id: null, protected: true });
  await setHold(office.services, { reason: 'Storm damage' });
  await shareNow(office.services);
  await page.getByRole('button', { name: 'Read it now' }).click();
  await page.getByText(/Hold is on, set at the district office/u).waitFor();
  expect(
    (await ask(app, 'person.list', { query: '', filter: 'everybody', offset: 0, limit: 9 })).people.map(
      ({ name }) => name,
    ),
  ).toEqual(['Mason Lindqvist']);
  await shared.put((await shared.bytes()).subarray(0, -1));
  await page.getByRole('button', { name: 'Read it now' }).click();
  await page.getByText('Broken').waitFor();
  await goTo(app, 'Queue');
  await page.getByRole('heading', { name: 'Needs you: the district file' }).waitFor();
  await page.getByRole('main').getByRole('button', { name: 'Open Settings' }).click();
  await page.getByRole('button', { name: 'Leave it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave it' }).click();
  await page.getByRole('button', { name: 'Write it from this laptop' }).waitFor();
  await ask(app, 'hold.lift', undefined);
});

test('every card has the title by which the palette finds it', async () => {
  for (const { title } of CARDS)
    await app.page.getByRole('main').getByRole('heading', { name: title, exact: true }).waitFor();
  const field = app.page.getByPlaceholder('Where to, or what to do?');
  await app.page.keyboard.press('Control+k');
  await field.fill('backup');
  await app.page.getByRole('option', { name: /^Backup/u, selected: true }).waitFor();
  await app.page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
});

test('a form stays through a click outside, and asks before what was entered goes', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Add a colleague' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a colleague' });
  const name = dialog.getByLabel('Name');
  const asked = dialog.getByText('What you entered here is not saved.');
  const stay = dialog.getByRole('button', { name: 'Go on with it' });
  await name.fill('Kim Example');
  await page.mouse.click(5, 5);
  expect(await name.inputValue()).toBe('Kim Example');
  await page.keyboard.press('Control+k');
  await name.press('Escape');
  await asked.waitFor();
  await expect.poll(() => stay.evaluate((one) => one.matches(':focus'))).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => name.evaluate((one) => one.matches(':focus'))).toBe(true);
  expect(await name.inputValue()).toBe('Kim Example');
  expect(await asked.count()).toBe(0);
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await asked.waitFor();
  await name.click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.getByRole('button', { name: 'Throw it away' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Add a colleague' }).click();
  expect(await name.inputValue()).toBe('');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('the palette gives way to a sheet that opens in the same moment or after it', async () => {
  const { page } = app;
  const dialog = page.getByRole('dialog', { name: 'Add a colleague' });
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  /** As an answer of main opens a sheet: whatever lies over the button. */
  const open = (): void => {
    [...document.querySelectorAll('button')].find((one) => one.textContent === 'Add a colleague')?.click();
  };
  const leave = async (): Promise<void> => {
    // The sheet, not its first field: after a press that no hand made react-aria gives that the focus only if nothing else goes meanwhile.
    await soon(() => dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await palette.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  };
  await page.getByRole('button', { name: 'Add a colleague' }).waitFor();
  // In one turn, before the sheet is drawn.
  await page.evaluate((words) => {
    [...document.querySelectorAll('button')].find((one) => one.textContent === words)?.click();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, cancelable: true }));
  }, 'Add a colleague');
  await leave();
  await page.keyboard.press('Control+k');
  await palette.waitFor();
  await page.evaluate(open);
  await leave();
});

test('a colleague is added with a role, and takes the desk', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Add a colleague' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a colleague' });
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.getByText(/A name is needed/u).waitFor();
  // What is no longer true is gone with the first letter, and why it was refused stands at the field.
  await dialog.getByLabel('Name').fill('Robin Sample');
  expect(await dialog.getByText(/A name is needed/u).count()).toBe(0);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.getByText(/There is a colleague named Robin Sample already/u).waitFor();
  await dialog.getByLabel('Name').fill('Kim Example');
  await dialog.getByText('Author', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('table', { name: 'Colleagues' }).getByText('Kim Example').waitFor();
  await page.getByRole('button', { name: /is at the desk/u }).click();
  await page.getByRole('menuitem', { name: /Kim Example/u }).click();
  await page.getByRole('button', { name: /^Kim Example is at the desk/u }).waitFor();
  expect((await ask(app, 'app.state', undefined)).me).toMatchObject({ name: 'Kim Example', role: 'author' });
});

test('who forgot their passphrase sits down with the recovery code, and is asked for none after that', async () => {
  const { page } = app;
  await ask(app, 'colleague.set-passphrase', { current: null, next: 'quiet-harbor-9' });
  const takeSeat = async (name: RegExp): Promise<void> => {
    await page.getByRole('button', { name: /is at the desk/u }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await takeSeat(/Robin Sample/u);
  await page.getByRole('button', { name: /^Robin Sample is at the desk/u }).waitFor();
  await takeSeat(/Kim Example/u);
  const sheet = page.getByRole('dialog', { name: 'Kim Example' });
  await sheet.getByLabel('Your passphrase').fill('quiet harbor');
  await sheet.getByRole('button', { name: 'Sit down' }).click();
  await sheet.getByText(/not the passphrase of Kim Example/u).waitFor();
  await sheet.getByRole('button', { name: 'I forgot it' }).click();
  await sheet.getByText(/take your passphrase away in Settings/u).waitFor();
  await sheet.getByLabel('Recovery code of this library').fill(recoveryCode);
  await sheet.getByRole('button', { name: 'Sit down' }).click();
  await page.getByRole('button', { name: /^Kim Example is at the desk/u }).waitFor();
  await takeSeat(/Robin Sample/u);
  await page.getByRole('button', { name: /^Robin Sample is at the desk/u }).waitFor();
  await takeSeat(/Kim Example/u);
  await page.getByRole('button', { name: /^Kim Example is at the desk/u }).waitFor();
});

test('an author can neither hold the district nor approve, by the window or around it', async () => {
  expect(await tell(app, 'hold.set', { reason: 'Because' })).toMatchObject({
    ok: false,
    code: 'not-allowed',
  });
  const { id, check } = await ask(app, 'post.create', { publishAt: null });
  const { revision } = check;
  expect(await tell(app, 'post.approve', { id, revision, note: null })).toMatchObject({
    ok: false,
    code: 'not-allowed',
  });
  await ask(app, 'post.delete', { id });
});

test('an account is added, removed, and comes back with Undo', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Add an account' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an account' });
  await choose(app, 'Platform', 'Instagram');
  await dialog.getByLabel('Account name').fill('ridgeview_sample');
  await choose(app, 'School', 'Ridgeview Elementary School');
  await dialog.getByText('Registered and approved by the district').click();
  await choose(app, 'Days and times', 'On its own days and times');
  await dialog.getByLabel('Monday').fill('7:30 am, soon');
  await dialog.getByLabel('Wednesday').fill('');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.getByText('“soon” is not a time. Write it like 3:30 PM.').waitFor();
  await dialog.getByLabel('Monday').fill('7:30 am, 6 pm');
  await choose(app, 'Shortest time between two posts', 'An hour');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  const [account] = (await ask(app, 'account.list', undefined)).accounts;
  expect(account).toMatchObject({
    platform: 'instagram',
    handle: '@ridgeview_sample',
    school: 'Ridgeview Elementary School',
    level: 'elementary',
    registered: true,
    plan: {
      slots: [
        { weekday: 1, at: '07:30' },
        { weekday: 1, at: '18:00' },
        { weekday: 2, at: '15:30' },
        { weekday: 4, at: '15:30' },
        { weekday: 5, at: '15:30' },
      ],
      apart: 60,
    },
  });
  await page.getByRole('table', { name: 'Accounts' }).getByText('@ridgeview_sample').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByText('@ridgeview_sample was removed.').waitFor();
  expect((await ask(app, 'account.list', undefined)).accounts).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await soon(async () => (await ask(app, 'account.list', undefined)).accounts).toEqual([account]);
});

const themeSource = (): Promise<unknown> =>
  app.control('evaluate', '(electron) => electron.nativeTheme.themeSource', []);

test('the appearance is asked of the system', async () => {
  await app.page.getByText('Dark', { exact: true }).click();
  await soon(themeSource).toBe('dark');
  expect(await app.page.evaluate(() => globalThis.matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
    true,
  );
});

test('a new recovery code is made, and shown once', async () => {
  const { page } = app;
  await goTo(app, 'Settings');
  await page.getByRole('button', { name: 'Make a new recovery code' }).click();
  await page.getByRole('button', { name: 'Make it' }).click();
  const code = await page.getByLabel('Recovery code', { exact: true }).innerText();
  expect(code.length).toBeGreaterThan(20);
  await page.getByText('I have kept it').click();
  await page.getByRole('button', { name: 'Open Hallpass' }).click();
  await goTo(app, 'Settings');
});

test('everything is encrypted anew under a new key, with a code of its own', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Make a new key' }).click();
  await page.getByRole('button', { name: 'Encrypt everything again' }).click();
  await page.getByLabel('Recovery code', { exact: true }).waitFor();
  await page.getByText('I have kept it').click();
  await page.getByRole('button', { name: 'Open Hallpass' }).click();
  await ask(app, 'person.list', { query: '', filter: 'everybody', offset: 0, limit: 1 });
  await goTo(app, 'Settings');
});

test('the folder of the library is shown by the system', async () => {
  await goTo(app, 'Settings');
  await app.page.getByRole('button', { name: 'Show the folder' }).click();
  await soon(async () => (await app.calls('openPath')).map(({ what }) => what)).toEqual([
    join(app.userData, 'library'),
  ]);
});

test('a folder is watched once it is chosen, and let go of again', async () => {
  const { page } = app;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hallpass-watched-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await goTo(app, 'Settings');
  const card = page.getByRole('region').or(page.locator('section')).filter({ hasText: 'Watched folder' });
  await app.control('answerOpen', [folder]);
  await page.getByRole('button', { name: 'Choose a folder', exact: true }).click();
  await card.getByText(folder, { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Stop watching' }).click();
  await page.getByRole('button', { name: 'Choose a folder', exact: true }).waitFor();
});

const loginAsked = async (): Promise<boolean> =>
  process.platform === 'linux' ? existsSync(autostart) : (await app.calls('setLoginItemSettings')).length > 0;

const parts = (page: App['page']): Locator => page.getByRole('navigation', { name: 'Parts of the settings' });

test('a change of the district’s settings that nobody kept is typed just before Hallpass quits', async () => {
  const { page } = app;
  await page.getByRole('button', { name: /is at the desk/u }).click();
  await page.getByRole('menuitem', { name: /Robin Sample/u }).click();
  await page.getByRole('button', { name: /^Robin Sample is at the desk/u }).waitFor();
  await goTo(app, 'Guidelines');
  await page.getByRole('tab', { name: /^District settings/u }).click();
  await parts(page)
    .getByRole('button', { name: /^Words/u })
    .click();
  const field = page.getByLabel('Add or find a word in “Always flagged”');
  await field.fill('turkey');
  await field.press('Enter');
  await page.getByRole('row', { name: 'turkey' }).waitFor();
  await goTo(app, 'Settings');
});

test('starting with the computer is asked of the system only by the installed app; a restart keeps what was chosen', async () => {
  const toggle = (): Promise<void> => app.page.getByText(/^Start with the computer/u).click();
  const setting = async (): Promise<boolean> => (await ask(app, 'app.state', undefined)).startAtLogin;
  await toggle();
  await soon(setting).toBe(true);
  expect(await loginAsked()).toBe(false);
  await app.restart({ env: { XDG_CONFIG_HOME: configuration, HALLPASS_SHELL_PACKAGED: '1' } });
  await soon(themeSource).toBe('dark');
  if (app.runtime === 'electron') return expect(app.runtime).toBe('electron');
  await goTo(app, 'Settings');
  await toggle();
  await soon(setting).toBe(false);
  await toggle();
  await soon(setting).toBe(true);
  expect(await loginAsked()).toBe(true);
  if (process.platform !== 'linux') return;
  expect(readFileSync(autostart, 'utf8')).toMatch(/^Exec=".+" --hidden$/mu);
  await toggle();
  await soon(loginAsked).toBe(false);
});

test('after the restart the change is in the form again, still not kept, and is told once', async () => {
  const { page } = app;
  await goTo(app, 'Guidelines');
  await page.getByText(/^Your changes to the settings from .+ are still here, not kept yet\.$/u).waitFor();
  await page.getByRole('button', { name: 'Show them' }).click();
  await page.getByText('1 change, not kept yet').waitFor();
  await parts(page)
    .getByRole('button', { name: /^Words/u })
    .click();
  await page.getByRole('row', { name: 'turkey' }).waitFor();
  expect((await ask(app, 'district.read', undefined)).pack.words.deny).toEqual([]);
  await page.getByRole('button', { name: 'Discard' }).click();
  await soon(async () => (await ask(app, 'district.read', undefined)).unkept).toBeNull();
});
