/** Quotation marks at the ends of a tag, as tools write one of several words. */
const QUOTES = /^["“”\s]+|["“”\s]+$/gu;

/**
 * Tags as they are typed, pasted or listed in a cell. Commas part them, as they do in the form they go into, within quotation
 * marks too: no tag holds one. Quotation marks around a tag are no part of it. `between`: what parts them.
 */
export const readTags = (typed: string, between: RegExp = /,/u): readonly string[] =>
  typed
    .split(between)
    .map((tag) => tag.replace(QUOTES, ''))
    .filter((tag) => tag !== '');
