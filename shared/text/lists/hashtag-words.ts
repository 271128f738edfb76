/**
 * Words that hashtags of schools are made of: everyday English and school words, written by us. `splitHashtag` cuts a
 * tag only into these and the district's own words. Themes are for readers; order means nothing. Two-letter words and
 * single letters are few on purpose: each makes many wrong cuts possible.
 */
export const EVERYDAY_WORDS: readonly string[] = `
ribbon spelling bee mall national society honor bound awareness bullying everyday section champs toys tots max
a i am an as at be by do go he if in is it me my no of on or so to up us we
about above across act acts add after again age ago air all almost alone along also always among and another any
are area arm army around art arts ask away baby back bad bag ball band bank bar base bath bay beach bear beat beautiful
beauty because become bed before begin behind believe belong below best better between beyond big bike bird birth bit
black blue board boat body bold bond bone book books both bottom bowl box boy boys brain brave bread break bridge bright
bring broken brother brothers brown build building built burn bus busy but buy cake call calm came camp can cap car care
caring cards card cars carry case cat catch cats cause celebrate center chair challenge chance change changes chase
check cheer child children choice choose circle city clap class clean clear climb clock close cloud clouds coach coat
code coffee cold collect color colors come comes coming common community cook cookie cool corner could count country
courage course court cover crazy create creative cross crowd cry cup cut daily dance dances dancer dark data date daughter
day days dear deep deer desk did dig dinner dirt dish does dog dogs doing dollar done door double down dr draw dream
dreams dress drink drive drop dry duck each eagle eagles ear early earn earth east easy eat egg eight eighth eleven else
empower empty end energy engage enjoy enough enter equal equity even evening event events ever every everyone eye eyes
face fact facts fair fall falls fame family families fan fans far farm fast father favorite fear feel feet few field
fifth fight fill film final finals find fine fire first fish fit five fix flag flags flash flight floor flow flower
flowers fly focus follow food foot for force forest forever forget forward found four fourth fox free fresh friday
friend friends friendly from front fruit full fun future gain game games garden gate gather gave gear get gets getting
giant gift gifts girl girls give giving glad glass global go goal goals god goes going gold golden good got grade grass
great green ground group grow growing growth guest guide gym had hair half hall hand hands happen happy hard has hat
have hawk hawks head heal health healthy hear heart hearts heat heavy held hello help helping her here hero heroes high
hike hill him his history hit hold holiday home honor honors hop hope horse host hot hour hours house how hub huge human
hundred hunger hunt ice idea ideas impact important inspire into island its jazz job jobs join joy jump june july just
keep kept key kick kicks kid kids kind kindness king know lab lake lakes land lane language large last late laugh launch
law lead leader leaders leading league leap learn learned learning learns leave led left leg legacy less lesson let lets
letter level library life light lights like line link lion list listen little live lives living local long look lose
lost lot loud love loved loves loving low luck lucky lunch mad made magic mail main make maker makers makes making man
many map march mark market match math matter matters may meal mean meet meeting member memory men mental merry met mid
middle mile milk mind mindful minds minute miss mix model mom monday money month months moon more morning most mother
motivation mountain move movie moves much music must name national nature near need needs neighbor net never new news
next nice night nights nine ninth noon north northern nose not note notes nothing now number oak ocean off office often
old once one only open opening orange order other our out outside over own pack page paint pal pals panda paper parade
parent parents park part partner parts party pass past path paws peace pen people person pet pets phone photo photos
piano pick picture pie pin pink place plan plane plant plants play played player players plays please plus poem point
points pond pool pop positive possible post power powerful practice present press pride prize pro problem program project
promise proud public puppy purple push put queen quest question quick quiet quilt quiz race races rain rainbow raise ran
reach read reader readers reading reads ready real red remember rest return reward rich ride right ring rise rising
river road rock rocks role roll room rooms root rose round row rule rules run runner runners running runs safe safety
said sail sale same sand sat saturday save saw say says school schools score scores sea season seat second see seen self
send senior seniors serve service set seven seventh shade shape share sharing she shine ship shirt shoe shoes shop short
shot shout show shows sick side sign signing silly silver simple since sing sister sit site six sixth size skate skill
skills sky sleep slow small smart smile smiles smith snow social sock socks soft some son song songs soon sound soup
south southern space speak special speech speed spelling spend spin spirit splash sports sport spot spring square squad
stage stair stand star stars start starts state stay steam stem step steps stick still stock stop store stories storm
story strength strong student students study style success such sugar summer sun sunday super support sure surprise
sweet swim table tag take takes talent talk tall taste teach teacher teachers teaching team teams tech tell ten tenth
test thank thanks that the their them then there these they thing things think thinking third this those three thrive
through thursday tie tiger tigers time times tiny today together told tomorrow tonight too took top total touch tour
town toy toys track trade train travel treat tree trees trek tribe trip trips true trunk trust truth try tuesday turkey
turn twelve twin twins two unique unite united unity use valley van very vibes video view village visit voice voices
volunteer vote wagon wait walk wall want warm was wash watch water wave waves way ways wear weather web wednesday week
weeks welcome well went were west what wheel when where which while white who whole why wide wild will win wind winner
winners winning wins winter wise wish with within without woman women wonder wonderful wood word words work working works
world worth would write writer writers writing wrong yard year years yellow yes yet you young your youth zone zoo
`
  .trim()
  .split(/\s+/);

/** Words of school life. */
export const SCHOOL_WORDS: readonly string[] = `
academic academics academy achieve achievement activities activity administration admin advisory alumni algebra
appreciation assembly assistant association athlete athletes athletic athletics attendance attend author award awards
back2school basketball baseball softball football volleyball soccer hockey tennis golf swimming dive diving lacrosse
wrestling gymnastics cheerleading badminton bowling biology birthday bilingual bloomington minnesota bookfair
bus cafeteria calendar campus captain captains career careers carnival carol ceremony champ champion champions
championship chemistry choir choirs chorus classes classroom classrooms club clubs college colleges coding committee
community compassion competition concert concerts conference conferences connect connected connection council counselor
counselors creativity crew culture cultures curiosity curious custodian custodians debate delay diploma discover
discovery district diversity drama drill drumline drums early educate education educator educators elementary engineer
engineering engineers english ensemble equity excellence excellent excited experience experiences explore explorer
explorers extra fafsa fair fairs family festival field finance fitness forum foundation freshman freshmen fundraiser
gallery geography geometry german goal grad grads graduate graduates graduation grateful gratitude guitar gymnasium
halloween thanksgiving hallway harvest heritage hispanic holidays homecoming homework hosa immersion inclusion inclusive
independence indigenous innovate innovation inspired integrity intern interns jersey journalism junior juniors
kennedy jefferson kindergarten kinder knowledge latino leadership librarian librarians literacy literature lockers
maker makerspace marching marathon mascot masterpiece math mathletes mental mentor mentors meets month motto museum
musical native nurse nurses nutrition olympics olympiad open orchestra outdoor outreach paraprofessional parenting
participation peer pep performance perform performing phoenix physics pledge poetry powwow prek preschool prevention
principal principals program prom pta pto raiders reading recess recital recognition recycle register registration
respect respectful responsible responsibility results reunion robotics rocket rockets safety scholar scholars
scholarship scholarships science scientists screen semester series showcase signing spanish somali spelling spotlight
staff stem storytime strings student superintendent supplies supply supportive sustainability symphony teamwork
technology theater theatre think thunder title tournament tradition traditions training transportation tryouts tutor
tutoring universe university vaping varsity veteran veterans victory virtual visual volunteers vocational wellness
wildcats winter wonder worldwide yearbook zen
read reads across america american africa african asian pacific islander women mens girls boys unified special adaptive
nordic alpine ski skiing slalom cross crosscountry track sections sectionals playoffs bracket rivalry rival rivals
rally spirit pajama pajamas crazy neon twin throwback thursdays mondays tuesdays wednesdays fridays motivational
monday fundraising bake sale canned drive coat toy blood supply bingo trivia pancake breakfast spaghetti supper picnic
barbecue potluck popcorn pumpkin pumpkins leaves apple apples snowman snowflake penguin penguins valentine valentines
shamrock leprechaun easter bunny egg spooky costume costumes parade ghost turkey pilgrim candy cane lights bells jingle
ornament fireworks flag freedom memorial labor juneteenth hannukah kwanzaa diwali ramadan eid lunar dragon
january february april august september october november december
kindergarteners kindergartners grader graders firstgrade preschoolers toddlers littles bigs buddies buddy bff
teacherlife teaching substitute sub cafe chef chefs menu lunchroom library bookworm bookworms chapter novel
watercolor clay pottery sculpture canvas sketch crayon marker brush easel portfolio exhibit
trumpet trombone clarinet flute saxophone tuba percussion violin viola cello bass piano solo solos quartet
lego robot robots drone drones laser printer chromebook tablet laptop coding coders scratch python hour
`
  .trim()
  .split(/\s+/);

/**
 * Single words that can be cut into two of the words above. Whoever adds a word above looks for such words here first:
 * a tag that is one word must never be "fixed" into two.
 */
export const ONE_WORD: readonly string[] = `
afternoon airplane airport allstar anybody anyone anything anytime anyway anywhere applesauce armchair artwork away
backbone background backpack backstage backyard ballgame ballpark ballroom barefoot baseline basketball bathroom
became because become bedroom bedtime beehive before began behind below beside birdhouse birthday birthplace blackboard
blackout bluebird boardroom bookcase bookmark bookstore bookworm boyfriend breakdown breakfast breakout breakthrough
broadcast brotherhood butterfly buttercup
cardboard careful carefree carpool cartwheel childhood classmate classmates classroom classwork cleanup clipboard
cloudy clubhouse colorful comeback cookbook cookout copyright countdown counterpart countryside courtyard crosswalk
cupcake daydream daylight daytime deadline dodgeball doorbell doorway downhill download downtown downpour dragonfly
driveway drumstick dugout earring earthquake eggnog everybody everyday everyone everything everywhere eyebrow eyesight
faceoff fairground fairytale farewell farmhouse fastball fieldhouse fieldtrip fingerprint firefighter firefly firehouse
fireplace firetruck fireside firework fishbowl flagpole flashback flashcard flashlight followup football footprint
forecast forehead forever forget forgive forgot fortnight forward freestyle freeway freshwater friendship friendships
frontline fulltime fundraise fundraiser gamechanger gameday gateway girlfriend goalie goalkeeper goldfish goodbye
goodnight grandchild granddad grandfather grandma grandmother grandpa grandparent grandparents grandstand grasshopper
greenhouse groundhog guideline gymnast halftime halfway handball handbook handmade handprint handshake handwriting
hardship hardware hardwood haircut headband headline headphones headquarters headstart healthcare heartbeat heartfelt
herself highlight highlights highway himself homecoming homegrown homemade homeroom hometown homework homepage
honeybee hopscotch hotdog household housework however icecream icebreaker indoor indoors inside insight intake internet
into itself jackpot jellyfish jumprope kickball kickoff keyboard keynote keypad ladybug lakeside landmark landscape
laptop lifelong lifestyle lifetime lighthouse lineup livestream lockdown lookout lunchbox lunchtime mailbox mainstream
makeover makerspace marketplace masterpiece matchup maybe meantime meanwhile milestone mindset moonlight mountaintop
myself network neighborhood newcomer newcomers newborn newsletter newspaper nighttime nobody nonprofit northeast
northwest northside notebook nothing nowhere oneself onboard online onstage onto outcome outdoor outdoors outfield
outlook output outreach outside outstanding overall overcome overlook overnight overtime pancake paperwork parkway
partnership partnerships passport password payday percent pinwheel pitchfork playbook playdate playground playhouse
playlist playoff playoffs playroom playtime ponytail popcorn postcard postseason powerhouse preseason proofread
quarterback quarterfinal railroad rainbow raincoat raindrop rainfall rainforest rainstorm reunite roadtrip rockstar
roommate roundtable roundup runway safeguard sailboat sandbox sandwich saxophone schoolhouse schoolwork schoolwide
schoolyard scoreboard scorekeeper screenshot seafood seashell seashore season seasons seaside seatbelt semifinal
semifinals setback setup shortstop shoutout shoutouts showcase showdown showtime sidekick sideline sidewalk signup
skateboard skyline skyscraper smartphone snapshot snowball snowboard snowday snowfall snowflake snowman snowshoe
snowstorm softball somebody someday somehow someone something sometime sometimes somewhere songwriter southeast
southside southwest soundtrack spaceship spirited sportsmanship sportswear spotlight springtime stairway standout
starfish startup statewide stopwatch storybook storyteller storytelling storytime strawberry streetlight strongest
summertime sunburn sundown sunflower sunlight sunrise sunset sunshine superhero superheroes superintendent superstar
supermarket sweatshirt sweetheart swimsuit tablecloth tailgate teammate teammates teamwork teenager textbook thankful
themselves throughout throwback timeline timeout today together tonight toolbox toothbrush toothpaste touchdown
townhall trailblazer trailblazers trademark turnaround turnout tryout twofold undercover underground understand understanding understood
underwater unity update upcoming updates upgrade uphill uplift upon upset upside upstairs upward usher video volleyball
voiceover wallpaper warehouse warmup watchdog watermelon waterfall watercolor waterpark website weekday weekdays weekend
weekends weeknight whatever wheelchair whenever wherever whiteboard whoever wholehearted wildcat wildcats wildfire
wildlife windmill window windows wintertime within without woodland woodshop woodwind woodwinds woodwork woodworking
wordless workbook workday workforce workout workplace worksheet workshop workshops worldwide worship yearbook yearbooks
yearlong yourself yourselves steamboat steamboats cheerleader cheerleaders coursework campground campgrounds internship internships
membership memberships workweek stepfather stepmother stepbrother stepsister blackhawks filmmaking filmmaker courthouse
mentoring mentorship bookkeeping handwriting fundraising fundraiser fundraisers homeschool lunchbox snowplow songbird
`
  .trim()
  .split(/\s+/);

/** Places near us and families whose names look like two words. */
export const PLACES: readonly string[] = `
applebee ashland bakersfield barnes bellwood blackwell blackwood bloomfield bluefield bridgewater brookfield brooklyn
brookside burlington butterfield canterbury chesterfield clearwater clearbrook crookston cottonwood deerwood eastwood
edgewater edgewood elmwood evergreen fairfield fairview farmington fergus forestlake freeport garfield glenview glenwood
goodhue goodwin goodyear grandview greenfield greenland greenwood hartford hastings highland highlands hillside holland
homewood hopkins iceland ireland jackson johnson kingston lakefield lakeland lakeside lakeview lakeville lakewood littlefield
longfellow longview mansfield maplewood marshfield mayfield meadowbrook minnetonka moorhead newland newport northfield
northwood oakdale oakland oakwood orchard parkland parkview pinewood plainview plymouth pleasantview portland redfield redwood
richfield ridgewood riverside riverview rockford rockland rosemount rosewood roseville scotland sheffield sherwood
shoreview silverwood southgate southview springfield stillwater stonebridge sunnyside swanson thailand titanic underwood
wakefield waterford waterloo wayland wayzata westfield westgate westview whitefield whitewater whitman winfield woodbury
woodland woodlands woodside worthington
`
  .trim()
  .split(/\s+/);

/** Words that close a tag of two: `mathclub`, `artnight`. Any word of three letters may stand before them. */
export const CLOSING_WORDS: readonly string[] = `
art arts award awards band bee bowl camp choir class club coach concert council crew dance day days drive eagles expo fair fam
family fest festival fun game games grads jets kids life lab leaders learns lunch march matters meet month nation night
nights parade party pride prom proud reads rocks run school schools scores season spirit sports star stars strong student
students taco talent team teams theatre theater time together trip tuesday walk wednesday week weekend wins year youth monday
thursday friday saturday sunday
`
  .trim()
  .split(/\s+/);

/** Tags of two words that are too short to be told from one word by rule. */
export const KNOWN_TAGS: readonly string[] = [
  'be bold',
  'be brave',
  'be kind',
  'be proud',
  'be safe',
  'be strong',
  'be true',
  'be well',
  'be you',
  'book fair',
  'class of',
  'fall play',
  'field trip',
  'fun run',
  'game day',
  'game on',
  'go blue',
  'go gold',
  'go green',
  'go red',
  'go team',
  'join us',
  'state bound',
  'we care',
  'we learn',
  'we read',
  'we win',
];
