import type { Asset } from '../../shared/domain/asset.ts';
import type { QuarterTurns } from '../../shared/domain/box.ts';
import type { AssetView, FilmView } from '../../shared/ipc/views.ts';

export const addressOf = (sha256: string): string => `/media/${sha256}`;

/** Stands for a video that this computer cannot show. */
const NO_POSTER = '/no-poster.svg';

const viewFilm = ({ derivative, film }: Asset): { readonly film?: FilmView } =>
  film === undefined
    ? {}
    : {
        film: {
          url: addressOf(derivative),
          duration: film.duration,
          hasSound: film.hasSound,
          codec: film.codec,
          posterAt: film.poster?.at ?? null,
          frames: film.frames.map(({ at, picture }) => ({ at, url: addressOf(picture) })),
        },
      };

const pictureOf = ({ derivative, film }: Asset): string => {
  if (film === undefined) return addressOf(derivative);
  return film.poster === null ? NO_POSTER : addressOf(film.poster.picture);
};

/** A picture or video as the window shows it: by its cleared files' hashes, within the window's own origin; never the original. `turn`: how it is turned. */
export const viewAsset = (asset: Asset, turn: QuarterTurns = 0): AssetView => ({
  id: asset.id,
  original: asset.original,
  derivative: asset.derivative,
  name: asset.name,
  type: asset.type,
  width: asset.width,
  height: asset.height,
  bytes: asset.bytes,
  removed: asset.removed,
  url: pictureOf(asset),
  ...viewFilm(asset),
  ...(turn !== 0 && { turn }),
});
