import type { WordEntry } from '../words.ts';
import { slurs } from './slurs-listed.ts';

/** English: disability, age, homelessness and poverty. */
export const SLURS_ABILITY: readonly WordEntry[] = [
  ...slurs(
    {
      degree: 2,
      against: 'disability',
      note: 'Fire retardant, flame retardant and retardation are other words. "To retard" (slow down) is in the allow-list.',
      glued: true,
    },
    `
    retard
    `,
  ),
  ...slurs(
    { degree: 2, against: 'disability' },
    `
    retarded
    libtard
    libtarded
    conservatard
    trumptard
    republitard
    fucktard
    dumbtard
    r*tard
    ret*rd
    r****d
    re***d
    r3tarded
    mongoloid
    window licker
    windowlicker
    short bus kid
    short bus kids
    short bus special
    rides the short bus
    ride the short bus
    rode the short bus
    spazz
    spazzed
    spazzing
    spazzes
    spazzy
    spastics
    autist
    autists
    autismo
    autistic screeching
    that's autistic
    thats autistic
    so autistic
    fucking autistic
    weaponized autism
    crippled loser
    useless cripple
    a cripple
    cripples
    you cripple
    cripple fight
    gimps
    you gimp
    schizos
    schizo posting
    looney bin
    loony bin
    special ed reject
    special ed rejects
    mental defective
    mental defectives
    freak in a wheelchair
    `,
  ),
  ...slurs(
    {
      degree: 2,
      against: 'disability',
      forms: 'none',
      name: true,
    },
    `
    spaz
    `,
  ),
  ...slurs(
    {
      degree: 2,
      against: 'disability',
      note: 'Leagues, race cars and rigs were once called so.',
      unless: [
        'hockey',
        'football',
        'league',
        'aaa',
        'racing',
        'race',
        'car',
        'cars',
        'sprint',
        'baseball',
        'level',
        'submarine',
        'submarines',
        'wrestling',
      ],
    },
    `
    midget
    midgets
    `,
  ),
  ...slurs(
    {
      degree: 2,
      against: 'disability',
      forms: 'none',
      unless: ['palsy', 'cerebral', 'quadriplegia', 'diplegia', 'colon', 'muscle', 'muscles', 'medical'],
    },
    `
    spastic
    `,
  ),
  ...slurs(
    { degree: 2, against: 'age', forms: 'plural' },
    `
    old hag
    old fart
    old coot
    old crone
    decrepit old
    senile old
    dried up old
    useless boomers
    boomer scum
    wrinkly old
    `,
  ),
  ...slurs(
    { degree: 2, against: 'homelessness', note: 'Also poverty. "Bum" and "hobo" alone have other senses.' },
    `
    homeless bum
    homeless scum
    homeless trash
    dirty homeless
    filthy homeless
    smelly homeless
    stinking homeless
    lazy homeless
    homeless junkie
    dirty bum
    dirty bums
    filthy bum
    filthy bums
    lazy bum
    lazy bums
    drunk bum
    drunk bums
    street trash
    dirty hobo
    dirty hobos
    filthy hobos
    smelly hobo
    welfare queen
    welfare leech
    welfare leeches
    welfare trash
    gutter trash
    gutter rat
    gutter rats
    section 8 trash
    section 8 people
    section 8 kids
    section eight people
    section eight trash
    section eight savages
    section 8 savages
    section eight kids
    food stamp queen
    dirt poor trash
    dirty poor people
    `,
  ),
];
