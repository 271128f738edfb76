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
      weak kneed
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
      an insult
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
      paid for
      cheating
      half asleep
      against us
      bad
      brutal
      crooks
      clueless
      a disaster
    `,
  },
];
