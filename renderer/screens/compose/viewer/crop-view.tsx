import { Crop as CropIcon, RotateCcw, RotateCw } from 'lucide-react';
import { type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { isShape, proposedCrop, shapeOf } from '../../../../shared/compliance/crop-to.ts';
import type { Account } from '../../../../shared/domain/account.ts';
import {
  backFrom,
  type Box,
  nextTurn,
  reachesInto,
  turnedBox,
  WHOLE,
} from '../../../../shared/domain/box.ts';
import { cutSize, turnedSize } from '../../../../shared/domain/cut.ts';
import { cropFor, turnOf } from '../../../../shared/domain/for-account.ts';
import type { Media } from '../../../../shared/domain/post.ts';
import type { AssetView, PersonView } from '../../../../shared/ipc/views.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/checkbox.tsx';
import { Kbd } from '../../../components/kbd.tsx';
import { PlatformDot } from '../../../components/platform-dot.tsx';
import { useSlice } from '../../../store/use.ts';
import { withCrop } from '../tray/differences.ts';
import type { Change } from '../tray/use-change.ts';
import { balanceOn } from './balance.ts';
import { isWholeFrame, isWithin } from './crop-frame.ts';
import { CropStage, type FaceMark } from './crop-stage.tsx';
import { type PlatformTab, pictureTabs, sayShape, shapesOf } from './per-platform.ts';
import { useUndoKey } from './use-undo-key.ts';
import './crop.css';

/** Longest edge of a cleared picture, in pixels; main makes it so. */
const LONG_EDGE = 2_048;

const sayTaken = (tab: PlatformTab, media: Media): string => {
  const shapes = shapesOf(tab, media);
  return shapes === null
    ? `${tab.name} accepts any shape.`
    : `${tab.name} accepts ${sayShape(shapes.from)} to ${sayShape(shapes.to)}.`;
};

/** What each platform gets of a picture: a frame on it, kept with the post and cut into what goes out. */
export const CropView = ({
  media,
  asset,
  accounts,
  find,
  first,
  views,
  onChange,
}: {
  /** As it is stored: boxes are parts of the upright original. */
  readonly media: Media;
  readonly asset: AssetView;
  readonly accounts: readonly Account[];
  readonly find: (person: string) => PersonView | undefined;
  /** An account whose platform it opens with. */
  readonly first: string | null;
  /** The way to the other views of the picture. */
  readonly views: ReactNode;
  readonly onChange: Change;
}) => {
  const keysId = useId();
  const say = useSlice('notices', (notices) => notices.say);
  const tabs = pictureTabs(accounts);
  const [chosen, choose] = useState<string | null>(
    () => tabs.find((one) => first !== null && one.accounts.includes(first))?.id ?? null,
  );
  const tab = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  const turn = turnOf(media);
  const shownTurn = asset.turn ?? 0;
  const upright = turnedSize(asset, backFrom(shownTurn));
  const isMoving = asset.type === 'image/gif';
  const turnTo = (way: 'left' | 'right'): void =>
    onChange((now) => ({ turn: nextTurn(turnOf(now), way) || undefined }));

  const account = tab?.accounts[0] ?? null;
  const crop = account === null ? null : cropFor(media, account);
  const shapes = tab ? shapesOf(tab, media) : null;
  const proposal = proposedCrop(media, upright, shapes);
  const upFrame = crop ?? proposal;
  const isProposal = crop === null && proposal !== WHOLE;
  const fits = isShape(shapeOf(crop ?? WHOLE, upright, turn), shapes);
  const marks = media.faces.flatMap(({ id, box, is }, at): readonly FaceMark[] =>
    box === null || is === 'not-a-face'
      ? []
      : [{ key: id ?? String(at), box: turnedBox(box, shownTurn), isCut: !reachesInto(box, upFrame) }],
  );
  const cutOff = marks.filter(({ isCut }) => isCut).length;
  const partly = marks.filter(
    ({ box, isCut }) => !isCut && !isWithin(box, turnedBox(upFrame, shownTurn)),
  ).length;

  // What the accounts of a platform had before each change, the last one last.
  const past = useRef<(readonly (readonly [account: string, crop: Box | null])[])[]>([]);
  const undo = useCallback((): void => {
    const before = past.current.pop();
    if (before === undefined) return;
    onChange((now) => ({
      perTarget: before.reduce((some, [id, was]) => withCrop(some, [id], was), now.perTarget),
    }));
  }, [onChange]);
  useUndoKey(undo);
  const set = (next: Box | null): void => {
    if (!tab) return;
    past.current.push(tab.accounts.map((id) => [id, cropFor(media, id)]));
    onChange((now) => ({ perTarget: withCrop(now.perTarget, tab.accounts, next) }));
  };
  const setFrame = (frame: Box): void =>
    set(isWholeFrame(frame) ? null : turnedBox(frame, backFrom(shownTurn)));
  const reset = (): void => {
    const before = crop;
    set(null);
    say(`All of the picture goes to ${tab?.name ?? 'it'}.`, { label: 'Undo', run: () => set(before) });
  };

  const size = cutSize(
    upright,
    { turn, crop: upFrame, maxWidth: tab ? platformOf(tab.id).media.imageMaxWidth.value : null },
    LONG_EDGE,
  );
  return (
    <div className="viewer">
      <CropStage
        asset={asset}
        alt={media.decorative ? '' : (media.altText ?? asset.name)}
        frame={turnedBox(upFrame, shownTurn)}
        rules={{ ratio: asset.width / asset.height, shapes }}
        faces={marks}
        isProposal={isProposal}
        label={tab ? `What ${tab.name} gets` : 'What is shown'}
        keysId={keysId}
        onFrame={setFrame}
      />
      <section className="viewer-side" aria-label="Crop and rotate">
        {views}
        {tabs.length > 1 && tab && (
          <Choice
            label="Crop for"
            hideLabel
            look="segments"
            options={tabs.map(({ id, name }) => ({
              id,
              label: (
                <span className="crop-tab">
                  <PlatformDot platform={id} /> {name}
                </span>
              ),
            }))}
            value={tab.id}
            onChange={choose}
          />
        )}
        {isMoving ? (
          <p className="crop-says">A moving picture goes out whole: it cannot be cropped or rotated.</p>
        ) : tab === undefined ? (
          <p className="crop-says">Choose an account for this post, and what it gets is cropped here.</p>
        ) : (
          <>
            <div className="crop-says" role="status">
              <p>
                <b>
                  {crop !== null
                    ? `${tab.name} gets ${size.width} × ${size.height}`
                    : isProposal
                      ? `Suggested: ${size.width} × ${size.height}`
                      : `${tab.name} gets the whole picture`}
                </b>
              </p>
              <p>
                {sayTaken(tab, media)}
                {!fits && crop === null && ' The whole picture does not fit.'}
              </p>
              {cutOff > 0 && (
                <p>
                  {cutOff === 1 ? '1 face is' : `${cutOff} faces are`} cut off
                  {isProposal ? '' : ` and not shown on ${tab.name}`}.
                </p>
              )}
              {partly > 0 && (
                <p>
                  {partly === 1
                    ? '1 face is only partly in the frame: it counts as shown.'
                    : `${partly} faces are only partly in the frame: they count as shown.`}
                </p>
              )}
              {balanceOn(media, find, tab.accounts[0] ?? '', tab.id).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
            <div className="viewer-do">
              {isProposal && (
                <Button look="primary" size="s" icon={CropIcon} onPress={() => set(proposal)}>
                  Use the suggested crop
                </Button>
              )}
              {crop !== null && (
                <Button size="s" onPress={reset}>
                  Use the whole picture
                </Button>
              )}
              {crop !== null && proposal !== WHOLE && (
                <Button size="s" look="quiet" onPress={() => set(proposal)}>
                  Back to the suggested crop
                </Button>
              )}
            </div>
          </>
        )}
        {!isMoving && (
          <div className="crop-turn" role="group" aria-label="Rotate it for every account">
            <Button size="s" icon={RotateCcw} onPress={() => turnTo('left')}>
              Rotate left
            </Button>
            <Button size="s" icon={RotateCw} onPress={() => turnTo('right')}>
              Rotate right
            </Button>
            <span>for every account</span>
          </div>
        )}
        <p className="viewer-keys" id={keysId}>
          Arrow keys move the frame, Shift and arrow keys resize it. <Kbd keys="Mod+Z" /> takes a change of it
          back.
        </p>
        <p className="viewer-keys">The original in your Library stays as it is.</p>
      </section>
    </div>
  );
};
