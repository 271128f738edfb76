import type { Insults } from './insults-listed.ts';

/** Patterns that sneer without a bad word: what somebody lacks, cannot do or is like. See insults-phrases.ts for how they are written. */
export const INSULT_SNEERS: readonly Insults[] = [
  {
    kind: 'ridicule',
    note: 'Skill, sense and looks made fun of.',
    source: 'own',
    degree: 1,
    terms: `
      throw|throws|play|plays|played|run|runs|skate|skates|sing|sings|shoot|shoots|drive|drives|coach|coaches|pitch|pitches|dance|dances like he|she|they [is|has|have|had|just] never|forgot|lost|fell
      forgot|forget|left|lost his|her|their glasses|brain|brains|manners|eyes|spine [at|on|in] [home|the|a] $|,|at|on|in
      the|an attention span of a|an
      all the charm|personality|warmth|grace|charisma|intelligence|subtlety|wisdom|speed|skill of a|an
      special kind of ignorance|ignorant|stupid|stupidity|idiot|dumb|lazy|awful|mean
      ADJ|lazy|mean|rude|slow as they come|get
      lose|loses|losing|lost his|her|their marbles
      find VERY* _ with a map|flashlight|gps|compass
      when|until|once YOU have|has|has [finally] learned|learn to spell|read|count|drive|park
      when youve [finally] learned to spell|read|count|drive|park
      ADJ call|calls|officiating _ [_] [_] by|from VERY* ref|referee|refs|umpire|officials
      one|two|half|single|a VERY* personality|brain|tooth|thought|idea|clue between|among them|you|the
      grumpy|mean|bitter|crusty|nasty|cranky|miserable VERY* old VERY* fossil|witch|hag|bat|crone|grouch|goat|coot|geezer|man|woman|lady|dinosaur
      trophy|medal|award|prize for VERY* whining|crying|stupidity|losing|cheating|flopping|excuses|laziest|ugliest|complaining|dumbest
      man|woman|guy|lady|person|parents|people|family running|who|that|from|at|in|on|down|behind|with|across _ [_] [_] [_] [_] [_] [_] BE VERY* AIMED|NOUN|ADJ|trash|garbage
      half|some|most|none of you|these|them|those can't|cannot|couldn't|don't|clearly|obviously read|spell|count|follow|listen|drive|park|think|know
      half|some|most of you|these|them|those VERY* BE VERY* ADJ|AIMED|NOUN
      how|so|given VERY* ADJ|scatterbrained and ADJ|spoiled|lazy|rude|dumb
      stuck|spoiled|rich|private|bratty|snotty [up] [private] [school] brats|snobs|princesses|rich
      NAME|ONE|his|her|their VERY* awful|terrible|ugly|horrible|hideous|ridiculous|bad|stupid|lousy|goofy haircut|outfit|voice|singing|hair|breath|driving|dancing|accent|cooking|teeth|nose|face|sweater|tie|ears|handwriting
      roasting|mocking mr|mrs|ms|coach|principal|our|the|TEAM|NAME
      face|voice|breath|singing|haircut|outfit|cooking|driving could|would|can scare|stop|peel|break|curdle|crack|wake|kill|shatter
      make|makes a|an _ look smart|good|fast|brilliant|exciting|interesting|talented|fun|like
      couldn't|can't|cannot run|organize|manage|coach|lead|plan VERY* lemonade|bath|tap|bake|birthday|carwash|two|puddle|faucet
      should|needs|need|send|sent|belongs|belong [to] [go] [him|her|them] back to|in kindergarten|preschool|diapers
      failed|flunked kindergarten|preschool|math|coaching|english
      must have|of VERY* skipped|missed|failed|slept|flunked
      can't|couldn't|cannot tell his|her|their left|head|foot|face from
      two left feet
      butterfingers
      hands of stone
      TEAM|ONE|NAME|SPORT|he|she|they|YOU BE|run|runs|skate|skates|move|moves|think|thinks VERY* slower|dumber|uglier|meaner|duller|lazier|weaker|softer|thicker|denser than
      joke of the|this league|district|city|conference|state|town|school|season
      only thing worse|uglier|slower|dumber|lazier|sadder than
      bless his|her|their|your little heart|hearts
      crime|crimes against music|fashion|football|basketball|hockey|art|food|volleyball
      TEAM|ONE|NAME|SPORT|he|she|they|YOU BE VERY* worse than
      who does|do he|she|they think he|she|they
      god's gift
      BE VERY* painful|unwatchable|unbearable|unlistenable to|, [watch|hear]
      TEAM [SPORT] BE VERY* painful|unwatchable|unbearable|cursed|embarrassing
      could|would not|never hit|catch|coach|teach _ [_] if
      wouldn't last a|one|five day|minute|week|minutes
      needs|need to learn|relearn VERY* rules|manners|abc|abcs
      TEAM|ONE|NAME|SPORT|he|she|they|YOU BE not smart|bright enough to
      too VERY* stupid|dumb|dense|ignorant|spoiled|cowardly to|for
      has|have|had|got|with all VERY* skill|talent|charm|brains of
      dream on TEAM
      in your dreams TEAM|losers|$
      don't quit your day
      stick to your day
      your|his|her day job $
      couldn't spell _ if
      cat got your tongue TEAM
      last picked|pick
      who let|gave him|her|them|this|that coach|vote|drive|teach|out|a
      ^ who hired|elected|trained this|that|these|those|him|her|them
      how did he|she|NAME|ONE even|ever VERY* get hired|elected|certified
      how did he|she|they|NAME even graduate|pass
      does he|she|they|NAME even know|read|work|try|own|shower|practice
      do they even shower|work|try|own|read|practice|lift
    `,
  },
  {
    kind: 'ridicule',
    note: 'Spanish.',
    source: 'own',
    degree: 1,
    lang: 'es',
    terms: `
      son|es|eres|eran|era|estan tan|muy|unos|unas|un|una|puros|puro|bien ridiculo|ridiculos|ridicula|ridiculas|tonto|tontos|tonta|tontas|burro|burros|inutil|inutiles|flojo|flojos|floja|flojas|feo|feos|fea|feas|patetico|pateticos|mediocre|mediocres|cobarde|cobardes|payaso|payasos|mentiroso|mentirosos|ratero|rateros|ladron|ladrones|corrupto|corruptos
      no sirve|sirven para|pa nada
      no sabe|saben ni leer|jugar|contar|arbitrar|patear
      ni siquiera sabe|saben leer|jugar|contar|patear
      parece|parecen un|una|unos|unas payaso|payasos|burro|burros|tortuga|tortugas|vaca|vacas|cerdo|cerdos|mono|monos
    `,
  },
];
