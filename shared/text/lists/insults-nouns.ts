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
      poor excuse
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
      has beens
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
      has been
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
    `,
  },
];
