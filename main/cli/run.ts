import { ruleOf, RULES } from '../../shared/compliance/rules/index.ts';
import { readArguments, type Request } from './arguments.ts';
import { renderWith } from './batch.ts';
import { explainRule } from './explain.ts';
import { HELP } from './help.ts';
import { inBatches } from './in-batches.ts';
import { CannotRead, Closed, type Io } from './io.ts';
import { judgeCase } from './judge.ts';
import { listRules } from './list-rules.ts';
import type { Rendered } from './printer.ts';
import { type Print, printerFor } from './printers.ts';
import { type Problem, readInput } from './read-input.ts';
import { MOST_PROBLEMS, sayProblems } from './say-problem.ts';
import type { Source } from './source.ts';
import { styleFor } from './style.ts';

/** 0: nothing is blocked. 1: something is. 2: a case, a file or the command could not be read. */
export type ExitCode = 0 | 1 | 2;

type Check = Extract<Request, { readonly kind: 'check' }>;

/** What was found wrong: the first ones whole, the others counted, so that a bad file of a million lines stays small. */
interface Faults {
  readonly first: Problem[];
  count: number;
}

const note = (faults: Faults, problems: readonly Problem[], count = problems.length): void => {
  faults.count += count;
  faults.first.push(...problems.slice(0, MOST_PROBLEMS - faults.first.length));
};

const openAll = async (files: readonly string[], io: Io, faults: Faults): Promise<readonly Source[]> => {
  const sources: Source[] = [];
  let stdin = false;
  for (const name of files) {
    const fail = (message: string): void =>
      note(faults, [{ input: name, line: null, column: null, path: '', message }]);
    if (name === '-' && stdin) {
      fail('standard input can be read only once');
      continue;
    }
    stdin ||= name === '-';
    try {
      sources.push(await io.open(name));
    } catch (problem) {
      if (!(problem instanceof CannotRead)) throw problem;
      fail(problem.message);
    }
  }
  return sources;
};

/** Reads everything once without judging: what is wrong anywhere is told before a single post is judged. */
const lookAtAll = async (sources: readonly Source[], io: Io, faults: Faults): Promise<void> => {
  let read = 0;
  for (const source of sources) {
    const before = read;
    for await (const one of inBatches(readInput(source, true), io.crew, () => ({ kind: 'look' }))) {
      read += one.kind === 'batch' ? one.lines : 1;
      if (one.kind === 'problems') note(faults, one.problems);
      if (one.kind === 'batch') note(faults, one.problems, one.problemCount);
      io.progress(`${read.toLocaleString('en')} cases read`);
    }
    if (read === before && source.isWhole()) io.writeError(`${source.name}: there is no case in it\n`);
  }
};

const check = async (request: Check, io: Io, version: string): Promise<ExitCode> => {
  const print: Print = { format: request.format, hasColor: io.hasColor, version };
  const printer = printerFor(print);
  const faults: Faults = { first: [], count: 0 };
  const sources = await openAll(request.files, io, faults);
  await lookAtAll(sources, io, faults);
  let number = 0;
  let code: ExitCode = 0;
  const say = async (rendered: readonly Rendered[]): Promise<void> => {
    number += rendered.length;
    const text = rendered.map((one) => printer.one(one)).join('');
    if (text !== '') await io.write(text);
    if (rendered.some(({ verdict }) => verdict === 'blocked')) code = 1;
    io.progress(`${number.toLocaleString('en')} cases judged`);
  };
  try {
    await io.write(printer.begin());
    for (const source of faults.count === 0 ? sources : []) {
      const first = number;
      const worked = inBatches(readInput(source, false), io.crew, (before) => ({
        kind: 'judge',
        first: first + before,
        rules: request.rules,
        print,
      }));
      for await (const one of worked) {
        if (one.kind === 'case') {
          const judged = judgeCase(one, number, request.rules, io.elapsed);
          await say([renderWith(printer, judged)]);
          continue;
        }
        if (one.kind === 'batch') await say(one.rendered);
        note(faults, one.problems);
        if (faults.count > 0) break;
      }
      if (faults.count > 0) break;
    }
    await io.write(printer.end(faults.first));
  } catch (problem) {
    if (!(problem instanceof Closed)) throw problem;
  } finally {
    io.progress(null);
  }
  if (faults.count === 0) return code;
  io.writeError(sayProblems(faults.first, faults.count, number > 0));
  return 2;
};

const answer = async (request: Request, io: Io, version: string): Promise<ExitCode> => {
  switch (request.kind) {
    case 'check':
      return await check(request, io, version);
    case 'help':
      await io.write(HELP);
      return 0;
    case 'version':
      await io.write(`hallpass ${version}\n`);
      return 0;
    case 'list-rules':
      await io.write(listRules(RULES, request.format, styleFor(io.hasColor)));
      return 0;
    case 'explain': {
      const rule = ruleOf(request.rule);
      if (rule !== undefined) await io.write(explainRule(rule, styleFor(io.hasColor)));
      return 0;
    }
    case 'misuse':
      io.writeError(`${request.message}\n"hallpass --help" tells what there is.\n`);
      return 2;
  }
};

/** One run of the command line. `args` without the program's name; answers the exit code. */
export const run = async (args: readonly string[], io: Io, version: string): Promise<ExitCode> => {
  const request = readArguments(
    args,
    RULES.map((rule) => rule.id),
  );
  try {
    return await answer(request, io, version);
  } catch (problem) {
    if (problem instanceof Closed) return 0;
    throw problem;
  }
};
