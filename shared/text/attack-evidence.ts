import type { Meant, Sentence, Subject, Target } from './attack-sentence.ts';

/** What an attack does: what is said to people about it differs. */
export type AttackKind = 'attack' | 'ridicule' | 'threat' | 'group' | 'dehumanising';

/** Something in a sentence that speaks against somebody: how much, and the tokens that say it, end exclusive. */
export interface Evidence {
  /** What is denied is the point of it: "not a single brain". */
  readonly denies?: boolean;
  /** It stands apart from whom it may be said of. */
  readonly apart?: boolean;
  readonly kind: AttackKind;
  readonly points: number;
  readonly first: number;
  readonly next: number;
  /** The word itself, without whom it is said of. */
  readonly at: number;
}

/** The other side, officials and offices: what sneers at them weighs more. */
export const FOES: ReadonlySet<Meant> = new Set(['foe', 'office']);

/** A way to put somebody down that no single word says. It asks one place of a sentence; `near`: whom the sentence or the one before is about. */
export type Move = (text: Sentence, at: number, near: Target | null) => Evidence | null;

/** Where a move may begin: at one of some words, or at a word of some classes. */
export interface Gate {
  readonly words?: string;
  readonly who?: number;
  readonly says?: number;
  readonly move: Move;
}

export const isTarget = (subject: Subject): subject is Target => subject !== null && subject !== 'thing';

export const evidence = (
  kind: AttackKind,
  points: number,
  at: number,
  first: number,
  next: number,
): Evidence | null =>
  points <= 0 ? null : { kind, points, at, first: Math.min(first, at), next: Math.max(next, at + 1) };

export const denying: typeof evidence = (kind, points, at, first, next) => {
  const made = evidence(kind, points, at, first, next);
  return made === null ? null : { ...made, denies: true };
};

/** The end of what is said from a place on: the next comma or end, at most so many words. */
export const clauseEnd = (text: Sentence, at: number, most = 12): number => {
  let end = at;
  while (end < text.next && end - at < most && text.word(end) !== ',' && text.word(end) !== '$') end += 1;
  return end;
};

/** Points by who is meant: `foe` of the other side and offices, `other` of anybody else, nothing of ourselves. */
export const byWhom = (target: Target, foe: number, other: number): number =>
  target.meant === 'own' ? 0 : FOES.has(target.meant) ? foe : other;

export const nearOr = (subject: Subject, near: Target | null, at: number): Target | null => {
  if (subject === 'thing') return null;
  return subject ?? near ?? { meant: 'they', first: at, next: at };
};

export const wordAmong = (text: Sentence, from: number, to: number, words: RegExp): boolean => {
  for (let i = Math.max(from, text.first); i < Math.min(to, text.next); i += 1)
    if (words.test(text.word(i))) return true;
  return false;
};
