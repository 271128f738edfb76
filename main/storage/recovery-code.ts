import { spelledCode } from '../../shared/review/spelled-code.ts';

/** Crockford's base 32: no I, L, O and U, so that a printed code is read back as it was written. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;
const GROUPS = 8;
/** 31 symbols of 5 bits carry 155 bits, 152 of them random; the last symbol is a check. */
export const CODE_BYTES = 19;

/** Luhn's check for 32 symbols: finds every single wrong symbol and nearly every swap of neighbours. */
const checkSymbol = (symbols: string): string => {
  let factor = 2;
  let sum = 0;
  for (let index = symbols.length - 1; index >= 0; index -= 1) {
    const addend = factor * SYMBOLS.indexOf(symbols[index] as string);
    sum += Math.floor(addend / 32) + (addend % 32);
    factor = factor === 2 ? 1 : 2;
  }
  return SYMBOLS[(32 - (sum % 32)) % 32] as string;
};

/** Bytes as symbols in groups of four: `7K3M-9QRT-…`, without a check; for codes that are compared and open nothing. */
export const printSymbols = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const symbols = (bits.match(/.{5}/gu) ?? []).map((five) => SYMBOLS[Number.parseInt(five, 2)]).join('');
  return (symbols.match(/.{4}/gu) ?? []).join('-');
};

/** Bytes as a code to print, `groups` groups of four, its last symbol a check. */
export const printChecked = (bytes: Uint8Array, groups: number): string => {
  let bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  bits = bits.padEnd((GROUP * groups - 1) * 5, '0');
  const symbols = (bits.match(/.{5}/gu) ?? []).map((five) => SYMBOLS[Number.parseInt(five, 2)]).join('');
  const whole = symbols + checkSymbol(symbols);
  return (whole.match(/.{4}/gu) ?? []).join('-');
};

/** 19 random bytes as a code to print: `7K3M-…`, eight groups of four. */
export const printCode = (bytes: Uint8Array): string => {
  if (bytes.byteLength !== CODE_BYTES) throw new Error('A recovery code is made of 19 bytes');
  return printChecked(bytes, GROUPS);
};

export type ReadCode =
  | { readonly ok: true; readonly symbols: string }
  /** It cannot have been printed by Hallpass: a slip of the pen, told before any key is tried. */
  | { readonly ok: false; readonly why: string };

/** Reads a typed code of so many groups: case, spaces, hyphens, O for 0 and I or L for 1 do not matter. */
export const readChecked = (typed: string, groups: number, called: string): ReadCode => {
  const symbols = spelledCode(typed);
  if (symbols.length !== GROUP * groups) {
    return {
      ok: false,
      why: `A ${called} has ${GROUP * groups} letters and digits; this has ${symbols.length}.`,
    };
  }
  const stray = Array.from(symbols).find((symbol) => !SYMBOLS.includes(symbol));
  if (stray !== undefined) return { ok: false, why: `A ${called} holds no “${stray}”.` };
  if (checkSymbol(symbols.slice(0, -1)) !== symbols.at(-1)) {
    return { ok: false, why: 'Something in this code is mistyped. Compare it with the printed one.' };
  }
  return { ok: true, symbols };
};

/** Reads a typed recovery code. */
export const readCode = (typed: string): ReadCode => readChecked(typed, GROUPS, 'recovery code');

/** The bytes that `printChecked` printed, of the symbols that `readChecked` read. */
export const bytesOfSymbols = (symbols: string, count: number): Uint8Array => {
  const bits = Array.from(symbols)
    .map((symbol) => SYMBOLS.indexOf(symbol).toString(2).padStart(5, '0'))
    .join('');
  return Uint8Array.from({ length: count }, (_, at) => Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2));
};
