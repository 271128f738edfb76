import { membersOf, skipSpace } from './json-scan.ts';

/** The text of one case and where it begins in its file; lines and columns count from 1, columns in UTF-16 units. */
export interface CaseText {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

const BREAK = /\r\n|\n|\r/g;

/** The line and column of an offset into the text. */
export const lineOf = (at: CaseText, offset: number): LinePlace => {
  let line = at.line;
  let begin = 0;
  for (const found of at.text.slice(0, offset).matchAll(BREAK)) {
    line += 1;
    begin = found.index + found[0].length;
  }
  return { line, column: offset - begin + (line === at.line ? at.column : 1) };
};

/** What stands at a path of JSON text: where its key and its value begin, and whether all of the path exists. */
export interface JsonPlace {
  readonly key: number;
  readonly value: number;
  readonly found: boolean;
}

/**
 * Finds a path in text that is known to be JSON. Of a key that is written twice (`twiceNamed`) the last counts, as for `JSON.parse`.
 * Where the path leaves the text, the deepest place that exists is told.
 */
export const placeOf = (text: string, path: readonly PropertyKey[]): JsonPlace => {
  let place = { key: skipSpace(text, 0), value: skipSpace(text, 0) };
  for (const part of path) {
    let next: { key: number; value: number } | null = null;
    for (const member of membersOf(text, place.value)) if (member.name === part) next = member;
    if (next === null) return { key: place.key, value: place.value, found: false };
    place = { key: next.key, value: next.value };
  }
  return { ...place, found: true };
};

/** The texts of a list's items, each with its place: one pass over the text. */
export const itemsOf = (list: CaseText): readonly CaseText[] => {
  const items: CaseText[] = [];
  let from = { offset: 0, line: list.line, column: list.column };
  for (const member of membersOf(list.text, skipSpace(list.text, 0))) {
    const between = {
      text: list.text.slice(from.offset, member.value),
      line: from.line,
      column: from.column,
    };
    const place = lineOf(between, between.text.length);
    items.push({ text: list.text.slice(member.value, member.end), ...place });
    from = { offset: member.value, ...place };
  }
  return items;
};

const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|.)/y;

/**
 * Where the `at`th UTF-16 unit of a string stands in its JSON spelling (`\n` and `\u00e9` are longer there). `from` is the
 * opening quote.
 */
export const offsetInString = (text: string, from: number, at: number): number => {
  let offset = from + 1;
  for (let count = 0; count < at && offset < text.length; count += 1) {
    ESCAPE.lastIndex = offset;
    offset = ESCAPE.test(text) ? ESCAPE.lastIndex : offset + 1;
  }
  return offset;
};
