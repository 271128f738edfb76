import type { Meant } from './attack-sentence.ts';

/** What is found is an attack from so many points in one sentence. */
export const ENOUGH_POINTS = 2;

/**
 * Points of a word said of somebody, by who is meant and by the word's degree (insults-listed.ts): a plain bad word (1)
 * counts in full only of officials and the other side, a word for people (2) of nearly everybody, a word that only puts
 * down (3) of all.
 */
export const POINTS: Readonly<Record<Meant, readonly [number, number, number, number]>> = {
  you: [0, 1, 2.2, 3],
  foe: [0, 2, 2.5, 3],
  office: [0, 2, 2.2, 3],
  person: [0, 1, 2, 3],
  they: [0, 0.5, 2, 3],
  people: [0, 0.8, 2, 3],
  group: [0, 2, 3, 3],
  own: [0, 0, 1.2, 2.5],
};

/** Where nobody is named beside it, or the word stands apart from who is meant. */
export const APART = 0.5;

/** What more there is in a sentence counts by so much beside the strongest. */
export const LATER = 0.7;

/** So many points more are needed where a sentence praises or speaks of ourselves. */
export const PRAISED = 0.8;
