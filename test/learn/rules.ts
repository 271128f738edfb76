import { isSettled } from '../../shared/compliance/emergencies.ts';
import { namesStudent, peopleReadings } from '../../shared/compliance/people-reading.ts';
import { isTiedByFacts } from '../../shared/compliance/school-ties.ts';
import type { Subject } from '../../shared/compliance/subject.ts';

/** The rules that learn from examples beside their words, as `<group>/<name>`. */
export const LEARNED_RULES: readonly string[] = [
  'conduct/all-ages',
  'conduct/confidential-business',
  'conduct/engagement-bait',
  'conduct/fundraiser',
  'conduct/on-topic',
  'conduct/partisan-or-religious',
  'conduct/personal-attack',
  'conduct/personal-issue',
  'conduct/sales-or-promotion',
  'conduct/sponsor-thanks',
  'conduct/third-party-promotion',
  'crisis/closure-wording',
  'crisis/emergency-terms',
  'privacy/disability-label',
  'privacy/education-record',
  'privacy/live-location',
  'privacy/predictable-schedule',
  'privacy/private-message',
  'privacy/student-identifier',
];

/**
 * Rules that a post breaks only where each of its sentences does: one that speaks of school makes all of it school's. Any
 * other rule is broken by one sentence.
 */
const OF_ALL: ReadonlySet<string> = new Set(['conduct/on-topic']);
export const isOfAll = (rule: string): boolean => OF_ALL.has(rule);

const isNoNewsOfSchool = (subject: Subject): boolean =>
  subject.fields.some((field) => isSettled(field, subject));

/** Where a post's facts decide about a rule, its text teaches nothing. */
const BY_FACTS: Readonly<Record<string, (subject: Subject) => boolean>> = {
  'conduct/on-topic': isTiedByFacts,
  'crisis/closure-wording': isNoNewsOfSchool,
  'crisis/emergency-terms': isNoNewsOfSchool,
  // Beside a picture, or by a district's own list, a name alone tells.
  'privacy/disability-label': ({ post, pack }) =>
    post.media.length > 0 || pack.words.specialPrograms.length > 0,
  'privacy/live-location': ({ post }) => post.event.offSite !== null,
  'privacy/student-identifier': (subject) =>
    !peopleReadings(subject).some((one) => namesStudent(one, subject)),
};

/** The rules that a post's facts decide about, whatever its text says. */
export const decidedByFacts = (subject: Subject): readonly string[] =>
  LEARNED_RULES.filter((rule) => BY_FACTS[rule]?.(subject) === true);
