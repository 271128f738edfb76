import { type DistrictNames, markNames } from './district-names.ts';
import { fold } from './fold.ts';
import { spokenHashtag } from './hashtag-words.ts';
import { findHashtags } from './links.ts';
import { PhraseIndex, placesOf } from './phrase-index.ts';
import { lookupOf } from './phrase-lookup.ts';
import { phraseLines } from './phrase-notation.ts';
import type { Found, Phrase } from './phrase-steps.ts';
import { makeAllPhrases, type Phrases, phrases } from './phrases.ts';
import { sentencesOf, type Span } from './sentences.ts';

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
  /** Innocent where one of these stands in the same sentence or beside it. */
  readonly unlessNear?: string;
  /** Only where one of these stands in the same sentence, not within the words themselves. */
  readonly needs?: string;
  /** Only where one of these stands in the same sentence or beside it, not within the words themselves. */
  readonly near?: string;
}

/** A sentence, or a hashtag read as words. */
export interface Passage {
  /** Folded. */
  readonly text: string;
  /** `text` with the district's names marked, its offsets the same (district-names.ts). */
  readonly marked: string;
  /** As typed. */
  readonly typed: string;
  /** The sentence with its neighbours, folded: what is said right before and after explains it. */
  readonly around: string;
  readonly aroundMarked: string;
  readonly isTag: boolean;
  /** Numbers of the phrases of all lists that may be found in it, in their order. */
  candidates(): readonly number[];
  /** Offsets in `text` → offsets in the source; any part of a hashtag is all of it. */
  toSource(start: number, end: number): Span;
  /** Offsets in `typed` → offsets in the source. */
  sourceOfTyped(start: number, end: number): Span;
}

/** A text read once, for every list. */
export interface Reading {
  /** All of it, folded. */
  readonly text: string;
  /** Hashtags first. */
  readonly passages: readonly Passage[];
}

const NONE: readonly never[] = [];

/** One index for all lists, so that a passage's words are looked up once and not once a list. */
const index = new PhraseIndex();

/** What may be found in a passage, looked for when first asked, and again where there are more lists than then. */
export const candidatesIn = (text: string, marked: string): (() => readonly number[]) => {
  let size = -1;
  let lines: readonly number[] = NONE;
  return () => {
    if (size !== index.size) lines = index.find(lookupOf(text, marked));
    size = index.size;
    return lines;
  };
};

/** Captions break their lines anywhere: a line that goes on in words is the same sentence. */
const unwrap = (source: string): string => source.replace(/\n(?=[\p{L}])/gu, ' ');

/**
 * Reads a text: its sentences, and its hashtags as words. `names`: what the lists' `@school`, `@team` and `@district` are.
 * `wrapped`: lines break inside sentences, as in captions.
 */
export const readingOf = (source: string, names: DistrictNames, wrapped = false): Reading => {
  const folded = fold(wrapped ? unwrap(source) : source);
  const whole = markNames(folded, names);
  const spans = sentencesOf(folded.text);
  const passages = spans.map(([start, end], at): Passage => {
    const text = folded.text.slice(start, end);
    const marked = whole.slice(start, end);
    const from = spans[at - 1]?.[0] ?? start;
    const to = spans[at + 1]?.[1] ?? end;
    const [typedAt, typedEnd] = folded.toSource(start, end);
    return {
      text,
      marked,
      typed: source.slice(typedAt, typedEnd),
      around: folded.text.slice(from, to),
      aroundMarked: whole.slice(from, to),
      isTag: false,
      candidates: candidatesIn(text, marked),
      toSource: (a, b) => folded.toSource(start + a, start + b),
      sourceOfTyped: (a, b) => [typedAt + a, typedAt + b],
    };
  });
  const tags = findHashtags(source).map(({ range, tag }): Passage => {
    const words = fold(spokenHashtag(tag));
    const { text } = words;
    const marked = markNames(words, names);
    return {
      text,
      marked,
      typed: tag,
      around: folded.text,
      aroundMarked: whole,
      isTag: true,
      candidates: candidatesIn(text, marked),
      toSource: () => range,
      sourceOfTyped: () => range,
    };
  });
  const text = [folded.text, ...tags.map((tag) => tag.text)].join('\n');
  return { text, passages: [...tags, ...passages] };
};

/** Phrases made ready when they are first asked for: most of what makes words innocent is never needed. */
type Later = () => Phrases;

const later = (text: string | undefined): Later | null => {
  if (text === undefined || text.trim() === '') return null;
  let made: Phrases | null = null;
  return () => (made ??= phrases(text));
};

interface Ready<Kind extends string> {
  readonly term: Term<Kind>;
  readonly allow: Later | null;
  readonly unless: Later | null;
  readonly unlessNear: Later | null;
  readonly needs: Later | null;
  readonly near: Later | null;
}

/** A list made ready for searching. Build once, when the program starts, and use for every text. */
export interface Terms<Kind extends string> {
  readonly ready: readonly Ready<Kind>[];
  /** Innocent phrases for every term. */
  readonly allow: Later | null;
  /** Number of its first line in the index. */
  readonly first: number;
  /** For each of its lines, whose it is: the number of a term. */
  readonly termOf: readonly number[];
}

const everyList: Terms<string>[] = [];

/** Makes every phrase of every list ready at once and answers how many: a fault in a line is told here, not in the middle of a check. */
export const makeAllReady = (): number => {
  for (const { ready, allow: common } of everyList)
    for (const each of [
      common,
      ...ready.flatMap(({ allow, unless, unlessNear, needs, near }) => [
        allow,
        unless,
        unlessNear,
        needs,
        near,
      ]),
    ])
      each?.();
  let made = makeAllPhrases();
  for (let line = 0; line < index.size; line += 1) made += index.phrase(line).first.kind === 'done' ? 0 : 1;
  return made;
};

const makeReady = <Kind extends string>(term: Term<Kind>): Ready<Kind> => {
  if (term.degree === 1 && term.needs === undefined && term.near === undefined)
    throw new Error(`${term.note}: degree 1 needs company`);
  return {
    term,
    allow: later(term.allow),
    unless: later(term.unless),
    unlessNear: later(term.unlessNear),
    needs: later(term.needs),
    near: later(term.near),
  };
};

/** Makes a list ready. `allow`: innocent phrases for every term of it. Throws on a list that contradicts itself. */
export const compileTerms = <Kind extends string>(terms: readonly Term<Kind>[], allow = ''): Terms<Kind> => {
  const said = terms.map(({ say }) => phraseLines(say));
  const list: Terms<Kind> = {
    ready: terms.map(makeReady),
    allow: later(allow),
    first: index.add(said.flat()),
    termOf: said.flatMap((lines, term) => lines.map(() => term)),
  };
  everyList.push(list);
  return list;
};

/** Where the first line of a list stands among these, which are in order; -1 where none of its lines does. */
const placeOf = ({ first, termOf }: Terms<string>, lines: readonly number[]): number => {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? first) < first) low = middle + 1;
    else high = middle;
  }
  return (lines[low] ?? Number.POSITIVE_INFINITY) < first + termOf.length ? low : -1;
};

/** Whether a list may find anything in a text: most find nothing, and then nothing is to be made ready for it. */
export const mayFind = (terms: Terms<string>, { passages }: Reading): boolean => {
  for (const passage of passages) if (placeOf(terms, passage.candidates()) >= 0) return true;
  return false;
};

/** The terms of a list that may be found in a passage, each with its phrases that may. */
const candidatesOf = <Kind extends string>(
  terms: Terms<Kind>,
  lines: readonly number[],
): readonly (readonly [Ready<Kind>, readonly Phrase[]])[] => {
  const place = placeOf(terms, lines);
  if (place < 0) return NONE;
  const { ready, first, termOf } = terms;
  const found: (readonly [Ready<Kind>, Phrase[]])[] = [];
  let last = -1;
  for (let at = place; at < lines.length; at += 1) {
    const line = lines[at] ?? 0;
    const number = termOf[line - first];
    const term = number === undefined ? undefined : ready[number];
    if (number === undefined || term === undefined) break;
    if (number !== last) found.push([term, []]);
    last = number;
    found.at(-1)?.[1].push(index.phrase(line));
  }
  return found;
};

const covers = (list: Later | null, { text, marked }: Passage, { start, end }: Found): boolean =>
  list !== null &&
  list()
    .placesIn(text, marked)
    .some((one) => one.start <= start && end <= one.end);

/** Whether one of these is not within the words from `start` to `end`. */
const isBeside = (places: readonly Found[], start: number, end: number): boolean =>
  places.some((one) => one.start < start || end < one.end);

export interface TermMatch<Kind extends string> extends Found {
  readonly term: Term<Kind>;
  /** Where the offsets stand. */
  readonly passage: Passage;
}

/** What a list finds in a text, at most once a term and sentence, in the list's order within each sentence. */
export function* findTerms<Kind extends string>(
  terms: Terms<Kind>,
  reading: Reading,
): Generator<TermMatch<Kind>> {
  for (const passage of reading.passages) {
    const { text, marked, around, aroundMarked } = passage;
    for (const [{ term, allow, unless, unlessNear, needs, near }, phrasesOfIt] of candidatesOf(
      terms,
      passage.candidates(),
    )) {
      // What a term needs is said by other words than its own; looked for once, whatever asks.
      let needed: readonly Found[] | null = null;
      let nearby: readonly Found[] | null = null;
      const at = near === null ? 0 : Math.max(0, around.indexOf(text));
      for (const match of placesOf(phrasesOfIt, text, marked)) {
        if (covers(terms.allow, passage, match) || covers(allow, passage, match)) continue;
        if (needs !== null) {
          needed ??= needs().placesIn(text, marked);
          if (needed.length === 0) break;
          if (!isBeside(needed, match.start, match.end)) continue;
        }
        if (near !== null) {
          nearby ??= near().placesIn(around, aroundMarked);
          if (nearby.length === 0) break;
          if (!isBeside(nearby, at + match.start, at + match.end)) continue;
        }
        if (unless !== null && unless().isIn(text, marked)) break;
        if (unlessNear !== null && unlessNear().isIn(around, aroundMarked)) break;
        yield { term, passage, ...match };
        break;
      }
    }
  }
}
