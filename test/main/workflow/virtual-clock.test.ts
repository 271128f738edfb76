import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueInstant } from '../../../main/workflow/due-instant.ts';
import { isWall, resolveWall, wallOf } from '../../../shared/schedule/wall-time.ts';
import { clockCases, ZONES } from '../../helpers/workflow/clock-cases.ts';
import { draft, MINUTE, MONDAY } from '../../helpers/workflow/world.ts';

const SEED = Number(process.env['HALLPASS_SEED'] ?? Date.now() % 1_000_000);

/** R12, small: sleep, jumps of the clock, zones and daylight saving; many posts of one library a case. */
test(
  'nothing is offered early, twice, or more than 60 minutes late',
  async () => {
    const { cases, ends, failure } = await clockCases(Number(process.env['HALLPASS_RUNS'] ?? 40), SEED);
    expect(failure).toBeNull();
    console.log(`R12: ${cases} deliveries, seed ${SEED}: ${JSON.stringify(Object.fromEntries(ends))}`);
    expect(ends.get('missed') ?? 0).toBeGreaterThan(0);
    expect((ends.get('offered') ?? 0) + (ends.get('missed') ?? 0)).toBeGreaterThan(10);
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
    { numRuns: 8_000 },
  );
});

test('a time or a zone that does not exist is never due', () => {
  expect(dueInstant(draft({ publishAt: '2026-02-30T10:00' }))).toBeNull();
  expect(dueInstant(draft({ zone: 'Nowhere/Land' }))).toBeNull();
  expect(dueInstant(draft({ publishAt: null }))).toBeNull();
});
