import type { z } from 'zod';
import type { Random } from '../faulty-fs/random.ts';

/** What is asked of a schema here: a little of zod's own description of itself. */
interface Description {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly items?: readonly z.ZodType[];
  readonly valueType?: z.ZodType;
}

/** Texts of every shape that a field of the contract asks for; the first that the schema takes is used. */
const TEXTS = [
  '15:30',
  '2026-11-24',
  '2026-11-24T15:30',
  '09:30',
  'America/Chicago',
  'Hello from Ridgeview',
  'x',
  '12345678',
  '',
];
const NUMBERS = [0, 1, 2, 20, 0.5, 99];

const shuffled = <T>(random: Random, from: readonly T[]): readonly T[] => {
  const start = random.below(from.length);
  return [...from.slice(start), ...from.slice(0, start)];
};

/**
 * A value that the schema takes, made from the schema itself, so that a new call is exercised without a word here.
 * `known`: ids that exist in the library, tried for every text first, half of the time. Throws for a schema it cannot
 * satisfy: such a call would go untested.
 */
export const fitting = (schema: z.ZodType, random: Random, known: readonly string[]): unknown => {
  const about = schema.def as unknown as Description;
  const inner = (one: z.ZodType): unknown => fitting(one, random, known);
  switch (about.type) {
    case 'undefined':
      return undefined;
    case 'null':
      return null;
    case 'boolean':
      return random.next() < 0.5;
    case 'nullable':
      return random.next() < 0.3 ? null : inner(about.innerType as z.ZodType);
    case 'optional':
      return random.next() < 0.3 ? undefined : inner(about.innerType as z.ZodType);
    case 'enum':
      return random.pick(Object.values(about.entries ?? {}));
    case 'object': {
      const made: Record<string, unknown> = {};
      for (const [key, one] of Object.entries(about.shape ?? {})) {
        const value = inner(one);
        if (value !== undefined) made[key] = value;
      }
      return made;
    }
    case 'array':
      return Array.from({ length: 1 + random.below(2) }, () => inner(about.element as z.ZodType));
    case 'tuple':
      return (about.items ?? []).map(inner);
    case 'record':
      return random.next() < 0.5 ? {} : { [random.pick(known)]: inner(about.valueType as z.ZodType) };
    default: {
      const candidates = [
        ...(random.next() < 0.5 ? shuffled(random, known) : []),
        ...shuffled(random, TEXTS),
        ...shuffled(random, NUMBERS),
        new Uint8Array([0xff, 0xd8, 0xff, 0xd9]),
      ];
      const found = candidates.find((value) => schema.safeParse(value).success);
      if (found === undefined) throw new Error(`No value for a schema of type ${about.type}`);
      return found;
    }
  }
};

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Keys that mean something to JavaScript, or nothing to anybody. */
const STRAY_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'extra', 'ID', ''];

/**
 * A fitting value with one thing spoiled, somewhere in it: another value, a key missing, a key too many. It may still
 * fit by chance; the caller asks the schema.
 */
export const spoiled = (value: unknown, random: Random, junk: unknown): unknown => {
  if (Array.isArray(value)) {
    const at = random.below(value.length + 1);
    if (at === value.length || random.next() < 0.3) return [...(value as unknown[]), junk];
    return (value as unknown[]).map((one, index) => (index === at ? spoiled(one, random, junk) : one));
  }
  if (!isPlain(value) || random.next() < 0.1) return junk;
  const keys = Object.keys(value);
  const key = keys.length === 0 ? null : random.pick(keys);
  const how = random.below(3);
  if (how === 0 || key === null) {
    const copy = { ...value };
    Object.defineProperty(copy, random.pick(STRAY_KEYS), {
      value: junk,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    return copy;
  }
  if (how === 1) return Object.fromEntries(Object.entries(value).filter(([one]) => one !== key));
  return { ...value, [key]: spoiled(value[key], random, junk) };
};
