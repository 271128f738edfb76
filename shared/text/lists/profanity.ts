import type { WordEntry } from '../words.ts';

/**
 * Profanity in English, Spanish and Somali, for posts that children read. Slurs are not here (they have a rule of their
 * own), nor body parts as a health class names them. Degrees: 1 mild (a teacher would say "language"), 2 strong, 3 the
 * strongest. Sources: `own` is this project's own judgement; `ofcom-2021` is Ofcom's public research on offensive
 * language, read for degrees only; `review-needed` asks for a fluent speaker's eye before the list grows.
 */

type Lang = WordEntry['lang'];
type More = Partial<Pick<WordEntry, 'note' | 'forms' | 'inside' | 'name'>>;

const listed = (
  lang: Lang,
  source: string,
  degree: WordEntry['degree'],
  terms: readonly string[],
  more: More = {},
): readonly WordEntry[] => terms.map((term) => ({ term, degree, lang, source, kind: 'profanity', ...more }));

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const ENGLISH: readonly WordEntry[] = [
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
      fucktard
      fuckwit
      fuckface
      clusterfuck
      cunt
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
  ...listed('en', 'own', 3, ['fuk', 'fuq', 'fvck', 'phuck', 'fck', 'fcuk', 'fuxk', 'mofo'], {
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
    lines(`
      shit
      bullshit
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
      bitch
      bastard
      asshole
      arsehole
      arse
      bollocks
      bellend
      wanker
      wank
      twat
      slut
      whore
      skank
      douchebag
      douche
      dickhead
      dickface
      dickwad
      dickish
      fuckery
      jackass
      dumbass
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
      tosser
      piss off
      pissed off
      take the piss
      piss poor
      dick move
      son of a bitch
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
  ...listed('en', 'own', 2, ['shyt', 'shiet', 'biatch', 'beotch', 'biotch', 'azz', 'assh0le']),
  ...listed('en', 'own', 2, ['ass'], {
    forms: 'none',
    note: 'Alone; "asses" is listed apart, other endings would make names and nonsense.',
  }),
  ...listed('en', 'own', 2, ['asses', 'asss'], { forms: 'none' }),
  ...listed('en', 'own', 2, ['bitchass', 'bitchy', 'bitchin', 'sumbitch'], { forms: 'none' }),
  ...listed('en', 'own', 2, ['piss', 'pissed', 'pisses', 'pisser', 'pissing', 'pissy'], { forms: 'none' }),
  ...listed('en', 'own', 2, ['dick', 'dicks'], {
    forms: 'none',
    name: true,
    note: 'Also a first name: passes with a capital and a name beside it. Endings are left out: Dickens, dickey.',
  }),
  ...listed('en', 'own', 2, ['cock', 'cocks'], {
    forms: 'none',
    note: 'Endings are words of their own: cocky, cocked, cocker. The rooster is in the allow-list with its phrases.',
  }),
  ...listed('en', 'own', 2, ['pussy', 'pussies'], {
    forms: 'none',
    note: 'Willows and cats are in the allow-list.',
  }),
  ...listed('en', 'own', 2, ['cum', 'cums', 'cumshot', 'cumming'], {
    forms: 'none',
    note: 'Latin honours are in the allow-list; "cumin" and "Cummings" are not made of it.',
  }),
  ...listed('en', 'own', 2, ['you prick', 'such a prick', 'a prick', 'these pricks'], {
    note: 'The word alone is also what needles and fingers do.',
  }),
  ...listed('en', 'own', 2, ['crackhead', 'dildo', 'thot', 'thots', 'pimp', 'pimps', 'hoes', 'hoe ass'], {
    forms: 'none',
    note: '"hoe" alone is a garden tool.',
  }),
  ...listed(
    'en',
    'own',
    1,
    [
      'damn',
      'damned',
      'damnit',
      'dammit',
      'damning',
      'goddamn',
      'goddamned',
      'goddamnit',
      'god damn',
      'dayum',
      'damm it',
    ],
    {
      forms: 'none',
    },
  ),
  ...listed('en', 'own', 1, ['d***', 'd*mn', 'h*ll', 'cr*p'], { note: 'Masks as typed.' }),
  ...listed('en', 'own', 1, ['crap', 'crappy', 'crapped', 'crapping', 'crapload', 'bullcrap', 'holy crap'], {
    forms: 'none',
    note: '"craps" is a game and "crappie" a fish.',
  }),
  ...listed(
    'en',
    'own',
    1,
    lines(`
      what the hell
      what in the hell
      who the hell
      how the hell
      why the hell
      where the hell
      when the hell
      the hell out
      the hell with
      the hell are
      the hell is
      go to hell
      going to hell in
      to hell with
      hell yeah
      hell yea
      hell yes
      hell no
      hell ya
      oh hell
      aw hell
      bloody hell
      hell of a
      helluva
      like hell
      as hell
      hot as hell
      scared the hell
      raise hell
      raising hell
      give em hell
      give them hell
      gave them hell
      hell week
      hell bent
      hells yeah
      hot damn
      catch hell
    `),
    { note: 'Only where it swears: the place in literature and history passes.' },
  ),
  ...listed(
    'en',
    'own',
    1,
    lines(`
      you suck
      u suck
      they suck
      we suck
      he sucks
      she sucks
      it sucks
      this sucks
      that sucks
      school sucks
      life sucks
      sucks ass
      sucks to be you
      sucks to suck
      refs suck
      screw you
      screw off
      screw them
      screw that
      screw this
      bite me
      bugger off
      bugger all
      bloody idiot
      up yours
      effing
      eff you
      eff off
      frickin
      fricking
      friggin
      frigging
      freaking hell
      mother effer
      flip them off
      flip the bird
    `),
    { forms: 'none' },
  ),
  ...listed('en', 'own', 3, ['🖕'], { note: 'The middle finger.' }),
];

const SPANISH: readonly WordEntry[] = [
  ...listed('es', 'own', 3, [
    'puta',
    'puto',
    'putita',
    'hijo de puta',
    'hija de puta',
    'hijueputa',
    'hijoputa',
    'jueputa',
    'puta madre',
    'chinga tu madre',
    'chinga',
    'chingar',
    'chingada',
    'chingado',
    'chingadera',
    'chingon',
    'chingona',
    'chingate',
    'no chingues',
    'a la verga',
    'vergas',
    'verga',
    'coño',
    'concha tu madre',
    'conchetumadre',
    'mamahuevo',
    'mamaguevo',
    'malparido',
    'malparida',
  ]),
  ...listed('es', 'own', 2, [
    'mierda',
    'pendejo',
    'pendeja',
    'pendejada',
    'cabron',
    'cabrona',
    'cabrones',
    'culero',
    'culera',
    'gilipollas',
    'joder',
    'jodido',
    'jodete',
    'no me jodas',
    'carajo',
    'vete al carajo',
    'cojones',
    'cojonudo',
    'huevon',
    'huevona',
    'boludo',
    'pelotudo',
    'zorra de mierda',
    'mamada',
    'mamadas',
    'follar',
    'me cago en',
    'cagada',
    'no mames',
    'vete a la mierda',
    'hostia puta',
    'puñeta',
    'culiao',
    'culiado',
    'weon culiao',
    'hdp',
  ]),
  ...listed('es', 'own', 1, ['pinche', 'culo', 'culos', 'cagar', 'cagado', 'pinches']),
];

const SOMALI: readonly WordEntry[] = [
  ...listed(
    'so',
    'review-needed',
    3,
    [
      'hooyadaa wes',
      'hoyadaa wes',
      'abahaa wes',
      'ku was',
      'wasmo',
      'siilka',
      'siil',
      'guskaaga',
      'guska',
      'futo',
      'futada',
      'futadaada',
    ],
    {
      note: '"was" and "gus" alone are left out: an English word and a first name.',
    },
  ),
  ...listed(
    'so',
    'review-needed',
    2,
    ['dhillo', 'dhilo', 'dhillooyin', 'sharmuuto', 'sharmuto', 'sharmuta', 'xaar cun', 'eey wasaq', 'wasaq'],
    {
      note: 'Insults; "nacas" (fool) belongs to personal attacks.',
    },
  ),
];

/** Every entry, English, Spanish, Somali. */
export const PROFANITY: readonly WordEntry[] = [...ENGLISH, ...SPANISH, ...SOMALI];
