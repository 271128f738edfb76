import { anchorsOf, type Lookup, lookupOf, mayHold } from './phrase-anchors.ts';
import { checkedLines, phrasePattern, phraseSource } from './phrase-notation.ts';

/** The phrases of one list, each with a pattern made when a text first holds its words. */
interface PhraseLines {
  readonly lines: readonly string[];
  readonly patterns: (RegExp | undefined)[];
}

interface Spot {
  readonly of: PhraseLines;
  readonly line: number;
}

/** Which phrases of every list may be found where these words stand: a text's words are looked up once for all lists. */
const index = {
  words: new Map<string, Spot[]>(),
  beginnings: new Map<string, Spot[]>(),
  anywhere: [] as Spot[],
  lists: 0,
};
/** Lists are made when the program starts, and stay. */
const everyList: PhraseLines[] = [];

const put = (into: Map<string, Spot[]>, keys: readonly string[], spot: Spot): void => {
  for (const key of new Set(keys)) {
    const known = into.get(key);
    if (known === undefined) into.set(key, [spot]);
    else known.push(spot);
  }
};

const fillIndex = (): void => {
  for (; index.lists < everyList.length; index.lists += 1) {
    const of = everyList[index.lists];
    for (const [line, phrase] of (of?.lines ?? []).entries()) {
      if (of === undefined) continue;
      const spot = { of, line };
      const anchors = anchorsOf(phrase);
      if (anchors === null) index.anywhere.push(spot);
      put(index.words, anchors?.words ?? [], spot);
      put(index.beginnings, anchors?.beginnings ?? [], spot);
    }
  }
};

/** List → its lines that may be found, in their order. */
type Candidates = ReadonlyMap<PhraseLines, readonly number[]>;

const candidatesOf = (lookup: Lookup): Candidates => {
  const spots = new Set(index.anywhere);
  for (const word of lookup.words) for (const spot of index.words.get(word) ?? []) spots.add(spot);
  for (const beginning of lookup.beginnings)
    for (const spot of index.beginnings.get(beginning) ?? []) spots.add(spot);
  const found = new Map<PhraseLines, number[]>();
  for (const { of, line } of spots) {
    if (!mayHold(of.lines[line] ?? '', lookup)) continue;
    const lines = found.get(of);
    if (lines === undefined) found.set(of, [line]);
    else lines.push(line);
  }
  for (const lines of found.values()) lines.sort((a, b) => a - b);
  return found;
};

/** The sentences of a post are asked for again and again, by one list after the other. Bounded, because text is hostile. */
const known = new Map<string, Candidates>();
const MOST_KNOWN = 64;
let knownLists = 0;

const lookUp = (text: string): Candidates => {
  fillIndex();
  const before = knownLists === index.lists ? known.get(text) : undefined;
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN || knownLists !== index.lists) known.clear();
  knownLists = index.lists;
  const candidates = candidatesOf(lookupOf(text));
  known.set(text, candidates);
  return candidates;
};

const NONE: readonly number[] = [];

/** Where a search stands: the next place of each line in the text, so that each place is looked for once. */
interface Search {
  readonly text: string;
  readonly lines: readonly number[];
  readonly next: (RegExpExecArray | null | undefined)[];
  from: number;
}

/**
 * A pattern that looks at a text's words first: of a hundred phrases only those are searched for, and only those
 * patterns ever compiled, whose words stand in the text. It finds what the one pattern of all its phrases would.
 */
class PhraseList extends RegExp {
  readonly #of: PhraseLines;
  #search: Search | null = null;

  /** Searches that keep a place of their own (`matchAll`) make a second one of the first. */
  constructor(from: PhraseLines | PhraseList) {
    super('', 'g');
    this.#of = from instanceof PhraseList ? from.#of : from;
  }

  override get source(): string {
    return phraseSource(this.#of.lines.join('\n'));
  }

  override exec(text: string): RegExpExecArray | null {
    const search = this.#from(text, this.lastIndex);
    let best: RegExpExecArray | null = null;
    for (const [at, line] of search.lines.entries()) {
      let match = search.next[at];
      if (match === undefined || (match !== null && match.index < search.from)) {
        match = this.#find(line, text, search.from);
        search.next[at] = match;
      }
      // Of phrases that begin together, the earlier line.
      if (match !== null && (best === null || match.index < best.index)) best = match;
    }
    if (best === null) this.#search = null;
    this.lastIndex = best === null ? 0 : best.index + best[0].length;
    return best;
  }

  #from(text: string, from: number): Search {
    const last = this.#search;
    if (last !== null && last.text === text && last.from <= from) {
      last.from = from;
      return last;
    }
    const lines = lookUp(text).get(this.#of) ?? NONE;
    const search = { text, lines, next: [], from };
    this.#search = lines.length === 0 ? null : search;
    return search;
  }

  #find(line: number, text: string, from: number): RegExpExecArray | null {
    const pattern = (this.#of.patterns[line] ??= phrasePattern(this.#of.lines[line] ?? ''));
    pattern.lastIndex = from;
    return pattern.exec(text);
  }
}

/**
 * A pattern that finds any of the phrases (notation: phrase-notation.ts), `g` set. Build once, when the program starts.
 * Phrases that hold nothing are refused: they would match anywhere.
 */
export const phrases = (text: string): RegExp => {
  const of: PhraseLines = { lines: checkedLines(text), patterns: [] };
  everyList.push(of);
  return new PhraseList(of);
};

/** Makes the pattern of every phrase and answers how many: a fault in a line is told here, not in the middle of a check. */
export const makeAllPhrases = (): number => {
  for (const { lines, patterns } of everyList)
    for (const [at, line] of lines.entries()) patterns[at] ??= phrasePattern(line);
  return everyList.reduce((sum, { lines }) => sum + lines.length, 0);
};
