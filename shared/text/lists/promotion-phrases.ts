import type { Term } from '../terms.ts';
import type { PromotionKind } from './promotion.ts';

/**
 * A phrase that sells, with what it needs beside it.
 *
 * Long because: it is one list, a phrase a line, and whoever reviews it reads it in one piece.
 */
export interface PromotionPhrase extends Term<PromotionKind> {
  /** Only with the name of somebody outside the district in the sentence, or in the one before. */
  readonly named?: boolean;
  /** Innocent for what a school itself sells or gives, unless a business is named. */
  readonly schoolMay?: boolean;
}

const LESSON = `
  cafeteria
  lunch menu
  math
  word problem+
  (students/class/graders) .. (learned/learn/studied/study/compared/calculated/figured)
  financial literacy
  economics
  personal finance
  lesson
  unit
  pretend
  (wrote/made/designed) .. (ad/ads/commercial+/advertisement+)
  (invented/made-up/imaginary/fictional) (product/soda/snack/drink/company/store/shop/brand/restaurant/business)
`;

/** What something cost then is no price. */
const LONG_AGO = '(ledger/archive+/archives/vault/historical society/museum/antique)';

/**
 * More of what sells, in phrases as in phrases.ts, with Spanish and Somali; promotion.ts has the patterns. Source: our
 * own reading of advertisements and of posts that pass them on.
 */
export const PROMOTION_PHRASES: readonly PromotionPhrase[] = [
  {
    kind: 'discount',
    note: 'Less to pay at somebody’s place.',
    degree: 2,
    named: true,
    say: `
      (save/saves/saving/knock/knocks/take/takes/get/gets/receive/enjoy) .... (# percent/#% off/% off/# bucks/# dollars/twenty bucks/ten bucks/five bucks/ten dollars/five dollars/twenty percent/ten percent/half off/$)
      (# bucks/# dollars/ten bucks/five bucks/twenty bucks/ten percent/twenty percent/fifteen percent/half) off
      (second/extra/another/third/next/first) .. (is free/free/on them/on us/half price/half off/for a dollar/for a penny/on the house)
      on the house
      is on (them/him/her/the owner)
      free (cone/fries/drink/dessert/appetizer/cookie/topping/oil change/coffee/slice/pizza/kids meal/kid's meal/sundae/donut/shake/scoop/month/haircut/valuation/estimate/quote/checkup/check-up/exam/whitening/sample/delivery/upgrade/consult/consultation/inspection/alignment/car wash/wash/tan/smoothie/bagel/bowl/side/refill/entree)+
      (two/2/three/3) for (one/1/the price of/two)
      half-price
      (student/teacher/family/staff/jaguar/eagle/educator) (discount/special/pricing/deal/rate)+
      (special/deals/offer/offers) (for/on/at/this/all)
      (a/great/sweet/best) deal (for/on/at/this) (you/all/our/your/pizza/tires/shoes/families/teachers/students/staff/_ .)
      (percent/%) off
      (reward/loyalty) points
      gift certificate+
      coupon+ (for/at/from/in/inside/good/to/are/is/book*/code+)
      (a/your/this/with/use/our/clip) [_] coupon+
      (say/use/enter/type/give/quote/drop) (code/our code/promo) .. (at/for/to)
      (say/use/enter/type/give/quote/drop) the [_] (code/word/name/password/promo/phrase) .. (at/for/to)
      just say _
      if you say _
      (code/password) _ (gets/saves/takes/knocks)
      (with/use/using/say/enter) [the/our] (code/password) _ (for/at)
      (descuento/oferta/promocion/gratis/2x1/dos por uno)
      (qiimo dhimis/qiimo jaban/bilaash)
    `,
    unless: `${LESSON}\nschool store`,
  },
  {
    kind: 'price',
    note: 'Private lessons for money.',
    degree: 2,
    say: '(piano/guitar/voice/private/drum/violin/cello/trumpet/golf/tennis/riding) lessons .... .. $',
    unless: `${LESSON}\ncommunity (ed/education)`,
  },
  {
    kind: 'discount',
    note: 'An offer by itself.',
    degree: 2,
    schoolMay: true,
    say: `
      kids eat free
      bogo
      buy one get one
      buy # get #
      (promo/coupon/discount) code
      (flash/clearance/liquidation/doorbuster/blowout) (sale/deal/deals)
      limited-time (offer/deal)
      with code _
      (# percent/ten percent/twenty percent/fifteen percent/percent) off (with/all/everything/your/at)
      off with (my/our/the) (name/code/link)
      $ down
      zero down
      # percent off
      (lleva/llevate) (dos/2) .. paga* (uno/1)
      # [dollars/bucks] off with _
      (fee/deposit/shipping/delivery/setup fee/sitting fee/enrollment fee/sign-up fee) .. (waived/free)
      rebajas
      ¡promocion
      promocion
      (# off your/$ off your) (first/next/order/purchase/visit)
      (first/next) (order/purchase/visit/month) (is free/free/half off)
    `,
    allow: 'kids eat free .. (summer/school/break)\n(vest/uniform/training/whistle) on the house',
    unless: LESSON,
  },
  {
    kind: 'mention',
    note: 'This post, a badge or a jersey opens the till.',
    degree: 2,
    say: `
      (show/flash/bring/present/mention/wear/screenshot/print) (this/your/the/our/that you) .. (picture/photo/post/screen/screenshot/flyer/flier/ad/page/story/student id/staff id/badge/jersey/spirit wear/gear/coupon/school) .... (counter/register/checkout/cashier/get/save/off/free/discount/cone/order/receive/percent/deal/server/bucks)
      (mention/tell them/say) .. (you saw this/you saw us/this post/us/our school/@team/sent you) .... (counter/register/checkout/order/get/save/off/free/discount/percent/when you/deal)
      mention us (at/when/for/and)
      (say/tell them) (@school/the @team/the pto/we/the school) sent you
    `,
    unless: `${LESSON}\nstudent id .... (gate/door/game/concert/play/match/meet/admission)`,
  },
  {
    kind: 'price',
    note: 'Something for sale.',
    degree: 2,
    schoolMay: true,
    say: `
      for sale
      for rent .
      $ (a/per) (wash/cut/stamp/cake/dozen/tray/plate/bag/box/bottle/jar/lawn/set/photo/song/dog/room/window/haircut/loaf/pie)
      (# dollars/# bucks/ten dollars/five bucks/twenty bucks/twenty dollars) (a/per) (wash/cut/stamp/cake/dozen/tray/lawn/set/photo/dog/room/window/haircut/loaf)
      a dozen for (#/$)
      order by _ [_] a dozen
      (out of/from) (her/his/their) (garage/kitchen/basement/trunk/truck/spare room/home studio) .... ($/# dollars/order/orders/sells/selling/grooms/bakes/cuts)
      (grooms/details/bakes/sews/alters/mows/tutors/installs/repairs/upholsters) .. (out of/from) (her/his/their) (garage/kitchen/basement/home/truck/spare room)
      (thin mints/samoas/tagalongs/girl scout cookies)
      (bedroom/bath/studio) .. (available/for rent/near)
      (he'll/she'll/they'll/i'll/he will/she will/they will) .... (for/just/only) (# bucks/# dollars/$)
      (from/for/just/only/at) $ [a/per] (month/week/visit)
      $ (a/per) month
      # (a/per) (cord/face cord/bale/dozen/load/yard/pound)
      (custom/handmade/homemade) _ .. # each
      or best offer
      obo
      cash only
      asking $
      (two/three/four/2/3/4/5/6) for $
      $ (or best/or two/or three/obo/firm/cash)
      (priced/starting/starts) (at/from) $
      (only/just) $ (each/per/a/an/for/or/cash/today/.)
      (house/apartment/cabin/condo/room/duplex) for rent
      (for rent/to rent) .... $
      (make/make me) an offer
      best offer
      (rates/packages/prices/lessons/plans/memberships/tours/sessions) from $
      selling (two/2/a/an/my/our/some/four/season) .. (ticket/tickets/couch/car/bike/truck/boat/camper/tv/dresser/sofa/table/stroller)+
      (used/gently used/like new) .... (offer/miles/asking/obo/firm/cash/$)
      (charges/charge) $
      $ a dozen
      (sells/selling) .... (candles/soap/jewelry/cookies/makeup/skincare/leggings/essential oils/crafts/eggs/honey/puppies/tickets/furniture/couch/bike/car/truck/house/phone/piano/guitar/sax/trumpet/violin/earrings/bracelets/cakes/plants)
      (i'm/i am/she's/he's/my) selling (my/her/his/a/an/some/these/our/homemade/handmade)
      (sells/sell) (handmade/hand-*/homemade/home-*/custom)
      (sells/sell) (her/his/their/my) (own/art/cards/cakes/candles/soap/jewelry/crafts/old/used/house/car/truck/bike)
      (se vende/vendo/en venta/a la venta)
      (iib ah/iib waa)
    `,
    allow:
      'not for sale\n(dreams/memories/poem/poems) for sale\n(pay/wage/wages/salary) .. (starting/starts) (at/from) $\n(starting/starts) (at/from) $ an hour\n(only/just) $ (an/per) hour',
    unless: `${LESSON}\n${LONG_AGO}\n(art/student work) .. not\n(pto/pta/booster+/band/choir/club/class of)`,
  },
  {
    kind: 'price',
    note: 'A price beside somebody’s name.',
    degree: 1,
    named: true,
    schoolMay: true,
    say: '$\n# dollars\n# bucks',
    needs:
      '(buy/order/only/just/each/large/course/dine/menu/sale/special/starting/per/plus tax/save/get/grab/membership/package/rent/rental/hour/session/lesson+/carry-out/delivery/appointment/includes)',
    unless: `${LESSON}\n(million/billion/appropriat*/percent/tax/taxes/taxpayer+/per pupil/per student/per acre/shares/bonds)\n(pay/wage/wages) .. (starting/starts/start)\n(make/makes/earn/earns/pay/pays/paid/paying/start/starting) .. $ (an/per) hour\nonly $ (an/per) hour\n(an/per) hour .... benefits\nmillion\ntrip\nbring\nfee+\ndeposit\ngrant\ndonat*\nscholarship\nraised\ngift\ngave\nwon\naward*\nbudget\nlevy\nbond\ntuition\nfunded\nlunch\nbreakfast\nper gallon\nfundrais*\nproceeds\npto\npta\nboosters`,
  },
  {
    kind: 'affiliate',
    note: 'Somebody earns on the order.',
    degree: 3,
    say: `
      (we/i/she/he/they/band/team/school/pto) (earn/earns/get/gets/make/makes) .. (commission/little/bit/cut/percentage/kickback/few cents/credit/points) .. (on/for/from/when/every/each)
      (small/my/our/a) commission (on/from/for/when)
      (on/for/get/gets/earn/earns/make/makes/paid) [a/small/some] commission
      (get/gets/earn/earns/take/takes/give/gives/a) kickback+
      (shop/order/buy/purchase) (through/with/from/using) (my/our/this/her/his) (link/page/store/code)
      (my/our/her/his) (referral/affiliate/discount/promo) (link/code)
      (use/click/tap) my (link/code)
      link in bio
      (mary kay/avon/scentsy/pampered chef/tupperware/young living/doterra/herbalife/color street/thirty-one/norwex/arbonne/lularoe) (party/order+/consultant/rep/link/catalog/show)
      sponsored post
      sponsored by our friends
      (brought to you/presented/powered) by .... (use/code/save/off/visit)
    `,
    unless: LESSON,
  },
  {
    kind: 'advertising',
    note: 'Come and buy, or come and work, at somebody’s place.',
    degree: 2,
    named: true,
    say: `
      now hiring
      no (joining/enrollment/sign-up/signup/setup/activation/initiation/annual) fee
      (waiving/waives/waived) (fees/the fee/all fees/closing costs)
      (tonight/today/this week/this weekend/saturday/sunday) only
      (large/medium/small/family) (pizza/pizzas/sub/subs/fries/pie/pies) (#/$/for #/for $/just)
      (come see/go see/ask for) _ (at/over at/down at)
      (he'll/she'll/they'll) (treat you right/take care of you/hook you up/give you a deal/set you up)
      (treat you right/hook you up)
      (book/booking/booked) (with/through/at) .. (before/by/today/now/and)
      (braces/contacts/glasses/haircuts/tires/brakes/physicals) (from/for/at/as low as) $
      (first/second) (month/week/visit/class/lesson/session) [is] on (them/us/me/him/her)
      (free/win) (account/gift card/tablet/phone) when you (open/sign/join/switch)
      (you'll get/you get/get/earn) $ [back/cash/bonus] .. (if/when) you (open/sign/join/switch/refer)
      (giving away/giving out/handing out) .. to the first #
      (is/are) giving (away/out) .. (sandwiches/burgers/donuts/coffee/pizza/ice cream/tacos/cones)
      (etsy/ebay/poshmark/facebook marketplace) (shop/store/page) .. (is/open/has)
      (does/do) (driveways/roofs/gutters/lawns/nails/hair/lashes/taxes/portraits/haircuts/windows)
      (free estimate/free quote/call for a quote)
      we're hiring
      hiring (now/event/fair/at)
      (apply/work/jobs) (at/with) .. (today/now/this summer)
      (call/text/contact/ask for/message/e-mail) _ (at/with)
      (grab/get/pick up/find/buy/order/shop for) your .. (gear/cleats/shoes/glasses/tires/dress/tux/tuxedo/skates/supplies/pizza/dinner/lunch/coffee/gift+/flowers/corsage/uniform) .. (at/from)
      ^ (dine/eat/shop/skate/golf/bowl) (at/with)
      (come/go/let's/can/and/to/then/please/you) (dine/eat/shop/skate/bowl) (at/with)
      (treat/treats) yourself
      dine-in only
      memberships (from/at/start/for/are/only/now)
      cheap (at/from)
      (haircuts/nails/lashes/tans/tuxes/tuxedos/corsages) (for/at/by)
      (prom/homecoming/fresh/your) flowers (for/at/by/from)
      has .. (wings/tacos/specials/deals/sale)
      deliver+ free
      free delivery
      order by #
      order (online/ahead)
      (takes/take) ten minutes
      (is/are) offering
      for the price of
      (fall/spring/new/summer/winter/holiday) (line/collection/menu/arrivals)
      shoes by
      get yours (at/from)
      with code
      (book/call/hire) _ (at/before/today)
      deserves it
      (rates/packages) from (only/just/$/#)
      (grab/get/have/eat) (dinner/lunch/breakfast/brunch/coffee/dessert/takeout) (at/from)
      rebajas
      lleva dos
      muestra tu credencial
      dine in
      (has/have) seats left
      enroll (today/now)
      (book/schedule/reserve) (your/a/an/now/today) .. (appointment/session/table/spot/lane/party/cleaning/photo+/visit)
      (order/book/call/buy/shop) (now/today/online/tonight)
      grand opening
      new location (at/on/is/now/opens/opening)
      now open
      open for business
      (best/finest/freshest/cheapest/tastiest) .. in (town/@district/the city/the area)
      (check out/visit/stop by/stop in/swing by/head to/head over to/try) .... (for/today/menu/sale/deals/selection/special/tonight/this weekend)
      ^ stop in
      (and/to/please/come/just) stop in (for/to/and/at/today/any/.)
      (download/get/try) the .. app
      (apoye/apoyen/visite/visiten/pida/pidala/compre/llame) .. (a/en/hoy/ya)
      negocio favorito
      (thinking of/ready to/looking to) (moving/move/selling/sell/buying/buy/refinance/list)
      free (home/legal/financial/dental) (valuation/consult*/checkup/estimate)
      (waa furan/booqo/soo booqo)
    `,
    allow: `
      (auto/wood/metal/machine/body/bike/print/welding/paint) shop now
      (college/campus/class/classroom/author/home/state/library) visit .... (for/today/tonight/this weekend)
    `,
    unless: `
      ${LESSON}
      (field trip/tour/toured/visit* by/choir/band/orchestra/students/class) .. (visit*/toured/perform*/sang/played)
      (isd271/bloomington public schools/our district/our schools/district is/we are) 
      thank*
      (concert/game/match/meet/tournament/play/musical) at
      open house
      (llame/visite/pida) .. (la oficina/su escuela/la escuela/nuestra escuela/nuestras escuelas/la biblioteca/su maestra/su maestro/el distrito)
      (students/graduates/alumni/alums/former students/families/neighbors) .. (can/may/are welcome to/are invited to) .. (stop by/stop in/visit)
      stop in .... (hall/hallway/office/library/media center/room/commons/gym/classroom/school/cafeteria/lobby/display)
      (performing/perform+/sing/sings/compete+) at
      (scout*/camp/clinic/league/lessons/academy/karate/dance)
      learn to (skate/golf/bowl)
      llame .. (escuela/oficina de la escuela/oficina del distrito)
    `,
  },
  {
    kind: 'advertising',
    note: 'An advertisement by its own words.',
    degree: 2,
    say: `
      free trial+
      (earn/make) (money/cash/extra) (from/at) home
      earn from home
      make me an offer
      (2/two)-for-(1/one)
      (2/two) for (1/one) (all/tonight/today/every/on)
      (you should/you need to/everyone should/go) (buy/get) one
      should (have/buy/own) one
      link in the comments
      (call/text/message) me .... if you need (a/an/your/any/some)
      (need/needing/looking for) a (loan/mortgage/realtor/roofer/tax preparer) [?]
      i'm a (notary/realtor/licensed/certified/stylist/photographer/personal trainer/massage therapist/consultant) .... (stop by/call/text/dollars/bucks/$/message)
      are to die for .... (order/$/#)
      (etsy/ebay/poshmark) (shop/store) of
      (mention/use/say/give) (her/his/my/our/their) (class/name/room) and (he'll/she'll/they'll/you'll/get/save)
      (message/text/dm/call) (her/him/them) [.] (for/to/,) .. (order/price/pricing/quote/custom/catalog)
      it's a lifesaver
      (does/do) personal training
      (on/from) amazon
      swears by
      (free/complimentary) (whitening/kit/kits/dozen/cone/slice/sample/samples/check-up/consult) 
      tell (the front desk/them/the cashier/the host) that _
      sent you
      (first/the first) (#/fifty/ten/twenty/hundred) .. (people/customers/families/fans) .... (free/get/half)
      get a free
      (licensed/local) realtor
      (realtor/lender/agent/broker) .. (call/text/knows)
      call (her/him) (for/today/now)
      (discount/coupon/code) inside
      selling two tickets
      (tickets/ticket) .. (ninety/eighty/fifty/forty/# each/$) .. (each/message/text/call)
      ($|#) (each) and (she/he) takes orders
      (she/he) takes orders
      has a promo
      (with/use/using/through) (our/my/her/his) link
      (students/families/teachers/staff) pay # instead
      does taxes
      (ask me/ask her/ask him) for (her/his/my/a) card
      # cent (wings/tacos/cones/cookies/burgers)
      (lawn/snow/babysitting/house cleaning/dog walking) .. $
      $ a (yard/driveway/dog/load/visit)
      (has/have/runs/run/started/starting/start/owns/own) (her/his/my/their) own company
      (lattes/coffees/tacos/burgers/wings/cones) $
      (join/joining) my team
      (essential oils/skincare/skin care/lash extensions/mary kay/nutrition shakes) .. (team/consultant/party/kit/rep/flyer)
      (is a/as a) [new/independent/certified] (beauty/travel/wellness/skincare/jewelry/sales/mortgage/real estate/mary kay/scentsy/pampered chef) consultant
      starter kit
      (best/cheapest/fastest) (oil change/haircut/brakes/tires/pizza/nails/burger/tacos/mechanic/dentist/barber) in (town/@district)
      i love my _ .... (link/code/off)
      (she/he/i) also does (taxes/nails/hair/lashes/photos)
      lash extensions
      link in the description
      (start/try/begin) your free (trial/month/week)
      try it (free/for free)
      (app/subscription/membership) .. (free trial/free for/only $/$)
      (premium/pro) (plan/subscription/version/membership)
      (first/one) month (free/on us)
      no (money down/credit check)
      no (obligation/contract) (quote/estimate/needed/required/trial/to buy/to cancel)
      (free/quote/estimate/consult*/trial/call) .... no (obligation/contract)
      (satisfaction/money back) guarantee*
      (financing available/zero down/0% apr)
      (licensed and insured/family owned and operated)
      (my/her/his) [own/new/little/_'s] (side hustle/side business/home business/small business)
      my (etsy/boutique/salon/online store/bakery/lawn service)
      my [own/new/little] (shop/store/business/studio) (is/has/at/on/in/opens/page/for/if/sells) [_] (open/online/etsy/main/lyndale/bloomington/downtown/town/instagram/facebook/#/orders/sale)
      (his/her/their) (etsy/boutique/salon/online store/candle business)
      (i/she/he/they) (sell/sells/make and sell/makes and sells)
      (message/text/dm/call/pm) me (for/to order/if you want)
      (send her/send him) a note to order
      work from home
      be your own boss
      (dm/pm/message) (for/to) (price+/pricing/order)
    `,
    allow:
      'swears by it\nget a free (flu shot/vaccine/vaccination/book/library card/hearing test/vision screening/hearing screening)\nget a free [spirit/rally] (towel/pennant/lanyard/pom-pom)',
    unless: `${LESSON}\n(entrepreneur*/deca/business class/shark tank)\n(school store)\nfree trial lesson`,
  },
  {
    kind: 'giveaway',
    note: 'Somebody outside gives a prize.',
    degree: 2,
    named: true,
    say: `
      (giving/give/gives) away
      giveaway+ (at/from/by/this/today/on/for/ends/is)
      (a/our/the/free/prize) giveaway+
      one lucky (family/winner/student/teacher/fan/parent)
      (win/wins) (free/one of/two/tickets)
      (to/can/could/and/you/^) win (a/an) [_] [_] (gift/card/package/basket/pass/bike/ticket/tickets/trip/prize/console/ipad/tv/year/month/set/tree/meal/dinner/pizza/session/membership/$)
      (enter/entered) (to win/the drawing/our drawing/a drawing)
      (drawing/sweepstakes) for
      prize+ (from/by/worth/includ*/courtesy/donated/of a/are/is) 
      (win/grand/door/cash/gift/great/fun) prize+
    `,
    unless: `
      ${LESSON}
      (spelling bee/science fair/essay/reading/coloring/poster/art/chess/robotics/quiz bowl/tournament/raffle/book)
      (won/first place/second place/state/sections/conference)
      nobel
      pulitzer
    `,
  },
  {
    kind: 'payment',
    note: 'Money into a person’s hands.',
    degree: 2,
    say: `
      (check/checks) (payable/made out/out) to (coach/mr/mrs/ms/me/my/her/him/the coach)
      (pay/send/give/hand) (me/coach _/mr _/mrs _/ms _) .. ($/# dollars/# bucks/cash/money)
      ($/cash/money) (to/for) my (venmo/paypal/zelle/account)
      apple pay me
      (my/his/her/their/coach's) (venmo/paypal/zelle/cash app/cashapp)
      (venmo/paypal/zelle/cashapp/cash app) (me/him/her/coach/mr/mrs/ms/the team mom/@/is)
      (send/pay/chip in/donate/give/contribute) .... (venmo/paypal/zelle/cashapp/cash app/gofundme/go fund me)
      (go fund me/gofundme/give send go/givesendgo)
      (paypal me/venmo com/cash app)
    `,
    unless: `${LESSON}\n(not/never/no longer/don't/do not/cannot/can't/won't/scam+/beware) .... (venmo/paypal/zelle/cash app/cashapp/gofundme)\n(does not/do not) .. use`,
  },
];

/** Addresses where a person, not a school, collects money. */
export const PERSONAL_PAYMENT_LINK =
  /(?<![a-z0-9])(?:(?:www\.|account\.)?venmo\.com\/|cash\.app\/|(?:www\.)?paypal\.(?:me|com\/(?:paypalme|pools|donate))|(?:www\.)?gofundme\.com|gofund\.me\/|givesendgo\.com|(?:www\.)?givebutter\.com|ko-fi\.com\/|(?:www\.)?buymeacoffee\.com|(?:www\.)?patreon\.com|spot\.fund|(?:www\.)?spotfund\.com|buy\.stripe\.com|square\.link|checkout\.square\.site|(?:www\.)?zellepay\.com|revolut\.me|wise\.com\/pay)[\w@$?=&./-]{0,80}/;

/** A link that pays whoever shared it. */
export const REFERRAL_LINK =
  /[?&](?:ref|refid|ref_id|referral|aff|affiliate|partner|tag|coupon|promo)=[\w-]{1,40}/;
