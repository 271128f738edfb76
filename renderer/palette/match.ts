/** Something that can be found by its words. */
export interface Findable {
  readonly label: string;
  /** Further words it is found by, other names of the same thing. */
  readonly also?: string;
}

/** The words of a text, a space before each: capitals, accents and signs make no difference. */
const wordsOf = (text: string): string => {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words === null ? '' : ` ${words.join(' ')}`;
};

/** How well a line fits, 0 for not at all: a part of a word in its middle is no match. */
const fitOf = ({ label, also = '' }: Findable, typed: string): number => {
  const words = wordsOf(label);
  if (words === typed) return 5;
  if (words.startsWith(typed)) return 4;
  if (words.includes(typed)) return 3;
  const each = typed.split(/(?= )/u);
  if (each.every((one) => words.includes(one))) return 2;
  const all = words + wordsOf(also);
  return each.every((one) => all.includes(one)) ? 1 : 0;
};

/** The lines in which each typed word begins a word, the best first; equally good ones keep their order. */
export const bestFirst = <L extends Findable>(lines: readonly L[], text: string): readonly L[] => {
  const typed = wordsOf(text);
  if (typed === '') return [];
  return lines
    .map((line) => ({ line, fit: fitOf(line, typed) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ line }) => line);
};
