import type { WordEntry } from '../words.ts';
import { lines, listed } from './listed.ts';

/** English, degrees 2 and 3. */
export const STRONG_ENGLISH: readonly WordEntry[] = [
  ...listed('en', 'ofcom-2021', 3, ['fuck'], {
    inside: true,
    note: 'No English word, and no place or family name of ours, holds these four letters.',
  }),
  ...listed(
    'en',
    'ofcom-2021',
    3,
    lines(`
      motherfucker
      motherfucking
      muthafucka
      motherfucka
      motherfuker
      fucktard
      fuckwit
      fuckface
      clusterfuck
      cocksucker
      cocksucking
    `),
  ),
  ...listed(
    'en',
    'own',
    3,
    ['f***', 'f******', 'f***ing', 'f***ed', 'motherf***er', 'mother f***er', 'f*** you'],
    {
      note: 'Masks as typed: the reader reads the word.',
    },
  ),
  ...listed('en', 'own', 2, ['s***', 's**t', 'b****', 'a**hole', 'a******', 'bull****', 'bulls***'], {
    note: 'Masks as typed. "b***" and "a**" are left out: footnotes look like that.',
  }),
  ...listed('en', 'own', 3, ['fuk'], { name: true, note: 'Also a first name.' }),
  ...listed('en', 'own', 3, ['fvck', 'phuck', 'fck', 'fcuk', 'fuxk', 'mofo'], {
    note: 'Spellings that are no typing mistake.',
  }),
  ...listed('en', 'own', 3, ['stfu', 'gtfo', 'omfg', 'lmfao', 'milf', 'ffs', 'wtf', 'wtaf', 'idgaf'], {
    forms: 'none',
    note: 'Short forms. "af" and "fu" alone are left out: too many innocent senses (Kung Fu, AF as initials).',
  }),
  ...listed(
    'en',
    'ofcom-2021',
    2,
    [
      'shit',
      'bitch',
      'bastard',
      'slut',
      'whore',
      'asshole',
      'dickhead',
      'bullshit',
      'douchebag',
      'jackass',
      'dumbass',
      'wanker',
      'twat',
    ],
    { glued: true, note: 'Also run together with an everyday word: "holyshit".' },
  ),
  ...listed('en', 'ofcom-2021', 3, ['cunt'], { glued: true }),
  ...listed(
    'en',
    'ofcom-2021',
    2,
    lines(`
      horseshit
      dipshit
      apeshit
      batshit
      chickenshit
      shithead
      shitface
      shitstorm
      shithole
      shitshow
      shitfaced
      shitload
      shitpost
      arsehole
      bollocks
      bellend
      wank
      skank
      dickface
      dickwad
      dickish
      fuckery
      smartass
      badass
      asshat
      asswipe
      assclown
      fatass
      kickass
      hardass
      lardass
      asscheeks
      jizz
      a tosser
      you tosser
      bunch of tossers
      piss off
      pissed off
      take the piss
      piss poor
      dick move
      son of a bitch
      son of a b
      sons of bitches
      sonofabitch
      pain in the ass
      kiss my ass
      kick ass
      kick some ass
      kick your ass
      kick their ass
      half assed
      big ass
      bust your ass
      suck a dick
      suck my dick
      eat shit
      no shit
      holy shit
      shit out of luck
      bros before hoes
    `),
  ),
  ...listed(
    'en',
    'own',
    2,
    lines(`
      shyt
      shiet
      sheeit
      biatch
      beotch
      biotch
      btich
      bicth
      hctib
      azz
      azzhole
      asshle
      asshoel
      elohssa
      jakass
      dikhead
      dickhed
      pssy
      basterd
      basturd
      twatwaffle
    `),
    { forms: 'plural', note: 'Misspelled on purpose.' },
  ),
  ...listed(
    'en',
    'own',
    2,
    'sht btch btches bullsht bllsht shtty dumass smartazz dumbazz badazz kickazz fatazz azzes ahole'.split(
      ' ',
    ),
    {
      forms: 'none',
      note: 'Vowels left out. "cnt", "dck" and "dmn" are left out: they abbreviate innocent words.',
    },
  ),
  ...listed(
    'en',
    'own',
    3,
    'fuq fkn fkin fkng fking fcking fckn fckin fckd fckr fckup fukn fuckn phuk phuq fuhk kcuf mthrfckr mofos'.split(
      ' ',
    ),
    { forms: 'none', note: 'Short spellings.' },
  ),
  ...listed('en', 'own', 1, ['what the eff', 'effin', 'boobz'], { forms: 'none' }),
  ...listed('en', 'ofcom-2021', 2, ['arse', 'douche', 'kunt'], {
    forms: 'plural',
    note: 'Other endings are places: Arsin, Douchy, Kunting.',
  }),
  ...listed('en', 'own', 2, ['ass'], {
    forms: 'none',
    note: 'Alone; "asses" is listed apart, other endings would make names and nonsense.',
  }),
  ...listed('en', 'own', 2, ['asses', 'asss'], { forms: 'none' }),
  ...listed('en', 'own', 2, ['bitchass', 'bitchy', 'bitchin', 'sumbitch'], { forms: 'none' }),
  ...listed('en', 'own', 2, ['piss', 'pissed', 'pisses', 'pisser', 'pissing', 'pissy'], { forms: 'none' }),
  ...listed('en', 'own', 2, ['dick', 'dicks'], {
    forms: 'none',
    given: true,
    note: 'Also a first name: passes with a capital. Endings are left out: Dickens, dickey.',
  }),
  ...listed('en', 'own', 2, ['cock', 'cocks'], {
    forms: 'none',
    name: true,
    note: 'Endings are words of their own: cocky, cocked, cocker. The rooster is in the allow-list with its phrases.',
  }),
  ...listed('en', 'own', 2, ['pussy', 'pussies'], {
    forms: 'none',
    note: 'Willows and cats are in the allow-list.',
  }),
  ...listed('en', 'own', 2, ['cum', 'cums', 'cumshot'], {
    forms: 'none',
    between: true,
    note: 'Latin honours are in the allow-list; "Cumming" is a town and a family.',
  }),
  ...listed('en', 'own', 2, ['thot', 'thots'], { forms: 'none', name: true }),
  ...listed('en', 'own', 2, ['prick', 'pricks'], {
    forms: 'none',
    note: 'What needles and fingers do is in the allow-list.',
  }),
  ...listed(
    'en',
    'own',
    2,
    ['crackhead', 'dildo', 'pimp', 'pimps', 'these hoes', 'them hoes', 'hoes mad', 'hoe ass'],
    {
      forms: 'none',
      note: '"hoe" and "hoes" alone are garden tools.',
    },
  ),
  ...listed('en', 'own', 3, ['🖕'], { note: 'The middle finger.' }),
];
