import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AssetView } from '../../shared/ipc/views.ts';
import { gifComment, gifFile, gifLoop, gifXmp } from '../main/media/gif-file.ts';
import { heicFile, irot } from '../main/media/heic-file.ts';
import { bytesOf, JFIF, jpegFile, segment } from '../main/media/jpeg-file.ts';
import {
  DATE,
  DESCRIPTION,
  exif,
  type Fields,
  GPS,
  iptc,
  iptcFields,
  MAKE,
  tiff,
  xmpPacket,
} from '../main/media/metadata.ts';
import { chunk, pngFile } from '../main/media/png-file.ts';
import { block, tiffFile } from '../main/media/tiff-file.ts';
import { webpChunk, webpFile } from '../main/media/webp-file.ts';
import type { App } from './launch/app.ts';
import { launchApp } from './launch/launch.ts';
import { ask, beginEmpty } from './steps/ask.ts';
import { found, needExiftool, written } from './steps/exiftool.ts';
import { hiddenInVideo, PLAIN_VIDEO } from './steps/hidden-in-video.ts';

/**
 * exiftool, which knows nothing of Hallpass, looks for where a picture was taken, in the original and in what is made
 * of it. Each fixture hides the place in one way; some are written by exiftool itself.
 */
let app: App;
let folder: string;
beforeAll(async () => {
  needExiftool();
  folder = mkdtempSync(join(tmpdir(), 'hallpass-hidden-'));
  app = await launchApp();
  await beginEmpty(app);
});
afterAll(async () => {
  await app?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

/** The invented place: in words, and as numbers. */
const PLACE = 'Sampleville';
const XMP_PLACE = xmpPacket(
  `xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" exif:GPSLatitude="44,50.4N" exif:GPSLongitude="93,17.9W" photoshop:City="${PLACE}"`,
);
const IPTC_PLACE = { 90: PLACE, 92: 'Sample School', 101: 'Sampleland' };
/** A maker's note with the place in words, since its own numbers differ from maker to maker. */
const MAKER: Fields = {
  0x8769: { kind: 'folder', fields: { 0x927c: block(bytesOf('Inventa\0GPS 44.84 -93.29 ', PLACE)) } },
};
const EVERYTHING = tiff({ ...MAKE, ...DATE, ...DESCRIPTION, ...MAKER, ...GPS });
const SIZE = { width: 96, height: 64 };
const MOVING = {
  ...SIZE,
  frames: [
    { ...SIZE, delay: 9 },
    { ...SIZE, level: () => 40, delay: 9 },
  ],
};

const jpegWith = (...segments: readonly Uint8Array[]): Uint8Array =>
  jpegFile({ ...SIZE, segments: [JFIF, ...segments] });
/** EXIF in hexadecimal, as ImageMagick writes it into a text of a PNG. */
const asHex = (bytes: Uint8Array): string =>
  `\nexif\n${String(bytes.length).padStart(8)}\n${Buffer.from(bytes).toString('hex')}\n`;

/** What exiftool is asked to write: every place it has for a place. */
const BY_EXIFTOOL = [
  '-GPSLatitude=44.84',
  '-GPSLatitudeRef=N',
  '-GPSLongitude=93.29',
  '-GPSLongitudeRef=W',
  '-GPSAltitude=290',
  '-GPSDateStamp=2026:09:18',
  '-GPSImgDirection=120',
  '-XMP:GPSLatitude=44.84',
  '-XMP:GPSLongitude=-93.29',
  '-XMP-iptcExt:LocationShownGPSLatitude=44.84',
  `-XMP-iptcExt:LocationShownCity=${PLACE}`,
  `-XMP-iptcCore:Location=${PLACE}`,
  `-XMP-photoshop:City=${PLACE}`,
  `-IPTC:City=${PLACE}`,
  `-IPTC:Sub-location=${PLACE}`,
  `-EXIF:ImageDescription=${PLACE}`,
  `-EXIF:UserComment=${PLACE}`,
  `-Comment=${PLACE}`,
];

const CASES: readonly (readonly [what: string, name: string, make: () => Uint8Array])[] = [
  ['EXIF of a JPEG', 'a.jpg', () => jpegWith(segment(0xe1, 'Exif\0\0', EVERYTHING))],
  ['a second EXIF of a JPEG', 'a.jpg', () => jpegWith(exif(MAKE), exif({ ...MAKE, ...GPS }))],
  ['XMP of a JPEG', 'a.jpg', () => jpegWith(segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', XMP_PLACE))],
  ['IPTC of a JPEG', 'a.jpg', () => jpegWith(iptc(IPTC_PLACE))],
  ['a comment of a JPEG', 'a.jpg', () => jpegWith(exif(GPS), segment(0xfe, PLACE))],
  ['a second picture behind a JPEG', 'a.jpg', () => bytesOf(jpegWith(exif(GPS)), jpegWith(exif(GPS)))],
  ['a JPEG by exiftool', 'b.jpg', () => written('b.jpg', jpegWith(), BY_EXIFTOOL)],
  ['eXIf of a PNG', 'a.png', () => pngFile({ ...SIZE, chunks: [chunk('eXIf', EVERYTHING)] })],
  [
    'XMP of a PNG',
    'a.png',
    () => pngFile({ ...SIZE, chunks: [chunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0', XMP_PLACE)] }),
  ],
  [
    'a packed profile in a text of a PNG',
    'a.png',
    () =>
      pngFile({
        ...SIZE,
        chunks: [
          chunk('zTXt', 'Raw profile type exif\0\0', deflateSync(asHex(bytesOf('Exif\0\0', EVERYTHING)))),
        ],
      }),
  ],
  [
    'a see-through PNG by exiftool',
    'b.png',
    () => written('b.png', pngFile({ ...SIZE, pixel: () => [9, 9, 9, 9] }), BY_EXIFTOOL),
  ],
  ['EXIF of a WebP', 'a.webp', () => webpFile(8, [], [webpChunk('EXIF', EVERYTHING)])],
  ['XMP of a WebP', 'a.webp', () => webpFile(4, [], [webpChunk('XMP ', XMP_PLACE)])],
  ['a WebP by exiftool', 'b.webp', () => written('b.webp', webpFile(), BY_EXIFTOOL)],
  ['XMP of a GIF', 'a.gif', () => gifFile({ ...SIZE, notes: [gifXmp(XMP_PLACE), gifComment(PLACE)] })],
  ['XMP of a moving GIF', 'a.gif', () => gifFile({ ...MOVING, notes: [gifLoop(0), gifXmp(XMP_PLACE)] })],
  [
    'a moving GIF by exiftool',
    'b.gif',
    () => written('b.gif', gifFile({ ...MOVING, notes: [gifLoop(0)] }), BY_EXIFTOOL),
  ],
  ['EXIF of a HEIC', 'a.heic', () => heicFile({ properties: [irot(3)], exif: EVERYTHING })],
  ['XMP of a HEIC', 'a.heic', () => heicFile({ xmp: XMP_PLACE })],
  ['a HEIC by exiftool', 'b.heic', () => written('b.heic', heicFile(), BY_EXIFTOOL)],
  [
    'fields of a TIFF',
    'a.tif',
    () => tiffFile({ ...SIZE, fields: { ...MAKE, ...DATE, ...DESCRIPTION, ...MAKER, ...GPS } }),
  ],
  ['XMP of a TIFF', 'a.tif', () => tiffFile({ ...SIZE, fields: { 0x2bc: block(bytesOf(XMP_PLACE), 1) } })],
  ['IPTC of a TIFF', 'a.tif', () => tiffFile({ ...SIZE, fields: { 0x83bb: block(iptcFields(IPTC_PLACE)) } })],
  ['a TIFF by exiftool', 'b.tif', () => written('b.tif', tiffFile(SIZE), BY_EXIFTOOL)],
];

/** Fields that say where, whatever they are called. */
const SAYS_WHERE = /gps|latitude|longitude|altitude|city|location|country|state|geo/iu;
const whereIn = (fields: ReadonlyMap<string, string>): readonly string[] =>
  [...fields]
    .filter(([field, value]) => SAYS_WHERE.test(field) || value.includes(PLACE))
    .map(([field]) => field);

/** Groups of what exiftool says about any file, and of how pixels lie. */
const PLAIN =
  /^(?:SourceFile$|ExifTool:ExifToolVersion|System:|File:(?!Comment)|Composite:(?:ImageSize|Megapixels)$|JFIF:|PNG:|GIF:(?!Comment)|NETSCAPE)/u;

const cleared = async (name: string, bytes: Uint8Array): Promise<{ asset: AssetView; bytes: Uint8Array }> => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  await app.control('answerOpen', [path]);
  const files = await ask(app, 'media.pick', undefined);
  const [imported] = await ask(app, 'media.import', { job: name, tokens: files.map(({ token }) => token) });
  if (imported?.kind !== 'taken') throw new Error(imported?.kind === 'refused' ? imported.why : 'Nothing');
  const { asset } = imported;
  const file = readdirSync(app.home, { recursive: true, withFileTypes: true }).find(
    (entry) => entry.name === asset.derivative,
  );
  if (file === undefined) throw new Error('There is no cleared picture');
  return { asset, bytes: new Uint8Array(readFileSync(join(file.parentPath, file.name))) };
};

test.each(CASES)('the place in %s is gone, and everything else with it', async (_what, name, make) => {
  const original = make();
  expect(whereIn(found(name, original)).length, 'exiftool finds it in the original').toBeGreaterThan(0);
  const { asset, bytes } = await cleared(name, original);
  expect(asset.removed.length).toBeGreaterThan(0);
  const fields = found(`cleared.${asset.type.split('/')[1] ?? ''}`, bytes);
  expect(whereIn(fields)).toEqual([]);
  expect([...fields].filter(([field]) => !PLAIN.test(field))).toEqual([]);
  const text = Buffer.from(bytes).toString('latin1');
  for (const secret of [PLACE, 'GPS', 'Inventa', 'Exif', 'xmp', 'Photoshop'])
    expect(text).not.toContain(secret);
});

test.each(hiddenInVideo(PLACE))('the place in %s is gone from the video', async (_what, name, make) => {
  const original = make();
  expect(whereIn(found(name, original)).length, 'exiftool finds it in the original').toBeGreaterThan(0);
  const { asset, bytes } = await cleared(name, original);
  expect(asset.film).toMatchObject({ codec: 'H.264', posterAt: null });
  expect(asset.removed.length).toBeGreaterThan(0);
  const fields = found('cleared.mp4', bytes);
  expect(whereIn(fields)).toEqual([]);
  expect([...fields].filter(([field]) => !PLAIN_VIDEO.test(field))).toEqual([]);
  for (const [field, value] of fields)
    if (field.endsWith('Date') && !field.startsWith('System:')) expect(value, field).toContain('0000:00:00');
  const text = Buffer.from(bytes).toString('latin1');
  for (const secret of [PLACE, 'GPS', 'Inventa', 'Core Media', 'xmp', '44.84'])
    expect(text).not.toContain(secret);
});
