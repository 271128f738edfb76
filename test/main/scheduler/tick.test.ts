import { expect, test } from 'vitest';
import { makeScheduler, TICK_MS, type Timers } from '../../../main/scheduler/tick.ts';
import { lookOnWake } from '../../../main/scheduler/wake.ts';

interface Virtual extends Timers {
  readonly asked: number[];
  fire: () => void;
}

const virtual = (): Virtual => {
  let run: () => void = () => undefined;
  const asked: number[] = [];
  return {
    asked,
    every: (ms, each) => {
      asked.push(ms);
      run = each;
      return () => {
        run = () => undefined;
      };
    },
    fire: () => run(),
  };
};

const nothing = { recover: async () => undefined, tick: async () => undefined, failed: () => undefined };

test('recovers once, before the first look', async () => {
  const order: string[] = [];
  const scheduler = makeScheduler(
    {
      ...nothing,
      recover: async () => void order.push('recover'),
      tick: async () => void order.push('tick'),
    },
    virtual(),
  );
  await scheduler.start();
  await scheduler.look();
  expect(order).toEqual(['recover', 'tick', 'tick']);
});

test('a recovery that failed is tried again before anything is released', async () => {
  const order: string[] = [];
  let broken = true;
  const scheduler = makeScheduler(
    {
      recover: async () => {
        order.push('recover');
        if (broken) throw new Error('The disk is full');
      },
      tick: async () => void order.push('tick'),
      failed: () => void order.push('failed'),
    },
    virtual(),
  );
  await scheduler.start();
  broken = false;
  await scheduler.look();
  expect(order).toEqual(['recover', 'failed', 'recover', 'tick']);
});

test('looks at least every 30 seconds, also when asked for a longer pause', async () => {
  const timers = virtual();
  await makeScheduler(nothing, timers, 10 * 60_000).start();
  expect(timers.asked).toEqual([TICK_MS]);
  expect(TICK_MS).toBeLessThanOrEqual(30_000);
});

test('looks never overlap; those asked for meanwhile become one', async () => {
  let running = 0;
  let most = 0;
  let looks = 0;
  const scheduler = makeScheduler(
    {
      ...nothing,
      tick: async () => {
        running += 1;
        looks += 1;
        most = Math.max(most, running);
        await new Promise((done) => setImmediate(done));
        running -= 1;
      },
    },
    virtual(),
  );
  await Promise.all([scheduler.start(), scheduler.look(), scheduler.look(), scheduler.look()]);
  await scheduler.look();
  expect(most).toBe(1);
  expect(looks).toBe(3);
});

test('a look that throws is told and does not stop the next', async () => {
  const told: unknown[] = [];
  let looks = 0;
  const timers = virtual();
  const scheduler = makeScheduler(
    {
      ...nothing,
      tick: async () => {
        looks += 1;
        if (looks === 1) throw new Error('The disk is full');
      },
      failed: (problem) => void told.push(problem),
    },
    timers,
  );
  await scheduler.start();
  timers.fire();
  await scheduler.look();
  expect(told).toHaveLength(1);
  expect(looks).toBeGreaterThan(1);
});

test('after stopping no look begins', async () => {
  let looks = 0;
  const timers = virtual();
  const scheduler = makeScheduler({ ...nothing, tick: async () => void (looks += 1) }, timers);
  await scheduler.start();
  await scheduler.stop();
  timers.fire();
  await scheduler.look();
  expect(looks).toBe(1);
});

test('whoever stops while it recovers waits for that turn alone, and nothing is looked at after it', async () => {
  const order: string[] = [];
  let turn: () => void = () => undefined;
  const scheduler = makeScheduler(
    {
      ...nothing,
      recover: async (isStopped) => {
        while (!isStopped()) {
          order.push('turn');
          await new Promise<void>((over) => {
            turn = over;
          });
        }
      },
      tick: async () => void order.push('tick'),
    },
    virtual(),
  );
  const started = scheduler.start();
  turn();
  await new Promise((done) => setImmediate(done));
  const stopped = scheduler.stop();
  turn();
  await Promise.all([started, stopped]);
  expect(order).toEqual(['turn', 'turn']);
});

test('looks on resume and on unlock', async () => {
  let looks = 0;
  const listeners = new Map<string, () => void>();
  const scheduler = makeScheduler({ ...nothing, tick: async () => void (looks += 1) }, virtual());
  lookOnWake({ on: (event, listen) => listeners.set(event, listen) }, scheduler);
  listeners.get('resume')?.();
  await scheduler.look();
  listeners.get('unlock-screen')?.();
  await scheduler.look();
  expect([...listeners.keys()]).toEqual(['resume', 'unlock-screen']);
  expect(looks).toBeGreaterThanOrEqual(2);
});
