import { expect, test } from 'vitest';
import { diskErrors } from '../../torture/r05-disk-errors.ts';

test('R5: a file call that fails loses nothing, and nothing unsaved is called saved', async () => {
  const { n, failures } = await diskErrors.run({ n: 400, seed: 20261123 });
  expect(failures).toEqual([]);
  expect(n).toBeGreaterThan(300);
});
