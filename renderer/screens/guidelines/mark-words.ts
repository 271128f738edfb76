export interface Marked {
  readonly text: string;
  readonly isMarked: boolean;
}

/** An example's text in pieces, the words a rule finds in it marked. Words it does not hold mark nothing. */
export const markWords = (text: string, words: string | null): readonly Marked[] => {
  const at = words === null || words === '' ? -1 : text.indexOf(words);
  if (words === null || at < 0) return [{ text, isMarked: false }];
  return [
    { text: text.slice(0, at), isMarked: false },
    { text: words, isMarked: true },
    { text: text.slice(at + words.length), isMarked: false },
  ].filter((piece) => piece.text !== '');
};
