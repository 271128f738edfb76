import { useCallback } from 'react';
import { useStores } from './use.ts';

/** Makes a draft (at a wall time, or without one) and opens it in Compose. */
export const useNewPost = (): ((publishAt?: string | null) => Promise<void>) => {
  const { navigation, post, posts } = useStores();
  return useCallback(
    async (publishAt = null) => {
      if (!(await post.getState().flush())) return;
      const view = await posts.getState().create(publishAt);
      if (!view) return;
      await post.getState().close();
      post.getState().adopt(view);
      navigation.getState().go('compose', view.id);
    },
    [navigation, post, posts],
  );
};
