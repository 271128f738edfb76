import type { WordEntry } from '../words.ts';
import { lines, listed } from './listed.ts';

/** English, degree 1. */
export const MILD_ENGLISH: readonly WordEntry[] = [
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
      'goddammit',
      'godammit',
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
];
