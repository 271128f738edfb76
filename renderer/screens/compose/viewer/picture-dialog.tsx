import { useMemo, useState } from 'react';
import type { Account } from '../../../../shared/domain/account.ts';
import type { Media } from '../../../../shared/domain/post.ts';
import type { AssetView, PersonView, SettledFinding } from '../../../../shared/ipc/views.ts';
import { Choice } from '../../../components/checkbox.tsx';
import { Dialog } from '../../../components/dialog.tsx';
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
type View = (typeof VIEWS)[number]['id'];

/** The picture as large as the window allows: who is in it, and what each platform gets of it. */
export const PictureDialog = ({
  media,
  asset,
  accounts,
  findings,
  looking,
  onChange,
  onClose,
}: {
  /** As it is stored: boxes are parts of the upright original. */
  readonly media: Media;
  readonly asset: AssetView;
  /** Those the post goes to. */
  readonly accounts: readonly Account[];
  /** Open findings that point at this picture. */
  readonly findings: readonly SettledFinding[];
  readonly looking: Looking;
  readonly onChange: Change;
  readonly onClose: () => void;
}) => {
  const [view, show] = useState<View>(looking.crop ? 'crop' : 'faces');
  const ids = useMemo(
    () => [...new Set(media.faces.flatMap(({ person }) => person ?? []))].sort(),
    [media.faces],
  );
  const known = useAnswer('person.get', { ids }, ['register']);
  const find = (id: string): PersonView | undefined => known.value?.find((one) => one.person.id === id);
  const turns = asset.turn ?? 0;
  const platforms = useMemo(() => [...new Set(accounts.map(({ platform }) => platform))], [accounts]);
  const views = media.kind === 'image' && (
    <Choice label="Show" hideLabel look="segments" options={VIEWS} value={view} onChange={show} />
  );
  return (
    <Dialog title={media.file ?? 'Picture'} width="xl" isOpen onClose={onClose}>
      {view === 'faces' || media.kind === 'video' ? (
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
      )}
    </Dialog>
  );
};
