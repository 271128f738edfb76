import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USUAL_PLAN } from '../../../shared/domain/posting-plan.ts';
import { freeSlots, type SlotQuestion, widestSlot } from '../../../shared/schedule/free-slots.ts';
import { resolveWall, weekdayOf } from '../../../shared/schedule/wall-time.ts';
import { isWithin } from '../../../shared/schedule/within-hours.ts';

const ZONE = 'America/Chicago';
const at = (wall: string): number => resolveWall(wall, ZONE, null).earlier;
const ask = (more: Partial<SlotQuestion> = {}) =>
  freeSlots({
    plans: [USUAL_PLAN],
    taken: [],
    after: at('2026-11-23T10:00'),
    zone: ZONE,
    hours: { from: '07:00', to: '21:00' },
    calendar: [],
    days: 10,
    ...more,
  });
const walls = (more?: Partial<SlotQuestion>): readonly string[] => ask(more).map(({ wall }) => wall);

describe('free slots', () => {
  it('are the times of the plan, from now on', () => {
    expect(walls().slice(0, 3)).toEqual(['2026-11-23T15:30', '2026-11-24T15:30', '2026-11-25T15:30']);
    expect(walls({ after: at('2026-11-23T15:31') })[0]).toBe('2026-11-24T15:30');
  });

  it('leave out days off, blackouts and days of remembrance, not those with an event', () => {
    const day = (date: string, kind: 'no-school' | 'event' | 'remembrance') => ({ date, kind, name: 'x' });
    const calendar = [
      day('2026-11-23', 'remembrance'),
      day('2026-11-24', 'no-school'),
      day('2026-11-25', 'event'),
    ];
    expect(walls({ calendar })[0]).toBe('2026-11-25T15:30');
  });

  it('keep their distance from what else goes out', () => {
    expect(walls({ taken: [at('2026-11-23T14:00'), at('2026-11-24T17:31')] })[0]).toBe('2026-11-24T15:30');
  });

  it('leave out an hour the clock skips or shows twice', () => {
    const plans = [{ slots: [{ weekday: 0, at: '01:30' }], apart: 0 }];
    const hours = { from: '00:00', to: '23:59' };
    expect(walls({ plans, hours, after: at('2026-10-31T10:00') })[0]).toBe('2026-11-08T01:30');
  });

  it('with the most room are the earliest of those as far from everything else', () => {
    const widest = widestSlot(ask({ taken: [at('2026-11-24T15:00')], days: 4 }));
    expect(widest?.wall).toBe('2026-11-26T15:30');
    expect(widestSlot([])).toBeNull();
  });

  it('are always slots of a plan, in the hours, in order, and as far apart as asked', () => {
    const plan = fc.record({
      slots: fc.array(
        fc.record({
          weekday: fc.nat(6),
          at: fc
            .tuple(fc.nat(23), fc.nat(59))
            .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`),
        }),
        { minLength: 1, maxLength: 12 },
      ),
      apart: fc.nat(600),
    });
    const from = at('2026-10-20T00:00');
    const time = fc.nat(40 * 24 * 60).map((minutes) => from + minutes * 60_000);
    fc.assert(
      fc.property(
        fc.array(plan, { minLength: 1, maxLength: 3 }),
        fc.array(time, { maxLength: 20 }),
        time,
        (plans, taken, after) => {
          const hours = { from: '07:00', to: '21:00' };
          const found = ask({ plans, taken, after, hours, days: 14 });
          const apart = Math.max(...plans.map((one) => one.apart)) * 60_000;
          let before = after - 1;
          for (const { wall, instant, room } of found) {
            expect(instant).toBeGreaterThan(before);
            before = instant;
            expect(isWithin(wall.slice(11), hours.from, hours.to)).toBe(true);
            expect(
              plans.some(({ slots }) =>
                slots.some(
                  (one) => one.weekday === weekdayOf(wall.slice(0, 10)) && one.at === wall.slice(11),
                ),
              ),
            ).toBe(true);
            const nearest = Math.min(
              ...taken.map((one) => Math.abs(one - instant)),
              Number.POSITIVE_INFINITY,
            );
            expect(room).toBe(nearest);
            expect(nearest).toBeGreaterThanOrEqual(Math.max(apart, 1));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
