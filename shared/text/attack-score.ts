import type { AttackKind, Evidence } from './attack-evidence.ts';
import { INSULTS } from './attack-described.ts';
import { insultAt } from './attack-insults.ts';
import { movesAt } from './attack-moves.ts';
import { phraseAt, type Phrases, type Work } from './attack-phrases.ts';
import { ENOUGH_POINTS, LATER, PRAISED } from './attack-points.ts';
import type { Meant, Sentence, Target } from './attack-sentence.ts';
import { says, who } from './attack-words.ts';

/** What is found in a sentence: the tokens that say it, end exclusive. */
export interface Hit {
  readonly kind: AttackKind;
  readonly first: number;
  readonly next: number;
}

/** Set phrases against somebody, and those that never are. */
export interface SetPhrases {
  readonly against: Phrases<AttackKind>;
  readonly allowed: Phrases<'allow'>;
}

/** Whom a sentence is about if several are named. */
const RANK: Readonly<Record<Meant, number>> = {
  foe: 8,
  office: 7,
  you: 6,
  person: 5,
  group: 4,
  they: 3,
  people: 2,
  own: 0,
};
/** A sentence with so much is not looked at further. */
const MOST_FOUND = 60;
/** A look at a word takes as long as so many steps of a phrase. */
const A_LOOK = 12;
/** Words of a sentence that are asked for it. */
const ASKED = 60;

/** Whom a sentence is about; null where it is about nobody but ourselves. */
export const mainlyMeant = (text: Sentence): Target | null => {
  let best: Target | null = null;
  for (let i = text.first; i < text.next && i < text.first + ASKED; i += 1) {
    const target = text.meant(i);
    if (target !== null && RANK[target.meant] > (best === null ? 0 : RANK[best.meant])) best = target;
  }
  return best;
};

/** Whom the sentence before was about, as the next one may go on about them. */
export const goesOn = (before: Sentence | null, at: number): Target | null => {
  const target = before === null ? null : mainlyMeant(before);
  return target === null || target.meant === 'you' ? null : { meant: target.meant, first: at, next: at };
};

/** "The printer is dumb as a brick": a set phrase behind a thing's "is". */
const isOfThing = (text: Sentence, at: number): boolean => {
  let be = at - 1;
  while (text.who(be, who('VERY'))) be -= 1;
  return text.who(be, who('BE')) && text.subject(be) === 'thing';
};

/** All that speaks against somebody in a sentence. */
export const evidenceIn = (
  text: Sentence,
  before: Sentence | null,
  { against, allowed }: SetPhrases,
  work: Work,
): readonly Evidence[] => {
  const found: Evidence[] = [];
  const passes: (readonly [number, number])[] = [];
  // Most sentences say nothing that asks whom they are about.
  let near: Target | null | undefined;
  const whom = (): Target | null => {
    if (near === undefined) near = mainlyMeant(text) ?? goesOn(before, text.next);
    return near;
  };
  for (let i = text.first; i < text.next; i += 1) {
    const token = text.tokens[i];
    if (token === undefined) break;
    const pass = phraseAt(allowed, text.tokens, i, work);
    if (pass !== null) passes.push([pass.first, pass.next]);
    const phrase = phraseAt(against, text.tokens, i, work);
    if (phrase !== null && !isOfThing(text, i)) found.push({ ...phrase, points: ENOUGH_POINTS, at: i });
    const insult = (token.says & INSULTS) === 0 ? null : insultAt(text, i, whom());
    if (insult !== null) found.push(insult);
    if (found.length > MOST_FOUND || work.left < 0) break;
    if (insult !== null) work.left -= A_LOOK;
    for (const move of movesAt(token)) {
      work.left -= A_LOOK;
      const evidence = move(text, i, whom());
      if (evidence !== null) found.push(evidence);
    }
  }
  return passes.length === 0
    ? found
    : found.filter(({ first, next }) => !passes.some(([from, to]) => from < next && first < to));
};

const PRAISE = says('PRAISE');
const OURS = who('SELF', 'OURS');

/** What of it is enough: each on its own, or all together. */
export const scored = (text: Sentence, evidence: readonly Evidence[]): readonly Hit[] => {
  const ranked = evidence.toSorted((a, b) => b.points - a.points || b.next - b.first - (a.next - a.first));
  const hits: Hit[] = [];
  for (const { kind, points, first, next } of ranked)
    if (points >= ENOUGH_POINTS && hits.every((hit) => next <= hit.first || hit.next <= first))
      hits.push({ kind, first, next });
  const [best] = ranked;
  if (hits.length > 0 || best === undefined) return hits.toSorted((a, b) => a.first - b.first);
  let hasApart = best.apart === true;
  let sum = best.points;
  for (const { points, apart = false } of ranked.slice(1)) {
    // A list of animals is no heap of insults.
    if (apart && hasApart) continue;
    hasApart ||= apart;
    sum += points * LATER;
  }
  const isKind = text.find(text.first, text.next, OURS, PRAISE) >= 0;
  if (sum < ENOUGH_POINTS + (isKind ? PRAISED : 0)) return [];
  const first = Math.min(...ranked.map((one) => one.first));
  return [{ kind: best.kind, first, next: Math.max(...ranked.map(({ next }) => next)) }];
};
