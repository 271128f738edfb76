import type { SharingLink } from '../../shared/domain/sharing.ts';
import { isStorageProblem } from '../../shared/domain/storage-problem.ts';
import { objectionsOf } from '../../shared/sharing/objections-of.ts';
import { SHARING_FORMAT, type SharingBody } from '../../shared/sharing/sharing-body.ts';
import type { FoundDistrictFile, Services } from '../services.ts';
import { readPack } from './current-pack.ts';
import { activeHold } from './hold.ts';
import { isOurs, readFolder, tellSharing } from './look-at-district-file.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { districtToday } from './read-guidelines.ts';
import { sharingRun } from './sharing-state.ts';
import { aboutSealed } from './verify-district-file.ts';
import { HALLPASS, writeLine } from './write-line.ts';

/** At least so often the file is written anew, in milliseconds, so that its age tells how old its news may be. */
const HEARTBEAT = 30 * 60_000;
/** After a write that failed. */
const AGAIN_AFTER = 2 * 60_000;

/** What the file would say now, told apart from what it said before; names nobody. */
const saidNow = (services: Services, { staleAfter }: SharingLink): string => {
  const { pack } = readPack(services);
  return JSON.stringify([
    pack.version,
    activeHold(services),
    services.stores.register.version(),
    districtToday(services, pack),
    staleAfter,
  ]);
};

/** Why this library may not speak for the district now; null where it may. */
const whyNotWrite = (services: Services): string | null => {
  const { register, colleagues } = services.stores;
  if (register.state() !== 'open') return 'the register is locked';
  if (!readPack(services).isSound) return 'the district’s settings cannot be read here';
  return colleagues.list().some((one) => one.active && one.role === 'district')
    ? null
    : 'nobody here has the district role anymore';
};

const isDue = (services: Services, link: SharingLink): boolean => {
  const now = services.clock.now();
  const since = (at: string | null): number => (at === null ? Infinity : Math.abs(now - Date.parse(at)));
  if (link.trouble !== null) return since(link.trouble.at) >= AGAIN_AFTER;
  return since(link.readAt) >= HEARTBEAT || sharingRun(services).written !== saidNow(services, link);
};

/** Two heartbeats were missed. */
const isLate = (services: Services, { readAt }: SharingLink): boolean =>
  readAt === null || Math.abs(services.clock.now() - Date.parse(readAt)) > 2 * HEARTBEAT;

/** The file's bytes with the next number. */
const packFile = async (services: Services, link: SharingLink) => {
  const { reviews, sharing, register, colleagues } = services.stores;
  const { pack } = readPack(services);
  const people = objectionsOf(register.people(), districtToday(services, pack), pack);
  const hold = activeHold(services);
  const body: SharingBody = {
    format: SHARING_FORMAT,
    district: link.district,
    sequence: link.sequence + 1,
    writtenAt: new Date(services.clock.now()).toISOString(),
    by: colleagues.get(link.by)?.name ?? 'The district office',
    staleAfter: link.staleAfter,
    pack,
    hold: hold === null ? null : { from: hold.from, reason: hold.reason },
  };
  const sealed = sharing.seal(new TextEncoder().encode(JSON.stringify(people)), aboutSealed(body));
  const bytes = await reviews.pack({ kind: 'district', body, files: [sealed] });
  return { bytes, body, people, opened: reviews.open(bytes, 'district') };
};

const trouble = (
  services: Services,
  kind: 'conflict' | 'not-written',
  detail: string | null,
): Promise<void> =>
  services.stores.sharing.save({
    trouble: { kind, at: new Date(services.clock.now()).toISOString(), detail },
  });

/** "Not saved: the disk is full (the district file)." as the end of a sentence. */
const reasonIn = (message: string): string =>
  /^Not saved: (?<reason>.+?) \(/u.exec(message)?.groups?.['reason'] ?? 'the drive did not take it';

/** A file that is about to be written: its number and hash are kept already. */
interface NextFile {
  readonly link: SharingLink;
  readonly body: SharingBody;
  readonly bytes: Uint8Array;
  readonly people: number;
  /** What it says, told apart from what a later one would say. */
  readonly said: string;
}

/** In its turn: the next file, its number and hash kept; null where none may be written, which is kept as trouble. */
const prepare = async (services: Services, found: FoundDistrictFile): Promise<NextFile | null> => {
  const { sharing } = services.stores;
  const link = sharing.get();
  if (link?.role !== 'writes') return null;
  const not = async (kind: 'conflict' | 'not-written', detail: string | null): Promise<null> => {
    await trouble(services, kind, detail);
    return null;
  };
  const why = whyNotWrite(services);
  if (why !== null) return not('not-written', why);
  if (found.kind === 'unreadable') return not('not-written', found.why);
  if (!isOurs(services, link, found)) return not('conflict', null);
  const said = saidNow(services, link);
  const { bytes, body, people, opened } = await packFile(services, link);
  if (!opened.ok) return not('not-written', 'it would be too large to be read');
  const { sequence, writtenAt } = body;
  await sharing.save({ sequence, hash: opened.parcel.hash, writtenAt, writtenBy: body.by });
  return { link, body, bytes, people: people.length, said };
};

/** Outside any turn: the drive takes the file, or why it did not. */
const put = async (services: Services, { link, bytes }: NextFile): Promise<string | null> => {
  try {
    await services.districtFolder.write(link.folder, bytes);
    return null;
  } catch (thrown) {
    if (!isStorageProblem(thrown)) throw thrown;
    return reasonIn(thrown.message);
  }
};

/** In a turn again: what came of it is kept, where this library still writes for that district. */
const settle = async (services: Services, next: NextFile, why: string | null): Promise<void> => {
  const { sharing } = services.stores;
  const now = sharing.get();
  if (now?.role !== 'writes' || now.district !== next.link.district) return;
  if (why !== null) {
    await trouble(services, 'not-written', why);
    return;
  }
  const { sequence, writtenAt } = next.body;
  await sharing.save({ readAt: writtenAt, newest: writtenAt, trouble: null });
  const run = sharingRun(services);
  const isNews = run.written !== next.said;
  run.written = next.said;
  if (isNews)
    await writeLine(services, {
      kind: 'sharing.written',
      by: HALLPASS,
      data: { sequence, people: next.people },
    });
  services.tell({ kind: 'changed', what: ['state'], post: null });
};

/** The last write of each library, done or under way. */
const writing = new WeakMap<object, Promise<unknown>>();

/** One file after the other: none that is older ever takes the place of a newer one. */
const inOrder = (services: Services, run: () => Promise<void>): Promise<void> => {
  const mine = (writing.get(services.stores) ?? Promise.resolve()).then(run, run);
  writing.set(
    services.stores,
    mine.catch(() => undefined),
  );
  return mine;
};

/**
 * Writes the next file. Its number and hash are kept before it is written: whatever comes of the write, no number is
 * ever used twice. The drive is waited for outside `oneAtATime`, so it is never called in there; what changes meanwhile
 * is news for the next file. `found`: what lies in the folder, where it was looked at. What fails is kept as trouble.
 */
export const writeNext = (services: Services, found?: FoundDistrictFile): Promise<void> =>
  inOrder(services, async () => {
    const link = services.stores.sharing.get();
    if (link?.role !== 'writes') return;
    const there = found ?? (await readFolder(services, link.folder));
    const next = await oneAtATime(services, () => prepare(services, there));
    const why = next === null ? null : await put(services, next);
    await oneAtATime(services, async () => {
      if (next !== null) await settle(services, next, why);
      await tellSharing(services);
    });
  });

/** For the scheduler, on the laptop that writes: writes what changed since, and at least every half hour. */
export const writeWhenDue = async (services: Services): Promise<void> => {
  const { sharing, register } = services.stores;
  const link = sharing.get();
  if (link?.role !== 'writes' || link.trouble?.kind === 'conflict') return;
  // A locked register is unlocked with the next day's work: nothing to tell before the file grows old.
  const isLocked = register.state() !== 'open';
  if (isLocked ? link.trouble !== null || !isLate(services, link) : !isDue(services, link)) return;
  await writeNext(services);
};
