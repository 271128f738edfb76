import { NICKNAMES } from './lists/nicknames.ts';
import { nameWords } from './name-tokens.ts';

/** Name, folded → all forms of it, itself among them. */
const forms = new Map<string, Set<string>>();
for (const line of NICKNAMES.trim().split('\n')) {
  const [name = '', ...short] = line.split(' ').map((form) => nameWords(form).join(''));
  const all = [name, ...short];
  for (const form of all) {
    const known = forms.get(form) ?? new Set([form]);

    for (const other of all) known.add(other);
    forms.set(form, known);
  }
}

/** The forms a given name (folded, one word) is known by, the name itself among them. */
export const formsOf = (name: string): Iterable<string> => forms.get(name) ?? [name];
