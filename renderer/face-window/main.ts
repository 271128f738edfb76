import type { FaceDone, FaceJob } from '../../shared/ipc/media-channels.ts';
import { findFaces } from './find-faces.ts';

window.media.start<FaceJob, FaceDone>(async (job) => {
  try {
    return { id: job.id, ok: true, faces: await findFaces(job) };
  } catch (thrown) {
    const why = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : 'unknown';
    return { id: job.id, ok: false, why: why.slice(0, 500) };
  }
});
