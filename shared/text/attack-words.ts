import { fold } from './fold.ts';
import { INSULT_ADJECTIVES } from './lists/insults-adjectives.ts';
import type { InsultKind } from './lists/insults-listed.ts';
import { INSULT_NOUNS } from './lists/insults-nouns.ts';
import { INSULT_THINGS } from './lists/insults-things.ts';
import { NEARBY_TEAMS, TARGETS } from './lists/insults-targets.ts';
import { lines } from './lists/listed.ts';
import { SLURS } from './lists/slurs.ts';
import { wordForms } from './word-forms.ts';

/** Classes of words that patterns name in capitals, each a bit. */
export const CLASSES = [
  'YOU',
  'THEY',
  'THEM',
  'ONE',
  'TEAM',
  'NAME',
  'GROUP',
  'IDENT',
  'PEOPLE',
  'BE',
  'VERY',
  'DET',
  'CANT',
  'NOUN',
  'AIMED',
  'JUDGED',
  'BEAST',
  'ADJ',
  'THING',
  'OFFICE',
  'OFFICIAL',
  'SLUR',
  'SPORT',
  'SOFT',
  'GAP',
] as const;
type Class = (typeof CLASSES)[number];

/** The bit of a class, 0 for a word that is none. */
export const bitOf = (name: string): number => {
  const at = CLASSES.indexOf(name as Class);
  return at < 0 ? 0 : 1 << at;
};

/** Several words that are of a class together: "waste of space". */
export interface Compound {
  readonly rest: readonly string[];
  readonly bits: number;
}

export interface WordClasses {
  readonly bits: ReadonlyMap<string, number>;
  /** By their first word. */
  readonly compounds: ReadonlyMap<string, readonly Compound[]>;
  /** Count only where they are written like a name. */
  readonly teams: ReadonlySet<string>;
}

const CLASS_OF: Partial<Record<InsultKind, Class>> = {
  noun: 'NOUN',
  'aimed-noun': 'AIMED',
  'judged-noun': 'JUDGED',
  'beast-noun': 'BEAST',
  adjective: 'ADJ',
  'adjective-of-things': 'THING',
  'adjective-of-offices': 'OFFICE',
  'adjective-of-officials': 'OFFICIAL',
};

/** Every listed word with its classes. Words stand without apostrophes, as tokens do. */
export const wordClasses = (): WordClasses => {
  const bits = new Map<string, number>();
  const compounds = new Map<string, Compound[]>();
  const put = (term: string, bit: number): void => {
    const [first = '', ...rest] = term.replaceAll("'", '').split(' ');
    if (rest.length === 0) bits.set(first, (bits.get(first) ?? 0) | bit);
    else compounds.set(first, [...(compounds.get(first) ?? []), { rest, bits: bit }]);
  };
  for (const [name, words] of Object.entries(TARGETS)) for (const word of words) put(word, bitOf(name));
  for (const { term, degree, unless } of SLURS)
    if (degree >= 2 && unless === undefined && /^[a-z]+$/.test(fold(term).text)) {
      for (const form of wordForms(fold(term).text, 'plural')) put(form, bitOf('SLUR'));
    }
  for (const { kind, terms } of [...INSULT_NOUNS, ...INSULT_THINGS, ...INSULT_ADJECTIVES]) {
    const name = CLASS_OF[kind];
    if (name === undefined) continue;
    const isNoun = kind.endsWith('noun');
    for (const term of lines(terms)) {
      put(term, bitOf(name));
      if (!isNoun || term.endsWith('s')) continue;
      const words = term.split(' ');
      // "wastes of space", "pieces of trash"; "choke artists".
      const head = words.includes('of') || words.includes('for') ? 0 : words.length - 1;
      for (const form of wordForms(words[head] ?? '', 'plural').slice(1))
        put(words.with(head, form).join(' '), bitOf(name));
    }
  }
  return { bits, compounds, teams: new Set(NEARBY_TEAMS) };
};
