import { expect, test } from 'vitest';
import { roster } from '../../torture/r15-roster.ts';

/** R15 in small; `npm run torture -- --only R15` at full size and with 50 MB. */
test('lists in every encoding, with mutated rows and a failing disk: each bad row told, all or nothing', async () => {
  const { failures, n } = await roster.run({ n: 750, seed: 7 });
  expect(failures).toEqual([]);
  expect(n).toBe(750);
});
