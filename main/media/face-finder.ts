import type { Asset } from '../../shared/domain/asset.ts';
import { type FaceScan, type SeenMoment, TILE_SIDE, tilesOf } from '../../shared/domain/found-faces.ts';
import type { FaceDone, FaceJob } from '../../shared/ipc/media-channels.ts';
import type { FaceFinder } from '../services.ts';
import { DETECTOR, type FaceRecord, type FaceRecords, foundWith } from './face-records.ts';
import { codeOf } from './read-picked.ts';
import { countFaces } from './video/count-faces.ts';

export interface FaceFinderParts {
  readonly records: FaceRecords;
  readonly media: {
    readonly get: (id: string) => Promise<Asset | null>;
    readonly list: () => Promise<readonly Asset[]>;
  };
  /** One pass over one picture, in the sandboxed window. What comes back was read by schema, and is no more than a hint. */
  readonly find: (job: FaceJob) => Promise<FaceDone>;
  /** Nothing is looked for until further notice: what it takes to do so may be given back, a pass at hand with it. */
  readonly letGo?: () => void;
  /** It goes on after many pictures were brought in: the room that took is wanted. */
  readonly goOn?: () => void;
  readonly newId: () => string;
  /** Told whenever something about a picture's faces changed. */
  readonly changed: (scan: FaceScan) => void;
  readonly log: (line: string) => void;
  /** Milliseconds before parts of pictures are looked at, so that whoever just brought one in comes first. A test has none. */
  readonly rest?: number;
  /** Milliseconds before the library is gone through, so that the start of the app is not slowed down. */
  readonly settle?: number;
}

/** Long enough for the next picture of the same hand, in milliseconds. */
const REST = 1_500;

/** Long enough for a person to get going, in milliseconds. */
const SETTLE = 15_000;

/** Pictures at once for which the detector's room is worth having: taking them in lasts longer than loading it again. */
const MANY = 5;

/** A picture is looked at as a whole and in parts, a video moment by moment. */
type Pass = FaceJob['pass'] | 'moment';

/** The moments of a video that were looked at, and how many there are. */
interface Watched {
  readonly seen: readonly SeenMoment[];
  readonly of: number;
}

/**
 * Looks for faces in pictures, one pass at a time: the whole of every picture first, then moments of videos, one at a
 * time so that a new picture need not wait for a whole video, then the parts of pictures, for crowds. What
 * was found is kept beside the asset; what was not finished is found out again from what is missing there, so that a
 * crash costs the pass at hand. A picture that fails is left alone until somebody asks again, or the app starts anew.
 */
export const makeFaceFinder = (parts: FaceFinderParts): FaceFinder => {
  const { records, media, find, newId, changed, log } = parts;
  /** What the disk says, by asset; null where it says nothing. */
  const known = new Map<string, FaceRecord | null>();
  const failed = new Set<string>();
  const waiting: Record<Pass, Set<string>> = { whole: new Set(), moment: new Set(), tiles: new Set() };
  const watched = new Map<string, Watched>();
  /** The picture of which the whole is looked at now, or the video. */
  let atHand: string | null = null;
  let running: Promise<void> | null = null;
  let isStopped = false;
  let pauses = 0;
  /** How often the detector was let go: a pass that came to nothing by that is made again. */
  let timesLetGo = 0;
  let whenFree: Promise<void> = Promise.resolve();
  let free: () => void = () => undefined;
  let settling: NodeJS.Timeout | undefined;
  let resting: { readonly timer: NodeJS.Timeout; readonly wake: () => void } | null = null;

  const recordOf = async (id: string): Promise<FaceRecord | null> => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const read = await records.read(id);
    // A pass may have ended while the disk was read: what it found is newer.
    const now = known.get(id);
    if (now !== undefined) return now;
    known.set(id, read);
    return read;
  };

  const stateOf = (id: string, record: FaceRecord | null): FaceScan['state'] => {
    // A video of which no moment can be shown says nothing about who is in it.
    if (failed.has(id) || record?.moments?.length === 0) return 'failed';
    if (record === null || waiting.whole.has(id) || waiting.moment.has(id) || atHand === id) return 'waiting';
    return record.isWhole ? 'done' : 'closer';
  };
  const scanOf = (id: string, record: FaceRecord | null): FaceScan => {
    const now = watched.get(id);
    const moments = record?.moments ?? now?.seen;
    return {
      asset: id,
      state: stateOf(id, record),
      boxes: record?.faces.map(({ box }) => box) ?? [],
      ...(moments && { moments }),
      ...(now && { looked: { done: now.seen.length, of: now.of } }),
    };
  };
  const tell = (id: string): void => {
    if (!isStopped) changed(scanOf(id, known.get(id) ?? null));
  };

  const fail = (id: string, why: string): void => {
    if (isStopped) return;
    log(`faces: ${why}`);
    failed.add(id);
    atHand = null;
    tell(id);
  };

  const keep = async (record: FaceRecord): Promise<void> => {
    await records.keep(record);
    known.set(record.asset, record);
  };

  const lookAtMoment = async (id: string, isCutShort: () => boolean): Promise<void> => {
    const asset = await media.get(id);
    if (asset?.film === undefined) return fail(id, 'the video is not there');
    const { frames } = asset.film;
    const before = watched.get(id)?.seen ?? [];
    const still = frames[before.length];
    const faces = still === undefined ? 0 : await countFaces(still, find, newId);
    if (isStopped) return;
    atHand = null;
    if (typeof faces === 'string') {
      if (isCutShort()) return void waiting.moment.add(id);
      watched.delete(id);
      return fail(id, faces);
    }
    const seen = still === undefined ? before : [...before, { at: still.at, faces }];
    if (seen.length < frames.length) {
      watched.set(id, { seen, of: frames.length });
      waiting.moment.add(id);
    } else {
      watched.delete(id);
      await keep({ asset: id, detector: DETECTOR, isWhole: true, faces: [], moments: seen });
    }
    tell(id);
  };

  const look = async (id: string, pass: FaceJob['pass'], isCutShort: () => boolean): Promise<void> => {
    const asset = await media.get(id);
    if (asset?.kind !== 'image') return fail(id, 'the picture is not there');
    const done = await find({ id: newId(), picture: asset.derivative, pass });
    if (isStopped) return;
    atHand = null;
    if (!done.ok) return isCutShort() ? void waiting[pass].add(id) : fail(id, done.why);
    const hasParts = tilesOf(asset, TILE_SIDE).length > 0;
    const record: FaceRecord = {
      asset: id,
      detector: DETECTOR,
      isWhole: pass === 'tiles' || !hasParts,
      faces: foundWith(await recordOf(id), pass, done.faces),
    };
    await keep(record);
    if (!record.isWhole) waiting.tiles.add(id);
    tell(id);
  };

  /** The next picture and its pass; parts only after a rest in which no whole picture came. */
  const next = async (): Promise<readonly [string, Pass] | null> => {
    const whole = waiting.whole.values().next();
    if (!whole.done) return [whole.value, 'whole'];
    const [film] = waiting.moment;
    if (film !== undefined) return [film, 'moment'];
    if (waiting.tiles.size === 0) return null;
    await new Promise<void>((resolve) => {
      resting = { timer: setTimeout(resolve, parts.rest ?? REST), wake: resolve };
    });
    resting = null;
    if (isStopped) return null;
    if (waiting.whole.size + waiting.moment.size > 0) return await next();
    const [part] = waiting.tiles;
    return part === undefined ? null : [part, 'tiles'];
  };

  const work = async (): Promise<void> => {
    for (;;) {
      await whenFree;
      const job = await next();
      if (job === null || isStopped) return;
      // A pause that began during the rest is kept, too.
      if (pauses > 0) continue;
      const [id, pass] = job;
      waiting[pass].delete(id);
      atHand = pass === 'tiles' ? null : id;
      const before = timesLetGo;
      const isCutShort = (): boolean => timesLetGo !== before;
      try {
        await (pass === 'moment' ? lookAtMoment(id, isCutShort) : look(id, pass, isCutShort));
      } catch (thrown) {
        // The disk, most likely: the picture stays as it was, and its faces are a person's to say.
        fail(id, codeOf(thrown) ?? 'unknown');
      }
    }
  };

  const begin = (): void => {
    if (isStopped) return;
    if (resting !== null) {
      clearTimeout(resting.timer);
      resting.wake();
    }
    running ??= work().finally(() => {
      running = null;
      if (waiting.whole.size + waiting.moment.size + waiting.tiles.size > 0) begin();
    });
  };

  /** The first pass over it. What is not there any more says so when its turn comes. */
  const firstPass = (asset: Asset | null): 'whole' | 'moment' =>
    asset?.kind === 'video' ? 'moment' : 'whole';

  const add = (id: string, asset: Asset | null, record: FaceRecord | null): void => {
    if (failed.has(id)) return;
    if (record === null || record.detector !== DETECTOR) waiting[firstPass(asset)].add(id);
    else if (!record.isWhole) waiting.tiles.add(id);
  };

  const goThrough = async (): Promise<void> => {
    for (const asset of await media.list()) {
      if (isStopped) return;
      add(asset.id, asset, await recordOf(asset.id));
    }
    begin();
  };

  return {
    of: async (id) => {
      try {
        return scanOf(id, await recordOf(id));
      } catch {
        // The disk does not give it: nothing is known, and the question stays with the person.
        return { asset: id, state: 'failed', boxes: [] };
      }
    },
    look: async (id) => {
      // What the disk does not give now is found out anew.
      add(id, await media.get(id).catch(() => null), await recordOf(id).catch(() => null));
      tell(id);
      begin();
    },
    again: async (id) => {
      failed.delete(id);
      watched.delete(id);
      await recordOf(id).catch(() => null);
      waiting.tiles.delete(id);
      waiting[firstPass(await media.get(id).catch(() => null))].add(id);
      tell(id);
      begin();
      return scanOf(id, known.get(id) ?? null);
    },
    catchUp: () => {
      settling = setTimeout(() => {
        goThrough().catch((thrown: unknown) => log(`faces: ${codeOf(thrown)}`));
      }, parts.settle ?? SETTLE).unref();
    },
    pause: (pictures = 1) => {
      pauses += 1;
      if (pauses === 1)
        whenFree = new Promise((resolve) => {
          free = resolve;
        });
      if (pictures >= MANY) {
        timesLetGo += 1;
        parts.letGo?.();
      }
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        pauses -= 1;
        // After a few, the next picture of the same hand finds what redraws it still there.
        if (pictures >= MANY) parts.goOn?.();
        if (pauses === 0) free();
      };
    },
    idle: async () => {
      while (running !== null) await running;
    },
    stop: async () => {
      isStopped = true;
      clearTimeout(settling);
      for (const line of Object.values(waiting)) line.clear();
      free();
      if (resting !== null) {
        clearTimeout(resting.timer);
        resting.wake();
      }
    },
  };
};
