import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../e2e/launch/app.ts';
import { launchApp } from '../e2e/launch/launch.ts';
import { repository } from '../e2e/launch/repository.ts';
import { ask } from '../e2e/steps/ask.ts';
import { firstStart, goTo, journey, openPost, type Picture } from '../e2e/steps/journey.ts';

const out = join(repository, 'out', 'demo');

/** The pictures that the README shows; `npm run demo -- --show` takes them anew. */
const SHOWN = ['calendar', 'compose-blocked', 'hand-off', 'record', 'compose-dark'];

/** Milliseconds for the last animation to end before a picture is taken. */
const STILL = 400;

const photographer = (app: App): Picture => {
  let count = 0;
  return async (name) => {
    count += 1;
    await app.page.waitForTimeout(STILL);
    const file = `${String(count).padStart(2, '0')}-${name}.png`;
    await app.page.screenshot({ path: join(out, file) });
    console.log(`out/demo/${file}`);
  };
};

/** The rest of the house, after the journey: each screen, then some in the dark. */
const tour = async (app: App, picture: Picture): Promise<void> => {
  for (const screen of ['Library', 'Register', 'Guidelines', 'Settings']) {
    await goTo(app, screen);
    await picture(screen.toLowerCase());
  }
  await ask(app, 'settings.save', { appearance: 'dark' });
  await goTo(app, 'Calendar');
  await picture('calendar-dark');
  await openPost(app, 'Winter sports');
  await picture('compose-dark');
};

const keepShown = (): void => {
  const shown = join(repository, 'test', 'demo', 'shown');
  mkdirSync(shown, { recursive: true });
  for (const name of SHOWN) {
    const file = readdirSync(out).find((one) => one.endsWith(`-${name}.png`));
    if (file !== undefined) copyFileSync(join(out, file), join(shown, `${name}.png`));
  }
};

/** Leaves numbered pictures and the exported record under `out/demo`. Throws where a step of the journey fails. */
export const demo = async (show: boolean): Promise<void> => {
  rmSync(out, { recursive: true, force: true });
  const record = join(out, 'record');
  mkdirSync(record, { recursive: true });
  const home = mkdtempSync(join(tmpdir(), 'hallpass-demo-'));
  const app = await launchApp({ runtime: 'stand-in', home });
  try {
    const picture = photographer(app);
    await firstStart(app, picture);
    const { folder } = await journey(app, { picture, exportTo: record });
    await tour(app, picture);
    for (const name of readdirSync(folder)) renameSync(join(folder, name), join(record, name));
    rmSync(folder, { recursive: true });
    if (show) keepShown();
    console.log('out/demo/record/record.html, record.json and the pictures that went out');
  } finally {
    await app.close();
    rmSync(home, { recursive: true, force: true });
  }
};
