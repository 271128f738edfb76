import { findEmoji, type Emoji } from '../../../text/emoji.ts';
import {
  BEFORE_TO,
  HEART,
  NEEDS_A_WORD,
  NEEDS_A_WORD_BEFORE_MORE,
  PHRASE_BEGINS,
  PHRASE_ENDS,
} from '../../../text/lists/emoji-neighbors.ts';
import { defineRule } from '../../rule.ts';

/** What a screen reader can read out without the words being lost. */
const MOST = 3;
/** Of more places than anybody corrects, the first are told. */
const MOST_TOLD = 100;

const NOT_READ: ReadonlySet<string> = new Set(['link', 'file', 'people-tag']);

const text = (name: string, words: string) => ({ name, case: { post: { text: words } } });

/** The word that ends right before an offset with at most one blank between, in small letters; empty where none does. */
const wordBefore = (source: string, at: number): string => {
  // Mostly another emoji or a line's beginning stands there, and the pattern need not look.
  const last = source.charCodeAt(source.charCodeAt(at - 1) === 32 ? at - 2 : at - 1);
  if (!(last > 64 && last < 0xd800)) return '';
  return (/([\p{L}\p{M}'’]{1,20}) ?$/u.exec(source.slice(Math.max(0, at - 22), at))?.[1] ?? '').toLowerCase();
};

/** The word that begins right after an offset, as typed. */
const wordAfter = (source: string, at: number): string =>
  /^ ?([\p{L}\p{M}'’]{1,20})/u.exec(source.slice(at, at + 22))?.[1] ?? '';

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** Whether this emoji stands where a word is needed. */
const isWord = (source: string, { range: [from, to], sign }: Emoji): boolean => {
  const before = wordBefore(source, from);
  // A keycap is read as its number.
  if (before === '' || sign.endsWith('\u20e3')) return false;
  if (NEEDS_A_WORD.has(before)) return true;
  const after = wordAfter(source, to);
  const goesOn = isSmall(after);
  if (NEEDS_A_WORD_BEFORE_MORE.has(before)) {
    if (goesOn) return true;
    const start = source.slice(0, from).trimEnd().length - before.length;
    return before === 'to' && BEFORE_TO.has(wordBefore(source, start));
  }
  if (before === 'happy' && /^(?:day|birthday|year)/iu.test(after)) return true;
  return HEART.test(sign) && goesOn && !PHRASE_ENDS.has(before) && !PHRASE_BEGINS.has(after);
};

/** The same emoji several times in a row; blanks between do not part them. Ranges of the whole row. */
const rowsOf = (source: string, all: readonly Emoji[]): readonly (readonly [number, number])[] => {
  const rows: { sign: string; from: number; to: number; count: number }[] = [];
  for (const { sign, range } of all) {
    const last = rows.at(-1);
    if (last?.sign === sign && source.slice(last.to, range[0]).trim() === '') {
      last.to = range[1];
      last.count += 1;
    } else rows.push({ sign, from: range[0], to: range[1], count: 1 });
  }
  return rows.filter(({ count }) => count > 1).map(({ from, to }) => [from, to]);
};

export const rule = defineRule({
  id: 'accessibility/emoji-overuse',
  judges:
    'A text has more than three emoji, the same one several times in a row, or emoji in place of words.',
  severity: 'warn',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['ada-title-ii', 'practice'],
  messages: {
    many: {
      what: '{count} emoji in one text; {max} is plenty.',
      why: 'A screen reader reads the name of each one aloud, and the words drown in “party popper, party popper”.',
      todo: 'Keep at most {max}, ideally at the end.',
    },
    repeated: {
      what: '“{words}” repeats the same emoji.',
      why: 'A screen reader reads its name again each time.',
      todo: 'Once is enough.',
    },
    word: {
      what: '“{words}” takes the place of a word.',
      why: 'Read aloud, the sentence says something like “our school building”, or nothing at all if the screen reader does not know the emoji.',
      todo: 'Write the word, and put the emoji after it if you like.',
    },
  },
  examples: {
    passes: [
      text('none', 'Concert tonight at 7 in the gym.'),
      text('three', '🎉 Concert tonight 🎶 See you there 🎻'),
      text('a family counts once', 'Families welcome 👨‍👩‍👧‍👦 bring snacks 🍎 and a blanket. 🧺'),
      text('flags count once each', 'Welcome 🇸🇴 🇲🇽 🇻🇳'),
      text('skin tones count once', 'Hands up 🙋🏽‍♀️ 🙋🏻 for reading 📚'),
      text('after the word it shows', 'Pizza 🍕 day is Friday, and our garden 🌱 grows.'),
      text('after a phrase that is over', 'Thank you ❤️ for all you do. Come on in 🎉 We are open.'),
      text('at the beginning of lines', '📚 Library night\n🍎 Snacks\n🎨 Crafts'),
      text('signs of print are none', '© 2026 BPS™ → Room 4 ✔ paper ✔ pencil ✔ glue'),
      text('after a name', 'Go Kennedy 🦅 Doors open at 6.'),
      text('keycaps as numbers', 'Bus 1️⃣ leaves from door 3, and bus 2️⃣ from 5️⃣.'),
      text('after “we did it”', 'We did it 🎉 and we are proud of you 💙'),
      {
        name: 'three in the text and three in the first comment',
        case: { post: { text: '🎉 Yes 🎶 and 🎻.', firstComment: 'More: 📚 🍎 🎨' } },
      },
    ],
    fails: [
      { ...text('four', '🎉 Concert 🎶 tonight 🎻 at 7 🎺'), message: 'many' },
      { ...text('a row of five', 'Game day 🏀🎉🔥💙👏'), message: 'many' },
      { ...text('the same three times', 'Winners 🏆🏆🏆'), message: 'repeated', words: '🏆🏆🏆' },
      { ...text('the same twice', 'So proud 👏👏'), message: 'repeated', words: '👏👏' },
      {
        ...text('the same with blanks between', 'So proud 👏 👏 👏'),
        message: 'repeated',
        words: '👏 👏 👏',
      },
      { ...text('the same in several skin tones', 'So proud 👏🏽👏🏻'), message: 'repeated' },
      { ...text('in place of a noun', 'See you at the 🎭 on Friday'), message: 'word', words: '🎭' },
      { ...text('in place of a verb', 'We ❤️ our readers'), message: 'word', words: '❤️' },
      { ...text('in place of a verb after a name', 'Ridgeview ❤️ its readers'), message: 'word' },
      { ...text('in place of what is done', 'It is time to 🎉'), message: 'word' },
      { ...text('in Spanish', 'Nos vemos en la 🏫 mañana'), message: 'word' },
      {
        name: 'in alt text',
        case: {
          post: {
            media: [
              {
                id: 'm1',
                kind: 'image',
                file: 'a.jpg',
                source: 'own',
                altText: 'Students 🎉🎉🎉 in the gym',
              },
            ],
          },
        },
        message: 'repeated',
      },
      {
        name: 'in a video’s title',
        case: { post: { video: { title: 'Concert 🎶🎻🎺🥁' } } },
        message: 'many',
      },
      {
        name: 'in a variant',
        case: { post: { variants: { 'ridgeview-fb': { text: 'Go 🏀 team 🔥 win 💙 now 👏' } } } },
        message: 'many',
      },
    ],
  },
  check: function* (subject) {
    for (const field of subject.fields) {
      if (NOT_READ.has(field.kind)) continue;
      const all = findEmoji(field.text);
      const at = (range: readonly [number, number]) => ({
        field: field.path,
        range,
        account: field.account,
        media: field.media,
      });
      const over = all[MOST]?.range;
      const last = all.at(-1)?.range;
      if (over !== undefined && last !== undefined)
        yield { message: 'many', at: at([over[0], last[1]]), data: { count: all.length, max: MOST } };
      for (const range of rowsOf(field.text, all).slice(0, MOST_TOLD))
        yield { message: 'repeated', at: at(range) };
      for (const one of all.filter((each) => isWord(field.text, each)).slice(0, MOST_TOLD))
        yield { message: 'word', at: at(one.range) };
    }
  },
});
