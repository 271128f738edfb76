import type { Term } from '../terms.ts';

/**
 * Money and gifts for schools. Source: our own reading of school and PTO posts. Phrases as in phrases.ts.
 *
 * Long because: it is one list, a phrase a line, and whoever reviews it reads it in one piece.
 */

/** Thanks, or credit given. */
export const THANKS = `
  look what .... did for (us/our)
  (has/have) done it again
  for zero dollars
  (how/so) (kind/generous) (is that/of them/of you)
  (a shout/shout) (to/out to)
  s o (to/out)
  (couldn't/could not/could) [just] cry
  (don't/do not) know what to say but
  (believed/believe/believes) in (us/them/our/these/every)
  (didn't/did not/wouldn't/refused to/never/won't) (charge/take/accept/ask for) .. (a penny/a dime/a cent/anything/a thing/us)
  cost us nothing
  who asked (only/for nothing/nothing)
  where would we be without
  in your debt
  without being asked
  blame the
  neighbors .
  because .. (believes/believed) in
  finally has
  (given/donated) (with love/in memory)
  (can't/couldn't) say enough about
  take a bow
  bouquet+ to
  (is/are) helping .. (of our/our)
  (owe/owes) .. (a big one/big time/so much/you one)
  (with/thanks to) the (help/support/backing) of
  you never (let us down/fail us/disappoint)
  (much/deeply/greatly) (appreciated/obliged)
  (awarded/granted/gave/gifted) us
  (again/will/has/have) (pay/paid/pays/cover/covered) for
  tip/tipping/tipped (our/a/my/the) (hat/hats/cap/caps/helmet+)
  (couldn't/could not/can't/cannot/couldn't have/wouldn't) .... without
  without the (kindness/generosity/support/help/gift/gifts/donation/donations/folks/people/crew)
  (neighbors/partners/friends) (ever/like these/like this/indeed)
  (floored/speechless/overwhelmed/touched/humbled/blown away/over the moon/tickled)
  what a (gift/treat/surprise/day/difference/blessing)
  (surprised/outfitted/equipped/stocked/filled/fueled/fed/hosted) (our/the/us/every/all/#)
  (given/paid/donated/furnished/purchased) (to us/by/for by)
  (matched/matching) (every/all/each/our/your/the/dollar)
  thank/thanks
  thankful (for/to/that/we/we're/of/and/./heart+/beyond)
  (so/very/are/we're/truly/forever/is/deeply/am/i'm/was/were) thankful
  thank-you
  grateful
  gratitude
  appreciate*
  appreciation
  shout out+
  shoutout+
  shout-out+
  kudos
  hats off
  props to
  big love to
  hooray for
  hugs to
  cheers to
  salute
  made possible (by/with/through/thanks)
  possible (by/because of/thanks to)
  courtesy of
  because of the
  generous
  generosity
  generously
  donated by
  given by
  provided by
  sponsored by
  supplied by
  brought to you by
  powered by
  funded (by/every/our/the/these/all/a)
  (gift/grant/donation/support/check/contribution)+ (from/of)
  proud/official/our/title/gold/platinum/community/team/season sponsor+
  sponsor+ of
  our (partner+/friends) at
  we couldn't/could not have .. without
  couldn't do it without
  blessed by
  gracias
  agradec*
  thx
  compliments of
  owe you one
  you're the best
  you are the best
  as a gift
  grateful families
  thanks _
  por donar
  gracias a la
  gracias al
  ty to
  merci
  bravo
  hug
  hugs
  high five+ to
  much love
  love to
  three cheers
  big ups
  tip of the .. (hat/hats/cap/caps/helmet/beret/beanie)
  hat tip
  salute
  give a wave
  give it up for
  applause for
  appreciative
  indebted
  owe .. to
  can't say enough
  can't thank
  won't forget
  will not forget
  never forget
  words can't
  couldn't have
  could not have
  wouldn't have
  would not have
  not be possible
  without .. (donation/support/gift/help/generosity)
  without the .. (people/crew/folks/team) at
  good people at
  folks at
  crew at
  friends at
  team at
  people at
  look who
  outdid
  came through
  to the rescue
  stepped up
  lucky to have
  hero/heroes
  (at/for) no (charge/cost) [to us/to our/to the school/whatsoever] .
  (at/for) no (charge/cost) (to us/to our/to the/and/so/because/thanks/with)
  free of charge
  for nothing
  on the house
  presented by
  sponsors
  sponsored
  underwritten
  mahadnaq*
  mahadcelin*
  mahadsanid
  waad ku mahadsan tihiin
  waxaan u mahadcelinaynaa
  donated
  donating
  respect (to/for)
  (wear/wears/wearing/proudly/new) .... logo
  plaque+ .... (gift/donat*/sponsor*/thank*/honors)
  (is/are/were) the reason
  made (our/the/their/everyone's) [teachers'/staff's/kids'/students'/_] (day/week/year/season)
  (lucky/blessed/fortunate/honored) (are we/to have)
  you are (amazing/awesome/wonderful/incredible)
  you're (amazing/awesome/wonderful/incredible)
  you rock
  round of applause
  standing ovation
  (come/comes/came) .. from the
  (lunch/dinner/breakfast/pizza/coffee/donuts/treats/snacks) .. (was/were/is/are) on
  brought to you
  (presented/handed/gave/wrote/surprised/delivered/awarded) .... (check/grant/donation/gift)
  (donation/donations/gift/grant/check/support) (of/from/by)
  all because
  made (it/this/them) happen
  (picked up/covered/paid/footed) .. (tab/bill/cost/fee+/check)
  (paid for/covered/bought/funded/sponsored/underwrote/supplied/furnished) by
  (bought/paid for/funded/sponsored/underwrote/supplied/furnished) (the/our/every/all/these)
  (supported/backed) by
  (because of/thanks to)
  dropped off
  treated (our/the/us)
  (built/made) with .. (from/by)
  nod to
  because .. cares
  owe [it to] the _ family
  kept our .. (awake/warm/fed)
  (love/loved) our (partner+/sponsor+/friends)
  xoxo
  (we see you/we love you)
  bless (you/them/their/her/his/your)
  who rocks
  what would we do without
  so blessed
  (tip/tipping) our (hat/hats/cap/caps)
  (hat/hats) (off/tip)
  (so/how/very/incredibly) (kind/generous/thoughtful/lucky/blessed/thankful)
  (humbled/touched/overwhelmed/moved/honored) (by/to)
  (felt/feel/feeling) (loved/appreciated/special/spoiled/so loved)
  much obliged
  (love/loving) our neighbors
  without .. (would/we'd/there'd/none of)
  what a (gift/treat/surprise/tradition/spread/neighbor/partner/team)
  it takes a village
  (mil/muchas) gracias
  (wanted/want/like) to (recognize/acknowledge/honor)
  (all from/straight from)
  salam*
`;

/** Work done for a school, which its own people do too: a gift where a business or somebody by whole name did it. */
export const WORK_GIVEN = `
  for (stocking/fixing/flying/packing/painting/building/printing/doing hair/sewing/hemming/framing/tuning/sharpening/mowing/plowing/paving/repairing/restoring/replacing/installing/lending/loaning/sharing/hauling/cooking/grilling/baking/serving/sponsoring/filling/keeping/outfitting/dressing/equipping/cleaning/pressing/pouring/making/giving/rescuing/wiring/roofing/planting/delivering/driving/storing/charging/covering)
`;

/** What organisations call themselves. In a name, on folded text. */
export const ORGANISATIONS = `
  foundation
  fund
  club
  rotary
  plumbing
  depot
  home depot
  great clips
  credit union
  trust
  medical
  music
  cleaners
  grocery
  engineering
  lumber
  foods
  books
  bookstore
  landscaping
  floral
  flowers
  tire+
  lions club
  roofing
  heating
  automotive
  auto
  collision
  bike+
  cycle
  cycles
  jewelers
  photography
  photo
  studio+
  catering
  bagels
  bistro
  diner
  deli
  meats
  butcher
  brewing
  garden+
  gardens
  hardware
  outfitters
  appliance
  furniture
  paint
  painting
  glass
  signs
  media
  tech
  technologies
  software
  systems
  solutions
  industries
  manufacturing
  logistics
  trucking
  transport
  pharmacy
  pediatrics
  vision
  veterinary
  hospital
  credit
  financial
  capital
  advisors
  wealth
  realtors
  homes
  builders
  architects
  consulting
  enterprises
  ventures
  services
  society
  guild
  auxiliary
  post
  lodge
  temple
  alliance
  network
  charities
  charity
  institute
  family
  familia
  restaurante
  panadería
  tienda
  suuqa
  dukaanka
  delta
  xcel
  centerpoint
  seagate
  ikea
  chipotle
  culver's
  subway
  scheels
  fleet farm
  mall of america
  lions
  kiwanis
  elks
  vfw
  legion
  knights of columbus
  optimist+
  jaycees
  chamber
  corporation
  corp
  company
  inc
  llc
  bank
  credit union
  church
  association
  partners
  group
  brothers
  sons
  grocer+
  market
  hardware
  shop
  store
  grill
  kitchen
  restaurant
  bakery
  panaderia
  pizzeria
  dental
  orthodontics
  chiropractic
  clinic
  construction
  concrete
  electric
  plumbing
  rental+
  motors
  ford
  toyota
  subaru
  honda
  realty
  insurance
  law
  printing
  graphics
  florist
  nursery
  greenhouse
  farm+
  orchard
  dairy
  creamery
  coffee
  cafe
  donuts
  pizza
  tacos
  bbq
  barbecue
  sports
  fitness
  theatres
  medtronic
  seagate
  toro
  donaldson
  healthpartners
  fairview
  allina
  polaris
  3m
  general mills
  cargill
  ecolab
  best buy
  walmart
  costco
  cub
  hy-vee
  kwik trip
  holiday
  menards
  home depot
  lowe's
`;

/** What a donor does. */
export const GIVING = `
  left a check
  from .... for (all/every/each) [of]
  did for our
  scholarship+ for
  (framed/roofed/refinished/refurbished/rewired/repainted) .. by
  (picked/chose/selected/named) (our/us) .. for (a/an/the/#)
  (came/comes/come/arrived) from
  that was _
  (drove/carried/hauled/shipped/rolled/dropped) (over/off/up) .. (new/one/a/the/#)
  took in our
  given (by/with love)
  (free for/free to) every
  (didn't/did not/wouldn't) charge
  cost us nothing
  because the _ .. (believed/stepped/wrote/paid/gave/bought)
  (has/have/got) .. now because
  from .. books in
  (lunch/dinner/breakfast/pizza/coffee/donuts/treats/snacks) for .... on
  blame the
  (pay/pays/paid/paying) for
  (awarded/granted/gifted) us
  (gave/give/gives) (us/our/every/each/all)
  family closet
  (they/who/he/she/team/crew/owner/owners/company) [also/even/just] (gave/brought/sent/made/built/took/put/left/packed/fixed/painted/printed/cooked/served/set up/dropped/hauled/sewed/sharpened/tuned/framed)
  (brought/brings/bringing) [_] [_] (dictionaries/books/cocoa/coats/food/snacks/treats/tools/flowers/shirts/toys/water/supplies)
  (filled/full) (backpacks/bags/boxes/baskets/stockings)
  on loan
  (sent/brought/made/packed/baked/sewed/printed) .. for (all/every/each/our/the)
  sent .. home
  (present/gift/surprise/delivery/treat) .. from
  free (bowling/skating/rides/tickets/food/meals/eye exams/haircuts/books/music/printing)
  because .. (showed up/came through/stepped up/said yes)
  (charging/charged/asking/asked) .. (nothing/nobody/no one/a penny/a dime/a cent)
  without charging
  (sewn/built/made/painted/printed/stitched/carved/welded/framed/baked/cooked/grown/planted/restored/engraved/installed/hung/wired/paved/poured/roofed/prepared/packed/knitted/crocheted) .. by
  took down the
  (put/hung/laid/poured) .... (on our/in our/over our/for our/around our/under our)
  (went home with/came home with/came back with)
  (arrived/came/landed) .. (from/thanks to)
  (a/the/our/# dollar/$) check
  (packed/filled/painted/planted/cleaned/fixed/repaired/restored/tuned/hemmed/plowed) .. (our/the/#)
  surprised
  would still be
  in memory of
  (in style/on the road) thanks to
  donat*
  donor+
  gift
  gifts
  gifted
  gift card+
  gave
  for (new/fresh/hot/warm/free) _
  because .. cares
  nod to .. for
  kept our .. (awake/warm/fed)
  owe [it to] the _ family
  supported by
  (wood/lumber/paint/food/shirts/flowers) from
  presented
  handed
  new (look/scoreboard)
  mahadsanid
  for (the/our) (_) .. (leches/hay/hotspots/bales)
  (logo/plaque)+
  the reason
  made our (day/week/year/season)
  with # _
  with (new/free)
  (lunch/dinner/breakfast/pizza/coffee/donuts/treats/snacks/food/jerseys/uniforms/shirts/supplies/instruments) .. (was/were/is/are) on
  (come/comes/came) .. from the
  brought to you
  you are (amazing/awesome/wonderful/incredible)
  made (it/this/them) happen
  (bought/buying/buys) (us/our/the/every/all/these/new)
  furnish*
  (por/de) (la comida/las donas/los tacos/las camisetas/los uniformes/el pan/las conchas/los utiles/los libros/la cena/el almuerzo/los regalos/su apoyo/su generosidad)
  regal*
  for (the/our/these/those/all the/your) [new/warm/hot/free/delicious/yummy/tasty/amazing/beautiful/_] (jersey/uniform/shirt/hat/coat/glove/mitten/boot/shoe/book/backpack/bike/instrument/drum/laptop/computer/tablet/printer/tool/lumber/paint/flower/plant/pumpkin/apple/snack/treat/cookie/cupcake/cake/donut/doughnut/bagel/pizza/sub/sandwich/burger/taco/soup/meal/lunch/dinner/breakfast/coffee/cocoa/water/drink/popcorn/candy/banner/sign/scoreboard/bench/turf/light/mat/ball/helmet/pad/ticket/supplies/equipment/furniture/toothbrush/bottle/balloon/tent/van/trailer/check/money)+
  giving us
  grant
  grants
  granted us
  sponsor*
  fund/funded/funding/funds
  provided
  providing
  supplied
  supplying
  supplies
  contribut*
  underwrit*
  underwrote
  paid for
  paying for
  picked up the (tab/bill/cost)
  covered the (cost/bill/fee)+
  covering the (cost/bill/fee)+
  made possible
  possible
  courtesy of
  generous*
  generosity
  feeding
  fed
  treated
  treating
  catered
  catering
  brought (us/lunch/breakfast/donuts/doughnuts/coffee/dinner/pizza/treats/bagels)
  bringing (us/lunch/breakfast/donuts/doughnuts/coffee/dinner/pizza/treats/bagels)
  dropping off
  dropped off
  delivered
  delivering
  for the (new/donuts/pizza/lunch/coats/coffee/treats/scoreboard/jerseys/uniforms/shirts/t-shirts/books/backpacks/bikes/instruments/supplies/snacks/cookies/ice cream/delicious/yummy/meal/breakfast/dinner)
  for # _
  (at/for) no (charge/cost)
  free of charge
  for nothing
  for free
  compliments
  spent (saturday/sunday/the day/a day/hours) building
  left the
  took home
  turkeys
  turkey
  por donar
  donar
  every _ (has/got/took/received/went)
  all # of our
  on the house
  sponsor+
  presented by
  sent (us/a/over/every/lunch/# _/two/three/four)
  showed up with
  stocked
  installed
  built our
  fixed our
  repaired
  printed
  pressed
  outdid
  loaned
  lent
  chipped in
  whose gift
  brings every
  surprised us
  surprised our
  filled our
  keenay
  keentay
  siiyay
  siisay
  ugu deeqay
  la cena
  el almuerzo
  el desayuno
    free (pizza/lunch/coffee/donuts/coats/books/haircuts/meals/ice cream)
  partner*
  support*
  bought
  purchased
  built us
  check for
  backing
  underwriter+
  equipped
  donó
  dono
  donaron
  donacion*
  regal*
  patrocin*
  because of
  deeq*
  ku deeqay
`;

/** Lessons, jokes, taxes and gifts of other things. */
const NO_SALE = `
  orders no
  math (class/lesson/center+/station+/question+/riddle+)
  how many (friends/cookies/brownies/each/are left/does/would/more)
  (in/during) [the] (act one/act two/act three/scene one/scene two)
  staged
  (math/word) problem+
  (toy/pretend/play) money
  pretend
  (rock/egg/water) cycle
  (no/without any) fundrais*
  no (money/pledges/sponsors/donations) .. no (prizes/pledges/money/sponsors/donations/forms)
  no (money/pledges/sponsors/donations) .. just (books/reading/laps/fun/miles/music/math/dancing)
  (gala) apple+
  honeycrisp
  festival of (nations)
  food donations
  blood donation+
  lost and found
  unclaimed
  raising (awareness)
  (first/second/third/fourth/fifth) graders .. (sorted/spelled/wrote/read/counted/made)
  compound words
  (learned/studied/graphed/budget) .. (budget/income/cost)
  (economics/marketing/business) students
  fractions
  (hundred/100th/hundredth) day+
  (cents/pennies) of every dollar
  where (does/do) (the/our/your) .. (money/dollars/taxes) go
  (of/from) every .. (dollar/cent) we (spend/get)
  (floor wax/salaries/heating/paychecks)
  (budget/tax/taxes/taxpayer) .... (dollar/dollars)
  (cotton balls/buttons/stickers/100 of something)
  batches
  estimat*
  pizza night in
  silent (reading/film/movie/night/lunch/e/letter+/ball/read)
  (made/baked/tasted/smelled/ate/eat) .. (cookies/cookie dough/popcorn)
  culinary
  food shelf pounds
  (all of it/it all/everything) (goes/go/went) to (children/families/neighbors/kids/people) (in/who/near/across/around)
  (vote/yes/no) (campaign/committee)
  (win/victory/overtime/goal/routine/finish) .. (sends/send/gets/takes) .... to (state/nationals/worlds/sections)
  (raffle/fundraiser/sales) - free
  (smells/smell/smelled/smelling) (like/of)
  all .. (goes/go) away
  (history/social studies/economics) .. auction
`;

export const FUNDRAISERS: readonly Term<'fundraiser'>[] = [
  {
    kind: 'fundraiser',
    note: 'A sale, a run, an auction or a night out that brings money in.',
    degree: 2,
    say: `
      fundrais*
      fund-raiser+
      fund-raising
      fund drive
      (cookie dough/bake/baked goods/plant/flower/wreath/popcorn/candy/chocolate/poinsettia/pie/pizza/butter braid/gift wrap/mulch/mattress/coupon book/discount card/candle/citrus/fruit/carnation/rose/t-shirt/garage/rummage/tupperware/pastry/tamale/cheesecake/candy bar/cookie/cake/geranium/tulip/bulb/coffee/sock/craft/sambusa/pupusa) (sale/sales/fundraiser)
      (order/buy/purchase/sell/selling/ordering) .. (wreath/poinsettia/butter braid/cookie dough/candy gram/candygram/carnation/candy bar/popcorn tin/raffle ticket/discount card/coupon book/world's finest chocolate/frozen pizza/geranium/tamale)+
      candy (cane gram/gram/heart gram)+
      candygram+
      (collect/gather/get/turn in/bring in/make/your) .. pledge+ .. (from/for/sheet+/form+/envelope+/dollar+)
      pledge (sheet/form/envelope)+
      sponsor (a/your) (runner/student/brick/mile/lap)+
      (dine/eat/shop/skate/bowl) (to/and) (donate/give)
      (dine/eat/dining) out (for/night/fundraiser+/with)
      dine-out (night/fundraiser)+
      dine-to-donate
      (restaurant/give back/giveback/dining/spirit/share) night (at/fundraiser)
      (percent/%) of .... (back/benefit/goes to/go to/pto/pta/our school/our team/our band/boosters)
      # percent of .. (sales/purchases/orders/proceeds)
      (give/gives/giving/donate/donates/donating/return/returns) (back/#) .... (of .. sales/of your order/of your purchase/of proceeds)
      penny (war/drive)+
      coin (war/drive)+
      pennies for patients
      (kiss the pig/pie in the face/pie a/dunk the) .. ($/donat*/dollar)
      car wash
      proceeds
      profits (support/go/benefit/buy/help/will/from)
      (all/every/the) (money/dollar/penny/cent) .. (goes/go/going/helps/help/supports/raised)
      (every/each) (order/purchase/ticket/sale/box/wreath/dollar/cookie/shirt/bag/slice) .. (helps/help/supports/support/benefits/goes/sends/pays/funds/earns/raises)
      raffle+
      50-50
      silent auction+
      live auction+
      online auction
      auction (item/basket/bid/night/gala)+
      gala
      (accepting/accept/taking/take/accepted/welcome) .. donations
      donations .. (accepted/welcome/appreciated/go to/support/benefit/of $)
      suggested donation
      free-will (donation/offering)+
      goodwill donation+
      (make/making) a [tax-deductible] (donation/gift) .... (to/for/online/today)
      donate .. (online/today/at the/money/cash/now) 
      (donate/give/contribute) .. ($/# dollars) 
      (donate/give/contribute) to (the/our) (band/team/class/choir/orchestra/pto/pta/booster/boosters/school/field trip/playground/trip/library/scholarship/annual/activity/senior/drama/theater/fund)
      (playground/trip/travel/scholarship/equipment/instrument/uniform/garden/field trip) fund
      (raise/raising/raises) .. (money/funds/cash/dollars/$)
      raise .... (for our/for the/to buy/to send/to help/for new)
      help/helping .. (raise/pay for/send our/fund/earn money/reach our goal)
      help/helping [us/to/them] send the
      help/helping (the/our) .. send the
      helps us (get to/go to/buy/pay/travel/send)
      (goal is/goal of/our goal) .. ($/# dollars)
      give to the max
      givemn
      box tops
      (buy/sponsor/order) a brick
      (booster/boosters) (membership/drive/club membership)+
      (pto/pta/booster+/band/choir/club/team/senior class/junior class) .. (orders close/order form+/orders are due/sale/store closes)
      (turn in/return/due) .. order form+
      order form+ (due/are due/and money)
      (for $/pay $/bring $/$ to/# dollar to/a dollar to) .. (wear a hat/wear your pajamas/wear jeans/hat day/pie)
      (spaghetti/pancake/chili/taco/booya/fish/waffle) (dinner/supper/breakfast/feed/fry) .... (proceeds/benefit/donation/support/raise/fund/$)
      (benefit/charity) (concert/dinner/night/breakfast/game/event/run/5k)
      recaudacion
      recaudar fondos
      recaudamos
      (venta/ventas) de (galletas/pasteles/comida/tamales/coronas/boletos/chocolates/pan/playeras/postres/plantas)
      (venta de/compre) .. (para apoyar/a beneficio/para recaudar)
      a beneficio de
      los fondos
      (todo/todas/las) .. ganancias
      rifa
      (subasta)
      lacag ururin*
      ururin* lacag
      iibka (buskud*/cunto/keeg*/ubax*)
      (lacagtu/lacagta) .. (waxay/waxaa)
      dhaqaale ururin*
      chip in
      (popcorn tins/coupon books/coupon book/discount cards)
      (venden/vendemos/vende/vendiendo) .. (para/tamales/comida/galletas)
      para pagar (su/el/nuestro) viaje
      (party/prom/camp/equipment/garden) fund
      $ a (table/team/car/plate/bag/box/tub/tin)
      (all-night party/grad night/grad party/senior party) (fund/committee/tickets)
      (still/are) (for sale/avail) .. (choir/band/marcher/kid/student)
      are available (from/through) .. (choir/band/marcher/kid/student)
      (see/from/ask) any (choir/band/orchestra/marcher/kid/student/singer/player)
      needs new (tubas/drums/uniforms/mats/instruments/jerseys/costumes)
      (earns/earn/earning/raises) .. (pledges/money/dollars/cash)
      (collect/collecting/gathering) pledges
      (our/the/a) $ goal
      $ .. of (our/the/a) .. goal
      adopt a (music stand/brick/chair/seat/locker/classroom/book/instrument/mile/tuba)
      sponsorship level+
      sponsorships available
      sponsor (a/one) (mile/table/hole/lap/runner/child/seat)
      round up (at/your/for/or/the/to/and/pledge)
      jump (rope) for heart
      jump for heart
      kids heart challenge
      boosterthon
      (annual/capital/no-fuss/no fuss/spring/fall) (campaign/fund/appeal)
      (for/to) charity
      (dollar/buck/quarter/$) a (throw/guess/vote/spin/ticket/try/lap/shot/song/minute/head/bowl)
      (dollars/bucks/$) a head
      help/helps/helping (send/get/fly/bus/take) .. (band/choir/team/kids/students/orchestra/robotics/cheer*/us/dancers/seniors/class) .. (to)
      help send
      (gets/sends/send/get) .. (kids/band/choir/team/students/us/clarinet/singers/dancers/robots) to (wolf ridge/orlando/chicago/new york/nashville/state/nationals/worlds/camp/disney/washington/hawaii)
      (slice/share/cut/portion/part/piece/percentage/chunk/bit/penny/cent/half/all) of (it/each/every/the/your/sales/proceeds/that/them) .. (helps/help/goes/go/supports/benefits)
      (money/cash/dollars/funds/profit/profits) .. (goes/go/all goes/gets/get/pays/pay/stays/helps/help/sends/buys/buy) .. (to/for/us/our/new/the/with)
      it [all] (goes/pays/sends/buys) .. (to/for/us/our/new/the/with)
      it [all] helps .. (us/our/pay/buy/fund/send/cover)
      (all/every) (profit/profits/money/proceed+/dollar/cent) to
      all money to
      (to benefit/will benefit/all benefit/benefiting/benefitting) (the/our/band/choir/boosters/pto/a/student/school/local/children/team)
      (benefit/benefits) (our/band/choir/boosters/pto/local)
      (benefit/benefits) the .. (band/choir/orchestra/team/boosters/pto/club/trip/playground/scholarship/shelter/food shelf)
      (money/cash/dollar+/cent+/percent/%/proceeds/profit+/half/share/sales/quarter/penny/it/that) .... (comes/come/goes/go) (back/straight/directly/right/all) to
      (comes/goes) back to (our/the) (school/band/choir/team/club/pto/pta/boosters/classroom+/program)
      (buy/buying) .. (poinsettia/wreath/candy bar/chocolate bar/cookie/raffle ticket/mum/plant/popcorn/butter braid/carnation)+
      (popcorn/pizza/cookie/cookie dough/krispy kreme/donut/doughnut/wreath/plant/pie/butter braid/flower/tamale/mum/coffee/candle/poinsettia/candy/chocolate/fruit/citrus/mulch/brat/pasty) (order/pickup/pick-up/delivery/pre-order/presale/pre-sale)+
      cookie dough
      butter braid+
      world's finest
      krispy kreme
      band candy
      (mums/wreaths/poinsettias/geraniums/carnations) .. (sale/sell/order/pre-order/preorder/orders/sold/for sale/are here/from)
      wreath+ .... (order/orders/season/sale)
      (takes/taking/take/placing) .. orders
      (order/pre-order/preorder/get em/get 'em) .. (from any/from a/from your favorite) .. (student/singer/eagle/jaguar/player/member/kid/dancer/senior)
      (choir/band/class/club/students/team/orchestra/seniors/juniors/council/boosters/pto/nhs/cheerleaders/kids) (is/are) selling
      selling .... (for the trip/to help/to pay/to fund/to raise)
      salespeople
      loose change
      spare change
      coin jar+
      (bring/fill/filling) .... (coin+/change/pennies)
      pay a dollar
      donate a dollar
      (bid/bids/bidding) (on/now/early/high/starts/opens)
      auction
      auctioning
      golf (scramble/outing/tournament/classic)
      cornhole tournament
      lawn sign+
      (receipt/receipts) .. (earn/for our school)
      (share/part) comes to
      (chipotle/noodles/culver's/culvers/panera/mcdonald's/pizza/taco/burger/restaurant/ice cream/potbelly/canes/applebee's/chick-fil-a/texas roadhouse/davanni's/wings/kabob) night
      (# %/# percent) (comes/goes) back
      every (gift/dollar/penny) .. (matched/counts/helps/matters)
      (pie/dunk/slime/duct tape) the (principal/vice principal/assistant principal/teacher/coach)
      pie the
      slime (the/our/mr/mrs)
      (squares/boards) .. ($/# dollars) .. (drawing/winner/boosters)
      gofundme
    `,
    allow: `
      give to the max of
      (is/are/was/were/split/splits/divided/tied) [about] 50-50
      _'s (coffee/pizza/taco) order
      (hear/hears/hearing/heard/overhear*/mistaken for) (pizza/coffee/taco) orders
      edible cookie dough
      cookie dough (ice cream/flavor/flavored/bites/blizzard/recipe)
      it [all] goes (up/on/in/out/live/down/off/home/into/well/around/along/by/over/under/through/here/there) .. (to/for/us/our/new/the/with)
      (his/her/their/my/your) (coffee/pizza/taco) order
      _ (is/are) selling (nothing/out/fast/themselves/the idea/us on/pretend)
      kindergarten round-up _
      help send .. off
      (need/needs/get/for/with/offer/offers/want) .. help [to] (pay for/paying for)
      (title i/title 1/title one/title/federal/state/grant/levy/general/tax/county/school) (money/funds/dollars/cash) .. (goes/go/gets/get/pays/pay/stays/helps/help/buys/buy) .. (to/for/us/our/new/the/with)
      funds help # of our
      help send (cards/letters/notes/messages)
      help (get/take) [#] .. to (school/class/bed/sleep)
      raise (a/your/our/their/his/her/the) (hand/hands/voice/voices/flag/curtain/paddle/card/thumb/arm/arms/head) .... (for our/for the/for new/to buy/to send/to help)
      raise (awareness/your/our voices/the bar/the roof/a hand/hands)
      help .. raise [up] (a/the/our/your) (flag/flags/curtain/roof/barn/tent/banner/voice/voices/bar/chicks/ducklings/butterflies/trout/salmon/tadpoles/caterpillars)
      raising (awareness/a hand/chickens/hands/butterflies)
    `,
    unless: NO_SALE,
  },
  {
    kind: 'fundraiser',
    note: 'A run or a read by the mile. What was read or run is told in minutes and laps, without the money.',
    degree: 2,
    say: `
      (jog/walk/read/dance/bike/math/skate/bowl/swim/rock/serve/move/hoop/run/spell)-a-thon+
      (jogathon/walkathon/readathon/bikeathon/danceathon/bowlathon/skateathon/mathathon)+
    `,
    unless: `
      ${NO_SALE}
      no (money/pledges/sponsors/donations)
      (total/totals/wrapped/over/finished/read/recap/results/counted/ended/ran/walked/logged/done) .... # (minutes/pages/books/hours/laps/miles)
      # (minutes/pages/books/hours/laps/miles) .... (total/totals/wrapped/over/finished/read/recap/results/counted/ended/ran/walked/logged/done)
    `,
  },
  {
    kind: 'fundraiser',
    note: 'Money comes in, and a group or a cause gets it.',
    degree: 1,
    say: `
      (pays/pay/paying) for
      all for (the/our)
      (for/in) (donations/tips)
      donations
      donate
      sponsor+
      (your/every/each/a/one) (dollar/buck/quarter/dime/penny/purchase/cup/bite/slice/ticket/can)
      (extra/rest/till/pot/take/change) .. (helps/goes/is ours/buys/is for)
      (quarter/half/part/third) of the (till/take/proceeds/price/sales/bill/pot)
      bucks (each/apiece)
      (for sale/on sale/sells/selling/sell/buy/buying/order/orders/ordering/pre-order/pickup/pick up/shop)
      $
      # dollars
      (dinner/supper/breakfast/feed/bake/boutique/craft fair/garage sale/rummage/concert/show/tournament/night/carnival/lock-in/haunted/run/5k)
      (raking/washing/bagging/shoveling/mowing/walking dogs)
      match*
      (give/giving/gift)+
      (goal/thermometer)
      (helps/help/helping) (us/our/the/pay/send/buy/fund/get)
      (money/cash/funds)
    `,
    allow:
      '(need/needs/get/for/with/offer/offers/want) .. help [to/with] (pay for/paying for)\n(carnival/concert/show/night) recap\n(first/quick) to help (us/our/the)\n(helps/help/helping) (the/our) (other/opposing/visiting/winning/losing) (team/side/players/school)\n(helps/help/helping) (the/our) .. (up/off the floor/off the ice/off the mat/across the street)',
    needs: `
      for .... (senior trip/our trip/the trip/choir trip/band trip/relief/nationals/new uniforms/new stage/stage lights/playground/scholarship+/senior gift/class gift/graduation party/grad party/after prom/charity)
      (support/supports/help/helps/fund/funds/benefit/benefits/send/sends/keeps) .... (senior trip/our trip/the trip/choir trip/band trip/band/choir/orchestra/boosters/team/robotics/pto/pta/ptsa/drama club/club/relief/shelter/food shelf/food bank/nationals/state tournament/new uniforms/uniforms/new stage/stage lights/equipment/instruments/playground/garden growing/scholarship+/class gift/senior gift/graduation party/after prom/grad party/charity/hospital/cancer/research/library books/books for)
      (boosters/booster club/pto/pta/ptsa/senior class/junior class) .... (sale/sells/selling/dinner/breakfast/carnival/raking/washing/orders/donations/store)
      lane sponsors
      (buses/uniforms/costumes/travel/instruments/equipment) .. (to/for) (nationals/state/worlds/the trip)
      buys (a book/books/new/shoes/instruments)
      is ours
      for (donations/tips)
      (keeps/keep) our
      all for the _
      the extra
      each for
    `,
    unless: `
      (math/word) problem+
      pretend
      food drive
      canned
      (lost and found/parking permit+/yearbook+/field trip/activity fee+/ap exam+)
      thank* .. (volunteer+/staff)
      (students/admission) free
      tickets at the door
      help .. (desk/line/wanted)
      (for/of) donations of (mittens/hats/coats/socks/food/books/tissues/snacks/clothes/boots/gloves/supplies)
      community education
      scholarship+ (awarded/winner+/recipient+/night/application+)
      and (support/cheer on/cheer for) (our/the/your) (band/choir/orchestra/team)
      we need your help
      thanks to our
      thank you
      levy
      referendum
      vote
      ballot
    `,
  },
  {
    kind: 'fundraiser',
    note: 'What bands and clubs sell from door to door: on the lunch menu and in a lesson it is food.',
    degree: 1,
    say: '(candy bars/chocolate bars/garlands/wreaths/mums/pecans/oranges/cheesecakes/tamales/pupusas/sambusas/tins)',
    near: `
      (order/ordering/orders/preorder/pre-order/buy/sell/sells/selling/sold/sale/pickup/pick up/pick-up/delivery/deliver*/boosters/pto/pta)
      (band/choir/orchestra/marcher/singer) .. (order+/kid+/sale/need*/has/have/sell*)
      $
      # dollars
      a (dozen/case/box/tin)
    `,
    unless: `
      (menu/lunch line/lunch/breakfast/kitchen/cafeteria/salad bar/fruit)
      (third/fourth/second/first/fifth) graders
      fractions
      (market day/food night/potluck/celebration/festival)
      (smells/smell/smelled/smelling) (like/of)
      bringing
    `,
  },
];
