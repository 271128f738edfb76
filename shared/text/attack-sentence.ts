import type { AttackToken } from './attack-tokens.ts';
import { says, who } from './attack-words.ts';

/** Who is meant, by how freely a post may speak of them: nothing bad of `foe`s, of `own` people nearly anything. */
export type Meant = 'you' | 'foe' | 'office' | 'person' | 'they' | 'people' | 'group' | 'own';

/** Somebody in a sentence: who, and the tokens that say so, end exclusive. */
export interface Target {
  readonly meant: Meant;
  readonly first: number;
  readonly next: number;
}

/** What a verb or an adjective is said of: somebody, a thing or ourselves, or nothing named. */
export type Subject = Target | 'thing' | null;

const YOU = who('YOU');
const THEY = who('THEY', 'THEM');
const OFFICE = who('OFFICE');
const FOE = who('OFFICIAL', 'TEAM');
const SOMEBODY = who('SPORT', 'PEOPLE');
const PEOPLE = who('PEOPLE', 'SPORT');
const SPORT = who('SPORT');
const TEAM = who('TEAM');
const FOE_WORD = who('OFFICIAL');
const NAME = who('NAME');
const TITLE = who('TITLE');
const GROUP = who('GROUP');
const IDENT = who('IDENT');
const ANYONE = who('ANYONE');
const SELF = who('SELF');
const OURS = who('OURS');
const THEIR = who('THEIR');
const THESE = who('THESE');
const AND = who('AND');
const BE = who('BE', 'AUX');
const DET = who('DET', 'PREP', 'AND');
const WHO = who('WHO');
const PREP = who('PREP');
/** What may stand between a word and the verb or the owner it belongs to. */
const LOOSE = who('VERY', 'AUX');
const INSIDE = who(
  'VERY',
  'DET',
  'NAME',
  'TEAM',
  'OFFICE',
  'SPORT',
  'PEOPLE',
  'OFFICIAL',
  'THESE',
  'IDENT',
  'THEIR',
);
const JUDGES = says(
  'ADJ',
  'THING',
  'MILD',
  'AIMED',
  'NOUN',
  'OFFICE_ADJ',
  'OFFICIAL_ADJ',
  'MOST',
  'BEAST',
  'JUDGED',
);
const PART = says('PART');
const DETERMINES = who('DET', 'THESE', 'OURS', 'THEIR');
/** Of these nobody is meant unless they are another's. */
const PLACES = new Set(['school', 'town', 'district', 'program']);
const SHARES = /^(?:some|half|most|all|none)$/;
/** "This year", "all season": when something is so. */
const SPANS =
  /^(?:year|season|week|semester|quarter|trimester|night|days?|month|spring|fall|winter|summer|time|game)$/;
/** How far back who is meant is looked for, in words. */
const REACH = 14;

/** The words of one sentence, asked who is meant where. */
export class Sentence {
  readonly tokens: readonly AttackToken[];
  readonly first: number;
  readonly next: number;

  constructor(tokens: readonly AttackToken[], first: number, next: number) {
    this.tokens = tokens;
    this.first = first;
    this.next = next;
  }

  who(at: number, bits: number): boolean {
    return at >= this.first && at < this.next && ((this.tokens[at]?.who ?? 0) & bits) !== 0;
  }
  says(at: number, bits: number): boolean {
    return at >= this.first && at < this.next && ((this.tokens[at]?.says ?? 0) & bits) !== 0;
  }
  word(at: number): string {
    return at >= this.first && at < this.next ? (this.tokens[at]?.word ?? '') : '$';
  }

  /** Whether one of some words begins within `from` … `to`, end exclusive; where, or -1. */
  find(from: number, to: number, whoBits: number, saysBits: number): number {
    for (let i = Math.max(from, this.first); i < Math.min(to, this.next); i += 1)
      if (this.who(i, whoBits) || this.says(i, saysBits)) return i;
    return -1;
  }

  /** Whose somebody is: ours, or someone else's. */
  #owner(at: number): 'ours' | 'theirs' | null {
    for (let i = at - 1; i >= this.first && at - i <= 4; i -= 1) {
      if (this.who(i, OURS)) return 'ours';
      if (this.who(i, THEIR | TEAM)) return 'theirs';
      if (this.who(i, THESE)) return this.word(i) === 'this' ? null : 'theirs';
      if (!this.who(i, INSIDE) && !this.says(i, JUDGES)) return null;
    }
    return null;
  }

  /** Who is meant at a place. */
  meant(at: number): Target | null {
    const bits = at >= this.first && at < this.next ? (this.tokens[at]?.who ?? 0) : 0;
    if (bits === 0) return null;
    const target = (meant: Meant, first = at, next = at + 1): Target => ({ meant, first, next });
    if ((bits & YOU) !== 0) return target('you');
    // "School board": the board is meant.
    if ((bits & SOMEBODY) !== 0 && (bits & FOE) === 0 && this.who(at + 1, OFFICE | SOMEBODY | FOE_WORD))
      return null;
    if ((bits & GROUP) !== 0 && this.#owner(at) !== 'ours') {
      return this.who(at - 1, SOMEBODY) ? target('people') : target('group');
    }
    if ((bits & IDENT) !== 0 && this.who(at + 1, PEOPLE) && this.#owner(at) === null)
      return target('group', at, at + 2);
    if ((bits & PEOPLE) !== 0 && this.who(at - 1, IDENT) && this.#owner(at) === null)
      return target('group', at - 1, at + 1);
    if ((bits & FOE) !== 0) return target('foe');
    // A capital that begins a sentence says little: a person perhaps.
    if ((bits & NAME) !== 0 && at === this.first && !this.who(at + 1, NAME)) return target('they');
    if ((bits & NAME) !== 0) {
      let first = at;
      while (this.who(first - 1, NAME)) first -= 1;
      return this.who(first - 1, TITLE) ? target('office', first - 1) : target('person', first);
    }
    if ((bits & THEY) !== 0) return target(/^the[ym]$/.test(this.word(at)) ? 'they' : 'person');
    const owner = this.#owner(at);
    if ((bits & OFFICE) !== 0) return target(owner === 'theirs' ? 'foe' : 'office');
    if ((bits & SOMEBODY) !== 0) {
      // "You parents", "you fifth graders": whoever is spoken to.
      const you = this.who(at - 1, YOU) ? at - 1 : at - 2;
      if (
        (bits & PEOPLE) !== 0 &&
        this.who(you, YOU) &&
        !this.who(at - 1, BE | DET) &&
        !this.who(you + 1, BE | DET) &&
        !/^(?:thanks?|see|for|bless|love)$/.test(this.word(you - 1))
      )
        return target('you', you);
      if (owner === 'ours' || (owner === null && PLACES.has(this.word(at)))) return target('own');
      if (owner === null) return target('people');
      return target((bits & SPORT) !== 0 ? 'foe' : 'person');
    }
    if ((bits & ANYONE) === 0 || this.who(at, THESE)) return null;
    return SHARES.test(this.word(at)) && this.word(at + 1) !== 'of' ? null : target('people');
  }

  /** The sentence's first somebody before a place. */
  firstMeant(before: number): Target | null {
    for (let i = this.first; i < before && i < this.first + 40; i += 1) {
      const found = this.meant(i);
      if (found !== null) return found;
    }
    return null;
  }

  /** What the words right before `at` are said of: the subject of a verb that stands there. */
  subject(at: number): Subject {
    let j = at - 1;
    const least = Math.max(this.first, at - REACH);
    for (;;) {
      while (j >= least && this.who(j, LOOSE) && !this.who(j, SOMEBODY | OFFICE)) j -= 1;
      // "The seniors this year are": when, and not who.
      if (!SPANS.test(this.word(j)) || !/^(?:this|last|all|every|these)$/.test(this.word(j - 1))) break;
      j -= 2;
    }
    if (j < this.first) return null;
    if (this.word(j) === ',') {
      // "Mr. Davis, our principal, is …": whoever stands before the first comma.
      let k = j - 1;
      while (k > least && this.word(k) !== ',') k -= 1;
      if (this.word(k) === ',' && k > this.first) return this.meant(k - 1) ?? this.firstMeant(k) ?? 'thing';
      return this.meant(j - 1);
    }
    if (this.who(j, AND)) {
      if (/^(?:because|so|if|when|while|since)$/.test(this.word(j))) return null;
      return this.who(this.first, SELF) ? 'thing' : this.firstMeant(j);
    }
    if (this.who(j, SELF)) return 'thing';
    const direct = this.meant(j);
    if (this.who(j, WHO))
      return (
        this.meant(j - 1) ??
        (this.word(j) === 'who'
          ? (this.firstMeant(j) ?? { meant: 'person', first: j, next: j + 1 })
          : 'thing')
      );
    if (direct !== null) return this.#head(direct, least);
    if (this.who(j, THESE))
      return this.word(j) === 'these' || this.word(j) === 'those'
        ? { meant: 'they', first: j, next: j + 1 }
        : 'thing';
    return this.#farther(j, least);
  }

  /** "The coach of that team": the first of the two, unless it only counts the second. */
  #head(direct: Target, least: number): Subject {
    let k = direct.first - 1;
    while (
      k >= least &&
      (this.who(k, INSIDE | OURS) ||
        this.says(k, JUDGES) ||
        (this.who(k - 1, DETERMINES) && (this.tokens[k]?.who ?? 1) === 0))
    )
      k -= 1;
    if (k < least || (!this.who(k, PREP) && this.word(k) !== 'like')) return direct;
    if (
      this.who(k - 1, ANYONE) ||
      /^(?:one|two|three|four|five|six|seven|half|most|rest|few|lot|many|majority)$/.test(this.word(k - 1))
    )
      return direct;
    const head = this.meant(k - 1);
    // "The debate team from Anoka": theirs.
    if (head !== null && direct.meant === 'foe' && this.who(k - 1, SPORT) && head.meant === 'people')
      return { ...head, meant: 'foe' };
    if (head !== null) return head;
    // "Anyone who votes for him is …".
    for (let i = k - 1; i > least; i -= 1) if (this.word(i) === 'who') return this.meant(i - 1) ?? 'thing';
    return k - 1 < this.first || this.word(k - 1) === ',' ? direct : 'thing';
  }

  /** The subject where a word that is nobody stands before the verb. */
  #farther(j: number, least: number): Subject {
    if (this.says(j, PART))
      for (let k = j - 1; k >= least && k >= j - 2; k -= 1) {
        if (this.who(k, OURS)) return 'thing';
        if (this.who(k, THEIR | NAME | TEAM)) return { meant: 'person', first: k, next: k + 1 };
      }
    // "The Wildcats' sideline is …".
    if (this.who(j - 1, TEAM) && !this.who(j - 1, PREP))
      return { meant: 'people', first: j - 1, next: j + 1 };
    for (let k = j - 1; k >= least; k -= 1) {
      if (this.word(k) === ',') return 'thing';
      if (this.who(k, WHO) && !(this.word(k) === 'that' && this.who(k + 1, DETERMINES))) {
        const antecedent = this.meant(k - 1);
        if (antecedent !== null) return antecedent;
      }
      if (this.who(k, PREP)) {
        const head = this.meant(k - 1);
        if (head !== null) return head;
      }
    }
    const starts = this.meant(this.first) ?? this.meant(this.first + 1);
    return starts !== null && this.word(this.first) === 'whoever' ? starts : 'thing';
  }
}
