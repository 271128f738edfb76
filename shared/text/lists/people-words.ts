/**
 * How posts speak of people without a register: titles, words for one child and for several, and capitalised words that
 * name nobody. Source: our own reading of school posts. All in small letters, blanks between words.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Before a name: an adult is meant. */
export const TITLES = words(`
mr mrs ms mx dr doctor prof professor coach principal superintendent director officer deputy sergeant chief nurse chef
reverend rev pastor imam rabbi sir madam señor señora sr sra maestro maestra profesor profesora teacher mayor
governor senator president judge lieutenant counselor assistant coordinator custodian librarian
secretary paraprofessional author illustrator speaker
`);

/** One child. */
export const ONE_CHILD = words(`
student pupil kid kiddo child boy girl son daughter grader kindergartner kindergartener preschooler freshman sophomore
classmate scholar athlete player teen teenager youngster brother sister grandson granddaughter nephew niece stepson
stepdaughter goalie wrestler swimmer dancer singer violinist freshie tenth-grader
`);

/** Several. */
export const CHILDREN = words(`
students pupils kids kiddos children boys girls sons daughters graders kindergartners kindergarteners preschoolers freshmen
sophomores juniors seniors classmates scholars athletes players teens teenagers youngsters friends learners littles
wrestlers swimmers dancers singers
`);

/** Behind a word for a child these make something else of it: "student council", "child care", "the kid section". */
export const NOT_A_CHILD = words(`
council councils body section sections services handbook parking leader leaders leadership id ids night class conference
conferences human resources resource support success achievement data privacy care development nutrition proof teacher art artwork artworks work led
run center centre centers union government news newspaper media portal schedule schedules login account accounts device
devices safety discount discounts tickets ticket price admission pass passes life lounge loan aid records record survey
surveys voice travel teaching progress learning growth needs need who's-who resource-officer athlete athletes section
`);

/** Capitalised and no person: places, peoples, languages, brands, holidays, programs, subjects. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  words(`
minneapolis paul saint twin cities bloomington edina richfield eagan burnsville apple valley eden prairie minnetonka
wayzata hopkins shakopee prior savage lakeville rosemount apple chaska chanhassen duluth mankato rochester st cloud stillwater
woodbury roseville robbinsdale armstrong cooper osseo anoka blaine champlin hastings farmington northfield winona moorhead
bemidji hibbing brainerd alexandria fargo wisconsin iowa dakota illinois chicago nebraska michigan ohio indiana texas
california florida york washington boston jersey kansas missouri colorado arizona utah nevada oregon idaho montana wyoming
hawaii alaska maine vermont georgia carolina virginia maryland delaware pennsylvania tennessee kentucky alabama mississippi
louisiana arkansas oklahoma mexico canada europe asia africa america americas usa england france germany spain italy china
japan korea vietnam laos cambodia india pakistan somalia kenya ethiopia eritrea liberia nigeria ghana egypt iraq iran syria
russia ukraine brazil peru chile colombia ecuador cuba haiti puerto rico
english spanish french german chinese mandarin japanese korean hmong somali oromo amharic arabic russian vietnamese
latin ojibwe dakota lakota anishinaabe asl norwegian swedish finnish hebrew swahili karen khmer lao
christmas easter hanukkah ramadan eid diwali kwanzaa juneteenth thanksgiving halloween valentines valentine holi nowruz
passover lent advent pascua navidad cinco mayo
google chromebook chromebooks ipad ipads kahoot seesaw schoology canvas parentsquare infinite campus remind zoom youtube
facebook instagram twitter tiktok snapchat amazon target walmart costco cub hy-vee scholastic lego legos minecraft peachjar
naviance kami quizlet prodigy epic fastbridge mca mcas act sat psat gre ap ib pseo fafsa avid pbis iep ieps esl ell el mtss
ela stem steam pe phy ed jv varsity msda mshsl covid flu rsv wifi wi-fi venmo
algebra geometry calculus biology chemistry physics history civics economics psychology literature orchestra choir band
reading writing spelling science math social studies health fitness kindergarten preschool prek
everyone everybody nobody anybody somebody anyone someone nothing something anything families parents guardians caregivers
staff faculty teachers coaches neighbors alumni community congrats congratulations kudos shoutout shout-out cheers hooray
hurray yay wow hello hi hey dear thanks thank please reminder reminders update updates attention notice breaking spotlight
meet introducing announcing welcome goodbye farewell happy merry good great big huge so sorry yes no okay ok oh
absences absence tardies tardy suspensions suspension detention detentions grades scores results rates attendance discipline
enrollment registration lunches breakfasts meals buses although however because since until unless despite during besides
therefore meanwhile recently currently finally lastly firstly yesterday tonight whether whoever whatever whenever
adapted adaptive unified setting deaf hearing transition transitions resource sensory behavior autism special life functional
birthdays birthday agenda agendas details location locations address attire rsvp cost price prices fee fees time times date dates where when what
who why how tickets doors parking menu menus link links photo photos video credit volunteers needed wanted lost found free sale
democrat democrats republican republicans gop dfl congress senate legislature governor christian christians muslim muslims
jewish jew jews catholic lutheran baptist buddhist hindu sikh mormon evangelical protestant church
mon tue tues wed weds thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays
dec nov oct sept sep jan feb mar apr jul jun aug noon midnight
actually honestly basically literally seriously obviously apparently luckily sadly happily gladly quickly slowly suddenly yeah
yep nope nah hmm shhh psst whoa oops phew aww ooh hoo beep folks guys ladies gentlemen friends adults older younger larger
smaller bigger tough rude gross icy silent secret private public angry muddy under over none others ours mine yours theirs
bet guess hint clue think thought imagine picture wonder pull push stretch subscribe repost retweet reply apply elect vote
kill hate slept sing chew bite kiss attack death murder disability dyslexia grief gender holocaust evidence density generosity
report reports route routes poster posters flyer flyers message messages mural murals banquet budget cartoon chess yoga chili
pasta rice punch popsicle chocolate butter buns pickles snacks tequila boots hats caps mittens blanket blankets wreaths tops
bows reeds risers shades scoops brass drum bomb bombs blink glow glue gecko caterpillars butterflies molecules hydrogen
quarter quarters semester trimester referendum salary residents retirees attorneys judges police director driver drivers
visitors voters dad dads mom moms mama papa grandma grandpa auntie uncle ma'am sir weight used unofficial sample rental raffle
renewal ward legion civil war symphonic sectional sectionals striders peewees squirts brats horrors mystery roasting sever
thx tmrw rd blvd ave apt gov rep republic democratic union bitcoin blackjack javascript antarctica hawaiian mexican israeli
islam gospel proverbs psalm messiah messenger nativity savior jesus christ allah amen dios hooyadaa albaabka algunos cada
siete que lleva manana talaado khamiis sabtiyada jimcaha noofembar maarso agoosto walaal
strep mono lice asthma concussion detention suspension tardy truant allergy peanut insulin autism adhd speech therapy
epipen transcript midterm finals retakes makeup homework classwork worksheets quizzes tests exams lockers hallways
recess dismissal pickup drop-off carpool parking construction weather forecast snow rain ice sunshine fog wind windy sunny
cloudy freezing breaking live watch listen look see hear read write draw paint build bake cook grow plant pick buy sell shop
order donate give help join enter register sign return check visit stop start begin end open close hurry wait wake walk run
bike ride skate ski swim dance play practice study learn teach try keep let make take bring wear send save share show tell
ask call click tap scan download print follow like comment mark celebrate enjoy explore discover remember consider choose
nominate congratulate honor recognize shoutouts props applause bravo hats-off fingers-crossed
best better first last next new old big little small tiny huge short long early late soon later today tomorrow yesterday
fresh frozen warm cold hot cool sweet salty crunchy delicious yummy tasty free cheap extra bonus special limited final
curious creative kind brave strong proud thankful grateful excited thrilled honored humbled lucky blessed busy quiet loud
lawn lawns yard yards signs sign hallway campaign debate
xerxes lyndale nicollet normandale shakopee oxboro humboldt dupont
valleyfair guthrie ordway northrop orpheum como afton hyland nokomis calhoun minnehaha mariucci xcel
augsburg carleton macalester gustavus hamline bethel normandale medtronic
ritalin adderall zoloft prozac epipen tylenol ibuprofen mono strep influenza norovirus asperger tourette
orchards orchard museum zoo capitol rotunda campground
crews tutors pinkeye diesel globals
hundreds thousands dozens twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million zero millions several plenty neither either roughly approximately nearly almost around
god lord heaven bible quran torah netflix disney pixar marvel nintendo pokemon olympics olympic paralympics grammy oscar
nasa noaa nato unicef ymca ywca lions rotary kiwanis jaycees scouts scout cub-scouts girl-scouts 4-h
wildcats rockets ravens hornets skippers hawks tigers spartans knights royals trojans mustangs blazers lakers zephyrs
rams bulldogs panthers cougars huskies falcons cardinals vikings twins wild timberwolves lynx gophers loons united saints
chromebook's isd district superintendent's bps minnesota's minnesotans minnesotan american americans african-american
feliz felices hola gracias buenos buenas querida querido queridas bienvenidos bienvenida estimadas estimados familias estudiantes
nuestro nuestra nuestros nuestras hoy los las una unos este esta para por con todos todas muchas felicidades felicitaciones
lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril junio julio agosto septiembre octubre noviembre
diciembre escuela maestros padres clases vamos dhammaan waxaan waxaanu fadlan mahadsanid ardayda waalidiinta
latino latina latinx hispanic indigenous somalis asian pacific islander islanders european
`),
);

/** Beside a name these make a place, an award or a day of it: "Lake Nokomis", "Anderson Field", "Lincoln Day". */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  words(`
lake lakes mount mt fort port point bay river creek falls park parks field fields court courts arena stadium rink hall
halls house houses school schools elementary middle high academy college university institute museum library theater theatre
center centre auditorium gym gymnasium church mosque temple synagogue hospital clinic street avenue road lane drive
boulevard parkway bridge island islands valley hill hills heights mountain mountains county city town township village
state states zoo garden gardens farm farms orchard orchards cafe restaurant pizza bank foods store market mall hotel inn
day days week weeks month months year years award awards scholarship scholarships fund foundation memorial trophy cup bowl
classic invitational relays tournament fair festival carnival parade marathon north south east west northern southern
united great new old conference section sections district districts board committee council association club team teams
company corporation inc llc group society bureau department office ministry army navy force guard corps reserve middle
room class classroom program skills plus unit lab wing lounge cafe track trail trails
nature arboretum conservatory planetarium observatory science arts stage orchestra symphony ballet opera
realty dental financial grocery grocers studio studios electric insurance orthodontics paving dance karate pizzeria pizzería
panaderia panadería zapateria zapatería shack donuts cleaners concrete chiropractic counseling goods garage lanes landscaping
plumbing heating roofing dentistry law auto tire motors salon barber spa yoga fitness crossfit tutoring prep club clubs camp
camps photography bakery grill bistro diner tavern brewery brewing winery cleaners laundromat hardware lumber credit
mortgage realtors realtor agency partners solutions services systems technologies labs clinic medical pharmacy optical vision
ave st rd blvd ln pkwy hwy terminal gate pool rotunda
edition press magazine times tribune journal news
`),
);

/** Names that end as words do. */
export const NAMES_LIKE_WORDS: ReadonlySet<string> = new Set(
  words(`
mohamed mohammed muhammed mohammad ahmed ahmad hamed khaled khalid waleed rashed rasheed majed hameed naveed javed jared
alfred wilfred manfred winifred siegfried sayed abed maled obed kareed mildred jarred sterling fleming browning harding
manning downing banning channing ming yessing manning keating sterling dening
brandies marties clement raiment armies annies josies charlies florence laurence lawrence clarence terence terrance
torrance prudence constance vance lance nance
`),
);

/** Names of months and seasons: a child of that name does or is something. */
export const TIME_NAMES: ReadonlySet<string> = new Set(
  words('april may june august summer autumn winter january'),
);

/** What a child does or is, right after the name. */
export const AFTER_A_NAME: ReadonlySet<string> = new Set(
  words(`
is was has had got gets failed passed turned turns won earned read reads wrote writes made makes said says ate sings sang
scored plays played walks waits rides lives loves likes missed takes took goes went shows built brought celebrates
celebrated broke ran led fell came at from blew caught chose dug drove fought flew forgot froze held hid hit hurt laid lent lit meant paid put quit rang rose saw
sent set shook shot shut sat spoke spent spun stuck struck swept tore woke became began bent bit cut dealt drank fed felt fled
heard leapt slid swung understood bought brought sold told wears won knew kept left met lost found taught wore drew gave grew slept
stood swam threw told thought will can does did just now never still also who and only finally just already always barely nearly almost really cumple tiene gana lleva va
`),
);

/** First names that are everyday words too: with a capital and a verb after them, a child is meant. */
export const WORD_NAMES: ReadonlySet<string> = new Set(
  words(`
grace hope faith joy summer autumn june april may august rose violet ivy lily daisy dawn star sky skye river rain brooke
rocky hunter chase mason carter parker cooper tyler taylor jordan drew mark grant art bill jack frank miles reed dean sterling
jade ruby pearl amber crystal angel destiny harmony melody trinity liberty justice honor charity genesis heaven chance
king prince duke earl major royal noble ace cash max ray jay robin wren lark sage basil olive jasmine rosemary holly hazel
willow forest sandy misty stormy winter brook cliff glen dale heath lane rusty buddy christian israel kenya paris london
austin dallas houston brooklyn madison savannah sydney charlotte carolina virginia georgia dakota sierra phoenix
`),
);

/** People of history, books and public life whose last name, or the name they go by, is theirs alone. */
export const FAMOUS: ReadonlySet<string> = new Set(
  words(`
lincoln roosevelt obama biden trump reagan eisenhower truman tubman harriet sojourner malala yousafzai mandela gandhi mlk
einstein edison galileo copernicus darwin hawking goodall aldrin earhart jemison shakespeare poe dickens austen dickinson
whitman angelou langston seuss geisel dahl rowling tolkien sendak rylant telgemeier pilkey willems wiesel steinbeck
mozart beethoven bach chopin vivaldi tchaikovsky picasso monet kahlo frida warhol davinci michelangelo rembrandt matisse
basquiat banksy beyonce columbus magellan sacagawea hiawatha wellstone walz klobuchar mondale caesar cleopatra napoleon
aristotle socrates plato pythagoras archimedes confucius buddha lebron messi gretzky pele beowulf odysseus zeus hercules
achilles medusa juliet hamlet macbeth othello atticus gatsby ponyboy hermione katniss annabeth bedelia pinkalicious corduroy
paddington pooh tigger eeyore snoopy mickey elsa moana mulan shrek grinch rudolph santa cinderella goldilocks rapunzel wonka
scrooge madeline clifford matilda fudge quimby thunberg pinocchio aladdin simba nemo dory
`),
);

/** Others of them, by their whole name: many families have the last name too. */
export const FAMOUS_WHOLE: ReadonlySet<string> = new Set(
  `
george washington|martha washington|booker washington|thomas jefferson|john kennedy|john adams|abigail adams|james madison
alexander hamilton|benjamin franklin|ben franklin|andrew jackson|ulysses grant|martin luther|luther king|dr king|king jr
coretta king|coretta scott|rosa parks|frederick douglass|ruby bridges|malcolm x|cesar chavez|dolores huerta|susan anthony
elizabeth stanton|sojourner truth|helen keller|louis braille|nikola tesla|isaac newton|marie curie|jane goodall|neil armstrong
amelia earhart|wilbur wright|orville wright|alexander bell|william shakespeare|mark twain|emily dickinson|robert frost
maya angelou|langston hughes|dr seuss|roald dahl|eric carle|shel silverstein|jeff kinney|jacqueline woodson|jason reynolds
anne frank|laura wilder|ingalls wilder|vincent gogh|leonardo vinci|georgia okeeffe|taylor swift|dred scott|joan arc
muhammad ali|michael jordan|simone biles|serena williams|venus williams|babe ruth|jackie robinson|jesse owens|wilma rudolph
jim thorpe|tom sawyer|huck finn|harry potter|ron weasley|percy jackson|oliver twist|charlie brown|peter pan|willy wonka
junie jones|amelia bedelia|stuart little|winnie pooh|katherine johnson|dorothy vaughan|mary jackson|mae jemison|sally ride
john glenn|hank aaron|kobe bryant|caitlin clark|paige bueckers|lindsay whalen|kirby puckett|joe mauer|justin jefferson
greta thunberg|george carver|garrett morgan|madam walker|phillis wheatley|thurgood marshall|john lewis|barack obama
michelle obama|kamala harris|hubert humphrey|prince rogers|bob dylan|judy garland|charles schulz|louise erdrich|kate dicamillo
beverly cleary|judy blume|lois lowry|gary paulsen|jerry spinelli|sharon creech|kwame alexander|rick riordan|jk rowling
anna karenina|jay gatsby|holden caulfield|romeo montague|scout finch|lady macbeth|anne shirley|jane eyre|victor frankenstein
sitting bull|crazy horse|red cloud|chief joseph|betsy ross|paul revere|patrick henry|florence nightingale|clara barton
`
    .trim()
    .split(/[|\n]/),
);
