/** The words of a folded text, as phrases are looked up by them: each once, in the order of the text. */
export interface Lookup {
  readonly words: ReadonlySet<string>;
}

const WORDS = /[a-z0-9]+/g;

/** The words of a folded text: runs of letters and digits. */
export const lookupOf = (folded: string): Lookup => ({ words: new Set(folded.match(WORDS)) });
