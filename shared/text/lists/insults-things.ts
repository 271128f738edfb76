import type { Insults } from './insults-listed.ts';

/** Things and animals that people are called: nouns that science, food and farm posts need. */
export const INSULT_THINGS: readonly Insults[] = [
  {
    kind: 'judged-noun',
    note: 'Of things too, so "they" does not count: aimed at you, at offices, teams and names.',
    source: 'own',
    degree: 2,
    terms: `
      cult mafia dictatorship snake-pit abomination black-eye blemish blight burden cancer catastrophe cesspool circus clown-show curse disaster
      disease disgrace drain dump dumpster-fire embarrassment excuse eyesore failure fiasco filth flop garbage
      hoax insult joke landfill laughing-stock laughingstock liability lousy-excuse menace mess mistake mockery
      nightmare nuisance parody pathetic-excuse petting-zoo pigsty plague poison poor-excuse punch-line punchline
      sad-excuse scam scum sewer sham sorry-excuse stain toilet train-wreck trash travesty virus waste
      waste-of-money waste-of-time zoo
    `,
  },
  {
    kind: 'beast-noun',
    note: 'Animals and things: science posts name them. Only aimed at you, at teams and at peoples.',
    source: 'own',
    degree: 2,
    terms: `
      animal ape baboon barbarian chicken cockroach cockroaches cow creature dinosaur dog donkey fossil ghoul
      gorilla gremlin hog hound hyena jackal jackass leech leeches loon maggot marshmallow mongrel monkey monster
      mutt ogre parasite pawn pest pig predator puppet rat ratbag reptile roach roaches rodent savage sheep slug
      snake specimen sponge swine tick toad twinkie vermin viper vulture vultures weasel wiener worm bore invader buzzard cur drone heifer mule nut oinker scarecrow serpent shark termite vampire varmint warthog wreck zero
    `,
  },
];
