import fc from 'fast-check';
import { expect, test } from 'vitest';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { dueInstant } from '../../../main/workflow/due-instant.ts';
import { isWall, resolveWall, wallOf } from '../../../shared/schedule/wall-time.ts';
import { randomFrom } from '../../helpers/faulty-fs/random.ts';
import { queued } from '../../helpers/workflow/steps.ts';
import { draft, MINUTE, MONDAY, newWorld, openWorld, outside } from '../../helpers/workflow/world.ts';

const HOUR = 60 * MINUTE;
const ZONES = ['America/Chicago', 'America/New_York', 'Europe/London', 'Asia/Kolkata', 'Pacific/Auckland'];

/** R12, small: sleep, jumps of the clock, zones and daylight saving; many posts of one library a case. */
test(
  'nothing is offered early, twice, or more than 60 minutes late',
  async () => {
    let cases = 0;
    const ends = new Map<string, number>();
    const base = await newWorld();
    await base.stores.close();
    await fc.assert(
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
          const out = outside(base.out.fs.afterPowerLoss(randomFrom(1), 'kept'));
          const world = await openWorld(out, false);
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
              expect(late).toBeGreaterThanOrEqual(0);
              expect(late).toBeLessThanOrEqual(HOUR);
              expect(offeredAt.has(id)).toBe(false);
              offeredAt.set(id, out.time.now);
            }
          }
          for (const delivery of await world.stores.queue.open()) {
            cases += 1;
            ends.set(delivery.state, (ends.get(delivery.state) ?? 0) + 1);
            if (delivery.state === 'queued') expect(Date.parse(delivery.dueAt)).toBeGreaterThan(out.time.now);
          }
        },
      ),
      { numRuns: Number(process.env['HALLPASS_RUNS'] ?? 150) },
    );
    console.log(`R12: ${cases} deliveries: ${JSON.stringify(Object.fromEntries(ends))}`);
    expect(ends.get('missed') ?? 0).toBeGreaterThan(0);
    expect((ends.get('offered') ?? 0) + (ends.get('missed') ?? 0)).toBeGreaterThan(20);
  },
  10 * MINUTE,
);

test('a due instant is the wall time of its zone, and there is none in a skipped hour', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3 * 365 * 24 * 60 }),
      fc.constantFrom(...ZONES),
      fc.constantFrom('earlier' as const, 'later' as const, null),
      (minutes, zone, side) => {
        const wall = new Date(MONDAY + minutes * MINUTE).toISOString().slice(0, 16);
        fc.pre(isWall(wall));
        const due = dueInstant(draft({ publishAt: wall, zone, side }));
        const { clock } = resolveWall(wall, zone, side);
        if (clock === 'missing-hour' || (clock === 'repeated-hour' && side === null)) expect(due).toBeNull();
        else expect(wallOf(Date.parse(due ?? ''), zone)).toBe(wall);
      },
    ),
    { numRuns: 20_000 },
  );
});

test('a time or a zone that does not exist is never due', () => {
  expect(dueInstant(draft({ publishAt: '2026-02-30T10:00' }))).toBeNull();
  expect(dueInstant(draft({ zone: 'Nowhere/Land' }))).toBeNull();
  expect(dueInstant(draft({ publishAt: null }))).toBeNull();
});
