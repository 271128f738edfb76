import type { Person } from '../domain/person.ts';
import { GivenNames } from './given-names.ts';
import { standInsOf } from './last-names.ts';
import { type Half, type NameText, once, type PeopleOf } from './name-halves.ts';
import { eachOnce } from './name-signs.ts';
import { nameTokens, nameTokensInSigns } from './name-tokens.ts';
import type { Gap, NameToken } from './name-tokens.ts';
import { isTooShort, type Keys, put, settle, shared } from './name-keys.ts';
import { EverydayWordsInNames } from './name-prose.ts';

/** Somebody's name found in a text. */
export interface NameMatch {
  /** UTF-16 offsets in the source, end exclusive; a possessive's ’s is outside. */
  readonly range: readonly [number, number];
  /** Everybody of that name. */
  readonly people: readonly string[];
  /** `full`: first (or preferred) and last name together, any order; `last`: last name alone; `first`: first or preferred name alone (weak: Grace, Will and May are words). */
  readonly strength: 'full' | 'last' | 'first';
}

/** The people of a case or of the register, with their names indexed. Built once per register version. */
export interface PeopleIndex {
  readonly size: number;
  readonly byId: (id: string) => Person | undefined;
  /** Names in a text, leftmost-longest, in time linear in the text. */
  readonly findNames: (text: string) => readonly NameMatch[];
}

/** Most words one half of a name may have in a text: "Abdi Rahman", "de la Cruz Lopez". */
const MOST_WORDS = 4;

const INSIDE: ReadonlySet<Gap> = new Set(['hump', 'space', 'hyphen', 'dot', 'underscore']);

/** What a point makes shorter: "St. Clair". */
const SHORTENED = new Set(['st', 'ste']);

/** Whether token `n` may go on with a name that the one before it belongs to. A point ends no initial: "A. J. Brown". */
const goesOn = (tokens: readonly NameToken[], n: number): boolean => {
  const gap = tokens[n]?.gap ?? 'break';
  if (gap !== 'initial') return INSIDE.has(gap);
  const before = tokens[n - 1]?.text ?? '';
  return before.length === 1 || SHORTENED.has(before);
};

interface Full {
  readonly people: readonly number[];
  readonly last: Half;
  readonly next: number;
}

class Finder {
  readonly #given = new GivenNames();
  readonly #lasts: Keys = new Map();
  readonly #everyday = new EverydayWordsInNames();
  readonly #byGiven: PeopleOf = (key) => this.#given.calledBy(key);
  readonly #byFirst: PeopleOf = (key) => this.#given.having(key);
  readonly #byLast: PeopleOf = (key) => this.#lasts.get(key);
  readonly #isName = (word: string): boolean => (this.#byGiven(word) ?? this.#byLast(word)) !== undefined;
  readonly #ids: string[] = [];
  /** Of the keys of both: their first units, and their shortest and longest. Most words are ruled out by these. */
  readonly #starts = new Set<number>();
  #least = Number.POSITIVE_INFINITY;
  #most = 0;
  /** "first|last" → people: "Mohamed Hassan" a thousand times is compared once. Bounded per text by its words. */
  #pairs = new Map<string, readonly number[]>();
  /** Ids of the people found in this text: of a name that comes again they are the same list. */
  #found = new Map<readonly number[], readonly string[]>();

  /** A word of a text may be this. */
  #expect(key: string): void {
    this.#starts.add(key.charCodeAt(0));
    this.#least = Math.min(this.#least, key.length);
    this.#most = Math.max(this.#most, key.length);
  }

  add(person: Person, at: number): void {
    this.#ids.push(person.id);
    for (const name of this.#given.add(person, at)) this.#expect(name);
    const last = nameTokens(person.last);
    const isSmall = !last.some(({ capital }) => capital);
    for (const words of standInsOf(last.map(({ text }) => text))) {
      const key = words.join('');
      if (isTooShort(key)) continue;
      put(this.#lasts, key, at);
      this.#everyday.add(words, isSmall);
      this.#expect(key);
    }
  }

  /** Everybody is added. */
  settle(): void {
    this.#given.settle();
    settle(this.#lasts);
  }

  #both(first: Half, last: Half): readonly number[] {
    const key = `${first.key}|${last.key}`;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const people = shared(first.people, last.people);
    this.#pairs.set(key, people);
    return people;
  }

  #read(tokens: readonly NameToken[]): NameText {
    return {
      tokens,
      given: once((at) => this.#halves(this.#byGiven, tokens, at)),
      last: once((at) => this.#halves(this.#byLast, tokens, at)),
    };
  }

  /** Every name that somebody has and that begins at token `i`, longest first. */
  #halves(peopleOf: PeopleOf, tokens: readonly NameToken[], i: number): readonly Half[] {
    const out: Half[] = [];
    let key = '';
    for (let n = i; n < tokens.length && n < i + MOST_WORDS; n += 1) {
      const token = tokens[n];
      if (token === undefined || (n > i && !goesOn(tokens, n))) break;
      key += token.text;
      if (key.length > this.#most) break;
      const people = peopleOf(key);
      if (people !== undefined) out.unshift({ key, people, at: i, next: n + 1 });
    }
    return out;
  }

  /** `Mason Lindqvist`, `Mason T. Lindqvist`, `Mason Robert Lindqvist`. */
  #forward({ tokens, given, last: lasts }: NameText, i: number): Full | null {
    let best: Full | null = null;
    for (const first of given(i)) {
      const here = tokens[first.next];
      if (here === undefined) continue;
      const inside = goesOn(tokens, first.next);
      const from: number[] = inside ? [first.next] : [];
      // One initial or one capitalised middle name may stand between.
      const after = tokens[first.next + 1];
      if (inside && after !== undefined && here.capital) {
        const initial = here.text.length === 1;
        if (after.gap === 'space' || (initial && after.gap === 'initial')) from.push(first.next + 1);
      }
      // Jada "JJ" Brooks, Jada (JJ) Brooks.
      if (here.gap === 'quote' && after?.gap === 'quote') from.push(first.next + 1);
      for (const at of from) {
        for (const last of lasts(at)) {
          if (best !== null && last.next <= best.next) continue;
          const people = this.#both(first, last);
          if (people.length > 0) best = { people, last, next: last.next };
        }
      }
    }
    return best;
  }

  /** `Lindqvist, Mason` and `Lindqvist Mason`. */
  #backward(text: NameText, i: number): Full | null {
    const { tokens, given } = text;
    let best: Full | null = null;
    for (const last of text.last(i)) {
      const here = tokens[last.next];
      if (here === undefined || !(here.gap === 'comma' || goesOn(tokens, last.next))) continue;
      // "Brooks Mason Lindqvist": the name that reads forward has the stronger claim to "Mason".
      if (here.gap !== 'comma' && this.#forward(text, last.next) !== null) continue;
      for (const first of given(last.next)) {
        if (best !== null && first.next <= best.next) continue;
        const people = this.#both(first, last);
        if (people.length > 0) best = { people, last, next: first.next };
      }
    }
    return best;
  }

  /** `masonlindqvist` in one word, as in hashtags, handles and file names. */
  #glued(token: NameToken): readonly number[] {
    const { text } = token;
    const least = text < '\u0250' ? 2 : 1;
    if (text.length < 2 * least + (least - 1) || text.length > 2 * this.#most) return [];
    const from = Math.max(least, this.#least, text.length - this.#most);
    const to = Math.min(text.length - Math.max(least, this.#least), this.#most);
    for (let cut = from; cut <= to; cut += 1) {
      const left = text.slice(0, cut);
      const first = this.#given.calledBy(left);
      const last = this.#lasts.get(left);
      if (first === undefined && last === undefined) continue;
      const right = text.slice(cut);
      const start = { key: left, at: 0, next: 0 };
      const end = { key: right, at: 0, next: 0 };
      const rightLast = this.#lasts.get(right);
      if (first !== undefined && rightLast !== undefined) {
        const both = this.#both({ ...start, people: first }, { ...end, people: rightLast });
        if (both.length > 0) return both;
      }
      const rightFirst = this.#given.calledBy(right);
      if (last !== undefined && rightFirst !== undefined) {
        const both = this.#both({ ...end, people: rightFirst }, { ...start, people: last });
        if (both.length > 0) return both;
      }
    }
    return [];
  }

  /** Writes the matches of `tokens` to `out`. Says whether there was one with both names. */
  #scan(tokens: readonly NameToken[], out: NameMatch[]): void {
    const text = this.#read(tokens);
    for (let i = 0; i < tokens.length; ) {
      const token = tokens[i];
      if (token === undefined) break;
      if (!this.#starts.has(token.text.charCodeAt(0))) {
        if (token.humps.length > 0) this.#scan(token.humps, out);
        i += 1;
        continue;
      }
      const forward = this.#forward(text, i);
      const backward = this.#backward(text, i);
      const full = (backward?.next ?? 0) > (forward?.next ?? 0) ? backward : forward;
      if (full !== null && !this.#isProse(tokens, i, full)) {
        out.push(this.#match([token.start, tokens[full.next - 1]?.end ?? token.end], full.people, 'full'));
        i = full.next;
        continue;
      }
      const glued = this.#glued(token);
      if (glued.length > 0) {
        out.push(this.#match([token.start, token.end], glued, 'full'));
        i += 1;
        continue;
      }
      i = this.#alone(text, i, out);
    }
  }

  /** A last name or a first name by itself, only with a capital. Returns the next token to look at. */
  #alone({ tokens, last: lasts }: NameText, i: number, out: NameMatch[]): number {
    const token = tokens[i];
    if (token === undefined) return i + 1;
    const last = token.capital ? lasts(i)[0] : undefined;
    const first = token.capital ? this.#halves(this.#byFirst, tokens, i)[0] : undefined;
    const next = Math.max(last?.next ?? 0, first?.next ?? 0);
    if (next === 0) {
      if (token.humps.length > 0) this.#scan(token.humps, out);
      return i + 1;
    }
    const range = [token.start, tokens[next - 1]?.end ?? token.end] as const;
    if (last?.next === next) out.push(this.#match(range, last.people, 'last'));
    if (first?.next === next) out.push(this.#match(range, first.people, 'first'));
    return next;
  }

  #isProse(tokens: readonly NameToken[], i: number, { last, next }: Full): boolean {
    return this.#everyday.isProse(tokens.slice(i, next), [last.at - i, last.next - i]);
  }

  #match(
    range: readonly [number, number],
    people: readonly number[],
    strength: NameMatch['strength'],
  ): NameMatch {
    let ids = this.#found.get(people);
    if (ids === undefined) {
      ids = people.map((at) => this.#ids[at] ?? '');
      this.#found.set(people, ids);
    }
    return { range, people: ids, strength };
  }

  find(text: string): readonly NameMatch[] {
    if (this.#ids.length === 0) return [];
    this.#pairs.clear();
    this.#found.clear();
    const out: NameMatch[] = [];
    this.#scan(nameTokens(text), out);
    const inSigns = nameTokensInSigns(text, this.#isName);
    if (inSigns === null) return out;
    this.#scan(inSigns, out);
    return eachOnce(out);
  }
}

/**
 * Indexes people by name. Found are: first or preferred with last name in any case and either order, with a comma,
 * hyphen, dot or underscore between, with a middle name or initial, or run together as in `#MasonLindqvist` and
 * `mason_lindqvist.jpg`; with signs for letters (M4son L1ndqvist); with an everyday form of the first name (Mike, Maggie, Pepe); a part of a name of several parts counts (Amina Abdi Hassan: Amina Abdi, Amina Hassan; Jada Ruiz de la Torre: Jada de la Torre). A
 * first or last name alone counts with a capital. Where one word is somebody's last and another's first name, both are
 * reported on the same range.
 */
export const buildPeopleIndex = (people: readonly Person[]): PeopleIndex => {
  const finder = new Finder();
  const byId = new Map<string, Person>();
  people.forEach((person, at) => {
    finder.add(person, at);
    byId.set(person.id, person);
  });
  finder.settle();
  return { size: people.length, byId: (id) => byId.get(id), findNames: (text) => finder.find(text) };
};
