/** What street addresses are made of: USPS Publication 28, appendix C1, the common part, in our own grouping. */

/** Say "street" wherever they stand. */
export const STRONG_SUFFIXES: ReadonlySet<string> = new Set(
  'street st avenue ave av aven avn boulevard blvd boul road rd lane ln parkway pkwy pkway highway hwy freeway fwy expressway expy turnpike tpke alley cir terrace ter trl'.split(
    ' ',
  ),
);

/** Everyday words too ("Food Drive", "Supreme Court", "3rd Place"): they need a name, a capital and no rival sense. */
export const WEAK_SUFFIXES: ReadonlySet<string> = new Set(
  'drive dr court ct way circle place pl square sq trail loop plaza plz crossing xing cove cv ridge rdg point pt'.split(
    ' ',
  ),
);

/** Words of so many senses ("Fun Run", "High Pass") that only a long number and the end of the phrase make them streets. */
export const FAINT_SUFFIXES: ReadonlySet<string> = new Set(
  'bend bluff bluffs bypass byp commons common crescent cres crest curve curv estates falls ferry glen glenn greenway green grove harbor heights hts hill hills hollow holw knoll knolls lake landing lndg mall meadow meadows mews oaks overlook pass path pike pines prairie row run shore shores spur trace vale valley view village vista walk woods'.split(
    ' ',
  ),
);

/** Streets of one word: no name stands before them. */
export const WHOLE_STREETS: ReadonlySet<string> = new Set('broadway lynnway parkway greenway'.split(' '));

/** Postal abbreviations of states, the District of Columbia and Puerto Rico. */
export const STATES =
  'al|ak|az|ar|ca|co|ct|de|dc|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|pr|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy';

/** Words that, before a suffix, mean something else than a street. */
export const NOT_A_STREET: Readonly<Record<string, string>> = {
  drive:
    'food toy book coat blood clothing clothes donation donations fund fundraising membership supply supplies pajama sock socks holiday can canned shoe diaper hygiene registration voter school winter mitten hat gift hard flash thumb test warm line game scoring fourth-quarter final',
  court:
    'supreme homecoming basketball food tennis prom snow royal royalty volleyball pickleball district county juvenile teen kangaroo home royalty winter king queen',
  way: 'united milky right one long half this that every the best better giving only new no any great fun easy second third perfect wrong same our',
  place:
    'first second third fourth fifth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th last market work top best happy safe great every any one',
  circle: 'winners winner drum reading morning inner friendship full literature talking color math',
  square: 'four times nine perfect magic town public',
  trail: 'oregon happy campaign chisholm',
  loop: 'fruit froot feedback for while run',
  plaza: '',
  run: 'fun color mile home long trial turkey santa glow jingle yard dry school charity memorial 5k 10k relay',
  pass: 'hall boarding ski bus lake touchdown yard bounce day season park annual',
  walk: 'fall book school nature cake side charity memorial heart',
  mall: 'strip shopping the',
  view: 'street side top world point',
  path: 'career learning bike right',
  row: 'front back first last corn',
  hill: 'sledding capitol free',
  falls: '',
  heights: '',
  woods: '',
  green: 'go bowling dark light',
  village: 'global olympic holiday winter',
  crossing: 'railroad street school animal deer duck border',
  cove: '',
  ridge: '',
  point: 'match game set extra power starting turning three two high bullet percentage decimal grade brownie',
  street: 'sesame wall one-way easy',
  st: '',
  road: 'silk open long abbey the on yellow-brick',
  lane: 'memory fast bike drop-off pick-up',
  avenue: '',
};

export const DIRECTIONS: ReadonlySet<string> = new Set(
  'n s e w ne nw se sw north south east west northeast northwest southeast southwest'.split(' '),
);

/** Never part of a street's name: they show that the number counts something. */
export const NOT_A_NAME: ReadonlySet<string> = new Set(
  `a an and are as at be but by can for from go had has have how in into is it its just more most of off on or our out over
per than that their them then there these they this those through to too under up was we were what when where who why will
with you your am pm a.m p.m january february march april may june july august september october november december jan feb
mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
students kids children people teams team players girls boys seniors juniors sophomores freshmen graders grade grades points
games game wins laps miles mile minutes minute hours hour days day weeks week months month years year times yards percent
dollars cents tickets books cans coats pounds steps books schools classes teachers staff volunteers families ways things
reasons tips facts buses bus cars seats tables pages questions annual blocks block houses yard meter meters metre metres foot feet inch inches lap reps`
    .trim()
    .split(/\s+/),
);
