import type { Pack, Severity } from '../domain/district.ts';
import type { CaseInput } from '../case/case.ts';
import type { DataValue, Fix, Place } from './finding.ts';
import type { Subject, Target } from './subject.ts';

/**
 * One wording of a rule. `{name}` placeholders are filled from the report's `data`; a `{ person: id }` value becomes
 * that person's first name (students) or full name (adults) when it is shown.
 */
export interface Message {
  /** What was found, in the post's own words where it can. One sentence, sentence case, no exclamation mark. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do. */
  readonly todo: string;
  /** Where this wording is stricter or milder than the rule. */
  readonly severity?: Severity;
  /** It stays as mild as it is where the district is stricter with the rule. */
  readonly neverRaised?: true;
  readonly waivable?: boolean;
}

/** What a rule's `check` yields. Places left out are null. */
export interface Report<Key extends string = string> {
  readonly message: Key;
  readonly at?: Partial<Place>;
  readonly data?: Readonly<Record<string, DataValue>>;
  readonly fix?: Fix;
}

/**
 * An example: a whole case, given as the difference to `exampleCase` (one Facebook account of Ridgeview Elementary,
 * one student, now 2026-11-23T10:00-06:00, publishing 2026-11-24T15:30 America/Chicago, an innocent text). Objects
 * merge, arrays replace.
 */
export interface Example {
  readonly name: string;
  readonly case: CaseInput;
  /** For a failing example: the message it must give, and the words it must mark. */
  readonly message?: string;
  readonly words?: string;
}

interface RuleBase<Key extends string> {
  /** `<group>/<name>`; never changes once released. */
  readonly id: string;
  /** One line: the fault it finds, as its severity stands beside it. */
  readonly judges: string;
  readonly severity: Severity;
  /** The lowest severity a district may choose. */
  readonly floor: Severity;
  readonly waivable: boolean;
  /** Citation ids of `shared/domain/citations.ts`, at least one. */
  readonly cites: readonly [string, ...string[]];
  readonly messages: Readonly<Record<Key, Message>>;
  readonly examples: { readonly passes: readonly Example[]; readonly fails: readonly Example[] };
  /** Date-aware severity: what the pack and the publish date make of it; never below the floor. */
  readonly severityOn?: (pack: Pack, date: string) => Severity;
}

export interface PostRule<Key extends string = string> extends RuleBase<Key> {
  readonly runs: 'per-post';
  readonly check: (subject: Subject) => Iterable<Report<Key>>;
}

export interface TargetRule<Key extends string = string> extends RuleBase<Key> {
  readonly runs: 'per-target';
  /** `at.account` is filled in by the engine. */
  readonly check: (subject: Subject, target: Target) => Iterable<Report<Key>>;
}

export type Rule<Key extends string = string> = PostRule<Key> | TargetRule<Key>;

/** A rule as the registry holds it, its message keys forgotten. */
export type AnyRule = Rule<string>;

/** Declares a rule; the message keys it may yield are checked by the compiler. */
export const defineRule = <const Key extends string>(rule: Rule<Key>): AnyRule => rule as unknown as AnyRule;
