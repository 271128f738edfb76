import { expect, test } from 'vitest';
import { handOff } from '../../../main/publishers/hand-off.ts';
import { makePublisher, PUBLISHERS } from '../../../main/publishers/index.ts';
import type { Delivery } from '../../../shared/domain/delivery.ts';
import { PLATFORM_IDS } from '../../../shared/domain/platform-id.ts';

const delivery = { id: 'd1' } as Delivery;

test('a hand-off waits for a person, always', async () => {
  expect(await handOff().offer(delivery)).toEqual({ kind: 'waiting' });
  expect(await makePublisher().offer(delivery)).toEqual({ kind: 'waiting' });
  expect(Object.keys(PUBLISHERS)).toEqual(['hand-off']);
});

test('every platform has an https address where a post is made', () => {
  for (const id of PLATFORM_IDS) {
    expect(new URL(handOff().composeUrl(delivery, id)).protocol).toBe('https:');
  }
});

test('a platform nobody knows has none', () => {
  expect(() => handOff().composeUrl(delivery, 'elsewhere')).toThrow();
});
