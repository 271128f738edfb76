import fc from 'fast-check';
import { DISTRICT_FILE_NAME } from '../../../main/storage/district-folder.ts';
import { makeFolders } from '../../../main/storage/files.ts';
import { recordConsent } from '../../../main/workflow/record-consent.ts';
import { joinSharing, limitSharing, publishSharing, sharingCode } from '../../../main/workflow/share.ts';
import { shareNow } from '../../../main/workflow/share-again.ts';
import { recover } from '../../../main/workflow/recover.ts';
import { Refusal } from '../../../main/workflow/refusal.ts';
import type { Delivery } from '../../../shared/domain/delivery.ts';
import { isStorageProblem } from '../../../shared/domain/storage-problem.ts';
import { diskError } from '../faulty-fs/disk-error.ts';
import type { MemoryFs } from '../faulty-fs/memory-fs.ts';
import { randomFrom } from '../faulty-fs/random.ts';
import {
  type Event,
  events,
  LETS_GO_AGAIN,
  type Operation,
  perform,
  REGISTER_PASSPHRASE,
} from './operations.ts';
import { lifeOn } from './lives.ts';
import { SHARE, whyDistrictNot, whyNot } from './oracle.ts';
import { saved } from './steps.ts';
import { DISTRICT, draft, MINUTE, newWorld, openWorld, STUDENT, WITHDRAWAL, type World } from './world.ts';

const one = (...names: readonly Operation[]): readonly Event[] =>
  names.map((does) => ({ kind: 'one', does }));

/** What went wrong once, kept: each is run first, before the random ones. */
const ONCE_WRONG: readonly (readonly Event[])[] = [
  // The post was saved while its picture was away, and queued when the picture was back.
  one('edit-picture', 'picture-lost', 'edit-good', 'picture-back', 'queue'),
  [
    { kind: 'both', does: ['edit-picture', 'edit-good'] },
    ...one('picture-lost', 'edit-good'),
    { kind: 'both', does: ['queue', 'picture-back'] },
  ],
  one('picture-lost', 'edit-picture', 'picture-back', 'queue', 'until-due'),
  // While the district file was in doubt, a change that stopped the post did not hold it.
  one('queue', 'clock-back', 'district-tended', 'unregister'),
  one('edit-picture', 'queue', 'district-torn', 'district-tended', 'withdraw'),
  // What was changed while the register was locked was not looked at once it was open.
  one('queue', 'lock', 'unregister', 'unlock'),
  one('edit-unstated-picture', 'approve', 'queue', 'lock', 'demote', 'unlock'),
];

/** What is asked on the strength of a check nobody made, and always refused. */
const NEVER_DONE: ReadonlySet<Operation> = new Set(['queue-stale']);

/** What happened in the runs of this process, so that they can be seen to get somewhere. */
export const counted = {
  operations: 0,
  offers: 0,
  opened: 0,
  posted: 0,
  queued: 0,
  held: 0,
  crashes: 0,
  refused: 0,
  approvedElsewhere: 0,
  imported: 0,
};

/** A library with one draft, whose register a passphrase opens again after it was locked. */
const newLibrary = async (): Promise<{ readonly world: World; readonly id: string }> => {
  const world = await newWorld();
  await world.stores.keys.setPassphrase(REGISTER_PASSPHRASE);
  const { id } = await saved(world, draft());
  return { world, id };
};

/** The same library, reading the district file of an office, and the two files that office wrote. */
const joinedDisk = async (): Promise<{ disk: MemoryFs; id: string; files: readonly Uint8Array[] }> => {
  const { world, id } = await newLibrary();
  const office = await newWorld();
  const { fs } = world.out;
  await makeFolders(fs, '', [SHARE.slice(1)]);
  Object.assign(office.services, { districtFolder: world.services.districtFolder });
  for (const one of [world, office]) {
    one.out.answers.folder = SHARE;
    one.sit(DISTRICT);
  }
  const path = `${SHARE}/${DISTRICT_FILE_NAME}`;
  const now = async (): Promise<Uint8Array> => Uint8Array.from(await fs.readFile(path));
  await publishSharing(office.services);
  await limitSharing(office.services, { hours: 168 });
  await joinSharing(world.services, await sharingCode(office.services));
  const first = await now();
  await recordConsent(office.services, { id: STUDENT.id, entry: WITHDRAWAL });
  await shareNow(office.services);
  const second = await now();
  await world.services.districtFolder.write(SHARE, first);
  await world.stores.close();
  return { disk: fs, id, files: [first, second] };
};

/** A library with one draft; each life gets its own copy of the disk. */
const startingDisk = async (): Promise<{ disk: MemoryFs; id: string }> => {
  const { world, id } = await newLibrary();
  await world.stores.close();
  return { disk: world.out.fs, id };
};

/** Both, made once for all runs of this process. */
let disks: Promise<
  readonly [Awaited<ReturnType<typeof startingDisk>>, Awaited<ReturnType<typeof joinedDisk>>]
> | null = null;

class Model {
  world: World;
  readonly id: string;
  /** Deliveries that were offered and that no person let go again since. */
  readonly spent = new Set<string>();
  readonly wrong: string[] = [];
  letsGo = false;
  private waiting = new Set<string>();

  constructor(world: World, id: string) {
    this.world = world;
    this.id = id;
    this.watch();
  }

  /** Looks over the shoulder of the publisher and the desk: at that very moment the oracle has to agree. */
  watch(): void {
    const { services, out } = this.world;
    const must = async (delivery: Delivery, what: string): Promise<void> => {
      const why =
        (await whyNot(this.world, { ...delivery, state: 'offered' })) ??
        (await whyDistrictNot(this.world, delivery));
      if (why !== null) this.wrong.push(`${what} although ${why}`);
    };
    const { publisher, desk } = services;
    Object.assign(services, {
      publisher: {
        ...publisher,
        offer: async (delivery: Delivery) => {
          counted.offers += 1;
          await must(delivery, 'offered');
          const late = out.time.now - Date.parse(delivery.dueAt);
          if (late < 0) this.wrong.push('offered early');
          if (late > 60 * MINUTE && !this.letsGo) this.wrong.push('offered late by itself');
          if (this.spent.has(delivery.id) && !this.letsGo) this.wrong.push('offered twice by itself');
          this.spent.add(delivery.id);
          return publisher.offer(delivery);
        },
      },
      desk: {
        ...desk,
        openOutside: async (url: string) => {
          counted.opened += 1;
          for (const one of await this.world.stores.queue.open()) {
            if (one.state === 'opened' && one.attempt === null) this.wrong.push('opened without an attempt');
            const why = one.state === 'opened' ? await whyDistrictNot(this.world, one) : null;
            if (why !== null) this.wrong.push(`opened although ${why}`);
          }
          return desk.openOutside(url);
        },
      },
    });
  }

  async run(event: Event): Promise<void> {
    const ops: readonly Operation[] = event.kind === 'both' ? event.does : [event.does];
    counted.operations += ops.length;
    this.letsGo = ops.some((one) => LETS_GO_AGAIN.has(one));
    if (event.kind === 'crash') return this.crash(event.does, event.calls);
    const answers = await Promise.allSettled(ops.map((one) => perform(this.world, this.id, one)));
    for (const [at, answer] of answers.entries()) {
      if (answer.status === 'fulfilled') {
        const did = ops[at];
        if (did === 'import-list') counted.imported += 1;
        if (did !== undefined && NEVER_DONE.has(did)) this.wrong.push(`did ${did}`);
        continue;
      }
      counted.refused += 1;
      const reason: unknown = answer.reason;
      if (reason instanceof Refusal || isStorageProblem(reason)) continue;
      this.wrong.push(`threw ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`);
    }
  }

  private async crash(does: Operation, calls: number): Promise<void> {
    counted.crashes += 1;
    const { out } = this.world;
    let seen = 0;
    out.fs.before = () => {
      seen += 1;
      if (seen >= calls) throw diskError('EIO', 'the machine is off');
    };
    await perform(this.world, this.id, does).catch(() => undefined);
    const fs = out.fs.afterPowerLoss(randomFrom(calls), calls % 2 === 0 ? 'dropped' : 'mixed');
    this.world = await openWorld({ ...out, fs }, false);
    this.watch();
    await recover(this.world.services);
  }

  /** After each operation: nothing stands queued or offered that the oracle would not let pass. */
  async look(): Promise<void> {
    const open = await this.world.stores.queue.open();
    for (const delivery of open) {
      if (delivery.state !== 'queued' || this.waiting.has(delivery.id)) continue;
      if (!this.letsGo) this.wrong.push('queued by itself');
      this.spent.delete(delivery.id);
    }
    // What a list brought is a draft until somebody looks at it.
    if (open.some((one) => one.post !== this.id)) this.wrong.push('a post of a list stands in the queue');
    this.waiting = new Set(open.filter((one) => one.state === 'queued').map((one) => one.id));
    for (const delivery of open) {
      if (delivery.state === 'queued') counted.queued += 1;
      if (delivery.state === 'held') counted.held += 1;
      if (delivery.state !== 'queued' && delivery.state !== 'offered') continue;
      const why = await whyNot(this.world, delivery);
      const isCheckedLater = why === 'a picture is gone' || why === 'the register is locked';
      if (why !== null && !isCheckedLater) this.wrong.push(`${delivery.state} although ${why}`);
    }
    const live = new Set(
      open.filter((one) => ['offered', 'opened'].includes(one.state)).map((one) => one.id),
    );
    for (const folder of this.world.out.folders.keys()) {
      if (!live.has(folder)) this.wrong.push('a folder of an ended offer is left');
    }
    const all = await this.world.stores.queue.ofPost(this.id);
    const posted = all.filter((one) => one.state === 'posted').map((one) => one.target);
    if (new Set(posted).size !== posted.length) this.wrong.push('posted twice to one account');
    const waiting = open.map((one) => one.target);
    if (new Set(waiting).size !== waiting.length) this.wrong.push('two open deliveries for one account');
    if (waiting.some((target) => posted.includes(target)))
      this.wrong.push('open for an account it was posted to');
  }
}

/**
 * R9: `runs` random lives of one post, each from the same disk. Answers what went wrong, shrunk to the shortest life that
 * shows it and told by fast-check with its seed; null where nothing did.
 */
export const runGate = async (runs: number, seed: number): Promise<string | null> => {
  disks ??= startingDisk().then(async (one) => [one, await joinedDisk()]);
  const [alone, joined] = await disks;
  const property = fc.asyncProperty(fc.boolean(), events, async (isJoined, list) => {
    const { disk, id, files } = isJoined ? joined : { ...alone, files: [] };
    const out = lifeOn(disk);
    out.district.files = files;
    const model = new Model(await openWorld(out, false), id);
    for (const event of list) {
      await model.run(event);
      await model.look();
      if (model.wrong.length > 0) throw new Error(`${JSON.stringify(event)}: ${model.wrong.join('; ')}`);
    }
    const post = await model.world.stores.posts.get(id);
    if (post?.approvals.some(({ by }) => by.startsWith('elsewhere:')) === true)
      counted.approvedElsewhere += 1;
    counted.posted += (await model.world.stores.queue.ofPost(id)).filter(
      (one) => one.state === 'posted',
    ).length;
  });
  const told = await fc.check(property, {
    numRuns: runs,
    seed,
    examples: ONCE_WRONG.flatMap((list): [boolean, readonly Event[]][] => [
      [false, list],
      [true, list],
    ]),
  });
  return told.failed
    ? `${fc.defaultReportMessage(told)} ${told.errorInstance instanceof Error ? told.errorInstance.message : ''}`
    : null;
};
