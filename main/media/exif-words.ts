import type { Word } from './carried-words.ts';

/**
 * Which fields a block of EXIF has, as words. Values are never read: only the numbers of the fields count, so that a
 * field which claims a length of 60 MB costs as little as any other. (A reader that reads values kept main busy for 30
 * seconds over one such picture.) Numbers: EXIF 2.32, TIFF 6.0.
 */
const FIELDS: readonly (readonly [Word, readonly number[]])[] = [
  ['owner’s name', [0x013b, 0x8298, 0x9c9d, 0xa430]],
  ['date taken', [0x0132, 0x882a, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292]],
  ['caption and keywords', [0x010d, 0x010e, 0x9286, 0x9c9b, 0x9c9c, 0x9c9e, 0x9c9f]],
  ['camera’s own notes', [0x927c]],
  ['small preview', [0x0201, 0x0202]],
  ['editing history', [0x000b, 0x0131, 0x013c]],
  [
    'camera details',
    [
      0x010f, 0x0110, 0x829a, 0x829d, 0x8822, 0x8824, 0x8827, 0x8830, 0x8831, 0x8832, 0x9102, 0x9201, 0x9202,
      0x9203, 0x9204, 0x9205, 0x9206, 0x9207, 0x9208, 0x9209, 0x920a, 0x9214, 0xa20e, 0xa20f, 0xa210, 0xa217,
      0xa300, 0xa301, 0xa401, 0xa402, 0xa403, 0xa404, 0xa405, 0xa406, 0xa407, 0xa408, 0xa409, 0xa40a, 0xa40c,
      0xa420, 0xa431, 0xa432, 0xa433, 0xa434, 0xa435, 0xa460,
    ],
  ],
];
const WORD_OF: ReadonlyMap<number, Word> = new Map(
  FIELDS.flatMap(([word, tags]) => tags.map((tag) => [tag, word] as const)),
);

/** Fields that only say how the pixels lie. */
const PLAIN: ReadonlySet<number> = new Set([
  0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0111, 0x0112, 0x0115, 0x0116, 0x0117, 0x011a, 0x011b, 0x011c,
  0x0128, 0x013e, 0x013f, 0x0211, 0x0212, 0x0213, 0x0214, 0x9000, 0x9101, 0xa000, 0xa001, 0xa002, 0xa003,
]);

const EXIF_FOLDER = 0x8769;
const GPS_FOLDER = 0x8825;
const INTEROP_FOLDER = 0xa005;

/** Folders of fields that are looked into; cameras write four. */
const MOST_FOLDERS = 8;

/** False for the empty GPS folder that phones write where location is off: its version, and nothing else. */
const hasPlace = (view: DataView, at: number, isLittle: boolean): boolean =>
  at + 4 > view.byteLength || view.getUint16(at, isLittle) > 1 || view.getUint16(at + 2, isLittle) !== 0;

/**
 * The block begins with the TIFF's header. `elsewhere`: fields that are told by another reader. Empty only where
 * everything in it is plain; never throws.
 */
export const exifWords = (block: Uint8Array, elsewhere: ReadonlySet<number> = new Set()): readonly Word[] => {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const order = block.length < 8 ? 0 : view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return ['other hidden details'];
  const isLittle = order === 0x4949;
  const words = new Set<Word>();
  const waiting = [view.getUint32(4, isLittle)];
  const seen = new Set<number>();
  let fields = 0;
  for (let at = waiting.pop(); at !== undefined && seen.size < MOST_FOLDERS; at = waiting.pop()) {
    if (at === 0 || seen.has(at) || at + 2 > block.length) continue;
    seen.add(at);
    const count = Math.min(view.getUint16(at, isLittle), Math.floor((block.length - at - 2) / 12));
    for (let index = 0; index < count; index += 1) {
      const entry = at + 2 + index * 12;
      const tag = view.getUint16(entry, isLittle);
      fields += 1;
      if (tag === GPS_FOLDER) {
        if (hasPlace(view, view.getUint32(entry + 8, isLittle), isLittle)) words.add('location');
      } else if (tag === EXIF_FOLDER) waiting.push(view.getUint32(entry + 8, isLittle));
      else if (tag !== INTEROP_FOLDER && !PLAIN.has(tag) && !elsewhere.has(tag))
        words.add(WORD_OF.get(tag) ?? 'other hidden details');
    }
    // The next folder is that of the small preview.
    const next = at + 2 + count * 12;
    if (next + 4 <= block.length) waiting.push(view.getUint32(next, isLittle));
  }
  return fields === 0 ? ['other hidden details'] : [...words];
};
