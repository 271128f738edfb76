import type { Insults } from './insults-listed.ts';

/** Patterns that make somebody small: what they cannot do, are like, lack or should be. See insults-phrases.ts and insults-groups.ts for how they are written. */
export const INSULT_BELITTLING: readonly Insults[] = [
  {
    kind: 'ridicule',
    note: 'Skill: what anybody could do, and they could not.',
    source: 'own',
    degree: 1,
    terms: `
      he|she|they|ONE|TEAM|SPORT|NAME VERY* {cannot} {craft} a|an|paint|water|their|two VERY* [_] staring|pillow|game|thumb|coin|lemonade|bake|birthday|parade|cookie|cold|snowball|kickball|barn|hamster|houseplant|puddle|potato|sandcastle|toddler|toddlers|tic|checkers|chess|parking|traffic|bag|fly|spelling|door|cardboard|kindergarten|sandbox|bath|tea|puppet|dog|line|to|plus|straw|cones|bar|tab|kid|goldfish|dry
      {who} VERY* {cannot} {craft} his|her|their|your way out|through|past|around
      {cannot} {craft} his|her|their|your way out of
      he|she|TEAM|NAME|SPORT VERY* can|could {barely} VERY* read|spell|count|add|skate|dribble|sing|kick|tackle|block|drive|park
      he|she|they can {barely} VERY* read|spell|count|add|skate|dribble
      <side> VERY* {cannot} even VERY* _
      he|she|they {cannot} even VERY* {basic}|tie|hold|beat
      can't|couldn't even VERY* {basic} a|his|her|their|your own|simple|straight|layup|free
      <side> VERY* {cannot} tell|know|find|figure a|an|the|his|her|their|which|out _ [_] [_] from|if|with|end|on
      {who} couldn't|can't tell a|the _ from a|an|the
      he|she|they|NAME|TEAM|{official}|{foe} couldn't|wouldn't know|find|recognize|spot|see|identify|define a|an|the|his|her|their|good|real|common VERY* _ [_] [_] [_] if
      he|she|TEAM|{official}|{foe} wouldn't know a|an|good|what
      {who} never|didn't learned|learn [about|how] [to] [a|an|the|some] spell|behave|park|tackle|lose|manners|respect|shame|soap|deodorant|hygiene|courtesy|sportsmanship
      {who} never heard|met|seen|opened|read|watched of|a|the VERY* soap|deodorant|shower|rulebook|comb|toothbrush|shame|manners|hygiene
      {lower} than a|an|my|your|the|two [VERY] bag|box|sack|bucket|brick|bricks|rock|rocks|doornail|post|fence|snail|turtle|sloth|glacier|dial|molasses|wet|skunk|toad|mule|doorknob|stump|sock|dirt|dishwater|hammer|tree|toddler|grandma|grandmother|plank|potato|screen|cardboard|three|five|cow|pig|walrus|gym|locker|garbage|dumpster|dead|paint|kindergartner|baby|dog
      {person} [VERY] BE|move|moves|run|runs|skate|skates|think|thinks|play|plays|look|looks|talk|talks VERY* {lower} than a|an|my|our|the|your
      TEAM|{official}|{foe} VERY* {does} like VERY* [_] {low}
      their|his|her|your|rival|opposing SPORT VERY* {does} like VERY* [_] {low}
      YOU {does} like VERY* {low}
      he|she|they {does} like VERY* {low}
      TEAM|{official}|{foe} VERY* BE VERY* as {fine} as a|an|the|my [VERY] _
      their|his|her|your|rival|opposing SPORT|fans VERY* BE VERY* as {fine} as a|an|the|my [VERY] _
      he|she|they as {fine} as a|an|two VERY* brick|rock|post|hammer|door|doornail|log|lemon|stump|bag|sack|cactus|porcupine
      {who} VERY* has|have|had|with|got|show|showed|shows [all] the|an VERY* {trait} [span|ethic|skills|control|speed|level] of a|an|wet|two VERY* [_] _
      all the VERY* {trait} of a|an|wet _
      the VERY* {trait} [span|skills|level] of a|an VERY* {low}
      {who} VERY* has|have|had|with|got|show|showed|shows|display VERY* no|zero {bereft}
      no|zero {bereft} whatsoever
      lacks|lack|lacking|devoid [a|any|an|of] [shred|ounce|drop|bit|any] [of] {bereft}
      not a|an|one [single] ounce|shred|brain|drop|clue|bone|lick|speck [of|cell] [_] [_] {bereft}|among|between|in
      BE|is|are VERY* in VERY* way over his|her|their|your head|heads
      {person} VERY* BE VERY* in way over
      out of his|her|their|your depth|league|element TEAM|$|,
      asleep|napping at the wheel|switch|whistle|board
      {person} does|do nothing VERY* but|all|day|except|for|about
      who does nothing all|but|except
      {person}|he|she doesn't|don't|never lift|lifts a finger
      all bark
      all talk and|, no
      BE VERY* all talk
      big|loud|smart mouth|mouths $|,|and|on|over|with
      talk|talks|talked VERY* a|lot and say|says|said nothing
      {person} VERY* BE VERY* overpaid|underqualified|unqualified|useless|overmatched|outclassed|clueless|inept
      overpaid VERY* {role}|bureaucrat|bureaucrats|babysitter|babysitters|crybabies
      face|body|voice|smile VERY* made|meant|built for radio|silent|mime
      need|needs|takes|take two seats|chairs|rows
      own zip|area code
      breath|face|singing|hair|driving|ego that only|could|would|can scare|peel|curdle|crack|sink
      he|she|YOU|NAME|TEAM|{official}|{foe} VERY* look|looks|looked|sound|sounds|sounded|smell|smells like VERY* pig|pigs|cow|cows|troll|trolls|ogre|whale|hippo|trash|garbage|crap|hobo|hobos|corpse|mop|roadkill|dumpster|gremlin|gargoyle|skunk|landfill|sewer|walrus|goblin|swamp|locker
      his|her|their|your hair|face|head|nose|breath|forehead|ears|teeth|voice|singing|outfit|haircut|belly|gut|ego|handwriting VERY* BE|looks|look|smells|sounds|could|should VERY* ugly|gross|rancid|ridiculous|hideous|stink|scare|disgusting
      <side> VERY* BE|were|was VERY* {mild}
      TEAM [SPORT] VERY* {does} VERY* {mild}
      {title} NAME at|from|of|in|on _ [_] [_] BE VERY* {mild}|ADJ|AIMED|NOUN|THING|OFFICE|JUDGED
      ONE|TEAM at|from|of|in|on|over|behind|across|with|running _ [_] [_] BE VERY* ADJ|AIMED|NOUN|THING|JUDGED|OFFICE
      {spite} {official}|coach|board|administrator|administrators|parents|superintendent|principal|snobs|brats|kids|fans|TEAM|crowd|bureaucrat|bureaucrats|politician|politicians|school|district
      {spite} little {critters}|{role}|TEAM
      sad|sorry|pathetic|weak|poor|lame VERY* excuse|attempt|imitation|joke for|at|of|from a|an|the VERY* {role}|adult|TEAM|NAME
      excuse for a|an VERY* {role}|adult|leader|professional|ball
      joke|shell|clown|embarrassment|disgrace|waste|poor-excuse|mess|circus|fossil|fool|snake|coward|bully|weasel|tyrant of a|an VERY* {role}|adult|professional|club
      an|a VERY* embarrassment|disgrace|insult|shame|cancer|stain|black to|on VERY* our|the|this|your|their|his|her|all VERY* {role}|community|sport|game|profession|uniform|conference|state|city|league|country|education|name|teaching|badge|jersey|office|volleyball|basketball|football|hockey|soccer|wrestling
      {most} VERY* [NAME|TEAM|student|high|football|hockey|basketball|middle|dance|band|school|math|pe|gym] {role} [ever|in|on|i|we|of|around|alive|by|this|$|,|to]
      {person} VERY* BE|is|are|was|were VERY* {most}
      BE VERY* not|hardly|no VERY* einstein|genius|rocket|picasso|mozart|gretzky|beyonce|shakespeare|looker|model|scholar|prize
      few|two|couple|three|one [VERY] fries|cards|sandwiches|bricks|marbles|screws short|loose|shy
      YOU VERY* BE not VERY* special|funny|cute|clever|relevant|impressive|pretty|talented|smart|cool $|,|and|at
      he|she VERY* BE not VERY* that|very|too|so|exactly|particularly smart|bright|talented|pretty|cute|sharp|clever|swift
      {person} VERY* {cannot} {craft} VERY* [_] rec|peewee|preschool|blind|sleeping|dead|girl|bowling|empty|daycare|stuffed|fish|duck|tied|hole|wall|statue|scarecrow
      think|thinks VERY* his|her|their|your kids|kid|son|daughter|babies|child|angel|precious walk|walks on
      think|thinks they|he|she own|owns|run|runs the VERY* place|world|town|school|gym
      not|never surprised|shocked [that] TEAM|they|YOU|he|she|NAME VERY* lost|lose|loses|cheated|cheat|failed|fail|choked|quit|cried|forgot
      volume|money|yelling|whining|loud|rude|shouting|screaming|height|wealth|attitude is not a|an|the {trait}|skill|talent|strategy|sport|defense|substitute
      whoever _ [_] [_] [_] failed|flunked|clearly|obviously
      whoever _ [_] [_] [_] should|must|needs VERY* [_] [_] checked|fired|ashamed|glasses|job|examined|drunk|blind|asleep|shot|resign|career|embarrassed|stupid|clue|therapy|jail|prison|help|brain|hate|hates
      , losers|sweetheart|cupcake|buttercup|snowflake|snowflakes|crybabies|stripes $
      TEAM|NAME got|get|gets VERY* stung|roasted|smoked|bodied|spanked|whooped|schooled|exposed|declawed|caged|owned|wrecked|plucked|humbled|pantsed|torched
      borrow|want|use|need|have my|our|some|these|grandma's glasses|eyes|bifocals|contacts|binoculars , ref|refs|ump
      {official} , [_] [_] [_] [to] [_] [_] glasses|bifocals|binoculars
      if brains|stupid|ugly|whining|laziness|excuses was|were
      he|she|they|mayor|principal|superintendent|board|senator|governor|president|NAME VERY* lies|lied|cheats every|through|constantly|again|whenever|for
      he|she|principal|superintendent|governor|mayor|coach is|was VERY* lying about|to|again|through|$
      lips BE|are moving
      peaked in middle|high|elementary|kindergarten|third|eighth|fifth|2010
      coach|coaches|board|principal|official|TEAM|NAME|he|she|fans|parents throw|throws|threw|pitch|pitches [VERY] tantrum|tantrums|fit|fits
      kind|type|sort of {role} who|that [_] [_] [_] [_] hate|miserable|lies|cheats|steals|bully|yells|blames|whines
      he|she|NAME|SPORT|section|TEAM|{official}|{foe} could|should use a|some|an VERY* diet|shower|bath|deodorant|salad|clue|brain|manners|spine|mirror|treadmill|facelift|toothbrush|personality|razor|rulebook
      hope|hoping your|their|his|her [team] bus|plane|car|tires breaks|break|crashes|stalls|stall|sinks
      wow|whoa|omg , TEAM|they actually|finally scored|won|showed|made|got|can|tried
      came|comes|showed [up] to|for your|their because nobody
      germ factories|factory
      {cannot} find the|a|his|her|their VERY* _ [_] with a map|gps|flashlight|compass
      full of VERY* NOUN|thugs|losers|cowards|frauds|liars|cheaters|jerks|creeps
      so VERY* dumb|stupid|fat|ugly|dense|slow|clueless he|she|they|YOU
      whoever _ [_] [_] [_] rots|burns|chokes|dies
      not VERY* a real coach|teacher|school|team|principal|athlete|official|doctor
      those|these VERY* boys|girls|kids|people|fans|players|students|parents BE VERY* animals|savages|monkeys|pigs|monsters|brats|thugs|trouble|trash|garbage
      {whom} cried|whined|sobbed|pouted like VERY* baby|babies|toddler|toddlers|girl|girls
      kids|people|parents|fans|students smell|stink $|,|like
      an embarrassment|insult|disgrace to VERY* {role}
      smarter|better|tougher|faster than everyone|everybody|anyone|anybody at|in|from TEAM
      past their|his|her|your bedtime
      only thing TEAM|their|his|her|YOU [SPORT] VERY* stopped|caught|hit|won|beat|blocked
      worst _ [_] in VERY* school|choir|band|league|district|state|class|town|history|conference , no
      real men|boys|girls|women|players don't|never
      opponents|rivals|{official} should VERY* try|find|learn
      maybe _ isn't for you , TEAM|loser|losers
      basically|glorified|just VERY* toddlers|babies|infants with|in
      {person}|he|she BE VERY* diva|gossip who|and
      never will|be VERY* as good as us
      never be VERY* as good|tough|smart|fast as us|TEAM
      oscar|oscars|emmy|award|trophy|medal|prize|grammy for VERY* flopping|whining|crying|complaining|being [VERY] ADJ|clumsy|whiny|AIMED|blind
      oscar|oscars|emmy|award|trophy|medal|prize|grammy for VERY* flopping|whining|crying|complaining
      {who} VERY* BE nothing but|more [than] [a|an] VERY* {low}|AIMED|NOUN|bunch|overgrown|glorified|babies|bullies
      glorified|overgrown|overpaid|overhyped babysitter|babysitters|toddler|toddlers|babies|baby|child|children|gym|daycare|rec|{role}
      where _ [_] [_] go|goes to die
      do|does|did this|that|these|those|their|your {role}|guy|lady even _
      does|did|do this|that|these|those|their coach|ref|refs|ump|umps|coaches own|know|watch|realize
      worse|dumber|uglier than YOU|TEAM|them $|,
      so many _ , so little|few {trait}|brains|wins|talent
      a|an|my|our|any|your VERY* [_] [year] [old|olds] {kin}|old|olds|grader|graders could VERY* do|run|coach|lead|teach|manage|ref|call|throw|hit|kick|write|design|draw|sing|play GAP* job|better|district
      my|our [dead|late|SOFT] [year] [SOFT] {kin} VERY* {does} VERY* better|faster|more|harder|higher|straighter|louder than
      my|our [dead|late|SOFT] {kin} VERY* {does} VERY* better|faster|harder|higher than
      enjoy|enjoys VERY* long|sad|silent|lonely , [SOFT] bus|ride|drive ride|back|home
      enjoy|enjoys VERY* long|sad|silent|lonely [SOFT] bus|ride|drive|trip [ride|drive] back|home
      pathetic|disgraceful|lousy|shameful|sorry|pitiful turnout|effort|showing|display|performance|attempt|crowd|leadership|service from|by
      {person}|his|her|project|speech|routine|outfit|singing|cooking|costume GAP* so VERY* bad|dull|ugly|boring|dumb|slow|awful|weak [that] even
      NAME GAP* so VERY* bad|dull|ugly|boring|dumb|slow|awful|weak [that] even
      ref|refs|referee|referees|ump|umps|umpire|umpires|zebras GAP* {sharp}
      {sharp} GAP* ref|refs|referee|referees|ump|umps|umpire|umpires|zebras
      ref|refs|referee|referees|ump|umps|umpire|umpires|zebras|judge GAP* [,] GAP* eye|vision exam|test|chart|surgery
      their|rival|opposing coach|coaches|goalie|quarterback|pitcher|kicker|offense|fans|cheerleaders GAP* {sharp}
      TEAM [SPORT] [SOFT] [SOFT] [SOFT] {jeer}
      get him|her off the mic|stage|field|court|ice
      TEAM|they should VERY* forfeit|disband
      {cannot} boil|pour water
      full of VERY* whiners|crybabies|complainers|divas|quitters|bums
      team|squad|grade BE full of VERY* babies
      whoever _ [_] [_] [_] [_] BE VERY* ADJ|asleep|drunk|blind|AIMED|NOUN|THING|high|lying|fired
      feel|felt sorry|bad for anyone|whoever|anybody stuck|forced|trapped in|with|to|on|at
      bunch|pack|group|clique|gang|crew of VERY* ADJ|THING|mean|softies|divas|nobodies|pushovers|snotty _
      bunch of VERY* dinosaurs|fossils
      clique|gaggle|den|nest of VERY* mean|snakes|vipers|thieves|rats|snobs
      {person}|he|she|they|guy|man|woman should not|never be allowed near|around kids|children|students|people|anyone
      guy|man|woman|person|coach is allowed around|near kids|children
      who can't|cannot|won't|don't|never control|discipline|parent|teach|raise|handle VERY* their own|kids|children|brats VERY* should|need|must|are
      nobody|noone takes VERY* TEAM|ONE|him|her|YOU|NAME [SPORT|fans] seriously
      how did|does|can|could this|that VERY* guy|man|woman|lady|person|ref|clown ever|even|still _
      how did|does|can|could he|she VERY* ever|even|still|VERY get|got|have hired|elected|certified
      SPORT|TEAM|{official} might as well VERY* be|have|stay|go|been
      his|her|their|your|TEAM only talent|skill|friend|fan|strategy BE|is|are _
      did YOU|he|she VERY* lose a VERY* fight|bet
      like it was VERY* built|made|painted|written|designed|drawn|coached|sung|cut|run by|with|in VERY* {low}|{kin}|dark
      watching him|her|them|TEAM|NAME|that|this|their|YOU GAP* is|was VERY* painful|torture|embarrassing|unbearable|pathetic
      {does} like they|he|she|theyve|hes|shes [have|has|had|is|are] never seen|held|touched|met|practiced|learned
      as dull|ugly|boring|stupid|fake|crooked|lazy|dumb|empty as the|his|her|your|their man|woman|person|guy|lady|head|face|coach|team|school|fans|heads
      he|she|NAME|TEAM BE too VERY* slow|fat|stupid|dumb|ugly|lazy and|$|to
      the geniuses|einsteins|brainiacs|masterminds at|who|running|behind the|our|thought|decided|this|that|scheduled|parked|put
      to the genius|einstein|mastermind|rocket|idiot|clown who|that
      brilliant|genius|stellar decision|decisions|move|planning from|by VERY* geniuses|refs|TEAM
      {person} BE VERY* most annoying|irritating|useless|pathetic|obnoxious|selfish|boring|entitled|ignorant|arrogant|overrated|hated|disgusting|miserable
      {who} BE VERY* most annoying|irritating|useless|pathetic|obnoxious|selfish|entitled|ignorant|arrogant|overrated|hated
      crotch goblin|goblins
      your kid|child|son|daughter|kids|baby|angel VERY* BE not VERY* gifted|special|smart|cute|talented|bright|fooling
      even their|your|his|her|its own|mom|moms|mother|mothers|dad|dads|parents|dog|fans|shadow [mom|mother|parents|dog|fans] VERY* stayed|left|fell|laughed|hates|hate|booed|couldn't|can't|won't|don't|doesn't|thinks|knows|ran|hid
      like he|she|they|YOU BE VERY* blindfolded|drunk|hungover|sleepwalking|underwater|constipated|allergic|afraid
      he|she|custodian|secretary|principal|teacher|teachers|administrators|board|superintendent sleep|sleeps|nap|naps|slept|sits|sit|slacks|loafs VERY* all day
      rocks|mush|sawdust|oatmeal|pudding|air|cotton|concrete|marshmallows|gravel|jello for brains
      more spirit|fight|energy|heart than their|TEAM [SPORT|fans|whole] [team|SPORT] had|has|have|could|did|will
      more personality|brains|class|charisma|charm|talent|sense|life|integrity|skill|muscle|teeth|aim|excuses than they|he|she|their|TEAM|YOU|wins|brains|teeth|{official}|{foe}
      better aim|hands|eyes|defense|reflexes|vision|manners than they|he|she|their|TEAM|YOU|those|the|{official}|{foe}
      ^ only VERY* AIMED|NOUN [_] [_] _
      has|have|with|had the face|nose|teeth|smell|breath of a|an _
      {who} VERY* BE VERY* a|an VERY* waste|poor|sorry|sad|lousy|pitiful|weak|cheap|bad of|excuse|example|imitation|knockoff|representation|sport|role
      TEAM|{official}|{foe} VERY* BE VERY* a|an VERY* disaster|nightmare|trainwreck|menace|laughingstock|nuisance|liability|embarrassment|disgrace
      not that|very|too|so bright VERY* [is|are|was] he|she|they|YOU
    `,
  },
];
