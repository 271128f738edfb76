import { LEARNED_ON_TOPIC } from '../../../text/lists/learned-on-topic.ts';
import { AWAY_TOPICS, LOOSE_TIES, SCHOOL_TIES } from '../../../text/lists/topics.ts';
import { fold } from '../../../text/fold.ts';
import { lookupOf } from '../../../text/phrase-lookup.ts';
import { said, saidWrong } from '../../example-texts.ts';
import { ownNamesOf } from '../../own-names.ts';
import { readingOfField } from '../../readings.ts';
import { readsOfAll } from '../../reads-like.ts';
import { defineRule } from '../../rule.ts';
import { hasWord, isTiedByFacts, wordList } from '../../school-ties.ts';
import type { Subject, TextField } from '../../subject.ts';

const SCHOOL = wordList('School life', SCHOOL_TIES);
const LOOSE = wordList('Words a school uses of itself', LOOSE_TIES);
const AWAY = wordList('Away from school', AWAY_TOPICS);
const SAID: ReadonlySet<TextField['kind']> = new Set([
  'body',
  'variant',
  'title',
  'description',
  'comment',
  'captions',
]);

/** A school, a team, an acronym of the district, somebody of the register, or the district’s own page. */
const isOurs = (subject: Subject, fields: readonly TextField[], text: string): boolean => {
  const own = ownNamesOf(subject.pack);
  const spoken = fields.flatMap((field) => [...lookupOf(readingOfField(field, subject).text).words]);
  const district = new Set(fold(subject.pack.name).text.split(' '));
  if (spoken.some((word) => word.length > 2 && own.has(word) && !district.has(word) && !PLAIN.has(word)))
    return true;
  if (text.includes(fold(subject.pack.name).text)) return true;
  if (subject.pack.publicContacts.domains.some((domain) => text.includes(domain))) return true;
  return fields.some((field) =>
    subject.people.findNames(field.text).some(({ strength }) => strength === 'full'),
  );
};

/** Words of the district’s names that mean a hundred other things too. */
const PLAIN = new Set(
  'oak grove valley view bridge hills mounds indian community thomas john act sat usa poplar'.split(' '),
);

/** Three words at least: fewer say nothing of what a post is about. */
const SAYS_SOMETHING = /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]+[^\p{L}\p{N}]+[\p{L}\p{N}]/u;

/** Its texts, where neither facts nor words of school tie a post to school and it says something; else null. */
const untied = (subject: Subject): readonly TextField[] | null => {
  if (isTiedByFacts(subject)) return null;
  const fields = subject.fields.filter(({ kind }) => SAID.has(kind));
  const readings = fields.map((field) => readingOfField(field, subject));
  const text = readings.map((reading) => reading.text).join('\n');
  if (!SAYS_SOMETHING.test(text) || hasWord(SCHOOL, readings) || isOurs(subject, fields, text)) return null;
  return fields;
};

const off = (name: string, text: string) => {
  const example = saidWrong('off-topic', name, text);
  return { ...example, case: { post: { ...example.case.post, category: null } } };
};

export const rule = defineRule({
  id: 'conduct/on-topic',
  judges:
    'Nothing in the text or the chosen category ties it to the district, a school, its people or an event.',
  severity: 'warn',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['roe-4'],
  messages: {
    'off-topic': {
      what: 'Nothing here says what this has to do with school.',
      why: 'People follow the page for news of the school. Posts that anyone could have written bury what only you can tell them.',
      todo: 'Say who or what at school it is about, or choose a category that fits.',
    },
    alike: {
      what: 'This reads like a post that has nothing to do with school.',
      why: 'Hallpass has learned from examples, and posts that are not about school often read like this.',
      todo: 'If it is about school, say who or what, or choose a category. If it is fine, say that you have seen it.',
      severity: 'warn',
      neverRaised: true,
    },
  },
  examples: {
    passes: [
      said(
        'the cafeteria’s pizza',
        'Best pizza in town? It might be the one our cafeteria serves on Friday.',
      ),
      said('a greeting', 'Happy Friday!'),
      said('lunch', 'Lunch is better with apples.'),
      said('a walk to school', 'Fall colors on the morning route.'),
      said('back again', 'Welcome back. We hope the days at home were restful.'),
      said('cold', 'Cold today. Please send mittens.'),
      said('two words', 'So proud.'),
      said('news of the house', 'Snow in the courtyard, and new clocks on the wall.'),
      said('a wish', 'Have a restful long weekend.'),
      said('a team of the pack', 'Eagles take flight at 7.'),
      said('Spanish', 'Gracias a todas las familias.'),
      said('Somali', 'Waalidiinta iyo ardayda, ku soo dhawaada.'),
      {
        name: 'a category that says it',
        case: { post: { category: 'athletics', text: 'Big W tonight. 3-0. Onward.' } },
      },
      {
        name: 'a picture of a class',
        case: {
          post: {
            text: 'Look at these volcanoes go',
            media: [
              { id: 'm1', kind: 'image', source: 'own', altText: 'Three students around a paper volcano' },
            ],
          },
        },
      },
    ],
    fails: [
      off('pizza', 'Best pizza in town?'),
      off('football', 'No way that was a catch. Vikings got robbed. Thoughts?'),
      off('a vacuum', 'My robot vacuum ate a sock again. Anyone else?'),
      off('coffee', 'When the coffee hits at exactly 2:07 pm'),
      off('money', 'Bitcoin just passed another milestone. Glad I bought early.'),
      off('a recipe', 'Grandma’s lefse recipe: riced potatoes, butter, cream, and patience.'),
      off('a finale', 'THAT FINALE THOUGH. No spoilers please.'),
      off('a flight', 'Flight delayed four hours, stuck at gate G12 with a dead charger.'),
      off('a plumber', 'Does anyone know a good plumber? Our sink is leaking.'),
      off('nothing at all', 'Some things just look better upside down.'),
      saidWrong('off-topic', 'under news', 'Gas prices went up again over night.'),
    ],
  },
  check: function* (subject) {
    const fields = untied(subject);
    const [field] = fields ?? [];
    if (fields === null || field === undefined) return;
    const readings = fields.map((one) => readingOfField(one, subject));
    const at = { field: field.path, account: field.account };
    if (hasWord(AWAY, readings)) yield { message: 'off-topic', at };
    // Somebody who chose a category meant it for the school, and "Snow in the courtyard." is news.
    else if (subject.post.category === null) {
      const reads = readsOfAll(subject, LEARNED_ON_TOPIC, fields);
      if (hasWord(LOOSE, readings)) {
        if (reads === 'alike') yield { message: 'alike', at };
      } else if (reads !== 'unlike') yield { message: 'off-topic', at };
    }
  },
});
