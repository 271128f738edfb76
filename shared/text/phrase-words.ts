/**
 * The words that phrases cannot do without, each with a number, whatever lists they come from. A text is asked once which
 * of them stand in it; from then on a list only compares numbers.
 */

/** How a word stands: whole, perhaps with "s" or "es" behind, or as the beginning of a word. */
export type Standing = 'whole' | 'plural' | 'beginning';

/** A text's words, and the numbers that stand in it. */
export interface NumberedWords {
  readonly words: ReadonlySet<string>;
  /** Those among the first `asked`; some perhaps twice. */
  readonly numbers: number[];
  asked: number;
}

interface Listed {
  readonly text: string;
  readonly standing: Standing;
}

/** By number. */
const listed: Listed[] = [];
const numbered: Readonly<Record<Standing, Map<string, number>>> = {
  whole: new Map(),
  plural: new Map(),
  beginning: new Map(),
};

/** Beginnings are kept by so many letters of theirs: a word is then cut once, and not at each letter. */
const KEY = 3;
const byStart = new Map<string, number[]>();

/** The number of a word that stands so, a new one where none asked for it yet. */
export const numberOf = (text: string, standing: Standing): number => {
  const known = numbered[standing].get(text);
  if (known !== undefined) return known;
  const number = listed.length;
  listed.push({ text, standing });
  numbered[standing].set(text, number);
  tellKnown(text, standing, number);
  if (standing === 'beginning') {
    const start = text.slice(0, KEY);
    const group = byStart.get(start);
    if (group === undefined) byStart.set(start, [number]);
    else group.push(number);
  }
  return number;
};

/** The numbers that a word of a text has. */
const read = (word: string): number[] => {
  const found: number[] = [];
  const take = (number: number | undefined): void => {
    if (number !== undefined) found.push(number);
  };
  take(numbered.whole.get(word));
  take(numbered.plural.get(word));
  if (word.endsWith('s')) take(numbered.plural.get(word.slice(0, -1)));
  if (word.endsWith('es')) take(numbered.plural.get(word.slice(0, -2)));
  for (let length = 1; length <= KEY; length += 1)
    for (const number of byStart.get(word.slice(0, length)) ?? [])
      if (word.startsWith(listed[number]?.text ?? word)) found.push(number);
  return found;
};

/** Words come again and again. Bounded, because text is hostile. */
const known = new Map<string, number[]>();
const MOST_KNOWN = 3_000;

/** A new number for the words that were read before it was given: lists are read one by one, while texts are. */
function tellKnown(text: string, standing: Standing, number: number): void {
  if (standing === 'beginning') {
    for (const [word, numbers] of known) if (word.startsWith(text)) numbers.push(number);
    return;
  }
  known.get(text)?.push(number);
  if (standing === 'whole') return;
  known.get(`${text}s`)?.push(number);
  known.get(`${text}es`)?.push(number);
}

const numbersOf = (word: string): readonly number[] => {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = read(word);
  known.set(word, made);
  return made;
};

const standsIn = (words: ReadonlySet<string>, { text, standing }: Listed): boolean => {
  if (standing === 'whole') return words.has(text);
  if (standing === 'plural') return words.has(text) || words.has(`${text}s`) || words.has(`${text}es`);
  for (const word of words) if (word.startsWith(text)) return true;
  return false;
};

/** So many new numbers are sooner looked for in a text's words than these in all there are. */
const FEW = 40;

const complete = (text: NumberedWords): void => {
  if (text.asked > 0 && listed.length - text.asked <= FEW) {
    for (const [at, one] of listed.slice(text.asked).entries())
      if (standsIn(text.words, one)) text.numbers.push(text.asked + at);
  } else {
    text.numbers.length = 0;
    for (const word of text.words) for (const number of numbersOf(word)) text.numbers.push(number);
  }
  text.asked = listed.length;
};

/** For each number, which text it was last seen in. */
let seen = new Uint32Array(2 ** 13);
let reading = 0;
let current: NumberedWords | null = null;

/** Makes this text the one that `stands` is asked about; answers its numbers, some perhaps twice. */
export const readNumbers = (text: NumberedWords): readonly number[] => {
  if (current === text && text.asked === listed.length) return text.numbers;
  if (text.asked !== listed.length) complete(text);
  if (seen.length < listed.length) seen = new Uint32Array(2 * listed.length);
  reading += 1;
  for (const number of text.numbers) seen[number] = reading;
  current = text;
  return text.numbers;
};

/** Whether the word of this number stands in the text that was read last. */
export const stands = (number: number): boolean => seen[number] === reading;
