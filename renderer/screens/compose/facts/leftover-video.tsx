import { Film } from 'lucide-react';
import type { Account } from '../../../../shared/domain/account.ts';
import { emptyContent, type PostContent, type Video } from '../../../../shared/domain/post.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { Button } from '../../../components/button.tsx';
import { useSlice, useStores } from '../../../store/use.ts';
import './facts.css';

/** True where words for a video are kept although no chosen account takes one: they are checked all the same. */
export const hasLeftoverVideo = (
  { video }: Pick<PostContent, 'video'>,
  accounts: readonly Account[],
): boolean =>
  accounts.every((account) => platformOf(account.platform).video === null) &&
  (video.title !== '' || video.description !== '' || video.tags.length > 0 || video.captions !== null);

const wordsOf = ({ title, description, tags }: Video): string => title || description || tags.join(', ');

/** A video's words whose account was taken off: kept in case it comes back, and easy to be rid of. */
export const LeftoverVideo = ({
  content,
  accounts,
}: {
  readonly content: PostContent;
  readonly accounts: readonly Account[];
}) => {
  const { post, notices } = useStores();
  const edit = useSlice('post', (one) => one.edit);
  const { video } = content;
  if (!hasLeftoverVideo(content, accounts)) return null;
  const { video: none } = emptyContent();
  return (
    <div className="leftover" data-field="video">
      <Film size={15} aria-hidden />
      <span className="grow clip">Kept for a video account: {wordsOf(video) || 'its captions'}</span>
      <Button
        size="s"
        look="quiet"
        onPress={() => {
          edit((now) => ({ ...now, video: none }));
          notices.getState().say('The video’s words were removed.', {
            label: 'Undo',
            run: () => post.getState().edit((now) => ({ ...now, video })),
          });
        }}
      >
        Remove them
      </Button>
    </div>
  );
};
