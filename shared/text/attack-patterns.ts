import { plainWords, type AttackToken } from './attack-tokens.ts';
import { bitOf, type WordClasses } from './attack-words.ts';
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

interface End {
  readonly kind: AttackKind;
  readonly degree: 1 | 2 | 3;
}

interface Node {
  readonly words: Map<string, Node>;
  /** Class bit → where it leads. */
  readonly classes: [bit: number, to: Node][];
  /** All class bits of `classes`. */
  bits: number;
  /** Where any one word leads. */
  any: Node | null;
  /** A few words of class VERY may stand here. */
  loops: boolean;
  end: End | null;
}

const node = (): Node => ({
  words: new Map(),
  classes: [],
  bits: 0,
  any: null,
  loops: false,
  end: null,
});

/** Patterns made ready: those that may begin anywhere and those that begin a sentence. */
export interface Patterns {
  readonly anywhere: Node;
  readonly first: Node;
}

interface Step {
  readonly choices: readonly (readonly string[])[];
  readonly optional: boolean;
}

const VERY = bitOf('VERY');
/** Most words of class VERY in one place. */
const MOST_VERY = 5;

const choicesOf = (part: string): readonly (readonly string[])[] =>
  part.split('|').map((word) => (bitOf(word) > 0 || /^[$,_]$/.test(word) ? [word] : plainWords(word)));

const stepsOf = (line: string): readonly Step[] => {
  const steps: Step[] = [];
  for (const [, inside, plain] of line.matchAll(/\[([^\]]+)\]|([^\s[\]]+)/g))
    for (const part of (inside ?? plain ?? '').split(' '))
      steps.push({ choices: choicesOf(part), optional: inside !== undefined });
  return steps;
};

const follow = (from: Node, label: string): Node => {
  if (label === '_') {
    from.any ??= node();
    return from.any;
  }
  const bit = bitOf(label);
  if (bit === 0) {
    const known = from.words.get(label);
    if (known !== undefined) return known;
    const made = node();
    from.words.set(label, made);
    return made;
  }
  const known = from.classes.find(([other]) => other === bit);
  if (known !== undefined) return known[1];
  const made = node();
  from.classes.push([bit, made]);
  from.bits |= bit;
  return made;
};

const addTo = (nodes: readonly Node[], steps: readonly Step[], end: End): void => {
  const [step, ...rest] = steps;
  if (step === undefined) {
    for (const one of nodes) one.end ??= end;
    return;
  }
  if (step.choices.length === 1 && step.choices[0]?.[0] === 'VERY*') {
    for (const one of nodes) one.loops = true;
    addTo(nodes, rest, end);
    return;
  }
  const next = nodes.flatMap((from) => step.choices.map((words) => words.reduce(follow, from)));
  addTo(step.optional ? [...new Set([...next, ...nodes])] : [...new Set(next)], rest, end);
};

/** Makes lists of patterns ready. `allow`: phrases that are never an attack. */
export const compilePatterns = (lists: readonly Insults[], allow: readonly string[]): Patterns => {
  const patterns: Patterns = { anywhere: node(), first: node() };
  const add = (line: string, end: End): void => {
    const steps = stepsOf(line.replace(/^\^ /, ''));
    addTo([line.startsWith('^') ? patterns.first : patterns.anywhere], steps, end);
  };
  for (const { kind, degree, terms } of lists) {
    if (!isAttack(kind)) continue;
    for (const line of lines(terms)) add(line, { kind, degree });
  }
  for (const phrase of allow) add(phrase, { kind: 'allow', degree: 3 });
  return patterns;
};

/** A pattern found: tokens from `first` up to `next`. */
export interface Found extends End {
  readonly first: number;
  readonly next: number;
}

/** Steps one place of a text may cost: a hostile one costs no more. */
const MOST_STEPS = 400;

/** Everything that begins at token `at`: the longest pattern, and the longest allowed phrase. */
export const patternsAt = (
  { anywhere, first }: Patterns,
  classes: WordClasses,
  tokens: readonly AttackToken[],
  at: number,
): { readonly hit: Found | null; readonly allowed: Found | null } => {
  let hit: Found | null = null;
  let allowed: Found | null = null;
  let steps = 0;
  const walk = (from: Node, i: number, very: number): void => {
    steps += 1;
    if (steps > MOST_STEPS) return;
    if (from.end !== null) {
      const best = from.end.kind === 'allow' ? allowed : hit;
      if (best === null || best.next < i) {
        const found: Found = { ...from.end, first: at, next: i };
        if (found.kind === 'allow') allowed = found;
        else hit = found;
      }
    }
    const token = tokens[i];
    if (token === undefined) return;
    const exact = from.words.get(token.word);
    if (exact !== undefined) walk(exact, i + 1, 0);
    if (from.any !== null && !/^[$,]$/.test(token.word)) walk(from.any, i + 1, 0);
    if ((from.bits & token.bits) !== 0)
      for (const [bit, to] of from.classes) if ((bit & token.bits) !== 0) walk(to, i + 1, 0);
    if (from.bits !== 0)
      for (const { rest, bits } of classes.compounds.get(token.word) ?? []) {
        if ((bits & from.bits) === 0 || rest.some((word, k) => tokens[i + 1 + k]?.word !== word)) continue;
        for (const [bit, to] of from.classes) if ((bit & bits) !== 0) walk(to, i + 1 + rest.length, 0);
      }
    if (from.loops && very < MOST_VERY && (token.bits & VERY) !== 0) walk(from, i + 1, very + 1);
  };
  walk(anywhere, at, 0);
  if (at === 0 || tokens[at - 1]?.word === '$') walk(first, at, 0);
  return { hit, allowed };
};
