import { together } from '../../shared/text/learned.ts';
import type { NetReader } from '../../shared/text/sentence-net.ts';
import type { Bag } from './bags.ts';
import { isHeldBack } from './parts.ts';
import { isOfAll } from './rules.ts';
import { type Model, scoreOf, train } from './train.ts';

/** A post with how much it reads as if it broke the rule. */
export type Judged = Bag & { readonly score: number };

/** A post breaks a rule as much as its worst sentence, and one that only a whole post breaks as much as its best. */
export const judge = (
  rule: string,
  bags: readonly Bag[],
  model: Model,
  net: NetReader,
): readonly Judged[] => {
  const of = net.rules.indexOf(rule);
  const counts = isOfAll(rule) ? Math.min : Math.max;
  return bags.map((bag) => ({
    ...bag,
    score: counts(
      ...bag.sentences.map(({ features, words }) =>
        together(scoreOf(model, features), net.read(words)[of] ?? 0),
      ),
    ),
  }));
};

/** Each part of a rule's posts, judged by what was learned from the others. `places`: for weights. */
export const judgedUnseen = (
  rule: string,
  bags: readonly Bag[],
  places: number,
  without: readonly NetReader[],
): readonly Judged[] =>
  without.flatMap((net, part) => {
    const model = train(
      bags.filter((bag) => !isHeldBack(bag, part)),
      places,
      isOfAll(rule),
    );
    const heldBack = bags.filter((bag) => isHeldBack(bag, part));
    return judge(rule, heldBack, model, net);
  });
