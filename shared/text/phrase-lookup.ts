/** The words of a folded text, as phrases are looked up by them. */
export interface Lookup {
  readonly words: ReadonlySet<string>;
  /** The same in order, to find a word by its beginning. */
  readonly sorted: readonly string[];
}

const WORDS = /[a-z0-9]+/g;

/** The words of a folded text: runs of letters and digits. */
export const lookupOf = (folded: string): Lookup => {
  const words = new Set(folded.match(WORDS));
  return { words, sorted: Array.from(words).sort() };
};

/** Whether a word of the text begins so. */
export const begins = ({ sorted }: Lookup, beginning: string): boolean => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(beginning) === true;
};
