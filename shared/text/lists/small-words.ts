/**
 * Words that begin a sentence with a capital and name nobody: "Medicine left in the office", "Costumes stay home". Source:
 * what stands in small letters, twice or more, in our own labelled posts (test/fixtures/cases/tuning) and not in the
 * dictionary of hashtags; words that are names too were left out by hand. Looked at only where capitals are read as names.
 */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `
aad able abre absolutely abuse accents accident account accounts action active actors adds admission ads adult advice
adviser advisor aftercare afterwards ages agree ahead aid aide aides alarm alcohol alert allergic aloud alphabet
alphabetical already alto alum alumnos ambassador ambulance ammo anchor ancient animal animales animals anime ankle
anniversary announcer anonymous answer answers antes anthem anymore apart apologize apology appeal appetite appreciate
aprons archery argue armor arrange arrival arrive arrow arrows asks asleep assistants astronaut astronauts ate
attitude audience audiobooks audit aunt authors autistic available average avoid aware awful awkward ayaa ayuda
backpacks backwards badge badly bags bakers balcony balloons ballot ballots balls banana bananas banner bare bark bars
bases basket baskets bassoon bat bathrooms battery battle beam beanbags beans beater beautifully becomes beds been
bees beets beginners begins begun being belongs bench benches bests biblioteca bid bien biggest bikes bills bin bio
bitter blank blast bless blew blind blisters blitz blocks boards boats boil boiler boilers boleta bookmarks boost
boosters boot booth born borrow bottle bottles bought bounce boundary bow bowls boxes braces brains branch breaks
breast breath brick brings bro broccoli broke bronze brought bruise bubble bubbles bucket bucks budgets bug bugs bulbs
bullet bulletin bully bunch burrito burritos bury button buttons buys buzzer cabbage calculator calculators calendars
calls camera campaigns campfire cancer candidate candidates candles candlestick canes cannon cannot canoe cans capital
caramel carols carpet carrots cart cartons carts cases cast castle catalog caught cell centers cents century cereal
certain certificate certificates chain chairs chalk channel chant chaperone chaperones character characters charcoal
charge charger charm chart chat chats checkout checks cheerful cheese chicken chicks childcare chill chills chip
choices chose chrysanthemum cider cigars cinnamon circles citizen citizenship claim claims clase clearly clerk clocks
closer closes clothes clowns clueless coats cocoa coin coins coldest colds colleagues comb combo comfortable comic
comics commons complain complaint complaints complete compost computer concern concession cone cones conferencias
confirm contact contest continue continues contract contracts cooks cooler copier corn corners cornhole costs cotton
couch cough counter counts couple coupon courses courtesy courtroom cousin cousins covers cozy crack craft crane crash
crawl crayons cream creatures crews critics crooks crosses cruel crumb cuarto cucumber culinary culprit cupcakes cups
curb current curtains custody cusub cutest cuts cyclone dam dancers dangerous dead deal debt debut decades decide
decides decision deck decorate deeper defense degrees del delegates delete den deserve deserves design desks diary
dictionary died difference different differently digital digits dikes dim dime dinosaur dinosaurs dip direct directly
dirty disagree disaster discus discuss disgrace dishes dislike dispatcher dispensary display dispose disrespectful
dollars dolor dome donor donors donut doona dos doubles dough dozen draft drafts dramatic drawer drawn dresses drills
drinks drips drives drove drummer due dull dumb dumpster dunk duty dye earlier earns earplugs ears easiest eaten eats
effort eggs elbow elects elevator eleventh eligible email emails emergency employees ends enroll entire entrance entry
envelopes environmental equipo escolar escribimos escuelas especial esperamos essay essays essential etiquette evil
exactly exam except exchange excuse exist exit expect explain explainer explains extras eyebrows faces factory failure
faint fairy fake familia familiar famous fancy fantasy faster fastest favor favorites favorito feather fed feedback
feeder feels fell felt fence fest fever fewer fierce file fills films fines finger fingerprints fingers finish
finishes firefighters firm fist fives fixes fizz fizzy flame flashlights flavor flew flip floats flood floors foam
foggy foil fold folder folders folk followers follows fond fool form former forms forts fossil fought fouls fountain
frame frames frankly freak freezer fridge frogs fue funds funniest funny furan furniture garbage gas gasoline gasp
gavel gears generous gentle gentleman gently ghosts gingerbread giraffe giraffes given gives glasses glitter glory
glove gloves goat goats goblins goggles gone goose gown gowns grab grado grand grandmas grandmothers grandson granola
grapes graph graphic graphs gravy gray greedy greet grew grievance grit grounds groups grows grumpy guantes guards
guests gum gumdrops gummy guts guy gymnasts gyms hack haddii halal hamster hamsters hang hangs happens harder hardest
hates hay heads heard helmets helper helpers helps hidden hides highest hire hits hobby holder holds homeless honest
hoodie hook hora horses hose hosts https hug hugs hummus hung hungry hurt hurts husband identical ignorance ilaa
improv inbox inches incident include index industrial ineligible info inhaler inscripciones insert instead insult
intellectual interpreter interpreters interview intruder invite invites iskuul issue iyo jacket jackets jar jars
jealous jello jelly jerk jerseys jiro joke jokes joogi journals joyful juice jury kasta kazoo keeper keeps keys kicker
kiddos kills kiln kindergartner kindly kitchen knee knees knew knife known knows label ladder lady lamps landlord
landslide languages lanterns lanyard lap laps lasers lasts latch lately laundry lawsuit lawyers lay layers lazy leads
leaf leak learner learners lease least lectura leeches legs leh lemon lemonade lend lentil lessons letters levels liar
libro libros license lie lies lift lifts likes lines listener lists lit litter littlest llama llame load loaf loaves
lobby lock locker log login logs lonely longer looks loop loops loose loser losers loses loss lots louder loudest
lovely lower lugar luncheon lungs machine machines maktabadda manager managers manners mansion maples maps margaritas
marigolds marinara marshmallow marshmallows masks mass mat matches materials matinee mats means meant measure meat
medal media mediators medicine medley meds members mess messy meters microphone microscopes might mimosa minivan minus
minutes mirror mistake mistakes mitten mock mode moment moments monarchs monkeys monster monthly moose mosaic mostly
mouse mouth mouthpiece mud muffins mug mugs multicultural mums mustard nails names nanny nasty nationals necesitan
nephew nerds nervous newest nicotine niece nieve nightmare noche noise noises noisy nombre normal nosotros novels
nuclear nuggets numbers nut oaks oatmeal offense offer offers officers offices official officials oficina ognahay oil
oils ones opener opens opinions opioids opponent opponents opt optional oranges orders ordinary orgullo otra otro
otters ought outgrown oval overtimes owe owl owls owner owners package packet packs pages paid pain painful paintbrush
pair pairs pan pancakes panel panels papers paras parasites passes patch pathetic patience patient patients patio
pause pay pays pears peas peek pellets penalty pencil pencils pepfest per perfect period permission permit permits
personal personality persuasive phones photograph photographer pickleball picks pictures piece pieces pies pig pile
pillows pills pilot pinch pins pint pipe pirate pit pitcher pitches pity pizzas places plague plaid plain planets
plans plastic plate pledges plot plow plows plumber plumes podium poems poets poison poker policy polite politely poll
polls pompous pools poorly pops popsicles popular portal portfolios portraits possibly postcards posts pot potato
potatoes pots pouches pounds powder practices praise prank pray prayer preamble prefer pregunta presentaron presents
pretend pretty preview prints privately problems proceeds profit programs progress projector projects proof property
prouder prove proves proyectos puberty publicly publish puck puddle puede puff pulse pumps pun puns puppet puzzle
puzzles qabtid qualifier qualify queja quicker quinto quit quite quote rabbit raccoon rack racks radio radishes raises
rake rakes ramp ramps rang rangoli rat rate rather rats reaches really reason reasons rebuilt recap receipts recipe
recipes record recorder records ref refugees refund regional regret regrets regular rehearsal relay release religions
remains rematch remembers reminds remodel rent reopen repair repairs replace reporter reporters reps request requests
reset residence respond response restful resume retainer retainers retake retire retires retreat returns reveal review
reviews revival ribs riders rides ridiculous rights rings roadkill roads robes roller rolls roof roofs rope roster
roulette rounds routine routines royalty rubber rug rumor rumors rush sack sad safely salad salsa salt salute sang
sanitizer satire sausage savages saves sax scam scarf scarves scary scene scenes schedule schooler scooter scream
screens scrimmage scripts sculptures sealants search seats seconds secure seed seeds segundo seizure selfish sells
seltzers semana sends sense sent sentence serious session sessions sets setter settle sew shadows shake sharafta
shares sharp sharpest shed sheep sheet shelf shelter shelves shift shiny shirka shirts shook shoot shooter shoots
shortcut shorter shorts shotgun shots should shovel shut shy sides sidewalks siempre sight silence simply singers
single singles sings sip siren sirens sisters sites sits sizes skates skeleton sketches skin skip skulls slam sleeps
sleepy sleet sleeve slice slices slick slide slides slideshow slime slimy slip slippers slips sloppy slot slots
smallest smarter smell smells smelly smoke smoothly snack snake snap sneakers snowbank snows snowy soap sobre soda
softer softest solar sold soldiers soo sophomore sophomores sort sounds span spare speeches spell spent spine
spineless split spoken sponsor sponsors spots spread sprinkles squirrel stack stairs stairwell stakes stamp stands
stapler starters stats stays steady steals sticker stickers sticks sticky sting stomach stones stood stools stops
storms straight stranger strangers strategic strategy stream streets stress strikes strip stripes stronger stubborn
stuck stuff stump stunk stupid sudden suit summers sunscreen superior supports surgery survey survival survive
survivor sus suspicious swam swamp swears sweater sweep sweets swept swimmers swing swings switch sword swords sworn
symmetry syrup system tab tables tabs tackle tags tail taken talks taller tallest tamales tape tarde task tastes
taught tax taxes tches tea teal tear tears teen teenage teenagers teens teeth teh tells temperature tens tents term
terrible text textbooks texts than theme themes thermos thin thinks thistle though thoughts threat threatens threes
threw throw throwers throws thumb thumbs ticket tied ties tile till tip tips tissue tissues titles toad toast toddler
tomato tomatoes tone topic tornado toss tours toward towel tower towers trades trailer trainer trainers trains trans
transfers trap trash travels tray treasurer treats treaty trench trial trials trick trouble truck trucks truly tshiab
tub tubes tubs tulips tune turf turnovers turns turtle turtles twelfth twice type typo tyrant uglier ukulele umbrellas
unanimously unfair unicorn uniforms units unknown unsure upper useless usual usually valve vampire vendor vent version
versus vez viaje vice views villain villains vinegar visits vocabulary voicemail volcano volcanoes vole volume votes
waa waits waivers walkers walks walls wants warmer warmly warms warmups wars waste wax waxay weak wears wedges weeds
weekly weigh weird welcomes welder welders wet whales wheelchairs wheels whistle whom whose wife windbag winds
windshield wishes witch wobble wobbles won wore worker workers worms worry worse worst worthless wrap wraps wrench
wrestlers written wrote xafiiska xiriir xyoo yahay yearly youngest zip zipper
`
    .trim()
    .split(/\s+/u),
);
