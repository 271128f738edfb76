import { bitOf, type WordClasses } from './attack-words.ts';
import { isCommonWord } from './common-words.ts';
import { foldHard, type Folded } from './fold.ts';
import { splitHashtag } from './hashtag-words.ts';
import { BREAKS_APART, DENIES, NO_ADVERBS } from './lists/insults-groups.ts';

/** A word, a comma (`,`) or the end of a sentence (`$`). Offsets in the folded text, end exclusive. */
export interface AttackToken {
  readonly word: string;
  readonly bits: number;
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
  const bare = word.replaceAll("'", '');
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

const WORD = /[a-z0-9*]+(?:'[a-z]+)*|#[a-z0-9_]+|[.!?;\n…]|[,()—:]| - /g;
const UPPER = /^\p{Lu}/u;
const TITLED = /^\p{Lu}\p{Ll}+$/u;

const VERY = bitOf('VERY');
const SOFT = bitOf('SOFT');
const GAP = bitOf('GAP');
const NAME = bitOf('NAME');
const TEAM = bitOf('TEAM');
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
  const out: AttackToken[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined) break;
    let best: { readonly bits: number; readonly length: number } | null = null;
    for (const { rest, bits } of compounds.get(token.word) ?? [])
      if (rest.length + 1 > (best?.length ?? 1) && rest.every((word, k) => tokens[i + 1 + k]?.word === word))
        best = { bits, length: rest.length + 1 };
    const last = tokens[i + (best?.length ?? 1) - 1] ?? token;
    out.push(best === null ? token : { word: '', bits: best.bits, start: token.start, end: last.end });
    i += best?.length ?? 1;
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
  let begins = true;
  const push = (word: string, typed: string, start: number, end: number): void => {
    let bits = classes.bits.get(word) ?? 0;
    if (word.length > 4 && word.endsWith('ly') && !NO_ADVERBS.has(word)) bits |= VERY;
    if (!BREAKS_APART.has(word) && !/(?:ing|ed)$/.test(word)) bits |= SOFT;
    if (!DENIES.has(word)) bits |= GAP;
    // An account is somebody.
    if (typed.startsWith('@') || source.charAt(folded.toSource(start, end)[0] - 1) === '@') bits |= NAME;
    if (UPPER.test(typed)) {
      if (classes.teams.has(word) || schools.has(word)) bits |= TEAM;
      else if (!begins && TITLED.test(typed) && !DAY.has(word) && !isCommonWord(word)) bits |= NAME;
    }
    tokens.push({ word, bits, start, end });
    begins = false;
  };
  const closeAt = (at: number): void => {
    if (!begins) tokens.push({ word: '$', bits: 0, start: at, end: at });
    begins = true;
  };
  for (const match of text.matchAll(WORD)) {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    const typed = source.slice(...folded.toSource(start, end));
    if (found.startsWith('#')) {
      // A hashtag is a sentence of its own.
      closeAt(start);
      for (const part of tagWords(typed.slice(1, 100))) {
        for (const word of plainWords(part.toLowerCase())) push(word, part, start, end);
      }
      closeAt(end);
      continue;
    }
    if (/^[.!?;\n…]$/.test(found)) {
      if (found !== '.' || !TITLES.test(text.slice(Math.max(0, start - 5), start))) closeAt(start);
    } else if (!/^[a-z0-9*]/.test(found)) {
      if (!begins) tokens.push({ word: ',', bits: 0, start, end });
    } else {
      for (const word of typedWords(found)) push(word, typed.replace(/['’]s$/, ''), start, end);
    }
  }
  closeAt(text.length);
  return { folded, tokens: joined(tokens, classes) };
};
