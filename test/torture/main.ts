import { availableParallelism } from 'node:os';
import type { FigureResult } from './figure.ts';
import { FIGURES } from './registry.ts';

/** `--only R1,R5`, `--seed 7`, `--scale 0.1` (a tenth of the cases), `--processes 1`. */
const option = (name: string): string | null => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};

const seed = Number(option('seed') ?? 20261123);
const scale = Number(option('scale') ?? 1);
const only = option('only')?.split(',') ?? null;
const processes = Number(option('processes') ?? availableParallelism());
const resume = process.argv.includes('--resume');

// Where nothing failed in n cases, fewer than 3 in n fail, with 95 % confidence (rule of three).
const tell = ({ n, failures, note, stopped = false }: FigureResult): string =>
  [
    `n ${n}  failures ${failures.length}`,
    ...(failures.length === 0 && n > 0 ? [`95 % bound ${(3 / n).toExponential(1)}`] : []),
    `seed ${seed}`,
    ...(stopped ? ['stopped; --resume goes on'] : []),
    ...(note === undefined ? [] : [note]),
  ].join('  ');

let failed = 0;
for (const figure of FIGURES) {
  if (only !== null && !only.includes(figure.id)) continue;
  const start = performance.now();
  let line: string;
  let isStopped = false;
  try {
    const n = Math.max(1, Math.round(figure.full * scale));
    const result = await figure.run({ n, seed, processes, resume });
    isStopped = result.stopped === true;
    if (result.failures.length > 0 || isStopped) failed += 1;
    line = tell(result);
    for (const failure of result.failures.slice(0, 20)) console.log(`     ${figure.id}: ${failure}`);
  } catch (thrown) {
    failed += 1;
    console.error(thrown);
    line = `did not finish  seed ${seed}`;
  }
  console.log(
    `${figure.id.padEnd(4)} ${line}  ${((performance.now() - start) / 1000).toFixed(1)} s  ${figure.title}`,
  );
  if (isStopped) break;
}
process.exitCode = failed === 0 ? 0 : 1;
