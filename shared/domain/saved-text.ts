import type { Category } from './post.ts';

export const SAVED_TEXT_KINDS = ['template', 'hashtags', 'snippet'] as const;
/** A template begins a post; hashtags and snippets are put into one. */
export type SavedTextKind = (typeof SAVED_TEXT_KINDS)[number];

/** Words that are used again and again. */
export interface SavedText {
  readonly id: string;
  readonly kind: SavedTextKind;
  readonly name: string;
  /** With variables such as `{school}`. */
  readonly text: string;
  /** Of a post that begins with it. */
  readonly category: Category | null;
}

/** What can stand in braces, in the order people are told. */
export const VARIABLES = ['school', 'account', 'day', 'date', 'time'] as const;
export type Variable = (typeof VARIABLES)[number];

/**
 * The text with each variable (`{school}`, in any case) replaced by what the post knows. What it does not know stays in
 * its braces, where the check finds it as unfinished.
 */
export const fillVariables = (text: string, known: Readonly<Partial<Record<Variable, string>>>): string =>
  text.replace(
    /\{\s*([a-z]+)\s*\}/giu,
    (whole, name: string) => known[name.toLowerCase() as Variable] ?? whole,
  );
