import { type Pack, SEVERITIES, type Severity } from '../domain/district.ts';
import { packSchema } from './pack-schema.ts';
import { sayIssue, sayPath } from './say-issue.ts';

/** Something in a pack that cannot be used: where, and what is expected there. */
export interface PackProblem {
  readonly path: string;
  readonly message: string;
}

export type MergedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects merge, everything else replaces; `undefined` leaves as it is. Own keys only, so that no file can reach a prototype. */
export const mergeDeep = (base: unknown, over: unknown): unknown => {
  if (over === undefined) return base;
  if (!isObject(base) || !isObject(over)) return over;
  const entries = new Map<string, unknown>(Object.entries(base));
  for (const [key, value] of Object.entries(over)) entries.set(key, mergeDeep(entries.get(key), value));
  return Object.fromEntries(entries);
};

/** The lowest severity each rule may be given, by rule id. */
export type Floors = Readonly<Record<string, Severity>>;

/** Severities a district may not choose: of a rule that does not exist, or below the rule's floor. */
export const refusedSeverities = (pack: Pack, floors: Floors): readonly PackProblem[] =>
  Object.entries(pack.severities).flatMap(([rule, chosen]) => {
    const path = `severities.${rule}`;
    const floor = Object.hasOwn(floors, rule) ? floors[rule] : undefined;
    if (floor === undefined) return [{ path, message: 'there is no rule of that id' }];
    if (SEVERITIES.indexOf(chosen) < SEVERITIES.indexOf(floor))
      return [{ path, message: `may not be lower than "${floor}" for this rule` }];
    return [];
  });

/** A pack with a district's overrides put in, checked as a whole. Problems carry the path inside the pack. */
export const mergePack = (base: Pack, overrides: unknown, floors?: Floors): MergedPack => {
  if (overrides === undefined || overrides === null) return { ok: true, pack: base };
  if (!isObject(overrides))
    return { ok: false, problems: [{ path: '', message: 'expected an object of overrides' }] };
  const read = packSchema.safeParse(mergeDeep(base, overrides));
  if (!read.success)
    return {
      ok: false,
      problems: read.error.issues.map((issue) => ({ path: sayPath(issue.path), message: sayIssue(issue) })),
    };
  const refused = floors === undefined ? [] : refusedSeverities(read.data, floors);
  return refused.length > 0 ? { ok: false, problems: refused } : { ok: true, pack: read.data };
};
