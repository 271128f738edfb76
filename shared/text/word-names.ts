import { isCommonWord } from './common-words.ts';
import type { Folded } from './fold.ts';
import type { Token } from './word-reading.ts';
import { isPlaceName } from './place-name.ts';
import type { WordEntry } from './words.ts';

const TITLE_CASE = /^\p{Lu}[\p{Ll}\p{M}'’]+$/u;
const BEFORE_NAMES =
  /(?:^|[^\p{L}])(?:mr|mrs|ms|dr|coach|uncle|aunt|principal|officer|judge|sir|president|senator|mayor|captain|by|author|actor)\.? $/iu;
/** Beside these, a first name's capital is a headline's. */
const NO_NAME_AFTER = new Set(
  'a an the your my his her their our this that such you big little small huge tiny hard what total suck sucks sucking like as of being'.split(
    ' ',
  ),
);
const NO_NAME_BEFORE = new Set(
  'move moves head heads pic pics picture size energy face in out jokes joke'.split(' '),
);

/**
 * Whether token `i` is somebody's or some place's name, and not the listed word: "Dick Olson visits", "Andy Dick",
 * "Chorlton cum Hardy". What may be a name says its entry.
 */
export const isName = (entry: WordEntry, folded: Folded, tokens: readonly Token[], i: number): boolean => {
  if (entry.name !== true && entry.given !== true && entry.between !== true) return false;
  const token = tokens[i];
  if (token === undefined) return false;
  const typed = (of: Token): string => folded.source.slice(...folded.toSource(of.start, of.end));
  const plain = (of: Token): string => folded.text.slice(of.start, of.end);
  const next = tokens[i + 1]?.continues === true ? tokens[i + 1] : undefined;
  const before = token.continues ? tokens[i - 1] : undefined;
  const isTitle = (of: Token | undefined): boolean => of !== undefined && TITLE_CASE.test(typed(of));
  if (entry.between === true) return isTitle(before) && isTitle(next);
  if (!isTitle(token)) return false;
  if (entry.given === true) {
    const spoilt =
      (before !== undefined && NO_NAME_AFTER.has(plain(before))) ||
      (next !== undefined && NO_NAME_BEFORE.has(plain(next)));
    return !spoilt;
  }
  const [from, to] = folded.toSource(token.start, token.end);
  if (isPlaceName(folded.source, from, to)) return true;
  if (BEFORE_NAMES.test(folded.source.slice(Math.max(0, from - 16), from))) return true;
  if (next !== undefined && isTitle(next) && next.ids.length === 0 && !isCommonWord(plain(next))) return true;
  return before !== undefined && isTitle(before) && before.ids.length === 0 && !isCommonWord(plain(before));
};
