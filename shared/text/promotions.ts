import { fold } from './fold.ts';
import {
  BUSINESS,
  MAY_BE_PROMOTION,
  OFF_AT_A_PLACE,
  PROMOTION_TERMS,
  type PromotionKind,
  type PromotionTerm,
  SCHOOL_GOODS,
  SCHOOL_SALE,
} from './lists/promotion.ts';
import { sentencesOf } from './sentences.ts';

interface Sentence {
  /** Folded. */
  readonly text: string;
  readonly namesBusiness: boolean;
  readonly isSchoolsOwn: boolean;
}

const isInnocent = (term: PromotionTerm, { text, namesBusiness, isSchoolsOwn }: Sentence): boolean => {
  if (term.needs?.test(text) === false) return true;
  if (term.unless?.test(text) === true) return true;
  if (term.needsBusiness === true && !namesBusiness) return true;
  return term.schoolMay === true && isSchoolsOwn && !namesBusiness;
};

/** Where the text sells or promotes, one finding of a kind for each sentence; ranges in the source. */
export function* promotionsIn(
  source: string,
): Generator<{ readonly kind: PromotionKind; readonly range: readonly [number, number] }> {
  const folded = fold(source);
  if (!MAY_BE_PROMOTION.test(folded.text)) return;
  let before = '';
  for (const [start, end] of sentencesOf(folded.text)) {
    const text = folded.text.slice(start, end);
    const said = before;
    before = text;
    if (!MAY_BE_PROMOTION.test(text)) continue;
    const typed = source.slice(...folded.toSource(start, end));
    const sentence = {
      text,
      namesBusiness: BUSINESS.test(typed) || OFF_AT_A_PLACE.test(typed),
      isSchoolsOwn: SCHOOL_GOODS.test(text) || SCHOOL_SALE.test(said),
    };
    const seen = new Set<PromotionKind>();
    for (const term of PROMOTION_TERMS) {
      if (seen.has(term.kind)) continue;
      const match = term.pattern.exec(text);
      if (match === null || isInnocent(term, sentence)) continue;
      seen.add(term.kind);
      const from = start + match.index;
      yield { kind: term.kind, range: folded.toSource(from, from + match[0].length) };
    }
  }
}
