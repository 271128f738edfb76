/**
 * Letters that "font" generators make and that Unicode's compatibility form (NFKC) leaves alone or spells otherwise, each
 * with its plain letter. Mathematical, full-width and circled letters are not here: NFKC gives their letters back.
 * Source: the Unicode code charts of Enclosed Alphanumerics, their supplement, and Phonetic Extensions.
 */
const SMALL_CAPITALS: readonly (readonly [string, string])[] = [
  ['ᴀ', 'a'],
  ['ʙ', 'b'],
  ['ᴄ', 'c'],
  ['ᴅ', 'd'],
  ['ᴇ', 'e'],
  ['ꜰ', 'f'],
  ['ɢ', 'g'],
  ['ʜ', 'h'],
  ['ɪ', 'i'],
  ['ᴊ', 'j'],
  ['ᴋ', 'k'],
  ['ʟ', 'l'],
  ['ᴍ', 'm'],
  ['ɴ', 'n'],
  ['ᴏ', 'o'],
  ['ᴘ', 'p'],
  ['ǫ', 'q'],
  ['ʀ', 'r'],
  ['ꜱ', 's'],
  ['ᴛ', 't'],
  ['ᴜ', 'u'],
  ['ᴠ', 'v'],
  ['ᴡ', 'w'],
  ['ʏ', 'y'],
  ['ᴢ', 'z'],
];

/** 26 letters from a code point on. */
const alphabet = (from: number, first: 'a' | 'A'): readonly (readonly [string, string])[] =>
  Array.from({ length: 26 }, (_, n) => [
    String.fromCodePoint(from + n),
    String.fromCodePoint((first.codePointAt(0) ?? 0) + n),
  ]);

/** Signs with a meaning of their own, as emoji: blood types, parking, negative squared O. They are letters only in a word. */
export const ALSO_SIGNS: ReadonlySet<string> = new Set(['🅰', '🅱', '🅾', '🅿', 'Ⓜ']);

export const FANCY_LETTERS: ReadonlyMap<string, string> = new Map([
  ...SMALL_CAPITALS,
  // In brackets: ⒜.
  ...alphabet(0x249c, 'a'),
  ...alphabet(0x1f110, 'A'),
  // White on black, round and square: 🅐 🅰.
  ...alphabet(0x1f150, 'A'),
  ...alphabet(0x1f170, 'A'),
]);

/** Letters turned upside down, read from the end. Small h, n, o, s, u, x and z turn into each other or themselves. */
export const TURNED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ɐ: 'a',
    q: 'b',
    ɔ: 'c',
    p: 'd',
    ǝ: 'e',
    ɟ: 'f',
    ƃ: 'g',
    ɓ: 'g',
    ɥ: 'h',
    ᴉ: 'i',
    ı: 'i',
    ɾ: 'j',
    ʞ: 'k',
    ɯ: 'm',
    u: 'n',
    d: 'p',
    b: 'q',
    ɹ: 'r',
    ʇ: 't',
    n: 'u',
    ʌ: 'v',
    ʍ: 'w',
    ʎ: 'y',
    '∀': 'A',
    Ɔ: 'C',
    Ǝ: 'E',
    Ⅎ: 'F',
    '⅁': 'G',
    ſ: 'J',
    '˥': 'L',
    W: 'M',
    Ԁ: 'P',
    '┴': 'T',
    '⊥': 'T',
    '∩': 'U',
    Λ: 'V',
    M: 'W',
    '⅄': 'Y',
    '¡': '!',
    '¿': '?',
    "'": ',',
  }),
);
