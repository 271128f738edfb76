import type { Insults } from './insults-listed.ts';

/** Patterns of threats, wishes of harm and words against whole peoples. See attack-phrases.ts for how they are written. */
export const INSULT_THREATS: readonly Insults[] = [
  {
    kind: 'threat',
    note: 'Wishes and threats of harm.',
    source: 'own',
    degree: 3,
    terms: `
      hope|hoping|wish VERY* YOU|he|she|they|her|him|them|everyone|ONE|GROUP|TEAM|NAME VERY* die|dies|died|suffer|suffers|rot|rots|choke|chokes|burn|burns|drown|drowns|crash|crashes|bleed
      hope|wish VERY* YOU|he|she|they|ONE|GROUP|TEAM|NAME VERY* get|gets|got|breaks|break|catches|catch [a] hit|run|shot|beat|killed|cancer|hurt|injured|sick|jumped|mauled|raped|stabbed|deported|leg|legs|neck|arm|fired|covid|aids
      hope|wish VERY* YOU|he|she|they|ONE break|breaks|broke VERY* leg|legs|neck|arm|ankle|back
      wish YOU|he|she|they|ONE were|was dead|never|gone
      go|should eat a bullet|lead
      should|could|gonna|going [to] be|get put down|down like
      drops|dropped dead $|,|already|soon
      hope someone VERY* kills|shoots|beats|hits|hurts|stabs|punches|jumps
      get|gets|got hit by a bus|truck|car|train , loser|losers
      get hit by a bus $
      ran|run over by a bus|truck|car|train YOU
      kill|hang|shoot|off|drown|neck|unalive yourself|urself|yourselves
      go|please|just [VERY] kill|hang|shoot|drown yourself|urself
      kys
      k.y.s
      keep yourself unsafe
      go|just|please die [VERY] $
      go die
      go die in
      die in a fire|hole|ditch|car
      YOU|he|she|they|THEM|ONE|GROUP should|needs|need|deserve|deserves|must|ought [all] [to] [VERY] die|dead
      YOU|he|she|they|ONE|GROUP|NAME should|needs|need|deserve|deserves|must|ought VERY* be|to|get [be|get] VERY* shot|killed|hanged|hung|lynched|exterminated|executed|slapped|punched|castrated|sterilized|eradicated|gassed|stoned|deported|jailed|raped|aborted|smacked|beheaded|drowned|strangled
      kill|shoot|hang|lynch|exterminate|gas|burn|deport|eradicate|bomb|nuke|behead|castrate|sterilize|murder all|every|these|those|the VERY* GROUP|IDENT|people|of|politicians|cops|liberals|democrats|republicans|refs|scum|animals
      i VERY* will|would|gonna|wanna|want|going [like|love] [to] VERY* kill|stab|murder|strangle|choke|punch|slap|smack YOU|him|her|them|THEM|that|this|these|those|ONE|your|GROUP|NAME
      i VERY* will|would|gonna|wanna|want|going [like|love] [to] VERY* shoot|hurt|hit YOU|him|her|them
      i will|am [going|gonna] [to] find YOU|where
      i|we know where YOU|he|she|they live|lives|sleep $
      we will find YOU
      i'll|we'll [VERY] kill|shoot|stab|murder|strangle|punch|hurt YOU|him|her|them
      YOU VERY* will|gonna|going [to] VERY* die|bleed
      YOU BE dead meat
      kill GROUP
      beat your|his|her face|head|brains in
      slit|cut your|his|her|their throat|throats
      sleep with one eye open
      meet me in the parking|alley
      catch these hands
      square up punk|loser|losers|coward
      kick|knock your|his|her|their teeth|face|head [in|off|out]
      punch|slap|smack|sock YOU|him|her|them|THEM|ONE [in]
      punch in the face
      break your|his|her neck|legs|face|arms|jaw
      put a bullet in
      bullet in your|his|her|their head|brain
      someone should|needs|oughta VERY* shoot|kill|slap|punch|beat|hit|teach|run|assassinate|lynch|stab|hang [to] YOU|him|her|them|these|those|this|that|ONE|your
      deserve|deserves [to] [VERY] die|death|cancer|beating|prison|hell|rot|get|raped|slapped|punched|shot|killed|pain|suffer
      deserved to VERY* die|get|be
      a good|swift slap|beating|kick|punch YOU|in
      lock YOU|him|her up
      YOU should|deserve [to] [VERY] rot|burn|hang|suffer|drown|starve
      glad YOU|he|she|they|ONE died|die|is|are dead
      the only good GROUP|IDENT|democrat|republican|liberal is|are|ones
      hope|wish VERY* your|his|her|their [VERY] house|car|kid|kids|dog|plane|family|business|team burns|burn|crashes|crash|dies|die|drowns|explodes|fails
      someone|somebody needs|should VERY* put him|her|them|YOU down
      punch|slap|smack|hit|kick VERY* that|his|her|your|their|this VERY* smug|punchable|stupid|ugly|dumb|fat|face|kid|guy|woman|man|girl|boy|dude|child|brat|teacher|coach|ref
      kill|shoot|execute|gas|nuke|lynch|exterminate|behead them all
      hang|shoot|execute|jail VERY* traitors|politicians|democrats|republicans|liberals
      go|just|please jump|leap off a|the bridge|cliff|building|roof
      jump off a bridge|cliff|building|roof
      go|just|please|should|you drink|eat|swallow bleach|poison|glass
      ^ drink bleach
      go choke|drown|hang|rot
      better watch your|yo back
      YOU|he|she|they BE dead to me
      rest in piss
    `,
  },
  {
    kind: 'group',
    note: 'Against whole peoples: contempt, sending away. What people are is never an insult.',
    source: 'own',
    degree: 3,
    terms: `
      GROUP VERY* BE VERY* NOUN|AIMED|JUDGED|ADJ|THING|criminals|dirty|violent|dangerous|lazy|weak|liars|cheap|greedy|unnatural|sinners|freaks|rapists|murderers|thieves|invaders|terrorists|inferior|emotional|crazy|insane|perverts|mistakes|gross|mentally
      IDENT people|person|kids|women|men|folks|families|students|guys|girls|boys|players BE VERY* NOUN|AIMED|JUDGED|ADJ|THING|criminals|dirty|violent|dangerous|lazy|weak|liars|cheap|greedy|unnatural|sinners|freaks|rapists|murderers|thieves|invaders|terrorists|inferior|emotional|crazy|insane|perverts|mistakes|gross|mentally
      GROUP BE VERY* a|an VERY* problem|threat|mistake|burden|joke|cult|disgrace
      IDENT people BE VERY* a|an VERY* problem|threat|mistake|burden|joke|cult|disgrace
      these|those people BE VERY* sick|disgusting|crazy|insane|scum|evil|criminals
      go back to where YOU|they|he|she came|come
      ^ go back to africa|mexico|china|somalia|india|iran|pakistan|russia
      ^ speak english $|,
      send her|him back $
      build the wall and
      jews|zionists VERY* control|controls|run|own VERY* media|banks|world|government|everything|hollywood|money
      BE VERY* going to hell
      liberalism|conservatism|feminism|wokeness|islam|christianity|atheism|transgenderism|homosexuality BE VERY* mental|cancer|disease|cult|plague|poison|cancerous
      typical woman|women|female|asian driver|drivers|logic|move|behavior
      that|he|she|this BE not a|an real|actual|woman|man woman|man|$|,
      boomers|millennials ruin|ruined|destroyed|are everything|the|this|our|selfish|entitled
      go back where YOU|they|he|she came|come|belong
      go back to your [own|VERY] country|desert|cave|jungle|kitchen|homeland
      go back to africa|mexico|china|somalia|india|iran|iraq|israel|pakistan|russia YOU|where|if
      YOU|they|GROUP should|can|need [all] [to] go back to africa|mexico|china|somalia|india|iran|russia|where
      send GROUP VERY* back
      send them all back
      send them VERY* back where|to africa|mexico|china|somalia|india|they
      ship GROUP VERY* back|off|home
      deport them|YOU|GROUP|all|every
      get out of [my|our|this] country
      out of our country
      YOU|they|GROUP don't|do [not] belong in|here [this|our]
      leave our country
      speak english or get|leave|go|else
      this is america , speak
      this is america speak
      learn english or get|leave|go|else
      GROUP BE VERY* ruining|destroying|invading|infesting|taking|stealing|poisoning|flooding|polluting|breeding|killing|sick|mentally
      IDENT people BE VERY* ruining|destroying|invading|infesting|taking|stealing|poisoning|flooding|polluting|breeding|killing|mentally
      GROUP VERY* ruin|ruins|destroy|infest|invade|steal|poison|spread|stink|smell everything|our|this|like|america|the|disease|jobs
      IDENT people VERY* ruin|destroy|infest|invade|steal|poison|spread|stink|smell|scare|disgust everything|our|this|like|america|the|disease|me
      being gay|trans|transgender|muslim|jewish|black|homosexual|lesbian BE VERY* sin|disease|disorder|choice|illness|abomination|unnatural|disgusting|gross|wrong|mistake|mental|sick
      homosexuality|islam|transgenderism|judaism|feminism BE VERY* sin|disease|disorder|illness|abomination|unnatural|disgusting|gross|wrong|mental|cancer|evil|cult|plague|sick
      i|we VERY* hate|despise|loathe|detest VERY* GROUP
      i|we VERY* hate|despise|loathe|detest VERY* [IDENT] IDENT people|kids|women|men|families|folks
      hate all|those|these VERY* GROUP
      hate all|those|these VERY* IDENT people
      can't|cannot stand VERY* GROUP
      can't|cannot stand VERY* IDENT people|kids|women|men
      can|could not stand VERY* GROUP
      can|could not stand VERY* IDENT people
      don't|dont trust VERY* GROUP
      do not trust VERY* GROUP
      never trust a|an VERY* IDENT|GROUP|jew|muslim|woman|mexican
      GROUP VERY* should|must not|never be allowed|trusted
      GROUP VERY* shouldn't be allowed|trusted
      GROUP VERY* should|must|need [to] VERY* stay|get|go|be|stop|shut out|back|away|existing|banned|breeding|up|home|extinct
      IDENT people|kids|women|men|families should|must not|never be allowed|trusted
      IDENT people|kids|women|men|families shouldn't be allowed|trusted
      IDENT people|kids|women|men|families should|must|need [to] VERY* get|go|be|stop|shut out|back|away|existing|banned|breeding|up|extinct
      no GROUP allowed
      ban all|the|every GROUP
      ban VERY* muslims|immigrants|gays|jews|refugees
      keep|get VERY* GROUP out
      women|woman|females VERY* belong|belongs in the kitchen|home|bedroom
      women|females should|must VERY* stay|remain|be in|home|silent|quiet|barefoot|submissive|obedient
      women|woman|females can't|cannot VERY* drive|lead|think|coach|play|do
      women|females BE VERY* property|objects|emotional|submissive|weaker
      women|females shouldn't VERY* vote|drive|lead|coach|work
      women|females should not VERY* vote|drive|lead|coach|work
      GROUP VERY* BE|are VERY* good for nothing
      GROUP BE all the same
      GROUP BE VERY* all|always|nothing criminals|lazy|terrorists|thieves|bad|crazy|liars|but
      typical GROUP
      GROUP BE only good for
      trans|gay|lgbt|lgbtq|homosexual agenda
      jews|zionists|immigrants|foreigners|gays run|runs|own|owns|control|controls VERY* [school] board|media|banks|world|government|hollywood|money|everything|city|country
      GROUP have|has no|low|small VERY* souls|soul|brains|morals|class|shame|place|business|loyalty|iq
      IDENT ONE have|has no|low souls|soul|brains|morals|class|shame|place|business|iq
      IDENT ONE slow|drag|hold everybody|everyone|us|the|our
      GROUP|IDENT [ONE] only pass|passed|get|got|win|won because
      IDENT ONE should|must|need [to] be kept|locked|separated|institutionalized|removed
      IDENT ONE should|must|need [to] stay|go home|back|away
      IDENT ONE only pass|passed|get|got in|because
      GROUP|they|people [from] [_] dont|never shower|bathe|work|wash|belong
      dont|never hire|trust|date|marry|vote a|an|for VERY* GROUP|IDENT|woman|girl|mexican|jew|muslim
      these|those GROUP|IDENT _ [_] ruin|ruining|destroy|destroying|taking|invading|stealing
      keep the GROUP|IDENT|gays|blacks out
      take|taking over our country|neighborhood|schools|town
      typical IDENT person|people|woman|man|behavior|driver
      bloody|damn|fucking|stupid|dirty|filthy|disgusting|lazy|dumb|smelly|crazy|greedy|stinking|freaking|damned|worthless|ignorant|ugly GROUP
      bloody|damn|fucking|stupid|dirty|filthy|disgusting|lazy|dumb|smelly|greedy|stinking|freaking|damned|worthless|ignorant|ugly IDENT people|person|kid|kids|woman|women|man|men|guy|guys|folks|bastard|trash|scum|girl|boy
      they|GROUP|people|kids|fans act|acting|acted|behave|behaving|live|lives|breed|breeding|smell like VERY* animals|savages|monkeys|apes|rabbits|pigs|rats|dogs
      YOU|THEY BE|are VERY* not welcome here
      your kind ruin|ruins|belong|destroy|destroys|make|makes
      your kind BE|is|does|doesn't|should|aren't
    `,
  },
  {
    kind: 'dehumanising',
    note: 'Peoples made animals, vermin, a sickness or less than human.',
    source: 'own',
    degree: 3,
    terms: `
      GROUP VERY* BE VERY* animals|vermin|savages|monkeys|apes|dogs|pigs|rats|cockroaches|roaches|rodents|pests|parasites|inhuman|subhuman|abominations|locusts|BEAST
      IDENT people|person|kids|women|men|folks|families|students|guys|girls|boys|players BE VERY* animals|vermin|savages|monkeys|apes|dogs|pigs|rats|cockroaches|roaches|rodents|pests|parasites|inhuman|subhuman|abominations|locusts|BEAST
      GROUP|they BE VERY* not|less [even|really] human|humans
      GROUP|they BE VERY* less than human
      IDENT people BE VERY* not|less [even|really|than] human|humans
      GROUP BE VERY* a|an VERY* disease|plague|cancer|virus|stain|abomination|infestation
      IDENT people BE VERY* a|an VERY* disease|plague|cancer|virus|stain|abomination|infestation
      they BE VERY* vermin|savages|subhuman
      these|those people BE VERY* animals|vermin|savages|monkeys|apes|dogs|pigs|rats|cockroaches|roaches|rodents|pests|parasites|inhuman|subhuman|abominations|locusts|BEAST
      bunch|horde|hordes of VERY* animals|savages|vermin|illegals|invaders
      GROUP VERY* like VERY* vermin|cockroaches|rats|animals|locusts
      infested with GROUP
    `,
  },
];
