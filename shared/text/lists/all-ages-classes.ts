import type { Term } from '../terms.ts';
import type { AllAgesKind } from './all-ages.ts';

/**
 * Names of drinks, drugs and weapons that mean something else besides, and what is done with them: a class of names, and
 * frames around it. Source: our own reading. Phrases as in phrases.ts.
 */
const DRINK =
  '(gin/brandy/rye/sake/soju/sherry/port/vermouth/cava/rosé/rose/cosmo+/cosmopolitan+/manhattan+/old fashioned+/paloma+/negroni+/truly+/high noon+/busch/corona+/stella+/summit/surly/blue moon+/stout+/porter+/tallboy+/forties/shot+/boilermaker+/liqueur+/malibu/patron/svedka/vino/mead/ale/seltzer+/spritz/spritzer+/bourbon/draft+/drafts/tap beer/twisted tea+)';
const GROWN =
  '(adult/adults/grown-up/grown-ups/grownup/grownups/parents/moms/dads/chaperones/teachers/staff/coaches/boosters/alumni/over 21/21 and/conferences/the game/after hours)';
const DRUG =
  '(weed/pot/grass/herb/hash/dope/bud/joint+/blunt+/dab+/molly/acid/shrooms/crack/coke/lean/oxy/special k/ghb/pills/uppers/downers/speed)';
const GUN = '(remington/winchester/ruger/mossberg/beretta/browning/savage/henry/benelli/colt/glock/marlin)';

export const CLASSES: readonly Term<AllAgesKind>[] = [
  {
    kind: 'alcohol',
    note: 'Drinks by name that are nothing else.',
    degree: 2,
    say: `
      (sauvignon blanc/malbec/moscato/mai tai+/irish coffee+/microbrew+/craft beer+/nightcap+/aperol/grain belt/leinenkugel's/leinies/wine cooler+/dirty martini+/espresso martini+/whiskey sour+/hot toddy/hot toddies/cosmopolitan cocktail+/jello shooter+/hard tea)
      (bring/byo/your own/grab/cracked/cracking/crack/crushing/cooler of/case of/rack of/fridge of) [a/some/your own/a few] seltzer+
      (drink/drinks/pour/pours) (is/are/was/were) (stiff/strong/flowing/cold and/on us/on me/included)
      (corkscrew+/wine key+/bottle opener and a/flask+/hip flask/shot glass/shot glasses/beer bong/solo cups and/beer cooler+/wine glass/wine glasses/growler+/tap handle/koozie+)
      (trade/swap/trading/swapping) .. for (a/an/some) (corona/beer/margarita/cold one/drink/cocktail)
      (too/was/were/got/are/so) [_] (blitzed/blotto/wasted/hungover/trashed/sloshed/plastered/smashed/tanked) (by/last/at/on/after)
      (take/takes/do/drink/chug/finish) [a/your/one] (shot/drink/swig/beer) (every time/each time/whenever/for every time)
    `,
    unless:
      '(water/milk/juice/lemonade/root beer/coffee/syrup/mocktail+/virgin/layup/free throw+/photo/picture)',
  },
  {
    kind: 'alcohol',
    note: 'A drink that may be something else, poured or had.',
    degree: 2,
    say: `
      (glass/glasses/pint+/pitcher+/bottle+/flight/flights/splash/round+/jug/keg/shaker/case/sixpack/six-pack/swig/nip) of .. ${DRINK}
      (drink/drinks/drinking/drank/sip/sipping/sipped/pour/pouring/poured/serving/serve/serves/mixing/chug/chugging/ordering/order) [a/some/our/the/his/her/their/up] ${DRINK} (and/or/with/for/at/after/before/./on/while/in)
      (come/stay/join us/meet us/stop/swing) .. for [a/some/the] ${DRINK} .. (after/at/with/on/tonight) .. ${GROWN}
      ${DRINK} for (the/all/our/us) [_] ${GROWN}
    `,
    unless:
      '(portland/port city/harbor/sailor+/medicine/physics/pinball/basketball/hockey/soccer/lacrosse/photo+/espresso/vaccine+/flu/mocktail+/sparkling water/ginger ale/root beer/lime seltzer/library)\nginger\ntitration',
  },
  {
    kind: 'drugs',
    note: 'A drug that may be a plant, a pot or a bowl, smoked, sold or brought.',
    degree: 2,
    say: `
      (smoke/smokes/smoking/smoked/roll/rolled/rolling/toke/tokes/toking/puff/puffing/hit/light up/lit up/pass) (a/the/some/that/on a/his/her/your/up a) ${DRUG} .. (behind/before/after/with/at/in/./and/to)
      (smoke/smoking/smoked/snort/snorting/snorted/selling/sold/sell/dealing/deal/score/scored/stash of/bag of/ounce of/gram of/high on/stoned on/tripping on/hooked on) [some/her/his/the/a little] ${DRUG}
      toke .... 4 20
      4 20 .... (toke/blaze it/blaze on/blaze up)
      (brownie+/cookie+/gummies/cupcake+/fudge) .... (little something extra/something extra/special ingredient/secret ingredient) .... (adults/grown-ups/grownups) only
      (toke/tokes/toked/toking/blaze it/blazing up/4 20/420) (up/before/after/at/behind/friendly/party/every/seniors)
      (roll/rolls/rolling/rolled) [a/the/your/up a] [_] (joint/blunt/fatty/doobie)+
      weed (is/may be/be/was) legal
      (box/pack/carton/case) of (cubans/smokes/cigars/swishers/camels/newports/marlboros)
      (smoke/cig/cigarette/vape/nicotine) break
      who (brought/has/had/got/sold) [the/some] (weed/pot/joint+/blunt+/dab+/molly/shrooms/pills)
      (hashish/cigarillo+/shisha/quaalude+/dab pen+/dab rig+/acid tab+/hemp gummy/hemp gummies/delta-8/delta-9/rolling papers/coke lines/lines of coke/speed pills/vape mod+/ghb/opium)
    `,
    unless:
      '(garden*/soup/chili/stew/luck/flower+/clay/kiln/lawn/hash brown+/hashtag/crack the/diet coke/coke bottle+)',
  },
  {
    kind: 'weapons',
    note: 'Firearms by maker, and game that was shot.',
    degree: 2,
    say: `
      (a/his/her/the/new/my/our/own) ${GUN} (rifle/shotgun/pistol/revolver/#/870/twelve-gauge/12-gauge/9mm)+
      (smith & wesson/smith and wesson/sig sauer/mossberg/muzzleloader+/six-shooter+/nine millimeter/rocket launcher+/brass knuckles/deer rifle+/sniper rifle+)
      (he/she/i/they/who/coach/mr _/mrs _/ms _) (shot/bagged/downed/dropped/harvested/killed/gutted) .. (buck/doe/deer/elk/moose/bear/turkey/gobbler/pheasant+/grouse/duck+/goose/geese/coyote+/wolf)
      (buck/doe/deer/elk/moose/bear/gobbler/coyote) (he/she/i/they/coach/that she/that he) (shot/bagged/downed/dropped/harvested/killed)
      (six/eight/nine/ten/twelve/#)-point buck
      (gut pile/field dress*/deer camp kill/first kill)
    `,
    unless:
      '(photo*/camera/free throw+/three-pointer+/basket/layup/in the play/western/musical/novel/book/story/milwaukee/costume/bowling/shot put)',
  },
  {
    kind: 'gambling',
    note: 'Money won or lost on chance.',
    degree: 2,
    say: `
      (fantasy/bracket/bet/bets/parlay/wager/picks/betting pool/office pool/lottery/lotto/casino/slots/poker/blackjack) .. (won/wins/win/winning/paid/pays/cashed/lost) .. ($/# bucks/# dollars/bucks/grand/cash/money/big)
      (won/wins/win/winning/lost/made) .. ($/# bucks/# dollars/grand/cash) .. (on the/at the/in the/from the/playing) [_] (fantasy/bracket/bet/parlay/lottery/casino/slots/poker/tables/sportsbook/scratch-off+)
      (pays/paying/paid/pay) out (cash/in cash/money/$)
      (bunco/bingo/poker/cribbage/euchre/cards/dice) .... (cash/buy-in/payout/pot/for money)
      win the pot
      double or nothing
      (bingo/cards/dice/darts/spades/euchre/cribbage) for (cash/money/bucks)
      cash jackpot+
      (cash bingo/pai gow/sportsbook+/bookie+/numbers racket/horse races for cash)
      over under .. (bet/bets/pool/wager)
      # dollar buy-in
      $ buy-in
    `,
    unless: '(math/probability/pretend/monopoly/no money/fake money/candy/pennies/tokens/chips)',
  },
  {
    kind: 'sexual',
    note: 'Said of the body or of the night.',
    degree: 2,
    say: `
      (get/gets/getting/got) laid (tonight/last night/at prom/after/this weekend/.)
      (wearing nothing but/wearing only) (speedos/speedo/bikini/bikinis/underwear/a towel/boxers/briefs)
      in nothing but (speedos/speedo/bikini+/underwear/a towel/boxers/briefs/a smile)
      (male revue/strip club+/gentlemen's club/bachelorette/bachelor party/burlesque/drag brunch)
      (steamy/sultry/seductive) (spring/dance/night/scene/kiss/prom/theme/video/calendar)
      (bdsm/dominatrix/nude selfie+/booty call+)
      (get/getting) lucky (tonight/at prom/after prom)
      (legs/body/curves/chest/abs) for days
    `,
  },
  {
    kind: 'violence',
    note: 'Harm to a body, promised or enjoyed.',
    degree: 2,
    say: `
      (break/breaks/snap/snaps/crack/shatter) (your/his/her/their/some/a few) [_] (jaw/jaws/neck/necks/skull/skulls/ribs/nose/noses/teeth/face/faces/kneecap+)
      (bury/hide/burying/hiding/drop/drops/dropping/dropped/stack/stacking/pile up) (the/another/some/their/more) (body/bodies/corpse+)
      (body/bodies) (count/bag+/in the trunk)
      (knock/knocks/kick/kicks/rip/rips/tear/tears/take/takes/blow/blows/chop/chops) (your/his/her/their/a/someone's/your neighbor's) (teeth/head/heads/throat/throats/limbs/guts) (off/out/in)
      (saw/chop/hack/rip/cut) off (limbs/heads/arms/legs/fingers/hands/ears)
      (spill/spills/spilling/spilled) (guts/blood/their guts)
      (will/gonna/going to) [just] bleed
      (axe/ax/hatchet/machete/chainsaw/sledgehammer) (to/in/into/through) (the/his/her/their/your/somebody's/someone's) (face/head/skull/neck/chest/throat)
      blood (reaches/hits/sprays/splatters/spatters/squirts) .. (row/rows/audience/crowd/wall/walls/ceiling)
      (knock/knocks/knocking) (the other/each other) [one/guy/man/dad/mom] out
      (sword/spear/lance) going in
      (bull/deer/buck/animal/beast) (dying/bleeding) (at/in front of/before/on) (our/my/his/her/their/your/the)
      rumble in the (parking lot/lot/alley/stands)
      (blood and all/blood and guts/blood bath/bloodbath/gorier/goriest/gut punch them/beat them bloody/bloody them up)
      (settle it/handle it/take it/finish it) in the parking lot
    `,
    unless:
      '(blood drive/red cross/nosebleed+/first aid/frog/anatomy/dissect*/fetal pig/owl pellet+/break a leg/lego/snowman/gingerbread/pinata/piñata/spill the beans)',
  },
];
