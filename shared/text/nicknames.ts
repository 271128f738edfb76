import { NICKNAMES } from './lists/nicknames.ts';
import { SOMALI_NICKNAMES } from './lists/nicknames-somali.ts';
import { SPANISH_NICKNAMES } from './lists/nicknames-spanish.ts';
import { nameWords } from './name-tokens.ts';

/** Name, folded → the forms of every line it stands in. Most stand in one and share its list. */
const forms = new Map<string, readonly string[]>();
const lines = [NICKNAMES, SPANISH_NICKNAMES, SOMALI_NICKNAMES].flatMap((list) => list.trim().split('\n'));
for (const line of lines) {
  const all = line.split(' ').map((form) => nameWords(form).join(''));
  for (const form of all) {
    const known = forms.get(form);
    forms.set(form, known === undefined ? all : [...known, ...all]);
  }
}

/** The forms a given name (folded, one word) is known by, itself and some perhaps twice among them, or null: no others. */
export const formsOf = (name: string): readonly string[] | null => forms.get(name) ?? null;
