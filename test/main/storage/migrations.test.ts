import { expect, test } from 'vitest';
import { type Migration, formatAfter } from '../../../main/storage/migrations/index.ts';
import { content, mustOpen, NEW, openWith, PATH, person } from '../../helpers/faulty-fs/library.ts';
import { memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';

/** A step for trials: a post's text gets a mark, a person's school a name. */
const MARK: Migration = {
  to: 2,
  name: 'mark',
  documents: {
    post: (data) => {
      const post = data as { content: { text: string } };
      return { ...post, content: { ...post.content, text: `${post.content.text} (2)` } };
    },
    register: (data) => {
      const register = data as { people: object[] };
      return { ...register, people: register.people.map((person) => ({ ...person, school: 'Two' })) };
    },
  },
};

const old = async () => {
  const fs = memoryFs();
  const stores = await mustOpen({ fs, create: NEW });
  for (const id of ['a', 'b']) await stores.posts.create({ id, by: 'ana', content: content(`Post ${id}`) });
  await stores.posts.keepVersion('a', 'ana', 'asked');
  await stores.register.savePeople([person('s1')]);
  await stores.journal.append({ by: 'ana', kind: 'test' });
  await stores.close();
  return fs;
};

test('a migration backs up first, brings every document up once, sealed and kept ones as they are read', async () => {
  const fs = await old();
  const before = new Map(fs.everything());
  const opened = await openWith({ fs, migrations: [MARK] });
  if (opened.kind !== 'open') throw new Error(opened.kind);
  expect(opened.backup).toBe('backups/2026-11-23-before-format-2');
  const { stores } = opened;
  expect((await stores.posts.get('a'))?.content.text).toBe('Post a (2)');
  expect((await stores.posts.allTiles()).map((row) => row.title)).toEqual(['Post a (2)', 'Post b (2)']);
  expect(stores.register.person('s1')?.school).toBe('Two');
  expect((await stores.journal.verify()).kind).toBe('intact');
  await stores.close();
  for (const name of [
    'library.json',
    'register.sealed',
    'posts/2026-11/a.json',
    'journal/000001.jsonl',
    'head.json',
  ]) {
    const copy = fs.everything().get(`${PATH}/${opened.backup}/${name}`)?.bytes;
    expect([name, copy]).toEqual([name, before.get(`${PATH}/${name}`)?.bytes]);
  }
  const again = await mustOpen({ fs, migrations: [MARK] });
  expect((await again.posts.get('a'))?.content.text).toBe('Post a (2)');
  // An older Hallpass says what it is, and changes nothing.
  await again.close();
  const older = await openWith({ fs });
  expect(older).toMatchObject({ kind: 'refused', problem: { code: 'newer' } });
});

test('a migration that is cut off anywhere goes on at the next start, each document brought up once', async () => {
  for (let cut = 1; ; cut += 7) {
    const fs = await old();
    let calls = 0;
    fs.before = () => {
      calls += 1;
      if (calls >= cut) throw Object.assign(new Error('cut'), { code: 'EIO' });
    };
    const first = await openWith({ fs, migrations: [MARK] });
    fs.before = () => undefined;
    if (first.kind === 'open') break;
    const stores = await mustOpen({ fs, migrations: [MARK] });
    expect((await stores.posts.allTiles()).map((row) => row.title)).toEqual(['Post a (2)', 'Post b (2)']);
    expect((await stores.posts.get('b'))?.content.text).toBe('Post b (2)');
    await stores.close();
  }
});

test('a step that fails changes nothing, says so, and leaves the copy', async () => {
  const fs = await old();
  const before = new Map(fs.everything());
  const bad: Migration = {
    to: 2,
    name: 'bad',
    documents: {
      post: (data) => {
        if ((data as { id: string }).id === 'b') throw new Error('no');
        return { ...(data as object), title: 'changed' };
      },
    },
  };
  const opened = await openWith({ fs, migrations: [bad] });
  expect(opened).toMatchObject({
    kind: 'refused',
    problem: {
      what: 'The library could not be brought from format 1 to 2.',
      kept: 'Nothing was changed. A copy of it is in backups/2026-11-23-before-format-2.',
    },
  });
  for (const [path, { bytes }] of before)
    expect([path, fs.everything().get(path)?.bytes]).toEqual([path, bytes]);
});

test('numbers of migrations follow each other', () => {
  expect(formatAfter([])).toBe(1);
  expect(formatAfter([MARK])).toBe(2);
  expect(() => formatAfter([{ ...MARK, to: 3 }])).toThrow('should lead to 2');
});
