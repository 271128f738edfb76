import type { PictureDone, PictureJob } from '../../shared/ipc/media-channels.ts';
import { redraw } from './redraw.ts';

declare global {
  interface Window {
    /** The preload's only door. */
    readonly media: { readonly start: (work: (job: PictureJob) => Promise<PictureDone>) => void };
  }
}

window.media.start(async (job) => {
  try {
    return { id: job.id, ok: true, ...(await redraw(job)) };
  } catch (thrown) {
    const why = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : 'unknown';
    return { id: job.id, ok: false, why: why.slice(0, 500) };
  }
});
