import { expect, test } from 'vitest';
import { content, mustOpen, NEW, PATH } from '../../helpers/faulty-fs/library.ts';
import { memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';

const JANUARY = { from: '2027-01-01', to: '2027-01-31' };

test('a save from an old state is stale and writes nothing', async () => {
  const { posts } = await mustOpen({ fs: memoryFs(), create: NEW });
  await posts.create({ id: 'p1', by: 'ana', content: content('one') });
  expect((await posts.save({ id: 'p1', seq: 0, by: 'ana', content: content('two') })).kind).toBe('saved');
  const stale = await posts.save({ id: 'p1', seq: 0, by: 'ben', content: content('three') });
  expect(stale).toMatchObject({ kind: 'stale', post: { seq: 1, content: { text: 'two' } } });
  expect((await posts.get('p1'))?.editors).toEqual(['ana']);
});

test('of many saves at once from one state, one is saved and the others are stale', async () => {
  const { posts } = await mustOpen({ fs: memoryFs(), create: NEW });
  await posts.create({ id: 'p1', by: 'ana', content: content('one') });
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      posts.save({ id: 'p1', seq: 0, by: 'ana', content: content(`save ${index}`) }),
    ),
  );
  expect(all.filter((saved) => saved.kind === 'saved')).toHaveLength(1);
  expect((await posts.get('p1'))?.seq).toBe(1);
});

test('decisions keep the number of saves, so a window that is typing is not stale', async () => {
  const { posts } = await mustOpen({ fs: memoryFs(), create: NEW });
  await posts.create({ id: 'p1', by: 'ana', content: content('one') });
  const approval = {
    revision: 'r1',
    findings: ['rights/media-source|none'],
    by: 'cleo',
    at: '2026-11-23T16:00:00.000Z',
    note: null,
  };
  const amended = await posts.amend('p1', (post) => ({ approvals: [...post.approvals, approval] }));
  expect(amended.seq).toBe(0);
  const saved = await posts.save({ id: 'p1', seq: 0, by: 'ana', content: content('two') });
  expect(saved).toMatchObject({ kind: 'saved', post: { approvals: [approval], seq: 1 } });
});

test('tiles come by wall date, undated on request, the bin apart', async () => {
  const { posts } = await mustOpen({ fs: memoryFs(), create: NEW });
  await posts.create({
    id: 'a',
    by: 'ana',
    content: content('In January', { publishAt: '2027-01-31T23:59' }),
  });
  await posts.create({
    id: 'b',
    by: 'ana',
    content: content('In February', { publishAt: '2027-02-01T00:00' }),
  });
  await posts.create({ id: 'c', by: 'ana', content: content('Some day') });
  const ids = async (undated: boolean) => (await posts.tiles({ ...JANUARY, undated })).map((row) => row.id);
  expect(await ids(false)).toEqual(['a']);
  expect(await ids(true)).toEqual(['a', 'c']);
  const binned = await posts.bin('a', 'ben');
  expect(binned.binnedAt).not.toBeNull();
  expect(await ids(true)).toEqual(['c']);
  expect((await posts.binTiles()).map((row) => row.id)).toEqual(['a']);
  expect((await posts.restore('a', 'ben')).content.text).toBe('In January');
  expect(await ids(false)).toEqual(['a']);
});

test('versions are kept whole; nothing new is kept while nothing changed', async () => {
  const fs = memoryFs();
  const stores = await mustOpen({ fs, create: NEW });
  const { posts } = stores;
  await posts.create({ id: 'p1', by: 'ana', content: content('one') });
  await posts.keepVersion('p1', 'ana', 'idle');
  await posts.keepVersion('p1', 'ana', 'close');
  await posts.save({ id: 'p1', seq: 0, by: 'ana', content: content('two') });
  await posts.keepVersion('p1', 'ana', 'queue');
  await stores.close();
  const versions = await (await mustOpen({ fs })).posts.versions('p1');
  expect(versions.map((version) => [version.id, version.why, version.post.content.text])).toEqual([
    ['000001', 'idle', 'one'],
    ['000002', 'queue', 'two'],
  ]);
});

test('the tile index is rebuilt when it is missing, damaged or old', async () => {
  const fs = memoryFs();
  const stores = await mustOpen({ fs, create: NEW });
  for (const id of ['a', 'b', 'c']) {
    await stores.posts.create({
      id,
      by: 'ana',
      content: content(`Post ${id}`),
      made: '2026-10-05T10:00:00Z',
    });
  }
  const whole = await stores.posts.allTiles();
  await stores.close();
  const file = `${PATH}/index/2026-10.jsonl`;
  const reopened = async () => {
    const again = await mustOpen({ fs });
    const tiles = await again.posts.allTiles();
    await again.close();
    return tiles;
  };
  const reads = () =>
    fs.log.filter(({ call, path }) => call === 'readFile' && path.includes('/posts/')).length;

  const before = reads();
  expect(await reopened()).toEqual(whole);
  expect(reads()).toBe(before);

  const good = fs.everything().get(file)?.bytes ?? new Uint8Array(0);
  for (const bad of [
    new Uint8Array(0),
    new Uint8Array(good.byteLength),
    good.slice(0, good.byteLength / 2),
    Buffer.from(Buffer.from(good).toString().replace('Post b', 'Post z')),
  ]) {
    fs.damage(file, bad);
    expect(await reopened()).toEqual(whole);
  }
  await fs.unlink(file);
  expect(await reopened()).toEqual(whole);

  // Somebody puts an older copy of a post back while Hallpass is closed.
  const path = `${PATH}/posts/2026-10/a.json`;
  const other = fs.everything().get(`${PATH}/posts/2026-10/b.json`)?.bytes ?? new Uint8Array(0);
  await fs.unlink(path);
  const copy = await fs.open(path, 'create');
  await copy.write(Buffer.from(other));
  expect((await reopened()).map((row) => row.title)).toContain('Post b');
});

test('an unknown or wicked id is simply not there', async () => {
  const { posts, passes } = await mustOpen({ fs: memoryFs(), create: NEW });
  for (const id of ['', '..', '../../settings', 'a/b', '__proto__', 'nobody']) {
    expect(await posts.get(id)).toBeNull();
    expect(await posts.versions(id)).toEqual([]);
    expect(await passes.get(id, '../x')).toBeNull();
    await expect(posts.save({ id, seq: 0, by: 'ana', content: content('x') })).rejects.toThrow(
      'not in the library',
    );
  }
  await expect(posts.create({ id: '../x', by: 'ana', content: content('x') })).rejects.toThrow('id');
});

test('a save writes as many bytes in a library of 3,000 posts as in an empty one', async () => {
  const fs = memoryFs();
  const { posts } = await mustOpen({ fs, create: NEW });
  const cost = async (id: string): Promise<{ bytes: number; calls: number }> => {
    const post = await posts.get(id);
    const from = fs.log.length;
    await posts.save({ id, seq: post?.seq ?? 0, by: 'ana', content: content('Volcano night. '.repeat(30)) });
    const calls = fs.log.slice(from);
    return { bytes: calls.reduce((sum, call) => sum + call.bytes, 0), calls: calls.length };
  };
  await posts.create({ id: 'first', by: 'ana', content: content('one'), made: '2026-11-01T10:00:00Z' });
  await cost('first');
  await cost('first');
  const small = await cost('first');
  for (let index = 0; index < 3000; index += 1) {
    const made = `2026-${String(1 + (index % 12)).padStart(2, '0')}-05T10:00:00Z`;
    await posts.create({ id: `p${index}`, by: 'ana', content: content(`Post ${index}`), made });
  }
  await cost('first');
  const large = await cost('first');
  // The clock and the file's number have a digit more or less.
  expect(Math.abs(large.bytes - small.bytes)).toBeLessThan(16);
  expect(large.calls).toBe(small.calls);
});
