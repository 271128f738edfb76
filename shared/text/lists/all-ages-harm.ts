import type { Term } from '../terms.ts';
import type { AllAgesKind } from './all-ages.ts';

/** Stage, page and figure of speech: neither weapons nor violence there, unless it is told in detail. */
const STORY = `
  drama club
  theat*
  musical
  our play
  the play
  one act
  shakespeare
  hamlet
  macbeth
  hamilton
  annie get your gun
  murder mystery
  mystery (dinner/night/theater)
  whodunit
  clue
  prop+
  auditions
  cast
  curtain
  opening night
  sweeney todd
  fencing (club/team)
  renaissance
  halloween
  minecraft
  star wars
  escape room
`;

/** Sexual, violent and armed content. Senses from sport, food, crafts and the stage pass. */
export const ALL_AGES_HARM: readonly Term<AllAgesKind>[] = [
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
      (secret/best/offensive/scoring/deadly/favorite) weapon
      weapon of
      weapons detection
      bullet (journal*/point+/train+)
      (whittl*/carving/culinary/kitchen/paring/palette/butter) kni*
      ${STORY}
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
      bikini (bottom/atoll)
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
  {
    kind: 'violence',
    note: 'Violence told in earnest. Sports, games, the stage and figures of speech pass.',
    degree: 2,
    say: `
      murder
      murder+
      murdered
      murderer+
      murdering
      homicide
      stabbed
      stabbing
      strangl*
      torture+
      tortured
      torturing
      rape+
      raped
      raping
      rapist+
      behead*
      decapitat*
      dismember*
      mutilat*
      disembowel*
      bloodbath
      bloodshed
      blood and gore
      blood and guts
      blood soaked
      (pool/pools) of blood
      covered in blood
      dripping with blood
      gory
      gruesome
      graphic violence
      slasher (film/movie)+
      dead body
      dead bodies
      corpse+
      (mass) shooting+ (spree)
      shot (him/her/them) (dead/in the)
      kill/killed/killing/kills (him/her/them/someone/somebody/people/himself/herself/yourself/themselves/everyone/each other)
      going to/gonna/will/wanna/want to kill (you/him/her/them)
      kick/kicked/kicking (his/her/their/your) teeth in
      beat/beating/beats (him/her/them) (bloody/up/senseless/to a pulp/to death)
      beat (someone/somebody/each other) up
      punch/punched/punching (him/her/them/someone) in the (face/mouth/throat)
      fist fight+
      brawl+
      brawling
      (knife/blade) .. (go in/goes in/in his/in her/in their)
      (stab/stabs) (him/her/them/someone)
      fistfight+
      knife fight+
      street fight+
      fight video+
      fight club
      lynch mob+
      lynching+
      massacre+
      genocide
      suicide+
      suicidal
      self harm
      cutting themselves
      domestic violence
      abuse victim+
      serial killer+
      hitman
      chainsaw
      mortal kombat
      grand theft auto
      gta
      call of duty
      squid game
      human trafficking
      blood everywhere
      brains (on/out/everywhere/splattered)
      (guts/brains) on the
      blood was everywhere
      (cut/slice/sliced) (him/her/them) open
      cut open from
      (spill*/pools/gallons/buckets/covered/full/lots/much/rivers/sea) .. blood
      so much blood
      blood .... guts
      guts (everywhere/and gore/spilled/all over)
      (throat/throats) .. slit
      slit (his/her/their/throats)
      (saw/saws/sawed/chop/chops/chopped/cut/cuts/rip/rips/hack/hacks/tear/tears) off .. (head/heads/arm/arms/limb/limbs/leg/legs/finger/fingers/hand/hands)
      victim+ heads
      victims' heads
      severed
      heads (roll/off)
      gunned down
      blown (to pieces/to bits/up)
      (beat/beaten) (him/her/them/you) .. bloody
      bloody (mess/nose/face/pulp/murder/massacre/corpse/knife/fight)
      (bury/buried) the body
      (choke/choked/choking) (him/her/them) out
      slaughter* (them/people/villagers/children/humans)
      asesin*
      matar (a/los)
      massacr*
      (killer/murderer) .... (victim/victims/blood/knife/body/bodies/heads)
      killed (thousands/hundreds/dozens/millions/people/civilians/soldiers)
      (machine gun/poison gas/mustard gas)
      poison gas
      gas chamber+
      electric chair
      firing squad+
      noose+
      gladiator+ (fight*/death/kill*)
      execution+
      executed (by/people/prisoners)
    `,
    allow: `
      murder of crows
      murder mystery
      murder on the orient express
      murder mystery (dinner/night/theater)
      (smash bros/super smash/bot/robot) brawl
      brawl stars
      corpse (flower+/bride/reviver)
      self harm*less
      (flawless/perfect/great/good/excellent/project/play) execution
      execution of (the/our/their)
      suicide squad
      suicides (and sprints/at practice)
      tortured poets
      killed it
    `,
    unless: `
      murder mystery
      crows
      orient express
      (flawless/perfect/great/disciplined/better) execution
      (running/ran/run) suicides
      ${STORY}
      video production
      bloodhound+
    `,
  },
];
