import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginEmpty } from './steps/ask.ts';
import { look } from './steps/axe.ts';
import { choose, newAccount, soon } from './steps/desk.ts';
import { goTo } from './steps/journey.ts';

/** A list from a student information system, from its file to the register and back. */
let app: App;
beforeAll(async () => {
  app = await launchApp();
  await beginEmpty(app);
  await newAccount(app, '@RidgeviewSample');
  await goTo(app, 'Register');
});
afterAll(() => app?.close());

const HEAD = 'Student_Number,LastFirst,Grade_Level,School,Media Opt Out';
const roster = (...rows: readonly string[]): string => `\ufeff${[HEAD, ...rows].join('\r\n')}\r\n`;
const R = 'Ridgeview Elementary School';
const FIRST = roster(
  `000101,"Lindqvist, Mason",02,${R},`,
  `000102,"Testwood, Wren",KG,${R},No Photo`,
  `000103,"Núñez-Vang, Zoë",03,${R},`,
  `000104,"=HYPERLINK(""x""), Ode",03,${R},No Photo`,
);

/** Chooses a file of these words in the system's dialog. */
const pick = async (name: string, text: string): Promise<void> => {
  const path = join(app.home, name);
  writeFileSync(path, text);
  await app.control('answerOpen', [path]);
  await app.page.getByRole('button', { name: 'Choose a file' }).click();
};
const says = (value: string, meaning: string) =>
  app.page
    .getByRole('radiogroup', { name: `What ${value} means` })
    .getByText(meaning, { exact: true })
    .click();
const next = (name: string | RegExp) => app.page.getByRole('button', { name }).click();
const everybody = async () =>
  (await ask(app, 'person.list', { query: '', filter: 'everybody', offset: 0, limit: 50 })).people;
const cleared = async () =>
  Object.fromEntries((await everybody()).map((one) => [one.person.first, one.image.facebook]));

test('a list is read, explained, looked at and taken in; axe finds nothing on the way', async () => {
  const { page } = app;
  await next('Import a list');
  await page.getByRole('heading', { name: /student information system/u }).waitFor();
  expect(await look(app)).toEqual([]);
  await pick('roster.csv', FIRST);
  await page.getByRole('table', { name: 'Columns of the file' }).waitFor();
  await page.getByRole('button', { name: /PowerSchool/u }).waitFor();
  expect(await look(app)).toEqual([]);
  // The way on stands on the screen, however long the list of columns is.
  const before = page.viewportSize() ?? { width: 1366, height: 768 };
  await page.setViewportSize({ width: 1366, height: 500 });
  const way = await page.getByRole('button', { name: /^Next/u }).boundingBox();
  expect((way?.y ?? Infinity) + (way?.height ?? 0)).toBeLessThanOrEqual(500);
  await page.setViewportSize(before);
  await next(/^Next/u);
  await page.getByText(/a yes in this column says no/u).waitFor();
  const go = page.getByRole('button', { name: 'See what would change' });
  expect(await go.isDisabled()).toBe(true);
  await says('“No Photo”', 'Yes, may be shown');
  await page.getByText('A form the family signed, on paper or online').click();
  expect(await look(app)).toEqual([]);
  await says('“No Photo”', 'No');
  await says('an empty cell', 'Yes, may be shown');
  await page
    .getByText('An empty cell that means yes counts as the yearly notice: nobody signed it.')
    .waitFor();
  await choose(app, 'School year', 'This one, 2026–27');
  await page.getByLabel('Form the families were given').fill('Media form 2026');
  expect(await look(app)).toEqual([]);
  await go.click();
  await page.getByText('1 person has a new no').waitFor();
  const bad = page.getByRole('table', { name: 'Rows that cannot be used' });
  expect(await bad.innerText()).toMatch(/5\s+The name “=HYPERLINK\("x"\)/u);
  expect(await look(app)).toEqual([]);
  expect(await everybody()).toEqual([]);
  const button = page.getByRole('button', { name: 'Import 3 people' });
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  await page.getByText(/^Leave out the row/u).click();
  await button.click();
  await page.getByRole('heading', { name: '3 people are up to date' }).waitFor();
  // Who was left out still has to be looked after, and the file is not kept.
  await page.getByText('1 row was left out', { exact: true }).waitFor();
  expect(await page.getByRole('table', { name: 'Rows that were left out' }).innerText()).toMatch(
    /5\s+The name/u,
  );
  expect(await look(app)).toEqual([]);
  expect(await cleared()).toEqual({ Mason: 'cleared', Wren: 'denied', Zoë: 'cleared' });
  expect((await everybody()).map((one) => one.person.number)).toEqual(['000101', '000103', '000102']);
});

test('a no becomes a yes only once its words are typed, and the import is undone as a whole', async () => {
  const { page } = app;
  await next('Back to the register');
  await next('Import a list');
  const path = join(app.home, 'roster-2.csv');
  writeFileSync(
    path,
    roster(`000101,"Lindqvist, Mason",02,${R},No Photo`, `000102,"Testwood, Wren",KG,${R},`),
  );
  await app.drop(page.locator('.import-place'), [path]);
  await next(/^Next/u);
  await says('“No Photo”', 'No');
  await says('an empty cell', 'Yes, may be shown');
  await choose(app, 'School year', 'This one, 2026–27');
  await page.getByLabel('Form the families were given').fill('Media form 2026, second round');
  await next('See what would change');
  await page.getByText('1 person would go from no to yes').waitFor();
  await page.getByText('1 person is in the register and not in the file').waitFor();
  const button = page.getByRole('button', { name: 'Import 2 people' });
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel(/Type “yes for 1”/u).fill('yes for 1');
  await button.click();
  await page.getByRole('heading', { name: '2 people are up to date' }).waitFor();
  expect(await cleared()).toEqual({ Mason: 'denied', Wren: 'cleared', Zoë: 'cleared' });

  await next('Undo the import');
  const dialog = page.getByRole('dialog', { name: /^Undo the import/u });
  await dialog.getByRole('button', { name: 'Undo the import' }).click();
  await dialog.getByLabel(/Type “yes for 1”/u).fill('yes for 1');
  expect(await look(app)).toEqual([]);
  await dialog.getByRole('button', { name: 'Undo the import' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('table', { name: 'People' }).waitFor();
  await soon(cleared).toEqual({ Mason: 'cleared', Wren: 'denied', Zoë: 'cleared' });
  expect((await ask(app, 'register.imports', undefined)).map((one) => one.undone !== null)).toEqual([
    true,
    false,
  ]);
});

test('a file that is no list is refused in words, and nothing changes', async () => {
  const { page } = app;
  await next('Import a list');
  await pick('photo.csv', 'PK\u0003\u0004 and so on');
  await page.getByText(/This is a workbook or an archive/u).waitFor();
  await pick('empty.csv', '');
  await page.getByText(/There is nothing in this file/u).waitFor();
  expect(await everybody()).toHaveLength(3);
  await next('Leave the import');
});

test('somebody added by mistake is taken out, and Undo puts them back', async () => {
  const { page } = app;
  await ask(app, 'person.save', {
    id: null,
    kind: 'student',
    first: 'Wren',
    last: 'Mistakenly',
    preferred: null,
    school: R,
    grade: '2',
    adultOn: null,
    protected: false,
    number: null,
  });
  const isThere = async (): Promise<boolean> =>
    (await everybody()).some(({ person }) => person.last === 'Mistakenly');
  await goTo(app, 'Queue');
  await goTo(app, 'Register');
  await page.getByText('Wren Mistakenly').first().click();
  await page.getByRole('button', { name: 'Take out' }).click();
  await page.getByRole('dialog', { name: 'Take Wren Mistakenly out of the register?' }).waitFor();
  expect(await look(app)).toEqual([]);
  await page.getByRole('button', { name: 'Take out' }).click();
  await page.getByText('Wren Mistakenly was taken out of the register.').waitFor();
  expect(await isThere()).toBe(false);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(isThere).toBe(true);
});
