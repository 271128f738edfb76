import { expect, test } from 'vitest';
import type { Choices } from '../../../main/storage/library.ts';
import { openPlatform } from '../../../main/workflow/hand-off-steps.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { confirmPosted } from '../../../main/workflow/record-outcome.ts';
import { recordConsent } from '../../../main/workflow/record-consent.ts';
import { recover } from '../../../main/workflow/recover.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { saveDraft } from '../../../main/workflow/save-draft.ts';
import { diskError } from '../../helpers/faulty-fs/disk-error.ts';
import { mustOpen, PATH } from '../../helpers/faulty-fs/library.ts';
import { lookedAt, queued } from '../../helpers/workflow/steps.ts';
import {
  AUTHOR,
  DUE,
  draft,
  newWorld,
  type Outside,
  PICTURED,
  servicesAround,
  STUDENT,
  WITHDRAWAL,
} from '../../helpers/workflow/world.ts';

const MONTH = 'deliveries/2026-11.json';
const QUEUE = 'queue.json';
const LINK = 'https://www.facebook.com/RidgeviewBPS/posts/1';

const outOfNowhere = (out: Outside, file: string): void =>
  out.fs.damage(`${PATH}/${file}`, new TextEncoder().encode('nonsense'));

/** The library once a person chose about its damaged file. */
const opened = async (out: Outside, choices: Choices) => {
  const stores = await mustOpen({ fs: out.fs, now: () => out.time.now, choices });
  return { stores, services: servicesAround({ stores, out, me: () => AUTHOR }) };
};

/** Two posts went out one after the other; the month was written after each. */
const twoPosted = async () => {
  const world = await newWorld();
  const first = await queued(world, draft());
  const second = await queued(world, draft({ media: [PICTURED], publishAt: '2026-11-24T15:45' }));
  world.out.time.now = DUE + 15 * 60_000;
  await releaseDue(world.services);
  for (const { delivery } of [first, second]) {
    await openPlatform(world.services, { delivery });
    await confirmPosted(world.services, { delivery, link: LINK });
  }
  return { world, first, second };
};

test.each(['start-anew', 'newest-good'] as const)(
  'of a damaged month (%s) the journal gives back what was posted, and nothing is posted again',
  async (choice) => {
    const { world, first, second } = await twoPosted();
    const before = await world.stores.queue.closed('0000', '9999');
    await world.stores.close();
    outOfNowhere(world.out, MONTH);
    const { stores, services } = await opened(world.out, { [MONTH]: choice });
    const after = await stores.queue.closed('0000', '9999');
    expect(after).toHaveLength(2);
    for (const [at, { attempt: _, offeredAt: __, ...known }] of before.entries())
      expect(after[at]).toMatchObject(known);
    await recover(services);
    for (const [at, { id }] of [first, second].entries()) {
      const post = await stores.posts.get(id);
      const content = { ...(post?.content ?? draft()), publishAt: `2026-12-0${at + 1}T15:30` };
      await saveDraft(services, { id, seq: post?.seq ?? 0, content });
      const { check } = await lookedAt({ services }, id);
      const again = queuePost(services, { id, revision: check.revision });
      await expect(again).rejects.toThrow('posted to all its accounts already');
    }
    await recordConsent(services, { id: STUDENT.id, entry: { ...WITHDRAWAL, from: '2026-11-24' } });
    expect((await stores.queue.get(second.delivery))?.state).toBe('to-take-down');
    expect((await stores.queue.get(first.delivery))?.state).toBe('posted');
  },
);

test('a queue that was begun anew goes on with what waits, and asks about what may be out', async () => {
  const world = await newWorld();
  const waiting = await queued(world, draft({ publishAt: '2026-11-27T15:30' }));
  const opening = await queued(world, draft({ text: 'Our choir sings on Friday.' }));
  world.out.time.now = DUE;
  await releaseDue(world.services);
  await openPlatform(world.services, { delivery: opening.delivery });
  await world.stores.close();
  outOfNowhere(world.out, QUEUE);
  const { stores, services } = await opened(world.out, { [QUEUE]: 'start-anew' });
  await recover(services);
  expect((await stores.queue.get(waiting.delivery))?.state).toBe('queued');
  const asked = await stores.queue.get(opening.delivery);
  expect(asked).toMatchObject({ state: 'unknown', why: expect.stringContaining('Look at the account') });
});

test.each(['start-anew', 'newest-good'] as const)(
  'what was posted and not moved to its month yet comes back into a damaged queue (%s)',
  async (choice) => {
    const world = await newWorld();
    const { id, delivery } = await queued(world, draft());
    const waiting = await queued(world, draft({ text: 'Our choir sings.', publishAt: '2026-11-27T15:30' }));
    world.out.time.now = DUE;
    await releaseDue(world.services);
    await openPlatform(world.services, { delivery });
    // The disk takes the queue and refuses the month, until the library is closed.
    world.out.fs.before = ({ call, path }) => {
      if (call === 'open' && path.includes('/deliveries/')) throw diskError('ENOSPC', path);
    };
    await confirmPosted(world.services, { delivery, link: LINK });
    await world.stores.close();
    world.out.fs.before = () => undefined;
    expect([...world.out.fs.everything().keys()].filter((path) => path.includes(MONTH))).toEqual([]);
    outOfNowhere(world.out, QUEUE);
    outOfNowhere(world.out, `${QUEUE}.1`);
    const { stores, services } = await opened(world.out, { [QUEUE]: choice });
    await recover(services);
    expect(await stores.queue.get(delivery)).toMatchObject({ state: 'posted', link: LINK });
    expect((await stores.queue.closed('0000', '9999')).map((one) => one.id)).toEqual([delivery]);
    expect((await stores.queue.open()).map((one) => one.id)).toEqual([waiting.delivery]);
    const post = await stores.posts.get(id);
    const content = { ...(post?.content ?? draft()), publishAt: '2026-12-01T15:30' };
    await saveDraft(services, { id, seq: post?.seq ?? 0, content });
    const { check } = await lookedAt({ services }, id);
    await expect(queuePost(services, { id, revision: check.revision })).rejects.toThrow('posted to all');
  },
);

test('what its month knows already stays as it stands there, with all that the journal does not tell', async () => {
  const { world, first, second } = await twoPosted();
  const before = await world.stores.queue.closed('0000', '9999');
  await world.stores.close();
  outOfNowhere(world.out, QUEUE);
  const { stores } = await opened(world.out, { [QUEUE]: 'start-anew' });
  const after = await stores.queue.closed('0000', '9999');
  expect(after.map(({ id }) => id)).toEqual([first.delivery, second.delivery]);
  expect(after).toEqual(before);
});

test('an earlier copy of the queue never offers again what was posted since', async () => {
  const { world, first, second } = await twoPosted();
  await world.stores.close();
  // The copy before the last one still has the second post waiting to be confirmed.
  outOfNowhere(world.out, QUEUE);
  outOfNowhere(world.out, `${QUEUE}.1`);
  const { stores, services } = await opened(world.out, { [QUEUE]: 'newest-good' });
  await recover(services);
  for (const { delivery } of [first, second])
    expect(await stores.queue.get(delivery)).toMatchObject({ state: 'posted', link: LINK });
  expect(await stores.queue.open()).toEqual([]);
});
