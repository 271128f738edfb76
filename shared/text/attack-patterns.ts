import { type AttackToken, typedWords } from './attack-tokens.ts';
import { bitOf } from './attack-words.ts';
import { GROUPS, SHAPES } from './lists/insults-groups.ts';
import type { Insults } from './lists/insults-listed.ts';
import { lines } from './lists/listed.ts';

export type AttackKind = 'attack' | 'ridicule' | 'threat' | 'group' | 'dehumanising' | 'allow';

const KINDS: ReadonlySet<string> = new Set<AttackKind>([
  'attack',
  'ridicule',
  'threat',
  'group',
  'dehumanising',
]);
const isAttack = (kind: string): kind is Exclude<AttackKind, 'allow'> => KINDS.has(kind);

/** One place of a pattern: what may stand there. */
interface Step {
  readonly words: ReadonlySet<string>;
  /** Class bits, any of which is enough. */
  readonly bits: number;
  readonly any: boolean;
  readonly optional: boolean;
  /** Any number of words of its class. */
  readonly loop: boolean;
}

interface Pattern {
  readonly steps: readonly Step[];
  readonly kind: AttackKind;
  /** Begins a sentence. */
  readonly first: boolean;
  /** Number of its first place; the places of all patterns are numbered through. */
  readonly at: number;
}

/** Where the search of a text may stand: places of patterns, reached by the same tokens. */
interface State {
  readonly places: readonly number[];
  /** What is found when the search ends here. */
  readonly hit: AttackKind | null;
  readonly allowed: boolean;
  /** Signature of a token → the next state; null: nothing goes on. */
  readonly next: Map<number, State | null>;
}

/** Patterns made ready. Grows while it is used, up to a bound. */
export interface Patterns {
  readonly patterns: readonly Pattern[];
  /** Place → its pattern. */
  readonly owners: readonly Pattern[];
  readonly words: ReadonlyMap<string, number>;
  states: Map<string, State>;
  transitions: number;
}

/** Most tokens one pattern takes. */
const LONGEST = 24;
/** Transitions kept. Ordinary texts need a few thousand; a hostile one must not fill the memory. */
const MOST_KEPT = 40_000;
/** Numbers of words stand above the class bits in a signature. */
const WORD_UNIT = 2 ** 26;

interface Choice {
  readonly word: string;
  readonly more: readonly string[];
}

const choicesOf = (part: string): readonly Choice[] =>
  part.split('|').map((word) => {
    if (bitOf(word) > 0 || /^[$,_]$/.test(word)) return { word, more: [] };
    const [first = '', ...more] = typedWords(word);
    return { word: first, more };
  });

const stepOf = (words: readonly string[], optional: boolean): Step => ({
  words: new Set(words.filter((word) => bitOf(word) === 0 && word !== '_')),
  bits: words.reduce((bits, word) => bits | bitOf(word), 0),
  any: words.includes('_'),
  optional,
  loop: false,
});
const loopOf = (name: string): Step => ({
  words: new Set(),
  bits: bitOf(name),
  any: false,
  optional: true,
  loop: true,
});

/** A line's steps; a choice of several words (`what's`) makes a line of its own. */
const stepsOf = (line: string): readonly (readonly Step[])[] => {
  let ways: readonly (readonly Step[])[] = [[]];
  for (const [, inside, plain] of line.matchAll(/\[([^\]]+)\]|([^\s[\]]+)/g))
    for (const part of (inside ?? plain ?? '').split(' ')) {
      const optional = inside !== undefined;
      if (/^[A-Z]+\*$/.test(part)) {
        ways = ways.map((steps) => [...steps, loopOf(part.slice(0, -1))]);
        continue;
      }
      const choices = choicesOf(part);
      const single = choices.filter(({ more }) => more.length === 0).map(({ word }) => word);
      const several = choices.filter(({ more }) => more.length > 0);
      const options: readonly (readonly Step[])[] = [
        ...(single.length > 0 ? [[stepOf(single, optional)]] : []),
        ...several.map(({ word, more }) => [word, ...more].map((one) => stepOf([one], optional))),
      ];
      ways = ways.flatMap((steps) => options.map((option) => [...steps, ...option]));
    }
  return ways;
};

/** A line with its groups written out: `<side>` makes a line for each of its ways, `{mild}` a choice of words. */
const writtenOut = (line: string): readonly string[] => {
  const shape = /<([a-z]+)>/.exec(line);
  if (shape !== null)
    return (SHAPES[shape[1] ?? ''] ?? []).flatMap((way) => writtenOut(line.replace(shape[0], way)));
  return [line.replaceAll(/\{([a-z]+)\}/g, (whole, name: string) => GROUPS[name] ?? whole)];
};

/** Makes lists of patterns ready. `allow`: phrases that are never an attack. */
export const compilePatterns = (lists: readonly Insults[], allow: readonly string[]): Patterns => {
  const patterns: Pattern[] = [];
  const owners: Pattern[] = [];
  const words = new Map<string, number>();
  const add = (line: string, kind: AttackKind): void => {
    for (const steps of writtenOut(line.replace(/^\^ /, '')).flatMap(stepsOf)) {
      const pattern: Pattern = { steps, kind, first: line.startsWith('^'), at: owners.length };
      patterns.push(pattern);
      // One place before each step and one behind the last.
      for (let i = 0; i <= steps.length; i += 1) owners.push(pattern);
      for (const step of steps)
        for (const word of step.words) if (!words.has(word)) words.set(word, words.size + 1);
    }
  };
  for (const { kind, terms } of lists) if (isAttack(kind)) for (const line of lines(terms)) add(line, kind);
  for (const phrase of allow) add(phrase, 'allow');
  return { patterns, owners, words, states: new Map(), transitions: 0 };
};

const stateOf = (all: Patterns, places: readonly number[]): State => {
  const closed = new Set<number>();
  for (const start of places) {
    const pattern = all.owners[start];
    if (pattern === undefined) continue;
    for (let place = start; ; place += 1) {
      closed.add(place);
      if (pattern.steps[place - pattern.at]?.optional !== true) break;
    }
  }
  const sorted = [...closed].toSorted((a, b) => a - b);
  const key = sorted.join(' ');
  const known = all.states.get(key);
  if (known !== undefined) return known;
  const ends = sorted.flatMap((place) => {
    const pattern = all.owners[place];
    return pattern !== undefined && place === pattern.at + pattern.steps.length ? [pattern.kind] : [];
  });
  const made: State = {
    places: sorted,
    hit: ends.find((kind) => kind !== 'allow') ?? null,
    allowed: ends.includes('allow'),
    next: new Map(),
  };
  all.states.set(key, made);
  return made;
};

const fits = (step: Step, { word, bits }: AttackToken): boolean =>
  (step.bits & bits) !== 0 || step.words.has(word) || (step.any && word !== '$' && word !== ',');

const advance = (all: Patterns, state: State, token: AttackToken): State | null => {
  const signature =
    (all.words.get(token.word) ?? (/^[$,]$/.test(token.word) ? -1 : 0)) * WORD_UNIT + token.bits;
  const known = state.next.get(signature);
  if (known !== undefined) return known;
  const places = state.places.flatMap((place) => {
    const pattern = all.owners[place];
    const step = pattern?.steps[place - pattern.at];
    return step !== undefined && fits(step, token) ? [step.loop ? place : place + 1] : [];
  });
  const next = places.length === 0 ? null : stateOf(all, places);
  state.next.set(signature, next);
  all.transitions += 1;
  return next;
};

const startOf = (all: Patterns, begins: boolean): State => {
  const known = all.states.get(begins ? 'first' : 'anywhere');
  if (known !== undefined) return known;
  const made = stateOf(
    all,
    all.patterns.filter(({ first }) => begins || !first).map(({ at }) => at),
  );
  all.states.set(begins ? 'first' : 'anywhere', made);
  return made;
};

/** A pattern found: tokens from `first` up to `next`. */
export interface Found {
  readonly kind: AttackKind;
  readonly first: number;
  readonly next: number;
}

/** What begins at token `at`: the longest pattern, and the longest allowed phrase. */
export const patternsAt = (
  all: Patterns,
  tokens: readonly AttackToken[],
  at: number,
): { readonly hit: Found | null; readonly allowed: Found | null } => {
  if (all.transitions > MOST_KEPT) {
    all.states = new Map();
    all.transitions = 0;
  }
  let hit: Found | null = null;
  let allowed: Found | null = null;
  let state: State | null = startOf(all, at === 0 || tokens[at - 1]?.word === '$');
  for (let i = at; state !== null && i - at <= LONGEST; i += 1) {
    if (i > at) {
      if (state.hit !== null) hit = { kind: state.hit, first: at, next: i };
      if (state.allowed) allowed = { kind: 'allow', first: at, next: i };
    }
    const token = tokens[i];
    if (token === undefined) break;
    state = advance(all, state, token);
  }
  return { hit, allowed };
};
