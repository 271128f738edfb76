import { expect, test } from 'vitest';
import {
  copyForHandOff,
  openHandOff,
  openPlatform,
  revealHandOff,
} from '../../../main/workflow/hand-off-steps.ts';
import { recover } from '../../../main/workflow/recover.ts';
import { confirmPosted } from '../../../main/workflow/record-outcome.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { diskError } from '../../helpers/faulty-fs/disk-error.ts';
import { LOSSES, type Loss } from '../../helpers/faulty-fs/memory-fs.ts';
import { randomFrom } from '../../helpers/faulty-fs/random.ts';
import { queued } from '../../helpers/workflow/steps.ts';
import {
  DUE,
  draft,
  MINUTE,
  newWorld,
  openWorld,
  type Outside,
  outside,
  PICTURED,
} from '../../helpers/workflow/world.ts';

const LINK = 'https://www.facebook.com/RidgeviewBPS/posts/1';

/** A library with one post that is queued, as it lies on disk. */
const queuedDisk = async () => {
  const world = await newWorld();
  const post = await queued(world, draft({ media: [PICTURED] }));
  await world.stores.close();
  return { disk: world.out.fs, ...post };
};

const release = async (out: Outside, delivery: string): Promise<void> => {
  const { services } = await openWorld(out, false);
  await recover(services);
  await releaseDue(services);
  await openHandOff(services, { delivery });
  await copyForHandOff(services, { delivery, what: 'text', media: null });
  await revealHandOff(services, { delivery });
  await openPlatform(services, { delivery });
  await confirmPosted(services, { delivery, link: LINK });
};

/** R10, small: the machine stops at every single call to the disk on the way from due to posted. */
test('a crash at any step of a release never makes a second offer', async () => {
  const { disk, delivery, id } = await queuedDisk();
  const copyOf = (loss: Loss = 'kept') => disk.afterPowerLoss(randomFrom(1), loss);
  const whole = outside(copyOf());
  whole.time.now = DUE;
  await release(whole, delivery);
  const calls = whole.fs.log.length;
  expect(calls).toBeGreaterThan(50);

  const ends = new Map<string, number>();
  let cases = 0;
  for (let at = 1; at <= calls; at += 1) {
    const loss = LOSSES[at % LOSSES.length] ?? 'dropped';
    const before = outside(copyOf());
    before.time.now = DUE;
    let seen = 0;
    before.fs.before = () => {
      seen += 1;
      if (seen >= at) throw diskError('EIO', 'the machine is off');
    };
    await release(before, delivery).catch(() => undefined);
    const openedBefore = before.asked.opened.length;
    const told = before.asked.notes.length;

    const after: Outside = { ...before, fs: before.fs.afterPowerLoss(randomFrom(at), loss) };
    const { services, stores, publisher } = await openWorld(after, false);
    const found = await stores.queue.get(delivery);
    await recover(services);
    await releaseDue(services);
    after.time.now = DUE + MINUTE;
    await releaseDue(services);
    const end = await stores.queue.get(delivery);
    const state = end?.state ?? 'gone';
    ends.set(state, (ends.get(state) ?? 0) + 1);
    cases += 1;

    const where = `at call ${at} of ${calls} (${loss}), found ${found?.state}`;
    expect(['offered', 'unknown', 'posted'], where).toContain(state);
    expect(after.asked.notes.filter((note) => note.id === delivery).length, where).toBeLessThanOrEqual(1);
    // Opened once means: asked about, never offered again by itself.
    if (openedBefore > 0) expect(['unknown', 'posted'], where).toContain(state);
    if (told > 0) expect(publisher.offered, where).toEqual([]);
    expect(after.asked.opened.length, where).toBe(openedBefore);
    // Every state has its line, also where the crash fell between the two.
    const lines = await stores.journal.ofPost(id);
    expect(
      lines.some((line) => line.delivery === delivery && line.data['state'] === state),
      where,
    ).toBe(true);
    expect((await stores.journal.verify()).kind, where).toBe('intact');
    if (state !== 'offered') expect(after.folders.size, where).toBe(0);
  }
  console.log(
    `R10: ${cases} crashes, one at every call to the disk: ${JSON.stringify(Object.fromEntries(ends))}`,
  );
  expect(cases).toBe(calls);
  expect([...ends.keys()].sort()).toEqual(['offered', 'posted', 'unknown']);
});
