import type { PostContent } from '../../shared/domain/post.ts';
import type { CheckView } from '../../shared/ipc/views.ts';
import type { Services } from '../services.ts';
import { judge } from './judge.ts';
import { needPost } from './need.ts';

/** Checks a working copy as it is being typed. Nothing is stored. */
export const checkDraft = async (
  services: Services,
  input: { readonly id: string; readonly content: PostContent },
): Promise<CheckView> => {
  const post = await needPost(services, input.id);
  return (await judge(services, post, input.content, 'draft')).view();
};
