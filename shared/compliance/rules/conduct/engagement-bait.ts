import { ENGAGEMENT_BAIT } from '../../../text/lists/engagement.ts';
import { LEARNED_ENGAGEMENT_BAIT } from '../../../text/lists/learned-engagement-bait.ts';
import { compileTerms } from '../../../text/terms.ts';
import { postWrong, said, saidWrong } from '../../example-texts.ts';
import { placeOf, readableFields, readingOfField, termHits } from '../../readings.ts';
import { alikeMessage, alsoAlike } from '../../reads-like.ts';
import { defineRule } from '../../rule.ts';

/** "❤️ for tacos, 😮 for pizza": reactions as votes. */
const EMOJI_POLL =
  /\p{Extended_Pictographic} ?(?:for|if|=|means) [^\n]{1,60}?\p{Extended_Pictographic} ?(?:for|if|=|means) /u;

/** "Drop a 🐾 for our seniors": an emoji asked for. */
const EMOJI_ASKED =
  /(?<![a-z])(?:drop|leave|comment|type|put|reply with|react with|hit) (?:(?:a|an|us|your|some|me|the|that|with) ){0,2}\p{Extended_Pictographic}/u;

const TERMS = compileTerms(ENGAGEMENT_BAIT);

export const rule = defineRule({
  id: 'conduct/engagement-bait',
  judges: 'Asks for likes, shares, tags, comments or followers: to win something, to agree, or for luck.',
  severity: 'warn',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['practice', 'roe-4'],
  messages: {
    bait: {
      what: '“{words}” asks for reactions.',
      why: 'Platforms show such posts to fewer people, and tags and comments put children’s and families’ names on the page.',
      todo: 'Just share the news. A question about school is fine without a prize or a tag.',
    },
    ...alikeMessage('asking for reactions'),
  },
  examples: {
    passes: [
      said('sharing blocks', 'We like to share! Room 12 practiced taking turns with the new blocks.'),
      said('neighbors', 'Kindergarten registration is open. Please tell neighbors with young children.'),
      said('a name tag', 'Don’t forget your name tag for the visitor desk.'),
      said('a contest at school', 'Our poster contest winner will be announced at the assembly on Friday.'),
      said('a game of tag', 'First graders made up a new game of tag: nobody is ever out.'),
      said('public comment', 'Public comment is at the start of Monday’s board meeting.'),
      said('dropping off', 'Drop off a box of tissues in the office if you can.'),
      said('photos for the yearbook', 'Share your best photos with the yearbook staff by Friday.'),
      said('the district’s page', 'Follow the district’s page for news about the weather.'),
      said('likes', 'Our kindergartners told us what they like: snow, apples and buses.'),
      said('a question', 'What are you reading over break?'),
      said('a raised hand', 'Raise your hand if you are ready for the spelling bee.'),
    ],
    fails: [
      saidWrong('bait', 'like and share', 'Like and share to win a spirit towel', 'Like and share'),
      saidWrong('bait', 'a friend', 'Tag a friend who needs to be at the game tonight.'),
      saidWrong('bait', 'follow and comment', 'Follow us and comment DONE for front row seats.'),
      saidWrong('bait', 'luck', 'Repost this to your story or seven years of bad grades.'),
      saidWrong('bait', 'agree', 'Share if you agree that teachers deserve a snow day.'),
      saidWrong('bait', 'type it', 'Type YES in the comments if your kindergartner loves the playground.'),
      saidWrong('bait', 'followers', 'Help us hit 1,000 followers by Friday.'),
      saidWrong('bait', 'double tap', 'Double tap for waffles.', 'Double tap'),
      saidWrong('bait', 'few will', 'Only 3 percent of parents will share this.'),
      saidWrong('bait', 'the first ten', 'First ten to comment get a sticker.'),
      saidWrong('bait', 'Spanish', 'Etiqueta a una amiga que viene al concierto.', 'Etiqueta a'),
      saidWrong('bait', 'a tag', 'Go Jaguars #LikeAndShare', '#LikeAndShare'),
      saidWrong('bait', 'reactions as votes', 'Which lunch? ❤️ for tacos, 😮 for pizza'),
      postWrong('bait', 'in the first comment', { firstComment: 'Drop a heart below if you were there.' }),
      postWrong('bait', 'in a description', { video: { description: 'Subscribe, smash the bell.' } }),
    ],
  },
  check: alsoAlike(LEARNED_ENGAGEMENT_BAIT, function* (subject) {
    for (const field of readableFields(subject))
      for (const passage of readingOfField(field, subject).passages) {
        const poll = EMOJI_POLL.exec(passage.text) ?? EMOJI_ASKED.exec(passage.text);
        if (poll === null) continue;
        yield { message: 'bait', at: placeOf(field, passage, poll.index, poll.index + poll[0].length) };
      }
    for (const { field, term, passage, start, end } of termHits(subject, TERMS))
      yield { message: term.kind, at: placeOf(field, passage, start, end) };
  }),
});
