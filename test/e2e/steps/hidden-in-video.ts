import { fullBox, joined, makeBox, u16s, u32s } from '../../../main/media/video/make-box.ts';
import { xmpPacket } from '../../main/media/metadata.ts';
import {
  message,
  frame,
  movieFile,
  pictureTrack,
  quickTimeSoundEntry,
  readingsTrack,
  soundTrack,
  type TestMovie,
  type TestTrack,
} from '../../main/media/movie-file.ts';
import { written } from './exiftool.ts';

const picture = (more: Partial<TestTrack> = {}): TestTrack => pictureTrack(more);
const SAYS = '+44.8400-093.2900+290.000/';

/** Words of 3GPP: a language, a name, numbers of 16 bits before and behind the point. */
const loci = (place: string): Uint8Array =>
  fullBox(
    'loci',
    0,
    0,
    u16s(0x15c7),
    place,
    [0, 0],
    u32s(Math.round(-93.29 * 65_536) >>> 0, Math.round(44.84 * 65_536), 290 * 65_536),
    'earth',
    [0, 0],
  );

const keys = (...pairs: readonly (readonly [name: string, value: string])[]): Uint8Array =>
  makeBox(
    'meta',
    fullBox('hdlr', 0, 0, u32s(0), 'mdta', u32s(0, 0, 0), [0]),
    fullBox('keys', 0, 0, u32s(pairs.length), ...pairs.map(([name]) => makeBox('mdta', name))),
    makeBox(
      'ilst',
      ...pairs.map(([, value], index) =>
        joined(u32s(24 + value.length), u32s(index + 1), makeBox('data', u32s(1, 0), value)),
      ),
    ),
  );

const XMP_ID = Uint8Array.of(
  0xbe,
  0x7a,
  0xcf,
  0xcb,
  0x97,
  0xa9,
  0x42,
  0xe8,
  0x9c,
  0x71,
  0x99,
  0x94,
  0x91,
  0xe3,
  0xaf,
  0xac,
);

const doubles = (...values: readonly number[]): Uint8Array =>
  new Uint8Array(Float64Array.from(values).buffer);
/** Google's camera motion, with a place. */
const camm = (): TestTrack => ({
  handler: 'camm',
  entry: makeBox('camm', u32s(0, 1)),
  samples: [{ data: joined([0, 0, 5, 0], doubles(44.84, -93.29, 290)), length: 600 }],
});

/** One line of GoPro's own format: name, kind, size, how many. */
const line = (name: string, kind: string, size: number, values: Uint8Array): Uint8Array => {
  const filled = new Uint8Array(Math.ceil(values.length / 4) * 4);
  filled.set(values);
  return joined(name, kind, [size], u16s(values.length / size), filled);
};
const nested = (name: string, content: Uint8Array): Uint8Array =>
  joined(name, [0, 1], u16s(content.length), content);
const gopro = (): TestTrack => {
  const place = line('GPS5', 'l', 20, u32s(448_400_000, -932_900_000 >>> 0, 290_000, 0, 0));
  const scale = line('SCAL', 'l', 4, u32s(10_000_000, 10_000_000, 1000, 1000, 100));
  const data = nested('DEVC', nested('STRM', joined(scale, place)));
  return { handler: 'meta', entry: makeBox('gpmd', u32s(0, 1)), samples: [{ data, length: 600 }] };
};

/** A dash camera's subtitles. */
const subtitles = (): TestTrack => {
  const words = '$GPRMC,120000.000,A,4450.4000,N,09317.4000,W,0.00,0.00,180926,,,A*5E';
  return {
    handler: 'text',
    entry: makeBox('text', u32s(0, 1)),
    samples: [{ data: joined(u16s(words.length), words), length: 600 }],
  };
};

const movie = (more: Partial<TestMovie> = {}): Uint8Array =>
  movieFile({ tracks: [picture(), soundTrack()], date: 3_872_000_000, ...more });
const mov = (more: Partial<TestMovie> = {}): Uint8Array =>
  movieFile({
    brand: 'qt  ',
    tracks: [picture({ name: 'Core Media Video' }), soundTrack({ entry: quickTimeSoundEntry() })],
    ...more,
  });

/** What exiftool is asked to write: every place it has in a video. */
const byExiftool = (place: string): readonly string[] => [
  `-Keys:GPSCoordinates=44.84, -93.29, 290`,
  `-UserData:GPSCoordinates=44.84, -93.29, 290`,
  `-ItemList:GPSCoordinates=44.84, -93.29, 290`,
  `-Keys:LocationName=${place}`,
  `-XMP:GPSLatitude=44.84`,
  `-XMP:GPSLongitude=-93.29`,
  `-XMP-photoshop:City=${place}`,
  `-Keys:Title=${place}`,
  `-UserData:Comment=${place}`,
  '-Keys:CreationDate=2026:09:18 12:00:00',
  '-QuickTime:CreateDate=2026:09:18 12:00:00',
];

/** Videos that hide an invented place, each in one way. */
export const hiddenInVideo = (
  place: string,
): readonly (readonly [what: string, name: string, make: () => Uint8Array])[] => [
  [
    'the list of an MP4',
    'a.mp4',
    () => movie({ extras: [makeBox('udta', makeBox('©xyz', u16s(SAYS.length, 0x15c7), SAYS))] }),
  ],
  ['3GPP’s own box', 'b.mp4', () => movie({ extras: [makeBox('udta', loci(place))] })],
  [
    'the list of a track',
    'c.mov',
    () =>
      mov({ tracks: [picture({ extras: [makeBox('udta', makeBox('©xyz', u16s(SAYS.length, 0), SAYS))] })] }),
  ],
  [
    'an iPhone’s keys',
    'd.mov',
    () =>
      mov({
        extras: [
          keys(['com.apple.quicktime.location.ISO6709', SAYS], ['com.apple.quicktime.make', 'Inventa']),
        ],
      }),
  ],
  [
    'XMP behind an MP4',
    'e.mp4',
    () =>
      movie({
        after: [
          makeBox(
            'uuid',
            XMP_ID,
            xmpPacket(`xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="${place}"`),
          ),
        ],
      }),
  ],
  ['an action camera’s track', 'f.mp4', () => movie({ tracks: [picture(), soundTrack(), gopro()] })],
  ['a track of camera motion', 'g.mp4', () => movie({ tracks: [picture(), camm()] })],
  ['a dash camera’s subtitles', 'h.mov', () => mov({ tracks: [picture(), subtitles()] })],
  [
    'a list beside other hidden places',
    'i.mp4',
    () =>
      movie({
        tracks: [
          picture({
            samples: [{ data: joined(message(`${place} GPS 44.84`), frame(0)), length: 600, isKey: true }],
            name: place,
          }),
          readingsTrack('mebx', `GPS ${place}`),
        ],
        before: [makeBox('free', `GPS ${place}`)],
        between: joined(`GPS ${place}`),
        extras: [
          makeBox(
            'udta',
            makeBox('©xyz', u16s(SAYS.length, 0x15c7), SAYS),
            makeBox('©cmt', u16s(place.length, 0x15c7), place),
          ),
        ],
      }),
  ],
  ['an MP4 by exiftool', 'j.mp4', () => written('j.mp4', movie(), byExiftool(place))],
  ['a MOV by exiftool', 'k.mov', () => written('k.mov', mov(), byExiftool(place))],
];

/** What exiftool says of any video: how it is built, its size and length, and dates that are none. */
export const PLAIN_VIDEO =
  /^(?:SourceFile$|ExifTool:|System:|File:(?!Comment)|Composite:(?:ImageSize|Megapixels|AvgBitrate|Rotation)$|QuickTime:(?:MajorBrand|MinorVersion|CompatibleBrands|MovieHeaderVersion|CreateDate|ModifyDate|TimeScale|Duration|Preferred(?:Rate|Volume)|MatrixStructure|Preview(?:Time|Duration)|PosterTime|Selection(?:Time|Duration)|CurrentTime|NextTrackID|MediaData(?:Size|Offset)?)$|Track\d:(?:Track(?:HeaderVersion|CreateDate|ModifyDate|ID|Duration|Layer|Volume)|MatrixStructure|Image(?:Width|Height)|(?:AVCConfiguration|SyncSampleTable|SampleToChunk|SampleSizes|ChunkOffset|TimeToSampleTable|CompositionTimeToSample|Unknown_esds)|Media(?:HeaderVersion|CreateDate|ModifyDate|TimeScale|Duration|LanguageCode)|HandlerType|GraphicsMode|OpColor|CompressorID|SourceImage(?:Width|Height)|[XY]Resolution|BitDepth|VideoFrameRate|Balance|Audio(?:Format|Channels|BitsPerSample|SampleRate)|(?:Handler|Compressor|Vendor).*)$)/u;
