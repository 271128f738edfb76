import type { Insults } from './insults-listed.ts';

/** What people say to put somebody down. See attack-phrases.ts for how patterns are written. */
export const INSULT_SAYINGS: readonly Insults[] = [
  {
    kind: 'attack',
    note: 'Set phrases against somebody.',
    source: 'own',
    degree: 2,
    terms: `
      shut up
      YOU BE|always nothing|worthless|nobody $|,|but|to|and
      shut [the] VERY up
      shut YOU|your mouth|trap|face|piehole|yap
      shut your VERY mouth|trap|face
      just shut it
      nobody|no-one|noone [really] likes|wants|cares [about] YOU|her|him|them
      nobody|noone asked YOU
      nobody|noone likes the VERY* ONE|grade|first-graders|second|third|fourth|fifth|sixth|seventh|eighth
      nobody VERY* cares what|about YOU|he|she
      no one [really] likes|wants YOU|him|her|them
      everyone|everybody hates YOU|him|her|them
      we [all] hate YOU|him|her|them
      i [VERY] hate YOU|him|her [VERY] $
      i hate YOU guys|people
      i hate ONE|TEAM
      hate that|this|these|those VERY* ref|refs|coach|coaches|team|school|teacher|kid|kids|player|fans|guy|woman|man|girl
      hate these|those people
      get a life
      ^ get lost
      get bent
      get over yourself
      get a clue
      get a grip YOU
      get a brain
      grow a brain|pair|spine
      grow up YOU
      go away YOU
      go cry
      cry more
      cry about it
      cry me a river
      cry harder
      cope harder
      cope and seethe
      stay mad
      stay losing
      stay trash
      take your l
      hold this|that l
      l ratio
      ok boomer
      okay boomer
      touch grass
      go touch grass
      go back under your rock
      crawl back [in|into|under|to] your|the hole|rock|cave
      your mom|mama|momma so
      yo mama|momma|mom
      your mother should
      screw you|him|her|them|yall
      f you|off|him|her|them
      eff you|off
      bite me
      kiss off
      go to hell
      burn in hell
      rot in hell
      rot in prison|jail
      can|may go to hell
      drop dead
      piss off
      bugger off
      what is wrong with YOU|him|her
      what is wrong with these people|refs|kids|parents
      what the hell|heck|fuck is wrong with YOU
      what's wrong with YOU people
      something is wrong with YOU
      are you on drugs|crack
      YOU|he|she must be VERY* ADJ|NOUN|blind
      off your meds
      off his|her|their meds
      take your meds
      seek [professional] help YOU
      you need serious|mental|psychiatric|psychological help
      you are sick $
      YOU|he|she|they BE full of it|crap|lies|shit
      YOU|he|she|they don't|doesn't|dont|have has not a|any clue|brain|brains|class|spine|backbone
      YOU|they|he|she have|has no clue|brain|brains|class|spine|backbone|morals|integrity|shame|life|soul|dignity|friends
      YOU|he|she|they have the brain|iq|intelligence of
      the|an iq of a|an|about
      low iq
      double digit iq
      single digit iq
      iq lower|smaller|less than
      half a brain|brain-cell
      pea brain
      brain the size of
      lost your|his|her|their marbles|minds
      YOU|he|she|they BE going nowhere
      YOU|they|he|she will never amount
      never amount to anything
      go kick rocks
      kick rocks
      pound sand
      eat dirt YOU
      eat it losers|loser
      loser mentality
      YOU BE not|no VERY* good enough to
      YOU disgust|sicken me|us|everyone
      he|she|they disgusts|disgust|sickens me|us
      YOU make|makes me|us sick|puke|vomit|ill
      he|she|they makes|make me|us sick|puke|vomit
      you should be ashamed [of] [yourself|yourselves]
      YOU|ONE|THEY should be ashamed
      shame on YOU|THEM|ONE|TEAM
      shame on the|this|that ONE
      shame on the school board
      do us [all] a favor and
      do the world a favor
      world would be [a] better [place] without YOU|him|her|them|these
      better off without YOU|him|her|them
      waste of a|my|our|everyone's VERY* vote|tax|taxpayer|breath
      a waste of space|oxygen|skin|air|human
      sad little man|woman|person|life|people
      sad|sorry|poor|pathetic|pitiful|lousy excuse for a|an VERY* ONE|TEAM|father|mother|leader
      go back to school YOU|and
      YOU can't even read|spell|count
      can't you read
      YOU people|clowns disgust|make|never|always
      typical liberal|leftist|conservative|republican|democrat|woman|man|white|black|teenage ADJ|NOUN|AIMED|bs|hypocrite|hypocrisy|nonsense|crap
      ONE|TEAM BE VERY* worst $|,|in|ever|of|and
      worst ref|refs|referee|referees|coach|principal|teacher|superintendent|board|president|governor|mayor|senator|people|person|parents|umpire|officials|officiating|human [ever|alive|in]
      fire their|that coach
      fire VERY* this|that|the|our|him|her coach|principal|superintendent|teacher|refs|ref|ad|everyone
      YOU look|looks|smell like VERY* trash|garbage|crap|a pig|cow|clown|troll|rat|monkey|ape|gorilla|whale|horse|hobo|man
      YOU talk|write|act|think|sound like VERY* NOUN|AIMED|child|toddler|baby|caveman|kindergartner|retard|baboon|monkey
      ugly as sin
      face only a mother
      butt ugly
      dumb as a|rocks|bricks|dirt
      dumb as a VERY* rock|post|brick|stump
      dumber than a|dirt|rocks
      stupid as a|rocks
      box of rocks
      sharpest tool|knife|crayon
      lights are on but
      room temperature iq
      few cards short
      one brain cell
      two brain cells
      brain cells left|to|between
      keyboard warrior
      attention seeking|whore|seeker
      mouth breather|breathers|breathing
      knuckle dragger|draggers|dragging
      virtue signaling
      boot licker|lickers
      brown nose|nosing|noser
      daddy's money
      basement dweller|dwellers
      mom's basement
      mothers basement
      neck beard|beards
      momma's boy
      cry baby|babies
      sore losers
      sore loser YOU
      sell out|outs NOUN|AIMED
      power hungry ONE|NOUN|AIMED
      nazi|fascist|commie|communist ONE|scum|pig|pigs|bastard|trash|regime
      libs|liberals|leftists|dems|democrats|conservatives|republicans|trumpers|maga|feminists VERY* BE|are VERY* NOUN|AIMED|ADJ|THING|insane|crazy|sick|evil
      libs|liberals|leftists|dems|democrats|republicans|trumpers|maga|feminists ruin|ruined|destroy|destroyed|hate everything|america|this|our
      go suck a
      suck it losers|loser|TEAM|YOU
      found the VERY* AIMED
      mom|mother|parents|dad drop|dropped YOU
      nobody|noone asked $|,
      no one asked $|,
      how BE YOU this VERY* ADJ
      belong|belongs in a|an VERY* cage|zoo|jail|prison|asylum|cell|straightjacket
      she looks|look like VERY* man|dude|boy
      he looks|look like VERY* girl|woman
      fat|ugly|stupid|disgusting|filthy|dirty|lazy VERY* BEAST
      your|his|her|their VERY* fat|ugly|smug|stupid|dumb|punchable|disgusting face|mouth|head|mug|hands|feet|voice|body
      stop|quit being VERY* AIMED|ADJ|NOUN|baby|babies|dramatic|weird
      loser energy|behavior|mentality|vibes|mindset
      your|his|her parents|mother|mom|family|kids must|should be VERY* ashamed|disappointed|embarrassed
      learn to read before YOU
      can YOU even read|count|spell
      can YOU not read|count
      YOU absolute|utter|complete|total muppet|donut|melt|spoon|walnut|weapon|doughnut|melon|turnip|potato
      he|she BE VERY* crazy|nuts|insane|mental|unstable $|,|and
      keep crying|coping|whining
      shut it $|,
      shut it _ $
      brainwashed sheep|people|kids|cult|drones|masses|fools
      BE VERY* JUDGED|ADJ|THING and|so so|are|is BE|YOU|your|they YOU|your|they
      your opinion|opinions|take|takes|argument|logic|comment|comments|post|video|videos|channel|content|music|family|mom|mother|kid|kids|voice|face|generation|country BE VERY* ADJ|THING|JUDGED|OFFICE
      your opinion|channel|video|videos|take|music|content|team|school|face|country VERY* suck|sucks|stinks
      anyone cares about|what YOU|your
      ^ cope $
      ^ liar|coward|traitor|psycho|creep|jerk|clown|fraud|loser|freak|hypocrite|scum|trash|racist|bigot|fascist|nazi $
      the VERY* dumbest|laziest|stupidest|worst|softest|weakest generation|people|species|class
      he|she|they should be in|behind VERY* prison|jail|bars
      he|she|they belong|belongs in|behind VERY* prison|jail|bars
      bet YOU VERY* live|lives in|with your VERY* mom|mother|parents
      hurry up and die
      sucks to be YOU|him|her|them|TEAM
      in your face losers|loser|TEAM
      deal with it losers|loser|snowflake|snowflakes
    `,
  },
];
