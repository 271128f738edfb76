import type { z } from 'zod';
import { floorsOf } from '../compliance/severity.ts';
import { RULES } from '../compliance/rules/index.ts';
import { bloomington } from '../district/bloomington.ts';
import { mergeDeep, refusedSeverities } from '../district/merge-pack.ts';
import { gravePackFaults } from '../district/pack-faults.ts';
import { packSchema } from '../district/pack-schema.ts';
import { sayIssue } from '../district/say-issue.ts';
import type { Pack } from '../domain/district.ts';
import type { Case, CaseInput } from './case.ts';
import { caseSchema } from './case-schema.ts';
import { closest } from './closest.ts';
import { fillCase } from './fill-case.ts';

type Path = readonly PropertyKey[];

/** Something in a case that cannot be read: where, and what is expected there. */
export interface CaseProblem {
  readonly path: Path;
  /** True when it is the field's name that is wrong, not its value. */
  readonly isName: boolean;
  readonly message: string;
}

export type ReadCase =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

export const problem = (path: Path, message: string, isName = false): CaseProblem => ({
  path,
  message,
  isName,
});

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, part)
        ? (inner as Record<PropertyKey, unknown>)[part]
        : undefined,
    value,
  );

/** The field names a schema knows at a path: for "did you mean". */
const namesAt = (schema: z.core.$ZodType, path: Path): readonly string[] => {
  let here: z.core.$ZodType | undefined = schema;
  const unwrapped = (): z.core.$ZodTypeDef & Readonly<Record<string, unknown>> => {
    let def = here?._zod.def as z.core.$ZodTypeDef & Readonly<Record<string, unknown>>;
    while (def !== undefined && (def.type === 'optional' || def.type === 'nullable'))
      def = (def['innerType'] as z.core.$ZodType)._zod.def as typeof def;
    return def;
  };
  for (const part of path) {
    const def = unwrapped();
    const next: unknown =
      def.type === 'object'
        ? (def['shape'] as Readonly<Record<string, z.core.$ZodType>>)[String(part)]
        : (def['element'] ?? def['valueType']);
    if (next === undefined) return [];
    here = next as z.core.$ZodType;
  }
  const def = unwrapped();
  return def.type === 'object' ? Object.keys(def['shape'] as object) : [];
};

/** Unknown fields of one object that are named: a likely other name is looked for each, and a file may hold thousands. */
const MOST_UNKNOWN = 50;

/** One issue of the schema as problems; an unknown field is one each, under its own name. */
const problemsOf = (
  issue: z.core.$ZodIssue,
  value: unknown,
  schema: z.core.$ZodType,
  under: Path,
): readonly CaseProblem[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, MOST_UNKNOWN).map((key) => {
      const meant = closest(key, namesAt(schema, issue.path));
      const hint = meant === null ? '' : `; did you mean ${JSON.stringify(meant)}?`;
      return problem([...under, ...issue.path, key], `unknown field ${JSON.stringify(key)}${hint}`, true);
    });
  const said = sayIssue(issue);
  const isMissing = issue.path.length > 0 && at(value, issue.path) === undefined;
  return [problem([...under, ...issue.path], isMissing ? `missing, ${said}` : said)];
};

/** A value by its schema, or every problem with it; `under` is put before their paths. */
export const readWith = <T>(schema: z.ZodType<T>, value: unknown, under: Path) => {
  const read = schema.safeParse(value);
  return read.success
    ? { ok: true as const, value: read.data }
    : {
        ok: false as const,
        problems: read.error.issues.flatMap((issue) => problemsOf(issue, value, schema, under)),
      };
};

const floors = floorsOf(RULES);

const readPack = (district: unknown): { pack: Pack } | { problems: readonly CaseProblem[] } => {
  if (district === undefined || district === null) return { pack: bloomington };
  const read = readWith(packSchema, mergeDeep(bloomington, district), ['district']);
  if (!read.ok) return { problems: read.problems };
  const refused = [
    ...refusedSeverities(read.value, floors).map(({ path, message }) =>
      problem(['district', 'severities', path.slice('severities.'.length)], message),
    ),
    ...gravePackFaults(read.value).map(({ path, message }) => problem(['district', ...path], message)),
  ];
  return refused.length > 0 ? { problems: refused } : { pack: read.value };
};

/** Ids that stand twice in a list: one of the two would be judged for the other. */
const repeated = (
  list: readonly { readonly id?: string | null | undefined }[],
  under: Path,
): readonly CaseProblem[] => {
  const seen = new Map<string, number>();
  return list.flatMap(({ id }, n) => {
    if (id === undefined || id === null) return [];
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, n);
      return [];
    }
    return [
      problem([...under, n, 'id'], `${JSON.stringify(id)} is the id of number ${first} in this list too`),
    ];
  });
};

/** Whether such a member is anywhere in it. */
const hasHidden = (value: object): boolean => {
  if (Object.hasOwn(value, '__proto__')) return true;
  for (const key in value) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof inner === 'object' && inner !== null && hasHidden(inner)) return true;
  }
  return false;
};

/** A record drops a member named "__proto__" without a word: said aloud instead. */
export const hiddenNames = (value: unknown, under: Path): readonly CaseProblem[] => {
  if (typeof value !== 'object' || value === null || !hasHidden(value)) return [];
  const own = Object.hasOwn(value, '__proto__')
    ? [problem([...under, '__proto__'], 'unknown field "__proto__"', true)]
    : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => hiddenNames(inner, [...under, key]))];
};

/**
 * Reads a parsed JSON value as a case. All its problems are told at once; a case with one is not judged at all.
 * Any value is answered, none throws.
 */
export const readCase = (value: unknown): ReadCase => {
  const read = readWith(caseSchema, value, []);
  if (!read.ok) return read;
  const input = read.value;
  const problems = [
    ...repeated(input.accounts, ['accounts']),
    ...repeated(input.people ?? [], ['people']),
    ...repeated(input.post.media ?? [], ['post', 'media']),
    ...hiddenNames(at(value, ['post', 'variants']), ['post', 'variants']),
    ...hiddenNames(at(value, ['post', 'media']), ['post', 'media']),
  ];
  const district = readPack(input.district);
  if (!('problems' in district)) problems.push(...hiddenNames(at(value, ['district']), ['district']));
  if ('problems' in district) return { ok: false, problems: [...problems, ...district.problems] };
  if (problems.length > 0) return { ok: false, problems };
  // What the schema lets through is what CaseInput says, but for the nulls, which `fillCase` takes as left out.
  return { ok: true, case: fillCase(input as unknown as CaseInput, district.pack) };
};
