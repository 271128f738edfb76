import { describe, expect, test } from 'vitest';
import { recheckPassedBy } from '../../../main/workflow/recheck-queue.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { releaseNow } from '../../../main/workflow/release-now.ts';
import { liftHold, setHold } from '../../../main/workflow/hold.ts';
import {
  copyForHandOff,
  openHandOff,
  openPlatform,
  revealHandOff,
} from '../../../main/workflow/hand-off-steps.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { recordConsent } from '../../../main/workflow/record-consent.ts';
import { removeAccount, saveAccount } from '../../../main/workflow/accounts.ts';
import { savePerson } from '../../../main/workflow/people.ts';
import { confirmPosted, recordNotPosted } from '../../../main/workflow/record-outcome.ts';
import { openPost } from '../../../main/workflow/open-post.ts';
import type { DeliveryState } from '../../../shared/domain/delivery.ts';
import { queued, saved } from '../../helpers/workflow/steps.ts';
import {
  AUTHOR,
  DISTRICT,
  DUE,
  draft,
  GRANT,
  MINUTE,
  newWorld,
  OFFICE,
  openWorld,
  PICTURED,
  SCHOOL,
  STUDENT,
  TEXT,
  WITHDRAWAL,
  type World,
} from '../../helpers/workflow/world.ts';

const stateOf = async (world: World, delivery: string): Promise<DeliveryState | undefined> =>
  (await world.stores.queue.get(delivery))?.state;
const whyOf = async (world: World, delivery: string): Promise<string> =>
  (await world.stores.queue.get(delivery))?.why ?? '';

/** A picture of Mason, queued and offered. */
const offered = async (content = draft({ media: [PICTURED] })) => {
  const world = await newWorld();
  const post = await queued(world, content);
  world.out.time.now = DUE;
  await releaseDue(world.services);
  expect(await stateOf(world, post.delivery)).toBe('offered');
  return { world, ...post };
};

describe('late', () => {
  test('60 minutes late is still offered, 61 is missed and never sent', async () => {
    for (const [minutes, state] of [
      [60, 'offered'],
      [61, 'missed'],
    ] as const) {
      const world = await newWorld();
      const { delivery } = await queued(world, draft());
      world.out.time.now = DUE + minutes * MINUTE;
      await releaseDue(world.services);
      expect(await stateOf(world, delivery)).toBe(state);
      expect(world.publisher.offered).toHaveLength(state === 'offered' ? 1 : 0);
    }
  });

  test('what was missed goes out only when a person releases it', async () => {
    const world = await newWorld();
    const { delivery } = await queued(world, draft());
    world.out.time.now = DUE + 3 * 60 * MINUTE;
    await releaseDue(world.services);
    await releaseDue(world.services);
    expect(world.publisher.offered).toEqual([]);
    const reply = await releaseNow(world.services, { delivery });
    expect(reply.kind).toBe('offer');
    expect(world.publisher.offered).toEqual([delivery]);
  });

  test('an offer lapses after 60 minutes, and its folder is emptied', async () => {
    const { world, delivery } = await offered();
    await revealHandOff(world.services, { delivery });
    world.out.time.now = DUE + 59 * MINUTE;
    await releaseDue(world.services);
    expect(await stateOf(world, delivery)).toBe('offered');
    world.out.time.now = DUE + 60 * MINUTE;
    await releaseDue(world.services);
    expect(await stateOf(world, delivery)).toBe('missed');
    expect(world.out.folders.size).toBe(0);
  });

  test('a lapsed offer is not handed on between two ticks', async () => {
    const { world, delivery } = await offered();
    world.out.time.now = DUE + 61 * MINUTE;
    const reply = await copyForHandOff(world.services, { delivery, what: 'text', media: null });
    expect(reply.kind).toBe('stopped');
    expect(world.out.asked.copied).toEqual([]);
  });

  test('once the platform was opened it is unknown until answered, and never offered by itself', async () => {
    const { world, delivery } = await offered();
    await openPlatform(world.services, { delivery });
    world.out.time.now = DUE + 61 * MINUTE;
    await releaseDue(world.services);
    expect(await stateOf(world, delivery)).toBe('unknown');
    await releaseDue(world.services);
    expect(world.publisher.offered).toHaveLength(1);
    expect((await releaseNow(world.services, { delivery })).kind).toBe('stopped');
    const posted = await confirmPosted(world.services, { delivery, link: null });
    expect(posted).toMatchObject({ state: 'posted', link: null });
  });

  test('answered as not posted it is held, and a person may release it again', async () => {
    const { world, delivery } = await offered();
    await openPlatform(world.services, { delivery });
    expect((await recordNotPosted(world.services, { delivery })).state).toBe('held');
    await releaseDue(world.services);
    expect(world.publisher.offered).toHaveLength(1);
    expect((await releaseNow(world.services, { delivery })).kind).toBe('offer');
  });
});

test('what was withdrawn right before a crash goes out by no way before the start has looked at the queue', async () => {
  const world = await newWorld();
  const media = [PICTURED];
  const shown = await queued(world, draft({ media }));
  world.out.time.now = DUE;
  await releaseDue(world.services);
  const waiting = await queued(world, draft({ media, publishAt: '2026-11-24T15:45', text: `${TEXT} Come.` }));
  // The entry is on disk, and nothing has looked at the queue since.
  await world.stores.register.importAll([{ person: STUDENT, consents: [WITHDRAWAL] }], AUTHOR.id);
  await world.stores.close();
  const again = await openWorld(world.out, false);
  expect(await stateOf(again, shown.delivery)).toBe('offered');
  again.out.time.now = DUE + 16 * MINUTE;
  expect((await openPlatform(again.services, { delivery: shown.delivery })).kind).toBe('stopped');
  expect(again.out.asked.opened).toEqual([]);
  expect((await releaseNow(again.services, { delivery: waiting.delivery })).kind).toBe('stopped');
  await releaseDue(again.services);
  expect(await stateOf(again, waiting.delivery)).toBe('held');
  expect(again.publisher.offered).toEqual([]);
});

describe('the clock', () => {
  test('set back before the offer: nothing early, nothing twice', async () => {
    const world = await newWorld();
    const { delivery } = await queued(world, draft());
    world.out.time.now = DUE - 5 * 60 * MINUTE;
    await releaseDue(world.services);
    expect(await stateOf(world, delivery)).toBe('queued');
    world.out.time.now = DUE;
    await releaseDue(world.services);
    expect(world.publisher.offered).toHaveLength(1);
    world.out.time.now = DUE - 60 * MINUTE;
    await releaseDue(world.services);
    expect(await stateOf(world, delivery)).toBe('held');
    world.out.time.now = DUE + MINUTE;
    await releaseDue(world.services);
    expect(world.publisher.offered).toHaveLength(1);
  });

  test('a hold stays on when the clock is set back', async () => {
    const world = await newWorld();
    const { delivery } = await queued(world, draft());
    world.sit(DISTRICT);
    world.out.time.now = DUE - 60 * MINUTE;
    await setHold(world.services, { reason: 'Storm damage' });
    world.out.time.now = DUE - 120 * MINUTE;
    const reply = await releaseNow(world.services, { delivery });
    expect(reply.kind).toBe('stopped');
    expect(await stateOf(world, delivery)).toBe('held');
  });
});

describe('a district hold', () => {
  test('freezes what is queued; lifted, each needs its own release', async () => {
    const world = await newWorld();
    const { delivery } = await queued(world, draft());
    world.sit(DISTRICT);
    await setHold(world.services, { reason: 'Storm damage' });
    expect(await stateOf(world, delivery)).toBe('held');
    await liftHold(world.services);
    world.out.time.now = DUE;
    await releaseDue(world.services);
    expect(world.publisher.offered).toEqual([]);
    expect((await releaseNow(world.services, { delivery })).kind).toBe('offer');
  });

  test('lifted after a post’s time, it does not stop that post any more', async () => {
    const world = await newWorld();
    const { delivery } = await queued(world, draft());
    world.sit(DISTRICT);
    world.out.time.now = DUE - 10 * MINUTE;
    await setHold(world.services, { reason: 'Storm damage' });
    world.out.time.now = DUE + 10 * MINUTE;
    await releaseDue(world.services);
    expect((await releaseNow(world.services, { delivery })).kind).toBe('stopped');
    await liftHold(world.services);
    expect((await releaseNow(world.services, { delivery })).kind).toBe('offer');
  });

  test('released before its time, it waits in the queue for its time', async () => {
    const world = await newWorld();
    const { delivery } = await queued(world, draft());
    world.sit(DISTRICT);
    await setHold(world.services, { reason: 'Storm damage' });
    await liftHold(world.services);
    expect((await releaseNow(world.services, { delivery })).kind).toBe('stopped');
    expect(await stateOf(world, delivery)).toBe('queued');
    expect(world.publisher.offered).toEqual([]);
    world.out.time.now = DUE;
    await releaseDue(world.services);
    expect(world.publisher.offered).toEqual([delivery]);
  });

  test('recalls what is on offer and empties its folder', async () => {
    const { world, delivery } = await offered();
    await revealHandOff(world.services, { delivery });
    world.sit(DISTRICT);
    await setHold(world.services, { reason: 'Storm damage' });
    expect(await stateOf(world, delivery)).toBe('held');
    expect(world.out.folders.size).toBe(0);
  });

  test('a district account goes on, each release confirmed by a person', async () => {
    const world = await newWorld();
    const { delivery } = await queued(world, draft({ targets: [OFFICE.id] }));
    world.sit(DISTRICT);
    await setHold(world.services, { reason: 'Storm damage' });
    expect(await stateOf(world, delivery)).toBe('queued');
    world.out.time.now = DUE;
    await releaseDue(world.services);
    expect(await stateOf(world, delivery)).toBe('held');
    expect(await whyOf(world, delivery)).toContain('confirms');
    expect((await releaseNow(world.services, { delivery })).kind).toBe('offer');
  });

  test('only the district sets and lifts one', async () => {
    const world = await newWorld();
    await expect(setHold(world.services, { reason: 'No' })).rejects.toMatchObject({ code: 'not-allowed' });
    world.sit(DISTRICT);
    await setHold(world.services, { reason: 'Storm damage' });
    world.sit(AUTHOR);
    await expect(liftHold(world.services)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('consent', () => {
  test('withdrawn while queued: held before the next tick, naming nobody', async () => {
    const world = await newWorld();
    const { delivery } = await queued(world, draft({ media: [PICTURED] }));
    world.out.time.now += MINUTE;
    await recordConsent(world.services, { id: 's1', entry: WITHDRAWAL });
    expect(await stateOf(world, delivery)).toBe('held');
    const disk = JSON.stringify(await world.stores.queue.get(delivery));
    expect(disk).not.toMatch(/Mason|Lindqvist/u);
    world.out.time.now = DUE;
    await releaseDue(world.services);
    expect(world.publisher.offered).toEqual([]);
  });

  test('withdrawn while on offer: recalled at once, folder emptied, no step goes on', async () => {
    const { world, delivery } = await offered();
    await revealHandOff(world.services, { delivery });
    expect(world.out.folders.size).toBe(1);
    world.out.time.now += MINUTE;
    await recordConsent(world.services, { id: 's1', entry: WITHDRAWAL });
    expect(world.out.folders.size).toBe(0);
    for (const step of [
      () => openHandOff(world.services, { delivery }),
      () => copyForHandOff(world.services, { delivery, what: 'text', media: null }),
      () => revealHandOff(world.services, { delivery }),
      () => openPlatform(world.services, { delivery }),
      () => releaseNow(world.services, { delivery }),
    ]) {
      expect((await step()).kind).toBe('stopped');
    }
    expect([world.out.folders.size, world.out.asked.copied.length, world.out.asked.opened.length]).toEqual([
      0, 0, 0,
    ]);
  });

  test('withdrawn after the platform was opened: unknown, so that a person answers', async () => {
    const { world, delivery } = await offered();
    await revealHandOff(world.services, { delivery });
    await openPlatform(world.services, { delivery });
    world.out.time.now += MINUTE;
    await recordConsent(world.services, { id: 's1', entry: WITHDRAWAL });
    expect(await stateOf(world, delivery)).toBe('unknown');
    expect(world.out.folders.size).toBe(0);
  });

  test('withdrawn with the clock set back: it still withdraws', async () => {
    const world = await newWorld();
    const { delivery } = await queued(world, draft({ media: [PICTURED] }));
    world.out.time.now -= 30 * MINUTE;
    await recordConsent(world.services, { id: 's1', entry: WITHDRAWAL });
    expect(await stateOf(world, delivery)).toBe('held');
  });

  test('withdrawn by somebody with an entry whose time cannot be read: it is recorded all the same', async () => {
    const world = await newWorld();
    const { consents: _consents, ...facts } = STUDENT;
    const damaged = { ...GRANT, scope: ['work'], recordedAt: 'last fall' } as const;
    await world.stores.register.importAll([{ person: facts, consents: [damaged] }], AUTHOR.id);
    const { delivery } = await queued(world, draft({ media: [PICTURED] }));
    await recordConsent(world.services, { id: STUDENT.id, entry: WITHDRAWAL });
    expect(world.stores.register.person(STUDENT.id)?.consents.at(-1)).toMatchObject({
      decision: 'withdrawn',
      recordedAt: new Date(world.out.time.now).toISOString(),
    });
    expect(await stateOf(world, delivery)).toBe('held');
  });

  test('a do-not-publish flag holds at once', async () => {
    const world = await newWorld();
    const { delivery } = await queued(world, draft({ media: [PICTURED] }));
    const person = world.stores.register.person('s1');
    if (person === null) throw new Error('Mason is gone');
    const { consents: _consents, ...facts } = person;
    await savePerson(world.services, { ...facts, protected: true });
    expect(await stateOf(world, delivery)).toBe('held');
  });

  test('expired between queueing and a late release: held, since it would go out today', async () => {
    const world = await newWorld();
    await world.stores.register.record(
      [{ person: 's1', entry: { ...WITHDRAWAL, from: '2026-11-26' } }],
      AUTHOR.id,
    );
    const { delivery } = await queued(world, draft({ media: [PICTURED] }));
    world.out.time.now = Date.parse('2026-11-26T20:00:00Z');
    await releaseDue(world.services);
    expect(await stateOf(world, delivery)).toBe('missed');
    expect((await releaseNow(world.services, { delivery })).kind).toBe('stopped');
    expect(world.publisher.offered).toEqual([]);
  });
});

describe('the register and the accounts', () => {
  test('a locked register holds what is due', async () => {
    const world = await newWorld();
    const { delivery } = await queued(world, draft());
    await world.stores.keys.lock();
    world.out.time.now = DUE;
    await releaseDue(world.services);
    expect(await stateOf(world, delivery)).toBe('held');
    expect(await whyOf(world, delivery)).toContain('locked');
  });

  test('what changed while the register was locked holds once it is open, long before its time', async () => {
    const world = await newWorld();
    await world.stores.keys.setPassphrase('a paper volcano in spring');
    const { delivery } = await queued(world, draft());
    const other = await queued(world, draft({ text: 'Picture day is on Friday.', targets: [OFFICE.id] }));
    await world.stores.keys.lock();
    await saveAccount(world.services, { ...SCHOOL, registered: false });
    expect(await stateOf(world, delivery)).toBe('queued');
    await recheckPassedBy(world.services);
    expect(await stateOf(world, delivery)).toBe('queued');
    await world.stores.keys.unlock('passphrase', 'a paper volcano in spring');
    await recheckPassedBy(world.services);
    expect(await stateOf(world, delivery)).toBe('held');
    expect(await stateOf(world, other.delivery)).toBe('queued');
  });

  test('nothing is queued while the register is locked', async () => {
    const world = await newWorld();
    const post = await saved(world, draft());
    await world.stores.keys.lock();
    const { check } = await openPost(world.services, { id: post.id });
    expect(check.registerLocked).toBe(true);
    expect((await queuePost(world.services, { id: post.id, revision: check.revision })).kind).toBe('refused');
  });

  test('an account that is no longer registered, or removed, holds at once', async () => {
    const world = await newWorld();
    const { delivery } = await queued(world, draft());
    await saveAccount(world.services, { ...SCHOOL, registered: false });
    expect(await stateOf(world, delivery)).toBe('held');
    const other = await newWorld();
    const second = await queued(other, draft());
    await removeAccount(other.services, { id: SCHOOL.id });
    expect(await stateOf(other, second.delivery)).toBe('held');
  });
});

describe('opening the platform', () => {
  test('the attempt is on disk before the address is opened', async () => {
    const { world, delivery } = await offered();
    world.out.answers.opens = 'throw';
    await expect(openPlatform(world.services, { delivery })).rejects.toThrow();
    expect(await world.stores.queue.get(delivery)).toMatchObject({ state: 'opened' });
    expect((await world.stores.queue.get(delivery))?.attempt).not.toBeNull();
  });

  test('an address that was not opened is held, with nothing claimed', async () => {
    const { world, delivery } = await offered();
    world.out.answers.opens = false;
    expect((await openPlatform(world.services, { delivery })).kind).toBe('stopped');
    expect(await world.stores.queue.get(delivery)).toMatchObject({ state: 'held', attempt: null });
  });

  test('asked for again, it is not opened again: the attempt stays until somebody answers', async () => {
    const { world, delivery } = await offered();
    await openPlatform(world.services, { delivery });
    const before = await world.stores.queue.get(delivery);
    world.out.answers.opens = false;
    expect((await openPlatform(world.services, { delivery })).kind).toBe('offer');
    expect(world.out.asked.opened).toHaveLength(1);
    expect(await world.stores.queue.get(delivery)).toEqual(before);
    expect((await releaseNow(world.services, { delivery })).kind).toBe('offer');
    expect(world.publisher.offered).toHaveLength(1);
  });

  test('an opening that fails late does not take back the attempt made after it', async () => {
    const { world, delivery } = await offered();
    const answers: ((opened: boolean) => void)[] = [];
    Object.assign(world.services.desk, {
      openOutside: () => new Promise<boolean>((done) => answers.push(done)),
    });
    const first = openPlatform(world.services, { delivery });
    await expect.poll(() => answers.length).toBe(1);
    await recordNotPosted(world.services, { delivery });
    await releaseNow(world.services, { delivery });
    const second = openPlatform(world.services, { delivery });
    await expect.poll(() => answers.length).toBe(2);
    answers[0]?.(false);
    await first;
    expect(await stateOf(world, delivery)).toBe('opened');
    answers[1]?.(true);
    expect((await second).kind).toBe('offer');
  });

  test('a link of another account is refused, and nothing is recorded', async () => {
    const { world, delivery } = await offered();
    await openPlatform(world.services, { delivery });
    await expect(
      confirmPosted(world.services, {
        delivery,
        link: 'https://www.facebook.com/BloomingtonSample/posts/1',
      }),
    ).rejects.toMatchObject({ code: 'bad-input' });
    expect(await stateOf(world, delivery)).toBe('opened');
  });
});
