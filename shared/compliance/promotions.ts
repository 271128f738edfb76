import { rangeOf } from '../text/matches.ts';
import {
  BUSINESS,
  MAY_BE_PROMOTION,
  OFF_AT_A_PLACE,
  PROMOTION_TERMS,
  type PromotionKind,
  type PromotionTerm,
  SCHOOL_GOODS,
  SCHOOL_SALE,
  SUMS,
} from '../text/lists/promotion.ts';
import {
  PERSONAL_PAYMENT_LINK,
  PROMOTION_PHRASES,
  type PromotionPhrase,
  REFERRAL_LINK,
} from '../text/lists/promotion-phrases.ts';
import { properNames } from '../text/proper-names.ts';
import { compileTerms, findTerms, type Passage } from '../text/terms.ts';
import type { Range } from './finding.ts';
import { ownNamesOf } from './own-names.ts';
import { readingOfField } from './readings.ts';
import type { Subject, TextField } from './subject.ts';

/** What speaks for or against a sentence that may sell. */
interface Context {
  readonly text: string;
  readonly around: string;
  readonly namesBusiness: boolean;
  readonly isSchoolsOwn: boolean;
  /** Somebody outside is named here or right before. */
  readonly namesOutsider: () => boolean;
}

const isInnocent = (term: PromotionTerm, { text, around, namesBusiness, isSchoolsOwn }: Context): boolean => {
  if (term.needs?.test(text) === false) return true;
  if (term.unless?.test(text) === true || term.unlessNear?.test(around) === true) return true;
  if (term.needsBusiness === true && !namesBusiness) return true;
  return term.schoolMay === true && isSchoolsOwn && !namesBusiness;
};

const PHRASES = compileTerms<PromotionKind>(PROMOTION_PHRASES);
const FLAGS = new Map<unknown, PromotionPhrase>(PROMOTION_PHRASES.map((phrase) => [phrase, phrase]));

export interface Promotion {
  readonly kind: PromotionKind;
  readonly range: Range;
}

const CAPITAL = /^\p{Lu}/u;

/** Whether something is off at a place with a name that is none of the district’s own. */
const isOffAtAPlace = (field: TextField, passage: Passage): boolean => {
  const match = passage.isTag ? null : OFF_AT_A_PLACE.exec(passage.marked);
  if (match === null) return false;
  const end = match.index + match[0].length;
  return CAPITAL.test(field.text.slice(passage.toSource(end - 1, end)[0]));
};

const contextsOf = (field: TextField, subject: Subject): Map<Passage, Context> => {
  const contexts = new Map<Passage, Context>();
  let before: Passage | null = null;
  for (const passage of readingOfField(field, subject).passages) {
    const said = before;
    before = passage.isTag ? before : passage;
    const names = (one: Passage): boolean => properNames(one.typed, ownNamesOf(subject.pack)).length > 0;
    contexts.set(passage, {
      text: passage.text,
      around: passage.around,
      namesBusiness: BUSINESS.test(passage.typed) || isOffAtAPlace(field, passage),
      isSchoolsOwn: SCHOOL_GOODS.test(passage.text) || (said !== null && SCHOOL_SALE.test(said.text)),
      namesOutsider: () => names(passage) || (said !== null && names(said)),
    });
  }
  return contexts;
};

/** Discounts of a lesson: the sentence beside tells who calculates. */
const isSum = (passage: Passage, contexts: Map<Passage, Context>): boolean =>
  contexts.get(passage)?.namesBusiness !== true && SUMS.test(passage.around);

function* patternsIn(contexts: Map<Passage, Context>): Generator<Promotion & { readonly passage: Passage }> {
  for (const [passage, context] of contexts) {
    if (!MAY_BE_PROMOTION.test(passage.text)) continue;
    for (const term of PROMOTION_TERMS) {
      const match = term.pattern.exec(passage.text);
      if (match === null || isInnocent(term, context)) continue;
      const range = passage.toSource(...rangeOf(match));
      yield { kind: term.kind, range, passage };
    }
  }
}

function* phrasesIn(
  field: TextField,
  subject: Subject,
  contexts: Map<Passage, Context>,
): Generator<Promotion & { readonly passage: Passage }> {
  for (const { term, passage, start, end } of findTerms(PHRASES, readingOfField(field, subject))) {
    const context = contexts.get(passage);
    const flags = FLAGS.get(term);
    if (context === undefined || flags === undefined) continue;
    if (flags.named === true && !context.namesBusiness && !context.namesOutsider()) continue;
    if (flags.schoolMay === true && context.isSchoolsOwn && !context.namesBusiness) continue;
    yield { kind: term.kind, range: passage.toSource(start, end), passage };
  }
}

const LINKS = [
  ['payment', PERSONAL_PAYMENT_LINK],
  ['affiliate', REFERRAL_LINK],
] as const;

function* linksIn(field: TextField, subject: Subject): Generator<Promotion & { readonly passage: Passage }> {
  const { passages } = readingOfField(field, subject);
  for (const passage of passages)
    for (const [kind, pattern] of LINKS) {
      const match = pattern.exec(passage.text);
      if (match === null) continue;
      // The district's own pages count their visitors too.
      if (
        kind === 'affiliate' &&
        subject.pack.publicContacts.domains.some((own) => passage.text.includes(own))
      )
        continue;
      yield { kind, range: passage.toSource(...rangeOf(match)), passage };
    }
}

const known = new WeakMap<TextField, readonly Promotion[]>();

/** Where a text sells or promotes: once a kind for each sentence. Asked by two rules, read once for a check. */
export const promotionsIn = (field: TextField, subject: Subject): readonly Promotion[] => {
  const seen = known.get(field);
  if (seen !== undefined) return seen;
  const contexts = contextsOf(field, subject);
  const told = new Map<Passage, Set<PromotionKind>>();
  const found: Promotion[] = [];
  for (const { kind, range, passage } of [
    ...patternsIn(contexts),
    ...phrasesIn(field, subject, contexts),
    ...linksIn(field, subject),
  ]) {
    const kinds = told.get(passage) ?? new Set();
    told.set(passage, kinds);
    if (kinds.has(kind) || (kind === 'discount' && isSum(passage, contexts))) continue;
    kinds.add(kind);
    found.push({ kind, range });
  }
  known.set(field, found);
  return found;
};
