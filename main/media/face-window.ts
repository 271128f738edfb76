import type { FaceDone, FaceJob } from '../../shared/ipc/media-channels.ts';
import { FACE_PAGE, isFacePage } from '../window/address.ts';
import { type HiddenWindowParts, openHiddenWindow } from './hidden-window.ts';
import { readFaces } from './read-faces.ts';

export interface FaceWindow {
  /** Looks for faces in one cleared picture; never rejects. The window is made when the first job comes. */
  readonly find: (job: FaceJob) => Promise<FaceDone>;
  /** Gives its room back, which is a network's; a pass at hand is answered with `ok: false`. */
  readonly letGo: () => void;
  /** Reads the picture it asked for: while a slow disk is waited for, it is not taken for one that hangs. */
  readonly serve: <T>(read: () => Promise<T>) => Promise<T>;
  readonly close: () => void;
}

/** Most a pass takes in milliseconds, opening of the window included. Nine tiles took 2.5 seconds on two cores of 2026, 19 with every core busy. */
const LIMIT = 60_000;

/** Passes a window makes before another takes its place; its memory stays the same, so this is for tidiness. */
const MOST_JOBS = 400;

/** Milliseconds: its network takes two seconds to load. */
const IDLE = 60_000;

/** Keeps the one hidden window in which faces are looked for. It is another process than the one that decodes what people bring in. */
export const openFaceWindow = (parts: HiddenWindowParts<FaceJob>): FaceWindow => {
  /** Pictures that are read for it just now. */
  let reads = 0;
  const { run, letGo, close } = openHiddenWindow<FaceJob, FaceJob, FaceDone>(parts, {
    name: 'face',
    title: 'Hallpass faces',
    page: FACE_PAGE,
    isPage: isFacePage,
    limit: LIMIT,
    mostJobs: MOST_JOBS,
    idle: IDLE,
    loadsFirst: true,
    isOwed: () => reads > 0,
    mostBytes: Number.POSITIVE_INFINITY,
    bytesOf: () => 0,
    sent: (job) => job,
    read: readFaces,
  });
  return {
    find: run,
    letGo,
    serve: async (read) => {
      reads += 1;
      try {
        return await read();
      } finally {
        reads -= 1;
      }
    },
    close,
  };
};
