/** Walking through JSON text by hand: where `JSON.parse` refused it or says too little, or where a place must be told. */
const SPACE = /[ \t\n\r]*/y;
const SCALAR = /[^\s,:{}[\]"]*/y;

const match = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  pattern.test(text);
  return Math.max(from, pattern.lastIndex);
};

/** The offset of the first character from `from` on that is no white space. */
export const skipSpace = (text: string, from: number): number => match(SPACE, text, from);

/** The end of a bare word: a number, true, false, null, or something that is none of them. */
export const skipScalar = (text: string, from: number): number => match(SCALAR, text, from);

/** The offset after the closing quote of the string that opens at `from`; the text's length where it never closes. */
const skipString = (text: string, from: number): number => {
  for (let at = from + 1; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '"') return at + 1;
  }
  return text.length;
};

/** The offset after the value that begins at `from`, in text that is known to be JSON. Any depth. */
export const skipValue = (text: string, from: number): number => {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const char = text[at];
    if (char === '"') at = skipString(text, at);
    else if (char === '{' || char === '[') {
      depth += 1;
      at += 1;
    } else if (char === '}' || char === ']') {
      depth -= 1;
      at += 1;
    } else if (char === ',' || char === ':') at += 1;
    else at = Math.max(at + 1, skipScalar(text, at));
    if (depth === 0) return at;
    at = skipSpace(text, at);
  }
  return at;
};

/** A member of an object or an item of a list, in text that is known to be JSON. */
export interface Member {
  /** Where the key (of an item: the value) begins. */
  readonly key: number;
  readonly name: string | number;
  readonly value: number;
  readonly end: number;
}

/** What the object or list at `from` holds, in order; nothing where another value stands. */
export function* membersOf(text: string, from: number): Generator<Member> {
  const isList = text[from] === '[';
  if (!isList && text[from] !== '{') return;
  let at = skipSpace(text, from + 1);
  for (let count = 0; at < text.length && text[at] !== ']' && text[at] !== '}'; count += 1) {
    const key = at;
    let name: string | number = count;
    if (!isList) {
      const end = skipString(text, at);
      name = String(JSON.parse(text.slice(at, end)));
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    const end = skipValue(text, at);
    yield { key, name, value: at, end };
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
}
