import { advocacyIn } from '../../ballots.ts';
import { pictureSaying, postWrong, said, saidWrong } from '../../example-texts.ts';
import { placeOf } from '../../readings.ts';
import { defineRule } from '../../rule.ts';

const WHY =
  'An account paid for with public money may give the facts of a ballot question or an election, but may not take a side. A post that does can bring complaints against staff, or a challenge to the vote.';

export const rule = defineRule({
  id: 'conduct/ballot-advocacy',
  judges: 'Urges a vote on a levy, bond, referendum or candidate, in words or in a hashtag.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-post',
  cites: ['ag-355a', 'roe-4'],
  messages: {
    question: {
      what: '“{words}” takes a side on a ballot question.',
      why: WHY,
      todo: 'Take it out. The facts, with both outcomes and a link to the district’s page, can be posted once a second person approves them.',
    },
    candidate: {
      what: '“{words}” takes a side for or against a candidate.',
      why: WHY,
      todo: 'Take it out. You can announce a forum to which every candidate is invited.',
    },
  },
  examples: {
    passes: [
      said('thumbs', 'Vote yes with your thumbs: that is how kindergarten named its frog.'),
      said('homecoming', 'Vote for the homecoming court in the commons through Friday.'),
      said(
        'student council',
        'Student council election today: vote yes for pajama day, vote no for early bells.',
      ),
      said(
        'both outcomes',
        'If voters approve the levy, taxes rise by $9 a month. If not, the board plans cuts.',
      ),
      said('a question on the ballot', 'A bond question is on the November ballot. Facts: isd271.org/vote'),
      said('a holiday', 'No school on Election Day, Tuesday, November 3.'),
      said('a contest', 'Vote for Mr. Hall as teacher of the year on the radio station’s page.'),
      said('a book', 'Third graders vote yes or no on each Maud Hart Lovelace book.'),
      said('chemistry', 'Chemistry students support their claims about the covalent bond.'),
      said('the board decides', 'The school board will vote Monday on whether to approve the bond request.'),
      said('a fan vote', 'Elect to join band. Fan vote: choose our next mascot dance.'),
      said('a lesson', 'Civics class debated whether voters should support a referendum.'),
      said('go and vote', 'Polls are open until 8 tonight. Remember to vote.'),
      said('a forum', 'Candidate forum for school board, Oct. 14 at 6:30, all candidates invited.'),
      said('a class election', 'Elect a line leader, elect a plant holder: Room 3 voted today.'),
      said('a play in November', 'The play opens in November. We can’t wait!'),
      said('books', 'Library books are due. If you find any under the bed, send them back.'),
      said('open gym', 'Tell your friends: open gym moves to Tuesday, and entry is just $2.'),
      said(
        'all candidates',
        'All four candidates for city council answer questions in our auditorium tonight.',
      ),
    ],
    fails: [
      saidWrong('question', 'what the answer is', 'Our future is on the ballot, and the answer is yes.'),
      saidWrong('question', 'by voting for it', 'Show your love on Tuesday by renewing the levy.'),
      saidWrong(
        'question',
        'a committee',
        'Our principal is on the flyer of the Yes committee.',
        'the Yes committee',
      ),
      saidWrong(
        'candidate',
        'sent back',
        'Senator Brandt does right by schools. Let’s send her back.',
        'send her back',
      ),
      saidWrong('candidate', 'hoped to lose', 'May Senator Brandt lose big in November.'),
      saidWrong('question', 'vote yes', 'Vote YES on Question 1!', 'Vote YES'),
      saidWrong('question', 'vote no', 'Protect your wallet: vote no on the bond.', 'vote no'),
      saidWrong('question', 'support it', 'Please support the levy on November 3.'),
      saidWrong('question', 'they need it', 'Our students need this referendum to keep class sizes small.'),
      saidWrong('question', 'it must pass', 'The levy must pass or we lose band.', 'levy must pass'),
      saidWrong('question', 'a yes vote', 'Your yes vote keeps our buses running.', 'Your yes vote'),
      saidWrong('question', 'a lower-case tag', 'See you Tuesday #voteyes', '#voteyes'),
      saidWrong('question', 'a tag with more', 'For them. #VoteYesForKids', '#VoteYesForKids'),
      saidWrong('question', 'Spanish', 'El martes, vote sí por nuestras escuelas.', 'vote sí'),
      saidWrong('candidate', 're-elect', 'Proud of our mayor #ReElectPat', '#ReElectPat'),
      saidWrong('candidate', 'elect somebody', 'Elect Pat Larson for school board.'),
      saidWrong('candidate', 'an endorsement', 'We endorse Dana Ruiz for school board.'),
      saidWrong('candidate', 'vote for somebody', 'On Election Day, vote for Pat Larson.', 'vote for'),
      saidWrong(
        'candidate',
        'a vote deserved',
        'Coach Meyer has earned your vote on Tuesday.',
        'has earned your vote',
      ),
      postWrong('question', 'in alt text', pictureSaying('A yard sign that says Vote Yes for Our Schools')),
      postWrong(
        'question',
        'in a video’s title',
        { video: { title: 'Pass the levy rally' } },
        'Pass the levy',
      ),
    ],
  },
  check: function* (subject) {
    for (const { field, term, passage, start, end } of advocacyIn(subject))
      yield { message: term.kind, at: placeOf(field, passage, start, end) };
  },
});
