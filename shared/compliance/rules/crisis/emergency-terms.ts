import { LEARNED_EMERGENCY_TERMS } from '../../../text/lists/learned-emergency-terms.ts';
import { daysOffOf, emergenciesIn, isSettled, schoolAccountsReached } from '../../emergencies.ts';
import { EXAMPLE_ACCOUNTS } from '../../example-accounts.ts';
import { readableFields } from '../../readings.ts';
import { alikeMessage, alsoAlike } from '../../reads-like.ts';
import { defineRule } from '../../rule.ts';

const accounts = [
  ...EXAMPLE_ACCOUNTS,
  { platform: 'facebook', id: 'district-fb', handle: '@BloomingtonSchools', scope: 'district', level: 'all' },
] as const;

const text = (name: string, words: string) => ({ name, case: { post: { text: words } } });

export const rule = defineRule({
  id: 'crisis/emergency-terms',
  judges:
    'A lockdown, weapon, threat, evacuation, shooter, death or closure is announced from an account that is not the district’s.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-post',
  cites: ['practice'],
  messages: {
    incident: {
      what: '“{words}” reads as news of an emergency.',
      why: 'In an emergency, the district speaks first: families act on what they read, and half the facts from a school can send them to the wrong place.',
      todo: 'Leave this to the district and call its communications office. If it was a drill, say so in the same sentence.',
    },
    death: {
      what: '“{words}” announces a death.',
      why: 'The family should hear it first, and decides what is shared. A post cannot be taken back.',
      todo: 'Leave this to the district and call its communications office.',
    },
    closure: {
      what: '“{words}” reads as news that school is canceled.',
      why: 'The superintendent decides, and the district tells everyone at once. A school that posts first, or says it differently, leaves bus drivers and families guessing.',
      todo: 'Wait for the district’s notice and share that. For a planned day off, name the holiday or the reason.',
    },
    ...alikeMessage('news of an emergency'),
  },
  examples: {
    passes: [
      text('a planned day in Spanish', 'El viernes no hay clases: los maestros estarán en capacitación.'),
      text('a drill', 'We practiced a lockdown drill today, and our students did it calmly and quietly.'),
      text(
        'a drill in the sentence before',
        'We held a safety drill this morning. The lockdown lasted ten minutes.',
      ),
      text(
        'an evacuation drill',
        'Fire Prevention Week: our evacuation drill took three minutes, a school record.',
      ),
      text(
        'shot put',
        'Shot put, discus and a shooting guard who never misses: what a week for our athletes.',
      ),
      text('bomb pop', 'Bomb pops for everyone at field day, and bath bombs from our chemistry club.'),
      text(
        'weapon of math instruction',
        'Our weapon of math instruction? Base ten blocks, found in every classroom.',
      ),
      text('a play', 'Death of a Salesman opens tonight in the Kennedy auditorium.'),
      text('lockdown defense', 'Lockdown defense and a triple threat on offense: the Jaguars win 54-40.'),
      text('a threat of rain', 'With a threat of rain, tonight’s concert moves to the gym.'),
      text(
        'closed for Thanksgiving',
        'Reminder: school is closed Thursday and Friday for Thanksgiving. No school Friday.',
      ),
      text('a planned break', 'No school tomorrow: enjoy winter break.'),
      {
        name: 'the calendar says so',
        case: {
          calendar: [{ date: '2026-11-25', kind: 'no-school', name: 'Workshop day' }],
          post: { text: 'No school tomorrow, see you Thursday.' },
        },
      },
      text('suicide prevention', 'September is suicide prevention month. Call or text 988 at any time.'),
      text(
        'history',
        'On Sept. 11 we remember. In history class, students read how the city was evacuated in 1666.',
      ),
      text(
        'the passing of a torch',
        'The passing of the torch: our seniors hand the newspaper to the juniors.',
      ),
      text(
        'police who visit',
        'Police are on site for our reading breakfast; thank you for turning pages with us.',
      ),
      text('distance learning years ago', 'In 2021 classes moved to distance learning because of covid.'),
      {
        name: 'a weekday the calendar has off',
        case: {
          calendar: [{ date: '2026-11-30', kind: 'no-school', name: 'Teacher workshop' }],
          post: { text: 'Our school will be closed Monday.' },
        },
      },
      text('a day off told with its date', 'No school Friday, March 26. Classes resume Monday.'),
      text('a snow day in a book', 'Our snow day story time has cocoa, and Room 4 hopes for a snow day.'),
      text('a drill to come', 'Reminder: our yearly lockdown drill is Thursday at 10.'),
      text('a wild visitor', 'A wild turkey held our playground hostage for most of recess.'),
      text('animals', 'Seventh graders evacuated... their hamsters.'),
      text('firefighters', 'Fire Prevention Week: firefighters show us the smoke trailer on Friday.'),
      text('something else is closed', 'The parking lot by door 4 is closed today because of ice.'),
      text('a game is off', 'Tonight’s game is cancelled because of snow.'),
      text('sudden death', 'A sudden death overtime goal sends the girls hockey team to state.'),
      {
        name: 'the district’s own account',
        case: {
          accounts,
          post: { targets: ['district-fb'], text: 'All schools are closed today due to snow.' },
        },
      },
      {
        name: 'only the district’s variant says it',
        case: {
          accounts,
          post: {
            targets: ['ridgeview-fb', 'district-fb'],
            text: 'See the district’s page for news about tomorrow.',
            variants: { 'district-fb': { text: 'Schools are closed tomorrow because of the cold.' } },
          },
        },
      },
      text('wet fields', 'The softball fields are closed until the puddles are gone.'),
      text('a move', 'The evacuation of our class gerbil took two volunteers and one carrot.'),
      text('a machine', 'The kitchen dishwasher died at noon, so lunch comes on paper plates.'),
      text('a class pet', 'Sad news from Room 9: Hopper, our classroom frog, died on Sunday.'),
      text('a form', 'Emergency contact forms are due Friday.'),
      text('the end of a season', 'With heavy hearts we watched our season end tonight, one goal short.'),
      text(
        'a package of ladybugs',
        'A suspicious package came to the office. It was ladybugs for the garden.',
      ),
      text('mended already', 'A water main burst by the bus lot on Sunday. The city had it fixed by dawn.'),
      text('lessons in the evening', 'Adult yoga classes are canceled tonight.'),
      text('a break in Spanish', 'La escuela estará cerrada del 21 de diciembre al 4 de enero.'),
      text('a mitten', 'If your child is missing a mitten, look in the bin by door 1.'),
      text('sales that move', 'Yearbook sales move online Friday.'),
      text('a sport is off', 'Golf is canceled today for lightning.'),
    ],
    fails: [
      { ...text('a child', 'A kindergartner has been missing since noon.'), message: 'incident' },
      {
        ...text('lockdown', 'Our school is in lockdown. Please stay away from the building.'),
        message: 'incident',
        words: 'in lockdown',
      },
      {
        ...text('not a drill', 'We are evacuating to the park. This is not a drill.'),
        message: 'incident',
        words: 'evacuating',
      },
      {
        ...text('a weapon', 'A student brought a gun to school today. Everyone is okay.'),
        message: 'incident',
        words: 'gun',
      },
      {
        ...text('a threat', 'We are aware of a threat made on social media and are working with police.'),
        message: 'incident',
        words: 'aware of a threat',
      },
      {
        ...text('a shooter', 'Active shooter reported near Kennedy, stay home.'),
        message: 'incident',
        words: 'Active shooter',
      },
      {
        ...text('masked with other letters', 'l\u200bockd\u043ewn at Ridgeview right now'),
        message: 'incident',
        words: 'l\u200bockd\u043ewn',
      },
      {
        ...text('a death', 'With heavy hearts we share that Mr. Hallberg passed away last night.'),
        message: 'death',
        words: 'passed away',
      },
      {
        ...text('somebody named', 'We are heartbroken by the passing of Mr. Hallberg.'),
        message: 'death',
        words: 'passing of Mr. Hallberg',
      },
      {
        ...text('a lockout', 'Ridgeview was placed in a lockout this morning.'),
        message: 'incident',
        words: 'in a lockout',
      },
      {
        ...text('a threat on a wall', 'A threat was found on a bathroom wall. Classes go on.'),
        message: 'incident',
        words: 'threat was found',
      },
      {
        ...text('learning from home', 'Our school will be e-learning tomorrow because of the storm.'),
        message: 'closure',
      },
      {
        ...text('the power is out', 'We lost power and students are being sent home.'),
        message: 'closure',
      },
      {
        ...text('the death of a student', 'We mourn the death of a beloved classmate.'),
        message: 'death',
      },
      {
        ...text('closed for snow', 'Ridgeview Elementary School is closed today due to snow.'),
        message: 'closure',
      },
      {
        ...text('no school for cold', 'No school Friday because of dangerous wind chills.'),
        message: 'closure',
        words: 'No school',
      },
      {
        ...text('cancelled', 'School is cancelled. Stay warm, Ravens.'),
        message: 'closure',
        words: 'School is cancelled',
      },
      { ...text('a weekday', 'Ridgeview will be closed Monday.'), message: 'closure' },
      { ...text('only the cry', 'SNOW DAY!'), message: 'closure', words: 'SNOW DAY' },
      { ...text('the cry as a hashtag', 'Sleep in, Ravens #SnowDay'), message: 'closure' },
      { ...text('no class', 'No class tomorrow because of ice. See you Friday.'), message: 'closure' },
      { ...text('home at noon', 'Because of the storm we close at noon today.'), message: 'closure' },
      { ...text('a boiler', 'Westwood will be closed tomorrow due to a broken boiler.'), message: 'closure' },
      { ...text('in Spanish', 'La escuela está en confinamiento por una amenaza.'), message: 'incident' },
      { ...text('no school in Spanish', 'Mañana no hay clases por la nieve.'), message: 'closure' },
      { ...text('police presence', 'There is a heavy police presence at our school.'), message: 'incident' },
      { ...text('a knife', 'A knife was found in a locker today.'), message: 'incident' },
      { ...text('a rumor denied', 'There is no active shooter at Ridgeview.'), message: 'incident' },
      { ...text('gone', 'Our bus driver Rolf is gone too soon.'), message: 'death' },
      {
        name: 'one school account among the targets is enough',
        case: {
          accounts,
          post: {
            targets: ['district-fb', 'ridgeview-fb'],
            text: 'All schools are closed today due to snow.',
          },
        },
        message: 'closure',
      },
      {
        name: 'in a video’s description',
        case: { post: { video: { description: 'Footage from the evacuation this morning.' } } },
        message: 'incident',
        words: 'evacuation',
      },
    ],
  },
  check: alsoAlike(
    LEARNED_EMERGENCY_TERMS,
    function* (subject) {
      const days = daysOffOf(subject);
      for (const field of readableFields(subject)) {
        const reached = schoolAccountsReached(field, subject);
        if (reached.length === 0) continue;
        const onlyHere =
          reached.length === 1 && subject.targets.length > 1 ? (reached[0] ?? null) : field.account;
        for (const { kind, range } of emergenciesIn(field, subject, days)) {
          yield {
            message: kind,
            at: { field: field.path, range, account: onlyHere, media: field.media },
            data: { words: field.text.slice(...range) },
          };
        }
      }
    },
    (subject, { field }) => isSettled(field, subject),
  ),
});
