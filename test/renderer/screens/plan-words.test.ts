import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, readDays, WEEK } from '../../../renderer/screens/settings/plan-words.ts';
import { type PostingSlot, USUAL_PLAN } from '../../../shared/domain/posting-plan.ts';

test('times are read as people write them, once each and in order', () => {
  expect(readDays({ 1: '3:30 pm, 7:30 AM; 15:30', 6: ' noon ' })).toEqual({
    ok: true,
    slots: [
      { weekday: 1, at: '07:30' },
      { weekday: 1, at: '15:30' },
      { weekday: 6, at: '12:00' },
    ],
  });
});

test('what is no time is named at its day, and a plan without any time is refused', () => {
  expect(readDays({ 2: '3:30 PM, soon' })).toEqual({
    ok: false,
    why: { 2: '“soon” is not a time. Write it like 3:30 PM.' },
  });
  expect(readDays({ 1: ' , ' })).toEqual({ ok: false, why: { [-1]: 'Give at least one day a time.' } });
});

test('a plan that is shown and read again is the same plan', () => {
  expect(readDays(daysOf(USUAL_PLAN))).toEqual({ ok: true, slots: USUAL_PLAN.slots });
  const slot = fc.record({
    weekday: fc.constantFrom(...WEEK.map(({ weekday }) => weekday)),
    at: fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(slot, { minLength: 1, selector: ({ weekday, at }) => `${weekday} ${at}` }),
      (slots) => {
        const read = readDays(daysOf({ slots, apart: 0 }));
        const order = (all: readonly PostingSlot[]) =>
          all.map(({ weekday, at }) => `${weekday} ${at}`).sort();
        expect(read.ok && order([...read.slots])).toEqual(order(slots));
      },
    ),
  );
});
