import type { AttackToken } from './attack-tokens.ts';
import { who } from './attack-words.ts';
import type { Meant, Sentence } from './attack-sentence.ts';
import { PEOPLES } from './lists/peoples.ts';

/** Takes one feature of a sentence: a number of 32 bits, and the token that it ends at. */
export type TakeFeature = (feature: number, at: number) => void;

const NAME = who('NAME');
const TEAM = who('TEAM');
const IDENTITY = who('GROUP', 'IDENT');
/** Whether a word is one for a people, a faith or another way to be. */
export const isIdentity = ({ word, who: bits }: AttackToken): boolean =>
  (bits & IDENTITY) !== 0 || PEOPLES.has(word);
/** Small words that are told apart; every other word without a list is one class. */
const SMALL = who(
  'SELF',
  'OURS',
  'THEIR',
  'THESE',
  'BE',
  'AUX',
  'NOT',
  'CANT',
  'VERY',
  'DET',
  'PREP',
  'AND',
  'WHO',
);
/** Whom a sentence is about if several are named: the least defended first. */
const RANK: readonly Meant[] = ['foe', 'office', 'you', 'person', 'group', 'they', 'people', 'own'];
/** Somebody meant as a number, from 1; 0 for nobody. */
export const meantNumber = (meant: Meant | null): number => (meant === null ? 0 : RANK.indexOf(meant) + 1);
const ENDINGS = ['ing', 'edly', 'ed', 'es', 'est', 'er', 'ly', 's', 'y', 'e'];
/** Letters that a word keeps of itself without its ending. */
const KEPT = 4;
/** Parts of words are so long. */
const PARTS = [4, 5];
/** A longer word gives no more parts. */
const LONGEST_WORD = 24;

/** FNV-1a of a stretch of a text. */
const hashed = (text: string, from = 0, to = text.length): number => {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
};

/** Two numbers as one that tells their order (the last steps of MurmurHash3). */
const mixed = (a: number, b: number): number => {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

const withoutEnding = (word: string): string => {
  for (const ending of ENDINGS)
    if (word.length - ending.length >= KEPT && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
};

const ZERO = 48;
const NINE = 57;
/**
 * Whoever is named, of whatever people or faith, and whatever is counted, is all the same: nothing is learned about any of
 * them. Words listed together stand as what they mean.
 */
export const plainWord = (token: AttackToken): string => {
  const { word, who: bits, says } = token;
  if (isIdentity(token)) return 'IDENTITY';
  if ((bits & NAME) !== 0) return 'NAME';
  if ((bits & TEAM) !== 0) return 'TEAM';
  if (word === '') return `${bits}.${says}`;
  const first = word.charCodeAt(0);
  return first >= ZERO && first <= NINE ? '0' : word;
};

const classOf = (token: AttackToken, meant: Meant | null): number =>
  meant !== null ? meantNumber(meant) : token.says !== 0 ? token.says : (token.who & SMALL) | 16;

const EDGE = hashed('^');
/** What a feature is of, so that equal words in other places of it are others. */
const OF = { target: 1, word: 2, pair: 3, apart: 4, classes: 5, three: 6, after: 7, ahead: 8, about: 9 };
const OF_STEMS = { one: 20, pair: 21, part: 22 };

/**
 * The features of a sentence: its words, pairs of them side by side and one apart, what they mean (attack-words.ts) and
 * whom they are about, words without their endings and parts of words, each as a number of 32 bits; what training counted
 * is found again by the same numbers. `about`: whom the sentence before was about, if this one names nobody. Answers whom
 * this one is about. Linear in the sentence.
 */
export const sentenceFeatures = (text: Sentence, about: Meant | null, take: TakeFeature): Meant | null => {
  let top: Meant | null = null;
  const words: number[] = [EDGE];
  const stems: number[] = [EDGE];
  const classes: number[] = [0];
  for (let at = text.first; at < text.next; at += 1) {
    const token = text.tokens[at];
    if (token === undefined) break;
    const word = plainWord(token);
    const meant = text.meant(at)?.meant ?? null;
    if (meant !== null && (top === null || RANK.indexOf(meant) < RANK.indexOf(top))) top = meant;
    words.push(hashed(word));
    stems.push(hashed(withoutEnding(word)));
    classes.push(classOf(token, meant));
    const marked = `<${word.slice(0, LONGEST_WORD)}>`;
    for (const long of PARTS)
      for (let from = 0; from + long <= marked.length; from += 1)
        take(mixed(hashed(marked, from, from + long), OF_STEMS.part), at);
  }
  words.push(EDGE);
  stems.push(EDGE);
  classes.push(0);
  const target = top === null ? RANK.indexOf(about ?? 'own') + 20 : RANK.indexOf(top);
  take(mixed(target, OF.target), text.first);
  for (let i = 1; i < words.length; i += 1) {
    const at = Math.min(text.first + i - 1, text.next - 1);
    const [word = 0, last = 0, before = 0] = [words[i], words[i - 1], words[i - 2]];
    const [own = 0, ofLast = 0, ofBefore = 0] = [classes[i], classes[i - 1], classes[i - 2]];
    take(mixed(mixed(last, word), OF.pair), at);
    take(mixed(mixed(stems[i - 1] ?? 0, stems[i] ?? 0), OF_STEMS.pair), at);
    take(mixed(mixed(ofLast, own), OF.classes), at);
    if (i > 1) {
      take(mixed(mixed(before, word), OF.apart), at);
      take(mixed(mixed(mixed(ofBefore, ofLast), own), OF.three), at);
      take(mixed(mixed(last, own), OF.ahead), at - 1);
    }
    if (i === words.length - 1) break;
    take(mixed(word, OF.word), at);
    take(mixed(stems[i] ?? 0, OF_STEMS.one), at);
    take(mixed(mixed(ofLast, word), OF.after), at);
    take(mixed(mixed(target, word), OF.about), at);
  }
  return top;
};
