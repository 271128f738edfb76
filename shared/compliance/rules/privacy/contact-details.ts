import { findAddresses } from '../../../text/addresses.ts';
import { findEmails } from '../../../text/emails.ts';
import { fold } from '../../../text/fold.ts';
import { findPhones } from '../../../text/phones.ts';
import type { Pack } from '../../../domain/district.ts';
import type { Range } from '../../finding.ts';
import { isPublicAddress, isPublicEmail, isPublicPhone } from '../../published-contact.ts';
import { defineRule } from '../../rule.ts';

interface Contact {
  readonly kind: 'phone' | 'email' | 'address';
  readonly range: Range;
}

/** "Once upon a time a bear lived at …": where nobody lives. */
const TALE = /\b(?:once upon a time|long,? long ago|in a land far away)\b[^.!?]{0,100}$/iu;

/** Contact details in a text that the district does not publish itself, in order. */
const privateContacts = (text: string, { publicContacts }: Pack): readonly Contact[] => {
  const found: Contact[] = [];
  const folded = fold(text);
  for (const { range, email } of findEmails(text, folded))
    if (!isPublicEmail(email, publicContacts)) found.push({ kind: 'email', range });
  for (const { range, digits } of findPhones(text, folded))
    if (!isPublicPhone(digits, publicContacts)) found.push({ kind: 'phone', range });
  for (const { range, street } of findAddresses(text, folded))
    if (
      !isPublicAddress(street, publicContacts) &&
      !TALE.test(text.slice(Math.max(0, range[0] - 140), range[0]))
    )
      found.push({ kind: 'address', range });
  return found;
};

const WHY =
  'How to reach someone at home is private, and Minnesota law does not let a school treat it as public. No permission changes that.';

const text = (name: string, words: string) => ({ name, case: { post: { text: words } } });

export const rule = defineRule({
  id: 'privacy/contact-details',
  judges:
    'A phone number, email address or street address that is not on the district’s list of public contacts.',
  severity: 'block',
  floor: 'block',
  waivable: false,
  runs: 'per-post',
  cites: ['mn-13.32', 'mn-13.43', 'policy-515'],
  messages: {
    phone: {
      what: '“{words}” is a phone number that the district does not publish.',
      why: WHY,
      todo: 'Take it out, or give the school office’s number. If it is one of the district’s public numbers, have it added to the list of public contacts.',
    },
    email: {
      what: '“{words}” is an email address that the district does not publish.',
      why: WHY,
      todo: 'Take it out, or give the school office’s address. If it is one of the district’s public addresses, have it added to the list of public contacts.',
    },
    address: {
      what: '“{words}” is a street address that the district does not publish.',
      why: WHY,
      todo: 'Take it out. For a meeting place, write the name of the school or venue. If it is a public address, have the district add it to the list of public contacts.',
    },
  },
  examples: {
    passes: [
      text('the office’s number', 'Call the office at 952-681-6400.'),
      text('the office’s number, written otherwise', 'Call the office: (952) 681.6400 or +1 952 681 6400.'),
      text('the office’s number, without area code', 'Call the office at 681-6400.'),
      text('the district’s e-mail', 'Write to CommRelations@isd271.org, or to mkoch@isd271.org.'),
      text('a subdomain', 'Questions: office@ridgeview.bloomington.k12.mn.us'),
      text('the district’s address', 'Drop-off is at 1350 West 106th Street, door 3.'),
      text('the district’s address with a room', 'The board meets at 1350 W. 106th St., Suite 12.'),
      text('a website', 'The menu is at bloomington.k12.mn.us/menus and www.isd271.org.'),
      text('scores and records', 'Jaguars won 58-51 and 101-95; our record is 12-3-1 in 2025-2026.'),
      text('dates and times', 'Nov. 24, 2026, 6:30-8:00 p.m.; 11/24/2026; doors 5:45.'),
      text('amounts', 'Together we raised $612,555.42 and read 1,234,567 minutes in 300-400 classrooms.'),
      text('ways and places', '5 Ways to help: a food drive, 3rd Place ribbons, 100 Day Circle time.'),
      text('a crossing', 'Crews repave 98th Street at Penn Avenue; buses use Old Shakopee Road.'),
      text('people on a sign', '12 St. Paul teams and 4 Dr. Seuss books on our homecoming court.'),
      text('an official handle', 'Thank you @RidgeviewBPS, see you @ the gym at 6.'),
      text('a book’s number', 'Book club reads ISBN 978-0-13-468599-1; meeting ID 812 555 0142.'),
      text('help lines', 'Call or text 988 for support, 911 in an emergency, 741741 for the text line.'),
      {
        name: 'times in captions',
        case: { post: { video: { captions: '12\n00:01:15,250 --> 00:01:18,900\nWelcome to our room.' } } },
      },
      {
        name: 'a camera’s file name',
        case: {
          post: {
            media: [
              { id: 'm1', kind: 'image', file: 'IMG_20261124_153045.jpg', source: 'own', altText: 'A gym' },
            ],
          },
        },
      },
      {
        name: 'a number the district adds',
        case: {
          district: { publicContacts: { phones: ['952-555-0188'] } },
          post: { text: 'Band office: 952.555.0188' },
        },
      },
    ],
    fails: [
      {
        ...text('a parent’s number', 'Text Sam’s mom 612-555-0142'),
        message: 'phone',
        words: '612-555-0142',
      },
      { ...text('brackets', 'RSVP to Dana (612) 555-0142.'), message: 'phone', words: '(612) 555-0142' },
      { ...text('dots', 'Coach: 612.555.0142'), message: 'phone', words: '612.555.0142' },
      { ...text('no breaks', 'Carpool? 6125550142'), message: 'phone', words: '6125550142' },
      { ...text('country code', 'WhatsApp +1 612 555 0142'), message: 'phone', words: '+1 612 555 0142' },
      { ...text('no area code', 'Call Pat at 555-0142 for rides'), message: 'phone', words: '555-0142' },
      {
        ...text('in words', 'six one two five five five oh one four two is my cell'),
        message: 'phone',
        words: 'six one two five five five oh one four two',
      },
      {
        ...text('full-width digits', 'Ring ６１２-５５５-０１４２'),
        message: 'phone',
        words: '６１２-５５５-０１４２',
      },
      { ...text('digits of another script', 'Ring ٦١٢-٥٥٥-٠١٤٢'), message: 'phone', words: '٦١٢-٥٥٥-٠١٤٢' },
      {
        ...text('the number behind the street', 'Emma vive en la calle Luna 932.'),
        message: 'address',
        words: 'calle Luna 932',
      },
      {
        ...text('a slip of the keys', 'Her new home is 14459 Willow Raod'),
        message: 'address',
        words: '14459 Willow Raod',
      },
      { ...text('a chat link', 'Team chat: https://wa.me/16125550142'), message: 'phone' },
      { ...text('one digit off the office', 'Call 952-681-6401'), message: 'phone', words: '952-681-6401' },
      { ...text('e-mail', 'Ask sue.k@gmail.com'), message: 'email', words: 'sue.k@gmail.com' },
      {
        ...text('e-mail spelled out', 'Ask sue [at] gmail [dot] com'),
        message: 'email',
        words: 'sue [at] gmail [dot] com',
      },
      { ...text('a look-alike domain', 'Write to office@notisd271.org'), message: 'email' },
      {
        ...text('a home', 'Cards go to 9801 Penn Ave S, Bloomington'),
        message: 'address',
        words: '9801 Penn Ave S',
      },
      {
        ...text('a home in small letters', 'party at 4412 upton ave s, apt 3'),
        message: 'address',
        words: '4412 upton ave s, apt 3',
      },
      { ...text('a box', 'Mail it to PO Box 4512'), message: 'address', words: 'PO Box 4512' },
      {
        ...text('next door to the district', 'He lives at 1352 W 106th St'),
        message: 'address',
        words: '1352 W 106th St',
      },
      {
        name: 'in alt text',
        case: {
          post: {
            media: [
              {
                id: 'm1',
                kind: 'image',
                file: 'flyer.jpg',
                source: 'own',
                altText: 'Flyer: call Jo, 763-555-0163',
              },
            ],
          },
        },
        message: 'phone',
        words: '763-555-0163',
      },
      {
        name: 'in the link',
        case: { post: { link: 'mailto:sue.k@gmail.com' } },
        message: 'email',
      },
    ],
  },
  check: function* (subject) {
    for (const field of subject.fields)
      for (const { kind, range } of privateContacts(field.text, subject.pack)) {
        yield {
          message: kind,
          at: { field: field.path, range, account: field.account, media: field.media },
        };
      }
  },
});
