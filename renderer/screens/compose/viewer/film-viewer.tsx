import type { Account } from '../../../../shared/domain/account.ts';
import type { Media } from '../../../../shared/domain/post.ts';
import type { PlatformId } from '../../../../shared/domain/platform-id.ts';
import type { AssetView, FilmView } from '../../../../shared/ipc/views.ts';
import { FilmPlayer } from '../../../components/film.tsx';
import { useSlice } from '../../../store/use.ts';
import { People } from '../tray/people.tsx';
import type { Change } from '../tray/use-change.ts';
import './film-viewer.css';

/** A video, large, with the question who is in it beside it. */
export const FilmViewer = ({
  media,
  asset,
  film,
  accounts,
  platforms,
  onChange,
}: {
  readonly media: Media;
  readonly asset: AssetView;
  readonly film: FilmView;
  /** Those the post goes to. */
  readonly accounts: readonly Account[];
  readonly platforms: readonly PlatformId[];
  readonly onChange: Change;
}) => {
  const takePoster = useSlice('post', (post) => post.takePoster);
  const seen = useSlice('faces', (faces) => faces.scans[media.id]?.moments);
  return (
    <div className="film-viewer">
      <FilmPlayer
        asset={asset}
        film={film}
        seen={seen?.filter(({ faces }) => faces > 0) ?? []}
        onPoster={(at) => takePoster(media.id, at)}
      />
      <section className="film-viewer-side" aria-label="Who is in the video?">
        <People media={media} accounts={accounts} platforms={platforms} onChange={onChange} />
        <p className="viewer-keys">
          Watch it to the end: people who appear late count, too. Look behind the people: screens, lists, name
          tags, house numbers.
        </p>
      </section>
    </div>
  );
};
