import { expect, test } from 'vitest';
import { MIGRATIONS, type Migration, formatAfter } from '../../../main/storage/migrations/index.ts';
import { DOCUMENTS } from '../../../main/storage/documents.ts';
import { type DocumentSpec, DurableAdapter } from '../../../main/storage/durable-adapter.ts';
import { specsFor } from '../../../main/storage/specs.ts';
import { randomFrom } from '../../helpers/faulty-fs/random.ts';
import { content, mustOpen, NEW, openWith, PATH, person } from '../../helpers/faulty-fs/library.ts';
import { registerSchema } from '../../../main/storage/register-data.ts';
import { registerImports } from '../../../main/storage/migrations/002-register-imports.ts';
import { putInEnvelope, takeFromEnvelope } from '../../../main/storage/envelope.ts';
import { type MemoryFs, memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';
import { approvalRequests } from '../../../main/storage/migrations/003-approval-requests.ts';

/** Formats up to now, and the one a trial leads to. */
const NOW = formatAfter(MIGRATIONS);
const NEXT = NOW + 1;

/** A step for trials: a post's text gets a mark, a person's school a name. */
const MARK: Migration = {
  to: NEXT,
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
  const opened = await openWith({ fs, migrations: [...MIGRATIONS, MARK] });
  if (opened.kind !== 'open') throw new Error(opened.kind);
  expect(opened.backup).toBe(`backups/2026-11-23-before-format-${NEXT}`);
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
  const again = await mustOpen({ fs, migrations: [...MIGRATIONS, MARK] });
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
    const first = await openWith({ fs, migrations: [...MIGRATIONS, MARK] });
    fs.before = () => undefined;
    if (first.kind === 'open') break;
    const stores = await mustOpen({ fs, migrations: [...MIGRATIONS, MARK] });
    expect((await stores.posts.allTiles()).map((row) => row.title)).toEqual(['Post a (2)', 'Post b (2)']);
    expect((await stores.posts.get('b'))?.content.text).toBe('Post b (2)');
    await stores.close();
  }
});

test('a step that fails changes nothing, says so, and leaves the copy', async () => {
  const fs = await old();
  const before = new Map(fs.everything());
  const bad: Migration = {
    to: NEXT,
    name: 'bad',
    documents: {
      post: (data) => {
        if ((data as { id: string }).id === 'b') throw new Error('no');
        return { ...(data as object), title: 'changed' };
      },
    },
  };
  const opened = await openWith({ fs, migrations: [...MIGRATIONS, bad] });
  expect(opened).toMatchObject({
    kind: 'refused',
    problem: {
      what: `The library could not be brought from format ${NOW} to ${NEXT}.`,
      kept: `Nothing was changed. A copy of it is in backups/2026-11-23-before-format-${NEXT}.`,
    },
  });
  for (const [path, { bytes }] of before)
    expect([path, fs.everything().get(path)?.bytes]).toEqual([path, bytes]);
});

/** A library that keeps something in every document there is. */
const withEveryDocument = async () => {
  const fs = await old();
  const random = randomFrom(1);
  const surroundings = { fs, root: PATH, now: Date.now, randomBytes: (count: number) => random.bytes(count) };
  for (const { file, spec, empty, there } of Object.values(DOCUMENTS))
    if (there === 'once-used')
      await new DurableAdapter<unknown>(
        surroundings,
        `${PATH}/${file}`,
        spec(specsFor(MIGRATIONS)) as unknown as DocumentSpec<unknown>,
      ).write(empty);
  return fs;
};

const formatOf = (fs: MemoryFs, file: string): unknown =>
  (
    JSON.parse(
      Buffer.from(fs.everything().get(`${PATH}/${file}`)?.bytes ?? [])
        .toString()
        .split('\n')[0] ?? '',
    ) as { format: unknown }
  ).format;

test('every document in the library’s folder is brought up', async () => {
  const fs = await withEveryDocument();
  await (await mustOpen({ fs, migrations: [...MIGRATIONS, MARK] })).close();
  for (const { file } of Object.values(DOCUMENTS)) expect([file, formatOf(fs, file)]).toEqual([file, NEXT]);
});

test('a step is tried on every kind of document before any is changed', async () => {
  for (const { file, spec } of Object.values(DOCUMENTS)) {
    const fs = await withEveryDocument();
    const before = new Map(fs.everything());
    const { kind } = spec(specsFor(MIGRATIONS));
    const bad: Migration = {
      to: NEXT,
      name: 'bad',
      documents: {
        [kind]: () => {
          throw new Error('no');
        },
      },
    };
    const opened = await openWith({ fs, migrations: [...MIGRATIONS, bad] });
    expect([file, opened.kind]).toEqual([file, 'refused']);
    for (const [path, { bytes }] of before)
      expect([path, fs.everything().get(path)?.bytes]).toEqual([path, bytes]);
  }
});

test('numbers of migrations follow each other', () => {
  expect(formatAfter([])).toBe(1);
  expect(formatAfter([...MIGRATIONS, MARK])).toBe(NEXT);
  expect(() => formatAfter([...MIGRATIONS, { ...MARK, to: NEXT + 1 }])).toThrow(`should lead to ${NEXT}`);
});

test('a register of the first format gets room for numbers and imports, and keeps every entry', async () => {
  const first = {
    revision: 3,
    chain: 'c',
    people: [person('s1')],
    entries: [
      {
        id: 'e1',
        person: 's1',
        scope: ['image'],
        channels: ['social'],
        decision: 'denied',
        basis: 'signed-form',
        from: '2026-08-24',
        until: null,
        recordedAt: '2026-08-24T12:00:00.000Z',
        recordedBy: 'ana',
        form: null,
        signedBy: null,
      },
    ],
  };
  const now = registerSchema.parse(registerImports.documents.register?.(first));
  expect(now).toMatchObject({ ...first, imports: [], undone: [] });
  expect(now.people[0]).toMatchObject({ number: null, cameWith: null });

  const fs = memoryFs();
  const before = await mustOpen({ fs, create: NEW, migrations: [] });
  await before.register.savePeople([person('s1')]);
  await before.close();
  const opened = await openWith({ fs });
  if (opened.kind !== 'open') throw new Error(opened.kind);
  expect(opened.backup).toBe(`backups/2026-11-23-before-format-${NOW}`);
  expect(opened.stores.register.person('s1')).toMatchObject({ first: 'Juniper', number: null });
  await opened.stores.register.savePeople([{ ...person('s1'), number: '007' }]);
  await opened.stores.close();
  expect((await mustOpen({ fs })).register.person('s1')?.number).toBe('007');
});

test('posts and kept versions of the second format remember no request for approval, and take one', async () => {
  const before = { id: 'p1', approvals: [] };
  expect(approvalRequests.documents.post?.(before)).toEqual({ ...before, reviews: [] });
  expect(approvalRequests.documents.version?.({ id: '000001', post: before })).toEqual({
    id: '000001',
    post: { ...before, reviews: [] },
  });

  const fs = memoryFs();
  const old = await mustOpen({ fs, create: NEW });
  await old.posts.create({ id: 'p1', by: 'ana', content: content('Volcano night') });
  await old.posts.keepVersion('p1', 'ana', 'asked');
  const [month = ''] = await fs.list(`${PATH}/posts`);
  await old.close();
  // As the format before wrote them: without the field, and with its number.
  rewrite(fs, `posts/${month}/p1.json`, (post) => without(post));
  rewrite(fs, `posts/${month}/p1.versions/000001.json`, (version) => ({
    ...version,
    post: without(version['post']),
  }));
  rewrite(fs, 'library.json', (library) => ({ ...library, format: 2 }), 1);
  const opened = await mustOpen({ fs });
  expect(await opened.posts.get('p1')).toMatchObject({ content: { text: 'Volcano night' }, reviews: [] });
  expect((await opened.posts.versions('p1')).map(({ post }) => post.reviews)).toEqual([[]]);
});

/** A post as it was before it remembered requests. */
const without = (post: unknown): unknown =>
  Object.fromEntries(Object.entries(post as object).filter(([name]) => name !== 'reviews'));

/** Writes a document as an older format had it. */
const rewrite = (
  fs: MemoryFs,
  name: string,
  change: (data: Record<string, unknown>) => unknown,
  format = 2,
): void => {
  const path = `${PATH}/${name}`;
  const bytes = fs.everything().get(path)?.bytes ?? new Uint8Array();
  const { hallpass } = JSON.parse(Buffer.from(bytes).toString().split('\n')[0] ?? '') as { hallpass: string };
  const opened = takeFromEnvelope(bytes, hallpass);
  if (!opened.ok) throw new Error(opened.why);
  const { envelope } = opened;
  const data = change(JSON.parse(Buffer.from(envelope.body).toString()) as Record<string, unknown>);
  fs.damage(path, putInEnvelope({ ...envelope, format, body: Buffer.from(JSON.stringify(data)) }));
};
