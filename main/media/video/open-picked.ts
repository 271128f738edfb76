import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { whatItIs } from '../what-it-is.ts';
import { BrokenVideo, type Source } from './source.ts';

/** A chosen video, open for reading. Its size is what it was when it was opened. */
export interface PickedVideo extends Source {
  readonly close: () => Promise<void>;
  /** It still has the size and the time it had. */
  readonly isSame: () => Promise<boolean>;
}

const START = 1_000;

/** Reads exactly so many bytes, in as many calls as the system needs. */
const readExactly = async (handle: FileHandle, at: number, length: number): Promise<Uint8Array> => {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await handle.read(bytes, done, length - done, at + done);
    if (bytesRead === 0) throw new BrokenVideo('cut-off', 'The file ends earlier');
    done += bytesRead;
  }
  return bytes;
};

/**
 * Opens a chosen file where its content is an MP4 or MOV video; null where it is anything else, or cannot be opened, of
 * which whoever reads pictures tells. It is only ever read.
 */
export const openPickedVideo = async (path: string): Promise<PickedVideo | null> => {
  let handle: FileHandle | null = null;
  try {
    if (!(await stat(path)).isFile()) return null;
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const { size, mtimeMs } = await handle.stat();
    const own = handle;
    const start = await readExactly(own, 0, Math.min(size, START));
    if (whatItIs(start) === 'mp4') {
      handle = null;
      return {
        size,
        read: (at, length) => {
          if (!(at >= 0 && at + length <= size))
            return Promise.reject(new BrokenVideo('cut-off', 'The file ends earlier'));
          return readExactly(own, at, length);
        },
        close: () => own.close(),
        isSame: async () => {
          const now = await own.stat();
          return now.size === size && now.mtimeMs === mtimeMs;
        },
      };
    }
    return null;
  } catch {
    return null;
  } finally {
    await handle?.close();
  }
};
