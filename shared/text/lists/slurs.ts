import type { WordEntry } from '../words.ts';
import { SLURS_ABILITY } from './slurs-ability.ts';
import { SLURS_GENDER } from './slurs-gender.ts';
import { SLURS_PEOPLE } from './slurs-people.ts';
import { SLURS_RACE } from './slurs-race.ts';
import { SLURS_RELIGION } from './slurs-religion.ts';
import { SLURS_SPANISH_SOMALI } from './slurs-spanish-somali.ts';

/**
 * Slurs and dehumanising terms for every protected class, in English, Spanish and Somali. What people are (Muslim, gay,
 * deaf, Somali, homeless) is never listed by itself. `own` is this project's own judgement; `review-needed` asks for a
 * fluent speaker's eye before the list grows.
 */
export const SLURS: readonly WordEntry[] = [
  ...SLURS_RACE,
  ...SLURS_PEOPLE,
  ...SLURS_RELIGION,
  ...SLURS_ABILITY,
  ...SLURS_GENDER,
  ...SLURS_SPANISH_SOMALI,
];
