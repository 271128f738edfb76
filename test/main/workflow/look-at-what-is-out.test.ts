import { expect, test } from 'vitest';
import { openPlatform } from '../../../main/workflow/hand-off-steps.ts';
import { lookAtWhatIsOut } from '../../../main/workflow/look-at-what-is-out.ts';
import { confirmPosted } from '../../../main/workflow/record-outcome.ts';
import { recordConsent } from '../../../main/workflow/record-consent.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import type { NewEntry } from '../../../shared/ipc/views.ts';
import { diskError } from '../../helpers/faulty-fs/disk-error.ts';
import { queued } from '../../helpers/workflow/steps.ts';
import {
  DUE,
  draft,
  GRANT,
  MINUTE,
  newWorld,
  openWorld,
  PICTURED,
  STUDENT,
  WITHDRAWAL,
  type World,
} from '../../helpers/workflow/world.ts';

const DAY = 24 * 60 * MINUTE;
const withdrawn = { ...WITHDRAWAL, from: '2026-11-24' };

/** Mason’s picture is out, and nobody objected yet. */
const posted = async () => {
  const world = await newWorld();
  const { delivery } = await queued(world, draft({ media: [PICTURED] }));
  world.out.time.now = DUE;
  await releaseDue(world.services);
  await openPlatform(world.services, { delivery });
  await confirmPosted(world.services, { delivery, link: null });
  return { world, delivery };
};
const stateOf = async ({ stores }: World, id: string) => (await stores.queue.get(id))?.state;
/** What a crash leaves right after this came into the register, and the start after it. */
const crashedAfter = async (world: World, entry: NewEntry): Promise<World> => {
  const recordedAt = new Date((world.out.time.now += MINUTE)).toISOString();
  await world.stores.register.record([{ person: STUDENT.id, entry: { ...entry, recordedAt } }], 'ana');
  await world.stores.close();
  return openWorld(world.out, false);
};

test('a crash between a withdrawal and the look at what is out loses no take-down', async () => {
  const { world, delivery } = await posted();
  const again = await crashedAfter(world, withdrawn);
  await lookAtWhatIsOut(again.services);
  expect(await stateOf(again, delivery)).toBe('to-take-down');
  expect(again.events.filter(({ kind }) => kind === 'notice')).toHaveLength(1);
  const lines = await again.stores.journal.ofPost((await again.stores.queue.get(delivery))?.post ?? '');
  expect(lines.filter(({ kind }) => kind === 'delivery.to-take-down')).toHaveLength(1);
});

test('a crash after the family said yes again leaves no task behind', async () => {
  const { world, delivery } = await posted();
  await recordConsent(world.services, { id: STUDENT.id, entry: withdrawn });
  expect(await stateOf(world, delivery)).toBe('to-take-down');
  const again = await crashedAfter(world, { ...GRANT, from: '2026-11-24' });
  await lookAtWhatIsOut(again.services);
  expect(await stateOf(again, delivery)).toBe('posted');
});

test('a look that a full disk cut short is made good without a new start', async () => {
  const { world, delivery } = await posted();
  await lookAtWhatIsOut(world.services);
  world.out.fs.before = ({ path }) => {
    if (path.includes('queue.json')) throw diskError('ENOSPC', 'no room');
  };
  await expect(recordConsent(world.services, { id: STUDENT.id, entry: withdrawn })).rejects.toThrow('full');
  await expect(lookAtWhatIsOut(world.services)).rejects.toThrow('full');
  expect(await stateOf(world, delivery)).toBe('posted');
  world.out.fs.before = () => undefined;
  await lookAtWhatIsOut(world.services);
  expect(await stateOf(world, delivery)).toBe('to-take-down');
});

test('one post whose state cannot be kept does not keep the next from being asked for', async () => {
  const { world, delivery } = await posted();
  const later = { media: [PICTURED], publishAt: '2026-11-24T16:30', text: 'Our volcanoes, once more.' };
  const { delivery: second } = await queued(world, draft(later));
  world.out.time.now = DUE + 60 * MINUTE;
  await releaseDue(world.services);
  await openPlatform(world.services, { delivery: second });
  await confirmPosted(world.services, { delivery: second, link: null });
  let left = 1;
  world.out.fs.before = ({ call, path }) => {
    if (call !== 'open' || !path.includes('queue.json') || left === 0) return;
    left -= 1;
    throw diskError('ENOSPC', 'no room');
  };
  await expect(recordConsent(world.services, { id: STUDENT.id, entry: withdrawn })).rejects.toThrow('full');
  const states = [await stateOf(world, delivery), await stateOf(world, second)];
  expect(states).toEqual(expect.arrayContaining(['posted', 'to-take-down']));
});

test('a no that begins on a later day asks for what is out on that day', async () => {
  const { world, delivery } = await posted();
  await recordConsent(world.services, { id: STUDENT.id, entry: { ...withdrawn, from: '2026-11-26' } });
  await lookAtWhatIsOut(world.services);
  world.out.time.now += DAY;
  await lookAtWhatIsOut(world.services);
  expect(await stateOf(world, delivery)).toBe('posted');
  world.out.time.now += DAY;
  await lookAtWhatIsOut(world.services);
  expect(await stateOf(world, delivery)).toBe('to-take-down');
});

test('while the register is locked it waits, and follows the unlocking', async () => {
  const { world, delivery } = await posted();
  await world.stores.keys.setPassphrase('volcano day');
  const again = await crashedAfter(world, withdrawn);
  await again.stores.keys.lock();
  await lookAtWhatIsOut(again.services);
  expect(await stateOf(again, delivery)).toBe('posted');
  await again.stores.keys.unlock('passphrase', 'volcano day');
  await lookAtWhatIsOut(again.services);
  expect(await stateOf(again, delivery)).toBe('to-take-down');
});

test('with nothing new it reads no post a second time on one day', async () => {
  const { world } = await posted();
  await lookAtWhatIsOut(world.services);
  const reads: string[] = [];
  world.out.fs.before = ({ path }) => {
    if (path.includes('/posts/')) reads.push(path);
  };
  await lookAtWhatIsOut(world.services);
  expect(reads).toEqual([]);
});
