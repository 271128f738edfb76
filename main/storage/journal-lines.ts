import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { JournalLine } from './stores.ts';

/** A line as it lies on disk: what it says, the hash of the line before, a keyed hash while unlocked, its own hash. */
export interface WrittenLine extends JournalLine {
  readonly mac: string | null;
}

/** What the first line follows. */
export const NO_HASH = '0'.repeat(64);

const hex = z.string().regex(/^[0-9a-f]{64}$/u);
const lineSchema: z.ZodType<WrittenLine> = z.strictObject({
  n: z.int().positive(),
  at: z.string(),
  by: z.string(),
  kind: z.string(),
  post: z.string().nullable(),
  delivery: z.string().nullable(),
  // Taken as it is: a record schema would leave out a member named `__proto__`, and the hash would no longer fit.
  data: z.custom<Readonly<Record<string, unknown>>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  ),
  prev: hex,
  mac: hex.nullable(),
  hash: hex,
});

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  // Entries, not assignment: `__proto__` is a name like any other here.
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, ordered(inner)]),
  );
};

/** JSON with names in order and no spaces: one value, one text. */
export const canonical = (value: unknown): string => JSON.stringify(ordered(value));

const macOf = (key: Uint8Array, content: string): string =>
  createHmac('sha256', key).update(content).digest('hex');
const hashOf = (content: string): string => createHash('sha256').update(content).digest('hex');

/** The next line and the text of it, without its line break. */
export const writeLine = (
  content: Omit<WrittenLine, 'mac' | 'hash'>,
  key: Uint8Array | null,
): { readonly line: WrittenLine; readonly text: string } => {
  // Through JSON first, so that what is hashed is what will be read; in order once, since its hashes are of that.
  const { at, by, data, delivery, kind, n, post, prev } = ordered(
    JSON.parse(JSON.stringify(content)),
  ) as typeof content;
  const mac =
    key === null ? null : macOf(key, JSON.stringify({ at, by, data, delivery, kind, n, post, prev }));
  const hash = hashOf(JSON.stringify({ at, by, data, delivery, kind, mac, n, post, prev }));
  const line = { at, by, data, delivery, hash, kind, mac, n, post, prev };
  return { line, text: JSON.stringify(line) };
};

export type ReadLine =
  | { readonly ok: true; readonly line: WrittenLine }
  | { readonly ok: false; readonly why: string };

/** Reads one line; anything but exactly what `writeLine` made after `prev` as number `n` is answered with why. */
export const readLine = (bytes: Uint8Array, n: number, prev: string, key: Uint8Array | null): ReadLine => {
  let line: WrittenLine;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    line = lineSchema.parse(JSON.parse(text));
    if (canonical(line) !== text) return { ok: false, why: 'its text was changed' };
  } catch {
    return { ok: false, why: 'it cannot be read' };
  }
  const { mac, hash, ...content } = line;
  if (hashOf(canonical({ ...content, mac })) !== hash) return { ok: false, why: 'its text was changed' };
  if (line.n !== n) return { ok: false, why: `line ${n} is missing` };
  if (line.prev !== prev) return { ok: false, why: 'it does not follow the line before' };
  if (key !== null && mac !== null && !sameHex(macOf(key, canonical(content)), mac)) {
    return { ok: false, why: 'it was not written by this library' };
  }
  return { ok: true, line };
};

/** The keyed hash that vouches for every line up to `count`. */
export const sealOf = (key: Uint8Array, count: number, hash: string): string =>
  macOf(key, `head ${count} ${hash}`);

export const sameHex = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
};

/** Bytes between line breaks, and what follows the last one. */
export const splitLines = (
  bytes: Uint8Array,
): { readonly lines: readonly Uint8Array[]; readonly rest: Uint8Array } => {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return { lines, rest: bytes.subarray(start) };
};
