import { Image as ImageIcon, Play, UserRound } from 'lucide-react';
import { type CSSProperties, useId, useRef, useState } from 'react';
import type { SeenMoment } from '../../shared/domain/found-faces.ts';
import type { AssetView, FilmView } from '../../shared/ipc/views.ts';
import { Button } from './button.tsx';
import { Player } from './player.tsx';
import { sayLength } from './say-length.ts';
import './film.css';

/** On a video's picture: that it is one, and how long. */
export const FilmBadge = ({ film }: { readonly film: FilmView }) => (
  <span className="film-badge">
    <Play size={10} fill="currentColor" aria-hidden />
    <span className="visually-hidden">Video, </span>
    {sayLength(film.duration)}
  </span>
);

/** Moments of a video beside each other; a press takes one as its picture. */
const Moments = ({
  film,
  onPoster,
}: {
  readonly film: FilmView;
  readonly onPoster: (at: number) => void;
}) => {
  const label = useId();
  return (
    <>
      <p className="film-label" id={label}>
        Its picture in Hallpass
      </p>
      <div className="film-moments" role="group" aria-labelledby={label}>
        {film.frames.map(({ at, url }) => (
          <button
            key={at}
            type="button"
            className="film-moment"
            aria-pressed={at === film.posterAt}
            onClick={() => onPoster(at)}
          >
            <img src={url} alt="" draggable={false} />
            <span>{sayLength(at)}</span>
          </button>
        ))}
      </div>
    </>
  );
};

/** Moments at which people were seen; a press takes the player there. */
const Seen = ({
  moments,
  onGo,
}: {
  readonly moments: readonly SeenMoment[];
  readonly onGo: (at: number) => void;
}) => {
  const label = useId();
  return (
    <div className="film-seen" role="group" aria-labelledby={label}>
      <span className="film-label" id={label}>
        People seen at
      </span>
      {moments.map(({ at, faces }) => (
        <Button key={at} size="s" look="quiet" onPress={() => onGo(at)}>
          {sayLength(at)}
          <span className="film-seen-count">
            <UserRound size={12} aria-hidden />
            {faces}
            <span className="visually-hidden">{faces === 1 ? ' person' : ' people'}</span>
          </span>
        </Button>
      ))}
    </div>
  );
};

/** Plays a cleared video, muted until a person turns the sound on, and lets them choose the moment that stands for it. */
export const FilmPlayer = ({
  asset,
  film,
  seen = [],
  onPoster,
}: {
  readonly asset: AssetView;
  readonly film: FilmView;
  /** Moments in which somebody was found. */
  readonly seen?: readonly SeenMoment[];
  /** Seconds of the moment that was chosen. */
  readonly onPoster?: (at: number) => Promise<void>;
}) => {
  const player = useRef<HTMLVideoElement>(null);
  const [cannot, setCannot] = useState(film.posterAt === null);
  /** A button that is switched off while it works would let go of the keyboard. */
  const isBusy = useRef(false);
  const choose = async (at: number): Promise<void> => {
    if (onPoster === undefined || isBusy.current) return;
    isBusy.current = true;
    await onPoster(at);
    isBusy.current = false;
  };
  if (cannot)
    return (
      <p className="film-cannot">
        This computer cannot show this video ({film.codec}). It goes out as it is. Watch the original in
        another program first, and see who is in it.
      </p>
    );
  return (
    <div className="film">
      <Player
        ref={player}
        className="film-player"
        src={film.url}
        poster={asset.url}
        label={`Video ${asset.name}`}
        style={{ '--ratio': asset.width / asset.height } as CSSProperties}
        onError={() => setCannot(true)}
      />
      {seen.length > 0 && (
        <Seen
          moments={seen}
          onGo={(at) => {
            if (player.current === null) return;
            player.current.pause();
            player.current.currentTime = at;
          }}
        />
      )}
      {onPoster !== undefined && (
        <>
          <Moments film={film} onPoster={(at) => void choose(at)} />
          <Button
            size="s"
            icon={ImageIcon}
            onPress={() => void choose(Math.round((player.current?.currentTime ?? 0) * 1000) / 1000)}
          >
            Use the moment it stands at
          </Button>
        </>
      )}
    </div>
  );
};
