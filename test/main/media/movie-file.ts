import { fullBox, joined, makeBox, u16s, u32s } from '../../../main/media/video/make-box.ts';

/** One sample of a track of a made-up video. */
export interface TestSample {
  readonly data: Uint8Array;
  /** In the track's own time. */
  readonly length?: number;
  readonly isKey?: boolean;
  readonly shift?: number;
}

export interface TestTrack {
  readonly handler: string;
  readonly entry: Uint8Array;
  readonly samples: readonly TestSample[];
  readonly scale?: number;
  readonly width?: number;
  readonly height?: number;
  /** The nine numbers of its matrix. */
  readonly matrix?: readonly number[];
  /** Movie's time, then track's. */
  readonly edits?: readonly (readonly [length: number, from: number])[];
  readonly name?: string;
  /** Boxes of the track beyond those it needs. */
  readonly extras?: readonly Uint8Array[];
  readonly date?: number;
}

export interface TestMovie {
  readonly brand?: string;
  readonly tracks: readonly TestTrack[];
  /** Boxes of the movie beyond those it needs. */
  readonly extras?: readonly Uint8Array[];
  /** Boxes of the file before its samples and behind everything. */
  readonly before?: readonly Uint8Array[];
  readonly after?: readonly Uint8Array[];
  /** Bytes between the samples that belong to none. */
  readonly between?: Uint8Array;
  readonly date?: number;
}

export const SCALE = 600;
const UPRIGHT = [0x1_0000, 0, 0, 0, 0x1_0000, 0, 0, 0, 0x4000_0000];
/** Turned a quarter to the right, as a phone held upright writes it. */
export const turnedRight = (height: number): readonly number[] => [
  0,
  0x1_0000,
  0,
  -0x1_0000,
  0,
  0,
  height * 0x1_0000,
  0,
  0x4000_0000,
];

/** A unit of H.264 with its length before it. */
export const unit = (...bytes: readonly number[]): Uint8Array => joined(u32s(bytes.length), bytes);
/** A message of H.264: any program's own words. */
export const message = (text: string): Uint8Array => {
  const id = Array.from({ length: 16 }, (_, index) => index + 1);
  const words = Array.from(text, (letter) => letter.charCodeAt(0));
  return unit(6, 5, id.length + words.length, ...id, ...words, 0x80);
};
/** A made-up picture: no decoder makes sense of it, and no reader of boxes looks into it. */
export const frame = (seed: number, length = 40): Uint8Array =>
  unit(seed === 0 ? 0x65 : 0x41, ...Array.from({ length }, (_, index) => (seed * 7 + index * 3) % 200));

const AVCC = joined(
  [1, 0x42, 0, 0x1e, 0xff, 0xe1],
  u16s(4),
  [0x67, 0x42, 0, 0x1e],
  [1],
  u16s(3),
  [0x68, 0xce, 0x38],
);

export const pictureEntryOf = ({
  width,
  height,
  setup,
  type = 'avc1',
  name = '',
  kids = [],
}: {
  readonly width: number;
  readonly height: number;
  readonly setup?: Uint8Array;
  readonly type?: string;
  readonly name?: string;
  readonly kids?: readonly Uint8Array[];
}): Uint8Array =>
  makeBox(
    type,
    u32s(0, 1, 0, 0, 0, 0),
    u16s(width, height),
    u32s(0x48_0000, 0x48_0000, 0),
    u16s(1),
    [name.length],
    name.padEnd(31, '\0'),
    u16s(24, 0xffff),
    setup ?? makeBox('avcC', AVCC),
    ...kids,
  );

const ESDS = fullBox(
  'esds',
  0,
  0,
  [3, 25, 0, 0, 0, 4, 17, 0x40, 0x15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 2, 0x11, 0x90, 6, 1, 2],
);
/** AAC as MPEG-4 writes it. */
export const soundEntryOf = (setup: Uint8Array = ESDS, type = 'mp4a'): Uint8Array =>
  makeBox(type, u32s(0, 1, 0, 0), u16s(2, 16), u32s(0, 48_000 * 0x1_0000), setup);
/** AAC as QuickTime writes it: its setup in a box of its own, with more numbers before. */
export const quickTimeSoundEntry = (): Uint8Array =>
  makeBox(
    'mp4a',
    u32s(0, 1),
    u16s(1, 0),
    u32s(0),
    u16s(2, 16),
    u32s(0, 48_000 * 0x1_0000, 1024, 0, 0, 2),
    makeBox('wave', makeBox('frma', 'mp4a'), makeBox('mp4a', u32s(0)), ESDS, u32s(8, 0)),
  );

export const pictureTrack = (more: Partial<TestTrack> & { readonly count?: number } = {}): TestTrack => ({
  handler: 'vide',
  entry: pictureEntryOf({ width: 64, height: 48 }),
  width: 64,
  height: 48,
  samples: Array.from({ length: more.count ?? 6 }, (_, seed) => ({
    data: frame(seed),
    length: 100,
    isKey: seed % 3 === 0,
  })),
  ...more,
});

export const soundTrack = (more: Partial<TestTrack> = {}): TestTrack => ({
  handler: 'soun',
  entry: soundEntryOf(),
  scale: 48_000,
  samples: Array.from({ length: 40 }, (_, seed) => ({
    data: Uint8Array.of(seed, 1, 2, 3, seed),
    length: 1024,
  })),
  ...more,
});

/** Readings along the video, as cameras write them: a track nobody sees. */
export const readingsTrack = (type: string, text: string): TestTrack => ({
  handler: 'meta',
  entry: makeBox(type, u32s(0, 1)),
  samples: [{ data: Uint8Array.from(text, (letter) => letter.charCodeAt(0)), length: 600 }],
});

const lengthOf = ({ samples }: TestTrack): number => samples.reduce((sum, { length = 0 }) => sum + length, 0);
const shownOf = (track: TestTrack): number =>
  track.edits?.reduce((sum, [length]) => sum + length, 0) ??
  Math.round((lengthOf(track) / (track.scale ?? SCALE)) * SCALE);

const tables = ({ entry, samples }: TestTrack, places: readonly number[]): Uint8Array =>
  makeBox(
    'stbl',
    fullBox('stsd', 0, 0, u32s(1), entry),
    fullBox('stts', 0, 0, u32s(samples.length, ...samples.flatMap(({ length = 0 }) => [1, length]))),
    ...(samples.some(({ shift = 0 }) => shift !== 0)
      ? [fullBox('ctts', 0, 0, u32s(samples.length, ...samples.flatMap(({ shift = 0 }) => [1, shift])))]
      : []),
    ...(samples.some(({ isKey }) => isKey === false)
      ? [
          fullBox(
            'stss',
            0,
            0,
            ((keys) => u32s(keys.length, ...keys))(
              samples.flatMap(({ isKey }, index) => (isKey === true ? [index + 1] : [])),
            ),
          ),
        ]
      : []),
    fullBox('stsc', 0, 0, u32s(1, 1, 1, 1)),
    fullBox('stsz', 0, 0, u32s(0, samples.length, ...samples.map(({ data }) => data.length))),
    fullBox('stco', 0, 0, u32s(places.length, ...places)),
  );

const trackBox = (track: TestTrack, number: number, places: readonly number[]): Uint8Array => {
  const {
    handler,
    scale = SCALE,
    width = 0,
    height = 0,
    matrix = UPRIGHT,
    edits,
    name = '',
    extras = [],
    date = 0,
  } = track;
  return makeBox(
    'trak',
    fullBox(
      'tkhd',
      0,
      3,
      u32s(date, date, number, 0, shownOf(track), 0, 0),
      u16s(0, 0, 0x100, 0),
      u32s(...matrix, width * 0x1_0000, height * 0x1_0000),
    ),
    ...(edits === undefined
      ? []
      : [
          makeBox(
            'edts',
            fullBox(
              'elst',
              0,
              0,
              u32s(edits.length, ...edits.flatMap(([length, from]) => [length, from, 0x1_0000])),
            ),
          ),
        ]),
    makeBox(
      'mdia',
      fullBox('mdhd', 0, 0, u32s(date, date, scale, lengthOf(track)), u16s(0x55c4, 0)),
      fullBox('hdlr', 0, 0, u32s(0), handler, u32s(0, 0, 0), name, [0]),
      makeBox(
        'minf',
        handler === 'vide'
          ? fullBox('vmhd', 0, 1, u32s(0, 0))
          : handler === 'soun'
            ? fullBox('smhd', 0, 0, u32s(0))
            : fullBox('nmhd', 0, 0),
        makeBox('dinf', fullBox('dref', 0, 0, u32s(1), fullBox('url ', 0, 1))),
        tables(track, places),
      ),
    ),
    ...extras,
  );
};

/** A video built box by box: samples of all tracks in turn, the movie's tables behind them. */
export const movieFile = ({
  brand = 'isom',
  tracks,
  extras = [],
  before = [],
  after = [],
  between = new Uint8Array(),
  date = 0,
}: TestMovie): Uint8Array => {
  const start = joined(makeBox('ftyp', brand, u32s(0x200), brand), ...before);
  const places = tracks.map((): number[] => []);
  const parts: Uint8Array[] = [];
  let at = start.length + 8;
  for (let index = 0; tracks.some(({ samples }) => index < samples.length); index += 1) {
    for (const [track, { samples }] of tracks.entries()) {
      const sample = samples[index];
      if (sample === undefined) continue;
      places[track]?.push(at);
      parts.push(sample.data, between);
      at += sample.data.length + between.length;
    }
  }
  const head = fullBox(
    'mvhd',
    0,
    0,
    u32s(date, date, SCALE, Math.max(...tracks.map(shownOf)), 0x1_0000),
    u16s(0x100, 0),
    u32s(0, 0, ...UPRIGHT, 0, 0, 0, 0, 0, 0, tracks.length + 1),
  );
  return joined(
    start,
    makeBox('mdat', ...parts),
    makeBox(
      'moov',
      head,
      ...tracks.map((track, index) => trackBox(track, index + 1, places[index] ?? [])),
      ...extras,
    ),
    ...after,
  );
};
