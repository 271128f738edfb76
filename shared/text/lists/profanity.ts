import type { WordEntry } from '../words.ts';

/**
 * Profanity in English, Spanish and Somali, for posts that children read. Slurs are not here (they have a rule of their
 * own), nor body parts as a health class names them. Degrees: 1 mild (a teacher would say "language"), 2 strong, 3 the
 * strongest. Sources: `own` is this project's own judgement; `ofcom-2021` is Ofcom's public research on offensive
 * language, read for degrees only; `review-needed` asks for a fluent speaker's eye before the list grows.
 */

type Lang = WordEntry['lang'];
type More = Partial<Pick<WordEntry, 'note' | 'forms' | 'given' | 'glued' | 'inside' | 'name' | 'between'>>;

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
    ['shit', 'bitch', 'bastard', 'slut', 'whore', 'asshole', 'dickhead', 'bullshit'],
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
      wanker
      wank
      twat
      skank
      douchebag
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
      a tosser
      you tosser
      bunch of tossers
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
  ...listed('en', 'own', 2, ['crackhead', 'dildo', 'pimp', 'pimps', 'these hoes', 'them hoes', 'hoe ass'], {
    forms: 'none',
    note: '"hoe" and "hoes" alone are garden tools.',
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
  ...listed('es', 'own', 3, ['puta', 'verga', 'carajo'], { name: true, note: 'Also places and families.' }),
  ...listed('es', 'own', 3, [
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
  ]),
  ...listed('es', 'own', 1, ['culo', 'cagar', 'cagado']),
  ...listed('es', 'own', 1, ['pinche'], {
    forms: 'none',
    note: 'The plural is English too: pinches of salt.',
  }),
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
