import type { Person } from '../domain/person.ts';

/** Somebody's name found in a text. */
export interface NameMatch {
  /** UTF-16 offsets in the source, end exclusive; a possessive's ’s is outside. */
  readonly range: readonly [number, number];
  /** Everybody of that name. */
  readonly people: readonly string[];
  /** `full`: first (or preferred) and last name together, any order; `last`: last name alone; `first`: first or preferred name alone (weak: Grace, Will and May are words). */
  readonly strength: 'full' | 'last' | 'first';
}

/** The people of a case or of the register, with their names indexed. Built once per register version. */
export interface PeopleIndex {
  readonly size: number;
  readonly byId: (id: string) => Person | undefined;
  /** Names in a text, leftmost-longest, in time linear in the text. */
  readonly findNames: (text: string) => readonly NameMatch[];
}
