import { MEDIA_JOB_PATH, type PictureDone, type SentJob } from '../../shared/ipc/media-channels.ts';
import { redraw } from './redraw.ts';

const fetched = async (id: string): Promise<Uint8Array<ArrayBuffer>> => {
  const answer = await fetch(`.${MEDIA_JOB_PATH}${id}`);
  if (!answer.ok) throw new Error('The picture was not there');
  return new Uint8Array(await answer.arrayBuffer());
};

window.media.start<SentJob, PictureDone>(async (job) => {
  try {
    return { id: job.id, ok: true, ...(await redraw({ ...job, fetched: () => fetched(job.id) })) };
  } catch (thrown) {
    const why = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : 'unknown';
    return { id: job.id, ok: false, why: why.slice(0, 500) };
  }
});
