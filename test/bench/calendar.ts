/** The calendar with 10,000 posts, in the built app in the stand-in: opening a month, going on, and scrolling the list. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Delivery } from '../../shared/domain/delivery.ts';
import { emptyContent } from '../../shared/domain/post.ts';
import type { Stores } from '../../main/storage/stores.ts';
import type { App } from '../e2e/launch/app.ts';
import { launchApp } from '../e2e/launch/launch.ts';
import { ms, report, spreadOf } from './figures.ts';
import { scrollTrace } from './scroll-trace.ts';
import { fillLibrary, makeLibrary } from './start.ts';

const POSTS = 10_000;
const DAYS = 730;
const TURNS = 30;
const ACCOUNTS = 6;
const PLATFORMS = ['facebook', 'instagram', 'twitter'] as const;
const DAY = 86_400_000;

/** Posts over two years around today, on six accounts: posted until some days ago, then drafts. */
const fillCalendar = async (stores: Stores, count: number): Promise<void> => {
  for (let i = 0; i < ACCOUNTS; i += 1) {
    await stores.accounts.put({
      id: `account-${i}`,
      platform: PLATFORMS[i % 3] ?? 'facebook',
      handle: `@BenchSchool${i}`,
      scope: 'school',
      school: `Bench School ${i % 3}`,
      level: 'elementary',
      registered: true,
      purpose: 'News for families',
      admins: 2,
      trainingCurrent: true,
    });
  }
  const deliveries: Delivery[] = [];
  const now = Date.now();
  for (let i = 0; i < count; i += 1) {
    const at = now + (((i * 37) % DAYS) - DAYS / 2) * DAY;
    const day = new Date(at).toISOString().slice(0, 10);
    const wall = `${day}T${String(7 + (i % 13)).padStart(2, '0')}:30`;
    const target = `account-${i % ACCOUNTS}`;
    await stores.posts.create({
      id: `post-${i}`,
      by: 'bench',
      made: new Date(Math.min(at, now)).toISOString(),
      content: {
        ...emptyContent(),
        publishAt: wall,
        targets: [target],
        category: 'news',
        text: `Post number ${i} of a long year. `.repeat(4),
      },
    });
    // What was posted in the last days is looked through at start; here the calendar is measured.
    if (at > now - 3 * DAY) continue;
    const instant = new Date(Date.parse(`${wall}:00Z`) + 6 * 3_600_000).toISOString();
    deliveries.push({
      id: `delivery-${i}`,
      post: `post-${i}`,
      target,
      state: 'posted',
      wall,
      zone: 'America/Chicago',
      side: null,
      dueAt: instant,
      revision: 'r',
      pass: 'p',
      offeredAt: null,
      attempt: null,
      why: null,
      link: null,
      changedAt: instant,
      changedBy: 'bench',
    });
  }
  await stores.queue.put(deliveries);
};

/** Presses a button of the calendar and answers the milliseconds until the other month and its posts are painted. */
const turn = (app: App, name: string): Promise<number> =>
  app.page.evaluate(
    (label) =>
      new Promise<number>((done, fail) => {
        const head = (): string => document.querySelector('h1')?.textContent ?? '';
        const before = head();
        const posts = new Set(
          [...document.querySelectorAll<HTMLElement>('[data-post]')].map((one) => one.dataset['post']),
        );
        const button = [...document.querySelectorAll('button')].find(
          (one) => (one.getAttribute('aria-label') ?? one.textContent) === label,
        );
        if (!button) {
          fail(new Error(`No ${label}`));
          return;
        }
        const from = performance.now();
        button.click();
        const look = (): void => {
          const first = [...document.querySelectorAll<HTMLElement>('[data-post]')].some(
            (one) => !posts.has(one.dataset['post']),
          );
          if (head() === before || !first) {
            requestAnimationFrame(look);
            return;
          }
          // This frame has it: it is painted once the task after this callback runs.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - from);
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      }),
    name,
  );

const rest = (app: App): Promise<void> => app.page.waitForTimeout(250);

export const benchCalendar = async (): Promise<void> => {
  const home = mkdtempSync(join(tmpdir(), 'hallpass-bench-'));
  try {
    await makeLibrary(home);
    await fillLibrary(join(home, 'user-data', 'library'), POSTS, fillCalendar);
    const app = await launchApp({ runtime: 'stand-in', home });
    try {
      await app.page.locator('[data-post]').first().waitFor();
      await turns(app);
      await app.page.keyboard.press('l');
      await app.page.getByText('All dates').click();
      await app.page.locator(`[role="table"][aria-rowcount="${POSTS + 1}"]`).waitFor();
      const trace = await scrollTrace(app.page, '.post-list-scroll');
      const { scripts, longest, frames } = trace;
      const { median, p99 } = spreadOf(scripts);
      report(
        'script a turn of the wheel (two frames), list of 10,000',
        `${ms(median)} (99 % ${ms(p99)}), n ${frames}`,
        '99 % under 8 ms',
        p99 < 8,
      );
      report(
        'longest task while scrolling',
        longest === 0 ? 'none of 50 ms' : ms(longest),
        'under 50 ms',
        longest < 50,
      );
      const once = await heapOf(app);
      await scrollTrace(app.page, '.post-list-scroll');
      const again = await heapOf(app);
      report(
        'memory of the page after scrolling the list, and after as much again',
        `${once.toFixed(1)} MB, ${again.toFixed(1)} MB`,
        'flat: 2 MB more at most',
        again - once <= 2,
      );
    } finally {
      await app.close();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};

/** Megabytes that the page's scripts hold, after a collection. */
const heapOf = async ({ page }: App): Promise<number> => {
  const tools = await page.context().newCDPSession(page);
  await tools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  await tools.detach();
  return usedSize / 1024 / 1024;
};

const turns = async (app: App): Promise<void> => {
  const steps: number[] = [];
  const opens: number[] = [];
  for (let round = 0; round < TURNS / 5; round += 1) {
    for (let i = 0; i < 5; i += 1) {
      await rest(app);
      steps.push(await turn(app, 'Next month'));
    }
    // The months beside today were let go of by now: main is asked.
    await rest(app);
    opens.push(await turn(app, 'Today'));
  }
  const month = spreadOf(opens);
  report(
    'opening a month of 420 posts, 10,000 in the library',
    `${ms(month.median)} (99 % ${ms(month.p99)}), n ${opens.length}`,
    'under 100 ms',
    month.median < 100,
  );
  const step = spreadOf(steps);
  report(
    'going to the next month',
    `${ms(step.median)} (99 % ${ms(step.p99)}), n ${steps.length}`,
    'under 50 ms',
    step.median < 50,
  );
};
