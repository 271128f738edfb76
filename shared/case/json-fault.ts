import { skipScalar, skipSpace } from './json-scan.ts';

/** Where text stops being JSON, and what is wrong there in plain words. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

type Expect = 'value' | 'first-value' | 'first-key' | 'key' | 'colon' | 'more' | 'end';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const HEX = /^[0-9a-fA-F]{4}$/;

const fault = (offset: number, message: string): JsonFault => ({ offset, message });

/** The end of the string that opens at `from`, or what is wrong inside it. */
const readString = (text: string, from: number): number | JsonFault => {
  for (let at = from + 1; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '"') return at + 1;
    if (char < ' ') {
      const isBreak = char === '\n' || char === '\r';
      return isBreak
        ? fault(from, 'this text is not closed on its line; a line break inside it is written \\n')
        : fault(at, 'a control character inside a text; a tab is written \\t');
    }
    if (char !== '\\') continue;
    const next = text[at + 1] ?? '';
    if (next === 'u' && HEX.test(text.slice(at + 2, at + 6))) at += 5;
    else if (next !== '' && '"\\/bfnrt'.includes(next)) at += 1;
    else return fault(at, 'a backslash that begins nothing; a backslash itself is written \\\\');
  }
  return fault(from, 'this text is never closed with a double quote');
};

const wrongValue = (text: string, at: number, opens: string): JsonFault => {
  const char = text[at] ?? '';
  if (char === '}' || char === ']')
    return fault(at, opens === ',' ? `an extra comma before this ${char}` : 'a value is missing here');
  if (char === ',' || char === ':') return fault(at, 'a value is missing here');
  if (char === "'" || char === '“' || char === '”') return fault(at, 'text goes in straight double quotes');
  if (char === '/' || char === '#') return fault(at, 'JSON does not allow comments');
  const word = text.slice(at, Math.max(at + 1, skipScalar(text, at)));
  const said = word.length > 30 ? `${word.slice(0, 30)}…` : word;
  return fault(at, `“${said}” is not a value; text goes in double quotes`);
};

const wrongKey = (text: string, at: number, opens: string): JsonFault => {
  const char = text[at] ?? '';
  if (char === '}' && opens === ',') return fault(at, 'an extra comma before this }');
  if (char === '/' || char === '#') return fault(at, 'JSON does not allow comments');
  return fault(at, 'a field name in double quotes is expected here');
};

const ended = (text: string, inside: readonly string[]): JsonFault => {
  const open = inside.at(-1);
  if (open === undefined) return fault(text.length, 'there is nothing here');
  return fault(text.length, `the text ends before its ${open === '{' ? '}' : ']'}`);
};

/** The first place where the text is not JSON, or null where it is. Any depth, one pass. */
export const jsonFault = (text: string): JsonFault | null => {
  const inside: string[] = [];
  let expect = 'value' as Expect;
  let before = '';
  let at = skipSpace(text, 0);
  const after = (): Expect => (inside.length === 0 ? 'end' : 'more');
  while (at < text.length) {
    const char = text[at] ?? '';
    if (expect === 'end') return fault(at, 'there is more after the end of the value');
    const closes = inside.at(-1) === '{' ? '}' : ']';
    if (char === closes && (expect === 'more' || expect === 'first-value' || expect === 'first-key')) {
      inside.pop();
      at += 1;
      expect = after();
    } else if (expect === 'more') {
      if (char !== ',') return fault(at, `a comma or ${closes} is missing before this`);
      expect = closes === '}' ? 'key' : 'value';
      at += 1;
    } else if (expect === 'colon') {
      if (char !== ':') return fault(at, 'a colon is missing between the field name and its value');
      expect = 'value';
      at += 1;
    } else if (char === '"') {
      const end = readString(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      expect = expect === 'key' || expect === 'first-key' ? 'colon' : after();
    } else if (expect === 'key' || expect === 'first-key') return wrongKey(text, at, before);
    else if (char === '{' || char === '[') {
      inside.push(char);
      expect = char === '{' ? 'first-key' : 'first-value';
      at += 1;
    } else {
      const end = skipScalar(text, at);
      const word = text.slice(at, end);
      if (word !== 'true' && word !== 'false' && word !== 'null' && !NUMBER.test(word))
        return wrongValue(text, at, before);
      at = end;
      expect = after();
    }
    before = char;
    at = skipSpace(text, at);
  }
  return expect === 'end' ? null : ended(text, inside);
};
