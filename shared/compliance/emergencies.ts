import { rangeOf } from '../text/matches.ts';
import {
  EMERGENCY_TERMS,
  IS_DRILL,
  IS_NOT_A_DRILL,
  MAY_BE_EMERGENCY,
  PLANNED_DAY,
} from '../text/lists/emergency.ts';
import type { EmergencyKind, EmergencyTerm } from '../text/lists/emergency.ts';
import { EMERGENCY_PHRASES } from '../text/lists/emergency-phrases.ts';
import { compileTerms, findTerms, type Passage } from '../text/terms.ts';
import type { Range } from './finding.ts';
import { readingOfField } from './readings.ts';
import type { Subject, TextField } from './subject.ts';
import { countBefore } from '../text/count-before.ts';

const DAY = 86_400_000;

/** The accounts a text reaches that are not the district's. A body that every account replaces reaches nobody. */
export const schoolAccountsReached = (field: TextField, subject: Subject): readonly string[] =>
  subject.targets
    .filter(({ account, textPath }) => {
      if (account.scope === 'district') return false;
      if (field.kind === 'body' || field.kind === 'variant') return textPath === field.path;
      return field.account === null || field.account === account.id;
    })
    .map(({ account }) => account.id);

/** Days off that the district's calendar knows. */
interface DaysOff {
  /** The publish date or the day after is one. */
  readonly isNear: boolean;
  /** Names of weekdays that are one within the next two weeks, folded. */
  readonly weekdays: readonly string[];
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export const daysOffOf = ({ calendar, publish }: Subject): DaysOff => {
  const from = Date.parse(`${publish.date}T00:00:00Z`);
  const after = calendar.flatMap(({ date, kind }) => {
    const at = Date.parse(`${date}T00:00:00Z`);
    return kind === 'no-school' && at >= from && at <= from + 14 * DAY ? [at] : [];
  });
  return {
    isNear: after.some((at) => at <= from + DAY),
    weekdays: after.flatMap((at) => WEEKDAYS[new Date(at).getUTCDay()] ?? []),
  };
};

/** Whether facts say that a text is no school's own news: only the district's accounts show it, or it may tell of a known day off. */
export const isSettled = (field: TextField, subject: Subject): boolean => {
  if (schoolAccountsReached(field, subject).length === 0) return true;
  const { isNear, weekdays } = daysOffOf(subject);
  return isNear || weekdays.some((day) => readingOfField(field, subject).text.includes(day));
};

const PHRASES = compileTerms(EMERGENCY_PHRASES);

const isDrill = ({ around }: Passage): boolean => IS_DRILL.test(around) && !IS_NOT_A_DRILL.test(around);

const isPlanned = ({ text }: Passage, days: DaysOff): boolean =>
  days.isNear || PLANNED_DAY.test(text) || days.weekdays.some((day) => text.includes(day));

const isInnocent = (term: EmergencyTerm, passage: Passage, days: DaysOff): boolean => {
  if (term.needs !== undefined && !term.needs.test(passage.text)) return true;
  if (term.unless?.test(passage.text) === true || term.unlessNear?.test(passage.around) === true) return true;
  if (term.drillable === true && isDrill(passage)) return true;
  return term.plannable === true && isPlanned(passage, days);
};

interface Emergency {
  readonly kind: EmergencyKind;
  readonly range: Range;
}

function* patternsIn(field: TextField, subject: Subject, days: DaysOff): Generator<Emergency> {
  const { text, passages } = readingOfField(field, subject);
  if (!MAY_BE_EMERGENCY.test(text)) return;
  for (const passage of passages)
    for (const term of EMERGENCY_TERMS) {
      const match = term.pattern.exec(passage.text);
      if (match === null || isInnocent(term, passage, days)) continue;
      yield { kind: term.kind, range: passage.toSource(...rangeOf(match)) };
    }
}

function* phrasesIn(field: TextField, subject: Subject, days: DaysOff): Generator<Emergency> {
  for (const { term, passage, start, end } of findTerms(PHRASES, readingOfField(field, subject))) {
    if (term.kind === 'incident' && isDrill(passage)) continue;
    if (term.kind === 'closure' && isPlanned(passage, days)) continue;
    yield { kind: term.kind, range: passage.toSource(start, end) };
  }
}

const known = new WeakMap<TextField, readonly Emergency[]>();

/** Where a text announces an emergency: once a kind and sentence. Asked by two rules, read once for a check. */
export const emergenciesIn = (field: TextField, subject: Subject, days: DaysOff): readonly Emergency[] => {
  const seen = known.get(field);
  if (seen !== undefined) return seen;
  const found: Emergency[] = [];
  const starts = readingOfField(field, subject)
    .passages.filter(({ isTag }) => !isTag)
    .map((one) => one.toSource(0, one.text.length)[0]);
  /** The number of the last sentence that begins before it. */
  const sentenceOf = ([from]: Range): number =>
    countBefore(starts.length, (at) => (starts[at] ?? 0) <= from) - 1;
  const told = new Set<string>();
  for (const one of [...patternsIn(field, subject, days), ...phrasesIn(field, subject, days)]) {
    const key = `${one.kind} ${sentenceOf(one.range)}`;
    if (told.has(key)) continue;
    told.add(key);
    found.push(one);
  }
  known.set(field, found);
  return found;
};
