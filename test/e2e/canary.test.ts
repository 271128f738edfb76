import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jpegFile } from '../main/media/jpeg-file.ts';
import type { App } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginEmpty } from './steps/ask.ts';
import {
  ahead,
  decide,
  deliveryOf,
  newAccount,
  pictured,
  queued,
  soon,
  takePicture,
  TODAY,
  wakeAt,
} from './steps/desk.ts';
import { goTo } from './steps/journey.ts';

/**
 * Words that stand nowhere but in the register are planted there, a post with that person lives its whole life, and then
 * everything that was written, printed, notified or shown as a title is searched for them.
 */
const FIRST = 'Zanzibelle';
const LAST = 'Quorrintestperson';
const SIGNER = 'Vexilliatestparent';
const FORM = 'Formqzx-2026';
const CANARIES = [FIRST, LAST, SIGNER, FORM];

let app: App;
let student: string;
let post: string;
beforeAll(async () => {
  app = await launchApp({ clock: ahead(TODAY) });
  await beginEmpty(app);
});
afterAll(() => app?.close());

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesUnder(join(folder, entry.name))
      : entry.isFile()
        ? [join(folder, entry.name)]
        : [],
  );

/** As a file may hold a word: plain, in small letters, in two bytes a letter, in base64 at any offset. */
const formsOf = (word: string): readonly Buffer[] => {
  const plain = [word, word.toLowerCase(), word.toUpperCase()];
  const offsets = [0, 1, 2].map((shift) =>
    Buffer.from(`${' '.repeat(shift)}${word}`)
      .toString('base64')
      .slice(shift === 0 ? 0 : 4, -4),
  );
  return [
    ...plain.map((one) => Buffer.from(one)),
    ...plain.map((one) => Buffer.from(one, 'utf16le')),
    ...offsets.map((one) => Buffer.from(one)),
  ];
};
const FORMS = CANARIES.flatMap((word) => formsOf(word).map((form) => ({ word, form })));

const held = (bytes: Buffer): readonly string[] => [
  ...new Set(FORMS.filter(({ form }) => bytes.includes(form)).map(({ word }) => word)),
];

test('a person of the register is found, shown in a post, withdrawn, and the post taken down', async () => {
  const { page } = app;
  const account = await newAccount(app, '@RidgeviewSample');
  const { person } = await ask(app, 'person.save', {
    id: null,
    kind: 'student',
    first: FIRST,
    last: LAST,
    preferred: null,
    school: 'Ridgeview Elementary School',
    grade: '3',
    adultOn: null,
    protected: false,
  });
  student = person.id;
  await ask(app, 'person.record', {
    id: student,
    entry: {
      scope: ['image'],
      channels: ['social'],
      decision: 'granted',
      basis: 'signed-form',
      from: '2026-08-24',
      until: null,
      form: FORM,
      signedBy: { name: SIGNER, relation: 'mother' },
    },
  });
  const asset = await takePicture(app, 'table.jpg', jpegFile({ width: 640, height: 480 }));
  post = await queued(app, {
    text: 'Reading hour.',
    targets: [account],
    publishAt: '2027-02-02T11:00',
    media: [pictured(asset, student)],
  });
  await goTo(app, 'Register');
  await page.getByLabel('Find somebody').fill(LAST.toLowerCase());
  await page.getByRole('button', { name: `${FIRST} ${LAST}` }).click();
  await page.getByText(SIGNER).waitFor();
  await page.keyboard.press('Escape');
  await wakeAt(app, '2027-02-02T17:00:05Z');
  await soon(async () => (await deliveryOf(app, post)).state).toBe('offered');
  const { id: delivery } = await deliveryOf(app, post);
  await ask(app, 'handoff.reveal', { delivery });
  await ask(app, 'handoff.open-platform', { delivery });
  await ask(app, 'handoff.confirm', { delivery, link: null });
  await decide(app, student, 'withdrawn');
  expect((await deliveryOf(app, post)).state).toBe('to-take-down');
  await ask(app, 'takedown.done', { delivery });
  const record = await ask(app, 'record.read', { id: post });
  expect(record.lines.length).toBeGreaterThan(5);
});

test('no notification, window title, printed line or call of the system tells who they are', async () => {
  const asked = JSON.stringify((await app.calls()).filter(({ kind }) => kind !== 'network'));
  expect(held(Buffer.from(asked))).toEqual([]);
  expect(held(Buffer.from(app.output()))).toEqual([]);
  expect(held(Buffer.from(await app.page.title()))).toEqual([]);
});

test('nothing on disk holds them in the clear, after a killed process either', async () => {
  await app.kill();
  const files = filesUnder(app.userData);
  expect(files.some((path) => path.endsWith('register.sealed'))).toBe(true);
  const leaks = files.flatMap((path) => held(readFileSync(path)).map((word) => `${word} in ${path}`));
  expect(leaks).toEqual([]);
  expect(files.reduce((sum, path) => sum + statSync(path).size, 0)).toBeGreaterThan(10_000);
});

test('the search itself would find them', () => {
  expect(held(Buffer.from(`{"name":"${LAST}"}`))).toEqual([LAST]);
  expect(held(Buffer.from(Buffer.from(`ab ${LAST} cd`).toString('base64')))).toEqual([LAST]);
  expect(held(Buffer.from(SIGNER, 'utf16le'))).toEqual([SIGNER]);
});
