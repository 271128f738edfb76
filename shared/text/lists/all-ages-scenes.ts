import type { Term } from '../terms.ts';
import type { AllAgesKind } from './all-ages.ts';
import { STORY } from './all-ages-stage.ts';

/**
 * What does not suit all ages, told by what people do, without the word that usually gives it away. Source: our own
 * reading of how staff, coaches and parents word such things. Phrases as in phrases.ts.
 */
const US = '(you/y\'all/us/me/we/i/parents/moms/dads/chaperones/teachers/staff/coaches/grown-ups/adults/boosters/volunteers/faculty/alumni)';
const GAME_TALK = `
  (quarter/half/halftime/inning/innings/period/goal/goals/save/saves/serve/serves/passes/yards/touchdown+/bullpen/pitcher+)
`;

export const SCENES: readonly Term<AllAgesKind>[] = [
  {
    kind: 'alcohol',
    note: 'Drinking by what is done, brought or promised. Soft drinks, food and sports pass.',
    degree: 2,
    say: `
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
      hung over
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
      (sake/ouzo/grappa/sherry/brandy/mezcal/pisco/bloody marys/bloodies/bellini+/aperitif+/digestif+/eierlikor/gluhwein/glogg)
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
      (on/using/use/uses/taking/takes/took/selling/sold/doing) (roids/steroids/peds/hgh/the juice/uppers/downers/painkillers/opioids/narcotics/something stronger)
      roids
      (roid rage/roided/juiced up/juicing up/doped up/coked up/cracked out/strung out/tripping balls/spaced out on/zooted/zonked on/baked out/blazed out)
      drug (bust+/lord+/mule+/ring/runner/user+/addict*/test+/testing/problem/habit/charge+/raid/house/den/stash/cartel+)
      (do/does/did/doing/buy/bought/sell/sold/push/pushing/hide/hiding) .. (drugs/coke/blow/crack/speed/dope/weed/pills/edibles)
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
      (money/smart money/my money/cash/bucks/dollars/paycheck/mortgage/lunch money/twenty/fifty) .. (riding on/rides on/riding/down on/on the line/on them/on kennedy/on jefferson)
      (smart money/my money/the money) (says/is on/was on/goes on/likes)
      (take/taking/took/like/love/hammer) [_] (and the/the) (over/under/points/spread/moneyline)
      (the over/the under) (on/tonight/in/hit/hits/is/looks)
      (over/under) (is/set at/at) #
      (plus/minus) (the/a) (points/seven/three/six/ten/fourteen/half)
      (i've got/i got/i have/got) (five/ten/twenty/fifty/#/a twenty/a ten/a buck/lunch) on (the/our/kennedy/jefferson/coach/number/who/him/her/freshmen/seniors)
      (for/play/bet/on) the ponies
      (canterbury/running aces)
      (favored/favorites) by (#/three/six/seven/ten)
      (# point/three-point/seven-point/touchdown) (favorite+/underdog+)
      (give/giving/lay/laying) .. (points/odds)
      (vegas/bookies/oddsmakers) (has/have/like/likes/says/favor*)
      (what are/what's/these are/long/good/bad/best) [the] (odds/line) (on/for) (the game/friday/tonight/kennedy/jefferson/who)
      (bet/bets) (are/is/were) (in/open/on/off/closed/due/placed)
      (who wants to/want to/wanna/anyone want to/care to/anybody/any takers/down to) (bet/gamble/wager/place)
      (i'll/i will/i'd) (bet/wager/put) .. ($/#/twenty/fifty/money/bucks/lunch/paycheck/ten/five)
      ($/# dollars/# bucks/twenty bucks/ten bucks/five bucks/fifty bucks/a twenty/a fifty/a ten) (says/on) (we/they/he/she/jags/jaguars/eagles/kennedy/jefferson/coach/the jags/the jaguars/the eagles/the game/the home team/who/whoever)
      (win/wins/won/winning/lose/lost/loses/losing) .. ($/bucks/money/paycheck/cash) .. (on the game/on the jags/at the casino/at the track/playing cards/at poker/from the bookie/at cards)
      (fantasy/bracket/survivor/squares/suicide/pick'em/pick em/knockout) (league/pool/contest/challenge/board) .... ($/# dollars/bucks/buy-in/cash/pot/payout+/money)
      ($/# dollars/bucks/buy-in) .... (fantasy/bracket/survivor/squares/pick'em) (league/pool/contest/board)
      (buy-in/buy in) .... ($/#/pot/payout+/winner/pays)
      ($/# dollars) .... buy-in
      (pot/payout/winnings/winner) (pays/splits/takes/goes/is up to/gets)
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
    `,
  },
  {
    kind: 'weapons',
    note: 'Weapons by what people do with them, and kinds the list of words does not hold.',
    degree: 2,
    say: `
      (lower receiver/upper receiver/ghost gun+/suppressor+/gun part+/gun kit+/3d-printed gun+/printed gun+)
      (thirty-aught-six/thirty-ought-six/thirty aught six/30 aught six)
      (win/won/raffle/raffling/shoot/shot/shooting/new/his/her/my) [a/an/his/her/my/the/new] (ruger/remington/mossberg/beretta/winchester/glock/smith and wesson/sig sauer)
      (at/to/from/hit/hitting) the (gun/shooting/firing/rifle/pistol) range
      (days/day/morning/afternoon/weekend/hours/saturday/sunday) at the range
      (range day/range time)
      (machine gun+/flamethrower+/flame thrower+/mortar shell+/land mine+/landmine+/cannonball+ at/artillery/ied+/c4/dynamite/tnt/nerve gas/tear gas/musket+/flintlock+/blunderbuss/crossbow+/longbow raffle/throwing knives/throwing stars/throwing axes/throwing knife/battle axe+/battleaxe+/nunchuck+/numchucks/brass-knuckles)
      (bb/pellet/airsoft/potato/zip/elephant/squirrel/deer/duck/six-shooter) (gun+/rifle+/pistol+)
      (his/her/my/our/their/dad's/grandpa's) (ar/glock/sig/9mm/nine/piece/gun/rifle/shotgun/revolver/pistol/bow and arrows/ammo/knife collection/sword collection/gun collection/dagger+/machete)
      (gun/knife/sword/dagger/rifle/weapon/firearm/pistol/bayonet) (collection+/collector+/cabinet+/rack/safe+/case+/holster+/show+/dealer+/nut+/lover+/owner+/lobby/toting/slinging)
      (collect/collects/collecting/own/owns/makes/forges/sharpens/polishes/cleans) .. (guns/knives/swords/daggers/rifles/weapons/pistols/firearms/bayonets/machetes)
      (double-edged/razor-sharp/serrated/six-inch/curved/hidden/rusty) (blade+/knife/knives/sword+/dagger+)
      (loaded/unloaded/unregistered/stolen/concealed/sawed-off) (gun+/weapon+/firearm+/pistol+/rifle+/shotgun+)
      (brought/brings/bring/had/found/finds/carried/carries/hid/with/waved/waving/pulled/pulls/showed/swung) (a/an) (real/fake/toy/loaded/pocket/hunting/kitchen) (gun/knife/blade/weapon/pistol/grenade/rifle)
      (brought/brings/bring/found/carried/carries/hid/waved/waving/pulled/pulls/sneaked/snuck) (a/an) (gun/knife/switchblade/pistol/grenade/rifle/machete/taser/weapon) (to/in/at/on/from/out)
      (shoot/shot/shooting/blast/blasted/fire/fired) (off) (a few rounds/some rounds/rounds/a clip/his gun/her gun/the gun/guns)
      (emptied/unload*/empty) (the/a/his/her/my) (clip/magazine/chamber)
      (locked and loaded/lock and load/armed and dangerous/armed to the teeth/bulletproof vest+/bullet-proof vest+/body armor)
      (homemade/pipe/dry ice/stink/smoke/fertilizer/nail/car/pressure cooker) bomb+
      (bomb/explosive) (making/recipe+/vest/threat+)
      (pistola+/escopeta+/navaja+/balas/armas)
    `,
    unless: `
      ${STORY}
      (clay target/trap team/archery team/color guard/biathlon/jrotc/robotics/fencing)
      (pulled a gun) from
      (seed/bath/glitter/cocoa/photo) bomb+
      (culinary/kitchen/cooking/chef) (class/lab/students/knife skills)
      (nerf/water/squirt/glue/heat/spray/staple) gun+
      (mouse/golf/free/driving/full/age/wide/vocal/price/mountain/temperature) range
    `,
  },
  {
    kind: 'sexual',
    note: 'Bodies and what is done with them, by what people say. Sport, dance class and pirates pass.',
    degree: 2,
    say: `
      hook-up+
      (hook/hooks/hooked/hooking) up (with/behind/under/in the back/after prom/at prom/at the dance/at camp)
      (hook up/hooking up/make out/making out/sneak off/sneaking off/slip away/alone time/fool around/fooling around/fooled around/shack up/shacking up) [_] (with/under/behind/in the/at/on) .. (bleachers/prom/back seat/backseat/bus/locker room/closet/supply closet/stairwell/parking lot/camp/dance/somebody/someone/date/crush/him/her/them)
      (less fabric/in speedos/in their speedos/in a speedo/is a snack/drool bucket/wink wink/tinted windows)
      sex sells
      naughty (nurse+/schoolgirl+/school girl+/teacher+/elf+/elves/santa+/librarian+/photos/pics/bits/side/girl+/boy+/games/grandma+/secretary/secretaries/outfit+/costume+)
      (sexy/slutty/skanky/risque/sultry/steamy/saucy/raunchy/dirty) (nurse+/schoolgirl+/santa+/elf+/costume+/outfit+/dance+/dancing/joke+/movie+/novel+/photo+/pics/selfie+/video+/minds/talk/texts/bingo/santa gift+)
      (bedroom/adult/pleasure/grown-up/marital/naughty) (toy+/toy party/toys party/novelties/novelty/games/accessories/gift+/store+/film+/movie+/video+/entertainment/content/humor/site+)
      (sex toy/lingerie/passion/pure romance) (party/parties)
      (burlesque/male revue/boudoir/strip-tease/strip-club+/gentlemen's club+/adult entertainment/peep-show+/pole-danc*/lap-danc*/pin-up girl+)
      (smash or pass/would you smash/kiss marry kill/f marry kill/marry kill/never have i ever/truth or dare/body shots/spin-the-bottle)
      (rate/rates/rating/rank/ranks/ranked/ranking/vote for/voted) .. (hot/hotness/hottest/sexiest/best body/best legs/best butt/cutest butt/cutest legs/bodies)
      (hottest/sexiest/finest/prettiest legs/best-looking body/best bod/dreamiest) (in/of/at/on/coach/teacher/dad/mom/player/senior/sub/custodian/bus driver)
      (get/gets/got/getting) (lucky/some/some action/laid/frisky/busy/it on/handsy/freaky/steamy/hot and heavy) (tonight/at/after/with/on/in the/this weekend/under)
      (second/third/home) base with (her/him/your/my/a)
      (sleep/sleeps/sleeping/slept) (around/together after/with my/with your/with his/with her/with somebody)
      (one-night-stand+/friends-with-benefits/booty-call+/walk-of-shame/side-piece+/side chick+/sugar-daddy/sugar-mama/sugar-baby)
      (naked/nude/topless/bottomless/bare) (cupid+/photo+/pics/picture+/model+/selfie+/swim*/run/calendar/beach*/body/bodies/truth or dare/twister/men/women/man/woman/mile/in)
      (condom/condoms/rubbers/protection/the pill/plan b/lube/viagra/pregnancy test+/std+/sti+/herpes/chlamydia)
      (wrap it/use protection/practice safe/safe sex/unprotected)
      (send/sends/sent/sending/share/shared/trade/traded) .. (nudes/noods/nude*/dirty pics/naked pics/naked photos/thirst traps/butt pics/feet pics)
      (turn-on+/turned on/foreplay/climax with/aphrodisiac+/love making/lovemaking/pheromone+/libido/stamina in bed/good in bed/great in bed/better in bed/in the sack/between the sheets)
      (strip/strips/stripping/stripped) (down to/naked/for us/for the/on stage/off/poker) 
      (show/shows/showing/showed/flash/flashes/flashed/flashing) .. (cleavage/skin/boobs/butt/thong/bra/panties/underwear/nipple+/legs off)
      (skimpy/see-through/low-cut/barely-there/revealing) (t-shirt+/shirt+/shorts/dress/dresses/top+/leggings/uniform+/outfit+/bikini+/swimsuit+/costume+)
      (checking/checked/check) out (her/his/the/their/those/that) (butt/legs/booty/chest/body/backside/rear)
      (stare/staring/stares/drool/drooling/drools/gawk*/ogl*/leer*/wink wink) .. (legs/chest/butt/body/booty/abs/cleavage/coach/teacher/dads/moms/ladies/cheerleaders)
      (hot/hunky/sexy/ripped/shirtless/gorgeous/smoking) (dad+/mom+/coach/coaches/coaches'/firefighter+/fireman/firemen/lifeguard+/sub/student teacher+/teacher+/principal/cop+/single+/date+/bod+/body/babe+)
      (hunk+/stud+/babe+/hottie+/cutie+/zaddy/daddy) .. (calendar/contest/auction/car wash/of the month/on the/bachelor)
      (bachelor/bachelorette/slave/kiss) (auction+)
      (kissing/make-out) (booth+/contest/cam contest/room)
      (twerk*/grinding/dirty-danc*/gyrat*/booty-shak*) 
      (lose/lost/losing) (her/his/your/their/my) virginity
      (virgin+) (no more/list/alert/sacrifice)
      (desnud*/sexo/sensual*/striper*) (en/a/para/con/al)
    `,
    unless: `
      (pirate*/treasure)
      (naughty or nice)
      (mole/cake/juice) (recipe/day)
      (baseball/softball) (game/team/practice/score)
      (eye protection/hearing protection/sun protection/data protection/cyber protection/protection against)
      (sports bra+)
      ${STORY}
      (hot cocoa/hot chocolate/hot lunch/hot dog+)
      pill bug+
    `,
  },
  {
    kind: 'violence',
    note: 'Hurting people as a threat, a boast or a spectacle, in the future or by body part. Plain sports talk passes.',
    degree: 2,
    say: `
      (break/breaks/breaking/broke/snap/snaps/smash/smashing/bash/crack/cracking/crush/bust/shatter) (his/her/their/your/some/a few/every/kennedy's/jefferson's/somebody's/someone's) (leg/legs/arm/arms/neck/necks/nose/noses/jaw/jaws/bones/knees/kneecaps/ribs/face/faces/skull/skulls/spine/teeth/fingers/back)
      (bury/burying/buried/killing/kill/murder/murdering/slaughter/slaughtering/butcher/execute/hang/hanging/lynch/shoot/stab/drown/strangle/maim/cripple/injure/hospitalize/bleed) (their/his/her/the/your/those/these/that/every/kennedy's/jefferson's) [_] (quarterback/qb/goalie/pitcher/captain/coach/coaches/players/kids/fans/team/bodies/refs/ref/referee/kicker/point guard/family/girls/boys/student section)
      (puddle/pool/lake/sea) of (their/his/her/your) [own] blood
      dragged (behind/under) (the/a/our) (bus/truck/car)
      (i'd/i would/i'll/i could/i'd love to/could/would) (choke/strangle/punch/slap/stab/shoot/deck/smack/throttle/kill) (that/the/this/their/those/her/him) .. (ref/refs/coach/kid/ump/umpire/teacher/principal/official/official+)
      danc* on (the/their/his/her/your) (body/bodies/grave/graves/corpse+/coffin+/ashes)
      (put/putting/send/sending) (him/her/them/their/somebody/someone/you) .. (in the hospital/to the hospital/in the ground/in the grave/in a grave/in body bags/in a wheelchair/in a coma/in the morgue/six feet under/on a stretcher)
      (body/bodies) (hit the floor/on the floor/pile up/piling up/in the trunk/in bags/count is/in the lake/will drop)
      (make/made/making) (them/him/her) (bleed/suffer/scream/cry blood/beg for/wish they were dead)
      (blood) (will/is going to/gonna) (spill/flow/run/be shed)
      (draw/drew/want/wants/thirst* for/out for/smell/taste/see/spill/spilled/spilling/shed/drink) (blood/first blood/their blood/his blood/her blood)
      (bleed/bleeds/bled/bleeding) (out/to death/all over)
      (rip/rips/ripping/ripped/tear/tearing/tore/cut/cutting/chop/chopping) (his/her/their/your/some) (head/heads/heart/hearts/throat/throats/arm/arms/limbs/face/faces/lungs/eyes/ears/tongue/guts) (off/out/open)
      (open/opened/slit/slice/cut) (a/the/his/her) [man's/person's/kid's/woman's] (throat/belly/veins/wrist+/neck/vein)
      (knock*/kick*/punch*/smash*) (his/her/their/your/some) (teeth/lights/head/block/brains) (out/in/off)
      (beat/beating/beats) (him/her/them/you/somebody/someone/the ref/their coach/that kid) (up/senseless/silly/bloody/black/to death/to a pulp/with)
      (fight/fights/fought/fighting) .. (in the parking lot/behind the gym/after school/in the bathroom/in the hallway/in the cafeteria/broke out/in the stands/got bloody/on video)
      (swing/swinging/swung/throw/throwing/threw) .. (punches/fists/haymaker+/hands) (at/with/in)
      (throat/wrists/arteries/jugular) .. (slash*/slit/cut/open*)
      (murder/suicide/homicide/massacre/stabbing/shooting/beheading/lynching/hanging/strangling) (spree/scene+/victim+/weapon+/house/video+/footage/pics)
      (meet/meet me/see you/catch me/catch you) .. (parking lot/flagpole/bike rack+) .. (fight/settle/throw/swing/hands/fists)
      (jump/jumped/jumping) (him/her/them/that kid/a kid) (after/in the/behind/at)
      (chainsaw/axe/ax/hatchet/machete/cleaver) (murder*/massacre/killer+/attack+/maniac+/wielding)
      (zombie+/vampire+/monster+) .. (eat brains/tear flesh/rip flesh/devour*)
      (flesh/intestines/entrails/guts/brains/eyeballs) (hang*/spill*/fly*/drip*/everywhere/all over)
      (watch/watching/show*/screen*) .. (horror movie/slasher/the purge/saw/texas chainsaw/the exorcist/halloween kills/squid game/john wick) .. (kids/students/class/grade*/recess/sleepover)
      (matar/matarlos/golpear/apunalar/degollar/sangre) (a/los/por)
    `,
    unless: `
      ${STORY}
      (break a leg)
      blood (drive/donor+/bank/pressure/type/sugar/moon/orange+)
      (snow/snowman/clay/gingerbread/pumpkin*/pinata+)
      ${GAME_TALK} .. (broke his/broke her/record)
      (surgery/recover*/cast/get well/heal*)
      (goal-line stand/killer whale+)
    `,
  },
];
