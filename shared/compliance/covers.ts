import type { Pack } from '../domain/district.ts';
import { type ConsentEntry, type ConsentQuestion, isPlatform, type Person } from '../domain/person.ts';
import { addDays, startOfDay } from '../schedule/wall-time.ts';
import { levelOf } from './level-of.ts';

/** Why somebody is, or is not, covered. Codes only: never a family's reasons. */
const COVER_REASONS = [
  /** A grant holds. */
  'granted',
  /** An adult without an entry: nothing to hold against it. */
  'not-asked',
  'protected',
  'denied',
  'withdrawn',
  /** 18 or older on the day: only the person's own signature counts. */
  'adult-needs-own',
  /** The district asks for a signed yes here, and only the yearly default is on record. */
  'default-only',
  'expired',
  'not-yet',
  'other-channel',
  'other-scope',
  'no-record',
] as const;
export type CoverReason = (typeof COVER_REASONS)[number];

export interface Cover {
  readonly covered: boolean;
  readonly reason: CoverReason;
  /** The entry that decided, or the nearest one that does not suffice; null where there is none. */
  readonly entry: ConsentEntry | null;
}

const inForce = (entry: ConsentEntry, date: string): boolean =>
  entry.from <= date && (entry.until === null || date <= entry.until);

const concerns = (entry: ConsentEntry, { scope, platform }: ConsentQuestion): boolean =>
  entry.scope.includes(scope) && reaches(entry, platform);

const reaches = (entry: ConsentEntry, platform: ConsentQuestion['platform']): boolean =>
  entry.channels.includes(platform) || (isPlatform(platform) && entry.channels.includes('social'));

/**
 * When an entry was recorded, in milliseconds. One that knows only its first day is read against its own favour: a
 * grant from the start of that day, an objection from its last millisecond, so that a tie denies and the next day does not.
 */
const recorded = (entry: ConsentEntry, zone: string): number => {
  if (entry.recordedAt !== null) return Date.parse(entry.recordedAt);
  if (entry.decision === 'granted') return startOfDay(entry.from, zone);
  return entry.from >= '9999-12-31' ? Number.POSITIVE_INFINITY : startOfDay(addDays(entry.from, 1), zone) - 1;
};

const objects = (entry: ConsentEntry): boolean => entry.decision !== 'granted';

/** A yes that was only said: nobody can be shown on it, whoever wrote it down. */
const isOnlySaid = (entry: ConsentEntry): boolean => !objects(entry) && entry.basis === 'told';

/** Written down by the district or a file, not by a person who decided. */
const isMachine = (entry: ConsentEntry): boolean =>
  entry.basis === 'directory-default' || entry.basis === 'import';

interface Dated {
  readonly entry: ConsentEntry;
  readonly at: number;
}

/** The latest; where two are as late, the objection; where both object or both grant, a choice that no order of the entries changes. */
const latest = (entries: readonly Dated[]): Dated | null =>
  entries.reduce<Dated | null>((best, next) => {
    if (best === null || next.at > best.at) return next;
    if (next.at < best.at) return best;
    if (objects(next.entry) !== objects(best.entry)) return objects(next.entry) ? next : best;
    return JSON.stringify(next.entry) < JSON.stringify(best.entry) ? next : best;
  }, null);

const OWN = new Set(['self', 'student', 'own']);

/** Signed by the person, and by nobody for them. */
const isOwn = (entry: ConsentEntry): boolean =>
  entry.basis === 'own-signature' ||
  (!isMachine(entry) && entry.signedBy !== null && OWN.has(entry.signedBy.relation.trim().toLowerCase()));

/** Why no entry in force gives a yes, told by the nearest one that grants. */
const whyNone = (person: Person, question: ConsentQuestion): Cover => {
  const grants = person.consents.filter((entry) => !objects(entry) && !isOnlySaid(entry));
  const sameThing = grants.filter((entry) => concerns(entry, question));
  const find = (reason: CoverReason, entry: ConsentEntry | undefined): Cover | null =>
    entry === undefined ? null : { covered: false, reason, entry };
  const live = grants.filter((entry) => inForce(entry, question.date));
  return (
    find(
      'expired',
      sameThing.findLast((entry) => entry.until !== null && entry.until < question.date),
    ) ??
    find(
      'not-yet',
      sameThing.find((entry) => entry.from > question.date),
    ) ??
    find(
      'other-channel',
      live.find((entry) => entry.scope.includes(question.scope)),
    ) ??
    find(
      'other-scope',
      live.find((entry) => reaches(entry, question.platform)),
    ) ?? {
      covered: false,
      reason: 'no-record',
      entry: null,
    }
  );
};

/** Grants that do not suffice for this student on this day, and the reason that says so. */
const tooWeak = (
  person: Person,
  question: ConsentQuestion,
  pack: Pack,
): { readonly reason: CoverReason; readonly is: (entry: ConsentEntry) => boolean } | null => {
  if (person.adultOn !== null && person.adultOn <= question.date)
    return { reason: 'adult-needs-own', is: (entry) => !isOwn(entry) };
  if (pack.consentModel[levelOf(person, pack)] === 'opt-in')
    return { reason: 'default-only', is: (entry) => entry.basis === 'directory-default' };
  return null;
};

/**
 * The one consent function: may this person's image, name, voice or work stand in this place on this day?
 *
 * Among the entries in force on the day that concern the question the latest recorded wins and a tie denies; what the
 * district's default or an import says never outranks an objection that a person made. A student needs a grant: under
 * an opt-in model a signed one, from the 18th birthday on their own; one that was only said counts nowhere. Adults need
 * none, but their objection holds.
 */
export const covers = (person: Person, question: ConsentQuestion, pack: Pack): Cover => {
  if (person.protected) return { covered: false, reason: 'protected', entry: null };
  const student = person.kind === 'student';
  const standing = person.consents
    .filter((entry) => concerns(entry, question) && inForce(entry, question.date) && !isOnlySaid(entry))
    .map((entry): Dated => ({ entry, at: recorded(entry, pack.zone) }));
  // A time that cannot be read would win or lose by accident.
  const damaged = standing.find(({ at }) => Number.isNaN(at));
  if (damaged !== undefined) return { covered: false, reason: 'denied', entry: damaged.entry };

  // Grants that cannot count here are left out before the latest is sought: they outrank nothing.
  const insufficient = student ? tooWeak(person, question, pack) : null;
  const counting =
    insufficient === null
      ? standing
      : standing.filter(({ entry }) => objects(entry) || !insufficient.is(entry));
  const ofPeople = latest(counting.filter(({ entry }) => !isMachine(entry)));
  const winner = ofPeople !== null && objects(ofPeople.entry) ? ofPeople : latest(counting);
  if (winner !== null) {
    const { entry } = winner;
    if (!objects(entry)) return { covered: true, reason: 'granted', entry };
    return { covered: false, reason: entry.decision === 'withdrawn' ? 'withdrawn' : 'denied', entry };
  }
  if (!student) return { covered: true, reason: 'not-asked', entry: null };
  const nearest = latest(standing);
  if (insufficient !== null && nearest !== null)
    return { covered: false, reason: insufficient.reason, entry: nearest.entry };
  return whyNone(person, question);
};
