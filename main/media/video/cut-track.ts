import { type Samples, cutSamples, lengthOf } from './samples.ts';
import type { Edit, Track } from './read-track.ts';

export interface CutTrack {
  readonly samples: Samples;
  readonly edits: readonly Edit[];
  /** Something was there that no player shows. */
  readonly wasCut: boolean;
}

/** Samples of sound that stay before the first that is heard: decoders need one or two to start. */
const LEAD_IN = 3;

const shownAt = ({ time, shift }: Samples, index: number): number => (time[index] ?? 0) + (shift[index] ?? 0);

/** The first sample that has to stay for what is shown from `from` on. */
const firstNeeded = (samples: Samples, from: number, isSound: boolean): number => {
  let first = 0;
  for (let index = 0; index < samples.at.length; index += 1) {
    if ((samples.time[index] ?? 0) > from) break;
    if (samples.isKey[index] === true && shownAt(samples, index) <= from) first = index;
  }
  return isSound ? Math.max(0, first - LEAD_IN) : first;
};

/** One behind the last sample that is shown before `to`. */
const firstBeyond = (samples: Samples, to: number): number => {
  for (let index = samples.at.length - 1; index >= 0; index -= 1)
    if (shownAt(samples, index) < to) return index + 1;
  return samples.at.length;
};

/**
 * Leaves out what was trimmed away and still lies in the file: a phone that shortens a video keeps the whole and notes
 * what to show. Samples that something shown is made of stay. `movieScale`: parts of a second in which edits are long.
 */
export const cutTrack = (track: Track, movieScale: number): CutTrack => {
  const { samples, edits, scale } = track;
  const shown = edits.filter(({ from }) => from >= 0);
  if (shown.length === 0 || samples.at.length === 0) return { samples, edits, wasCut: false };
  const whole = lengthOf(samples);
  const from = Math.min(...shown.map((edit) => edit.from));
  const to = Math.max(
    ...shown.map((edit) =>
      edit.length === 0 ? Number.POSITIVE_INFINITY : edit.from + (edit.length / movieScale) * scale,
    ),
  );
  const first = firstNeeded(samples, from, track.handler === 'soun');
  const beyond = to >= whole ? samples.at.length : firstBeyond(samples, to);
  if (beyond <= first) return { samples, edits, wasCut: false };
  const start = samples.time[first] ?? 0;
  return {
    samples: first === 0 && beyond === samples.at.length ? samples : cutSamples(samples, first, beyond),
    edits: edits.map((edit) => (edit.from < 0 ? edit : { ...edit, from: edit.from - start })),
    wasCut: first > 0 || beyond < samples.at.length,
  };
};
