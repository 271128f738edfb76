import {
  copyForHandOff,
  openHandOff,
  openPlatform,
  revealHandOff,
} from '../../../main/workflow/hand-off-steps.ts';
import type { Outcome } from '../../../main/services.ts';
import { recover } from '../../../main/workflow/recover.ts';
import { confirmPosted } from '../../../main/workflow/record-outcome.ts';
import { releaseDue } from '../../../main/workflow/release-due.ts';
import { PLATFORM_IDS, type PlatformId } from '../../../shared/domain/platform-id.ts';
import type { Asset } from '../../../shared/domain/asset.ts';
import { mediaOf } from '../../../shared/domain/new-media.ts';
import { emptyContent, type PostContent } from '../../../shared/domain/post.ts';
import { diskError } from '../faulty-fs/disk-error.ts';
import { LOSSES, type Loss, type MemoryFs } from '../faulty-fs/memory-fs.ts';
import { randomFrom } from '../faulty-fs/random.ts';
import { queued } from './steps.ts';
import {
  DUE,
  draft,
  MINUTE,
  newWorld,
  openWorld,
  type Outside,
  outside,
  PICTURED,
  SCHOOL,
  type World,
} from './world.ts';

export const FILM: Asset = {
  id: 'f0f1f2f3f4f5f6f7f8f9',
  original: 'f0f1f2f3f4f5f6f7f8f9'.padEnd(64, '0'),
  derivative: 'e'.repeat(64),
  name: 'volcano.mp4',
  kind: 'video',
  type: 'video/mp4',
  width: 1280,
  height: 720,
  bytes: 2_000_000,
  removed: [],
  tags: [],
  addedAt: '2026-11-20T12:00:00.000Z',
  addedBy: 'ana',
  film: { duration: 30, hasSound: false, codec: 'H.264', poster: null, frames: [] },
};

/** Something that passes on that platform, with a picture or, where it must be, a video. */
export const contentFor = (platform: PlatformId): Partial<PostContent> =>
  platform === 'youtube'
    ? {
        media: [
          {
            ...mediaOf(FILM),
            source: 'own',
            aiMade: false,
            shot: 'none',
            peopleAnswered: true,
            altText: 'A paper volcano that erupts',
          },
        ],
        video: { ...emptyContent().video, title: 'Our paper volcano erupts', madeForKids: true },
      }
    : { media: [PICTURED] };

const LINKS: Readonly<Record<PlatformId, string>> = {
  facebook: 'https://www.facebook.com/RidgeviewBPS/posts/1',
  twitter: 'https://x.com/RidgeviewBPS/status/1234567890123456789',
  instagram: 'https://www.instagram.com/p/Cabcdefghij/',
  youtube: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
};

/** How it goes out: by a person, or by a publisher that answers this. A late 200 is a connection that broke first. */
export type Way = 'by hand' | 'sent' | 'refused' | 'try later' | 'unclear' | 'reset';
export const WAYS: readonly Way[] = ['by hand', 'sent', 'refused', 'try later', 'unclear', 'reset'];

const outcomeOf = (way: Exclude<Way, 'by hand'>, link: string): Outcome | 'throw' => {
  switch (way) {
    case 'sent':
      return { kind: 'sent', link };
    case 'refused':
      return { kind: 'refused', why: 'The platform refused it (400).' };
    case 'try later':
      return { kind: 'try-later', why: 'The platform is busy (503).' };
    case 'unclear':
      return { kind: 'unknown', why: 'No answer came in time.' };
    case 'reset':
      return 'throw';
  }
};

interface Start {
  readonly disk: MemoryFs;
  readonly delivery: string;
  readonly id: string;
}

/** A library with one post that is queued for that platform, as it lies on disk. */
const queuedDisk = async (platform: PlatformId): Promise<Start> => {
  const out = outside();
  out.assets.set(FILM.id, FILM);
  const world = await newWorld(out);
  const account = { ...SCHOOL, id: `ridgeview-${platform}`, platform };
  await world.stores.accounts.put(account);
  const post = await queued(world, draft({ targets: [account.id], ...contentFor(platform) }));
  await world.stores.close();
  return { disk: world.out.fs, ...post };
};

const release = async (world: World, delivery: string, platform: PlatformId, way: Way): Promise<void> => {
  const { services, publisher } = world;
  if (way !== 'by hand') publisher.next(outcomeOf(way, LINKS[platform]));
  await recover(services);
  await releaseDue(services);
  if (way !== 'by hand') return;
  await openHandOff(services, { delivery });
  await copyForHandOff(services, { delivery, what: platform === 'youtube' ? 'title' : 'text', media: null });
  await revealHandOff(services, { delivery });
  await openPlatform(services, { delivery });
  await confirmPosted(services, { delivery, link: LINKS[platform] });
};

export interface CrashCases {
  readonly cases: number;
  readonly failures: readonly string[];
  readonly ends: ReadonlyMap<string, number>;
}

/**
 * R10: the machine stops at every call to the disk on the way from due to posted (or at every `stride`th), what was not
 * flushed is lost in one of five ways, and Hallpass starts again, looks, and looks once more an hour later.
 */
export const crashCases = async (
  platform: PlatformId,
  way: Way,
  stride: number,
  first = 1,
): Promise<CrashCases> => {
  const { disk, delivery, id } = await queuedDisk(platform);
  const outOf = (loss: Loss = 'kept'): Outside => {
    const out = outside(disk.afterPowerLoss(randomFrom(1), loss));
    out.assets.set(FILM.id, FILM);
    out.time.now = DUE;
    return out;
  };
  const whole = outOf();
  await release(await openWorld(whole, false), delivery, platform, way);
  const calls = whole.fs.log.length;
  const ends = new Map<string, number>();
  const failures: string[] = [];
  let cases = 0;
  for (let at = first; at <= calls; at += stride) {
    const loss = LOSSES[at % LOSSES.length] ?? 'dropped';
    const before = outOf();
    let seen = 0;
    before.fs.before = () => {
      seen += 1;
      if (seen >= at) throw diskError('EIO', 'the machine is off');
    };
    let sentBefore: readonly string[] = [];
    await openWorld(before, false)
      .then((world) => {
        sentBefore = world.publisher.offered;
        return release(world, delivery, platform, way);
      })
      .catch(() => undefined);
    const openedBefore = before.asked.opened.length;
    const told = before.asked.notes.length;
    const after: Outside = { ...before, fs: before.fs.afterPowerLoss(randomFrom(at), loss) };
    const world = await openWorld(after, false);
    const { services, stores, publisher } = world;
    if (way !== 'by hand') publisher.next(outcomeOf(way, LINKS[platform]));
    await recover(services);
    await releaseDue(services);
    const state = (await stores.queue.get(delivery))?.state ?? 'gone';
    ends.set(state, (ends.get(state) ?? 0) + 1);
    cases += 1;

    const wrong = (what: string): void =>
      void failures.push(`${platform}, ${way}, call ${at} of ${calls} (${loss}): ${what}`);
    const sent = sentBefore.length + publisher.offered.length;
    if (way !== 'by hand' && sent > 1) wrong(`sent ${sent} times`);
    const wentOut = sent > 0 && way !== 'by hand' && way !== 'refused' && way !== 'try later';
    if (wentOut && state !== 'posted' && state !== 'unknown') wrong(`it may be out, and is called ${state}`);
    if (way === 'by hand' && told > 0 && publisher.offered.length > 0) wrong('offered again');
    if (after.asked.notes.filter((note) => note.id === delivery).length > 2) wrong('told more than twice');
    if (after.asked.opened.length !== openedBefore) wrong('opened again by itself');
    // Opened once means: asked about, never offered again by itself.
    if (openedBefore > 0 && state !== 'unknown' && state !== 'posted') wrong(`opened, then ${state}`);
    if (!['offered', 'unknown', 'posted', 'held'].includes(state)) wrong(`ended ${state}`);
    // Every state has its line, also where the crash fell between the two.
    const lines = await stores.journal.ofPost(id);
    if (!lines.some((line) => line.delivery === delivery && line.data['state'] === state))
      wrong('without its line');
    if ((await stores.journal.verify()).kind !== 'intact') wrong('the journal is broken');
    if (state !== 'offered' && after.folders.size > 0) wrong('its folder stayed');
    after.time.now = DUE + 61 * MINUTE;
    await releaseDue(services);
    const later = (await stores.queue.get(delivery))?.state ?? 'gone';
    if (!['posted', 'held', 'missed', 'unknown'].includes(later)) wrong(`an hour later ${later}`);
    await stores.close();
  }
  return { cases, failures, ends };
};

/** Every platform by every way. */
export const EVERY_WAY: readonly (readonly [PlatformId, Way])[] = PLATFORM_IDS.flatMap((platform) =>
  WAYS.map((way) => [platform, way] as const),
);
