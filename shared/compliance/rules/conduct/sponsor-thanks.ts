import {
  A_GIFT,
  AT_THEIRS,
  CAPITAL_NAMES,
  CAME_TO,
  COMPANY_GIVES,
  COUPLE,
  CREDITED,
  CREDIT_LINE,
  DIGITS_FIRST,
  DONE_BY,
  FIRM,
  FOR_ALL,
  FOR_A_THING,
  FOR_YEARS,
  FOUNDATION,
  FROM,
  GAVE_TO_US,
  GAVE_WAY,
  GIVER,
  GIVES_FIRST,
  HANDLE,
  HELD_UP,
  IN_A_PLACE,
  LIKE_A_PERSON,
  NO_NAME,
  NUMBERED,
  ON_THEM,
  OPENS_WITH_GIVER,
  OWNERS,
  OWNERS_GIVE,
  SAYS_WHICH,
  THANKED_BEFORE,
  THEIR_GIFT,
  THEIR_GRANT,
  WORN,
} from '../../../text/giving-shapes.ts';
import { BUSINESS } from '../../../text/lists/promotion.ts';
import { BRANDS, NO_DONOR, TRADES } from '../../../text/lists/giving-names.ts';
import { GIVING, ORGANISATIONS, THANKS, WORK_GIVEN } from '../../../text/lists/giving.ts';
import { matchesOf, rangeIn, rangeOf } from '../../../text/matches.ts';
import { phrases } from '../../../text/phrases.ts';
import { properNames } from '../../../text/proper-names.ts';
import type { Passage } from '../../../text/terms.ts';
import { pictureSaying, postWrong, said, saidWrong } from '../../example-texts.ts';
import { ownNamesOf } from '../../own-names.ts';
import { promotionsIn } from '../../promotions.ts';
import { readableFields, readingOfField } from '../../readings.ts';
import { LEARNED_SPONSOR_THANKS } from '../../../text/lists/learned-sponsor-thanks.ts';
import { alsoAlike, learnedMessages, orDoubtful } from '../../reads-like.ts';
import { defineRule } from '../../rule.ts';

const THANKED = phrases(THANKS);
const GAVE = phrases(GIVING);
const WORKED = phrases(WORK_GIVEN);
const hasThanked = (text: string): boolean => THANKED.isIn(text.replace(HELD_UP, 'today'));
const hasGiven = (text: string): boolean =>
  GAVE.isIn(text.replace(GAVE_WAY, 'broke').replace(HELD_UP, 'today'));
const ORGANISATION = phrases(`${ORGANISATIONS}\n${TRADES}\n${BRANDS}`);
const BRAND = phrases(BRANDS);
const PUBLIC = phrases(NO_DONOR);

/** Of two words, or one that only a business is called. */
const isPlain = (name: string): boolean => name.includes(' ') || BRAND.isIn(name.toLowerCase());

/**
 * The donor's name in a sentence that thanks one, as a range in `typed`: a business or an organisation that is thanked,
 * or any name beside a gift. Null where there is none.
 */
const donorIn = (
  { text, typed, around, isTag }: Passage,
  isFile: boolean,
  own: ReadonlySet<string>,
  isThankful: boolean,
): readonly [number, number] | null => {
  const thanked = hasThanked(text);
  if (isTag || isFile) return thanked && ORGANISATION.isIn(text) ? [0, typed.length] : null;
  const gave = hasGiven(text);
  const inCapitals = matchesOf(CAPITAL_NAMES, typed).map(({ index, 0: name }) => ({
    name,
    range: [index, index + name.length] as const,
  }));
  const names = [...properNames(typed, own), ...inCapitals].filter(
    ({ name, range }) =>
      !NUMBERED.test(name) &&
      !NO_NAME.test(name) &&
      (BRAND.isIn(name.toLowerCase()) || !PUBLIC.isIn(name.toLowerCase())) &&
      !SAYS_WHICH.test(typed.slice(range[1])) &&
      !WORN.test(typed.slice(0, range[0])) &&
      !/["“]$/u.test(typed.slice(0, range[0])) &&
      !CAME_TO.test(typed.slice(Math.max(0, range[0] - 80), range[0])) &&
      (ORGANISATION.isIn(name.toLowerCase()) || !IN_A_PLACE.test(typed.slice(0, range[0]))),
  );
  if (!thanked && !(gave && hasThanked(around))) {
    const giver = names.find(
      ({ name, range }) => ORGANISATION.isIn(name.toLowerCase()) && GAVE_TO_US.test(typed.slice(range[1])),
    );
    if (giver !== undefined) return giver.range;
    const first = GIVES_FIRST.exec(typed);
    if (first !== null && ORGANISATION.isIn((first[1] ?? '').toLowerCase())) return rangeOf(first);
    const theirs = OWNERS_GIVE.exec(typed) ?? COMPANY_GIVES.exec(typed);
    if (theirs !== null) return rangeOf(theirs);
    const couple = rangeIn(COUPLE, typed);
    if (couple !== null) return couple;
    const onThem = names.find(
      ({ name, range }) =>
        ORGANISATION.isIn(name.toLowerCase()) &&
        (ON_THEM.test(typed.slice(0, range[0])) ||
          DONE_BY.test(typed.slice(0, range[0])) ||
          (FROM.test(typed.slice(0, range[0])) && FOR_ALL.test(typed.slice(range[1])))),
    );
    if (onThem !== undefined) return onThem.range;
    if (!isThankful) return null;
    // "Somebody at Fireside Foundry heard our kiln had cracked." "Patches: Ace Embroidery."
    const credited = names.find(
      ({ name, range }) =>
        isPlain(name) &&
        ORGANISATION.isIn(name.toLowerCase()) &&
        (AT_THEIRS.test(typed.slice(Math.max(0, range[0] - 40), range[0])) ||
          CREDIT_LINE.test(typed.slice(0, range[0]))),
    );
    if (credited !== undefined) return credited.range;
    // "Every gown came from Second Act Bridal. They gave us nineteen. Thank you."
    if (!hasGiven(around))
      // "Prom flowers from Penn Lake Florist. You never let us down."
      return hasThanked(around)
        ? (names.find(
            ({ name, range }) =>
              (isPlain(name) || (OWNERS.test(name) && !/^\s\p{L}/u.test(typed.slice(range[1])))) &&
              /\b(?:from|by|courtesy of) (?:the )?$/u.test(
                typed.slice(Math.max(0, range[0] - 16), range[0]),
              ) &&
              (ORGANISATION.isIn(name.toLowerCase()) || OWNERS.test(name)),
          )?.range ?? null)
        : null;
    return (
      names.find(({ name }) => name.includes(' ') && ORGANISATION.isIn(name.toLowerCase()))?.range ?? null
    );
  }
  const firm =
    rangeIn(BUSINESS, typed) ??
    rangeIn(FIRM, typed) ??
    rangeIn(GIVER, typed) ??
    rangeIn(FOUNDATION, typed) ??
    rangeIn(CREDITED, typed);
  if (firm !== null && !SAYS_WHICH.test(typed.slice(firm[1]))) return firm;
  const worked = WORKED.isIn(text);
  const theirs = gave || worked ? rangeIn(THEIR_GIFT, typed) : null;
  if (theirs !== null && !PUBLIC.isIn(typed.slice(...theirs).toLowerCase())) return theirs;
  const goesOn = THEIR_GRANT.test(around);
  const isThing = FOR_A_THING.test(text);
  // "Thank you, Bruce, for 18 years of fixing what we break."
  if (FOR_YEARS.test(text) && !names.some(({ name }) => ORGANISATION.isIn(name.toLowerCase()))) return null;
  const donor = names.find(
    ({ name, range }) =>
      gave ||
      (worked && (isPlain(name) || name === 'Target')) ||
      AT_THEIRS.test(typed.slice(Math.max(0, range[0] - 40), range[0])) ||
      ORGANISATION.isIn(name.toLowerCase()) ||
      ((isThing || goesOn || (name.includes(' ') && !LIKE_A_PERSON.test(name))) &&
        THANKED_BEFORE.test(typed.slice(Math.max(0, range[0] - 60), range[0]))),
  );
  if (donor !== undefined) return donor.range;
  const digits = gave || isThing ? rangeIn(DIGITS_FIRST, typed) : null;
  if (digits !== null) return digits;
  const opener = OPENS_WITH_GIVER.exec(typed);
  // Behind a word of ours, a first word is a name or not like any other.
  if (opener !== null && properNames(`for ${opener[1] ?? ''}`, own).length > 0) return rangeOf(opener);
  return gave || worked || isThing ? rangeIn(HANDLE, typed) : null;
};

export const rule = defineRule({
  id: 'conduct/sponsor-thanks',
  judges:
    'Thanks a donor or sponsor by name, without an offer or a sales link. Selling is a rule of its own.',
  severity: 'review',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['roe-5', 'practice'],
  messages: {
    thanks: {
      what: '“{words}” is thanked as a donor.',
      why: 'A plain thank-you is welcome; one that turns into advertising is not. A second person can tell the difference better than the one who is grateful.',
      todo: 'Keep it to who gave what, without an offer, a slogan or a link, and have a colleague approve it.',
    },
    ...learnedMessages('thanks to a sponsor'),
  },
  examples: {
    passes: [
      said('no donor by name', 'Thank you to the families who brought 212 cans for the food shelf.'),
      said('the school’s own', 'Big thanks to our PTO for the pancake breakfast this morning.'),
      said('staff', 'Thank you to our custodians, who shovelled every walk before the first bus.'),
      said('a teacher by name', 'Thank you, Mrs. Hallberg, for 31 years in our kitchen.'),
      said(
        'a visit',
        'Thanks to the Bloomington Fire Department for letting kindergartners sit in the truck.',
      ),
      said('a class pet', 'Each homeroom sponsors a class pet this month. Meet Pickles the gecko.'),
      said('volunteers', 'Thank you, Ridgeview families, for 400 volunteer hours.'),
      said(
        'a quotation',
        'Our PTO filled the lounge with soup. One note said: “You are why I like Mondays.”',
      ),
      said('a month', 'We are grateful for a sunny November and for Jaguars who hold doors.'),
      said(
        'with an offer it is an advertisement',
        'Thank you Northside Tire, who gives us 20% off with code KHS20.',
      ),
      said('a grant without a name', 'We received a grant for new drums. Thank you.'),
      said('a student club', 'Thank you to Student Council for planning Snow Week.'),
      said('a public library', 'Thanks to Hennepin County Library for the tour and the story time.'),
      said('which trip', 'Thanks to the Mall of America field trip chaperones.'),
      said('languages', 'Thank you to the liaisons who called in Somali, Vietnamese and Karen.'),
      said('a tip', 'Tech tip of the week: Chromebooks hate full backpacks and soup.'),
      said('an opponent', 'Good game, Edina. Thank you for the hospitality.'),
      said('a celebration', 'Lunar New Year dances by our culture club gave us a morning full of drums.'),
      said('where a train stands', 'Route 9 is late because of a stalled train at Old Mill Road.'),
      said('a club of the school', 'Thanks for a great evening, German Club!'),
      said(
        'where somebody lives',
        'The farthest card came from a grandpa in Bemidji. Thank you for writing.',
      ),
    ],
    fails: [
      saidWrong('thanks', 'coats', 'Thank you to Northside Tire for 40 winter coats.', 'Northside Tire'),
      saidWrong(
        'thanks',
        'a meal',
        'A huge thanks to Pho Hien Vuong for feeding our staff.',
        'Pho Hien Vuong',
      ),
      saidWrong('thanks', 'a sponsor', 'Shoutout to our sponsor Quality Lane Auto Body for the warm-ups.'),
      saidWrong('thanks', 'a bank', 'We are grateful to Granite Falls Credit Union for a $5,000 grant.'),
      saidWrong('thanks', 'a club', 'The Penn Avenue Rotary Club funded every book. We appreciate you.'),
      saidWrong(
        'thanks',
        'a foundation',
        'Because of the Hollis Kemp Foundation, every sixth grader has a bottle.',
      ),
      saidWrong(
        'thanks',
        'a gift',
        'New turf! Made possible by a gift from Oxboro Concrete.',
        'Oxboro Concrete',
      ),
      saidWrong('thanks', 'donated by', 'Popcorn was donated by Tri-City Grocers.', 'Tri-City Grocers'),
      saidWrong(
        'thanks',
        'a family',
        'Thank you to the Olander family, who donated 50 backpacks.',
        'Olander',
      ),
      saidWrong('thanks', 'right behind the thanks', 'Thanks a million, Sandoval Concrete! The pit is done.'),
      saidWrong(
        'thanks',
        'told over sentences',
        'Every gown hung at Second Act Bridal. They gave us nineteen. We are so grateful.',
        'Second Act Bridal',
      ),
      saidWrong('thanks', 'a person’s office', 'Dr. Nwosu’s office sent toothbrushes for all. Thank you.'),
      saidWrong(
        'thanks',
        'a foundation that pays',
        'Hormel sent a truckload of hams to our food shelf. Unreal.',
      ),
      saidWrong('thanks', 'Spanish', 'Agradecemos a Panadería Sol Naciente por las conchas que donó.'),
      postWrong(
        'thanks',
        'in alt text',
        pictureSaying('A banner: Thank you Lindstrom Chiropractic, our sponsor'),
      ),
      postWrong('thanks', 'in the first comment', { firstComment: 'Pizza courtesy of Dario’s Pizza.' }),
    ],
  },
  check: alsoAlike(
    LEARNED_SPONSOR_THANKS,
    orDoubtful(LEARNED_SPONSOR_THANKS, function* (subject) {
      const own = ownNamesOf(subject.pack);
      for (const field of readableFields(subject)) {
        if (field.kind === 'link') continue;
        const { passages, text } = readingOfField(field, subject);
        const isThankful = hasThanked(text);
        if ((!isThankful && !hasGiven(text) && !A_GIFT.test(text)) || promotionsIn(field, subject).length > 0)
          continue;
        for (const passage of passages) {
          const donor = donorIn(passage, field.kind === 'file', own, isThankful);
          if (donor === null) continue;
          const range = passage.sourceOfTyped(...donor);
          yield {
            message: 'thanks',
            at: { field: field.path, range, account: field.account, media: field.media },
          };
          // One donor or ten: the whole thank-you is looked at.
          break;
        }
      }
    }),
  ),
});
