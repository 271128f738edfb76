import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
const folder = mkdtempSync(join(tmpdir(), 'hallpass-journey-'));

beforeAll(async () => {
  app = await launchApp();
  const exportTo = join(folder, 'exports');
  mkdirSync(exportTo);
  const picture = (): Promise<void> => Promise.resolve();
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
  expect(deliveries.map((one) => [one.platform, one.state]).sort()).toEqual([
    ['facebook', 'posted'],
    ['instagram', 'offered'],
    ['twitter', 'offered'],
  ]);
  expect(deliveries.find((one) => one.state === 'posted')?.link).toContain('facebook.com/RidgeviewSample');
});

test('the platform was opened once, by an address that was vetted', async () => {
  const opened = await app.calls('openExternal');
  expect(opened.map((call) => call.what)).toEqual([
    expect.stringMatching(/^https:\/\/([a-z]+\.)?facebook\.com\//u),
  ]);
});

test('only cleared pictures were laid out, with their alt text', async () => {
  const shown = (await app.calls('openPath')).map((call) => String(call.what));
  expect(shown).toHaveLength(1);
  const files = readdirSync(shown[0] ?? '');
  expect(files.some((name) => /^1-.*\.jpg$/u.test(name))).toBe(true);
  const picture = readFileSync(join(shown[0] ?? '', files.find((name) => name.endsWith('.jpg')) ?? ''));
  expect(picture.includes('Exif')).toBe(false);
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
