import { lines } from './listed.ts';

/** Titles, sayings and everyday phrases that hold a listed word. Small letters, words apart. */
export const INSULTS_ALLOW: readonly string[] = lines(`
  american idiot
  find you a|an|another|some|something|someone|one|the|your|room|time|help
  white|sea|good|gingerbread|candy|paper|cardboard witch|witches
  wicked witch|witches of
  worst|dumbest|silliest|ugliest team|band|class|group|staff name|names|photo|picture|costume|costumes|pun|puns|joke|jokes|song|snack
  the bad guy|guys
  goalie|goalies|keeper|goalkeeper|outfielder|shortstop|libero robbed|robs|rob|stole
  blind to color|colour|race|names|gender|labels
  cant|cannot|couldnt|dont|doesnt|didnt read|speak|write|understand english|spanish|somali|cursive|music|braille|yet|hmong
  hmong|somali|lao|laotian|vietnamese|chinese|burmese|spanish|khmer|thai|oromo|arabic|karenni|english [,] [and|or] karen
  karen [,] [and|or] hmong|somali|lao|laotian|vietnamese|chinese|burmese|spanish|khmer|thai|oromo|arabic|karenni|english
  karen family|families|student|students|speaking|speaker|speakers|language|elders|community|communities|interpreter|interpreters|culture|refugee|refugees
  karen people|author|authors|teacher|teachers|artist|artists|dancer|dancers|liaison|liaisons|leader|leaders|neighbor|neighbors|kids|children|youth|parents|heritage|history|dance|dances|music|food|weaving|american|organization|new
  am|is|are|was|were|im|hes|shes|theyre|be|being|named|called karen
  proud|proudly|both|also|fellow|other karen
  : karen
  job|work|thanks|welcome|congrats|congratulations|bravo|birthday|hello|hi|dear [,] karen
  and|with|without no|any|a judgment|judgement
  no judgment|judgement here|zone|just|at|ever|only
  quitters never win
  cheaters never win
  cheaters never prosper
  cruel summer
  our _ team|club|class|band|group|crew|squad|section|ensemble calls|call itself|themselves
  our team|club|class|band|group|crew|squad|section|ensemble calls|call itself|themselves
  i|we cant|cannot SKILL , cant|cannot SKILL , cant|cannot SKILL
  i|we cant|cannot SKILL , cant|cannot SKILL
  drive|drives|drove|driving you|them|us|me|him|her|everyone VERY* nuts|crazy|bananas|insane|mad|batty|bonkers
  weigh|weighs|weighed|cost|costs|measure|measures|holds about as _ as a
  rude awakening
  hot air balloon
  hot air balloons
  hot air popcorn
  a piece of work by
  break a leg
  should|deserves|gets|needs [take|get|have] a VERY* bow|medal|raise|hug|award|prize|cookie|hand|trophy|promotion
  never met a VERY* _ [_] [_] he|she|they|i|we didnt|couldnt like|love|read|want|hug|pet|finish
  nightmare|menace|terror|headache|problem|monster|beast for|to us|our|every|opposing|all
  loud coach
  loud coaches
  chicks go back to the farm
  ducklings go back to the farm
  idiot proof
  idiots guide
  idiot's guide
  the idiot by
  the idiot dostoevsky
  idiot light
  idiot lights
  idiot box
  useful idiot
  check the dipstick
  oil dipstick
  liar liar
  big little liars
  dumb and dumber
  dumb bell
  dumb bells
  dumb luck
  dumb waiter
  despicable me
  ugly duckling
  ugly sweater
  ugly christmas sweater
  ugly holiday sweater
  ugly betty
  diary of a wimpy kid
  lazy river
  lazy susan
  lazy sunday|sundays|saturday|saturdays|weekend|weekends|morning|mornings|afternoon|afternoons|evening|evenings
  lazy day
  lazy days
  lazy summer
  ADJ|MILD [,] in the|all VERY* best|right|nicest [possible] way|ways|sense
  my|our [own] mistake|blunder|goof|error|mess
  an honest mistake
  if|when you do nothing
  class clown
  class clowns
  rodeo clown
  rodeo clowns
  clown fish
  clown school
  clown car
  send in the clowns
  lab rats
  lab rat
  guinea pig
  guinea pigs
  pack rat
  mall rat
  rug rat
  rug rats
  rugrats
  black sheep
  bad actor
  bad actors
  garbage collector|collectors|collection|collected
  makes|make|made no sense
  dirty rotten scoundrels
  kings of pain
  losers bracket
  loser's bracket
  losers of
  loser of
  biggest loser
  beautiful loser
  party animal
  party animals
  teacher's pet
  fool's gold
  april fool
  april fools
  april fools day
  fool proof
  crash test dummy
  crash test dummies
  cpr dummy
  cpr dummies
  for dummies
  ventriloquist dummy
  jerk chicken
  punk rock
  tool box
  cry baby
  health nut
  tough nut
  war pigs
  three little pigs
  ugly truth
  weirdo by
  fat tuesday
  fat bear week
  fat bear
  scared straight
  of a lion|lioness|saint|champion|champ|cheetah|gazelle|swan|dancer|ballerina|pro|giant|warrior|hero|ninja|ox|bear|hawk|eagle|tiger|leader|teacher|poet|scientist|surgeon|rocket|thousand|legend|king|queen|superhero|veteran|elephant|deer|cat|panther|racehorse|puppy
  of an ox|eagle|angel|elephant|artist|olympian|athlete|astronaut|engineer
  like a lion|champion|pro|team|boss|cheetah|bird|gazelle|rocket|star|king|queen|hero|ninja|family|dream|machine
  like rock stars
  only fools rush
  no class|classes monday|tuesday|wednesday|thursday|friday|saturday|sunday|on|today|tonight|tomorrow|this|next|due|because|in|until|after|during|for|at|before|while|the|or
  life jacket|jackets|vest|guard|guards
  fool for
  get|got|getting lost in a|an|the|our|this|these|your|good
  shut up and dance|sing|take
  monster|beast|animal|savage|terror|menace|machine on|at|in|behind|under the|our court|field|ice|mat|track|boards|mound|line|pitch|diamond|floor|drums|keys|net|plate|pool|water|multiplication|fractions|chess
  offense|defense|pitch|pitching|slider|curveball|changeup|crossover|goal|shot|play|beat|solo|groove|moves|hands|bassline|drumline|tubas|spin|serve|serves BE VERY* filthy|nasty|sick|insane|wicked|unreal
  beat|beats|catch|outrun|outspell|outsmart a|an|our|the _ grader|graders
  beat|beats|catch|outrun|outspell|outsmart a|our kindergartner|kindergartners|kindergartener|kindergarteners|preschooler|toddler
  lazy bones
  lazybones
  troll|trolls under the bridge
  grumpy old men
  hello|hi|hey|calling|attention|welcome , nerds|geeks|weirdos|bookworms
  calling all nerds|geeks|weirdos|goofballs|clowns|drama
  science|math|book|band|theater|theatre|grammar|history|word|map nerd|nerds|geek|geeks
  even sleep
  pit orchestra|band|crew|percussion|musicians|stop
  laugh at yourselves|yourself|ourselves|myself|himself|herself|themselves
  still have energy|time|room|questions|hair|voice|power
  good riddance [,] [to] [you|our|the|this|that|these|all] [old|broken|ugly|cold|wet|last] [_] snow|winter|ice|heater|copier|boiler|carpet|lockers|mold|mud|february|potholes|heat|humidity|wave|weather|rain|goose|geese|mice|wasps|mosquitoes|homework|asbestos
  mean girls the musical
  sneak in|into|out|up|by|past|through|off|around|over|ahead|peek
  you|youll be a|an|the|my _
  he|she|hes|shes|theyre [is|was] the bad|good guy|guys
  like you|they|we|he|she|i mean|means|meant it|business|that
  breast|lung|skin|blood|childhood|pediatric|brain|ovarian|colon|prostate cancer
  cancer awareness|survivor|survivors|research|walk|treatment|center|society|month
  stinks a lot
  stink bug|bugs|beetle|beetles
  so that stinks
  ^ that stinks $
  ^ nobody|noone asked him|her|them|us to $|,
  and nobody|noone asked him|her|them|us to $|,
  nobody|noone wanted to be [a|an|the] _ [,] so
  nobody|noone does it like
  it|thing|bench|rack|table|desk|box|cart|backpack|pumpkin|piano weighs|weighed|costs|cost [about|almost] as much as a|an
  monster|beast|animal|terror|menace at dodgeball|kickball|volleyball|pickleball|cornhole|trivia|chess|uno|badminton|scrabble|bingo|karaoke|foosball|cribbage
  power|hand|garden|gardening|shop|building tool|tools
  sound|sounds like what they|it mean|means|say|says|are|is
  soft|comfy|rocking|squeaky|broken|wobbly|lumpy chair|chairs
  dad|dads|dad's|grandpas|grandpa's joke|jokes|pun|puns
  freak|freaks of nature
  ugliest [_] sweater|sweaters|tie|ties|sock|socks|hat|hats
  to a|this dumb|clueless|silly [_] mom|dad|grandma|grandpa
  that|our dog|cat|robot|goose has better _ than me|us|mine
  boys will be boys is no|not
  bunch of goofballs|goofs|nerds|weirdos|dorks , i|we love
  someone|somebody [please] give|get|buy that|this|the man|woman|kid|guy|lady|girl|boy|teacher|cook|custodian|crew a|an raise|medal|hug|award|trophy|cookie|cape|crown|promotion|vacation|coffee
  hit me|us with a|an|the
  ive been told to get a life
  poor baby [,] hope he|she|they feels|feel|gets|is
  stupid good|fast|cute|talented
  cretin derham
  garbage|trash truck driver|drivers|day
  hatred of _ [_] people has no place
  cant|cannot|couldnt open [a|an|the|his|her|their|my] locker
`);
