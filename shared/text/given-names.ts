import type { Person } from '../domain/person.ts';
import { isTooShort, type Keys, merged, put, settle } from './name-keys.ts';
import { nameWords } from './name-tokens.ts';
import { formsOf } from './nicknames.ts';

/** First and preferred names of people, who are numbers in ascending order. Names are folded and run together. */
export class GivenNames {
  /** As the register has them. */
  readonly #names: Keys = new Map();
  /** Made for the forms that texts ask for: for all of them it would be most of the index. */
  readonly #byForm = new Map<string, readonly number[]>();

  /** Notes a person's names. Gives these and all their everyday forms. */
  add(person: Person, at: number): readonly string[] {
    const firsts = nameWords(person.first);
    const names = [firsts.join('')];
    if (firsts.length > 1) names.push(firsts[0] ?? '');
    if (person.preferred !== null) names.push(nameWords(person.preferred).join(''));
    const kept = names.filter((name) => !isTooShort(name));
    for (const name of kept) put(this.#names, name, at);
    return kept.flatMap((name) => [name, ...(formsOf(name) ?? [])]);
  }

  /** Everybody is noted. */
  settle(): void {
    settle(this.#names);
  }

  /** Who has this name in the register. */
  having(name: string): readonly number[] | undefined {
    return this.#names.get(name);
  }

  /** Who may be called so beside a last name: by a name of the register or an everyday form of one. */
  calledBy(name: string): readonly number[] | undefined {
    const forms = formsOf(name);
    if (forms === null) return this.#names.get(name);
    let people = this.#byForm.get(name);
    if (people === undefined) {
      people = merged(forms.map((form) => this.#names.get(form) ?? []));
      this.#byForm.set(name, people);
    }
    return people.length === 0 ? undefined : people;
  }
}
