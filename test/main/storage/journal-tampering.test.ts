import { expect, test } from 'vitest';
import { journalTampering } from '../../torture/r19-journal-tampering.ts';

test('R19: any changed byte and any cut of the journal shows, and goes on showing', async () => {
  const { n, failures } = await journalTampering.run({ n: 400, seed: 20261123 });
  expect(failures).toEqual([]);
  expect(n).toBeGreaterThan(300);
});
