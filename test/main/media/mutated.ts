import { deflateSync } from 'node:zlib';
import type { Random } from '../../helpers/faulty-fs/random.ts';
import { gifComment, gifFile, gifXmp } from './gif-file.ts';
import { heicFile } from './heic-file.ts';
import { bytesOf, frame, jpegFile, JFIF } from './jpeg-file.ts';
import { makeBox } from '../../../main/media/video/make-box.ts';
import { exif, GPS, MAKE, tiff, xmp, xmpPacket } from './metadata.ts';
import { movieFile, pictureTrack, soundTrack } from './movie-file.ts';
import { chunk, IEND, ihdr, pngFile, SIGNATURE } from './png-file.ts';
import { tiffFile } from './tiff-file.ts';
import { riff, vp8l, webpChunk, webpFile } from './webp-file.ts';

/** A file that somebody might drop on the app: a good picture with a place in it, or what became of one. */
export interface MutatedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What was done to it, enough to find it again with its seed. */
  readonly how: string;
  /** True where nothing was done but writing a place into it: it must be taken in, and the place be told as removed. */
  readonly isGood: boolean;
}

const PLACE = 'exif:GPSLatitude="44.84" dc:creator="Imogen"';

const video = (brand: string, place: Uint8Array): Uint8Array =>
  movieFile({ brand, tracks: [pictureTrack(), soundTrack()], extras: [makeBox('udta', place)] });

/** A good picture of each kind with a place in each of the places a kind has for one. */
const GOOD: readonly (readonly [ending: string, make: () => Uint8Array])[] = [
  ['jpg', () => jpegFile({ width: 64, height: 48, segments: [JFIF, exif({ ...MAKE, ...GPS })] })],
  ['jpg', () => jpegFile({ width: 64, height: 48, segments: [JFIF, xmp(PLACE)] })],
  ['png', () => pngFile({ width: 20, height: 12, chunks: [chunk('eXIf', tiff(GPS))] })],
  [
    'png',
    () =>
      pngFile({
        width: 20,
        height: 12,
        chunks: [chunk('iTXt', 'XML:com.adobe.xmp', 0, 0, 0, 0, 0, xmpPacket(PLACE))],
      }),
  ],
  ['webp', () => webpFile(8, [], [webpChunk('EXIF', tiff(GPS))])],
  ['webp', () => webpFile(4, [], [webpChunk('XMP ', xmpPacket(PLACE))])],
  ['gif', () => gifFile({ width: 24, height: 16, notes: [gifXmp(xmpPacket(PLACE)), gifComment('note')] })],
  ['tif', () => tiffFile({ width: 24, height: 16, fields: GPS })],
  ['heic', () => heicFile({ exif: tiff(GPS) })],
  ['heic', () => heicFile({ xmp: xmpPacket(PLACE) })],
];

/** The same of videos. */
const VIDEOS: typeof GOOD = [
  ['mp4', () => video('isom', makeBox('©xyz', '+44.84-093.29/'))],
  ['mov', () => video('qt  ', makeBox('loci', 'GPS Imogen 44.84'))],
];

const zeros = (count: number): Uint8Array => new Uint8Array(count);
/** Sizes that would need gigabytes, and pixels that unpack to far more than the size says. */
const BOMBS: readonly (readonly [how: string, ending: string, make: () => Uint8Array])[] = [
  [
    'a PNG of 50,000 × 50,000',
    'png',
    () => bytesOf(SIGNATURE, ihdr(50_000, 50_000), chunk('IDAT', deflateSync(zeros(9_999))), IEND),
  ],
  [
    'a PNG whose pixels unpack to 200 MB',
    'png',
    () => bytesOf(SIGNATURE, ihdr(8, 8), chunk('IDAT', deflateSync(zeros(200_000_000))), IEND),
  ],
  [
    'a PNG with a profile of 200 MB',
    'png',
    () =>
      pngFile({ width: 8, height: 8, chunks: [chunk('iCCP', 'x', 0, 0, deflateSync(zeros(200_000_000)))] }),
  ],
  [
    'a JPEG of 65,535 × 65,535',
    'jpg',
    () => bytesOf([0xff, 0xd8], JFIF, frame(65_535, 65_535), [0xff, 0xd9]),
  ],
  [
    'a GIF of 65,535 × 65,535',
    'gif',
    () => gifFile({ width: 65_535, height: 65_535, frames: [{ width: 1, height: 1 }] }),
  ],
  ['a WebP of 16,384 × 16,384', 'webp', () => riff(vp8l(16_384, 16_384))],
  ['a HEIC of 60,000 × 60,000', 'heic', () => heicFile({ width: 60_000, height: 60_000 })],
  [
    'a TIFF that says 9,000 × 9,000',
    'tif',
    () =>
      tiffFile({
        width: 9,
        height: 9,
        fields: { 0x100: { kind: 'short', value: 9_000 }, 0x101: { kind: 'short', value: 9_000 } },
      }),
  ],
  [
    'a JPEG of 3,000 scans',
    'jpg',
    () => {
      const whole = jpegFile({ width: 64, height: 48 });
      const scan = whole.subarray(whole.lastIndexOf(0xda) - 1, whole.length - 2);
      return bytesOf(
        whole.subarray(0, whole.length - 2),
        ...Array.from({ length: 3_000 }, () => scan),
        [0xff, 0xd9],
      );
    },
  ],
];

const flipped = (bytes: Uint8Array, random: Random): Uint8Array => {
  const out = Uint8Array.from(bytes);
  const times = 1 + random.below(8);
  for (let time = 0; time < times; time += 1) out[random.below(out.length)] = random.below(256);
  return out;
};

/** Numbers at which sizes and lengths go wrong. */
const NUMBERS = [0, 1, 0x7f, 0x80, 0xff, 0xffff, 0x7fffffff, 0xffffffff] as const;
const numbered = (bytes: Uint8Array, random: Random): Uint8Array => {
  const out = Uint8Array.from(bytes);
  const view = new DataView(out.buffer);
  if (out.length >= 8)
    view.setUint32(random.below(Math.min(out.length - 4, 200)), random.pick(NUMBERS), random.below(2) === 0);
  return out;
};

const MUTATIONS: readonly (readonly [
  how: string,
  mutate: (bytes: Uint8Array, random: Random) => Uint8Array,
])[] = [
  ['bytes changed', flipped],
  ['a number changed', numbered],
  ['cut off', (bytes, random) => bytes.slice(0, random.below(bytes.length))],
  [
    'a part taken out',
    (bytes, random) => {
      const at = random.below(bytes.length);
      return bytesOf(bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(64)));
    },
  ],
  [
    'a part twice',
    (bytes, random) => {
      const at = random.below(bytes.length);
      const part = bytes.subarray(at, at + 1 + random.below(200));
      return bytesOf(bytes.subarray(0, at), part, part, bytes.subarray(at));
    },
  ],
  [
    'the end of another picture',
    (bytes, random) => {
      const other = random.pick(GOOD)[1]();
      return bytesOf(
        bytes.subarray(0, random.below(bytes.length)),
        other.subarray(random.below(other.length)),
      );
    },
  ],
  [
    'noise behind its opening',
    (bytes, random) => bytesOf(bytes.subarray(0, 12 + random.below(40)), random.bytes(random.below(2_000))),
  ],
];

const ENDINGS = ['jpg', 'png', 'webp', 'gif', 'tif', 'heic', 'mp4', 'mov', 'txt', ''] as const;

/** The file number `index` of a run; every tenth is good, and now and then one is a bomb. `withVideos`: a fourth are videos. */
export const mutatedFile = (random: Random, index: number, withVideos = false): MutatedFile => {
  const [ending, make] = random.pick(withVideos && index % 4 === 0 ? VIDEOS : GOOD);
  if (index % 10 === 0)
    return { name: `${index}.${ending}`, bytes: make(), how: `a good ${ending}`, isGood: true };
  if (index % 25 === 7) {
    const [how, kind, bomb] = random.pick(BOMBS);
    return { name: `${index}.${kind}`, bytes: bomb(), how, isGood: false };
  }
  const [how, mutate] = random.pick(MUTATIONS);
  const named = random.below(5) === 0 ? random.pick(ENDINGS) : ending;
  let bytes = mutate(make(), random);
  if (random.below(3) === 0) bytes = random.pick(MUTATIONS)[1](bytes.length === 0 ? make() : bytes, random);
  return { name: `${index}.${named}`, bytes, how: `a ${ending}, ${how}`, isGood: false };
};
