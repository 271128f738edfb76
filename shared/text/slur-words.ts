import { SLURS_ALLOW } from './lists/slurs-allow.ts';
import { SLURS } from './lists/slurs.ts';
import { oncePerLists } from './once-per-lists.ts';
import { compileWords } from './compile-words.ts';
import { type CompiledWords, findWords } from './words.ts';

const worstOnce = oncePerLists(() => compileWords(SLURS.filter(({ degree }) => degree === 3)));
const worst = (): CompiledWords => worstOnce();

/** Words that stand beside a name and are none. */
const BESIDE_NAMES = new Set(
  'a all an and any are at by for from in is no not of on or our that the their these this those to we with you your el la los las un una'.split(
    ' ',
  ),
);

/**
 * Whether a phrase is a slur of the worst degree with no name around it. A name has another word with a capital
 * (“Dyke Road”), as it is written on a map; “the …” and “all …” are the slur itself.
 */
export const isBareSlur = (phrase: string): boolean => {
  // In small letters, since some are also last names and pass with a capital.
  const said = phrase.toLowerCase();
  const hits = findWords(worst(), said);
  if (hits.length === 0) return false;
  let rest = said;
  for (const { range } of hits.toReversed()) rest = `${rest.slice(0, range[0])} ${rest.slice(range[1])}`;
  const capitals = new Set(
    [...phrase.matchAll(/\p{Lu}[\p{L}\p{M}’']*/gu)].map(([word]) => word.toLowerCase()),
  );
  return ![...rest.matchAll(/[\p{L}\p{M}’']+/gu)].some(
    ([word]) => word.length > 1 && capitals.has(word) && !BESIDE_NAMES.has(word),
  );
};

/**
 * Our lists of slurs with the words a district allows, made once per district (about 10 ms), for `findWords`. A slur of
 * the worst degree is allowed by nobody, also not by a pack that was kept when that was not refused yet.
 */
export const slurWords = oncePerLists((allow = []) =>
  compileWords(SLURS, { allow: [...SLURS_ALLOW, ...allow.filter((phrase) => !isBareSlur(phrase))] }),
);
