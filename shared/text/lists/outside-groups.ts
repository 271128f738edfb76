/**
 * Groups outside the district, and how their programs are announced. Source: our own reading of flyers that schools
 * are asked to share. Phrases as in phrases.ts. A group needs an invitation beside it: a student’s medal at a camp is
 * no advertisement for the camp.
 *
 * Long because: it is one list, a phrase a line, and whoever reviews it reads it in one piece.
 */

const FAITHS = '(lutheran/catholic/baptist/methodist/covenant/evangelical/presbyterian)';

/** People by their faith, who are the school's own, and no congregation. */
export const PEOPLE_OF_A_FAITH = `
  ${FAITHS} [and/or/,] [_] (students/families/family/staff/children/kids/people/neighbors/colleagues/teachers/parents/friends/classmates/student/child/principal/teacher/author/artist/neighbor/friend/woman/man/girl/boy)
  welcome : ${FAITHS}
  (all/our/every/for/so are/and) ${FAITHS} [and/,] [_] (believers/community)
`;

/** Kinds of outside groups, by the words they use. */
export const OUTSIDE_GROUPS = `
  (cub/boy/girl/eagle) scout+
  cubscout+
  scout (troop/pack/den)+
  scouts bsa
  scouting
  (troop/pack) #
  4-h
  4h
  ymca
  ywca
  boys and girls club+
  boys & girls club+
  big brothers big sisters
  camp fire (usa/kids/youth/club)
  little league
  babe ruth league
  legion baseball
  (hockey/athletic/baseball/softball/soccer/football/basketball/lacrosse/volleyball/wrestling/swim/skating/curling/rugby/youth sports) (association/assn/league/club/academy)
  youth (hockey/baseball/softball/soccer/football/basketball/lacrosse/volleyball/wrestling/rugby/cheer/sports/choir/theater/orchestra) (association/league/club/program/tryouts/camp/registration/team+)
  (club/travel/traveling/aau/jo/premier/elite/select) (soccer/volleyball/basketball/baseball/hockey/softball/lacrosse/team/tryouts)
  aau
  (dance/ballet/art/music/pottery/yoga/acting/piano/gymnastics) (studio/academy/school)
  school of (dance/rock/music/ballet/art/the arts)
  (gymnastics/cheer/tumbling/trampoline/ninja) (gym/center/academy/club)
  (karate/taekwondo/tae kwon do/judo/jiu jitsu/martial arts/kung fu/krav maga/boxing) 
  dojo
  swim (school/club)
  swimclub
  goldfishswim*
  (music/dance/language/art/cooking/coding/theater/acting/chess/ski/skating/riding/driving) (school/studio/academy)
  private (swim/swimming) lesson+
  (swim/swimming) lesson+ (at/with/from) _
  (private/piano/guitar/violin/voice/drum/cello/flute/singing/skating/ski/riding/horse/karate/tennis/golf/art/dance/ballet/chess/language/spanish) lesson+
  youth (camp/clinic/league/choir/orchestra/theater/trap/program/soccer/hockey)+
  lego robotics league
  is enrolling for
  robotics league at
  (private/local/independent) .. (club/school/studio/gym)
  private _ club
  a private
  kids camp+
  lego league coach
  snapology
  (speed/strength/skills/pitching/hitting/shooting/skating) (clinic/camp/gym/school)
  strength gym
  (gingerbread/holiday/santa/easter) (party/brunch/breakfast/event) for (families/kids)
  clases de (ballet/baile/danza/musica/guitarra/karate/natacion/ingles/pintura)
  en la iglesia
  (soccer/hockey/baseball/dance/gymnastics) has spots
  try-it day
  park building
  mall of america's
  youth hockey association
  dance at studio
  trunk or treat
  (teen/kids/children's/library) (book club/story time/storytime)
  (art/pottery/cooking/coding/robotics/theater/dance) (workshop/bootcamp)
  boot camp
  bootcamp
  figure skating club
  (nordic/alpine/ski/skating/swim/tennis/running/track/archery/fencing/cycling) club is
  chorale
  rec league
  recreation league
  learn to (skate/swim/ski/row/sail)
  take (piano/guitar/violin/voice/dance/ballet/karate/art/swim/drum) (with/from/at)
  her studio
  his studio
  the legion
  speed school
  (science/chess/coding/art/drama/language/math) club is enrolling
  dugsiga
  camps (for/in) grades
  kid's camp+
  kids' camp+
  id camp+
  (babysitting/babysitter/cpr/first aid/driver's ed/etiquette) (course/class/training/clinic)+
  (act/sat/reading/math) (tutor/tutors/tutoring/prep)
  tutoring
  a tutor
  exchange (program/student family)
  host (a/an) .. (student/high schooler/exchange)
  quran class
  quranka
  dugsi
  legion
  (american) legion
  vfw
  red cross
  lego (robotics/league)
  flag football
  (soccer/hockey/volleyball/basketball/lacrosse) (moms/dads/families/parents)
  united (tryouts/soccer/fc/registration)
  community theater
  (theatre/theater/ballet/dance) company
  support group
  girls on the run
  boy scouts
  girl scouts
  swimschool
  (driving/driver's ed/drivers ed/driving school) (school/academy/classes)
  kumon
  mathnasium
  sylvan
  huntington learning
  code ninjas
  (musikgarten/kindermusik/gymboree/the little gym)
  (winter/spring/summer/fall/off-season/offseason) sessions with
  (we're/we are/just/i'm) (passing/sharing) (it/this/these/that) (along/on) (for/to) (our/any/all) (families/parents/kids)
  snapology
  bricks 4 kidz
  mad science
  isport*
  (church/parish/mosque/temple/synagogue/chapel/ministry/ministries/congregation)
  ${FAITHS}
  awana
  young life
  vacation bible school
  vbs
  bible (camp/school/study/club)
  (islamic/dugsi) (center/school/classes)
  youth group
  (parks and rec/parks & rec/park and rec/parks and recreation/parks & recreation/park district)
  community (theater/theatre/center/orchestra)
  children's theat*
  stages theat*
  (summer/winter/spring break/day/overnight/sleepaway/skills/sports/hoops/soccer/hockey/basketball/volleyball/football/baseball/stem/lego/coding/art/theater/chess/robotics/science/horse/riding) (camp/clinic)+
  (elite/pro/prospect/travel) (showcase/camp/clinic)
  (test prep/act prep/sat prep/tutoring) (center/company/course/program)
  (sylvan/kumon/tutoring/huntington/reading/math/private) learning center
  babysitting (class/course)
  (liga/club/academia/escuela) de (futbol/danza/baile/karate/natacion/musica/beisbol/baloncesto)
  campamento de verano
  grupo scout
  (kooxda/naadiga) kubadda
  athletic association (baseball/softball/soccer/football/basketball/hockey/volleyball)
  (esports/gaming/game/climbing/pottery/dance/yoga/pilates/art/trampoline) (lounge/arena/studio)
  (jump/climbing/gymnastics/parkour/circus/magic/film/pony/ninja) camp+
  (yoga/pilates/zumba/barre/mindfulness) (at/with/for moms/for families)
  (little/lil/mini/jr/junior/tiny/future/tot) (dribblers/kickers/sluggers/hoopers/ninjas/strikers/chefs/picassos/einsteins/champs/stars/jazzercise)
  soccer shots
  i9 sports
  free (first/trial/intro/sample) (class/lesson) (at/with)
  baton twirling
  (choirboys/choirgirls/youth ballet/city ballet/civic ballet/youth symphony/youth symphonies)
  youth (hockey/baseball/softball/soccer/football/basketball/lacrosse/volleyball/wrestling) (is forming/needs/wants/spring/fall/summer/winter)
  (sky zone/urban air/the ymca/lifetime/life time/code ninjas/school of rock/bach to rock/vertical endeavors/valleyfair/nickelodeon universe)
  (immersion/montessori/christian/private) (preschool/daycare/academy)
  (music/violin/piano/art/chess/cooking/sewing) lessons with
  theatre trust
  homework help at
`;

/** Joining, meeting, trying out. */
export const INVITES = `
  putting together
  forming
  last week to
  coming to (our/the)
  is teaching
  (a/has/have/has a/have a) .. (camp/league/course/class) (with/this/for/in/over/during)
  runs (a/week*/every/all)
  (two/three/four/five/six/#) (wednesdays/tuesdays/mondays/thursdays/fridays/mornings/evenings/weeks)
  their (site/website/page)
  (boys and girls/girls and boys) (in/ages/grades)
  spots still
  (mondays/tuesdays/wednesdays/thursdays/fridays) at
  every .. family is
  all kids
  for your (kid/kids/teen/child/player/dancer)
  sign up
  signing up
  signs up
  see you there
  ayaa furan
  don't miss
  half our
  her studio
  wonderful with
  needs
  looking for
  is looking
  wants you
  auditioning
  bring the family
  first meeting
  register now
  is hosting
  is back
  spots for
  has spots
  closes (sunday/saturday/monday/friday)
  holds a
  is for you
  try-it
  new session
  want in
  join his
  join her
  for dates
  this saturday
  this weekend
  boot camp for
  inscribanse
  todos los
  runs a
  need (child/kids/coaches/players/extras/volunteers/families/dancers/singers)
  need* a
  needed
  wants your
  want more
  want .. (mat time/ice time/lessons)
  take+
  taking names
  kick* off
  link (in bio/below)
  here's the form
  see below
  the form
  filling fast
  audition+
  this (sunday/saturday)
  on (sundays/saturdays)
  sundays
  saturdays
  tonight at
  at # tonight
  breakfast at
  available
  her studio
  trains there
  train with
  look at
  is seeking
  furan
  iska diiwaangeli
  (june/july/august) #
  two openings
  new player
  free stick
  your kid
  your child
  your daughter
  your son
  bored
  signup
  sign-up+
  register+
  registering
  registration
  enroll*
  join
  joining
  apply
  opening+
  (spot/seat/space/slot)+ (left/available/remain*/open/still/for/going)
  (limited/few) (spot/seat/space)+
  tryout+
  try out
  try-out+
  evaluations
  flyer+
  flier+
  open house
  open gym
  open mat
  recruit*
  (looking for) (new/players/families/kids/boys/girls/young/members/dancers/singers/actors/skaters)
  seeking
  welcomes
  welcome
  now accepting
  accepting
  ages
  age
  grades # (to/through/-/and) #
  grades #
  (first/free/intro/introductory/sample) (lesson/class/trial/session/week/practice)
  free trial
  begins
  begin
  starts
  start
  opens
  open to
  offers
  offering
  offered
  hosting
  hosts
  hosted
  holding
  meets
  meet
  invite+
  invited
  inviting
  enter
  come
  check out
  visit
  learn more
  more info*
  details
  contact
  website
  call
  half day
  full day
  this summer
  spend
  summer fun
  scholarships available
  lessons
  classes
  program+
  camps
  session+
  discover
  is back
  inscripciones
  inscribe*
  inscriba*
  registre*
  registro
  llame
  cupo*
  isdiiwaangeli*
  is qor
  diiwaangelin*
`;

/** Told of, not advertised; or the district’s own. */
export const OWN_OR_TOLD = `
  (foods/culinary/baking/auto/welding/woods/ceramics/photo/video/sewing/fashion/latin/drawing/painting/engineering) (i/ii/iii/1/2/3)
  community education
  community ed
  (our/both/two) .. (school/schools/teams/@team) .... (will join/join/joins/joined/joining) .. (league/conference)
  conference's [new] .. league
  (swim/swimming) lesson+ (at/in/with/from) (the/our/@school/pond)
  (math/debate/speech/chess/quiz/science/key/art/drama/spanish/garden/book/lego/anime/gsa/yearbook/newspaper/ski/outdoor/environmental/homework/running/crochet/gaming/esports) (club/league/team/bowl)
  (in/from) (room/the media center/the commons/mr/mrs/ms) (#/after/before/at/on)
  (our/my/your/the) (own/school) (camp/clinic/academy/club/program)
  our .. (camp/clinic/academy/tournament)
  our own
  our .. club .. camp
  come to tutoring
  tutoring (counts/hours/is still on/starts again)
  our [new/own] _ club (needs/meets/wants/has/is/starts)
  (pe/p.e/phy ed/phys ed/gym class/physical education) (unit/class/students/classes/teacher)
  in (pe/phy ed/phys ed/gym class)
  trunk-or-treat .... (in/at/behind/outside) (our/the school/the school's) .. (lot/parking lot/gym/playground/lawn/back lot/front lot/school/field/cafeteria)
  our .. trunk-or-treat
  (won/earned/placed/medal*/qualified/competed/finished/named/attended/took/returned/defeated/beat/visited/visit/toured/performed/sang/played at/volunteered)
  field trip+
  (sings/sing/plays/play/performs/perform/concert/choir/winds/orchestra/ensemble/singers/carolers)
  eagle (project/scout project/scout rank/rank)
  earned .. eagle
  (rank of) eagle
  (gold/silver) award
  (girl/boy/cub) scout+ (helped/built/made/planted/cleaned/donated/collected)
  open gym (for/before) (tryouts/practice)
  ronald mcdonald
  career
  (ski/nordic/skating/running/robotics/chess/book/art) club meets (after/in/on)
  adult basic education
  (swim/swimming) lessons .... (pottery/pickleball/catalog)
  american sign language
  league (standings/scores/results)
  (ged/algebra/math/fractions/fafsa/essay/writing) [math] boot camp
  (media center/library/gym/commons/lab/auditorium/cafeteria) (is/will be) closed .... for
  from the enrollment center
  tutoring (before/after/during) school
  (money/funding/dollars/aid/pay/pays/paid) .. tutoring
  (peer/drop-in/nhs/honor society/teacher) tutoring
  tutoring in (the library/the media center/room #/the commons/mr/mrs/ms)
  prep hour
  pond center
  (early/family/our/the school's) [childhood] learning center
  swim lessons .... (full/section/wait list/waitlist/levels)
  (preschool/kindergarten/ecfe/early childhood) open house
  (japanese/incarcerat*/internment/1940s/concentration)
  (read/reads/reading) .. letters
  session (one/two/three/four/#) of
  in full (splash/swing)
  (school/@school/our/high school/middle school) pool
  (our/school/varsity/dance/cheer) (cheer/dance) team
  our (_/own/reading/math) (tutor/tutors)
  americorps
  high school league
  mshsl
  metro south
  our fifth graders
  recruiting visit
  (band/marching band/choir/orchestra/drumline/color guard/robotics/math/science olympiad) camp
  kids' safari
  kids safari
  (donat*/collected/thank you/thanks)
  (parking lot/evacuation/food shelf/polling place)
`;

/** What a named outside program is called. */
export const NAMED_PROGRAM =
  /(?:Camps?|Clinics?|Academy|Lounge|Dribblers|Immersion|League|Studios?|Dance|Ballet|Improv|Choirboys|Choirgirls|Youth Symphon(?:y|ies)|Dojo|Karate|Taekwondo|Gymnastics|Scouts?|Troop|Pack|Lessons|Prep|Tutoring|Showcase|Tournament|Tryouts|School of [A-Z]\w+|Kids|Hoops|Hockey|Soccer|Futbol|Fútbol|Volleyball|Lacrosse|Swim|Athletics|Sports|Association|Conservatory|Ministries|Ministry|Church|YMCA|Center|Institute|Martial Arts|Music|Theatre|Theater|Club)\b/;

/** Programs the way people speak of them: with an outsider's name beside one, it is the outsider's. */
export const PROGRAMS = `
  audition+
  tryout+
  camp+
  clinic+
  academy
  lesson+
  class
  classes
  course+
  tryout+
  league+
  tournament+
  workshop+
  program+
  club
  team
  studio
  audition+
  open house
  recruiting
  showcase
  practice+
  inscripciones
  campamento
  liga
  clases
  tutoring
  tutors
`;

/** Programs that an outsider’s name makes the outsider’s, whatever it is called. */
export const OUTSIDE_PROGRAMS = `
  camps
  camp+
  clinic+
  academy
  lesson+
  league+
  course+
  studio
  tutoring
  tutor+
  campamento
  inscripciones
  clases
  exchange program
`;

/** What a district's own program gives, too: community education, early childhood, youth programs. */
export const OWN_COURSES = `
  learn to (skate/swim/ski/row/sail)
  lesson+
  (class/course/clinic/workshop/training/camp/session)+
  (boot camp/bootcamp)
  (kids/kids'/kid's) camp+
  camps (for/in) grades
  youth (program/choir/orchestra/theater)
  (tutor/tutors/tutoring)
  support group
  learning center
  community (theater/theatre/center/orchestra)
  (book club/story time/storytime)
  try-it day
`;
