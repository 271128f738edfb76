import type { CDPSession, Page } from 'playwright-core';

const WHEELS = 240;

export interface ScrollTrace {
  /**
   * Milliseconds of script for each turn of the wheel and the two frames after it, by Chromium's own counter. A frame's
   * share is no more than that.
   */
  readonly scripts: readonly number[];
  /** The longest task while scrolling, in milliseconds; 0 where none took 50, which is what a browser calls long. */
  readonly longest: number;
  readonly frames: number;
}

declare global {
  interface Window {
    longTasks?: number[];
  }
}

/** Seconds of script the page ran so far. */
const scriptOf = async (tools: CDPSession): Promise<number> => {
  const { metrics } = await tools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
};

/** Two frames were drawn. */
const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );

/**
 * Scrolls an element with the wheel and reads how much script that took. A recorded trace holds no frame in a Chromium
 * without a screen, so the counters of its own tools and its observer of long tasks are read instead.
 */
export const scrollTrace = async (page: Page, selector: string): Promise<ScrollTrace> => {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error('There is nothing to scroll.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.enable', { timeDomain: 'timeTicks' });
  await page.evaluate(() => {
    const found: number[] = [];
    window.longTasks = found;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) found.push(duration);
    }).observe({ type: 'longtask' });
  });
  const top = (): Promise<number> => page.locator(selector).evaluate((one) => one.scrollTop);
  const from = await top();
  const scripts: number[] = [];
  for (let wheel = 0; wheel < WHEELS; wheel += 1) {
    const before = await scriptOf(tools);
    await page.mouse.wheel(0, 420);
    await twoFrames(page);
    scripts.push(((await scriptOf(tools)) - before) * 1000);
  }
  if ((await top()) - from < WHEELS * 100) throw new Error('The list did not scroll.');
  const long = await page.evaluate(() => window.longTasks ?? []);
  return { scripts, longest: Math.max(0, ...long), frames: WHEELS * 2 };
};
