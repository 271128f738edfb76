import type { Cell } from './word-cells.ts';

interface Node {
  /** Letters from the root to here. */
  readonly depth: number;
  /** The words below, which all begin with these letters. */
  readonly words: Iterable<string>;
  /** Number of this node, for remembering where a search has been. */
  readonly at: number;
  /** Made when a search first comes here: of most words only the first letters are ever looked at. */
  open: OpenNode | null;
}

interface OpenNode {
  readonly next: ReadonlyMap<string, Node>;
  /** The number of the word that ends here, or -1. */
  readonly id: number;
}

const VOWELS = 'aeiou';

/**
 * Known words by number, found again however they are written: through signs that may be several letters, masks, and
 * letters that are drawn out. Exact words are found in a map; the tree is for the rest.
 */
export class WordTrie {
  readonly #ids = new Map<string, number>();
  /** The words of the tree. */
  readonly #listed = new Set<string>();
  #nodes = 0;
  #words = 0;
  #root: Node = this.#node(0, this.#listed);

  #node(depth: number, words: Iterable<string>): Node {
    this.#nodes += 1;
    return { depth, words, at: this.#nodes, open: null };
  }

  #open(node: Node): OpenNode {
    if (node.open !== null) return node.open;
    const { depth } = node;
    const below = new Map<string, string[]>();
    let id = -1;
    for (const word of node.words) {
      if (word.length === depth) {
        id = this.#ids.get(word) ?? -1;
        continue;
      }
      const letter = word.charAt(depth);
      const group = below.get(letter);
      if (group === undefined) below.set(letter, [word]);
      else group.push(word);
    }
    const next = new Map<string, Node>();
    for (const [letter, words] of below) next.set(letter, this.#node(depth + 1, words));
    node.open = { next, id };
    return node.open;
  }

  /** The word's number, new or known. */
  add(word: string): number {
    // Known perhaps from `addExact`: then it comes into the tree now.
    const id = this.addExact(word);
    this.#listed.add(word);
    // Opened before: it is made anew, with this word.
    if (this.#root.open !== null) this.#root = this.#node(0, this.#listed);
    return id;
  }

  /** The number of a word that is found only as it is spelled. */
  addExact(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words;
    this.#words += 1;
    this.#ids.set(word, id);
    return id;
  }

  /** Other spellings of a known word, found only exactly. */
  alias(id: number, words: readonly string[]): void {
    for (const word of words) if (!this.#ids.has(word)) this.#ids.set(word, id);
  }

  exact(word: string): number | undefined {
    return this.#ids.get(word);
  }

  /**
   * Numbers of the words that all of `cells` may spell. A letter written three times or more, or a vowel twice, may
   * stand for one; doubles of the word itself are doubles (`asss` is `ass`, `as` is not).
   */
  read(cells: readonly Cell[]): readonly number[] {
    // Longer than any word with its letters drawn out sensibly: a hostile text, not a word.
    if (cells.length > 200) return [];
    const found: number[] = [];
    const runs = hasRun(cells) ? runLengths(cells) : NO_RUNS;
    const wild = cells.some((cell) => cell.may.length > 1 || cell.may === '*');
    const seen = wild ? new Set<number>() : null;
    // With one letter of a word left, only what a list says in so many masks is a word: `f***`.
    const open = wild && cells.filter((cell) => cell.may !== '*').length >= 2;
    const walk = (i: number, node: Node): void => {
      if (i === cells.length) {
        const { id } = this.#open(node);
        if (id >= 0 && !found.includes(id)) found.push(id);
        return;
      }
      if (seen !== null) {
        const key = node.at * 256 + i;
        if (seen.has(key)) return;
        seen.add(key);
      }
      const may = cells[i]?.may ?? '';
      if (may === '*') {
        for (const [letter, next] of this.#open(node).next) if (letter === '*' || open) walk(i + 1, next);
        return;
      }
      for (const letter of may) {
        const next = this.#open(node).next.get(letter);
        if (next === undefined) continue;
        walk(i + 1, next);
        const run = runs[i];
        if (run === undefined || run.left < 2) continue;
        if (run.total >= 3 || VOWELS.includes(letter)) walk(i + run.left, next);
      }
    };
    walk(0, this.#root);
    return found;
  }
}

const NO_RUNS: readonly never[] = [];

/** Whether two equal cells stand side by side: in most words none do. */
const hasRun = (cells: readonly Cell[]): boolean => {
  for (let i = 1; i < cells.length; i += 1) {
    const may = cells[i]?.may;
    if (may === cells[i - 1]?.may && may !== '*') return true;
  }
  return false;
};

/** For each cell: how long the run of equal cells is that it stands in, and how much of it is left from here. */
const runLengths = (cells: readonly Cell[]): readonly { readonly total: number; readonly left: number }[] => {
  const out: { total: number; left: number }[] = [];
  for (let i = 0; i < cells.length; ) {
    let n = i + 1;
    while (n < cells.length && cells[n]?.may === cells[i]?.may && cells[i]?.may !== '*') n += 1;
    for (let k = i; k < n; k += 1) out.push({ total: n - i, left: n - k });
    i = n;
  }
  return out;
};
