import type { Severity } from '../../shared/domain/district.ts';
import type { Verdict } from '../../shared/compliance/finding.ts';

type Paint = 'red' | 'yellow' | 'green' | 'blue' | 'bold' | 'dim';

const CODES: Readonly<Record<Paint, readonly [number, number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  blue: [34, 39],
  bold: [1, 22],
  dim: [2, 22],
};

/** Paints a text, or leaves it as it is. */
export type Style = (paint: Paint, text: string) => string;

export const styleFor = (hasColor: boolean): Style =>
  hasColor
    ? (paint, text) => `\u001b[${CODES[paint][0]}m${text}\u001b[${CODES[paint][1]}m`
    : (_, text) => text;

export const SEVERITY_PAINT: Readonly<Record<Severity, Paint>> = {
  block: 'red',
  review: 'yellow',
  warn: 'yellow',
  note: 'blue',
};

export const VERDICT_PAINT: Readonly<Record<Verdict, Paint>> = {
  blocked: 'red',
  review: 'yellow',
  attention: 'yellow',
  ready: 'green',
};

// Control characters, and the marks that turn the direction of writing around.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** Text from a case on one line, with what a terminal would obey written out: `\u001b` becomes `\x1b`. */
export const plainly = (text: string): string =>
  text.replace(UNSEEN, (char) => {
    const code = char.codePointAt(0) ?? 0;
    if (char === '\n' || char === '\t' || char === '\r') return ' ';
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
  });

/** Breaks text into lines of at most `width` characters, at spaces; every line begins with `indent`. */
export const wrap = (text: string, indent: string, width = 96): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => `${indent}${one}`).join('\n');
};
