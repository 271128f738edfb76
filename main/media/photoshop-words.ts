import { startsAt, u16, u32 } from './bytes.ts';
import type { Word } from './carried-words.ts';

/** Fields of IPTC's record 2 by number. Source: IPTC IIM 4.2. */
const FIELDS: readonly (readonly [Word, readonly number[]])[] = [
  ['location', [26, 27, 90, 92, 95, 100, 101]],
  ['owner’s name', [80, 85, 110, 115, 116, 118, 122]],
  ['date taken', [30, 35, 37, 38, 55, 60, 62, 63]],
  ['caption and keywords', [5, 10, 12, 15, 20, 25, 40, 105, 120]],
  ['editing history', [65, 70]],
];
const WORD_OF: ReadonlyMap<number, Word> = new Map(
  FIELDS.flatMap(([word, numbers]) => numbers.map((number) => [number, word] as const)),
);

/** Each field: 0x1C, record, number, length, text. A length of more than 32,767 would be written otherwise; it ends the reading. */
const addIptc = (words: Set<Word>, block: Uint8Array, from: number, to: number): void => {
  for (let at = from; at + 5 <= to && block[at] === 0x1c; ) {
    const number = block[at + 2] as number;
    // Record 1 and field 0 say how the others are written.
    if (block[at + 1] === 2 && number !== 0) words.add(WORD_OF.get(number) ?? 'other hidden details');
    const length = u16(block, at + 3);
    at = length > 0x7fff ? to : at + 5 + length;
  }
};

const OPENING = 'Photoshop 3.0\0';
const IPTC = 0x0404;
/** Resolution, and the checksum of the IPTC fields. */
const PLAIN = new Set([0x03ed, 0x0425]);

/** What a bare list of IPTC's fields says. Reads no values, never throws. */
export const iptcWords = (block: Uint8Array): readonly Word[] => {
  const words = new Set<Word>();
  addIptc(words, block, 0, block.length);
  return [...words];
};

/**
 * What Photoshop's segment says: IPTC's fields, and whether there are notes of its own. `from`: where its list begins.
 * Reads no values, never throws.
 */
export const photoshopWords = (block: Uint8Array, from = OPENING.length): readonly Word[] => {
  const words = new Set<Word>();
  let resources = 0;
  for (let at = from; startsAt(block, at, '8BIM'); resources += 1) {
    const id = u16(block, at + 4);
    // The name's length byte and the name, filled up to an even number.
    const size = at + 6 + 2 * Math.ceil(((block[at + 6] ?? 0) + 1) / 2);
    const start = size + 4;
    const end = start + u32(block, size);
    if (!(end <= block.length)) break;
    if (id === IPTC) addIptc(words, block, start, end);
    else if (!PLAIN.has(id)) words.add('editing history');
    at = end + ((end - start) % 2);
  }
  return resources === 0 ? ['other hidden details'] : [...words];
};
