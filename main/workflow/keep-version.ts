import type { Services } from '../services.ts';
import { needPost } from './need.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { writeLine } from './write-line.ts';

/** Keeps the state as it stands: asked for by the window on close and after five idle minutes. */
export const keepVersion = (services: Services, { id }: { readonly id: string }): Promise<null> =>
  oneAtATime(services, async () => {
    const post = await needPost(services, id);
    const before = (await services.stores.posts.versions(id)).at(-1);
    const version = await services.stores.posts.keepVersion(post.id, services.me().id, 'close');
    if (version.id !== before?.id) {
      await writeLine(services, {
        kind: 'post.version-kept',
        post: id,
        data: { version: version.id, why: version.why },
      });
    }
    return null;
  });
