import { INSULT_ACTS } from './lists/insults-acts.ts';
import { INSULT_ADJECTIVES } from './lists/insults-adjectives.ts';
import { INSULT_LIKENED } from './lists/insults-likened.ts';
import type { InsultKind } from './lists/insults-listed.ts';
import { INSULT_NOUNS } from './lists/insults-nouns.ts';
import { NEARBY_TEAMS, TARGETS } from './lists/insults-targets.ts';
import { INSULT_THINGS } from './lists/insults-things.ts';
import { SLURS } from './lists/slurs.ts';
import { wordForms } from './word-forms.ts';

const classesIn = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Whom a word may mean, and what it does in its sentence: each a bit of `who`. */
const WHO_CLASSES = classesIn(`
  YOU THEY THEM OFFICIAL OFFICE SPORT PEOPLE ANYONE TITLE GROUP IDENT SELF OURS THEIR THESE
  BE AUX VERY DET PREP AND WHO NOT CANT CLOSER MANY TEAM NAME ARTICLE
`);
/** What a word says of somebody: each a bit of `says`. */
const SAYS_CLASSES = classesIn(`
  NOUN AIMED JUDGED BEAST ADJ THING OFFICE_ADJ OFFICIAL_ADJ MILD SLUR MOST VERB ACT SKILL
  OUSTED HARM LIKES MOCK_OPEN MOCK_END LOW KIN HERO TRAIT TRIVIAL LOWER FINE PART PRAISE WOE
  VICE SIGHT
`);

/** Bits of a class in `who` or `says`. */
export interface Bits {
  readonly who: number;
  readonly says: number;
}

/** Short names for classes that stand together in patterns. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  VERY: ['VERY', 'ARTICLE'],
  ONE: ['OFFICIAL', 'OFFICE', 'SPORT', 'PEOPLE'],
};

const NOTHING: Bits = { who: 0, says: 0 };
const oneClass = (name: string): Bits => {
  const who = WHO_CLASSES.indexOf(name);
  if (who >= 0) return { who: 1 << who, says: 0 };
  const says = SAYS_CLASSES.indexOf(name);
  return says < 0 ? NOTHING : { who: 0, says: 1 << says };
};
const CLASS_BITS: ReadonlyMap<string, Bits> = new Map([
  ...[...WHO_CLASSES, ...SAYS_CLASSES].map((name) => [name, oneClass(name)] as const),
  ...Object.entries(TOGETHER).map(
    ([name, parts]) =>
      [name, { who: parts.reduce((all, part) => all | oneClass(part).who, 0), says: 0 }] as const,
  ),
]);

/** Asked for by name in the middle of a sentence, too. */
const WHO_BITS: ReadonlyMap<string, number> = new Map(WHO_CLASSES.map((name, at) => [name, 1 << at]));

/** The bits of a class that a pattern names in capitals; null for a plain word. */
export const classBits = (name: string): Bits | null => CLASS_BITS.get(name) ?? null;
/** The bits of classes of whom and of the sentence. */
export const who = (...names: readonly string[]): number => {
  let all = 0;
  for (const name of names) all |= WHO_BITS.get(name) ?? 0;
  return all;
};
/** The bits of classes of what is said. */
export const says = (...names: readonly string[]): number => {
  let all = 0;
  for (const name of names) all |= CLASS_BITS.get(name)?.says ?? 0;
  return all;
};

/** Several words that are of a class together: "waste of space". */
export interface Compound extends Bits {
  readonly rest: readonly string[];
}

export interface WordClasses {
  readonly words: ReadonlyMap<string, Bits>;
  /** By their first word. */
  readonly compounds: ReadonlyMap<string, readonly Compound[]>;
}

const CLASS_OF: Partial<Record<InsultKind, string>> = {
  noun: 'NOUN',
  'aimed-noun': 'AIMED',
  'judged-noun': 'JUDGED',
  'beast-noun': 'BEAST',
  adjective: 'ADJ',
  'adjective-of-things': 'THING',
  'adjective-of-offices': 'OFFICE_ADJ',
  'adjective-of-officials': 'OFFICIAL_ADJ',
  'adjective-mild': 'MILD',
  verb: 'VERB',
  act: 'ACT',
  skill: 'SKILL',
  ousted: 'OUSTED',
  harm: 'HARM',
  woe: 'WOE',
  likes: 'LIKES',
  'mock-open': 'MOCK_OPEN',
  'mock-end': 'MOCK_END',
  low: 'LOW',
  kin: 'KIN',
  hero: 'HERO',
  trait: 'TRAIT',
  trivial: 'TRIVIAL',
  lower: 'LOWER',
  fine: 'FINE',
  part: 'PART',
  vice: 'VICE',
  praise: 'PRAISE',
  sight: 'SIGHT',
};

/** A hyphen in a list of single words stands for a blank. */
const singly = (terms: string): readonly string[] =>
  terms
    .split(/\s+/)
    .filter((term) => term !== '')
    .map((term) => (term.includes('-') ? term.replaceAll('-', ' ') : term));

/** Every listed word with its classes. Words stand without apostrophes, as tokens do. */
export const wordClasses = (): WordClasses => {
  const words = new Map<string, Bits>();
  const compounds = new Map<string, Compound[]>();
  const put = (term: string, bits: Bits): void => {
    const plain = term.includes("'") ? term.replaceAll("'", '') : term;
    if (!plain.includes(' ')) {
      const known = words.get(plain);
      words.set(
        plain,
        known === undefined ? bits : { who: known.who | bits.who, says: known.says | bits.says },
      );
      return;
    }
    const [first = '', ...rest] = plain.split(' ');
    const known = compounds.get(first);
    if (known === undefined) compounds.set(first, [{ rest, ...bits }]);
    else known.push({ rest, ...bits });
  };
  for (const [name, list] of Object.entries(TARGETS)) {
    const bits = oneClass(name);
    for (const word of list) put(word.replaceAll('-', ' '), bits);
  }
  const slur = oneClass('SLUR');
  for (const { term, degree, unless } of SLURS)
    if (degree >= 2 && unless === undefined && /^[a-z]+$/.test(term))
      for (const form of wordForms(term, 'plural')) put(form, slur);
  for (const { kind, terms } of [...INSULT_ACTS, ...INSULT_LIKENED]) {
    const bits = oneClass(CLASS_OF[kind] ?? '');
    for (const term of singly(terms)) put(term, bits);
  }
  for (const { kind, terms } of [...INSULT_NOUNS, ...INSULT_THINGS, ...INSULT_ADJECTIVES]) {
    const bits = oneClass(CLASS_OF[kind] ?? '');
    for (const term of singly(terms)) {
      put(term, bits);
      if (!kind.endsWith('noun') || term.endsWith('s')) continue;
      const parts = term.split(' ');
      // "wastes of space", "pieces of trash"; "choke artists".
      const head = parts.includes('of') || parts.includes('for') ? 0 : parts.length - 1;
      for (const form of wordForms(parts[head] ?? '', 'plural').slice(1))
        put(parts.with(head, form).join(' '), bits);
    }
  }
  for (const team of NEARBY_TEAMS) put(team.replaceAll('-', ' '), oneClass('TEAM'));
  return { words, compounds };
};
