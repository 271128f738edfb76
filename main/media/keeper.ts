import type { PictureDone, PictureJob } from '../../shared/ipc/media-channels.ts';
import type { MediaKeeper } from '../services.ts';
import type { MediaDisk } from './media-disk.ts';

export interface MediaKeeperParts {
  /** Folder of the open library; pictures lie in `media` in it, hand-offs in `hand-off`. */
  readonly library: string;
  readonly disk: MediaDisk;
  /** Redraws one picture in the sandboxed window. What comes back is verified here before anything is kept. */
  readonly redraw: (job: PictureJob) => Promise<PictureDone>;
  readonly now: () => number;
  /** A random id for jobs and temp files. */
  readonly newId: () => string;
}

export interface ClearedPicture {
  readonly bytes: Uint8Array;
  readonly type: 'image/jpeg' | 'image/png';
}

export interface MediaRoom extends MediaKeeper {
  /** A cleared picture by its SHA-256, hash verified; null when there is none or it changed on disk. */
  readonly clearedByHash: (sha256: string) => Promise<ClearedPicture | null>;
}

export type MakeMediaKeeper = (parts: MediaKeeperParts) => MediaRoom;
