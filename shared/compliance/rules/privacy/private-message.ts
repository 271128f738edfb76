import { rangeOf } from '../../../text/matches.ts';
import {
  NOT_ASKED,
  PRIVATE_MESSAGE,
  SCHOOL_CHANNEL,
  TO_A_HANDLE,
} from '../../../text/lists/private-message.ts';
import { LEARNED_PRIVATE_MESSAGE } from '../../../text/lists/learned-private-message.ts';
import { phrases } from '../../../text/phrases.ts';
import { compileTerms, type Passage } from '../../../text/terms.ts';
import { pictureSaying, postWrong, said, saidWrong } from '../../example-texts.ts';
import type { Range } from '../../finding.ts';
import { readableFields, readingOfField, termHits } from '../../readings.ts';
import { alikeMessage, alsoAlike } from '../../reads-like.ts';
import { defineRule } from '../../rule.ts';
import type { Subject, TextField } from '../../subject.ts';

const TERMS = compileTerms(PRIVATE_MESSAGE);
const REFUSES = phrases(NOT_ASKED);
const THROUGH_SCHOOL = phrases(SCHOOL_CHANNEL);
/** What is private by its name is asked for, wherever else families may write. */
const BY_NAME = /\b(?:dms?|pms?|inbox|direct|private|privado|directo|messenger)\b/;

interface Ask {
  readonly field: TextField;
  readonly passage: Passage;
  readonly range: Range;
}

/** Requests to write in private, refusals still among them; a sentence once. */
function* asksIn(subject: Subject): Generator<Ask> {
  const told = new Set<Passage>();
  for (const hit of termHits(subject, TERMS)) {
    const { field, passage, range, start, end } = hit;
    if (!BY_NAME.test(passage.text.slice(start, end)) && THROUGH_SCHOOL.isIn(passage.text)) continue;
    told.add(passage);
    yield { field, passage, range };
  }
  for (const field of readableFields(subject))
    for (const passage of readingOfField(field, subject).passages) {
      const match = told.has(passage) ? null : TO_A_HANDLE.exec(passage.text);
      if (match === null) continue;
      yield { field, passage, range: passage.toSource(...rangeOf(match)) };
    }
}

export const rule = defineRule({
  id: 'privacy/private-message',
  judges: 'Asks students or families to message the account privately.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-post',
  cites: ['mgr-facebook', 'mgr-instagram', 'mgr-twitter', 'roe-3', 'practice'],
  messages: {
    asked: {
      what: '“{words}” asks people to message the account privately.',
      why: 'Private messages between an account and children or families leave no school record, and others may read them. The school’s own channels protect staff and students.',
      todo: 'Send people to the school office, its email or the family app instead.',
    },
    ...alikeMessage('asking people to write in private'),
  },
  examples: {
    passes: [
      said('words to all', 'A direct message from our superintendent to all graduates: finish strong.'),
      said('e-mail the office', 'Questions about picture day? E-mail the school office.'),
      said('a refusal', 'We cannot answer direct messages here. Please call the office at 952-681-6400.'),
      said('please do not', 'Please do not DM us with absences; use the attendance line.'),
      said('not monitored', 'Our inbox is not monitored. Write to commrelations@isd271.org.'),
      said('afternoon hours', 'Doors open at 6 PM. Us versus Edina at 7 PM!'),
      said('a message from the principal', 'A message from Principal Ellery: thank you for a kind start.'),
      said('a message for all of us', 'That book has a clear message to us all: be kind.'),
      said('the family app', 'Message your teacher on ParentSquare, or send us a message in Seesaw.'),
      said(
        'a lesson about strangers',
        'Digital citizenship week: what to do if someone asks you to DM them.',
      ),
      said('a text from the district', 'Text YES to 67587 to get text messages from the district.'),
      said('the mind', 'Kindness rocks: leave a message for a friend on our rock garden path.'),
      said('a direct object', 'Grade 4 learned about direct objects and private investigators in reading.'),
      said('Spanish, by e-mail', 'Envíenos un correo electrónico o llame a la oficina.'),
      said('a bottle', 'Message in a bottle: our second graders wrote to Lake Superior.'),
      said('instead of a message', 'Instead of messaging us here, call the school office.'),
    ],
    fails: [
      saidWrong('asked', 'DM us', 'DM us your kid’s name and we will add it to the list.', 'DM us'),
      saidWrong('asked', 'send us a DM', 'Want to join chess club? Send us a DM.', 'Send us a DM'),
      saidWrong('asked', 'message us', 'Lost a mitten? Message us with a picture.', 'Message us'),
      saidWrong('asked', 'PM me', 'Carpool to the meet: PM me with your address.', 'PM me'),
      saidWrong('asked', 'open inbox', 'Questions about tryouts? Our DMs are open.'),
      saidWrong('asked', 'slide in', 'Slide into our DMs to nominate a teacher.'),
      saidWrong('asked', 'inbox us', 'Inbox us if your family needs a coat.', 'Inbox us'),
      saidWrong(
        'asked',
        'a private message',
        'Families: send a private message to this page with your student’s size.',
      ),
      saidWrong('asked', 'Messenger', 'Reach out via Messenger to sign up for conferences.'),
      saidWrong('asked', 'the button', 'Tap the Message button to RSVP for the picnic.'),
      saidWrong('asked', 'direct message', 'Direct message us for the Zoom link.', 'Direct message us'),
      saidWrong('asked', 'Spanish', 'Envíanos un mensaje directo con el nombre de tu hijo.'),
      saidWrong('asked', 'Somali', 'Fariin noo soo dir haddii aad su’aal qabto.'),
      saidWrong('asked', 'masked letters', 'D\u041c us your student’s name.', 'D\u041c us'),
      saidWrong('asked', 'both ways offered', 'E-mail the office or DM us your order.', 'DM us'),
      saidWrong('asked', 'a chat app', 'Snap us your spirit wear pictures!'),
      postWrong('asked', 'in the first comment', { firstComment: 'DM us for the link' }, 'DM us'),
      postWrong('asked', 'in a flyer’s alt text', pictureSaying('Flyer: shoot us a message to sign up')),
      postWrong('asked', 'in a video’s description', { video: { description: 'Message us to audition.' } }),
    ],
  },
  check: alsoAlike(LEARNED_PRIVATE_MESSAGE, function* (subject) {
    for (const { field, passage, range } of asksIn(subject))
      if (!REFUSES.isIn(passage.text))
        yield {
          message: 'asked',
          at: { field: field.path, range, account: field.account, media: field.media },
        };
  }),
});
