import type { WordEntry } from '../words.ts';
import { slurs } from './slurs-listed.ts';

/** English, degree 2: race and ethnicity. */
export const SLURS_PEOPLE: readonly WordEntry[] = [
  ...slurs(
    { degree: 2, against: 'race', note: 'Against white and poor people.' },
    `
    white trash
    trailer trash
    trailer park trash
    poor white trash
    whitey
    honky
    honkey
    honkie
    honkies
    cracka
    crackas
    peckerwood
    white cracker
    white crackers
    dumb cracker
    dumb crackers
    cracker ass
    ass cracker
    fucking crackers
    you cracker
    you crackers
    white devil
    white devils
    redneck
    rednecks
    inbred redneck
    hillbilly trash
    `,
  ),
  ...slurs(
    {
      degree: 2,
      against: 'ethnicity',
      name: true,
      note: 'Native people. Names of teams and places of the past are in the allow-list; see the sentence’s words.',
      unless: [
        'washington',
        'mascot',
        'mascots',
        'renamed',
        'nickname',
        'retired',
        'potato',
        'potatoes',
        'former',
      ],
    },
    `
    redskin
    redskins
    `,
  ),
  ...slurs(
    {
      degree: 2,
      against: 'ethnicity',
      name: true,
      note: 'Place names with a capital beside another name pass.',
      unless: ['renamed', 'renaming', 'rename', 'lake', 'valley', 'peak', 'creek', 'offensive'],
    },
    `
    squaw
    squaws
    `,
  ),
  ...slurs(
    { degree: 2, against: 'ethnicity' },
    `
    injun
    injuns
    wagon burner
    timber nigger
    indian giver
    indian giving
    half breed
    halfbreed
    drunk indian
    drunk indians
    dirty indian
    dirty indians
    dirty gypsy
    dirty gypsies
    filthy gypsies
    thieving gypsies
    gypped
    gyppo
    gyppos
    pikey
    pikeys
    coloreds
    orientals
    `,
  ),
  ...slurs(
    { degree: 2, against: 'race', forms: 'none' },
    `
    so ghetto
    ghetto trash
    ghetto rat
    ghetto rats
    hood rat
    hood rats
    hoodrat
    hoodrats
    wpww
    heil hitler
    sieg heil
    hitler was right
    gas the jews
    subhuman
    subhumans
    untermensch
    untermenschen
    blood and soil
    jews will not replace us
    you will not replace us
    white genocide
    it's okay to be white
    `,
  ),
];
