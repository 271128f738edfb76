/** Run with --expose-gc by memory.ts: what the engine keeps in memory, told as one line of JSON on standard output. */
const heap = (): number => {
  // What one collection frees, the next can let go of.
  for (let round = 0; round < 4; round += 1) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const before = heap();
const { engineInUse, indexInUse } = await import('./memory-parts.ts');
const engine = engineInUse();
const loaded = heap() - before;
const index = indexInUse();
const withIndex = heap() - before;
console.log(JSON.stringify({ loaded, withIndex, held: engine + index.size }));

export {};
