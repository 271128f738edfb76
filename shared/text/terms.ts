import { fold } from './fold.ts';
import { splitHashtag } from './hashtag-words.ts';
import { findHashtags } from './links.ts';
import { anchorsOf, type Lookup, lookupOf, mayHold } from './phrase-anchors.ts';
import { phraseLines, phrasePattern } from './phrase-notation.ts';
import { makeAllPhrases } from './phrases.ts';
import { sentencesOf, type Span } from './sentences.ts';

// Long because: a list, the index of its words and the search through both share shapes that nothing else should see.

/** One line of a list: words that may mean something, and what makes them innocent. Phrases as in phrase-notation.ts. */
export interface Term<Kind extends string = string> {
  /** The list's own grouping, usually the message it leads to. */
  readonly kind: Kind;
  /** What it finds, for the reader of the list. */
  readonly note: string;
  /** Where the words come from; the list's own source where it is left out. */
  readonly source?: string;
  /** 3: says it alone. 2: says it unless something innocent stands by. 1: only together with `needs` or `near`. */
  readonly degree: 1 | 2 | 3;
  readonly say: string;
  /** Innocent where the words are part of these. */
  readonly allow?: string;
  /** Innocent where one of these stands in the same sentence. */
  readonly unless?: string;
  /** Only where one of these stands in the same sentence. */
  readonly needs?: string;
  /** Only where one of these stands in the same sentence or beside it. */
  readonly near?: string;
}

/** A sentence, or a hashtag read as words. */
export interface Passage {
  /** Folded. */
  readonly text: string;
  /** As typed. */
  readonly typed: string;
  /** The sentence with its neighbours, folded: what is said right before and after explains it. */
  readonly around: string;
  readonly isTag: boolean;
  /** Offsets in `text` → offsets in the source; any part of a hashtag is all of it. */
  toSource(start: number, end: number): Span;
  /** Offsets in `typed` → offsets in the source. */
  sourceOfTyped(start: number, end: number): Span;
}

/** A text read once, for every list. */
export interface Reading {
  /** All of it, folded. */
  readonly text: string;
  /** Its words, and those of its hashtags, to look up which lists need to be searched for. */
  readonly lookup: Lookup;
  /** Hashtags first. */
  readonly passages: readonly Passage[];
}

const NO_WORDS = new Map<string, readonly string[]>();

/** The words of a hashtag: at its capitals, digits and underscores, else as the dictionary cuts it. */
const tagWords = (tag: string): string => {
  const parted = tag
    .replace(/(\p{Ll})([\p{Lu}\d])/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replaceAll('_', ' ');
  return parted === tag ? (splitHashtag(tag, NO_WORDS)?.join(' ') ?? tag) : parted;
};

/** Captions break their lines anywhere: a line that goes on in words is the same sentence. */
const unwrap = (source: string): string => source.replace(/\n(?=[\p{L}])/gu, ' ');

/** Reads a text: its sentences, and its hashtags as words. `wrapped`: lines break inside sentences, as in captions. */
export const readingOf = (source: string, wrapped = false): Reading => {
  const folded = fold(wrapped ? unwrap(source) : source);
  const spans = sentencesOf(folded.text);
  const passages = spans.map(([start, end], at): Passage => {
    const from = spans[at - 1]?.[0] ?? start;
    const to = spans[at + 1]?.[1] ?? end;
    const [typedAt, typedEnd] = folded.toSource(start, end);
    return {
      text: folded.text.slice(start, end),
      typed: source.slice(typedAt, typedEnd),
      around: folded.text.slice(from, to),
      isTag: false,
      toSource: (a, b) => folded.toSource(start + a, start + b),
      sourceOfTyped: (a, b) => [typedAt + a, typedAt + b],
    };
  });
  const tags = findHashtags(source).map(({ range, tag }): Passage => {
    const text = fold(tagWords(tag)).text;
    return {
      text,
      typed: tag,
      around: folded.text,
      isTag: true,
      toSource: () => range,
      sourceOfTyped: () => range,
    };
  });
  const text = [folded.text, ...tags.map((tag) => tag.text)].join('\n');
  return { text, lookup: lookupOf(text), passages: [...tags, ...passages] };
};

/** A pattern made when it is first needed: most lists are never searched for in most runs of the program. */
type Later = () => RegExp;

const later = (text: string): Later => {
  let made: RegExp | null = null;
  return () => (made ??= phrasePattern(text));
};

interface Ready<Kind extends string> {
  readonly term: Term<Kind>;
  /** A pattern for each line of what it says, so that only those are tried whose words stand in the text. */
  readonly say: readonly { readonly line: string; readonly pattern: Later }[];
  readonly allow: Later | null;
  readonly unless: Later | null;
  readonly needs: Later | null;
  readonly near: Later | null;
}

/** A list made ready for searching. Build once, when the program starts, and use for every text. */
export interface Terms<Kind extends string> {
  readonly ready: readonly Ready<Kind>[];
}

type AnyTerms = Terms<string>;

/** A line of a term of a list. */
interface Spot {
  readonly list: AnyTerms;
  readonly term: number;
  readonly line: number;
}

/** Word, or beginning of a word → the lines of all lists that may be found where it stands. */
type Index = Map<string, Spot[]>;

/**
 * One index for all lists, so that a text's words are looked up once and not once a list. Lists are made when the
 * program starts and stay; each is put in when the next text is read.
 */
const index = { words: new Map() as Index, beginnings: new Map() as Index, anywhere: [] as Spot[], lists: 0 };
const everyList: AnyTerms[] = [];

const put = (into: Index, key: string, spot: Spot): void => {
  const known = into.get(key);
  if (known === undefined) into.set(key, [spot]);
  else known.push(spot);
};

const fillIndex = (): void => {
  for (const list of everyList.slice(index.lists)) {
    index.lists += 1;
    for (const [term, { say }] of list.ready.entries())
      for (const [at, { line }] of say.entries()) {
        const spot = { list, term, line: at };
        const anchors = anchorsOf(line);
        if (anchors === null) index.anywhere.push(spot);
        for (const word of new Set(anchors?.words)) put(index.words, word, spot);
        for (const beginning of new Set(anchors?.beginnings)) put(index.beginnings, beginning, spot);
      }
  }
};

/** Makes every pattern of every list at once and answers how many: a fault in a line is told here, not in the middle of a check. */
export const makeAllPatterns = (): number => {
  fillIndex();
  let made = makeAllPhrases();
  for (const list of everyList)
    for (const { say, allow, unless, needs, near } of list.ready)
      for (const pattern of [...say.map((line) => line.pattern), allow, unless, needs, near])
        if (pattern !== null) made += pattern().source.length > 0 ? 1 : 0;
  return made;
};

const makeReady = <Kind extends string>(term: Term<Kind>, allow: string): Ready<Kind> => {
  if (term.degree === 1 && term.needs === undefined && term.near === undefined)
    throw new Error(`${term.note}: degree 1 needs company`);
  const own = `${allow}\n${term.allow ?? ''}`;
  const maybe = (text: string | undefined): Later | null => (text === undefined ? null : later(text));
  return {
    term,
    say: phraseLines(term.say).map((line) => ({ line, pattern: later(line) })),
    allow: own.trim() === '' ? null : later(own),
    unless: maybe(term.unless),
    needs: maybe(term.needs),
    near: maybe(term.near),
  };
};

/** Makes a list ready. `allow`: innocent phrases for every term of it. Throws on a list that contradicts itself. */
export const compileTerms = <Kind extends string>(terms: readonly Term<Kind>[], allow = ''): Terms<Kind> => {
  const list: Terms<Kind> = { ready: terms.map((term) => makeReady(term, allow)) };
  everyList.push(list);
  return list;
};

/** List → its terms that may be found → their lines, all in the list's order. */
type Candidates = ReadonlyMap<AnyTerms, readonly (readonly [term: number, lines: readonly number[]])[]>;

const known = new WeakMap<Lookup, { readonly lists: number; readonly candidates: Candidates }>();

const inOrder = (spots: Iterable<Spot>, lookup: Lookup): Candidates => {
  const found = new Map<AnyTerms, Map<number, number[]>>();
  for (const { list, term, line } of spots) {
    if (!mayHold(list.ready[term]?.say[line]?.line ?? '', lookup)) continue;
    const terms = found.get(list) ?? new Map<number, number[]>();
    found.set(list, terms);
    const lines = terms.get(term);
    if (lines === undefined) terms.set(term, [line]);
    else lines.push(line);
  }
  return new Map(
    Array.from(found, ([list, terms]) => {
      const sorted = Array.from(terms, ([term, lines]) => [term, lines.sort((a, b) => a - b)] as const);
      return [list, sorted.sort(([a], [b]) => a - b)];
    }),
  );
};

/** The lines of every list that may be found where these words stand. */
const lookUp = (lookup: Lookup): Candidates => {
  fillIndex();
  const before = known.get(lookup);
  if (before?.lists === index.lists) return before.candidates;
  const spots = new Set(index.anywhere);
  const add = (from: Index, keys: ReadonlySet<string>): void => {
    for (const key of keys) for (const spot of from.get(key) ?? []) spots.add(spot);
  };
  add(index.words, lookup.words);
  add(index.beginnings, lookup.beginnings);
  const candidates = inOrder(spots, lookup);
  known.set(lookup, { lists: index.lists, candidates });
  return candidates;
};

interface Found {
  readonly start: number;
  readonly end: number;
}

/** Every place of a pattern in a text. By hand: `matchAll` makes a new pattern each time, which takes longer than the search. */
const placesOf = (pattern: RegExp, text: string, into: Found[]): void => {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    into.push({ start: match.index, end: match.index + match[0].length });
};

/** Where these lines stand in a text: from the left, the earlier line first, and never within one another. */
const matchesOf = (text: string, say: Ready<string>['say'], lines: readonly number[]): readonly Found[] => {
  const all: Found[] = [];
  for (const line of lines) {
    const pattern = say[line]?.pattern();
    if (pattern !== undefined) placesOf(pattern, text, all);
  }
  if (all.length < 2) return all;
  // Sorting keeps the order of the lines where two begin together.
  all.sort((a, b) => a.start - b.start);
  let end = 0;
  return all.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
};

const has = (pattern: Later | null, text: string): boolean => pattern !== null && text.search(pattern()) >= 0;

const covers = (pattern: Later | null, text: string, { start, end }: Found): boolean => {
  if (pattern === null) return false;
  const places: Found[] = [];
  placesOf(pattern(), text, places);
  return places.some((one) => one.start <= start && end <= one.end);
};

export interface TermMatch<Kind extends string> {
  readonly term: Term<Kind>;
  readonly passage: Passage;
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
}

/** What a list finds in a text, at most once a term and sentence, in the list's order within each sentence. */
export function* findTerms<Kind extends string>(
  terms: Terms<Kind>,
  reading: Reading,
): Generator<TermMatch<Kind>> {
  const candidates = lookUp(reading.lookup).get(terms);
  if (candidates === undefined) return;
  for (const passage of reading.passages) {
    const { text } = passage;
    for (const [number, lines] of candidates) {
      const ready = terms.ready[number];
      if (ready === undefined) continue;
      const { term, say, allow, unless, needs, near } = ready;
      for (const match of matchesOf(text, say, lines)) {
        if (covers(allow, text, match)) continue;
        if (needs !== null && !has(needs, text)) break;
        if (near !== null && !has(near, passage.around)) break;
        if (has(unless, text)) break;
        yield { term, passage, ...match };
        break;
      }
    }
  }
}
