import fc from 'fast-check';

/** Stands in strings that no message and no line of the log may repeat. */
export const MARK = 'Qz7-private-word';

const circle = (): unknown => {
  const made: Record<string, unknown> = { name: MARK };
  made['self'] = made;
  return made;
};

const deep = (levels: number): unknown => {
  let made: unknown = MARK;
  for (let level = 0; level < levels; level += 1) made = [made];
  return made;
};

/** A longer text than any field takes; one copy for all, since it is only looked at. */
const LONG = MARK.repeat(70_000);
/**
 * Things that a schema would look at until the memory is gone: more bytes than may be pasted (never written to, so that
 * they cost nothing), and a list that claims four billion entries and has none.
 */
export const ENDLESS: readonly object[] = [
  new Uint8Array(50 * 1024 * 1024 + 1),
  Object.assign([], { length: 4_000_000_000 }),
];

/** What structured clone can carry over the border and nobody expects, and some things it cannot. */
const CURIOUS: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => Number.NaN,
  () => Number.NEGATIVE_INFINITY,
  () => -0,
  () => 2 ** 53,
  () => 10n ** 30n,
  () => '',
  () => MARK,
  () => LONG,
  () => '\u0000\u202e\ud800',
  () => '../../../../etc/passwd',
  () => '__proto__',
  () => new Date(Number.NaN),
  () => new Date('2026-11-24T15:30:00Z'),
  () => new Map([['id', MARK]]),
  () => new Set([MARK]),
  () => /x/u,
  () => new Error(MARK),
  () => new Uint8Array(3),
  () => new Uint8Array(3).buffer,
  () => new Float64Array([Number.NaN]),
  () => ENDLESS[0],
  () => ENDLESS[1],
  () => Object.create(null) as unknown,
  () => JSON.parse('{"__proto__":{"polluted":true},"id":"x"}') as unknown,
  () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}') as unknown,
  () => ({ id: { toString: () => MARK } }),
  () => ({ ok: true, value: MARK }),
  () => ({ length: 2 ** 31 }),
  () => Array.from({ length: 60 }, () => MARK),
  () => Object.assign([], { length: 3 }),
  circle,
  () => deep(2_000),
];

/** So many things that fit no call, the same for the same seed. */
export const junkFrom = (seed: number, count: number): readonly unknown[] =>
  fc.sample(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...CURIOUS).map((make) => make()) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `${MARK}${text}`) },
      {
        weight: 2,
        arbitrary: fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withNullPrototype: true,
          withTypedArray: true,
          withSparseArray: true,
          maxDepth: 3,
        }),
      },
    ),
    { numRuns: count, seed },
  );
