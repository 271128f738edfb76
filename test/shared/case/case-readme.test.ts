import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { caseSchema } from '../../../shared/case/case-schema.ts';
import { packSchema } from '../../../shared/district/pack-schema.ts';

/** Fields of the tables, by the heading over them, each with its row. */
const told = (): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const text = readFileSync('shared/case/README.md', 'utf8');
  return new Map(
    text.split('\n## ').flatMap((part) => {
      const [heading = '', ...lines] = part.split('\n');
      const rows = lines.flatMap((line) => {
        const field = /^\| `([^`]+)`/u.exec(line)?.[1];
        return field === undefined ? [] : [[field, line] as const];
      });
      return rows.length === 0 ? [] : [[heading, new Map(rows)] as const];
    }),
  );
};

interface Told {
  readonly fields: readonly string[];
  /** Field → the words it may hold. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** What is behind "may be left out", "may be null" and "if not said". */
const bare = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
    ? bare(schema._zod.def.innerType)
    : schema;

const wordsOf = (schema: z.core.$ZodType): readonly string[] => {
  const inner = bare(schema);
  if (inner instanceof z.ZodEnum) return inner.options.map(String);
  if (inner instanceof z.ZodLiteral) return [...inner.values].map(String);
  return inner instanceof z.ZodArray || inner instanceof z.ZodRecord
    ? wordsOf(inner instanceof z.ZodArray ? inner._zod.def.element : inner._zod.def.valueType)
    : [];
};

/** Every object of a schema, by where it stands. */
const objectsIn = (schema: z.core.$ZodType, path: string): readonly (readonly [string, Told])[] => {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return objectsIn(inner._zod.def.element, `${path}[]`);
  if (inner instanceof z.ZodRecord) return objectsIn(inner._zod.def.valueType, `${path}{}`);
  if (!(inner instanceof z.ZodObject)) return [];
  const fields = Object.entries(inner._zod.def.shape);
  const own: Told = {
    fields: fields.map(([field]) => field),
    words: Object.fromEntries(fields.map(([field, one]) => [field, wordsOf(one)])),
  };
  const base = path === 'The case' ? '' : `${path}.`;
  return [[path, own], ...fields.flatMap(([field, one]) => objectsIn(one, `${base}${field}`))];
};

test('the description of a case names every field there is, no other, and every word a field may hold', () => {
  const known = new Map([...objectsIn(caseSchema, 'The case'), ...objectsIn(packSchema, 'district')]);
  const tables = told();
  expect([...tables.keys()].toSorted()).toEqual([...known.keys()].toSorted());
  for (const [path, { fields, words }] of known) {
    const rows = tables.get(path);
    expect([path, [...(rows?.keys() ?? [])].toSorted()]).toEqual([path, fields.toSorted()]);
    for (const [field, all] of Object.entries(words))
      for (const word of all) expect(rows?.get(field), `${path}: ${field}`).toContain(`\`${word}\``);
  }
  expect(known.size).toBeGreaterThan(20);
});
