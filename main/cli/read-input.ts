import type { Case } from '../../shared/case/case.ts';
import { jsonFault } from '../../shared/case/json-fault.ts';
import { type CaseText, itemsOf, lineOf, placeOf } from '../../shared/case/json-places.ts';
import { sayTwice, twiceNamed } from '../../shared/case/json-twice.ts';
import { type CaseProblem, readCase } from '../../shared/case/read-case.ts';
import { sayPath } from '../../shared/district/say-issue.ts';
import { asUtf8, toText } from './decode.ts';
import { CannotRead } from './io.ts';
import { linesOf } from './lines.ts';
import type { Source } from './source.ts';

/** Why something could not be read, and where. */
export interface Problem {
  readonly input: string;
  readonly line: number | null;
  readonly column: number | null;
  /** Path inside the case, `post.media[0].altText`; empty where it is the case itself or the file. */
  readonly path: string;
  readonly message: string;
}

/** One case that was read, or why it was not. */
export type Entry =
  | { readonly kind: 'case'; readonly input: string; readonly case: Case; readonly where: () => CaseText }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** One line with a case on it, its text not looked at yet: that may happen on another thread (`readLine`). */
export interface LineEntry {
  readonly kind: 'line';
  readonly input: string;
  readonly number: number;
  readonly text: string;
}

/** A file of one value is held whole; more than this is asked for as lines. */
const LARGEST_JSON = 256 * 1024 * 1024;
/** How much of a pipe is looked at before anything is judged. */
export const READ_AHEAD = 16 * 1024 * 1024;

const told = (input: string, message: string, at: Partial<Problem> = {}): Entry => ({
  kind: 'problems',
  problems: [{ input, line: null, column: null, path: '', message, ...at }],
});

const placed = (
  input: string,
  text: CaseText,
  problem: CaseProblem,
  under: readonly PropertyKey[],
): Problem => {
  const place = placeOf(text.text, problem.path);
  const offset = problem.isName && place.found ? place.key : place.value;
  return {
    input,
    ...lineOf(text, offset),
    path: sayPath([...under, ...problem.path]),
    message: problem.message,
  };
};

const entryOf = (
  input: string,
  value: unknown,
  where: () => CaseText,
  under: readonly PropertyKey[] = [],
): Entry => {
  const read = readCase(value);
  if (read.ok) return { kind: 'case', input, case: read.case, where };
  const text = where();
  return { kind: 'problems', problems: read.problems.map((one) => placed(input, text, one, under)) };
};

const notText = (input: string, bytes: Uint8Array, wrongByte: number, firstLine: number): Entry => {
  const before = bytes.subarray(0, wrongByte);
  const line = firstLine + before.reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), 0);
  return told(input, 'this is not UTF-8 text; save the file as UTF-8 and check again', {
    line,
    column: wrongByte - before.lastIndexOf(0x0a),
  });
};

const parse = (input: string, at: CaseText, hint = ''): { readonly value: unknown } | Entry => {
  let value: unknown;
  try {
    value = JSON.parse(at.text);
  } catch {
    const fault = jsonFault(at.text) ?? { offset: 0, message: 'this is not JSON' };
    return told(input, `not JSON: ${fault.message}${hint}`, lineOf(at, fault.offset));
  }
  const twice = twiceNamed(at.text);
  return twice === null ? { value } : told(input, sayTwice(twice), lineOf(at, twice.offset));
};

const wholeOf = async (source: Source): Promise<Uint8Array> => {
  await source.readAhead(LARGEST_JSON + 1);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of asUtf8(source.ahead())) {
    parts.push(chunk);
    size += chunk.byteLength;
    if (size > LARGEST_JSON)
      throw new CannotRead(
        `more than ${LARGEST_JSON / 1024 / 1024} MB in one value; put a case on each line of a .jsonl file`,
      );
  }
  return Buffer.concat(parts);
};

async function* readJson(source: Source): AsyncGenerator<Entry> {
  const bytes = await wholeOf(source);
  const read = toText(bytes);
  if ('wrongByte' in read) return yield notText(source.name, bytes, read.wrongByte, 1);
  if (read.text.trim() === '') return yield told(source.name, 'it is empty; a case was expected');
  const whole: CaseText = { text: read.text, line: 1, column: 1 };
  const isLines = read.text.trimStart().startsWith('{') && /\}[ \t\r]*\n[ \t]*\{/.test(read.text);
  const hint = isLines ? '; a file with a case on each line ends in .jsonl' : '';
  const parsed = parse(source.name, whole, hint);
  if ('kind' in parsed) return yield parsed;
  if (!Array.isArray(parsed.value)) return yield entryOf(source.name, parsed.value, () => whole);
  let items: readonly CaseText[] | null = null;
  for (const [at, value] of (parsed.value as readonly unknown[]).entries()) {
    const where = (): CaseText => {
      items ??= itemsOf(whole);
      return items[at] ?? whole;
    };
    yield entryOf(source.name, value, where, [at]);
  }
}

/** The case on a line, or why there is none. */
export const readLine = ({ input, number, text }: Omit<LineEntry, 'kind'>): Entry => {
  const at: CaseText = { text, line: number, column: 1 };
  const parsed = parse(input, at);
  return 'kind' in parsed ? parsed : entryOf(input, parsed.value, () => at);
};

async function* readLines(source: Source, ahead: boolean): AsyncGenerator<Entry | LineEntry> {
  const chunks = asUtf8(ahead ? source.ahead() : source.bytes());
  for await (const line of linesOf(chunks, !ahead || source.isWhole())) {
    const read = toText(line.bytes);
    if ('wrongByte' in read) yield notText(source.name, line.bytes, read.wrongByte, line.number);
    else if (read.text.trim() !== '')
      yield { kind: 'line', input: source.name, number: line.number, text: read.text };
  }
}

const isObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

/** Whether there is a case on each line: the first line, or the second where the first is damaged, is a whole object. */
const hasLines = async (source: Source): Promise<boolean> => {
  const seen: string[] = [];
  for await (const { bytes } of linesOf(asUtf8(source.ahead()), true)) {
    const text = Buffer.from(bytes).toString('utf8').trim();
    if (text !== '') seen.push(text);
    if (seen.length === 2) break;
  }
  const [first = '', second = ''] = seen;
  return isObject(first) || (first.endsWith('}') && isObject(second));
};

/**
 * Reads an input: the cases it holds, or the lines they stand on, and what of it could not be read. `ahead`: only what is there without reading on,
 * to look at everything before anything is judged.
 */
export async function* readInput(source: Source, ahead: boolean): AsyncGenerator<Entry | LineEntry> {
  try {
    await source.readAhead(READ_AHEAD);
    const isLines = /\.(jsonl|ndjson)$/i.test(source.name)
      ? true
      : /\.json$/i.test(source.name)
        ? false
        : await hasLines(source);
    yield* isLines ? readLines(source, ahead) : readJson(source);
  } catch (problem) {
    if (!(problem instanceof CannotRead)) throw problem;
    yield told(source.name, problem.message);
  }
}
