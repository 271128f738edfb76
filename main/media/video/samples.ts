import { BrokenVideo } from './source.ts';

/** Samples of one track, at most: a day of sound has four million, four hours have 700,000. */
const MOST_SAMPLES = 2_000_000;
/** Largest sample, in bytes: an uncompressed picture of four thousand lines has fewer. */
const LARGEST = 64 * 1024 * 1024;

/** What a track consists of: lists beside each other, one entry a sample, in the order in which they are decoded. */
export interface Samples {
  /** Where each lies in the file, in bytes. */
  readonly at: number[];
  readonly size: number[];
  /** When it is decoded and how much later it is shown, in the track’s own time. */
  readonly time: number[];
  readonly shift: number[];
  readonly length: number[];
  /** A picture that needs no other. */
  readonly isKey: boolean[];
  /** The number of its entry, from 0. */
  readonly entry: number[];
}

export const noSamples = (): Samples => ({
  at: [],
  size: [],
  time: [],
  shift: [],
  length: [],
  isKey: [],
  entry: [],
});

export interface Sample {
  readonly at: number;
  readonly size: number;
  readonly shift: number;
  readonly length: number;
  readonly isKey: boolean;
  readonly entry: number;
}

/** Adds one sample behind the others. */
export const addSample = (samples: Samples, one: Sample, time: number): void => {
  if (samples.at.length >= MOST_SAMPLES)
    throw new BrokenVideo('too-long', 'There are more samples than are taken');
  if (one.size > LARGEST) throw new BrokenVideo('damaged', 'A sample is larger than any');
  samples.at.push(one.at);
  samples.size.push(one.size);
  samples.time.push(time);
  samples.shift.push(one.shift);
  samples.length.push(one.length);
  samples.isKey.push(one.isKey);
  samples.entry.push(one.entry);
};

/** The samples from one up to, not including, another, their time beginning at 0. */
export const cutSamples = (samples: Samples, from: number, to: number): Samples => {
  const first = samples.time[from] ?? 0;
  return {
    at: samples.at.slice(from, to),
    size: samples.size.slice(from, to),
    time: samples.time.slice(from, to).map((time) => time - first),
    shift: samples.shift.slice(from, to),
    length: samples.length.slice(from, to),
    isKey: samples.isKey.slice(from, to),
    entry: samples.entry.slice(from, to),
  };
};

/** How long they take together, in the track’s own time. */
export const lengthOf = ({ time, length }: Samples): number => (time.at(-1) ?? 0) + (length.at(-1) ?? 0);
