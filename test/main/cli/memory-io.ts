import { readFileSync } from 'node:fs';
import { alone, type Crew } from '../../../main/cli/batch.ts';
import { CannotRead, Closed, type Io } from '../../../main/cli/io.ts';
import { type ExitCode, run } from '../../../main/cli/run.ts';
import { fileSource, pipeSource } from '../../../main/cli/source.ts';

type Content = string | Uint8Array;

export interface World {
  readonly files?: Readonly<Record<string, Content>>;
  readonly stdin?: Content;
  readonly hasColor?: boolean;
  /** How many bytes come at a time. */
  readonly chunk?: number;
  /** The reader goes away after so many writes. */
  readonly closesAfter?: number;
  readonly crew?: (elapsed: () => number) => Crew;
}

export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** What a person at a terminal saw of how far it is. */
  readonly progress: readonly (string | null)[];
}

/** A case of `test/fixtures/cases`, as text. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/cases/${name}`, import.meta.url), 'utf8');

async function* chunks(content: Content, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Runs the command line with files and streams in memory. The clock moves by 1.26 ms each time it is asked. */
export const runWith = async (args: readonly string[], world: World = {}): Promise<Outcome> => {
  const out: string[] = [];
  const err: string[] = [];
  const size = world.chunk ?? 65_536;
  let clock = 0;
  const elapsed = (): number => (clock += 1.26);
  const progress: (string | null)[] = [];
  const io: Io = {
    write: (text) => {
      if (out.length >= (world.closesAfter ?? Number.POSITIVE_INFINITY)) return Promise.reject(new Closed());
      out.push(text);
      return Promise.resolve();
    },
    writeError: (text) => void err.push(text),
    open: (name) => {
      if (name === '-') return Promise.resolve(pipeSource('standard input', chunks(world.stdin ?? '', size)));
      const content = world.files?.[name];
      return content === undefined
        ? Promise.reject(new CannotRead('there is no such file'))
        : Promise.resolve(fileSource(name, () => chunks(content, size)));
    },
    hasColor: world.hasColor ?? false,
    elapsed,
    crew: world.crew?.(elapsed) ?? alone(elapsed),
    progress: (text) => void progress.push(text),
  };
  const code = await run(args, io, '1.2.3');
  return { code, out: out.join(''), err: err.join(''), progress };
};

/** An object of `--format json`, as far as tests look into it. */
export interface JsonLine {
  readonly case: number;
  readonly verdict: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly field: string | null;
    readonly range: readonly [number, number] | null;
    readonly fix: { readonly edits: readonly object[] } | null;
  }[];
}

/** The objects of `--format json`. */
export const linesOf = (out: string): readonly JsonLine[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as JsonLine);

/** The rules that found something, over all cases. */
export const rulesIn = (out: string): readonly string[] =>
  linesOf(out).flatMap(({ findings }) => findings.map(({ rule }) => rule));
