import { skipSpace } from './json-scan.ts';

/** A field name that stands twice in one object. */
export interface TwiceNamed {
  readonly name: string;
  /** Where it stands the second time: its opening quote. */
  readonly offset: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const OPENS_OBJECT = 0x7b;
const CLOSES_OBJECT = 0x7d;
const OPENS_LIST = 0x5b;
const CLOSES_LIST = 0x5d;

/** The offset of the closing quote of a string of JSON that opens at `from`. */
const closing = (text: string, from: number): number => {
  let at = text.indexOf('"', from + 1);
  for (;;) {
    let slashes = at - 1;
    while (text.charCodeAt(slashes) === BACKSLASH) slashes -= 1;
    if ((at - 1 - slashes) % 2 === 0) return at;
    at = text.indexOf('"', at + 1);
  }
};

/**
 * The first field name that stands twice in the same object of text that is JSON; null where none does. `JSON.parse`
 * keeps the last and says nothing: what was written first would be judged by nobody. One pass, any depth.
 */
export const twiceNamed = (text: string): TwiceNamed | null => {
  // The names of each object that is open; null: a list.
  const inside: (Set<string> | null)[] = [];
  let names: Set<string> | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = closing(text, at);
      if (names !== null && text.charCodeAt(skipSpace(text, end + 1)) === COLON) {
        const raw = text.slice(at + 1, end);
        const name = raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
        if (names.size === names.add(name).size) return { name, offset: at };
      }
      at = end;
    } else if (code === OPENS_OBJECT || code === OPENS_LIST) {
      inside.push(names);
      names = code === OPENS_OBJECT ? new Set() : null;
    } else if (code === CLOSES_OBJECT || code === CLOSES_LIST) names = inside.pop() ?? null;
  }
  return null;
};

/** What is wrong with it, in plain words. */
export const sayTwice = ({ name }: TwiceNamed): string =>
  `the field ${JSON.stringify(name)} stands here a second time; take one of the two out`;
