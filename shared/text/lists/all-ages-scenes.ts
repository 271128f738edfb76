import type { Term } from '../terms.ts';
import type { AllAgesKind } from './all-ages.ts';

/**
 * What does not suit all ages, told by what people do, without the word that usually gives it away. Source: our own
 * reading of how staff, coaches and parents word such things. Phrases as in phrases.ts.
 */
const US =
  "(you/y'all/us/me/we/i/parents/moms/dads/chaperones/teachers/staff/coaches/grown-ups/adults/boosters/volunteers/faculty/alumni)";
const GAME_TALK = `
  (quarter/half/halftime/inning/innings/period/goal/goals/save/saves/serve/serves/passes/yards/touchdown+/bullpen/pitcher+)
`;

export const SCENES: readonly Term<AllAgesKind>[] = [
  {
    kind: 'alcohol',
    note: 'Drinking by what is done, brought or promised. Soft drinks, food and sports pass.',
    degree: 2,
    say: `
      stiff drink+
      drank the .. dry
      byo everything
      (home brew/homebrew/home-brew)
      fifth of (jack/jim/jameson/whiskey/vodka/rum/gin/tequila/bourbon)
      after-after-party
      (jack daniel's/jim beam/johnnie walker/jose cuervo/captain morgan/grey goose/fireball whisk*/crown royal)
      (hotel/conference/airport/casino/hookah/topless/no-host/cash/open/full) bar
      (the/a/nearest/corner/dive/tiki/sports) bar (after/before/right after/until close/crawl+/tab+)
      public intoxication
      shot+ of (cuervo/jack/jameson/jager/patron/fireball/whiskey/tequila/vodka/rum/bourbon)
      rose (all day/on ice/spritz/wine)
      pregam* .... (cooler+/lot/parking/tailgate)
      (sell/sold/lose/lost/wreck*/ruin*/pickle*) our livers
      (what/where) happens at .... bar stays
      beer-pong
      (wine-tasting/wine-night/wine-walk/wine-pull/wine-wall/wine-down/wine-time/wine-o'clock/wine-wednesday/wine-country/wine-bar/wine-cooler+/wine-list/wine-glass/wine-glasses/wine-rack/wine-raffle/wine-and cheese/wine-and dine/wine-spritzer+)
      happy-hour+
      (beer-tasting/beer-run/beer-run+/beer-goggles/beer-belly/beer-bottle+/beer-stein+/beer-cooler+/beer-can+/beer-bong/beer-me/beer-time/beer-o'clock/beer-bust)
      bier-garten+
      (booze-cruise/booze-basket/booze-raffle/booze-fest)
      (liquor/booze/wine/spirits) (basket+/raffle/pull/wagon/tree)
      (cheese and/cheese &) wine
      thirsty-thursday+
      (dry january/sober october)
      (your/my/their/some/chilled/a little) rose (into/in a/and cheese/all day/on ice/season/o'clock)
      (mommy/mom/mama/mother's/teacher/daddy/dad/grown-up/big people/coach) juice
      adult (refreshment+/libation+/float+/slush*/cocoa/cider/kool-aid/capri suns/sippy cups/themed drinks/bar)
      (drink/drinks/beverage/beverages) (of choice) for the (adults/grown-ups/parents)
      (drinks/beverages/refreshments) .. (of legal age/over 21/21 and/21+)
      # + only
      (21/twenty-one)-plus
      wristband+ .. (to drink/for drinks/for alcohol)
      (legal/drinking) age
      (get/gets/got/getting) carded
      liquid lunch+
      (nursing/nurse/nursed/sleeping off/sleep off/shaking off/massive/killer/epic/wicked) [a/the/their/his/her/that] (hangover+/headache from last night)
      (is/are/was/were/am/i'm/he's/she's/they're/we're/so/too/still/bit/little/be/show up/came/come/looking) hung-over
      (pre-game/pregame/pregaming/pre-gaming) .. (drink+/parking lot/at my/at coach's/before the dance/before prom/hard)
      (pregaming/pre-gaming)
      (bottoms/drink) up (seniors/staff/parents/everyone/folks/ladies/friends/and)
      (swig+/tipple+/nip+) (of/from)
      (a/the/that) (swig/tipple/nightcap)
      (kegerator+/minibar/mini-bar/mini bar/wet bar/tap handle+/beer line+)
      hard (stuff/liquor/kombucha/cider+/lemonade+/tea)
      (something/little something/kick/splash/extra) .. in (the/my/your/their/her/his) (punch/eggnog/cocoa/thermos/coffee/travel mug/water bottle/sippy cup)
      (eggnog/cocoa/cider/coffee/punch/lemonade/slush*) (with a kick/with a little kick/for the adults/with rum/with bourbon/with brandy)
      brandy (old fashioned/slush*/alexander/snifter/in/and/for)
      (shot/shots) (and a beer/and chasers/at the bar/of whiskey/of tequila/on the house/all around/for all)
      (ouzo/grappa/mezcal/pisco/bloody marys/bloodies/bellini+/aperitif+/digestif+/eierlikor/gluhwein/glogg)
      (of/some/hot/warm/cold/with/and/drink/drinking/drank/sip/sips/sipping) (sake/sherry/brandy) (and/or/with/./for/at/in/to/by/on)
      (bottle/glass/sip/shot/splash/cask/nip/decanter/flask)+ of (sake/sherry/brandy)
      sake (bar/bomb/night/tasting/flight)+
      (rounds/round/drinks/pints/pitchers/beers/first one/next one) (are/is/'s) on (me/us/the/him/her/coach/whoever)
      (buy/buys/buying/bought/owe/owes) (me/us/you/him/her/them/coach/the coach/everyone/the staff) (a drink/a round/drinks/a pint/a beer)
      (loser/losers) (buy/buys/drink/drinks) 
      (drink/drinks/drinking/drank/sip/sips/sipping) (after/before/during) (the game/practice/prom/school/the dance/conferences/graduation/work/class)
      (parents/dads/moms/staff/teachers/coaches/boosters/chaperones) .. (tipsy/buzzed/toasted/sloshed/lit/hammered/smashed)
      ${US} .. (need/needs/needed/want/wants/deserve/deserves/earned) .. (a drink/a stiff one/a cold one/a glass/drinks)
      (need/needs/needed/deserve/deserves/earned) a (stiff one/drink/cold one/big glass/tall one) (after/now/tonight/today/./and/when)
      i need a drink
      under the influence
      (drink/drinking/drinks/drank) .... (drive/driving/drives/drove/wheel/crash/crashes/car deaths/keys)
      (car deaths/crashes/fatal*/crash) .... (drinking/impaired/drunk)
      (dui/dwi/owi)
      designated driver+
      sobriety
      sober (driver/ride/cab/up/for)
      (underage/teen/teenage/binge) (drinking/drinker+)
      (cooler/coolers/trunk/fridge/case/cases/bucket/tub) .. (of/full of) (beer/beers/cold/brew/brews/seltzer/seltzers/adult/something/wine/white claw/tall boys/corona+)
      red-solo cup+
      (patio/rooftop/margarita/tequila/sangria/daiquiri/hops/vodka/whiskey) (party/pong/machine/bar/night)
      (cocktail/martini/margarita) (hour/party/parties/reception/lounge/night/bar/shaker+)
      (host/hosting) a (keg/kegger)
      (get/getting/got/gets) (our/your/their/my) (drink/buzz/sip) on
      (catch/catching/caught) a buzz
      (raise/raising/clink/clinking) [a/our/your/the] (pint/pints/beer/beers/champagne/mug of/stein+)
      (drinks/beers/cocktails) (afterward/afterwards/after/to follow/included/provided/will follow/start/flow/served/for sale/available) 
      (party/partied/partying) (like it's/till/until/too) (we/you/i/they) (drop/puke/pass out/black out)
      (threw up/puked/puking/passed out) (at the party/after the party/from drinking/last night/in the limo)
      (cerveza+/chela+/borrach*/cubata+/caguama+/trago+/copitas/brindis con) 
      khamri*
      (cabin/lake/hotel) party .. (no parents/no chaperones/bring your own)
    `,
    allow: `
      ${US} .. (need/needs/needed/want/wants/deserve/deserves/earned) .. a glass of (water/milk/lemonade/juice/cider/iced tea/tea/cocoa)
      (food/drink/soft/sports/hot/energy/water/sweet) drinks
      (water/soda/soft/juice/milk/cocoa/coffee) drinks
    `,
    unless: `
      mocktail+
      (soft/sports/energy/hot/water/non-alcoholic/nonalcoholic) drink+
      (water bottle+/hydrat*/milk/juice box*/lemonade stand/root beer/cocoa and cookies)
      drink* .. water
      (vinegar/batter*/braised/cooking wine/marinade)
      (shrimp/fruit) cocktail
      (brandy/sherry) (is/was/has/won/earned/scored)
      (goggle+ from)
      (snacks/sandwiches/popcorn/pop/soda/fruit/food) and drinks
      (drinks/refreshments) and (snacks/popcorn/treats/food/cookies/dessert+/hot dogs)
      for (goodness/pete's/heaven's/old times) sake
      (_'s/own/old times'/old times) sake
      for .. sake
    `,
  },
  {
    kind: 'tobacco',
    note: 'Smoking, vaping and chewing by what people hold and do.',
    degree: 2,
    say: `
      (juuling/vapin/vapin'/vapes)
      (vape-pen+/vape-shop+/vape-sale/vape-break/vape-trick+/vape-cloud+/vape-juice/vape-pod+/vape-naysh/vape-god)
      (puff/puffs/puffing/hit/hits/drag/toke/rip) .. (vape/juul/cig*/cigar*/pen/joint/blunt/hookah/stogie)
      (roll up/roll one) .. light up
      (nicotine/nic/smoke/cig) (fix/buzz/rush/gum/patch*/pouch*/break/run/salt+)
      (mango/mint/berry/bubble gum/cotton candy/fruity/flavored) (vape*/juul*/pod+/e-cig*/clouds)
      (spit/dip/chew) (cup+/bottle+/spittoon+)
      (ashtray+/ash tray+/cigarette butt+/rolling paper+/pipe tobacco/corn cob pipe/humidor+/chewing tobacco/lip pillow+)
      smok* (outside/indoors/on the/in the) (gym/dugout/boiler room/bathroom/locker room/stairwell/porch/patio/bus/teachers' lounge/staff lounge/loading dock)
      (step/stepped/stepping/sneak/sneaking/snuck/duck/ducked) out .. (smoke/cig/vape/puff)
      (pack/carton+) a day
      chain-smok*
      smoke-break+
      (smoke/smoking) (and/or) (vape/vaping/chew/dip/drink/drinking)
      (had/has/with/put/keep/keeps) a (dip/chew/wad) in
      (victory/celebratory/congratulatory) (cigar+/smoke+/stogie+)
      (lung cancer/secondhand smoke/second-hand smoke/emphysema)
    `,
    unless: `
      (brisket/ribs/pork/meat*/barbecue/bbq/smoker/salmon/turkey/grill)
      (wildfire/air quality/campfire/fire drill/smoke detector+)
      (chips/salsa/guacamole) and
    `,
  },
  {
    kind: 'drugs',
    note: 'Drugs by slang and by what people do. Medicine and doping scandals in a lesson go to a second person.',
    degree: 2,
    say: `
      (need/needs/needed/take/took/eat/ate/pop/popped) a gummy
      (mushrooms/something extra/something special/secret ingredient/a little something/special ingredient) .. (in/into) .. (brownies/gummies/cookies/punch)
      (brownies/cookies/gummies/brownie/gummy) .... (relaxed/mellow/giggly/very happy/so calm/floating/for hours/two hours later/if you know what i mean)
      (selling/sells/buying/plug for) .. (cart/carts/dab+/dab pen+/dispos)
      (zyn/zyns/puff bar+/geek bar+/dab pen+)
      (good stuff/party favors/something stronger) .. (for the/at the/after the) (afterparty/after-party/party/dance/prom)
      gummy .... edible
      (edible kind/special gummies/special brownie+/magic brownie+/happy brownie+/thc/cbd gummies/delta-8/delta 8/delta-9)
      (need/have/pass/bring/take/popped/pop/slip) .. (an edible/a xanax/an adderall/a percocet/an ativan/a valium/some molly)
      (zooted/baked out of) 
      eighth of [an] (weed/pot/bud/kush/grass/green/gas/loud/za/marijuana/cannabis/shrooms/ounce)
      (dime bag+/rolling papers/bong rips/rip a bong/hit a bong/hotbox*/wake and bake)
      (on/using/use/uses/taking/takes/took/selling/sold/doing) (roids/steroids/peds/hgh/the juice/uppers/downers/painkillers/opioids/narcotics/something stronger)
      roids
      (roid rage/roided/juiced up/juicing up/doped up/coked up/cracked out/strung out/tripping balls/spaced out on/zooted/zonked on/baked out/blazed out)
      drug (bust+/lord+/mule+/ring/runner/user+/addict*/test+/testing/problem/habit/charge+/raid/house/den/stash/cartel+)
      (do/does/did/doing/buy/bought/sell/sold/push/pushing/hide/hiding) .. (drugs/dope/weed/pills/edibles)
      (do/did/doing/buy/bought/sell/sold/push/pushing/hide/hiding) [a] [little/bit/line/few lines] [of] [the/some/his/her/more] (coke/blow/crack)
      doing speed .
      (drug addict*/addict+/junkies/crackhead*/pot-head*/pothead*/druggie+/drug-head*)
      (smok*/roll*/pass*/spark*/light*/share*/sharing/puff*) [a/the/that/another/some/his/her/their/up a/us a] (joint+/blunt/blunts/bowl/bong/doobie/spliff/reefer/j/fatty)
      (weed-gummy/weed-gummies/weed-brownie/weed-brownies/weed-cookie/weed-cookies/weed-edible+/weed-candy/weed-shop/weed-store/weed-oil/weed-sale/weed-leaf/weed-plant+/weed-pen+/weed-infused/weed-laced/weed-friendly/weed-smoker+/pot-gummy/pot-gummies/pot-brownie/pot-brownies/pot-cookie/pot-cookies/pot-edible+/pot-candy/pot-shop/pot-store/pot-oil/pot-sale/pot-leaf/pot-plant+/pot-pen+/pot-infused/pot-laced/pot-friendly/pot-smoker+/cannabis-gummy/cannabis-gummies/cannabis-brownie/cannabis-brownies/cannabis-cookie/cannabis-cookies/cannabis-edible+/cannabis-candy/cannabis-shop/cannabis-store/cannabis-oil/cannabis-sale/cannabis-leaf/cannabis-plant+/cannabis-pen+/cannabis-infused/cannabis-laced/cannabis-friendly/cannabis-smoker+/marijuana-gummy/marijuana-gummies/marijuana-brownie/marijuana-brownies/marijuana-cookie/marijuana-cookies/marijuana-edible+/marijuana-candy/marijuana-shop/marijuana-store/marijuana-oil/marijuana-sale/marijuana-leaf/marijuana-plant+/marijuana-pen+/marijuana-infused/marijuana-laced/marijuana-friendly/marijuana-smoker+/thc-gummy/thc-gummies/thc-brownie/thc-brownies/thc-cookie/thc-cookies/thc-edible+/thc-candy/thc-shop/thc-store/thc-oil/thc-sale/thc-leaf/thc-plant+/thc-pen+/thc-infused/thc-laced/thc-friendly/thc-smoker+/cbd-gummy/cbd-gummies/cbd-brownie/cbd-brownies/cbd-cookie/cbd-cookies/cbd-edible+/cbd-candy/cbd-shop/cbd-store/cbd-oil/cbd-sale/cbd-leaf/cbd-plant+/cbd-pen+/cbd-infused/cbd-laced/cbd-friendly/cbd-smoker+)
      (high/stoned/baked) (in class/at school/at practice/at work/on the bus/again/off/during/right now)
      (showed up/show up/came/come/coming/shows up) (high/stoned/baked/drunk/buzzed/hungover/tipsy/lit)
      (four twenty/4-20/420) (somewhere/blaze/celebration+/party/eve/day/crew)
      (happy/celebrate/it's) (four-twenty/420)
      wake-and-bake
      heisenberg
      (narcan/naloxone)
      (puff puff/puff and) pass
      (huff/huffing/sniff/sniffing) (paint/glue/markers/gas/whippets)
      (whippet+/poppers/nangs/lean and/purple lean/sizzurp/nitrous)
      (fentanyl-laced/laced with)
      (bag/baggie/ounce/gram/line/lines/kilo/brick) of (weed/pot/coke/blow/crack/grass/dope/pills/meth)
      (dime/nickel) bag+
      (controlled/illegal/illicit) substance+
      (substance/drug/opioid/prescription) (abuse/misuse/addiction/use)
      (pop/pops/popped/popping) (a/an/some/two/#) (xan/addy/adderall/perc/percocet/molly/oxy/valium/ambien)
      (popping/pop) (pills/xans/percs/addys)
      (side/street) pills
      (medical/recreational) (marijuana/cannabis/weed/pot)
      (munchies) .. (hit/after/from/kick)
      (drogas/mota/porro+/marihuan*/mariguan*/cocaina/pastillas para)
    `,
    unless: `
      (potluck/flower pot+/clay/pottery/planter+)
      (garden*/dandelion*/milkweed/buckthorn)
      bowl of (soup/cereal/chili)
      (hash brown+)
      (milk/water/juice/soup) .. bowl
      high (five/school/note/jump)
      red ribbon week .. (wear/theme/monday/dress)
    `,
  },
  {
    kind: 'gambling',
    note: 'Money on the outcome, told without the word for it. Time slots, math lessons and loser-wears-the-hat wagers pass.',
    degree: 2,
    say: `
      (treasure island/grand casino/canterbury park/running aces/mystic/jackpot junction) .... (free play/slots/$/night/casino/cards/blackjack)
      $ [in/of] free play
      (money/smart money/my money/cash/bucks/dollars/paycheck/mortgage/lunch money/twenty/fifty) .. (riding on/rides on/riding/down on/on the line/on them/on @school/on @team)
      (smart money/my money/the money) (says/is on/was on/goes on/likes)
      (take/taking/took/like/love/hammer) [_] (and the/the) (over/under/points/spread/moneyline)
      (the over/the under) (on/tonight/in/hit/hits/is/looks)
      (over/under) (is/set at/at) #
      (plus/minus) (the/a) (points/seven/three/six/ten/fourteen/half)
      (i've got/i got/i have/got) (five/ten/twenty/fifty/#/a twenty/a ten/a buck/lunch) on (the/our/@school/@team/coach/number/who/him/her/freshmen/seniors)
      (for/play/bet/on) the ponies
      (at/to/from) (canterbury/running aces) (park/races/racetrack/track/for/on/with/this/casino/tonight/with/.)
      (favored/favorites) by (#/three/six/seven/ten)
      (# point/three-point/seven-point/touchdown) (favorite+/underdog+)
      (give/giving/lay/laying) .. (points/odds)
      (vegas/bookies/oddsmakers) (has/have/like/likes/says/favor*)
      (what are/what's/these are/long/good/bad/best) [the] (odds/line) (on/for) (the game/friday/tonight/@school/@team/who)
      (bet/bets) (are/is/were) (in/open/on/off/closed/due/placed)
      (who wants to/want to/wanna/anyone want to/care to/anybody/any takers/down to) (bet/gamble/wager/place)
      (i'll/i will/i'd) (bet/wager/put) .. ($/#/twenty/fifty/money/bucks/lunch/paycheck/ten/five)
      ($/# dollars/# bucks/twenty bucks/ten bucks/five bucks/fifty bucks/a twenty/a fifty/a ten) (says/on) (we/they/he/she/jags/@team/@school/coach/the jags/the @team/the game/the home team/who/whoever)
      (win/wins/won/winning/lose/lost/loses/losing) .. ($/bucks/money/paycheck/cash) .. (on the game/on the jags/at the casino/at the track/playing cards/at poker/from the bookie/at cards)
      (fantasy/bracket/survivor/squares/suicide/pick'em/pick em/knockout) (league/pool/contest/challenge/board) .... ($/# dollars/bucks/buy-in/cash/pot/payout+/money)
      ($/# dollars/bucks/buy-in) .... (fantasy/bracket/survivor/squares/pick'em) (league/pool/contest/board)
      (buy-in/buy in) .... ($/#/pot/payout+/winner/pays)
      ($/# dollars) .... buy-in
      (pot/payout/winnings) (pays/splits/takes/goes/is up to/gets)
      (kick/throw/toss/put) .. (in the pot/in the kitty/in the pool)
      (ante/antes) (is/up/of/in)
      (cards/poker/dice/hold'em/holdem/euchre/rummy/pool/mahjong/craps) .... (for money/for cash/real money/high stakes/pot/ante/chips/buy-in/winner)
      (poker/card shark/hold 'em/texas hold em) (night/nights/game/games/tournament/table+/tourney/party/club/run/pros)
      (bunco/bingo/trivia) .. (cash prize+/for cash/for money/pot)
      (casino-night/casino-bus/casino-trip/casino-party/casino-theme/casino-themed/casino-run/casino-royale/casino-tables/casino-gala/vegas-night/vegas-bus/vegas-trip/vegas-party/vegas-theme/vegas-themed/vegas-run/vegas-royale/vegas-tables/vegas-gala/monte-carlo-night/monte-carlo-bus/monte-carlo-trip/monte-carlo-party/monte-carlo-theme/monte-carlo-themed/monte-carlo-run/monte-carlo-royale/monte-carlo-tables/monte-carlo-gala/poker-night/poker-bus/poker-trip/poker-party/poker-theme/poker-themed/poker-run/poker-royale/poker-tables/poker-gala/roulette-night/roulette-bus/roulette-trip/roulette-party/roulette-theme/roulette-themed/roulette-run/roulette-royale/roulette-tables/roulette-gala/slots-night/slots-bus/slots-trip/slots-party/slots-theme/slots-themed/slots-run/slots-royale/slots-tables/slots-gala)
      (blackjack/craps/roulette/poker) (table+/wheel/dealer+/and)
      (bus/trip/outing/shuttle/van/limo) to the (casino/track/races/boat)
      (casino/racetrack/riverboat) 
      (jackpot+/high-roller+/card counting/loaded dice/sure bet+/dollar bets/side wager+)
      (scratch/lottery/lotto/powerball) (ticket+/off+/tree/basket/board/numbers)
      (lottery/scratch-off) (tree/basket/board)
      (parlay+/sportsbook+/sports-bet*/bookie+/bookmaker+/loan shark+)
      (online/app/phone) (betting/gambling/sportsbook)
      (double/doubled/doubling) (my/your/our/his/her) (money/bet/paycheck)
    `,
    unless: `
      ${GAME_TALK} .. (odds/points) .. math
      (math/probability/statistics/economics) (class/lesson/unit/students)
      (pie in the face/slime/shave/dye/kiss a pig)
      (canned goods/food drive/loser wears)
      (volunteer/conference/time/open) slots
      (donat*/scholarship+)
      bank on
      (save/saved/saving) money
      (lottery enrollment/enrollment lottery/housing lottery/kindergarten lottery)
      (jackpot) of (smiles/books/fun/learning)
      ^ jackpot .
    `,
  },
  {
    kind: 'gambling',
    note: 'A winner who takes what was put in; a prize, a lunch or a gift card is none.',
    degree: 1,
    say: 'winner (pays/splits/takes/goes/gets/is up to)',
    needs:
      '($/# dollars/# bucks/a dollar/a buck/dollars/bucks/cash/money/pot/kitty/jackpot/half/buy-in/ante)',
    unless:
      '(math/probability) (class/lesson/unit/students)\n(gift card/gift cards/certificate/scholarship/half day/half hour/donat*/first half/second half)',
  },
];
