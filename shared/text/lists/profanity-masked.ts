import type { WordEntry } from '../words.ts';
import { lines, listed } from './listed.ts';

/** Words that a health class may use: innocent as they are spelled, not where somebody hides them: `p3nis`, `s.e.x`. */
export const MASKED: readonly WordEntry[] = [
  ...listed(
    'en',
    'own',
    2,
    lines(`
      penis
      penises
      vagina
      vaginas
      anal
      anus
      sex
      hooker
      hookers
      erection
      masturbate
      masturbating
      masturbation
      orgasm
      orgasms
      semen
      testicle
      testicles
      scrotum
      nipple
      nipples
      clitoris
      clit
      rape
      rapist
      raped
      molest
      molester
      naked
      breasts
      butt
      butts
      butthole
      sexual
      fetish
      bondage
      threesome
      incest
      prostitute
      prostitutes
      strippers
    `),
    { forms: 'none', masked: true, note: 'Only disguised.' },
  ),
];
