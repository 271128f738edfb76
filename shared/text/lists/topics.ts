/**
 * What ties a post to school, and what leads away from it. Source: our own reading of school posts. Phrases as in
 * phrases.ts. Generous on purpose: a short post of a school is nearly always about the school.
 *
 * Long because: it is one list, a phrase a line, and whoever reviews it reads it in one piece.
 */

/** Words of school life: one is enough. */
export const SCHOOL_TIES = `
  school*
  district*
  student*
  pupil+
  scholar+
  learner+
  grader+
  grade+
  class
  classes
  classmate+
  classroom*
  homeroom+
  teach*
  taught
  staff
  staffing
  faculty
  principal*
  superintendent
  counselor+
  custodian+
  paraprofessional+
  educator+
  coach*
  librar*
  media center
  cafeteria
  commons
  auditorium
  gym
  gymnasium
  playground
  recess
  hallway+
  hall
  halls
  locker+
  campus
  bus
  buses
  bus stop
  bus driver+
  route+
  kindergart*
  preschool*
  pre-k
  prek
  elementary
  freshm*
  sophomore+
  junior+
  senior+
  graduat*
  commencement
  alumni
  alum
  alumna*
  alumnus
  homework
  backpack+
  textbook+
  notebook+
  chromebook+
  desk+
  whiteboard
  lesson*
  curriculum
  assembly
  quiz*
  exam+
  test
  tests
  testing
  report card+
  semester
  trimester
  quarter
  enrollment
  attendance
  tardies
  conference+
  field trip+
  science fair
  book fair
  spelling bee
  math
  reading
  read
  readers
  writing
  science
  social studies
  history
  art room
  art class
  music room
  band
  orchestra
  choir*
  concert
  musical
  play practice
  rehears*
  audition+
  curtain
  stage
  drama
  theat*
  robotics
  chess
  debate
  speech team
  yearbook
  newspaper
  student council
  homecoming
  prom
  pep
  pep rally
  spirit week
  spirit day
  mascot
  jersey
  varsity
  jv
  team
  teams
  teammate+
  tournament
  sections
  conference champ*
  scoreboard
  kickoff
  tip-off
  halftime
  overtime
  soccer
  volleyball
  basketball
  wrestl*
  swim*
  gymnast*
  track and field
  cross country
  lacrosse
  tennis
  golf team
  softball
  cheer*
  nordic
  athletes
  athlete
  lunch
  lunches
  lunchroom
  breakfast is
  breakfast in
  menu
  menus
  nutrition services
  permission slip+
  sign-up
  signup
  pto
  pta
  ptsa
  volunteer*
  parent
  parents
  guardian+
  caregiver+
  families
  family night
  kids
  children
  child
  kiddos
  scholarship*
  award
  awards
  honor roll
  recital
  workshop
  board meeting
  community education
  community ed
  childcare
  snow day+
  early release
  dismissal
  bell
  door #
  room #
  office
  front doors
  principal's
  arrival
  drop-off
  pick-up line
  summer program
  food drive
  coat drive
  food shelf
  club
  clubs
  service project
  internship+
  college+
  career+
  fafsa
  ap
  ib
  steam
  stem
  pbis
  kindness
  escuela
  escuelas
  estudiante*
  alumno*
  maestr*
  profesor*
  clase*
  distrito
  familias
  padres
  niños
  ninos
  biblioteca
  comedor
  autobus*
  autobús
  lectura
  grado
  concierto
  iskuul*
  dugsi*
  arday*
  macallin*
  waalid*
  qoys*
  fasal*
  caruur*
  carruur*
  maktabad*
  bas*
`;

/** Words that a school and its people use of themselves, and greetings: enough where nothing leads away. */
export const LOOSE_TIES = `
  our
  ours
  we
  we're
  we've
  us
  let's
  welcome
  welcome back
  thank you
  thanks
  thankful
  congrat*
  good luck
  happy (friday/monday/tuesday/wednesday/thursday/holidays/thanksgiving/new year/halloween/birthday/first/last/spring/fall/winter/summer/valentine's/mother's/father's/weekend/veterans/earth/pi/eid/diwali/hanukkah/easter/national)
  merry
  eid
  ramadan
  diwali
  hanukkah
  kwanzaa
  lunar new year
  mlk
  juneteenth
  veterans
  indigenous
  (black/women's/hispanic/native/pride/asian) (history/heritage/month)
  have a (great/good/wonderful/restful/happy/safe)
  enjoy your (weekend/break/holiday/summer)
  see you
  join
  come and
  reminder
  remember
  don't forget
  please
  registration
  register
  deadline
  due
  tickets
  doors open
  tonight at
  tomorrow
  today at
  bring
  community
  neighbor+
  proud
  practice
  season
  win
  wins
  score
  final
  game
  games
  match
  meet
  meeting
  event
  weather
  boots
  mittens
  coats
  jacket+
  garden
  project
  flyer
  newsletter
  calendar
  schedule
  break
  holiday+
  spring
  winter
  fall
  books
  book
  learn*
  explor*
  practic*
  perform*
  bienvenid*
  gracias
  nuestr*
  felic*
  mahadsanid
  soo dhawow*
  ku soo dhawow*
`;

/** Where a post leads when it is not about school. With one of these a loose tie is not enough. */
export const AWAY_TOPICS = `
  pizza
  burger+
  taco+ (truck/place/tuesday)
  best (pizza/burger/burgers/tacos/sushi/wings/donuts/coffee/brunch/bbq/barber/mechanic/dentist/plumber/restaurant/bar/brewery) 
  restaurant+
  brunch
  takeout
  recipe+
  air fryer
  instant pot
  casserole
  grill* (tips/season)
  coffee
  latte+
  espresso
  vikings
  packers
  timberwolves
  wolves game
  twins game
  wild game
  gophers
  nfl
  nba
  mlb
  nhl
  super bowl
  fantasy (football/league)
  march madness
  world series
  world cup
  premier league
  quarterback+ 
  that (catch/call/ref/trade/finale/episode)
  movie+
  marvel
  star wars
  netflix
  hulu
  disney plus
  finale
  spoiler+
  episode+
  season # of
  binge*
  taylor swift
  beyonce
  kardashian+
  concert tickets
  album
  celebrit*
  game of thrones
  bachelor
  reality show
  video game+
  playstation
  xbox
  fortnite
  bitcoin
  crypto*
  stock+ (market/are/tip)
  dogecoin
  nft+
  interest rates
  mortgage
  real estate
  gas prices
  traffic
  construction on (494/35w/77)
  potholes
  airport
  flight
  vacation
  cruise
  cabin
  my (car/truck/dog/cat/husband/wife/vacuum/lawn/garage/boat/knee/back/diet/workout/neighbor/phone/house/kitchen/yard/garden)
  robot vacuum
  lawn mower
  plumber+
  mechanic+
  electrician+
  contractor+
  dog park
  sleepy guy
  golden retriever
  puppy pictures
  diet
  keto
  weight loss
  crossfit
  workout
  marathon training
  horoscope
  mercury retrograde
  zodiac
  ufo+
  aliens
  bigfoot
  conspiracy
  iphone
  android
  new phone
  tesla
  pickup truck
  motorcycle+
  snowmobile+
  ice fishing
  fishing opener
  deer season
  hunting
  camping
  lottery
  powerball
  meme+
  caption this
  unpopular opinion
  hot take
  would you rather
  change my mind
  who else
  anyone else
  is it just me
  (thoughts/opinions)
  (does/has/can/did) anyone (know/have/recommend/else/watch/see)
  (looking for/need) (a/recommendations) .. (recommendation+/for)
  any recommendations
  pineapple on
  black friday
  prime day
  hgtv
  diy
  wordle
  knitting
  sourdough
  gardening tips
  tomatoes
  true crime
  podcast
`;
