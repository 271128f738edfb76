import type { Insults } from './insults-listed.ts';

/** Patterns against rivals, offices and groups at school by plain bad words. See insults-phrases.ts for how they are written. */
export const INSULT_RIVALS: readonly Insults[] = [
  {
    kind: 'ridicule',
    note: 'The other side, officials and offices, said to be bad, slow, mean …: of our own effort anybody may say so.',
    source: 'own',
    degree: 1,
    terms: `
      TEAM [SPORT] VERY* BE VERY* bad|slow|worse|weak|soft|scared|weird|boring|mean|annoying|lame|clueless|worst|stuck|dirty|ugly|awful|terrible|hopeless|horrible|grumpy|nasty|lousy|rotten|laughable|overrated|sloppy|gross|smelly|whiny|creepy|trash|garbage|dump|circus|zoo|cesspool|toilet|pit
      your|their|opponents|opponent|rivals|rival [SPORT] VERY* BE VERY* bad|slow|worse|weak|soft|scared|weird|boring|mean|annoying|lame|clueless|worst|stuck|dirty|ugly|awful|terrible|hopeless|horrible|grumpy|nasty|lousy|rotten|laughable|overrated|sloppy|gross|smelly|whiny|creepy|trash|garbage|dump|circus|zoo|cesspool|toilet|pit
      their|the|our opponents|opponent|rivals|rival BE|were VERY* bad|slow|worse|weak|soft|scared|weird|boring|mean|annoying|lame|clueless|worst|stuck|dirty|ugly|awful|terrible|hopeless|horrible|grumpy|nasty|lousy|rotten|laughable|overrated|sloppy|gross|smelly|whiny|creepy|trash|garbage|dump|circus|zoo|cesspool|toilet|pit
      TEAM girls|boys|kids|fans|parents|students|guys VERY* BE VERY* bad|slow|worse|weak|soft|scared|weird|boring|mean|annoying|lame|clueless|worst|stuck|dirty|ugly|awful|terrible|hopeless|horrible|grumpy|nasty|lousy|rotten|laughable|overrated|sloppy|gross|smelly|whiny|creepy|trash|garbage|dump|circus|zoo|cesspool|toilet|pit|snobs
      mr|mrs|ms|coach|principal|senator|governor|rep|representative|mayor|member|superintendent|commissioner|councilman NAME VERY* BE VERY* bad|slow|worse|weak|soft|scared|weird|boring|mean|annoying|lame|clueless|worst|stuck|dirty|ugly|awful|terrible|hopeless|horrible|grumpy|nasty|lousy|rotten|laughable|overrated|sloppy|gross|smelly|whiny|creepy|trash|garbage|dump|circus|zoo|cesspool|toilet|pit
      teacher|teachers|ladies|librarian|sub|subs|substitute|drivers|nurse|secretary|custodian|principal|refs|umps|officials|judges|board|council|administration|superintendent|mayor VERY* BE VERY* bad|slow|worse|weak|soft|scared|weird|boring|mean|annoying|lame|clueless|worst|stuck|dirty|ugly|awful|terrible|hopeless|horrible|grumpy|nasty|lousy|rotten|laughable|overrated|sloppy|gross|smelly|whiny|creepy|trash|garbage|dump|circus|zoo|cesspool|toilet|pit|witch|fossil|toad|grouch|dinosaur|hag|bat
      freshman|freshmen|sophomores|juniors|seniors|graders|eighth-graders BE VERY* babies|ugly|annoying|weird|smelly|gross|losers|useless|pathetic|worst|slow
      freshmen|freshman|sophomores|juniors drool
      TEAM|ONE|NAME|he|she|they|opponents|center BE so VERY* bad|slow|boring|old|ugly|dumb|weak|fat|stupid|short|lazy even|we|our|my|you|that|they|he|she
      so bad our|my bench|jv|grandma|dog
      ONE|TEAM|he|she|they|principal BE VERY* about as friendly|smart|useful|bright|sharp|helpful|interesting|charming|honest|athletic|coordinated|welcoming as a|an
      sound|sounds|sounded|look|looks|looked|play|plays|played|sing|sings like VERY* dying|wounded|drunk|drowning|strangled|lost|broken|rusty|constipated _
      throw|throws|run|runs|hit|hits|cry|cries|play|plays|fight|fights|scream|screams like a VERY* girl|girls|sissy
      ref|refs|coach|principal|superintendent|teacher|teachers|umpire|ump|number|NAME VERY* should [_] retire|resign|quit
      ref|refs|umpire|ump number|_ _ should retire|quit
      should never be allowed near|around|back
      should find|look another|for job|work
      NAME|ONE|he|she|they doesn't|don't VERY* care about kids|students|us|children|teachers|anyone|families|anybody
      hate|hates|hated VERY* kids|children|teachers|our|families|america|freedom|students [_] $|,|and
      need|needs VERY* reality check
      need|needs VERY* parenting class|classes|lesson|lessons
      buy|get|give|hand|lend him|her|them|somebody a|some VERY* mirror|deodorant|razor|comb|glasses|map|clue|dictionary|rulebook|tissue|shower|brain|calculator|life|diaper
      out of a [wet] paper bag
      way out of a _ [_] bag
      more holes than
      swiss cheese defense|goalie
      mediocrity
      another year|season of losing|failure|excuses
      still|and|but no talent|skill|clue|brains|class|heart|trophy
      won|win|beat|beaten|play|played|done [them|it|that|this] blindfolded|asleep|sleepwalking
      win|won|beat|beaten|do [them|it|that|TEAM] in our|my sleep
      with one|both hand|hands|arm tied|behind
      losers|haters|cheaters|crybabies|quitters gonna|will|always|never|are|be|only|lose
      sorry not sorry
      zero VERY* talent|personality|class|skill|brains|heart|clue
      clearly|obviously|apparently cannot|can't|couldn't do|read|count|drive|spell|add|tell|coach|see math|a|to|the|time|simple|$
      look|looks|looked like he|she|they [just] cut|cuts|slept|fell|lost|crawled|dressed|rolled|forgot|escaped
      imagine losing to
      never had a|an VERY* original|single|good thought|idea
      should not|never be allowed to VERY* have|teach|coach|vote|breed|ref|run|parent
      shouldn't be allowed to VERY* teach|coach|vote|breed|ref|run|parent
      , genius|einstein|sherlock $
      allergic to winning|work|defense|thinking|math|soap|effort|scoring
      embarrassed for TEAM|them|him|her
      nice try , TEAM|loser|losers
      maybe stick to knitting|checkers|chess|bowling|baking|karaoke|cheerleading
      on VERY* team|their payroll
      TEAM|they|YOU|kids|jv will never be good|great|anything|us|better|champions
      ADJ every year|day|season
      clown|clowns driving|parked|running|honking
      must have|of been VERY* deaf|blind|asleep|drunk|bribed|paid|sleeping|napping
      the worst thing to|that ever|happen|happened|has
      nothing but trouble
      NAME|TEAM|opponents|they VERY* BE scared|afraid|terrified of us
      TEAM ran|hid VERY* scared|away
      think|thinks they|he|she|YOU BE VERY* better|hot|all|special|tough|cool|smarter|royalty than|stuff|that|because
      mommy|daddy bought|buys|pays|paid
      , wimps|bums|nerds|suckers|haters|weaklings|scrubs|quitters|punks|dorks|weirdos|geeks|brats|whiners|babies $
      ^ nerds|bums|wimps|haters|whiners|dorks|geeks|scrubs|suckers|brats|weaklings $
      these|those|them VERY* bums|nerds|dorks|scrubs|punks|chokers|whiners|wimps|brats|geeks|haters|quacks|hicks|has-beens
      bunch|pack|group|board|team|crew of VERY* old VERY* men|women|people|bats|fossils
      whiners|complainers|haters are|will|can|need|should
      YOU would|must|gotta have to be VERY* brain|stupid|dumb|ADJ|blind|crazy [dead] to
      ADJ|lazy|rude|dirty|messy|sloppy|noisy|stupid first|second|third|fourth|fifth|sixth|seventh|eighth|ninth graders|grader
      YOU|your fans|team|school|kids|band|mascot BE VERY* worse|ugly|weak|soft|lame|trash|boring
      fat kids|people|girls|boys|students
      laughing|crying now TEAM|losers
      reeks|reek of desperation|failure|losing|fear
      stinks|stink|smells|smell like VERY* their|his|her|fish|feet|garbage|trash|cheese|sweat|gym|rotten|death|old
      beat|crushed|destroyed|smoked|spanked|whooped|whipped those|these|them VERY* ADJ|AIMED|NOUN|losers|bums|clowns
      never has , never|and|nor will
      has|have|with VERY* no brain|brains|spine|business|clue|soul|heart|shame|class
    `,
  },
  {
    kind: 'ridicule',
    note: 'Spanish.',
    source: 'own',
    degree: 1,
    lang: 'es',
    terms: `
      que VERY* tontos|tontas|burros|burras|feos|feas|malos|malas|ridiculos|ridiculas|payasos|cobardes|lloronas|llorones los|las de
      los|las de TEAM son VERY* unos|unas|muy|tan|VERY _
      los|las de TEAM lloran|lloraron|apestan
      da|dan asco|pena|lastima esa|ese|esos|esas|el|la|los|las
    `,
  },
];
