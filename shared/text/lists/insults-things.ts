import type { Insults } from './insults-listed.ts';

/** Things and animals that people are called: nouns that science, food and farm posts need. */
export const INSULT_THINGS: readonly Insults[] = [
  {
    kind: 'judged-noun',
    note: 'Of things too, so "they" does not count: aimed at you, at offices, teams and names.',
    source: 'own',
    degree: 2,
    terms: `
      joke
      disgrace
      embarrassment
      failure
      trash
      garbage
      dumpster fire
      scum
      filth
      cancer
      plague
      disease
      virus
      waste
      waste of time
      waste of money
      laughingstock
      sorry excuse
      pathetic excuse
      sad excuse
      lousy excuse
      poor excuse
      excuse
      laughing stock
      stain
      blight
      blemish
      eyesore
      burden
      drain
      liability
      menace
      nuisance
      poison
      cesspool
      toilet
      circus
      clown show
      petting zoo
      zoo
      train wreck
      travesty
      catastrophe
      abomination
      curse
      insult
      mockery
      parody
      punchline
      punch line
      sham
      scam
      hoax
      fiasco
      mistake
      black eye
      mess
      disaster
      nightmare
      dump
      pigsty
      sewer
      landfill
      flop
    `,
  },
  {
    kind: 'beast-noun',
    note: 'Animals and things: science posts name them. Only aimed at you, at teams and at peoples.',
    source: 'own',
    degree: 2,
    terms: `
      pig
      rat
      snake
      weasel
      cockroach
      cockroaches
      roach
      leech
      leeches
      parasite
      maggot
      vermin
      mutt
      mongrel
      ape
      donkey
      cow
      hog
      animal
      savage
      barbarian
      puppet
      pawn
      predator
      monkey
      ratbag
      dinosaur
      baboon
      toad
      worm
      slug
      vulture
      hyena
      jackal
      viper
      pest
      reptile
      sponge
      sheep
      chicken
      creature
      specimen
      rodent
      twinkie
      marshmallow
      wiener
      monster
      gremlin
      ghoul
      ogre
      fossil
      loon
      swine
      jackass
      dog
      hound
      tick
      roaches
      vultures
      gorilla
    `,
  },
];
