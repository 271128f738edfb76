import type { StillDone, StillJob } from '../../../shared/ipc/media-channels.ts';
import { FILM_PAGE, isFilmPage } from '../../window/address.ts';
import { type HiddenWindowParts, openHiddenWindow } from '../hidden-window.ts';
import { readStill } from './read-still.ts';

export interface FilmWindow {
  /** Paints one moment of a cleared video; never rejects. The window is made when the first job comes. */
  readonly still: (job: StillJob) => Promise<StillDone>;
  readonly close: () => void;
}

/** Most a moment takes in milliseconds: hundreds of pictures may have to be decoded for one. */
const LIMIT = 15_000;

/** Moments a window paints before another takes its place: a decoder gives its room back late. */
const MOST_JOBS = 40;

/** Milliseconds: a person takes one moment after another. */
const IDLE = 60_000;

/** Keeps the one hidden window in which videos are decoded. It gets the samples of cleared videos, by message, and reaches nothing. */
export const openFilmWindow = (parts: HiddenWindowParts<StillJob>): FilmWindow => {
  const { run, close } = openHiddenWindow<StillJob, StillJob, StillDone>(parts, {
    name: 'film',
    title: 'Hallpass videos',
    page: FILM_PAGE,
    isPage: isFilmPage,
    limit: LIMIT,
    mostJobs: MOST_JOBS,
    idle: IDLE,
    mostBytes: Number.POSITIVE_INFINITY,
    bytesOf: () => 0,
    sent: (job) => job,
    read: readStill,
  });
  return { still: run, close };
};
