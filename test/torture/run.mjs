/**
 * `npm run torture`: the figures of the reliability table at full size, one line each.
 * `--only R1,R5` some of them, `--scale 0.1` fewer cases, `--seed 7` another run, `--processes 1` on one processor,
 * `--resume` goes on with one that was stopped.
 */
import { pathToFileURL } from 'node:url';
import { bundle } from '../run/bundled.mjs';

await import(pathToFileURL(await bundle('test/torture/main.ts', 'torture', 'main')).href);
