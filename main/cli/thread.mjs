import { fileURLToPath } from 'node:url';
import { loadCached } from './load-cached.mjs';

/** Copied beside the built command line, and started by crew.ts: a thread that works on the batches it is sent. */
loadCached(fileURLToPath(new URL('./index.cjs', import.meta.url))).exports.work();
