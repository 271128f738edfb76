import type { Pack } from '../domain/district.ts';
import { isCommonWord } from '../text/common-words.ts';
import { fold } from '../text/fold.ts';
import {
  AFTER_A_NAME,
  FAMOUS,
  FAMOUS_WHOLE,
  NAMES_LIKE_WORDS,
  NOT_NAMES,
  PLACE_WORDS,
  TIME_NAMES,
  TITLES,
  WORD_NAMES,
} from '../text/lists/people-words.ts';
import { SMALL_WORDS } from '../text/lists/small-words.ts';
import { type Gap, nameTokens, type NameToken } from '../text/name-tokens.ts';
import { oncePerLists } from '../text/once-per-lists.ts';

/** A name that no register needs to know: capitalised, and neither a word nor a place. */
export interface LikeName {
  /** UTF-16 offsets in the source, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly isFamous: boolean;
}

const PARTICLES = new Set('de la las los del van von der bin al el y da dos'.split(' '));
/** "I'm", "We've", "Don't". */
const CONTRACTION = /['’](?:m|ll|ve|re|d|t)$/iu;
const TITLED = new Set(TITLES);
const JUNIOR = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Endings of words, at the beginning of a sentence as good as anywhere: "Directed by", "Absences". */
const LOOKS_LIKE_A_WORD = /.{3}(?:ed|ing|ings|tions?|ments?|ness|ists?|ies|ians|ances|ences)$/;
/** A district's own words: schools, teams, hashtags. None of them is a person. */
const ownWords = oncePerLists(
  (...lists) =>
    new Set(lists.flat().flatMap((word) => fold(word).text.split(/[^\p{L}\p{N}]+/u))) as ReadonlySet<string>,
);

/** Places without a capital behind a name. */
const CALLED_AFTER = new Set(
  'playground park beach arena stadium rink trail bridge cemetery hospital theater auditorium boulevard'.split(
    ' ',
  ),
);

const isOrdinary = (word: string): boolean => isCommonWord(word) || SMALL_WORDS.has(word);

const ownOf = new WeakMap<Pack, ReadonlySet<string>>();

const ownWordsOf = (pack: Pack): ReadonlySet<string> => {
  const seen = ownOf.get(pack);
  if (seen !== undefined) return seen;
  const { schools, words } = pack;
  const made = ownWords(
    schools.map(({ name }) => name),
    words.hashtags,
    words.teams,
  );
  ownOf.set(pack, made);
  return made;
};

const isNoName = (word: string, own: ReadonlySet<string>): boolean =>
  NOT_NAMES.has(word) || own.has(word) || PLACE_WORDS.has(word);

const LOUD = /^\p{Lu}{2,}s?$/u;
/** All of ASCII, as nearly every word is. */
const LOUD_ASCII = /^[A-Z]{2,}s?$/;
const ASCII_WORD = /^[A-Za-z]+$/;

/** Whether a capital may make a name: not "PTO", not "I'm". */
const isNameLike = (typed: string): boolean =>
  ASCII_WORD.test(typed) ? !LOUD_ASCII.test(typed) : !LOUD.test(typed) && !CONTRACTION.test(typed);

const GOES_ON: ReadonlySet<Gap> = new Set(['space', 'hyphen', 'initial']);

/** A run of capitalised words, with the token after it. */
interface Run {
  readonly words: readonly NameToken[];
  readonly after: NameToken | undefined;
}

/** Runs of capitalised words: "Marcus Webb", "Lake Nokomis", "Ana de la Cruz". */
const runsOf = (tokens: readonly NameToken[], source: string): readonly Run[] => {
  const runs: Run[] = [];
  let run: NameToken[] = [];
  for (const token of tokens) {
    if (run.length === 0 && !token.capital) continue;
    const isName = token.capital && isNameLike(source.slice(token.start, token.end));
    const before = run.at(-1);
    // A new line begins something else.
    const goesOn =
      before !== undefined && GOES_ON.has(token.gap) && !source.slice(before.end, token.start).includes('\n');
    if (goesOn && (isName || (PARTICLES.has(token.text) && !isCommonWord(before.text)))) run.push(token);
    else {
      if (before !== undefined) runs.push({ words: run, after: token });
      run = isName ? [token] : [];
    }
  }
  if (run.length > 0) runs.push({ words: run, after: undefined });
  return runs;
};

/** What a run of capitalised words names: nobody, somebody famous, or somebody nobody knows. */
const readRun = (
  run: readonly NameToken[],
  own: ReadonlySet<string>,
  after: NameToken | undefined,
): LikeName | null => {
  let first = 0;
  let last = run.length;
  const isWord = (token: NameToken | undefined): boolean =>
    token !== undefined && (isOrdinary(token.text) || token.text.length < 2) && !WORD_NAMES.has(token.text);
  // "Congratulations Kai", "Bloomington’s Kai".
  const isLead = (token: NameToken | undefined): boolean =>
    isWord(token) ||
    NOT_NAMES.has(token?.text ?? '') ||
    TITLED.has(token?.text ?? '') ||
    (LOOKS_LIKE_A_WORD.test(token?.text ?? '') && !NAMES_LIKE_WORDS.has(token?.text ?? ''));
  while (first < last && isLead(run[first])) first += 1;
  const isEnd = (token: NameToken | undefined): boolean =>
    isWord(token) ||
    NOT_NAMES.has(token?.text ?? '') ||
    JUNIOR.has(token?.text ?? '') ||
    PARTICLES.has(token?.text ?? '');
  while (last > first && isEnd(run[last - 1])) last -= 1;
  const named = run.slice(first, last);
  const [head] = named;
  const tail = named.at(-1);
  if (head === undefined || tail === undefined || named.length > 6) return null;
  const beside = [run[first - 1], run[last]];
  if (beside.some((token) => token !== undefined && PLACE_WORDS.has(token.text))) return null;
  if (named.some((token) => isNoName(token.text, own))) return null;
  // "Grace", "Will": alone they are words; beside a name that is none they are names.
  if (named.length === 1 && isOrdinary(head.text) && !WORD_NAMES.has(head.text)) return null;
  // "May": a month, unless May does something.
  const isTime = named.length === 1 && TIME_NAMES.has(head.text);
  const goesOn =
    after !== undefined &&
    ((after.gap === 'space' && AFTER_A_NAME.has(after.text)) ||
      (after.gap === 'comma' && after.text === 'who'));
  if (isTime && !(run.length === last && goesOn)) return null;
  if (named.length === 1 && LOOKS_LIKE_A_WORD.test(head.text) && !NAMES_LIKE_WORDS.has(head.text))
    return null;
  // "Dred Scott playground": a place called after somebody.
  if (run.length === last && named.length > 1 && after?.gap === 'space' && CALLED_AFTER.has(after.text))
    return null;
  const isFamous =
    FAMOUS.has(tail.text) ||
    (named.length > 1 && FAMOUS_WHOLE.has(`${named.at(-2)?.text} ${tail.text}`)) ||
    (named.length > 2 && FAMOUS_WHOLE.has(`${head.text} ${tail.text}`));
  return { isFamous, start: head.start, end: tail.end };
};

/** "98th & Penn": a street corner. */
const CORNER_BEFORE = /\d(?:st|nd|rd|th)?(?: (?:Ave|St|Avenue|Street)\.?)? ?(?:&|and|\/) ?$/u;
const CORNER_AFTER = /^ ?(?:&|and) ?\d/u;

const STARTS_SENTENCE = /(?:^|[.!?\n…•]["'”’)\]]? *|^[\s\p{P}\p{S}]*)$/u;
/** What follows a name: ’s, a comma, another name, a number, or a word that says what somebody did. */
const GOES_ON_AS_NAME = new RegExp(
  `^(?:['’]s?(?!\\p{L})|,| ?\\(| (?:and|&|y) \\p{Lu}| \\d| (?!(?:this|his|its|us|as|yes|less|plus|across|always|class|need|red|kids|students)\\b)\\p{Ll}{2,14}(?:s|ed)(?!\\p{L})| (?:está|fue|tiene|vive|reprobó|faltó)(?!\\p{L})| in (?:\\p{Ll}+ grade|kindergarten|grade \\d|Room|M[rs]s?\\b)| (?:${[...AFTER_A_NAME].join('|')})(?!\\p{L}))`,
  'u',
);

/** "Foils, masks and manners are provided": things told one by one. */
const LISTS_THINGS = /^, \p{Ll}{2,14}s(?:,| and| or) \p{Ll}/u;

/** A capital at the beginning of a sentence makes no name by itself: "Agenda: see below". */
const isOnlyCapital = (source: string, { start, end }: LikeName): boolean =>
  !/\s/u.test(source.slice(start, end)) &&
  STARTS_SENTENCE.test(source.slice(Math.max(0, start - 8), start)) &&
  (!GOES_ON_AS_NAME.test(source.slice(end, end + 20)) ||
    (source.charAt(end - 1) === 's' && LISTS_THINGS.test(source.slice(end, end + 40))));

/** A single word behind one of these is a hashtag, a handle or part of a path. */
const BEFORE_A_TAG = new Set(['@', '#', '/', '_']);

/** Names in a text by their looks: capitals that are no everyday word, no place, none of the district's own words. */
export const namesLike = (source: string, pack: Pack): readonly LikeName[] => {
  const own = ownWordsOf(pack);
  const tokens = nameTokens(source);
  return runsOf(tokens, source).flatMap(({ words, after }) => {
    if (words.length === 1 && BEFORE_A_TAG.has(source.charAt((words[0]?.start ?? 0) - 1))) return [];
    const name = readRun(words, own, after);
    if (name === null || isOnlyCapital(source, name)) return [];
    if (CORNER_BEFORE.test(source.slice(Math.max(0, name.start - 16), name.start))) return [];
    return CORNER_AFTER.test(source.slice(name.end, name.end + 6)) ? [] : [name];
  });
};
