import type { KeptTrack } from './read-movie.ts';
import type { Samples } from './samples.ts';
import type { Source } from './source.ts';

/** Neighbouring samples of one track as they come to lie in what is written. */
export interface Chunk {
  readonly track: number;
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** Most bytes that are in memory at once, unless one sample is larger. */
const AT_ONCE = 2 * 1024 * 1024;

interface Run {
  readonly track: number;
  readonly from: number;
  to: number;
  readonly at: number;
}

/** Samples that lie one behind the other, in the order of the file, so that sound stays beside its picture. */
const runsOf = (tracks: readonly KeptTrack[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const [track, { samples }] of tracks.entries()) {
    let ends = -1;
    for (const [index, at] of samples.at.entries()) {
      const last = runs.at(-1);
      if (last !== undefined && last.track === track && at === ends) last.to = index + 1;
      else runs.push({ track, from: index, to: index + 1, at });
      ends = at + (samples.size[index] ?? 0);
    }
  }
  const joint: Run[] = [];
  for (const run of runs.sort((a, b) => a.at - b.at)) {
    const last = joint.at(-1);
    if (last !== undefined && last.track === run.track && last.to === run.from) last.to = run.to;
    else joint.push({ ...run });
  }
  return joint;
};

/** How the samples are to lie in what is written. */
export const chunksOf = (tracks: readonly KeptTrack[]): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  for (const { track, from, to } of runsOf(tracks)) {
    const samples = tracks[track]?.samples;
    let start = from;
    let size = 0;
    for (let index = from; index < to; index += 1) {
      const own = samples?.size[index] ?? 0;
      if (index > start && (size + own > AT_ONCE || samples?.entry[index] !== samples?.entry[start])) {
        chunks.push({ track, from: start, to: index, size });
        start = index;
        size = 0;
      }
      size += own;
    }
    chunks.push({ track, from: start, to, size });
  }
  return chunks;
};

/** The bytes of some samples, wherever they lie. */
export const readSamples = async (
  source: Source,
  { at, size }: Samples,
  { from, to, size: all }: Chunk,
): Promise<Uint8Array> => {
  const bytes = new Uint8Array(all);
  let done = 0;
  for (let index = from; index < to; ) {
    const start = at[index] ?? 0;
    let length = 0;
    while (index < to && at[index] === start + length) {
      length += size[index] ?? 0;
      index += 1;
      // One of no length stands where the next one does.
      if (size[index - 1] === 0 && at[index] !== start + length) break;
    }
    bytes.set(await source.read(start, length), done);
    done += length;
  }
  return bytes;
};
