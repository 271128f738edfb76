import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../main/media/hashed-files.ts';
import { withCrop } from '../../renderer/screens/compose/tray/differences.ts';
import { mediaOf } from '../../shared/domain/new-media.ts';
import type { Face, PostContent } from '../../shared/domain/post.ts';
import { jpegFile } from '../main/media/jpeg-file.ts';
import type { App } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginEmpty } from './steps/ask.ts';
import { goTo } from './steps/journey.ts';
import { madeVideo } from './steps/made-video.ts';
import { look } from './steps/axe.ts';
import {
  ahead,
  deliveryOf,
  pictured,
  queued,
  wakeAt,
  newAccount,
  newDraft,
  newStudent,
  openDraft,
  saved,
  soon,
  takePicture,
  TODAY,
} from './steps/desk.ts';

/** Faces of a picture in the built app: boxes by mouse and by keyboard, each answered, each finding leading to its box. */
let app: App;
let post: string;
let student: string;
let facebook: string;
let instagram: string;
beforeAll(async () => {
  app = await launchApp({ clock: ahead(TODAY), findsFaces: true });
  await beginEmpty(app);
  facebook = await newAccount(app, '@RidgeviewSample');
  instagram = await newAccount(app, '@ridgeview_sample', { platform: 'instagram' });
  student = await newStudent(app, 'Linnea', 'Testperson');
  const asset = await takePicture(
    app,
    'fair.jpg',
    jpegFile({ width: 1200, height: 800, level: (column, row) => 70 + ((column * 7 + row * 13) % 110) }),
  );
  post = await newDraft(app, {
    text: 'Our science fair fills the gym.',
    publishAt: '2027-02-03T15:30',
    targets: [facebook, instagram],
    media: [mediaOf(asset)],
  });
  await openDraft(app, 'Our science fair');
});
afterAll(() => app?.close());

const viewer = (): Locator => app.page.getByRole('dialog', { name: 'fair.jpg' });
const box = (n: number): Locator => viewer().getByRole('button', { name: new RegExp(`^Face ${n}: `, 'u') });
const balance = (): Locator => viewer().getByRole('status');
const stored = async (): Promise<PostContent> => {
  await saved(app);
  return (await ask(app, 'post.open', { id: post })).content;
};
const faces = async (): Promise<readonly Face[]> => (await stored()).media[0]?.faces ?? [];
/** A place in the picture, given in parts of it, on the screen. */
const onScreen = async (x: number, y: number): Promise<readonly [number, number]> => {
  const frame = await viewer().locator('.viewer-stage').boundingBox();
  if (frame === null) throw new Error('The picture is not shown');
  return [frame.x + x * frame.width, frame.y + y * frame.height];
};
const drag = async (from: readonly [number, number], to: readonly [number, number]): Promise<void> => {
  const { mouse } = app.page;
  await mouse.move(...(await onScreen(...from)));
  await mouse.down();
  await mouse.move(...(await onScreen(...to)), { steps: 4 });
  await mouse.up();
};
const isFocused = (element: Element): boolean => element === document.activeElement;
const expectBox = async (at: number, wanted: readonly number[]): Promise<void> => {
  await soon(async () => (await faces())[at]?.box?.map((part) => Math.round(part * 100))).toEqual(
    wanted.map((part) => Math.round(part * 100)),
  );
};

test('a box is drawn with the mouse, moved, and drawn larger by its corner', async () => {
  await app.page.getByRole('button', { name: 'Mark faces' }).click();
  await viewer().getByText('No face is marked.', { exact: false }).waitFor();
  // The last box that is taken off leaves the focus where the next one is made.
  const add = viewer().getByRole('button', { name: 'Add a box' });
  await add.click();
  await box(1).waitFor();
  await app.page.keyboard.press('Delete');
  await box(1).waitFor({ state: 'detached' });
  expect(await add.evaluate(isFocused)).toBe(true);
  await drag([0.2, 0.2], [0.3, 0.4]);
  await balance().getByText('1 face: 1 unanswered').waitFor();
  await expectBox(0, [0.2, 0.2, 0.1, 0.2]);
  await drag([0.25, 0.3], [0.35, 0.4]);
  await expectBox(0, [0.3, 0.3, 0.1, 0.2]);
  await drag([0.4, 0.5], [0.5, 0.6]);
  await expectBox(0, [0.3, 0.3, 0.2, 0.3]);
});

test('a box is added, moved, resized and removed by keys alone', async () => {
  await viewer().getByRole('button', { name: 'Add a box' }).focus();
  await app.page.keyboard.press('Enter');
  await box(2).waitFor();
  expect(await box(2).evaluate(isFocused)).toBe(true);
  const before = (await faces())[1]?.box ?? [0, 0, 0, 0];
  for (let n = 0; n < 4; n += 1) await app.page.keyboard.press('ArrowRight');
  for (let n = 0; n < 4; n += 1) await app.page.keyboard.press('Shift+ArrowDown');
  const [left, top, width, height] = before;
  await expectBox(1, [left + 0.02, top, width, height + 0.02]);
  await app.page.keyboard.press('Shift+Tab');
  expect(await box(1).evaluate(isFocused)).toBe(true);
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.press('Delete');
  await box(2).waitFor({ state: 'detached' });
  expect(await faces()).toHaveLength(1);
  expect(await box(1).evaluate(isFocused)).toBe(true);
});

test('a box is answered by a name from the register, whose permission shows at once', async () => {
  await viewer().getByRole('combobox', { name: 'Name face 1' }).fill('linnea');
  await app.page.getByRole('option', { name: /Linnea Testperson.*Cleared/u }).click();
  await box(1)
    .and(viewer().getByRole('button', { name: 'Face 1: Linnea Testperson' }))
    .waitFor();
  await viewer().getByRole('list', { name: 'Faces' }).getByText('Cleared', { exact: true }).waitFor();
  await balance().getByText('1 face: 1 cleared').waitFor();
  expect((await faces())[0]).toMatchObject({ is: 'person', person: student });
});

test('each kind of answer counts, and can be taken back', async () => {
  await drag([0.6, 0.2], [0.7, 0.35]);
  const answer = (name: string): Locator =>
    viewer().getByRole('group', { name: 'Or face 2 is' }).getByRole('button', { name });
  await answer('Adult or public figure').click();
  await balance().getByText('2 faces: 1 cleared, 1 adult').waitFor();
  await answer('Not recognizable').click();
  await balance().getByText('2 faces: 1 cleared, 1 not recognizable').waitFor();
  await answer('Not a face').click();
  await balance().getByText('1 face: 1 cleared').waitFor();
  await answer('Not a face').click();
  await balance().getByText('2 faces: 1 cleared, 1 unanswered').waitFor();
  expect(await look(app)).toEqual([]);
});

test('a finding about a face opens the picture at its box', async () => {
  await app.page.keyboard.press('Escape');
  await viewer().waitFor({ state: 'detached' });
  const finding = app.page
    .getByRole('complementary', { name: 'Check' })
    .locator('[data-finding]')
    .filter({ hasText: /face in this picture is not accounted for/u })
    .first();
  await finding.getByRole('button', { name: 'Show me' }).click();
  await viewer().waitFor();
  await soon(() => box(2).evaluate(isFocused)).toBe(true);
  expect(await box(2).getAttribute('aria-pressed')).toBe('true');
});

test('a face is covered in the picture itself, in the viewer and in the preview, and uncovered again', async () => {
  const shownIn = (where: Locator): Promise<string | null> =>
    where.locator('img').first().getAttribute('src');
  const preview = app.page.locator('.preview-picture').first();
  const bare = await shownIn(viewer());
  const answer = viewer()
    .getByRole('group', { name: 'Or face 2 is' })
    .getByRole('button', { name: 'Cover it' });
  await answer.click();
  await balance().getByText('2 faces: 1 cleared, 1 covered').waitFor();
  const pixelated = await shownIn(viewer());
  expect(pixelated).not.toBe(bare);
  await viewer()
    .getByRole('group', { name: 'Cover face 2 with' })
    .getByRole('button', { name: 'A smile' })
    .click();
  await soon(async () => [bare, pixelated].includes(await shownIn(viewer()))).toBe(false);
  expect(await shownIn(preview)).toBe(await shownIn(viewer()));
  await soon(async () => (await faces())[1]).toMatchObject({ is: 'covered', cover: 'smile', burned: true });
  expect(await look(app)).toEqual([]);
  await answer.click();
  await soon(() => shownIn(viewer())).toBe(bare);
  await balance().getByText('2 faces: 1 cleared, 1 unanswered').waitFor();
});

test('a face is covered on one platform and shown on the other', async () => {
  await box(1).focus();
  await viewer()
    .getByRole('group', { name: 'Cover face 1 only on' })
    .getByRole('button', { name: 'Instagram' })
    .click();
  await balance().getByText('Facebook: 2 faces: 1 cleared, 1 unanswered').waitFor();
  await balance().getByText('Instagram: 2 faces: 1 covered, 1 unanswered').waitFor();
  await soon(async () => (await faces())[0]).toMatchObject({
    is: 'person',
    person: student,
    coveredOn: [instagram],
    burnedOn: [instagram],
  });
});

test('each platform gets its own part of the picture, by mouse and by keys, turned where it lies wrong', async () => {
  const show = (name: string): Promise<void> => viewer().getByText(name, { exact: true }).click();
  const own = async () => (await stored()).media[0]?.perTarget[instagram];
  const at = async (x: number, y: number): Promise<readonly [number, number]> => {
    const frame = await viewer().locator('.crop-stage').boundingBox();
    if (frame === null) throw new Error('The picture is not shown');
    return [frame.x + x * frame.width, frame.y + y * frame.height];
  };
  const expectCrop = (wanted: readonly number[]) =>
    soon(async () => (await own())?.crop?.map((part) => Math.round(part * 100))).toEqual(wanted);
  await show('Crop and rotate');
  await show('Instagram');
  await viewer().getByText('Instagram gets the whole picture').waitFor();
  expect(await look(app)).toEqual([]);
  const [corner, inner] = [await at(0.995, 0.992), await at(0.545, 0.892)];
  await app.page.mouse.move(...corner);
  await app.page.mouse.down();
  await app.page.mouse.move(...inner, { steps: 3 });
  await app.page.mouse.up();
  await viewer().getByText('1 face is cut off and not shown on Instagram.').waitFor();
  await viewer().getByText('1 face: 1 covered').waitFor();
  await expectCrop([0, 0, 55, 90]);
  const frame = viewer().getByRole('button', { name: 'What Instagram gets' });
  await frame.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Shift+ArrowLeft', 'Shift+ArrowUp'])
    await app.page.keyboard.press(key);
  await expectCrop([2, 1, 54, 89]);
  for (const _press of [1, 2]) await app.page.keyboard.press('Control+z');
  await expectCrop([2, 1, 55, 90]);
  for (const key of ['Shift+ArrowLeft', 'Shift+ArrowUp']) await app.page.keyboard.press(key);
  await expectCrop([2, 1, 54, 89]);
  await soon(own).toMatchObject({ cut: true, width: 648, height: 712 });

  await viewer().getByRole('button', { name: 'Rotate right' }).click();
  await soon(async () => (await stored()).media[0]).toMatchObject({ turn: 1, width: 800, height: 1200 });
  await soon(own).toMatchObject({ cut: true, width: 712, height: 648 });
  // The box moves with the picture, and is kept as a part of the upright one.
  await show('Faces');
  const kept = (await faces())[0]?.box;
  await box(1).focus();
  await app.page.keyboard.press('ArrowDown');
  await soon(async () => ((await faces())[0]?.box?.[0] ?? 0) - (kept?.[0] ?? 0)).toBeCloseTo(0.005, 6);
  await app.page.keyboard.press('ArrowUp');
  await show('Crop and rotate');
  await viewer().getByRole('button', { name: 'Rotate left' }).click();
  await soon(async () => (await stored()).media[0]?.turn ?? 0).toBe(0);
  await show('Instagram');
  await viewer().getByRole('button', { name: 'Use the whole picture' }).click();
  await soon(own).toBeUndefined();
  await app.page.getByRole('button', { name: 'Undo' }).click();
  await expectCrop([2, 1, 54, 89]);
  await viewer().getByRole('button', { name: 'Use the whole picture' }).click();
  await show('Faces');
});

test('the viewer can be used at 200 % zoom', async () => {
  const before = app.page.viewportSize() ?? { width: 1366, height: 768 };
  await app.page.setViewportSize({ width: 683, height: 384 });
  const wide = await viewer().evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(wide).toBe(0);
  await viewer().getByRole('button', { name: 'Add a box' }).click();
  await box(3).waitFor();
  expect(await box(3).isVisible()).toBe(true);
  // Everything stands below the other, nothing lies over it.
  const [answers, keys] = await Promise.all([
    viewer().getByRole('group', { name: 'Or face 3 is' }).boundingBox(),
    viewer().getByText('Arrow keys move a box').boundingBox(),
  ]);
  expect(keys?.y).toBeGreaterThanOrEqual((answers?.y ?? Infinity) + (answers?.height ?? 0));
  await box(3).focus();
  await app.page.keyboard.press('Delete');
  await box(3).waitFor({ state: 'detached' });
  await app.page.setViewportSize(before);
  await app.page.keyboard.press('Escape');
});

/** A photograph that comes with the detector, for its own tests: three people stand in it. It is never copied to here. */
const PHOTO = 'node_modules/@vladmandic/face-api/demo/sample1.jpg';
const STANDING = 3;

/** The photo at a size at which one pass is enough: its parts are the bench's to look at. */
const smallPhoto = async (resizeWidth = 720): Promise<Uint8Array> => {
  const numbers = await app.page.evaluate(
    async ([encoded, resizeWidth]) => {
      const bytes = Uint8Array.from(atob(encoded), (sign) => sign.codePointAt(0) ?? 0);
      const photo = await createImageBitmap(new Blob([bytes]), { resizeWidth, resizeQuality: 'high' });
      const canvas = new OffscreenCanvas(photo.width, photo.height);
      canvas.getContext('2d')?.drawImage(photo, 0, 0);
      return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())];
    },
    [readFileSync(PHOTO).toString('base64'), resizeWidth] as const,
  );
  return new Uint8Array(numbers);
};

test('the pictures of a post, and of the library, are gone through in the viewer, by buttons and by arrow keys', async () => {
  const { page } = app;
  const names = ['one.jpg', 'two.jpg', 'three.jpg'];
  const media = [];
  for (const [at, name] of names.entries()) {
    const level = (column: number, row: number): number => 60 + ((column * (at + 3) + row * 5) % 120);
    media.push(mediaOf(await takePicture(app, name, jpegFile({ width: 1200, height: 800, level }))));
  }
  await newDraft(app, { text: 'Three pictures of the fair.', targets: [facebook], media });
  await openDraft(app, 'Three pictures');
  const shown = (name: string, n: number): Promise<void> =>
    page.getByRole('dialog', { name, exact: true }).getByText(`${n} of 3`, { exact: true }).waitFor();
  await page.getByRole('button', { name: 'See it large' }).click();
  await shown('one.jpg', 1);
  await page.getByRole('button', { name: 'Next picture' }).click();
  await shown('two.jpg', 2);
  await page.keyboard.press('ArrowRight');
  await shown('three.jpg', 3);
  await page.keyboard.press('ArrowRight');
  await shown('one.jpg', 1);
  await page.keyboard.press('ArrowLeft');
  await shown('three.jpg', 3);
  // On a box the arrow keys move the box.
  await page.getByRole('button', { name: 'Add a box' }).click();
  await page.keyboard.press('ArrowLeft');
  await shown('three.jpg', 3);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByText('Picture 3 of 3').waitFor();

  // There the newest comes first.
  await goTo(app, 'Library');
  const of = (name: string): Locator => page.getByRole('dialog', { name, exact: true });
  await page.getByRole('button', { name: /one\.jpg/u }).click();
  await of('one.jpg').waitFor();
  await page.keyboard.press('ArrowLeft');
  await of('two.jpg').waitFor();
  await page.getByRole('button', { name: 'Next picture' }).click();
  await of('one.jpg').waitFor();
  await of('one.jpg').getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('faces are found in a photo that is brought in, counted in the tray and asked about, and nothing takes them back', async () => {
  const asset = await takePicture(app, 'three.jpg', await smallPhoto());
  // Nobody is said to be in it, before anything was found.
  const id = await newDraft(app, {
    text: 'Three friends of the library.',
    publishAt: '2027-02-04T15:30',
    targets: [facebook],
    media: [{ ...mediaOf(asset), peopleAnswered: true }],
  });
  await openDraft(app, 'Three friends');
  const tray = app.page.getByRole('group', { name: 'Who is in it?' });
  await tray.getByText(`${STANDING} faces: ${STANDING} unanswered`).waitFor();
  await saved(app);
  const { content, check } = await ask(app, 'post.open', { id });
  expect(content.media[0]).toMatchObject({ peopleAnswered: null, offered: expect.anything() });
  expect(content.media[0]?.faces.map(({ is, person }) => [is, person])).toEqual(
    Array.from({ length: STANDING }, () => ['unresolved', null]),
  );
  expect(check.findings.some(({ at }) => at.media === asset.id && at.face !== undefined)).toBe(true);

  await app.page.getByRole('button', { name: 'Mark faces' }).click();
  const large = app.page.getByRole('dialog', { name: 'three.jpg' });
  const boxes = large.getByRole('button', { name: /^Face \d: /u });
  await soon(() => boxes.count()).toBe(STANDING);
  await large.getByRole('button', { name: 'Face 2: Who is this?' }).first().focus();
  await app.page.keyboard.press('Delete');
  await soon(() => boxes.count()).toBe(STANDING - 1);
  await large.getByRole('button', { name: 'Look again' }).click();
  await large.getByText('Looking for faces…').waitFor();
  await large.getByRole('button', { name: 'Look again' }).waitFor();
  expect(await boxes.count()).toBe(STANDING - 1);
  await app.page.keyboard.press('Escape');
});

test('a video tells how many are seen in it at once and when, asks who they are, and takes one back to such a moment', async () => {
  const path = join(app.home, 'Three friends.mp4');
  writeFileSync(path, await madeVideo(app, { seconds: 4, kind: 'mp4', picture: await smallPhoto(480) }));
  await newDraft(app, {
    text: 'The friends of the library, moving.',
    publishAt: '2027-02-05T15:30',
    targets: [facebook],
  });
  await openDraft(app, 'The friends of the library, moving');
  await app.control('answerOpen', [path]);
  await app.page.getByRole('button', { name: 'Add a picture or video' }).click();
  const tray = app.page.getByRole('group', { name: 'Who is in it?' });
  const said = `Up to ${STANDING} people are seen at once, at 0:03.`;
  await tray.getByText(said).waitFor();
  await tray.getByText(`${STANDING} faces: ${STANDING} unanswered`).waitFor();
  await app.page.getByRole('button', { name: 'Play', exact: true }).click();
  const large = app.page.getByRole('dialog', { name: 'Three friends.mp4' });
  const picker = large.getByRole('combobox', { name: 'Add somebody who is in the video' });
  await picker.fill('cover');
  await large.or(app.page.getByRole('listbox')).getByText('A face cannot be covered in a video').waitFor();
  await picker.fill('');
  await large.getByRole('group', { name: 'People seen at' }).getByRole('button', { name: '0:03' }).click();
  const film = large.getByLabel('Video Three friends.mp4');
  await soon(() => film.evaluate((one) => (one as HTMLVideoElement).currentTime)).toBe(3);
  // At 200 % zoom it is as large as its sheet lets it be, not what is left beside everything else.
  const before = app.page.viewportSize() ?? { width: 1366, height: 768 };
  await app.page.setViewportSize({ width: 683, height: 384 });
  await soon(async () => (await film.boundingBox())?.height).toBeGreaterThanOrEqual(219);
  await app.page.setViewportSize(before);
  await large.getByRole('button', { name: `None of the ${STANDING} can be recognized` }).click();
  await large.getByText(`${STANDING} faces: ${STANDING} not recognizable`).waitFor();
  await app.page.keyboard.press('Escape');
  await app.page.getByRole('button', { name: new RegExp(said, 'u') }).waitFor();
});

/** Two pictures that differ only in what is under the cover and in what is cut off. */
const BOX = [0.25, 0.25, 0.25, 0.25] as const;
const CROP = [0, 0, 0.75, 1] as const;
const twin = (face: number): Uint8Array =>
  jpegFile({
    width: 640,
    height: 640,
    level: (column, row) =>
      (column >= 20 && column < 40 && row >= 20 && row < 40) || column >= 60 ? face : 120 + (column % 7) * 9,
  });

test('what is published carries nothing of what is under the cover, nor of what is cut off', async () => {
  const published: Uint8Array[] = [];
  for (const [at, level] of [20, 230].entries()) {
    const asset = await takePicture(app, `twin-${at}.jpg`, twin(level));
    const covers = [{ kind: 'solid' as const, box: [...BOX] as [number, number, number, number] }];
    const all = await ask(app, 'media.cover', { id: asset.id, covers });
    const made = await ask(app, 'media.cover', { id: asset.id, covers, crop: [...CROP], account: facebook });
    if (all.kind !== 'covered' || made.kind !== 'covered') throw new Error('It was not made');
    const face: Face = { id: 'f1', box: BOX, is: 'covered', person: null, cover: 'solid' };
    const id = await queued(app, {
      text: `Reading hour ${at === 0 ? 'this morning' : 'after lunch'}.`,
      publishAt: `2027-02-02T1${at + 1}:00`,
      targets: [facebook],
      media: [
        {
          ...pictured(asset),
          shot: 'group',
          faces: [face],
          perTarget: withCrop({}, [facebook], CROP),
        },
      ],
    });
    await wakeAt(app, `2027-02-02T1${at + 7}:00:05Z`);
    await soon(async () => (await deliveryOf(app, id)).state).toBe('offered');
    const { id: delivery } = await deliveryOf(app, id);
    await app.control('forgetCalls');
    await ask(app, 'handoff.reveal', { delivery });
    const [folder = ''] = (await app.calls('openPath')).map(({ what }) => String(what));
    const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.jpg'));
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    expect(sha256(bytes)).toBe(made.asset.derivative);
    published.push(bytes);
  }
  const [one, other] = published;
  expect(Buffer.from(one ?? []).equals(Buffer.from(other ?? []))).toBe(true);
  const [middle, size] = await app.page.evaluate(
    async (numbers) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(numbers)]));
      const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      pen?.drawImage(picture, 0, 0);
      const pixel = pen?.getImageData(240, 240, 1, 1).data ?? [];
      return [[...pixel].slice(0, 3), [picture.width, picture.height]] as const;
    },
    [...(one ?? [])],
  );
  expect(size).toEqual([480, 640]);
  for (const [channel, value] of [35, 40, 47].entries())
    expect(Math.abs((middle?.[channel] ?? -99) - value)).toBeLessThan(6);
});
