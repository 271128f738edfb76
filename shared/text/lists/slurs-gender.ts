import type { WordEntry } from '../words.ts';
import { slurs } from './slurs-listed.ts';

/**
 * English: sex, gender identity, sexual orientation. Words people call themselves (gay, lesbian, queer, trans) are not
 * here by themselves: only phrases that make an insult of them.
 */
export const SLURS_GENDER: readonly WordEntry[] = [
  ...slurs(
    { degree: 3, against: 'sexual orientation', glued: true },
    `
    faggot
    `,
  ),
  ...slurs(
    { degree: 3, against: 'sexual orientation' },
    `
    fagot
    faggit
    faggy
    faggotry
    fagg
    fggt
    fagtard
    f*g
    f*gs
    f****t
    f**got
    fags
    fag
    lezbo
    lezzie
    lezzies
    lezzer
    dykey
    bull dyke
    bulldyke
    bulldagger
    you dyke
    ugly dyke
    fat dyke
    fucking dyke
    fucking dykes
    butch dyke
    dyke haircut
    poofter
    poofters
    poof boy
    sodomite
    sodomites
    batty boy
    battyboy
    bumboy
    bum boy
    bumbandit
    bum bandit
    fudge packer
    fudgepacker
    pillow biter
    carpet muncher
    rug muncher
    muff diver
    butt pirate
    ass bandit
    dirty gay
    dirty gays
    filthy gays
    disgusting gays
    disgusting gay
    dirty queer
    dirty queers
    fucking queer
    fucking queers
    filthy queer
    filthy queers
    you queer
    you queers
    you homo
    homos
    no homo
    smear the queer
    alphabet mafia
    alphabet people
    degenerate gays
    gay agenda
    homosexual agenda
    god hates gays
    god hates fags
    adam and eve not adam and steve
    pray the gay away
    `,
  ),
  ...slurs(
    {
      degree: 3,
      against: 'sexual orientation',
      forms: 'none',
      name: true,
      unless: [
        'levee',
        'levees',
        'dike',
        'dikes',
        'dam',
        'dams',
        'flood',
        'flooding',
        'floods',
        'floodwater',
        'water',
        'sea',
        'river',
        'dutch',
        'holland',
        'netherlands',
        'polder',
        'polders',
        'field',
        'road',
        'street',
        'earth',
        'rock',
        'geology',
        'magma',
        'march',
      ],
      note: 'Also a levee, a rock and a family name: the words of the sentence decide.',
    },
    `
    dyke
    dykes
    `,
  ),
  ...slurs(
    {
      degree: 3,
      against: 'sexual orientation',
      forms: 'none',
      unless: [
        'sapiens',
        'erectus',
        'habilis',
        'genus',
        'neanderthalensis',
        'naledi',
        'lumo',
        'orbital',
        'floresiensis',
        'ludens',
        'latin',
        'ecce',
        'economicus',
      ],
    },
    `
    homo
    `,
  ),
  ...slurs(
    {
      degree: 2,
      against: 'sexual orientation',
      forms: 'none',
      note: 'An identity made an insult. "I am gay", "our gay-straight alliance" and "queer students" pass.',
    },
    `
    that's so gay
    thats so gay
    this is so gay
    that is so gay
    it's so gay
    thats gay
    that's gay
    so gay lol
    ur gay
    ur so gay
    u r gay
    gay ass
    gayass
    how gay is that
    gayest thing
    don't be gay
    dont be gay
    stop being gay
    stop being so gay
    acting gay
    looks gay lol
    sounds gay lol
    sissy boy
    sissy boys
    `,
  ),
  ...slurs(
    {
      degree: 3,
      against: 'gender identity',
      unless: ['fluid', 'transmission', 'gearbox', 'truck', 'engine', 'clutch', 'rebuild', 'rebuilt'],
    },
    `
    tranny
    trannies
    `,
  ),
  ...slurs(
    { degree: 3, against: 'gender identity' },
    `
    trannie
    trannys
    tr*nny
    shemale
    she male
    heshe
    ladyboy
    lady boy
    transtrender
    trans trender
    trannyfag
    chick with a dick
    dude in a dress
    dudes in dresses
    attack helicopter
    there are only two genders
    only two genders
    trans freak
    trans freaks
    tranz freak
    gender freak
    gender freaks
    gender confused freak
    tranny freak
    `,
  ),
  ...slurs(
    { degree: 3, against: 'sexual orientation', forms: 'none', note: 'The plural is an island.' },
    `
    lesbo
    `,
  ),
  ...slurs(
    { degree: 3, against: 'gender identity', given: true, note: 'With a capital, a town in Scotland.' },
    `
    troon
    `,
  ),
  ...slurs(
    { degree: 2, against: 'sex', forms: 'plural' },
    `
    feminazi
    femoid
    foid
    roastie
    cum dumpster
    cumdumpster
    baby factory
    dumb blonde
    dumb blondes
    dumb broad
    dumb broads
    stupid broad
    stupid broads
    bossy hag
    slutty girls
    skanky girls
    fat cow
    fat cows
    fat pig
    fat pigs
    get back in the kitchen
    back to the kitchen
    belong in the kitchen
    belongs in the kitchen
    make me a sandwich
    manhater
    soyboy
    soy boy
    soyboys
    cuck
    cucked
    `,
  ),
  ...slurs(
    {
      degree: 2,
      against: 'sex',
      given: true,
      forms: 'none',
      note: 'Also a bakery and a town: with a capital it passes.',
      unless: ['bakery', 'bakeries', 'bread'],
    },
    `
    bimbo
    bimbos
    `,
  ),
];
