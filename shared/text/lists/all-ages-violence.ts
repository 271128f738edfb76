import type { Term } from '../terms.ts';
import type { AllAgesKind } from './all-ages.ts';
import { AMONG_ACTORS, ON_STAGE, STORY } from './all-ages-stage.ts';

/** Violent content. Source: our own reading of school posts. Phrases as in phrases.ts; an innocent sense goes under `allow`. */
export const VIOLENCE: readonly Term<AllAgesKind>[] = [
  {
    kind: 'violence',
    note: 'Violence told in earnest. Sports, games, the stage and figures of speech pass.',
    degree: 2,
    say: `
      beat/beats/beating .. bloody
      (knocked/knocks/knocking) .. (out cold/teeth out/unconscious) .... (watch/clip/video/rewind/replay)
      (i'm/i am/we're/we are/i'll/we'll/i will/we will/gonna/going to) .. (shooting/stabbing/killing/murdering/shoot/stab/murder/strangle) (somebody/someone/you/them/him/her/everyone/everybody)
      (hunt/hunting/track) (you/him/her/them) down
      blood on (the/your/their) (ice/field/court/turf/mat)
      (two/three/four/#) bodies (under/were found)
      (bodies/body) (under a/under the) (sheet/tarp)
      (best/first/biggest/fresh) kill .... (deer/buck/blood/rifle)
      (body armor/body bag+)
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
      severed (head/heads/hand/hands/arm/arms/leg/legs/finger/fingers/limb/limbs/foot/feet/ear/ears/tongue/body/bodies/thumb/toe)
      (head/hand/arm/leg/finger/limb/foot/ear/thumb)+ (was/were/got/is/are) severed
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
      (public/mass/prison/gangland/televised/video of/scheduled/his/her/their) execution+
      execution+ (by/chamber/video/day)
      execution-style
      execution+ of (prisoners/him/her/them/two/three/hostages/innocent/anne/king/queen/louis/marie)
      executed (by/people/prisoners)
    `,
    allow: `
      (smash bros/super smash/bot/robot) brawl
      brawl stars
      corpse (flower+/bride/reviver)
      self harm*less
      (flawless/perfect/great/good/excellent/project/play) execution
      execution of (the/our/their)
      suicide squad
      suicides (and sprints/at practice)
      tortured poets
      stabbed (thumb+/finger+/toe+/pincushion+/with a fork/with forks/with a needle/with a toothpick+)
      (frost/freeze/cold/heat/soap/bleach/sun/sunlight/salt/vinegar/drought/winter/antibiotic+/boiling/chlorine) .. kill/kills/killed/killing them
      kill/kills/killed/killing them off
      killed it
      (one/two/three/no/first/minor/for a) bloody nose
      bloody nose (club/count/award/kit)
    `,
    unless: `
      (flawless/perfect/great/disciplined/better) execution
      (running/ran/run) suicides
      ${STORY}
      video production
      bloodhound+
    `,
    unlessNear: ON_STAGE,
  },
  {
    kind: 'violence',
    note: 'Murder told in earnest. Mysteries, plays and their roles, crows and sore knees pass.',
    degree: 2,
    say: `
      murder+
      murdered
      murderer+
      murdering
      homicide
    `,
    allow: `
      murder of crows
      murder hornet+
      murdered by [the/a/some/our] (hail/frost/wind/weeds/heat/squirrel+/rabbit+/deer/slug+/beetle+/bugs/raccoon+/drought)
      murder on [the/your/my/our/his/her/their/those] (orient express/dance floor/knees/shins/feet/ankles/back/joints/shoes/tires/lungs/legs/ears)
      (get/gets/getting/got) away with murder
    `,
    unless: `
      mystery
      mysteries
      crows
      (agatha christie/sherlock/poirot/nancy drew/sleuth+/red herring+)
      (guests/suspects/detective/butler/mansion/manor) .... murder
      murder .... (manor/mansion/butler/suspects)
      (costume+/understudy/understudies/role+/played by/line+ to learn)
      ${STORY}
    `,
    unlessNear: AMONG_ACTORS,
  },
];
