import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
}

/** Events in which script of the page runs. */
const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'FireAnimationFrame',
  'TimerFire',
  'EventDispatch',
  'RunMicrotasks',
  'FireIdleCallback',
]);
const WHEELS = 240;

export interface ScrollTrace {
  /** Milliseconds of script in each frame. */
  readonly scripts: readonly number[];
  /** The longest task of the page's main thread, in milliseconds. */
  readonly longest: number;
  readonly frames: number;
}

/** Milliseconds that these intervals cover, each moment counted once; those within another are part of it. */
const covered = (events: readonly TraceEvent[]): number => {
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0 } of events) {
    const from = Math.max(ts, end);
    if (ts + dur > from) sum += ts + dur - from;
    end = Math.max(end, ts + dur);
  }
  return sum / 1000;
};

/** Scrolls an element with the wheel while Chromium records, and reads the record; null where it holds no frame. */
export const scrollTrace = async (page: Page, selector: string): Promise<ScrollTrace | null> => {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error('There is nothing to scroll.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const tools = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  tools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((done) => tools.once('Tracing.tracingComplete', () => done()));
  await tools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline'],
    },
  });
  for (let wheel = 0; wheel < WHEELS; wheel += 1) {
    await page.mouse.wheel(0, 420);
    await page.waitForTimeout(16);
  }
  await tools.send('Tracing.end');
  await complete;
  // The thread that dispatches the page's frames.
  const starts = events.filter(
    ({ name }) => name === 'FireAnimationFrame' || name === 'BeginMainThreadFrame',
  );
  const threads = new Map<string, number>();
  for (const { pid, tid } of starts) {
    const key = `${pid} ${tid}`;
    threads.set(key, (threads.get(key) ?? 0) + 1);
  }
  const [main] = [...threads].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (main === undefined) return null;
  const mine = events
    .filter(({ pid, tid, ph }) => `${pid} ${tid}` === main && ph !== 'E')
    .sort((a, b) => a.ts - b.ts);
  const frames = mine.filter(({ name }) => name === 'BeginMainThreadFrame').map(({ ts }) => ts);
  const script = mine.filter(({ name }) => SCRIPT.has(name));
  const scripts = frames.map((from, at) => {
    const to = frames[at + 1] ?? Number.POSITIVE_INFINITY;
    return covered(script.filter(({ ts }) => ts >= from && ts < to));
  });
  const tasks = mine.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  const longest = Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000));
  return { scripts, longest, frames: frames.length };
};
