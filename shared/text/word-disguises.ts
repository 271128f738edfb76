import { isCommonWord } from './common-words.ts';
import { STANDS_FOR } from './leet.ts';
import { INNOCENT_SPELLINGS } from './lists/profanity-innocent.ts';
import { CONSONANTS, soundOf, spellingsOf, traitsOf, WEIGHT_OF_X } from './word-spellings.ts';

/** Words with the spellings that people disguise them with. */
export interface Disguises<Entry> {
  readonly words: ReadonlyMap<string, Entry>;
  readonly index: () => Index<Entry>;
}

/** Some of the listed words, by their places in the list; what leads to which of them is made when somebody asks. */
interface Group {
  readonly places: number[];
  /** Spelling or sound → the first of them that has it. */
  known: ReadonlyMap<string, number> | null;
}

/**
 * A listed word has thirty spellings, and of most words none is ever asked for: words are kept by what their spellings
 * have in common (`traitsOf`), and the spellings of a group are made when something like it is asked.
 */
interface Index<Entry> {
  readonly words: readonly string[];
  readonly byConsonants: ReadonlyMap<number, Group>;
  readonly byRhyme: ReadonlyMap<number, Group>;
  /** With vv for w. */
  readonly doubled: ReadonlyMap<string, Entry>;
}

const SHORTEST = 4;
const LONGEST = 30;
const innocent = new Set(INNOCENT_SPELLINGS);

/** Endings that nobody disguises a word with. */
const RARE_ENDING = /(?:[^z]z|ings|iers?|iest|ers)$/;

const join = (groups: Map<number, Group>, key: number, place: number): void => {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, { places: [place], known: null });
  else group.places.push(place);
};

const indexOf = <Entry>(listed: ReadonlyMap<string, Entry>): Index<Entry> => {
  const words: string[] = [];
  const byConsonants = new Map<number, Group>();
  const byRhyme = new Map<number, Group>();
  const doubled = new Map<string, Entry>();
  for (const [word, entry] of listed) {
    if (RARE_ENDING.test(word)) continue;
    const { consonants, rhyme } = traitsOf(word);
    join(byConsonants, consonants, words.length);
    join(byRhyme, rhyme, words.length);
    words.push(word);
    if (word.includes('w')) doubled.set(word.replaceAll('w', 'vv'), entry);
  }
  return { words, byConsonants, byRhyme, doubled };
};

/** `words`: every form, four letters and more. Spellings that are innocent words are left out. */
export const disguisesOf = <Entry>(words: ReadonlyMap<string, Entry>): Disguises<Entry> => {
  let made: Index<Entry> | null = null;
  return {
    words,
    index: () => {
      made ??= indexOf(words);
      return made;
    },
  };
};

const NONE = Number.POSITIVE_INFINITY;

/** The first word of a group that has this among what `of` makes of it. */
const placeIn = (
  words: readonly string[],
  group: Group | undefined,
  asked: string,
  of: (word: string) => readonly string[],
): number => {
  if (group === undefined) return NONE;
  if (group.known === null) {
    const known = new Map<string, number>();
    for (const place of group.places)
      for (const one of of(words[place] ?? '')) if (!known.has(one)) known.set(one, place);
    group.known = known;
  }
  return group.known.get(asked) ?? NONE;
};

const soundsOf = (word: string): readonly string[] => [soundOf(word)];

/** The first listed word that is spelled so on purpose. */
const spelledAs = <Entry>(
  { words: listed, index }: Disguises<Entry>,
  spelling: string,
): Entry | undefined => {
  const { words, byConsonants, doubled } = index();
  const found = spelling.includes('vv') ? doubled.get(spelling) : undefined;
  if (found !== undefined || listed.has(spelling)) return found;
  const own = traitsOf(spelling).consonants;
  const placeAt = (key: number): number => placeIn(words, byConsonants.get(key), spelling, spellingsOf);
  let best = placeAt(own);
  // An x for a vowel.
  if (spelling.includes('x')) best = Math.min(best, placeAt(own - WEIGHT_OF_X));
  // A letter left out.
  for (const weight of CONSONANTS) best = Math.min(best, placeAt(own + weight));
  return listed.get(words[best] ?? '');
};

/** The first listed word that sounds so. */
const soundingAs = <Entry>({ words: listed, index }: Disguises<Entry>, word: string): Entry | undefined => {
  const { words, byRhyme } = index();
  const group = byRhyme.get(traitsOf(word).rhyme);
  return group === undefined
    ? undefined
    : listed.get(words[placeIn(words, group, soundOf(word), soundsOf)] ?? '');
};

const DIGITS = /\d/g;

const lookUp = <Entry>(disguises: Disguises<Entry>, word: string): Entry | null => {
  const digits = word.match(DIGITS)?.length ?? 0;
  if (digits * 2 > word.length) return null;
  const ways =
    digits === 0
      ? [word]
      : [0, 1].map((way) =>
          word.replaceAll(DIGITS, (digit) => STANDS_FOR[digit]?.[way] ?? STANDS_FOR[digit]?.[0] ?? digit),
        );
  for (const plain of ways) {
    if (isCommonWord(plain) || innocent.has(plain)) continue;
    const once = /(.)\1\1/.test(plain) ? plain.replaceAll(/(.)\1+/g, '$1') : plain;
    const entry =
      spelledAs(disguises, plain) ??
      soundingAs(disguises, plain) ??
      (once === plain ? undefined : soundingAs(disguises, once));
    if (entry !== undefined) return entry;
  }
  return null;
};

/** The listed word that a plain run of letters and digits disguises, or null. */
export const disguised = <Entry>(disguises: Disguises<Entry>, word: string): Entry | null =>
  word.length >= SHORTEST && word.length <= LONGEST && /^[a-z\d]+$/.test(word)
    ? lookUp(disguises, word)
    : null;
