import type { PostView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { notInLibrary } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { settleChange } from './recheck-queue.ts';
import { viewPost } from './view-post.ts';

/**
 * Puts the newest good copy of a damaged post in its place, after a person said so; the damaged file is kept beside
 * it. What is queued of it is checked again at once: the copy may be older than what was queued. A sound one stays as it
 * is, and nothing is written: asked for twice, it was brought back once.
 */
export const recoverPost = (services: Services, { id }: { readonly id: string }): Promise<PostView> =>
  oneAtATime(services, async () => {
    const found = await services.stores.posts.read(id);
    if (found.kind === 'missing') throw notInLibrary();
    if (found.kind === 'ok') return viewPost(services, found.value);
    const post = await services.stores.posts.recover(id);
    await settleChange(services, {
      line: { kind: 'post.recovered', post: id, data: { changed: post.changed } },
      only: id,
      what: ['posts', 'queue', 'state'],
    });
    return viewPost(services, post);
  });
