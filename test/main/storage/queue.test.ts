import { expect, test } from 'vitest';
import { delivery, mustOpen, NEW, PATH } from '../../helpers/faulty-fs/library.ts';
import { memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';
import { withFaults } from '../../helpers/faulty-fs/with-faults.ts';

test('open deliveries wait in order of time; closed ones move to their month and are found again', async () => {
  const fs = memoryFs();
  const stores = await mustOpen({ fs, create: NEW });
  const { queue } = stores;
  await queue.put([
    delivery('late', { dueAt: '2026-12-01T10:00:00.000Z' }),
    delivery('soon'),
    delivery('held', { state: 'held', post: 'p2' }),
  ]);
  expect((await queue.open()).map((one) => one.id)).toEqual(['held', 'soon', 'late']);
  await queue.put([delivery('soon', { state: 'posted', link: 'https://example.org/1' })]);
  expect((await queue.open()).map((one) => one.id)).toEqual(['held', 'late']);
  await stores.close();

  const again = (await mustOpen({ fs })).queue;
  expect(await again.get('soon')).toMatchObject({ state: 'posted', link: 'https://example.org/1' });
  expect((await again.ofPost('p1')).map((one) => one.id)).toEqual(['soon', 'late']);
  const month = await again.closed('2026-11-01T00:00:00.000Z', '2026-11-30T23:59:59.999Z');
  expect(month.map((one) => one.id)).toEqual(['soon']);
  expect(await again.closed('2026-12-01T00:00:00.000Z', '2026-12-31T00:00:00.000Z')).toEqual([]);
  expect(await again.get('nobody')).toBeNull();
  const open = Buffer.from(fs.everything().get(`${PATH}/queue.json`)?.bytes ?? []).toString();
  expect(open).not.toContain('"soon"');
});

test('a closed delivery that cannot be moved stays safe and is moved at the next start', async () => {
  const disk = memoryFs();
  let broken = false;
  const fs = withFaults(disk, (_n, _call, path) =>
    broken && path.includes('/deliveries') ? 'ENOSPC' : null,
  );
  const stores = await mustOpen({ fs, create: NEW });
  await stores.queue.put([delivery('d1')]);
  broken = true;
  await stores.queue.put([delivery('d1', { state: 'posted' })]);
  expect((await stores.queue.get('d1'))?.state).toBe('posted');
  expect(await stores.queue.open()).toEqual([]);
  await stores.close();
  broken = false;
  const again = await mustOpen({ fs });
  expect((await again.queue.get('d1'))?.state).toBe('posted');
  expect(disk.everything().has(`${PATH}/deliveries/2026-11.json`)).toBe(true);
});

test('a damaged month refuses instead of showing nothing', async () => {
  const fs = memoryFs();
  const stores = await mustOpen({ fs, create: NEW });
  await stores.queue.put([delivery('d1', { state: 'posted' })]);
  await stores.queue.put([delivery('d2', { state: 'posted' })]);
  await stores.close();
  fs.damage(`${PATH}/deliveries/2026-11.json`, new Uint8Array(40));
  const again = await mustOpen({ fs });
  await expect(again.queue.ofPost('p1')).rejects.toThrow('damaged');
  // What is closed meanwhile is kept all the same.
  await again.queue.put([delivery('d3', { state: 'posted' })]);
  expect((await again.queue.get('d3'))?.state).toBe('posted');
  await again.close();
  const choices = { 'deliveries/2026-11.json': 'newest-good' } as const;
  const chosen = await mustOpen({ fs, choices });
  expect((await chosen.queue.ofPost('p1')).map((one) => one.id)).toEqual(['d1', 'd3']);
});
