import { useMemo } from 'react';
import type { Account } from '../../../../shared/domain/account.ts';
import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { Media } from '../../../../shared/domain/post.ts';
import type { AssetView, PersonView, SettledFinding } from '../../../../shared/ipc/views.ts';
import { Choice } from '../../../components/checkbox.tsx';
import { useAnswer } from '../../../store/use.ts';
import type { Looking } from '../focus.tsx';
import type { Change } from '../tray/use-change.ts';
import { CropView } from './crop-view.tsx';
import { asTurned, changeTurned } from './turned.ts';
import { Viewer } from './viewer.tsx';

const VIEWS = [
  { id: 'faces', label: 'Faces' },
  { id: 'crop', label: 'Crop and rotate' },
] as const;
export type PictureViewName = (typeof VIEWS)[number]['id'];

/** A picture, large: who is in it, and what each platform gets of it. */
export const PictureViewer = ({
  media,
  asset,
  accounts,
  platforms,
  findings,
  looking,
  view,
  onView,
  onChange,
}: {
  /** As it is stored: boxes are parts of the upright original. */
  readonly media: Media;
  readonly asset: AssetView;
  /** Those the post goes to. */
  readonly accounts: readonly Account[];
  readonly platforms: readonly PlatformId[];
  /** Open findings that point at this picture. */
  readonly findings: readonly SettledFinding[];
  readonly looking: Looking;
  readonly view: PictureViewName;
  readonly onView: (view: PictureViewName) => void;
  readonly onChange: Change;
}) => {
  const ids = useMemo(
    () => [...new Set(media.faces.flatMap(({ person }) => person ?? []))].sort(),
    [media.faces],
  );
  const known = useAnswer('person.get', { ids }, ['register']);
  const find = (id: string): PersonView | undefined => known.value?.find((one) => one.person.id === id);
  const turns = asset.turn ?? 0;
  const views = media.kind === 'image' && (
    <Choice label="Show" hideLabel look="segments" options={VIEWS} value={view} onChange={onView} />
  );
  return view === 'faces' || media.kind === 'video' ? (
    <Viewer
      media={asTurned(media, turns)}
      asset={asset}
      accounts={accounts}
      platforms={platforms}
      findings={findings}
      face={looking.face}
      views={views}
      onChange={changeTurned(onChange, turns)}
    />
  ) : (
    <CropView
      media={media}
      asset={asset}
      accounts={accounts}
      find={find}
      first={looking.crop?.account ?? null}
      views={views}
      onChange={onChange}
    />
  );
};
