import { compilePatterns, patternsAt, type AttackKind, type Found } from './attack-patterns.ts';
import { attackTokens, type AttackToken } from './attack-tokens.ts';
import { bitOf, wordClasses } from './attack-words.ts';
import { INSULTS_ALLOW } from './lists/insults-allow.ts';
import { INSULT_BELITTLING } from './lists/insults-belittling.ts';
import { INSULT_MOCKERY } from './lists/insults-mockery.ts';
import { INSULTS_OTHER_LANGUAGES } from './lists/insults-other-languages.ts';
import { INSULT_PHRASES } from './lists/insults-phrases.ts';
import { INSULT_RIDICULE } from './lists/insults-ridicule.ts';
import { INSULT_RIVALS } from './lists/insults-rivals.ts';
import { INSULT_SAYINGS } from './lists/insults-sayings.ts';
import { INSULT_SNEERS } from './lists/insults-sneers.ts';
import { STORY } from './lists/insults-stories.ts';
import { INSULT_THREATS } from './lists/insults-threats.ts';
import { isMention } from './mentions.ts';
import { sentenceWords } from './sentence-words.ts';

/** Words aimed at somebody. */
export interface Attack {
  readonly kind: Exclude<AttackKind, 'allow'>;
  /** UTF-16 offsets in the source, end exclusive. */
  readonly range: readonly [number, number];
}

const build = () => ({
  classes: wordClasses(),
  patterns: compilePatterns(
    [
      ...INSULT_PHRASES,
      ...INSULT_SAYINGS,
      ...INSULT_SNEERS,
      ...INSULT_RIDICULE,
      ...INSULT_RIVALS,
      ...INSULT_BELITTLING,
      ...INSULT_MOCKERY,
      ...INSULT_THREATS,
      ...INSULTS_OTHER_LANGUAGES,
    ],
    INSULTS_ALLOW,
  ),
});
let built: ReturnType<typeof build> | null = null;

/** The first and the last of the words a pattern took, without the ends of sentences. */
const spanOf = (tokens: readonly AttackToken[], { first, next }: Found): readonly [number, number] => {
  let last = next - 1;
  while (last > first && /^[$,]$/.test(tokens[last]?.word ?? '')) last -= 1;
  let begin = first;
  while (begin < last && /^[$,]$/.test(tokens[begin]?.word ?? '')) begin += 1;
  return [tokens[begin]?.start ?? 0, tokens[last]?.end ?? 0];
};

/** Whom a play or a book may be about, and whom not. */
const TOLD = ['THEY', 'NAME', 'DET', 'VERY', 'NOUN', 'ADJ', 'THING']
  .map(bitOf)
  .reduce((all, bit) => all | bit);
const PRESENT = ['YOU', 'ONE', 'TEAM', 'GROUP', 'IDENT'].map(bitOf).reduce((all, bit) => all | bit);
/** A text with so many is not looked at further. */
const ENOUGH = 100;
const NO_SCHOOLS: ReadonlySet<string> = new Set();

/**
 * Insults, ridicule, threats and contempt in a text, aimed at a person or a group: target and predicate, not single
 * words. What is denied, reported, quoted in a lesson or a title passes. `schools`: names of schools in small letters,
 * besides our own list. Linear in the text.
 */
export const findAttacks = (source: string, schools: ReadonlySet<string> = NO_SCHOOLS): readonly Attack[] => {
  built ??= build();
  const { classes, patterns } = built;
  const { folded, tokens } = attackTokens(source, classes, schools);
  const inStory = sentenceWords(folded.text);
  const out: Attack[] = [];
  let allowedTo = -1;
  for (let i = 0; i < tokens.length && out.length < ENOUGH; ) {
    const { hit, allowed } = patternsAt(patterns, tokens, i);
    if (allowed !== null) allowedTo = Math.max(allowedTo, allowed.next);
    if (hit === null || i < allowedTo) {
      i += 1;
      continue;
    }
    const covered = tokens
      .slice(hit.first + 1, hit.next)
      .some((_, k) => patternsAt(patterns, tokens, hit.first + 1 + k).allowed !== null);
    const [start, end] = spanOf(tokens, hit);
    const begins = tokens[hit.first]?.bits ?? 0;
    const ofStory =
      hit.kind === 'attack' && (begins & TOLD) !== 0 && (begins & PRESENT) === 0 && inStory(start, STORY);
    if (hit.kind === 'allow' || covered || ofStory || isMention(folded.text, start, end)) {
      i += 1;
      continue;
    }
    out.push({ kind: hit.kind, range: folded.toSource(start, end) });
    i = hit.next;
  }
  return out;
};
