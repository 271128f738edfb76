import { expect, test } from 'vitest';
import { content, delivery, mustOpen, NEW, openWith, PATH } from '../../helpers/faulty-fs/library.ts';
import { type MemoryFs, memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';
import { withFaults } from '../../helpers/faulty-fs/with-faults.ts';

const MONTH = `${PATH}/deliveries/2026-11.json`;
const TORN = new TextEncoder().encode('{"half');

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

/** A closed library: one delivery waits, one of October and two of November went out, November's file is damaged. */
const withDamagedMonth = async (): Promise<MemoryFs> => {
  const fs = memoryFs();
  const stores = await mustOpen({ fs, create: NEW });
  await stores.posts.create({ id: 'p1', by: 'ana', content: content('Volcano night') });
  await stores.queue.put([
    delivery('waits', { dueAt: '2026-12-01T10:00:00.000Z' }),
    delivery('october', { state: 'posted', dueAt: '2026-10-20T10:00:00.000Z' }),
    delivery('d1', { state: 'posted' }),
  ]);
  await stores.queue.put([delivery('d2', { state: 'posted', dueAt: '2026-11-25T10:00:00.000Z' })]);
  await stores.close();
  fs.damage(MONTH, TORN);
  return fs;
};

test('a damaged month of past deliveries is asked about when the library opens, and nothing is changed before', async () => {
  const fs = await withDamagedMonth();
  for (const _start of ['first', 'second']) {
    expect(await openWith({ fs })).toMatchObject({
      kind: 'damaged',
      files: [{ file: 'deliveries/2026-11.json', choices: ['newest-good', 'start-anew'] }],
    });
    expect(fs.everything().get(MONTH)?.bytes).toEqual(TORN);
  }
});

test.each([
  ['newest-good', ['october', 'd1', 'waits']],
  ['start-anew', ['october', 'waits']],
] as const)('after “%s” about a damaged month every other delivery is there', async (choice, left) => {
  const fs = await withDamagedMonth();
  const chosen = await mustOpen({ fs, choices: { 'deliveries/2026-11.json': choice } });
  const { queue } = chosen;
  expect((await queue.ofPost('p1')).map((one) => one.id)).toEqual(left);
  expect(await queue.get('nobody')).toBeNull();
  expect((await chosen.posts.get('p1'))?.content.text).toBe('Volcano night');
  await queue.put([delivery('d3', { state: 'posted', dueAt: '2026-11-26T10:00:00.000Z' })]);
  await chosen.close();
  const kept = [...fs.everything()].find(([path]) => path.startsWith(`${MONTH}.damaged-`));
  expect(kept?.[1].bytes).toEqual(TORN);
  // Nothing is asked a second time.
  const again = await mustOpen({ fs });
  expect((await again.queue.get('d3'))?.state).toBe('posted');
  expect((await again.queue.ofPost('p1')).map((one) => one.id)).toEqual(
    left.flatMap((id) => (id === 'waits' ? ['d3', id] : [id])),
  );
});

test('months are read once, when the library opens; other names beside them are no months', async () => {
  const disk = memoryFs();
  const stores = await mustOpen({ fs: disk, create: NEW });
  await stores.queue.put([delivery('d1', { state: 'posted' })]);
  await stores.close();
  for (const name of ['Thumbs.db', '.DS_Store', '2026-11.json.damaged-2026-11-20T10-00-00-000Z-abcd'])
    await (await disk.open(`${PATH}/deliveries/${name}`, 'create')).close();
  let reads = 0;
  const fs = withFaults(disk, (_n, call, path) => {
    if (call === 'readFile' && path.includes('/deliveries/')) reads += 1;
    return null;
  });
  const { queue } = await mustOpen({ fs });
  expect((await queue.ofPost('p1')).map((one) => one.id)).toEqual(['d1']);
  expect(await queue.get('nobody')).toBeNull();
  expect(reads).toBe(1);
});
