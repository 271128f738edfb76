/** From the pause after the last key to the pane that shows the check of it, in the built app with the sample. */
import { launchApp } from '../e2e/launch/launch.ts';
import { beginSample } from '../e2e/steps/ask.ts';
import { openPost } from '../e2e/steps/journey.ts';
import { ms, report, spreadOf } from './figures.ts';

const KEYS = 30;
/** What counts as a pause in typing (renderer/store/checker.ts). */
const PAUSE = 150;

interface Watched {
  pressed: number;
  readonly times: number[];
}

/** Runs in the page: the time from each key to the moment the pane is no longer that of older words. */
const watch = (): void => {
  const watched: Watched = { pressed: 0, times: [] };
  Object.assign(globalThis, { watched });
  document.addEventListener('keydown', () => (watched.pressed = performance.now()), { capture: true });
  new MutationObserver(() => {
    const isStale = document.querySelector('.pane-stale') !== null;
    if (isStale || watched.pressed === 0) return;
    watched.times.push(performance.now() - watched.pressed);
    watched.pressed = 0;
  }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['class'] });
};

export const benchLive = async (): Promise<void> => {
  const app = await launchApp({ runtime: 'stand-in' });
  try {
    await beginSample(app);
    await openPost(app, 'Congrats to Mason Lindqvist');
    await app.page.evaluate(watch);
    const editor = app.page.getByRole('textbox', { name: /^Text for/u }).first();
    await editor.click();
    for (let key = 0; key < KEYS; key += 1) {
      await app.page.keyboard.press(key % 5 === 4 ? ' ' : 'a');
      await app.page.waitForFunction(
        (count) => (globalThis as unknown as { watched: Watched }).watched.times.length > count,
        key,
      );
    }
    const times = await app.page.evaluate(
      () => (globalThis as unknown as { watched: Watched }).watched.times,
    );
    const { median, p99 } = spreadOf(times.map((time) => time - PAUSE));
    report(
      `live check after a pause of ${PAUSE} ms, 3 accounts, 300 people`,
      `${ms(median)} (99 % ${ms(p99)}), n ${KEYS}`,
      'under 50 ms',
      median < 50,
    );
  } finally {
    await app.close();
  }
};
