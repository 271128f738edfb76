import {
  ALNUM,
  APOSTROPHE,
  BETWEEN,
  COLON,
  DIGIT,
  DIGIT_OR_COMMA,
  DISTRICT,
  edge,
  either,
  HYPHEN,
  IN_HANDLE,
  IN_NUMBER,
  inOrder,
  LETTER,
  maybe,
  NOT_ALNUM,
  NOT_COLON,
  NOT_WORD,
  type Part,
  type Phrase,
  phraseOf,
  run,
  SCHOOL,
  SPACE,
  TEAM,
  text,
  upTo,
  WORD,
} from './phrase-steps.ts';

/**
 * Phrases as people write them in the lists, one a line, made into steps. The notation, for whoever reads a list:
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
 *     @school          a school of the district by name; @team is one of its teams, @district itself
 *     code : #         a colon or equals sign between
 *     ^ support        only as the first word of the sentence
 *     snow day .       only as the last words of it
 *     t-shirt          with a hyphen, a blank or neither
 *
 * Matched on folded text (lower case, no accents); an apostrophe may be missing; blanks stand for blanks, hyphens,
 * quotes and the like. Every repetition has a small upper limit, so a search is linear in the text.
 */

/** Between two words of a phrase. */
const GAP = run(BETWEEN, 1, 4);
/** Words that a gap skips, and what follows each: no character is of both, so nothing can be read two ways. */
const SKIPPED = inOrder(run(WORD, 1, 24), run(NOT_WORD, 1, 4));
/** Words behind the last: a gap at the end of a phrase has the words that follow in it. */
const FOLLOWED = inOrder(run(NOT_WORD, 1, 4), run(WORD, 1, 24));
const GAPS: ReadonlyMap<string, { readonly within: Part; readonly atEnd: Part }> = new Map([
  ['..', { within: upTo(2, SKIPPED), atEnd: upTo(2, FOLLOWED) }],
  ['....', { within: upTo(6, SKIPPED), atEnd: upTo(6, FOLLOWED) }],
]);
/** What stands between a thing and its value: "code: 4471". */
const VALUE = inOrder(run(NOT_COLON, 0, 2), run(COLON, 1, 1), run(NOT_ALNUM, 0, 3));
const SLOTS: ReadonlyMap<string, Part> = new Map([
  ['_', run(WORD, 1, 24)],
  ['@', inOrder(text('@'), run(IN_HANDLE, 1, 30))],
  ['@school', run(SCHOOL, 1, 80)],
  ['@team', run(TEAM, 1, 80)],
  ['@district', run(DISTRICT, 1, 80)],
  ['#', inOrder(run(DIGIT, 1, 1), run(IN_NUMBER, 0, 9))],
  [
    '$',
    inOrder(
      text('$'),
      run(SPACE, 0, 1),
      run(DIGIT, 1, 1),
      run(DIGIT_OR_COMMA, 0, 8),
      maybe(inOrder(text('.'), run(DIGIT, 2, 2))),
    ),
  ],
]);
const ENDINGS: ReadonlyMap<string, Part> = new Map([
  ['+', maybe(either([text('es'), text('s')]))],
  ['*', run(LETTER, 0, 14)],
]);

/** As most words are. */
const PLAIN = /^[a-z0-9]+$/;

/** Letters as they are; an apostrophe may be missing, a hyphen too, or be a blank. */
const letters = (token: string): Part =>
  PLAIN.test(token)
    ? text(token)
    : inOrder(
        ...(token.match(/['-]|[^'-]+/g) ?? []).map((piece) =>
          piece === "'" ? run(APOSTROPHE, 0, 1) : piece === '-' ? run(HYPHEN | SPACE, 0, 1) : text(piece),
        ),
      );

const word = (token: string): Part => {
  const slot = SLOTS.get(token);
  if (slot !== undefined) return slot;
  // Its apostrophe must stand: any word may end in s.
  if (token.startsWith('_')) return inOrder(run(ALNUM, 1, 24), text(token.slice(1)));
  const ending = ENDINGS.get(token.slice(-1));
  return ending === undefined ? letters(token) : inOrder(letters(token.slice(0, -1)), ending);
};

const ways = (line: string): Part => either(line.split('/').map(sequence));

const unit = (token: string): Part => {
  if (!token.startsWith('(')) return token.includes('/') ? ways(token) : word(token);
  const end = token.lastIndexOf(')');
  const inner = ways(token.slice(1, end));
  const ending = ENDINGS.get(token.slice(end + 1));
  return ending === undefined ? inner : inOrder(inner, ending);
};

const ONE_WORD = /^[a-z0-9'+*]+$/;
const UNITS = /\([^)]*\)[+*]?|\[[^\]]*\]|[^\s([]+/g;

/** The units of a line, as the notation above has them. */
export const tokensOf = (line: string): readonly string[] =>
  // One word, as most parts of a bracket are.
  ONE_WORD.test(line) ? [line] : (line.match(UNITS) ?? []);

const sequence = (line: string): Part => {
  const tokens = tokensOf(line);
  const parts: Part[] = [];
  // Whether a word stands right before, so that something must stand between.
  let open = false;
  for (const [at, token] of tokens.entries()) {
    // "(two/2)-(hour/hr)": what stands between two words may always be a hyphen.
    if (token === '-') continue;
    const gap = GAPS.get(token);
    if (token === '^' || token === '.') {
      parts.push(edge(token === '^'));
    } else if (token === ':') {
      parts.push(VALUE);
      open = false;
    } else if (gap !== undefined && at === tokens.length - 1) {
      parts.push(gap.atEnd);
    } else if (gap !== undefined) {
      if (open) parts.push(GAP);
      parts.push(gap.within);
      open = false;
    } else if (token.startsWith('[')) {
      const inner = ways(token.slice(1, -1));
      parts.push(maybe(open ? inOrder(GAP, inner) : inOrder(inner, GAP)));
    } else {
      if (open) parts.push(GAP);
      parts.push(unit(token));
      open = true;
    }
  }
  return inOrder(...parts);
};

/** The phrases of a list: a line each, blank lines left out. */
export const phraseLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Whether something must stand where this unit is to be found: a word, a slot, a sign. */
const holds = (token: string): boolean => {
  if (token === '-' || token === '^' || token === '.' || GAPS.has(token) || token.startsWith('['))
    return false;
  const end = token.startsWith('(') ? token.lastIndexOf(')') : token.length;
  const parts = (token.startsWith('(') ? token.slice(1, end) : token).split('/');
  // Apostrophes, hyphens and endings may be missing.
  return parts.every(
    (part) => PLAIN.test(part) || tokensOf(part).some((one) => SLOTS.has(one) || /[^'+*()[\]-]/.test(one)),
  );
};

/** Round brackets within round ones, or square within square: they would be read as if the first ended early. */
const NESTED = /\([^()]*\(|\[[^[\]]*\[/;

const MARKS = /@(?:school|team|district)\b/;

/**
 * A phrase, a line of a list, ready to be searched for. Throws where it holds nothing, since it would be found anywhere, and
 * where brackets stand within brackets of their kind.
 */
export const readPhrase = (line: string): Phrase => {
  if (!tokensOf(line).some(holds)) throw new Error(`No phrase: ${line.slice(0, 60)}`);
  if (NESTED.test(line)) throw new Error(`Brackets within brackets: ${line.slice(0, 60)}`);
  return phraseOf(sequence(line), MARKS.test(line));
};
