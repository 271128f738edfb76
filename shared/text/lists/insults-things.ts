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
      laughing stock
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
      gorilla
    `,
  },
];
