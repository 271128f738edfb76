import { expect, test } from 'vitest';
import { DELIVERY_STATES, type DeliveryState, mayBecome } from '../../../shared/domain/delivery.ts';

const after = (state: DeliveryState): readonly DeliveryState[] =>
  DELIVERY_STATES.filter((next) => mayBecome(state, next));

test('what may be out already goes on by an answer alone: posted, or held as not posted', () => {
  expect(after('unknown')).toEqual(['held', 'posted']);
  expect(after('opened')).toEqual(['held', 'posted', 'unknown']);
});

test('what is out is never queued, offered or taken back again', () => {
  for (const state of ['posted', 'to-take-down', 'taken-down'] as const)
    for (const next of ['queued', 'held', 'offered', 'opened', 'missed', 'taken-back'] as const)
      expect([state, next, mayBecome(state, next)]).toEqual([state, next, false]);
});

test('what is held waits for a person, however late it gets', () => {
  expect(after('held')).toEqual(['queued', 'offered', 'taken-back']);
});
