import type { Services } from '../services.ts';
import { Refusal } from './refusal.ts';
import { writeLine } from './write-line.ts';

/** Puts tags on a picture of the library, in the place of those it has; answers them as they are kept. */
export const tagPicture = async (
  services: Services,
  { id, tags }: { readonly id: string; readonly tags: readonly string[] },
): Promise<readonly string[]> => {
  const tagged = await services.media.tag(id, tags);
  if (!tagged.ok) throw new Refusal('refused', tagged.why);
  const { asset } = tagged;
  await writeLine(services, {
    kind: 'media.tagged',
    data: { asset: id, name: asset.name, tags: asset.tags.join(', ') },
  });
  services.tell({ kind: 'changed', what: ['media'], post: null });
  return asset.tags;
};
