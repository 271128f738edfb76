import { useCallback } from 'react';
import type { Media } from '../../../../shared/domain/post.ts';
import { useStores } from '../../../store/use.ts';

/** A list with one of its items moved to another place. */
export const moved = <T>(list: readonly T[], from: number, to: number): readonly T[] => {
  const next = [...list];
  const [taken] = next.splice(from, 1);
  if (taken === undefined || to < 0 || to >= list.length) return list;
  next.splice(to, 0, taken);
  return next;
};

interface Pictures {
  readonly move: (from: number, to: number) => void;
  readonly remove: (id: string) => void;
}

/** Moves pictures and takes them off the post, each with Undo. */
export const usePictures = (): Pictures => {
  const { post, notices } = useStores();
  const move = useCallback(
    (from: number, to: number): void => {
      const before = post.getState().content?.media ?? [];
      const shown = before[from];
      if (!shown) return;
      post.getState().edit((now) => ({ ...now, media: moved(now.media, from, to) }));
      notices.getState().say(`${shown.file ?? 'The picture'} is number ${to + 1} now.`, {
        label: 'Undo',
        run: () =>
          post.getState().edit((now) => {
            const at = now.media.findIndex((one) => one.id === shown.id);
            return at < 0
              ? now
              : { ...now, media: moved(now.media, at, Math.min(from, now.media.length - 1)) };
          }),
      });
    },
    [notices, post],
  );
  const remove = useCallback(
    (id: string): void => {
      const before = post.getState().content?.media ?? [];
      const at = before.findIndex((one) => one.id === id);
      const media: Media | undefined = before[at];
      if (!media) return;
      post.getState().edit((now) => ({ ...now, media: now.media.filter((one) => one.id !== id) }));
      notices
        .getState()
        .say(`${media.file ?? 'The picture'} was removed from the post. It stays in the Library.`, {
          label: 'Undo',
          run: () =>
            post
              .getState()
              .edit((now) =>
                now.media.some((one) => one.id === id)
                  ? now
                  : { ...now, media: [...now.media.slice(0, at), media, ...now.media.slice(at)] },
              ),
        });
    },
    [notices, post],
  );
  return { move, remove };
};
