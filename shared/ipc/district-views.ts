/** What main tells the window about the district's settings: plain data, ready to show. */
import type { Verdict } from '../compliance/finding.ts';
import type { Pack, Severity, StudentLevel, NameRules } from '../domain/district.ts';
import type { KeptHow, SettingsChange } from '../domain/kept-pack.ts';
import type { ReadCalendar } from '../school-calendar/read-calendar.ts';
import type { TileState } from './views.ts';

/** One thing in settings that cannot be kept: where, and why. Nothing is changed while there is one. */
export interface SettingsProblem {
  /** As in the file: `words.deny[3]`, `severities.conduct/on-topic`; empty for the file as a whole. */
  readonly path: string;
  /** The part of the form it belongs to: `words.deny`, `severities`, `calendar`; empty for the whole. */
  readonly field: string;
  /** Which entry of that part: the number in a list from 0, or the name in an object. */
  readonly entry: number | string | null;
  /** What is wrong and what is expected, for a person. */
  readonly message: string;
  /** In an imported file, counted from 1. */
  readonly line: number | null;
  readonly column: number | null;
}

/** A calendar file, read and not taken in. Days are `YYYY-MM-DD`. */
export type CalendarFile =
  | { readonly kind: 'refused'; readonly name: string; readonly why: string }
  | (ReadCalendar & {
      readonly kind: 'read';
      readonly name: string;
      /** The days it was read for. */
      readonly from: string;
      readonly to: string;
    });

/** A kept version without its contents. The built-in pack is the one before the first; nobody kept it. */
export interface KeptVersion {
  /** "2026.11+3": the built-in pack it began from, and the number of the version. Unique in a library. */
  readonly version: string;
  readonly lastReviewed: string;
  /** ISO instant; null for the built-in pack. */
  readonly at: string | null;
  /** Colleague's name; null for the built-in pack. */
  readonly by: string | null;
  readonly how: KeptHow | 'built-in';
  /** The imported file's name, or the version that was brought back. */
  readonly from: string | null;
  readonly note: string | null;
  /** What it changed about the version before it; empty for the built-in pack. */
  readonly changes: readonly SettingsChange[];
  readonly isCurrent: boolean;
}

/** The most that fits, for the form to say in numbers. */
export interface SettingsLimits {
  /** Characters of one word, entries of one list, characters of all lists of words together. */
  readonly word: number;
  readonly list: number;
  readonly allWords: number;
  readonly calendarDays: number;
  readonly schools: number;
  /** Sections of the guidelines, and characters of one. */
  readonly guidelines: number;
  readonly guidelineText: number;
  /** Bytes of a file to import. */
  readonly file: number;
}

/** A rule as far as the district may choose. */
export interface RuleChoice {
  readonly id: string;
  readonly judges: string;
  /** Without a choice of the district. */
  readonly usual: Severity;
  /** The mildest that may be chosen; `choices` are it and everything stricter, ascending. */
  readonly floor: Severity;
  readonly choices: readonly Severity[];
  /** What the district chose; null: the usual. */
  readonly chosen: Severity | null;
}

/** Changes to the settings that are not kept yet, and what they began from. */
export interface UnkeptPart {
  /** The version they began from. */
  readonly version: string;
  readonly base: Pack;
  readonly mine: Pack;
  /** What they change about it. */
  readonly changes: readonly SettingsChange[];
}

/** What was remembered of them when the window last had them. */
export interface UnkeptView {
  /** ISO instant of the last change. */
  readonly at: string;
  /** What stood in the form, and what was put aside for settings kept meanwhile. */
  readonly working: UnkeptPart | null;
  readonly aside: UnkeptPart | null;
  /** Something of them cannot be shown any more. */
  readonly isLost: boolean;
}

export interface DistrictView {
  /** What is in force. Send it back changed as a whole. */
  readonly pack: Pack;
  readonly kept: KeptVersion;
  /** What Hallpass brings along: for "back to how it was". */
  readonly builtIn: Pack;
  /** False: the stored settings cannot be read, so nothing can be queued; `pack` is then the built-in one. */
  readonly isSound: boolean;
  readonly may: { readonly keep: boolean /** In words, where it is no. */; readonly whyNot: string | null };
  /** Id of the colleague who sees this, and what that one did not keep yet; nobody sees another's. */
  readonly reader: string;
  readonly unkept: UnkeptView | null;
  readonly rules: readonly RuleChoice[];
  /** A no here cannot become a yes. */
  readonly loosestNames: Readonly<Record<StudentLevel, NameRules>>;
  readonly limits: SettingsLimits;
  /** Today in the district's zone, `YYYY-MM-DD`: for "reviewed today". */
  readonly today: string;
}

/** What a look at changed settings answers, before anything is kept. */
export interface SettingsCheck {
  /** Empty: they can be kept. */
  readonly problems: readonly SettingsProblem[];
  /** Empty although something differs: only where there are problems. */
  readonly changes: readonly SettingsChange[];
}

/** A delivery that a change took its permission from. */
export interface HeldPost {
  readonly post: string;
  readonly delivery: string;
  readonly title: string;
  readonly handle: string;
  /** In words, nobody named. */
  readonly why: string;
}

export type KeepReply =
  | { readonly kind: 'kept'; readonly view: DistrictView; readonly held: readonly HeldPost[] }
  | { readonly kind: 'refused'; readonly problems: readonly SettingsProblem[] };

/** An import's preview: nothing is kept before `district.keep` is called with `pack`. */
export type ImportPreview =
  | {
      readonly kind: 'preview';
      readonly name: string;
      readonly pack: Pack;
      /** What keeping it would change. */
      readonly changes: readonly SettingsChange[];
      /** The version it would be kept as. */
      readonly version: string;
    }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly SettingsProblem[] };

/** What a change of the settings would newly find, no longer find, or find stricter or milder. */
export interface ChangedFinding {
  readonly rule: string;
  /** Null: not found before, or not any more. */
  readonly before: Severity | null;
  readonly after: Severity | null;
  readonly what: string;
  /** How often the post has it, accounts and fields included: it is told once. */
  readonly places: number;
}

export interface ChangedPost {
  readonly id: string;
  readonly title: string;
  readonly publishAt: string | null;
  readonly state: TileState;
  readonly before: Verdict;
  readonly after: Verdict;
  /** Queued or on offer, and it would be held. */
  readonly wouldHold: boolean;
  readonly findings: readonly ChangedFinding[];
}

export interface RuleDifference {
  readonly rule: string;
  /** Numbers of findings, and of posts they stand in. */
  readonly gained: number;
  readonly lost: number;
  readonly stricter: number;
  readonly milder: number;
  readonly posts: number;
}

export type DryRunReply =
  | { readonly kind: 'refused'; readonly problems: readonly SettingsProblem[] }
  /** The person stopped it, or began another. */
  | { readonly kind: 'cancelled'; readonly looked: number }
  | {
      readonly kind: 'done';
      /** Posts that were looked at, and those that could not be read. */
      readonly looked: number;
      readonly unreadable: number;
      /** Posts with a difference, and of these the queued ones that would be held. */
      readonly changed: number;
      readonly wouldHold: number;
      readonly rules: readonly RuleDifference[];
      /** Those that would be held first, then the latest; at most 500 of `changed`, at most 50 findings each. */
      readonly posts: readonly ChangedPost[];
    };
