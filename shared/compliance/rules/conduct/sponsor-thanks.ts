import { BUSINESS } from '../../../text/lists/promotion.ts';
import { NO_DONOR, TRADES } from '../../../text/lists/giving-names.ts';
import { GIVING, ORGANISATIONS, THANKS, WORK_GIVEN } from '../../../text/lists/giving.ts';
import { phrases } from '../../../text/phrases.ts';
import { properNames } from '../../../text/proper-names.ts';
import type { Passage } from '../../../text/terms.ts';
import { pictureSaying, postWrong, said, saidWrong } from '../../example-texts.ts';
import { ownNamesOf } from '../../own-names.ts';
import { promotionsIn } from '../../promotions.ts';
import { readableFields, readingOfField } from '../../readings.ts';
import { defineRule } from '../../rule.ts';

const THANKED = phrases(THANKS);
const GAVE = phrases(GIVING);
const WORKED = phrases(WORK_GIVEN);
const ORGANISATION = phrases(`${ORGANISATIONS}\n${TRADES}`);
const PUBLIC = phrases(NO_DONOR);

/** "Spoke & Chain", "GopherTire": a name that only a business has. */
const FIRM =
  /\p{Lu}[\p{L}’']{1,20} & \p{Lu}[\p{L}’']{1,20}|\b\p{Lu}\p{Ll}{2,12}(?:Tire|Auto|Bank|Mart|Foods|Tech|Fab|Works|Dental|Care|Fit)s?\b|\b\p{Lu}\p{Ll}{1,16}[’']s (?:\p{Lu}\p{Ll}{1,12} )?(?:Towing|Garage|Studio|Smile|Kitchen|Place|Shop|Store|Farm|Pub|Grill|Market|Nursery|Catering|Cleaning|Repair|Service)\b/u;
/** A person by name whose gift is called one: "a generous donation from Mr. and Mrs. Engstrom". */
const GIVER =
  /(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}[\p{L}’' -]{1,40},[^.!?]{0,40} who (?:gave|donated|bought|left|built|made|paid)\b|(?:Mr\.? (?:and|&) Mrs|Mrs?\.? (?:and|&) Mr|Dr\.? (?:and|&) (?:Mrs?|Dr))\.? \p{Lu}[\p{L}’' -]{1,40} (?:gave|bought|built|paid|left|sent|brought)\b|(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}[\p{L}’'-]{1,20} (?:donated|gifted|bought|dropped off \d+)|(?:Mr|Mrs|Ms|Dr)\.? (?:and (?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}’' -]{1,40}(?:(?:[’']s|,? (?:and|at|with) (?:his|her|their)) (?:\p{Ll}+ )?(?:office|clinic|practice|company|shop|crew|firm|studio|store|restaurant|bakery)\b|, (?:paid for|covered|bought) (?:our|the|every)\b|,? for (?:(?:your|a|the|an?|his|her|their) (?:\p{Ll}+ )?(?:gift|donation|grant|check|contribution)|buying|donating|giving|funding|sponsoring|paying|purchasing|gifting)\b)|(?:donation|gift|grant|check|contribution)s? (?:from|by|of) (?:Mr|Mrs|Ms|Dr)\.?(?: and (?:Mr|Mrs|Ms|Dr)\.?)? \p{Lu}[\p{L}’' -]{1,40}/u;

/** "Target's volunteers", "Kwik Trip's donation": whose gift it is. */
const THEIR_GIFT =
  /\b\p{Lu}[\p{L}&.’'-]{2,24}(?: \p{Lu}[\p{L}&.’'-]{1,20}){0,3}[’']s? (?:\p{Ll}+ )?(?:volunteers|employees|crew|team|engineers|mechanics|nurses|scientists|staff|workers|chefs?|bakers?|owners?|donations?|gifts?|grants?|generosity|kindness|contribution|sponsorship)\b/u;
/** "the Olson family foundation". */
const FOUNDATION =
  /\b\p{Lu}[\p{L}’'-]{2,20}(?: (?:and|&) \p{Lu}[\p{L}’'-]{2,20})? (?:family |memorial |community )?(?:foundation|fund|trust|endowment)\b/u;
/** The next sentence goes on about what they gave. */
const THEIR_GRANT =
  /(?:^|[.!?] )(?:their|they)\b[^.!?]{0,60}\b(?:gave|gift|grants?|donat\w+|check|sent|sends|paid|pays|bought|buys|cover\w*|support|sponsor\w*|funds?|funded)\b/u;

/** A name all in capitals is one where credit is given: "courtesy of CDW". */
const CREDITED =
  /\b(?:courtesy of|thanks to|thank you to|sponsored by|donated by|provided by|gift from|donation from|grant from|compliments of|supplied by|funded by) (?:the |our friends at )?(?!(?:PTO|PTA|PTSA|PTC|NHS|BPS|ISD|JHS|KHS|ESL|STEM|AVID|GSA|ASL|FFA|DECA|FCCLA|JROTC|ROTC)\b)\p{Lu}{2,6}\b/u;
/** Behind an organisation's name: that it gave. */
const GAVE_TO_US =
  /^(?:[’']s \p{Ll}+)? (?:just |also |again |has |have |is |are )?(?:gave|given|giving|donated|sent|sponsored|provided|paid|bought|funded|covered|supplied|delivered|shipped|lent|helping|matched|outfitted|treated)\b[^.!?]{0,60}\b(?:our|us|every|each|students?|classroom|school)\b/u;
const GIVES_FIRST =
  /^[^\p{L}]{0,4}(\p{Lu}[\p{L}’'-]{2,24}) (?:just |also |again |has )?(?:gave|donated|sent|sponsored|provided|paid|bought|funded|covered|supplied|delivered|shipped|lent|matched|outfitted|treated|picked|chose|selected|awarded)\b[^.!?]{0,60}\b(?:our|us|every|each|students?|classroom|school)\b/u;
/** Somebody who works here, and no donor. */
const FOR_YEARS =
  /\bfor (?:(?:over|more than|nearly|almost|all) )?(?:\d+|[a-z-]+) (?:years?|seasons?|decades?) of\b/u;
/** Two people by name who gave. */
const COUPLE =
  /\b(?:Mr\.? (?:and|&) Mrs|Mrs?\.? (?:and|&) Mr|Dr\.? (?:and|&) (?:Mrs?|Dr))\.? \p{Lu}[\p{L}’' -]{1,40} (?:gave|bought|built|paid for|donated|left|sent) (?:us|our|the|every|each)\b/u;
/** "Lunch for the whole staff, on Jimmy John's": who pays. */
const ON_THEM =
  /\b(?:lunch|dinner|breakfast|pizza|coffee|donuts|doughnuts|treats|snacks|drinks|tacos|bagels|cocoa|subs|sandwiches)\b[^.!?]{0,40},? (?:is |was |were |are )?on (?:the )?$/iu;
/** "Fixed by the crew at Erik's Bike Shop": who did it. */
const DONE_BY =
  /\b(?:fixed|repaired|built|framed|roofed|painted|repainted|installed|planted|sewn|printed|cleaned|restored|refinished|wired|paved|hung|donated|delivered|cooked|baked)\b[^.!?]{0,30} by (?:the |our )?(?:(?:good |kind )?(?:guys|folks|crew|team|volunteers|people|employees|friends|staff|students|engineers) (?:at|from|of) )?(?:the )?$/iu;
/** "Mittens from Faribault Woolen Mill for all of second grade." */
const FROM = /\bfrom (?:the )?$/u;
const FOR_ALL = /^,? for (?:all|every|each|our|the whole|the entire)\b/u;
/** "Patches: Ace Embroidery." */
const CREDIT_LINE = /^[^.!?:]{3,40}: (?:the )?$/u;
/** A business whose name no capital begins. */
const DIGITS_FIRST = /\b(?:3M|7-Eleven|4imprint|5-11 Auto|1st \p{Lu}\p{Ll}+)\b/u;
/** A business's handle in place of its name; a parent group's is the school's own. */
const HANDLE = /@(?!\w*(?:pto|pta|ptsa|booster|school|isd))\w{3,30}/iu;
/** One capitalised word that opens the sentence: a name where a gift follows, if it is no kind of people. */
const OPENS_WITH_GIVER =
  /^[^\p{L}]{0,4}(?!(?:Parents|Neighbors|Somebody|Someone|Anyone|People|Volunteers|Alumni|Donors|They|He|She|You|It|That|This|Who|Nobody|Friends|Grandparents|One|Kids|Children|Graders|Readers|Music|Art|Band|Choir)\b)(\p{Lu}[\p{L}’'-]{2,24}) (?:just |also |again |has |even )?(?:gave|donated|sponsored|provided|bought|funded|covered|paid|is the reason|presented|handed|delivered|supplied|matched|outfitted|surprised|underwrote|equipped|stocked|picked our|chose our|awarded)\b/u;

/** A language or a people, and the school’s own things: no donor’s name. */
const NO_NAME =
  /^(?:Our|My|Their|His|Her|Dear|Thankful|Grateful) |^(?:Hmong|Vietnamese|Karen|Arabic|Oromo|Amharic|Chinese|Mandarin|French|German|Lao|Khmer|Russian|Swahili|Hindi|Portuguese|Korean|Japanese|ASL|Latin|Dakota|Ojibwe|Ojibwa|Nepali|Urdu|Ukrainian|Native|Indigenous|African|Asian|Latino|Latina|Hispanic|Mexican|Black|European|Muslim|Jewish|Christian|Hindu|Buddhist|Catholic|Lutheran|Japan|China|India|Mexico|Canada|Somalia|Ethiopia|Kenya|Norway|Sweden|Germany|France|Spain|Vietnam|Laos|Thailand|Korea|Brazil|Ecuador|Guatemala|Liberia|Nigeria|Ukraine|Iceland|Ireland|England|Italy|Africa|Europe|Asia|America|Wisconsin|Iowa|Dakota|Chicago|Minneapolis|Duluth)(?: and \p{L}+)?$/u;
/** Named with a number, and nobody: "Route 14". */
const NUMBERED =
  /^(?:Route|Room|Bus|Door|Grade|Gate|Lot|Period|Chapter|Unit|Day|Season|Week|Section|Class|Division|Game)$/;
/** A name before these only says which: "the Mall of America field trip". */
const SAYS_WHICH =
  /^[’']?s? (?:field|trip|famil(?:ies)|staff|students?|parents?|chaperones?|drive|band|choir|week|day|game|meet|tour|exam|test|class|unit|players|athletes|fans|alumni|twins|triplets|brothers|sisters|kids|boys|girls|cousins|(?:team|house|pod) (?:in|of) \w+ grade)\b/u;
/** "For filling every seat at Les Misérables": where people went, and no donor. */
const CAME_TO =
  /\bfor (?:coming|filling|packing|joining|watching|cheering|seeing|attending|visiting|reading|celebrating)\b[^.!?,;]{0,60}$/u;
/** Right before a name: it is what is thanked. */
const THANKED_BEFORE =
  /(?:thank(?:s|[ -]you)?|grateful|gratitude|appreciation|kudos|props|shout-?outs?|hats?|hugs?|bow|bouquets?|love|cheers|bless(?:ings)?|applause|salute|obliged|gracias|merci|agradecemos)(?: (?:so|very|much|a|million|bunch|ton|lot|again|off|out|you|today|goes|go|big|and|all|due))*[,:!]?(?: (?:to|for|a|al|the|our|dear|wonderful|amazing|generous|kind|good|great|friends?|neighbors?|partners?|sponsors?|folks|people|crew|team|everyone|barbers|owners?|bakers|ladies|gentlemen|staff|nurses|of|at|from|and|with))*,? $/iu;
/** "our friends at Nokomis Shoe": a place that people work at. */
const AT_THEIRS =
  /\b(?:friends|folks|people|somebody|someone|crew|team|gang|bunch|neighbors|partners|employees|volunteers|owners?|everyone|everybody|all|kindness|generosity|support) (?:over )?(?:at|from|of) (?:the )?$/iu;
/** "for the piano", "for 12 new drums": a thing, and not what anybody is thanked for. */
const FOR_A_THING =
  /\bfor (?:the|an?|our|these|those|all the|your|\d[\d,]*|every|new|fresh|hot|warm|free) (?!(?:[a-z'-]+ ){0,2}(?:patience|tour|visit|years?|seasons?|services?|memories|opportunit\w+|help|chance|hospitality|kindness|invitation|time|work|day|night|week|month|show|performance|games?|demo\w*|example|reminder|love|ride|welcome|lessons?|talk|presentation|class|dream|leadership|dedication|minutes?|hours?|laughs?|truck|concert|read|reading|support|spirit|energy|good|great|amazing|story|stories|students|kids|children|school|community|honor|interview|meet|match|pledge|flag)\b)[a-z]/u;
/** Two or three plain words: as a person is called. */
const LIKE_A_PERSON =
  /^\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}\.?)?(?: (?:and|&) \p{Lu}\p{Ll}+)?(?: \p{Lu}[\p{L}’'-]+)?$/u;

const rangeOf = (match: RegExpExecArray | null): readonly [number, number] | null =>
  match === null ? null : [match.index, match.index + match[0].length];

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
  const thanked = THANKED.isIn(text);
  if (isTag || isFile) return thanked && ORGANISATION.isIn(text) ? [0, typed.length] : null;
  const gave = GAVE.isIn(text);
  const names = properNames(typed, own).filter(
    ({ name, range }) =>
      !NUMBERED.test(name) &&
      !NO_NAME.test(name) &&
      !PUBLIC.isIn(name.toLowerCase()) &&
      !SAYS_WHICH.test(typed.slice(range[1])) &&
      !CAME_TO.test(typed.slice(Math.max(0, range[0] - 80), range[0])),
  );
  if (!thanked && !(gave && THANKED.isIn(around))) {
    const giver = names.find(
      ({ name, range }) => ORGANISATION.isIn(name.toLowerCase()) && GAVE_TO_US.test(typed.slice(range[1])),
    );
    if (giver !== undefined) return giver.range;
    const first = GIVES_FIRST.exec(typed);
    if (first !== null && ORGANISATION.isIn((first[1] ?? '').toLowerCase())) return rangeOf(first);
    const couple = COUPLE.exec(typed);
    if (couple !== null) return rangeOf(couple);
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
        name.includes(' ') &&
        ORGANISATION.isIn(name.toLowerCase()) &&
        (AT_THEIRS.test(typed.slice(Math.max(0, range[0] - 40), range[0])) ||
          CREDIT_LINE.test(typed.slice(0, range[0]))),
    );
    if (credited !== undefined) return credited.range;
    // "Every gown came from Second Act Bridal. They gave us nineteen. Thank you."
    if (!GAVE.isIn(around))
      // "Prom flowers from Penn Lake Florist. You never let us down."
      return THANKED.isIn(around)
        ? (names.find(
            ({ name, range }) =>
              name.includes(' ') &&
              /\b(?:from|by|courtesy of) (?:the )?$/u.test(
                typed.slice(Math.max(0, range[0] - 16), range[0]),
              ) &&
              ORGANISATION.isIn(name.toLowerCase()),
          )?.range ?? null)
        : null;
    return (
      names.find(({ name }) => name.includes(' ') && ORGANISATION.isIn(name.toLowerCase()))?.range ?? null
    );
  }
  const firm =
    rangeOf(BUSINESS.exec(typed)) ??
    rangeOf(FIRM.exec(typed)) ??
    rangeOf(GIVER.exec(typed)) ??
    rangeOf(FOUNDATION.exec(typed)) ??
    rangeOf(CREDITED.exec(typed));
  if (firm !== null && !SAYS_WHICH.test(typed.slice(firm[1]))) return firm;
  const worked = WORKED.isIn(text);
  const theirs = gave || worked ? rangeOf(THEIR_GIFT.exec(typed)) : null;
  if (theirs !== null && !PUBLIC.isIn(typed.slice(...theirs).toLowerCase())) return theirs;
  const goesOn = THEIR_GRANT.test(around);
  const isThing = FOR_A_THING.test(text);
  // "Thank you, Bruce, for 18 years of fixing what we break."
  if (FOR_YEARS.test(text) && !names.some(({ name }) => ORGANISATION.isIn(name.toLowerCase()))) return null;
  const donor = names.find(
    ({ name, range }) =>
      gave ||
      (worked && (name.includes(' ') || name === 'Target')) ||
      AT_THEIRS.test(typed.slice(Math.max(0, range[0] - 40), range[0])) ||
      ORGANISATION.isIn(name.toLowerCase()) ||
      ((isThing || goesOn || (name.includes(' ') && !LIKE_A_PERSON.test(name))) &&
        THANKED_BEFORE.test(typed.slice(Math.max(0, range[0] - 60), range[0]))),
  );
  if (donor !== undefined) return donor.range;
  const digits = gave || isThing ? rangeOf(DIGITS_FIRST.exec(typed)) : null;
  if (digits !== null) return digits;
  const opener = OPENS_WITH_GIVER.exec(typed);
  // Behind a word of ours, a first word is a name or not like any other.
  if (opener !== null && properNames(`for ${opener[1] ?? ''}`, own).length > 0) return rangeOf(opener);
  return gave || worked || isThing ? rangeOf(HANDLE.exec(typed)) : null;
};

export const rule = defineRule({
  id: 'conduct/sponsor-thanks',
  judges:
    'Thanks a donor or sponsor by name, with no offer and no sales link; with one it is conduct/sales-or-promotion alone.',
  severity: 'review',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['roe-5', 'practice'],
  messages: {
    thanks: {
      what: '“{words}” is thanked as a donor.',
      why: 'A plain thank-you is welcome, and one that turns into advertising is not. A second person sees the difference better than the one who is grateful.',
      todo: 'Keep it to who gave what, without an offer, a slogan or a link, and have a colleague approve it.',
    },
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
  check: function* (subject) {
    const own = ownNamesOf(subject.pack);
    for (const field of readableFields(subject)) {
      if (field.kind === 'link') continue;
      const { passages, text } = readingOfField(field);
      const isThankful = THANKED.isIn(text);
      if ((!isThankful && !GAVE.isIn(text)) || promotionsIn(field, subject).length > 0) continue;
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
  },
});
