/** Whom words may be aimed at, and the small words of a sentence that say how. Single words, one list a class; plurals are written out. */
const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

export const TARGETS: Readonly<Record<string, readonly string[]>> = {
  YOU: words('you u ya yall yinz youse ye yourself yourselves'),
  THEY: words('he she they'),
  THEM: words('him her them'),
  /** Officials of a game: of them and of rivals a school post says nothing bad at all. */
  OFFICIAL: words(`
    ref refs referee referees ump umps umpire umpires official officials linesman linesmen linespeople zebras stripes
    officiating refereeing reffing umpiring opponents opponent rivals rival whistle fanbase timekeeper scorekeeper
  `),
  /** Offices and jobs that a school meets. */
  OFFICE: words(`
    judge judges coach coaches trainer trainers ad principal principals superintendent superintendents teacher teachers
    sub subs staff faculty admin admins administrator administrators administration board council councilman
    councilwoman councilmember committee commissioner commissioners pta pto ptos treasurer bureaucrat bureaucrats
    president vice governor mayor senator senators congressman congresswoman politician politicians representative
    democrat democrats republican republicans liberals conservatives leftist leftists government congress trustee trustees
    cop cops police officer officers driver drivers author reporter reporters journalist journalists media editor columnist
    chair chairman chairwoman director assistant aide aides para paras counselor counselors librarian librarians custodian
    custodians janitor janitors secretary nurse substitute substitutes vendor chef cook cooks boss manager landlord
    celebrities celebrity actor actress singer rapper announcer announcers pastor lawyer lawyers union deputy
    guidance-office front-office main-office district-office central-office athletic-department school-system candidate candidates member members leadership recruiter scheduler dispatcher webmaster principal's crossing-guard
    consultant consultants contractor contractors dean deans spokesperson receptionist clerk clerks
    officialdom leaders leader guard monitor lunchlady emcee commentator commentators
    doctor doctors dentist dentists inspector inspectors planner planners architect architects engineers mechanic
    department departments company boosters booster-club parent-group chamber-of-commerce volunteers volunteer
    supervisors supervisor organizers organizer accountant groundskeeper photographer caterer reviewer blogger
  `),
  /** Players and parts of a team, a school, a band: the other side's, after "their" or its name. */
  SPORT: words(`
    goalie goalies goalkeeper keeper quarterback quarterbacks qb kicker punter pitcher catcher center forward forwards
    lineup defense offense bench bullpen defenders defender striker libero setter captain captains mascot jv varsity
    cheerleaders cheerleader band section player players team teams squad lineman linemen outfield infield shortstop
    receiver receivers runner runners wrestler wrestlers swimmer swimmers golfer skater skaters dancer dancers relay
    guards choir orchestra soloist drumline dance cheer crowd fans fan gymnast gymnasts tackle midfield lead
    roster kids students girls boys program school district town parents
  `),
  /** Anybody at school or in town. */
  PEOPLE: words(`
    kid kids student students graders grader class teen teens teenager teenagers freshman freshmen sophomore sophomores
    juniors seniors parent parents mom moms dad dads mother mothers father fathers family families voter voters neighbor
    neighbors people person man men woman women guy guys dude dudes lady ladies girl girls boy boys folks human humans supporters supporter followers voters believers lovers haters child
    children volunteer volunteers taxpayer taxpayers friends bro bros bruh chick broad grown-up adult adults
    commenter commenters customers customer residents
    generation homeowners subscriber audience individual individuals gentleman karen brother sister son daughter
    grandma grandpa somebody someone thirteen-year-olds teammate teammates winner
  `),
  /** Follows an adjective and is somebody too: "stupid fools". */
  ANYONE: words('anyone anybody everyone everybody whoever those these some half most all none'),
  TITLE: words(
    'mr mrs ms miss mx dr coach principal senator governor rep representative mayor member superintendent commissioner councilman councilwoman director chair officer professor nurse sister president judge',
  ),
  /** Peoples by noun. */
  GROUP: words(`
    women men females blacks whites asians mexicans latinos latinas hispanics africans indians
    arabs chinese japanese koreans vietnamese somalis hmong muslims jews christians catholics hindus sikhs mormons
    atheists immigrants migrants refugees foreigners aliens gays lesbians homosexuals bisexuals transgenders trannies
    feminists boomers millennials liberals conservatives democrats republicans leftists illegals
    gingers redheads blondes rednecks hillbillies natives gypsies haitians cubans americans libs zionists russians ukrainians palestinians israelis pakistanis
    nigerians ethiopians filipinos puerto-ricans europeans africans-americans evangelicals islamists
  `),
  /** Peoples by adjective: "black people". */
  IDENT: words(`
    black white brown asian mexican latino hispanic african indian arab chinese japanese korean vietnamese somali hmong
    muslim jewish christian catholic hindu sikh mormon immigrant migrant foreign gay lesbian homosexual bisexual trans
    transgender transgendered queer lgbt lgbtq disabled handicapped autistic deaf blind homeless poor old fat overweight native american
    older elderly refugee islamic haitian male female
  `),
  SELF: words('i we us me myself ourselves ive weve im'),
  /** Ours: of our own bad day anybody may speak. */
  OURS: words('our my ours mine'),
  THEIR: words('their his her your yer rival rivals opposing opposition other'),
  THESE: words('this that these those'),
  BE: words(
    'is are r am was were be been being looks look looked looking sounds sound sounded act acts acted acting seem seems seemed remain remains became become becomes turned smell smells smelled',
  ),
  AUX: words(
    'can could would will wont may might must shall should has have had do does did ever been to gonna gotta used going',
  ),
  VERY: words(`
    either visibly
    so such really very just all literally totally absolutely completely pretty truly honestly clearly obviously
    total complete absolute biggest real freaking frickin fricking fucking fuckin damn goddamn
    flaming big little most too always still nothing but how kind sort actually basically
    tonight today here there again both only plain straight utter utterly certified actual no-good
    right now simply downright freakin effing friggin bloody same typical literal old young
    basically essentially another one giant huge walking even more also forever known self proclaimed wannabe smug
    yesterday anyway lately once extremely incredibly unbelievably insanely ridiculously somehow apparently probably
    born tan muy bien bastante tus every first second grade high already maybe perhaps definitely seriously quite rather super mega hella
    equally as whole entire bunch special
  `),
  DET: words('a an the his her their your our my some any no every'),
  /** With "very" in phrases: any few words that change nothing. */
  ARTICLE: words('a an the of like'),
  PREP: words(
    'of from with in at on to for by about near against over behind across running without under after before',
  ),
  AND: words('and but or because so while though although when if that since plus nor yet than then'),
  WHO: words('who that which'),
  NOT: words(
    'not never isnt arent wasnt werent dont doesnt didnt hardly neither nobody none without nor aint havent hasnt less least stop',
  ),
  CANT: words('cannot couldnt cant wouldnt wont'),
  /** Also an everyday noun's or verb's beginning: an adjective before them still stands alone. */
  CLOSER: words(`
    it its what why where there here he she they i we him us me lol lmao haha ever though not like as than tonight today enough
    until unless ok okay please especially except never plz imo tbh smh rn fr out up off
  `),
  /** What many of somebody are called. */
  MANY: words(
    'bunch pack group gang crew team herd board school class pile nest lot collection clique party room full bench band squad row set',
  ),
};

/** Schools and team names near Bloomington, for "Kennedy can't buy a win". The pack's own schools are added. */
export const NEARBY_TEAMS: readonly string[] = words(`
  kennedy jefferson edina wayzata minnetonka hopkins burnsville eagan eastview rosemount lakeville shakopee chaska
  chanhassen richfield edison roosevelt washburn southwest armstrong cooper osseo blaine andover anoka champlin
  maple-grove totino hill-murray benilde breck blake holy-angels orono tonka prior-lake apple-valley park-center
  park-cottage stillwater woodbury mounds-view centennial roseville tartan farmington hastings northfield mankato
  st-louis-park eden-prairie east-ridge white-bear
  eagles jaguars hornets trojans skippers royals wildcats lakers sabers storm spartans tigers cougars panthers
  bulldogs knights mustangs rebels raiders huskies cardinals falcons vikings packers gophers badgers warriors
  kestrels bears blazers rams irish titans scots pirates raptors wolves hawks comets chargers patriots
`);
