import { checkPost } from '../../shared/compliance/check-post.ts';
import { readForAttacks } from '../../shared/text/attack-reading.ts';
import { findAttacks } from '../../shared/text/attacks.ts';
import type { Learned } from '../../shared/text/learned.ts';
import { type Bag, caseSaying } from './bags.ts';
import type { Judged } from './judge.ts';
import { isOfAll } from './rules.ts';

const ATTACKS = 'conduct/personal-attack';

/** Of posts that do not break the rule so many may read like the examples, */
const ALIKE = 0.0025;
/** of attacks more: no district may waive them, and they take the most forms; */
const ALIKE_ATTACKS = 0.015;
/** and so many so clearly that what they say of a people or a faith counts, too. */
const CLEARLY = 0.001;
/** Of near misses no more than so many may, whatever the share of other posts. */
const ALIKE_NEAR = 0.02;
/** Of violations that a rule's words find, so many read so harmless that the finding only asks to look again. */
const UNLIKE = 0.2;
/** Of attacks fewer, for the same reason; */
const UNLIKE_ATTACKS = 0.1;
/** and of posts that have nothing to do with school, where nothing is said any more. */
const UNLIKE_OF_ALL = 0.005;
/** By so much a rule's own examples are clear of the bounds: letters are not exact. */
const CLEAR = 0.2;

export type Bounds = Pick<Learned, 'alike' | 'clearly' | 'unlike'>;

const scores = (judged: readonly Judged[]): readonly number[] => judged.map(({ score }) => score);

/** A score that this share of some scores reaches. */
const reachedBy = (all: readonly number[], share: number): number =>
  all.toSorted((a, b) => b - a)[Math.floor(all.length * share)] ?? 0;

/** Whether a rule's own words find something in a post. */
const isListed = (rule: string, { texts }: Bag): boolean =>
  texts.some((text) =>
    checkPost(caseSaying(rule, text), { rules: [rule] }).findings.some(({ message }) => message !== 'alike'),
  );

/** Whether the rule on attacks has weighed a sentence by its words and let it pass: it is not asked again. */
const isExcused = (rule: string, { texts }: Bag): boolean =>
  rule === ATTACKS && texts.some((text) => findAttacks(readForAttacks(text)).excused.size > 0);

/**
 * From where on a sentence reads like the examples, clearly so, and harmless. `unseen`: posts judged by what was not learned
 * from them; `own`: the rule's own examples, judged by what is kept: whatever was learned, they stay as the rule shows them.
 */
export const boundsFor = (rule: string, unseen: readonly Judged[], own: readonly Judged[]): Bounds => {
  // What breaks another rule may not be flagged by this one either.
  const others = scores(unseen.filter(({ breaks, near }) => !breaks && !near));
  const near = scores(unseen.filter((post) => post.near));
  const listed = scores(unseen.filter((post) => post.breaks && isListed(rule, post)));
  const share = rule === ATTACKS ? ALIKE_ATTACKS : ALIKE;
  const taken = rule === ATTACKS ? UNLIKE_ATTACKS : isOfAll(rule) ? UNLIKE_OF_ALL : UNLIKE;
  const passing = scores(own.filter((post) => !post.breaks && !isExcused(rule, post)));
  const failing = scores(own.filter((post) => post.breaks && isListed(rule, post)));
  const alike = Math.max(reachedBy(others, share), reachedBy(near, ALIKE_NEAR), Math.max(...passing) + CLEAR);
  return {
    alike,
    clearly: Math.max(alike, reachedBy(others, CLEARLY)),
    unlike: Math.min(reachedBy(listed, 1 - taken), Math.min(...failing) - CLEAR),
  };
};

const shareFrom = (judged: readonly Judged[], least: number): string =>
  `${((100 * judged.filter(({ score }) => score >= least).length) / Math.max(1, judged.length)).toFixed(1)} %`;

/** How well a rule tells posts that it did not learn from, as a line. */
export const tellBounds = (
  rule: string,
  unseen: readonly Judged[],
  { alike, clearly, unlike }: Bounds,
): string => {
  const breaking = unseen.filter(({ breaks }) => breaks);
  const near = unseen.filter((post) => post.near);
  const others = unseen.length - breaking.length - near.length;
  const harmless = unseen.filter((post) => !post.breaks && isListed(rule, post));
  return [
    `${rule.padEnd(32)} ${String(breaking.length).padStart(6)} found ${shareFrom(breaking, alike)} (clearly ${shareFrom(breaking, clearly)})`,
    `near misses ${shareFrom(near, alike)} (${shareFrom(near, clearly)}) of ${near.length}`,
    `other posts ${others}`,
    `${harmless.length} harmless ones have its words, ${shareFrom(harmless, unlike)} of them stand as before`,
  ].join(', ');
};
