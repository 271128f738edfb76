/** Words beside a street's name that tell an address from a count ("12 Lake Street families") and from a place ("Main Street Elementary"). */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Postal abbreviations of states, the District of Columbia, territories and the armed forces. */
export const STATES =
  'al|ak|az|ar|ca|co|ct|de|dc|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|pr|ri|sc|sd|tn|tx|ut|vt|va|vi|gu|wa|wv|wi|wy|aa|ae|ap';

/** States' names, and the abbreviations of old that people still write. */
export const STATE_NAMES =
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|puerto rico|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|minn|wis|wisc|calif|mass|tenn|conn|colo|ariz|ala|ark|fla|ill|ind|kan|mich|miss|mont|neb|nebr|nev|okla|ore|penn|tex|wash|n\\.?d|s\\.?d|n\\.?y|n\\.?j|n\\.?m|n\\.?c|s\\.?c|n\\.?h|r\\.?i|d\\.?c|w\\.?va';

/** Towns around us, and larger ones of Minnesota, that are written without their state. */
export const TOWNS =
  'bloomington|minneapolis|mpls|richfield|edina|burnsville|eagan|savage|shakopee|eden prairie|st\\.? paul|saint paul|st\\.? louis park|apple valley|lakeville|prior lake|minnetonka|hopkins|plymouth|maple grove|brooklyn (?:park|center)|mendota heights|inver grove heights|chaska|chanhassen|rosemount|farmington|duluth|mankato|st\\.? cloud|saint cloud|moorhead|bemidji|northfield|faribault|owatonna|albert lea|winona|red wing|stillwater|woodbury|maplewood|roseville|blaine|coon rapids|anoka|elk river|brainerd|willmar|new ulm|hibbing|cottage grove|golden valley|fridley|shoreview|white bear lake|robbinsdale|champlin|ramsey|andover|waconia|jordan|new prague|belle plaine|hutchinson|fergus falls|cloquet|thief river falls';

/** What counts before a number that then is no house's: "Bus 31 Lyndale Avenue". */
export const NUMBERED = words(`
capacity seats seating bus buses route rt room rooms rm door doors gate grade grades page pages pp lot field bay exit section table team level
unit chapter week period hour lesson station stage highway hwy road district isd ward precinct zone version channel
class cohort act scene verse psalm game round heat seed top about nearly almost under only another first last next all
our day days year step stop pick troop pack den post rank ranked plus score final lost won beat group question item
policy statute stat ages age aged pod wing floor dorm locker set part volume vol series season episode ch titled raised
collected sold read ran walked served welcomed planted jersey ticket order invoice locker form bin shelf aisle booth lane`);

/** Words that, before a suffix, mean something else than a street. */
export const NOT_A_STREET: Readonly<Record<string, string>> = {
  drive:
    'food toy book coat blood clothing clothes donation donations fund fundraising membership supply supplies pajama sock socks holiday can canned shoe diaper hygiene registration voter school winter mitten mittens hat gift hard flash thumb test warm line game scoring fourth-quarter final disk usb external recycling bottle penny pennies giving annual cereal uniform jacket glove scarf tie toiletry toiletries formula paper pencil pantry hunger pet privet yard touchdown scoring winning turkey kindness four-wheel wheel tax',
  court:
    'supreme homecoming basketball food tennis prom snow royal royalty volleyball pickleball district county juvenile teen kangaroo home royalty winter king queen badminton futsal full half center moot mock student peer federal appeals state trial badger contempt snowdaze snoball sweetheart fame indoor outdoor racquetball handball',
  way: 'united milky right one long half this that every the best better giving only new no any great fun easy second third perfect wrong same our jaguar rocket eagle ridgeview kennedy jefferson some either halfway parent under two three four golden',
  place:
    'first second third fourth fifth sixth seventh eighth ninth tenth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th last market work top best happy safe great every any one decimal good better special quiet team conference section state overall meeting drop-off pick-up gathering grimmauld podium top-three',
  circle:
    'winners winner drum reading morning inner friendship full literature talking color math center friends sharing peace restorative story prayer crop opening closing kindergarten sewing knitting family parent book culture music dance song listening half',
  square:
    'four times nine perfect magic town public unit grid foot inch mile meter yard square t-shirt granny set',
  trail: 'oregon happy campaign chisholm ski hiking bike paper',
  loop: 'fruit froot feedback for while run bus parent car drop-off pick-up pickup',
  plaza: 'food',
  run: 'fun color mile home long trial turkey santa glow jingle yard dry school charity memorial 5k 10k relay playoff two-run three-run ski snow colour trail state championship tournament winning night bubble dinosaur slime pajama zombie mud one two three chicken bull',
  pass: 'hall boarding ski bus lake touchdown yard bounce day season park annual library bathroom activity transit gold silver student family summer fast metro season',
  walk: 'fall book school nature cake side charity memorial heart story moon dog hunger awareness spring march winter space cat family community color gallery senior autism crop out-of-darkness',
  mall: 'strip shopping the',
  view: 'street side top world point',
  path: 'career learning bike right walking college',
  row: 'front back first last corn skid third second middle death',
  hill: 'sledding capitol free',
  green: 'go bowling dark light forest lime mint',
  village: 'global olympic holiday winter',
  crossing: 'railroad street school animal deer duck border pedestrian goose student cross',
  point:
    'match game set extra power starting turning three two high bullet percentage decimal grade brownie seven talking service bonus half five six four one dot boiling freezing melting focal tipping vantage check access entry exclamation-point',
  ridge: '',
  street:
    'sesame wall one-way easy mango city busy jump side two-way dead-end bourbon sidewalk residential main-street paved',
  st: 'sesame jump',
  road: 'silk open long abbey the on yellow-brick straight dirt gravel country back side high off away brick bumpy first tough rail middle-of-the crooked conference consecutive',
  lane: 'memory fast bike drop-off pick-up car pickup swim outside center middle turn bus bowling candy carpool passing slow express inside parking cloverfield penny',
  avenue: '',
  terrace: '',
  ter: '',
  alley: 'bowling vendor artist diagon craft game',
  highway: 'information super',
  pl: '',
  ct: '',
  dr: '',
};

/** A person's house and what belongs to it: after an address they take nothing from it. */
export const DWELLING = words(
  'home house residence apartment apt apts condo townhome townhouse driveway garage yard backyard porch basement unit potluck party sleepover mailbox',
);

export const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ['north', 'n'],
  ['south', 's'],
  ['east', 'e'],
  ['west', 'w'],
  ['northeast', 'ne'],
  ['northwest', 'nw'],
  ['southeast', 'se'],
  ['southwest', 'sw'],
  ...'n s e w ne nw se sw'.split(' ').map((short): [string, string] => [short, short]),
  ['norte', 'n'],
  ['sur', 's'],
  ['oeste', 'w'],
]);

/** Institutions, teams and gatherings that bear a street's name: "400 Main Street Elementary" is no address. */
export const NAMED_FOR_STREETS = words(
  `elementary school schools high middle junior academy college university preschool kindergarten church chapel library fair
festival fest parade project players player theater theatre theatres bank market markets bakery cafe coffee deli grill diner
restaurant restaurants pizza pizzeria tire auto hardware dental dentistry clinic pharmacy gym fitness band choir orchestra
singers dancers ensemble quartet jazz blues kids kid club clubs team teams tigers bears lions eagles jaguars bulldogs wildcats
hornets cougars panthers hawks falcons knights ptos pto pta ptsa neighbors neighbours neighbor residents businesses business
merchants shops shop store stores vendors students student families family parents children teachers staff volunteers runners
walkers riders bikers fans artists musicians readers singer graduates alumni graders seniors juniors freshmen sophomores boys
girls people scouts troop bridges bridge mile run walk 5k 10k race relay games blocks lights trees crosswalk crossings crossing
campers swimmers skaters elves bands floats flags pumpkins lanterns mural murals tour tours crew crews workers cyclists
drivers homes houses teams locations location journal times herald press press magazine musical play production show shows
concert concerts songs song episodes episode books book novel movie film ya ymca studio studios brewing books bookstore`,
);

/** Words that end the phrase an address stands in; never part of a street's name. */
export const PHRASE_ENDS = words(`
a an and are as at be but by can for from go had has have how if in into is it its just more most of off on or our out over
per than that their them then there these they this those through to too under up was we were what when where which while who
why will with you your am pm a.m p.m he she i me my his her us not no yes please bring call text come join meet rsvp see near across behind
beside next between before after until till starting since because so around inside outside today tonight tomorrow every
any all some during about also only both each thanks thank starts opens closes closed open hosted with without like
could would should may might must do does did been being los las el la y o de en para con por del al si es su sus hasta desde
entre cerca anytime midnight noon located left just`);

/** Dates end the phrase too, and name streets: "412 June Ave", "Sun Valley Dr". */
export const DATE_WORDS = words(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun lunes martes
miercoles jueves viernes sabado domingo`);

/** What is counted and measured: right after a number they show that it is no house's. */
export const COUNTED = words(`
students kids children people teams team players girls boys seniors juniors sophomores freshmen graders grader grade grades
points games game wins laps miles mile minutes minute hours hour days day weeks week months month years year times yards
percent dollars cents tickets books cans coats pounds steps schools classes teachers staff volunteers families ways things
reasons tips facts buses cars seats tables pages questions annual blocks block houses yard meter meters metre metres foot feet
inch inches lap reps classrooms rooms members athletes singers musicians scholars readers mb gb kg lb lbs oz
losses ties goals runs hits assists rebounds saves aces kills digs medals ribbons trophies awards places nights night evenings
acres degrees stars votes items copies pairs boxes bags meals gallons tons more other different amazing
wonderful total consecutive percentile th nd pts sec secs min mins hrs hr yr yrs wk wks mos ft cm mm km am pm noon
million thousand hundred billion dozen plus and or to vs versus at of on by for with is are was were has have had
`);

/** Small words inside street names: "9 de la Cruz Street", "Avenue of the Americas". */
export const PARTICLES = words(
  'de la del las los el du le les des da do dos van von den der of the y and mc san santa st',
);
