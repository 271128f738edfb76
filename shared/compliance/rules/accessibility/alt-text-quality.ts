import { countCharacters } from '../../../platforms/count-text.ts';
import { fold } from '../../../text/fold.ts';
import {
  CALLED_BY_A_DEVICE,
  ENDS_AS_FILE,
  IN_ONE_PIECE,
  SAYS_IMAGE,
  WITHOUT_BLANKS,
} from '../../../text/lists/alt-text-words.ts';
import { sentencesOf } from '../../../text/sentences.ts';
import { EXAMPLE_ACCOUNTS } from '../../example-accounts.ts';
import { defineRule } from '../../rule.ts';
import type { Subject, TextField } from '../../subject.ts';

const FEWEST_WORDS = 3;
/** Of a caption that is said again, so much of its words. */
const MOST_OF_CAPTION = 0.7;

const picture = (altText: string, more: object = {}) =>
  ({ id: 'm1', kind: 'image', file: 'volcano.jpg', source: 'own', altText, ...more }) as const;
const alt = (name: string, altText: string, more: object = {}) => ({
  name,
  case: { post: { media: [picture(altText)], ...more } },
});

/** Words of a text in small letters; signs, hashes and addresses off. */
const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .text.replace(/\b(?:https?:\/\/|www\.)\S{1,300}/g, ' ')
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((word, n) => word === b[n]);

/** Whether the words of `part` stand in a row in `whole`. */
const holds = (whole: readonly string[], part: readonly string[]): boolean =>
  ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);

/** The post's own words again: all of them, one of their sentences, or most of them. */
const repeats = (words: readonly string[], caption: string): boolean => {
  const said = wordsOf(caption);
  if (same(words, said)) return true;
  if (words.length < FEWEST_WORDS) return false;
  if (holds(said, words)) {
    if (words.length >= said.length * MOST_OF_CAPTION) return true;
    return sentencesOf(caption).some((span) => same(words, wordsOf(caption.slice(...span))));
  }
  return said.length >= 4 && said.length >= words.length * MOST_OF_CAPTION && holds(words, said);
};

const CAPTIONS: ReadonlySet<string> = new Set(['body', 'variant', 'title', 'description']);

type Fault = 'file-name' | 'says-image' | 'caption' | 'short';

const faultOf = (subject: Subject, field: TextField): Fault | null => {
  const text = field.text.trim();
  const folded = fold(text).text;
  // Nothing described is alt-text-missing's to say.
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) return null;
  if (ENDS_AS_FILE.test(folded) || CALLED_BY_A_DEVICE.test(folded) || IN_ONE_PIECE.test(folded))
    return 'file-name';
  if (SAYS_IMAGE.test(folded)) return 'says-image';
  const words = wordsOf(text);
  const captions = subject.fields.filter(({ kind }) => CAPTIONS.has(kind));
  if (captions.some((caption) => repeats(words, caption.text))) return 'caption';
  if (words.length < FEWEST_WORDS && !WITHOUT_BLANKS.test(text)) return 'short';
  return null;
};

export const rule = defineRule({
  id: 'accessibility/alt-text-quality',
  judges:
    'Alt text is a file name, begins with “image of”, repeats the post, has fewer than three words, or is longer than the platform allows.',
  severity: 'warn',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['ada-title-ii', 'practice'],
  messages: {
    'file-name': {
      what: '“{words}” is a file name, not a description.',
      why: 'A screen reader reads it out letter by letter, and nobody learns what the picture shows.',
      todo: 'Say in a sentence what the picture shows.',
    },
    'says-image': {
      what: '“{words}” starts by saying that it is a picture.',
      why: 'The screen reader has already said “image”, so the words that matter come late.',
      todo: 'Start with what is in it: who or what, doing what, where.',
    },
    caption: {
      what: '“{words}” is what the post already says.',
      why: 'People who listen hear the same words twice and still do not know what the picture shows.',
      todo: 'Say what the picture shows that the text does not.',
    },
    short: {
      what: '“{words}” is too short to describe a picture.',
      why: 'One or two words name a thing but do not say what is happening.',
      todo: 'Use three words or more: who or what, doing what, where.',
    },
    long: {
      what: 'This alt text has {length} characters, and {platform} allows {max}.',
      why: 'The platform refuses it or cuts it off. ({cite}.)',
      todo: 'Keep what matters in the picture. The long text of a poster belongs in the post.',
    },
  },
  examples: {
    passes: [
      alt('a sentence', 'A second grader pours vinegar into a paper volcano'),
      alt('three words', 'Paper volcano erupting'),
      alt('a drawing is what it shows', 'Drawing of a volcano by a second grader'),
      alt('a painting of something', 'Painting of two loons on a lake'),
      alt('photos that are in the picture', 'Students hold photos of their grandparents'),
      alt('picture as a word', 'Picture books stand on a low shelf'),
      alt('a photographer', 'Photographer kneels beside the track'),
      alt('some of the words of the text', 'Second graders in goggles watch a paper volcano', {
        text: 'Our second graders finished their science unit. Volcanoes everywhere!',
      }),
      alt('a few words that the text has too', 'The school gym', {
        text: 'See you tonight in the school gym for the first home game of the season, doors open at 6.',
      }),
      alt('another script', '学校の正面の写真です'),
      alt('a word with a hyphen', 'Three-legged race across the field'),
      { name: 'no alt text at all is another rule’s', case: { post: { media: [picture('')] } } },
      { name: 'decorative', case: { post: { media: [picture('border', { decorative: true })] } } },
      {
        name: 'exactly as long as X takes',
        case: {
          accounts: EXAMPLE_ACCOUNTS,
          post: {
            targets: ['ridgeview-x'],
            media: [picture('A loon. '.repeat(125).trimEnd().padEnd(1000, '.'))],
          },
        },
      },
      {
        name: 'long where no limit is known',
        case: { post: { media: [picture('A loon swims by. '.repeat(80))] } },
      },
    ],
    fails: [
      { ...alt('a file name', 'IMG_2041.jpg'), message: 'file-name', words: 'IMG_2041.jpg' },
      { ...alt('a file name without its ending', 'IMG_2041'), message: 'file-name' },
      { ...alt('a file name in words', 'winter_concert_final'), message: 'file-name' },
      { ...alt('a screenshot', 'Screenshot 2026-11-02 at 9.14.22 AM'), message: 'file-name' },
      { ...alt('an untitled design', 'Untitled design (3)'), message: 'file-name' },
      { ...alt('image of', 'Image of students in the gym'), message: 'says-image' },
      { ...alt('a photo of', 'A photo of the new playground'), message: 'says-image' },
      { ...alt('picture showing', 'Picture showing two robots'), message: 'says-image' },
      { ...alt('in Spanish', 'Foto de los estudiantes en el gimnasio'), message: 'says-image' },
      {
        ...alt('the caption again', 'Our second graders finished their science unit', {
          text: 'Our second graders finished their science unit! 🎉 #BloomingtonProud',
        }),
        message: 'caption',
      },
      {
        ...alt('one sentence of the caption', 'Volcanoes foam in Room 12.', {
          text: 'What a week. Volcanoes foam in Room 12. Thank you to the families who sent vinegar and paper.',
        }),
        message: 'caption',
      },
      { ...alt('one word', 'volcano'), message: 'short', words: 'volcano' },
      { ...alt('emoji alone', '🎶🎶🎶'), message: 'short' },
      { ...alt('two words', 'Happy students'), message: 'short' },
      {
        name: 'too long for X',
        case: {
          accounts: EXAMPLE_ACCOUNTS,
          post: { targets: ['ridgeview-x'], media: [picture('A loon swims by. '.repeat(60).trimEnd())] },
        },
        message: 'long',
      },
      {
        name: 'for one account',
        case: {
          post: {
            media: [
              picture('A paper volcano foams', {
                perTarget: { 'ridgeview-fb': { altText: 'DSC_0042.JPG' } },
              }),
            ],
          },
        },
        message: 'file-name',
      },
    ],
  },
  check: function* (subject) {
    const pictures = new Map(
      subject.post.media
        .filter(({ kind, decorative }) => kind === 'image' && !decorative)
        .map((medium) => [medium.id, medium]),
    );
    for (const field of subject.fields) {
      if (field.kind !== 'alt' || field.media === null || !pictures.has(field.media)) continue;
      const message = faultOf(subject, field);
      if (message === null) continue;
      const at = { field: field.path, account: field.account, media: field.media };
      yield { message, at: { ...at, range: [0, field.text.length] } };
    }
    for (const { account, platform, media } of subject.targets) {
      const { value: max, cite } = platform.media.altTextMax;
      if (max === null) continue;
      for (const item of media) {
        if (!pictures.has(item.id) || item.altText === null) continue;
        if (item.format !== null && platform.media.noAltTextFor.includes(item.format)) continue;
        const length = countCharacters(item.altText);
        if (length <= max) continue;
        const own = `media.${item.id}.perTarget.${account.id}.altText`;
        const field = subject.fields.some(({ path }) => path === own) ? own : `media.${item.id}.altText`;
        yield {
          message: 'long',
          at: { field, account: account.id, media: item.id },
          data: { length, platform: platform.name, max, cite },
        };
      }
    }
  },
});
