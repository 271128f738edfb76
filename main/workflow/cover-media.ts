import type { Box, QuarterTurns } from '../../shared/domain/box.ts';
import type { PaintedCover } from '../../shared/domain/cover.ts';
import type { Covered } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { cutFor } from './cut-for.ts';
import { viewAsset } from './view-asset.ts';

/**
 * Burns covers into a picture, cuts it, and answers it as it then goes out: to one account where one is named, else to
 * all. Without any wish, the picture as it is. Whether a post uses it is judged from the post alone (`pin-media.ts`): a
 * picture that was made and is not asked for goes nowhere.
 */
export const coverMedia = async (
  services: Services,
  {
    id,
    covers,
    turn = 0,
    crop,
    account = null,
  }: {
    readonly id: string;
    readonly covers: readonly PaintedCover[];
    readonly turn?: QuarterTurns | undefined;
    readonly crop?: Box | undefined;
    readonly account?: string | null | undefined;
  },
): Promise<Covered> => {
  const made = await services.media.cover(
    id,
    covers,
    cutFor(services, { turn, crop: crop ?? null, account }),
  );
  return made.ok
    ? { kind: 'covered', asset: viewAsset(made.asset, turn) }
    : { kind: 'refused', why: made.why };
};
