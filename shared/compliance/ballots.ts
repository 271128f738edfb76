import { BALLOT_CAMPAIGNS } from '../text/lists/ballot-campaigns.ts';
import { BALLOT_ADVOCACY } from '../text/lists/ballots.ts';
import { compileTerms } from '../text/terms.ts';
import { type TermHit, termHits } from './readings.ts';
import type { Subject } from './subject.ts';

const ADVOCACY = compileTerms([...BALLOT_ADVOCACY, ...BALLOT_CAMPAIGNS]);
const known = new WeakMap<Subject, readonly TermHit<'question' | 'candidate'>[]>();

/** Where a post takes a side on a ballot. Two rules ask: one reports it, the other is then silent. */
export const advocacyIn = (subject: Subject): readonly TermHit<'question' | 'candidate'>[] => {
  const seen = known.get(subject);
  if (seen !== undefined) return seen;
  const found = Array.from(termHits(subject, ADVOCACY));
  known.set(subject, found);
  return found;
};
