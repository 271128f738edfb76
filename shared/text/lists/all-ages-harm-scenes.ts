import type { Term } from '../terms.ts';
import type { AllAgesKind } from './all-ages.ts';
import { STORY } from './all-ages-stage.ts';

/**
 * Weapons, bodies and harm by what people do and say, without the word that usually gives it away. Source: our own
 * reading. Phrases as in phrases.ts.
 */
const GAME_TALK = `
  (quarter/half/halftime/inning/innings/period/goal/goals/save/saves/serve/serves/passes/yards/touchdown+/bullpen/pitcher+)
`;

export const HARM_SCENES: readonly Term<AllAgesKind>[] = [
  {
    kind: 'weapons',
    note: 'Weapons by what people do with them, and kinds the list of words does not hold.',
    degree: 2,
    say: `
      (win/raffle/raffling/won) [a/off a] (muzzleloader/crossbow/compound bow/black powder _/gun safe)
      (new/our/the/two/three/matching/team's) .. (berettas/glocks/rugers/remingtons/mossbergs/brownings/benellis/winchesters)
      (pack/packs/packing) heat
      (packs/packing/pulled/pulls/hid/hides/hiding/waved/waving/flashed) (a/his/her/my/their) piece
      bring your (ak/glock/nine/piece/strap/burner/blade/shank/gat)
      strapped up
      (lower receiver/upper receiver/ghost gun+/suppressor+/gun part+/gun kit+/3d-printed gun+/printed gun+)
      (thirty-aught-six/thirty-ought-six/thirty aught six/30 aught six)
      (win/won/raffle/raffling/shoot/shot/shooting/new/his/her/my) [a/an/his/her/my/the/new] (ruger/remington/mossberg/beretta/winchester/glock/smith and wesson/sig sauer)
      (at/to/from/hit/hitting) the (gun/shooting/firing/rifle/pistol) range
      (days/day/morning/afternoon/weekend/hours/saturday/sunday) at the range
      (range day/range time)
      (machine gun+/flamethrower+/flame thrower+/mortar shell+/land mine+/landmine+/cannonball+ at/artillery/ied+/dynamite/tnt/nerve gas/tear gas/musket+/flintlock+/blunderbuss/crossbow+/longbow raffle/throwing knives/throwing stars/throwing axes/throwing knife/battle axe+/battleaxe+/nunchuck+/numchucks/brass-knuckles)
      (stick/block/brick/pound/ounce/load/charge/wad)+ of c4
      c4 (explosive+/charge+/vest/bomb+/in/under/on/strapped)
      (explosive/plastic/plant/planted/pack/packed/strapped/with/used/buy/bought/wired/some/enough) c4
      (bb/pellet/airsoft/potato/zip/elephant/squirrel/deer/duck/six-shooter) (gun+/rifle+/pistol+)
      (his/her/my/our/their/dad's/grandpa's) (ar/glock/sig/9mm/nine/gun/rifle/shotgun/revolver/pistol/bow and arrows/ammo/knife collection/sword collection/gun collection/dagger+/machete)
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
      f-bomb+
      less is more ladies/girls
      size doesn't matter
      (dirty/filthy/raunchy/explicit/uncensored) (lyric/lyrics/version/joke/jokes/song/songs/playlist)
      so hot (it/that/she/he/they/you/somebody/someone) .. (called/call/calling) the (cops/police/fire department)
      (those/her/their/his/them) (skirts/shorts/abs/biceps/curves) .
      those legs .
      (love/loves/admire/admiring/watch/watching/check out/checking out/eyes on/look at/nice) .. (her/their/his) legs .
      (nudes/nude model+/nude figure+) in (room/the/our)
      (swimsuits/suits/clothes/shirts/pants) (not required/stay home/come off)
      hooters (for/girls/wings/at/night/run)
      (bikini/bikinis/speedo/speedos/thong/thongs/g-string/lingerie) .. (car wash/contest/calendar/and/wash/photo+/shoot/only)
      (bikini/wet/topless/shirtless/lingerie) (car wash/contest/calendar/carwash/photo shoot)
      (shirts/clothing) optional
      (stag/bachelor/bachelorette) (party/parties/night/weekend)
      (abs/six-packs/cleavage) (mandatory/required/on display/included)
      (should be/is/are/was/looks) illegal on (her/him/them)
      so hot [it/that/she/he/they/you] (should/ought to/must/has to) be illegal
      (sex sells/sexting/nudes/send pics/send nudes/dick pic+/sex tape)
      (lifeguard/teacher/coach/dad/mom/principal/sub/nurse/cheerleader/trainer/bartender/waiter/waitress)+ .. (is/are) [so/pretty/really/kinda/such] (hot/a hottie/hotties/smokin*/a snack/thirst*/easy on the eyes/eye candy/fine af)
      what happens (in/at) (the/a) [_] (limo/hotel/after-party/afterparty/back seat/backseat/motel/hot tub/cabin) stays
      bring (protection/a condom/condoms)
      (hook up/hooking up/make out/making out) (in/behind/under/at) the (bleachers/back/locker/parking/bus/limo)
      (twerk*/lap dance+/pole danc*/striptease/wet t-shirt/thirst trap+)
      (dtf/nsfw/onlyfans/only fans/sugar daddy/sugar daddies/friends with benefits/booty call+)
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
      (condom/condoms/plan b pill/plan b pills/lube/viagra/pregnancy test+/std+/sti+/herpes/chlamydia)
      (use/used/using/bring/wear/wore/without/no) (rubbers/protection) (tonight/at/after/with/on/before/kids/ladies/gentlemen/boys/girls/folks/.)
      (on/take/takes/taking/took/missed/buy/sell*) the pill
      (take/takes/taking/took/need/needs/buy/bought) plan b
      (wrap it/use protection/practice safe/safe sex/unprotected)
      (send/sends/sent/sending/share/shared/trade/traded) .. (nudes/noods/nude*/dirty pics/naked pics/naked photos/thirst traps/butt pics/feet pics)
      (such a turn-on/a real turn-on/a turn-on/turned on by/gets me turned on/foreplay/climax with/aphrodisiac+/love making/lovemaking/pheromone+/libido/stamina in bed/good in bed/great in bed/better in bed/good in the sack/great in the sack/wild in the sack/between the sheets)
      (strip/strips/stripping/stripped) (down to/naked/for us/for the/on stage/off/poker) 
      (show/shows/showing/showed/flash/flashes/flashed/flashing) .. (cleavage/skin/boobs/butt/thong/bra/panties/underwear/nipple+/legs off)
      (skimpy/see-through/low-cut/barely-there/revealing) (t-shirt+/shirt+/shorts/dress/dresses/top+/leggings/uniform+/outfit+/bikini+/swimsuit+/costume+)
      (checking/checked/check) out (her/his/the/their/those/that) (butt/legs/booty/chest/body/backside/rear)
      (stare/staring/stares/drool/drooling/drools/gawk*/ogl*/leer*/wink wink) .. (legs/chest/butt/body/booty/abs/cleavage/coach/teacher/dads/moms/ladies/cheerleaders)
      (hot/hunky/sexy/ripped/shirtless/gorgeous/smoking) (dad+/mom+/coach/coaches/coaches'/firefighter+/fireman/firemen/lifeguard+/sub/student teacher+/teacher+/principal/cop+/single+/date+/bod+/body/babe+)
      (hunk+/stud+/babe+/hottie+/cutie+/zaddy/daddy) .. (calendar/contest/auction/car wash/of the month/on the/bachelor)
      (bachelor/bachelorette/slave/kiss) (auction+)
      (kissing/make-out) (booth+/contest/cam contest/room)
      (twerk*/dirty-danc*/booty-shak*)
      (grinding/gyrating) (on/up on/against) (each/her/him/me/you/somebody/the dance/one)
      (dance/dances/dancing/prom/bump and/no/dirty) .. grinding
      grinding (at/during/on/in) [the/our] (dance/dances/prom/homecoming/floor/corner)
      (lose/lost/losing) (her/his/your/their/my) virginity
      (virgin+) (no more/list/alert/sacrifice)
      (desnud*/sexo/sensual*/striper*) (en/a/para/con/al)
    `,
    allow: `
      wrap it (pocket/box/bag/bow/tie/tape/in/with/around/up)
      adult games (start/starts/begin/begins/are/run/tip off/follow/on/at)
      a turn on (the/our/a/an/his/her/their/your/my/every/each/stage)
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
      (deer/hog/elk/turkey/animal) blood
      blood on (their/his/her/our) (face/faces/hands/jersey/jerseys)
      (arm/leg/knee/ankle/neck/elbow/wrist) (goes/went/bent/bends/bending/facing) the wrong way
      (throat/arm/head/heart/eye/tongue/jaw/spine/guts)+ .. being (torn/ripped/cut/pulled/sliced/bitten) (out/off/open)
      (slow-motion/slow motion/buckets of/gallons of/close-up) (blood/gore/guts)
      (blood/gore/guts) (in slow motion/in close-up/everywhere/up to the/on the walls/on the ceiling)
      (break/breaks/breaking/broke/snap/snaps/smash/smashing/bash/crack/cracking/crush/bust/shatter) (his/her/their/your/some/a few/every/@school s/@team/somebody's/someone's) (leg/legs/arm/arms/neck/necks/nose/noses/jaw/jaws/bones/knees/kneecaps/ribs/face/faces/skull/skulls/spine/teeth/fingers/back)
      (bury/burying/buried/killing/kill/murder/murdering/slaughter/slaughtering/butcher/execute/hang/hanging/lynch/shoot/stab/drown/strangle/maim/cripple/injure/hospitalize/bleed) (their/his/her/the/your/those/these/that/every/@school s/@team) [_] (quarterback/qb/goalie/pitcher/captain/coach/coaches/players/kids/fans/team/bodies/refs/ref/referee/kicker/point guard/family/girls/boys/student section)
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
