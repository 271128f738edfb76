/** Between main and the hidden media window. None of them is reachable from the main window. */
export const MEDIA_READY_CHANNEL = 'hallpass.media-ready';
export const MEDIA_JOB_CHANNEL = 'hallpass.media-job';
export const MEDIA_DONE_CHANNEL = 'hallpass.media-done';

/** One picture to be redrawn: upright, at most so long, nothing but pixels. */
export interface PictureJob {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly type: 'image/jpeg' | 'image/png';
  /** Longest edge of the result, in pixels. */
  readonly longEdge: number;
}

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
