import { BALLOT_MENTION, IF_IT_FAILS, IF_IT_PASSES } from '../../../text/lists/ballots.ts';
import { type Phrases, phrases } from '../../../text/phrases.ts';
import { compileTerms } from '../../../text/terms.ts';
import { advocacyIn } from '../../ballots.ts';
import { pictureSaying, postWrong, said, saidWrong } from '../../example-texts.ts';
import { placeOf, readableFields, readingOfField, termHits } from '../../readings.ts';
import { defineRule } from '../../rule.ts';
import type { Subject } from '../../subject.ts';

const TERMS = compileTerms(BALLOT_MENTION);
const PASSES = phrases(IF_IT_PASSES);
const FAILS = phrases(IF_IT_FAILS);

/** The text says what either result brings, or points to the district's own page. */
const isComplete = (subject: Subject): boolean => {
  const texts = readableFields(subject).map((field) => readingOfField(field, subject).text);
  const says = (list: Phrases): boolean => texts.some((text) => list.isIn(text));
  if (says(PASSES) && says(FAILS)) return true;
  return texts.some((text) => subject.pack.publicContacts.domains.some((domain) => text.includes(domain)));
};

const WHY =
  'The Attorney General lets a district state the facts of a ballot question but not take a side. Facts can look like taking a side when one outcome is missing, so a second person always looks.';

export const rule = defineRule({
  id: 'conduct/ballot-mention',
  judges:
    'A neutral mention of a ballot question: a levy, bond or referendum. Taking a side is a rule of its own.',
  severity: 'review',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['ag-355a'],
  messages: {
    mention: {
      what: '“{words}” is about a ballot question.',
      why: WHY,
      todo: 'Have a colleague approve it.',
    },
    incomplete: {
      what: '“{words}” is about a ballot question, but the post does not say what a yes and a no would each mean, or link to the district’s page.',
      why: WHY,
      todo: 'Say what each outcome would mean or link to the district’s page, then have a colleague approve it.',
    },
  },
  examples: {
    passes: [
      said('what is built', 'Bond project update: the steel is up and the pool has new tile.'),
      said('homecoming court', 'Vote for the homecoming court in the commons.'),
      said('student council', 'Student council election results are on the ballot box in room 12.'),
      said('an advocate is reported once', 'Vote yes on the levy referendum.'),
      said('chemical bonds', 'Chemistry students built models of ionic bonds.'),
      said(
        'a bond of friends',
        'The bonds these kindergartners and their fifth grade buddies have are strong.',
      ),
      said('a spy', 'The band plays a James Bond medley on Friday.'),
      said('a teacher', 'Mr. Levy was named teacher of the month.'),
      said('savings bonds', 'In personal finance, seniors compared savings bonds and stocks.'),
      said('a holiday', 'No school Tuesday, Election Day. Kennedy is a polling place: use door 6.'),
      said('history', 'In social studies, students asked why colonists fought every levy on tea.'),
      said('a tax decision', 'The board will certify the 2027 levy at its truth in taxation meeting.'),
      said('a mock election', 'Our mock election had 400 voters and one ballot question about recess.'),
      said('registering', 'Seniors who are 18 can register to vote in the library.'),
    ],
    fails: [
      saidWrong(
        'incomplete',
        'a levy',
        'The operating levy is on the ballot this November.',
        'operating levy',
      ),
      saidWrong('incomplete', 'a bond', 'Voters will decide a $90 million bond request on Tuesday.'),
      saidWrong('incomplete', 'a referendum', 'Questions about the referendum? Come to the library at 6.'),
      saidWrong('incomplete', 'one outcome', 'If the levy passes, each school gets a counselor.', 'levy'),
      saidWrong(
        'mention',
        'both outcomes',
        'If voters approve the levy, class sizes stay. If it fails, they grow.',
      ),
      saidWrong('mention', 'the district’s page', 'Bond referendum facts: www.isd271.org/referendum'),
      saidWrong(
        'incomplete',
        'a special election',
        'The special election is on February 9.',
        'special election',
      ),
      saidWrong('incomplete', 'a result', 'Thank you, voters: the technology levy was approved.'),
      saidWrong('incomplete', 'on the ballot', 'The district has two questions on the November ballot.'),
      saidWrong('incomplete', 'in a hashtag', 'Learn more on Thursday. #BloomingtonReferendum'),
      postWrong('incomplete', 'in alt text', pictureSaying('A slide with the title Levy Facts')),
      postWrong('incomplete', 'in the first comment', { firstComment: 'More on the ballot question soon.' }),
    ],
  },
  check: function* (subject) {
    // Said once in a field: one mention is reviewed like ten.
    if (advocacyIn(subject).length > 0) return;
    const seen = new Set<string>();
    for (const { field, passage, start, end } of termHits(subject, TERMS)) {
      if (seen.has(field.path)) continue;
      seen.add(field.path);
      yield {
        message: isComplete(subject) ? 'mention' : 'incomplete',
        at: placeOf(field, passage, start, end),
      };
    }
  },
});
