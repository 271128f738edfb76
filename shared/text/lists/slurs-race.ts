import type { WordEntry } from '../words.ts';
import { slurs } from './slurs-listed.ts';

/** English, degree 3: race, ethnicity, national origin. */
export const SLURS_RACE: readonly WordEntry[] = [
  ...slurs(
    { degree: 3, against: 'race', glued: true, note: 'Never, in no sense and no quotation.' },
    `
    nigger
    nigga
    niggah
    `,
  ),
  ...slurs(
    { degree: 3, against: 'race' },
    `
    nigguh
    niggur
    niggar
    nigg
    niglet
    nignog
    nig nog
    sand nigger
    prairie nigger
    n***er
    n****r
    n***a
    n**ga
    n-word lover
    porch monkey
    jungle bunny
    jungle monkey
    jigaboo
    jiggaboo
    pickaninny
    picaninny
    spearchucker
    spear chucker
    moon cricket
    cotton picking monkey
    darkie
    darkey
    blackie scum
    black scum
    negroid
    nappy headed
    dindu
    dindu nuffin
    mud people
    mud shark
    race traitor
    race mixer
    mongrel race
    wigger
    wigga
    wogs
    golliwog
    groid
    yard ape
    kaffir
    coon scum
    zip coon
    `,
  ),
  ...slurs(
    {
      degree: 3,
      against: 'race',
      name: true,
      note: 'Also a city north of Minneapolis, a breed of cat and a hound: see the allow-list.',
      unless: ['hound', 'hounds', 'dog', 'dogs', 'cat', 'cats', 'raccoon', 'raccoons', 'breed', 'hunting'],
    },
    `
    coon
    `,
  ),
  ...slurs(
    { degree: 3, against: 'ethnicity' },
    `
    wetback
    spick
    beaner
    dirty mexican
    dirty mexicans
    taco bender
    border bunny
    `,
  ),
  ...slurs(
    {
      degree: 3,
      against: 'ethnicity',
      note: '"Spic and span" is in the allow-list.',
    },
    `
    spic
    `,
  ),
  ...slurs(
    {
      degree: 3,
      against: 'national origin',
      note: '"A chink in the armor" passes: the saying is about a gap. Other uses do not.',
      unless: ['armor', 'armour', 'wall', 'curtain', 'curtains', 'door', 'doors', 'light', 'fence'],
    },
    `
    chink
    chinks
    `,
  ),
  ...slurs(
    { degree: 3, against: 'national origin' },
    `
    chinky
    chinkie
    chinkies
    ching chong
    ching chang chong
    chinaman
    chinamen
    gook
    zipperhead
    zipper head
    slant eye
    slant eyes
    slant eyed
    slanty eyed
    slope head
    yellow monkey
    dog eater
    dog eaters
    bat eater
    bat eaters
    kung flu
    chink virus
    japs
    dothead
    dot head
    pajeet
    curry muncher
    paki shop
    pakis
    camel jockey
    camel jockeys
    sand monkey
    towelhead
    towel head
    towel heads
    raghead
    rag head
    rag heads
    dune coon
    polack
    bohunk
    krauts
    eyetie
    frog eater
    `,
  ),
  ...slurs(
    {
      degree: 3,
      against: 'national origin',
      name: true,
      forms: 'none',
      note: 'Also family and place names with a capital beside another name.',
    },
    `
    jap
    dago
    dagos
    wop
    wops
    `,
  ),
  ...slurs(
    {
      degree: 3,
      against: 'national origin',
      given: true,
      forms: 'none',
      note: 'With a capital also a place.',
    },
    `
    paki
    `,
  ),
];
