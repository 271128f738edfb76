import { ChevronLeft, ChevronRight, ImagePlus, MoreHorizontal, Trash2 } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { Media, PostContent } from '../../../../shared/domain/post.ts';
import { countCharacters } from '../../../../shared/platforms/count-text.ts';
import { platformOf } from '../../../../shared/platforms/index.ts';
import { Button, IconButton } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { TextArea } from '../../../components/field.tsx';
import { Menu } from '../../../components/menu.tsx';
import { Select } from '../../../components/select.tsx';
import { useSlice, useStores } from '../../../store/use.ts';
import { useFocus } from '../focus.tsx';
import { optionsOf, SHOT_WORDS, SOURCE_WORDS } from '../words.ts';
import { People } from './people.tsx';
import { Picture } from './picture.tsx';
import './tray.css';

/** The shortest of the chosen platforms' limits for alt text; null where none has one. */
const altLimit = (platforms: readonly PlatformId[]): number | null => {
  const limits = platforms.flatMap((id) => {
    const { value } = platformOf(id).media.altTextMax;
    return value === null ? [] : [value];
  });
  return limits.length > 0 ? Math.min(...limits) : null;
};

const AltCount = ({ text, limit }: { readonly text: string; readonly limit: number | null }) => {
  const length = countCharacters(text);
  const tone = limit === null || length < limit * 0.8 ? 'fine' : length > limit ? 'over' : 'near';
  return (
    <span className={`counter counter-${tone}`}>
      {length} {limit !== null && <>/ {limit.toLocaleString('en-US')}</>}
    </span>
  );
};

const NoPicture = () => {
  const pick = useSlice('post', (post) => post.pickMedia);
  return (
    <button type="button" className="tray-empty" onClick={() => void pick()} data-field="media">
      <ImagePlus size={22} strokeWidth={1.6} aria-hidden />
      <span>
        <b>Add a picture</b>
        <small>Choose, drop or paste a JPEG or PNG. Location and camera data are taken out.</small>
      </span>
    </button>
  );
};

/** Pictures of the post: one in front with everything asked about it, the others a click away. */
export const Tray = ({
  content,
  platforms,
}: {
  readonly content: PostContent;
  readonly platforms: readonly PlatformId[];
}) => {
  const { post, notices } = useStores();
  const assets = useSlice('post', (one) => one.assets);
  const edit = useSlice('post', (one) => one.edit);
  const pick = useSlice('post', (one) => one.pickMedia);
  const importing = useSlice('post', (one) => one.importing);
  const refusals = useSlice('post', (one) => one.refusals);
  const dismiss = useSlice('post', (one) => one.dismissRefusals);
  const { picture, setPicture } = useFocus();
  const at = content.media.findIndex((one) => one.id === picture);
  const media = content.media[at];
  const count = content.media.length;
  const asset = media ? assets[media.id] : undefined;
  const limit = altLimit(platforms);

  const change = (some: Partial<Media>): void => {
    if (!media) return;
    edit((now) => ({
      ...now,
      media: now.media.map((one) => (one.id === media.id ? { ...one, ...some } : one)),
    }));
  };
  const move = (by: -1 | 1): void =>
    edit((now) => {
      const list = [...now.media];
      const [taken] = list.splice(at, 1);
      if (taken) list.splice(at + by, 0, taken);
      return { ...now, media: list };
    });
  const remove = (): void => {
    if (!media) return;
    edit((now) => ({ ...now, media: now.media.filter((one) => one.id !== media.id) }));
    notices.getState().say(`${media.file ?? 'The picture'} is off the post. It stays in the Library.`, {
      label: 'Undo',
      run: () =>
        post
          .getState()
          .edit((now) =>
            now.media.some((one) => one.id === media.id)
              ? now
              : { ...now, media: [...now.media.slice(0, at), media, ...now.media.slice(at)] },
          ),
    });
  };
  const removed = asset?.removed ?? [];

  return (
    <Card
      className="tray"
      title={media ? `Picture ${at + 1} of ${count}` : 'Pictures'}
      hint={
        media && removed.length > 0 ? (
          <span title={`Taken out: ${removed.join(', ')}`}>{removed.join(' and ')} removed</span>
        ) : undefined
      }
      actions={
        media ? (
          <>
            <IconButton icon={ImagePlus} label="Add a picture" onPress={() => void pick()} />
            <Menu
              label="Picture"
              placement="bottom end"
              trigger={
                <AriaButton className="icon-button icon-button-m" aria-label="More for this picture">
                  <MoreHorizontal size={16} aria-hidden />
                </AriaButton>
              }
              actions={[
                {
                  id: 'earlier',
                  label: 'Move earlier',
                  icon: ChevronLeft,
                  run: () => move(-1),
                  off: at === 0,
                },
                {
                  id: 'later',
                  label: 'Move later',
                  icon: ChevronRight,
                  run: () => move(1),
                  off: at === count - 1,
                },
                'line',
                { id: 'remove', label: 'Take it off the post', icon: Trash2, run: remove },
              ]}
            />
          </>
        ) : undefined
      }
    >
      {importing && (
        <output className="tray-progress">
          <progress max={importing.total} value={importing.done} aria-label="Pictures read" />
          {importing.text}
        </output>
      )}
      {refusals.length > 0 && (
        <div className="tray-refusals" role="alert">
          <ul>
            {refusals.map((one) => (
              <li key={`${one.name} ${one.why}`}>
                <b>{one.name}</b> was not taken. {one.why}
              </li>
            ))}
          </ul>
          <Button size="s" look="quiet" onPress={dismiss}>
            Dismiss
          </Button>
        </div>
      )}
      {!media && !importing && <NoPicture />}
      {count > 1 && (
        <div className="thumbs" role="group" aria-label="Pictures of the post">
          {content.media.map((one, index) => (
            <button
              key={one.id}
              type="button"
              className="thumb"
              aria-pressed={one.id === picture}
              aria-label={`Picture ${index + 1}: ${one.file ?? 'picture'}`}
              onClick={() => setPicture(one.id)}
            >
              {assets[one.id] && <img src={assets[one.id]?.url} alt="" draggable={false} />}
            </button>
          ))}
        </div>
      )}
      {media && (
        <div className="tray-body">
          <Picture asset={asset} media={media} platforms={platforms} />
          <div className="alt" data-field={`media.${media.id}.altText`}>
            <TextArea
              label="Alt text"
              aside={<AltCount text={media.altText ?? ''} limit={limit} />}
              value={media.decorative ? '' : (media.altText ?? '')}
              onChange={(altText) => change({ altText: altText === '' ? null : altText })}
              onBlur={() => void post.getState().flush()}
              placeholder={
                media.decorative
                  ? 'Decorative: screen readers pass over it'
                  : 'What matters in the picture, in a sentence'
              }
              isDisabled={media.decorative}
              rows={2}
            />
            <Checkbox isSelected={media.decorative} onChange={(decorative) => change({ decorative })}>
              Decorative, adds nothing to the words
            </Checkbox>
          </div>
          <div className="tray-two">
            <span data-field={`media.${media.id}.source`}>
              <Select
                label="Source"
                options={optionsOf(SOURCE_WORDS)}
                value={media.source}
                onChange={(source) => change({ source })}
              />
            </span>
            <span data-field={`media.${media.id}.shot`}>
              <Select
                label="Shows"
                options={optionsOf(SHOT_WORDS)}
                value={media.shot}
                onChange={(shot) => change({ shot })}
              />
            </span>
          </div>
          <People media={media} platforms={platforms} onChange={change} />
        </div>
      )}
    </Card>
  );
};
