import type { StillDone, StillJob } from '../../shared/ipc/media-channels.ts';
import { paintMoment } from './paint-moment.ts';

/** The preload's only door, as the media window has it. */
const { media } = window as unknown as {
  readonly media: { readonly start: (work: (job: StillJob) => Promise<StillDone>) => void };
};

media.start(async (job) => {
  try {
    return { id: job.id, ok: true, bytes: await paintMoment(job) };
  } catch (thrown) {
    const why = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : 'unknown';
    return { id: job.id, ok: false, why: why.slice(0, 500) };
  }
});
