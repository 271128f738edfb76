import type { Insults } from './insults-listed.ts';

/** What people are likened to, measured by and said to lack: nothing here is an insult by itself. */
export const INSULT_LIKENED: readonly Insults[] = [
  {
    kind: 'low',
    note: 'What nobody wants to be likened to.',
    source: 'own',
    degree: 2,
    terms: `
      toddler toddlers drunk drunks clown clowns grandma grandmas grandmother grandmothers grandpa grandpas granny
      baby babies trash garbage zombie zombies corpse corpses potato potatoes rock rocks kindergartner
      kindergartners kindergartener kindergarteners amateur amateurs cone cones statue statues scarecrow
      scarecrows donkey donkeys turkey turkeys cow cows sloth sloths snail snails fridge refrigerator walrus
      walruses hippo hippos whale whales elephant elephants pig pigs hog hogs troll trolls ogre ogres goat goats
      chicken chickens sleepwalkers mannequin mannequins pylon pylons brick bricks sock socks noodle noodles
      furniture roadkill rookie rookies crap molasses sludge mud dirt animals animal savages monkey monkeys ape
      apes cavemen caveman giraffes giraffe penguin penguins moose hyena hyenas mule mules sheep rats rat vultures
      vulture slug slugs turtle turtles tortoise tortoises worm worms cockroach cockroaches lunatic lunatics
      maniac maniacs fool fools idiot idiots bum bums brat brats hobo hobos orphan orphans infant infants
      preschooler preschoolers snob snobs puppet puppets mop broom plank log logs bag sack bucket blender chainsaw
      foghorn kazoo cats feet swamp sewer dumpster landfill locker wreck accident crash disaster blindfold mittens
      mitts concrete cement circus zoo funeral scrub scrubs divas diva gremlin gremlins goblin goblins witch
      gargoyle thugs criminals skunk skunks possum raccoon raccoons toad goldfish hamster houseplant houseplants
      jellyfish doorknob doorknobs stump post doornail fencepost lamp lamppost mailbox toaster microwave shovel
      sandbag squirrel squirrels pigeon pigeons ostrich lemming lemmings gnat amoeba fungus mold moss cactus
      porcupine lemon onion pickle turnip cabbage pancake waffle pudding oatmeal cardboard styrofoam cucumber
      sponge teaspoon thimble puddle parking-lot swiss sieve colander screen-door turnstile tumbleweed wheelbarrow
      shopping-cart lawnmower traffic vacuum vacuums leaf blower dial dishwater skillet doormat doormats carpet
      rug wallpaper paint tantrum nap meltdown dinosaur fossil mummy gym-sock flea fleas tick maggot maggots leech
      leeches flounder trout carp clam clams oyster sofa couch recliner lampshade ironing stapler plunger toilet
      tomato broccoli wet soggy moldy drunken dead deflated broken dying wounded drowning strangled constipated
      blindfolded three-legged dog rock-garden petting-zoo two-year-old sleepy rusty flat burnt stale lost horse
      horses mop-bucket camel llama moose-calf buffalo bulldog pug orangutan baboon chimp chimpanzee warthog mole
      armadillo bagpipe bagpipes siren vuvuzela dentist root-canal colonoscopy tax-audit dmv paint-drying
      flat-tire spare-tire broken-record wet-blanket hangnail splinter mosquito mosquitoes gnats wasp rash hives
      mildew lint dust freezer icicle icebox glacier iceberg thumb tombstone hangover speed-bump pothole eggplant walnut
    `,
  },
  {
    kind: 'kin',
    note: 'Who could do better.',
    source: 'own',
    degree: 1,
    terms: `
      grandma grandmother granny nana grandpa grandfather dog dogs cat toddler toddlers kindergartner
      kindergartners kindergarteners preschooler preschoolers niece nephew goldfish hamster baby turtle parrot
      grandkids puppy iguana roomba toaster dishwasher toilet shoe monkey chimp seal squirrel squirrels mannequin
      houseplant houseplants pigeon potato gerbil neighbor's mailbox snowman scarecrow five-year-old first-grader
      first-graders brick traffic year-old year-olds four-year-old chihuahua
    `,
  },
  {
    kind: 'hero',
    note: 'Likened to these, somebody is praised, or only described.',
    source: 'own',
    degree: 1,
    terms: `
      lion lions lioness saint champion champions champ champs cheetah gazelle swan dancer ballerina pro pros professional
      professionals giant warrior warriors hero heroes ninja ox bear bears hawk eagle tiger tigers leader leaders poet
      scientist surgeon rocket legend legends king queen superhero veteran veterans deer panther racehorse angel artist
      olympian athlete astronaut engineer bird machine boss star stars family dream home year week thousand million
      lot fish friend brothers sisters day pirate pirates princess wall charm glove team stadium festival feather bee fiddle
      this that it way kid genius wolf wizard magic fire lightning thunder everyone us we last winner parent
      lifetime member part bunch couple
    `,
  },
  {
    kind: 'trait',
    note: 'Gifts of mind and character: "the spine of a …", "no class".',
    source: 'own',
    degree: 1,
    terms: `
      spine maturity hygiene brain brains brainpower iq intelligence personality charm charisma manners eyesight vision
      coordination integrity talent morals backbone grace warmth wisdom speed skill skills agility reflexes reflex awareness
      creativity humor excitement enthusiasm depth footwork compassion empathy courage ambition arm instincts mobility
      subtlety class honor shame taste sportsmanship dignity clue clues guts sense soul decency humility conscience
      span ethic attention compass judgment people-skills heart aim defense hands range rhythm respect
      self-awareness curiosity couth tact competence credibility accountability leadership remorse game accuracy balance
      originality patience strategy mind imagination coherence
    `,
  },
  {
    kind: 'trivial',
    note: 'What is so easy, or so absurd, that not managing it is the joke.',
    source: 'own',
    degree: 1,
    terms: `
      water lemonade bake-sale birthday parade cookie cold snowball kickball barn sandcastle tic checkers chess parking
      parked bag fly spelling kindergarten sandbox bath tea puppet straw cones toddler goldfish dry win bucket basket clue
      touchdown hit beach ball balls stand staring contest pillow fight thumb coin flip toss two-car one-car line
      truth map flashlight gps compass egg sleep life lives hands handed blindfolded calculator instructions own shoes
      shoelaces shoe ten fingers toes alphabet crayon crayons puzzle bottle bubble bubblegum band-aid band-aids whistle paper tree forest side
      stopped hydrant desert ocean lunch picnic group-text microwave toast cereal soup ladder piñata pinata balloon
      anything nothing mop closet phone calendar clock rule rulebook strike ski slope door mirror
      curb nose face seesaw raffle potluck garage sale checkbook piggy doghouse petting zoo book-club
      one-man two-person merry-go-round carousel elevator escalator rock-fight snow-globe hill leash
      fish dog cat duck squirrel bird birds monkey pony puppy kitten goldfish cows sheep snail tortoise hamster parrot
      bee ant plant houseplant tomato potato pickle sandwich pizza pancake waffle pasta noodle spaghetti popcorn jello
      tent tricycle wagon skateboard bike sled kite frisbee marble yo-yo jigsaw lego crayon sticker coloring-book
      kindergartner kindergarten preschool recess naptime daycare nap carpool stapler paperclip lightbulb light-bulb
      light switch button zipper velcro sock hat umbrella doorknob toaster blender remote doorbell vending faucet
      bathroom sidewalk crosswalk mailbox trashcan snowman sandwich rowboat canoe pool puddle
      bottle-cap thermometer spoon fork napkin pencil eraser ruler
      room aquarium doorway garden hose faucet chain backward backwards twice straight broad
    `,
  },
  {
    kind: 'lower',
    note: 'Less than somebody: "dumber than a …".',
    source: 'own',
    degree: 2,
    terms: `
      dumber uglier slower lazier meaner fatter duller weaker softer thicker denser sadder crazier ruder dirtier smellier
      worse faker flimsier grumpier crankier nastier stupider clumsier sloppier blinder shadier greasier whinier
      louder emptier dimmer phonier cheaper limper
    `,
  },
  {
    kind: 'fine',
    note: 'Would be praise without what follows: "as sharp as a marble".',
    source: 'own',
    degree: 1,
    terms: `
      smart bright sharp useful clean big wide fat slow talented coordinated thick interesting exciting friendly sweet warm
      pleasant helpful honest athletic charming welcoming deep graceful subtle thrilling quick nimble cuddly fun threatening
      scary intimidating brave pretty lively effective organized popular trustworthy reliable intelligent likable
      menacing dull blind better more faster smarter livelier prettier smoother sharper tougher quicker nicer stronger scarier
      harder higher straighter older wiser classy entertaining
    `,
  },
  {
    kind: 'part',
    note: 'Of somebody, and so that somebody is meant: "your ugly face".',
    source: 'own',
    degree: 1,
    terms: `
      dress clothes shoes suit jacket dress costume speech presentation project solo performance routine hair face lives mugs head nose breath forehead ears teeth voice singing outfit haircut belly gut ego handwriting mouth body accent
      dancing driving cooking sweater tie tone hands feet opinion opinions take takes argument logic comment comments post video
      videos channel content music mom mother country behavior attitude brain mind mug smile eyes ass butt life profile
      personality soul existence excuse excuses ideas ideology grammar
    `,
  },
  {
    kind: 'vice',
    note: 'What is held against somebody by its name: "your ignorance", "a special kind of stupidity".',
    source: 'own',
    degree: 2,
    terms: `
      ignorance stupidity incompetence laziness arrogance cowardice hypocrisy idiocy dishonesty corruption greed
      negligence ineptitude lies nonsense whining bellyaching bragging temper tantrums ego delusions delusion
      entitlement rudeness cruelty malice pettiness bigotry racism sexism hatred smugness immaturity vanity
      mediocrity flopping favoritism nepotism tyranny pouting bs bull drivel bile venom excuses failure failures
      scheming gaslighting desperation
    `,
  },
  {
    kind: 'praise',
    note: 'A sentence with one of these is kind, unless something in it plainly is not.',
    source: 'own',
    degree: 1,
    terms: `
      proud respect congratulations grateful thankful amazing wonderful beautiful awesome brave kind kindness love loved
      hats tip welcome great best strong incredible talented win won fun happy joy enjoyed celebrate honor honored
    `,
  },
];
