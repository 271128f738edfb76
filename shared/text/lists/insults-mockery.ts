import type { Insults } from './insults-listed.ts';

/** Patterns of mock praise, orders, blame and shutting out. See insults-phrases.ts and insults-groups.ts for how they are written. */
export const INSULT_MOCKERY: readonly Insults[] = [
  {
    kind: 'ridicule',
    note: 'Praise, thanks and good wishes that are none.',
    source: 'own',
    degree: 1,
    terms: `
      thank|thanks|thanking|shoutout|props|kudos|congrats|congratulations|applause [you|out] to|for the|whoever|TEAM|NAME|our|their VERY* [ref|refs|officials|umps|fans|offense|defense|coach|parents|who|that] for|on VERY* [their|his|her|the|a|all] VERY* losing|gift|gifts|donation|handing|gifting|choking|quitting|forgetting|ruining|blowing|free|easy|nothing|wasting|embarrassing|laughs|comedy
      thank|thanks|thanking [you] [to] the|our refs|ref|referees|referee|officials|umps for VERY* [their|his|her|the] VERY* [SOFT] gift|gifts|donation|handing|ruining|nothing|win|points|help|blindness
      thank|thanks|shoutout|props|kudos|congrats|congratulations|applause [you|out] to the VERY* [_] who|that [_] [_] [_] [_] brats|monsters|ADJ|NOUN|AIMED|whistle|brat|screamed|booed|cried
      generous|christmas|early gift|donation|gifts|present|donations from|to|by the|our|TEAM|other [refs|officials|other|team]
      congrats|congratulations|kudos [to] [TEAM|NAME|them|YOU] [,] for|on VERY* finally|losing|choking|almost|quitting|wasting|ruining|failing|last
      congrats|congratulations to TEAM|NAME [SPORT] for|on being VERY* [the] so|most|almost|still|worst|best|only [VERY|team] [bad|ADJ|losers|money|loser|boring|ever]
      best team|players|refs|record money|daddy|mommy can|could buy|bought
      money|daddy's|cash can't|cannot|doesn't|won't|didn't buy talent|class|wins|heart|taste|skill|brains|championships|character|manners|you|them
      buy|buys|buying|bought their|your|his|her wins|titles|trophies|grades|way|friends|talent|players
      nice|great|good|solid|way|real|stellar|brilliant|amazing|fine job|work|effort|call|try|coaching|reffing|officiating|parenting|going [,] ref|refs|TEAM|losers|genius|einstein|stripes|zebras|loser|idiot|clown|clowns|geniuses $|losing|for|on
      nice|great|good|stellar|brilliant|amazing job|work [,] TEAM|coach|YOU|ref|refs|losers|board for|on|at VERY* losing|choking|wasting|ruining|blowing|failing|forgetting|destroying
      nice|great|brilliant|genius|good call|calls|eyes|coaching , ref|refs|stripes|stevie|zebra|zebras|blind
      at least TEAM|NAME|they|he|she VERY* tried|showed|got|wore|looked
      at least YOU tried , TEAM|loser|losers|ref|refs|coach
      bold|brave|rich|cute|big of TEAM|them|him|her|YOU to
      its cute|adorable|funny|hilarious|sad|sweet|pathetic|laughable|embarrassing|precious how|that|when TEAM|they|YOU|he|she|{official} [SPORT|fans|VERY] think|thinks|thought|believe|believes|pretend|act|acts|believed|tried|try
      it is cute|adorable|funny|hilarious|sad|sweet|pathetic|laughable|embarrassing|precious how|that|when TEAM|they|YOU|he|she|{official} [SPORT|fans|VERY] think|thinks|thought|believe|believes|pretend|act|acts|believed|tried|try
      how cute|adorable|sad|precious|pathetic , TEAM|they|he|she|YOU VERY* think|thinks|thought|tried|believe|brought|showed
      how sad|pathetic|embarrassing|humiliating|sorry|pitiful for|of TEAM|YOU|them|him|her|NAME
      good luck with that clown|fool|idiot|loser|joke|bozo|mess|crook|circus|attitude|face|coach|kid|team|TEAM
      good luck [finding|getting|passing] [_] [_] [_] with that|this|those|a|an NOUN|AIMED|ADJ|{spite}
      slow clap|golf clap|round for|of
      a for effort , TEAM|losers|ref|refs
      must be VERY* hard|tough|nice|sad|embarrassing|exhausting|tiring being VERY* ADJ|bad|wrong|TEAM|blind|ugly|dumb|useless|last|perfect
      must be VERY* hard|tough|sad|embarrassing|exhausting to be VERY* ADJ|bad|wrong|blind|ugly|dumb|useless|last|perfect|TEAM|NAME
      must be VERY* hard|tough|sad|embarrassing to root|cheer|play|live for|in TEAM|NAME|them
      pray|prayers|praying|condolences|sympathies|sympathy for|to|with [the|anyone|whoever|any|all|those] [kids|students|people|families|parents|players] [who|that] stuck|has|have|had|having|forced|married|related|sitting|sat VERY* to|with|through|in VERY* TEAM|NAME|listen|watch|sit|deal|mr|mrs|ms|him|her|that
      i|we almost|kind|actually|would [of] feel|felt bad|sorry|pity for TEAM|them|YOU|him|her|anyone
      feel|felt|feeling bad|sorry|pity for whoever|anyone|anybody|TEAM|YOU that|who|fans|kids has|have|had|is|are|married|lives|thinks|paid [to|stuck] [deal|listen|live|watch|sit|with|married] [with|to] _
      hide|watch|guard|lock|hold your wallets|wallet|snacks|kids|purses|lunch|cars|valuables|trophies
      lol|lmao|haha|hahaha|rofl [at|,] [the|these|those|this|imagine|that] TEAM|{official}|NAME|losers|clowns|coach|coaches|fans|parents|YOU VERY* [SPORT|fans] [BE] [VERY] leaving|lost|lose|ADJ|bad|trash|AIMED|think|thinks|thought|tried|cried|whining|crying|complaining|missed|got|scared|actually|really|can't|couldn't
      lol|lmao|haha|hahaha [,] look|looking|looks at that|this|those|these|his|her|their|YOU
      lol|lmao at TEAM|{official}|NAME|{title}|YOU|them|him|her|losers|clowns
      lol|lmao|haha at|@ _ [_] [_] losing|leaving|crying|complaining|whining|thinking|whoever|trying|whoever|for|pretending|falling|getting
      laughing|giggling at TEAM|{official}|NAME|{title}|YOU|losers
      laughing|giggling at the|that|those|this VERY* {official}|coach|SPORT|fat|ugly|loser|losers|kid|guy|girl|lady|TEAM
      imagine being VERY* bad|ADJ|NOUN|AIMED|blind|wrong|desperate|ugly|weird|cringe|jealous|petty|scared|outscored|outcoached|outplayed|beaten|beat|shutout|TEAM
      imagine losing|thinking|rooting|cheering|paying|getting|having to|for|by|at|from [this|that|such|a|beat|beaten] TEAM|them|bad|ADJ|clowns|losers|hard|badly
      imagine being the|that|this|one VERY* kid|guy|coach|ref|parent|player|girl|person|boy|kicker|team|school|goalie who|that missed|lost|failed|fumbled|tripped|forgot|dropped|fell|choked|cried|cries|yells|hired|gave|quit
      imagine VERY* {craft}|needing _ [_] [_] and still|then|not losing|lost|lose|failing
      what a|an VERY* joke|clown|embarrassment|disgrace|circus|waste|failure|fool|klutz|loser|mess|sham|crew|bunch|excuse of|for VERY* {role}|TEAM|NAME|human|losers|babies|clowns|{official}|him|her|them|AIMED|NOUN
      what a|an VERY* joke|embarrassment|disgrace|failure|clown|klutz|sham|circus [,] [this|that|the|our|their|YOU|VERY] {role}|TEAM|NAME|YOU|he|she|they VERY* BE|is|are|has|turned|runs|run
      what a|an VERY* klutz|doofus|dork|wimp|baby|diva|snob|slob|creep|weirdo
      call|calls|called {self} VERY* {role}|leader|professional|educator|journalist|christian|adult|expert|singer|dancer|artist|fan|leaders|champions|athletes|officials
      YOU|they|he|she call that|this a|an|VERY [_] {craft}|{trait}|defense|offense|dance|team|school|effort|performance|routine|coaching|officiating|call|game|parade|halftime|show|singing|leadership|teaching|band|throw|kick|swing|journalism|cooking|lunch|education
      with {role} like that|these|this|those|them|him|her|YOU
      {role} like this|that|these|those|him|her VERY* ruin|ruins|shouldn't|make|makes|BE [me|us|everyone] [sick|why] _
      with fans|parents|leaders|friends|coaches|refs like that|these|those|this|them|him|her , who needs
      my|our {kin} VERY* {does}|{craft}|knows|has|moves|smells|drives VERY* better|faster|more|harder|higher|straighter|louder
      my|our {kin} could|can|would [have] VERY* {does}|{craft}|called|run|done|made VERY* that|this|better|faster|it|him|her|them|circles|than
      even my|our|a {kin} [VERY] could|can|would|knows|saw|thinks|laughed|knew|has
      i have|ive seen|met|known VERY* [_] better|faster|smarter|livelier|prettier|smoother|sharper|tougher|quicker|nicer|stronger|scarier _ [_] on|in|at|from|by|out a|an|my|the|elementary|toddlers|two
      ive seen better|faster|smarter|livelier|prettier|smoother|sharper|tougher|quicker|nicer|stronger|scarier _ [_] on|in|at|from|by|out a|an|my|the|elementary|toddlers|two
      ive|have seen|met|known VERY* [_] {kin}|{low}|mannequins|rocks|bricks|sloths|toddlers|zombies|corpses|trees|houseplants|squirrels|snails|turtles _ [_] [_] better|faster|more|smarter|livelier
      seen more life|energy|talent|movement|emotion|skill|hustle|charisma|brains|personality in|at|from a|an|the|my
      no wonder [_] [_] [_] [_] lost|loses|losing|dropping|leaving|nobody|failed|empty|hates|divorced|alone|quits|single|failing|stupid|miserable
      no wonder YOU|he|she VERY* have|has no|zero|never
      that is what happens when|if [YOU|they|we|people] [let|hire|elect|put|have|give|leave|vote] [for] VERY* AIMED|NOUN|amateurs|ADJ|monkeys|JUDGED
      thats what happens when YOU let|hire|elect|put|have|give VERY* AIMED|NOUN|amateurs|ADJ|monkeys|JUDGED
      let|letting|lets a|an|these|those|VERY AIMED|NOUN|monkeys|amateurs run|runs|teach|coach|lead|drive|ref
      thats what YOU|they|TEAM get|gets|deserve|deserves for being|having|hiring|cheating|raising
      losing to TEAM|that|them|this VERY* [school|team|program] is|was|would|should VERY* [be] humiliating|embarrassing|shameful|low|pathetic|disgrace|insult|illegal|crime
    `,
  },
  {
    kind: 'attack',
    note: 'Orders, advice and wishes that nobody asked for: be gone, be silent, learn what everybody knows.',
    source: 'own',
    degree: 1,
    terms: `
      _ should|must|needs|need|ought|deserves|deserve VERY* [to] be|get|feel VERY* {ousted} {after}
      {who}|{role} VERY* should|must|ought|gotta VERY* [to] resign|retire|quit $|,|already|now|before|immediately|today|and|yesterday
      {person} should|needs|must VERY* [to] step down|aside
      please|just|time retire|resign|quit already|coach|ref|now|$|,
      retire|resign already
      ^ resign|retire , _
      time for NAME|coach|him|her|them|the|that|this|our [NAME|ref|refs|board|superintendent|principal|coach] to {gone}
      {who} should|needs|need|must|ought VERY* [to] find|get|seek|consider|try a|another|some|new VERY* career|job|hobby|life|line|glasses|therapist|therapy|mirror|deodorant|manners|clue|brain|spine
      {who} should|needs|must|ought VERY* [to] stick to _
      {who} should|needs|need VERY* [to] go back to
      need|needs|get|gets|schedule|buy|book [him|her|them] an eye|vision exam|test|doctor|appointment $|,|and|before|ref|refs|asap
      {official} VERY* need|needs|get|could [an|some|new] eye|eyes|vision|glasses|contacts|guide|seeing|lasik
      {who} needs|need a|an|new VERY* career|brain|spine|personality|muzzle|babysitter|diaper|bath|mirror|rulebook|clue|breath|seeing|map|leash|pacifier|deodorant|lobotomy|therapist|spanking
      somebody|someone|please|who [please|should|needs|has|want|wants|will|can] [to] teach|tell|show|remind|inform {whom}|the|that|their|this|those|mr|mrs|coach|{title} [VERY|NAME|SPORT|ONE|TEAM|student|other] [SPORT|ONE|section|fans] how|what|that|where|which|some|to|the|about|nobody|they|he|she VERY* [to] {basic}|{craft}|manners|rules|rulebook|soap|end|dictionary|class|game|shut|respect|deodorant|defense|is|are|isn't|aren't
      somebody|someone|please buy|give|get|send|hand|lend [him|her|them|TEAM|{official}|that|the|this] [ref|refs|coach|kid|ump|guy|lady|TEAM] a|an|some VERY* map|clue|glasses|rulebook|soap|watch|dictionary|calculator|deodorant|tissue|mirror|brain|pacifier|diaper|muzzle|hairbrush|comb|razor|life|timeout
      tell your|their|that|TEAM quarterback|goalie|kicker|pitcher|defense|SPORT the|that|to|how|his|her|where [_] [_] [_] goes|is|was|wear|learn|stop|isn't|quit|ball|glasses|manners
      learn|learning [how] to ref|officiate|lose|park|drive|parent|spell|behave|tackle|tie|dribble $
      learn [how] to {basic}|{craft}|parent|lose , YOU|ref|refs|coach|TEAM|loser|losers|people|genius|kid|jerk|idiot
      maybe|try|should|go|just|please [try|go] learn|learning [how] to ref|officiate|lose|park|drive|spell|count|read|behave|tackle|dribble|parent|coach
      until YOU|he|she|they|TEAM learn|learns [how] to {basic}|{craft}|lose|behave
      {who} should|need|needs VERY* [to] learn|relearn|practice|study [how|some] [to] lose|ref|officiate|drive|spell|count|share|behave|dribble|parent|control|manners|humility|basics|alphabet|rulebook
      go|run|please|just cry|whine|sob|tattle|crawl [to|home|back|about|in|under] [to|your|under|it|a|that] VERY* mommy|mom|mama|mother|daddy|somewhere|elsewhere|corner|rock|pillow|diary|about|journal|hole|home|it
      can't|cannot|couldn't handle|take losing|criticism|truth , YOU|stay|go|get|quit|don't|leave|cry|shut|maybe|then|grow
      can't|cannot|couldn't take|handle a|an|the joke|l|truth|loss|hit
      get|seek some|VERY|professional help $|YOU|,
      ^ get help $
      to the VERY* mom|dad|parent|guy|lady|person|woman|man|kid|driver|fan|fans|ref who|that|in|with|from _ [_] [_] [_] [_] [_] [_] , get|grow|nobody|shut|stay|ADJ|NOUN|sit|learn|go|seek
      dear|hey|newsflash|psa|memo|sorry [to] [the] TEAM|{official}|parents|coach|fans|losers|YOU [fans|students|parents] , [YOU] [BE] [not] nobody|learn|money|stop|quit|special|ADJ|AIMED|NOUN|glasses|grow|try|whining|crying
      hey|yo VERY* ref|refs|ump|umps|stripes|coach|TEAM , [_] [_] [_] [_] [my|your|some|a] glasses|eyes|brain|blind|clue|stupid|calculator|manners
      {whom} stink|stinks|stank|reek|reeks|suck|sucks|sucked $|,|at|and|so|big|like|worse|more|as|every|lol|anyway|since
      superintendent|mayor|senator|governor|congressman|congresswoman|councilman|chair|judge|judges BE [SOFT] [SOFT] [SOFT] {sharp}
      board|administration|council|committee BE GAP* {sharp}
      YOU|he|she|ONE|TEAM|SPORT|rivals|opponents VERY* BE [SOFT] [SOFT] [SOFT] NOUN|AIMED|ADJ|{most}
      he|she|YOU VERY* stinks|stink|reeks|reek|sucks|suck|stank
      he|she|YOU|TEAM|coach|principal|superintendent|board|chair|mayor|senator|governor|mr|mrs [NAME] VERY* BE a|an|such|VERY VERY* BEAST
      he|she|YOU|ONE|NAME|TEAM BE a|an VERY* bad|terrible|awful|horrible|lousy|rotten|sorry|lazy|nasty|evil|mean person|human|father|mother|mom|dad|coach|teacher|parent|leader|friend|neighbor|excuse|loser|team|kid|woman|man
      fan|fans|parent|parents|kid|kids|player|players|teacher|teachers|person|people|coach|coaches [i|ive|we] [ive|have] [ever] met|seen|known VERY* BE VERY* ADJ|AIMED|NOUN|THING|{mild}
      he|she|coach|principal|teacher|teachers|NAME|TEAM|YOU treats|treat|treated VERY* _ like dirt|trash|garbage|criminals|animals|prisoners|crap
      {most} VERY* group|bunch|batch|crop|set|collection|pack of
      anyone|anybody|everyone|whoever|those VERY* ADJ|lazy|blind|crazy enough to
      anyone|anybody|everyone who|that _ [_] [_] [_] [_] BE VERY* ADJ|AIMED|NOUN
      youd|theyd|hed|shed have to be VERY* ADJ|blind|crazy|drunk|desperate|brain|stupid
      don't|never come back $|TEAM|until|,
      go home and stay|don't|cry|never|practice|learn|think
      TEAM|losers|coach|ref , [please] go home|away
      {official} , VERY* are|do|did|can|how|were|what YOU|do|did|game [even|VERY] watching|seeing|blind|see|awake|serious|kidding|count|read|asleep|YOU
      are|do|did YOU even _
      {who} VERY* don't care about your|his|her|their|our|anyone|kids|students|anything
      believe they|we|YOU|anyone pay|paid|let|hired|elected|pays|hires|trust|trusts this|that|him|her|these|those
      take that|the|his|her whistle|microphone|mic|phone|keyboard|license away
      do they|YOU teach|learn [_] [_] over|out there
      explain|teach GAP* to this|that|these|the|those {official}|coach|clown|clowns|TEAM
      {official} BE texting|napping|snoring|daydreaming|sleeping|scrolling
      how many TEAM|{official}|coaches|board|administrators|NAME [members|fans|students|players|parents] does it take to screw|change|get|count|find|blow|lose|make|figure|read|see|spell
      {who} BE in VERY* somebody's|someone's|TEAM|their|his|her|everyone's pocket|pockets
      functioning|working brain|neuron|eyeball
      waste of VERY* tax|taxpayer|money|breath|time|jersey|uniform|roster|paycheck $|dollars|,|you|he|she
      stay|keep in your [own] lane|place|cave|hole
      know your place
      keep your VERY* mouth|trap shut
      keep your VERY* {spite} _
      shut|zip|stuff it , YOU|loser|losers|TEAM|ref|coach|kid|karen
      zip it $
      mind your own
      sit down and shut
      control|leash|muzzle your [own|VERY] kids|fans|students|child|children|brats|dogs|kid|parents|wife|husband
      YOU [people|guys|parents|lot|all|clowns] have no idea|clue|right|life|shame|manners|class
      YOU people BE VERY* ADJ|AIMED|NOUN|THING|unbelievable|impossible|crazy|exhausting|worst|unreal|problem|reason|something
      YOU people VERY* make|ruin|ruined|complain|whine|never|deserve|always|disgust|can't|cannot VERY* me|us|it|everything|what|stop|every|learn|read|park|drive|find|help|complain|whine|think|listen|about
      don't|never sit|hang|talk|play|eat|trust|invite|let VERY* [out|with|to|by|near|next] [with|to] him|her|losers|NAME|THEM , _
      don't|never let|invite kids|people|TEAM|losers like that|him|her|them
      no one|body likes|wants|invited kids|people like YOU|him|her
      nobody|noone VERY* wants|likes|invited|needs|misses|missed|respects|believes|trusts|asked|came|comes|showed [to|for|up] [to|for|watch] YOU|him|her|NAME|TEAM|your|their
      nobody|noone VERY* cares about|what|that|how YOU|him|her|TEAM|your|he|she|they
      no one VERY* wants|likes|invited|needs|misses|respects|believes|asked|came|comes [to|for|up] [to|for|watch] YOU|him|her|NAME|TEAM|your|their
      you|YOU can't|cannot sit with us
      YOU BE VERY* not VERY* welcome|wanted here|back|anywhere|at|$
      YOU don't belong here|$|at|in|with
      go|crawl|run|get|slither back|home to TEAM|wherever|whatever|your|that [VERY] hole|cave|rock|farm|trailer|mommy|town|basement|bridge|swamp|kennel|cage|zoo|YOU|$|,|loser|losers|where|you
      back to the|your kiddie|kiddy|minors|zoo|farm|daycare|kennel|swamp|sandbox|circus|trailer
      who let|invited|hired|raised|elected|picked|taught|trained|appointed|dressed|gave|approved this|that|these|those|the VERY* NOUN|AIMED|clown|clowns|animals|ref|refs|ump|coach|superintendent|principal|guy|lady|kid|whistle
      who taught|dressed|raised|hired|elected|trained YOU|him|her|them|TEAM
      who let|told|gave TEAM|him|her|them|YOU|this|that [_] [_] coach|drive|ref|sing|near|in|a|run|speak|vote
      what kind|sort|type of VERY* {role}|parent|idiot|adult|moron|monster [_] lets|does|acts|thinks|yells|raises|leaves|allows|can't|doesn't|gives|benches|let|dresses|forgets
      terrible|bad|awful|lazy|horrible|pathetic|embarrassing|horrendous|atrocious|shameful|inept|clueless|disgraceful parenting|coaching|officiating|refereeing|reffing|umpiring|sportsmanship|leadership
      raised by VERY* wolves|animals|idiots|phones|ipads|losers|jerks|tiktok|nobody|raccoons
      wasn't|weren't|never raised|taught right|properly|manners|respect
      kids|students|teenagers|parents|people|teachers|fans these days|today|nowadays BE VERY* ADJ|lazy|soft|weak|spoiled|addicted|dumb|helpless|entitled|fragile|clueless|rude
      kids|students|teenagers|parents|people|teachers|fans these days|today|nowadays have|has no {bereft}
      kids|teenagers|parents|teachers these days|today|nowadays can't|don't|won't VERY* handle|think|work|respect|care|read|know|listen
      BE|will|VERY never|not VERY* [going|gonna] [to] make it in the real
      {who} will VERY* end up|be VERY* homeless|jail|prison|broke|burgers|alone|in|flipping [jail|prison|burgers]
      going nowhere in|$
      will|would never amount|succeed [to|at|in]
      flipping|flip burgers for|all|the|someday|his|her|your|forever
      clown|clowns|monkeys|inmates|idiots|fox run|runs|running|ran the circus|zoo|asylum|henhouse|school|district
      bought and paid for
      sold|sell|sells us|their|his|her|our out|soul|kids
      should not|never be around|near|trusted|coaching|teaching|reffing|raising|driving|working [VERY] [with|near|around] kids|children|charge|a|with|in|around
      shouldn't be around|near|trusted|coaching|teaching|reffing|raising|driving [with|near|around] [kids|children]
      how does|do|did|is|are he|she|{official}|NAME|TEAM|YOU|this|that|anyone [man|woman|guy|ref|coach|NAME] VERY* still have|employed|here|a|get|coaching|teaching|allowed|licensed
      how does|do|did|is|are {title} NAME VERY* still|even|keep have|employed|get|a|his|her|coaching|teaching|allowed
      how VERY* ADJ|bad|dumb|blind|dense|desperate|low can|do|does|must YOU|he|she|they|one|TEAM|NAME|{official} [have] be|get|go|possibly|to
      {official} VERY* BE VERY* drunk|high|sleeping|asleep|blind|bribed|paid|napping|related|lost|biased
      {official} must|had be|have|to VERY* drunk|high|sleeping|asleep|blind|bribed|paid|napping|related|lost|been|be
      {official} VERY* BE wearing|helping|rooting|playing|cheering for|their|the|TEAM|a
      {official} VERY* in on it
      {person}|he|she|they VERY* BE VERY* scared|afraid|terrified of VERY* parents|us|competition|questions|work|accountability|everyone|him|soap|losing
      hide|hides|hiding|hid in his|her|their office
      mean girls of|from TEAM
    `,
  },
];
