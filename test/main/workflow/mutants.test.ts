import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../architecture/sources.ts';
import { MUTANTS } from '../../torture/mutants.ts';

/** R11 itself builds the program once for each: `npm run torture -- --only R11`. */
test('every fault of R11 still has its one place in the source', () => {
  expect(MUTANTS.length).toBeGreaterThanOrEqual(20);
  for (const { file, from, what } of MUTANTS) {
    const places = readFileSync(join(ROOT, file), 'utf8').split(from).length - 1;
    expect([file, what, places]).toEqual([file, what, 1]);
  }
});
