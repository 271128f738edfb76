import { expect, test } from 'vitest';
import { killed } from '../../torture/r03-kill.ts';
import { twoProcesses } from '../../torture/r04-two-processes.ts';

const SEED = 20261123;

test('R3: a process killed while saving loses nothing that it called saved', {
  timeout: 120_000,
}, async () => {
  const { failures } = await killed.run({ n: 12, seed: SEED });
  expect(failures).toEqual([]);
});

test('R4: a second process is refused; of several at a dead lock one gets in', {
  timeout: 120_000,
}, async () => {
  const { failures } = await twoProcesses.run({ n: 4, seed: SEED });
  expect(failures).toEqual([]);
});
