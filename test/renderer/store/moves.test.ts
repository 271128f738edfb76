import { describe, expect, it } from 'vitest';
import { EVERYTHING, siftTiles } from '../../../renderer/store/calendar-filter.ts';
import { createStores } from '../../../renderer/store/stores.ts';
import type { Movable } from '../../../renderer/store/moves.ts';
import type { Tile } from '../../../shared/ipc/views.ts';
import { createFakeApi } from '../fake-api.ts';

const TODAY = '2026-11-23';
const desk = () => {
  const fake = createFakeApi();
  const stores = createStores(fake.api);
  const put = (publishAt: string | null): Movable => {
    const one = fake.stored('post-1');
    one.content = { ...one.content, publishAt, zone: 'America/Chicago', side: null };
    return { id: 'post-1', title: 'Fair', publishAt, zone: 'America/Chicago', fixed: null };
  };
  return {
    fake,
    stores,
    put,
    moves: () => stores.moves.getState(),
    timeOf: () => fake.stored('post-1').content.publishAt,
    said: () => stores.notices.getState().notices.map(({ text }) => text),
  };
};

describe('moves on the calendar', () => {
  it('keep the time of day and can be undone by the message, and later by the command, newest first', async () => {
    const { moves, put, timeOf, stores } = desk();
    expect(await moves().toDay(put('2026-11-24T08:05'), '2026-12-01', TODAY)).toBe(true);
    expect(timeOf()).toBe('2026-12-01T08:05');
    await moves().toDay(put('2026-12-01T08:05'), '2026-12-02', TODAY);
    stores.notices.getState().notices.at(-1)?.action?.run();
    await expect.poll(timeOf).toBe('2026-12-01T08:05');
    await moves().undo();
    expect(timeOf()).toBe('2026-11-24T08:05');
    expect(await moves().undo()).toBe(false);
  });

  it('ask nothing of main for what is fixed, for a day that is over, or for the same day, and say why', async () => {
    const { moves, put, fake, said } = desk();
    const post = put('2026-11-24T08:05');
    expect(await moves().toDay({ ...post, fixed: 'This post was posted.' }, '2026-12-01', TODAY)).toBe(false);
    expect(await moves().toDay(post, '2026-11-22', TODAY)).toBe(false);
    expect(await moves().toDay(post, '2026-11-24', TODAY)).toBe(false);
    expect(said()).toEqual(['That day is over, so nothing was moved there.']);
    expect(fake.calls.filter(({ channel }) => channel === 'post.move')).toEqual([]);
  });

  it('wait for an answer where the clock skips the hour or shows it twice', async () => {
    const { moves, put, timeOf } = desk();
    await moves().toDay(put('2027-03-13T02:30'), '2027-03-14', TODAY);
    expect(moves().asked?.to.publishAt).toBe('2027-03-14T02:30');
    expect(timeOf()).toBe('2027-03-13T02:30');
    moves().stopAsking();
    const post = put('2027-11-06T01:30');
    await moves().toDay(post, '2027-11-07', TODAY);
    expect(timeOf()).toBe('2027-11-06T01:30');
    await moves().toTime(post, { publishAt: '2027-11-07T01:30', zone: 'America/Chicago', side: 'later' });
    expect(timeOf()).toBe('2027-11-07T01:30');
    expect(moves().asked).toBeNull();
  });

  it('do not undo a post that was moved elsewhere since', async () => {
    const { moves, put, timeOf, said } = desk();
    await moves().toDay(put('2026-11-24T08:05'), '2026-12-01', TODAY);
    put('2026-12-09T10:00');
    expect(await moves().undo()).toBe(false);
    expect(timeOf()).toBe('2026-12-09T10:00');
    expect(said().at(-1)).toContain('was not moved back');
  });
});

it('the filter holds every part at once, and its words find accents aside', () => {
  const tile = (id: string, more: Partial<Tile>): Tile => ({
    id,
    title: 'Reunión de familias',
    words: 'reunion de familias manana traigan comida',
    publishAt: null,
    zone: 'America/Chicago',
    category: 'news',
    targets: [{ id: 'a', handle: '@Ridgeview', platform: 'facebook' }],
    state: 'draft',
    fixed: null,
    changed: '',
    binnedAt: null,
    ...more,
  });
  const tiles = [tile('1', {}), tile('2', { state: 'queued', category: null }), tile('3', { targets: [] })];
  const accounts = [{ id: 'a', school: 'Ridgeview Elementary School' }];
  const ids = (change: Partial<typeof EVERYTHING>): string =>
    siftTiles(tiles, { ...EVERYTHING, ...change }, accounts)
      .map(({ id }) => id)
      .join('');
  expect(ids({})).toBe('123');
  expect(ids({ text: 'familias reunion' })).toBe('123');
  expect(ids({ text: 'ridgeview' })).toBe('12');
  // What stands in the post and not in its title.
  expect(ids({ text: 'Mañana' })).toBe('123');
  expect(ids({ school: 'Ridgeview Elementary School', state: 'draft' })).toBe('1');
  expect(ids({ category: 'none' })).toBe('2');
  expect(ids({ account: 'a', text: 'zeppelin' })).toBe('');
});
