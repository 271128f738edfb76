import type { Still } from '../../../shared/domain/asset.ts';
import {
  type FoundFace,
  mergeFound,
  MOST_FOUND,
  TILE_SIDE,
  tilesOf,
} from '../../../shared/domain/found-faces.ts';
import type { FaceDone, FaceJob } from '../../../shared/ipc/media-channels.ts';

/** How many faces a moment of a video shows, in the whole of it and in its parts; where that cannot be told, why. */
export const countFaces = async (
  still: Still,
  find: (job: FaceJob) => Promise<FaceDone>,
  newId: () => string,
): Promise<number | string> => {
  const found: FoundFace[] = [];
  const passes: readonly FaceJob['pass'][] =
    tilesOf(still, TILE_SIDE).length > 0 ? ['whole', 'tiles'] : ['whole'];
  for (const pass of passes) {
    const done = await find({ id: newId(), picture: still.picture, pass });
    if (!done.ok) return done.why;
    found.push(...done.faces);
  }
  return Math.min(mergeFound(found).length, MOST_FOUND);
};
