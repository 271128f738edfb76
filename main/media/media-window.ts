import type { PictureDone, PictureJob, SentJob } from '../../shared/ipc/media-channels.ts';
import { isMediaPage, MEDIA_PAGE } from '../window/address.ts';
import { type HiddenWindowParts, openHiddenWindow } from './hidden-window.ts';
import { readDone } from './read-done.ts';

export interface MediaWindow {
  /** One picture at a time, each within its time; never rejects. The window is made when the first job comes. */
  readonly redraw: (job: PictureJob) => Promise<PictureDone>;
  /** The bytes of the job at hand, for the window to fetch by its id; null for any other id. */
  readonly bytesOf: (id: string) => Uint8Array | null;
  /** Gives its room back where no picture is at hand; the next one makes another window. */
  readonly rest: () => void;
  /** The app goes: the window is closed, whatever still waits is answered with `ok: false`. */
  readonly close: () => void;
}

/** Most a picture takes in milliseconds that does not say how long it may. */
const LIMIT = 20_000;

/** Pictures a window redraws before another takes its place: a browser gives the room of large pictures back late, its process all at once. */
const MOST_JOBS = 8;

/** Bytes of files after which it gets one as well: large pictures leave most behind, and another window costs little. */
const MOST_BYTES = 6_000_000;

/** Milliseconds: another one opens in a third of a second, and its room is wanted where faces are looked for next. */
const IDLE = 3_000;

/** Keeps the one hidden window in which pictures are decoded. */
export const openMediaWindow = (parts: HiddenWindowParts<SentJob>): MediaWindow => {
  const { run, current, rest, close } = openHiddenWindow<PictureJob, SentJob, PictureDone>(parts, {
    name: 'media',
    title: 'Hallpass pictures',
    page: MEDIA_PAGE,
    isPage: isMediaPage,
    limit: LIMIT,
    mostJobs: MOST_JOBS,
    mostBytes: MOST_BYTES,
    idle: IDLE,
    bytesOf: ({ bytes }) => bytes.length,
    sent: ({ bytes: _fetched, ...job }) => job,
    read: readDone,
  });
  return {
    redraw: run,
    bytesOf: (id) => {
      const job = current();
      return job?.id === id ? job.bytes : null;
    },
    rest,
    close,
  };
};
