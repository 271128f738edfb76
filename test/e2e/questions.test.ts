import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mediaOf } from '../../shared/domain/new-media.ts';
import type { PostContent } from '../../shared/domain/post.ts';
import { jpegFile } from '../main/media/jpeg-file.ts';
import type { App } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginEmpty } from './steps/ask.ts';
import { look } from './steps/axe.ts';
import {
  ahead,
  choose,
  editor,
  newAccount,
  newDraft,
  newStudent,
  openDraft,
  saved,
  soon,
  takePicture,
  TODAY,
} from './steps/desk.ts';

/** What the rules read is asked in Compose, a finding leads to its question, and the answer takes it away. */
let app: App;
let facebook: string;
let instagram: string;
let maker: string;
beforeAll(async () => {
  app = await launchApp({ clock: ahead(TODAY) });
  await beginEmpty(app);
  facebook = await newAccount(app, '@RidgeviewSample');
  instagram = await newAccount(app, '@ridgeview_sample', { platform: 'instagram' });
  maker = await newStudent(app, 'Linnea', 'Testperson');
});
afterAll(() => app?.close());

const pane = (): Locator => app.page.getByRole('complementary', { name: 'Check' });
/** The card or line of an open finding, by its words. */
const finding = (words: RegExp): Locator =>
  pane().locator('[data-finding]').filter({ hasText: words }).first();
const gone = (words: RegExp): Promise<void> => finding(words).waitFor({ state: 'detached' });
const showMe = (words: RegExp): Promise<void> =>
  finding(words).getByRole('button', { name: 'Show me' }).click();
/** What the jump went to: the place that is ringed, by its path in the post. */
const ringed = (): Promise<string | null> => app.page.locator('[data-pointed]').getAttribute('data-field');

let post: string;
const stored = async (): Promise<PostContent> => {
  await saved(app);
  return (await ask(app, 'post.open', { id: post })).content;
};
const draft = async (words: string, more: Partial<PostContent>): Promise<void> => {
  post = await newDraft(app, { text: words, publishAt: '2027-02-03T15:30', targets: [facebook], ...more });
  await openDraft(app, words.slice(0, 18));
};

describe('a picture', () => {
  test('is asked who is in it, whence it comes, whether AI made it, and what it shows', async () => {
    const asset = await takePicture(app, 'mural.jpg', jpegFile({ width: 900, height: 700 }));
    await draft('The mural by our students is finished.', { media: [mediaOf(asset)] });
    await showMe(/who is in this picture/u);
    expect(await ringed()).toBe(`media.${asset.id}.people`);
    expect(await app.page.getByRole('combobox', { name: /^Add somebody/u }).evaluate(isFocused)).toBe(true);
    await app.page.getByRole('button', { name: 'Nobody', exact: true }).click();
    await gone(/who is in this picture/u);

    await showMe(/where mural\.jpg comes from/u);
    expect(await ringed()).toBe(`media.${asset.id}.source`);
    await choose(app, 'Source', 'Taken by us');
    await gone(/where mural\.jpg comes from/u);

    await showMe(/made or altered with AI/u);
    expect(await ringed()).toBe(`media.${asset.id}.aiMade`);
    await choose(app, 'Made with AI', 'No');
    await gone(/made or altered with AI/u);

    await showMe(/mural\.jpg has no alt text/u);
    const alt = app.page.getByRole('textbox', { name: 'Alt text' });
    expect(await alt.evaluate(isFocused)).toBe(true);
    await alt.fill('Painted birds over the door of the gym');
    await gone(/mural\.jpg has no alt text/u);
  });

  test('of student work is asked whose it is, with the permission for the work beside the name', async () => {
    await choose(app, 'Source', 'Student work');
    const who = app.page.getByRole('group', { name: 'Who made the work that is shown?' });
    await who.getByRole('combobox').fill('linnea');
    const option = app.page.getByRole('option', { name: /Linnea Testperson/u });
    // She may be pictured; nobody was asked about her work.
    expect(await option.innerText()).toMatch(/Not cleared/u);
    await option.click();
    await showMe(/to show the work of Linnea/u);
    expect(await ringed()).toMatch(/\.works$/u);
    expect((await stored()).media[0]?.works).toEqual([maker]);
    await ask(app, 'person.record', {
      id: maker,
      entry: {
        scope: ['work'],
        channels: ['social'],
        decision: 'granted',
        basis: 'signed-form',
        from: '2026-08-24',
        until: null,
        form: null,
        signedBy: null,
      },
    });
    await gone(/to show the work of Linnea/u);
    await who.getByText('Cleared', { exact: true }).waitFor();
  });

  test('says whom it tags, and a finding about a tag leads to the field', async () => {
    await app.page.getByRole('button', { name: 'Tags', exact: true }).click();
    const tags = app.page.getByRole('textbox', { name: 'Accounts tagged in it' });
    await tags.fill('@linnea.t07');
    await showMe(/@linnea\.t07/u);
    expect(await tags.evaluate(isFocused)).toBe(true);
    expect((await stored()).media[0]?.tags).toEqual(['@linnea.t07']);
    await tags.fill('');
    await gone(/@linnea\.t07/u);
  });
});

const isFocused = (element: Element): boolean => element === document.activeElement;

test('one line for each picture, where several lack the same', async () => {
  const [first, second] = [
    await takePicture(app, 'birds.jpg', jpegFile({ width: 900, height: 701 })),
    await takePicture(app, 'trees.jpg', jpegFile({ width: 900, height: 702 })),
  ];
  await draft('Two pictures of our school garden.', { media: [mediaOf(first), mediaOf(second)] });
  const lines = pane().locator('.finding').filter({ hasText: 'who is in this picture' }).locator('li');
  expect(await lines.allInnerTexts()).toEqual([
    expect.stringContaining('Picture 1 · birds.jpg'),
    expect.stringContaining('Picture 2 · trees.jpg'),
  ]);
  await lines.nth(1).getByRole('button', { name: 'Show me' }).click();
  await app.page.getByRole('heading', { name: 'Picture 2 of 2' }).waitFor();
  expect(await ringed()).toBe(`media.${second.id}.people`);
});

test('a picture that does not fit one account is cropped for it as proposed, or left out for it', async () => {
  const asset = await takePicture(app, 'banner.jpg', jpegFile({ width: 1600, height: 500 }));
  const other = await takePicture(app, 'square.jpg', jpegFile({ width: 800, height: 800 }));
  await draft('The banner of our school hangs.', {
    media: [mediaOf(asset), mediaOf(other)],
    targets: [facebook, instagram],
  });
  const propose = (): Promise<void> =>
    finding(/too wide for Instagram/u)
      .getByRole('button', { name: /^Use the suggested crop/u })
      .click();
  await propose();
  await app.page.getByText(/^Cut \d+% off the left/u).waitFor();
  await app.page.getByRole('button', { name: 'Use this crop' }).click();
  await gone(/too wide for Instagram/u);
  await soon(async () => (await stored()).media[0]).toMatchObject({
    width: 1600,
    perTarget: { [instagram]: { width: 955, height: 500, cut: true, altText: null, omit: false } },
  });
  await app.page.getByRole('button', { name: 'Undo' }).click();
  await propose();
  await app.page.getByRole('button', { name: 'Leave it out for @ridgeview_sample' }).click();
  await gone(/too wide for Instagram/u);
  expect((await stored()).media[0]?.perTarget[instagram]?.omit).toBe(true);
  const out = app.page.getByRole('checkbox', { name: 'Leave it out for @ridgeview_sample' });
  expect(await out.isChecked()).toBe(true);
  await app.page.getByRole('button', { name: 'Undo' }).click();
  await showMe(/too wide for Instagram/u);
  expect(await ringed()).toBe(`media.${asset.id}.perTarget.${instagram}`);
  const whose = app.page.getByRole('group', { name: 'Alt text for' });
  await app.page.getByRole('textbox', { name: 'Alt text' }).fill('A banner');
  await whose.getByRole('button', { name: 'Instagram' }).click();
  const own = app.page.getByRole('textbox', { name: 'Alt text for Instagram' });
  expect(await own.getAttribute('placeholder')).toBe('Same as for all: A banner');
  await app.page.getByText('8 / 1,000').waitFor();
  await own.fill('A long banner over the stairs');
  await app.page.getByText('29 / 1,000').waitFor();
  await whose.getByRole('button', { name: 'All', exact: true }).click();
  expect(await app.page.getByRole('textbox', { name: 'Alt text' }).inputValue()).toBe('A banner');
  await app.page.getByRole('button', { name: 'Story', exact: true }).click();
  await choose(app, 'Posted on Instagram', 'As a story');
  // A story may be as wide as it is.
  await gone(/too wide for Instagram/u);
  const { media } = await stored();
  expect(media[0]).toMatchObject({
    format: 'story',
    altText: 'A banner',
    perTarget: { [instagram]: { altText: 'A long banner over the stairs', omit: false } },
  });
});

test('a trip is asked about from the words that tell of it, in any category', async () => {
  await draft('Room 12 is at the Minnesota Zoo right now.', { category: 'news' });
  const there = /says where a group of students is/u;
  await finding(there).getByRole('button', { name: 'Say when they are back' }).click();
  expect(await ringed()).toBe('event.offSite');
  await choose(app, 'Where', 'Away from school');
  const day = app.page.getByRole('group', { name: 'Back: day' });
  await day.getByRole('spinbutton', { name: /^month/u }).focus();
  await app.page.keyboard.type('02032027');
  await gone(there);
  expect((await stored()).event).toEqual({ kind: null, offSite: true, endsAt: '2027-02-03T15:30' });
  const back = pane().getByRole('checkbox', { name: /^The group will be back/u });
  await pane()
    .getByText(/^The group will be back/u)
    .click();
  await soon(async () => (await ask(app, 'post.open', { id: post })).check.questions).toEqual([
    expect.objectContaining({ key: 'trip-over', answered: true }),
  ]);
  await app.page.getByRole('button', { name: 'Not an event' }).click();
  await back.waitFor({ state: 'detached' });
  await finding(there).waitFor();
  await app.page.getByRole('button', { name: 'Undo' }).click();
  await gone(there);
});

test('a finding about the time opens its sheet; there the platform’s own scheduler is asked about', async () => {
  await draft('The office of our school opens late.', {
    publishAt: '2027-02-03T23:30',
    targets: [facebook, instagram],
  });
  const sheet = app.page.getByRole('dialog', { name: 'When it goes out' });
  await showMe(/outside the district’s posting hours/u);
  await sheet.getByText(/^I will hand it to Facebook’s own scheduler/u).click();
  await app.page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  expect((await stored()).handover).toBe(true);
  await showMe(/Instagram has no scheduler/u);
  await sheet.getByText(/^I will hand it to Facebook’s own scheduler/u).click();
  await app.page.keyboard.press('Escape');
  await gone(/Instagram has no scheduler/u);
  expect((await stored()).handover).toBe(false);
});

test('a finding about an account leads to its chip, and to what is known of that account', async () => {
  const untrained = await newAccount(app, '@RidgeviewNew');
  const { accounts } = await ask(app, 'account.list', undefined);
  const account = accounts.find(({ id }) => id === untrained);
  if (account === undefined) throw new Error('The account was expected');
  await ask(app, 'account.save', { ...account, registered: true, admins: 1 });
  await draft('The library of our school is open.', { targets: [facebook, untrained] });
  await showMe(/has only one administrator/u);
  expect(await ringed()).toBe(`targets.${untrained}`);
  await finding(/has only one administrator/u)
    .getByRole('button', { name: 'Open the account' })
    .click();
  const sheet = app.page.getByRole('dialog', { name: '@RidgeviewNew' });
  await sheet.getByRole('button', { name: /Active staff who run it$/u }).waitFor();
  await sheet.getByRole('button', { name: 'Cancel' }).click();
  await sheet.waitFor({ state: 'detached' });
});

test('what is missing is a click away, too', async () => {
  await draft('The garden of our school sleeps.', { targets: [], publishAt: null });
  await pane()
    .getByRole('button', { name: /account/iu })
    .first()
    .click();
  expect(await ringed()).toBe('targets');
  await pane().getByRole('button', { name: /time/iu }).first().click();
  await app.page.getByRole('dialog', { name: 'When it goes out' }).waitFor();
  await app.page.keyboard.press('Escape');
});

test('F8 stops at every finding and every open question, each time where it can be answered', async () => {
  const asset = await takePicture(app, 'stage.jpg', jpegFile({ width: 900, height: 703 }));
  await draft('COME AND SEE THE SHOW at school! 🎉🎉🎉🎉 #ourgreatshow', {
    category: 'arts',
    targets: [facebook, instagram],
    publishAt: '2027-02-03T23:30',
    event: { kind: 'public', offSite: true, endsAt: null },
    media: [{ ...mediaOf(asset), shot: 'group' }],
  });
  const { check } = await ask(app, 'post.open', { id: post });
  const stops = new Set(check.findings.map(({ group }) => group)).size + check.questions.length;
  expect(stops).toBeGreaterThan(9);
  await editor(app).focus();
  const seen = new Set<string>();
  for (let stop = 0; stop < stops; stop += 1) {
    await app.page.keyboard.press('F8');
    await app.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const said = await app.page.locator('.visually-hidden[aria-live]').last().innerText();
    seen.add(said);
    expect(said).toMatch(new RegExp(`^${stop + 1} of ${stops}: `, 'u'));
    expect(await app.page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  }
  expect(seen.size).toBe(stops);
});

test('axe finds nothing, with every question open and much to do in the pane', async () => {
  await app.page.keyboard.press('Escape');
  for (const name of ['Student work', 'Tags', 'Story', 'Leave out'])
    await app.page.getByRole('button', { name, exact: true }).click();
  expect(await look(app)).toEqual([]);
});
