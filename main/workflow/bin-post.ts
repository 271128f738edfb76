import type { PostView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { needPost, openOf, refuseUnanswered } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { takeBackAll } from './take-back.ts';
import { viewPost } from './view-post.ts';
import { writeLine } from './write-line.ts';

/** Moves a post to the bin, out of the queue first. It stays there whole. */
export const deletePost = (services: Services, { id }: { readonly id: string }): Promise<null> =>
  oneAtATime(services, async () => {
    const post = await needPost(services, id);
    if (post.binnedAt !== null) return null;
    const open = await openOf(services, id);
    refuseUnanswered(open);
    await takeBackAll(services, open, 'The post was moved to the bin.');
    await services.stores.posts.bin(id, services.me().id);
    await writeLine(services, { kind: 'post.binned', post: id });
    services.tell({ kind: 'changed', what: ['posts', 'queue', 'state'], post: id });
    return null;
  });

/** Takes a post out of the bin, as a draft. */
export const restorePost = (services: Services, { id }: { readonly id: string }): Promise<PostView> =>
  oneAtATime(services, async () => {
    const post = await needPost(services, id);
    if (post.binnedAt === null) return viewPost(services, post);
    const restored = await services.stores.posts.restore(id, services.me().id);
    await writeLine(services, { kind: 'post.restored', post: id });
    services.tell({ kind: 'changed', what: ['posts'], post: id });
    return viewPost(services, restored);
  });
