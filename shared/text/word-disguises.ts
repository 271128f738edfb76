import { isCommonWord } from './common-words.ts';
import { STANDS_FOR } from './leet.ts';
import { INNOCENT_SPELLINGS } from './lists/profanity-innocent.ts';

/** Words by the spellings that people disguise them with. */
export interface Disguises<Entry> {
  readonly spelled: ReadonlyMap<string, Entry>;
  /** By sound: see `soundOf`. */
  readonly sounds: ReadonlyMap<string, Entry>;
  /** What was asked before: words come again and again. Bounded, because text is hostile. */
  readonly asked: Map<string, Entry | null>;
}

const SHORTEST = 4;
const LONGEST = 30;
const VOWEL = /[aeiou]/;
const innocent = new Set(INNOCENT_SPELLINGS);

/** What a word sounds like to somebody who wants it read: doubles single, ph f, c and q k, z s, y i, v u. */
export const soundOf = (word: string): string =>
  word
    .replace(/^ph|ph/g, 'f')
    .replaceAll(/oo/g, 'u')
    .replaceAll(/ee/g, 'i')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll(/ck|cc|cq|q|x/g, 'k')
    .replaceAll(/c(?!h)/g, 'k')
    .replaceAll(/z/g, 's')
    .replaceAll(/y/g, 'i')
    .replaceAll(/v/g, 'u')
    .replaceAll(/(.)\1+/g, '$1');

/** Every way to leave out at least one vowel after the first letter, at most four of them. */
const withoutVowels = (word: string): readonly string[] => {
  const at = Array.from(word)
    .flatMap((letter, i) => (i > 0 && VOWEL.test(letter) ? [i] : []))
    .slice(0, 4);
  const out: string[] = [];
  for (let set = 1; set < 1 << at.length; set += 1)
    out.push(
      Array.from(word)
        .filter((_, i) => !at.some((place, k) => place === i && (set >> k) & 1))
        .join(''),
    );
  return out;
};

const cut = (word: string, at: number, put = ''): string => word.slice(0, at) + put + word.slice(at + 1);

/** Spellings of one word: vowels or a letter left out, two letters swapped, backwards, an x for a vowel. */
const spellingsOf = (word: string): readonly string[] => {
  const out = [...withoutVowels(word)];
  const letters = Array.from(word);
  for (let i = 0; i < word.length; i += 1) {
    if (word.length >= 6 && i > 0) out.push(cut(word, i));
    if (i > 0 && VOWEL.test(letters[i] ?? '')) out.push(cut(word, i, 'x'), cut(word, i, 'oo'));
    if (i + 1 < word.length)
      out.push(word.slice(0, i) + (letters[i + 1] ?? '') + (letters[i] ?? '') + word.slice(i + 2));
  }
  out.push(letters.toReversed().join(''));
  return out;
};

/** Endings that nobody disguises a word with. */
const RARE_ENDING = /(?:[^z]z|ings|iers?|iest|ers)$/;

/** `words`: every form, four letters and more. Spellings that are innocent words are left out. */
export const disguisesOf = <Entry>(words: ReadonlyMap<string, Entry>): Disguises<Entry> => {
  const spelled = new Map<string, Entry>();
  const sounds = new Map<string, Entry>();
  for (const [word, entry] of words) {
    if (RARE_ENDING.test(word)) continue;
    for (const spelling of spellingsOf(word))
      if (spelling.length >= SHORTEST && !words.has(spelling) && !spelled.has(spelling))
        spelled.set(spelling, entry);
    if (word.includes('w')) spelled.set(word.replaceAll('w', 'vv'), entry);
    const sound = soundOf(word);
    if (!sounds.has(sound)) sounds.set(sound, entry);
  }
  return { spelled, sounds, asked: new Map() };
};

const DIGITS = /\d/g;

const MOST_ASKED = 20_000;

const lookUp = <Entry>({ spelled, sounds }: Disguises<Entry>, word: string): Entry | null => {
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
    const entry = spelled.get(plain) ?? sounds.get(soundOf(plain)) ?? sounds.get(soundOf(once));
    if (entry !== undefined) return entry;
  }
  return null;
};

/** The listed word that a plain run of letters and digits disguises, or null. */
export const disguised = <Entry>(disguises: Disguises<Entry>, word: string): Entry | null => {
  if (word.length < SHORTEST || word.length > LONGEST) return null;
  const { asked } = disguises;
  const known = asked.get(word);
  if (known !== undefined) return known;
  const found = /^[a-z\d]+$/.test(word) ? lookUp(disguises, word) : null;
  if (asked.size > MOST_ASKED) asked.clear();
  asked.set(word, found);
  return found;
};
