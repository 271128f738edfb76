import { CHILDREN, NOT_A_CHILD, ONE_CHILD, TITLES } from '../text/lists/people-words.ts';
import { LETTER, latinShape, NUMBER, UPPER } from '../text/latin-shape.ts';
import { matchesOf, rangeOf } from '../text/matches.ts';
import { smallLetters } from '../text/small-letters.ts';
import { namesLike } from './name-like.ts';
import type { Subject } from './subject.ts';

/**
 * Who is spoken of, as the lists write it:
 *
 *     @who     a student by name, or a name nobody knows
 *     @one     one child without a name: "a second grader", "my son"
 *     @he      he or she, after one of those
 *     @his     his or her, the same
 *     @adult   a title and a name, or a grown-up of the register
 *     @famous  somebody of history, a book or public life
 *     @group   a few who can be told: "Room 12", "Mrs. K’s class", "three of our seniors"
 *     @our     students at large: "our students", "all fifth graders"
 *     @your    anybody’s child: "your student", "every child"
 *     @link    a link: nobody
 *
 * Of several words only the one for the child or children is the mark: "our third @our", "@adult's @group".
 */
export type Mark =
  | '@who'
  | '@one'
  | '@he'
  | '@his'
  | '@adult'
  | '@famous'
  | '@group'
  | '@our'
  | '@your'
  | '@link';

export interface Mention {
  readonly mark: Mark;
  /** UTF-16 offsets in the source, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const either = (words: readonly string[]): string => words.join('|');
/*
 * All patterns are for the shape of a text (latin-shape.ts), and most for that of its small letters: with `\p{L}` and the
 * flag `i` they would take 30 ms to get ready, which is most of a first check.
 */
/**
 * Words for a child and for children are looked for once, and their first letter is written as one of these: what stands
 * before them is then found by patterns that need not list them again.
 */
const CHILD = '\ue000';
const SEVERAL = '\ue001';
/** Up to two words that describe: "a proud second grader". */
const ADJECTIVES = `(?:[${CHILD}${SEVERAL}${LETTER}\\d'’.-]{1,16} ){0,2}?`;
const START = `(?<![${LETTER}\\d])`;
const NOT_MORE = `(?![${LETTER}\\d-])(?! (?:${either(NOT_A_CHILD)})\\b)`;
/** Titles with or without a capital, before names that need one. "Miss" with a small letter is a verb: "we miss Jonah". */
const TITLE = `Miss|${either(
  TITLES.map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`),
)}`;
const TITLED = `(?<![${LETTER}])(?:${TITLE})\\.? [${UPPER}][${LETTER}-]{0,20}(?:['’][${UPPER}][${LETTER}]{1,20})?`;
const COUNT = `(?:\\d{1,2}|(?:twenty|thirty|forty)(?:-[${LETTER}]{3,5})?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|several|a few|a handful|some|a couple|a (?:small )?group)`;

interface MarkPattern {
  readonly mark: Mark;
  readonly pattern: RegExp;
  /** In any case: for small letters. */
  readonly anyCase: boolean;
  /** Ends with a word for a child or children. */
  readonly hasNoun: boolean;
}

const anyCase = (mark: Mark, pattern: string, noun = ''): MarkPattern => ({
  mark,
  pattern: new RegExp(noun === '' ? pattern : `${pattern} ${ADJECTIVES}(?<noun>[${noun}][a-z-]*)`, 'g'),
  anyCase: true,
  hasNoun: noun !== '',
});

const NOUN = new RegExp(`${START}(?:(?<several>${either(CHILDREN)})|${either(ONE_CHILD)})${NOT_MORE}`, 'g');

const PATTERNS: readonly MarkPattern[] = [
  {
    mark: '@group',
    pattern: new RegExp(
      `${START}(?:[Rr]oom ?#? ?\\d{1,4}[A-Za-z]?(?!\\d)|[Hh]omeroom \\d{1,4}|[Pp]eriod \\d{1,2}|(?:\\d(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth) (?:hour|period))(?:['’]s)? ?(?:class|students|kids|crew|friends)?(?![${LETTER}])`,
      'g',
    ),
    anyCase: false,
    hasNoun: false,
  },
  anyCase(
    '@group',
    `${START}(?:miss|${either(TITLES)})\\.? [${LETTER}]{1,20}\\.?['’]s? (?:[${LETTER}\\d-]{1,16} ){0,2}?(?<noun>class|classroom|students|kids|group|crew|room|homeroom|section|graders)(?![${LETTER}])`,
  ),
  anyCase(
    '@group',
    `(?<![${LETTER}\\d$])(?:(?:these|those|the following)(?: ${COUNT})?|(?:the|our|all|just|only|about|over)? ?${COUNT}(?: of)?(?: (?:our|the|my|these|those))?)`,
    SEVERAL,
  ),
  anyCase('@your', `${START}(?:your|any|every|each|no|per)`, `${CHILD}${SEVERAL}`),
  anyCase('@one', `${START}(?:an?|one|this|that|our|the|my|his|her|their|another)`, CHILD),
  anyCase('@one', `${START}one of (?:our|the|my|these)`, SEVERAL),
  // "Boy with a green bike": a picture's words leave the article out.
  {
    mark: '@one',
    pattern: new RegExp(
      `(?:^|(?<=[.!?\\n] ?))(?<noun>Boy|Girl|Student|Child|Kid|Teen|Kindergartner)(?= (?:with|in|who|at|on|and|waits?|walks?|holds?|stands?|sits?)(?![${LETTER}]))`,
      'g',
    ),
    anyCase: false,
    hasNoun: false,
  },
];

const PRONOUN = new RegExp(`(?<![${LETTER}\\d@#'’])(?:he|she|his|her|him)(?![${LETTER}\\d])`, 'g');
const LINK =
  /(?:https?:\/\/|www\.)[^\s]{1,300}|\b[a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){0,4}\.(?:org|com|us|net|edu|gov|me|ly)\b(?:\/[^\s]{0,300})?/gu;
const SIGNED = new RegExp(`[@#＠＃][${LETTER}${NUMBER}_.]{1,60}`, 'g');
const TITLE_BEFORE = new RegExp(`(?<![${LETTER}])(?:${TITLE})\\.? $`);
const FAMILY_TITLE = new RegExp(TITLED, 'g');
const NAME_GOES_ON = new RegExp(`[@#/_${LETTER}${NUMBER}]`);

/** A text as the patterns want it. */
interface Shapes {
  readonly source: string;
  readonly shape: string;
  readonly small: string;
}

const shapesOf = (source: string): Shapes => ({
  source,
  shape: latinShape(source),
  small: latinShape(smallLetters(source)),
});

const isAt = (shape: string, at: number): boolean => NAME_GOES_ON.test(shape.charAt(at - 1));

function* namesIn({ source, shape }: Shapes, subject: Subject): Generator<Mention> {
  for (const { range, people, strength } of subject.people.findNames(source)) {
    const [start, end] = range;
    if (strength !== 'full' || isAt(shape, start)) continue;
    const isStudent = people.some((id) => subject.people.byId(id)?.kind === 'student');
    const titled = TITLE_BEFORE.test(shape.slice(Math.max(0, start - 20), start));
    yield { mark: isStudent && !titled ? '@who' : '@adult', start, end };
  }
  for (const match of matchesOf(FAMILY_TITLE, shape))
    yield { mark: '@adult', start: match.index, end: match.index + match[0].length };
  for (const { start, end, isFamous } of namesLike(source, subject.pack)) {
    if (isAt(shape, start)) continue;
    const titled = TITLE_BEFORE.test(shape.slice(Math.max(0, start - 20), start));
    yield { mark: titled ? '@adult' : isFamous ? '@famous' : '@who', start, end };
  }
}

/** How strongly a reading claims its words, where two begin at the same place. */
const length = ({ start, end }: Mention): number => end - start;

/** Left to right; where two overlap, the one that begins first and then the longer. */
const apart = (mentions: readonly Mention[]): readonly Mention[] => {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || length(b) - length(a));
  const kept: Mention[] = [];
  let end = 0;
  for (const mention of sorted) {
    if (mention.start < end) continue;
    kept.push(mention);
    end = mention.end;
  }
  return kept;
};

/** He and she mean somebody only after somebody was named. */
const withPronouns = ({ small }: Shapes, mentions: readonly Mention[]): readonly Mention[] => {
  const first = mentions.find(({ mark }) => mark === '@who' || mark === '@one');
  if (first === undefined) return mentions;
  const pronouns = matchesOf(PRONOUN, small).map((match): Mention => {
    const [word] = match;
    return {
      mark: word === 'his' || word === 'her' ? '@his' : '@he',
      start: match.index,
      end: match.index + match[0].length,
    };
  });
  return apart([...mentions, ...pronouns.filter(({ start }) => start > first.start)]);
};

/** The words for a child or children in a text, and the text with their first letters written as `CHILD` or `SEVERAL`. */
const withNouns = (text: string): { readonly nouns: readonly RegExpExecArray[]; readonly marked: string } => {
  // A text of its own with these is read without them.
  const small = text.replaceAll(/[\ue000\ue001]/g, ' ');
  const nouns = matchesOf(NOUN, small);
  let marked = '';
  let at = 0;
  for (const { index, groups } of nouns) {
    marked += small.slice(at, index) + (groups?.['several'] === undefined ? CHILD : SEVERAL);
    at = index + 1;
  }
  return { nouns, marked: marked + small.slice(at) };
};

/** Everybody a text speaks of, in order and apart. Linear in the text; links, handles and hashtags are left alone. */
export const mentionsIn = (source: string, subject: Subject): readonly Mention[] => {
  const shapes = shapesOf(source);
  const { shape, small } = shapes;
  const skipped = matchesOf(SIGNED, shape).map(rangeOf);
  const links = matchesOf(LINK, small).map(
    (match): Mention => ({ mark: '@link', start: match.index, end: match.index + match[0].length }),
  );
  const found: Mention[] = [...links, ...namesIn(shapes, subject)];
  // The words that describe stay: "our third graders" is "our third @our".
  const add = (mark: Mark, match: RegExpExecArray): void => {
    const words = match.groups?.['noun'] ?? match[0].trim();
    const start = match.index + match[0].lastIndexOf(words);
    found.push({ mark, start, end: start + words.length });
  };
  const { nouns, marked } = withNouns(small);
  for (const { mark, pattern, anyCase: inSmall, hasNoun } of PATTERNS)
    if (!hasNoun || nouns.length > 0)
      for (const match of matchesOf(pattern, hasNoun ? marked : inSmall ? small : shape)) add(mark, match);
  for (const match of nouns) if (match.groups?.['several'] !== undefined) add('@our', match);
  let at = 0;
  const outside = apart(found).filter(({ start, end }) => {
    while (at < skipped.length && (skipped[at]?.[1] ?? 0) <= start) at += 1;
    return (skipped[at]?.[0] ?? Number.POSITIVE_INFINITY) >= end;
  });
  return withPronouns(shapes, outside);
};
