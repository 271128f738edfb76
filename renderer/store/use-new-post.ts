import { useCallback } from 'react';
import { useStores } from './use.ts';

/** Makes a draft (at a wall time, or without one; with a saved text, or empty) and opens it in Compose. */
export const useNewPost = (): ((publishAt?: string | null, template?: string) => Promise<void>) => {
  const { navigation, notices, post, posts } = useStores();
  return useCallback(
    async (publishAt = null, template) => {
      if (!(await post.getState().flush())) {
        notices
          .getState()
          .trouble('The open post is not saved yet, so no other one was begun. Its words are still there.');
        return;
      }
      const view = await posts.getState().create(publishAt, template);
      if (!view || !(await post.getState().close())) return;
      post.getState().adopt(view);
      navigation.getState().go('compose', view.id);
    },
    [navigation, notices, post, posts],
  );
};
