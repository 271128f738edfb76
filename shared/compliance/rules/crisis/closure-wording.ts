import { CLOSURE_WORDS } from '../../../text/lists/closure-words.ts';
import { LEARNED_CLOSURE_WORDING } from '../../../text/lists/learned-closure-wording.ts';
import { compileTerms } from '../../../text/terms.ts';
import { daysOffOf, emergenciesIn, isSettled, schoolAccountsReached } from '../../emergencies.ts';
import { EXAMPLE_ACCOUNTS } from '../../example-accounts.ts';
import { postWrong, said, saidWrong } from '../../example-texts.ts';
import type { Range } from '../../finding.ts';
import { placeOf, readableFields, termHits } from '../../readings.ts';
import { alikeMessage, alsoAlike } from '../../reads-like.ts';
import { defineRule } from '../../rule.ts';

const TERMS = compileTerms(CLOSURE_WORDS);

const districtAccount = {
  platform: 'facebook',
  id: 'district-fb',
  handle: '@BloomingtonSchools',
  scope: 'district',
  level: 'all',
} as const;
const fromDistrict = (text: string) => ({
  accounts: [...EXAMPLE_ACCOUNTS, districtAccount],
  post: { targets: ['district-fb'], text },
});

export const rule = defineRule({
  id: 'crisis/closure-wording',
  judges:
    'A late start or two-hour delay, which the district does not have, or a closing announced by a school before the district.',
  severity: 'warn',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['practice'],
  messages: {
    'not-used': {
      what: '“{words}”: this district does not have late starts or delays.',
      why: 'The district closes for the day or stays open. Any other wording makes families wonder whether they missed a message.',
      todo: 'Use the words of the district’s own notice, or leave it out.',
    },
    guessed: {
      what: '“{words}” guesses about a closing.',
      why: 'The superintendent decides, and families plan their day around what a school’s page says.',
      todo: 'Leave it out, and share the district’s notice once there is one.',
    },
    'school-first': {
      what: '“{words}” announces a closing from a school’s account.',
      why: 'The district tells every family at once, by phone, email and text. A school that posts first, or says it differently, leaves bus drivers and families guessing.',
      todo: 'Wait for the district’s notice and share that. For a planned day off, name the holiday or the reason.',
    },
    ...alikeMessage('the news, or a guess, that school is closed'),
  },
  examples: {
    passes: [
      said('the late bus', 'The late bus leaves at 4:15 from door 9.'),
      said('being late', 'Please don’t be late: the first bell rings at 8:20.'),
      said('a concert', 'The concert now starts at 7, one hour later than planned.'),
      said(
        'a flight',
        'Our exchange students’ flight was delayed by two hours, and they still came smiling.',
      ),
      said('a rain delay', 'After a two-hour rain delay the Eagles won the game 3-2.'),
      said('a season', 'Track got a late start, and what a spring it was.'),
      said(
        'what the district does not do',
        'Our district does not have late starts: watch for a call by 5:30 a.m.',
      ),
      said('snow', 'More snow tonight. Boots and mittens tomorrow, we play outside.'),
      said('a planned day off', 'No school Thursday and Friday for Thanksgiving.'),
      said('a dream', 'Spoons under pillows tonight: our first graders dream of a snow day.'),
      said('how to find out', 'How will you know if school is closed? The district calls by 5:30 a.m.'),
      said('a game', 'Tonight’s game is cancelled, and we play on Thursday.'),
      {
        name: 'the district’s own notice',
        case: fromDistrict('All schools are closed today because of the blizzard.'),
      },
    ],
    fails: [
      saidWrong('not-used', 'a late start', 'Late start tomorrow because of the cold.', 'Late start'),
      saidWrong(
        'not-used',
        'two hours',
        '2-hour delay on Monday per the forecast. Dress warm.',
        '2-hour delay',
      ),
      saidWrong('not-used', 'in words', 'Two-hour late start: breakfast at 10:20.'),
      saidWrong('not-used', 'we start late', 'We start two hours late today.'),
      saidWrong('not-used', 'opening', 'Delayed opening for Kennedy on Thursday.', 'Delayed opening'),
      saidWrong('not-used', 'Spanish', 'Mañana empezamos dos horas tarde por la nieve.'),
      saidWrong('not-used', 'a tag', 'See you at 10:20 #LateStart', '#LateStart'),
      saidWrong('school-first', 'closed', 'Olson is closed tomorrow because of the snow.'),
      saidWrong('school-first', 'no class', 'Just heard: no class tomorrow because of ice.'),
      saidWrong('school-first', 'at noon', 'Because of the storm we close at noon today.'),
      saidWrong('guessed', 'a bet', 'Betting that we’ll be closed Friday.'),
      saidWrong('guessed', 'likely', 'Looks like a snow day tomorrow, friends.'),
      {
        ...saidWrong('not-used', 'the district too', ''),
        case: fromDistrict('All schools have a two-hour delay today.'),
      },
      postWrong('not-used', 'in a variant', {
        variants: { 'ridgeview-fb': { text: 'Late start schedule today.' } },
      }),
    ],
  },
  check: alsoAlike(
    LEARNED_CLOSURE_WORDING,
    function* (subject) {
      const told: { readonly path: string; readonly range: Range }[] = [];
      for (const { field, term, passage, start, end, range } of termHits(subject, TERMS)) {
        if (term.kind === 'guessed' && schoolAccountsReached(field, subject).length === 0) continue;
        told.push({ path: field.path, range });
        yield { message: term.kind, at: placeOf(field, passage, start, end) };
      }
      const days = daysOffOf(subject);
      for (const field of readableFields(subject)) {
        if (schoolAccountsReached(field, subject).length === 0) continue;
        for (const { kind, range } of emergenciesIn(field, subject, days)) {
          const overlaps = told.some(
            (one) => one.path === field.path && one.range[0] < range[1] && range[0] < one.range[1],
          );
          if (kind !== 'closure' || overlaps) continue;
          yield {
            message: 'school-first',
            at: { field: field.path, range, account: field.account, media: field.media },
          };
        }
      }
    },
    (subject, { field }) => isSettled(field, subject),
  ),
});
