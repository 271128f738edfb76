/** What main tells of the library's pictures and videos: plain data, ready to show. */
import type { LeftFile } from '../domain/watched.ts';
import type { PlatformId } from '../domain/platform-id.ts';
import type { AssetView, Clearance, PersonView, Tile } from './views.ts';

export const PICTURE_SORTS = ['newest', 'used', 'name'] as const;
export type PictureSort = (typeof PICTURE_SORTS)[number];

/** Whether a picture may be shown today: of everybody named in it, the one who may least decides. */
export interface PictureConsent {
  /** People named in it, in any post. */
  readonly people: number;
  /** In some post somebody in it is not answered for yet. */
  readonly isOpen: boolean;
  readonly image: Readonly<Record<PlatformId, Clearance>>;
}

/** A picture of the library. */
export interface LibraryPicture extends AssetView {
  readonly tags: readonly string[];
  /** ISO instant, and the colleague's name. */
  readonly addedAt: string;
  readonly addedBy: string;
  /** Posts that use it; those in the bin left out. */
  readonly uses: number;
  /** Day (`YYYY-MM-DD`) of the newest of them: when it goes or went out, else when it was last worked on. */
  readonly lastUsed: string | null;
  /** Null where nobody is named in it or waits to be, or the register is locked. */
  readonly consent: PictureConsent | null;
}

export interface LibraryPage {
  /** Pictures in the library, and how many of them were asked for. */
  readonly all: number;
  readonly total: number;
  /** Every tag there is, the most used first. */
  readonly tags: readonly { readonly tag: string; readonly pictures: number }[];
  readonly pictures: readonly LibraryPicture[];
}

export interface PicturePage {
  readonly picture: LibraryPicture;
  /** What it is called to those who cannot see it, as the posts say. */
  readonly altTexts: readonly string[];
  /** Named in it, in any post; empty where the register is locked. */
  readonly people: readonly PersonView[];
  /** Newest first; at most 200. */
  readonly posts: readonly Tile[];
}

/** The folder whose new pictures are taken in by themselves. */
export interface WatchView {
  /** Null: none is watched. */
  readonly folder: string | null;
  /** What is in its way just now, in words; null while it is looked into. */
  readonly trouble: string | null;
  /** Pictures taken in from it since Hallpass was started. */
  readonly taken: number;
  /** Files in it that are not complete yet. */
  readonly waiting: number;
  readonly left: readonly LeftFile[];
}
