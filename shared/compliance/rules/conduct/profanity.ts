import { namedIn } from '../../named-in.ts';
import { defineRule } from '../../rule.ts';
import { wordsOfField } from '../../word-texts.ts';
import { profaneWords } from '../../../text/profane-words.ts';
import { findWords, type WordEntry } from '../../../text/words.ts';

const messageOf = (entry: WordEntry): 'innuendo' | 'district' | 'profanity' =>
  entry.kind === 'innuendo' || entry.kind === 'district' ? entry.kind : 'profanity';

const WHY =
  'Children and families of every age read this page, and the district keeps it free of such words.';

const text = (name: string, words: string) => ({ name, case: { post: { text: words } } });

/** Findings a text: one with more is not told word by word. */
const ENOUGH = 100;

export const rule = defineRule({
  id: 'conduct/profanity',
  judges:
    'Profanity, disguised spellings and innuendo, in English, Spanish and Somali, and words the district does not allow.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-post',
  cites: ['roe-2', 'roe-1'],
  messages: {
    profanity: {
      what: '“{words}” is profanity, or reads like it.',
      why: WHY,
      todo: 'Say it another way. If it is a name or a title, ask the district to allow it in its word list.',
    },
    innuendo: {
      what: '“{words}” can be read as innuendo.',
      why: WHY,
      todo: 'Say it another way, so that no one reads anything else into it.',
    },
    district: {
      what: '“{words}” is on the district’s list of words it does not allow.',
      why: 'The district chose to keep this word off its pages.',
      todo: 'Say it another way, or ask the district about its list.',
    },
  },
  examples: {
    passes: [
      text('a name that is cried', 'Great job, Ana! Welcome to Santa Ana!'),
      text('where somebody is from', 'Ms. Berg grew up in Vergas and teaches math here.'),
      text('last names', 'Coach Suter, Ms. Pizzi, Dr. Sithole and Mr. Kunter tied. A bit chin, a bit nose.'),
      text(
        'words inside words',
        'Our class in Essex passed the assessment on classic literature; Mr. Dickinson and Ms. Hancock helped.',
      ),
      text(
        'places and names',
        'Pen pals from Scunthorpe, Penistone and Middlesex wrote to Yuki Matsushita in Bloomington.',
      ),
      text('food', 'On the menu: shiitake soup, fruit cocktail, cumin rice and root beer floats.'),
      text(
        'a person called Dick',
        'Dick Van Dyke turns 101, and volunteer Dick Aldertree read to our second graders.',
      ),
      text('a title', 'Seniors finished Moby-Dick and start Damned Yankees? No: Damn Yankees, on Friday.'),
      text('birds', 'Bird club saw a cock robin, two great tits and a blue-footed booby on the live camera.'),
      text('pussy willows', 'The pussy willows by door 4 are out, and so is the pussycat book.'),
      text('honors', 'She graduated summa cum laude. Our cumulative GPA list is out.'),
      text('grades', 'Report cards: A, A, S, S and one P. Seats in row A S S T U are open.'),
      text('a bass', 'The bass section shot the puck past the grass, said Coach Cox.'),
      text('he’ll and hello', 'He’ll be at Hell Creek with the fossil club; she’ll say hello.'),
      text(
        'dams and hoes',
        'We learned how a beaver dam works. Bring a hoe and a rake to the garden on Saturday.',
      ),
      text('Spanish for school', 'Feliz año nuevo. La reputación de la escuela y el disco duro nuevo.'),
      text('a footnote', 'Free for all* students and staff** (*grades K-5, **with badge).'),
      text('codes', 'Room A55, bus 5H17, model SH-17 and seat F-4 are ready.'),
      {
        name: 'somebody of the register',
        case: {
          people: [
            { id: 's7', kind: 'student', first: 'Fuk', last: 'Lam', grade: '9', school: null, consents: [] },
          ],
          post: { text: 'Fuk Lam earned a place in All-State Orchestra.' },
        },
      },
      {
        name: 'a word the district allows',
        case: {
          district: { words: { allow: ['Booby Bay'] } },
          post: { text: 'The trip to Booby Bay leaves at 9.' },
        },
      },
      text('music', 'Our jazz combo is smokin’ hot.'),
      text('a seat', 'Seats are few, so give up yours once your child has sung.'),
    ],
    fails: [
      {
        ...text('a sign at the end', 'What the hel! happened to our lunch'),
        message: 'profanity',
        words: 'What the hel!',
      },
      { ...text('Greek letters', 'fυςκ this'), message: 'profanity', words: 'fυςκ' },
      { ...text('emoji for letters', 'f⛎©️k this'), message: 'profanity', words: 'f⛎©️k' },
      { ...text('run together', 'such a #totaltwat'), message: 'profanity', words: 'totaltwat' },
      {
        ...text('masked with dollars', 'Time to kick their a$$'),
        message: 'profanity',
        words: 'kick their a$$',
      },
      { ...text('plain', 'What a shitty call by the refs'), message: 'profanity', words: 'shitty' },
      { ...text('spaced out', 'we are going to f u c k them up'), message: 'profanity', words: 'f u c k' },
      { ...text('dotted', 'oh f.u.c.k, a snow day'), message: 'profanity', words: 'f.u.c.k' },
      { ...text('digits', 'no sh1t, we won'), message: 'profanity' },
      { ...text('a letter left out', 'f*ck yes, state champs'), message: 'profanity', words: 'f*ck' },
      { ...text('drawn out', 'fuuuuuck that test'), message: 'profanity', words: 'fuuuuuck' },
      {
        ...text('Cyrillic letters', 'this game is \u0455h\u0456t'),
        message: 'profanity',
        words: '\u0455h\u0456t',
      },
      {
        ...text('full-width letters', 'ｆｕｃｋ the rivals'),
        message: 'profanity',
        words: 'ｆｕｃｋ',
      },
      {
        ...text('an unseen character inside', 'bull\u200bshit call'),
        message: 'profanity',
        words: 'bull\u200bshit',
      },
      { ...text('a hashtag', 'We did it #HolyShit'), message: 'profanity' },
      { ...text('mild', 'Hell yeah, Jaguars win'), message: 'profanity', words: 'Hell yeah' },
      { ...text('innuendo', 'That was a big night. That’s what she said'), message: 'innuendo' },
      { ...text('Spanish', 'Qué partido tan pinche largo, pendejos'), message: 'profanity' },
      {
        name: 'a word the district refuses',
        case: {
          district: { words: { deny: ['turkeys'] } },
          post: { text: 'Those turkeys across the river' },
        },
        message: 'district',
        words: 'turkeys',
      },
      {
        name: 'in alt text',
        case: {
          post: {
            media: [
              { id: 'm1', kind: 'image', file: 'sign.jpg', source: 'own', altText: 'A sign: bad@ss fans' },
            ],
          },
        },
        message: 'profanity',
        words: 'bad@ss',
      },
      {
        name: 'in a file’s name',
        case: {
          post: {
            media: [
              {
                id: 'm1',
                kind: 'image',
                file: 'dumb-ass-sign.jpg',
                source: 'own',
                altText: 'A sign at a game',
              },
            ],
          },
        },
        message: 'profanity',
      },
    ],
  },
  check: function* (subject) {
    const words = profaneWords(subject.pack.words.allow, subject.pack.words.deny);
    for (const field of subject.fields) {
      const isNamed = namedIn(subject, field);
      for (const { range, entry } of findWords(words, wordsOfField(field), ENOUGH)) {
        // A name passes ("Fuk Lam won"); a word that the district itself refuses stays one.
        if (entry.kind !== 'district' && isNamed(range)) continue;
        yield {
          message: messageOf(entry),
          at: { field: field.path, range, account: field.account, media: field.media },
        };
      }
    }
  },
});
