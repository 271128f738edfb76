import type { App } from '../launch/app.ts';
import { ask } from './ask.ts';

/** Takes a picture of the screen, or does nothing. */
export type Picture = (name: string) => Promise<void>;

export interface JourneyOptions {
  readonly picture: Picture;
  /** Folder that the person chooses for the export of the record. */
  readonly exportTo: string;
}

/** What the journey left behind. */
export interface JourneyEnd {
  readonly post: string;
  readonly text: string;
  readonly folder: string;
}

const WHOLE_TIME = { from: '2000-01-01', to: '2100-01-01', undated: true } as const;
const HEAD = 'Congrats to Mason Lindqvist';

/** Goes to a screen by the rail. */
export const goTo = async (app: App, screen: string): Promise<void> => {
  await app.page
    .getByRole('navigation', { name: 'Screens' })
    .getByRole('button', { name: new RegExp(`^${screen}`, 'u') })
    .click();
};

/** Opens a post by the palette, from the first words of its title. */
export const openPost = async ({ page }: App, words: string): Promise<void> => {
  // A page that is still loading hears no keys.
  await page.getByRole('navigation', { name: 'Screens' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Where to, or what to do?').fill(words);
  await page
    .getByRole('option', { name: new RegExp(words, 'u') })
    .first()
    .click();
  await page.getByRole('complementary', { name: 'Check' }).waitFor();
};

/** Moves the clock to a moment and wakes the laptop. */
const sleepUntil = async (app: App, instant: number): Promise<void> => {
  await app.control('clock', instant - Date.now());
  await app.control('power', 'resume');
};

const applyFix = async (app: App, label: RegExp): Promise<void> => {
  await app.page.getByRole('button', { name: label }).first().click();
  await app.page.getByRole('button', { name: 'Use this' }).click();
  await app.page.getByRole('dialog').waitFor({ state: 'detached' });
};

/** From the first start to the calendar, as a new person would go. */
export const firstStart = async (app: App, picture: Picture): Promise<void> => {
  const { page } = app;
  await page.getByLabel('Your name').fill('Robin Sample');
  await picture('first-start');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByLabel('Recovery code').waitFor();
  await picture('recovery-code');
  await page.getByText('I have kept it').click();
  await page.getByRole('button', { name: 'Open Hallpass' }).click();
  await page.getByRole('grid', { name: 'Month' }).waitFor();
  await picture('calendar');
};

/** Draft, check, fix, queue, due, hand-off, record: the one true path, by mouse and keyboard in the real window. */
export const journey = async (app: App, { picture, exportTo }: JourneyOptions): Promise<JourneyEnd> => {
  const { page } = app;
  const tile = (await ask(app, 'post.tiles', WHOLE_TIME)).find((one) => one.title.startsWith(HEAD));
  if (tile === undefined) throw new Error('The sample has no draft to show the journey with.');

  // Draft and check.
  await openPost(app, HEAD);
  await page.getByRole('heading', { name: /^Not yet: \d+ to fix$/u }).waitFor();
  await picture('compose-blocked');

  // Fix: one safe answer at a click, the others with a preview, and a face that only a person can name.
  await page.getByRole('button', { name: 'Write “#BloomingtonProud”' }).click();
  await page
    .getByRole('button', { name: /^Write “a second grader” instead/u })
    .first()
    .click();
  await page.getByRole('button', { name: 'Use this' }).waitFor();
  await picture('compose-fix-preview');
  await page.getByRole('button', { name: 'Use this' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await applyFix(app, /^Write “Saturday”/u);
  await page.getByRole('combobox', { name: /^Add somebody/u }).fill('Pa Houa');
  await page.getByRole('option').first().waitFor();
  await picture('compose-people');
  await page.getByRole('option', { name: /Pa Houa Thao-Yang/u }).click();
  return await queueAndRelease(app, { picture, exportTo }, tile.id);
};

const queueAndRelease = async (
  app: App,
  { picture, exportTo }: JourneyOptions,
  post: string,
): Promise<JourneyEnd> => {
  const { page } = app;
  await page.getByText('Only you can tell').waitFor();
  for (const box of await page.locator('.questions label').all()) {
    await box.click();
    await box.getByRole('checkbox', { checked: true }).waitFor({ state: 'attached' });
  }
  await picture('compose-ready');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Queued', { exact: true }).first().waitFor();
  await picture('compose-queued');

  // Due: five days later the laptop wakes up.
  const { content, deliveries } = await ask(app, 'post.open', { id: post });
  const due = Math.max(...deliveries.map((one) => Date.parse(one.dueAt)));
  await sleepUntil(app, due + 20_000);
  await goTo(app, 'Queue');
  const offered = page
    .locator('.queue-posts > li', { hasText: 'Congrats to a second grader' })
    .getByRole('button', { name: /^Post it now: @RidgeviewSample on Facebook/u });
  await offered.waitFor();
  await picture('queue-due');
  const notes = await app.calls('notification');
  if (!notes.some((note) => JSON.stringify(note.what).includes('Ready to post to'))) {
    throw new Error('Nobody was told that the post is due.');
  }

  // Hand-off.
  await offered.click();
  await page.getByRole('button', { name: 'Copy text' }).click();
  await page.getByRole('button', { name: 'Copied' }).first().waitFor();
  const text = await app.control<string>('clipboard');
  await page.getByRole('button', { name: 'Show in folder' }).click();
  await page.locator('.step-done', { hasText: 'Take the cleared picture' }).waitFor();
  await picture('hand-off');
  await page.getByRole('button', { name: 'Open Facebook' }).click();
  const link = page.getByLabel('Link of the post');
  await link.fill('https://www.facebook.com/RidgeviewSample/posts/1234567890');
  await page.mouse.click(5, 5);
  await link.press('Escape');
  await page.getByText('What you entered here is not saved.').waitFor();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await picture('hand-off-opened');
  await page.getByRole('button', { name: 'It is posted' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await picture('queue-posted');

  // Record.
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Where to, or what to do?').fill('Records');
  await page
    .getByRole('option', { name: /Records/u })
    .first()
    .click();
  await page.getByText('Congrats to a second grader').first().click();
  await page.getByText('unchanged since it was written').waitFor();
  await picture('record');
  await app.control('answerOpen', [exportTo]);
  await page.getByRole('button', { name: 'Export record' }).click();
  await page.getByText(/^The record was written: /u).waitFor();
  const said = await page.getByText(/^The record was written: /u).innerText();
  return {
    post,
    text: text || content.text,
    folder: `${exportTo}/${said.replace(/^The record was written: “(.*)”\.$/u, '$1')}`,
  };
};
