import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMovie } from '../../main/media/video/read-movie.ts';
import { sourceOf } from '../../main/media/video/source.ts';
import { writeMovie } from '../../main/media/video/write-movie.ts';
import { openParcel, type Parcel } from '../../main/storage/review-container.ts';
import { jpegFile } from '../main/media/jpeg-file.ts';
import type { App } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginEmpty, tell } from './steps/ask.ts';
import {
  ahead,
  editor,
  newAccount,
  newDraft,
  openDraft,
  pictured,
  saved,
  soon,
  takePicture,
  TODAY,
} from './steps/desk.ts';
import { goTo } from './steps/journey.ts';
import { madeVideo } from './steps/made-video.ts';
import { answerFrom, ELSEWHERE, reviewFrom } from './steps/review-file.ts';

/** From findings to a queued post, with what people decide about them, and what the record says of it. */
let app: App;
let post: string;
beforeAll(async () => {
  app = await launchApp({ clock: ahead(TODAY) });
  await beginEmpty(app);
  await ask(app, 'colleague.save', { id: null, name: 'Kim Example', role: 'approver', active: true });
  const account = await newAccount(app, '@RidgeviewSample');
  const asset = await takePicture(app, 'gym.jpg', jpegFile({ width: 800, height: 600 }));
  post = await newDraft(app, {
    text: 'The gym is open.',
    targets: [account],
    publishAt: '2027-02-04T15:30',
    media: [{ ...pictured(asset), source: null }],
  });
  await openDraft(app, 'The gym is open.');
});
afterAll(() => app?.close());

const pane = (): Locator => app.page.getByRole('complementary', { name: 'Check' });
const card = (words: RegExp): Locator => pane().getByRole('article').filter({ hasText: words });
const verdict = (words: RegExp): Promise<void> => pane().getByText(words).first().waitFor();
const queueButton = (): Locator => app.page.getByRole('button', { name: /^Queue( ·|$| again)/u }).last();

const neverSafe = async (): Promise<void> => expect(await pane().innerText()).not.toMatch(/\bsafe\b/iu);

const switchTo = async (name: string): Promise<void> => {
  await app.page.getByRole('button', { name: /is at the desk/u }).click();
  await app.page.getByRole('menuitem', { name: new RegExp(name, 'u') }).click();
  await app.page.getByRole('button', { name: new RegExp(`^${name} is at the desk`, 'u') }).waitFor();
};

test('findings come while typing, each with what, why and what to do; the button says why it cannot be pressed', async () => {
  await editor(app).click();
  await app.page.keyboard.press('Control+End');
  await app.page.keyboard.type(
    ' Join us Wednesday, February 9. Used trampoline for sale, $150, great shape. #bloomingtonproud',
  );
  await verdict(/^Not yet: 1 to fix$/u);
  await card(/sale|sell/iu)
    .first()
    .waitFor();
  await card(/Wednesday/u).waitFor();
  await card(/#bloomingtonproud/u).waitFor();
  await pane()
    .getByRole('heading', { name: /Fix before queueing/u })
    .waitFor();
  await pane()
    .getByRole('heading', { name: /Needs a second person/u })
    .waitFor();
  // Marked where they stand: under the words, and on the picture whose source nobody named.
  await soon(() => editor(app).locator('.cm-finding').allInnerTexts()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/Wednesday, February 9/u),
      '#bloomingtonproud',
    ]) as string[],
  );
  await app.page.getByText('1 finding', { exact: true }).waitFor();
  expect(await queueButton().getAttribute('aria-disabled')).toBe('true');
  const described = (await queueButton().getAttribute('aria-describedby')) ?? '';
  const reasons = await app.page.locator(`[id="${described.split(' ')[0]}"]`).textContent();
  expect(reasons).toMatch(/To fix:/u);
  await neverSafe();
  await saved(app);
});

test('F8 goes from finding to finding and marks the words', async () => {
  const chosen = (): Promise<string> =>
    editor(app).evaluate((element) => {
      const root = element.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
      return String(root.getSelection?.() ?? document.getSelection() ?? '');
    });
  const current = async (): Promise<string> =>
    (await pane().locator('.finding-current h3').allInnerTexts()).join();
  const seen: string[] = [''];
  for (let press = 0; press < 4; press += 1) {
    await app.page.keyboard.press('F8');
    await soon(current).not.toBe(seen.at(-1));
    seen.push(await current());
    if (press === 0) await soon(chosen).toMatch(/sale|\$150/u);
  }
  expect(new Set(seen).size).toBe(5);
  await app.page.keyboard.press('Shift+F8');
  await soon(current).toBe(seen.at(-2));
});

test('a fix is made at a click, and a warning can be acknowledged', async () => {
  await card(/#bloomingtonproud/u)
    .getByRole('button', { name: 'Write “#BloomingtonProud”' })
    .click();
  await soon(() => editor(app).innerText()).toContain('#BloomingtonProud');
  await card(/Wednesday/u)
    .getByRole('button', { name: 'I have seen this' })
    .click();
  await card(/Wednesday/u)
    .getByText('Seen by Robin Sample')
    .waitFor();
});

test('nobody lets their own pass or approves their own, by the window or around it', async () => {
  expect(
    await card(/sale|sell/iu)
      .getByRole('button', { name: /Let it pass/u })
      .count(),
  ).toBe(0);
  await pane()
    .getByText(/Nobody approves their own post\. Kim Example can/u)
    .waitFor();
  const { check } = await ask(app, 'post.open', { id: post });
  const sale = check.findings.find(({ rule }) => rule === 'conduct/sales-or-promotion');
  const { revision } = check;
  expect(await tell(app, 'post.approve', { id: post, revision, note: null })).toMatchObject({
    ok: false,
    code: 'not-allowed',
  });
  const key = sale?.key ?? '';
  expect(await tell(app, 'post.waive', { id: post, key, revision, reason: 'Mine' })).toMatchObject({
    ok: false,
    code: 'not-allowed',
  });
});

const LONG = `Whose sale is it? ${'Say who sells the shirts, who gets the money, and whether the office knows. '.repeat(8)}Thank you!`;

test('asked for approval, an approver finds it in the queue and sends it back with a note', async () => {
  await pane().getByRole('button', { name: 'Ask for approval…' }).click();
  await app.page.getByLabel(/^Note/u).fill('By Friday, please');
  await app.page.getByRole('button', { name: 'Ask', exact: true }).click();
  await pane().getByText('Robin Sample asked for approval').waitFor();
  await switchTo('Kim Example');
  await app.page.getByRole('button', { name: /^Queue.*1 needs you$/u }).click();
  await app.page.getByText('Robin Sample asks for your approval: “By Friday, please”').waitFor();
  await app.page.getByRole('button', { name: 'Look at it' }).click();
  await pane().getByText('By Friday, please').waitFor();
  expect(await pane().getByRole('button', { name: 'Show all' }).count()).toBe(0);
  await pane().getByRole('button', { name: 'Want changes…' }).click();
  await app.page.getByRole('button', { name: 'Send it back' }).click();
  await app.page.getByText('Say what should change.').waitFor();
  await app.page.getByLabel('What should change').fill(LONG);
  await app.page.getByRole('button', { name: 'Send it back' }).click();
  await pane().getByText('Kim Example wants changes').waitFor();
  // A long note leaves the findings in sight, and is read where that is asked for.
  const note = pane().getByText('Whose sale is it?');
  const isWhole = (): Promise<boolean> => note.evaluate((one) => one.scrollHeight <= one.clientHeight);
  await pane().getByRole('button', { name: 'Show all' }).press('Enter');
  await soon(isWhole).toBe(true);
  await pane().getByRole('button', { name: 'Show less', expanded: true }).press('Enter');
  await soon(isWhole).toBe(false);
  await switchTo('Robin Sample');
  await app.page.getByRole('button', { name: /^Queue.*1 needs you$/u }).waitFor();
  expect(await ask(app, 'review.list', undefined)).toMatchObject([
    { post, review: { state: 'changes-wanted', note: LONG } },
  ]);
});

/** The one file of the newest folder in there, taken apart. */
const parcelIn = (folder: string): Parcel => {
  const [made = ''] = readdirSync(folder);
  const [file = ''] = readdirSync(join(folder, made));
  const opened = openParcel(readFileSync(join(folder, made, file)));
  if (!opened.ok) throw new Error(opened.why);
  return opened.parcel;
};
const typeCode = async (code: string): Promise<void> => {
  await app.page.getByLabel('Their code').fill(code);
  await app.page.getByRole('button', { name: 'It is', exact: true }).click();
};

test('a review file goes to an approver elsewhere; their answer counts once its code was typed', async () => {
  const folder = join(app.home, 'review');
  mkdirSync(folder);
  await app.control('answerOpen', [folder]);
  await pane().getByRole('button', { name: 'Save a review file…' }).click();
  await app.page.getByRole('button', { name: 'Save it' }).click();
  await app.page.getByText('Saved in “Hallpass review”. Open the answer here').waitFor();
  await pane().getByText('Robin Sample saved a review file').waitFor();
  const path = join(app.home, 'pat.hallpass-answer');
  writeFileSync(path, answerFrom(parcelIn(folder), 'changes', 'Which gym?', Date.now()));
  await app.control('answerOpen', [path]);
  await pane().getByRole('button', { name: 'Open an answer' }).click();
  await app.page.getByRole('heading', { name: 'Is this Pat Elsewhere?' }).waitFor();
  await typeCode('0000-0000-0000-0000');
  await app.page.getByText(/This is not the code of who signed the file/u).waitFor();
  await typeCode(ELSEWHERE.code.toLowerCase());
  await pane().getByText('Pat Elsewhere (elsewhere) wants changes').waitFor();
  await pane().getByText('Which gym?').waitFor();
  await app.control('answerOpen', [path]);
  await pane().getByRole('button', { name: 'Open an answer' }).click();
  await app.page.getByText(/This was answered already/u).waitFor();
  await app.page.getByRole('button', { name: 'Close', exact: true }).last().click();
});

const approve = async (): Promise<void> => {
  await pane()
    .getByRole('button', { name: /^Approve this post/u })
    .click();
  await app.page.getByLabel(/^Note/u).fill('Checked with the office');
  await app.page.getByRole('button', { name: 'Approve', exact: true }).click();
};
const letPass = async (): Promise<void> => {
  await card(/sale|sell/iu)
    .getByRole('button', { name: /Let it pass/u })
    .click();
  await app.page.getByLabel('Reason').fill('The parents’ own flea market');
  await app.page.getByRole('button', { name: 'Let it pass', exact: true }).click();
  await card(/sale|sell/iu)
    .getByText('Let pass by Kim Example')
    .waitFor();
};

test('a colleague on the same laptop lets a finding pass with a reason, and approves', async () => {
  await switchTo('Kim Example');
  await letPass();
  await verdict(/^Needs approval$/u);
  await approve();
  await verdict(/^(No open findings|To answer)/u);
  await neverSafe();
});

test('an edit opens both again', async () => {
  await switchTo('Robin Sample');
  await editor(app).click();
  await app.page.keyboard.press('Control+End');
  await app.page.keyboard.type(' Welcome');
  await verdict(/^Not yet: 1 to fix$/u);
  await pane()
    .getByRole('heading', { name: /Needs a second person/u })
    .waitFor();
  await saved(app);
  await switchTo('Kim Example');
  await letPass();
  await approve();
  await verdict(/^(No open findings|To answer)/u);
  await neverSafe();
});

test('main refuses a stale revision; what was approved is queued', async () => {
  const { content, check } = await ask(app, 'post.open', { id: post });
  for (const { key } of check.questions) await ask(app, 'post.answer', { id: post, key, yes: true });
  const reply = await tell(app, 'queue.post', { id: post, revision: '0'.repeat(check.revision.length) });
  expect(reply).toMatchObject({ ok: false, code: 'stale' });
  expect((await ask(app, 'post.open', { id: post })).deliveries).toEqual([]);
  expect((await ask(app, 'post.open', { id: post })).content).toEqual(content);
  await queueButton().click();
  await app.page.getByText('Queued', { exact: true }).first().waitFor();
  expect((await ask(app, 'post.open', { id: post })).deliveries.map(({ state }) => state)).toEqual([
    'queued',
  ]);
});

test('the record tells who did what, and why', async () => {
  await goTo(app, 'Records');
  await app.page
    .getByText(/^The gym is open\./u)
    .first()
    .click();
  await app.page.getByText('unchanged since it was written').waitFor();
  const record = await ask(app, 'record.read', { id: post });
  const told = record.lines.map(({ by, text }) => `${by}: ${text}`).join('\n');
  expect(told).toMatch(/Robin Sample: Asked for approval. Note: By Friday, please/u);
  expect(told).toMatch(/Kim Example: Wants changes. Note: Whose sale is it/u);
  expect(told).toMatch(/Kim Example: Waived: .* Reason: The parents’ own flea market/u);
  expect(told).toMatch(/Kim Example: Approved. Note: Checked with the office/u);
  expect(told).toMatch(/Robin Sample: Acknowledged: “Wednesday, February 9”/u);
  expect(told).toMatch(/Kim Example: .*Queued/u);
  const shown = await app.page.getByRole('main').innerText();
  for (const { text } of record.lines) expect(shown).toContain(text);
});

const PHRASE = 'seven quiet paper boats';
const away = (): Locator => app.page.getByRole('heading', { name: 'Who is at the desk?' });
const sitDown = async (phrase: string): Promise<void> => {
  await app.page.getByRole('button', { name: /^Kim Example/u }).click();
  await app.page.getByLabel('Passphrase of Kim Example').fill(phrase);
  await app.page.keyboard.press('Enter');
};

test('a passphrase of one’s own: after leaving the desk main answers nobody until it is said', async () => {
  await goTo(app, 'Settings');
  await app.page.getByRole('button', { name: 'Set a passphrase for me' }).click();
  await app.page.getByLabel('New passphrase', { exact: true }).fill(PHRASE);
  await app.page.getByLabel('New passphrase again').fill(PHRASE);
  await app.page.getByRole('button', { name: 'Set it' }).click();
  await app.page.getByRole('button', { name: 'Change my passphrase' }).waitFor();
  await switchTo('Robin Sample');
  await app.page.getByRole('button', { name: /is at the desk/u }).click();
  await app.page.getByRole('menuitem', { name: 'Leave the desk' }).click();
  await away().waitFor();
  expect(await tell(app, 'post.open', { id: post })).toMatchObject({ ok: false, code: 'locked' });
  await sitDown('a guess at it');
  await app.page.getByText(/This is not the passphrase of Kim Example/u).waitFor();
  await app.page.getByLabel('Passphrase of Kim Example').fill(PHRASE);
  await app.page.keyboard.press('Enter');
  await app.page.getByRole('button', { name: /^Kim Example is at the desk/u }).waitFor();
});

test('a review file from elsewhere is shown with its picture, and answered', async () => {
  const path = join(app.home, 'pat.hallpass-review');
  writeFileSync(path, reviewFrom(jpegFile({ width: 80, height: 60 }), Date.now() + ahead(TODAY)));
  await goTo(app, 'Settings');
  await app.page.getByText('Approvals count here').waitFor();
  await app.control('answerOpen', [path]);
  await app.page.getByRole('button', { name: 'Open a review file' }).click();
  await app.page.getByText(/Doors open at six/u).waitFor();
  await app.page.getByRole('button', { name: 'Not now' }).click();
  await app.drop(app.page.getByRole('main'), [path]);
  await app.page.getByText(/Doors open at six/u).waitFor();
  const shown = app.page.getByRole('img', { name: 'A stage with a curtain' });
  await soon(() => shown.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  const folder = join(app.home, 'answer');
  mkdirSync(folder);
  await app.control('answerOpen', [folder]);
  const note = app.page.getByLabel('Note to the author');
  await app.page.getByRole('button', { name: 'Want changes', exact: true }).click();
  await app.page.getByText('Say what should change.').waitFor();
  await soon(() => note.evaluate((field) => field === document.activeElement)).toBe(true);
  await app.page.getByRole('button', { name: 'Approve', exact: true }).click();
  await app.page.getByText('The answer is saved in “Hallpass answer”.', { exact: false }).waitFor();
  expect(parcelIn(folder)).toMatchObject({ kind: 'answer', body: { verdict: 'approve', by: 'Kim Example' } });
});

test('a video of a review file plays, one that is not in it is said to be missing, and both are watched first', async () => {
  const made = sourceOf(await madeVideo(app, { seconds: 3, kind: 'mp4' }));
  const pieces: Uint8Array[] = [];
  for await (const piece of writeMovie(await readMovie(made), made)) pieces.push(piece);
  const path = join(app.home, 'pat-videos.hallpass-review');
  const cover = jpegFile({ width: 320, height: 180 });
  writeFileSync(path, reviewFrom(cover, Date.now() + ahead(TODAY), [Buffer.concat(pieces), null]));
  await app.drop(app.page.getByRole('main'), [path]);
  const player = app.page.getByLabel('Video 1', { exact: true });
  await soon(() => player.evaluate((video) => Math.round((video as HTMLVideoElement).duration))).toBe(3);
  await player.evaluate((video) => {
    (video as HTMLVideoElement).currentTime = 2;
    return (video as HTMLVideoElement).play();
  });
  await soon(() => player.evaluate((video) => (video as HTMLVideoElement).ended)).toBe(true);
  await app.page.getByText(/This video is too large for the file: you see one picture of it/u).waitFor();
  const folder = join(app.home, 'answer-to-videos');
  mkdirSync(folder);
  await app.control('answerOpen', [folder]);
  await app.page.getByRole('button', { name: 'Approve', exact: true }).click();
  await app.page.getByText(/^Watch the videos to their end, and say so here/u).waitFor();
  // Brought into view, as the press was at the foot.
  const missed = app.page.getByText(/^Watch the videos to their end/u);
  await soon(() =>
    missed.evaluate((said) => {
      const { x, y } = said.getBoundingClientRect();
      return said.contains(document.elementFromPoint(x + 4, y + 4));
    }),
  ).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
  await app.page.getByText('I have watched the videos to their end').click();
  await app.page.getByRole('button', { name: 'Approve', exact: true }).click();
  await player.waitFor({ state: 'detached' });
  expect(parcelIn(folder)).toMatchObject({ kind: 'answer', body: { verdict: 'approve' } });
});

test('one changed byte of the journal on disk shows as broken in the record', async () => {
  await app.kill();
  const folder = join(app.userData, 'library', 'journal');
  const [segment = ''] = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const path = join(folder, segment);
  const bytes = readFileSync(path);
  const at = bytes.indexOf('flea market');
  expect(at).toBeGreaterThan(0);
  bytes[at] = 'F'.charCodeAt(0);
  writeFileSync(path, bytes);
  await app.restart({ clock: ahead(TODAY) });
  await away().waitFor();
  await sitDown(PHRASE);
  await app.page.getByRole('navigation', { name: 'Screens' }).waitFor();
  expect((await ask(app, 'record.read', { id: post })).chain).toBe('broken');
  await goTo(app, 'Records');
  await app.page
    .getByText(/^The gym is open\./u)
    .first()
    .click();
  await app.page.getByText('the journal was changed outside Hallpass').waitFor();
  expect(await app.page.getByText('unchanged since it was written').count()).toBe(0);
});
