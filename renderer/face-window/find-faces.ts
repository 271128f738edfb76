import {
  type FoundFace,
  mergeFound,
  MOST_FOUND,
  TILE_SIDE,
  tilesOf,
} from '../../shared/domain/found-faces.ts';
import type { FaceJob } from '../../shared/ipc/media-channels.ts';
import { loadDetector, look } from './detector.ts';
import { pictureFor } from './picture.ts';

/**
 * How sure it must be of a face. In the detector's own photos (`npm run bench -- media`) every face is surer than 0.66 in
 * the whole picture and than 0.77 in parts of a crowd. Parts see more that is none: a screen full of buttons reached 0.56.
 */
const SURE_ENOUGH: Readonly<Record<FaceJob['pass'], number>> = { whole: 0.45, tiles: 0.6 };

let loading: ReturnType<typeof loadDetector> | undefined;

/** The network is loaded once; where that failed, whoever looks again tries again. */
const detector = async (): ReturnType<typeof loadDetector> => {
  loading ??= loadDetector();
  try {
    return await loading;
  } catch (thrown) {
    loading = undefined;
    throw thrown;
  }
};

/** The faces of a cleared picture: of the whole of it, or of overlapping parts, in which small faces are larger. */
export const findFaces = async (job: FaceJob): Promise<readonly FoundFace[]> => {
  const net = await detector();
  const picture = await pictureFor(job);
  try {
    const whole = { left: 0, top: 0, width: picture.width, height: picture.height };
    const found: FoundFace[] = [];
    for (const tile of job.pass === 'whole' ? [whole] : tilesOf(picture, TILE_SIDE))
      found.push(...(await look(net, picture, tile, SURE_ENOUGH[job.pass])));
    return mergeFound(found).slice(0, MOST_FOUND);
  } finally {
    picture.close();
  }
};
