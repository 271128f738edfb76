import type { Insults } from './insults-listed.ts';

/** Nouns that put a person down. One a line; the plural is found too. */
export const INSULT_NOUNS: readonly Insults[] = [
  {
    kind: 'noun',
    note: 'No other sense: an insult wherever it stands, unless it is talked about, denied or a title.',
    source: 'own',
    degree: 3,
    terms: `
      idiot
      idoit
      imbecile
      moron
      nitwit
      halfwit
      dimwit
      dipwad
      numbskull
      numskull
      bonehead
      airhead
      birdbrain
      pinhead
      simpleton
      cretin
      ignoramus
      scumbag
      simple mind
      scumball
      dirtbag
      sleazebag
      sleazeball
      slimeball
      lowlife
      lowlives
      pervert
      perv
      pedo
      pedos
      crybabies
      weakling
      sheeple
      bootlicker
      hypocrite
      nutjob
      nutcase
      wacko
      whacko
      whackjob
      wackjob
      weirdo
      fatso
      lardbutt
      incel
      buttface
      butthead
      buttmunch
      poophead
      poopyhead
      turd
      buffoon
      klutz
      nepo baby
      crybaby
      schmuck
      putz
      twerp
      dweeb
      pipsqueak
      hothead
      loudmouth
      bigmouth
      backstabber
      bloodsucker
      cheapo
      creepo
      dumbbutt
      dullard
      egomaniac
      fathead
      freakshow
      goody two shoes
      nimrod
      peabrain
      pencil neck
      phoney
      rich snob
      sleaze
      sleazes
      stuffed shirt
      suck up
      warmonger
      whackjob
      yokel
      hillbilly
      hillbillies
      trailer trash
      rent a cop
      glory hog
      lardo
      chubster
      fatties
      pig face
      brace face
      metal mouth
      pizza face
      dog face
      horse face
      chump
      slob
      ingrate
      blowhard
      asskisser
      brownnoser
      libturd
      repuke
      repugs
      demonrat
      demoncrat
      rethuglican
      magat
      crackpot
      jagoff
      jerkoff
      jerkwad
      scuzzball
      cheapskate
      tightwad
      troglodyte
      windbag
      gasbag
      freeloader
      moocher
      deadbeat
      grifter
      swindler
      charlatan
      crooks
      frauds
      cowards
      quitters
      phonies
      know it all
      busybody
      busybodies
      tattletale
      bottom dweller
      benchwarmer
      control freak
      empty suit
      piece of work
      dead weight
      con artist
      nincompoop
      dingbat
      dirtball
      sourpuss
      killjoy
      crybully
      knuckle dragger
      snob
      brown noser
      mouthbreather
      bottom feeder
      ratfink
      dumb dumb
      dumdum
      smoothbrain
      waste of space
      waste of oxygen
      waste of skin
      waste of air
      piece of trash
      piece of garbage
      piece of crap
      piece of human
      excuse for a human
      excuse for a man
      excuse for a coach
      excuse for a teacher
      excuse for a school
      excuse for a team
      excuse for a person
      excuse for a human being
      dingus
      dumbo
      dumbell
      doofuses
      dimbulb
      numbnuts
      nutter
      numpty
      muppet
      plonker
      wazzock
      twit
      tosspot
      chucklehead
      chowderhead
      lunkhead
      lummox
      oaf
      galoot
      blackguard
      scofflaw
      reprobate
      miscreant
      ne'er do well
      lazybones
      good for nothing
      garbage human
      human garbage
      human trash
      sack of potatoes
      meat sack
      bag of hot air
      piece of shit
      piece of filth
      pondscum
      pond scum
      swamp creature
      bottom of the barrel
      lickspittle
      toady
      sycophant
      suckup
      blabbermouth
      motormouth
      big mouth
      airheaded fool
      bimbo
      ditz
      trollop
      floozy
      gold digger
      battleaxe
      old bat
      old hag
      crone
      codger
      coot
      fuddy duddy
      cretins
      dumb blonde
      dolts
      sadist
      nutbag
      basket case
      crackhead
      tweaker
      scammer
      con man
      conman
      shyster
      bloviator
      pontificator
      prima donna
      lapdog
      stooges
      numbnut
      pinhead
      pea brain
      bird brain
      bubblehead
      fathead
      hothead
      cueball
      butterball
      lardball
      tub of lard
      four eyes
      wannabe
      poseur
      try hard
      dimwits
      ignoramuses
      keyboard warrior
      libtard
      conservatard
      republitard
      trumptard
      soyboy
      cuck
      neckbeard
      feminazi
      shitlib
      groper
      leech on society
      scum of the earth
      waste of a uniform
      waste of a jersey
      waste of a vote
      poor sport
      sore loser
    `,
  },
  {
    kind: 'aimed-noun',
    note: 'With an everyday sense beside: only where it is aimed ("you clowns", "the refs are a joke", "bunch of losers").',
    source: 'own',
    degree: 2,
    terms: `
      loser
      clown
      fraud
      fake
      phony
      phonies
      liar
      cheater
      cheat
      coward
      crook
      thief
      thieves
      thug
      thugs
      gangster
      bully
      bullies
      hag
      creep
      stalker
      groomer
      pedophile
      psycho
      psychopath
      sociopath
      lunatic
      maniac
      wimp
      sissy
      sissies
      wuss
      pansy
      pansies
      snowflake
      brat
      spoiled brat
      dunce
      dummy
      dummies
      dope
      dolt
      dork
      doofus
      goofball
      knucklehead
      blockhead
      meathead
      bozo
      fool
      tool
      jerk
      punk
      scrub
      bum
      nobody
      nobodies
      drama queen
      tryhard
      noob
      whiner
      complainer
      goon
      ball hog
      hobbit
      poser
      simp
      karen
      hick
      peasant
      fatty
      degenerate
      freak
      nazi
      fascist
      racist
      bigot
      terrorist
      traitor
      communist
      troll
      shill
      stooge
      hack
      amateur
      amateurs
      quitter
      choker
      choke artist
      tyrant
      dictator
      narcissist
      hater
      pushover
      slacker
      junkie
      beens
      never weres
      also ran
      baby
      babies
      witch
      boor
      lout
      lush
      drunkard
      scoundrel
      wino
      gossip
      prude
      hustler
      nerd
      geek
      dweeb
      loner
      reject
      misfit
      castoff
      washout
      dropout
      flunky
      mediocrity
      bottom feeder
      goof
      goofus
      cheapskate
      gasbag
      dud
      dead loss
      train wreck
      trainwreck
      hot mess
      party pooper
      wet blanket
      spoilsport
      doormat
      minion
      yes man
      laughing stock
      stinker
      bonehead
      heel
      lightweight
      featherweight
      lackey
      flunkey
      harpy
      shrew
      meanie
      bigmouth
      cancer on
      quack
      ham
      hoax
      rube
      yahoo
      bumpkin
      heathen
      sinner
      cheats
      rascal
      sourpuss
      pouter
      bragger
      braggart
      showoff
      show off
      ball hog
      diver
      faker
      fakers
      flopper
      pretender
      nitpicker
      micromanager
      gatekeeper
      bootlicker
      paper pusher
      pencil pusher
      desk jockey
      seat warmer
      dunderhead
      dum dum
      pooper
      stinkface
      weenie
      softie
      softy
      scaredy cat
      crumb bum
      vulgarian
      lowlifes
      fanatic
      radical
      zealot
      wingnut
      moonbat
      screwup
      screw up
      failure
      disappointment
      nuisance
      menace
      brute
      thug
      hooligan
      vandal
      crybaby
      whiners
      diva
      snob
      fibber
      mooch
      criminal
      nincompoops
      airhead
      ignorants
      cultist
      sadsack
      sad sack
      sucker
      suckers
      chump
      pawn
      sellout
      turncoat
      nepotist
      embarrassment
      disgrace
      laughingstock
      bench warmer
      flop
      grouch
      scrooge
      killjoys
      nag
      skank
      hussy
      homophobe
      transphobe
      misogynist
      xenophobe
      commie
      communist
      marxist
      groomers
      dictators
    `,
  },
];
