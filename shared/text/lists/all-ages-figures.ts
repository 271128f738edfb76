/** Figures of speech, food and everyday senses that hold a listed word: innocent in every list of all-ages. Phrases as in phrases.ts. */
export const FIGURES = `
  (murder/crime/violence/cocktail/weapon/weapons/gun/gore/drama)-free
  (juul/zyn/e-cig/ecig/e-cigarette/cigarette/nicotine/smoke/smoking)-free (school+/campus/zone/building/prom/district/bathroom+/restroom+/night/life/year/and/for life/since/pledge/place/space)
  (never/don't/do not) [ever] (drink and drive/drink or drive/drink then drive/drive drunk/vape and drive/smoke and drive)
  (never/don't/do not) [ever] (vape/juul/smoke/drink alcohol/use drugs/do drugs) .
  (no student/no teen/nobody/no one) [should/may/can] [ever] (drink and drive/drinks and drives)
  weapons-grade
  loser+ (buy/buys/bought) (lunch/pizza/ice cream/doughnuts/donuts/cocoa/milkshakes/dessert)
  bloody mary .... (ghost/haunted/mirror/costume/halloween/library)
  (don't/do not/never/won't) gamble (with/on) _
  (sugar/daylight saving/vacation/food/candy/time change/spring break/book) hangover+
  hangover from (daylight/the time/vacation/sugar/spring/winter/summer)
  machete+ .... (prairie/brush/buckthorn/trail/crew)
  champagne (powder/grape+)
  (nude/nudes) .... (art book/art history/renaissance/museum/sculpture/ap art/staircase)
  peep show .. (easter/diorama+/marshmallow+)
  (stats/statistics/probability) .... (roulette/poker/blackjack/craps/casino/slot+)
  (roulette/poker/blackjack/craps/casino/slot+) .... (stats/statistics/probability)
  (colonial/museum) .. tavern
  (get/gets/getting/got/so) high on (life/learning/reading/math/books/sunshine/sugar/kindness/music)
  casino-style _
  sniper's (patience/eye/focus/aim)
  the dealer at the (math/fraction+/number/spelling) _
  brewery of _
  bong of the
  bong+ of the (clock/tower/bell+)
  drink/drinks/drinking a lot of (water/milk/juice/tea/fluids/gatorade/cocoa)
  smoking hot mess
  (bought/bringing/brings/brought/ordered) .. jello+
  (jello/jell-o) shot+ close
  (pint/pints) .... (blood/donat*)
  (ammo/ammunition/locked and loaded) .... (t-shirt/cannon/nerf/snowball+/confetti/paintball)
  (coil*/wrap*/cable+/cord+/rope/ropes/yarn/weav*/knot+) .. over-under
  over-under (coil*/wrap*/weav*/pattern/method/technique/knot+)
  high stakes
  (call/calls/called/calling) shotgun
  shotgun .
  shotgun (! who/seat/! first)
  (gun/rod and gun/sportsman's/sportsmen's/conservation/rifle) club
  (trap/skeet/clay target/shooting sports/biathlon) .... (gun/guns/shotgun/shotguns/rifle/rifles/firearm/firearms)
  firearm+ safety (certificate+/class+/course+/training/card+/education)
  (firearm+/hunter) safety (done/complete*/finish*/pass*/before/by/on file)
  gun show .. (biceps/bicep+/curl+/flex*/dumbbell+)
  gun show .... weight room (crew/kids/club/class/team/record+/regulars)
  (biceps/flex*/curl+/weight room) gun show
  .. blood sweat [and] tears
  (scream*/yell*/cry/cries/crying) bloody murder
  (starter/starter's/starting/track) (pistol/gun)
  fired the (pistol/gun) (at/for) .... (meet+/race+/start+)
  (pistol/gun) (at/of) .. (meet+/race+/start+)
  (meet/meets/sprint+/relay+/track/starter) .... (pistol/gun)
  (pistol/gun) .... (meet/meets/sprint+/relay+/starter/race)
  (gun/guns/shotgun/shotguns/rifle/rifles) .... (trap/skeet/clay target/shooting sports/biathlon)
  jackpot (question/answer/round/clue/word)
  nude (clay/color/tone/shade/tights/shoes/heels/leotard+/undershirt+/bodysuit+)
  (wine/champagne/burgundy/bourbon) (red/color/colored/gold/vanilla)
  (rum/bourbon/whiskey/tequila/brandy/beer) (flavored/extract/free)
  cold one (out there/today/this morning/tomorrow/outside)
  pin-up (board/wall/display/critique)+
  poker chips .... (fractions/math/count/counters/counting/place value/addition)
  (count/counts/counting/sort/sorts/sorting) .. poker chips
  sniper+ .... nerf
  (first/then/juniors/seniors/sophomores/students/spots/seats/permits/chosen/picked/assigned/drawn/entry/admission) .. by lottery
  wine grape+
  (grammar/comma/snowball/pillow/food/water/paper/dance/tickle/leaf/word/thumb/dough/sock/marshmallow/water balloon) fight broke out
  (break/breaks/breaking/broke/shatter/shatters/shattering/shattered/singing) .. wine glass+
  bloodbath of a _ day
  (paint/ketchup/tomato*/cherry/beet/salsa/food coloring/dodgeball) .... bloodbath
  bubbly water
  smoking hot .. (chili/salsa/soup/cider/cocoa/griddle/grill/lunch/start)
  high as a kite :
  kite (day/flying/unit) .... high as a kite
  rifle/rifled/rifling through
  (foam/cardboard/paper/lego/gingerbread/chocolate/clay/cookie/plastic/balloon/rubber/wooden/tin/styrofoam/inflatable) .. (sword/axe/ax/battle axe/dagger/spear/catapult/cannon/crossbow/bow/arrow)+
  (sword/axe/ax/battle axe/dagger/spear/cannon/crossbow/bow)+ .. (of/from) (foam/cardboard/paper/lego/gingerbread/chocolate/clay/balloons)
  lottery .. in (the/her/his/their) (book/story/novel)
  brewery (district/building)
  (dog/dogs/hound/bloodhound/puppy/pup/kitten/cat/horse/pony/goat/rabbit/bunny/hamster/gerbil/gecko/snake/hen/rooster/chicken/duck/parrot/pig/guinea pig/lizard/turtle/tortoise/ferret/retriever/labrador/lab/poodle/doodle/collie/beagle/corgi/terrier/shepherd/spaniel/husky/llama/alpaca/donkey/lamb/calf/cow) .. (named/called) _
  drunk on (energy drinks/frosting/sunshine/joy/power/sugar/glitter/music/poetry/summer/books/love/learning/success/spirit)
  pint+ of (milk/blood/ice cream/cream/berries/blueberries/strawberries/raspberries/tomatoes/paint/water/juice/kindness/plasma)
  (pint/pints) (size/sized/glass of milk)
  happy hour (of/for) (reading/readers/books/math/homework/kindness/learning/art/music)
  (reading/book/homework/math/story/library/kindness/popsicle/hydration) happy hour
  slot machine+ of _
  jackpot of _
  (hit/hits/hitting/struck) the jackpot
  lottery (for/is/opens/closes/results/number/system/drawing/application+/enrollment/deadline)
  (enrollment/immersion/program/school/kindergarten/preschool/housing/ticket/parking/locker/seat/spot/camp/admission+/charter) lottery
  the lottery by shirley
  pup night
  wager a guess
  (napoleon) dynamite
  (is/are/was/were/she's/he's/they're/absolute/pure/total) dynamite
  dynamite (on/at/in/performance+/duo/start/season/team/show/defense/game/finish/cast/choir/serve/routine)
  explosive (volcano*/eruption+/laughter/applause/flavor+/experiment+/chemistry/soda)
  explosive (start/offense/play/plays/first/second/third/fourth/half/quarter/growth/serve+/speed/power/inning/run/runs/energy/finish/performance+/attack/athlete+/jump+/moves/rally)
  (is/are/was/were/routine/team/offense/so/truly) explosive
  sniper (fire from/from/shot from/goal)
  (root beer/water/soda/milk/glow/cup/juice) pong
  (murder/murders) (myster*)
  hook up (your/the/a/to the/printer+/computer+/internet/cables/speakers/projector+/device+)
  hook up with (tech/it/resources/a tutor/a mentor/your counselor)
  (bus/water/electric*/rv/utility/gas/internet/cable/trailer/sewer/power/camper) hook-up+
  hook-up+ for (field trips/trips/rvs/trailers)
  thong sandal+
  high stakes (test*/match/game/games/round/final+/inning/spelling/drama/debate/moment/playoff+/only)
  (gun/guns) (bun/of confetti)
  (confetti/paint/glitter/flour/color/water) (bomb+/grenade+/cannon+/gun+)
  (hand grenade+/grenade+) of (paint/glitter/color/flour/confetti)
  (cherry/photo/bath/seed/yarn/cocoa/truth/f) bomb+
  (blood/bloody) (orange+/moon/drive+/type+/bank/pressure)
  (shot/shots) (put/clock/block*/of espresso/on goal/in the arm)
  (booster/flu/vaccine/covid/three-point/half-court/jump/slap/penalty/free-throw/buzzer-beating) shot+
  casino royale
  (erlenmeyer/volumetric/florence/boiling/lab/glass/reaction/chemistry) flask+
  flask+ .... (beaker+/experiment/lab/chemistry/solution/vacuum/chlorine/test tube+)
  (beaker+/experiment/lab/chemistry/solution/vacuum/vapor/gas) .... flask+
  (russian/fortnite/mario) roulette
  (poker) face+
  pocket (aces/protector+)
  (killer) (bee+/whale+/app/instinct/smile/abs/crossover)
  (buried/bury) (treasure/the hatchet/time capsule/a time capsule/in a book/in books)
  (break/breaks/broke/broken/breaking) (his/her/their/a/both) (leg/arm/wrist/ankle/collarbone/finger/nose/elbow/foot) (skiing/skating/in practice/in the/at recess/on the/last/and still/this/snowboarding/playing)
  (snap/crack/pop) pea+
  grass stain+
  (bare/naked) (branches/trees/hands/bones/feet)
  (dirty) (dozen/hands/jobs/laundry)
  cocktail (party effect/umbrella+)
  dance party
  (strip/strips) (of paper/of bacon/mall/mine/of/down old)
  (bar) (graph+/code+/exam/model+/method/soap/magnet+)
  (raised/raising/raises) the bar
  toast (to/with) (butter/jam/cinnamon)
  (chicken/dodge) ball
  sexta/sexto
  middlesex
  (cigar) box
  (weed/weeds) (the/our/flower/garden/eater/whacker)
  (clay/flower/melting/crock/instant/stock/coffee/tea/lobster/planting) pot+
  (roll) (up your/up our/call/model+/out)
  (joint) (concert+/meeting+/effort/powers/statement/committee/rehearsal/session)
  (high) (note/five+/school+/score+/honors/tide/spirits/energy/water/altitude/winds)
  (chug/chugs/chugged/chugging) [a/an/the/his/her/their/your] [whole/entire/full/half a/glass of/bottle of/gallon of/carton of/jug of] (water/milk/juice/gatorade/cocoa/lemonade/pickle juice/smoothie+)
  [a/an/one/another/the] (six/twelve/12/24/thirty) (pack/packs) of (batteries/pretzels/markers/crayons/pencils/socks/donuts/doughnuts/bagels/cookies/muffins/cupcakes/water/soda/pop/root beer/juice/eggs/rolls/tulips/bulbs/paper towels/glue sticks/tennis balls/golf balls)
  happy hour (with/in/at) (the/our/your) [school] (counselor+/librarian+/library/tutor+/tutoring/kindergarten/kindergartners/media center/art room/reading)
  spiked (the/a/that/it/another/every) .. (volleyball/ball/set/serve)
  (bell/clock/gong/chime+) .... bong+
  bong+ .... (bell/clock/gong/chime+)
  high roller+ wanted
  high roller+ .... (paint/mural/wall/bowling/skate/skating/roller coaster)
  (paint/mural/bowling/skate/skating) .... high roller+
  pull tab+ .... (can/cans/jar/weigh*/pounds/aluminum/lids)
  (can/cans/jar/soda/aluminum) .... pull tab+
  [a/the/his/her/my/our/their] ar (goggles/headset+/glasses/app+/test*/book+/quiz*/point+/reader+/reading/level+/sandbox)
  (bubble gum/chocolate/candy/pretzel/it's-a-boy/it's-a-girl) cigar+
  coke lines at (the/our) (concession*/snack/stand)
  (chemistry/science/fizz/potion/soap/beaker+/citric acid/baking soda) .... bubbly
  bubbly .... (potion/soap/personality/smile/cheese/welcome/baking soda)
`;
