/** Signs that stand for letters, most likely letter first. Digits are weaker evidence than signs: see `readCells`. */
export const STANDS_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'gb',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'il',
  '+': 't',
  '(': 'c',
};

/** A letter is left out and one of these stands in its place. */
export const isMask = (char: string): boolean => char === '*' || char === '#';

export const isLetter = (code: number): boolean => code >= 97 && code <= 122;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13;

/** Flags are written with these; alone or in a row they spell: 🇫 🇺 🇨 🇰. */
const REGIONAL_A = 0x1f1e6;
/** The letter a regional indicator shows, or null. `code` is a code point. */
export const regionalLetter = (code: number): string | null =>
  code >= REGIONAL_A && code < REGIONAL_A + 26 ? String.fromCharCode(97 + code - REGIONAL_A) : null;
