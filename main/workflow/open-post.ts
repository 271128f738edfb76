import type { PostView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { unmoved } from './moving.ts';
import { needPost } from './need.ts';
import { viewPost } from './view-post.ts';

/** A post with its check, its pictures and its deliveries. */
export const openPost = async (services: Services, { id }: { readonly id: string }): Promise<PostView> =>
  unmoved(services, async () => viewPost(services, await needPost(services, id)));
