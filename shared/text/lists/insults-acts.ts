import type { Insults } from './insults-listed.ts';

/** What people do, fail at, and are told to do. Verbs with all their forms; a degree says of whom it counts. */
export const INSULT_ACTS: readonly Insults[] = [
  {
    kind: 'verb',
    note: 'Contempt, whoever does it.',
    source: 'own',
    degree: 2,
    terms: `
      suck sucks sucked stink stinks stank reek reeks reeked disgust disgusts disgusted sicken sickens sucketh
       grovel grovels grovelled drool drools drooled spew spews spewed weaseled slither slithers slithered
      bootlick brownnose grift grifts grifted
    `,
  },
  {
    kind: 'act',
    note: 'Of officials, rivals and offices: what a fair report would not say. Of others it is news.',
    source: 'own',
    degree: 1,
    terms: `
      lose-again whiffed whiff shanked airballed fouled flopping misses missed-again dropped-everything booed
      tanked imploded unraveled caved buckled surrendered sold-out phoned-it-in mailed-it-in mocked mocks bullied bullies
      neglects neglected ignores ignored-again insults insulted patronizes belittles belittled lectures lectured-us
      harasses harassed intimidates threatens threatened sucker-punched scams scammed swindled cons conned grifts
      embezzled pocketed schemes schemed plots smears smeared trashes trashed pollutes infests infest invades ruins wreck
      brainwash brainwashes indoctrinate indoctrinates indoctrinating grooming groom worship worships drags dragging
      cheat cheats cheated cheating whine whines whined whining whimper whimpered choke choked chokes choking  
      pout pouts pouted pouting sob sobbed sulk sulks sulked sulking flop flopped flopping robbed rob robs screwed hosed jobbed
      lied lies rigged blundered bungled bungles bungling botched botches botching butchered fumbles bumbles bumbling bumbled flailed
      flailing crumbled folded   cheap-shot  humiliated   owned clowned pantsed
      bribed bought paid-off napping snoring snored  sleepwalked sleepwalking dozed dozing daydreaming
      gloat gloats gloated blab brag brags bragged bragging grandstanding ducked ducks dodge dodges weasel weasels
      squandered  ruin ruins ruined ruining destroyed wrecks wrecked mooch sabotaged poach poached  
       panicked  waddle waddles waddled lumber lumbered mumbles mumbled drones rambles ramble
      butcher mangled mangles slaughter slaughtered flunked  stumble stumbled stumbles
       moan moans moaned screech screeches screeched shriek shrieks  snores 
       cower cowered cowers begged blame blames blamed cave caved forfeit panics flounders floundered
              belly-ached
      tantrum tantrums meltdown meltdowns
    `,
  },
  {
    kind: 'skill',
    note: 'What people do for a living or on a field, or what every child can: "couldn’t … ", "learn to … ".',
    source: 'own',
    degree: 1,
    terms: `
      read spell count add tie subtract think skate dribble catch throw kick tackle block shoot score pass rebound sing dance
      act drive park chew clap breathe function boil officiate ref referee umpire coach teach manage lead run organize govern
      guard defend hit win beat cook write plan find make draw conduct play call judge supervise babysit handle balance hold
      buy carry outrun outwit direct see tell follow listen speak talk stop cover serve pitch bat swing putt jump field stick
      pour open operate negotiate budget schedule type focus remember lose behave parent lift march navigate pick
      organise aim blow dodge chase move walk work swim dive spot know recognize identify define locate plug
      fix fold wire mow sweep mop email format print code wrap peel unlock hammer microwave butter assemble program sell
      finish sharpen pack light change cross return answer sort stack tape glue open tune slice water plan
      decide lie name point keep stay pronounce
    `,
  },
  {
    kind: 'ousted',
    note: 'After "should", "needs to", "could use".',
    source: 'own',
    degree: 2,
    terms: `
      locked-up locked-away seeing-eye eye-exam eye-test vision-test beating whipping whooping walloping wake-up term-limits fired sacked ousted ashamed embarrassed muzzled demoted jailed evicted banned deported resign quit retire apologize
      glasses bifocals lasik optometrist contacts mirror deodorant soap shower bath diaper diapers pacifier muzzle leash
      babysitter therapist therapy rehab lobotomy brain spine backbone personality clue manners rulebook diet treadmill
      hobby career replaced disqualified decertified recalled impeached expelled stripped spanking mommy map
      calculator dictionary kindergarten preschool checked examined committed humility tissue hairbrush razor
      toothbrush shut sorry refund suspended drug-tested
    `,
  },
  {
    kind: 'sight',
    note: 'What helps to see: beside officials of a game, they are called blind.',
    source: 'own',
    degree: 1,
    terms: `
      seeing-eye glasses eyeglasses bifocals trifocals spectacles contacts contact-lenses lasik optometrist
      optometrists ophthalmologist optician eye-exam eye-exams eye-test eye-chart eye-doctor eye-clinic eye-drops
      vision-test vision-plan vision-insurance cataract cataracts white-cane white-canes guide-dog guide-dogs
      binoculars telescope periscope magnifying-glass microscope lenscrafters eyesight blindfold blindfolds
    `,
  },
  {
    kind: 'harm',
    note: 'Wishes and threats.',
    source: 'own',
    degree: 3,
    terms: `
      die dies died kill kills killed killing shot shoot hang hanged hung lynched lynch exterminated exterminate executed
      execute slapped slap punched punch castrated castrate sterilized eradicated eradicate gassed stoned stabbed stab raped
      rape aborted smacked smack beheaded behead drowned drown strangled strangle murdered murder rot rots burn burns burned
      choke chokes suffer suffers cancer tortured torture hurt injured mauled maimed shot bleed crash crashes starve
      unalive assassinate assassinated decapitated tumor suffocate run-over crippled dead neuter neutered
    `,
  },
  {
    kind: 'woe',
    note: 'After "hope they …": not meant kindly of anybody.',
    source: 'own',
    degree: 2,
    terms: `
      sick poisoning poisoned lice rash flu covid injury injuries injured hurt hit jumped arrested deported fired
      sued evicted divorced bankrupt stung bitten robbed mugged humiliated embarrassed exposed crushed destroyed
      break breaks broke crashes crash flat tire stuck lost loses fails fail trips falls explodes burns hives
      diarrhea pain misery karma miserable regret beaten dumped bullied homeless aids disease heart-attack stroke
      run-over bus trampled painful horrible slow-death
    `,
  },
  {
    kind: 'likes',
    note: 'After "nobody".',
    source: 'own',
    degree: 1,
    terms: `
      like likes want wants care cares ask asked invite invited respect respects trust trusts miss misses need needs believe
      believes missed wanted liked loves love takes remembers watches listens reads likes notice noticed hears
    `,
  },
  {
    kind: 'mock-open',
    note: 'Begins praise, thanks and pity that may be none.',
    source: 'own',
    degree: 1,
    terms: `
      thanks thank congrats congratulations kudos props shoutout shout applause nice great brilliant stellar genius bless
      imagine lol lmao haha hahaha poor wow bravo bold cute adorable precious salute award trophy medal clap prayers pray
      condolences hats classic leave trust only remember apparently funny hilarious love rich fun newsflash psa breaking oscar
      somebody someone whoever no kind good
    `,
  },
  {
    kind: 'mock-end',
    note: 'What nobody is thanked for.',
    source: 'own',
    degree: 1,
    terms: `
      losing choking quitting ruining blowing failing forgetting destroying wasting handing gifting gift gifts donation
      donations nothing blindness blind laughs laugh comedy embarrassing giving missing tripping sleeping crying whining
      cheating flopping tantrum tantrums buying excuses disaster chaos trying tried finishing losers screaming booing
      pretending falling worst  zero mediocrity misery headache boredom confusion
      nap mess refund free-throws circus forfeiting
    `,
  },
];
