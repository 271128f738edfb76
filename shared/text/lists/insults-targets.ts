/** Whom an insult may be aimed at. Single words, one list a class; plurals are written out. */
const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

export const TARGETS: Readonly<Record<string, readonly string[]>> = {
  YOU: words("you u ya yall y'all yinz youse ye"),
  THEY: words('he she they'),
  THEM: words('him her them'),
  /** Offices and groups a school meets. */
  ONE: words(`
    ref refs referee referees ump umps umpire umpires official officials linesman linesmen judge judges
    coach coaches trainer trainers ad principal principals superintendent superintendents
    teacher teachers sub subs staff faculty admin admins administrator administrators administration
    board district union council councilman councilwoman committee pta pto ptos
    kid kids student students graders grader class teen teens teenager teenagers freshman freshmen sophomores juniors seniors
    parent parents mom moms dad dads mother father family families
    fan fans player players team teams squad
    band choir cheerleaders section crowd opponents opponent rivals rival school schools
    voter voters president governor mayor senator senators congressman congresswoman politician politicians
    democrat democrats republican republicans liberals conservatives leftist leftists government congress
    cop cops police officer officers driver drivers neighbor neighbors
    people person man men woman women guy guys dude dudes lady ladies girl girls boy boys folks human humans
    author reporter reporters journalist journalists media editor
    sophomore chair chairman chairwoman director assistant aide counselors librarians custodians
    secretary custodian counselor nurse librarian substitute substitutes volunteer volunteers vendor chef cook
    boss manager landlord company celebrities celebrity actor actress singer rapper
  `),
  /** Players and parts of a team; the other side's, after "their" or its name. */
  SPORT: words(`
    goalie goalies goalkeeper keeper quarterback qb kicker pitcher catcher center guard guards forward forwards lineup
    defense offense bench bullpen defenders defender striker libero setter coach coaches captain captains mascot jv varsity
    cheerleaders band section kids players player team fans crowd student
  `),
  /** Follows an adjective: "stupid people". */
  PEOPLE: words(`
    people person man men woman women guy guys dude dudes lady ladies girl girls boy boys folks kid kids child
    children human humans families family students student teachers teacher parents parent fans fan players
    player team teams ref refs referee referees ump umps umpire umpires coach coaches official officials
    principal superintendent staff admin board voters voter politicians politician cop cops officers
    school freshmen fool fools bro chick broad
  `),
  /** Peoples by noun. */
  GROUP: words(`
    women men females blacks whites asians mexicans latinos latinas hispanics africans indians
    arabs chinese japanese koreans vietnamese somalis hmong muslims jews christians catholics hindus sikhs mormons
    atheists immigrants migrants refugees foreigners aliens gays lesbians homosexuals bisexuals transgenders trannies
    feminists boomers millennials liberals conservatives democrats republicans leftists
    natives gypsies haitians cubans americans libs zionists
  `),
  /** Peoples by adjective: "black people". */
  IDENT: words(`
    black white brown asian mexican latino hispanic african indian arab chinese japanese korean vietnamese somali hmong
    muslim jewish christian catholic hindu sikh mormon immigrant migrant foreign gay lesbian homosexual bisexual trans
    transgender transgendered queer lgbt lgbtq disabled handicapped autistic deaf blind homeless poor old fat native american
    older elderly refugee islamic haitian male female
  `),
  BE: words(
    'is are r am was were be being been looks look looked sounds sound act acts acting seem seems play plays played',
  ),
  VERY: words(`
    so such really very just all literally totally absolutely completely pretty truly honestly clearly obviously
    a an the bunch of total complete absolute biggest real freaking frickin fricking fucking fuckin damn goddamn
    flaming big little old most as too always still that nothing but like how kind sort actually basically
    tonight today here there again both ever only plain straight utter utterly certified actual lying no-good
    right now simply downright freakin effing friggin bloody stupid dumb pathetic worthless useless ignorant lazy
    ugly fat disgusting filthy miserable sad sorry sick whiny entitled spoiled crazy same typical literal
    basically essentially another one giant huge walking even more than also forever known self proclaimed wannabe fake smug
  `),
  DET: words('a an the these those this that such some all your his her their our you what'),
  CANT: words('cannot couldnt cant'),
  DAY: words(
    'monday tuesday wednesday thursday friday saturday sunday today winter summer january february march april may june july august september october november december halloween christmas thanksgiving',
  ),
};

/** Schools and team names near Bloomington, for "Kennedy can't buy a win". The pack's own schools are added. */
export const NEARBY_TEAMS: readonly string[] = words(`
  kennedy jefferson edina wayzata minnetonka hopkins burnsville eagan eastview rosemount lakeville shakopee chaska
  chanhassen richfield edison roosevelt washburn southwest armstrong cooper osseo blaine andover anoka champlin
  maple-grove totino hill-murray benilde breck blake holy-angels orono tonka prior-lake apple-valley
  eagles jaguars hornets trojans skippers royals wildcats lakers sabers storm spartans tigers cougars panthers
  bulldogs knights mustangs rebels raiders huskies cardinals falcons vikings packers gophers badgers 
`);
