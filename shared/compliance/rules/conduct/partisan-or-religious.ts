import { BELIEFS } from '../../../text/lists/beliefs.ts';
import { compileTerms } from '../../../text/terms.ts';
import { pictureSaying, postWrong, said, saidWrong } from '../../example-texts.ts';
import { placeOf, termHits } from '../../readings.ts';
import { LEARNED_PARTISAN_OR_RELIGIOUS } from '../../../text/lists/learned-partisan-or-religious.ts';
import { alsoAlike, learnedMessages, orDoubtful } from '../../reads-like.ts';
import type { Range } from '../../finding.ts';
import { isPersonNamed } from '../../../text/person-named.ts';
import { defineRule } from '../../rule.ts';

const TERMS = compileTerms(BELIEFS);

/** First names that are holy ones. */
const GIVEN = /^(?:Jes[uú]s|Emmanuel|Messiah|Trinity)(?!\p{L})/u;
/** "Great job, Jesús!": somebody of the school. "Thank you, Jesus" is a prayer. */
const isGivenName = (source: string, [from, to]: Range): boolean => {
  const name = GIVEN.exec(source.slice(from, to))?.[0];
  return name !== undefined && isPersonNamed(source, from, from + name.length);
};

/** "Fathers, borders, acne, God, ramen": one word of many, and nothing is professed. */
const isInAList = (text: string, start: number, end: number): boolean =>
  /^[a-z ]{3,14}$/u.test(text.slice(start, end)) &&
  text.slice(0, start).endsWith(', ') &&
  text.slice(end).startsWith(', ');

/** "Mark 11.24.2026", "Mark 11/24 on your calendar": a day, and no verse of an evangelist. */
const isADay = (text: string, start: number): boolean =>
  /^mark (?:\d{1,2}([./-])\d{1,2}\1(?:20)?\d\d(?!\d)|\d{1,2}[./:-]\d{1,2}\b.{0,40} calendars?\b)/u.test(
    text.slice(start),
  );

export const rule = defineRule({
  id: 'conduct/partisan-or-religious',
  judges: 'Endorses or puts down a party, a movement or a religion; neutral holiday and heritage posts pass.',
  severity: 'review',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['practice', 'roe-4'],
  messages: {
    partisan: {
      what: '“{words}” takes a political side.',
      why: 'A public school serves families of every opinion, and its page is for all of them.',
      todo: 'Take it out, or say what students did or learned without taking a side. Otherwise a colleague must approve it.',
    },
    religious: {
      what: '“{words}” speaks for or against a religion.',
      why: 'A public school neither promotes nor puts down a faith. Wishing families a happy holiday is fine.',
      todo: 'Wish families a happy holiday or announce the day off in neutral words. Otherwise a colleague must approve it.',
    },
    ...learnedMessages('taking sides in politics or religion'),
  },
  examples: {
    passes: [
      said('a day', 'Mark 11.24.2026 and 12/4 on the calendar.'),
      said('a day of a month', 'Mark 11/24 on your calendar.'),
      said('somebody called so', 'Great job, Jesús! Congratulations, Jesus, on the spelling bee win.'),
      said('being proud', 'Proud to be Hmong!'),
      said('a quiet place', 'Students who are fasting may ask for a quiet place to pray at lunch.'),
      said('a day off', 'No school Friday, March 26. Classes resume Monday.'),
      said(
        'a feast',
        'Eid Mubarak to our families who are celebrating today. We wish you joy and good food.',
      ),
      said('Christmas', 'Merry Christmas and happy Hanukkah to all who celebrate. See you January 4.'),
      said('heritage', 'It’s Black History Month: our library has a display on inventors.'),
      said('pride', 'Happy Pride Month from our GSA, all students are welcome.'),
      said(
        'winter traditions',
        'Students shared their winter traditions, from Hanukkah candles to a Posadas song.',
      ),
      said(
        'a spiritual',
        'Concert choir sang the spiritual Wade in the Water and Handel’s Hallelujah chorus.',
      ),
      said('comparative religion', 'World religions class compared how Islam and Buddhism teach charity.'),
      said('civics', 'Government class debated what Republicans and Democrats want for farms.'),
      said('a birthday party', 'The winning party brought cake to the birthday party.'),
      said('Vikings and gods', 'Sixth graders drew Greek gods: praise the one with the best lightning.'),
      said('a room', 'The prayer room for Ramadan is room 118 at lunch.'),
      said('a mantis', 'A praying mantis visited Room 12.'),
      said('every faith', 'Our Pagan, Sikh and Jewish students are welcome here.'),
      said('a name', 'Jesus Hernandez is our custodian of the month.'),
      said(
        'cross country',
        'Snow on the cross country trail, so medals of the cross country season come Monday.',
      ),
      said(
        'a gospel of sorts',
        'The gospel of naps, according to our kindergartners. And pray tell, whose mitten is this?',
      ),
      said('a coach', 'Our timekeeper does this for free. Thank him when you see him.'),
      said('a cold morning', 'At 20 below, the drivers pray to the engine heater.'),
      said('a wave of fans', 'A red wave filled the student section for the section final.'),
      said('ice', 'Abolish ice! Our custodians salted every walk before dawn.'),
      said('bikes and gear', 'Mr. Hall locks up the gym at 9. Please help him lock up the gear.'),
    ],
    fails: [
      saidWrong('religious', 'thanks for a win', 'Thank you, Jesus! We won the game.', 'Jesus'),
      saidWrong('partisan', 'a side', 'Sad that the left has gone crazy and wants our books.'),
      saidWrong('partisan', 'a side of history', 'Be on the right side of history and march with us.'),
      saidWrong('religious', 'Easter', 'He is risen!', 'He is risen'),
      saidWrong('religious', 'a verse', 'Team verse of the week: I can do all things through Christ.'),
      saidWrong('religious', 'a chaplain', 'Before the game our chaplain will lead us in prayer.'),
      saidWrong('religious', 'the season', 'Remember, Jesus is the reason for the season.'),
      saidWrong('religious', 'God bless', 'God bless our seniors.', 'God bless'),
      saidWrong('religious', 'the only path', 'Islam is the only true path. Ramadan Mubarak.'),
      saidWrong('religious', 'against', 'No need for fairy tales about God, just enjoy the snow.'),
      saidWrong(
        'religious',
        'a faith put down',
        'Enough of this pagan nonsense in our gym.',
        'pagan nonsense',
      ),
      saidWrong('religious', 'Spanish', 'Feliz Navidad: hoy nació nuestro Salvador.'),
      saidWrong('partisan', 'a slogan', 'Make America Great Again. Our seniors know what time it is.'),
      saidWrong('partisan', 'a party', 'Thank a Democrat today for free lunch.', 'Thank a Democrat'),
      saidWrong('partisan', 'police', 'Back the Blue! Our school stands with police.', 'Back the Blue'),
      saidWrong('partisan', 'a tag', 'Great debate today. #VoteBlueNoMatterWho', '#VoteBlueNoMatterWho'),
      saidWrong('partisan', 'a movement', 'We are pro-life and proud of it.', 'pro-life'),
      postWrong('partisan', 'in alt text', pictureSaying('A banner that says Black Lives Matter')),
      postWrong('religious', 'in a tag list', { video: { title: 'Concert', tags: ['praise the Lord'] } }),
    ],
  },
  check: alsoAlike(
    LEARNED_PARTISAN_OR_RELIGIOUS,
    orDoubtful(LEARNED_PARTISAN_OR_RELIGIOUS, function* (subject) {
      for (const { field, term, passage, start, end, range } of termHits(subject, TERMS)) {
        if (isInAList(passage.text, start, end) || isADay(passage.text, start)) continue;
        if (term.kind === 'religious' && isGivenName(field.text, range)) continue;
        yield { message: term.kind, at: placeOf(field, passage, start, end) };
      }
    }),
  ),
});
