import { BUSINESS } from '../../../text/lists/promotion.ts';
import { GIVING, ORGANISATIONS, THANKS } from '../../../text/lists/giving.ts';
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
const ORGANISATION = phrases(ORGANISATIONS);

const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/**
 * The donor's name in a sentence that thanks one, as a range in `typed`: a business or an organisation that is thanked,
 * or any name beside a gift. Null where there is none.
 */
const donorIn = (
  { text, typed, around }: Passage,
  own: ReadonlySet<string>,
): readonly [number, number] | null => {
  if (!has(THANKED, text) && !(has(THANKED, around) && has(GAVE, text))) return null;
  const business = BUSINESS.exec(typed);
  if (business !== null) return [business.index, business.index + business[0].length];
  const names = properNames(typed, own);
  const gave = has(GAVE, text);
  const donor = names.find(({ name }) => gave || has(ORGANISATION, name.toLowerCase()));
  return donor?.range ?? null;
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
      said('a month', 'We are grateful for a sunny November and for Jaguars who hold doors.'),
      said(
        'with an offer it is an advertisement',
        'Thank you Northside Tire, who gives us 20% off with code KHS20.',
      ),
      said('a grant without a name', 'We received a grant for new drums. Thank you.'),
      said('a student club', 'Thank you to Student Council for planning Snow Week.'),
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
      if (field.kind === 'link' || field.kind === 'file') continue;
      const { passages, text } = readingOfField(field);
      if (!has(THANKED, text) || promotionsIn(field, subject).length > 0) continue;
      for (const passage of passages) {
        if (passage.isTag) continue;
        const donor = donorIn(passage, own);
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
