import type { NameToken } from './name-tokens.ts';

/** A first or last name that begins at a token of a text. */
export interface Half {
  readonly key: string;
  readonly people: readonly number[];
  /** Index of its first token, and of the token after it. */
  readonly at: number;
  readonly next: number;
}

/** Name → who has it, or undefined. */
export type PeopleOf = (key: string) => readonly number[] | undefined;

/** A text's tokens, and the first and last names that begin at each, longest first. */
export interface NameText {
  readonly tokens: readonly NameToken[];
  readonly given: (at: number) => readonly Half[];
  readonly last: (at: number) => readonly Half[];
}

/** Asks about each token once: both orders of a name, and the next token, ask for the same halves. */
export const once = (find: (at: number) => readonly Half[]): ((at: number) => readonly Half[]) => {
  const known: (readonly Half[] | undefined)[] = [];
  return (at) => (known[at] ??= find(at));
};
