/**
 * Every match of a pattern with the flag `g`, in order. `matchAll` would build the pattern anew for each text, which
 * costs more than the search where the pattern is long and the texts are short sentences. After the first `most`, the
 * rest of the text is not looked at.
 */
export const matchesOf = (
  pattern: RegExp,
  text: string,
  most = Number.POSITIVE_INFINITY,
): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && found.length < most; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found again and again.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
};

/** Where a match stands in the text it was found in: UTF-16 offsets, end exclusive. */
export const rangeOf = ({ index, 0: found }: RegExpExecArray): readonly [number, number] => [
  index,
  index + found.length,
];

/** Where the first match of a pattern stands; null where there is none. */
export const rangeIn = (pattern: RegExp, text: string): readonly [number, number] | null => {
  const match = pattern.exec(text);
  return match === null ? null : rangeOf(match);
};
