import type { Level } from './account.ts';

export const CALENDAR_KINDS = ['no-school', 'testing', 'remembrance', 'blackout', 'event'] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** A day of the school calendar. */
export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly kind: CalendarKind;
  readonly name: string;
}

/** A district-wide stop. `until: null`: until somebody lifts it. Instants in ISO 8601. */
export interface Hold {
  readonly from: string;
  readonly until: string | null;
  readonly reason: string;
}

export const SEVERITIES = ['note', 'warn', 'review', 'block'] as const;
/** Ascending: each is stricter than the one before. */
export type Severity = (typeof SEVERITIES)[number];

/** The levels a student may be on; an account may also be for all of them. */
export const STUDENT_LEVELS = ['elementary', 'middle', 'high'] as const;
export type StudentLevel = (typeof STUDENT_LEVELS)[number];

export const NAME_CHOICES = ['firstNameWithPhoto', 'fullNameWithPhoto', 'fullNameInRecognition'] as const;
/**
 * What may stand in a post about a student of one level: the first name with a picture of that student, the full name
 * (or last name) with a picture in which students can be recognized, the full name in a recognition; a no to the last
 * is a no to the full name anywhere. A yes is never a permission: the consents are looked at besides.
 */
export type NameChoice = (typeof NAME_CHOICES)[number];
export type NameRules = Readonly<Record<NameChoice, boolean>>;

export interface School {
  readonly name: string;
  readonly short: string;
  readonly level: Level;
}

/** One section of the district's guidelines. */
export interface Guideline {
  /** A citation id, e.g. `roe-2`. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Where it was read, or why the district must fill it. */
  readonly source: string;
}

/** A district's guidelines, settings, schools, words and calendar. Case `district` overrides merge into it. */
export interface Pack {
  readonly version: string;
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly lastReviewed: string;
  readonly zone: string;
  readonly guidelines: readonly Guideline[];
  readonly schools: readonly School[];
  /** What may stand in a post as contact: phones as printed, e-mail addresses, web domains, street addresses. */
  readonly publicContacts: {
    readonly phones: readonly string[];
    readonly emails: readonly string[];
    readonly domains: readonly string[];
    readonly addresses: readonly string[];
  };
  /** Handles that are official or partner accounts, with `@`. */
  readonly officialHandles: readonly string[];
  /** Whether the yearly notice on record is enough (`opt-out`) or a family’s own yes is needed (`opt-in`). */
  readonly consentModel: Readonly<Record<StudentLevel, 'opt-out' | 'opt-in'>>;
  /** Which names may stand with which pictures, by the student's level; never looser than `LOOSEST_NAMES`. */
  readonly nameAndPhoto: Readonly<Record<StudentLevel, NameRules>>;
  /** ADA Title II compliance date for this district, `YYYY-MM-DD`; `blockFrom` per marked rule may be earlier. */
  readonly accessibility: {
    readonly complianceDate: string;
    readonly altTextBlocksNow: boolean;
    readonly captionsBlockNow: boolean;
  };
  /** When posts do go out, as wall times `HH:MM` of the district's zone: outside of `from` to `to` it is quiet. */
  readonly quietHours: { readonly from: string; readonly to: string };
  /** Words of this district: never flagged, always flagged, capitalised hashtag words and acronyms. */
  readonly words: {
    readonly allow: readonly string[];
    readonly deny: readonly string[];
    readonly hashtags: readonly string[];
    readonly acronyms: readonly string[];
    readonly teams: readonly string[];
    /** Programs whose name tells that who is in them has a disability. */
    readonly specialPrograms: readonly string[];
  };
  /** No-school days, testing windows, remembrance days … A case's own `calendar` takes its place. */
  readonly calendar: readonly CalendarDay[];
  /** Rule id → severity the district chose; below the rule's floor is refused when the pack is read. */
  readonly severities: Readonly<Record<string, Severity>>;
}
