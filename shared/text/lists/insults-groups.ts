/**
 * Words that do the same work in patterns of attacks, so a new word is written once. `{name}` in a pattern stands for
 * any of its words; `<name>` stands for each of its lines in turn. See insults-phrases.ts for how patterns are written.
 */
const words = (text: string): string => text.trim().split(/\s+/).join('|');

export const GROUPS: Readonly<Record<string, string>> = {
  /** Whoever a sentence may be about. */
  who: 'YOU|he|she|they|ONE|TEAM|NAME|SPORT|rivals|opponents',
  /** The same where "they" may be things. */
  person: 'YOU|he|she|ONE|TEAM|NAME|SPORT|rivals|opponents',
  /** Offices and the other side, where "the students" and "the kids" would be our own. */
  foe: 'coach|coaches|board|superintendent|principal|administration|mayor|senator|governor|goalie|goalies|quarterback|kicker|pitcher|opponents|rivals|bench|administrators|referee|chair|council',
  whom: 'YOU|THEM|ONE|TEAM|NAME|SPORT|somebody|someone|people|guys',
  official: words(
    'ref refs referee referees ump umps umpire umpires official officials linesman linesmen judge judges zebras stripes officiating refereeing whistle',
  ),
  role: words(`
    coach coaches ref refs referee referees ump umps umpire umpires official officials judge judges teacher teachers
    principal superintendent board boards administrator administrators administration leader leaders leadership player
    players goalie goalies keeper quarterback kicker pitcher catcher receiver receivers lineup team teams squad offense
    defense athlete athletes fan fans parent parents mother mothers father fathers mom moms dad dads student students kid
    kids teenager teenagers class school schools district town program human humans person people neighbor neighbors
    sub substitute staff director counselor nurse secretary custodian driver drivers singer singers dancer dancers actor
    actors band choir captain man men woman women boy boys girl girls politician politicians president mayor governor
    senator chairman chair councilman friend friends boss writer reporter announcer mascot section crowd bench guy lady
    treasurer member members cook chef librarian aide para manager opponent opponents rival rivals
  `),
  title: words(
    'mr mrs ms miss dr coach principal senator governor rep representative mayor member superintendent commissioner councilman director chair officer professor',
  ),
  not: 'cannot|couldnt|cant|wouldnt|wont|didnt|doesnt|dont|never',
  cannot: 'cannot|couldnt|cant',
  barely: 'barely|hardly|scarcely',
  /** What every child can. */
  basic: words(
    'read spell count add tie subtract think skate dribble catch throw kick tackle block shoot score pass rebound sing dance act drive park chew clap breathe function',
  ),
  /** What people do for a living, or on a field. */
  craft: words(
    'boil officiate ref referee umpire coach teach manage lead run organize govern guard defend block catch hit throw tackle shoot pass kick score win beat skate sing act dance cook drive park write plan spell count find make draw conduct play call judge supervise babysit handle balance hold buy carry outrun outwit direct',
  ),
  does: words(`
    play plays played look looks looked coach coaches coached sing sings sang act acts acted drive drives ref refs reffed
    run runs ran skate skates skated shoot shoots shot swing swings teach teaches talk talks smell smells smelled dress
    dresses dressed walk walks move moves moved eat eats think thinks sound sounds sounded throw throws tackle tackles
    block blocks behave behaves behaved dance dances danced cook cooks defend defends stand stands stood swim swims
    fight fights hit hits skated perform performs performed handle handles write writes spell spells jump jumps catch
    catches guard guards argue argues whine whines cry cries scream screams pitch pitches
  `),
  /** What nobody wants to be likened to. */
  low: words(`
    toddler toddlers drunk drunks clown clowns grandma grandmas grandmother grandmothers grandpa grandpas baby babies
    trash garbage zombie zombies corpse corpses potato potatoes rock rocks kindergartner kindergartners kindergartener
    kindergarteners amateur amateurs cone cones statue statues scarecrow scarecrows donkey donkeys turkey turkeys cow
    cows sloth sloths snail snails fridge refrigerator walrus walruses hippo hippos whale whales elephant elephants pig
    pigs hog hogs troll trolls ogre ogres goat goats chicken chickens sleepwalkers mannequin mannequins pylon pylons brick
    bricks sock socks noodle noodles furniture roadkill rookie rookies crap molasses sludge mud dirt animals animal
    savages monkey monkeys ape apes cavemen caveman giraffes giraffe penguin penguins moose hyena hyenas mule mules sheep
    rats rat vultures vulture slug slugs turtle turtles tortoise tortoises worm worms cockroach cockroaches lunatic
    lunatics maniac maniacs fool fools idiot idiots bum bums brat brats hobo hobos orphan orphans child children infant
    infants preschooler preschoolers snob snobs puppet puppets mop broom plank log logs bag sack bucket
    blender chainsaw foghorn kazoo cats dog dogs feet swamp sewer dumpster landfill locker gym wreck accident crash
    disaster blindfold mittens mitts oven concrete cement skates flippers circus zoo funeral scrub scrubs divas
    diva gremlin gremlins goblin goblins witch gargoyle thugs criminals skunk skunks possum sister grandma's girl girls dirt raccoon raccoons toad
  `),
  /** Gifts of mind and character. */
  trait: words(`
    spine maturity hygiene brain brains brainpower iq intelligence personality charm charisma manners eyesight
    vision coordination integrity talent morals backbone grace warmth wisdom speed skill
    agility reflexes reflex awareness creativity humor excitement enthusiasm depth footwork
    compassion empathy compass courage ambition arm instincts mobility subtlety 
  `),
  lower: words(
    'dumber uglier slower lazier meaner fatter duller weaker softer thicker denser sadder crazier ruder dirtier smellier worse faker flimsier grumpier crankier nastier stupider clumsier sloppier blinder shadier greasier whinier',
  ),
  /** Would be praise without what follows. */
  fine: words(
    'smart bright sharp useful useless classy clean big wide fat slow talented coordinated dumb dense thick interesting exciting friendly sweet warm pleasant helpful honest athletic charming welcoming deep graceful subtle thrilling quick nimble cuddly fun threatening scary intimidating brave pretty lively effective organized popular trustworthy reliable intelligent lazy ugly clumsy mean dull blind',
  ),
  /** Plain bad words: only of the other side, of officials and of you. */
  mild: words(`
    bad slow worse weak soft weird boring mean annoying lame clueless worst dirty ugly awful terrible hopeless
    horrible grumpy nasty lousy rotten laughable overrated sloppy gross smelly whiny creepy trash garbage dump circus zoo
    cesspool toilet pit pathetic mediocre embarrassing shameful ridiculous unwatchable unbearable cranky bitter clumsy
      dull dumb greedy sneaky shady crooked cheap cringe cringey irrelevant washed
    rude bitter useless worthless frauds bums pushovers softies nobodies disaster 
  `),
  bereft: words(
    'class honor shame spine brain brains talent skill skills taste manners morals backbone sportsmanship dignity clue guts sense integrity soul decency humility ',
  ),
  self: 'himself|herself|yourself|themselves|yourselves|themself',
  /** Said of officials or of the other side, a sneer wherever it stands in the sentence. */
  sharp: words(`
    cheat cheats cheated cheating cheaters whine whines whined whining whiners crybabies choked clueless clown clowns loser
    losers joke jokers trash garbage pathetic stupid dumb blind biased blindfolded lazy classless thug thugs embarrassing
    embarrassment awful terrible horrible worst ugly stink stinks stank suck sucks sucked overrated gutless spineless
    cowards coward fake frauds fraud crooked crook crooks tantrum tantrums snobs spoiled hopeless useless worthless liar
    liars corrupt incompetent idiots idiot morons moron disgrace disgraceful shameful bribed bought 
    texting bifocals ridiculous laughable pitiful mediocre babies puppets puppet dinosaurs fossils buffoons goons
    hacks amateurs selfish arrogant delusional toddlers blindness cowardly dishonest
  `),
  /** The same of the other schools, whose posts these may be too: never of a storm, a lesson or a play. */
  jeer: words(`
    cheat cheats cheated cheaters whine whines whined whining whiners crybabies choked chokers clueless clowns losers
    classless thugs stink stinks stank suck sucks overrated gutless spineless cowards frauds snobs snooty hopeless goons
    tantrum tantrums morons idiots pathetic delusional laughable pitiful garbage
  `),
  /** The most of something bad. */
  most: words(
    'worst dumbest laziest ugliest rudest meanest stupidest sorriest saddest trashiest dirtiest fakest softest snobbiest whiniest nastiest craziest greediest crankiest grossest lamest smelliest fattest dullest creepiest snottiest shadiest blindest clumsiest sloppiest pettiest',
  ),
  kin: words(
    'grandma grandmother granny nana grandpa grandfather dog cat toddler toddlers kindergartner kindergartners kindergarteners preschooler preschoolers niece nephew goldfish hamster baby mom fish turtle parrot grandkids puppy iguana roomba toaster dishwasher toilet shoe monkey chimp seal squirrel sister',
  ),
  gone: words('resign quit retire leave go apologize step hang find seek stick consider transfer disappear'),
  ousted: words('fired sacked ousted ashamed embarrassed muzzled demoted jailed dumped evicted'),
  after: words(
    '$ , yesterday immediately already now on for and right before from today tomorrow asap tonight because so if of by about',
  ),
  spite: words(
    'entitled spoiled ignorant rude lazy disrespectful whiny bratty stupid dumb pathetic overpaid clueless selfish arrogant miserable unruly ungrateful obnoxious snobby smug filthy nasty classless unwashed trashy tacky crybaby overrated crooked corrupt cheating incompetent gutless spineless petty crusty ',
  ),
  critters: words(
    'monsters monster brats brat creatures creature goblins gremlins gremlin weasel weasels worm worms rat rats snake snakes troll trolls toad toads princess princesses man men boy boys people person crowd school team town fanbase club program town life lives gym section squad excuse attempt attitude wannabes wannabe band',
  ),
};

/** Whole ways to name whom a sentence is about, one a line. */
export const SHAPES: Readonly<Record<string, readonly string[]>> = {
  /** Anybody, and where they are: "parents in this town". */
  who: ['{who}', '{who} at|from|of|in|on|over|behind|across|with|running _ [_]'],
  /** Those of whom a school post says nothing bad at all; our own bad day is not theirs. */
  side: [
    'TEAM [SPORT|girls|boys|kids|fans|parents|students|guys|section]',
    'their|rival|opposing SPORT|fans|school|gym|team|mascot|uniforms|band|program|stadium|rink',
    'opponents|opponent|rivals|rival|{official}',
    '{title} NAME',
  ],
};

const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** End in "ly" and say how much or in what way no more than any other word. */
export const NO_ADVERBS: ReadonlySet<string> = wordSet(`
  hardly barely scarcely family reply apply supply comply imply multiply assembly anomaly monopoly july italy emily
  molly kelly sally holly polly billy willy early daily weekly monthly yearly butterfly dragonfly jelly belly bully rally
  tally ally silly hilly chilly friendly lovely lonely lively likely elderly melly shelly reilly
`);

/** With one of these between, what is said is not said of the one before: SOFT in a pattern is any other word. */
export const BREAKS_APART: ReadonlySet<string> = wordSet(`
  not never no nobody none nothing neither nor isnt arent wasnt werent hardly barely without against about to of from
  with for like as by on in at into over under stop end than if when where while who whom which that because unless until
  so or but is are was were be am do does did has have had can could will would should may might must they them he she him
  her we us i you our my your their his its it the how what why this these those beat fight versus vs plus see meet read
  say says said tell call calls play plays feel feels
`);

/** Turns what follows into its opposite, a report or somebody else's: GAP in a pattern is any other word. */
export const DENIES: ReadonlySet<string> = wordSet(`
  not never no nobody none nothing neither nor isnt arent wasnt werent without stop against if when unless dont doesnt
  didnt cant cannot call calls called calling say says said saying about we our us my me i but although though while
  despite thank thanks
`);
