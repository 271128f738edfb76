import { DISTRICT_SIGN } from '../phrase-steps.ts';

/**
 * What sells or promotes, and what only sounds like it. Matched on folded text (lower case), one sentence at a time,
 * but for the business names, which need their capitals. Source: our own reading of school posts and of the trade's
 * advertisements; brands are those families meet around Bloomington.
 */
export type PromotionKind =
  | 'discount'
  | 'price'
  | 'mention'
  | 'giveaway'
  | 'affiliate'
  | 'payment'
  | 'advertising';

export interface PromotionTerm {
  readonly kind: PromotionKind;
  readonly note: string;
  readonly pattern: RegExp;
  /** In the same sentence, this makes it innocent. */
  readonly unless?: RegExp;
  /** In the same sentence or the one beside it, this makes it innocent. */
  readonly unlessNear?: RegExp;
  /** Only with this in the same sentence. */
  readonly needs?: RegExp;
  /** Innocent for what a school itself sells or gives, unless a business is named. */
  readonly schoolMay?: boolean;
  /** Only with a business named in the sentence. */
  readonly needsBusiness?: boolean;
}

/** Passes over texts without any of these, which is nearly all. */
export const MAY_BE_PROMOTION =
  /\$|\d ?%|dollar|bucks|percent off|half[- ]|discount|coupon|code|bogo|buy|mention|show this|tell them|sent (?:you|us|me)|give ?away|giving away|referral|sells? |(?:message|dm|text) me|per |come |eat at|head |sweepstakes|raffle|win|prize|affiliate|sponsored|#ad\b|#partner|amzn|amazon|tag=|ref=|aff|ltk|shop|venmo|cash ?app|cash\.app|paypal|zelle|gofundme|order|sale|deal|free estimate|quote|all your|book (?:your|now|an)|grand opening|happy hour|shipping|limited|visit|stop by|dine|swing by|check out|call|best /;

/** What a school sells, charges or collects for: other rules look at it, this one does not. */
export const SCHOOL_GOODS =
  /\b(?:tickets?|admission|admit|entry fee|entrance|students? (?:free|get in)|box office|yearbooks?|spirit ?wear|school store|lunch(?:es)?|breakfast|meals?|milk|a la carte|concessions?|book ?fairs?|fund-?rais\w*|cookie dough|bake sale|plant sale|popcorn|wreaths?|poinsettias?|chili (?:feed|supper)|spaghetti (?:dinner|supper)|pancake|pizza night|family night|carnival|bingo|field trips?|trip (?:cost|balance|deposit)|activity (?:fees?|pass\w*|bus)|athletic fees?|participation fee|fees?|registration|register|tuition|parking (?:pass|permit)\w*|punch ?cards?|(?:ap|each|per) exams?|exam fees?|act test|planners?|gym uniforms?|class (?:t-?shirts?|sweatshirts?)|t-?shirts?|hoodies|apparel|school (?:pictures?|photos?)|picture (?:day|packages?|orders?)|dance|prom|homecoming|musical|play\b|concert|performance|show\b|matinee|game|games|match|meet|tournament|auction|pto|pta|boosters?|proceeds|donat\w+|scholarships?|grants?|raised|raising|budget|levy|fines?|library|uniform closet|coats?|community ed\w*|swim lessons|kids.? safari|childcare|preschool)\b/;

/** What a school sells by name: said in one sentence, it also explains the price in the next. */
export const SCHOOL_SALE =
  /\b(?:tickets?|admission|yearbooks?|ap exams?|spirit ?wear|school store|concessions?|book ?fairs?|fund-?rais\w*|cookie dough|bake sale|plant sale|popcorn sale|wreaths?|poinsettias?|school lunch(?:es)?|school (?:pictures?|photos?)|picture day|field trip|auction|t-?shirt sale|chili (?:feed|supper)|spaghetti (?:dinner|supper)|pancake breakfast|carnival)\b/;

/** Free or public tools and lessons that have codes and prices of their own. */
const LESSON =
  /\b(?:lesson|unit|class(?:es)?|students? (?:learn\w*|stud(?:y|ied)|calculat\w*|figur\w*|compar\w*)|learn\w*|math|financial literacy|economics|word problems?|dress code|qr code|zip code|area code|hour of code|coding|morse code|cod(?:e|ing) club)\b/;

/** A discount beside these is one to calculate with. */
export const SUMS =
  /\b(?:math|decimals?|fractions?|percents|word problems?|economics|marketing (?:class(?:es)?|students)|(?:invented|imaginary|made-up|fictional) (?:product|soda|snack|drink|company|store|shop|brand)s?|pretend|make-believe|play money|classroom (?:market|store|shop|economy)|question of the day|if the price|graders (?:used|planned|plan|solved|worked|figured))\b/;

const PRICE = '(?:\\$ ?\\d[\\d,]{0,6}(?:\\.\\d\\d)?|\\b\\d{1,4}(?:\\.\\d\\d)? (?:dollars|bucks))';
const BUYING =
  '(?:\\b(?:buy|order|purchase|shop|for sale|on sale|sale|deals?|special|get yours|grab yours|only|just|starting at|as low as|save|selling|available for|reserve|each|pick up)\\b)';
const APPS = '(?:venmo|cash ?app|zelle|paypal|go ?fund ?me)';
const REFUSED =
  /\b(?:not|never|no longer|cannot|can.?t|don.?t|doesn.?t|won.?t|instead of|scams?|beware|no cash|without|neither|no) /;

export const PROMOTION_TERMS: readonly PromotionTerm[] = [
  {
    kind: 'payment',
    note: 'a personal payment link',
    pattern:
      /\b(?:venmo\.com\/[\w@?=&./-]{1,60}|cash\.app\/[$\w./-]{1,60}|paypal\.me\/[\w./-]{1,60}|(?:www\.)?gofundme\.com(?:\/[\w./-]{1,60})?|gofund\.me\/[\w./-]{1,60})/,
  },
  {
    kind: 'payment',
    note: 'paying a person through an app',
    pattern: new RegExp(
      `\\b${APPS}:? ?(?:@|\\$)[\\w-]{2,30}|(?:@|\\$)[\\w-]{2,30} on ${APPS}\\b|\\b${APPS} (?:me|us|him|her|them|it|your|the|our|ms|mrs|mr|coach|the money|money|payments?|to|is|link|page|account|campaign|fundraiser|set up|for|\\$?\\d)\\b|\\b(?:via|by|on|through|with|to|use|using|our|my|a|the|their|his|her|accept\\w*|take|send) (?:\\w+ ){0,1}${APPS}\\b|\\b${APPS} or ${APPS}\\b`,
    ),
    unless: new RegExp(
      `${REFUSED.source}|\\b(?:lesson|unit|financial literacy|economics|learned how|students learn)\\b`,
    ),
  },
  {
    kind: 'discount',
    note: 'a code that lowers a price',
    pattern:
      /\b(?:promo|promotional|discount|coupon|referral|voucher)[- ]codes?\b(?: [a-z]*\d[a-z\d]*)?|\b(?:use|with|enter|apply) (?:the |our |my )?code:? ["']?[a-z]+\d*["']?(?= (?:at checkout|for|to (?:save|get)|and (?:save|get)))/,
    unless: LESSON,
  },
  {
    kind: 'discount',
    note: 'a code beside a price that is lowered',
    pattern: /\bcode:? ["']?[a-z]{0,12}\d{0,6}["']?/,
    needs: /\b(?:\d{1,3} ?% off|percent off|\$\d+ off|discount\w*|checkout|save \$?\d+|deals?)\b/,
    unless: LESSON,
  },
  {
    kind: 'discount',
    note: 'so much off',
    pattern:
      /\b\d{1,3} ?(?:%|percent) (?:off|discount)\b(?! (?:the (?:ground|floor|pace|mark|charts?)|last |target|track|campus))|\$\d{1,4} off\b|\bhalf[- ](?:off|price)\b|\bbuy (?:one|1|two|2),? get (?:one|1|two|2)\b|\bbogo\b/,
    schoolMay: true,
    unless: /\b(?:math|word problems?|calculat\w*)\b/,
  },
  {
    kind: 'discount',
    note: 'a coupon or a discount somewhere',
    pattern: /\bcoupons?\b|\b(?:discounts?|discounted|special offer)\b/,
    schoolMay: true,
    needs: /\b(?:at|from|with|your|this|our|use|get|receive|for) /,
    needsBusiness: true,
  },
  {
    kind: 'price',
    note: 'a price with buying words',
    pattern: new RegExp(`${PRICE}(?=.{0,80}${BUYING})|${BUYING}.{0,80}?${PRICE}`),
    schoolMay: true,
    unless:
      /\b(?:math|word problems?|calculat\w*|pay (?:starts?|begins?|ranges?|is)|starting (?:pay|wages?)|wages?|hourly|an hour|(?:was|is|were|are) making|saved|million|billion|grocery|savings account|estimate|lemonade stand|budgeting|receive[ds]?|worth|valued|spent|earned|won|awarded|grants?|donated \$)\b/,
  },
  {
    kind: 'price',
    note: 'a price for an hour or a lesson',
    pattern: new RegExp(`${PRICE}(?: ?/ ?| per | an | a )(?:hour|hr|half[- ]hour|session|lesson)\\b`),
    schoolMay: true,
    unlessNear: /\b(?:hiring|crossing guards?|bus drivers?|custodians?|paraprofessionals?)\b/,
    unless:
      /\b(?:hiring|hire|crossing guards?|bus drivers?|paras?|paraprofessionals?|substitutes?|custodians?|jobs?|pays?|paid|pay rate|wages?|(?:was|is|were|are) making|makes?|earn\w*|math|word problems?|calculat\w*)\b/,
  },
  {
    kind: 'advertising',
    note: 'somebody sells on the side',
    pattern:
      /\bi (?:also )?sell\b|\b(?:message|text|dm|call|contact|see) me (?:for|to) (?:(?:a|an|your|place|more) )?(?:catalogs?|orders?|quotes?|prices?|pricing|samples?)\b|\bmy (?:etsy|ebay|mary kay|avon|scentsy|pampered chef|tupperware|young living|doterra)\b/,
    unless: /\b(?:math|lesson|play|skit|story)\b/,
  },
  {
    kind: 'mention',
    note: 'name the school when you pay at a business',
    pattern:
      /\bmention (?:that |the |us|our |your )?[\w’' ]{0,40}? ?(?:when|while|as) you (?:order|pay|check ?out|shop|dine|eat|buy)\b/,
    needsBusiness: true,
  },
  {
    kind: 'mention',
    note: 'mention this post',
    pattern:
      /\b(?:mention|show|bring in|present|flash) this (?:post|ad|flyer|flier|coupon|page|tweet|story)\b|\btell (?:them|'em|the (?:staff|owner|server)) (?:we|that we|\w+) sent you\b|\bmention (?:the )?\w+ (?:school|elementary|middle|high|pto|boosters?) (?:when you|at (?:checkout|the register)|and)\b/,
    unless:
      /\b(?:show this (?:page|post) to (?:the )?(?:office|usher|volunteers?|your (?:teacher|parent|child)))\b/,
  },
  {
    kind: 'giveaway',
    note: 'a giveaway or a prize by a business',
    pattern:
      /\b(?:give-?aways?|giving away|sweepstakes|raffle|enter to win|chance to win|could win|win (?:a|an|one of|free|two|2|\$)|prizes?)\b/,
    needsBusiness: true,
    unless: /\b(?:nobel|pulitzer|science fair|essay contest|coloring contest|book|reading challenge)\b/,
  },
  {
    kind: 'affiliate',
    note: 'a link that pays for clicks or orders',
    pattern:
      /\bamzn\.to\/[\w-]{1,40}|\bamazon\.[a-z.]{2,6}\/[^\s]{0,200}?[?&]tag=[\w-]{1,40}|\brstyle\.me\/\S{1,60}|\bshareasale\.com\/\S{1,120}|\bltk\.app\S{0,60}|\bliketk\.it\/\S{1,40}|\bhttps?:\/\/\S{1,200}?[?&](?:aff|affid|aff_id|affiliate|affiliate_id|refcode|referral)=[\w-]{1,60}|\baffiliate links?\b|\b(?:my|our|this|her|his|their) referral (?:link|code)\b|#(?:ad|sponsored|paidpartnership|affiliate)\b|\bpaid partnership\b/,
    unless: /\b(?:lesson|students learn|media literacy|advertis\w+ unit)\b/,
  },
  {
    kind: 'advertising',
    note: 'the words of an advertisement',
    pattern:
      /(?<!\b(?:auto|wood|metal|machine|body|bike|print|welding|paint) )\bshop (?:now|today|our|the (?:sale|collection))\b|\blimited[- ]time (?:offer|deal|only)\b|\bwhile supplies last\b|\b(?:order|buy|book|call) (?:now|today)\b|\bfree (?:estimates?|quotes?|shipping|consultations?|trial)\b|\b(?:call|text|contact) (?:us |me |\w+ )?for (?:a|your) (?:free )?(?:quote|estimate|consultation)\b|\b(?:best|lowest|great|unbeatable) (?:prices?|deals(?! of (?!the\b))|(?<!\ba )deal(?! (?:of (?!the\b)|more|about|to))|rates)\b|\bfor all (?:of )?your [\w-]{3,20}(?: \w+)? needs\b|\bhappy hour\b|\bgrand opening\b|\bbook your (?:appointment|session|free)\b|\bsale (?:ends|starts) (?:today|soon|tonight)\b/,
    schoolMay: true,
    unless:
      /\b(?:math|lesson|spirit week|book fair|grand opening of (?:our|the) (?:new )?(?:library|playground|gym|school|media|learning|classroom))\b/,
  },
  {
    kind: 'advertising',
    note: 'come and buy from a business',
    pattern:
      /\b(?:visit|stop (?:by|in)|swing by|head (?:over )?to|dine at|eat at|shop at|order from|buy from|check out|go see|come (?:on )?(?:down )?to|support)\b/,
    needs:
      /\b(?:today|now|tonight|this (?:week|weekend|saturday|sunday)|for (?:a|an|the|your|great|all)|and (?:get|enjoy|save|try|receive|grab)|best|deals?|delicious|great|sale|offer\w*|open(?:s|ing)?)\b/,
    needsBusiness: true,
    schoolMay: false,
    unless:
      /\b(?:class(?:es)? visit|students? (?:visit|will visit|got to|toured)|field trip|choir|band|orchestra|perform\w*|sing\w*|art (?:is )?(?:on display|displayed)|interview)\b/,
  },
];

const BUSINESS_NOUNS =
  'Tires?|Auto(?:motive|body| Body| Repair)?|Motors|Pizza|Pizzeria|Grille?|Barbershop|Caf[eé]|Coffee|Diner|Restaurant|Bistro|Bakery|Deli|Creamery|Brewery|Brewing|Taproom|Salon|Spa|Boutique|Realty|Realtors|Real Estate|Insurance|Dental|Dentistry|Orthodontics|Chiropractic|Bank|Credit Union|Mortgage|Lending|Fitness|Yoga|Jewelers|Furniture|Hardware|Florist|Floral|Plumbing|Roofing|Landscaping|Lawn Care|Electric|Heating|Remodeling|Photography|Outlet|Supermarket|Mart|Liquors?|Sporting Goods|Travel Agency|Tutoring|Law Firm|Pharmacy|Foods|Inc\\.?|LLC|Co\\.';
const BRANDS =
  "Walmart|Amazon|Culver[’']?s|Chipotle|Dairy Queen|Papa (?:John|Murphy)[’']?s|Domino[’']?s|Pizza Hut|Subway|McDonald[’']?s|Burger King|Wendy[’']?s|Chick-fil-A|Caribou Coffee|Starbucks|Dunkin|Panda Express|Panera|Buffalo Wild Wings|Raising Cane[’']?s|Texas Roadhouse|Applebee[’']?s|Noodles (?:&|and) Company|Jersey Mike[’']?s|Jimmy John[’']?s|Best Buy|Scheels|Cub Foods|Hy-Vee|Kohl[’']?s|Costco|Sam[’']?s Club|Old Navy|Great Wolf Lodge|Crumbl|Orangetheory|Planet Fitness|Mall of America";

/** A business by name, in its capitals: "Northside Tire", "Culver’s", "at Target". */
export const BUSINESS = new RegExp(
  `(?:\\b[A-Z][\\w’'&.-]{0,24} ){1,3}(?:${BUSINESS_NOUNS})(?![\\w])|\\b(?:${BRANDS})(?![\\w])|\\b(?:at|from|to|by) Target\\b|\\bTarget (?:gave|donated|sent)\\b|\\b[A-Z][\\w’']{1,24} (?:& Sons|and Sons|& Co)\\b`,
);

/**
 * "20% off at Northside": off at some place, up to the place’s first letter, in a folded text with the district’s names
 * marked: at its schools and teams is off at none. Whether the place is a name, its capital tells.
 */
export const OFF_AT_A_PLACE = new RegExp(
  `\\b(?:off|discount\\w*|deals?|coupons?|code \\w+)\\b[^.!?\\n]{0,30}\\b(?:at|from) (?!(?:schools?|the|our)\\b)[a-z${String.fromCharCode(DISTRICT_SIGN)}]`,
);
