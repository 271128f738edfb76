import { expect, test } from 'vitest';
import { CHANNELS } from '../../../shared/ipc/channels.ts';
import { windowBorder } from '../../torture/r14-window-border.ts';

test('R14: 4,500 calls of every kind get a reply, and a refused one changes nothing', async () => {
  const { n, failures, note } = await windowBorder.run({ n: 4_500, seed: 20261125 });
  expect(failures).toEqual([]);
  expect(n).toBe(4_500);
  for (const kind of ['done', 'refused by a verb', 'not-allowed', 'unknown-channel', 'bad-input'])
    expect(note).toMatch(new RegExp(`${kind} [1-9]`));
  // Chance leaves out one or two at this size; at full size every call is reached.
  const reached = Number(/(\d+) of \d+ calls reached/u.exec(note ?? '')?.[1]);
  expect(reached).toBeGreaterThanOrEqual(CHANNELS.length - 1);
});
