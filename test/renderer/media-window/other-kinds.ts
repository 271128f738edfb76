import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clearPicture } from '../../../main/media/clear-picture.ts';
import { readHeader } from '../../../main/media/read-header.ts';
import { verifyCleared } from '../../../main/media/verify-cleared.ts';
import { randomFrom } from '../../helpers/faulty-fs/random.ts';
import { gifComment, gifFile } from '../../main/media/gif-file.ts';
import { heicFile, iccProfile, irot, nclx } from '../../main/media/heic-file.ts';
import { bytesOf } from '../../main/media/jpeg-file.ts';
import { mutatedFile } from '../../main/media/mutated.ts';
import { GPS, MAKE, orientation, tiff, xmpPacket } from '../../main/media/metadata.ts';
import { tiffFile } from '../../main/media/tiff-file.ts';
import { vp8l, riff, webpChunk, webpFile } from '../../main/media/webp-file.ts';
import { type MediaPage, openMediaPage } from './page.ts';
import { displayP3 } from './profile.ts';

/** WebP, GIF, HEIC and TIFF in the real window: decoded, upright, in their colours, and nothing left but pixels. */
let page: MediaPage;
beforeAll(async () => {
  page = await openMediaPage();
}, 60_000);
afterAll(() => page.close());

const cleared = async (bytes: Uint8Array) => {
  const header = readHeader(bytes, 'test');
  if (!header.ok) throw new Error(header.why);
  const done = await clearPicture(page.redraw, 'job', bytes, header);
  if (!done.ok) throw new Error(done.why);
  const text = Buffer.from(done.bytes).toString('latin1');
  for (const secret of ['Imogen', 'Sampleville', 'Inventa', 'GPS', 'http', 'Exif'])
    expect(text).not.toContain(secret);
  expect(verifyCleared(done.bytes).ok).toBe(true);
  return done;
};

/** The four corners of the fixtures as stored, clockwise from the top left. */
const CORNERS = [250, 170, 10, 90] as const;

/** Brightness of the four corners as seen, from the top left clockwise. */
const cornersOf = async (bytes: Uint8Array, width: number, height: number): Promise<readonly number[]> => {
  const { pixels } = await page.pixelsOf(bytes, [
    [8, 8],
    [width - 8, 8],
    [width - 8, height - 8],
    [8, height - 8],
  ]);
  return pixels.map(([grey = -99]) => grey);
};

const expectCorners = async (bytes: Uint8Array, size: readonly [number, number], seen: readonly number[]) => {
  const corners = await cornersOf(bytes, ...size);
  for (const [at, stored] of seen.entries())
    expect(Math.abs((corners[at] ?? -99) - (CORNERS[stored] ?? 0)), `${corners.join()}`).toBeLessThan(9);
};

/** EXIF's number → where each stored corner is seen, from the top left clockwise. Source: EXIF 2.32, Orientation. */
const SEEN: Readonly<Record<number, readonly number[]>> = {
  1: [0, 1, 2, 3],
  2: [1, 0, 3, 2],
  3: [2, 3, 0, 1],
  4: [3, 2, 1, 0],
  5: [0, 3, 2, 1],
  6: [3, 0, 1, 2],
  7: [2, 1, 0, 3],
  8: [1, 2, 3, 0],
};
const TURNS = Object.keys(SEEN).map(Number);
const sizeOf = (turn: number): [number, number] => (turn < 5 ? [128, 64] : [64, 128]);

test.each(TURNS)('a WebP with EXIF orientation %i comes out upright and bare', async (turn) => {
  const exif = webpChunk('EXIF', tiff({ ...MAKE, ...GPS, ...orientation(turn) }));
  const done = await cleared(webpFile(12, [], [exif, webpChunk('XMP ', xmpPacket('dc:creator="Imogen"'))]));
  const [width, height] = sizeOf(turn);
  expect(done).toMatchObject({ type: 'image/jpeg', width, height });
  await expectCorners(done.bytes, [width, height], SEEN[turn] ?? []);
});

test.each(TURNS)('a TIFF with orientation %i comes out upright and bare', async (turn) => {
  const done = await cleared(
    tiffFile({
      width: 128,
      height: 64,
      pixel: (x, y) => {
        const grey = CORNERS[y < 32 ? (x < 64 ? 0 : 1) : x < 64 ? 3 : 2];
        return [grey, grey, grey];
      },
      fields: { ...MAKE, ...GPS, ...orientation(turn) },
    }),
  );
  const [width, height] = sizeOf(turn);
  expect(done).toMatchObject({ type: 'image/jpeg', width, height });
  await expectCorners(done.bytes, [width, height], SEEN[turn] ?? []);
});

test.each([
  [0, 1],
  [1, 8],
  [2, 3],
  [3, 6],
])('a HEIC turned by %i quarters comes out upright, whatever EXIF repeats', async (quarters, turn) => {
  const done = await cleared(
    heicFile({
      properties: [irot(quarters)],
      exif: tiff({ ...MAKE, ...GPS, ...orientation(turn) }),
      xmp: xmpPacket('dc:creator="Imogen"'),
    }),
  );
  const [width, height] = sizeOf(turn);
  expect(done).toMatchObject({ type: 'image/jpeg', width, height });
  await expectCorners(done.bytes, [width, height], SEEN[turn] ?? []);
});

test('a HEIC that says its direction in EXIF alone is left as it lies: the format says EXIF does not count', async () => {
  const done = await cleared(heicFile({ exif: tiff(orientation(6)) }));
  expect(done).toMatchObject({ width: 128, height: 64 });
});

test('a GIF that stands still becomes a bare JPEG', async () => {
  const bytes = gifFile({
    width: 128,
    height: 64,
    frames: [
      { width: 128, height: 64, level: (x, y) => CORNERS[y < 32 ? (x < 64 ? 0 : 1) : x < 64 ? 3 : 2] },
    ],
    notes: [gifComment('by Imogen')],
    trailing: bytesOf('Sampleville'),
  });
  const done = await cleared(bytes);
  expect(done).toMatchObject({ type: 'image/jpeg', width: 128, height: 64 });
  await expectCorners(done.bytes, [128, 64], [0, 1, 2, 3]);
});

/** P3 (200, 100, 100) is sRGB (215, 93, 97). */
const expectConverted = async (bytes: Uint8Array): Promise<void> => {
  const { pixels } = await page.pixelsOf(bytes, [[8, 8]]);
  for (const [index, value] of [215, 93, 97].entries())
    expect(Math.abs((pixels[0]?.[index] ?? 0) - value), pixels.join()).toBeLessThan(5);
};

test('colours of a TIFF with a wide profile are converted, not just relabelled', async () => {
  const profile = displayP3();
  const done = await cleared(
    tiffFile({
      width: 16,
      height: 16,
      pixel: () => [200, 100, 100],
      fields: { 0x8773: { kind: 'packed', type: 7, count: profile.length, bytes: profile } },
    }),
  );
  await expectConverted(done.bytes);
});

test('a HEIC in Display P3 is read in it, said by number or by profile', async () => {
  // Greys are the same in both: that the photo stays what it was shows that neither way breaks it.
  for (const properties of [[nclx(12, 13)], [iccProfile(displayP3())]]) {
    const done = await cleared(heicFile({ properties }));
    await expectCorners(done.bytes, [128, 64], [0, 1, 2, 3]);
  }
});

/** Codes of nine bits, the highest bit first, the table cleared before it grows. Source: TIFF 6.0, section 13. */
const lzw = (strip: Uint8Array): Uint8Array => {
  const codes = [...strip].flatMap((value, index) => (index % 250 === 0 ? [256, value] : [value]));
  const bits = [...codes, 257].map((code) => code.toString(2).padStart(9, '0')).join('');
  return new Uint8Array(
    (bits.match(/.{1,8}/gu) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)),
  );
};

test.each<[string, number, (strip: Uint8Array) => Uint8Array]>([
  ['LZW', 5, lzw],
  ['Deflate', 8, (strip) => new Uint8Array(deflateSync(strip))],
  ['PackBits', 32_773, (strip) => bytesOf(...Array.from(strip, (value) => [0, value]))],
])('a TIFF packed with %s is read', async (_name, how, of) => {
  const done = await cleared(
    tiffFile({ width: 32, height: 32, pixel: () => [200, 60, 30], packed: { how, of } }),
  );
  const { pixels } = await page.pixelsOf(done.bytes, [[20, 20]]);
  for (const [index, value] of [200, 60, 30].entries())
    expect(Math.abs((pixels[0]?.[index] ?? 0) - value)).toBeLessThan(5);
});

test('what looks like one of these pictures and cannot be decoded is answered as a failure', async () => {
  const broken = [
    riff(vp8l(64, 64)),
    gifFile({ width: 8, height: 8, frames: [{ width: 8, height: 8, packed: new Uint8Array([9, 9, 9]) }] }),
    heicFile({ width: 640, height: 640 }),
  ];
  for (const bytes of broken) {
    const header = readHeader(bytes, 'x');
    const done = header.ok ? await clearPicture(page.redraw, 'job', bytes, header) : header;
    expect(done.ok).toBe(false);
  }
});

test('the page needs nothing its policy forbids', () => {
  expect(page.complaints.filter((line) => /Content Security Policy|Refused/u.test(line))).toEqual([]);
});

/** R17 in small; `npm run torture -- --only R17` at full size, in the built app. */
test('mutated, mislabelled and huge files are refused or come out bare, each in the time it is given', async () => {
  const random = randomFrom(17);
  const seen = { refused: 0, failed: 0, taken: 0 };
  const late: string[] = [];
  for (let index = 0; index < 60; index += 1) {
    const { name, bytes, how, isGood } = mutatedFile(random, index);
    const header = readHeader(bytes, name);
    if (!header.ok) {
      expect(isGood, `${how}: ${header.why}`).toBe(false);
      expect(header.why.length).toBeGreaterThan(20);
      seen.refused += 1;
      continue;
    }
    const done = await clearPicture(
      async (job) => {
        let timer: NodeJS.Timeout | undefined;
        const watch = new Promise<{ id: string; ok: false; why: string }>((resolve) => {
          timer = setTimeout(() => {
            late.push(how);
            resolve({ id: job.id, ok: false, why: 'late' });
          }, job.limit);
        });
        try {
          return await Promise.race([page.redraw(job), watch]);
        } finally {
          clearTimeout(timer);
        }
      },
      `job-${index}`,
      bytes,
      header,
    );
    if (isGood) expect(done.ok, how).toBe(true);
    if (done.ok) expect(verifyCleared(done.bytes).ok, how).toBe(true);
    seen[done.ok ? 'taken' : 'failed'] += 1;
  }
  expect(late).toEqual([]);
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
}, 60_000);
