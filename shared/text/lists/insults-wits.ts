import type { Insults } from './insults-listed.ts';

/** Set phrases that make fun of wits, looks and upbringing. See attack-phrases.ts for how they are written. */
export const INSULT_WITS: readonly Insults[] = [
  {
    kind: 'ridicule',
    note: 'Sayings about brains, faces, clothes, smell and parents.',
    source: 'own',
    degree: 2,
    terms: `
      if TRAIT|TRIVIAL|VICE|ignorance|stupidity|whining|brains|laziness|excuses|stupid|ugly were|was _
      look at the|that _ on him|her|them|that|this
      face for radio
      face only a mother
      face made|meant|built for radio
      voice made|meant|for silent|mime
      still thinks|think THEY|YOU BE funny|relevant|cool|clever|important|good|young|special
      thinks|think THEY|YOU BE VERY* better|hot|all|tough|smarter|royalty than|stuff|that
      thinks|think THEY own|owns|run|runs the place|world|town|school|gym
      nobodys|noones home
      no ones home
      nobody is home
      wipe that VERY* _ look|smile|grin|smirk
      got|get|gets dressed in the dark
      dresses|dressed like he|she|they|YOU
      think|thinks|thought soap|deodorant|manners|rules|winning|defense|reading|spelling|truth|honesty|showering|practice|brushing BE|is|are _
      think|thinks|thought the|a|an|that _ [_] [_] BE witchcraft|magic|optional|decoration|decorative|contagious
      anything but a|an|VERY smart|personality|good|fair|honest|professional|brain|class|talented|competent
      the only good|nice|big|impressive|interesting|smart thing about
      only smart|good|decent thing THEY|YOU|TEAM|he|she ever|did|does
      smell TEAM|the|their|them _ [_] from
      in his|her|their own mind|head|imagination
      mirror cracked|cracks|broke|breaks|shattered
      cracks|cracked|broke|breaks|break mirrors|cameras|lenses
      runs|run|running on one|two|half brain|cylinder|cell
      screw|screws|marble|marbles loose|missing|short
      off his|her|their|your rocker
      hang your|his|her|their head|heads in
      who|what do|does YOU|THEY|he|she think YOU|THEY|he|she BE
      parents should have used|swallowed|stopped|taught
      not the VERY* sharpest|brightest [_] [_] [_]
      gene pool
      hard|painful|difficult to look|listen at|to
      dropped as|on VERY* infants|infant|babies|baby|child|kid|head|heads
      dropped on his|her|their|your head|heads
      mommy|daddy tie|buy|bring|pack|cut|drive|dress|carry|hold your|his|her|their
      is your|his|her|their face
      smell the desperation|fear|failure|stupid
      lie|lies|lied|lying to our|my|your VERY* faces|face
      only _ [_] because his|her|their VERY* dad|mom|parents|mommy|daddy|uncle|father|mother
      better|more TRAIT than THEY|YOU|ONE|TEAM|NAME|TITLE|the|those|their|some|most
      parents are|were cousins|siblings|related
      family tree _ [_] [_] circle|wreath|stick|branch|fork
      breath|feet|gym|school|bus|armpits stinks|stink|reeks
      if VICE|TRAIT|stupidity|ignorance|stupid|ugly hurt|burned|paid|were|was
      stupid|ugly stick|tree
      feel|feels bad|sorry for his|her|their|your husband|wife|kids|parents|mother|dog|family|children
      double|three|four|five|extra|many chins
      hit with the _ stick
      ugly inside|outside
      stick it where
      nice|great|cute PART [VERY] [ONE] [,] did|was|who|does|is|where|what|are _
      has|have|had|with|got _ for arms|hands|legs|feet|brains|eyes|ears|teeth|hair|knees
      a|any|my|our|even|dead _ [_] could|would [have] made|called|caught|coached|scored|done|seen|hit|thrown|blocked|played|taught|run|make|call|catch|coach|score|do|hit|throw|block|play|teach|see that|better|more|this|it|faster
      think|thinks mommy|daddy|mommys|daddys _ [_] [_] is|makes
      new to thinking|reading|soap|manners|math
      brain|brains|manners must be|have _ [_] vacation|missing|lost|sale|backordered
      village BE missing|short|looking
      lights are on but
      elevator doesnt go
      few|two|couple|three|one _ short|shy of
      brain|brains|head the size of
      box of rocks
      rocks|mush|sawdust|oatmeal|pudding|cotton|concrete|marshmallows|gravel|jello for brains
      cry|cries|cried|crying|whine|whined|run|ran|running [home] to mommy|momma|mama|mommy
      your|their|his|her mommy|diaper|diapers|pacifier|binky|bib|blankie
      whistle|whistles|license|degree|certificate|diploma|badge|job VERY* [_] [_] [_] cereal|cracker|bubblegum|gumball|vending box|jack|machine
      has|have the IQ of
      two brain|braincells cells
      one|single|half functioning|working brain|neuron|eye|eyeball
      one brain|tooth|personality|eye|clue between|among
      one personality|brain|tooth between|among
      talk|talks|talked|talking|sounds so funny|weird
      get your|his|her head|eyes|brain|hearing checked|examined
      lose|loses|losing|lost his|her|their marbles
      tired|sick of NAME|ONE|TITLE|his|her|their|your _ [_] whining|complaining|nonsense|excuses|lies|drama|attitude|face|voice|crap|whine|bragging|mouth
      forgot|left|lost [_] his|her|their|your glasses|brain|brains|manners|eyes|spine|hands|talent|arm|skills|pacifier [at] [home]
      when|until|once YOU have|has|had [finally] learned|learn to
      when youve [finally] learned to
      learned|learn to spell|read|count , maybe|we|you
      like he|she|they|hes|shes [is|has|had|have] never|forgot held|touched|seen|met|played|practiced|read
      never seen|held|touched a VERY* ball|book|rulebook|gym|shower|soap
      has|have never seen|read|opened|heard|met of|a|the|baseball|basketball|football|hockey|soccer
      could|would stop|crack|break a|any VERY* clock|mirror|camera|lens
      could|would break mirrors|cameras|lenses
      half|most|some of YOU|these|them|those cant|cannot|couldnt|dont|clearly|obviously|never read|spell|count|follow|listen|drive|park|think|know|control
      what kind|sort|type of VERY* [sick|bad] ONE|human|monster|person lets|does|acts|thinks|yells|raises|leaves|allows|cant|doesnt|gives|benches|forgets|would|schedules|parks|puts
      ^ who let|gave|taught|told TEAM|THEM|YOU|this|that|these|those
      and|so|but|, who let|gave|taught|told TEAM|THEM|YOU|this|that|these|those
      its|it cute|adorable|funny|hilarious|sad|laughable|precious|embarrassing how|that|when
      it is cute|adorable|funny|hilarious|sad|laughable|precious|embarrassing how|that|when TEAM|THEY|YOU|ONE
      look|looks|looked|looking like THEY [just] cut|cuts|slept|fell|lost|crawled|dressed|rolled|forgot|escaped|got
      whoever hired|reffed|coached|elected|trained|dressed|designed|picked _ [_] [_] [_]
      freshmen|sophomores|juniors|freshman drool|smell|stink
      whos your daddy
      who's your daddy
      makes|make|made THEM|TEAM|OFFICIAL|a|an VERY* [_] look like|smart|silly|fast|intelligent|tall|sane|foolish|brilliant
      not even close to smart|good|talented|competent
      those|his|her|your teeth $|,|yikes
      not a single|one thought|idea|brain|clue between|among|in
      no one home
    `,
  },
];
