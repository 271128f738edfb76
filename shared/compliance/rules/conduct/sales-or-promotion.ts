import { promotionsIn } from '../../promotions.ts';
import { readableFields } from '../../readings.ts';
import { LEARNED_SALES_OR_PROMOTION } from '../../../text/lists/learned-sales-or-promotion.ts';
import { alsoAlike, learnedMessages, orDoubtful } from '../../reads-like.ts';
import { defineRule } from '../../rule.ts';

const WHY =
  'The district’s pages are not a place for product sales or promotions of any sort: families should never feel sold to by their school.';

const text = (name: string, words: string) => ({ name, case: { post: { text: words } } });

export const rule = defineRule({
  id: 'conduct/sales-or-promotion',
  judges:
    'Sells or promotes a product, service or business: a price with words like “buy” or “order”, a discount code, an affiliate or personal payment link, a giveaway by a business.',
  severity: 'block',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['roe-5'],
  messages: {
    discount: {
      what: '“{words}” offers a discount.',
      why: WHY,
      todo: 'Take the offer out. A plain thank-you to a partner, without an offer, can be posted once a second person approves it.',
    },
    price: {
      what: '“{words}” sells something.',
      why: WHY,
      todo: 'Take the price and the offer out. If the school itself is selling it, say which school event or group it is for.',
    },
    mention: {
      what: '“{words}” asks families to show this post at a business.',
      why: WHY,
      todo: 'Take the request out.',
    },
    giveaway: {
      what: '“{words}”: a business is giving something away.',
      why: WHY,
      todo: 'Leave the business and its prize out, or thank it without an offer.',
    },
    affiliate: {
      what: '“{words}” pays someone for clicks or orders.',
      why: WHY,
      todo: 'Link to the district’s or the publisher’s own page instead.',
    },
    payment: {
      what: '“{words}” collects money through a personal account.',
      why: 'School money goes through the school’s own accounts, where it can be tracked and receipts given. A personal account protects neither the family nor the person collecting.',
      todo: 'Send people to the school’s own payment page or office.',
    },
    advertising: {
      what: '“{words}” reads like an advertisement.',
      why: WHY,
      todo: 'Say what students or staff did, and leave the business’s offer out.',
    },
    ...learnedMessages('selling'),
  },
  examples: {
    passes: [
      text('a great deal', 'We met hundreds of you, ate a great deal of watermelon and danced.'),
      text('free tickets', 'Free tickets for students to Friday’s game: show your ID at the door.'),
      text('admission', 'Winter play Friday at 7. Admission $5, students free.'),
      text('lunch price', 'Reminder: adult lunch is $5.25 and milk is $0.60. Order by 9 a.m.'),
      text(
        'book fair',
        'The Scholastic book fair is open! Most books are under $10, buy one for your class.',
      ),
      text('school fundraiser', 'Band cookie dough sale ends Friday. Boxes are $18 each.'),
      text(
        'dress code',
        'Reminder about our dress code, and Hour of Code starts with a QR code in the lobby.',
      ),
      text('coat drive', 'Winter coat giveaway in the cafeteria on Tuesday, free for every family.'),
      text('a grant', 'Our library received a $500 grant and ordered 40 new books.'),
      text('thanks to a sponsor', 'Thank you to Northside Tire for 40 winter coats.'),
      text('math', 'Grade 5 calculated 20% off a $40 jacket in math today.'),
      text('payment apps in class', 'In financial literacy, seniors learned how Venmo and Cash App work.'),
      text('no payment apps', 'Please note that we do not accept Venmo or Cash App at the door.'),
      text('a percentage', 'Attendance is up 5% and tardies are 20% off last year’s pace.'),
      text('a grant by a business', 'Our robotics team won a $500 grant from Best Buy.'),
      text('wages', 'Bus drivers wanted: $24 an hour, paid training. Apply at isd271.org.'),
      text('a class visits a business', 'Students compared prices at Target and Cub Foods in math class.'),
      text('the district hires', 'Now hiring: we need paraprofessionals and cooks. Apply at isd271.org.'),
      text('a trip', 'Bring $12 for the trip to Como Zoo on Friday.'),
      text('a level', 'Registration now open for incoming kindergartners.'),
      text('a night at school', 'Save the date: Winter Family Night is December 11 in the gym.'),
      text('the levy in dollars', 'The Northern Lights report shows a budget of $6 million.'),
      text('a lucky family', 'One lucky winner of our spelling bee goes to Saint Paul.'),
      text('an advertisement in class', 'Students designed ads for Larsen Realty in graphics class.'),
      text('yearbooks', 'Order your yearbook by Friday, $45 in the main office.'),
      text(
        'pretend money',
        'Half price today in our classroom store, where a pretend pear costs a pretend dime.',
      ),
      text('a wage', 'Our hall monitors make $18 an hour and know every joke.'),
      text('the auto shop', 'The auto shop now has a second lift.'),
      text('a flu shot', 'Students can get a free flu shot on Tuesday.'),
    ],
    fails: [
      {
        ...text('a discount code', '20% off at Northside Tire, code KHS20'),
        message: 'discount',
      },
      { ...text('for sale', 'Gently used trampoline for sale, $150, great shape.'), message: 'price' },
      {
        ...text('mention this post', 'Mention this post at Nino’s Pizza and they will thank our team.'),
        message: 'mention',
        words: 'Mention this post',
      },
      {
        ...text('a giveaway by a business', 'Enter to win a free oil change from Northside Tire'),
        message: 'giveaway',
        words: 'Enter to win',
      },
      {
        ...text('an affiliate link', 'Our supply list: https://www.amazon.com/dp/B00X?tag=mrsk-20'),
        message: 'affiliate',
      },
      {
        ...text('Venmo', 'Team dinner money: Venmo @coach-lind $12 by Friday.'),
        message: 'payment',
        words: 'Venmo @coach-lind',
      },
      {
        ...text('GoFundMe', 'Help our custodian: gofundme.com/f/help-mr-lee'),
        message: 'payment',
        words: 'gofundme.com/f/help-mr-lee',
      },
      { ...text('Cash App', 'Send it to $RoomParent12 on Cash App'), message: 'payment' },
      {
        ...text('an advertisement', 'Check out Larsen Realty for all your home buying needs'),
        message: 'advertising',
      },
      {
        ...text('a ticket does not hide a business', 'Bring your game ticket to Northside Tire for 20% off'),
        message: 'discount',
        words: '20% off',
      },
      {
        ...text('a lesson for money', 'Tutoring with a friend of ours, $40/hour.'),
        message: 'price',
        words: '$40/hour',
      },
      {
        ...text('selling on the side', 'I sell candles, message me for a catalog.'),
        message: 'advertising',
      },
      {
        ...text('name the school', 'Mention Ridgeview when you order at Chipotle tonight.'),
        message: 'mention',
      },
      {
        ...text('a referral link', 'Use my referral link to sign up and get $10.'),
        message: 'affiliate',
        words: 'my referral link',
      },
      {
        ...text('a trial', 'Homework help: try the MathPal app, free trial for two weeks.'),
        message: 'advertising',
      },
      { ...text('a job elsewhere', 'Now hiring at Target!'), message: 'advertising' },
      { ...text('another payment page', 'Team dinner: paypal.com/paypalme/coachlind'), message: 'payment' },
      { ...text('a check to a coach', 'Checks payable to Coach Lind, please.'), message: 'payment' },
      { ...text('on them', 'Show this picture at Lakeside Scoops and the second cone is on them.') },
      { ...text('a house', 'Thinking of moving? Call Dana at Cobble Realty.'), message: 'advertising' },
      {
        ...text('earned on orders', 'We earn a little on every order of these reeds.'),
        message: 'affiliate',
      },
      { ...text('Spanish', '¡Promoción! Dos pizzas grandes en Pizzería Don Beto.'), message: 'discount' },
      {
        name: 'a referral in the link',
        case: { post: { link: 'https://reedshop.example/?ref=jagband' } },
        message: 'affiliate',
      },
      {
        name: 'in the first comment',
        case: { post: { firstComment: 'Use code RAVENS10 at checkout for 10% off at Tilly Boutique' } },
        message: 'discount',
      },
      {
        ...text('masked letters', 'V\u0435nmo m\u0435 for the class gift'),
        message: 'payment',
        words: 'V\u0435nmo m\u0435',
      },
    ],
  },
  check: alsoAlike(
    LEARNED_SALES_OR_PROMOTION,
    orDoubtful(LEARNED_SALES_OR_PROMOTION, function* (subject) {
      for (const field of readableFields(subject)) {
        for (const { kind, range } of promotionsIn(field, subject)) {
          yield {
            message: kind,
            at: { field: field.path, range, account: field.account, media: field.media },
            data: { words: field.text.slice(...range) },
          };
        }
      }
    }),
  ),
});
