import type { WordEntry } from '../words.ts';

/**
 * Sexual innuendo and slang that a school account would not want to have posted. Only what has no everyday sense in a
 * school; words with one stand in a phrase that leaves no doubt.
 */
const listed = (
  degree: WordEntry['degree'],
  text: string,
  note?: string,
  unless?: readonly string[],
): readonly WordEntry[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((term) => ({
      term,
      degree,
      lang: 'en' as const,
      source: 'own',
      kind: 'innuendo',
      forms: 'none' as const,
      ...(note === undefined ? {} : { note }),
      ...(unless === undefined ? {} : { unless }),
    }));

/** Every entry. */
export const INNUENDO: readonly WordEntry[] = [
  ...listed(
    3,
    `
    blowjob
    blowjobs
    blow job
    handjob
    hand job
    rimjob
    gangbang
    porn
    porno
    pornhub
    onlyfans
    deepthroat
    send nudes
    nudes
    tits
    titties
    titty
    big dick energy
    hard cock
    motorboat her
    tap that ass
    eat her out
    eat me out
    balls deep
    suck my balls
    lick my balls
    teabagging
    dick pic
    doggy style
    wet dream
    wet dreams
    jerk off
    jerking off
    jack off
    jacking off
    fap
    fapping
    `,
  ),
  ...listed(
    2,
    `
    boob
    boobs
    boobies
    boner
    boners
    horny
    hornier
    schlong
    dilf
    orgy
    orgies
    booty call
    cameltoe
    camel toe
    get laid
    got laid
    getting laid
    one night stand
    friends with benefits
    netflix and chill
    smash or pass
    deez nuts
    deez nutz
    these nutz
    ligma balls
    ligma
    sugma
    sugondese
    bofa deez
    that's what she said
    thats what she said
    that's what he said
    hit it and quit it
    hit that ass
    ride my face
    sit on my face
    turn me on
    turns me on
    hook up tonight
    thirst trap
    sugar daddy
    side chick
    grow some balls
    got the balls
    got balls
    your balls are big
    balls are big enough
    big balls energy
    blue balls
    freak in the sheets
    nice rack
    nice tits
    bust a nut
    busted a nut
    play with yourself
    `,
  ),
  ...listed(
    1,
    `
    sexy
    sexier
    sexiest
    sexting me
    hot bod
    hotties
    hottie
    hot chick
    hot chicks
    hot babes
    booty shorts
    nice booty
    nice ass
    bootylicious
    show some skin
    strip tease
    striptease
    lap dance
    bow chicka wow wow
    `,
    'Flirting and looks: out of place on a school account, not vulgar.',
  ),
  ...listed(
    1,
    `
    smoking hot
    smokin hot
    `,
    'Music, food and fire may be so; of somebody beside them all-ages still asks.',
    [
      'combo',
      'jazz',
      'band',
      'drumline',
      'horns',
      'trumpets',
      'solo',
      'kiln',
      'forge',
      'grill',
      'chili',
      'salsa',
      'volcano',
    ],
  ),
  ...listed(
    2,
    ['🍆💦', '🍑🍆', '🍆🍑', '👅💦', '🍑💦', '👉👌'].join('\n'),
    'Pairs only: a vegetable or a fruit alone is one.',
  ),
];
