import { version } from '../../package.json';
import { nodeIo } from './node-io.ts';
import { run } from './run.ts';

/** The command line with the real world behind it; `bin.mjs` calls it. Answers the exit code. */
export const main = (args: readonly string[]): Promise<number> => run(args, nodeIo(), version);

/** What `thread.mjs` calls on each thread that judges. */
export { work } from './worker.ts';
