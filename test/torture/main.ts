import { FIGURES } from './registry.ts';

/** `--only R1,R5`, `--seed 7`, `--scale 0.1` (a tenth of the cases). */
const option = (name: string): string | null => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};

const seed = Number(option('seed') ?? 20261123);
const scale = Number(option('scale') ?? 1);
const only = option('only')?.split(',') ?? null;

// Where nothing failed in n cases, fewer than 3 in n fail, with 95 % confidence (rule of three).
let failed = 0;
for (const figure of FIGURES) {
  if (only !== null && !only.includes(figure.id)) continue;
  const start = performance.now();
  let line: string;
  try {
    const n = Math.max(1, Math.round(figure.full * scale));
    const { n: done, failures, note } = await figure.run({ n, seed });
    if (failures.length > 0) failed += 1;
    const bound = failures.length === 0 ? `  95 % bound ${(3 / Math.max(1, done)).toExponential(1)}` : '';
    line = `n ${done}  failures ${failures.length}${bound}  seed ${seed}  ${seconds(start)} s  ${figure.title}${note === undefined ? '' : ` (${note})`}`;
    for (const failure of failures.slice(0, 20)) console.log(`     ${figure.id}: ${failure}`);
  } catch (thrown) {
    failed += 1;
    console.error(thrown);
    line = `did not finish  seed ${seed}  ${seconds(start)} s  ${figure.title}`;
  }
  console.log(`${figure.id.padEnd(4)} ${line}`);
}
process.exitCode = failed === 0 ? 0 : 1;

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}
