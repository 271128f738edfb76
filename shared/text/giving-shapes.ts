/**
 * How a gift, a giver and a thank-you look in a text as typed: names with their capitals and what stands around them.
 * Source: our own reading of school posts.
 */

/** "Spoke & Chain", "GopherTire": a name that only a business has. */
export const FIRM =
  /\p{Lu}[\p{L}’']{1,20} & \p{Lu}[\p{L}’']{1,20}|\b\p{Lu}\p{Ll}{2,12}(?:Tire|Auto|Bank|Mart|Foods|Tech|Fab|Works|Dental|Care|Fit)s?\b|\b\p{Lu}\p{Ll}{1,16}[’']s (?:\p{Lu}\p{Ll}{1,12} )?(?:Towing|Garage|Studio|Smile|Kitchen|Place|Shop|Store|Farm|Pub|Grill|Market|Nursery|Catering|Cleaning|Repair|Service)\b/u;
/** A person by name whose gift is called one: "a generous donation from Mr. and Mrs. Engstrom". */
export const GIVER =
  /(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}[\p{L}’' -]{1,40},[^.!?]{0,40} who (?:gave|donated|bought|left|built|made|paid)\b|(?:Mr\.? (?:and|&) Mrs|Mrs?\.? (?:and|&) Mr|Dr\.? (?:and|&) (?:Mrs?|Dr))\.? \p{Lu}[\p{L}’' -]{1,40} (?:gave|bought|built|paid|left|sent|brought)\b|(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}[\p{L}’'-]{1,20} (?:donated|gifted|bought|dropped off \d+)|(?:Mr|Mrs|Ms|Dr)\.? (?:and (?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}’' -]{1,40}(?:(?:[’']s|,? (?:and|at|with) (?:his|her|their)) (?:\p{Ll}+ )?(?:office|clinic|practice|company|shop|crew|firm|studio|store|restaurant|bakery)\b|, (?:paid for|covered|bought) (?:our|the|every)\b|,? for (?:(?:your|a|the|an?|his|her|their) (?:\p{Ll}+ )?(?:gift|donation|grant|check|contribution)|buying|donating|giving|funding|sponsoring|paying|purchasing|gifting)\b)|(?:donation|gift|grant|check|contribution)s? (?:from|by|of) (?:Mr|Mrs|Ms|Dr)\.?(?: and (?:Mr|Mrs|Ms|Dr)\.?)? \p{Lu}[\p{L}’' -]{1,40}/u;

/** "Target's volunteers", "Kwik Trip's donation": whose gift it is. */
export const THEIR_GIFT =
  /\b\p{Lu}[\p{L}&.’'-]{2,24}(?: \p{Lu}[\p{L}&.’'-]{1,20}){0,3}[’']s? (?:\p{Ll}+ )?(?:volunteers|employees|crew|team|engineers|mechanics|nurses|scientists|staff|workers|chefs?|bakers?|owners?|donations?|gifts?|grants?|generosity|kindness|contribution|sponsorship)\b/u;
/** "the Olson family foundation". */
export const FOUNDATION =
  /\b\p{Lu}[\p{L}’'-]{2,20}(?: (?:and|&) \p{Lu}[\p{L}’'-]{2,20})? (?:family |memorial |community )?(?:foundation|fund|trust|endowment)\b/u;
/** The next sentence goes on about what they gave. */
export const THEIR_GRANT =
  /(?:^|[.!?] )(?:their|they)\b[^.!?]{0,60}\b(?:gave|gift|grants?|donat\w+|check|sent|sends|paid|pays|bought|buys|cover\w*|support|sponsor\w*|funds?|funded)\b/u;

/** A name all in capitals is one where credit is given: "courtesy of CDW". */
export const CREDITED =
  /\b(?:courtesy of|thanks to|thank you to|sponsored by|donated by|provided by|gift from|donation from|grant from|compliments of|supplied by|funded by) (?:the |our friends at )?(?!(?:PTO|PTA|PTSA|PTC|NHS|BPS|ISD|JHS|KHS|ESL|STEM|AVID|GSA|ASL|FFA|DECA|FCCLA|JROTC|ROTC)\b)\p{Lu}{2,6}\b/u;
/** What a giver does, and who has it then. */
const GAVE =
  /(?:gave|given|giving|donat(?:ed|es|ing)|gift(?:ed|s)|sent|sends|sponsor(?:ed|s|ing)|provid(?:ed|es|ing)|pa(?:id|ys|ying)|bought|buys|buying|purchased|fund(?:ed|s|ing)|cover(?:ed|s|ing)|suppl(?:ied|ies|ying)|deliver(?:ed|s|ing)|shipped|lent|loaned|lending|loaning|help(?:ed|ing)|match(?:ed|es|ing)|outfitted|outfits|equipped|treat(?:ed|s|ing)|fed|feeds|feeding|cater(?:ed|s|ing)|brought|brings|bringing|dropped off|hook(?:ed|s|ing)|stock(?:ed|s|ing)|filled|serv(?:ed|es|ing)|cooked|grilled|baked|built|painted|printed|planted|fixed|repaired|installed|handed|presented|award(?:ed|s)|granted|chipped in|pitched in|split the|foot(?:ed|s|ing) the|pick(?:ed|s|ing) up the|underwrote|underwrites|waived|surprised|set us up|packed|wrapped|plowed|tuned|mounted|wired|towed|hauled|replaced|restored|refinished|picked|chose|selected|cut the|laid|poured|hung|framed|roofed|rewired|wrote (?:us|the) (?:a )?checks?|teamed up|joined (?:up|forces)|stepped (?:up|in)|came through|came to the rescue|rolled (?:in|up)|pulled up|showed up|turned up|drove (?:over|up)|gave out|gave away|took care of|looked after|bankrolled|backed|invested|round(?:ed|s) up|raised|collected|let (?:us|our)|would ?n[o’']?t (?:charge|let|take|accept)|refused to (?:charge|take|bill)|never (?:charges?|sends?|bills?)|insisted|volunteered|donates|(?:kept|keeps|keeping)(?= (?:our|the|us|every)\b[^.!?]{0,40}\b(?:fed|warm|caffeinated|hydrated|full|cool|stocked|supplied|going|awake|dry|in)))/u
    .source;
const HAS_IT =
  /(?:our|us|every|each|students?|kids|children|teams?|band|choir|orchestra|cast|crew|club|staff|teachers?|coaches|drivers|nurses|cooks|classrooms?|class|school|famil(?:y|ies)|graders?|kindergart\w+|seniors?|juniors|freshmen|players|singers|dancers|musicians|athletes|readers|volunteers|pantry|lounge|concessions?|prom|homecoming|conferences|camp|\d[\d,]* |(?:all|both|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|hundreds|dozens) |all of|the (?:whole|entire|bill|tab|cost|check|uniforms|jerseys|shirts|bus|buses|trip))/u
    .source;
/** Behind an organisation's name: that it gave. */
export const GAVE_TO_US = new RegExp(
  `^(?:(?:,| and| &) [^.!?]{1,40}?)?(?:[’']s \\p{Ll}+)? ?(?:just |also |again |has |have |is |are |even |kindly |generously |always |quietly |recently |graciously |once again )*${GAVE}\\b[^.!?]{0,80}?\\b${HAS_IT}`,
  'u',
);
/** "Portillo's fed our crew": a name in the possessive that does something is a business. */
export const GIVES_FIRST = new RegExp(
  `^[^\\p{L}]{0,4}(\\p{Lu}[\\p{L}’'-]{2,24}) (?:just |also |again |has |even )?${GAVE}\\b[^.!?]{0,80}?\\b${HAS_IT}`,
  'u',
);
export const OWNERS_GIVE = new RegExp(
  `\\b(?:\\p{Lu}[\\p{L}’'-]{1,20} ){0,2}\\p{Lu}\\p{L}{1,18}[’']s (?:just |also |again |even |has )?(?!given|giving|sent)${GAVE}\\b[^.!?]{0,80}?\\b${HAS_IT}`,
  'u',
);
/** "A local company, Norcraft, cut the wood for our birdhouses." */
export const COMPANY_GIVES = new RegExp(
  `\\b(?:company|business|firm|shop|store|restaurant|bakery|cafe|contractor|dentist|bank|farm|nursery|studio|salon|plumber|electrician|roofer|builder|printer|florist|charity|nonprofit),? (?:called |named )?\\p{Lu}[\\p{L}&’'-]{1,20}(?: \\p{Lu}[\\p{L}&’'-]{1,20}){0,2},? (?:just |also |again |even )?${GAVE}\\b[^.!?]{0,80}?\\b${HAS_IT}`,
  'u',
);
/** Whether a text may tell of a gift, for whoever wants to look closer. */
export const A_GIFT = new RegExp(`\\b${GAVE}\\b`, 'u');
/** A business in the possessive with nothing behind it: "from Hoigaard's!" */
export const OWNERS = /^(?!(?:Mom|Dad|Grandma|Grandpa|Santa)[’'])\p{Lu}\p{L}{2,18}[’']s$/u;
/** Names all in capitals that are businesses, clubs or charities. */
export const CAPITAL_NAMES =
  /(?<![\p{L}\p{N}])(?:YMCA|YWCA|VFW|UPS|REI|CVS|IKEA|LEGO|IHOP|AT&T|TCF|SPIRE|HP|IBM|AAA|KFC|A&W|JOANN|VEAP|RE\/MAX|U\.?S\.? Bank|GNC|HSBC|DHL)(?![\p{L}\p{N}])/gu;
/** Worn, or where guests of ours come from ("the choir from Fair Oaks Ranch"), and nobody’s gift. */
export const WORN =
  /\b(?:wears?|wearing|wore|in my|in their|in his|in her|(?:bands?|choirs?|orchestra|singers|musicians|dancers|players|swimmers|wrestlers|runners|graders|students) from) $/u;
/** Somebody who works here, and no donor. */
export const FOR_YEARS =
  /\bfor (?:(?:over|more than|nearly|almost|all) )?(?:\d+|[a-z-]+) (?:years?|seasons?|decades?) of\b|\bput up with\b/u;
/** What holds things up: "late because of a stalled train". */
export const HELD_UP =
  /\bbecause of (?:an? |the )?(?:[a-z-]+ ){0,2}(?:train|crash|construction|road ?work|traffic|accident|closure|detour|flooding|leak|weather|storm|snow|ice|wind|rain|heat|cold)\b/gu;
/** What broke, and no gift: "the roof gave out in the snow". */
export const GAVE_WAY = /\bg[ai]ves? (?:way|out (?:in|during|under|on|again|after|at|just))\b/gu;
/** Two people by name who gave. */
export const COUPLE =
  /\b(?:Mr\.? (?:and|&) Mrs|Mrs?\.? (?:and|&) Mr|Dr\.? (?:and|&) (?:Mrs?|Dr))\.? \p{Lu}[\p{L}’' -]{1,40} (?:gave|bought|built|paid for|donated|left|sent) (?:us|our|the|every|each)\b/u;
/** "Lunch for the whole staff, on Jimmy John's": who pays. */
export const ON_THEM =
  /\b(?:lunch|dinner|breakfast|pizza|coffee|donuts|doughnuts|treats|snacks|drinks|tacos|bagels|cocoa|subs|sandwiches)\b[^.!?]{0,40},? (?:is |was |were |are )?on (?:the )?$/iu;
/** "Fixed by the crew at Erik's Bike Shop": who did it. */
export const DONE_BY =
  /\b(?:fixed|repaired|built|framed|roofed|painted|repainted|installed|planted|sewn|printed|cleaned|restored|refinished|wired|paved|hung|donated|delivered|cooked|baked)\b[^.!?]{0,30} by (?:the |our )?(?:(?:good |kind )?(?:guys|folks|crew|team|volunteers|people|employees|friends|staff|students|engineers) (?:at|from|of) )?(?:the )?$/iu;
/** "Mittens from Faribault Woolen Mill for all of second grade." */
export const FROM = /\bfrom (?:the )?$/u;
export const FOR_ALL = /^,? for (?:all|every|each|our|the whole|the entire)\b/u;
/** "Patches: Ace Embroidery." */
export const CREDIT_LINE = /^[^.!?:]{3,40}: (?:the )?$/u;
/** A business whose name no capital begins. */
export const DIGITS_FIRST = /\b(?:3M|7-Eleven|4imprint|5-11 Auto|1st \p{Lu}\p{Ll}+)\b/u;
/** A business's handle in place of its name; a parent group's is the school's own. */
export const HANDLE = /@(?!\w*(?:pto|pta|ptsa|booster|school|isd))\w{3,30}/iu;
/** One capitalised word that opens the sentence: a name where a gift follows, if it is no kind of people. */
export const OPENS_WITH_GIVER =
  /^[^\p{L}]{0,4}(?!(?:Parents|Neighbors|Somebody|Someone|Anyone|People|Volunteers|Alumni|Donors|They|He|She|You|It|That|This|Who|Nobody|Friends|Grandparents|One|Kids|Children|Graders|Readers|Music|Art|Band|Choir)\b)(\p{Lu}[\p{L}’'-]{2,24}) (?:just |also |again |has |even )?(?:gave|donated|sponsored|provided|bought|funded|covered|paid|is the reason|presented|handed|delivered|supplied|matched|outfitted|surprised|underwrote|equipped|stocked|picked our|chose our|awarded)\b/u;

/** A language or a people, and the school’s own things: no donor’s name. */
export const NO_NAME =
  /^(?:Our|My|Their|His|Her|Dear|Thankful|Grateful) |^(?:Spanish|French|German|Latin|Chinese|Drama|Chess|Science|Math|Debate|Robotics) Club$|^(?:Día|Dia) de |^(?:Día|Dia|Dutch)$|^(?:Hmong|Vietnamese|Karen|Arabic|Oromo|Amharic|Chinese|Mandarin|French|German|Lao|Khmer|Russian|Swahili|Hindi|Portuguese|Korean|Japanese|ASL|Latin|Dakota|Ojibwe|Ojibwa|Nepali|Urdu|Ukrainian|Native|Indigenous|African|Asian|Latino|Latina|Hispanic|Mexican|Black|European|Muslim|Jewish|Christian|Hindu|Buddhist|Catholic|Lutheran|Japan|China|India|Mexico|Canada|Somalia|Ethiopia|Kenya|Norway|Sweden|Germany|France|Spain|Vietnam|Laos|Thailand|Korea|Brazil|Ecuador|Guatemala|Liberia|Nigeria|Ukraine|Afghanistan|Iraq|Kuwait|Normandy|Poland|Denmark|Finland|Cuba|Haiti|Peru|Chile|Colombia|Egypt|Israel|Iceland|Ireland|England|Italy|Africa|Europe|Asia|America|Wisconsin|Iowa|Dakota|Chicago|Minneapolis|Duluth)(?: and \p{L}+)?$/u;
/** Named with a number, and nobody: "Route 14". */
export const NUMBERED =
  /^(?:Route|Room|Bus|Door|Grade|Gate|Lot|Period|Chapter|Unit|Day|Season|Week|Section|Class|Division|Game)$/;
/** A name before these only says which: "the Mall of America field trip". */
export const SAYS_WHICH =
  /^[’']?s? (?:Field|Center|Stadium|Arena|field|trip|famil(?:ies)|staff|students?|parents?|chaperones?|drive|band|choir|week|day|game|meet|tour|exam|test|class|unit|players|athletes|fans|alumni|twins|triplets|puppet|impersonator|brothers|sisters|kids|boys|girls|cousins|(?:team|house|pod) (?:in|of) \w+ grade)\b/u;
/** "For filling every seat at Les Misérables": where people went, and no donor. */
export const CAME_TO =
  /\bfor (?:coming|filling|packing|joining|watching|cheering|seeing|attending|visiting|reading|celebrating)\b[^.!?,;]{0,60}$/u;
/** Right before a name: where somebody lives, and no donor, unless an organisation is called so. */
export const IN_A_PLACE = /\b(?:in|near|outside) $/u;
/** Right before a name: it is what is thanked. */
export const THANKED_BEFORE =
  /(?:thank(?:s|[ -]you)?|grateful|gratitude|appreciation|kudos|props|shout-?outs?|hats?|hugs?|bow|bouquets?|love|cheers|bless(?:ings)?|applause|salute|obliged|gracias|merci|agradecemos)(?: (?:so|very|much|a|million|bunch|ton|lot|again|off|out|you|today|goes|go|big|and|all|due))*[,:!]?(?: (?:to|for|a|al|the|our|dear|wonderful|amazing|generous|kind|good|great|friends?|neighbors?|partners?|sponsors?|folks|people|crew|team|everyone|barbers|owners?|bakers|ladies|gentlemen|staff|nurses|of|at|from|and|with))*,? $/iu;
/** "our friends at Nokomis Shoe": a place that people work at. */
export const AT_THEIRS =
  /\b(?:friends|folks|people|somebody|someone|crew|team|gang|bunch|neighbors|partners|employees|volunteers|owners?|everyone|everybody|all|kindness|generosity|support) (?:over )?(?:at|from|of) (?:the )?$/iu;
/** "for the piano", "for 12 new drums": a thing, and not what anybody is thanked for. */
export const FOR_A_THING =
  /\bfor (?:the|an?|our|these|those|all the|your|\d[\d,]*|every|new|fresh|hot|warm|free) (?!(?:[a-z'-]+ ){0,2}(?:patience|tour|visit|years?|seasons?|services?|memories|opportunit\w+|help|chance|hospitality|kindness|invitation|time|work|day|night|week|month|show|performance|games?|demo\w*|example|reminder|love|ride|welcome|lessons?|talk|presentation|class|dream|leadership|dedication|minutes?|hours?|laughs?|truck|concert|read|reading|support|spirit|energy|good|great|amazing|story|stories|students|kids|children|school|community|honor|interview|meet|match|pledge|flag)\b)[a-z]/u;
/** Two or three plain words: as a person is called. */
export const LIKE_A_PERSON =
  /^\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}\.?)?(?: (?:and|&) \p{Lu}\p{Ll}+)?(?: \p{Lu}[\p{L}’'-]+)?$/u;
