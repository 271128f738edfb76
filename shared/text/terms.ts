import { fold } from './fold.ts';
import { splitHashtag } from './hashtag-words.ts';
import { findHashtags } from './links.ts';
import { anchorsOf, type Lookup, lookupOf } from './phrase-anchors.ts';
import { phrases } from './phrases.ts';
import { sentencesOf, type Span } from './sentences.ts';

/** One line of a list: words that may mean something, and what makes them innocent. Phrases as in phrases.ts. */
export interface Term<Kind extends string = string> {
  /** The list's own grouping, usually the message it leads to. */
  readonly kind: Kind;
  /** What it finds, for the reader of the list. */
  readonly note: string;
  /** Where the words come from; the list's own source where it is left out. */
  readonly source?: string;
  /** 3: says it alone. 2: says it unless something innocent stands by. 1: only together with `needs`. */
  readonly degree: 1 | 2 | 3;
  readonly say: string;
  /** Innocent where the words are part of these. */
  readonly allow?: string;
  /** Innocent where one of these stands in the same sentence. */
  readonly unless?: string;
  /** Only where one of these stands in the same sentence. */
  readonly needs?: string;
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

interface Ready<Kind extends string> {
  readonly term: Term<Kind>;
  readonly say: RegExp;
  readonly allow: RegExp | null;
  readonly unless: RegExp | null;
  readonly needs: RegExp | null;
}

/** A list made ready for searching. Build once, when the program starts, and use for every text. */
export interface Terms<Kind extends string> {
  readonly ready: readonly Ready<Kind>[];
  /** Terms that need no particular word. */
  readonly anywhere: readonly number[];
}

type AnyTerms = Terms<string>;

/** Word, or beginning of a word → the terms of all lists that may be found where it stands. */
type Index = Map<string, { readonly list: AnyTerms; readonly number: number }[]>;

/**
 * One index for all lists, so that a text's words are looked up once and not once a list. Lists are made when the
 * program starts and stay; `lists` tells an answer that was made before one of them.
 */
const index = { words: new Map() as Index, beginnings: new Map() as Index, lists: 0 };

const once = (text: string | undefined): RegExp | null => (text === undefined ? null : phrases(text));

const makeReady = <Kind extends string>(term: Term<Kind>, allow: string): Ready<Kind> => {
  if (term.degree === 1 && term.needs === undefined) throw new Error(`${term.note}: degree 1 needs company`);
  const own = `${allow}\n${term.allow ?? ''}`;
  return {
    term,
    say: phrases(term.say),
    allow: own.trim() === '' ? null : phrases(own),
    unless: once(term.unless),
    needs: once(term.needs),
  };
};

/** Makes a list ready. `allow`: innocent phrases for every term of it. Throws on a list that contradicts itself. */
export const compileTerms = <Kind extends string>(terms: readonly Term<Kind>[], allow = ''): Terms<Kind> => {
  const anchors = terms.map(({ say }) => anchorsOf(say));
  const list: Terms<Kind> = {
    ready: terms.map((term) => makeReady(term, allow)),
    anywhere: anchors.flatMap((one, number) => (one === null ? [number] : [])),
  };
  const note = (into: Index, keys: readonly string[], number: number): void => {
    for (const key of new Set(keys)) {
      const known = into.get(key);
      if (known === undefined) into.set(key, [{ list, number }]);
      else known.push({ list, number });
    }
  };
  for (const [number, one] of anchors.entries()) {
    note(index.words, one?.words ?? [], number);
    note(index.beginnings, one?.beginnings ?? [], number);
  }
  index.lists += 1;
  return list;
};

interface Candidates {
  readonly lists: number;
  readonly of: ReadonlyMap<AnyTerms, ReadonlySet<number>>;
}

const candidatesOf = new WeakMap<Lookup, Candidates>();

/** The terms of every list that may be found where these words stand. */
const lookUp = (lookup: Lookup): Candidates => {
  const known = candidatesOf.get(lookup);
  if (known?.lists === index.lists) return known;
  const of = new Map<AnyTerms, Set<number>>();
  const add = (from: Index, keys: ReadonlySet<string>): void => {
    for (const key of keys)
      for (const { list, number } of from.get(key) ?? []) {
        const numbers = of.get(list);
        if (numbers === undefined) of.set(list, new Set([number]));
        else numbers.add(number);
      }
  };
  add(index.words, lookup.words);
  add(index.beginnings, lookup.beginnings);
  const found = { lists: index.lists, of };
  candidatesOf.set(lookup, found);
  return found;
};

/** Numbers of the terms that may be found, in the list's order. */
const candidates = (list: AnyTerms, lookup: Lookup): readonly number[] => {
  const found = lookUp(lookup).of.get(list);
  if (found === undefined) return list.anywhere;
  return [...new Set([...list.anywhere, ...found])].sort((a, b) => a - b);
};

const has = (pattern: RegExp | null, text: string): boolean => pattern !== null && text.search(pattern) >= 0;

const covers = (pattern: RegExp | null, text: string, from: number, to: number): boolean => {
  if (pattern === null) return false;
  for (const match of text.matchAll(pattern))
    if (match.index <= from && to <= match.index + match[0].length) return true;
  return false;
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
  const numbers = candidates(terms, reading.lookup);
  if (numbers.length === 0) return;
  for (const passage of reading.passages) {
    const { text } = passage;
    for (const number of numbers) {
      const ready = terms.ready[number];
      if (ready === undefined) continue;
      const { term, say, allow, unless, needs } = ready;
      for (const match of text.matchAll(say)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (covers(allow, text, start, end)) continue;
        if (needs !== null && !has(needs, text)) break;
        if (has(unless, text)) break;
        yield { term, passage, start, end };
        break;
      }
    }
  }
}
