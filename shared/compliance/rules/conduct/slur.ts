import { fold } from '../../../text/fold.ts';
import { isMention } from '../../../text/mentions.ts';
import { slurWords } from '../../../text/slur-words.ts';
import { findWords, type WordMatch } from '../../../text/words.ts';
import { attacksIn } from '../../attacks-in.ts';
import { namedIn } from '../../named-in.ts';
import { defineRule } from '../../rule.ts';
import { wordsOfField } from '../../word-texts.ts';

/** How much of the text around a word says whether it is a lesson, in UTF-16 units. */
const NEAR = 200;

/** A lesson that teaches not to say it may name what is not the worst. */
const isTaught = (text: string, { entry, range: [start, end] }: WordMatch): boolean => {
  if (entry.degree === 3) return false;
  const before = fold(text.slice(Math.max(0, start - NEAR), start)).text;
  const own = fold(text.slice(start, end)).text;
  const after = fold(text.slice(end, end + NEAR)).text;
  return isMention(before + own + after, before.length, before.length + own.length);
};

const text = (name: string, words: string) => ({ name, case: { post: { text: words } } });
const slur = (name: string, said: string, words?: string) => ({
  ...text(name, said),
  message: 'slur',
  ...(words === undefined ? {} : { words }),
});

/** Findings a text: one with more is not told word by word. */
const ENOUGH = 100;

export const rule = defineRule({
  id: 'conduct/slur',
  judges:
    'Slurs and dehumanizing terms for any group of people, disguised spellings too, in English, Spanish and Somali.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-post',
  cites: ['roe-2', 'roe-1'],
  messages: {
    slur: {
      what: '“{words}” is a slur, or is used to put people down for who they are.',
      why: 'Every student and family belongs here. The district’s pages carry no words that say otherwise.',
      todo: 'Leave it out, and call people what they call themselves. If it is a name or a title, ask the district to allow the whole name in its word list.',
    },
    dehumanising: {
      what: '“{words}” talks about people as if they were less than human.',
      why: 'Every student and family belongs here. The district’s pages carry no words that say otherwise.',
      todo: 'Leave it out.',
    },
  },
  examples: {
    passes: [
      text('last names', 'Mr. Kraus, Ms. Darie, Lezzi, Bohun and Coach Musat judged the fair.'),
      text(
        'a faith',
        'Our Muslim students shared what Ramadan means to them, and our Jewish club lit the menorah.',
      ),
      text(
        'Pride month',
        'June is Pride Month. The gay-straight alliance and our queer and trans students made the banner.',
      ),
      text(
        'heritage',
        'Black History Month begins Monday: Negro Leagues baseball, jazz and the civil rights movement.',
      ),
      text(
        'deaf culture',
        'The deaf community and our blind alumni visited; students with Down syndrome led the tour.',
      ),
      text(
        'families',
        'Somali families, immigrant families and refugees are welcome at Kennedy’s open house.',
      ),
      text(
        'homelessness',
        'Students experiencing homelessness can get winter coats. Drop off hats for the homeless shelter.',
      ),
      text('a city', 'Jaguars take on Coon Rapids on Tuesday; the bus leaves for Savage after.'),
      text('a cat', 'The library’s guest was a Maine Coon, and a raccoon sat by the door.'),
      text('fire safety', 'The curtains are flame-retardant and the fire retardant spray is new.'),
      text('slowing down', 'Chemistry looked at what can retard the reaction.'),
      text(
        'a moth and a musical',
        'Science club counted gypsy moths; tickets for Gypsy are on sale at the door.',
      ),
      text('snacks', 'Cheese and crackers, animal crackers and graham cracker houses in room 9.'),
      text('a levee', 'Geography: how a dyke keeps the sea out of the Netherlands.'),
      text('a family name', 'Congratulations to Ms. Dyke, Mr. Van Dyke and Kiké Hernández.'),
      text(
        'a saying',
        'Our debaters found the chink in the armor of that argument. Lockers are spic and span.',
      ),
      text('early people', 'Homo sapiens and Homo erectus skulls are in the science hall.'),
      text(
        'a team of the past',
        'Media class traced how the Washington Redskins got a new name and why the mascot went.',
      ),
      text('a condition', 'Her talk was about growing up with spastic cerebral palsy.'),
      text(
        'a lesson about words',
        'Students signed a pledge to stop using the word retarded. Phrases like “that’s so gay” hurt.',
      ),
      text('Spanish', 'Zapatos mojados, el tren retrasado y los siete enanos: vocabulario de hoy.'),
      text('Somali', 'Soo dhawoow qoysaska Soomaaliyeed. Waxaan ku kulannaa maktabadda.'),
      {
        name: 'somebody of the register',
        case: {
          people: [
            {
              id: 's7',
              kind: 'student',
              first: 'Joto',
              last: 'Kike',
              grade: '9',
              school: null,
              consents: [],
            },
          ],
          post: { text: 'Joto Kike earned a place in All-State Orchestra.' },
        },
      },
      {
        name: 'a name the district allows',
        case: {
          district: { words: { allow: ['Squaw Point'] } },
          post: { text: 'The bus leaves for squaw point at 9.' },
        },
      },
    ],
    fails: [
      slur('plain', 'Send those faggots back across the river', 'faggots'),
      slur('digits', 'n1gg3rs not welcome in this gym', 'n1gg3rs'),
      slur('spaced out', 'what a r e t a r d', 'r e t a r d'),
      slur('dotted', 'k.i.k.e.s run this town', 'k.i.k.e.s'),
      slur('signs', 'their goalie is a f@gg0t', 'f@gg0t'),
      slur('full-width letters', 'ｃｈｉｎｋｓ everywhere', 'ｃｈｉｎｋｓ'),
      slur('drawn out', 'soooo retarrrrded', 'retarrrrded'),
      slur('an identity made an insult', 'Losing to Edina? That’s so gay', 'That’s so gay'),
      slur('disability', 'Their whole line looks like spazzes', 'spazzes'),
      slur('origin', 'Go home wetbacks', 'wetbacks'),
      slur('religion', 'Another school lunch for the towelheads', 'towelheads'),
      slur('immigration', 'Illegals get a free ride and our kids pay', 'Illegals'),
      slur('people without a home', 'Tired of smelly homeless people by the stadium', 'smelly homeless'),
      slur('gender identity', 'No trannies in our locker room', 'trannies'),
      slur('sex', 'Tell the feminazis to get back in the kitchen'),
      slur('age', 'The board is a bunch of old farts', 'old farts'),
      slur('poverty', 'Trailer trash from the north side', 'Trailer trash'),
      slur('quoted all the same', 'He yelled “faggot” from the stands', 'faggot'),
      { ...text('people made vermin', 'These refugees are vermin'), message: 'dehumanising' },
      slur('a hashtag', 'Game day #NoWetbacks'),
      slur('in Spanish', 'Puro maricón y pinche mojado en ese equipo', 'maricón'),
      slur('in Somali', 'Adoomo iyo midgaan', 'Adoomo'),
      {
        name: 'in alt text',
        case: {
          post: {
            media: [
              { id: 'm1', kind: 'image', file: 'sign.jpg', source: 'own', altText: 'A sign: beat the spics' },
            ],
          },
        },
        message: 'slur',
        words: 'spics',
      },
    ],
  },
  check: function* (subject) {
    for (const [field, { kind, range }] of attacksIn(subject))
      if (kind === 'dehumanising')
        yield {
          message: 'dehumanising',
          at: { field: field.path, range, account: field.account, media: field.media },
        };
    const words = slurWords(subject.pack.words.allow);
    for (const field of subject.fields) {
      const isNamed = namedIn(subject, field);
      for (const match of findWords(words, wordsOfField(field), ENOUGH)) {
        if (isNamed(match.range) || isTaught(field.text, match)) continue;
        yield {
          message: 'slur',
          at: { field: field.path, range: match.range, account: field.account, media: field.media },
        };
      }
    }
  },
});
