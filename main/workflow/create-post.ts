import { emptyContent } from '../../shared/domain/post.ts';
import type { PostView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { currentPack } from './current-pack.ts';
import { orRefuse } from './refusal.ts';
import { needPost } from './need.ts';
import { viewPost } from './view-post.ts';
import { writeLine } from './write-line.ts';

/** Starts a draft, at a wall time in the district's zone or without one, and with a saved text where one is named. */
export const createPost = async (
  services: Services,
  { publishAt, template }: { readonly publishAt: string | null; readonly template?: string },
): Promise<PostView> => {
  const begun =
    template === undefined
      ? null
      : orRefuse(services.stores.savedTexts.get(template), 'This text is no longer in the list.');
  const post = await services.stores.posts.create({
    id: services.newId(),
    by: services.me().id,
    content: {
      ...emptyContent(currentPack(services).zone),
      publishAt,
      ...(begun === null ? {} : { text: begun.text, category: begun.category }),
    },
  });
  await writeLine(services, { kind: 'post.created', post: post.id });
  services.tell({ kind: 'changed', what: ['posts'], post: post.id });
  return viewPost(services, post);
};

/** Starts a draft with what another post says. Its time, decisions and deliveries are not taken along. */
export const duplicatePost = async (
  services: Services,
  { id }: { readonly id: string },
): Promise<PostView> => {
  const original = await needPost(services, id);
  const post = await services.stores.posts.create({
    id: services.newId(),
    by: services.me().id,
    content: { ...original.content, publishAt: null, side: null },
    title: original.title,
    assets: original.assets,
  });
  await writeLine(services, { kind: 'post.duplicated', post: post.id, data: { from: id } });
  services.tell({ kind: 'changed', what: ['posts'], post: post.id });
  return viewPost(services, post);
};
