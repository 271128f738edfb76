import type { Insults } from './insults-listed.ts';

/** Set phrases that sneer without a bad word; the score sees the rest. See attack-phrases.ts for how they are written. */
export const INSULT_SNEERS: readonly Insults[] = [
  {
    kind: 'ridicule',
    note: 'Sayings about skill, losing, offices and manners.',
    source: 'own',
    degree: 2,
    terms: `
      lay off the _
      put the|that VERY* donut|fork|sandwich|burger|doughnut|cookie|pizza|chips|spoon down
      did YOU|he|she|they VERY* lose a VERY* fight|bet
      where _ [_] [_] go|goes to die|nap|rot|cry|fail|retire
      dont|doesnt|not deserve kids|children|his|her|their|your|a VERY* [kids|children|job|paycheck|whistle|uniform|title|salary|badge|team]
      to people like YOU $|,
      people|parents|kids|teachers|coaches like YOU|him|her|them BE|make|makes|ruin|should|need|always|never
      want|wants your kind
      YOU|THEY|NAME|GROUP cannot|cant be trusted
      BE|is not|never fit|qualified|competent to|for
      cannot|cant do math|basic
      stop|quit whining|crying|bellyaching|complaining|moaning|pouting|sniveling $|,|and|about|losers
      at being ADJ|THING|MILD|AIMED
      better off with a|an|no
      put a VERY* bag|sack over
      spit on YOU|him|her|them
      quit your day job
      nails on a
      human version|equivalent|form|embodiment of
      walking|living|breathing headache|disaster|punchline|joke|embarrassment|mistake|tantrum|migraine|nightmare|advertisement|excuse
      how does|did it feel to be|lose|suck|know
      different species|breed|planet
      hand in his|her|their whistle|badge|keys|license|resignation|jersey|uniform
      got|gets|get what THEY|it|he|she|they paid|deserve|deserves|deserved
      all hat , no
      all hat and|no
      a legend in his|her|their own
      living|lives|live rent free
      fell off the VERY* [_] truck|wagon|tree
      hamster is dead
      asleep|sleeping at the wheel|switch
      bats in the belfry
      no one|nobody|noone left to blame|hire
      bargain bin|basement ONE|version|_
      dollar store version|ONE|_
      knockoff|diet|budget|wish VERY* version|edition of
      budget|diet|discount|knockoff ONE
      cant|cannot|couldnt|wouldnt trust THEM|NAME|TITLE|TEAM|YOU|that with
      should|must be embarrassed|ashamed|humiliated
      does|do not|dont|doesnt deserve to wear|coach|teach|play|be|call|win
      wouldnt|would hurt YOU|THEM|TEAM to
      wouldnt|would kill YOU|THEM|TEAM to
      would it kill YOU|THEM|TEAM|TITLE|ONE
      too much to ask|expect TEAM|ONE|OFFICIAL|THEM
      stay out of our|my
      nobody elected|hired|asked|invited YOU|him|her|them|TEAM
      we|everyone|everybody all|already know|knows YOU|THEY|TEAM cheat|lie|suck|cry|whine|choke
      who died and made
      should|could have been aborted|swallowed|drowned
      mother raised|should VERY* a|be|better
      thats|that is rich coming
      rich coming from
      speaking of clowns|losers|ADJ|rats
      evolution skipped|forgot|failed|went
      knuckles drag|dragging
      subtle as a
      about as _ as a
      as ADJ|THING|MILD|JUDGED as your|his|her|their|that|the _
      shouldnt|never|not be|been allowed to have|raise|own children|kids|pets
      shouldnt|never|not be|been allowed to breed|reproduce|vote|teach|coach|ref|parent|procreate
      only thing _ than their|his|her|your|TEAM|NAME|TITLE
      ^ how adorable|cute|precious|sad|embarrassing|pathetic $
      i would|id call TITLE|NAME|TEAM|THEM|YOU [NAME] a|an VERY* BEAST|AIMED|NOUN|JUDGED|LOW
      id call TITLE|NAME|TEAM|THEM|YOU [NAME] a|an VERY* BEAST|AIMED|NOUN|JUDGED|LOW
      found the guy|kid|one|person|girl who|that
      zero|no respect for VERY* ONE|AIMED|NOUN|TEAM|YOU|THEM|these|those|NAME|TITLE
      lost all|any respect for
      i pity YOU|him|her|them|the|anyone|whoever
      no friends $|,
      the|all other|the VERY* dunces|losers|clowns|idiots|fools|rejects|freaks
      leaving|leave|leaves in|on an|a VERY* ambulance|stretcher|bag|hearse
      difference between TITLE|TEAM|OFFICIAL|OFFICE|NAME|their|your|this|that [NAME] [_] and a|an
      what|whats do|does|is VERY* [TITLE|TEAM|OFFICIAL|OFFICE|NAME] [NAME] and a|an VERY* LOW|BEAST
      whose bright|brilliant|genius|dumb|stupid idea
      muzzle|gag|silence|leash him|her|them|that
      BEAST|AIMED|NOUN|JUDGED|ADJ|THING $ that is what|how|the|your|our|all|who
      hit every branch
      feel|feels bad|sorry for his|her|their|your _ $
      cant|cannot SKILL , cant|cannot SKILL
      retire|resign|quit|leave already
      captain obvious
      professor know
      like the VERY* BEAST|AIMED|NOUN|JUDGED|LOW THEY|YOU BE
      big|giant|huge raspberry to
      failed|fell up|upward|upwards
      grow up $
      YOU BE nothing $
      play|plays|played|coach|coaches dirty
      worst $ ONE $ ever
      worst|dumbest|laziest|stupidest ONE|person|people|human|creature|creatures|generation|class
      how ADJ|THING|MILD for|of TEAM|ONE|NAME|TITLE|YOU|THEM
      wait to see|watch|beat TEAM|them|him|her lose|cry|fail|choke|fall
      wait to watch|see TEAM|them|him|her
      TEAM|OFFICIAL|they|them lose|loses|lost again
      good riddance
      ding dong the _ [_] BE
      door hit|hits YOU
      all mouth|talk|hype|bark|flash|money|excuses , no
      all mouth|talk|hype|bark|flash|money|excuses and|no
      on their|his|her|your best day|night
      or a|an VERY* circus|clown|comedy|puppet
      least competent|qualified|intelligent|helpful|likable|talented|honest|useful|professional ONE|person|group|committee|people
      most useless|worthless|annoying|pathetic|incompetent|selfish|arrogant|ignorant _
      where _ [_] go|goes to be|become|learn _ $
      shove it
      where the sun
      find [out] where YOU live|lives|sleep
      know|knows where YOU live|lives|park|sleep
      hope|hoping the|your|their VERY* bus|plane|car|van breaks|break|crashes|dies|gets|runs
      put down the fork|donut|burger|cake|chips
      dont be like TEAM|NAME|TITLE|him|her|them|those|that|these
      have|get|show|find|learn some class|shame|respect|manners|humility|decency $|,
      OFFICIAL|zebras VERY* must have [been] _
      THEY|YOU|ONE|NAME|TEAM BE not [even] FINE|good|qualified|fit|man|woman enough to|for
      NAME|TEAM|OFFICIAL|OFFICE|he|she|they BE the reason we|nobody|no|people|kids|families|why lost|need|leave|left|one|likes|hate
      too ADJ|MILD|THING to _
      imagine being this|that|so|proud|from|on|coached|raised|related|married|stuck _
      a|any ONE like that|them|him|her $|,
      born without|with no
      looking at YOU , TEAM|NAME|ONE|TITLE
      looking at YOU TEAM|NAME|ONE|TITLE
      shouldnt|should have|never had had kids|children
      shouldnt have had kids|children
      stop|quit having kids|babies
      could kill|drop|stun|scare a|an|the horse|elephant|skunk|fly|plant|plants|buzzard|dragon|moose|cow
      zero stars
      L coach|team|ref|school|take
      take|takes|taking|took it out on
      not exactly the|a _ [_]
      BE VERY* not exactly|hardly _
      no|hardly|not einstein|genius|picasso|mozart|shakespeare|looker|scientist
      watch your|yo back
      nobody|noone asked for the|your|his|her|their
      must be VERY* hard|tough|sad|embarrassing|exhausting|tiring|nice being|to VERY* [be] _
      ^ fire|sack|dump|replace|recall this|that|their|these|those _
      just|please|should fire|sack this|that|their|these|those _
      fire VERY* him|her|them|the|our coach|principal|superintendent|teacher|refs|ref|board|everyone
      ^ fire him|her|them [$]
      hit|hits|throw|throws|run|runs|cry|cries|play|plays|fight|fights|scream|screams like a VERY* girl|girls|sissy
      participation trophy|trophies
      boo hoo
      enjoy the|that|your VERY* bus ride|trip
      enjoy the|your VERY* long|sad|silent|lonely|quiet ride|trip|drive|bus
      enjoy losing
      enjoy last place
      better luck never
      thanks for nothing
      thanks for [absolutely] nothing
      no match for us
      last place losers|again
      in our|my sleep
      with one|both hand|hands|arm tied|behind
      out of a VERY* [wet] paper bag
      way out of a _ [_] bag
      broad side of a
      to save their|his|her|your|its life|lives
      more holes than
      all bark
      all talk and|no|,
      hot air
      big|loud mouth|mouths $|,|and|on
      bless his|her|their|your heart|hearts , _
      bless his|her|their|your heart|hearts
      blind , the lot
      leave it to _ [_] [_] [_] [_] to ruin|botch|butcher|wreck|mess
      ok|okay|sure karen|boomer|grandpa
      YOU deserve everything
      go back to the|your zoo|jungle|cave|swamp|kitchen|trailer|hole|bed|preschool|kindergarten
      like hes|shes|theyve|they|he|she|hed never _
      could|would scare|frighten|curdle|sour|peel a|an|the|milk|children|babies|paint|small _
      no life $|,|and
      paid|bought off
      YOU BE the|a|part VERY* [of] [the] problem|worst|joke|punchline
      YOU BE the reason we lost|lose|cant
      YOU BE the reason people|nobody|kids|families|i|this|that|they|teachers|everyone|no
      ask|asked|asking|get|want|deserve|demand for VERY* [my] refund
      not|never a good|decent VERY* coach|person|team|teacher
      never won anything|a
      never amount to
      peaked in
      the geniuses|einsteins|brainiacs|masterminds at|who|running|behind|in|that
      the|whatever|whichever|which genius|einstein|mastermind|bozo|idiot who|that|at|decided|scheduled|put|made
      , genius|einstein|sherlock|buttercup|snowflake|cupcake|princess|sweetheart $
      ^ , genius|einstein|sherlock $
      nice|great|good|stellar|brilliant|real|way|bravo try|job|work|call|going|effort , YOU|ref|refs|TEAM|coach|losers|genius|board|stripes|zebras
      how does|do|did|is|are|can THEY|ONE|TEAM|NAME|YOU|TITLE [NAME] VERY* still have|employed|here|allowed|a|get
      how did|does|can|could this|that VERY* guy|man|woman|lady|person|ref|coach|clown ever|even|still|get
      how cute|adorable|sad|precious that|they|how|,
      what|where do|does|did VERY* [YOU|they] expect from|of TEAM|ONE|THEM|a|NAME|this|that|these|those
      what do|did you expect $
      leave it to TEAM|ONE|NAME|the|our to
      only TEAM|NAME|OFFICIAL could|would
      no wonder TEAM|THEY|YOU|NAME|nobody|ONE
      imagine losing to
      imagine being that|this|so
      imagine paying|rooting|cheering|sending|having|thinking _
      couldnt be me
      glorified|overgrown|overpaid|overhyped|washed babysitter|babysitters|toddler|toddlers|babies|baby|child|children|gym|daycare|ONE
      so called ONE|experts|expert|leader|leaders|adults|adult|professional|journalist
      calls|call himself|herself|yourself|themselves|yourselves a|an|the _
      calls|call itself a|an _
      YOU|they call that|this a|an|VERY _
      feel|felt sorry|bad|pity for anyone|whoever|anybody|TEAM|the kids|students|who|stuck
      condolences|sympathies|prayers|pray to|for anyone|whoever|TEAM _ [_] [_] stuck|forced|married|TEAM
      shame on YOU|THEM|ONE|TEAM|the|that|this|whoever|every
      hide|watch|guard|lock|hold|count your wallets|wallet|purses|cars|valuables|lunch
      whoever _ [_] [_] [_] [_] [_] should|must|needs VERY* [be] _
      laughed|laughing|laughs|laugh at TEAM|OFFICIAL|YOU|them|him|her|losers|NAME
      lol|lmao|haha|rofl at|@ TEAM|OFFICIAL|YOU|them|him|her|NAME|the|those|that|whoever|this
      TEAM drool|drools
      made|make|making a fool|fools|mockery of|out
      scoreboard , TEAM|losers|YOU
      sit down , YOU|TEAM|NAME|TITLE|losers|kid
      sit your VERY* [self] down
      dogs|dog|people|kids|students|guests|fans leave|left|flee|fled|fall|fell when|because he|she|they
      is|are|was|were the only|worst thing|part about|of|worse
      nothing but|more _ [_] [_] than a
      all downhill|uphill from
      give|gives|gave clowns|pigs|rats|snakes|weasels|dogs a bad name
      insult to clowns|pigs|rats|snakes|the|every|actual|coaches|teachers
      couldnt hack it
      someone|somebody [please] buy|get|give|hand|lend|teach|tell|show|remind|inform him|her|them|TEAM|OFFICIAL|this|that _
      someone|somebody [please] buy|get|give|hand|lend|teach|tell|show|remind|inform the OFFICIAL|coach _
      trophy|medal|award|prize|oscar|oscars|emmy for VERY* VICE|ACT|MOCK_END|ADJ|AIMED
      ADJ|THING|MILD as THEY come|get
      dont|not VERY* be VERY* SLUR|AIMED
      ^ pathetic|disgusting|disgraceful|despicable|shameful|classless|embarrassing|loser|losers|clowns|cowards|liars|frauds|jerks|freaks|cheaters|crooks|scum|trash|garbage|bums|hypocrites|bullies $
      special|whole new|other kind|level|breed of VICE|ADJ|THING|AIMED|NOUN
      born that way
      prove me wrong
      sorry not sorry [,|that|if|but|to|for|about] YOU|TEAM|OFFICIAL|your|their|them|kids|students|boys|girls|parents|people|folks|everyone
      kindergarten playground|lineup
      that|this is what happens when YOU|they|we|people let|hire|elect|put|have|give
      thats what happens when YOU|they|we|people let|hire|elect|put|have|give
    `,
  },
];
