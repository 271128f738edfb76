import {
  candidatesIn,
  readingOf,
  type Passage,
  type Reading,
  type Terms,
  findTerms,
  mayFind,
} from '../text/terms.ts';
import type { Range } from './finding.ts';
import { districtNamesOf } from '../text/district-names.ts';
import { mentionsIn, type Mention } from './marked-people.ts';
import { readingOfField } from './readings.ts';
import type { Subject, TextField } from './subject.ts';
import { countBefore } from '../text/count-before.ts';

/** A field read with everybody it speaks of written as a mark (marked-people.ts). */
export interface PeopleReading {
  readonly field: TextField;
  readonly mentions: readonly Mention[];
  readonly reading: Reading;
  /** The same, a short paragraph read as one sentence: who is meant may have been said before. */
  readonly paragraphs: () => Reading;
}

/** A student is between so many years old. */
export const STUDENT_AGES = [3, 21] as const;

/** Whether a text tells a year so long before `year` that nobody born then goes to school. */
export const isLongAgo = (text: string, year: number): boolean =>
  (text.match(/\b1[5-9]\d\d\b|\b20\d\d\b/gu) ?? []).some(
    (written) => Number(written) < year - STUDENT_AGES[1] - 1,
  );

/** Whether a text speaks of somebody by name. */
export const namesSomebody = ({ mentions }: PeopleReading): boolean =>
  mentions.some(({ mark }) => mark === '@who');

/** The same, where it may be a student of the day it is published: nobody of long ago. */
export const namesStudent = (one: PeopleReading, { publish }: Subject): boolean =>
  namesSomebody(one) && !isLongAgo(one.reading.text, Number(publish.date.slice(0, 4)));

/** Texts in sentences; the names of files, links and handles are none. */
const PROSE: ReadonlySet<TextField['kind']> = new Set([
  'body',
  'variant',
  'alt',
  'title',
  'description',
  'comment',
  'captions',
]);

/** Where each mark stands in the marked text, and where it stood in the source. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const markUp = (source: string, mentions: readonly Mention[]): { text: string; pieces: readonly Piece[] } => {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  for (const { mark, start, end } of mentions) {
    const before = source.slice(at, start);
    parts.push(before, mark);
    length += before.length;
    pieces.push({ from: length, to: length + mark.length, start, end });
    length += mark.length;
    at = end;
  }
  parts.push(source.slice(at));
  return { text: parts.join(''), pieces };
};

/** Offsets in the marked text → offsets in the source; a part of a mark is all of what it stands for. */
const toSourceBy =
  (pieces: readonly Piece[]) =>
  (from: number, to: number): Range => {
    /** The last piece that begins at or before an offset. */
    const pieceAt = (offset: number): Piece | undefined =>
      pieces[countBefore(pieces.length, (at) => (pieces[at]?.from ?? 0) <= offset) - 1];
    const place = (offset: number, isEnd: boolean): number => {
      const piece = pieceAt(isEnd ? offset - 1 : offset);
      if (piece === undefined) return offset;
      if (offset < piece.to || (isEnd && offset === piece.to)) return isEnd ? piece.end : piece.start;
      return piece.end + (offset - piece.to);
    };
    return [place(from, false), place(to, true)];
  };

/** Longer paragraphs speak of more than one thing: there, a sentence stays by itself. */
const ONE_THING = 360;

type To = 'toSource' | 'sourceOfTyped';

/** Offsets in sentences written one after the other → offsets in the source, by the sentence each stands in. */
const throughAll = (sentences: readonly Passage[], of: 'text' | 'typed', to: To) => {
  const starts: number[] = [];
  let length = 0;
  for (const sentence of sentences) {
    starts.push(length);
    length += sentence[of].length;
  }
  const place = (offset: number, isEnd: boolean): number => {
    let at = sentences.length - 1;
    while (at > 0 && (starts[at] ?? 0) > (isEnd ? offset - 1 : offset)) at -= 1;
    const own = offset - (starts[at] ?? 0);
    const sentence = sentences[at];
    return (isEnd ? sentence?.[to](own - 1, own)[1] : sentence?.[to](own, own + 1)[0]) ?? 0;
  };
  return (start: number, end: number): Range => [place(start, false), place(end, true)];
};

/** Sentences that follow one another, as one passage: their full stops commas of the same length, hashtags words. */
const joined = (sentences: readonly Passage[]): Passage => {
  const [first] = sentences;
  if (first === undefined || sentences.length === 1) return first ?? NOTHING;
  const inOne = (texts: readonly string[]): string =>
    texts
      .join('')
      .replace(/[.!?…]+(?=\s+\S)/gu, (ends) => ','.repeat(ends.length))
      .replaceAll(/[\n#]/gu, ' ');
  const text = inOne(sentences.map((sentence) => sentence.text));
  const marked = inOne(sentences.map((sentence) => sentence.marked));
  return {
    text,
    marked,
    typed: sentences.map(({ typed }) => typed).join(''),
    around: text,
    aroundMarked: marked,
    isTag: false,
    candidates: candidatesIn(text, marked),
    toSource: throughAll(sentences, 'text', 'toSource'),
    sourceOfTyped: throughAll(sentences, 'typed', 'sourceOfTyped'),
  };
};

const NOTHING: Passage = {
  text: '',
  marked: '',
  typed: '',
  around: '',
  aroundMarked: '',
  isTag: false,
  candidates: () => [],
  toSource: () => [0, 0],
  sourceOfTyped: () => [0, 0],
};

/** The sentences of a reading joined to short paragraphs; a blank line ends one. */
const paragraphsOf = (reading: Reading, source: string): Reading => {
  const passages: Passage[] = [];
  let group: Passage[] = [];
  let length = 0;
  let end = 0;
  const close = (): void => {
    if (group.length > 0) passages.push(joined(group));
    group = [];
    length = 0;
  };
  for (const passage of reading.passages) {
    if (passage.isTag) continue;
    const [from, to] = passage.toSource(0, passage.text.length);
    const isNext = !/\n[^\S\n]*\n/u.test(source.slice(Math.max(0, end - 2), from + 1));
    if (!isNext || length + passage.text.length > ONE_THING) close();
    group.push(passage);
    length += passage.text.length;
    end = to;
  }
  close();
  return { ...reading, passages };
};

/** A field with everybody marked, its ranges those of the field. */
const readMarked = (field: TextField, mentions: readonly Mention[], subject: Subject): Reading => {
  if (mentions.length === 0) return readingOfField(field, subject);
  const { text, pieces } = markUp(field.text, mentions);
  const reading = readingOf(text, districtNamesOf(subject.pack), field.kind === 'captions');
  const toSource = toSourceBy(pieces);
  return {
    ...reading,
    passages: reading.passages.map(
      (passage): Passage => ({
        ...passage,
        toSource: (start, end) => toSource(...passage.toSource(start, end)),
        sourceOfTyped: (start, end) => toSource(...passage.sourceOfTyped(start, end)),
      }),
    ),
  };
};

const read = (field: TextField, subject: Subject): PeopleReading => {
  const mentions = mentionsIn(field.text, subject);
  const reading = readMarked(field, mentions, subject);
  let paragraphs: Reading | null = null;
  return {
    field,
    mentions,
    reading,
    paragraphs: () => {
      paragraphs ??= paragraphsOf(reading, field.text);
      return paragraphs;
    },
  };
};

const known = new WeakMap<Subject, readonly PeopleReading[]>();

/** The texts of a post with everybody marked. Each field is read once for a check, whichever rules ask. */
export const peopleReadings = (subject: Subject): readonly PeopleReading[] => {
  const seen = known.get(subject);
  if (seen !== undefined) return seen;
  const made = subject.fields.filter(({ kind }) => PROSE.has(kind)).map((field) => read(field, subject));
  known.set(subject, made);
  return made;
};

/** What a list finds where people are marked. */
export interface PeopleHit<Kind extends string> {
  readonly field: TextField;
  readonly kind: Kind;
  readonly passage: Passage;
  /** The passage's words that were found, folded, with the marks. */
  readonly words: string;
  /** In the field's own text. */
  readonly range: Range;
}

/** Somebody is spoken of: by a mark, or by a word for who was named before. */
const OF_SOMEBODY = /@|\b(?:she|he|her|his|him|hers|they|their|them)\b/u;
const MARKED = /@/u;
/** "Failed twice.": so few words go on about whoever was named. */
const FEW_WORDS = 10;

/** Whether the sentence of a find in a paragraph speaks of somebody, or goes on about whom the one beside it names. */
const isTold = (sentences: readonly Passage[], [start, end]: Range): boolean => {
  const at =
    countBefore(sentences.length, (one) => (sentences[one]?.toSource(0, 1)[0] ?? start) <= start) - 1;
  const own = sentences[at];
  if (own === undefined || MARKED.test(own.text)) return true;
  const [, to] = own.toSource(0, own.text.length);
  const goesOn = end > to || OF_SOMEBODY.test(own.text) || own.text.trim().split(/\s+/u).length <= FEW_WORDS;
  const isNamed = (one: number): boolean => MARKED.test(sentences[one]?.text ?? '');
  return goesOn && (isNamed(at - 1) || isNamed(at + 1) || isNamed(at - 2));
};

/** What a list finds in a post where people are marked: one of each kind in a sentence, or in a paragraph. */
export function* peopleHits<Kind extends string>(
  subject: Subject,
  terms: Terms<Kind>,
  within: 'sentence' | 'paragraph' = 'sentence',
): Generator<PeopleHit<Kind>> {
  for (const { field, reading: sentences, paragraphs } of peopleReadings(subject)) {
    const reading = within === 'sentence' ? sentences : paragraphs();
    const prose = within === 'sentence' ? [] : sentences.passages.filter(({ isTag }) => !isTag);
    if (!mayFind(terms, reading)) continue;
    const told = new Set<string>();
    for (const { term, passage, start, end: after } of findTerms(terms, reading)) {
      // A number takes the comma behind it along.
      const end = start + passage.text.slice(start, after).replace(/[,.]+$/u, '').length;
      const at = `${term.kind} ${reading.passages.indexOf(passage)}`;
      const range = passage.toSource(start, end);
      if (told.has(at) || (within === 'paragraph' && !isTold(prose, range))) continue;
      told.add(at);
      yield {
        field,
        kind: term.kind,
        passage,
        words: passage.text.slice(start, end),
        range,
      };
    }
  }
}
