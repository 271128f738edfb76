import { findLinks } from '../../../text/links.ts';
import { UNFINISHED_TERMS } from '../../../text/lists/unfinished.ts';
import type { UnfinishedTerm } from '../../../text/lists/unfinished.ts';
import { smallLetters } from '../../../text/small-letters.ts';
import { defineRule } from '../../rule.ts';

type Range = readonly [number, number];

const NOT_PUBLISHED: ReadonlySet<string> = new Set(['file', 'people-tag']);

const text = (name: string, words: string) => ({ name, case: { post: { text: words } } });
const fails = (name: string, words: string, marked: string) => ({
  ...text(name, words),
  message: 'unfinished',
  words: marked,
});

/** Of more places than anybody fills in by a list, the first are told. */
const MOST_TOLD = 100;

const holdsOne = (text: string, marks: readonly string[]): boolean =>
  marks.some((mark) => text.includes(mark));

/** Where a term stands, apart from what it may be innocently and from addresses. */
const placesOf = (
  source: string,
  small: string,
  { anyCase, marks, alsoMarks, pattern, unlessAfter, unlessIn, inLinks }: UnfinishedTerm,
  links: () => readonly Range[],
): readonly Range[] => {
  const text = anyCase === true ? small : source;
  if (!holdsOne(text, marks) || (alsoMarks !== undefined && !holdsOne(text, alsoMarks))) return [];
  const places: Range[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (places.length >= MOST_TOLD) break;
    const from = match.index;
    const to = from + match[0].length;
    if (unlessAfter?.test(source.slice(to, to + 40)) === true) continue;
    if (inLinks !== true && links().some((link) => link[0] < to && from < link[1])) continue;
    places.push([from, to]);
  }
  return places.length > 0 && unlessIn?.test(source) === true ? [] : places;
};

/** What is unfinished in a text, in order; of places that overlap, the first. */
const unfinishedIn = (source: string): readonly Range[] => {
  let found: readonly Range[] | null = null;
  const links = (): readonly Range[] => {
    found ??= findLinks(source).map(({ range }) => range);
    return found;
  };
  const small = smallLetters(source);
  const places = UNFINISHED_TERMS.flatMap((term) => placesOf(source, small, term, links)).sort(
    (a, b) => a[0] - b[0] || b[1] - a[1],
  );
  const apart: Range[] = [];
  for (const place of places) if (place[0] >= (apart.at(-1)?.[1] ?? 0)) apart.push(place);
  return apart.slice(0, MOST_TOLD);
};

export const rule = defineRule({
  id: 'accuracy/unfinished-text',
  judges:
    'Placeholder text was left in: a note to yourself, a name in brackets, Xs for a time, a template variable, filler.',
  severity: 'block',
  floor: 'block',
  waivable: true,
  runs: 'per-post',
  cites: ['practice'],
  messages: {
    unfinished: {
      what: '“{words}” was never filled in.',
      why: 'It would go out as it is, and families would read the placeholder instead of the news.',
      todo: 'Fill it in, or take it out.',
    },
  },
  examples: {
    passes: [
      text('a to-do list', 'Our to-do list for break: sleep, snow forts, and a good book.'),
      text('things to do', 'There is so much to do at the carnival. To do: slides, bingo, cake.'),
      text('Spanish in capitals', 'TODO EL MUNDO está invitado. TODOS son bienvenidos.'),
      text('somebody’s own photo', 'Seniors, check your photo order. Send us your photo of the snow.'),
      text('an honest open date', 'The snow date is to be determined. Location TBD, time TBA.'),
      text('real brackets', 'Room assignments [see door 5] change Monday. “We [the choir] sang.” [sic]'),
      text('a Roman numeral', 'History club watched Super Bowl XX and Act XX of the saga.'),
      text('shirt sizes', 'Shirts come in S to XXL and XXXL.'),
      text('a template as a thing', 'Students cut 60 gears with a template.'),
      text('a set in math', 'If A = {1, 2, 3} and B = {x, y}, what is in both?'),
      text('fill in the blank', 'Fill in the blank: I am thankful for ____!'),
      text('signs in captions', '[music] [applause] [Spanish] [laughter]'),
      text('chromosomes', 'Biology: XX chromosomes and XY chromosomes'),
      text('kisses and surprise', 'What a night?!?? Love, the PTO xx'),
      text(
        'insert as a thing',
        'The program insert lists every name. Place your order here: isd271.org/shirts',
      ),
      text(
        'a draft of athletes and writers',
        'Our alum was picked in the draft. Fourth graders wrote a first draft.',
      ),
      text('a draft as a thing', 'Draft for the spring newsletter: the greenhouse is warm.'),
      text('an underscore in a name', 'Follow @oak_grove__band and #Read_Across_America'),
      text('an address with odd letters', 'See https://isd271.org/xxx/XX:XX'),
      text('less than three', 'We <3 our volunteers, and 2 < 3'),
    ],
    fails: [
      fails('a note at the end', 'Orchestra concert, Thursday. TODO ask for the program', 'TODO'),
      fails('a name', 'Congratulations to [NAME] on an outstanding season!', '[NAME]'),
      fails('a student’s name', 'Meet [student name], grade 5', '[student name]'),
      fails(
        'an instruction in brackets',
        'Coming soon. [add ticket link before posting]',
        '[add ticket link before posting]',
      ),
      fails('a link to come', 'Sign up here: TBD link', 'TBD link'),
      fails('a link to come, said the other way round', 'Sign up. Link: TBD', 'Link: TBD'),
      fails('filler', 'Lorem ipsum dolor sit amet, our third graders', 'Lorem ipsum dolor sit amet'),
      fails('a clock of Xs', 'Practice starts at XX:XX in the pool', 'XX:XX'),
      fails('a day of Xs', 'Doors open on XX/XX', 'XX/XX'),
      fails('a price of Xs', 'Tickets are $XX', '$XX'),
      fails('a room of Xs', 'with room xxx in the lead', 'xxx'),
      fails('a template variable', 'Hello {{first_name}}, the bus is late', '{{first_name}}'),
      fails(
        'a template variable that is not closed',
        'Hello {{first_name, the bus is late',
        '{{first_name, the bus is late',
      ),
      fails(
        'a script’s variable that is not closed',
        'Winners of the ${eventName contest.',
        '${eventName contest.',
      ),
      fails('a mail merge', 'Dear *|FNAME|*, conferences begin', '*|FNAME|*'),
      fails('angle brackets', 'Congrats to <name> and <school>', '<name>'),
      fails('insert here', 'Reminder: insert reminder text here', 'insert reminder text here'),
      fails('describe here', 'Describe picture here', 'Describe picture here'),
      fails('goes here', 'Caption goes here', 'Caption goes here'),
      fails('a newspaper’s mark', 'Students raised TK pounds of food', 'TK'),
      fails('a blank', 'Congratulations to ____ for the win', '____'),
      fails('a draft', 'DRAFT: Winter concert', 'DRAFT:'),
      fails('a note in small letters', 'Concert Thursday (check the date)', '(check the date)'),
      {
        name: 'in alt text',
        case: {
          post: {
            media: [
              { id: 'm1', kind: 'image', file: 'a.jpg', source: 'own', altText: 'TODO describe the mural' },
            ],
          },
        },
        message: 'unfinished',
        words: 'TODO',
      },
      {
        name: 'in a video’s title',
        case: { post: { video: { title: '[Event title] highlights' } } },
        message: 'unfinished',
      },
      {
        name: 'in the link',
        case: { post: { link: 'https://isd271.org/news/TODO' } },
        message: 'unfinished',
      },
      { name: 'in a first comment', case: { post: { firstComment: 'Link: TBD' } }, message: 'unfinished' },
    ],
  },
  check: function* (subject) {
    for (const field of subject.fields) {
      if (NOT_PUBLISHED.has(field.kind)) continue;
      for (const range of unfinishedIn(field.text))
        yield {
          message: 'unfinished',
          at: { field: field.path, range, account: field.account, media: field.media },
        };
    }
  },
});
