import type { StillJob } from '../../../shared/ipc/media-channels.ts';
import type { Movie } from './read-movie.ts';
import type { Source } from './source.ts';

/** Samples and bytes that are decoded for one moment, at most; where it needs more, the last whole picture stands for it. */
const MOST_SAMPLES = 300;
const MOST_BYTES = 16 * 1024 * 1024;

/** When something is shown in the track's own time, for a second of the movie. */
const trackTime = ({ picture, scale }: Movie, at: number): number => {
  let left = at;
  for (const { length, from } of picture.edits) {
    const seconds = length / scale;
    if (from >= 0 && (left <= seconds || length === 0)) return from + left * picture.scale;
    left = Math.max(0, left - seconds);
  }
  const last = picture.edits.at(-1);
  return last === undefined ? left * picture.scale : last.from + (last.length / scale) * picture.scale;
};

/** The job of painting one moment, in seconds, of a video; null where no browser decodes its kind. Reads only its samples. */
export const momentJob = async (
  movie: Movie,
  source: Source,
  at: number,
  id: string,
): Promise<StillJob | null> => {
  const { samples, entries, scale, turn, width, height } = movie.picture;
  const wanted = trackTime(movie, at);
  const shown = (index: number): number => (samples.time[index] ?? 0) + (samples.shift[index] ?? 0);
  let found = 0;
  for (let index = 1; index < samples.at.length; index += 1) {
    const is = shown(index);
    const best = shown(found);
    if (best > wanted ? is < best : is <= wanted && is > best) found = index;
  }
  let from = found;
  while (from > 0 && samples.isKey[from] !== true) from -= 1;
  let bytes = 0;
  for (let index = from; index <= found; index += 1) bytes += samples.size[index] ?? 0;
  const to = found - from < MOST_SAMPLES && bytes <= MOST_BYTES ? found : from;
  const entry = entries[samples.entry[from] ?? 0];
  if (entry?.decoder === null || entry?.decoder === undefined) return null;
  const time = (index: number): number => Math.round((shown(index) / scale) * 1_000_000);
  const chain: StillJob['samples'][number][] = [];
  for (let index = from; index <= to; index += 1) {
    const data = await source.read(samples.at[index] ?? 0, samples.size[index] ?? 0);
    chain.push({ bytes: data.slice(), isKey: samples.isKey[index] === true, time: time(index) });
  }
  return {
    id,
    codec: entry.decoder.codec,
    setup: entry.decoder.setup,
    samples: chain,
    wanted: time(to),
    width: width || entry.width,
    height: height || entry.height,
    turn,
  };
};
