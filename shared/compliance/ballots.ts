import { rangeOf } from '../text/matches.ts';
import { BALLOT_APPEALS } from '../text/lists/ballot-appeals.ts';
import { BALLOT_CAMPAIGNS } from '../text/lists/ballot-campaigns.ts';
import { BALLOT_SIDES } from '../text/lists/ballot-sides.ts';
import { BALLOT_ADVOCACY } from '../text/lists/ballots.ts';
import { compileTerms } from '../text/terms.ts';
import { readableFields, readingOfField, type TermHit, termHits } from './readings.ts';
import type { Subject } from './subject.ts';

const ADVOCACY = compileTerms([...BALLOT_ADVOCACY, ...BALLOT_CAMPAIGNS, ...BALLOT_APPEALS, ...BALLOT_SIDES]);
/** "voteyesbloomington.org", "@VoteNo2026": a campaign's name run together, as addresses and handles are. */
const GLUED = /(?<![a-z])vote-?(?:yes|no)(?!t|r|v|n)[a-z0-9]{0,40}/;
const CAMPAIGN = BALLOT_ADVOCACY.find(({ kind }) => kind === 'question');

function* gluedIn(subject: Subject): Generator<TermHit<'question' | 'candidate'>> {
  if (CAMPAIGN === undefined) return;
  for (const field of readableFields(subject))
    for (const passage of readingOfField(field, subject).passages) {
      const match = passage.isTag ? null : GLUED.exec(passage.text);
      if (match === null) continue;
      const [start, end] = rangeOf(match);
      yield { field, term: CAMPAIGN, passage, start, end, range: passage.toSource(start, end) };
    }
}

const known = new WeakMap<Subject, readonly TermHit<'question' | 'candidate'>[]>();

/** Where a post takes a side on a ballot. Two rules ask: one reports it, the other is then silent. */
export const advocacyIn = (subject: Subject): readonly TermHit<'question' | 'candidate'>[] => {
  const seen = known.get(subject);
  if (seen !== undefined) return seen;
  const found = [...termHits(subject, ADVOCACY), ...gluedIn(subject)];
  known.set(subject, found);
  return found;
};
