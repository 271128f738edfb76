const SLASHED = /^\/(.+)\/([a-z]*)$/su;
const INSTEAD =
  'write the word itself; other spellings, plurals and masked letters are found without a pattern';

/** Why `/…/` cannot be read as a regular expression, in the words of the language it is written in; null where it can. */
const unreadable = (source: string, flags: string): string | null => {
  try {
    new RegExp(source, flags);
    return null;
  } catch (thrown) {
    const said = thrown instanceof Error ? (thrown.message.split(': ').at(-1) ?? '') : '';
    return said.charAt(0).toLowerCase() + said.slice(1);
  }
};

/** `:)` and `;-(` are no brackets. */
const SMILEY = /[:;=]['’]?-?[()[\]]+/gu;
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** A bracket that has no other half; null where all have one. */
const oddBracket = (word: string): string | null => {
  const open: string[] = [];
  for (const sign of word.replace(SMILEY, '')) {
    if ('([{'.includes(sign)) open.push(sign);
    else if (Object.hasOwn(PAIRS, sign) && open.pop() !== PAIRS[sign]) return sign;
  }
  return open[0] ?? null;
};

/** Signs that words do not have and patterns do, each with what it is there; a trailing `?` or `+`, `*` and `$` mask or end words. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\\/u, 'a backslash'],
  [/^\^/u, '“^” at its beginning'],
  [/\(\?/u, '“(?”'],
  [/\|/u, '“|” between words; each word is an entry of its own'],
  [/\.[*+?]/u, 'a dot for any letter'],
  [/\p{L}\?\p{L}/u, '“?” after a letter that may be missing'],
  [/\p{L}\[[^\]]*\]|\[[^\]]*\]\p{L}/u, 'letters in brackets to choose from'],
  [/[)\]][*+?]|\{\d*,?\d*\}/u, 'a sign for repeating'],
];

/**
 * Why an entry is a pattern and no word, beginning with the entry; null where it is a word. Between slashes it was meant
 * as one. Without them it would be looked for as it stands, find something else than was meant and say nothing.
 */
export const patternFault = (word: string): string | null => {
  const [, source, flags] = SLASHED.exec(word) ?? [];
  if (source !== undefined && flags !== undefined) {
    const why = unreadable(source, flags);
    return why === null
      ? `“${word}” is a pattern; ${INSTEAD}`
      : `“${word}” is a pattern, and no regular expression that can be read (${why}); ${INSTEAD}`;
  }
  const sign = SIGNS.find(([looks]) => looks.test(word))?.[1];
  if (sign !== undefined) return `“${word}” reads like a pattern (it has ${sign}); ${INSTEAD}`;
  const odd = oddBracket(word);
  if (odd === null) return null;
  return `“${word}” has a “${odd}” without its other half, as in a pattern; close the bracket or leave it out`;
};
