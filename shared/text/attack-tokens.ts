import { type Bits, type Compound, says, type WordClasses, who } from './attack-words.ts';
import { isCommonWord } from './common-words.ts';
import { foldHard, type Folded } from './fold.ts';
import { splitHashtag } from './hashtag-words.ts';
import { isDigit, isLetter } from './leet.ts';

/** A word, a comma (`,`) or the end of a sentence (`$`). Offsets in the folded text, end exclusive. */
export interface AttackToken {
  readonly word: string;
  /** Bits of the classes of whom, and of what is said (attack-words.ts). */
  readonly who: number;
  readonly says: number;
  /** Written with a capital. */
  readonly typed: boolean;
  readonly start: number;
  readonly end: number;
}

/** Contractions that are two words. */
const TWO: ReadonlyMap<string, readonly [string, string]> = new Map(
  Object.entries({
    youre: ['you', 'are'],
    ur: ['you', 'are'],
    ure: ['you', 'are'],
    theyre: ['they', 'are'],
    hes: ['he', 'is'],
    shes: ['she', 'is'],
    thats: ['that', 'is'],
    whats: ['what', 'is'],
    whos: ['who', 'is'],
    theres: ['there', 'is'],
    im: ['i', 'am'],
    ill: ['i', 'will'],
    youll: ['you', 'will'],
    isnt: ['is', 'not'],
    arent: ['are', 'not'],
    wasnt: ['was', 'not'],
    werent: ['were', 'not'],
  } as const),
);
/** One word, written in two ways. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['cannot', 'cant'],
  ['thier', 'their'],
  ['yer', 'your'],
]);

/** A word as patterns and texts have it: no apostrophes, contractions apart. */
export const plainWords = (word: string): readonly string[] => {
  const bare = word.includes("'") ? word.replaceAll("'", '') : word;
  if (bare !== word && word.startsWith('we')) return bare === 'were' ? ['we', 'are'] : [bare];
  if (bare === 'ill' && bare === word) return [bare];
  return TWO.get(bare) ?? [SAME.get(bare) ?? bare];
};

/** A full stop after these ends no sentence. */
const TITLES = /(?:^|[^a-z])(?:mr|mrs|ms|dr|st|rep|sen|gov|supt)$/;

/** The same for a word as typed: "mom's" is "mom", "he's" is "he is". */
export const typedWords = (word: string): readonly string[] => {
  const words = plainWords(word);
  return words.length === 1 && word.endsWith("'s") ? plainWords(word.slice(0, -2)) : words;
};

const UPPER_A = 65;
const UPPER_Z = 90;
const STAR = 42;
const HASH = 35;
const UNDERSCORE = 95;
const APOSTROPHE = 39;
const BLANK = 32;
const FULL_STOP = 46;
const ASCII = 128;
/** Whether a token that begins so is a word. */
const isInWord = (code: number): boolean => isLetter(code) || isDigit(code) || code === STAR;
const isInTag = (code: number): boolean => isLetter(code) || isDigit(code) || code === UNDERSCORE;
const ENDS = new Set(Array.from('.!?;\n…', (sign) => sign.charCodeAt(0)));
const COMMAS = new Set(Array.from(',()—:=', (sign) => sign.charCodeAt(0)));
/** Emoji that laugh at somebody or call somebody something. */
const FACE = /[🤡🐷🐖🐀🐍🐑💩🤮🤢🗑😂🤣💀🙄😭🫵]/uy;

/** Where the token ends that begins at an offset; the offset itself where none does. */
const endAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  let end = at;
  if (isInWord(code)) {
    do end += 1;
    while (isInWord(text.charCodeAt(end)));
    while (text.charCodeAt(end) === APOSTROPHE && isLetter(text.charCodeAt(end + 1))) {
      end += 2;
      while (isLetter(text.charCodeAt(end))) end += 1;
    }
    return end;
  }
  if (code === BLANK) return text.startsWith(' - ', at) ? at + 3 : at;
  if (code === HASH) {
    while (isInTag(text.charCodeAt(end + 1))) end += 1;
    return end === at ? at : end + 1;
  }
  if (ENDS.has(code) || COMMAS.has(code)) return at + 1;
  // Faces are pairs of surrogates; the pattern is slow.
  if (code < 0xd800 || code >= 0xdc00) return at;
  FACE.lastIndex = at;
  return FACE.test(text) ? FACE.lastIndex : at;
};
/** What "'s" stands before where it is "is". */
const IS = /^ (?:an?|so|too|such|just|full|the|not|never|always|been) /;
const plainIs = (word: string): boolean => typedWords(word).includes('is');
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;
const UPPER = /^\p{Lu}/u;
const TITLED = /^\p{Lu}\p{Ll}+$/u;

const VERY = who('VERY');
const NAME = who('NAME');
const TEAM = who('TEAM');
const TITLE = who('TITLE');
const ADJECTIVES = says('ADJ', 'THING', 'MILD', 'OFFICE_ADJ');
const MOST: Bits = { who: 0, says: says('MOST') };
const LOWER: Bits = { who: 0, says: says('LOWER') };
/** No name, though it begins a sentence with a capital. */
const NO_NAME = /(?:ing|ment|tion|ness|ity|ism|ball|s|ed)$/;

/** "snobbiest", "dumber": how much of a listed adjective. */
const degreeOf = (word: string, { words }: WordClasses): Bits | undefined => {
  if (word.length < 6) return undefined;
  const ending = ['er', 'est', 'ert'].find((one) => word.endsWith(one));
  if (ending === undefined) return undefined;
  const base = word.slice(0, -ending.length);
  const bases = [base, `${base}e`, base.replace(/i$/, 'y'), base.replace(/(.)\1$/, '$1')];
  return bases.some((one) => ((words.get(one)?.says ?? 0) & ADJECTIVES) !== 0)
    ? ending === 'er'
      ? LOWER
      : MOST
    : undefined;
};
const LIKENED = says('LOW', 'KIN', 'PART');
/** "Root canals", "outfits": several of what somebody is likened to or has. */
const severalOf = (word: string, { words }: WordClasses): Bits | undefined => {
  if (word.length < 5 || !word.endsWith('s')) return undefined;
  const bits = (words.get(word.slice(0, -1))?.says ?? 0) & LIKENED;
  return bits === 0 ? undefined : { who: 0, says: bits };
};
const DAY = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);
const NO_WORDS = new Map<string, readonly string[]>();

/** The words of a hashtag as typed: at its capitals, else as the dictionary cuts it. */
const tagWords = (tag: string): readonly string[] => {
  const cut = tag
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replaceAll('_', ' ');
  return cut === tag ? (splitHashtag(tag, NO_WORDS) ?? [tag]) : cut.split(' ');
};

/** Words that are listed together are one token: "waste of space". */
const joined = (tokens: readonly AttackToken[], { compounds }: WordClasses): readonly AttackToken[] => {
  // Most texts hold none.
  if (!tokens.some(({ word }) => compounds.has(word))) return tokens;
  const out: AttackToken[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined) break;
    let best: Compound | null = null;
    for (const one of compounds.get(token.word) ?? [])
      if (
        one.rest.length > (best?.rest.length ?? 0) &&
        one.rest.every((word, k) => tokens[i + 1 + k]?.word === word) &&
        ((one.who & TEAM) === 0 || token.typed)
      )
        best = one;
    const length = (best?.rest.length ?? 0) + 1;
    const last = tokens[i + length - 1] ?? token;
    out.push(best === null ? token : { ...token, word: '', who: best.who, says: best.says, end: last.end });
    i += length;
  }
  return out;
};

/** A text as tokens. `schools`: more names of schools and teams, in small letters. */
export const attackTokens = (
  source: string,
  classes: WordClasses,
  schools: ReadonlySet<string>,
): { readonly folded: Folded; readonly tokens: readonly AttackToken[] } => {
  const folded = foldHard(source);
  const { text } = folded;
  const tokens: AttackToken[] = [];
  const hasAccounts = source.includes('@');
  let begins = true;
  const push = (word: string, typed: string, start: number, end: number): void => {
    const known = classes.words.get(word) ?? degreeOf(word, classes) ?? severalOf(word, classes);
    let bits = known?.who ?? 0;
    if (known === undefined && word.length > 4 && word.endsWith('ly')) bits |= VERY;
    const first = typed.charCodeAt(0);
    const upper = first < ASCII ? first >= UPPER_A && first <= UPPER_Z : UPPER.test(typed);
    if ((bits & TEAM) !== 0 && !upper) bits &= ~TEAM;
    // An account is somebody.
    if (hasAccounts && (typed.startsWith('@') || source.charAt(folded.toSource(start, end)[0] - 1) === '@'))
      bits |= NAME;
    if (upper) {
      if (schools.has(word)) bits |= TEAM;
      else if (
        (bits & TEAM) === 0 &&
        TITLED.test(typed) &&
        !DAY.has(word) &&
        (begins ? known === undefined && !NO_NAME.test(word) : true) &&
        !isCommonWord(word)
      )
        bits |= NAME;
    }
    // Mr. Dolt is called so.
    const last = tokens.at(-1);
    const named =
      upper && last !== undefined && ((last.who & TITLE) !== 0 || (last.typed && last.word === 'the'));
    if (named) bits = (last.who & TITLE) === 0 ? bits & ~NAME : NAME;
    tokens.push({
      word,
      who: bits,
      says: named && !ALL_CAPITALS.test(typed) ? 0 : (known?.says ?? 0),
      typed: upper,
      start,
      end,
    });
    begins = false;
  };
  const closeAt = (at: number): void => {
    if (!begins) tokens.push({ word: '$', who: 0, says: 0, typed: false, start: at, end: at });
    begins = true;
  };
  for (let start = 0, end = 0; start < text.length; start = Math.max(end, start + 1)) {
    end = endAt(text, start);
    if (end === start) continue;
    const first = text.charCodeAt(start);
    if (ENDS.has(first)) {
      if (first !== FULL_STOP || !TITLES.test(text.slice(Math.max(0, start - 5), start))) closeAt(start);
      continue;
    }
    if (COMMAS.has(first) || first === BLANK) {
      if (!begins) tokens.push({ word: ',', who: 0, says: 0, typed: false, start, end });
      continue;
    }
    const found = text.slice(start, end);
    if (first >= ASCII) {
      // A face belongs to the sentence before it.
      const close = { word: '$', who: 0, says: 0, typed: false, start, end: start };
      const closed = begins && tokens.length > 0 ? tokens.pop() : undefined;
      tokens.push({ ...close, word: found, end });
      if (closed !== undefined || begins) tokens.push(close);
      continue;
    }
    const [typedAt, typedEnd] = folded.toSource(start, end);
    const typed = source.slice(typedAt, typedEnd);
    if (first === HASH) {
      // A hashtag is a sentence of its own.
      closeAt(start);
      for (const part of tagWords(typed.slice(1, 100))) {
        for (const word of plainWords(part.toLowerCase())) push(word, part, start, end);
      }
      closeAt(end);
      continue;
    }
    const plain = found.includes("'");
    const name = plain ? typed.replace(/['’]s$/, '') : typed;
    for (const word of typedWords(found)) push(word, name, start, end);
    // "The team's a mess": is, and not the team's own.
    if (plain && found.endsWith("'s") && IS.test(text.slice(end, end + 10)) && !plainIs(found))
      push('is', '', start, end);
  }
  closeAt(text.length);
  return { folded, tokens: joined(tokens, classes) };
};
