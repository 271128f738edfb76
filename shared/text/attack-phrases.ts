import { type AttackToken, plainWords, typedWords } from './attack-tokens.ts';
import { type Bits, classBits } from './attack-words.ts';
import type { Insults } from './lists/insults-listed.ts';
import { lines } from './lists/listed.ts';

/** One place of a phrase: what may stand there. Each choice is a word, several words, or a class. */
interface Step {
  readonly words: readonly (readonly string[])[];
  readonly classes: readonly Bits[];
  readonly any: boolean;
  readonly optional: boolean;
  /** Any number of words of its class. */
  readonly loop: boolean;
}

interface Phrase<Kind> {
  readonly line: string;
  readonly kind: Kind;
  /** Made when a text first holds its first word. */
  steps: readonly Step[] | null;
  /** What the word behind the first must be; null where it may be any, or none. */
  second: Second | null;
}

/** Of a word behind the first: the words it may be, and the classes. */
interface Second {
  readonly words: ReadonlySet<string>;
  readonly classes: Bits;
}

/** Phrases by the first word or class they need. */
export interface Phrases<Kind> {
  readonly words: ReadonlyMap<string, readonly Phrase<Kind>[]>;
  readonly classes: readonly { readonly bits: Bits; readonly phrases: readonly Phrase<Kind>[] }[];
  /** All classes of `classes`. */
  readonly any: Bits;
}

const stepOf = (part: string, optional: boolean): Step => {
  const loop = part.endsWith('*');
  const choices = (loop ? part.slice(0, -1) : part).split('|');
  const classes = choices.flatMap((choice) => classBits(choice) ?? []);
  const words = choices
    .filter((choice) => choice !== '_' && classBits(choice) === null)
    .map((choice) => (choice.includes("'") ? typedWords(choice) : plainWords(choice)));
  return { words, classes, any: choices.includes('_'), optional: optional || loop, loop };
};

/** The places of a line; within brackets each may be missing. */
const stepsOf = (line: string): readonly Step[] => {
  let optional = false;
  return line.split(' ').map((part) => {
    optional ||= part.startsWith('[');
    const step = stepOf(part.replace('[', '').replace(']', ''), optional);
    if (part.endsWith(']')) optional = false;
    return step;
  });
};

/** What may stand behind the first word of a phrase; null where nearly anything may. */
const secondOf = (steps: readonly Step[]): Second | null => {
  const [first, ...rest] = steps;
  if (first === undefined || first.loop) return null;
  const words = new Set<string>();
  let who = 0;
  let says = 0;
  for (const choice of first.words) if (choice.length > 1) words.add(choice[1] ?? '');
  for (const step of rest) {
    if (step.any) return null;
    for (const choice of step.words) words.add(choice[0] ?? '');
    for (const bits of step.classes) {
      who |= bits.who;
      says |= bits.says;
    }
    if (!step.optional) return { words, classes: { who, says } };
  }
  return null;
};

/**
 * Phrases made ready by their first word; the rest of a line is read when a text holds that. Notation: small words stand
 * for themselves, `a|b` for either, `[a]` may be missing, `^` begins a sentence and `$` ends one, `,` is a comma or a
 * dash, `_` any one word, capitals a class of attack-words.ts, `VERY*` any few words of it. The first place is never
 * left out.
 */
export const readPhrases = <Kind extends string>(
  lists: readonly (Pick<Insults, 'terms'> & { readonly kind: Kind })[],
): Phrases<Kind> => {
  const words = new Map<string, Phrase<Kind>[]>();
  const classes = new Map<string, Phrase<Kind>[]>();
  const put = (map: Map<string, Phrase<Kind>[]>, key: string, phrase: Phrase<Kind>): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [phrase]);
    else known.push(phrase);
  };
  for (const { kind, terms } of lists)
    for (const line of lines(terms)) {
      const phrase: Phrase<Kind> = { line, kind, steps: null, second: null };
      const bare = line.startsWith('^ ') ? line.slice(2) : line;
      const end = bare.indexOf(' ');
      for (const choice of (end < 0 ? bare : bare.slice(0, end)).split('|'))
        if (classBits(choice) === null) put(words, typedWords(choice)[0] ?? '', phrase);
        else put(classes, choice, phrase);
    }
  const byClass = Array.from(classes, ([name, phrases]) => ({
    bits: classBits(name) ?? { who: 0, says: 0 },
    phrases,
  }));
  return {
    words,
    classes: byClass,
    any: {
      who: byClass.reduce((all, { bits }) => all | bits.who, 0),
      says: byClass.reduce((all, { bits }) => all | bits.says, 0),
    },
  };
};

type Tokens = readonly AttackToken[];

/** Most steps that one search takes: a phrase has a dozen places, and every word of a text is asked. */
const MOST_STEPS = 200;

/** How much may still be done for a text: no ordinary one needs a tenth of it, and a hostile one gets no more. */
export interface Work {
  left: number;
}

/** Where a phrase that begins at token `at` ends, the longest way; -1 where it does not. */
const endOf = (tokens: Tokens, steps: readonly Step[], at: number, work: Work): number => {
  let left = MOST_STEPS;
  const from = (step: number, i: number): number => {
    const here = steps[step];
    if (here === undefined) return i;
    left -= 1;
    work.left -= 1;
    if (left < 0) return -1;
    const token = tokens[i];
    let best = -1;
    if (token !== undefined) {
      const { word, who, says } = token;
      const fits =
        here.classes.some((bits) => (bits.who & who) !== 0 || (bits.says & says) !== 0) ||
        (here.any && word !== '$' && word !== ',');
      if (fits) best = from(here.loop ? step : step + 1, i + 1);
      for (const choice of here.words)
        if (choice.every((one, k) => tokens[i + k]?.word === one))
          best = Math.max(best, from(step + 1, i + choice.length));
    }
    return here.optional ? Math.max(best, from(step + 1, i)) : best;
  };
  return from(0, at);
};

/** A phrase found: tokens from `first` up to `next`. */
export interface Found<Kind> {
  readonly kind: Kind;
  readonly first: number;
  readonly next: number;
}

const fits = ({ words, classes }: Second, token: AttackToken | undefined): boolean =>
  token !== undefined &&
  (words.has(token.word) || (token.who & classes.who) !== 0 || (token.says & classes.says) !== 0);

/** The longest phrase that begins at token `at`. */
export const phraseAt = <Kind extends string>(
  all: Phrases<Kind>,
  tokens: Tokens,
  at: number,
  work: Work,
): Found<Kind> | null => {
  const token = tokens[at];
  if (token === undefined || token.word === '$') return null;
  const named = all.words.get(token.word);
  const classed = (token.who & all.any.who) !== 0 || (token.says & all.any.says) !== 0;
  if (named === undefined && !classed) return null;
  const begins = at === 0 || tokens[at - 1]?.word === '$';
  const after = tokens[at + 1];
  let best: Found<Kind> | null = null;
  const tryAll = (phrases: readonly Phrase<Kind>[]): void => {
    for (const phrase of phrases) {
      const isFirst = phrase.line.startsWith('^ ');
      if (isFirst && !begins) continue;
      if (phrase.steps === null) {
        phrase.steps = stepsOf(isFirst ? phrase.line.slice(2) : phrase.line);
        phrase.second = secondOf(phrase.steps);
      }
      if (phrase.second !== null && !fits(phrase.second, after)) {
        work.left -= 1;
        continue;
      }
      const next = endOf(tokens, phrase.steps, at, work);
      if (next > (best?.next ?? at)) best = { kind: phrase.kind, first: at, next };
    }
  };
  if (named !== undefined) tryAll(named);
  if (!classed) return best;
  for (const { bits, phrases } of all.classes)
    if ((bits.who & token.who) !== 0 || (bits.says & token.says) !== 0) tryAll(phrases);
  return best;
};
