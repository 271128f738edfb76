import { useState } from 'react';
import type { Account } from '../../../../shared/domain/account.ts';
import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { Media } from '../../../../shared/domain/post.ts';
import type { AssetView, SettledFinding } from '../../../../shared/ipc/views.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { StepThrough } from '../../../components/step-through.tsx';
import type { Looking } from '../focus.tsx';
import type { Change } from '../tray/use-change.ts';
import { FilmViewer } from './film-viewer.tsx';
import { PictureViewer, type PictureViewName } from './picture-viewer.tsx';

/** A picture or video of the post as large as the window allows, and the way to the ones beside it. */
export const MediaViewer = ({
  media,
  asset,
  beside,
  accounts,
  platforms,
  findings,
  looking,
  onChange,
  onShow,
  onClose,
}: {
  /** As it is stored: boxes are parts of the upright original. */
  readonly media: Media;
  readonly asset: AssetView;
  /** Ids of all that can be looked at, this one among them, in their order. */
  readonly beside: readonly string[];
  /** Those the post goes to. */
  readonly accounts: readonly Account[];
  readonly platforms: readonly PlatformId[];
  /** Open findings that point at this picture. */
  readonly findings: readonly SettledFinding[];
  readonly looking: Looking;
  readonly onChange: Change;
  readonly onShow: (id: string) => void;
  readonly onClose: () => void;
}) => {
  // Kept from picture to picture: whoever crops one often crops the next.
  const [view, show] = useState<PictureViewName>(looking.crop ? 'crop' : 'faces');
  return (
    <Dialog
      title={media.file ?? (asset.film ? 'Video' : 'Picture')}
      width="xl"
      isOpen
      onClose={onClose}
      tools={
        <StepThrough
          what="picture"
          at={beside.indexOf(media.id)}
          count={beside.length}
          onStep={(to) => {
            const id = beside[to];
            if (id !== undefined) onShow(id);
          }}
        />
      }
    >
      {asset.film ? (
        <FilmViewer
          key={media.id}
          media={media}
          asset={asset}
          film={asset.film}
          accounts={accounts}
          platforms={platforms}
          onChange={onChange}
        />
      ) : (
        <PictureViewer
          key={`${media.id} ${looking.face ?? ''}`}
          media={media}
          asset={asset}
          accounts={accounts}
          platforms={platforms}
          findings={findings}
          looking={looking}
          view={view}
          onView={show}
          onChange={onChange}
        />
      )}
    </Dialog>
  );
};
