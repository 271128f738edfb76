/** A file's text, and the encoding it was read in, in words; or why it is no table. */
export type TableText =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly why: string };

const CSV = 'Save it as CSV (in Excel: File, Save As, “CSV UTF-8”) and choose that file.';

/** Beginnings of files that are no text. */
const OTHERS: readonly { readonly bytes: readonly number[]; readonly why: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], why: `This is a workbook or an archive, not a table of text. ${CSV}` },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], why: `This is an older Excel workbook. ${CSV}` },
  { bytes: [0x25, 0x50, 0x44, 0x46], why: 'This is a PDF. Export the list as CSV instead.' },
];

/** Windows-1252 between 0x80 and 0x9f; the rest is as in Latin-1. Five bytes are nothing and stay unreadable. */
const WINDOWS = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    // oxlint-disable-next-line no-control-regex -- these bytes are what is translated
    .replace(/[\u0080-\u009f]/gu, (char) => WINDOWS[char.charCodeAt(0) - 0x80] ?? '\ufffd');

/** Half of a pair: no letter. */
const HALVES = /\p{Surrogate}/gu;

const utf16 = (bytes: Uint8Array, isBigEndian: boolean): string => {
  const even = Buffer.from(bytes.subarray(0, bytes.byteLength - (bytes.byteLength % 2)));
  const text = (isBigEndian ? even.swap16() : even).toString('utf16le').replace(HALVES, '\ufffd');
  // Half a letter at the end: the file was cut.
  return bytes.byteLength % 2 === 0 ? text : `${text}\ufffd`;
};

/** UTF-16 without its mark: plain letters have a zero beside them. */
const zeros = (bytes: Uint8Array): 'low-first' | 'high-first' | 'none' => {
  const head = bytes.subarray(0, 4_096);
  let even = 0;
  let odd = 0;
  head.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = head.byteLength / 2;
  if (odd > half * 0.6 && even < half * 0.2) return 'low-first';
  return even > half * 0.6 && odd < half * 0.2 ? 'high-first' : 'none';
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * UTF-8 where its mark says so, where it is, or where it nearly is (a few broken letters then stay to be told by their
 * rows); else Windows-1252.
 */
const eightBit = (
  bytes: Uint8Array,
  isMarked: boolean,
): { readonly text: string; readonly encoding: string } => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!text.includes('\ufffd')) return { text, encoding: 'UTF-8' };
  const broken = count(text, /\ufffd/gu);
  const sound = count(text, /[^\s!-~\ufffd]/gu);
  if (isMarked || sound > broken * 10) return { text, encoding: 'UTF-8, with letters that cannot be read' };
  return { text: windows1252(bytes), encoding: 'Windows-1252' };
};

/** The text of a table in UTF-8 with or without mark, UTF-16 or Windows-1252. */
export const tableText = (bytes: Uint8Array): TableText => {
  const other = OTHERS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  if (other !== undefined) return { ok: false, why: other.why };
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe)
    return { ok: true, text: utf16(bytes.subarray(2), false), encoding: 'UTF-16' };
  if (a === 0xfe && b === 0xff) return { ok: true, text: utf16(bytes.subarray(2), true), encoding: 'UTF-16' };
  if (a === 0xef && b === 0xbb && c === 0xbf) return { ok: true, ...eightBit(bytes.subarray(3), true) };
  const order = zeros(bytes);
  if (order !== 'none') return { ok: true, text: utf16(bytes, order === 'high-first'), encoding: 'UTF-16' };
  if (bytes.subarray(0, 4_096).includes(0)) {
    return { ok: false, why: `This is no table of text. ${CSV}` };
  }
  return { ok: true, ...eightBit(bytes, false) };
};
