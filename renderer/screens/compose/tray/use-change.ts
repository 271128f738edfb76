import { useCallback } from 'react';
import type { Media } from '../../../../shared/domain/post.ts';
import { useSlice } from '../../../store/use.ts';

type Some = Partial<Media>;

/** Changes facts of one medium: the facts themselves, or what becomes of the medium as it stands then. */
export type Change = (some: Some | ((now: Media) => Some)) => void;

/** For the medium of this id; without one nothing is changed. */
export const useChange = (id: string | null): Change => {
  const edit = useSlice('post', (post) => post.edit);
  return useCallback(
    (some) =>
      edit((now) => ({
        ...now,
        media: now.media.map((one) =>
          one.id === id ? { ...one, ...(typeof some === 'function' ? some(one) : some) } : one,
        ),
      })),
    [edit, id],
  );
};
