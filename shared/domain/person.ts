import { PLATFORM_IDS, type PlatformId } from './platform-id.ts';

export const PERSON_KINDS = ['student', 'staff', 'volunteer', 'parent'] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

export const CONSENT_SCOPES = ['image', 'name', 'voice', 'work'] as const;
export type ConsentScope = (typeof CONSENT_SCOPES)[number];

/** `social` stands for the four platforms. */
export const CONSENT_CHANNELS = [
  'social',
  'facebook',
  'twitter',
  'instagram',
  'youtube',
  'website',
  'print',
  'press',
] as const;
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number];

/** Where somebody can be shown, one by one: the platforms, and what the register answers for beside them. */
export const CONSENT_PLACES = [...PLATFORM_IDS, 'website', 'print', 'press'] as const;
export type ConsentPlace = (typeof CONSENT_PLACES)[number];

/** True for a place that Hallpass posts to, which "social" stands for. */
export const isPlatform = (place: ConsentChannel): place is PlatformId =>
  (PLATFORM_IDS as readonly ConsentChannel[]).includes(place);

export const CONSENT_DECISIONS = ['granted', 'denied', 'withdrawn'] as const;
export type ConsentDecision = (typeof CONSENT_DECISIONS)[number];

/** What an answer rests on. `told`: said by phone, in a message or in person. That is enough for a no, never for a yes. */
export const CONSENT_BASES = [
  'signed-form',
  'e-sign',
  'own-signature',
  'told',
  'directory-default',
  'import',
] as const;
export type ConsentBasis = (typeof CONSENT_BASES)[number];

/** One line of the consent register. Append-only: a correction is a new entry (case-format.md). */
export interface ConsentEntry {
  /** Set by the register; a case from a file may leave it out. */
  readonly id: string | null;
  readonly scope: readonly ConsentScope[];
  readonly channels: readonly ConsentChannel[];
  readonly decision: ConsentDecision;
  readonly basis: ConsentBasis;
  /** First day in force, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day in force; `null`: until withdrawn or replaced. */
  readonly until: string | null;
  /** ISO instant of recording; `null`: `from` decides. */
  readonly recordedAt: string | null;
  /** Form id and version. */
  readonly form: string | null;
  readonly signedBy: { readonly name: string; readonly relation: string } | null;
}

/** A person of the register. */
export interface Person {
  readonly id: string;
  readonly kind: PersonKind;
  readonly first: string;
  readonly last: string;
  readonly preferred: string | null;
  readonly school: string | null;
  /** "PK", "K", "1" … "12"; `null` for adults. */
  readonly grade: string | null;
  /** Date of the 18th birthday, `YYYY-MM-DD`; never a birthdate. */
  readonly adultOn: string | null;
  /** Do not publish. No reason is kept, anywhere. */
  readonly protected: boolean;
  /** The district's student number, as its system writes it: what an import finds people by. Never an id, never judged. */
  readonly number?: string | null;
  readonly consents: readonly ConsentEntry[];
}

/** What `covers` is asked: may this person's image, name, voice or work stand in this place on this day? */
export interface ConsentQuestion {
  readonly scope: ConsentScope;
  /** A platform, or the website, print or the press. */
  readonly platform: ConsentPlace;
  /** `YYYY-MM-DD`, the publish date in the post's zone. */
  readonly date: string;
}
