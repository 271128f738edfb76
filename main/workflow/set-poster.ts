import type { Postered } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { viewAsset } from './view-asset.ts';

/** Takes another moment of a video as the picture that stands for it in Hallpass. What goes out stays the same. */
export const setPoster = async (
  services: Services,
  { id, at }: { readonly id: string; readonly at: number },
): Promise<Postered> => {
  const made = await services.media.setPoster(id, at);
  if (!made.ok) return { kind: 'refused', why: made.why };
  services.tell({ kind: 'changed', what: ['media'], post: null });
  return { kind: 'postered', asset: viewAsset(made.asset) };
};
