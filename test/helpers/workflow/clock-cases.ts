import fc from 'fast-check';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { wallOf } from '../../../shared/schedule/wall-time.ts';
import { newLife } from './lives.ts';
import { queued } from './steps.ts';
import { draft, MINUTE, MONDAY } from './world.ts';

const HOUR = 60 * MINUTE;
export const ZONES = [
  'America/Chicago',
  'America/New_York',
  'Europe/London',
  'Asia/Kolkata',
  'Pacific/Auckland',
];

const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(what);
};

export interface ClockCases {
  /** Deliveries that were watched through sleep, jumps and changed clocks. */
  readonly cases: number;
  readonly ends: ReadonlyMap<string, number>;
  /** What went wrong, shrunk; null where nothing did. */
  readonly failure: string | null;
}

/** R12: `runs` libraries of up to six posts, each through a line of jumps of the clock. */
export const clockCases = async (runs: number, seed: number): Promise<ClockCases> => {
  let cases = 0;
  const ends = new Map<string, number>();
  const told = await fc.check(
    fc.asyncProperty(
      // Hours from Monday; around the nights in which clocks change, too.
      fc.array(
        fc.tuple(
          fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 2600, max: 2680 })),
          fc.constantFrom(...ZONES),
        ),
        { minLength: 1, maxLength: 6 },
      ),
      fc.array(
        fc.oneof(
          { weight: 6, arbitrary: fc.constant(0.5) },
          { weight: 3, arbitrary: fc.integer({ min: 1, max: 59 }) },
          { weight: 2, arbitrary: fc.integer({ min: 61, max: 3000 }) },
          { weight: 2, arbitrary: fc.integer({ min: -600, max: -1 }) },
          { weight: 1, arbitrary: fc.constant('next-due' as const) },
        ),
        { minLength: 5, maxLength: 40 },
      ),
      async (posts, jumps) => {
        const world = await newLife();
        const { out } = world;
        for (const [index, [hours, zone]] of posts.entries()) {
          const wall = wallOf(MONDAY + hours * HOUR, zone);
          await queued(
            world,
            draft({ text: `Our science class, day ${index + 1}.`, publishAt: wall, zone, side: 'earlier' }),
          );
        }
        const offeredAt = new Map<string, number>();
        for (const jump of jumps) {
          if (jump === 'next-due') {
            const next = (await world.stores.queue.open()).find((one) => one.state === 'queued');
            if (next !== undefined) out.time.now = Date.parse(next.dueAt);
          } else out.time.now += jump * MINUTE;
          const before = world.publisher.offered.length;
          await releaseDue(world.services);
          for (const id of world.publisher.offered.slice(before)) {
            const delivery = await world.stores.queue.get(id);
            const late = out.time.now - Date.parse(delivery?.dueAt ?? '');
            must(late >= 0, `offered ${late} ms early`);
            must(late <= HOUR, `offered ${late} ms late`);
            must(!offeredAt.has(id), 'offered twice');
            offeredAt.set(id, out.time.now);
          }
        }
        for (const delivery of await world.stores.queue.open()) {
          cases += 1;
          ends.set(delivery.state, (ends.get(delivery.state) ?? 0) + 1);
          must(
            delivery.state !== 'queued' || Date.parse(delivery.dueAt) > out.time.now,
            'due and not looked at',
          );
        }
      },
    ),
    { numRuns: runs, seed },
  );
  return {
    cases,
    ends,
    failure: told.failed
      ? `${fc.defaultReportMessage(told)} ${told.errorInstance instanceof Error ? told.errorInstance.message : ''}`
      : null,
  };
};
