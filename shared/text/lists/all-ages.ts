import type { Term } from '../terms.ts';
import { ALL_AGES_HARM } from './all-ages-harm.ts';

/**
 * What does not suit readers of every age, and what only sounds like it. Source: our own reading of school posts; the
 * subjects are those the rule catalogue names. Phrases as in phrases.ts; add an innocent sense under `allow`.
 */
export type AllAgesKind = 'alcohol' | 'tobacco' | 'drugs' | 'gambling' | 'weapons' | 'sexual' | 'violence';

const SUBSTANCES: readonly Term<AllAgesKind>[] = [
  {
    kind: 'alcohol',
    note: 'Drinks by name. Food, first-aid and soft-drink senses pass.',
    degree: 3,
    say: `
      beer+
      wine+
      vodka
      whiskey+
      whisky
      tequila
      bourbon
      (gin and/gin &) tonic+
      (rum and/rum &) coke+
      rum punch
      spiked punch/cider/eggnog/lemonade/cocoa
      margarita+
      mimosa+
      cocktail+
      champagne
      prosecco
      sangria
      martini+
      daiquiri+
      mojito+
      bloody mary/marys
      hard seltzer+/cider+/lemonade+
      spiked seltzer+
      white claw+
      bud light
      budweiser
      coors
      miller lite
      busch light
      michelob
      jack daniels
      jello shot+
      jell-o shot+
      craft brew+
      cerveza+
      booze*
      liquor+
      moonshine
      alcohol
      alcoholic
      adult beverage+
      adult drink+
      libations
      cabernet+
      merlot
      chardonnay
      pinot (noir/grigio)
      riesling
      zinfandel
      rosé
      (red/white/sparkling/mulled) wine+
      pale ale+
      ales
      lager+
      pilsner+
      ipa+
      schnapps
      bud lite
      brewski+
      scotch
      moscow mule+
      old fashioned+ (at/with/and/on tap)
      white russian+
      pina colada+
      long island iced tea+
      vino tinto
      vino (y/para/blanco)
      borrach*
      licor+
      aguardiente
      khamri
    `,
    allow: `
      ginger/adam's/cream ale+
      scotch (tape/egg+/broth/plaid/thistle/irish/pine+)
      butter scotch
      hop scotch
      root beer+
      ginger beer+
      birch beer
      butter beer
      beer batter*
      beer cheese
      beer bread
      beer can chicken
      wine vinegar
      red wine sauce
      wine red/colored/color
      white wine sauce
      days of wine and roses
      (play/plays/played/perform/performs/performed/song) tequila
      vodka sauce/pasta
      (alla/a la) vodka
      bourbon chicken/street/glaze/sauce
      cocktail sauce/shrimp/weenies/dress/dresses/attire/wiener+/sausage+/table+
      fruit cocktail+
      shrimp cocktail+
      molotov cocktail+
      champagne grape+/color*/gold
      virgin mojito+/margarita+/daiquiri+/pina+
      non alcoholic
      nonalcoholic
      alcohol free
      no alcohol
      without alcohol
      rubbing/isopropyl/ethyl/benzyl alcohol
      alcohol wipe+/ink+/marker+/based/swab+/pad+/thermometer+/lamp+/burner+/group+
      (therapy dog/dog/puppy/cat/horse/kitten) whiskey
    `,
    unless: `
      alcohol drug and tobacco free
      (dog/puppy/kitten/cat/horse/guinea pig/bunny) named _
      mocktail+
      sanitizer
      (mr/mrs/ms/coach) beer
    `,
  },
  {
    kind: 'alcohol',
    note: 'Drinking, and places and occasions for it.',
    degree: 3,
    say: `
      tipsy
      drunk
      drunken
      hungover
      hangover+
      get/getting/got/gets wasted/hammered/buzzed/plastered/sloshed/smashed
      happy hour+
      cash/open bar+
      full bar
      bar tab
      bar/pub crawl+
      beer pong
      keg+
      kegger+
      keg stand+
      taproom+
      tap room
      brewery
      breweries
      brewpub+
      brew pub+
      winery
      wineries
      wine tasting
      distillery
      byob
      two drink minimum
      drink special+
      drink ticket+
      (a/some/few/couple) cold ones
      shots of
      do/doing/take/taking/did shots
      (round/rounds) of (shots/drinks)
      bartender+
      speakeasy
      sip and paint/shop
      drink responsibly
      must be 21
      21 and over
      21 and up
      21 to drink
      last call at the bar
      after party at the bar
      at/to (the bar/the pub) (tonight/after/afterward/afterwards)
      drinks (at/on) (the bar/us/me/the house/tap)
      (grab/grabbing) drinks
      adults only beverage+
      nightclub+
      saloon+
      tavern+
      pub
      pubs
      (cooler/case/rack/fridge/bucket) (of/full of) (cold ones/brews/tall boys)
      cold ones
      bailey's
      baileys
      kahlua
      jagermeister
      (smirnoff/captain morgan/bacardi/jameson/guinness/heineken/corona extra/modelo/pbr/coors light)
      bottle+ of (napa/red/white/rosé/port/bubbly)
      (napa/bordeaux/burgundy) (red/white/wine)
      rose (all day/wine)
      sip some
      stronger than (lemonade/water/punch/coffee/cocoa/cider)
      something stronger
      other grape juice
      koozies
      (adult/grown-up) (lemonade/punch/cocoa/slushies/juice/popsicles)
      fireball
      spiked
      (glass/bottle/box) of (pinot/red/white/bubbly/wine)
      pinot
      bootleg*
      gin
      six-pack for
      (dollar/cheap) drafts
      on tap (tonight/at)
      two-for-one (wells/drinks/taps)
      bubbly
      hooch
      liquid courage
      day drinking
      drink (until/till)
      (chew/dip) (dip/whatever/spit)
      tall boys
      (smoke/drink) (a little/a lot/up/hard/responsibly/all night/and)
      fake id+
      drinking game+
      drink like a
      (wine/beer/whiskey/bourbon/vodka/tequila) (glass/glasses/bottle/bottles/night/garden/tent/walk/dinner/pairing/flight/tap)
      (paint/sip) and (sip/paint)
      pint+ of
      pitcher+ of (beer/margaritas/sangria)
      shotgunning
      (ages/age/over/must be/adults) 21
      21 (and older/or older/plus)
      (first/next/second) round is on
      (round/rounds) on (me/us/the)
      chug/chugging
      another shot
      wasted
    `,
    allow: `
      keg of root beer
      drunk driving
      drunk goggles
      punch drunk
      cotton gin+
      spiked (hair/volleyball/it/the ball/at/her/his/cleats)
      (she/he/they) spiked
      chug/chugging (water/milk/along)
      (time/food/energy/paper/water/nothing/talent/day/opportunity/is/not/was/zero/less) wasted
      wasted (time/food/energy/paper/water/no/opportunit*)
      pub (date/crawl of books)
      drunk on books/reading/success
      take shots on goal
      taking/take shots (from/on/at)
      shots of espresso/vaccine/the
      flu/booster shots of
      drunken noodles
      root beer keg+
    `,
    unless: 'mocktail+\nflu shot+\non goal\nfree throw+\nwhat happens when',
  },
  {
    kind: 'tobacco',
    note: 'Tobacco and vaping.',
    degree: 3,
    say: `
      cigarette+
      cigar+
      tobacco
      vape+
      vaping
      vaped
      vaper+
      vape pen+
      e-cig+
      e-cigarette+
      ecig*
      juul*
      nicotine
      zyn+
      marlboro+
      newports
      camels and
      (pack/carton) of (smokes/cigs/cigarettes/camels/newports)
      smokes and
      hotbox*
      hookah+
      chewing tobacco
      chew and spit
      snus
      smoke shop+
      smoke break+
      smoking area/section/lounge/patio/break/room
      smoker's lounge
      smoke/smoking (a pack/behind/outside/in the bathroom/in the parking)
      chew is
      (can/pinch/wad/tin) of (chew/dip/snuff/skoal/copenhagen)
      smokeless
      vape*
      cigarrillo+
      tabaco
      (fumar/fumando/vapear)
      sigaar*
      light up a (smoke/cig/stogie)
      stogie+
      puff bar+
      elf bar+
    `,
    allow: `
      tobacco/vape/vaping/nicotine/cigarette free
      free (of/from) tobacco/nicotine/vape/vaping
      no smoking/vaping/tobacco
      cigar box
      cigar box guitar+
      alcohol drug and tobacco free
    `,
    unless:
      '(free of/free from) (alcohol/tobacco/drugs)\n(alcohol/drug/drugs) .. free (campus/school/event/zone)',
  },
  {
    kind: 'drugs',
    note: 'Drugs by name and the talk around them. Weeds of a garden and high schools pass.',
    degree: 3,
    say: `
      smok* weed/pot/dope
      smok* (a/the/some) (joint/joints/blunt/bowl/bong)
      weed gummy/gummies/pen+/edible+/brownie+/shop+/dispensary
      legal weed
      buy/sell/selling/some/get weed
      pot brownie+
      marijuana
      free gummies
      cannabis
      thc
      cbd
      delta 8
      delta 9
      edibles
      dispensary
      dispensaries
      cocaine
      crack pipe+
      heroin
      fentanyl
      meth
      methamphetamine+
      opioid+
      opiate+
      lsd
      acid trip+
      shrooms
      magic mushroom+
      psychedelic mushroom+
      xanax
      adderall
      percocet
      oxycontin
      oxycodone
      vicodin
      bong+
      blunt and
      roll/smoke/light/pass (a joint/joints/a blunt)
      420 friendly
      happy 420
      blaze it
      get/getting/got/gets/so high (as a kite/on/before/tonight/after/together/af)
      stoned
      stoner+
      high on drugs
      on drugs
      do/doing/sell/selling/deal/dealing/buy/buying/use/using drugs
      drug deal*
      illegal drug+
      street drug+
      drugs
      drug use
      drug abuse
      drug overdose+
      overdose*
      steroids
      marihuana
      fumar mota
      drogas
      qaad
      jaad
      khat
      mukhaadaraad*
      pothead+
      (smell/smoke/cloud) of (pot/weed)
      shroom+
      ketamine
      psychedelic+
      (pop/popping) pills
      roach clip+
      get/getting baked
      pass the (bong/blunt/joint/dutchie)
      dab pen+
      dank
      cook* meth
      breaking bad
      (heavy/hard) drugs
      gummies (hit/kicked)
      (special/magic) (brownies/gummies/cookies)
    `,
    allow: `
      drug free
      drugs free
      say no to drugs
      no drugs
      without drugs
      (high/higher) on (life/learning/reading/the list/books)
      so high on
      high on (life/learning)
      edibles (in/from/garden)
      heroin* of
      got high marks
      stoned wheat
    `,
    unless: `
      alcohol drug and tobacco free
      drug free
      chem free
      chemical free
      substance free
      edible (garden+/plant+/forest/landscape)
      (fossil/brachio/plesi)*
    `,
  },
  {
    kind: 'gambling',
    note: 'Games for money. Figures of speech, bingo and a school’s raffle pass: the raffle is a fundraiser.',
    degree: 3,
    say: `
      casino+
      poker (night/tournament/run/game/table/face paint)
      texas hold'em
      texas holdem
      strip poker
      online poker
      play/playing poker
      blackjack
      slot machine+
      the slots
      roulette
      craps table
      sportsbook+
      sports betting
      betting (odds/line+/pool+/app+/on/tip+/slip+)
      bet/bets/betting on (the/our/tonight/a/this/friday/sunday)
      place/placing/placed your/a/their/my/our bet/bets
      bookie+
      wager*
      gambl*
      gamble+
      apuesta+
      apostar
      khamaar
      bets
      bet $
      bettor+
      bet (the/your/it) (house/farm/mortgage/lunch money/all)
      put/putting (your/some/the/my) money (on/down)
      (the line is/odds are/spread is) .. (minus/plus/to/favor)
      betting pool+
      (football/fantasy/playoff/baseball/super bowl/bracket) pool
      winner takes (the pot/all)
      (ten/five/twenty/#) bucks in
      (dice/cards/bunco) for (cash/money)
      (roll/play/playing/rolling) .. for cash
      putting .. (paycheck/money) on
      the over-under
      monte carlo (night/party)
      real cash
      take the (over/under)
      bet you (ten/five/twenty/# bucks/a dollar)
      cover the spread
      odds are (on/posted)
      (the odds/odds) board
      mystic lake
      canterbury park
      treasure island casino
      (play/playing/penny/nickel) .. slots
      slots and
      lottery ticket+
      lotto ticket+
      powerball
      mega millions
      scratch off+
      scratch-off+
      scratch ticket+
      pull tab+
      pulltab+
      draftkings
      fanduel
      prizepicks
      parlay+
      point spread
      vegas night
      las vegas night
      monte carlo night
      high roller+
      dice for money
      cards for money
      ($/#/# dollar/$ each) (buy-in/buy in)
      super bowl squares
      football squares
      meat raffle
      gun raffle
    `,
    allow: `
      (betting/bet) on (yourself/kids/our kids/our students/students/the future/you)
      (gutsy/bold/big/calculated/fourth down/risky/great) gamble
      gamble on (fourth/fourth down/a/third)
      gamble (paid/pays) off
      time slots
      (open/available/remaining/conference/appointment/interview/volunteer) slots
      hedge* bets
      russian roulette
      pull tab+ (for/to) ronald
      (collect*/save/saving/bring/saved/our) pull tab+
      (aluminum/soda/pop/can) pull tab+
    `,
    unless:
      'slots (are/still/left/open/remain*/available/for)\n(conference/sign-up/volunteer/appointment/time) .. slot+\nronald mcdonald\npop can+\nsoda can+\naluminum\nprobability',
  },
];

export const ALL_AGES: readonly Term<AllAgesKind>[] = [...SUBSTANCES, ...ALL_AGES_HARM];

/** A lesson, or help: the same words then go to a second pair of eyes instead. In the sentence or beside it. */
export const IN_A_LESSON = `
  lesson+
  unit
  curriculum
  (health/history/science/civics/government/english/psychology/chemistry/forensics/literature/law/economics/geography) (class/classes/teacher+/students/education/unit/fair/lesson+/curriculum/project+)
  (class/classes/students/student/graders/we/freshmen/seniors/juniors/sophomores/kids/scholars/they/team) .. (learn/learned/learning/learns/study/studied/studying/discuss/discussed/discussing/explore/explored/research/researched/researching/debate/debated/examine/examined/read/reading/analyze/analyzed/hear/heard/signed)
  learn+/learned/learning (about/how/the/why/what)
  taught/teach/teaches/teaching (students/us/our/about/them/teens/the)
  prevent*
  awareness
  (danger/risk/effect/harm/consequence/sign/history/impact/cost/story/truth)+ of
  red ribbon
  drug free
  tobacco free
  vape free
  say no
  saying no
  dare (officer/program/graduat*/class)
  (school resource) officer+
  resource+ for
  talk/talking to your (child/children/teen/teens/kid/kids/student/students)
  talk/talking with your (child/children/teen/teens/kid/kids/student/students)
  (parent/family/community) (education/night/university/forum/presentation/session/workshop)
  guest speaker+
  speaker+
  assembly
  presentation
  presented
  workshop
  simulator
  simulation
  impaired driving
  drunk driving
  distracted driving
  policy
  policies
  handbook
  not allowed/permitted
  prohibited
  quit/quitting
  support group+
  recovery
  treatment
  counselor+
  naloxone
  narcan
  take back
  safe storage
  secure storage
  gun lock+
  gun safety
  (firearm/firearms/hunter) safety
  mock crash
  sadd
  museum
  exhibit
  documentary
  prohibition era
  civil war
  revolutionary war
  world war
  ww2
  wwii
  wwi
  ancient
  medieval
  viking+
  century
  vietnam
  holocaust
  slavery
  civil rights
  (the) odyssey
  novel
  novels
  essay+
  puberty
  sex ed
  sex education
  sexual health
  human growth
  healthy relationships
  consent
  title ix
  nine-line
  help line
  helpline
  hotline
  988
  call or text
  warning signs
  facts about
  pledge
  peer (educator+/leader+/helper+)
  detector+
  survey
  statistic+
  archaeolog*
  primary source+
  trivia about the past
`;
