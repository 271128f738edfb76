import { useCallback } from 'react';
import { catchTyping } from '../components/type-ahead.ts';
import { useStores } from './use.ts';

/**
 * Makes a draft (at a wall time, or without one; with a saved text, or empty) and opens it in Compose. What is typed into
 * an empty one before it is there is not lost.
 */
export const useNewPost = (): ((publishAt?: string | null, template?: string) => Promise<void>) => {
  const { navigation, notices, post, posts } = useStores();
  return useCallback(
    async (publishAt = null, template) => {
      const giveUp = template === undefined ? catchTyping() : undefined;
      if (!(await post.getState().flush())) {
        notices
          .getState()
          .trouble('The open post is not saved yet, so no other one was begun. Its words are still there.');
        giveUp?.();
        return;
      }
      const view = await posts.getState().create(publishAt, template);
      if (!view || !(await post.getState().close())) {
        giveUp?.();
        return;
      }
      post.getState().adopt(view);
      navigation.getState().go('compose', view.id);
    },
    [navigation, notices, post, posts],
  );
};
