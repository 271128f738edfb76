/**
 * A process that runs batches of one figure: reads a seed a line, answers a line of JSON each, ends with its input. What a
 * batch comes to depends on its seed alone, so it does not matter which process runs it.
 */
import { createInterface } from 'node:readline';
import { type Batch, BATCHES } from './batch.ts';
import { engine } from './remembered-check.ts';

const [, , figure = '', size = '1'] = process.argv;

/** A line of this process's answer. */
export interface Answer extends Batch {
  /** Processor seconds since the answer before. */
  readonly cpu: number;
}

// The parent decides when to stop; Ctrl-C reaches every process of the terminal.
process.on('SIGINT', () => undefined);

let spent = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const before = { ...engine };
  const batch = await (BATCHES[figure] ?? (() => Promise.reject(new Error(`${figure} has no batches`))))(
    Number(size),
    Number(line),
  );
  const { user, system } = process.cpuUsage();
  const cpu = (user + system) / 1e6 - spent;
  spent += cpu;
  const [first] = engine.different;
  const answer: Answer = {
    ...batch,
    counts: {
      ...batch.counts,
      'engine asked': engine.asked - before.asked,
      run: engine.ran - before.ran,
      compared: engine.compared - before.compared,
    },
    failure:
      batch.failure ?? (first === undefined ? null : `the engine answered another time otherwise: ${first}`),
    cpu,
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
