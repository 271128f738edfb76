import { FIGURES } from '../../../text/lists/all-ages-figures.ts';
import { ALL_AGES } from '../../../text/lists/all-ages.ts';
import { IN_A_LESSON } from '../../../text/lists/all-ages-lessons.ts';
import { OTHER_SENSES } from '../../../text/lists/all-ages-senses.ts';
import { PLAYTHINGS, SHOWN } from '../../../text/lists/all-ages-stage.ts';
import { disguisedWords, kindOfDisguised } from '../../../text/all-ages-words.ts';
import { phrases } from '../../../text/phrases.ts';
import { isPersonNamed } from '../../../text/person-named.ts';
import { isPlaceName } from '../../../text/place-name.ts';
import { isInTitle, namesTitle } from '../../../text/quoted.ts';
import { compileTerms, type Passage } from '../../../text/terms.ts';
import { pictureSaying, postWrong, said, saidWrong } from '../../example-texts.ts';
import { placeOf, readableFields, termHits } from '../../readings.ts';
import { LEARNED_ALL_AGES } from '../../../text/lists/learned-all-ages.ts';
import { alsoAlike, learnedMessages, orDoubtful } from '../../reads-like.ts';
import { defineRule } from '../../rule.ts';

const TERMS = compileTerms(ALL_AGES, `${FIGURES}\n${OTHER_SENSES}`);
const LESSON = phrases(IN_A_LESSON);
const ON_SHOW = phrases(SHOWN);
const IN_PLAY = phrases(PLAYTHINGS);
/** Kinds that a stage, a book or a game has without harm. */
const STAGED: ReadonlySet<string> = new Set(['violence', 'gambling', 'weapons']);
/** "“Guys and Dolls” opens Friday: gamblers, gangsters and a mission band"; gingerbread men are decapitated. */
const isMadeUp = (kind: string, { text, around }: Passage, beside: string): boolean =>
  STAGED.has(kind) &&
  ((namesTitle(beside) && ON_SHOW.isIn(around)) ||
    (kind !== 'weapons' && IN_PLAY.isIn(text) && !IN_EARNEST.test(text)));
/** Told of people or played for money, even a game is no game. */
const IN_EARNEST =
  /\b(?:guts|blood|bloody|severed|man|woman|people|person|him|her|them|kids|students|throat|cash|money|bucks)\b/;
/** "Ms. Hennessy", "Coach Guinness": somebody is called like a brand. */
const TITLED = /\b(?:Mr|Mrs|Ms|Mx|Miss|Dr|Coach|Principal|Officer|Nurse|Señora?|Sra?)\.? $/u;
const A_NAME = /^\p{Lu}\p{Ll}+$/u;
/** A Vietnamese name that without its marks is underwear. */
const VIETNAMESE = /^Th[ôốồổỗộ]ng$/u;
/** First names that are drinks. */
const GIVEN = /^(?:Margarita|Jameson|Brandy|Sherry|Shandy)$/;
const isGiven = (text: string, from: number, to: number): boolean => {
  const name = /^\p{L}+/u.exec(text.slice(from, to))?.[0] ?? '';
  return VIETNAMESE.test(name) || (GIVEN.test(name) && isPersonNamed(text, from, from + name.length));
};

/** How far a title is looked for, in UTF-16 units. */
const BESIDE = 160;
/** A text of disguises only is hostile: it is refused by the first few. */
const ENOUGH = 20;

const WHY =
  'Families with children of every age read this page, and the district keeps it suitable for all of them.';
const ANOTHER_WAY =
  'Leave it out, or say what students do there. If it is part of a lesson, say so in the sentence.';

const about = (what: string) => ({ what: `“{words}” is about ${what}.`, why: WHY, todo: ANOTHER_WAY });

export const rule = defineRule({
  id: 'conduct/all-ages',
  judges:
    'Alcohol, tobacco, vaping, drugs, gambling, weapons, sexual or violent content. In a prevention, health or history lesson, a second person looks at it.',
  severity: 'block',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['roe-1'],
  messages: {
    alcohol: about('alcohol'),
    tobacco: about('tobacco or vaping'),
    drugs: about('drugs'),
    gambling: about('gambling'),
    weapons: about('weapons'),
    sexual: about('something sexual'),
    violence: about('violence'),
    lesson: {
      what: '“{words}” is in what reads like a lesson or an offer of help.',
      why: 'Schools teach about hard things, and young children read this too, so a second person looks at how it is said.',
      todo: 'Have a colleague approve it, or say it without that word.',
      severity: 'review',
    },
    ...learnedMessages('alcohol, drugs, gambling, weapons or violence'),
  },
  examples: {
    passes: [
      said(
        'towns',
        'The bus to Rifle leaves at 3; families from Upper Marlboro and Whiskey Creek ride along.',
      ),
      said(
        'somebody thanked',
        'Thank you, Brandy, for your help! Margarita and friends planted a garden. Congratulations, Huy Thông.',
      ),
      said('somebody called so', 'Margarita won the spelling bee. Welcome Jameson, our new librarian.'),
      said(
        'a barbecue',
        'You may notice smoke behind the shop wing: the culinary class is testing its grill.',
      ),
      said('root beer', 'Root beer floats at 6, right after the band plays.'),
      said('shot put', 'Shot put, discus and a shooting guard who never misses: what a week.'),
      said('a pledge', 'Every fifth grader signed the drug-free pledge today.'),
      said('what not to do', 'Please never drink and drive: call home for a ride instead.'),
      said(
        'a place without it',
        'Our Juul-free bathrooms are a student idea, and the sign says gun-free zone.',
      ),
      said('a comedy', 'Arsenic and Old Lace opens Friday. The drama club has killed it in rehearsal.'),
      said('glue guns', 'Bring a hot glue gun for the set build; we have the water guns for field day.'),
      said('the gun of a race', 'Nobody jumped the gun: three clean starts for our 4x100 relay.'),
      said('on the menu', 'Lunch today: beer-battered fish, penne alla vodka and a fruit cocktail.'),
      said('a murder mystery', 'Our murder mystery dinner theater needs a cast of twelve.'),
      said('color guard', 'Color guard tryouts: bring a practice rifle or a flag.'),
      said('a garden', 'Students pulled weeds in the milkweed garden and got high marks.'),
      said('high school', 'We are so high school! Get high fives from our seniors on Monday.'),
      said('a figure of speech', 'You can bet our secret weapon is kindness.'),
      said('pull tabs for a charity', 'Keep saving pull tabs for the Ronald McDonald House.'),
      said('supplies', 'Please send disinfecting wipes, alcohol wipes and rubbing alcohol for the nurse.'),
      said('smoke free', 'Thank you for keeping our tobacco-free campus tobacco-free.'),
      said('lunch on the line', 'Turkey lunch is on the line today. Yearbooks are $22 on the website.'),
      said('free of it', 'Our radio play is a murder-free mystery with cocktail-free punch.'),
      said('an animal’s name', 'A bloodhound named Pistol came to read with Room 4.'),
      said('room codes', 'Meet in room B33 by the S T E M lab.'),
      said('words inside words', 'Essex, Sussex, Begun, Gunnar and Winesburg are on the map quiz.'),
      said('a teacher called like a brand', 'Ms. Hennessy’s class made bread.'),
      said('a play by its title', '“Guys and Dolls” opens Friday: gamblers, gangsters and a mission band.'),
      said('food that loses its head', 'Gingerbread men were decapitated, dunked and devoured in Room 4.'),
      said('first aid', 'Wrestling: three pins, one bloody nose, and a bus full of smiles.'),
      said('good luck', 'Jackpot! Every missing recorder was in the one drawer.'),
      said('music', 'The jazz band was so good, and its last solo was smokin’ hot.'),
      said('a glass of milk', 'I’ve never needed a glass of juice like I needed one after the mile.'),
      said('a violin', 'Please keep tape off the G string of your violin.'),
      said('sport for grown-ups', 'Adult games start Monday at the rink.'),
      said('a spike', 'The principal got spiked into the bleachers by our seniors.'),
      said('a fraction', 'Each table got an eighth of a watermelon.'),
      said('hail', 'Our tomatoes got murdered by hail in August.'),
      said('a mystery', 'Mystery week in the library: each display has one murder and two clues.'),
      said('a role', 'Drama kids, fittings are on Monday. The murderer needs a longer cape.'),
      said('sore shins', 'The gym floor is murder on the shins, so bring good shoes.'),
      said('guns of an orchestra', 'The symphony’s drums play the guns, and the oboe plays the duck.'),
      said(
        'color guard beside',
        'Color guard auditions are over. Six of them spun rifles for the first time.',
      ),
      said('biceps', 'Welcome to the “gun show”: our weight room crew set two records.'),
      said('what a team asks for', 'New on the trap team? Have firearm safety done by March.'),
      said('rugby', 'Rugby this fall: two props, one hooker and a muddy bus.'),
      said('a turn on a beam', 'Each gymnast got a turn on the beam before lunch.'),
      said('cables', 'Stage crew, please coil the mic cords over-under.'),
      said('hard work', 'Buckets of blood, sweat and tears went into the homecoming float.'),
      said('a prize for the winner', 'Door decorating: the winner gets lunch with the principal.'),
    ],
    fails: [
      saidWrong('violence', 'a blow', 'He gave the other guard a bloody nose and grinned.', 'bloody nose'),
      saidWrong('alcohol', 'a beer tent', 'Beer tent opens at 6', 'Beer'),
      saidWrong('alcohol', 'a raffle basket', 'The PTO basket has two bottles of wine and a candle.', 'wine'),
      saidWrong('alcohol', 'staff after work', 'Staff happy hour on Friday, see you there.', 'happy hour'),
      saidWrong('alcohol', 'twenty-one', 'Trivia night at the hall. Must be 21 and cash bar opens at 7.'),
      saidWrong('alcohol', 'after a warning', 'Don’t drink and drive: walk to the beer tent.', 'beer'),
      saidWrong('tobacco', 'not alone', 'Don’t vape alone, meet us behind the gym.', 'vape'),
      saidWrong('tobacco', 'vaping', 'Who needs a vape break before the second half?', 'vape'),
      saidWrong('alcohol', 'disguised', 'The chaperones have a cooler of b33r.', 'b33r'),
      saidWrong('alcohol', 'spelled apart', 'Five chaperones dream of v o d k a.', 'v o d k a'),
      saidWrong('gambling', 'money on the outcome', 'Smart money says take the Jaguars.', 'Smart money says'),
      saidWrong('violence', 'a threat', 'We are going to bury their quarterback.', 'bury their quarterback'),
      saidWrong('tobacco', 'cigars', 'Cigars for the coaches after that win.', 'Cigars'),
      saidWrong('drugs', 'gummies', 'Grandma brought weed gummies to the tailgate.', 'weed gummies'),
      saidWrong('drugs', 'getting high', 'Seniors are getting high on prom night.'),
      saidWrong('gambling', 'a casino', 'Booster bus to Mystic Lake Casino leaves at 5.'),
      saidWrong('gambling', 'betting', 'Place your bets: Jaguars by 10.', 'Place your bets'),
      saidWrong('weapons', 'a raffle of guns', 'Hockey boosters gun raffle: win a deer rifle.'),
      saidWrong('gambling', 'a game for money', 'Bingo for bucks in the cafeteria on Thursday.'),
      saidWrong('alcohol', 'an ale', 'A pumpkin ale after conferences, anyone?', 'pumpkin ale'),
      saidWrong('violence', 'gore on a stage', 'In act two of the play he takes an axe to the head.'),
      saidWrong('sexual', 'looks', 'Vote for the hottest teacher at Kennedy.', 'hottest teacher'),
      saidWrong('violence', 'a fight', 'The fist fight after the game was the best part.', 'fist fight'),
      saidWrong(
        'lesson',
        'a health class',
        'In health class, students learned what vaping does to the lungs.',
      ),
      saidWrong('lesson', 'prevention', 'Parent night on Thursday: how to talk to your teen about alcohol.'),
      saidWrong('lesson', 'history', 'Our history unit on Prohibition: students wrote ads against liquor.'),
      postWrong('alcohol', 'in a hashtag', { text: 'See you Saturday. #BeerGarden' }, '#BeerGarden'),
      postWrong('alcohol', 'in alt text', pictureSaying('Two parents hold up beers at the gala')),
      postWrong('gambling', 'in the first comment', { firstComment: 'Vegas night tickets are at the door' }),
      postWrong('tobacco', 'in a link', { link: 'https://example.com/vape-sale' }),
    ],
  },
  check: alsoAlike(
    LEARNED_ALL_AGES,
    orDoubtful(LEARNED_ALL_AGES, function* (subject) {
      for (const { field, passage, term, start, end } of termHits(subject, TERMS)) {
        const [from, to] = passage.toSource(start, end);
        if (
          A_NAME.test(field.text.slice(from, to)) &&
          TITLED.test(field.text.slice(Math.max(0, from - 12), from))
        )
          continue;
        if (isGiven(field.text, from, to)) continue;
        // "Families from Bourbon", "the bus to Rifle": a town is called so.
        if (!passage.isTag && isPlaceName(field.text, from, to)) continue;
        // "Our choir’s “Drunken Sailor” brought the house down": called so by whoever wrote it.
        if (ON_SHOW.isIn(passage.around) && isInTitle(field.text, from, to)) continue;
        if (isMadeUp(term.kind, passage, field.text.slice(Math.max(0, from - BESIDE), to + BESIDE))) continue;
        const isLesson = LESSON.isIn(passage.around);
        yield { message: isLesson ? 'lesson' : term.kind, at: placeOf(field, passage, start, end) };
      }
      for (const field of readableFields(subject)) {
        if (field.kind === 'link') continue;
        for (const match of disguisedWords(field.text).slice(0, ENOUGH))
          yield {
            message: kindOfDisguised(match),
            at: { field: field.path, range: match.range, account: field.account, media: field.media },
          };
      }
    }),
  ),
});
