/**
 * Groups outside the district, and how their programs are announced. Source: our own reading of flyers that schools
 * are asked to share. Phrases as in phrases.ts. A group needs an invitation beside it: a student’s medal at a camp is
 * no advertisement for the camp.
 */

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
  campfire
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
  swimschool
  (driving/driver's ed/drivers ed/driving school) (school/academy/classes)
  kumon
  mathnasium
  sylvan
  huntington learning
  code ninjas
  snapology
  bricks 4 kidz
  mad science
  isport*
  (church/parish/mosque/temple/synagogue/chapel/ministry/ministries/congregation)
  (lutheran/catholic/baptist/methodist/covenant/evangelical/presbyterian)
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
  learning center
  babysitting (class/course)
  (liga/club/academia/escuela) de (futbol/danza/baile/karate/natacion/musica/beisbol/baloncesto)
  campamento de verano
  grupo scout
  (kooxda/naadiga) kubadda
`;

/** Joining, meeting, trying out. */
export const INVITES = `
  sign up
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
  community education
  community ed
  (math/debate/speech/chess/robotics/quiz/science/key/art/drama/spanish/garden/book/lego/anime/gsa/yearbook/newspaper/ski/outdoor/environmental/homework/running/crochet/gaming/esports) (club/league/team/bowl)
  (in/from) (room/the media center/the commons/mr/mrs/ms) (#/after/before/at/on)
  (our/my/your/the) (own/school) (camp/clinic/academy/club/program)
  our .. (camp/clinic/academy/league/tournament)
  (won/earned/placed/medal*/qualified/competed/finished/named/attended/took/returned/defeated/beat/visited/visit/toured/performed/sang/played at/volunteered)
  field trip+
  eagle (project/scout project/scout rank/rank)
  earned .. eagle
  (rank of) eagle
  (gold/silver) award
  (girl/boy/cub) scout+ (helped/built/made/planted/cleaned/donated/collected)
  open gym (for/before) (tryouts/practice)
  ronald mcdonald
  career
  recruiting visit
  (band/marching band/choir/orchestra/drumline/color guard/robotics/math/science olympiad) camp
  kids' safari
  kids safari
  (donat*/collected/thank you/thanks)
  (parking lot/evacuation/food shelf/polling place)
`;

/** What a named outside program is called. */
export const NAMED_PROGRAM =
  /(?:Camps?|Clinics?|Academy|League|Studios?|Dance|Dojo|Karate|Taekwondo|Gymnastics|Scouts?|Troop|Pack|Lessons|Prep|Tutoring|Showcase|Tournament|Tryouts|School of [A-Z]\w+|Kids|Hoops|Hockey|Soccer|Futbol|Fútbol|Volleyball|Lacrosse|Swim|Athletics|Sports|Association|Conservatory|Ministries|Ministry|Church|YMCA|Center|Institute|Martial Arts|Music|Theatre|Theater|Club)\b/;

/** Programs the way people speak of them: with an outsider's name beside one, it is the outsider's. */
export const PROGRAMS = `
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
