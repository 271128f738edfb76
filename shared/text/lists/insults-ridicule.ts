import type { Insults } from './insults-listed.ts';

/** Patterns that make fun of opponents, officials and schools. See insults-phrases.ts for how they are written. */
export const INSULT_RIDICULE: readonly Insults[] = [
  {
    kind: 'ridicule',
    note: 'Opponents: a score is news, a sneer is not.',
    source: 'own',
    degree: 2,
    terms: `
      your|their|his|her|TEAM SPORT [VERY] couldnt|cant|cannot stop|hit|catch|find|make|guard|beat|score|count|spell|read|throw|kick|pass|dribble|shoot|see|tell|tie|skate|hold|buy|tackle|block|sing|play|run|spell|coach
      goalie|goalies|goalkeeper|quarterback|qb|kicker|refs|ref|ump|umps couldnt|cant|cannot stop|hit|catch|find|guard|count|spell|see|throw|kick a|an|the|their|his|her|water|anything
      a|an|my|our|any|even|that _ [_] could|would [have] taught|coached|reffed|called|guarded|defended|governed|led|done|seen|made|managed|played|sung|teach|coach|ref|call|guard|defend|play|see|do|run better|more|that|this|a|it|faster
      YOU|he|she|they|ONE|TEAM|NAME|SPORT VERY* has|have|with|got the spine|maturity|hygiene|brain|brains|brainpower|iq|intelligence|personality|charm|charisma|memory|manners|eyesight|vision|coordination|integrity|talent|morals|backbone|attention|work|people|social [span|ethic|skills] of a|an
      the spine|maturity|hygiene|brain|brains|iq|intelligence|personality|charisma|eyesight|backbone|integrity|manners of a|an VERY* _
      YOU|he|she|they|ONE|TEAM|NAME|SPORT|who VERY* play|plays|played|look|looks|looked|coach|coaches|coached|sing|sings|sang|act|acts|acted|drive|drives|ref|refs|reffed|run|runs|skate|skates|skated|shoot|shoots|swing|swings|teach|teaches|talk|talks|smell|smells|dress|dresses|dressed|walk|walks|move|moves like VERY* [_] toddler|toddlers|drunk|clown|clowns|grandma|grandmother|grandpa|baby|babies|trash|garbage|zombie|zombies|corpse|potato|potatoes|rock|rocks|kindergartner|kindergartners|kindergartener|amateur|amateurs|cone|cones|statue|statues|scarecrow|donkey|turkey|turkeys|cow|cows|sloth|snail|snails|fridge|refrigerator|walrus|hippo|whale|elephant|pig|pigs|troll|ogre|goat|chicken|chickens|sleepwalkers|mannequin|pylons|brick|bricks|sock|noodle|furniture|roadkill|fish|rookie|crap
      built like a
      YOU|he|she|they|ONE|TEAM|NAME|SPORT BE VERY* as smart|bright|sharp|useful|useless|big|wide|fat|slow|talented|coordinated|dumb|dense|thick|interesting|exciting as a|an|the
      half as smart|bright|talented|good|useful
      about as smart|bright|sharp|useful|useless|talented|coordinated|interesting as
      ask|asking|get|want|deserve|demand for a|my|their refund [from] refs|ref|officials|ump
      on those|the three|zebras|refs [_] should|must|need
      whistle|license|degree|certificate|diploma|badge [VERY] [out] of|from|in a cereal|cracker|vending|bubblegum|gumball
      cracker jack box
      hot air
      opened|opens|open his|her|their mouth again|and
      tired|sick of NAME|ONE|his|her|their|your [NAME] VERY* whining|complaining|nonsense|excuses|lies|drama|attitude|face|voice|crap|whine|bragging|mouth
      has|have|with|got|had|shows|showed|is|are no class|honor|shame|spine|brain|brains|talent|skill|skills|taste|manners|morals|backbone|sportsmanship|dignity|business
      no class , no
      no class and no
      no class whatsoever
      dirty|classless|cheap player|players|team|coach|school|program|fans|refs|ref
      lol at VERY* TEAM|ONE|NAME|them|their|these|those
      laugh|laughing at VERY* TEAM|refs|ref
      no offense to VERY* ONE|TEAM|NAME [_] [_] [_] but
      whoever VERY* hired|reffed|taught|coached|elected|trained|picked|voted|put VERY* [_] [_] [_] should|must|needs|is|was
      nobody|noone would|will miss|notice YOU|him|her|them|if
      no one would|will miss|notice YOU|him|her|them|if
      nobody|noone wants to look|hear|see|talk|sit|play|listen [at|from|to|with|near] YOU|him|her|them
      nobody|noone invited|asked|wants|needs YOU|him|her
      YOU BE the problem|worst|reason
      put VERY* donut|fork|sandwich|burger|doughnut|cookie|pizza|chips|spoon down
      lay off the donuts|pizza|burgers|snacks|cake|fries|cookies|doughnuts
      BE VERY* furniture|decorations|pylons|benchwarmers|roadkill|doormats
      BE VERY* speed bumps|bump
      BE VERY* traffic cones|cone
      BE VERY* punching bag|bags
      stop|quit VERY* whining|crying|bellyaching|pouting|sniveling TEAM|losers|babies|,
      ^ grow up $|,
      , grow up $|,
      ONE|TEAM|YOU|he|she|they need|needs to grow up|shut
      get a spine|backbone|real|job
      wouldn't|couldn't know|recognize|spot a|an|the|good _ [_] if|from
      YOU|he|she|they|ONE|SPORT|refs wouldn't know _ [_] if|from
      knows|know nothing about basketball|football|hockey|kids|teaching|coaching|schools|volleyball|soccer
      has no idea what he|she|they is|are doing
      BE not [VERY] the|exactly sharpest|brightest [_] [_]
      BE not [exactly] [the] sharpest|brightest|einsteins|geniuses
      not the sharpest|brightest
      few|two|couple _ short of a
      one|two brain cell|cells
      elevator doesn't go
      nobody's home
      if ignorance|stupidity|laziness|whining|incompetence|arrogance|ugliness|dumb|being were|was a|an
      world's|worlds worst|dumbest|laziest|ugliest|stupidest
      gold medal|trophy|award|prize in|for whining|crying|stupidity|losing|cheating|flopping|excuses|dumbest|laziest|ugliest|complaining
      your|their|his|her mommy|diaper|diapers|pacifier|binky|tissue|tissues|bib
      run|ran|running home to mommy|momma|mama
      participation trophy|trophies for|to|is|TEAM|them
      talk|talks|talked|talking|sounds VERY* funny|weird
      his|her|their|that funny|weird|silly accent|accents
      those|his|her teeth , yikes|lol|ew
      never won anything|a
      helicopter moms|parents|mom
      mean|bitter|grumpy|crusty|nasty|cranky old man|woman|lady|teacher|coach|ladies|men
      so|that is rich coming from
      watch this|that|these VERY* scrub|scrubs|clown|clowns|loser|losers|fool|fools|joke
      get|gets|got|getting embarrassed|humiliated|clowned|exposed|schooled $|by|again
      TEAM|NAME , VERY* frauds|losers|clowns|trash
      can't|cannot|couldn't buy|get|find a win|basket|bucket|goal|point|clue|rebound|hit|touchdown
      TEAM|THEY|NAME|ONE VERY* can't|cannot|couldn't buy|catch|beat|guard|shoot|block|tackle|skate|spell|count|read|throw|win|score|hit|play|defend|sing|coach|ref|see|find [a|their|his|her|the|even|to|if|their|anything|nothing] cold|win|egg|basket|bucket|barn|bag|rebound
      TEAM|THEY|ONE can|could not even VERY* win|score|spell|count|read|shoot|skate|tackle|see|sing|play|beat|catch|throw|hit|coach
      TEAM|THEY|ONE can't|couldn't|cannot even VERY* win|score|spell|count|read|shoot|skate|tackle|see|sing|play|beat|catch|throw|hit|coach
      to save|if their|his|her|its life|lives [depended]
      can|could not VERY* to save their|his|her life|lives
      hit the broad side of
      broad side of a barn
      blind as a bat
      blind as bats
      get those|the refs some|a glasses
      ref|refs|ump|umps|official|officials|referee|referees|umpire|umpires VERY* need|needs VERY* glasses|eyes|lasik|contacts|their
      ref|refs|ump|umps|official|officials|referees|umpire|umpires VERY* robbed|cheated|screwed|jobbed|hosed|stole|handed|gifted|gave|ruined|blew|cost|hate|hates|rigged us|the|our|them|it|this|that
      robbed by VERY* refs|officials|umps|ref|ump|umpires|zebras
      cheated by VERY* refs|officials|umps|ref|ump|umpires|zebras
      screwed by VERY* refs|officials|umps|ref|ump|umpires
      ref|refs|ump|umps|officials|umpires should|needs|need be|to [be] fired|ashamed|banned|retire|quit|suspended|blind
      paid|bought|rigged [off] [by] [the] ref|refs|officials|ump|umps
      bribed|paid the refs|ref|officials
      refs were watching|smoking|sleeping|on
      what game were VERY* refs|officials|they watching
      were the refs watching|blind|asleep
      zebras VERY* BE|were VERY* blind|ADJ|OFFICE
      TEAM|NAME|ONE BE|is|are VERY* overrated|washed|trash|garbage|finished|frauds|fraudulent|soft|poverty|mid|butt|booty|dogwater
      TEAM choked|chokes|choke|flopped|folded|quit|cried|cheated|cheats|cheat|whined [again|like|as|late|when|all|and|on]
      choke artists
      TEAM|THEY|NAME cried|cry|crying|whined|whining like|about|all|after
      go home TEAM|losers
      sent TEAM|them home|packing crying|with
      crying all the way
      cry VERY* home|losers TEAM
      sent VERY* home crying|sobbing|to
      made TEAM|them|NAME look like|silly|foolish|stupid|dumb|bad|ridiculous|slow
      made|make|making a fool|fools|joke|mockery [out] of TEAM|them|NAME|him|her|ONE
      laughed at TEAM
      laughing at TEAM
      embarrassed|humiliated|owned|pantsed|punked|clowned|exposed|schooled VERY* TEAM|those|these|NAME
      TEAM got|was|were VERY* embarrassed|humiliated|owned|pantsed|punked|clowned|exposed|whooped
      an embarrassing|embarrassment|pathetic|pitiful|sorry VERY* excuse|effort|performance|showing|display by|from|for TEAM|NAME|THEM|ONE
      even my|our grandma|grandmother|grandpa|dog|toddler|cat could|would
      even my|our kindergartners|kindergarteners|preschoolers|jv could|would VERY* beat|score|win|ref|coach|have
      my|our|a|any grandma|grandmother|grandpa|dog|cat|kindergartner|kindergartners|kindergarteners|preschooler|preschoolers|toddler|toddlers|three|first-grader could|would [have] beat|beaten|coach|coached|called|call|ref|reffed|scored
      did TEAM|THEY|NAME|ONE even practice|show|try|know|play
      do TEAM|THEY even practice|know|try
      TEAM|THEY|NAME|ONE forgot how to
      TEAM don't|doesn't know VERY* to win|score|play|tackle|coach|skate|shoot
      ref|refs|ump|umps|officials|coach don't|doesn't know VERY* to|rules|game ref|call|coach
      scoreboard losers
      scoreboard TEAM
      who's your daddy
      whos your daddy
      we own TEAM|YOU|them
      better luck never
      thanks for nothing ref|refs|coach|TEAM|ONE
      enjoy the bus ride home
      enjoy losing
      enjoy last place
      little brother TEAM
      [is|are|be] no match for us losers
      TEAM fans|students|players|kids|parents VERY* cry|whine|cheat|smell|stink|can't
      poor TEAM|NAME , VERY* can't|couldn't|lost|again
      poor little TEAM|losers|babies
      boo hoo
      boohoo
      waaah
      cry me
      worst team|school|coach|fans|program|band|section|refs|player|quarterback|goalie|student VERY* in|ever|i|we|of
      TEAM|NAME BE VERY* worst
      clown show
      clown college
      [a] bad joke of a
      joke of a ONE|team|school|coach|program|district|board
      excuse|sorry excuse for a ONE|TEAM
      dumpster fire of a
      clown of a
      disgrace to the|our|this|your|their ONE|profession|uniform|sport|game|school|country|community|city|state
      a disgrace of a
      could|can fall out of a boat
      last place losers|loser
      loser school|team|town|kids|fans
      losers from|at|over|across TEAM|the|that|in
      clowns over|across|running|calling TEAM|the|that|this|our|charge
      crooks|thugs|frauds|cowards|liars|hacks from|at|on|in|running TEAM|charge|office|our|city
    `,
  },
];
