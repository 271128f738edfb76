import type { CSSProperties } from 'react';
import type { Crop } from '../../../../shared/compliance/finding.ts';
import type { PostContent } from '../../../../shared/domain/post.ts';
import { Button } from '../../../components/button.tsx';
import { useSlice, useStores } from '../../../store/use.ts';
import { withDifference } from '../tray/per-account.tsx';
import { cropWords } from '../words.ts';
import type { Group } from './verdict.ts';

const percent = (part: number): string => `${Math.round(part * 1000) / 10}%`;

/** The content with a medium left out for these accounts. */
export const leftOut = (content: PostContent, media: string, accounts: readonly string[]): PostContent => ({
  ...content,
  media: content.media.map((one) =>
    one.id === media
      ? {
          ...one,
          perTarget: accounts.reduce(
            (now, account) => withDifference(now, account, { omit: true }),
            one.perTarget,
          ),
        }
      : one,
  ),
});

/**
 * A proposed crop on the picture itself. Hallpass cuts no pictures: the proposal is followed in a picture program, or
 * the picture is left out where it does not fit.
 */
export const CropProposal = ({
  crop,
  group,
  onClose,
}: {
  readonly crop: Crop;
  readonly group: Group;
  readonly onClose: () => void;
}) => {
  const { post, notices } = useStores();
  const assets = useSlice('post', (one) => one.assets);
  const accounts = useSlice('app', (app) => app.accounts);
  const [{ at }] = group;
  const asset = at.media === null ? undefined : assets[at.media];
  const [left, top, wide, tall] = crop.box;
  const concerned = group.flatMap((one) => one.at.account ?? []);
  const handle =
    concerned.length === 1 ? (accounts.find((one) => one.id === concerned[0])?.handle ?? 'it') : 'them';
  const leaveOut = (): void => {
    const { media } = at;
    if (media === null) return;
    onClose();
    const before = post.getState().content;
    post.getState().edit((now) => leftOut(now, media, concerned));
    const after = post.getState().content;
    notices.getState().say(`Left out for ${handle}.`, {
      label: 'Undo',
      run: () => {
        if (before && post.getState().content === after) post.getState().edit(() => before);
        else notices.getState().say('The post was changed since. “Per account” has it, under the picture.');
      },
    });
  };
  return (
    <>
      {asset && (
        <div className="crop" style={{ '--ratio': asset.width / asset.height } as CSSProperties}>
          <img src={asset.url} alt="" draggable={false} />
          <span
            className="crop-kept"
            style={{ left: percent(left), top: percent(top), width: percent(wide), height: percent(tall) }}
          />
        </div>
      )}
      <p className="small">{cropWords(crop)}</p>
      <div className="fix-end">
        <Button size="s" look="quiet" onPress={onClose}>
          Close
        </Button>
        {concerned.length > 0 && (
          <Button size="s" onPress={leaveOut}>
            Leave it out for {handle}
          </Button>
        )}
      </div>
    </>
  );
};
