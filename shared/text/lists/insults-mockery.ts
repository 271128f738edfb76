import type { Insults } from './insults-listed.ts';

/** Patterns of mock praise, orders, blame and shutting out. See insults-phrases.ts and insults-groups.ts for how they are written. */
export const INSULT_MOCKERY: readonly Insults[] = [
  {
    kind: 'ridicule',
    note: 'Praise, thanks and good wishes that are none.',
    source: 'own',
    degree: 1,
    terms: `
      thank|thanks|thanking|shoutout|props|kudos|congrats|congratulations|applause [you|out] to|for [the|our|their] TEAM|{official} VERY* [SPORT|fans] for VERY* [their|the|a|all] VERY* losing|handing|gifting|choking|quitting|ruining|blowing|nothing|embarrassing|laughs|comedy
      thank|thanks|thanking [you] [to] the|our refs|ref|referees|referee|officials|umps for VERY* [their|his|her|the] VERY* [SOFT] gift|gifts|donation|handing|ruining|nothing|win|points|help|blindness
      thank|thanks|shoutout|props|kudos|congrats|congratulations|applause [you|out] to the VERY* [_] who|that [_] [_] [_] [_] brats|monsters|ADJ|NOUN|AIMED|whistle|brat|screamed|booed|cried
      generous|christmas|early gift|donation|gifts|present|donations to|from the other team|side|school
      christmas|early gift|gifts|present from the refs|ref|officials|TEAM
      congrats|congratulations|kudos [to] [TEAM|NAME|them|YOU] [,] for|on VERY* losing|choking|quitting|ruining|failing
      best team|players|refs|record money|daddy|mommy can|could buy|bought
      money|daddy's|cash can't|cannot|doesn't|won't|didn't buy talent|class|taste|skill|brains|manners
      buy|buys|buying|bought their|your|his|her wins|titles|trophies|grades|way|friends|talent|players
      nice|great|good|solid|way|real|stellar|brilliant|amazing|fine job|work|effort|call|try|coaching|reffing|officiating|parenting|going [,] losers|genius|einstein|stripes|zebras|loser|idiot|clown|clowns|geniuses
      nice|great|stellar|brilliant|amazing officiating|reffing|call|eyes , ref|refs|ump $
      ^ nice|brilliant|stellar|great officiating|reffing|refereeing|parenting|coaching $
      nice|great|good|stellar|brilliant|amazing job|work [,] TEAM|coach|YOU|ref|refs|losers|board for|on|at VERY* losing|choking|wasting|ruining|blowing|failing|forgetting|destroying
      nice|great|brilliant|genius|good call|calls|eyes|coaching , ref|refs|stripes|stevie|zebra|zebras|blind
      at least TEAM|they VERY* tried|showed
      at least YOU tried , TEAM|loser|losers|ref|refs|coach
      bold|rich of TEAM|them|him|her|YOU to
      its cute|adorable|funny|hilarious|sad|sweet|pathetic|laughable|embarrassing|precious how|that|when TEAM|they|YOU|he|she|{official} [SPORT|fans|VERY] think|thinks|thought|believe|believes|pretend
      it is cute|adorable|funny|hilarious|sad|sweet|pathetic|laughable|embarrassing|precious how|that|when TEAM|they|YOU|he|she|{official} [SPORT|fans|VERY] think|thinks|thought|believe|believes|pretend
      how cute|adorable|sad|precious|pathetic , TEAM|they|he|she|YOU VERY* think|thinks|thought|tried|believe|brought|showed
      how pathetic|embarrassing|humiliating|pitiful for|of TEAM|YOU|him|her|NAME
      good luck with that clown|fool|idiot|loser|joke|bozo|mess|crook|circus|attitude|face|coach|kid|team|TEAM
      good luck [finding|getting|passing] [_] [_] [_] with that|this|those|a|an NOUN|AIMED|ADJ|{spite}
      slow clap|golf clap|round for|of
      a for effort , TEAM|losers|ref|refs
      must be VERY* hard|tough|nice|sad|embarrassing|exhausting|tiring being VERY* ADJ|bad|wrong|TEAM|blind|ugly|dumb|useless|last|perfect
      must be VERY* hard|tough|sad|embarrassing|exhausting to be VERY* ADJ|bad|wrong|blind|ugly|dumb|useless|last|perfect|TEAM|NAME
      must be VERY* hard|tough|sad|embarrassing to root|cheer|play|live for|in TEAM|NAME|them
      pray|prayers|praying|condolences|sympathies|sympathy for|to|with [the|anyone|whoever|any|all|those] [kids|students|people|families|parents|players] [who|that] stuck|forced|married VERY* to|with|in|through VERY* TEAM|NAME|listen|watch|sit|mr|mrs|ms|him|her|that
      i|we almost|kind|actually|would [of] feel|felt bad|sorry|pity for TEAM|them|YOU|him|her|anyone
      feel|felt|feeling bad|sorry|pity for whoever|anyone|anybody who|that has|have|married|paid|thinks VERY* _
      hide|watch|guard|lock|hold your wallets|wallet|snacks|kids|purses|lunch|cars|valuables|trophies
      lol|lmao|haha|hahaha|rofl [at|,] [the|these|those|this|imagine|that] TEAM|{official}|NAME|losers|clowns|coach|coaches|fans|parents|YOU VERY* [SPORT|fans] [BE] [VERY] leaving|lost|lose|ADJ|bad|trash|AIMED|think|thinks|thought|tried|cried|whining|crying|complaining|missed|got|scared|actually|really|can't|couldn't
      lol|lmao|haha|hahaha [,] look|looking at that|this|those|his|her|their|YOU [VERY] haircut|outfit|hair|loser|losers|clown|clowns|guy|fool|fools|belly|nose|lady
      lol|lmao at TEAM|{official}|NAME|{title}|YOU|them|him|her|losers|clowns
      lol|lmao|haha at|@ _ [_] [_] losing|leaving|crying|complaining|whining|thinking|whoever|trying|whoever|for|pretending|falling|getting
      laughing at TEAM|{official}|YOU|losers
      laughing at the|that|those VERY* {official}|fat|ugly|loser|losers
      imagine being [this|that] VERY* bad|ADJ|NOUN|AIMED|desperate|ugly|jealous|petty|outscored|outcoached|outplayed
      imagine losing|thinking|rooting|cheering|paying|getting|having to|for|by|at|from [this|that|such|a|beat|beaten] TEAM|them|bad|ADJ|clowns|losers|badly
      imagine paying|rooting|cheering|coaching|working GAP* this|that bad|ADJ
      imagine being the|that|this|one VERY* kid|guy|coach|ref|parent|player|girl|person|boy|kicker|team|school|goalie who|that missed|lost|failed|fumbled|tripped|forgot|dropped|fell|choked|cried|cries|yells|hired|gave|quit
      imagine VERY* {craft}|needing _ [_] [_] and still|then|not losing|lost|lose|failing
      what a|an VERY* joke|clown|embarrassment|disgrace|waste|failure|fool|sham|excuse of|for VERY* {role}|TEAM|NAME|human
      what a|an VERY* bunch|crew|group|circus|pack|mess [act] of VERY* losers|babies|clowns|AIMED|NOUN|{official}|ref|referee
      what a|an VERY* joke|embarrassment|disgrace|failure|clown|klutz|sham|circus [,] [this|that|the|our|their|YOU|VERY] {role}|TEAM|NAME|YOU|he|she|they VERY* BE|is|are|has|turned|runs|run
      what a|an VERY* klutz|doofus|dork|wimp|snob|slob|creep|weirdo
      and|YOU|they|to|he|she call|calls {self} VERY* coach|ref|official|officials|professional|educator|journalist|christian|adult|principal|superintendent
      YOU|they|he|she call that|this a|an|VERY [_] {craft}|{trait}|defense|offense|dance|team|school|effort|performance|routine|coaching|officiating|call|game|parade|halftime|show|singing|leadership|teaching|band|throw|kick|swing|journalism|cooking|lunch|education
      with {role} like that|these|this|those|them|him|her|YOU
      {role} like this|that|these|those|him|her VERY* ruin|ruins|shouldn't
      {role} like this|that|these|those|him|her make|makes me|us|everyone VERY* sick
      with fans|parents|leaders|friends|coaches|refs like that|these|those|this|them|him|her , who needs
      my|our {kin} VERY* {does} VERY* better|faster|harder|higher|straighter than YOU|that|those|their|TEAM|{official}|he|she|they
      ^ my|our {kin} VERY* {does}|moves|drives VERY* better|faster $
      my|our {kin} could|can|would [have] VERY* {does}|{craft}|called|run|done|made VERY* that|better|faster|him|her|them|circles than|$|,|better|around
      i have|ive seen|met|known VERY* [_] better|faster|smarter|livelier|prettier|smoother|sharper|tougher|quicker|nicer|stronger|scarier _ [_] on|in|at|from|by|out a|an|my|the|elementary|toddlers|two
      ive seen better|faster|smarter|livelier|prettier|smoother|sharper|tougher|quicker|nicer|stronger|scarier _ [_] on|in|at|from|by|out a|an|my|the|elementary|toddlers|two
      ive|have seen|met|known VERY* [_] {kin}|{low}|mannequins|rocks|bricks|sloths|toddlers|zombies|corpses|trees|houseplants|squirrels|snails|turtles _ [_] [_] better|faster|more|smarter|livelier
      seen more life|charisma|brains|personality in|at|from a|an|the|my
      no wonder [_] [_] [_] [_] lost|loses|losing|dropping|nobody|failed|hates|divorced|quits|failing|stupid|miserable
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
      {who}|guy|lady|officiating should|must|needs|need|ought|deserves|deserve VERY* [to] be|get|feel VERY* {ousted} {after}
      {person} _ should|must|needs VERY* [to] be|get VERY* {ousted} {after}
      he|she|coach|ref|refs|board|superintendent|principal|mayor|NAME|TEAM VERY* should|must|ought|gotta VERY* [to] resign|retire|quit $|,|already|now|before|immediately|today
      he|she|coach|principal|superintendent|mayor|NAME|chair should|needs|must VERY* [to] step down|aside
      please|just retire|resign already|coach|ref|now|$|,
      retire|resign already
      ^ resign|retire , _
      time for NAME|coach|him|her|them|the|that|this|our [NAME|ref|refs|board|superintendent|principal|coach] to resign|quit
      he|she|NAME|TEAM|{official}|{foe} should|needs|must|ought VERY* [to] find|get|consider|try a|another|some|new|different VERY* career|job|hobby|life|line|glasses|therapist|therapy|mirror|deodorant|manners|clue|brain|spine|sport
      he|she|NAME|SPORT|band|TEAM|{official}|{foe} should|needs|ought VERY* [to] stick to _
      he|she|{official}|coach|TEAM|YOU should|needs|need VERY* [to] go back to kindergarten|preschool
      need|needs|get|gets|schedule|buy|book [him|her|them] an eye|vision exam|test|doctor|appointment $|,|and|before|ref|refs|asap
      {official} VERY* need|needs|get|could [an|some|new] eye|eyes|vision|glasses|contacts|guide|seeing|lasik
      he|she|NAME|SPORT|TEAM|{official}|{foe} needs|need a|an|new VERY* brain|spine|personality|muzzle|babysitter|diaper|bath|mirror|rulebook|clue|breath|seeing|map|leash|pacifier|deodorant|lobotomy|therapist|spanking
      somebody|someone|who [please|should|needs|has|wants] [to] teach|tell|show|remind|inform {whom}|the|that|their|this|those|mr|mrs|coach|{title} [VERY|NAME|SPORT|ONE|TEAM|student|other] [SPORT|ONE|section|fans] how|what|that|where|which|some|to|the|about VERY* [to] {basic}|{craft}|manners|rules|rulebook|soap|dictionary|shut|respect|deodorant|defense|isn't|aren't
      someone|somebody [please] tell|inform|remind TEAM|{official}|the|that [TEAM|NAME|SPORT|ONE] [TEAM|SPORT|ONE|student] [section] that _ [_] is not|isn't
      somebody|someone buy|give|get|send|hand|lend [him|her|them|TEAM|{official}|that|the|this] [ref|refs|coach|kid|ump|guy|lady|TEAM] a|an|some VERY* [pair] [of] map|clue|glasses|rulebook|soap|watch|dictionary|calculator|deodorant|tissue|mirror|brain|pacifier|diaper|muzzle|hairbrush|comb|razor|life
      tell your|their|that|TEAM quarterback|goalie|kicker|pitcher|defense|SPORT the|that|to|how|his|her|where [_] [_] [_] goes|is|was|wear|learn|stop|isn't|quit|ball|glasses|manners
      learn [how] to lose|park|parent|behave $
      learn [how] to {basic}|{craft}|parent|lose , YOU|ref|refs|coach|TEAM|loser|losers|people|genius|kid|jerk|idiot
      maybe|try|just [try|go] learn|learning [how] to ref|officiate|lose|park|spell|count|behave|parent|coach
      try scoring|winning|tackling|catching|reading|thinking next|first|sometime|once
      until YOU|he|she learn|learns [how] to behave|lose|act
      he|she|TEAM|{official}|coach|parents should|need|needs VERY* [to] learn|relearn|study [how|some|the] [to] lose|ref|officiate|behave|parent|control|manners|humility|basics|rulebook
      go|run|just cry|whine|sob|tattle|crawl [to|home|back|about|in|under] [to|your|under|it|a|that] VERY* mommy|mom|mama|mother|daddy|somewhere|elsewhere|corner|rock|diary|about|journal|hole|it
      can't|cannot|couldn't handle|take losing|criticism|truth , YOU|stay|go|get|quit|don't|leave|cry|shut|maybe|then|grow
      can't|cannot|couldn't take|handle a|an|the joke|l|truth|loss|hit
      to the VERY* mom|dad|parent|guy|lady|person|woman|man|kid|driver|fan|fans|ref who|that|in|with|from _ [_] [_] [_] [_] [_] [_] , get|grow|nobody|shut|ADJ|NOUN|seek
      dear|hey|newsflash|psa|memo [to] [the] TEAM|{official}|coach|parents|fans|YOU [fans|students|parents] , [YOU] [BE] [not] nobody|ADJ|AIMED|NOUN|whining|crying
      dear|hey TEAM , YOU BE not special
      hey|yo VERY* ref|refs|ump|umps|stripes , [_] [_] [_] [_] [my|your|some|a] glasses|eyes|brain|blind|clue|stupid
      your mom|mommy called , she wants
      {whom} stink|stinks|stank|reek|reeks|suck|sucks|sucked $|,|at|and|so|big|like|worse|more|as|every|lol|anyway|since
      superintendent|mayor|senator|governor|congressman|congresswoman|councilman|chair|judge|judges BE [SOFT] [SOFT] [SOFT] {sharp}
      board|administration|council|committee BE GAP* {sharp}
      YOU|he|she|ONE|TEAM|SPORT|rivals|opponents VERY* BE [SOFT] [SOFT] [SOFT] NOUN|AIMED|ADJ|{most}
      he|she|YOU VERY* stinks|stink|reeks|reek|sucks|suck|stank $|,|and|at|so|like
      he|she|YOU|TEAM|coach|principal|superintendent|board|chair|mayor|senator|governor|mr|mrs [NAME] VERY* BE a|an|such|VERY VERY* BEAST
      he|she|YOU|ONE|NAME|TEAM BE a|an VERY* bad|terrible|awful|horrible|lousy|rotten|sorry|lazy|nasty|evil|mean person|human|father|mother|mom|dad|coach|teacher|parent|leader|friend|neighbor|excuse|loser|team|kid|woman|man
      fan|fans|parent|parents|kid|kids|player|players|teacher|teachers|person|people|coach|coaches [i|ive|we] [ive|have] [ever] met|seen|known VERY* BE VERY* ADJ|AIMED|NOUN|THING|{mild}
      he|she|coach|principal|teacher|teachers|NAME|TEAM|YOU treats|treat|treated VERY* _ like dirt|trash|garbage|criminals|animals|prisoners|crap
      {most} VERY* group|bunch|batch|crop|set|collection|pack of
      anyone|anybody|everyone|whoever|those VERY* ADJ|lazy|blind|crazy enough to
      anyone|anybody|everyone who|that _ [_] [_] [_] [_] BE VERY* ADJ|AIMED|NOUN
      youd|theyd|hed|shed have to be VERY* ADJ|blind|crazy|drunk|desperate|brain|stupid
      and|, don't|never ever|VERY come back $
      go home and don't come back
      go home and cry
      TEAM|losers|coach|ref , [please] go home|away
      {official} , VERY* are|do|did|can|were YOU VERY* [even] watching|blind|see|awake|serious|kidding|count|asleep|watch
      are|do|did YOU even watching|watch|try|trying|care|read|looking|listening|practice|awake|practicing
      YOU VERY* don't care about your VERY* kids|children|students
      superintendent|principal|board|mayor|coach only cares about VERY* his|her|their|money|himself|herself|winning
      believe they|we|YOU|anyone pay|paid|let|hired|elected|pays|hires|trust|trusts this|that|him|her|these|those
      take that|the|his|her whistle|license away
      do they teach|learn [_] [_] over|out there
      explain GAP* to this|that|these|those {official}|coach|clown|clowns
      {official} BE texting|napping|snoring|daydreaming|sleeping|scrolling
      how many TEAM|{official}|coaches|board|administrators|NAME [members|fans|students|players|parents] does it take to screw|change|get|count|find|blow|lose|make|figure|read|see|spell
      {who} BE in VERY* somebody's|someone's|TEAM|their|his|her|everyone's pocket|pockets
      a|one|single functioning brain|neuron|eyeball
      waste of VERY* tax|taxpayer|jersey|uniform|paycheck
      know your place
      keep your VERY* mouth|trap shut
      keep your VERY* snotty|bratty|whiny|nasty|ignorant|filthy|rude|stupid kids|brats|germ|germs|opinions|comments|children|mouth|hands
      shut|zip|stuff it , YOU|loser|losers|TEAM|ref|coach|kid|karen
      zip it $
      mind your own
      sit down and shut
      control|leash|muzzle your [own|VERY] kids|fans|students|child|children|brats|dogs|kid|parents|wife|husband
      YOU [people|guys|parents|lot|all|clowns] have no idea|clue|right|life|shame|manners|class
      YOU people BE VERY* ADJ|AIMED|NOUN|THING|unbelievable|impossible|exhausting|worst|unreal
      YOU people VERY* ruin|ruined|complain|whine|disgust|can't|cannot VERY* us|it|everything|learn|read|park|drive|think|about|$
      don't|never sit|hang VERY* [out] with|by|near|next [to] him|her|losers|NAME|THEM
      don't|never let|invite kids|people|TEAM|losers like that|him|her|them
      no one|body likes|wants|invited kids|people like YOU|him|her
      nobody|noone VERY* likes|invited|respects|trusts YOU|him|her|NAME|TEAM|your|their
      nobody|noone VERY* respects|likes the TEAM
      nobody|noone likes|respects|trusts the VERY* [new] [SOFT] ONE
      no one likes|respects|trusts the VERY* [new] [SOFT] ONE
      nobody|noone wants to sit|play|be|work|talk with|near|by|to him|her|YOU
      nobody|noone VERY* came|comes|showed VERY* [to|for|up] [to|for] your|their
      nobody|noone VERY* cares about|what|that|how YOU|him|her|TEAM|your|he|she|they
      no one VERY* likes|invited|respects|trusts YOU|him|her|NAME|TEAM|your|their
      no one wants to sit|play|be|work|talk with|near|by|to him|her|YOU
      no one VERY* came|comes|showed VERY* [to|for|up] [to|for] your|their
      you|YOU can't|cannot sit with us
      YOU BE VERY* not VERY* welcome|wanted here|back|anywhere|at|$
      YOU don't belong here
      ^ go back to TEAM
      , go back to TEAM|your|wherever
      get out of our gym|house|town|stadium|arena|school|rink|district
      crawl|slither|go back to|under your|that|the|wherever VERY* hole|cave|rock|trailer|swamp|kennel|cage
      back to the|your kiddie|kiddy|sandbox|kennel|trailer
      who let|invited|hired|raised|elected|picked|appointed|dressed this|that|these|those|the VERY* NOUN|AIMED|clown|clowns|animals
      ^ who let|invited|hired|elected|picked|trained this|that|these|those VERY* ref|refs|ump|coach|guy|lady|superintendent
      ^ who dressed|raised|hired|elected|trained YOU|him|her|them|TEAM
      ^ who let|told|gave TEAM|him|her|them|YOU|this|that [_] [_] coach|drive|ref|sing|near|run|speak|vote|whistle
      what kind|sort|type of VERY* {role}|parent|idiot|adult|moron|monster [_] lets|does|acts|thinks|yells|raises|leaves|allows|can't|doesn't|gives|benches|let|dresses|forgets
      terrible|bad|awful|lazy|horrible|pathetic|embarrassing|horrendous|atrocious|shameful|inept|clueless|disgraceful parenting|coaching|officiating|refereeing|reffing|umpiring|sportsmanship|leadership
      raised by VERY* wolves|animals|idiots|phones|ipads|losers|jerks|tiktok|nobody|raccoons
      wasn't|weren't|never raised|taught right|properly|manners|respect
      kids|students|teenagers|parents|people|teachers|fans these days|today|nowadays BE VERY* ADJ|lazy|soft|weak|spoiled|addicted|dumb|helpless|entitled|fragile|clueless|rude
      kids|students|teenagers|parents|people|teachers|fans these days|today|nowadays have|has no {bereft}
      kids|teenagers|parents|teachers these days|today|nowadays can't|don't|won't VERY* handle|think|work|respect|care|read|know|listen
      BE|will|VERY never|not VERY* [going|gonna] [to] make it in the real
      will|gonna VERY* end up VERY* homeless|broke|alone|flipping
      will|gonna VERY* end up in jail|prison
      going nowhere in life
      will|would never amount|succeed [to|at|in]
      flipping|flip burgers for|all|the|someday|his|her|your|forever
      clown|clowns|inmates|idiots run|runs|running|ran the circus|zoo|asylum|henhouse|school|district
      bought and OFFICIAL
      sold|sell|sells us|their|his|her|our out|soul|kids
      {person}|he|she|they|guy|man|woman should not|never be around|near|trusted|coaching|teaching|reffing|raising|driving|working [VERY] [with|near|around] kids|children|charge
      hope|hoping that|this|he|she [teacher|coach|guy|man|woman] never works|coaches|teaches|refs again|with|another
      {person}|he|she|they|guy|man|woman shouldn't be around|near|trusted|coaching|teaching|reffing|raising [with|near|around] [kids|children]
      how does|do|did|is|are he|she|{official}|NAME|TEAM|YOU|this|that|anyone [man|woman|guy|ref|coach|NAME] VERY* still have|employed|here|a|get|coaching|teaching|allowed|licensed
      how does|do|did|is|are {title} NAME VERY* still|even|keep have|employed|get|a|his|her|coaching|teaching|allowed
      how VERY* ADJ|dumb|dense can|do|does|must YOU|he|she|they|one|TEAM|NAME|{official} [have] be|get|possibly
      {official} VERY* BE VERY* drunk|sleeping|asleep|blind|bribed|napping|biased
      {official} must have|be VERY* [been] drunk|sleeping|asleep|blind|bribed|napping|related
      {official} VERY* BE rooting|cheering for their|the|TEAM|them
      {official} VERY* in on it
      he|she|TEAM|{official}|{foe} VERY* BE VERY* scared|afraid|terrified of VERY* parents|us|competition|questions|work|accountability|soap|losing
      hide|hides|hiding|hid in his|her|their office
      mean girls of|from TEAM
    `,
  },
];
