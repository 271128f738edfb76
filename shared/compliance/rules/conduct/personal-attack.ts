import { LEARNED_PERSONAL_ATTACK } from '../../../text/lists/learned-personal-attack.ts';
import { attacksIn, attacksOf } from '../../attacks-in.ts';
import { alsoAlike, learnedMessages, orDoubtful } from '../../reads-like.ts';
import { defineRule } from '../../rule.ts';

const text = (name: string, words: string) => ({ name, case: { post: { text: words } } });
const fails = (message: string, name: string, said: string, words?: string) => ({
  ...text(name, said),
  message,
  ...(words === undefined ? {} : { words }),
});

const TODO = 'Leave it out, or say what happened without talking about them.';

export const rule = defineRule({
  id: 'conduct/personal-attack',
  judges:
    'Insults, ridicule, threats or contempt aimed at a person, a group, a school, a team, an official or an opponent.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-post',
  cites: ['roe-2'],
  messages: {
    attack: {
      what: '“{words}” puts someone down.',
      why: 'The district’s pages do not attack anyone: not a person, a group, a school or an official.',
      todo: TODO,
    },
    ridicule: {
      what: '“{words}” makes fun of someone.',
      why: 'Opponents and officials are guests of our schools, and their families read this too.',
      todo: 'Tell the score and praise our own effort; leave the other side out of it.',
    },
    threat: {
      what: '“{words}” wishes someone harm, or reads like a threat.',
      why: 'Words like these frighten people, and the district has to take them seriously.',
      todo: 'Leave it out. If you saw it somewhere and are worried, tell your principal or call 911.',
    },
    group: {
      what: '“{words}” shows contempt for a whole group of people.',
      why: 'Every student and family belongs here, and reads this.',
      todo: 'Leave it out.',
    },
    ...learnedMessages('a put-down'),
  },
  examples: {
    passes: [
      text('a people', 'Hmong, Karen and Lao families have shaped our city for generations.'),
      text(
        'a tough loss',
        'Tough loss at Kennedy, 3-1. Proud of our effort, and thank you to the officials.',
      ),
      text('a prevention lesson', 'Our assembly on what to do when someone calls you stupid is Tuesday.'),
      text('a denial', 'No one here is a loser: every reader got a medal.'),
      text('said by nobody', 'Nobody in our stands thinks the officials are clowns.'),
      text(
        'not to be said',
        'Not one fan called our guests losers, and no student should ever say Edina is trash.',
      ),
      text('a coin toss', 'Sorry, losers of the coin toss go second.'),
      text('a thing', 'That was a dumb password, so we changed it. This cold is stupid.'),
      text('a machine', 'Three complaints became letters: the printer is dumb as a brick.'),
      text('a short question', 'Bullying? Tell any adult. Blind refs? No such thing.'),
      text('fond teasing', 'Mr. Farah dances like a broken robot and his advisory loves it.'),
      text('an animal', 'Gerald the turkey returned. He is a menace, a bully and a friend.'),
      text('costumes for all', 'You little monsters: the Halloween parade starts at 2.'),
      text('a taste', 'Beet hummus tastes like dirt, say our tasters.'),
      text('told in a lesson', 'Nobody should be told they’re worthless, stupid or a joke.'),
      text('a mistake', 'Mistakes don’t make you stupid. They make you smarter.'),
      text('words that hurt', 'Students talked about why the word idiot hurts.'),
      text('quoted in a lesson', 'He yelled “you are a loser,” the story says, and the bystander spoke up.'),
      text('a play', 'In our fall play the king is a tyrant and his brother is a liar.'),
      text('a title', 'American Idiot opens Friday; Despicable Me is the family film.'),
      text('an award', 'Vote for class clown and best dressed in the senior superlatives.'),
      text('science', 'They are snakes, and this one is a rat snake. Lab rats are next.'),
      text('beliefs', 'Our Muslim neighbors, our trans students and Black families are welcome.'),
      text('a denial about a people', 'Being trans is not a disease, and immigrants are not a burden.'),
      text('our colleagues', 'Our overweight staff walked a mile with our older neighbors.'),
      text('a person who is blind', 'Coach Aldertree is blind and has run nine marathons.'),
      text('captions', 'Are you deaf or hard of hearing? Captions are on.'),
      text('theatre luck', 'We hope you break a leg tonight, cast and crew.'),
      text('forms', 'Sign the forms and send them back by Friday.'),
      text('help', 'Some students feel worthless. Nobody is: call or text 988 at any hour.'),
      text('a rivalry', 'We crushed it. Jaguars beat the Eagles 4-1. See you next year, Kennedy.'),
      text('praise in slang', 'This crowd is insane and our drumline is sick. You are a star, Ines.'),
      text('our own bad day', 'Our offense was terrible and our defense was slow tonight. We will be back.'),
      text('likened to the best', 'Coach Aldertree has the heart of a lion and the patience of a saint.'),
      text('an invitation to learn', 'Learn to skate with us on Saturdays. Learn to read music on Mondays.'),
      text('rights', 'Women should be allowed to vote, and girls can do anything.'),
      text('told of others', 'They say refugees are lazy. That is a lie.'),
      text('costumes', 'Ms. Ruiz dressed as a witch and Mr. Tan as a clown for the parade.'),
      text('a strong opponent', 'Their goalie was a brick wall, and their fans were loud and kind.'),
      text('praise by a comparison', 'She runs like a gazelle, and the band sounded like angels.'),
      text('a reminder to rivals', 'Hey Edina, don’t forget: kickoff moved to 6.'),
      text('a book by its title', 'In “Of Mice and Men,” Curley is a bully and Lennie is not stupid.'),
      text('a school trip', 'We go back to Mexico every summer, says our exchange student.'),
      text('a role on stage', 'The cast’s Miss Trunchbull is so gloriously mean that the balcony hissed.'),
      text('a verb', 'Hum the alphabet twice while you scrub, and dry your hands.'),
      text('a witch of a tale', 'Room 6 met the White Witch in chapter nine, and the White Witch lost.'),
      text('pests', 'Ants again in the greenhouse: they are a nuisance, and we like them anyway.'),
      text('a find', 'Stop by the library and I’ll find you something good to read.'),
      text(
        'by their own account',
        'Our principal says she is the worst bowler on the staff. She bowled anyway.',
      ),
      text('a tool', 'Stubborn as a mule, loud as a train: our shop class introduces its old lathe.'),
    ],
    fails: [
      fails('attack', 'while you cheated', 'Nice win while you clowns cheated'),
      fails('attack', 'an opponent likened', 'Stubborn as a mule and dumb as a rock, that ref'),
      fails('attack', 'officials and a coach', 'Refs were blind, their coach is a clown', 'Refs were blind'),
      fails('attack', 'a vocative', 'Nice try, you clowns', 'you clowns'),
      fails('attack', 'a school', 'Edina is trash and they know it', 'Edina is trash'),
      fails(
        'attack',
        'an office',
        'The school board is corrupt and incompetent',
        'board is corrupt and incompetent',
      ),
      fails('attack', 'a noun that only insults', 'What was that moron thinking', 'that moron'),
      fails('attack', 'somebody by name', 'Mr. Davis is a liar'),
      fails('attack', 'the reader', 'You are so stupid if you believe that', 'You are so stupid'),
      fails('attack', 'a question', 'Are you stupid or what', 'Are you stupid'),
      fails('attack', 'shut up', 'Shut up already'),
      fails('attack', 'nobody likes', 'Nobody likes you, Edina'),
      fails('attack', 'letters replaced', 'Their coach is an 1diot'),
      fails('attack', 'a hashtag', 'Good game. #EdinaSucks'),
      fails('attack', 'said after all', 'Nobody will say it but the refs are clowns'),
      fails('attack', 'needless to say', 'Nobody has to say the refs are clowns'),
      fails('attack', 'a double denial', 'No fan ever said sorry, and the refs are clowns'),
      fails('attack', 'parents', 'Parents who complain are so ignorant. Grow up, you’re pathetic.'),
      fails('ridicule', 'an opponent', 'Kennedy can’t buy a win', 'Kennedy can’t buy a win'),
      fails('ridicule', 'a comparison', 'My grandma could ref better than that'),
      fails('ridicule', 'officials blamed', 'The refs robbed us again', 'refs robbed us'),
      fails('ridicule', 'skill', 'The line judge couldn’t officiate a staring contest'),
      fails('ridicule', 'mock thanks', 'Thank you to the refs for their generous gift'),
      fails(
        'ridicule',
        'anybody could do better',
        'I’ve met houseplants with more leadership than our superintendent',
      ),
      fails('attack', 'a call to be rid of somebody', 'Mr. Davis should be fired immediately'),
      fails('attack', 'an account', 'Enjoy the weekend, @coachdavis is a clown'),
      fails('threat', 'a wish of harm', 'Hope they get hit by a bus'),
      fails('threat', 'self-harm', 'Just kys', 'kys'),
      fails('threat', 'violence', 'I will kill you at recess', 'I will kill you'),
      fails('group', 'sent away', 'Go back to where you came from'),
      fails('group', 'vermin', 'These refugees are vermin', 'refugees are vermin'),
      fails('group', 'hate', 'We hate gay people here', 'We hate gay people'),
      fails('group', 'a place for women', 'Women belong in the kitchen'),
      fails('ridicule', 'likened', 'Ms. Lund is about as useful as a screen door on a submarine'),
      fails('ridicule', 'what is lacking', 'Prior Lake showed up with no heart and no clue'),
      fails('attack', 'somebody’s voice', 'Her voice is hideous'),
      fails('ridicule', 'trust', 'I wouldn’t trust that man with a houseplant'),
      fails('attack', 'nobody asked', 'Nobody asked you, grandpa'),
      fails('attack', 'run by', 'The front office is staffed by trolls'),
      fails('group', 'shut out', 'Girls shouldn’t be allowed to play real sports'),
      fails('ridicule', 'officials spoken to', 'Dear officials, next time bring your eyes.'),
      fails('ridicule', 'nobody in an office', 'Nobody in the front office could pour water out of a boot.'),
      fails('ridicule', 'much of one thing', 'Our new superintendent is all hair and no head.'),
      fails('group', 'a stereotype', 'Immigrants just want free money.'),
      fails('attack', 'in Spanish', 'El árbitro es un payaso, son unos idiotas'),
      fails('attack', 'in Somali', 'Doqon yahow, aamus'),
      {
        name: 'in alt text',
        case: {
          post: {
            media: [
              {
                id: 'm1',
                kind: 'image',
                file: 'sign.jpg',
                source: 'own',
                altText: 'A sign: the refs are idiots',
              },
            ],
          },
        },
        message: 'attack',
      },
    ],
  },
  check: alsoAlike(
    LEARNED_PERSONAL_ATTACK,
    orDoubtful(
      LEARNED_PERSONAL_ATTACK,
      function* (subject) {
        for (const [field, { kind, range }] of attacksIn(subject))
          yield {
            message: kind === 'dehumanising' ? 'group' : kind,
            at: { field: field.path, range, account: field.account, media: field.media },
          };
      },
      // Threats, and contempt of a whole group, are never taken back.
      ['threat', 'group'],
    ),
    // Sentences that its words have weighed and let pass.
    (subject, { field, sentence }) => attacksOf(subject, field).excused.has(sentence),
  ),
});
