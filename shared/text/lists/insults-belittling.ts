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
      {person} VERY* can|could {barely} VERY* {basic}
      he|she|they can {barely} VERY* read|spell|count|add|skate|dribble
      <side> VERY* {cannot} even VERY* _
      he|she|they {cannot} even VERY* {basic}|tie|hold|run|finish|keep|spell|get|make|beat|win
      can't|couldn't even VERY* {basic} a|his|her|their|your own|simple|straight|layup|free
      <side> VERY* {cannot} tell|know|find|figure a|an|the|his|her|their|which|out _ [_] [_] from|if|with|end|on
      {who} couldn't|can't tell a|the _ from a|an|the
      {who} couldn't|wouldn't know|find|recognize|spot|see|identify|define a|an|the|his|her|their|good|real|common VERY* _ [_] [_] [_] if
      {official}|coach|he|she|they|YOU|TEAM|board|principal wouldn't know a|an|the|good|what
      {who} VERY* forgot|forget|forgets|lost how|where to|the
      {who} [clearly|obviously|apparently] never|didn't learned|learn|heard|read|met|watched|seen|opened|taught [of|about|how] [to] [a|an|the|some] count|spell|behave|park|tackle|block|lose|manners|share|respect|shame|book|books|rulebook|rules|soap|deodorant|defense|salad|comb|dictionary|toothbrush|hygiene|courtesy|grammar|sportsmanship
      {lower} than a|an|my|your|the|two [VERY] bag|box|sack|bucket|brick|bricks|rock|rocks|doornail|post|fence|snail|turtle|sloth|glacier|dial|molasses|wet|skunk|toad|mule|doorknob|stump|sock|dirt|dishwater|hammer|tree|toddler|grandma|grandmother|plank|potato|screen|cardboard|three|five|cow|pig|walrus|gym|locker|garbage|dumpster|dead|paint|kindergartner|baby|dog
      {person} [VERY] BE|move|moves|run|runs|skate|skates|think|thinks|play|plays|look|looks|talk|talks VERY* {lower} than a|an|my|our|the|your
      {person} VERY* {does} like VERY* [_] {low}
      he|she|they {does} like VERY* {low}
      {who} VERY* BE VERY* as {fine} as a|an|the|my [VERY] _
      he|she|they as {fine} as a|an|two VERY* brick|rock|post|hammer|door|doornail|log|lemon|stump|bag|sack|cactus|porcupine
      {who} VERY* has|have|had|with|got|show|showed|shows [all] the|an VERY* {trait} [span|ethic|skills|control|speed|level|time] of VERY* [_] _
      all the VERY* {trait} [span] of VERY* [_] _
      the VERY* {trait} [span|skills|level] of a|an VERY* {low}
      {who} VERY* has|have|had|with|got|show|showed|shows|display VERY* no|zero|little|less {bereft}
      no|zero {bereft} whatsoever|,|or|and [no|zero] {bereft}
      without|lacks|lack|lacking|devoid [a|any|an] [shred|ounce|drop|bit|of] [of|any] {bereft} [$|,]
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
      smile|breath|face|look|looks|voice|singing|hair|driving|ego|mouth that only|could|would|can scare|stop|curdle|peel|fit|break|crack|wake|sink
      {person}|he|she VERY* look|looks|looked|sound|sounds|sounded|smell|smells like VERY* [_] {low}|mop|bird|nest|balloon|beached|tent|foot|garbage
      his|her|their|your hair|face|head|nose|breath|forehead|ears|teeth|voice|singing|outfit|haircut|belly|gut|ego|mouth|handwriting VERY* BE|looks|look|smells|sounds|is|could|should|has|belongs|arrived VERY* {low}|ugly|huge|like|bigger|its|gross|rancid|ridiculous|hideous|wide|wider|as|land|block|scare|stink|own|zip
      <side> VERY* BE|were|was VERY* {mild}
      TEAM|NAME [SPORT] VERY* {does} VERY* {mild}
      {title} NAME at|from|of|in|on _ [_] [_] BE VERY* {mild}|ADJ|AIMED|NOUN|THING|OFFICE|JUDGED
      ONE|TEAM at|from|of|in|on|over|behind|across|with|running _ [_] [_] BE VERY* ADJ|AIMED|NOUN|THING|JUDGED|OFFICE|{mild}
      {spite} {official}|coach|board|administrator|administrators|parents|superintendent|principal|snobs|brats|kids|fans|TEAM|crowd|bureaucrat|bureaucrats|politician|politicians|school|district
      {spite} little {critters}|{role}|TEAM
      sad|sorry|pathetic|weak|poor|lame VERY* excuse|attempt|imitation|joke for|at|of|from a|an|the VERY* {role}|adult|TEAM|NAME
      excuse for a|an VERY* {role}|adult|leader|professional|ball
      joke|shell|clown|embarrassment|disgrace|waste|poor-excuse|mess|circus|fossil|fool|snake|coward|bully|weasel|tyrant of a|an VERY* {role}|adult|professional|club
      an|a VERY* embarrassment|disgrace|insult|shame|cancer|stain|black to|on VERY* our|the|this|your|their|his|her|all VERY* {role}|community|sport|game|profession|uniform|conference|state|city|league|country|education|name|teaching|badge|jersey|office|volleyball|basketball|football|hockey|soccer|wrestling
      {most} VERY* [NAME|TEAM|student|high|football|hockey|basketball|middle|dance|band|school|math|pe|gym] {role} [ever|in|on|i|we|of|around|alive|by|this|$|,|to]
      {person} VERY* BE|is|are|was|were VERY* {most}
      BE VERY* not|hardly|no VERY* einstein|genius|rocket|picasso|mozart|gretzky|beyonce|shakespeare|looker|model|scholar|prize
      few|two|couple|three|one [VERY] fries|cards|sandwiches|clowns|bricks|players|crayons|books|screws|marbles|cans short|loose|shy
      YOU VERY* BE not VERY* special|funny|cute|important|pretty|welcome|needed|wanted|clever|relevant|impressive|fooling|all|worth|tough|invited|talented|smart|cool
      he|she VERY* BE not VERY* that|very|too|so|exactly|particularly smart|bright|talented|pretty|cute|sharp|clever|swift
      {person} VERY* {cannot} {craft} VERY* [_] rec|peewee|preschool|blind|sleeping|dead|girl|bowling|empty|daycare|stuffed|fish|duck|tied|hole|wall|statue|scarecrow
      think|thinks VERY* his|her|their|your kids|kid|son|daughter|babies|child|angel|precious|team walk|walks|are|is|can|deserve|deserves on|gods|god's|perfect|special|royalty|do
      not|never surprised|shocked [that] TEAM|they|YOU|he|she|NAME VERY* lost|lose|loses|cheated|cheat|failed|fail|choked|quit|cried|forgot
      volume|money|yelling|whining|loud|rude|shouting|screaming|height|wealth|attitude is not a|an|the {trait}|skill|talent|strategy|sport|defense|substitute
      whoever _ [_] [_] [_] failed|flunked|clearly|obviously
      whoever _ [_] [_] [_] should|must|needs VERY* [_] [_] checked|fired|ashamed|glasses|job|examined|drunk|blind|asleep|shot|resign|career|embarrassed|stupid|clue|therapy|jail|prison|help|brain|hate|hates
      , girls|losers|ladies|princesses|princess|sweetheart|sweetie|cupcake|buttercup|snowflake|snowflakes|crybabies|stripes $
      TEAM|NAME got|get|gets VERY* stung|roasted|smoked|bodied|cooked|spanked|whooped|schooled|exposed|declawed|caged|owned|wrecked|destroyed|plucked|grilled|humbled|demolished|pantsed|torched
      borrow|want|use|need|have my|our|some|these|grandma's glasses|eyes|bifocals|contacts|binoculars , ref|refs|ump
      {official} , [_] [_] [_] [to] [_] [_] glasses|bifocals|binoculars
      if brains|talent|stupid|ugly|whining|looks|laziness|class|excuses was|were|is|could
      he|she|they|mayor|principal|superintendent|board|senator|governor|president|NAME VERY* lies|lied|cheats|steals|stole every|through|constantly|again|whenever|and|like|for
      he|she|principal|superintendent|governor|mayor|coach is|was VERY* lying VERY* [_] [to] _
      lips BE|are moving
      peaked in middle|high|elementary|kindergarten|third|eighth|fifth|2010
      coach|coaches|board|principal|official|TEAM|NAME|he|she|fans|parents throw|throws|threw|pitch|pitches [VERY] tantrum|tantrums|fit|fits
      and nothing else $
      give|gives|gave|coach|coaches advice|speeches|lectures like
      kind|type|sort of {role} who|that [_] [_] [_] [_] hate|cry|quit|miserable|lies|cheats|steals|kicks|sleep|drink|bully|bullies|yells|blames|whines|sells|forgets|hides
      {who} could|should use a|some|an VERY* diet|shower|bath|deodorant|salad|clue|brain|manners|spine|mirror|iron|treadmill|facelift|toothbrush|personality|comb|razor|rulebook
      hope|hoping your|their|his|her [team] bus|plane|car|tires|alarm|season|career breaks|break|crashes|stalls|stall|ends|end|tanks|go|goes|sinks
      wow|whoa|omg|look , TEAM|they|the [TEAM|refs|SPORT] VERY* scored|won|showed|made|got|can|called|tried
      came|comes|showed [up] to|for your|their because nobody
      germ factories|factory
      oscar|oscars|emmy|award|trophy|medal|prize|grammy for VERY* being|flopping|whining|crying|falling|tripping|complaining [VERY] _
      {who} VERY* BE nothing but|more [than] [a|an] VERY* {low}|AIMED|NOUN|bunch|overgrown|glorified|babies|bullies
      glorified|overgrown|overpaid|overhyped babysitter|babysitters|toddler|toddlers|babies|baby|child|children|gym|daycare|rec|{role}
      where _ [_] [_] go|goes to die
      do|does|did this|that|these|those|their|your {role}|guy|lady even|ever|actually|really _
      does|did|do this|that|these|those|their coach|ref|refs|ump|umps|principal|coaches own|know|think|realize|watch|have|wear|read|understand
      worse|dumber|uglier|slower than YOU|yours|TEAM|them|him|their $|,|TEAM|and
      so many _ , so little|few {trait}|brains|wins|talent
      a|an|my|our|any|your|the VERY* [_] [year] [old|olds|grader|graders|{kin}] {kin}|old|olds|grader|graders|monkey|monkeys could VERY* do|run|coach|lead|teach|manage|ref|call|throw|hit|kick|write|design|draw|sing|play GAP* job|better|district|school|team|game
      my|our [dead|late|SOFT] [year] [SOFT] {kin} VERY* {does} VERY* better|faster|more|harder|higher|straighter|louder than
      my|our [dead|late|SOFT] {kin} VERY* {does} VERY* better|faster|harder|higher than
      long|sad|quiet|silent|lonely , [SOFT] bus|ride|drive ride|back|home
      long|sad|quiet|silent|lonely [SOFT] bus|ride|drive|trip [ride|drive] back|home
      pathetic|disgraceful|sad|weak|lousy|embarrassing|shameful|sorry|pitiful turnout|effort|showing|display|performance|attempt|crowd|defense|leadership|service from|by|tonight
      {person}|his|her|project|speech|routine|outfit|singing|cooking|costume GAP* so VERY* bad|dull|ugly|boring|dumb|slow|awful|weak [that] even
      NAME GAP* so VERY* bad|dull|ugly|boring|dumb|slow|awful|weak [that] even
      ref|refs|referee|referees|ump|umps|umpire|umpires|zebras GAP* {sharp}
      {sharp} GAP* ref|refs|referee|referees|ump|umps|umpire|umpires|zebras
      ref|refs|referee|referees|ump|umps|umpire|umpires|zebras|judge GAP* [,] GAP* eye|vision exam|test|chart|surgery
      their|your|rival|opposing|other coach|coaches|goalie|quarterback|pitcher|kicker|defense|offense|fans|team's|cheerleaders|bench|bullpen|captain|mascot|section GAP* {sharp}
      TEAM [SPORT] GAP* {jeer}
      sorry , TEAM|losers|ref|refs|coach , but
      sorry , TEAM , VERY* you|your
      sorry TEAM , but|you|your
      get him|her|them|that|this [_] off|out the|my|of|our mic|stage|field|court|ice|office|building|sight|town|here
      should VERY* forfeit|disband|fold
      {cannot} boil|pour|find|sell water|ice
      full of VERY* babies|whiners|crybabies|complainers|princesses|divas|quitters|bums|hot
      whoever _ [_] [_] [_] [_] BE VERY* ADJ|asleep|drunk|blind|AIMED|NOUN|THING|high|lying|fired
      feel|felt sorry|bad for [anyone|whoever|anybody|the|those|all] [kids|students|people|players] [who] stuck|forced|trapped in|with|to|on|at
      bunch|pack|group|clique|gang|crew|herd|bus|room of VERY* ADJ|THING|mean|softies|dinosaurs|fossils|divas|nobodies|pushovers|divas|whiny|snotty _
      clique|gaggle|den|nest of VERY* mean|snakes|vipers|thieves|rats|snobs
      not be allowed near|around kids|children|students|people|anyone|a
      who can't|cannot|won't|don't|never control|discipline|parent|teach|raise|handle VERY* their own|kids|children|brats VERY* should|need|must|are
      nobody|noone takes VERY* TEAM|ONE|him|her|YOU|NAME [SPORT|fans] seriously
      how did|does|can|could he|she|this|that VERY* [guy|man|woman|lady|person|ref|clown] [ever|even|still] get|got|have|keep|become|pass a|hired|elected|to|his|her
      he|she|they|SPORT|TEAM|{official} might as well VERY* be|have|stay|go|been
      only talent|skill|friend|friends|fan|hobby|strategy|play|plan BE|is|are VERY* _
      did YOU|he|she VERY* lose a VERY* fight|bet
      like it was VERY* built|made|painted|written|designed|drawn|coached|sung|cut|run by|with|in VERY* {low}|{kin}|dark
      watching him|her|them|TEAM|NAME|that|this|their|YOU GAP* is|was VERY* painful|torture|embarrassing|unbearable|sad|hilarious|pathetic|depressing
      like they|he|she|YOU|theyve|hes|shes|youve [have|has|had|is|are] never seen|held|touched|met|played|heard|read|been|thrown|learned|practiced
      as dull|ugly|boring|stupid|fake|crooked|lazy|dumb|empty as the|his|her|your|their man|woman|person|guy|lady|head|face|coach|team|school|fans|heads
      {person} VERY* BE too VERY* slow|fat|stupid|dumb|ugly|weak|lazy|cheap|soft|scared|blind [and|to|for|$] [VERY] _
      he|she is too VERY* slow|fat|stupid|dumb|ugly|weak|lazy|cheap|soft|blind
      the geniuses|einsteins|brainiacs|masterminds at|who|running|behind the|our|thought|decided|this|that|scheduled|parked|put
      to the genius|einstein|mastermind|rocket|idiot|clown who|that
      brilliant|genius|stellar decision|decisions|move|idea|planning from|by VERY* geniuses|board|district|refs|TEAM|coach|principal
      {person} BE VERY* most annoying|irritating|useless|pathetic|obnoxious|selfish|boring|entitled|ignorant|arrogant|overrated|hated|disgusting|miserable
      {who} BE VERY* most annoying|irritating|useless|pathetic|obnoxious|selfish|entitled|ignorant|arrogant|overrated|hated
      crotch goblin|goblins
      your kid|child|son|daughter|kids|baby|angel|team VERY* BE not VERY* gifted|special|smart|cute|talented|good|bright|perfect|fooling
      even their|your|his|her|its own|mom|moms|mother|mothers|dad|dads|parents|dog|fans|shadow [mom|mother|parents|dog|fans] VERY* stayed|left|fell|laughed|hates|hate|booed|couldn't|can't|won't|don't|doesn't|thinks|knows|ran|hid
      like he|she|they|YOU BE VERY* blindfolded|asleep|drunk|hungover|sleepwalking|underwater|constipated|ninety|allergic|wearing|scared|afraid|dead|half
      ONE|he|she sleep|sleeps|nap|naps|slept|sits|sit|slack|slacks|loaf|loafs VERY* [on] [her|his|their] [phone|desk|butt|rear] all day
      rocks|mush|sawdust|oatmeal|pudding|air|cotton|concrete|marshmallows|gravel|jello for brains
      more spirit|fight|energy|heart than their|TEAM [SPORT|fans|whole] [team|SPORT] had|has|have|could|did|will
      more personality|brains|class|charisma|charm|talent|sense|life|integrity|skill|muscle|teeth|hair than they|he|she|their|TEAM|that|those|the|NAME|YOU|your|any|most
      ^ only VERY* AIMED|NOUN [_] [_] _
      has|have|with|had the face|voice|body|hair|nose|ears|teeth|haircut|smell of a|an _
      {who} VERY* BE VERY* a|an VERY* waste|poor|sorry|sad|lousy|pitiful|weak|cheap|bad of|excuse|example|imitation|knockoff|representation|sport|role
      {who} VERY* BE VERY* [a|an] VERY* disaster|dumpster|nightmare|trainwreck|mess|pain|menace|laughingstock|nuisance|thorn|liability|lost cause|fire|and|wreck|in|to|as|from|of|$
      not that|very|too|so bright VERY* [is|are|was] he|she|they|YOU
    `,
  },
];
