import type { RareKind } from './rare-kinds.ts';

/** A file that is read piece by piece: a video is never wholly in memory. */
export interface Source {
  /** Bytes. */
  readonly size: number;
  /** Exactly these bytes; throws `BrokenVideo` where the file ends earlier. */
  readonly read: (at: number, length: number) => Promise<Uint8Array>;
}

/** What is wrong with a video’s file. Anything else that is thrown while reading one comes from the disk. */
export class BrokenVideo extends Error {
  override readonly name = 'BrokenVideo';
  /** `cut-off`: the file ends before it should; `rare`: sound, and of a kind that is not taken. */
  readonly how: 'damaged' | 'cut-off' | 'rare' | 'locked' | 'no-picture' | 'too-long';
  /** What a rare one is, where that is known. */
  readonly kind: RareKind | null;
  constructor(how: BrokenVideo['how'], why: string, kind: RareKind | null = null) {
    super(why);
    this.how = how;
    this.kind = kind;
  }
}

/** Goes on where that holds; else the video is damaged. */
export const need = (holds: boolean, why: string): void => {
  if (!holds) throw new BrokenVideo('damaged', why);
};

/** Bytes in memory as a source. */
export const sourceOf = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  read: (at, length) => {
    if (!(at >= 0 && at + length <= bytes.length))
      return Promise.reject(new BrokenVideo('cut-off', 'The file ends earlier'));
    return Promise.resolve(bytes.subarray(at, at + length));
  },
});
