import type { PaintedCover } from '../domain/cover.ts';
import type { Cut } from '../domain/cut.ts';
import type { FoundFace } from '../domain/found-faces.ts';
import type { PictureSize } from '../domain/picture-size.ts';

/** Between main and its hidden windows. None of them is reachable from the main window. */
export const MEDIA_READY_CHANNEL = 'hallpass.media-ready';
export const MEDIA_JOB_CHANNEL = 'hallpass.media-job';
export const MEDIA_DONE_CHANNEL = 'hallpass.media-done';

/** What the media window can decode. */
export type SourceType =
  | 'image/jpeg'
  | 'image/png'
  | 'image/webp'
  | 'image/gif'
  | 'image/heic'
  | 'image/tiff';

export type TiffLayout = readonly (readonly [tag: number, values: readonly number[]])[];

/** Where the media window fetches the bytes of the job at hand, followed by its id: a stream, where a message is copies. */
export const MEDIA_JOB_PATH = '/media-job/';

/** One picture to be redrawn: upright, at most so long, nothing but pixels. */
export interface PictureJob {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly type: SourceType;
  /** EXIF's number of how it lies, 1 to 8, where the decoder does not turn it by itself. */
  readonly turn?: number;
  /** ICC profile of the colours, where the decoder does not convert them by itself. */
  readonly profile?: Uint8Array;
  /** The colours are those of Display P3, said without a profile. */
  readonly isWide?: true;
  /** A TIFF's fields that say how its pixels are packed: number → values. Only these reach its decoder. */
  readonly layout?: TiffLayout;
  /** Longest edge of the result, in pixels. */
  readonly longEdge: number;
  /** How many pixels a JPEG has in its file, of which the decoder may make smaller ones at once; left out where all are wanted. */
  readonly coarse?: PictureSize;
  /** Milliseconds it may take in a window that is there; a window that takes longer is thrown away with it. */
  readonly limit?: number;
  /** Burned into the pixels. */
  readonly covers?: readonly PaintedCover[];
  /** The part that stays, how it is turned, and its most width; the covers' boxes are those of the uncut picture. */
  readonly cut?: Cut;
}

/** A job as it is sent: its bytes are fetched. */
export type SentJob = Omit<PictureJob, 'bytes'>;

/** What came of it. `why` is for the log: what a person reads is said by main. */
export type PictureDone =
  | {
      readonly id: string;
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly width: number;
      readonly height: number;
    }
  | { readonly id: string; readonly ok: false; readonly why: string };

/** One moment of a cleared video, to be painted: what has to be decoded for it, and how it lies. */
export interface StillJob {
  readonly id: string;
  /** The decoder, by its name in the browser ("avc1.42001f"), and its setup where it needs one. */
  readonly codec: string;
  readonly setup: Uint8Array | null;
  /** From the last whole picture up to the wanted one, in the order in which they are decoded. */
  readonly samples: readonly { readonly bytes: Uint8Array; readonly isKey: boolean; readonly time: number }[];
  /** The time of the wanted one, in microseconds as `time`. */
  readonly wanted: number;
  /** Pixels as it is shown before it is turned. */
  readonly width: number;
  readonly height: number;
  /** The four numbers of the matrix that turns it, each -1, 0 or 1. */
  readonly turn: readonly [number, number, number, number];
}

/** The moment as JPEG. `why` is for the log. */
export type StillDone =
  | { readonly id: string; readonly ok: true; readonly bytes: Uint8Array }
  | { readonly id: string; readonly ok: false; readonly why: string };

/** One cleared picture in which faces are looked for: in the whole of it, or in overlapping parts. */
export interface FaceJob {
  readonly id: string;
  /** SHA-256 of the cleared picture: the window fetches it, as the desk does. */
  readonly picture: string;
  readonly pass: 'whole' | 'tiles';
}

/** What was found. `why` is for the log. */
export type FaceDone =
  | { readonly id: string; readonly ok: true; readonly faces: readonly FoundFace[] }
  | { readonly id: string; readonly ok: false; readonly why: string };
