import type { Insults } from './insults-listed.ts';

/** Set phrases that mock somebody's doing, looks or luck. See attack-phrases.ts for how they are written. */
export const INSULT_MOCKS: readonly Insults[] = [
  {
    kind: 'ridicule',
    note: 'Sayings about doing nothing well, and praise that is none.',
    source: 'own',
    degree: 2,
    terms: `
      YOU|THEY|NAME|ONE|TEAM|TITLE BE [exactly] what|everything [that] [BE] wrong with
      ONE|TEAM|OFFICIAL|TITLE VERY* cant|cannot be trusted with|to
      worst|dumbest|laziest|rudest|weakest|meanest group|bunch|crop|batch|crew|class|graders|grade|team|parents|students|kids|fans|crowd [of] [_] we|I|ive|weve|anyone|anybody [have|has] [ever] had|seen|taught|coached|met|played|faced|known
      stick|sticks|back to mowing|flipping|selling|stacking|knitting|bagging|delivering|painting|raking|sweeping|washing|scooping|parking lawns|grass|burgers|cars|insurance|shelves|sweaters|groceries|pizza|pizzas|fences|leaves|floors|dishes|ice|mattresses|shoes
      next time|year|season [,] [please|maybe|try] bring|send|field|pack|show a|an|some|your [real|actual|better|whole] team|defense|offense|goalie|quarterback|pitcher|players|brain|brains|eyes|eyeballs|talent|spine|effort|glasses $
      half|most|some of the|these|those|this|our [_] ONE didnt|dont|cant|couldnt|doesnt|never|wont [even] bother|care|listen|read|think|know|try|spell|count|follow|understand
      no wonder their|his|her|your|the ONE dont|doesnt|cant|couldnt|never|didnt|wont|failed|fail|left|quit|hate|hates
      keep your|his|her|the|their day job $|,
      ^ poor little|old|sweet|baby TEAM|OFFICIAL
      ^ poor TEAM|OFFICIAL $
      slow clap for|to
      golf clap for|to
      hurt|hurts my|our|everyones eyes|ears more|$
      should|could|would have stopped at|with|after a|an|one|two|the [_] goldfish|dog|cat|pet|houseplant|plant|hamster|one|two|first
      TEAM|NAME|TITLE|ONE|he|she has|have two left feet
      between his|her|their|your [_] [_] [_] ears
      nothing upstairs
      nothing between the ears
      no one|nobody upstairs
      takes a special|certain|rare kind|sort|type|breed of VERY* ONE|NOUN|AIMED|stupid|low to [_] HARM|yell|scream|steal|curse|swear|boo|lie|cheat|complain|ignore|forget|park|spit|fail|blame|bully|mock|honk
      not because he|she|they|you can|could|earned|earn|deserve|deserved|has|have
      got|gets|get|landed|has VERY* lead|job|part|role|spot|gig|title|start because his|her|their|daddy|mommy mom|mother|dad|father|uncle|aunt|husband|wife|parents|family|friend|last|mommy|daddy|grandpa|BE
      even his|her|their|your own mom|moms|mother|mothers|parents|fans|dog|grandma|families|family|band|bench had|left|booed|laughed|gave|fell|looked|cant|couldnt|doesnt|dont|wouldnt|wont|is|are|would
      congrats|congratulations|enjoy|nice|great [job] [on|in] second|last|third|dead|eighth [last] place , TEAM
      say hi|hello to last|the place|bottom|bus|basement
      bye felicia
      bye , felicia
      couldnt care less about
      YOU|THEY|ONE|TEAM|NAME|TITLE had one job $
      least deserving|impressive|prepared|organized|friendly
      at least that is|was what they|he|she called|call it|that|themselves|himself $
      nobody|noone does excuses|drama|chaos|losing|nothing|whining|late|lazy|incompetence like
      no one does excuses|drama|chaos|losing|nothing|whining|late|lazy|incompetence like
      which|that explains the|his|her|their|your|a [_] smell|stench|odor|stink|attitude|lies|lot|haircut|face|ego|accent|score|record|mess|hat
      which would explain the|his|her|their|your|a [_] smell|stench|odor|stink|attitude|lies|lot|haircut|face|ego
      must|clearly|obviously|apparently really|just hate|despise kids|children|us|families|fun|joy|teachers|learning
      must hate kids|children|us|families|fun|joy|winning
      apparently|evidently|clearly|obviously|guess|newsflash|turns [_] [_] [_] [_] BE too|VERY hard|difficult|complicated|challenging|advanced|confusing for
      concept BE [too] lost on
      BE lost on YOU|THEM|some|these|this|our|those|TEAM
      more money|mouth|hair|teeth|tattoos|trophies|cars|ego|talk|opinions|excuses|meetings|followers|jewelry|muscles|shoes than sense|brains|talent|TRAIT|class|wins|friends
      tell THEM|TEAM|OFFICIAL|YOU [that] [_] timeouts|deodorant|manners|soap|mirrors|rules|defense|practice|haircuts|spellcheck|calendars|apologies exist|exists
      an insult to bad|awful|trash|garbage|clowns|amateurs|losing|_ everywhere
      be an insult|compliment to _ [_] $
      than he|she|youre|NAME BE worth
      congratulations|congrats , YOU VERY* failed|lost|did|have nothing|again|$
      check [him|her|them] for a fever|pulse
      only thing VERY* THEY|YOU|TEAM|NAME|TITLE [NAME] BE VERY* good at|for
      finally found something|one VERY* [thing] TITLE|TEAM|OFFICIAL|OFFICE|NAME|THEY|YOU [NAME] BE VERY* good at
      OFFICIAL [,] who finally|actually|eventually found|remembered|learned|opened|noticed|saw|woke
      wouldnt|couldnt know|recognize|spot|find a|an|the _ [_] [_] if it|he|she|they|you|one
      YOU|THEY|NAME|ONE|TITLE wont|wouldnt be missed
      washed|complete|total|old|such|sad has been who|$|,|and|a
      does|do nothing but whine|complain|lie|sit|gossip|scream|yell|eat|cry|sleep|brag
      never worked|done a|an honest|hard|full|real|single [_] day
      if THEY|YOU|TEAM|he|she spent half|less|more as|time _ _ _
      sits|sit|sat on his|her|their _ [_] all day|season|game|year|night
      does|do|did|doing the bare minimum
      asleep|sleeping at|behind|on the desk|job|wheel
      where is the adult|adults in
      adults in the room
      act|acts|acted|acting your|his|her|their age
      raised|born in|by a barn|wolves|raccoons|hyenas|goats
      raised wolves|monsters|brats|animals
      learn to read|spell|count|drive|park|coach|ref|parent|lose|win|spell-check $|,|then|before
      it is called|spelled VERY* [_] deodorant|manners|soap|parenting|practice|a-haircut|shower|google|reading|loser
      read the room , YOU|ONE|TEAM|NAME
      with|have|has|had [_] [_] less TRAIT|class|sense|talent|brains|shame than a|an
      could|can|would|will fit|write|put everything|all|what THEY|YOU|NAME|TITLE|TEAM knows|know _
      on the back of a|an stamp|napkin|postage
      proof|evidence that anyone|anybody|anything|nobody|evolution|money can|works|does|cannot|cant
      why we cant|cannot have nice things
      thick as a|two brick|plank|board|planks|bricks
      lights on , nobody|noone|no
      lights on but nobody|noone|no
      dial up brain
      legends in their own
      living proof that|of
      peaked [back] in high|middle|third|kindergarten
      cant|couldnt|cannot take a|the joke|hint|L $
      gift|gifts|present|thanks from the refs|officials|umps|zebras
      early|late christmas|birthday gift|present from|to|for TEAM|OFFICIAL|the [refs|officials|zebras|umps]
      refs|officials|zebras|umps|umpires BE wearing|paid|rooting|playing|on|cheering _
      asked|hoped|prayed|paid|waited for a|an|one ONE [,] and|but [they|we] sent|gave|got [us] a|an|this|that
      off a|the cliff|bridge|pier $
      hed|shed|theyd|youd miss|lose|botch|drop|fumble|ruin that too
      already|way|miles ahead of TEAM
      if you can|could read|spell|count this|that|to [_] [,] you|youre [are] already|smarter|ahead|better|more
      your|his|her|their|those VERY* sad|pathetic|boring|miserable|empty [little] life|lives|world|existence
      look who|what THEY has|have|got [got] for a|an
      every|each _ has|needs its|a|an|one [own] mean-girl|bully|grinch|villain|gossip|AIMED|NOUN [_] $ ours|our|this|that|here BE|runs|works|coaches|teaches|sits|drives
      every|each _ has|needs its|a|an|one [own] mean girl|girls $ ours|our
      theyd|hed|shed need help|someone|instructions|a-map _
      soft|softer|weak|weaker|sick|touched in the head
      dirty|cheap|selfish player|players
      NAME|TITLE|THEY|ONE|TEAM|he|she thinks|think _ [_] BE a|an TRAIT|defense|strategy|plan|meal|hairstyle
      drive|drives|driving|drove|park|parks|parked|merge like THEY|a|an _
      dollar|nickel|penny|dime|buck for every|each [_] ADJ|THING|MILD|lie|excuse|mistake|blunder|turnover|whine|broken
      more TRAIT|brain-cells|brain|life|pulse [cells] than his|her|their|your|its|TEAM|TITLE|that|those|the ONE|entire|whole|_
      allergic to [the|hard|any] truth|work|rules|soap|deadlines|winning|facts|tackling|honesty|effort|defense|thinking|reading|accountability
      half as hard|much|well|loud as he|she|they|you talk|talks|complain|complains|brag|brags|eat|eats|whine|whines|yell|yells|tweet|post|sleep
      never met a|an lie|rumor|excuse|grudge|bribe|shortcut|fight
      what THEY|YOU|TEAM|he|she dont|doesnt have|show|own BE [a|any|an] TRAIT
      grown man|men|woman|women|adults|adult|parents VERY* yelling|screaming|cursing|swearing|fighting|booing|whining|arguing
      ^ real|stay|super classy|mature|professional|tough|brave|original|sporting [,] [_] $
      must have practiced|dressed|rehearsed|learned|trained|packed|studied in|by|with|over|from the|his|her|their|a|mail|zoom
      smartest|brightest|kindest|bravest thing THEY|TEAM|theyve|hes|shes [has|have|ever] done|said|did
      even the _ felt|feels|feel sorry|bad|embarrassed for
      and|has|have [has|have] learned|accomplished nothing
      good|great|best|excellent|amazing|talented|expert|experts|pros|gifted|skilled at excuses|losing|whining|complaining|flopping|crying|cheating|lying|choking|quitting|blaming|hiding|pouting|nothing
      good|great|best at one thing , excuses|losing|whining|complaining|flopping|crying|cheating|lying|choking|quitting|blaming|VICE
      good|great|best at making excuses
      when THEY|god|_ [was|were] handed|handing|passed|passing|giving|gave out
      and pigs [can|do|will|might] fly
      never|wont|cant|doesnt shuts|shut|know up|when [to] [stop]
      NAME|ONE|TITLE|he|she knows|understands nothing $|,|about
      would|could|wouldve|couldve [have] done|played|called|taught better|more alone|without|asleep|blindfolded
      NAME|ONE|TEAM|TITLE|he|she BE what happens|YOU when|get
      is|was that|this|it a|an|your [real] team|band|choir|defense|offense|coach|goalie|haircut|routine|outfit|principal or a|an|the|just
      less a|an|of [a|an] [_] team|coach|leader|teacher|principal|band|school|board|defense than a|an
      dont|doesnt|not deserve good|nice|these|those|such kids|children|students|teachers|parents|fans
      put|kept in his|her|their|your place $|,|and
      know|knows|learn|remember|forgot your|his|her place $|,
      lol|lmao|haha|rofl look|looks at
      YOU people|guys|clowns|folks BE the reason|problem|worst
      get off the|your internet|facebook|couch|sofa|phone and get|find|do
      and get a [real] job $
      the VICE|ADJ in|of these|this|the comments|comment|thread|replies
      YOU|he|she BE not [even] worth the|my|our|a|it
      around the block more
      cant|cannot fix stupid|ugly|dumb|crazy $|,|and
      have|has|had no idea|clue what YOU|THEY|he|she BE talking|saying
      your|his|her face makes|scares|scared|broke|hurts
      GROUP VERY* bring|brings|commit|cause|spread|want VERY* [nothing] [but] crime|drugs|disease|diseases|trouble|violence|handouts
      YOU look|looks like YOU smell|stink|smelled|lost|crawled|slept
      seen|met|had better|more|bigger|sharper TRAIT in|on|at a|an
      no one asked for your|his|her|their|YOU
      stop|quit breathing|wasting my|our|the|everyones [same] air|oxygen
      anybody|anyone|fool|idiot|person|clown|warm-body with a pulse
      they|theyll let|lets|hire|hires|elect [just] anybody|anyone|whoever teach|coach|ref|drive|run|vote|post|in|these|now|$
      clown world|board|council|administration|decisions|decision|district|behavior|energy|college
      must|mustve have failed|flunked|skipped|missed kindergarten|preschool|geometry|math|class|school|reading|english|parenting
      shut it nobody|noone|already|before|and|you
      nobody|noone wants to hear|see|read [from] [your|his|her] VICE|whining|opinion|opinions|excuses|complaining|complaints|voice|drama|YOU|THEM|TEAM
      play|plays|played|skate|skates|hit|hits|throw|throws|run|act|acts|fight|drive|sing like a bunch|pack|group|herd|gaggle|team of VERY* [old] ladies|girls|grannies|children|kids|amateurs|drunks|babies|sissies|wimps
      trade|swap|exchange VERY* ONE|TITLE [NAME] for a|an|some VERY* LOW|potted|bag|box|roll|used|goat|cup
      only|just got|gets|was|is hired|elected|promoted|picked|chosen|here because
      deserve each other $
      what is with|up [with] his|her|your|their|that PART|hair|attitude|problem|outfit|face|voice
      shouldnt be allowed near|on|to a|the keyboard|internet|microphone
      shouldnt have|own keyboards|keyboard|microphones|pets
      dry|dull|boring|plain|bland as toast|dust|dirt|cardboard|sand|paint
      nobody|noone BE scared|afraid|impressed|intimidated|fooled of|by YOU|THEM|TEAM|NAME|your|his|her|their
      nobody|noone BE impressed $|,
      need|needs jesus|prozac|meds|parenting|an-exorcism
      stay in your lane , karen|lady|buddy|pal|lunch|ref|coach|dad|mom|grandpa|grandma
      should come with an apology|refund
      delete your account|channel|life
      embarrassing|low|bad|dumb|stupid|ridiculous|sad|weak|rude [,] even for
      how dumb|stupid|ignorant|ugly|desperate|lazy|classless YOU|he|she|they BE
      only thing THEY|YOU|hes|shes|theyve [has|have|is] ever led|won|read|taught|coached|built|finished|made BE
      stab|stabs|stabbed YOU|me|us|people|everyone in the back
      what did|do we expect from a|an|this|that|the
      a face|voice|brain|record|body|attitude like that|his|hers|yours|theirs
      put|slap|stick a warning label on
      is|has|have let herself|himself|yourself go $
      needs|need his|her|their|your head|heads|brain|brains examined|checked|read
      is it hard|tiring|exhausting|lonely|tough being wrong|this|that|so|such|ADJ
      never worked a day in his|her|their life|lives
      twelfth|sixth|seventh|sixteenth|extra|eighth man|player|defender had|wore|was|in [_] stripes|whistle
    `,
  },
];
