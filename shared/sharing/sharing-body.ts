import { z } from 'zod';
import { CONSENT_BASES, CONSENT_SCOPES, PERSON_KINDS } from '../domain/person.ts';
import { PLATFORM_IDS } from '../domain/platform-id.ts';

/** The form of the file's content; a higher one is told as made by a newer Hallpass. */
export const SHARING_FORMAT = 1;
/** After how many hours the file may be too old, for a district to choose from. */
export const STALE_CHOICES = [6, 24, 72, 168] as const;
/** A day: who objects in the morning is known everywhere by the next one. */
export const STALE_AFTER = 24;
/** A month: an older file tells nothing of who says no now. */
export const MOST_HOURS = 24 * 31;
/** People in one file: every family of a large district saying no. */
const MOST_PEOPLE = 100_000;

const instant = z.iso.datetime();
const date = z.iso.date();
const word = z.string().max(200);

/** What anybody may read in the file who has it: nothing of the register. */
export const sharingBodySchema = z.strictObject({
  format: z.literal(SHARING_FORMAT),
  district: z.string().regex(/^[0-9a-f]{20}$/u),
  /** Grows by one with every file. */
  sequence: z.int().min(1).max(Number.MAX_SAFE_INTEGER),
  writtenAt: instant,
  /** The colleague who publishes it. */
  by: word,
  staleAfter: z.int().min(1).max(MOST_HOURS),
  /** A whole pack, the calendar in it; judged by the pack's own schema. */
  pack: z.unknown(),
  hold: z.strictObject({ from: z.string().max(40), reason: z.string().max(2_000) }).nullable(),
});
export type SharingBody = z.infer<typeof sharingBodySchema>;

const objection = z.strictObject({
  scope: z.array(z.enum(CONSENT_SCOPES)).min(1).max(CONSENT_SCOPES.length),
  channels: z.array(z.enum(PLATFORM_IDS)).min(1).max(PLATFORM_IDS.length),
  /** Never a yes. */
  decision: z.enum(['denied', 'withdrawn']),
  basis: z.enum(CONSENT_BASES),
  from: date,
  until: date.nullable(),
});

/** Somebody who says no, or may not be published, as another laptop finds them. */
const sharedPerson = z.strictObject({
  number: word.nullable(),
  kind: z.enum(PERSON_KINDS),
  first: word,
  last: word,
  preferred: word.nullable(),
  school: word.nullable(),
  grade: word.nullable(),
  protected: z.boolean(),
  objections: z.array(objection).max(500),
});

/** The sealed part. */
export const sharedPeopleSchema = z.array(sharedPerson).max(MOST_PEOPLE);

export type Objection = Readonly<z.infer<typeof objection>>;
export type SharedPerson = Readonly<z.infer<typeof sharedPerson>>;
