import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareGif } from '../../../main/media/bare-gif.ts';
import { walkGif } from '../../../main/media/gif.ts';
import { joined, packedEnd } from '../../../main/media/gif-pixels.ts';
import { verifyCleared } from '../../../main/media/verify-cleared.ts';
import { gifComment, gifFile, gifLoop, gifNote, gifPacked, gifProgram, gifXmp } from './gif-file.ts';
import { bytesOf } from './jpeg-file.ts';
import { xmpPacket } from './metadata.ts';

/** 40 × 30, two frames, red and blue with a white point, as ImageMagick packs them: the table of codes grows. */
const BY_A_PROGRAM = new Uint8Array(
  Buffer.from(
    'R0lGODlhKAAeAPECAP8AAAAA/////wAAACH5BAQKAAAAIf8LTkVUU0NBUEUyLjADAQEAACwAAAAAKAAeAAACI4SPqcvtD6OcR9CLs968+w+G4kiW5omm6sq27gvH8kzXtlYAACH5BAUKAAMALAAAAAAoAB4AAAIjjI+py+0Po5xn0Iuz3rz7D4biSJbmiabqyrbuC8fyTNe2VgAAOw==',
    'base64',
  ),
);

const SIZE = { width: 12, height: 8 };
const level = (x: number, y: number): number => (x * 20 + y) % 256;
const frames = [
  { ...SIZE, level, delay: 10 },
  { left: 3, top: 2, width: 5, height: 4, level, delay: 25 },
];
const bare = gifFile({ ...SIZE, frames, notes: [gifLoop(0)] });

test('a GIF that is bare already stays as it is, byte for byte', () => {
  expect(bareGif(bare)).toEqual(bare);
  expect(verifyCleared(bare)).toEqual({ ok: true, type: 'image/gif', ...SIZE });
});

test('frames keep the very codes a program packed them in', () => {
  const packedOf = (bytes: Uint8Array): readonly Uint8Array[] =>
    walkGif(bytes).frames.map(({ blocks }) => joined(bytes, blocks));
  const made = bareGif(BY_A_PROGRAM) ?? new Uint8Array();
  expect(verifyCleared(made)).toEqual({ ok: true, type: 'image/gif', width: 40, height: 30 });
  expect(packedOf(made)).toEqual(packedOf(BY_A_PROGRAM));
  expect(walkGif(made).loop).toBe(walkGif(BY_A_PROGRAM).loop);
});

test('frames, their places, times and the loop are kept; notes and what follows are not', () => {
  const loaded = gifFile({
    ...SIZE,
    frames,
    notes: [
      gifComment('by Imogen Sample'),
      gifXmp(xmpPacket('exif:GPSLatitude="44,50.4N"')),
      gifProgram('ICCRGBG1012', 'profile'),
      gifLoop(0),
      gifProgram('Sampleville', 'where it was'),
    ],
    trailing: bytesOf('Sampleville'),
  });
  expect(verifyCleared(loaded).ok).toBe(false);
  expect(bareGif(loaded)).toEqual(bare);
});

test('a text drawn by the format itself takes its time along; the frame behind it has none', () => {
  const text = bytesOf([0x21, 0xf9, 4, 0, 50, 0, 0, 0], gifNote(0x01, 'x'.repeat(12), 'Imogen'));
  const plain = [SIZE, SIZE];
  expect(bareGif(gifFile({ ...SIZE, frames: plain, notes: [text] }))).toEqual(
    gifFile({ ...SIZE, frames: plain }),
  );
});

test('what stands behind the last pixel of a frame is gone', () => {
  const pixels = Array.from({ length: 96 }, (_, at) => at);
  const packed = bytesOf(gifPacked(pixels), 'Sampleville');
  const secret = gifFile({ ...SIZE, frames: [SIZE, { ...SIZE, packed }] });
  expect(verifyCleared(secret).ok).toBe(false);
  const made = bareGif(secret) ?? new Uint8Array();
  expect(Buffer.from(made).toString('latin1')).not.toContain('Sampleville');
  expect(verifyCleared(made).ok).toBe(true);
});

test('a frame with too few or too many pixels, or codes that mean nothing, is not written', () => {
  const few = gifPacked(Array.from({ length: 95 }, () => 7));
  const many = gifPacked(Array.from({ length: 97 }, () => 7));
  const nonsense = new Uint8Array(200).fill(0xff);
  // Too many pixels in single codes end with the last one asked for: only a code of several can run over.
  for (const packed of [few, nonsense, new Uint8Array()])
    expect(bareGif(gifFile({ ...SIZE, frames: [SIZE, { ...SIZE, packed }] }))).toBeNull();
  expect(packedEnd(many, 8, 97)).not.toBeNull();
  const [frame] = walkGif(BY_A_PROGRAM).frames;
  const packed = joined(BY_A_PROGRAM, frame?.blocks ?? []);
  expect(packedEnd(packed, 2, 1_200)).not.toBeNull();
  expect(packedEnd(packed, 2, 1_199)).toBeNull();
});

test.each<[string, Uint8Array]>([
  ['a comment', gifFile({ ...SIZE, frames, notes: [gifComment('x')] })],
  ['a second loop', gifFile({ ...SIZE, frames, notes: [gifLoop(0), gifLoop(0)] })],
  ['a program’s note', gifFile({ ...SIZE, frames, notes: [gifProgram('Sampleville', 'x')] })],
  ['a byte behind it', gifFile({ ...SIZE, frames, trailing: new Uint8Array(1) })],
  ['one frame', gifFile({ ...SIZE, frames: [SIZE] })],
  ['too large a screen', gifFile({ width: 2_049, height: 8, frames })],
  ['its end cut off', bare.subarray(0, -1)],
])('a GIF with %s is no cleared one', (_what, bytes) => {
  expect(verifyCleared(bytes).ok).toBe(false);
});

test('whatever is written of any damaged GIF is bare and as large as it was', () => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(bare, BY_A_PROGRAM), changes, (whole, edits) => {
      const bytes = whole.slice();
      for (const [at, value] of edits) bytes[6 + (at % (bytes.length - 6))] = value;
      const walk = walkGif(bytes);
      const made = bareGif(bytes);
      if (made === null || walk.frames.length < 2 || Math.max(walk.screen.width, walk.screen.height) > 2_048)
        return;
      expect(verifyCleared(made)).toEqual({ ok: true, type: 'image/gif', ...walk.screen });
    }),
    { numRuns: 2_000 },
  );
});
