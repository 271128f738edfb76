import type { CSSProperties } from 'react';
import { turnedBox } from '../../../../shared/domain/box.ts';
import type { Crop } from '../../../../shared/compliance/finding.ts';
import { cropFor } from '../../../../shared/domain/for-account.ts';
import type { PostContent } from '../../../../shared/domain/post.ts';
import { Button } from '../../../components/button.tsx';
import { useSlice, useStores } from '../../../store/use.ts';
import { withCrop, withDifference } from '../tray/differences.ts';
import { useFocus } from '../focus.tsx';
import { cropWords } from '../words.ts';
import { useFixes } from './use-fix.ts';
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

/** The content with the crops that these accounts had of a medium before. */
const withCropsOf = (
  content: PostContent,
  before: PostContent,
  id: string,
  accounts: readonly string[],
): PostContent => {
  const old = before.media.find((one) => one.id === id);
  return {
    ...content,
    media: content.media.map((one) =>
      one.id === id
        ? {
            ...one,
            perTarget: accounts.reduce(
              (now, account) => withCrop(now, [account], old === undefined ? null : cropFor(old, account)),
              one.perTarget,
            ),
          }
        : one,
    ),
  };
};

/**
 * A proposed crop on the picture itself: used as it is, changed in the viewer, or the picture is left out where it does
 * not fit.
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
  const makeFixes = useFixes();
  const { look, setPicture } = useFocus();
  const [{ at }] = group;
  const asset = at.media === null ? undefined : assets[at.media];
  const shown = { ...crop, box: turnedBox(crop.box, asset?.turn ?? 0) };
  const [left, top, wide, tall] = shown.box;
  const concerned = group.flatMap((one) => one.at.account ?? []);
  const handle =
    concerned.length === 1 ? (accounts.find((one) => one.id === concerned[0])?.handle ?? 'it') : 'them';
  const useIt = async (): Promise<void> => {
    const { media } = at;
    const made = await makeFixes(group);
    if (made === null || media === null) return;
    notices.getState().say(`Cropped for ${handle}.`, {
      label: 'Undo',
      // Main notes meanwhile that it is cut: only the crop is taken back, whatever else changed.
      run: () => post.getState().edit((now) => withCropsOf(now, made.before, media, concerned)),
    });
    await post.getState().flush();
  };
  const use = (): void => {
    onClose();
    void useIt();
  };
  const change = (): void => {
    const { media } = at;
    if (media === null) return;
    onClose();
    setPicture(media);
    look({ face: null, crop: { account: concerned[0] ?? null } });
  };
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
        else notices.getState().say('The post has changed since. Use “Leave out” under the picture.');
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
      <p className="small">{cropWords(shown)}</p>
      <div className="fix-end crop-end">
        {concerned.length > 0 && (
          <Button size="s" look="quiet" onPress={leaveOut}>
            Leave it out for {handle}
          </Button>
        )}
        {at.media !== null && (
          <Button size="s" onPress={change}>
            Change it
          </Button>
        )}
        <Button size="s" look="primary" onPress={use}>
          Use this crop
        </Button>
      </div>
    </>
  );
};
