import type { PaintedCover } from '../../shared/domain/cover.ts';
import type { Covered } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { viewAsset } from './view-asset.ts';

/**
 * Burns covers into a picture and answers it as it then goes out; without covers, the picture as it is. Whether a post
 * uses it is judged from the post alone (`pin-media.ts`): a picture that was made and is not asked for goes nowhere.
 */
export const coverMedia = async (
  services: Services,
  { id, covers }: { readonly id: string; readonly covers: readonly PaintedCover[] },
): Promise<Covered> => {
  const made = await services.media.cover(id, covers);
  return made.ok ? { kind: 'covered', asset: viewAsset(made.asset) } : { kind: 'refused', why: made.why };
};
