import { isAllOut } from '../../shared/domain/delivery.ts';
import type { FaceScan } from '../../shared/domain/found-faces.ts';
import { offerFound } from '../../shared/domain/offer-faces.ts';
import type { Media, PostContent } from '../../shared/domain/post.ts';
import type { Services } from '../services.ts';
import { Refusal } from './refusal.ts';

/** What is known of the faces in pictures and videos. One that nobody looked at yet gets in line. */
export const readFaces = async (
  services: Services,
  { ids }: { readonly ids: readonly string[] },
): Promise<readonly FaceScan[]> => {
  const scans: FaceScan[] = [];
  for (const id of ids) {
    if ((await services.media.get(id)) === null) continue;
    const scan = await services.faces.of(id);
    if (scan.state === 'waiting') await services.faces.look(id);
    scans.push(scan);
  }
  return scans;
};

/** Looks once more. What a person set, answered or took away in a post stays as it is. */
export const lookAgain = async (services: Services, { id }: { readonly id: string }): Promise<FaceScan> => {
  if ((await services.media.get(id)) === null)
    throw new Refusal('not-found', 'This file is no longer in the library. Nothing was changed.');
  return await services.faces.again(id);
};

/**
 * A post's content with the faces that were found in its pictures and videos, as questions (`offerFound`). Main puts them there at
 * every save and every check, whatever the window did with them: found faces add a doubt, and nothing takes it away but a
 * person's answer. A post that is out is left as it went.
 */
export const withFoundFaces = async (
  services: Services,
  post: string,
  content: PostContent,
): Promise<PostContent> => {
  if (content.media.length === 0) return content;
  const found = new Map<string, FaceScan>();
  for (const { id } of content.media) found.set(id, await services.faces.of(id));
  const media = content.media.map((one): Media => offerFound(one, found.get(one.id)));
  if (media.every((one, at) => one === content.media[at])) return content;
  return isAllOut(await services.stores.queue.ofPost(post)) ? content : { ...content, media };
};
