import type { Term } from '../terms.ts';
import type { AllAgesKind } from './all-ages.ts';

/** Weapons, sexual and violent content, by brand, by slang and by who does what to whom. Source: our own reading. Phrases as in phrases.ts. */
const STAGE = `
  (drama club/theat*/musical/our play/the play/one act/shakespeare/macbeth/hamlet/sweeney todd/haunted house/halloween/makeup crew/stage combat/prop+)
`;
const BODY =
  '(head/heads/throat/throats/neck/necks/arm/arms/leg/legs/hand/hands/finger/fingers/face/faces/skull/skulls/eye/eyes/eyeballs/guts/brains/intestines/limb/limbs/ear/ears/tongue/body/bodies/teeth)';
const SOMEBODY =
  '(him/her/them/me/you/someone/somebody/everyone/people/that kid/this kid/the kid/a kid/the guy/a guy/that guy/another student/a student/another kid/each other/his wife/her husband/his girlfriend/the ref/the teacher/the principal/the other kid)';

export const HARM_SAYINGS: readonly Term<AllAgesKind>[] = [
  {
    kind: 'weapons',
    note: 'Weapons by brand, and what people do with them.',
    degree: 2,
    say: `
      (remington/mossberg/beretta/ruger/smith and wesson/sig sauer/winchester/browning/glock/colt/henry/savage/benelli) (shotgun/rifle/pistol/revolver/gauge/9mm/22/45/30/semi-auto)
      (12/20/twelve/twenty)-gauge
      (twelve gauge/12-gauge/20-gauge/9mm/30-06/ak-47/ak 47/ak47/m16/mp5/semi-automatic/semiautomatic/semi-auto/sawed-off/long gun/long guns/side arm/sidearm)
      (ammo/ammunition/shotgun shells/targets and ammo/firearms) .. (for sale/raffle/provided/giveaway/free/included/on us)
      (brought/bring/bringing/brings/carry/carries/carrying/pulled/pulls/pack/packing/wield*/waving/waved/flash*/hid/hiding/stash*/show off/showed off/show us your/bought/buying/sell/selling) [a/an/his/her/their/my/your/the] [loaded/new/big/real/hunting/steak/kitchen/pocket] (knife/knives/blade/blades/switchblade/gun/guns/pistol/rifle/shotgun/machete/sword/katana/taser/stun gun/brass knuckles/weapon/weapons/glock/handgun/bayonet/dagger/ax/explosives/grenade/hatchet)
      (bring/brings/bringing/shoot/shooting/got/my/his/your/dad's) (your/my/an/his) (ar/ak)
      (my/his/her/dad's/your) ak
      (packing/carrying) a (nine/piece/glock/heater/.45/gat)
      (samurai/steel) sword+
      (packing heat/strapped with/trigger happy/trigger finger/crosshairs/in the crosshairs/body armor/silencer+/sniper+/hollow point+/full auto/high-capacity/high capacity magazine/extended clip/extended mag+)
      (throwing star+/katana+/stun gun+/taser+/crossbow+/compound bow raffle/butterfly knife/bowie knife/stiletto knife/shiv)
      (explosive+/homemade bomb/pressure cooker bomb/nail bomb/napalm/gunpowder/black powder/m-80+)
      (shoot/shooting/fire/firing/fired/aim/aimed/point/pointed/pointing) [a/an/the/his/her/real/their/off] (gun/guns/rifle/rifles/pistol/shotgun/handgun/firearm/ak/ar) (at/for/on/in/into/this/with/all/off)
      (gun/guns) (and/&) (beer/god/ammo/booze/glory/money/whiskey)
    `,
    unless: `
      ${STAGE}
      (glue/nerf/water/squirt/heat/staple/t-shirt/confetti/foam/bubble/radar/starter/starting/starter's/air) gun+
      (color guard/winterguard/drill team/fencing/archery team/trap team/clay target)
      (history/museum/civil war/revolution*/medieval/renaissance/reenact*)
      (gun-metal/gunmetal)
      (paint*/brush*/ice skate*/razor)
      browning (elementary/poem/poet)
      colt+ and
      (cooking/culinary/chef/cafeteria/butter/plastic) .. (knife/knives)
      (pumpkin/woodshop/whittling/apple)
      bean bag
      (prohibited/not allowed/leave .. at home/never bring)
    `,
  },
  {
    kind: 'sexual',
    note: 'Bodies, looks and what is done with them.',
    degree: 2,
    say: `
      (look/looks/looked/looking/she is/she's/he is/he's/she was/he was/they are) [so/too/damn/smoking/smokin/really/very/mighty] (hot/sexy/thicc/bangin) (in/tonight/wearing/af) [that/those/her/his/their/a/the]
      (hot/sexy/busty/curvy/half-naked/scantily/half naked/barely dressed/barely-dressed/slutty/skimpy) (girl/girls/guy/guys/teacher/teachers/coach/mom/moms/dad/dads/boys/boy/men/women/ladies/cheerleader/cheerleaders/nurse/nurses/librarian/librarians/body/bodies/bod/legs/dancer/dancers/outfit/outfits/costume/costumes/skirt/skirts/uniforms/bikini/clad/swimsuit/swimsuits/santa/elf/elves/photos/pics/selfies)
      (hooked/hooking) up (at/behind/under/after/in the back/during)
      (no pants/pants optional/pants-off/clothing optional/clothing-optional/birthday suit/in the buff/buck naked/butt naked/stark naked/streaker+/in his underwear/in her underwear/underwear party/underwear run/pajama-less/bare-chested/bare butt/bare bottoms/mooned/mooning)
      (sleep/sleeps/slept/sleeping) with (him/her/the coach/coach/the teacher/a teacher/a student/everyone/half/the boss/each other/my ex/my girlfriend/my boyfriend/his girlfriend)
      (boob+/boobies/titties/tits/booty/bootylicious/butt pic+/panties/g-string+/thongs/bras/bra size/crotch/dirty pics/dick pic+/jockstrap/rack on/side boob/camel toe/hickey+/boner+)
      (best/nicest/hottest/sexiest/tightest/finest) [the/my/our/those/her/his/#] (butt/butts/booty/legs/bod/bods/backside/rack) 
      (kissing booth/date auction/bachelor auction/slave auction/strip poker/strip twister/seven minutes in heaven/spin the bottle/suck and blow/truth or dare strip/body count/walk of shame/booty call/sugar baby/sugar babies/dirty dancing/grinding on/grind on/freak dancing/lap dance+/pole dance+/peep show/girls gone wild/wet t-shirts/swimsuit edition/nude beach/nudist+/sex toy+/vibrator+/handcuffs and/chippendales/strip tease)
      (get/gets/got/getting) (laid/freaky/frisky/naked) (tonight/with/after/at/on prom/in the/this weekend/on)
      (make/makes/made/making) out (with/behind/in the/under/during/at)
      (french kiss*/tongue kiss*/steamy/raunchy/risque/x-rated/r-rated/rated r/smut*/lewd/lustful/horny/turn me on/sexually aroused/orgasm*/masturbat*/prostitut*/escort service/brothel+/call girl+/hooker+/fetish+/a threesome with/have a threesome/make babies/baby making/baby-making/no strings attached/cougar+ on the prowl/hot for teacher/send nudes/thirst trap+/pin-up/pinup/centerfold+)
      (strip*/took/ripped/tore) off (her/his/their/your/my/all) (clothes/bra/underwear)
      (take it all off/show some skin/showing skin/show us some skin/show some leg/bare it all)
      (her/his/their/your/those/my) (cleavage/booty/sexy/hot bod/sweet cheeks/tush/jugs/melons)
      (chest/bra/breast/bust/cup) size+
      ranked by (looks/chest/body/hotness/butt)
      smokeshow+
      (threaten*/stab*/attack*/slash*) (him/her/them/someone/a student/a teacher) with (a/the/his/her)
      shot (his/her) (wife/husband/girlfriend/boyfriend/mother/father)
      (get/gets/got/getting) beat up
      (someone/somebody/a kid/a student/he/she/who) got shot (at/in/by/outside)
      (beat/beats/beating/hit/hits) (his/her) (girlfriend/boyfriend/wife/husband/kid/kids) (with/until/up/bloody)
      (throat/wrists) .. (cut/slit)
      legs for days
      (they'd/i'd/he'd/she'd/to) sleep with
      locker room (cam/camera/pics/footage/video)
      (hotel room/hotel rooms) .. (prom/no parents/after/protection)
      (prom/dance) .... (hotel room/no parents)
      (hands off) (each other/her/him/of each other)
      (all over each other/sucking face/getting it on/getting busy/tangled in the sheets/under the covers)
      that's what she said
    `,
    allow: `
      g-string (side/is/was/broke/peg/and/goes/went/snapped)
      (violin/viola/cello/bass/guitar/ukulele/banjo/fiddle/bow/tune/tuning/pluck/plucked/open)+ .... g-string+
      g-string+ .... (violin/viola/cello/bass/guitar/ukulele/banjo/fiddle/bow/bridge/peg)+
    `,
    unless: `
      (hot lunch/hot dish/hot sauce/hot chocolate/hot cocoa/hot dog*/hotdish)
      (olive oil/virgin islands/virgin mary/virgin islands/blessed virgin)
      (mountain lion+/cougar cub+)
      (story climax/plot/rising action)
      (stove/oven/temperature/degrees/weather/kettle/soup/sun/pizza)
      (baseball/strike zone)
      (pirate booty/pirate*/treasure)
      (sports bra+)
      (snow pants/ski pants)
      arts and
      (pumpkin/gourd/melon+ and)
      (mammogram/breast cancer)
      (best behavior)
    `,
  },
  {
    kind: 'violence',
    note: 'Somebody is hurt, told in earnest.',
    degree: 2,
    say: `
      ${BODY} .. (chopped/cut/ripped/torn/blown/hacked/sawed/sliced/lopped/bitten) (off/open/apart)
      ${BODY} .. (smashed/bashed/crushed/gouged/slit/slashed/snapped/splattered/bashed in/caved in/blown off/kicked in/stomped)
      (chop*/cut/cuts/rip/rips/ripped/tear/tears/tore/hack*/saw/sawed/slice*/bit/bite) (off/open) (his/her/their/a/the/someone's/somebody's) ${BODY}
      (rip*/tear*/tore/cut/cuts/pull*/gouge*/scoop*/knock*/kick*/punch*/poke*/bit/bite*) (his/her/their/your/someone's/my) .. ${BODY} (out/off/in/open)
      (saw/saws/sawed/cut/cuts/chop/chops/chopped/slice/slices/sliced/split/tear/tears/tore/rips/ripped) (him/her/them/the girl/the guy/the man/the woman/a man/a woman/people/somebody/someone/the victim/bodies) in (half/two/pieces)
      (love to/want to/wanna/like to/gonna/going to) (punch/slap/stab/shoot/strangle/choke/smack/deck/hit/kick/beat up) (that/the/this) (ref/referee/official/coach/teacher/kid/guy/umpire/goalie/principal/dude)
      (love to/want to/wanna/like to/gonna/going to) (punch/slap/stab/shoot/strangle/choke/smack) (him/her/them/somebody/someone/you)
      beat* the (living daylights/crap/hell/snot/life/tar) out of (each/him/her/them/a kid/that/another)
      (noses/arms/jaws/bones/ribs/teeth) (were/got) (broken/knocked out)
      (cut/cuts/rip/rips/tear/tears/carve/carves/ripped) out (his/her/their) (heart/tongue/eyes/liver/organs)
      tied up and (bleeding/beaten/gagged/left/naked)

      (smash*/bash*/crush*/gouge*/slit/slits/slitting/slash*/stomp*) (his/her/their/your/a/the/someone's/somebody's) (head/throat/neck/skull/eyes/face/teeth/jaw/nose/ribs/legs/kneecaps/fingers/brains) [in/out/open]
      (beat/beats/beating/jump/jumps/jumped/stomp/stomped/pummel*/pound/pounded/pounding/kick/kicked/punch/punched/punching/slug/slugged/choke/choked/choking/knock/knocked/curb stomp*/attack/attacked/sucker-punch*/sucker punch*/clobber*/whale on/wail on/thrash/thrashed) ${SOMEBODY} .... (until/bloody/bleeding/bled/unconscious/senseless/to a pulp/to death/half to death/in the face/in the head/in the mouth/in the gut/in the parking lot/in the bathroom/in the locker room/black and blue)
      (knocked/knocks/knock) [him/her/them] (out cold/unconscious)
      (beat/beats/beating) (him/her/that kid/a kid/another student/someone/somebody) up
      (left/leave/leaving/lay/lying) [him/her/them] (bleeding/for dead/unconscious/in a pool/in a coma)
      (until/till) (he/she/they/it) (bled/bleeds/bleed/died/dies/stopped breathing/stops breathing/passed out/went limp)
      blood (dripped/dripping/gush*/splatter*/spurt*/pour*/soaked/sprayed/all over/on the walls/on the floor/bath/pooled/running down/flying)
      (watch/see/seen/post/posted/film*/record*/share/got/video of) .. (fight video+/beatdown/beat down/brawl/knockout punch/fight go down/kids fight/girls fight)
      (bloody/gory/grisly/gruesome) (beating/brawl/attack/fight/kill/kills/killing/death/deaths/murder/scene/scenes/assault/slaying/crime)
      shot (and killed/dead/to death/in the head/in the chest/in the back/in the face)
      (stab/stabs/stabbing/knifed/knifing/impale*/disembowel*/scalped/flay*/drown/drowned/drowning/strangle*/smother*/suffocat*/poison/poisoned/bludgeon*/garrot*/butcher/butchered/slaughter/slaughtered) ${SOMEBODY}
      (hanged/hung/shot/killed/drowned) (himself/herself/themselves/yourself/myself)
      (burned/buried/eaten/skinned/roasted/boiled) alive
      (kill/kills/killed/killing) (his/her/their/the) (wife/husband/parents/mother/father/victims/victim/girlfriend/boyfriend/roommate)
      (death match/deathmatch/fight to the death/blood sport/bloodthirsty/bloody knife/body bag+/severed body parts/drive by shooting/gang fight/gang war/beatdown+/smackdown video/cage match with/throwing hands/throw hands/square up with/catch these hands/gorefest/snuff film/torture porn/chain saw massacre/waterboard*/firing squad/dismember*)
      (go/went/going/came/come) to blows
      (broke/breaks/started/start/got into/get into/had/huge/big/massive/another/girl/cafeteria/hallway/bathroom/parking lot/locker room) [a/an/out a/in a/huge/big/fist] (fistfight/fist fight/brawl/beatdown/slugfest/girl fight/food-court fight)
    `,
    unless: `
      ${STAGE}
      (food fight/snowball fight/pillow fight/water balloon*)
      (killed it/killing it)
      (chemistry/dissect*/pumpkin*/watermelon*/pinata+/piñata+)
      (blood drive/blood donor+/donate blood/blood pressure)
      (knocked out of/ko'd in the)
      (free throw*/three-pointer+/goal+/basket+/at the buzzer/quarter/inning)
      (cut off date/cutoff)
      (shot put/shot clock)
      (photo+/picture day/headshot+ for)
    `,
  },
];
