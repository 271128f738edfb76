import { RULES } from '../compliance/rules/index.ts';
import { PACK_LIMITS } from '../district/limits.ts';
import {
  lastingFaults,
  packFaults,
  type RuleFloors,
  severityFaults,
  unknownRules,
} from '../district/pack-faults.ts';
import { packSchema } from '../district/pack-schema.ts';
import type { PackFault } from '../district/word-faults.ts';
import { formOfPack } from '../district/unkept-pack.ts';
import type { Pack } from '../domain/district.ts';
import { jsonFault } from './json-fault.ts';
import { type LinePlace, lineOf, placeOf } from './json-places.ts';
import { sayTwice, twiceNamed } from './json-twice.ts';
import { type CaseProblem, hiddenNames, problem, readWith } from './read-case.ts';

export type ReadPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** A problem of a file, with its line and column counted from 1; null for the file as a whole. */
export interface PackFileProblem extends CaseProblem {
  readonly place: LinePlace | null;
}

export type ReadPackFile =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackFileProblem[] };

/** A file with more faults than this is wrong as a whole; the first ones say how. */
const MOST_PROBLEMS = 20;

const floors: RuleFloors = Object.fromEntries(
  RULES.map(({ id, floor, judges, waivable }) => [id, { floor, judges, waivable }]),
);

const first = <T extends CaseProblem>(problems: readonly T[]): readonly T[] =>
  problems.slice(0, MOST_PROBLEMS);

const reviewedLater = (day: string, today: string): PackFault => ({
  path: ['lastReviewed'],
  message: `${day} is after today (${today}); a review is dated when it was done`,
});

/** What fields that are of their form say wrongly, alone or together. */
const faultsIn = (value: unknown, faults: readonly PackFault[]): readonly CaseProblem[] => [
  ...hiddenNames(value, []),
  ...faults.map(({ path, message }) => problem(path, message)),
];

const answer = (pack: Pack, problems: readonly CaseProblem[]): ReadPack =>
  problems.length > 0 ? { ok: false, problems: first(problems) } : { ok: true, pack };

/** One is about the same thing as the other, or about something in it. */
const overlaps = (one: CaseProblem, other: CaseProblem): boolean => {
  const [short, long] =
    one.path.length <= other.path.length ? [one.path, other.path] : [other.path, one.path];
  return short.every((part, at) => part === long[at]);
};

/**
 * A whole pack, as a form or a file gives it: every field there and of its form, nothing that contradicts itself, no
 * severity milder than its rule's floor, not reviewed after `today` (`YYYY-MM-DD`). Any value is answered, none throws.
 * At most 20 problems are told; a value that only says too much or nothing, as a word too long, hides no other problem.
 */
export const readWholePack = (value: unknown, today: string): ReadPack => {
  const problemsOf = (pack: Pack): readonly CaseProblem[] =>
    faultsIn(value, [
      ...severityFaults(pack, floors),
      ...packFaults(pack),
      ...(pack.lastReviewed > today ? [reviewedLater(pack.lastReviewed, today)] : []),
    ]);
  const read = readWith(packSchema, value, []);
  if (read.ok) return answer(read.value, problemsOf(read.value));
  const form = formOfPack(value);
  const others = form === null ? [] : problemsOf(form);
  const fresh = others.filter((one) => !read.problems.some((other) => overlaps(one, other)));
  return { ok: false, problems: first([...read.problems, ...fresh]) };
};

/**
 * A whole pack that the district kept and hands on, whichever Hallpass it was kept by. What may be kept grows stricter,
 * and that alone stops no school: a severity below its floor is judged as the floor (`severityOf`), a word is looked for
 * as it stands. A rule that does not exist here is refused: what it stops would pass. None throws.
 */
export const readKeptPack = (value: unknown): ReadPack => {
  const read = readWith(packSchema, value, []);
  if (!read.ok) return { ok: false, problems: first(read.problems) };
  return answer(
    read.value,
    faultsIn(value, [...unknownRules(read.value, floors), ...lastingFaults(read.value)]),
  );
};

/** The pack as a file: the schema of a case's `district`, complete, with its version and the day of its last review. */
export const packFile = (pack: Pack): string => `${JSON.stringify(pack, null, 2)}\n`;

/** Fields that a pack has and hardly any other file. */
const PACK_FIELDS: readonly (keyof Pack)[] = [
  'accessibility',
  'consentModel',
  'guidelines',
  'lastReviewed',
  'nameAndPhoto',
  'officialHandles',
  'publicContacts',
  'quietHours',
  'schools',
  'severities',
];

/** Whether a file's text is meant as a pack, in order or not: an object, as far as it goes, that names a field of one. */
export const isMeantAsPack = (text: string): boolean =>
  /^\ufeff?\s*\{/u.test(text) && PACK_FIELDS.some((field) => text.includes(`"${field}"`));

/** A file's text as a pack that may be kept `today`, or every problem with the line it stands on. */
export const readPackFile = (text: string, today: string): ReadPackFile => {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const whole = { text: plain, line: 1, column: 1 };
  if (plain.length > PACK_LIMITS.file) {
    const message = `the file has ${plain.length.toLocaleString('en-US')} characters; ${PACK_LIMITS.file.toLocaleString('en-US')} is the most`;
    return { ok: false, problems: [{ ...problem([], message), place: null }] };
  }
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch {
    const fault = jsonFault(plain);
    const message = fault?.message ?? 'this is not JSON';
    return {
      ok: false,
      problems: [{ ...problem([], message), place: lineOf(whole, fault?.offset ?? 0) }],
    };
  }
  const twice = twiceNamed(plain);
  if (twice !== null) {
    return {
      ok: false,
      problems: [{ ...problem([], sayTwice(twice), true), place: lineOf(whole, twice.offset) }],
    };
  }
  const read = readWholePack(value, today);
  if (read.ok) return read;
  return {
    ok: false,
    problems: read.problems.map((one) => {
      const place = placeOf(plain, one.path);
      return { ...one, place: lineOf(whole, one.isName ? place.key : place.value) };
    }),
  };
};
