import { fold } from './fold.ts';
import { type Disguises, disguisesOf } from './word-disguises.ts';
import { wordForms } from './word-forms.ts';
import type { WordForms } from './word-forms.ts';
import { WordTrie } from './word-trie.ts';
import type { CompiledWords, Phrase, WordEntry } from './words.ts';

const defaultForms = (entry: WordEntry, words: number): WordForms => {
  if (entry.forms !== undefined) return entry.forms;
  if (words > 1 || entry.term.includes('*')) return 'none';
  return entry.lang === 'en' ? 'all' : entry.lang === 'es' ? 'plural' : 'none';
};

/** Words a reader hears the same. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  to: ['2'],
  you: ['u', 'ya'],
  for: ['4'],
  the: ['da'],
};

const PLAIN = /^[a-z]+$/;
const PLAIN_PHRASE = /^[a-z]+(?: [a-z]+)+$/;

const wordsOf = (term: string): readonly string[] => {
  if (PLAIN.test(term)) return [term];
  if (PLAIN_PHRASE.test(term)) return term.split(' ');
  return fold(term)
    .text.replaceAll("'s ", ' ')
    .replaceAll("'", '')
    .split(/[^a-z0-9*]+/)
    .filter((word) => word !== '');
};

const hasTilde = (term: string): boolean => !PLAIN.test(term) && /ñ/i.test(term.normalize('NFC'));

/**
 * Makes lists ready. `allow` is never flagged (words and phrases, matched as they stand), `deny` always is, plurals
 * too; where both hold for the same words, `deny` wins, since a district asked for it by name.
 */
export const compileWords = (
  entries: readonly WordEntry[],
  options: { readonly allow?: readonly string[]; readonly deny?: readonly string[] } = {},
): CompiledWords => {
  const trie = new WordTrie();
  const phrases = new Map<number, Phrase[]>();
  const inside: WordEntry[] = [];
  const emoji: WordEntry[] = [];
  const whole = new Map<string, WordEntry>();
  const ends: (readonly [string, WordEntry])[] = [];
  const add = (words: readonly string[], entry: WordEntry | null, tilde: boolean): void => {
    put(
      words.map((word) => trie.add(word)),
      entry,
      tilde,
    );
  };
  const put = (ids: readonly number[], entry: WordEntry | null, tilde: boolean): void => {
    const [first] = ids;
    if (first === undefined) return;
    const list = phrases.get(first);
    const phrase = { words: ids, entry, tilde };
    if (list === undefined) phrases.set(first, [phrase]);
    else list.push(phrase);
  };
  const denied = (options.deny ?? []).map(
    (term): WordEntry => ({ term, degree: 2, lang: 'en', kind: 'district', forms: 'plural' }),
  );
  for (const entry of [...denied, ...entries]) {
    const words = wordsOf(entry.term);
    const tilde = hasTilde(entry.term);
    const strong = isStrong(entry);
    if (words.length === 0) {
      emoji.push({ ...entry, term: fold(entry.term).text });
      continue;
    }
    if (entry.inside === true) inside.push(entry);
    const [only = ''] = words;
    if (words.length === 1) {
      if (entry.glued === true) ends.push([only, entry]);
      for (const form of wordForms(only, defaultForms(entry, 1))) {
        add([form], entry, tilde);
        if (!strong || form.length < 4) continue;
        whole.set(form, entry);
        for (const other of misspelled(form)) add([other], entry, tilde);
      }
      continue;
    }
    add(words, entry, tilde);
    // Run together, as in hashtags. Only as spelled: "@Shell" is no "as hell".
    const together = words.join('');
    if (together.length >= 5) put([trie.addExact(together)], entry, tilde);
  }
  for (const term of options.allow ?? []) add(wordsOf(term), null, false);
  for (const [word, others] of Object.entries(ALSO)) {
    const id = trie.exact(word);
    if (id !== undefined) trie.alias(id, others);
  }
  return {
    trie,
    phrases,
    inside,
    emoji,
    strong: { whole, ends },
    disguises: disguisesFor(entries, whole),
    facts: new Map(),
    signed: new Map(),
  };
};

/** A letter that looks or sounds like it: `cvnt`, `bytch`. "Dyck" is a family name. */
const misspelled = (word: string): readonly string[] => {
  const out: string[] = [];
  if (word.includes('u')) out.push(word.replace('u', 'v'));
  if (word.includes('i')) out.push(word.replace('i', 'y'));
  return out.filter((other) => other !== 'dyck' && other !== 'dycks');
};

const isStrong = ({ lang, degree, kind, term, unless, name, masked }: WordEntry): boolean =>
  lang === 'en' &&
  degree >= 2 &&
  masked !== true &&
  (kind === 'profanity' || (kind === 'slur' && unless === undefined && name !== true)) &&
  PLAIN.test(term);

/** The same lists have the same disguises, whatever a district adds. */
const disguisesKnown = new WeakMap<readonly WordEntry[], Disguises<WordEntry>>();
const disguisesFor = (
  entries: readonly WordEntry[],
  whole: ReadonlyMap<string, WordEntry>,
): Disguises<WordEntry> => {
  const made = disguisesKnown.get(entries) ?? disguisesOf(whole);
  disguisesKnown.set(entries, made);
  return made;
};
