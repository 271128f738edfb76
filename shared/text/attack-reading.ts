import { Sentence } from './attack-sentence.ts';
import { attackTokens, type AttackToken } from './attack-tokens.ts';
import { wordClasses } from './attack-words.ts';
import type { Folded } from './fold.ts';

/** A text as words that know what they may mean, sentence by sentence. */
export interface AttackReading {
  readonly source: string;
  readonly folded: Folded;
  readonly tokens: readonly AttackToken[];
  readonly sentences: readonly Sentence[];
}

/** Words of the longest sentence; what is longer is read in parts. */
const LONGEST = 200;
const NO_SCHOOLS: ReadonlySet<string> = new Set();
let classes: ReturnType<typeof wordClasses> | null = null;

/** Reads a text. `schools`: names of schools in small letters, besides our own list. Linear in the text. */
export const readForAttacks = (source: string, schools: ReadonlySet<string> = NO_SCHOOLS): AttackReading => {
  classes ??= wordClasses();
  const { folded, tokens } = attackTokens(source, classes, schools);
  const sentences: Sentence[] = [];
  for (let first = 0; first < tokens.length; ) {
    let next = first;
    while (next < tokens.length && tokens[next]?.word !== '$' && next - first < LONGEST) next += 1;
    sentences.push(new Sentence(tokens, first, next));
    first = tokens[next]?.word === '$' ? next + 1 : next;
  }
  return { source, folded, tokens, sentences };
};

const isSign = (token: AttackToken | undefined): boolean => token === undefined || /^[$,]$/.test(token.word);

/** The first and the last of some tokens, without signs: offsets in the folded text. */
export const spanOf = (
  tokens: readonly AttackToken[],
  first: number,
  next: number,
): readonly [number, number] => {
  let last = next - 1;
  while (last > first && isSign(tokens[last])) last -= 1;
  let begin = first;
  while (begin < last && isSign(tokens[begin])) begin += 1;
  return [tokens[begin]?.start ?? 0, tokens[last]?.end ?? 0];
};
