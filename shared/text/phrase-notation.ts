/**
 * Phrases as people write them in the lists, one a line, made into one pattern. The notation, for whoever reads a list:
 *
 *     beer+            beer, beers, and -es
 *     vap*             vape, vaping, vapes: any ending
 *     vote yes/no      "vote yes" or "vote no"
 *     (beer tent/keg)  either, of several words
 *     pass [the/our] levy   the word in brackets may be missing
 *     ..               up to two words between; .... up to six
 *     _                any one word
 *     _'s              any one word and these letters: "Tyler's"
 *     #                a number; $ is a price; @ is a handle
 *     code : #         a colon or equals sign between
 *     ^ support        only as the first word of the sentence
 *     snow day .       only as the last words of it
 *     t-shirt          with a hyphen, a blank or neither
 *
 * Matched on folded text (lower case, no accents); an apostrophe may be missing; blanks stand for blanks, hyphens,
 * quotes and the like. Every repetition has a small upper limit, so a search is linear in the text.
 */

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

const ONE_WORD = /^[a-z0-9'+*]+$/;
const UNITS = /\([^)]*\)[+*]?|\[[^\]]*\]|[^\s([]+/g;

/** The units of a line, as the notation above has them. */
export const tokensOf = (line: string): readonly string[] =>
  // One word, as most parts of a bracket are.
  ONE_WORD.test(line) ? [line] : (line.match(UNITS) ?? []);

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

/** The phrases of a list: a line each, blank lines left out. */
export const phraseLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The source of a pattern that finds any of the phrases as whole words. */
export const phraseSource = (text: string): string =>
  `(?<![a-z0-9@])(?:${phraseLines(text).map(sequence).join('|')})(?![a-z0-9])`;

/** Whether something must stand where this unit is to be found: a word, a slot, a sign. */
const holds = (token: string): boolean => {
  if (token === '-' || token === '^' || token === '.' || GAPS[token] !== undefined || token.startsWith('['))
    return false;
  const end = token.startsWith('(') ? token.lastIndexOf(')') : token.length;
  const parts = (token.startsWith('(') ? token.slice(1, end) : token).split('/');
  // Apostrophes, hyphens and endings may be missing.
  return parts.every((part) =>
    tokensOf(part).some((one) => SLOTS[one] !== undefined || /[^'+*()[\]-]/.test(one)),
  );
};

/** The phrases of a list, a line each. Throws where one holds nothing: it would be found anywhere. */
const checkedLines = (text: string): readonly string[] => {
  const lines = phraseLines(text);
  // The phrases are asked, not their pattern: only patterns that are searched for are then compiled.
  if (lines.length === 0 || !lines.every((line) => tokensOf(line).some(holds)))
    throw new Error(`No phrase: ${text.slice(0, 60)}`);
  return lines;
};

/** One pattern that finds any of the phrases, `g` set. Throws where a phrase holds nothing. */
export const phrasePattern = (text: string): RegExp =>
  new RegExp(phraseSource(checkedLines(text).join('\n')), 'g');
