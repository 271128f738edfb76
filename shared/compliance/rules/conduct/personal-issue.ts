import { callsByName } from '../../../text/addressed.ts';
import { HINTED, INNOCENT, OFF, YOURS } from '../../../text/lists/personal-issues-hinted.ts';
import { TOLD } from '../../../text/lists/personal-issues-told.ts';
import { PERSONAL_ISSUES } from '../../../text/lists/personal-issues.ts';
import { PRAISE_WORDS } from '../../../text/lists/praise-words.ts';
import { matchesOf } from '../../../text/matches.ts';
import { phrases } from '../../../text/phrases.ts';
import { isQuotedThere } from '../../../text/quoted.ts';
import { compileTerms, type Passage } from '../../../text/terms.ts';
import { postWrong, said, saidWrong } from '../../example-texts.ts';
import { ownNamesOf } from '../../own-names.ts';
import { placeOf, readableFields, readingOfField, termHits } from '../../readings.ts';
import { LEARNED_PERSONAL_ISSUE } from '../../../text/lists/learned-personal-issue.ts';
import { alsoAlike, learnedMessages, orDoubtful } from '../../reads-like.ts';
import { defineRule } from '../../rule.ts';

const TERMS = compileTerms(PERSONAL_ISSUES);
/** Weak signs: kind words beside them make them innocent. */
const HINTS = compileTerms([...HINTED, ...TOLD]);
const KIND = phrases(INNOCENT);
const PRAISED = phrases(PRAISE_WORDS);
const BETWEEN_US = phrases(YOURS);
const AT_ODDS = phrases(OFF);
/** "…, says our driver's ed teacher": somebody else's words, without quotation marks. */
const TOLD_BY =
  /[,”"] (?:says?|said|recalls?|remembers?|jokes?|joked|writes?|wrote|admits?|laughs?|laughed|tells us|told us|adds?) (?:our|the|one|an?|mr|mrs|ms|dr|coach|principal|senior|junior|sophomore|freshman)\b/iu;
/** "— Mrs. Fay": who wrote it, and nobody spoken to. */
const SIGNED =
  /^\s*[-–—]+\s*(?:Mr|Mrs|Ms|Miss|Mx|Dr|Coach|Principal|Señora?|Sra?)\.?\s+\p{Lu}[\p{L}’'-]*\W*$/u;
/** Polite words that a refusal begins with. */
const POLITE =
  /\bthank(?:s| you) for (?:(?:the|that|all the) (?:\w+ )?(?:e-?mails?|calls?|note|letter|messages?|feedback|questions?)|coming|your|reaching|asking|writing|letting|calling|waiting|stopping|being patient)\b/gu;
const isKind = (around: string): boolean => {
  const rest = around.replace(POLITE, ' ').replaceAll("won't", 'will not');
  return KIND.isIn(rest) || PRAISED.isIn(rest);
};

/**
 * "A mother asked us whether siblings can ride the late bus": asked once, told to all. Of her own child, of somebody by name
 * or of what was done to somebody it is her concern.
 */
const ASKED =
  /^[^a-z]*(?:(?:a|an|one|another|some|several|many|a few|lots of|a lot of|more than one|two|three) )(?:of our )?(?:[a-z-]+ )?(?:of (?:you|our families|our parents) )?(?:parents?|mothers?|moms?|dads?|fathers?|famil(?:y|ies)|grand(?:mother|father|parent|ma|pa)s?|readers?|neighbors?|residents?|callers?|students?|followers?|people|folks|of you) (?:have |has |just |recently |also |often )*(?:asks?|asked|wonders?|wondered|wants? to know|wanted to know|wrote to ask|called to ask|wrote in to ask)(?: us)?:? ["']?(?:for (?:a|an|more|the) |to explain|about the|for the|for a|why|whether|if|how|when|where|what|which|who|can|could|is|are|do|does|may|must)\b/u;
const ONE_PERSON =
  /\b(?:her|his|their|she|he|they|my|him|mr|mrs|ms|coach|principal|driver|teacher|benched|suspended|expelled|cut|fired|punished|wrong|unfair|rude|refund|upset|angry|furious|complain\w*)\b/u;
/** "why Tyler didn't play" */
const OF_ONE =
  /\b(?:why|whether|if|how|when|where|about) \p{Lu}\p{Ll}+ (?:is|was|isn|wasn|did|didn|does|doesn|got|had|has|can|will|won)\b/u;
const asksForAll = ({ text, typed }: Passage): boolean =>
  ASKED.test(text) && !ONE_PERSON.test(text) && !OF_ONE.test(typed);

const FIRST_PERSON = /(?<![\p{L}’'])(?:I|I[’'](?:m|ve|d|ll)|[Mm]e|[Mm]y|[Mm]ine)(?![\p{L}])/gu;

/** Whether somebody says I, and whoever does is quoted: "a counselor who wouldn't take “I can't” for an answer". */
const onlyOthersSpeak = (source: string, passage: Passage): boolean => {
  if (passage.isTag) return false;
  let isAny = false;
  for (const { index, 0: word } of matchesOf(FIRST_PERSON, passage.typed)) {
    isAny = true;
    if (!isQuotedThere(source, ...passage.sourceOfTyped(index, index + word.length))) return false;
  }
  return isAny;
};

const TODO =
  'Take it out. A personal concern goes to commrelations@isd271.org, and the family hears back directly.';

export const rule = defineRule({
  id: 'conduct/personal-issue',
  judges: 'Airs or answers one person’s concern in public.',
  severity: 'block',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['roe-3'],
  messages: {
    answered: {
      what: '“{words}” answers one family in front of everyone.',
      why: 'The pages are not the place for one person’s concern: what is said about one child or one complaint stays between the family and the school.',
      todo: TODO,
    },
    aired: {
      what: '“{words}” airs a personal grievance.',
      why: 'The pages speak for the school. A grievance posted here cannot be taken back, and the people it is about cannot answer.',
      todo: TODO,
    },
    ...learnedMessages('one family’s or one person’s concern'),
  },
  examples: {
    passes: [
      said('the weather', 'Dear Mrs. Winter, please leave. Sincerely, all of kindergarten.'),
      said(
        'lost and found',
        'To the family who left a stroller by door 2: it is dry and waiting in the office.',
      ),
      said('where to ask', 'Have a question about your own child? Write to commrelations@isd271.org.'),
      said('many asked', 'Many of you asked when late buses run: Monday through Thursday at 4:15.'),
      said('thanks to parents', 'Thanks to every mom, dad and grandparent who read with us on Monday.'),
      said(
        'heard by all',
        'We hear your concerns about the parking lot. Starting Monday, staff direct cars.',
      ),
      said(
        'a lesson',
        'This week’s social lesson: how to say sorry and how to tell a friend about a problem.',
      ),
      said('a retirement', 'Mrs. Hallberg, we will miss you. Thank you for 31 years.'),
      said(
        'attendance',
        'Check your child’s attendance in the parent portal, and call the office if it looks wrong.',
      ),
      said('a welcome', 'Ms. Adair, your students made you a welcome banner.'),
      said('a found item', 'To the person who returned our banner: thank you, it is back on the wall.'),
      said('conferences', 'Talk with your child about one goal before conferences.'),
      said('a story', 'Students read a story in which my son’s teacher is a dragon.'),
      said('a kindness', 'To the parent who left tissues at our door: thank you, we needed them.'),
      said('a question of many', 'A parent asked how to help with reading. Ten minutes a night is plenty.'),
      said('a joke', 'I lost a bet with my class and now my hair is green.'),
      said('praise by name', 'Well done, Amina, your poem won. It made us cry.'),
      said(
        'a kindness without a name',
        'To whoever left mittens by Door 1: you made recess warmer. Thank you, mystery neighbor.',
      ),
      said('all families', 'Every fall we read your “tell us about your child” forms cover to cover.'),
      said('absences', 'If your child is sick, call the attendance line by 9.'),
      said('somebody quoted', 'A student wrote: “I was ready to quit. You told me to try one more week.”'),
      said('who is quoted', 'She thanks a counselor who would not take “I can’t” for an answer.'),
      said('a numeral', 'In class we read letters from World War I. One soldier complained about the beans.'),
      said('a class list', 'Ms. Lund: Room 12, don’t forget your library books.'),
      said('a dancing mom', 'To the mom who danced in row three: you made our drumline’s night.'),
      said('a surprise', 'Ms. Olander, your third-hour class has decorated your cart.'),
      said('a gift', 'To the family who left a box of muffins at the front desk: thank you.'),
      said('in verse', 'First grade poets tried similes today. “My brother is as loud as a garbage truck.”'),
      said('a stain', 'The blue spots on your child’s sleeve are paint, and they wash out.'),
      said('who wrote it', 'Please remind your child to bring mittens. — Mrs. Fay'),
      said('advice', 'Our librarian, Mrs. Lund, says: let your child see you read.'),
      said(
        'the parent portal',
        'The parent portal is offline until noon. It was never meant to take this long.',
      ),
    ],
    fails: [
      saidWrong('answered', 'one note', 'Hi Tonya. Got your note about Zeke’s library fine. It stays.'),
      saidWrong(
        'answered',
        'children pulled out',
        'The Petersons pulled their kids over what happened at recess.',
      ),
      saidWrong('answered', 'a suspension', 'Mrs. K, about your son’s suspension…', 'about your son’s'),
      saidWrong('answered', 'a commenter', 'To the dad in the comments: playing time is up to Coach.'),
      saidWrong('answered', 'who keeps on', 'A certain family keeps e-mailing me about a lost jacket.'),
      saidWrong('answered', 'a voicemail', 'Yes Deborah, we got your three voicemails about the refund.'),
      saidWrong('answered', 'a handle', '@PatAndLou please stop asking who can pick up the kids.'),
      saidWrong('answered', 'who complained', 'To the parent who complained about the bus: he was on time.'),
      saidWrong('answered', 'in response', 'In response to a parent’s complaint, the menu is correct.'),
      saidWrong('answered', 'an apology wanted', 'You were wrong, please apologize to our custodian.'),
      saidWrong('answered', 'Spanish', 'Señora Medrano: ya le explicamos por qué su hija no fue al paseo.'),
      saidWrong(
        'answered',
        'by first name',
        'Priscilla, your recommendation went out. The delay is on their end.',
        'Priscilla',
      ),
      saidWrong(
        'answered',
        'what one parent says',
        'One dad is upset that his girl came home without a valentine.',
      ),
      saidWrong(
        'answered',
        'somebody’s mother',
        'Tyler’s mother came to the office again today. Same answer.',
      ),
      saidWrong('aired', 'at work', 'I found out from a spreadsheet that my hours were cut.'),
      saidWrong('aired', 'a parent’s own', 'My son was benched again and nobody says why.'),
      saidWrong('aired', 'a coach’s own', 'My team knows why I benched her. Ask her mother.', 'I benched'),
      saidWrong('aired', 'fed up', 'I am so fed up with the office and how it treats us.'),
      postWrong('answered', 'in the first comment', {
        firstComment: 'Replying to the question about my class: no, we will not switch classrooms.',
      }),
      postWrong('aired', 'in captions', {
        video: {
          captions: '1\n00:00:01,000 --> 00:00:04,000\nI am still waiting\nfor an apology from the district',
        },
      }),
    ],
  },
  check: alsoAlike(
    LEARNED_PERSONAL_ISSUE,
    orDoubtful(LEARNED_PERSONAL_ISSUE, function* (subject) {
      const found = new Set<string>();
      for (const { field, term, passage, start, end } of termHits(subject, TERMS)) {
        if (PRAISED.isIn(passage.around) || asksForAll(passage) || SIGNED.test(passage.typed)) continue;
        if (term.kind === 'aired' && (TOLD_BY.test(passage.typed) || onlyOthersSpeak(field.text, passage)))
          continue;
        if (isQuotedThere(field.text, ...passage.toSource(start, end))) continue;
        found.add(field.path);
        yield { message: term.kind, at: placeOf(field, passage, start, end) };
      }
      for (const { field, term, passage, start, end } of termHits(subject, HINTS)) {
        // Where a grievance is found already, a hint of it says nothing new.
        if (found.has(field.path) || isKind(passage.around) || TOLD_BY.test(passage.typed)) continue;
        if (asksForAll(passage)) continue;
        if (isQuotedThere(field.text, ...passage.toSource(start, end))) continue;
        found.add(field.path);
        yield { message: term.kind, at: placeOf(field, passage, start, end) };
      }
      const own = ownNamesOf(subject.pack);
      for (const field of readableFields(subject)) {
        if (found.has(field.path) || field.kind === 'link' || field.kind === 'file') continue;
        for (const passage of readingOfField(field, subject).passages) {
          const { around, isTag } = passage;
          if (isTag || !BETWEEN_US.isIn(around) || !AT_ODDS.isIn(around) || isKind(around)) continue;
          const name = callsByName(passage.typed, own);
          if (name === null) continue;
          const range = passage.sourceOfTyped(...name);
          yield {
            message: 'answered',
            at: { field: field.path, range, account: field.account, media: field.media },
          };
          break;
        }
      }
    }),
  ),
});
