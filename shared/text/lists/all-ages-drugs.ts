import type { Term } from '../terms.ts';
import type { AllAgesKind } from './all-ages.ts';

/** Tobacco, drugs and games for money. Source: our own reading of school posts. Phrases as in phrases.ts; an innocent sense goes under `allow`. */
export const DRUGS_AND_GAMES: readonly Term<AllAgesKind>[] = [
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
      (the/some/any/see/saw/notice/noticed/smell/smelled/of/white/black/gray/thick/heavy/blue/wood/colored) smoke behind/outside
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
      (betting/bet) on (mr/mrs/ms/miss/dr) _
      (betting/bet) on (mr/mrs/ms/miss/dr)
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
      'pie in the face\nslots (are/still/left/open/remain*/available/for)\n(conference/sign-up/volunteer/appointment/time) .. slot+\nronald mcdonald\npop can+\nsoda can+\naluminum\nprobability',
  },
];
