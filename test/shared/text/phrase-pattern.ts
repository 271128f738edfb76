/** The notation of phrase-notation.ts as one plain pattern: slow to make, and what the search is held against. */
import { phraseLines, tokensOf } from '../../../shared/text/phrase-notation.ts';

/** Between two words of a phrase. */
const BETWEEN = '[^a-z0-9$%&@#]{1,4}';
/** A word that a gap skips, and what follows it: no character is of both, so nothing can be read two ways. */
const SKIPPED = "[a-z0-9$%&@#.']{1,24}[^a-z0-9$%&@#.']{1,4}";
/** What stands between a thing and its value: "code: 4471". */
const COLON = '[^a-z0-9:=]{0,2}[:=][^a-z0-9]{0,3}';
/** The first word of the passage, behind at most a few signs. */
const AT_START = '(?<=^[^a-z0-9]{0,8})';
const AT_END = '(?=[^a-z0-9]{0,8}$)';
const FOLLOWED = "[^a-z0-9$%&@#.']{1,4}[a-z0-9$%&@#.']{1,24}";
/** A gap at the end: the words that follow belong to it. */
const TAILS: Readonly<Record<string, string>> = {
  '..': `(?:${FOLLOWED}){0,2}`,
  '....': `(?:${FOLLOWED}){0,6}`,
};
const GAPS: Readonly<Record<string, string>> = {
  '..': `(?:${SKIPPED}){0,2}`,
  '....': `(?:${SKIPPED}){0,6}`,
};
const SLOTS: Readonly<Record<string, string>> = {
  _: "[a-z0-9$%&@#.']{1,24}",
  '@': '@[a-z0-9_.-]{1,30}',
  '#': '\\d[\\d,.]{0,9}',
  $: '\\$ ?\\d[\\d,]{0,8}(?:\\.\\d\\d)?',
};

const ENDINGS: Readonly<Record<string, string>> = { '+': '(?:e?s)?', '*': '[a-z]{0,14}' };

const escape = (text: string): string =>
  text
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replaceAll("'", "'?")
    .replaceAll('-', '[- ]?');

const word = (token: string): string => {
  const slot = SLOTS[token];
  if (slot !== undefined) return slot;
  // Its apostrophe must stand: any word may end in s.
  if (token.startsWith('_')) return `[a-z0-9]{1,24}${token.slice(1)}`;
  const ending = ENDINGS[token.slice(-1)];
  return ending === undefined ? escape(token) : escape(token.slice(0, -1)) + ending;
};

const either = (text: string): string => {
  const parts = text.split('/').map((part) => sequence(part));
  return parts.length === 1 ? (parts[0] ?? '') : `(?:${parts.join('|')})`;
};

const unit = (token: string): string => {
  if (!token.startsWith('(')) return token.includes('/') ? either(token) : word(token);
  const end = token.lastIndexOf(')');
  return `(?:${either(token.slice(1, end))})${ENDINGS[token.slice(end + 1)] ?? ''}`;
};

const sequence = (line: string): string => {
  const tokens = tokensOf(line);
  let out = '';
  let open = false;
  for (const [at, token] of tokens.entries()) {
    // "(two/2)-(hour/hr)": what stands between two words may always be a hyphen.
    if (token === '-') continue;
    const before: string = open ? BETWEEN : '';
    const gap = GAPS[token];
    if (token === '^') {
      out += AT_START;
    } else if (token === '.') {
      out += AT_END;
    } else if (token === ':') {
      out += COLON;
      open = false;
    } else if (gap !== undefined && at === tokens.length - 1) {
      out += TAILS[token] ?? '';
    } else if (gap !== undefined) {
      out += before + gap;
      open = false;
    } else if (token.startsWith('[')) {
      out +=
        before === ''
          ? `(?:${either(token.slice(1, -1))}${BETWEEN})?`
          : `(?:${before}${either(token.slice(1, -1))})?`;
      open = before !== '';
    } else {
      out += before + unit(token);
      open = true;
    }
  }
  return out;
};

/** The source of a pattern that finds any of the phrases as whole words. */
const phraseSource = (text: string): string =>
  `(?<![a-z0-9@])(?:${phraseLines(text).map(sequence).join('|')})(?![a-z0-9])`;

/** One pattern that finds any of the phrases, a line each; `g` set. */
export const phrasePattern = (text: string): RegExp => new RegExp(phraseSource(text), 'g');
