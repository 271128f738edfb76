import { expect, test } from 'vitest';
import { byPost } from '../../../../renderer/screens/queue/by-post.ts';
import type { DeliveryState } from '../../../../shared/domain/delivery.ts';
import type { DeliveryView } from '../../../../shared/ipc/views.ts';

const delivery = (id: string, post: string, state: DeliveryState): DeliveryView => ({
  id,
  post,
  state,
  target: id,
  wall: '2026-11-24T15:30',
  zone: 'America/Chicago',
  side: null,
  dueAt: '2026-11-24T21:30:00.000Z',
  revision: 'r',
  pass: 'p',
  offeredAt: null,
  attempt: null,
  why: null,
  link: null,
  changedAt: '2026-11-20T12:00:00.000Z',
  changedBy: 'ana',
  title: post,
  handle: id,
  platform: 'facebook',
  district: false,
  isUnread: false,
  lapsesAt: null,
});

test('what is most urgent leads a post up, and its accounts stay in their places', () => {
  const all = [
    delivery('fair on Facebook', 'fair', 'held'),
    delivery('walk on Facebook', 'walk', 'opened'),
    delivery('walk on Instagram', 'walk', 'queued'),
    delivery('walk on X', 'walk', 'offered'),
  ];
  const needs = ['offered', 'opened', 'held'].flatMap((state) => all.filter((one) => one.state === state));
  expect(byPost(needs, all).map((post) => post.map(({ id }) => id))).toEqual([
    ['walk on Facebook', 'walk on X'],
    ['fair on Facebook'],
  ]);
});
