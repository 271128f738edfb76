import type { Pack } from '../../../domain/district.ts';
import { camelCaseHashtag, ownWords, splitHashtag } from '../../../text/hashtag-words.ts';
import { findHashtags } from '../../../text/links.ts';
import { defineRule } from '../../rule.ts';

/** Words that a district writes in its tags: its own, its teams, acronyms and schools. */
const wordsOf = ({ words, schools }: Pack) =>
  ownWords(
    words.hashtags,
    words.teams,
    // One Jaguar, as in #JaguarPride.
    words.teams.map((team) => team.replace(/s$/u, '')),
    words.acronyms,
    schools.flatMap(({ name, short }) => [name, short]),
  );

const text = (name: string, words: string) => ({ name, case: { post: { text: words } } });

export const rule = defineRule({
  id: 'accessibility/hashtag-camel-case',
  judges: 'A hashtag of several words does not show where each word begins.',
  severity: 'warn',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['ada-title-ii', 'practice'],
  messages: {
    'run-together': {
      what: '“{words}” runs {count} words together.',
      why: 'A screen reader reads it as one long word, and so does anyone in a hurry. A capital letter on each word makes it clear, and the tag finds the same posts.',
      todo: 'Write “{camel}”.',
    },
  },
  examples: {
    passes: [
      text('capitals at each word', 'Celebrate! #ReadAcrossAmerica #BloomingtonProud #GoJaguars'),
      text('one word', 'New #playground and a #thankful #football team #together'),
      text('a long word that is one', 'Our #superintendent likes #volleyball and #watercolor #storytelling'),
      text('an acronym', 'Apply now: #FAFSA #BPS #stem #PTO'),
      text('underscores', 'Join #read_across_america'),
      text('a capital from the second word on', 'Join #readAcrossAmerica'),
      text('a word nobody knows', 'Thanks #xylofest and #mnbrkz'),
      text('a place', 'Off to #richfield, #Stillwater and #minnetonka'),
      text('an acronym that is a word', 'Auditions for every #actor, and #satin for the costumes'),
      text('a number', 'We are #1 and #2026 is ours'),
      {
        name: 'a link with a fragment',
        case: { post: { link: 'https://isd271.org/news#readacrossamerica' } },
      },
      text('a tag in a link', 'See https://isd271.org/news#readacrossamerica'),
    ],
    fails: [
      {
        ...text('three words', 'Celebrate with us #readacrossamerica'),
        message: 'run-together',
        words: '#readacrossamerica',
      },
      { ...text('a team', 'Tip-off at 7 #gojaguars'), message: 'run-together', words: '#gojaguars' },
      { ...text('the district', '#bloomingtonproud'), message: 'run-together', words: '#bloomingtonproud' },
      { ...text('a school', 'See #westwoodelementary shine'), message: 'run-together' },
      { ...text('only the first capital', '#Throwbackthursday'), message: 'run-together' },
      { ...text('all capitals', 'FINALS #GOJAGUARS'), message: 'run-together', words: '#GOJAGUARS' },
      { ...text('with a year', '#classof2027'), message: 'run-together', words: '#classof2027' },
      {
        name: 'in a first comment',
        case: { post: { firstComment: 'More: #jeffersonband #kindnessmatters' } },
        message: 'run-together',
        words: '#kindnessmatters',
      },
      {
        name: 'a word the district adds',
        case: { district: { words: { hashtags: ['Xylofest'] } }, post: { text: 'Come to #xylofestnight' } },
        message: 'run-together',
        words: '#xylofestnight',
      },
    ],
  },
  check: function* (subject) {
    for (const field of subject.fields) {
      if (!field.text.includes('#') && !field.text.includes('＃')) continue;
      if (field.kind === 'link' || field.kind === 'file' || field.kind === 'people-tag') continue;
      for (const { range, tag } of findHashtags(field.text)) {
        const words = splitHashtag(tag, wordsOf(subject.pack));
        if (words === null) continue;
        const camel = camelCaseHashtag(words);
        if (camel === tag) continue;
        yield {
          message: 'run-together',
          at: { field: field.path, range, account: field.account, media: field.media },
          data: { count: words.length, camel: `#${camel}` },
          fix: {
            label: `Write “#${camel}”`,
            safe: true,
            edits: [{ field: field.path, range: [range[0] + 1, range[1]], text: camel }],
          },
        };
      }
    }
  },
});
