import { readFileSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/**
 * How V8 is to work, here and on every thread. A cache is good for the flags it was made with and no others, so they are set
 * in this one place, before anything is loaded.
 */
const FLAGS = [
  // How much a function runs before it is made fast, in bytes of its code; V8 itself says 67,584. Some 800 functions are made
  // fast on each thread, which takes a third of all processor time of 10,000 short cases, on the very processors that judge:
  // only what runs most is worth it. One case is done long before either.
  '--interrupt-budget=600000',
  // A pattern is compiled once, for the processor. V8 would first compile it for its interpreter, which of a thousand
  // patterns takes longer than all they are searched for in one post.
  '--no-regexp-tier-up',
];

/**
 * Loads a built CommonJS file with what V8 compiled of it when it was built: reading two megabytes of script anew takes a
 * sixth of the time of judging one post. A cache of another Node or another file is refused by V8, and nothing is lost.
 *
 * @param {string} file absolute path
 * @returns {{ exports: any, script: Script }}
 */
export function loadCached(file) {
  for (const flag of FLAGS) setFlagsFromString(flag);
  let cachedData;
  try {
    cachedData = readFileSync(cacheOf(file));
  } catch {
    // There is none: it is only slower.
  }
  const script = new Script(Module.wrap(readFileSync(file, 'utf8')), { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return { exports: module.exports, script };
}

/** Keeps what V8 compiled until now, functions that ran included. @param {string} file @param {Script} script */
export function keepCache(file, script) {
  writeFileSync(cacheOf(file), script.createCachedData());
}

const cacheOf = (file) => `${file}.cache`;
