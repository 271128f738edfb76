import { expect, test } from 'vitest';
import { content, mustOpen, NEW, openWith } from '../../helpers/faulty-fs/library.ts';
import { memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';

test('a library is made, closed and opened with everything in it', async () => {
  const fs = memoryFs();
  expect(await openWith({ fs })).toEqual({ kind: 'missing' });
  const made = await openWith({ fs, create: NEW });
  if (made.kind !== 'open') throw new Error(JSON.stringify(made));
  expect(made.recoveryCode).toMatch(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/u);
  const { stores } = made;
  const post = await stores.posts.create({
    id: 'p1',
    by: 'ana',
    content: content('Science night is Tuesday'),
  });
  await stores.posts.save({
    id: 'p1',
    seq: post.seq,
    by: 'ben',
    content: content('Science night is Thursday'),
  });
  await stores.journal.append({ by: 'ana', kind: 'post.made', post: 'p1' });
  await stores.close();

  const again = await mustOpen({ fs });
  const read = await again.posts.get('p1');
  expect(read?.content.text).toBe('Science night is Thursday');
  expect(read?.seq).toBe(1);
  expect(read?.editors).toEqual(['ana', 'ben']);
  expect(await again.journal.verify()).toEqual({ kind: 'intact', lines: 1, sealed: 1 });
  expect((await again.posts.allTiles()).map((row) => row.title)).toEqual(['Science night is Thursday']);
});
