import { expect, test } from 'vitest';
import { damagedFiles } from '../../torture/r06-damaged-files.ts';

test('R6: a damaged file is seen, kept, and replaced only by what a person chose', async () => {
  const { n, failures } = await damagedFiles.run({ n: 110, seed: 20261123 });
  expect(failures).toEqual([]);
  expect(n).toBeGreaterThan(200);
});
