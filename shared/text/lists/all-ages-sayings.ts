import type { Term } from '../terms.ts';
import type { AllAgesKind } from './all-ages.ts';

/** Substances and games for money, by brand, by slang and by what people do. Source: our own reading. Phrases as in phrases.ts. */
export const SAYINGS: readonly Term<AllAgesKind>[] = [
  {
    kind: 'alcohol',
    note: 'Drinks by brand and by slang.',
    degree: 2,
    say: `
      (need/needs/deserve/deserves/sip/sipping/pour/chilled) rosé
      first pint (free/on)
      (pint/pints) (free/on us/on me/special+/night)
      (dollar/tequila/birthday/celebratory/victory) shots
      free shots (for/at) .. (after/bar/pub/captain/winner)
      (home brew/homebrew/home-brew/moonshine/hooch/bathtub gin)
      drink you under
      (pitcher/pitchers/round/rounds) (at/of) .. (bar/pub/tavern/beer/lager)
      brews
      marg+
      flask+
      (natty light/natural light/hamm's/grain belt/leinenkugel*/leinie+/blatz/pabst/stella artois/dos equis/tecate/mich ultra/keystone light/old milwaukee/rolling rock)
      high noon (seltzer+/cans/pack+/variety/in/for the)
      (truly seltzer+/twisted tea+/mike's hard/four loko+/everclear/tito's/patron shots/hennessy/crown royal/jim beam/maker's mark/johnnie walker/don julio/absolut/grey goose/malibu rum/spiced rum/rum/cognac/absinthe/sake bomb+/soju/limoncello/amaretto/aperol/negroni+/appletini+/spritzers/hot toddy/hot toddies/irish coffee/jungle juice/shandy/porter on tap/hefeweizen/cervezas/chelada+/michelada+)
      (cold/ice-cold/ice cold/frosty) (ones/brew/brews/corona/coronas/modelo/pint/pints/suds)
      (coronas/modelo/modelos/guinness/heineken)
      (like/needs/need/deserves/deserve/earned/cheers) .. a cold one
      (a cold one/cold ones) (on the/after/at the/with/for the/in hand/tonight/for)
      (grab a/crack a/have a/with a/drank a/drink a/of) cold one
      (six/12/twelve/30/thirty/24)-pack of (beer/coors/bud/miller/corona/cold/brews/white/seltzer+/busch)
      a (six pack/six-pack/twelve pack/12-pack/30-rack/thirty rack/case of beer)
      (bottle/bottles/box/glass/glasses/jug/carafe) of (wine/red/white/rosé/champagne/bubbly/vino/whatever/something strong/scotch/rum/gin)
      (bring/bringing) your own (bottle/booze/beer/drinks/cooler of/beverages of)
      (get/gets/got/getting) (lit/hammered/tanked/sauced/tipsy/turnt/crunk/schwasted) (at/on/after/this/tonight/with/before/friday/saturday)
      (first/second/next) drink+ (is/are/on)
      (stiff/strong/another) drink+ (is/are/on/for/after/at/before/later/in)
      drink+ (flow/flowing/are on me/all night/till/until/after the game/after school/after the meeting/specials/special/ticket)
      (after-work/after work/after-game/postgame/celebratory) (drink/drinks/cocktails/toast with/pints)
      (who needs/deserve/deserves/earned) a (drink/glass of wine)
      (do/did/doing/take/took/taking/pound/pounding/slam/slamming) .. shots (at/after/of/with/for/tonight/every)
      shots for every
      (more/so/totally/completely/were all) (hammered/wasted/plastered/sloshed)
      (keep calm and/eat drink and) drink
      the bar (opens/is open/will be open/stays open/closes/tab)
      (drank/drink/drinking/drinks) (too much/all night/heavily/himself/herself/like a/until/till/in the parking)
      (does/did/do) shots
      (flip cup/beer bong/quarters game/keg stands/drinking contest/drinking buddies/drinking buddy/drinking age/underage drinking)
      (blackout/blacked out) (drunk/at the/again)
      (hair of the dog/nightcap/hungover/passed out drunk/sloshed/plastered/inebriated/intoxicated/alcoholics/wino/boozy)
      (bar/pub/brewhouse/sports bar/tiki bar/wine bar/dive bar) (night/hop/hopping/trivia/bingo/tab/crawl/after/downtown)
      (headed to/heading to/meet at/meet us at/see you at/over to) the (bar/bars/pub/taproom/brewery/saloon)
      (21/twenty-one) (or over/to enter/to get in)
      (id/ids) (at the bar/to drink/for drinks/for alcohol)
      (tailgate/tailgating) .. (booze/kegs/beverages)
      (on tap/tap list/growler+/crowler+/brewmaster/brew fest/brewfest/oktoberfest beer/hops and barley)
    `,
    allow: `
      (root beer/soda/pop/juice/water/gatorade/coke) (six pack/six-pack)
      (stout/rum) (cake/raisin+/balls/extract)
      (tax/sales) porter
    `,
    unless: `
      (coffee/cold brew/tea brew*/potion+/witch*)
      (root beer/sarsaparilla/lemonade stand/gatorade/sprite)
      (chem*/lab/laborator*/science/erlenmeyer/beaker*/experiment+)
      flu shot+
      (abs/workout/six-pack abs)
      (tree/candle+/lantern+) 
      (soft drink+/pop and/soda/juice/water bottle+/cocoa/hot chocolate)
      (mocktail+/nonalcoholic/non-alcoholic/alcohol-free)
      (virus/coronavirus)
      (bookstore/volleyball)
      (barre/bar graph+/candy bar+/salad bar/snack bar/nacho bar/potato bar/taco bar/bar exam/parallel bars/monkey bars)
      (for sake/goodness sake/for the sake/sake of)
      (free throw*/on goal)
    `,
    unlessNear: '(water/drinking) fountain+\nbottle filler+',
  },
  {
    kind: 'tobacco',
    note: 'Smoking, chewing and vaping by what people do.',
    degree: 2,
    say: `
      cig+
      (puff/puffing/puffs/puffed/toke/drag/hit/rip/rips/ripping/ripped) [on/off/of/from] (a/the/his/her/their/my/some/your) (vape/juul/pen/cigarette/cigar/cig/pipe/dab/cart/bong/joint/blunt/hookah)
      smoke 'em
      (light/lit/lights/lighting) (one/another) up
      (light/lighting/lit) up (a smoke/behind the/out back)
      (dip/chew/chaw/pinch/wad/snuff/skoal/copenhagen/grizzly/zyn+/snus) (in/under) (his/her/their/my/your/the) (lip/lips/cheek/mouth/gum)
      (pack/carton/packs/box) of (camels/kools/marlboros/newports/smokes/cigs/cigarettes/cigars/swishers/luckies/lucky strikes/menthols)
      (swisher+/swisher sweets/black and mild+/geek bar+/lost mary/breeze pro/vuse/nic sticks/menthol cigs/menthols/skoal/copenhagen snuff/levi garrett/smokers/chain smok*/dab pen+/vape juice/vape cloud+/vape shop+/cloud chas*/disposable vape+/e-juice/smokes)
      (smoke/smokes/smoked/smoking) (out back/behind the/in the bathroom/in the lot/in his/in her/on the roof/a pack/like a chimney/with coach)
      (smoke/tobacco) (shop/store/lounge)
      (bum/bummed/bumming/grab/grabbed/sneak/sneaking/sneaks/snuck/take/took/have/had/having/step out for/out for/go for/need) a (smoke/cig/chew)
    `,
    unless: `
      holy smokes
      (brisket/ribs/pork/meat*/barbecue/bbq/smoker/salmon/turkey/grill/chili/wings)
      (tree/candle+/lantern+/gym/scoreboard/stage/menorah/fireworks/sparkler+)
      (fire drill/alarm/detector+/wildfire/firefighter+/smoke signal+/air quality)
      (chip/salsa/ranch/cone/paint/skinny)
      (the/some/any/see/saw/notice/noticed/smell/smelled/of/white/black/gray/thick/heavy/blue/wood/colored) smoke
    `,
  },
  {
    kind: 'drugs',
    note: 'Drugs by slang and by what people do.',
    degree: 2,
    say: `
      (reek/reeks/reeking/reeked/smell/smells/smelled/smelling/stink/stinks/stunk/whiff/cloud/bag/bags/ounce/gram/grams/stash/baggie/pound/jar/hint) (of/like) (weed/pot/marijuana/dope/grass/ganja/skunk)
      (sell/sells/selling/sold/smoke/smokes/smoked/smoking/roll/rolling/buy/buying/bought/grow/growing/score/scored/legalize/eat/eating/deal/dealing/vape/love/loves) [some/his/her/their/my/the/good] (weed/pot/dope/ganja/reefer/kush)
      (weed/pot) (dealer/guy/store/plug/cookies/candy/party/smoker/culture/jokes)
      (is/was/ate/eat/eats/eating/took/had/half) an edible (./and/before/at/so)
      edibles
      edible (brownie+/cookie+/gumm*/hit)
      (on/took/some/taking/popped/of/with) molly (at/and/in/again/before/last/all)
      (on/take/takes/taking/took/taken/sell/sells/selling/sold/pills of/dose of/do/did/doing/tabs of/some) ecstasy
      (smoke/smokes/smoking/smoked/roll*/pass/light) .. (blunts/mary jane)
      (mdma/pcp/angel dust/purple drank/percs/perc 30+/xans/xannies/addys/adderal/kratom/whippets/whip-its/nitrous/poppers/ketamine/crystal meth/crack rock+/crackhead+/methhead+/tweaker+/junkie+/kush/indica/sativa/reefer/ganja/spliff+/doobie+/hash brownies/hash oil/peyote/ayahuasca/psilocybin/dmt/roofies/benzos/tranq)
      (molly/acid) (and coke/at the party/tonight)
      (so/super/totally) (baked/blazed/faded) (he/she/they/that/on/after/before/i/in)
      gummies that
      free joints
      (takes/took/taking/on/popped) (oxy/oxys/percs)
      (tried/took/eating/ate/on) mushrooms (at/before/and saw/together)
      weed is (legal/good/better/fun/cheap)
      (good/any/some/free/legal/best/their/cheap) weed (for/at/is/from/on/in)
      (laced/spiked) (the/his/her/their) (punch/drink/drinks/brownies/gummies)
      (drop/dropping/dropped/tripping on/tripped on/trip on/took) (acid/shrooms/molly/mushrooms)
      (snort/snorts/snorted/snorting/bump/line/lines) [a/some/of/line of/lines of] (coke/cocaine/powder/blow/adderall/pills)
      (high/stoned/blazed) (as a kite/out of his/out of her/off weed/on weed/on something/on pills)
      (get/gets/got/getting) (high/stoned/baked/blazed/faded) (before/after/behind/at prom/every/together/again/and watch/and go)
      copenhagen and
      (pop/pops/popped/popping/sell/selling/sold/take/took/swallow*) [some/his/her/a few/random/party] (pills/xanax/percs/oxys/molly)
      (my/your/the/his/her/a) (drug dealer/dealer/plug) (is/was/at/sells/has/lives/came)
      (shoot/shooting) up (heroin/in the bathroom/drugs)
      420 (sale/party/day/vibes/friendly/celebration/fun/special/o'clock)
    `,
    unless: `
      (edible garden+/edible plants/edible art/edible flowers)
      (dandelion*/garden*/milkweed/creeping charlie)
      (pot holder+/flower pot+/clay/potluck/pottery)
      high (five/note/school/honors/jump/score/marks/expectations)
      (coke and pepsi/cokes/diet coke/coke can+/root beer)
      (car/card/blackjack) dealer+
      acid (rain/base/test)
    `,
  },
  {
    kind: 'gambling',
    note: 'Money on a game.',
    degree: 2,
    say: `
      (bet/bets/betting/wager*) (on/against) (the/our/tonight's/a/this/friday's/jags/@team/@school/coach/who/which/how)
      (# bucks/ten bucks/twenty bucks/fifty bucks/hundred bucks/five bucks/paycheck/mortgage/the house/lunch money/a twenty/a hundred) (on/against) (the/our/tonight/jags/@team/@school/coach/varsity/seniors/freshmen/this game/friday/us)
      (#/five/ten/twenty/fifty/hundred) (bucks/dollars) says (we/they/he/she/you/the jags/our)
      pool (on/for) (when/who/how/which)
      (march madness/super bowl/playoff/nfl/bracket/fantasy football/world series/derby) (pool/pools/squares) 
      (#/five/ten/twenty/fifty/hundred/$) [bucks/dollars] (a/per) (square/hand/board/entry/bracket)
      (pool/pools) .... (on the/on who/on how) .. (score/game/winner/points)
      (buy-in/buy in) (is/of/at) (#/$/forty/twenty/ten)
      (buy-in/buy in/entry/ante/enter/a square/per square) .... (winner takes/takes all/the pot/cash prize/pays out/payout)
      winner takes all 
      (craps/baccarat/keno/chuck-a-luck/five-card stud/seven-card stud/texas hold em/three-card monte/video poker/poker chips/poker buddies/poker night/card sharks/high stakes/blackjack/roulette/one-armed bandit)
      (scratch-off+/scratch off+/scratchers/lottery/lotto/mega ball/pick three/powerball+)
      (double or nothing/the house always wins/house edge/place your wagers/against the spread/point spread/over-under/moneyline/money line/long shot at #/# to 1 odds/# to # odds/vegas odds/betting favorite)
      (bingo/cards/euchre/cribbage/dice/dominoes/pool) for (money/cash/dollars)
      (casino/vegas/monte carlo/las vegas) (trip/bus/night/themed/theme/party/royale/style/weekend/run)
      (race track/horse track/racino/horse races/dog races/off-track)
      (ante up/cash out/payout+/jackpot) .. (game/tonight/bet/cards/poker/pot/numbers/ticket)
      (fanduel/draftkings/betmgm/caesars/bookmaker/prop bet+/side bet+/friendly bet/friendly wager/parlay*)
    `,
    unless: `
      (shirley jackson/short story)
      drink* .. water
      bet on (yourself/kids/our kids)
      (math/probability/statistics/place value)
      (pie in the face/slime/shave)
      (volunteer/conference/time) slots
      (hedge/you bet)
      (canned goods/food drive/shirts between/loser wears)
      (tickets/admission/spent/spend/donat*/save*) 
      (lottery enrollment/enrollment lottery/housing lottery/ticket lottery/kindergarten lottery)
    `,
  },
];
