import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask } from './steps/ask.ts';
import { firstStart, journey, type JourneyEnd } from './steps/journey.ts';

/** The one true path, by mouse and keyboard in the built app. */
let app: App;
let end: JourneyEnd;
let laidOut: ReadonlyMap<string, Buffer> = new Map();
const folder = mkdtempSync(join(tmpdir(), 'hallpass-journey-'));

const shownFolders = async (): Promise<readonly string[]> =>
  (await app.calls('openPath')).map((call) => String(call.what));

/** What lies in the folder that was shown, while the offer stands. */
const readFolder = async (): Promise<ReadonlyMap<string, Buffer>> => {
  const [shown = ''] = await shownFolders();
  return new Map(readdirSync(shown).map((name) => [name, readFileSync(join(shown, name))]));
};

beforeAll(async () => {
  app = await launchApp();
  const exportTo = join(folder, 'exports');
  mkdirSync(exportTo);
  const picture = async (name: string): Promise<void> => {
    if (name === 'hand-off') laidOut = await readFolder();
  };
  await firstStart(app, picture);
  end = await journey(app, { picture, exportTo });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what goes out is what was fixed: no name, the right weekday, a readable hashtag', () => {
  expect(end.text).not.toContain('Mason');
  expect(end.text).toContain('Congrats to a second grader');
  expect(end.text).toContain('Saturday');
  expect(end.text).toContain('#BloomingtonProud');
});

test('the delivery is recorded as posted with its link, and the others still wait', async () => {
  const { deliveries } = await ask(app, 'post.open', { id: end.post });
  expect(deliveries.map((one) => `${one.platform} ${one.state}`).sort()).toEqual([
    'facebook posted',
    'instagram offered',
    'twitter offered',
  ]);
  expect(deliveries.find((one) => one.state === 'posted')?.link).toContain('facebook.com/RidgeviewSample');
});

test('the platform was opened once, by an address that was vetted', async () => {
  const opened = await app.calls('openExternal');
  expect(opened.map((call) => call.what)).toEqual([
    expect.stringMatching(/^https:\/\/([a-z]+\.)?facebook\.com\//u),
  ]);
});

test('only cleared pictures were laid out, with their alt text, and the folder is gone afterwards', async () => {
  const names = [...laidOut.keys()].sort();
  expect(names).toEqual([expect.stringMatching(/^1-.*\.jpg$/u), expect.stringMatching(/alt/u)]);
  expect(laidOut.get(names[0] ?? '')?.includes('Exif')).toBe(false);
  expect(laidOut.get(names[1] ?? '')?.toString()).toContain('Three students stand behind a small robot');
  const [shown = ''] = await shownFolders();
  expect(existsSync(shown)).toBe(false);
});

test('the exported record tells the story in words, without the register', () => {
  const names = readdirSync(end.folder);
  expect(names).toEqual(expect.arrayContaining(['record.html', 'record.json']));
  const html = readFileSync(join(end.folder, 'record.html'), 'utf8');
  for (const words of [
    'Checked again and offered',
    'Posted to',
    'Congrats to a second grader',
    'Robin Sample',
  ]) {
    expect(html).toContain(words);
  }
  expect(html).not.toMatch(/<script/u);
  expect(() => JSON.parse(readFileSync(join(end.folder, 'record.json'), 'utf8')) as unknown).not.toThrow();
});

test('nothing asked the network for anything', async () => {
  if (app.runtime === 'electron') return expect(app.runtime).toBe('electron');
  expect(await app.calls('network')).toEqual([]);
});
