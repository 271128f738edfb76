import type { Term } from '../terms.ts';
import type { AllAgesKind } from './all-ages.ts';
import { ON_STAGE, STORY } from './all-ages-stage.ts';

/** What is played, cooked or fired, and may be smoking hot. */
const PLAYED =
  '(combo/band/ensemble/drumline/horns/trumpets/trombones/saxes/sax/solo/solos/set/groove/rhythm section/choir/kiln/forge/grill/griddle/chili/salsa/soup/volcano/stove/engine/bats/offense/shooting)';

/** Weapons and sexual content. Source: our own reading of school posts. Phrases as in phrases.ts; an innocent sense goes under `allow`. */
export const WEAPONS_AND_BODIES: readonly Term<AllAgesKind>[] = [
  {
    kind: 'weapons',
    note: 'Weapons. Tools, toys, sports, figures of speech and the stage pass.',
    degree: 2,
    say: `
      gun+
      handgun+
      shotgun+
      rifle+
      pistol+
      revolver+
      firearm+
      ar 15
      ar-15
      ammo
      ammunition
      assault weapon+
      bullets
      hand grenade+
      grenade launcher+
      machete+
      brass knuckles
      switchblade+
      pocket knife
      pocket knives
      hunting knife
      hunting knives
      pepper spray
      concealed carry
      conceal and carry
      locked and loaded
      glock+
      bazooka+
      buckshot
      grenade+
      nunchucks
      dagger+
      pistola+
      arma+ de fuego
      bayonet+
      firepower
      uzi
      tommy gun+
      bump stock+
      brass knuckle
      weapon+
    `,
    allow: `
      glue/nerf/water/squirt/heat/staple/radar/spray/paint/price/nail/caulk/caulking/tattoo/massage/bubble/confetti/foam/air/snow/label/t-shirt/starter's/starters/starting/starter/ray/laser gun+
      hot glue gun+
      (t shirt) gun+
      jump/jumped/jumping the gun
      jump/jumped the starting gun
      top/young/big/smoking/son-of-a/great gun+
      gun show arms
      machine gun kelly
      gun lake
      gun flint
      gun shy
      gun metal
      gunmetal
      annie get your gun
      stick/sticking/stuck to (our/your/his/her/their/my) guns
      under the gun
      riding/ride/rode/call/calls/called shotgun
      shotgun (start/formation/snap/wedding/approach)
      pistol squat+
      pistol pete
      (starter/starting/a/the) pistol (start/fired/went off/for the race)
      pistol start+
      (air/spinning/color guard/drill/practice/wooden/parade) rifle+
      rifle (line/through/toss/spin/section/captain+/line)
      secret weapon+
      (choose/pick/grab/name/select/draw/bring) your weapon+
      weapon of math
      weapon+ (of choice)
      weapon+ of math (instruction)
      bullet points
    `,
    unless: `
      color guard
      guard (captain+/line/team)
      trap (team/league/shoot*)
      clay target
      (skeet/biathlon/archery/marksmanship)
      (rifle/jrotc) team
      jrotc
      track and field
      starter's pistol
      starting (pistol/blocks)
      (on/in/off/from/out of/into) the (starting/blocks/starting line)
      (secret/best/offensive/scoring/deadly/favorite) weapon
      weapon of
      (pretend/toy/fake/play/plastic/foam/costume/cardboard) [or/and] [_] weapon+
      (mask+/costume+/blood/gore) .. weapon+
      weapon+ .. (mask+/blood/gore)
      weapon+ .. (stay/stays) (home/at home)
      (leave/without) .. weapons
      (model un/model united nations)
      (timpani/kettledrum+/oboe+/bassoon+/cymbal+/overture/symphony/symphonic)
      weapons detection
      bullet (journal*/point+/train+)
      (whittl*/carving/culinary/kitchen/paring/palette/butter) kni*
      ${STORY}
    `,
    unlessNear: `
      ${ON_STAGE}
      (color guard/winter guard/winterguard/drum corps)
      trap (team/league/shoot*)
    `,
  },
  {
    kind: 'weapons',
    note: 'Firearms in use, on sale or as prizes, whatever stands beside them.',
    degree: 3,
    say: `
      gun (raffle/show/range/store/shop/giveaway/rights/auction/club/expo/sale)
      shooting range
      deer rifle
      hunting rifle
      rifle raffle
      firearm+ (raffle/sale/giveaway/auction/class)
      (win/raffle/raffling/giving away) (a/an) .. (rifle/shotgun/gun/handgun/pistol/firearm)
      pull/pulled (a/the) (trigger on/gun/knife)
      (loaded) (gun/guns/rifle/pistol)
      build/building/make/making/made (a bomb/bombs/pipe bombs/explosives)
      pipe bomb+
      molotov cocktail+
    `,
    allow: 'building bath bombs\nmake/making/made (bath/seed/cocoa/glitter/paint) bombs',
  },
  {
    kind: 'sexual',
    note: 'Sexual content. Health words in a lesson go to a second pair of eyes. What is profane is another rule’s.',
    degree: 3,
    say: `
      sexy
      sexiest
      sexual
      sexually
      sex
      sexting
      sext+
      nude+
      nudity
      naked
      porn*
      x rated
      r rated
      nsfw
      18+ only
      adults only (show/night/party/event)
      strip club+
      stripper+
      striptease
      lap dance+
      pole danc*
      lingerie
      thong+
      condom+
      erotic*
      kinky
      hooking up
      hook ups
      hookup+
      one night stand+
      making out
      make out (session/spot/point)
      twerk*
      thirst trap+
      wet t-shirt
      bikini (contest/body/babes/car wash)
      hot (girls/guys/moms/babes/chicks/singles/teachers)
      hottest (teacher/mom/moms/girl/girls/guy/guys/coach/cheerleader+/dads/teachers)
      smoking/smokin hot
      hottie+
      hot (girl/guy/babe/mom/chick)
      (short shorts/wet t-shirts/wet t-shirt)
      you know you want
      eye candy
      gentlemen only
      (ogle/ogling/gawk*)
      (milf/dilf/gilf)+
      fifty shades
      magic mike
      onlyfans
      tinder
      booty (call/shake/shaking/shorts/pop)
      shake that/your booty
      virginity
      viagra
      playboy
      sugar daddy
      sugar daddies
      friends with benefits
      netflix and chill
      in bed with
      birth control
      get laid
      skinny dip*
      topless
      (tightest/tight/tiny/short) shorts
      (rating/rate/ranking) (you/the girls/the boys/the ladies/girls/cheerleaders/bodies)
      shirtless
      (swimsuit/bikini/calendar) (calendar/edition)
      bring protection
      cleavage
      seduc*
      make/making love
      lovemaking
      hot tub with
      wet dream+
      desnud*
      sensual
      striptease
      undress*
      bedroom eyes
      speedo contest
      bikini
      body shots
      pillow talk
      sexo
      galmo
      foreplay
      orgy
    `,
    allow: `
      ${PLAYED} .. (is/are/was/were/sounds/sounded/stays/that's/getting) [just/so/absolutely/always] (smoking/smokin) hot
      bikini (bottom/atoll)
      thong (bao/tin/dich/qua/minh/thao/cam/thuong/diep/so/nhat/ke/hieu)
      (giao/he/truyen/luu/pho/co/va/nguoi/can/ban/van) thong
      naked (eye/mole/juice/cake/barbie+/oats)
      same sex
      (opposite) sex
      sex (assigned)
      sex discrimination
      (on the basis of/regardless of/of either/by/both) (sex/sexes)
      wire/paint stripper+
      sexual orientation
      sexual minorities
      nude (color*/heels/tights/shoes/leotard+/lip*/tone+)
    `,
    unless: `
      (race/color/religion/creed/national origin/age/gender/disability) .. (sex/sexual orientation)
      (sex/sexual orientation) .. (race/color/religion/national origin/disability/age)
      sexual orientation
      nude (tights/shoes/shade/undergarment+)
      matchbook
    `,
  },
];
