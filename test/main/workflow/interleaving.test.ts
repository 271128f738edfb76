import { describe, expect, test } from 'vitest';
import { removeAccount } from '../../../main/workflow/accounts.ts';
import { openPlatform, revealHandOff } from '../../../main/workflow/hand-off-steps.ts';
import { savePerson } from '../../../main/workflow/people.ts';
import { queuePost } from '../../../main/workflow/queue-post.ts';
import { recordConsent } from '../../../main/workflow/record-consent.ts';
import { recover } from '../../../main/workflow/recover.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { diskError } from '../../helpers/faulty-fs/disk-error.ts';
import { lookedAt, queued, saved } from '../../helpers/workflow/steps.ts';
import {
  DUE,
  draft,
  newWorld,
  OFFICE,
  openWorld,
  PICTURED,
  SCHOOL,
  STUDENT,
  WITHDRAWAL,
  type World,
} from '../../helpers/workflow/world.ts';

/** A post with Mason in its picture, on offer for two accounts, its pictures laid out for the first. */
const onOffer = async (): Promise<{ world: World; id: string; delivery: string }> => {
  const world = await newWorld();
  const post = await queued(world, draft({ media: [PICTURED], targets: [SCHOOL.id, OFFICE.id] }));
  world.out.time.now = DUE;
  await releaseDue(world.services);
  await revealHandOff(world.services, { delivery: post.delivery });
  expect(world.out.folders.size).toBe(1);
  return { world, id: post.id, delivery: post.delivery };
};

/** No line reaches the journal any more. */
const withFullJournal = (world: World): void => {
  world.out.fs.before = ({ path }) => {
    if (path.includes('/journal/')) throw diskError('ENOSPC', 'the disk is full');
  };
};

const statesOf = async (world: World, id: string): Promise<readonly string[]> =>
  (await world.stores.queue.ofPost(id)).map((one) => one.state);

describe('where the disk takes no line any more', () => {
  test('a withdrawal still recalls every offer and empties its folder, and the window hears of it', async () => {
    const { world, id } = await onOffer();
    withFullJournal(world);
    world.events.length = 0;
    await expect(recordConsent(world.services, { id: STUDENT.id, entry: WITHDRAWAL })).rejects.toThrow();
    expect(await statesOf(world, id)).toEqual(['held', 'held']);
    expect(world.out.folders.size).toBe(0);
    const told = world.events.flatMap((event) => (event.kind === 'changed' ? event.what : []));
    expect(new Set(told)).toEqual(new Set(['register', 'queue', 'posts', 'state']));
  });

  test('a person marked as protected is taken off offer as well', async () => {
    const { world, id } = await onOffer();
    withFullJournal(world);
    const { consents: _consents, ...facts } = STUDENT;
    await expect(savePerson(world.services, { ...facts, protected: true })).rejects.toThrow();
    expect(await statesOf(world, id)).toEqual(['held', 'held']);
  });

  test('an account that is removed gets nothing any more, nor does a post that names it', async () => {
    const { world, id } = await onOffer();
    withFullJournal(world);
    await expect(removeAccount(world.services, { id: SCHOOL.id })).rejects.toThrow();
    expect(await statesOf(world, id)).toEqual(['held', 'held']);
    expect(world.out.folders.size).toBe(0);
  });

  test('the lines that are missing then are added at the next start', async () => {
    const { world, id } = await onOffer();
    withFullJournal(world);
    await recordConsent(world.services, { id: STUDENT.id, entry: WITHDRAWAL }).catch(() => undefined);
    world.out.fs.before = () => undefined;
    await world.stores.close();
    const again = await openWorld(world.out, false);
    await recover(again.services);
    const lines = await again.stores.journal.ofPost(id);
    expect(lines.filter((line) => line.data['state'] === 'held')).toHaveLength(2);
    expect((await again.stores.journal.verify()).kind).toBe('intact');
  });
});

describe('a withdrawal at the very moment the platform is opened', () => {
  /** What happened, in order: the platform was opened, or the queue changed. */
  const watched = (world: World): string[] => {
    const order: string[] = [];
    const { desk, tell } = world.services;
    Object.assign(world.services, {
      desk: {
        ...desk,
        openOutside: (url: string) => {
          order.push('opened');
          return desk.openOutside(url);
        },
      },
      tell: (event: Parameters<typeof tell>[0]) => {
        if (event.kind === 'changed' && event.what.includes('queue') && event.what.includes('state'))
          order.push('queue');
        tell(event);
      },
    });
    return order;
  };

  test('asked for after it, comes after it: the delivery is unknown, and the address is never opened once it is', async () => {
    const { world, delivery } = await onOffer();
    const order = watched(world);
    await Promise.all([
      openPlatform(world.services, { delivery }),
      recordConsent(world.services, { id: STUDENT.id, entry: WITHDRAWAL }),
    ]);
    expect((await world.stores.queue.get(delivery))?.state).toBe('unknown');
    // On disk as opened; then the address; then the withdrawal's look at the queue.
    expect(order.slice(0, 2)).toEqual(['queue', 'opened']);
    expect(order.filter((one) => one === 'opened')).toHaveLength(1);
  });

  test('asked for before it, the platform stays closed', async () => {
    const { world, delivery } = await onOffer();
    const [, reply] = await Promise.all([
      recordConsent(world.services, { id: STUDENT.id, entry: WITHDRAWAL }),
      openPlatform(world.services, { delivery }),
    ]);
    expect(reply.kind).toBe('stopped');
    expect(world.out.asked.opened).toEqual([]);
    expect((await world.stores.queue.get(delivery))?.state).toBe('held');
  });

  test('a browser that takes its time keeps nobody from saving', async () => {
    const { world, delivery } = await onOffer();
    let arrive: (opened: boolean) => void = () => undefined;
    Object.assign(world.services.desk, {
      openOutside: () => new Promise<boolean>((done) => (arrive = done)),
    });
    const opening = openPlatform(world.services, { delivery });
    // Made, saved, looked at and queued while the browser has not answered.
    const other = await saved(world, draft({ publishAt: '2026-11-25T09:00' }));
    const { check } = await lookedAt(world, other.id);
    expect((await queuePost(world.services, { id: other.id, revision: check.revision })).kind).toBe('queued');
    arrive(true);
    expect((await opening).kind).toBe('offer');
  });
});
