/**
 * What announces an emergency, and what only sounds like it. Matched on folded text (lower case, no accents), one
 * sentence at a time. Source: our own reading of school posts; the kinds are those the rule catalogue names
 * (lockdown, weapon, threat, evacuation, shooter, death, closure).
 */
export type EmergencyKind = 'incident' | 'death' | 'closure';

export interface EmergencyTerm {
  readonly kind: EmergencyKind;
  /** What it finds, for the reader of this list. */
  readonly note: string;
  readonly pattern: RegExp;
  /** In the same sentence, this makes it innocent. */
  readonly unless?: RegExp;
  /** In the same sentence or the one beside it, this makes it innocent. */
  readonly unlessNear?: RegExp;
  /** A drill beside it makes it innocent. */
  readonly drillable?: boolean;
  /** Only with one of these in the same sentence. */
  readonly needs?: RegExp;
  /** Innocent on a planned day off: a holiday named beside it, or the district calendar. */
  readonly plannable?: boolean;
}

/** Passes over texts without any of these letters, which is nearly all. */
export const MAY_BE_EMERGENCY =
  /lock|shelter|in place|secure|gun|fire|weapon|rifle|pistol|kni[fv]|ammun|explos|bomb|threat|swat|evac|reunif|shoot|shot|police|come to|mode|status|rip |learning|assailant|intruder|armed|hostage|gas leak|smoke|die|death|pass|loss|kill|suicide|lost|own li|fatal|funeral|mourn|griev|rest in peace|clos|cancel|called off|dismiss|releas|home|no school|no class|snow|learning day|no habra|clases/;

/** "Not a drill", and signs that something is really happening. */
export const IS_NOT_A_DRILL =
  /\b(?:not|no|isn.?t|wasn.?t|never) (?:just )?(?:a |an )?(?:drill|exercise|practice|training|test)\b|\b(?:real|actual) (?:emergency|threat|lockdown|evacuation|incident)|\b(?:suspect|investigat\w*|abundance of caution|interrupted|reports? of|reported|911 call)\b/;

export const IS_DRILL =
  /\bdrill(?:s|ed|ing)?\b|\bpractic(?:e|ed|es|ing) (?:our|for|the|a|an|how|hold|secure|lock|evac|shelter)|\b(?:safety|emergency|alice|crisis|evacuation|lockdown) (?:training|exercise|presentation|procedures?|plans?|preparedness|practice|week|handbook)\b|\bsimulacro/;

/** Books, plays, history and remembrance speak of these things without announcing them. */
const TOLD =
  /\b(?:novel|books?|chapter|musical|film|movie|theat(?:er|re)|drama club|one[- ]acts?|improv|student directors?|stage crew|shakespeare|salesman|poets society|history (?:class|unit|lesson|day)|social studies|museum|exhibit\w*|documentary|author|archaeolog\w*|artifacts?|world war|ww[i12]+|civil war|revolutionary|vietnam war|korean war|holocaust|medieval|ancient|pearl harbor|titanic|anne frank|civil rights|century|centuries|1[0-9]\d\d|september 11|9\/11|veterans|memorial day|fallen|day of the dead|dia de (?:los )?muertos|ofrenda|halloween|tombstones?|black death|death star|simulation)\b/;

/** "Evacuated... their hamsters": animals and things that are moved out, and nobody. */
const EVACUATED_ANIMALS =
  /\bevacuat\w{1,4}\W{1,5}(?:from |of )?(?:their|the|our|its|a|\d+) (?:\w+ )?(?:hamster|gerbil|guinea pig|fish|frog|gecko|turtle|chick|butterfl|ladybug|worm|bee|ant|snail|class pet|rabbit|lizard|seedling|pumpkin|snowm)\w{0,4}\b/;

const WEATHER_OR_SPORT =
  /\b(?:triple|dual|double|scoring|offensive|deep|three[- ]point|3[- ]point|constant|aerial)[- ]threat|threat\w* (?:of|from|to) (?:\w+ ){0,3}(?:rain|snow|storms?|frost|thunder\w*|lightning|ice|wind|species|habitats?|oceans?|rivers?|wildlife|bees?|pollinators?|environment|climate|democracy|health|sleep|privacy|record|title|the basket|the goal|score)|threatened species|\bendangered|\b(?:cyber|climate|pollut|ecosystem|biodivers|invasive|species|phishing)/;

const SCHOOL =
  '(?:our |the |a |your |its |another |an )?(?:\\w+ ){0,2}(?:schools?|building|students?|staff|campus|district|classmates?|teachers?|bus)';

const EMERGENCY_REASON =
  /\b(?:due to|because of|because|in light of|on account of|after|following|with|debido a|por)\b (?:\w+[ ,-]){0,5}?(?:weather|snow\w*|blizzard|storms?|icy|ice|cold|wind ?chills?|temperatures|heat|power|outage|electric\w*|water|gas|heating|boiler|furnace|flood\w*|fire|smoke|air quality|threat\w*|safety|police|illness\w*|flu|covid|norovirus|incident|emergency|tornado|internet|damage|nieve|clima|frio|tormenta)\b/;

const NOW = /\b(?:today|tonight|tomorrow|immediately|effective|until further notice|hoy|manana)\b/;

const reason = EMERGENCY_REASON.source;
const SOON_OR_REASON = new RegExp(`${NOW.source}|${reason}`);
/** "Our classroom frog". */
const CLASS_PET =
  /\b(?:class|classroom|school|office|library|science room|room \d+.?s) (?:fish|frog|snail|rabbit|bunny|lizard|turtle|hen|chicken|plant|crab|hermit crab|snake|rat|mouse|gerbil)\b/;
const MAYBE = /\b(?:if|in case|in the event|whenever|when|whether|unless|would|should|how will|how do|si)\b/;
const PERSON =
  '(?:students?|classmates?|teachers?|staff members?|colleagues?|coach|principal|paraprofessional|custodian|bus driver|family member|graduate|alum(?:na|nus|ni)?|employee|educator|counselor|community member)';

export const PLANNED_DAY =
  /\b(?:thanksgiving|winter break|spring break|fall break|mea|labor day|memorial day|mlk|martin luther king|presidents.? day|juneteenth|independence day|fourth of july|new year\w*|christmas|eid|diwali|indigenous peoples|veterans day|election day|conferences?|staff development|professional (?:development|learning)|teacher work\w*|workshop|grading|records day|holidays?|break|in observance|summer|non-school day|no-school day|scheduled|planned|calendar|teacher prep)\b/;

export const EMERGENCY_TERMS: readonly EmergencyTerm[] = [
  {
    kind: 'incident',
    note: 'lockdown',
    pattern:
      /\b(?:(?:on|in|into|under|a|soft|hard|full|brief) ){0,3}lock[- ]?downs?\b(?! (?:drills?|defen[sc]e|defenders?|corners?|browser|procedures?|practice|pitch\w*|goalie|d\b))|\blocked down (?:the|our) (?:school|building|campus)\b/,
    unless:
      /\b(?:covid|pandemic|quarantine|2020|2021|defen[sc]e|browser|goalie|infield|lock down (?:a|the|our|their|first|second|third) (?:win|title|victory|spot|seed|place))\b/,
    drillable: true,
  },
  {
    kind: 'incident',
    note: 'lockout, hold or shelter in place',
    pattern:
      /\bshelter(?:ing|ed)?[- ]in[- ]place\b(?! drills?)|\bhold(?:ing)? in place\b|\bsecur(?:e|ing) the (?:school|building|perimeter)\b|\block[- ]?out (?:status|mode|procedures)\b|\b(?:in|into|on|under) (?:a |an )?(?:soft |hard |full )?lock[- ]?out\b|\b(?:in|on|into) (?:a )?(?:hold|secure)(?: ?\/ ?(?:hold|secure))? (?:mode|status)\b/,
    unless: /\b(?:covid|pandemic|2020|nba|nfl|nhl|tag-?out|labor)\b/,
    drillable: true,
  },
  {
    kind: 'incident',
    note: 'evacuation',
    pattern:
      /\bevacuat(?:e|es|ed|ing|ions?)\b(?! (?:drills?|routes?|maps?|plans?|procedures?|practice|chairs?))|\breunification (?:site|point|process|center|location)\b/,
    unlessNear: EVACUATED_ANIMALS,
    unless: new RegExp(`${TOLD.source}|\\b(?:hurricanes?|dunkirk|refugees?|robots?|katrina)\\b`),
    drillable: true,
  },
  {
    kind: 'incident',
    note: 'a weapon found, brought, seen or reported',
    pattern:
      /(?<!\b(?:secret|glue|heat|water|nerf|squirt|starter|starting|radar|paint|price|staple|hot glue|shirt|t-shirt|cocoa|bath|seed|glitter|photo|air) )(?<!jump(?:ed|ing)? the )\b(?:hand)?(?:guns?|firearms?|pistols?|rifles?(?! through)|weapons?|kni(?:fe|ves)|ammunition|explosives?|explosive device|(?:pipe )?bombs?)\b(?! (?:show|pops?|cyclone|of math|of choice|skills|club|team|squad line|free))/,
    needs:
      /\b(?:found|brought|bringing|discovered|recovered|confiscated|seized|spotted|reports? of|reported|possess\w*|carrying|armed with|on campus|on school grounds|at (?:our |the )?school|in (?:a|an|the|our|his|her|their) (?:\w+ )?(?:building|school|backpack|locker|restroom|bathroom|parking lot|bus))\b/,
    unless: new RegExp(
      `${TOLD.source}|\\b(?:color ?guard|air rifle|trap (?:team|league|shooting)|not allowed|not permitted|prohibited|prohibits|banned|never bring|(?:resource |police )?officers? with (?:a )?guns?|stone|flint|butter|palette|putty|culinary|cooking|kitchen|cafeteria|carving|theater prop|prop)\\b`,
    ),
    drillable: true,
  },
  {
    kind: 'incident',
    note: 'a threat of violence',
    pattern:
      /\b(?:bomb|shooting|gun|school|social media|online|credible|violent|written|terroristic|non-?credible|anonymous|alleged|unsubstantiated|swatting) threats?\b|\bthreatening (?:note|message|post|phone call|call|e-?mail|graffiti|statement|letter|comment)s?\b|\bswatting\b|\bactive threat\b/,
    unless: new RegExp(
      `${WEATHER_OR_SPORT.source}|\\b(?:what to do (?:when|if)|how to (?:respond|report)|if (?:someone|somebody|anyone|you)|when (?:someone|somebody)|safer internet|online safety|digital citizenship)\\b`,
    ),
    drillable: true,
  },
  {
    kind: 'incident',
    note: 'a threat made, received or looked into',
    pattern: new RegExp(
      `\\bthreat(?:s|ened|ening)? (?:(?:was|were|made|posted|directed|sent|received|toward|towards|against|to|on|at|involving) ){1,3}${SCHOOL}\\b|\\b(?:aware of|receiv\\w+|investigat\\w+|reports? of|reported|regarding|respond\\w* to|rumou?rs? (?:of|about)|because of|due to|possible|potential|verbal) (?:a |an |the |any |some |this )?(?:\\w+ ){0,2}threat(?:s|ening)?\\b`,
    ),
    unless: new RegExp(`${WEATHER_OR_SPORT.source}|${TOLD.source}`),
    drillable: true,
  },
  {
    kind: 'incident',
    note: 'a shooter or a shooting',
    pattern:
      /\bactive (?:shooter|assailant|intruder)\b(?! drills?)|\b(?:school|mass) shooting\b|\bshots? fired\b|\bgun(?:man|men|fire|shots?)\b|\bshooter (?:at|in|on|inside|near) (?:the|our) (?:school|building|campus|hallway)|\b(?:there (?:was|is|has been)|reports? of|after|following) (?:a|the|an) (?:\w+ ){0,2}shoot(?:ing|er)\b/,
    unless: new RegExp(
      `${TOLD.source}|\\b(?:shooting (?:guard|percentage|stars?|contest|drill|clinic|range|night|streak|sports)|trap|clay|archery|basketball|hockey|free throws?|goals?|photo|slap)\\b`,
    ),
    drillable: true,
  },
  {
    kind: 'incident',
    note: 'a threat that was found or called in',
    pattern:
      /\bthreats? (?:was|were|has been|have been) (?:found|made|written|received|discovered|reported|posted|called in|sent|phoned in)\b/,
    unless: new RegExp(`${WEATHER_OR_SPORT.source}|${TOLD.source}`),
    drillable: true,
  },
  {
    kind: 'incident',
    note: 'a shooting, or somebody shot',
    pattern: new RegExp(
      `\\bshooting (?:happened|occurred|took place|incident|(?:near|outside|close to) (?:the|our) (?:school|building|campus))\\b|\\b${PERSON} (?:was|were|has been|have been) (?:shot|stabbed)\\b(?! (?:on|with a camera|for the))`,
    ),
    unless: TOLD,
    drillable: true,
  },
  {
    kind: 'incident',
    note: 'police on the scene, stay away',
    pattern:
      /\bpolice (?:are|is|were) (?:on (?:the )?(?:site|scene)|responding|investigating)\b|\b(?:do not|don.?t|please avoid) com(?:e|ing) to (?:the|our) (?:school|building|campus)\b/,
    unless: new RegExp(
      `${TOLD.source}|${MAYBE.source}|\\b(?:cop|read|reading|visit\\w*|breakfast|lunch|donuts?|coffee|career)\\b`,
    ),
    drillable: true,
  },
  {
    kind: 'incident',
    note: 'fire, smoke, gas or an intruder in the building',
    unlessNear:
      /\b(?:turkey|goose|geese|squirrel|raccoon|skunk|deer|moose|duck|chicken|rooster|cat|dog|puppy|seagull|crow|rabbit|bee|wasp|toddler|puppet|snowman)s? (?:\w+ ){0,2}(?:held|holds|holding|took|takes|taken) (?:\w+ ){0,4}hostage\b|\bhostage\b[^.]{0,50}\b(?:stapler|remote|copier|snacks?|cookies?|donuts?|mascot|mug|scissors|glue|trophy|teddy bear)\b/,
    pattern:
      /\bgas leak\b|\b(?:there (?:is|was)|a small|due to a|because of a|a kitchen|a bathroom|put out a) fire (?:in|at|inside) (?:the|our|a) (?:\w+ )?(?:school|building|kitchen|cafeteria|bathroom|restroom|classroom|wing)\b|\bsmoke (?:filled|in|inside) (?:the|our) (?:\w+ )?(?:school|building|hallway|wing)\b|\bintruder (?:in|at|inside|on) (?:the|our)\b|\barmed (?:person|man|woman|suspect|individual|intruder)\b|\bhostage\b/,
    unless: TOLD,
    drillable: true,
  },
  {
    kind: 'death',
    note: 'somebody passed away',
    pattern: /\bpass(?:ed|es|ing) away\b/,
    unlessNear: CLASS_PET,
    unless: new RegExp(
      `${TOLD.source}|\\b(?:in|since) 20\\d\\d\\b|\\b(?:pet|hamster|goldfish|guinea pig|gecko|bearded dragon|tortoise|scholarship|namesake)\\b`,
    ),
  },
  {
    kind: 'death',
    note: 'the death, passing or loss of one of ours',
    pattern: new RegExp(
      `\\b(?:death|passing) of (?:(?:a|an|our|one|of|the|his|her|their|my|two|three|beloved|dear|former|longtime|long-time|retired|fellow|current|young|elementary|middle|high|school|kindergarten|\\w+ grade|\\w+th|teacher|kennedy|jefferson) ){1,6}${PERSON}\\b|\\b(?:unexpected|tragic|untimely|sudden) (?:death|passing)\\b(?! (?:overtime|round|over-time|shootout|period|tie|playoff|match|goal))|\\b(?:tragic|sudden|heartbreaking|devastating) loss of\\b|\\bloss of (?:a|our|one of our) (?:\\w+ ){0,3}${PERSON}\\b|\\blost (?:a|our|one of our) (?:beloved |dear |own |fellow |longtime |former )+${PERSON}\\b|\\bdeath in (?:our|the) (?:school|district|\\w+) (?:community|family)\\b`,
    ),
    unless: new RegExp(`${TOLD.source}|\\bsudden death\\b.{0,20}\\bovertime|\\bovertime\\b`),
  },
  {
    kind: 'death',
    note: 'the passing of somebody named, a farewell',
    pattern:
      /\b(?:death|passing|loss) of (?:our (?:own |dear |beloved )?|the late )?(?:mr|mrs|ms|mx|dr|coach|principal)\.? \w+|\brip (?:to )?(?:mr|mrs|ms|dr|coach|principal|our|sweet|dear)\b/,
    unless: TOLD,
  },
  {
    kind: 'death',
    note: 'somebody died or was killed',
    pattern: new RegExp(
      `\\b(?:${PERSON}|(?:mr|mrs|ms|mx|dr|coach|principal)\\.? \\w+)(?: \\w+){0,3} (?:has |have |had )?(?:died|(?:was|were|been) killed|lost (?:his|her|their) li(?:fe|ves))\\b|\\bdied (?:suddenly|unexpectedly|peacefully|this morning|last night|yesterday|today|tonight|over the weekend|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:a|an) (?:\\w+ )?(?:accident|crash|collision|shooting|fire))\\b`,
    ),
    unlessNear: CLASS_PET,
    unless: new RegExp(
      `${TOLD.source}|\\b(?:laughing|battery|batteries|phone|engine|plants?|in 20\\d\\d)\\b`,
    ),
  },
  {
    kind: 'death',
    note: 'suicide',
    pattern:
      /\b(?:died by|lost to|death by|attempted|committed) suicide\b|\btook (?:his|her|their) own li(?:fe|ves)\b/,
    unless: TOLD,
  },
  {
    kind: 'death',
    note: 'a fatal accident, a funeral, mourning',
    pattern:
      /\bfatal(?:ly)? (?:\w+ )?(?:crash|accident|shooting|injur\w+|shot|stabb\w+|collision|incident)\b|\bfuneral (?:services?|arrangements?|will be|is)\b|\b(?:mourn(?:s|ing)?|griev(?:e|es|ing)) (?:the|a|our|with|together|deeply)\b|\brest in peace\b/,
    unless: TOLD,
  },
  {
    kind: 'closure',
    note: 'school is cancelled',
    pattern:
      /(?<!after[- ])\b(?:schools?|classes|all (?:schools|classes)) (?:(?:is|are|has|have|had|will|been|be|being|now) ){0,3}(?:cancell?ed|called off)\b|\bclases canceladas\b|\bno habra clases (?:hoy|manana)\b/,
    unless: new RegExp(
      `${MAYBE.source}|\\b(?:(?:adult|evening|fitness|swim)(?: \\w+){0,3}|community ed(?:ucation)?(?: \\w+){0,2}) classes\\b`,
    ),
  },
  {
    kind: 'closure',
    note: 'school is closed today or for an emergency',
    pattern:
      /\b(?:(?:our |the |all )?(?:(?:\w+ )?(?:elementary|middle|high) school|schools?|building|campus)|classes|we)(?:.re)? (?:(?:is|are|will|be|has|have|been|now) ){0,3}(?:closed|closing|shut down|dismissing|dismissed)\b(?! (?:the|our|out|for the season))/,
    needs: SOON_OR_REASON,
    unless: MAYBE,
    plannable: true,
  },
  {
    kind: 'closure',
    note: 'no school today or for an emergency',
    pattern:
      /\bno (?:in-person )?(?:school|classes|learning)\b(?! (?:supplies|bus\w*|lunch\w*|uniforms?|pictures?|photos?|board))/,
    needs: SOON_OR_REASON,
    unless: MAYBE,
    plannable: true,
  },
  {
    kind: 'closure',
    note: 'students sent home early',
    pattern:
      /\b(?:early (?:dismissal|release|closing|closure)|(?:dismiss|releas|clos)(?:ing|ed|e) (?:school |students )?early|send(?:ing)? (?:all )?students home|sent (?:all )?students home|(?:students|children|kids|everyone) (?:are|is|were|was|will be) (?:being )?sent home)\b/,
    needs: new RegExp(
      `${reason}|\\b(?:immediately|emergency|lost power|no power|power outage|no heat|no water|water main)\\b`,
    ),
    unless: MAYBE,
  },
  {
    kind: 'closure',
    note: 'a snow day is called',
    pattern:
      /\b(?:is|it.?s|called|calling|have|has|having|declared|declaring) (?:now |officially )?(?:a |an )?(?:snow|e-?learning|distance learning|remote learning|virtual learning|flexible learning) day\b/,
    unless: new RegExp(
      `${MAYBE.source}|^(?!.*(?:snow|storm|cold|weather|\\bic[ey]|blizzard)).*\\b(?:freshm[ae]n|sophomores|juniors|seniors|testing|conferences|scheduled|planned)\\b`,
    ),
  },
  {
    kind: 'closure',
    note: 'school moves home for weather or an emergency',
    pattern:
      /\b(?:schools?|classes|students|we) (?:(?:will|are|is|be|have|has|going|moving|switching|shifting|moved|to|an?|now) ){1,5}(?:e-?learning|distance learning|remote learning|virtual learning|learn(?:ing)? from home)\b/,
    needs: EMERGENCY_REASON,
    unless: new RegExp(`${MAYBE.source}|\\b(?:covid|pandemic|20\\d\\d)\\b`),
    plannable: true,
  },
  {
    kind: 'closure',
    note: 'emergency closure',
    pattern:
      /\b(?:emergency|unexpected|unplanned|weather-related) (?:school )?(?:closures?|closings?)\b|\bclosed until further notice\b|\bcierre de emergencia\b/,
    unless: MAYBE,
  },
];
