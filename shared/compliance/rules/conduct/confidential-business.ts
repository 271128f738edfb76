import { CONFIDENTIAL, NO_BUSINESS_OF_STAFF } from '../../../text/lists/confidential.ts';
import { compileTerms } from '../../../text/terms.ts';
import { pictureSaying, postWrong, said, saidWrong } from '../../example-texts.ts';
import { placeOf, termHits } from '../../readings.ts';
import { LEARNED_CONFIDENTIAL_BUSINESS } from '../../../text/lists/learned-confidential-business.ts';
import { alsoAlike, learnedMessages, orDoubtful } from '../../reads-like.ts';
import { defineRule } from '../../rule.ts';

const TERMS = compileTerms(CONFIDENTIAL, NO_BUSINESS_OF_STAFF);

export const rule = defineRule({
  id: 'conduct/confidential-business',
  judges: 'Shares personnel, discipline, contract, security or board matters that are not public.',
  severity: 'block',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['mn-13.43', 'practice'],
  messages: {
    personnel: {
      what: '“{words}” reads like a personnel matter.',
      why: 'What happens between the district and an employee is private unless the law lists it, and a post makes it public for good.',
      todo: 'Take it out. What the board has approved in public can be shared in the board’s words.',
    },
    contract: {
      what: '“{words}” reads like negotiations or a legal matter.',
      why: 'News about talks and disputes comes from the district office, when it can be shared.',
      todo: 'Take it out, and ask the communications office what can be said.',
    },
    security: {
      what: '“{words}” gives away how a building is protected, or where it is not.',
      why: 'Codes, cameras and locked doors protect children only as long as few people know about them.',
      todo: 'Take it out, and have the code changed if it was already shared.',
    },
    unreleased: {
      what: '“{words}” reads like something that is not public yet.',
      why: 'Families and staff should hear decisions from the board and the district first, all at the same time.',
      todo: 'Wait for the district’s announcement and share that.',
    },
    ...learnedMessages('business that is not public yet'),
  },
  examples: {
    passes: [
      said('a baby', 'Ms. Ahlquist is on leave this spring to welcome a baby.'),
      said('a list', 'Story night is sold out. Next week we do it again for those on the list.'),
      said('a retirement', 'Mrs. Hallberg is retiring after 31 years in our kitchen. Stop by for cake.'),
      said(
        'a public agenda',
        'The school board meets Monday at 6. The agenda and the roof contract are posted.',
      ),
      said('a hire', 'The board approved the hiring of our new assistant principal, Kwame Boadu.'),
      said('visitors', 'All visitors use the front door and check in at the security desk.'),
      said('fired up', 'Coach Ruiz has our Eagles fired up for sections.'),
      said('a kiln', 'The bowls were fired in the kiln and are ready for the empty bowls supper.'),
      said('an experiment', 'Fourth graders investigated how magnets work.'),
      said('a tip line', 'See something? The tip line is confidential and free, day and night.'),
      said('a code in class', 'Hour of Code is here, and the dress code is pajamas.'),
      said('passwords', 'Digital citizenship week: make a strong password and never share it.'),
      said('letting go', 'The kindergartners let go of their butterflies on Friday.'),
      said('a secret snowflake', 'Secret snowflake names are drawn at lunch. Keep it quiet until Friday.'),
      said('a suspension bridge', 'Engineering students built suspension bridges from spaghetti.'),
      said('a letter home', 'Our nurses checked eyes in 30 rooms. If you got a letter, see an eye doctor.'),
      said('things replaced', 'The board heard from two principals and talked about replacing the gym roof.'),
      said('a new baby', 'Ms. Tran is on parental leave until April.'),
      said('a number of one’s own', 'Learn your lunch number by heart, and keep it to yourself.'),
      said('a job kept', 'Our paras can earn a degree while keeping their jobs.'),
      said(
        'a contractor at work',
        'The paving contractor will be on the north lot until Friday, so park by door 4.',
      ),
      said('a bat', 'A bat was escorted out of the gym on Monday, unharmed.'),
      said('a newspaper', 'Our pastry class got written up in the city newspaper.'),
    ],
    fails: [
      saidWrong(
        'unreleased',
        'before the board',
        'Here is the map for next year, before the board sees it.',
        'before the board sees',
      ),
      saidWrong(
        'personnel',
        'a plan for staff',
        'Two teachers were placed on an improvement plan this week.',
      ),
      saidWrong(
        'personnel',
        'somebody replaced',
        'The board is replacing our head coach.',
        'replacing our head coach',
      ),
      saidWrong('personnel', 'let go', 'Coach B is being let go', 'being let go'),
      saidWrong(
        'personnel',
        'on leave',
        'Mr. Holm is on administrative leave. Please welcome our substitute.',
      ),
      saidWrong(
        'personnel',
        'an investigation',
        'The investigation into our former band director found he broke policy.',
      ),
      saidWrong('personnel', 'a renewal', 'Ms. Vollmer did not get her contract renewed.'),
      saidWrong(
        'personnel',
        'pay',
        'Our new assistant principal makes $128,000.',
        'principal makes $128,000',
      ),
      saidWrong(
        'contract',
        'talks',
        'The teachers’ contract talks are stuck at 2.1 percent.',
        'contract talks',
      ),
      saidWrong('contract', 'a grievance', 'The union filed a grievance against the principal.'),
      saidWrong('security', 'a door', 'The door code for the side entrance is 4471.'),
      saidWrong('security', 'cameras', 'The cameras in the east stairwell have been down since Monday.'),
      saidWrong('security', 'a lock', 'Heads up, door 5 doesn’t lock.', 'doesn’t lock'),
      saidWrong(
        'unreleased',
        'a closed session',
        'From last night’s closed session: Westwood is on the list.',
      ),
      saidWrong('unreleased', 'quietly', 'Don’t tell anyone yet, but we are getting a new principal.'),
      saidWrong('unreleased', 'a draft', 'The draft boundary map moves everyone to Olson.'),
      postWrong('security', 'in a picture', pictureSaying('A whiteboard that says wifi password: rockets26')),
      postWrong('personnel', 'in the first comment', {
        firstComment: 'He was fired after the board meeting.',
      }),
    ],
  },
  check: alsoAlike(
    LEARNED_CONFIDENTIAL_BUSINESS,
    orDoubtful(LEARNED_CONFIDENTIAL_BUSINESS, function* (subject) {
      for (const { field, term, passage, start, end } of termHits(subject, TERMS))
        yield { message: term.kind, at: placeOf(field, passage, start, end) };
    }),
  ),
});
