import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PostContent } from '../../shared/domain/post.ts';
import { jpegFile } from '../main/media/jpeg-file.ts';
import { pngFile } from '../main/media/png-file.ts';
import type { App } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginEmpty } from './steps/ask.ts';
import {
  ahead,
  choose,
  editor,
  newAccount,
  newStudent,
  openDraft,
  saved,
  soon,
  TODAY,
} from './steps/desk.ts';
import { goTo } from './steps/journey.ts';

/** A post as it is put together in the window, field by field: what stands there is what is stored. */
let app: App;
let facebook: string;
let instagram: string;
beforeAll(async () => {
  app = await launchApp({ clock: ahead(TODAY) });
  await beginEmpty(app);
  facebook = await newAccount(app, '@RidgeviewSample');
  instagram = await newAccount(app, '@ridgeview_sample', { platform: 'instagram' });
  await newAccount(app, '@RidgeviewTube', { platform: 'youtube' });
  await newStudent(app, 'Linnea', 'Testperson');
  await ask(app, 'person.save', {
    id: null,
    kind: 'student',
    first: 'Torvald',
    last: 'Testperson',
    preferred: null,
    school: 'Ridgeview Elementary School',
    grade: '3',
    adultOn: null,
    protected: true,
  });
  await app.page.keyboard.press('Control+n');
  await editor(app).waitFor();
});
afterAll(() => app?.close());

/** The one post of the library, as it is on disk once the window says so. */
const stored = async (): Promise<PostContent> => {
  await saved(app);
  const [tile, ...others] = await ask(app, 'post.tiles', {
    from: '2000-01-01',
    to: '2100-01-01',
    undated: true,
  });
  if (tile === undefined || others.length > 0) throw new Error('There is not exactly one post');
  return (await ask(app, 'post.open', { id: tile.id })).content;
};

/** Any number of accounts, chosen in one list. */
const addAccounts = async (...handles: readonly string[]): Promise<void> => {
  await app.page.getByRole('button', { name: 'Add an account' }).click();
  for (const handle of handles) {
    const choice = app.page.getByRole('menuitemcheckbox', { name: new RegExp(handle, 'u') });
    await choice.click();
    await choice.and(app.page.locator('[aria-checked="true"]')).waitFor();
  }
  await app.page.keyboard.press('Escape');
  await app.page.getByRole('menu').waitFor({ state: 'detached' });
};

/** A file that is no picture, whatever it is called. */
const writeNotes = (): string => {
  const path = join(app.home, 'notes.jpg');
  writeFileSync(path, 'just words');
  return path;
};

const timeSheet = (): Locator => app.page.getByRole('dialog', { name: 'When it goes out' });

/** Types into one part of the day or the time. */
const typeInto = async (name: RegExp, keys: string): Promise<void> => {
  await timeSheet().getByRole('spinbutton', { name }).focus();
  await app.page.keyboard.type(keys);
};

test('one text for all accounts, and a version for the one that wants its own', async () => {
  await editor(app).click();
  await app.page.keyboard.type('The art room is open after school.');
  await addAccounts('@RidgeviewSample', '@ridgeview_sample');
  await app.page.getByRole('tab', { name: /Instagram/u }).click();
  await app.page.getByRole('button', { name: 'Write a version for Instagram' }).click();
  await editor(app).click();
  await app.page.keyboard.press('Control+End');
  await app.page.keyboard.type(' Come and paint.');
  expect(await stored()).toMatchObject({
    text: 'The art room is open after school.',
    targets: [facebook, instagram],
    variants: { [instagram]: { text: 'The art room is open after school. Come and paint.' } },
  });
  await app.page.getByRole('tab', { name: /All/u }).click();
  expect(await editor(app).innerText()).toBe('The art room is open after school.');
});

test('a category, and with it what the rules ask about an event', async () => {
  await choose(app, 'Category', 'Event');
  await choose(app, 'The event is', 'Open to the public');
  await choose(app, 'Where', 'Away from school');
  expect(await stored()).toMatchObject({ category: 'event', event: { kind: 'public', offSite: true } });
});

test('for YouTube the fields of a video, with the question who it is made for', async () => {
  await addAccounts('@RidgeviewTube');
  await app.page.getByRole('tab', { name: /YouTube/u }).click();
  await app.page.getByLabel('Title').fill('The art room');
  await app.page.getByLabel('Description').fill('A look around.');
  await app.page.getByLabel('Tags').fill('art, open door');
  const pane = app.page.getByRole('complementary', { name: 'Check' });
  await pane
    .getByText(/made for kids/iu)
    .first()
    .waitFor();
  await app.page.getByRole('radiogroup', { name: 'Made for kids?' }).getByText('No', { exact: true }).click();
  await pane
    .getByText(/made for kids/iu)
    .first()
    .waitFor({ state: 'detached' });
  expect((await stored()).video).toEqual({
    title: 'The art room',
    description: 'A look around.',
    tags: ['art', 'open door'],
    madeForKids: false,
    captions: null,
  });
  await app.page.getByRole('button', { name: 'Remove @RidgeviewTube on YouTube' }).click();
  expect((await stored()).targets).toEqual([facebook, instagram]);
});

test('a day counts once its year is whole, and one of two figures is of this century', async () => {
  await app.page.getByRole('button', { name: 'Choose a time', exact: true }).click();
  await typeInto(/^month/u, '03');
  await typeInto(/^day/u, '09');
  await typeInto(/^year/u, '202');
  expect((await stored()).publishAt).toBeNull();
  await app.page.keyboard.press('Backspace');
  await app.page.keyboard.press('Backspace');
  await app.page.keyboard.press('Backspace');
  await typeInto(/^year/u, '28');
  await timeSheet()
    .getByRole('button', { name: /^Time zone|Time zone$/u })
    .focus();
  await soon(async () => (await stored()).publishAt?.slice(0, 10)).toBe('2028-03-09');
});

test('a time in another zone', async () => {
  await typeInto(/^year/u, '2027');
  await typeInto(/^hour/u, '09');
  await typeInto(/^minute/u, '05');
  await typeInto(/^AM\/PM/u, 'a');
  await choose(app, 'Time zone', 'Eastern');
  expect(await stored()).toMatchObject({
    publishAt: '2027-03-09T09:05',
    zone: 'America/New_York',
    side: null,
  });
});

test('an hour that does not exist is asked about, and so is one that comes twice', async () => {
  await choose(app, 'Time zone', 'Central');
  await typeInto(/^day/u, '14');
  await typeInto(/^hour/u, '02');
  await typeInto(/^minute/u, '30');
  await timeSheet()
    .getByText(/does not exist that night/u)
    .waitFor();
  expect((await stored()).publishAt).toBe('2027-03-14T02:30');
  await timeSheet().getByRole('button', { name: '3:30 AM', exact: true }).click();
  expect(await stored()).toMatchObject({ publishAt: '2027-03-14T03:30', zone: 'America/Chicago' });
  await typeInto(/^month/u, '11');
  await typeInto(/^day/u, '07');
  await typeInto(/^hour/u, '01');
  await timeSheet()
    .getByText(/this hour twice/u)
    .waitFor();
  await timeSheet().getByText('The second', { exact: true }).click();
  expect(await stored()).toMatchObject({ publishAt: '2027-11-07T01:30', side: 'later' });
  await app.page.keyboard.press('Escape');
});

test('a picture with its alt text, and who is in it with whether they may be shown', async () => {
  const path = join(app.home, 'art-room.jpg');
  writeFileSync(path, jpegFile({ width: 800, height: 600 }));
  await app.control('answerOpen', [path]);
  await app.page
    .getByRole('button', { name: /Add a picture/u })
    .first()
    .click();
  await app.page.getByRole('textbox', { name: 'Alt text' }).fill('A child paints at an easel');
  const people = app.page.getByRole('combobox', { name: /^Add somebody/u });
  await people.fill('nobody of ours');
  await app.page.getByText(/^Nobody by that name\. Add a student in Register first/u).waitFor();
  await people.fill('testper');
  const list = app.page.getByRole('listbox', { name: /^Add somebody/u });
  expect(await list.getByRole('option', { name: /Linnea Testperson/u }).innerText()).toMatch(/Cleared/u);
  expect(await list.getByRole('option', { name: /Torvald Testperson/u }).innerText()).toMatch(
    /Do not publish/u,
  );
  await list.getByRole('option', { name: /Linnea Testperson/u }).click();
  const who = app.page.getByRole('group', { name: 'Who is in it?' });
  await who.getByText('Linnea Testperson').waitFor();
  await who.getByText('That is everyone').click();
  await choose(app, 'Source', 'Taken by us');
  const { media } = await stored();
  expect(media).toEqual([
    expect.objectContaining({
      file: 'art-room.jpg',
      altText: 'A child paints at an easel',
      peopleAnswered: true,
      source: 'own',
      faces: [expect.objectContaining({ is: 'person', person: expect.any(String) as string })],
    }),
  ]);
});

test('pictures that are dropped on the window or pasted into it come to the tray', async () => {
  const path = join(app.home, 'hallway.jpg');
  writeFileSync(path, jpegFile({ width: 500, height: 400 }));
  await app.drop(app.page.getByRole('region', { name: 'Text' }), [path]);
  await app.page.getByRole('button', { name: 'Picture 2: hallway.jpg' }).waitFor();
  const png = [...pngFile({ width: 40, height: 30 })];
  await editor(app).evaluate((element, bytes) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([new Uint8Array(bytes)], 'image.png', { type: 'image/png' }));
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
    );
  }, png);
  await app.page.getByRole('button', { name: /^Picture 3: Pasted picture/u }).waitFor();
  const { media, text } = await stored();
  expect(media.map(({ width }) => width)).toEqual([800, 500, 40]);
  expect(text).toBe('The art room is open after school.');
  await app.drop(app.page.getByRole('region', { name: 'Text' }), [writeNotes()]);
  await app.page
    .getByText(/This is a text/u)
    .first()
    .waitFor();
  expect((await stored()).media).toHaveLength(3);
});

test('everything stands there again after the app was killed', async () => {
  const before = await stored();
  await app.kill();
  await app.restart({ clock: ahead(TODAY) });
  await app.page
    .getByRole('navigation', { name: 'Screens' })
    .getByRole('button', { name: 'Compose' })
    .click();
  await app.page.getByRole('button', { name: /The art room is open/u }).click();
  await editor(app).waitFor();
  expect(await stored()).toEqual(before);
  expect(await app.page.getByRole('textbox', { name: 'Alt text' }).inputValue()).toBe(
    'A child paints at an easel',
  );
  await app.page.getByRole('group', { name: 'Who is in it?' }).getByText('Linnea Testperson').waitFor();
});

test('a post that is moved to the bin comes back with Undo, and later from the bin', async () => {
  const before = await stored();
  const moveToBin = async (): Promise<void> => {
    await app.page.getByRole('button', { name: 'More for this post' }).click();
    await app.page.getByRole('menuitem', { name: 'Move to the bin' }).click();
  };
  await moveToBin();
  await app.page.getByRole('button', { name: 'Undo' }).click();
  await soon(() => ask(app, 'post.bin', undefined)).toEqual([]);
  await openDraft(app, 'The art room');
  expect(await stored()).toEqual(before);
  await moveToBin();
  await soon(async () => (await ask(app, 'post.bin', undefined)).length).toBe(1);
  await goTo(app, 'Settings');
  await app.page.getByRole('button', { name: 'Open the bin' }).click();
  await app.page
    .getByRole('dialog', { name: 'Bin' })
    .getByRole('button', { name: /Put back/u })
    .click();
  await soon(() => ask(app, 'post.bin', undefined)).toEqual([]);
  await app.page.keyboard.press('Escape');
  await openDraft(app, 'The art room');
  expect(await stored()).toEqual(before);
  // And for good, which has to be typed.
  await moveToBin();
  await goTo(app, 'Settings');
  await app.page.getByRole('button', { name: 'Open the bin' }).click();
  await app.page.getByRole('button', { name: 'Delete for good…' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Delete for good' });
  await dialog.getByText('None of it may be deleted for good.').waitFor();
  await choose(app, 'Which posts', 'Everything in the bin');
  await dialog.getByText('One post would be deleted for good').waitFor();
  await dialog.getByLabel('Type “delete 1”').fill('delete');
  await app.page.keyboard.press('Enter');
  expect(await ask(app, 'post.bin', undefined)).toHaveLength(1);
  await dialog.getByLabel('Type “delete 1”').fill('delete 1');
  await app.page.keyboard.press('Enter');
  await soon(() => ask(app, 'post.bin', undefined)).toEqual([]);
  await app.page.getByText('One post deleted for good.').waitFor();
});
