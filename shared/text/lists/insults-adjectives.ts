import type { Insults } from './insults-listed.ts';

/** What a person is called. A thing can be stupid: these count only beside somebody they are aimed at. */
export const INSULT_ADJECTIVES: readonly Insults[] = [
  {
    kind: 'adjective',
    note: 'About anybody.',
    source: 'own',
    degree: 2,
    terms: `
      stupid
      stoopid
      stupit
      dumb
      dum
      dumber
      idiotic
      moronic
      stupider
      stupidest
      dumbest
      uglier
      ugliest
      lazier
      laziest
      fattest
      fatter
      arrogant
      pompous
      lying
      failed
      feral
      brainwashing
      backward
      deluded
      warped
      cracked
      unwell
      psychopathic
      sociopathic
      neurotic
      hysterical
      histrionic
      nagging
      shrill
      shrewish
      trigger happy
      mush mouthed
      mouthy
      gobby
      thankless
      disloyal
      villainous
      fascist
      tyrannical
      dictatorial
      autocratic
      bullying
      predatory
      lecherous
      pervy
      lewd
      filthy minded
      scheming
      double dealing
      double crossing
      backbiting
      gossipy
      meddling
      interfering
      overbearing
      controlling
      smothering
      neglectful
      deadbeat
      absentee
      gluttonous
      piggish
      slovenly
      unkempt
      disheveled
      unshaven
      malodorous
      mangy
      flea bitten
      rabid
      savage
      brutish
      apelike
      subpar
      third class
      bottom tier
      bargain bin
      two dollar
      ten cent
      knockoff
      phony baloney
      pretentious
      snobbish
      elitist
      stuck on himself
      stuck on herself
      stuck on themselves
      full of hot air
      blowhard
      bloviating
      long winded
      mealymouthed
      wishy washy
      flip flopping
      weaselly
      ratty
      sheepish
      cowed
      whipped
      wimpy
      wimpish
      puny
      feeble
      impotent
      toothless old
      dried up
      washed out
      burned out old
      crusty
      dithering
      doddering
      addled
      befuddled
      confused old
      batty old
      slow on the uptake
      soft headed
      light headed fool
      unworthy
      undignified
      unbecoming
      unrepentant
      remorseless
      merciless
      pitiless
      callous
      cold blooded
      stone hearted
      unchristian
      sinful
      godforsaken
      damned
      cursed
      hellbound
      smug
      snobby
      snotty
      entitled
      whiny
      spoiled
      conceited
      self righteous
      heartless
      soulless
      witless
      scatterbrained
      airheaded
      pigheaded
      bratty
      petty
      selfish
      cruel
      rude
      hopeless
      tone deaf
      out of touch
      stuck up
      good for nothing
      know nothing
      cowardly
      dishonorable
      bottom of the barrel
      imbecilic
      ignorant
      clueless
      brainless
      braindead
      brain dead
      mindless
      thick headed
      dimwitted
      spineless
      gutless
      cowardly
      delusional
      incompetent
      inept
      corrupt
      crooked
      repugnant
      contemptible
      sleazy
      lazy
      dishonest
      inferior
      subhuman
      deranged
      unhinged
      psychotic
      demented
      senile
      brainwashed
      classless
      talentless
      pitiful
      shameless
      two faced
      obnoxious
      insufferable
      hypocritical
      bigoted
      illiterate
      uneducated
      immature
      childish
      scummy
      full of it
      full of yourself
      full of themselves
      full of himself
      full of herself
      out of their minds
      out of your mind
      out of his mind
      out of her mind
      dumb as a rock
      dumb as rocks
      dumber than a rock
      a few fries short
      not the sharpest
      sick in the head
      messed up in the head
      soft in the head
      slow in the head
      unintelligent
      satanic
      disrespectful
      ungrateful
      unprofessional
      unqualified
      overpaid
      thin skinned
      small minded
      simple minded
      feeble minded
      weak minded
      slow witted
      thick skulled
      tactless
      humorless
      charmless
      two bit
      power mad
      power hungry
      attention hungry
      vindictive
      snide
      inbred
      uncoordinated
      unathletic
      unlikable
      untrustworthy
      backstabbing
      conniving
      self absorbed
      self centered
      holier than thou
      money hungry
      spiteful
      gullible
      buffoonish
      pea brained
      hare brained
      lily livered
      yellow bellied
      high and mighty
      attention seeking
      bought and paid for
      half witted
      slack jawed
      empty headed
      bird brained
      brain damaged
      over the hill
      out of shape
      out of her depth
      out of his depth
      out of their depth
      out of their league
      snot nosed
      hoity toity
      fat headed
      big headed
      swollen headed
      thick as a brick
      dumb as a box of rocks
      mean spirited
      anti american
      boneheaded
      knuckleheaded
      dopey
      daft
      doltish
      loony
      looney
      cuckoo
      bonkers
      wacko
      batty
      nutty
      unimpressive
      undisciplined
      undeserving
      ungracious
      graceless
      ungodly
      godless
      treacherous
      sanctimonious
      preachy
      patronizing
      condescending
      stuffy
      catty
      snarky
      bossy
      pushy
      whingy
      cantankerous
      crabby
      crotchety
      curmudgeonly
      petulant
      melodramatic
      clingy
      unloved
      unwanted
      friendless
      jobless
      hapless
      feckless
      shiftless
      trifling
      lowdown
      degenerate
      depraved
      perverted
      perverse
      twisted
      sadistic
      wicked
      evil
      vicious
      bloodthirsty
      monstrous
      hateful
      fraudulent
      phony
      slippery
      manipulative
      deceitful
      two timing
      uncivilized
      barbaric
      subnormal
      vapid
      vacuous
      airbrained
      psycho
      schizo
      retarded
      clownish
      cartoonish
      boorish
      loutish
      oafish
      uncouth
      crass
      crude
      vulgar
      unhelpful
      humourless
      shambolic
      bumbling
      bungling
      fumbling
      stumbling
      sniveling
      simpering
      groveling
      blubbering
      blithering
      babbling
      surly
      sullen
      churlish
      insolent
      impudent
      impertinent
      brattish
      snooty
      thieving
      bigheaded
      egotistical
      egocentric
      narcissistic
      gormless
      tasteless
      unamerican
      treasonous
      homophobic
      transphobic
      misogynistic
      antisemitic
      weak kneed
      untalented
      unskilled
      unattractive
      unlikeable
      unloveable
      unteachable
      uncoachable
      untrustworthy
      unemployable
      unsportsmanlike
      lame brained
      addle brained
      cowering
      pathological
      godawful
      no good
      good for absolutely nothing
      dumb as a post
      dumb as dirt
      useless as a
      sloppy drunk
      narrow minded
      closed minded
      money grubbing
      glory hunting
      attention starved
      chinless
      pimply
      pasty
      flabby
      pudgy
      tubby
      lardy
      blubbery
      bug eyed
      cross eyed
      buck toothed
      snaggle toothed
      hunchbacked
      knock kneed
      overfed
      runty
      grubby
      unhygienic
      foul mouthed
      loud mouthed
      loudmouthed
      potty mouthed
      sour faced
      stone faced
      pinched faced
      ferret faced
      rat faced
      pig headed
      mule headed
      wooden headed
      muddle headed
      cold hearted
      black hearted
      hard hearted
      mealy mouthed
      smooth brained
      single celled
      bird witted
      lackluster leader
      second string
      bush league
      minor league
      amateur hour
      ham fisted
      butterfingered
      butter fingered
      flat footed
      stone handed
      cement handed
      noodle armed
      weak armed
      lead footed
      trash talking
      cheap shot
      win at all costs
      bloodless
      inhuman
      unfeeling
      nepotistic
      power tripping
      self serving
      grandstanding
      pandering
      do nothing
      useless
    `,
  },
  {
    kind: 'adjective-of-things',
    note: 'About anybody; "they" may be plates or paintings.',
    source: 'own',
    degree: 2,
    terms: `
      asinine
      pathetic
      worthless
      useless
      disgusting
      repulsive
      revolting
      vile
      despicable
      loathsome
      deplorable
      ugly
      hideous
      fugly
      smelly
      stinky
      filthy
      slimy
      creepy
      trashy
      skanky
      cringe
      cringey
      cringy
      lame
      overrated
      irrelevant
      fake
      gross
      dense
      racist
      sexist
      full of crap
      annoying
      obtuse
      toxic
      tacky
      mediocre
      amateurish
      unfunny
      laughable
      unwashed
      embarrassing
      shameful
      disgraceful
      an insult to
      fat
      abysmal
      appalling
      abominable
      ghastly
      grotesque
      nauseating
      sickening
      repellent
      putrid
      rancid
      vomit inducing
      pitiable
      lamentable
      insufferable
      unbearable
      dorky
      nerdy
      dweeby
      goofy looking
      odious
      vile
      wretched
      rotten to the core
    `,
  },
  {
    kind: 'adjective-of-offices',
    note: 'About offices, coaches, schools and teams; of other people or things it is a mere opinion.',
    source: 'own',
    degree: 1,
    terms: `
      terrible
      awful
      horrible
      atrocious
      laughable
      horrendous
      disgraceful
      crap
      crappy
      trash
      garbage
      washed
      bad at their job
      bad at his job
      bad at her job
      washed up
      third rate
      second rate
      poor sports
      such a letdown
      awfully bad
      sneaky
      shady
      greedy
      nasty
      lousy
      rotten
      miserable
      snobs
    `,
  },
  {
    kind: 'adjective-of-officials',
    note: 'About referees and judges only: a person who is blind or deaf is no insult.',
    source: 'own',
    degree: 1,
    terms: `
      blind
      deaf
      biased
      rigged
      bought
      paid off
      cheating
      half asleep
      bad
      brutal
      crooks
      clueless
    `,
  },
  {
    kind: 'adjective-mild',
    note: 'Plain bad words: only of officials, offices and the other side.',
    source: 'own',
    degree: 1,
    terms: `
      biased rigged bought asleep clueless unfair crooked blind-to-it absurd laughable lowly subpar sluggish sloppy stiff timid
      tame toothless unruly rowdy rotten rude snippy sneering stingy stodgy stubborn tacky tedious tiresome toxic trivial
      unfriendly ungainly unhappy uninspired unlucky unpleasant unpopular unremarkable unsightly unwelcome useless
      whining wobbly wrong-again yucky zero hostile rabid shabby shoddy seedy crummy crappy dodgy fishy hokey hollow
      humiliating idle illiterate immature inadequate inane incoherent ineffective inexcusable infantile insecure insignificant
      irritating jealous desperate loathed disliked hated despised ridiculed outclassed outmatched outcoached winless
      hapless helpless-again pitiful pointless petty phony overpaid overweight overmatched negligent noisy naive
      corrupt dishonest shady untrue dysfunctional disorganized disastrous deafening deplorable dimmest disappointing
      chaotic cheesy childish clunky coldest comical cowardly criminal awkward bitter bossy braindead careless
      mediocre miserable moody nosy obnoxious offensive overhyped paranoid pampered coddled spoiled vain weird
      bad slow worse weak soft weird boring mean annoying clueless worst  awful terrible hopeless horrible grumpy
      nasty lousy rotten sloppy  smelly whiny creepy  zoo cesspool toilet pit mediocre unwatchable
      unbearable cranky bitter clumsy dull greedy sneaky shady  cringe washed pushovers softies 
                dramatic  lifeless feeble  flimsy
         unreliable  clumsy  torture painful mess nightmare trainwreck 
      inferior  nonexistent  disappointing dreadful atrocious     
          unstable  goofy    fossil dinosaur  
           screechy monotone   
    `,
  },
];
