import { FUNDRAISERS } from '../../../text/lists/giving.ts';
import { compileTerms } from '../../../text/terms.ts';
import { pictureSaying, postWrong, said, saidWrong } from '../../example-texts.ts';
import { promotionsIn } from '../../promotions.ts';
import { placeOf, termHits } from '../../readings.ts';
import { LEARNED_FUNDRAISER } from '../../../text/lists/learned-fundraiser.ts';
import { alsoAlike, learnedMessages, orDoubtful } from '../../reads-like.ts';
import { defineRule } from '../../rule.ts';

const TERMS = compileTerms(FUNDRAISERS);

export const rule = defineRule({
  id: 'conduct/fundraiser',
  judges:
    'A school or PTO fundraiser: a sale, pledges, an auction, a restaurant night, proceeds that go to a cause.',
  severity: 'review',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['roe-5', 'practice'],
  messages: {
    fundraiser: {
      what: '“{words}” is about a fundraiser.',
      why: 'The pages are kept free of sales, so a second person checks each fundraiser: whose it is, who benefits, and that the money goes through the school.',
      todo: 'Say which school group it is for, link to the school’s own payment page, and have a colleague approve it.',
    },
    ...learnedMessages('asking for money'),
  },
  examples: {
    passes: [
      said('raising awareness', 'Students raised awareness of water conservation with posters in the hall.'),
      said(
        'it, and a help desk',
        'If your Chromebook makes noise, bring it to the help desk by the library.',
      ),
      said('what helps', 'Children may have questions. It helps to be honest and simple.'),
      said('raising hands', 'Raise your hand if you finished chapter 12.'),
      said('a food drive', 'Together we collected 1,140 pounds of food for our neighbors. Thank you.'),
      said('a coat drive', 'Bring gently used coats to the office through Friday.'),
      said('tickets', 'Tickets for our fall musical are at the door: adults $8, students $5.'),
      said(
        'a math problem',
        'Math problem: 20 percent of the sales of a lemonade stand go to charity. How much is that?',
      ),
      said('a pledge', 'Every class signed the kindness pledge this morning.'),
      said('a sum', 'Math class: if a bake sale sells 48 brownies, how many are left?'),
      said('play money', 'Second graders built a store and counted pennies as pretend money.'),
      said('a book fair', 'The book fair is open in the media center all week.'),
      said('yearbooks', 'Order your yearbook by Friday in the main office.'),
      said('blood', 'Blood donations: the student council hosts a drive in the gym.'),
      said(
        'a person’s own account is for another rule',
        'Help send our drumline to nationals: Venmo the section leader.',
      ),
      said('a lesson', 'Biology students followed how the heart moves blood, lap by lap.'),
      said('a hand', 'Hearing checks: raise your hand for the beep.'),
      said('a flag', 'Sixth graders help us raise the flag at 7:30.'),
      said('for nothing', 'Our read-a-thon has no pledges, no prizes, just books.'),
      said('pages read', 'Our read-a-thon wrapped up with 9,204 pages.'),
      said('where a shed stands', 'The new shed is ready. It goes up by the gym on Monday.'),
      said('help with a fee', 'If you need help paying for equipment or a test fee, talk to any counselor.'),
      said('the other side', 'Mia stopped her race to help the other team’s runner up.'),
      said('a call for help', 'Your librarian is out of tape: send help, and send the glue back, too.'),
    ],
    fails: [
      saidWrong('fundraiser', 'a trip', 'Help the boosters send the drumline to Florida.'),
      saidWrong('fundraiser', 'cookie dough', 'Band cookie dough sale ends Friday', 'Band cookie dough sale'),
      saidWrong('fundraiser', 'wreaths', 'Order your holiday wreaths from the choir by Dec. 1.'),
      saidWrong('fundraiser', 'a run', 'The jog-a-thon is Thursday, bring your sneakers.', 'jog-a-thon'),
      saidWrong(
        'fundraiser',
        'dining out',
        'Dine to donate on Tuesday with Valley View PTO.',
        'Dine to donate',
      ),
      saidWrong('fundraiser', 'pennies', 'Penny wars start Monday in every homeroom.', 'Penny wars'),
      saidWrong('fundraiser', 'a car wash', 'Car wash on Saturday for the dance team.', 'Car wash'),
      saidWrong(
        'fundraiser',
        'proceeds',
        'Book fair this week. Proceeds buy new books for our shelves.',
        'Proceeds',
      ),
      saidWrong('fundraiser', 'raffle tickets', 'Raffle tickets are at the concession stand.', 'Raffle'),
      saidWrong('fundraiser', 'a goal', 'Help us raise $2,000 for new drums.'),
      saidWrong('fundraiser', 'candy grams', 'Candy grams are a dollar at lunch.', 'Candy grams'),
      saidWrong('fundraiser', 'Spanish', 'Venta de tamales el viernes para la banda.', 'Venta de tamales'),
      saidWrong('fundraiser', 'a tag', 'Thursday in the gym #SilentAuction', '#SilentAuction'),
      postWrong('fundraiser', 'in the first comment', {
        firstComment: 'Our biggest fundraiser of the year.',
      }),
      postWrong(
        'fundraiser',
        'in alt text',
        pictureSaying('A flyer for a bake sale on Saturday'),
        'bake sale',
      ),
    ],
  },
  check: alsoAlike(
    LEARNED_FUNDRAISER,
    orDoubtful(LEARNED_FUNDRAISER, function* (subject) {
      for (const { field, term, passage, start, end } of termHits(subject, TERMS)) {
        // Money to a person's own account is no fundraiser of the school: conduct/sales-or-promotion speaks of it.
        if (promotionsIn(field, subject).some(({ kind }) => kind === 'payment')) continue;
        yield { message: term.kind, at: placeOf(field, passage, start, end) };
      }
    }),
  ),
});
