import { ChevronLeft, ChevronRight, ImagePlus, Maximize2, MoreHorizontal, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Account } from '../../../../shared/domain/account.ts';
import type { PostContent } from '../../../../shared/domain/post.ts';
import type { SettledFinding } from '../../../../shared/ipc/views.ts';
import { IconButton } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Menu } from '../../../components/menu.tsx';
import { useSlice } from '../../../store/use.ts';
import { useFocus } from '../focus.tsx';
import { MediaViewer } from '../viewer/media-viewer.tsx';
import { asTurned, changeTurned } from '../viewer/turned.ts';
import { AltText } from './alt-text.tsx';
import { PictureFacts } from './facts.tsx';
import { type MediaExtra, MediaExtraButtons, MediaExtras, mediaExtrasOf } from './media-extras.tsx';
import { TrayNews } from './news.tsx';
import { People } from './people.tsx';
import { Picture } from './picture.tsx';
import { Thumbs } from './thumbs.tsx';
import { useChange } from './use-change.ts';
import { usePictures } from './use-pictures.ts';
import { Sound, Voices } from './video-questions.tsx';
import './tray.css';

/** The gravest of what was taken out, as main tells it first; the rest is counted, and said on hover. */
const taken = ([first = '', ...rest]: readonly string[]): string =>
  rest.length === 0 ? first : `${first} and ${rest.length} more`;

const NO_FINDINGS: readonly SettledFinding[] = [];

const NoPicture = () => {
  const pick = useSlice('post', (post) => post.pickMedia);
  return (
    <button type="button" className="tray-empty" onClick={() => void pick()} data-field="media">
      <ImagePlus size={22} strokeWidth={1.6} aria-hidden />
      <span>
        <b>Add a picture or video</b>
        <small>Choose, drop or paste one. Location and camera data are removed.</small>
      </span>
    </button>
  );
};

/** Pictures of the post: one in front with everything asked about it, the others a click away. */
export const Tray = ({
  content,
  targets,
}: {
  readonly content: PostContent;
  /** The accounts it goes to, as far as they are known. */
  readonly targets: readonly Account[];
}) => {
  const assets = useSlice('post', (one) => one.assets);
  const pick = useSlice('post', (one) => one.pickMedia);
  const isReading = useSlice('pictures', (one) => one.running.some(({ place }) => place === 'post'));
  const all = useSlice('post', (one) => one.check?.findings ?? NO_FINDINGS);
  const { picture, setPicture, current, looking, look, jump } = useFocus();
  const { move, remove } = usePictures();
  const [asked, setAsked] = useState<Readonly<Record<string, readonly MediaExtra[]>>>({});
  const platforms = useMemo(() => [...new Set(targets.map(({ platform }) => platform))], [targets]);
  const at = content.media.findIndex((one) => one.id === picture);
  const media = content.media[at];
  const count = content.media.length;
  const asset = media ? assets[media.id] : undefined;
  const findings = useMemo(
    () =>
      all.filter(
        (one) => one.state === 'open' && one.severity !== 'note' && media && one.at.media === media.id,
      ),
    [all, media],
  );
  const change = useChange(media?.id ?? null);
  const opened = media ? (asked[media.id] ?? []) : [];
  const extras = media ? mediaExtrasOf(media, targets, opened, jump?.goal ?? null) : null;
  const kind = media?.kind === 'video' ? 'Video' : 'Picture';
  const removed = asset?.removed ?? [];
  const turns = asset?.turn ?? 0;

  return (
    <Card
      className="tray"
      title={media ? `${kind} ${at + 1} of ${count}` : 'Pictures'}
      hint={
        media && removed.length > 0 ? (
          <span title={`Removed: ${removed.join(', ')}`}>{taken(removed)} removed</span>
        ) : undefined
      }
      actions={
        media ? (
          <>
            <IconButton icon={ImagePlus} label="Add a picture or video" onPress={() => void pick()} />
            {asset && (
              <IconButton icon={Maximize2} label="See it large" onPress={() => look({ face: null })} />
            )}
            <Menu
              label={kind}
              placement="bottom end"
              trigger={
                <AriaButton
                  className="icon-button icon-button-m"
                  aria-label={`More for this ${kind.toLowerCase()}`}
                >
                  <MoreHorizontal size={16} aria-hidden />
                </AriaButton>
              }
              actions={[
                {
                  id: 'earlier',
                  label: 'Move earlier',
                  icon: ChevronLeft,
                  run: () => move(at, at - 1),
                  off: at === 0,
                },
                {
                  id: 'later',
                  label: 'Move later',
                  icon: ChevronRight,
                  run: () => move(at, at + 1),
                  off: at === count - 1,
                },
                'line',
                {
                  id: 'remove',
                  label: 'Remove it from the post',
                  icon: Trash2,
                  run: () => remove(media.id),
                },
              ]}
            />
          </>
        ) : undefined
      }
    >
      <TrayNews />
      {!media && !isReading && <NoPicture />}
      {count > 1 && (
        <Thumbs media={content.media} assets={assets} picture={picture} onShow={setPicture} onMove={move} />
      )}
      {media && (
        <div className="tray-body">
          <div className="tray-front">
            <div data-field={`media.${media.id}`} tabIndex={-1}>
              <Picture
                asset={asset}
                media={asTurned(media, turns)}
                accounts={targets}
                findings={findings}
                current={current}
                onLook={() => look({ face: null })}
                onCrop={() => look({ face: null, crop: { account: null } })}
              />
            </div>
            {media.kind === 'image' ? (
              <AltText media={media} accounts={targets} onChange={change} />
            ) : (
              <Sound media={media} onChange={change} />
            )}
          </div>
          {media.kind === 'video' && media.altText !== null && (
            <AltText media={media} accounts={targets} onChange={change} />
          )}
          <People
            media={asTurned(media, turns)}
            accounts={targets}
            platforms={platforms}
            onChange={changeTurned(change, turns)}
          />
          {media.kind === 'video' && (
            <Voices key={media.id} media={media} platforms={platforms} onChange={change} />
          )}
          <PictureFacts media={media} onChange={change} />
          {extras && (
            <>
              <MediaExtras
                key={media.id}
                media={media}
                accounts={targets}
                shown={extras.shown}
                onChange={change}
              />
              <MediaExtraButtons
                offered={extras.offered}
                onAsk={(extra) => setAsked((now) => ({ ...now, [media.id]: [...opened, extra] }))}
              />
            </>
          )}
        </div>
      )}
      {media && asset && looking && (
        <MediaViewer
          media={media}
          asset={asset}
          beside={content.media.flatMap(({ id }) => (assets[id] ? [id] : []))}
          accounts={targets}
          platforms={platforms}
          findings={findings}
          looking={looking}
          onChange={change}
          onShow={(id) => {
            look({ ...looking, face: null });
            setPicture(id);
          }}
          onClose={() => look(null)}
        />
      )}
    </Card>
  );
};
