import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { randomBytes } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { DOCUMENTS } from '../../../main/storage/documents.ts';
import type { Processes } from '../../../main/storage/processes.ts';
import { aloneInTheWorld, content, mustOpen, NEW, openWith, PATH } from '../../helpers/faulty-fs/library.ts';
import { diskError } from '../../helpers/faulty-fs/disk-error.ts';
import { memoryFs } from '../../helpers/faulty-fs/memory-fs.ts';
import { openReal } from '../../torture/children.ts';

const folders: string[] = [];
const folder = async (): Promise<string> => {
  const made = await mkdtemp(`${tmpdir()}/hallpass-test-`);
  folders.push(made);
  return made;
};
afterEach(async () => {
  for (const made of folders.splice(0)) await rm(made, { recursive: true, force: true });
});

test('on the real disk every file is 0600 and every folder 0700, also in a folder that was open to all', async () => {
  const path = `${await folder()}/deep/er/library`;
  const opened = await openReal(path, true);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  const { stores } = opened;
  await stores.posts.create({ id: 'p1', by: 'ana', content: content('one') });
  await stores.posts.save({ id: 'p1', seq: 0, by: 'ana', content: content('two') });
  await stores.posts.keepVersion('p1', 'ana', 'asked');
  await stores.journal.append({ by: 'ana', kind: 'test' });
  await chmod(path, 0o755);
  await stores.close();
  const again = await openReal(path);
  if (again.kind !== 'open') throw new Error(again.kind);
  expect((await again.stores.posts.get('p1'))?.content.text).toBe('two');
  await again.stores.close();

  const names = ['', ...(await readdir(path, { recursive: true }))];
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) {
    const facts = await stat(`${path}/${name}`);
    // Windows keeps no such modes; there the account's own folder does it.
    if (process.platform === 'win32') continue;
    const mode = (facts.mode & 0o777).toString(8);
    expect([name, mode]).toEqual([name, facts.isDirectory() ? '700' : '600']);
  }
  expect(names.some((name) => name.endsWith('.tmp') || name === 'library.lock')).toBe(false);
});

test('a folder with other files is not made a library; nothing in it changes', async () => {
  const path = await folder();
  await writeFile(`${path}/holiday.jpg`, 'x');
  const opened = await openReal(path, true);
  expect(opened).toMatchObject({ kind: 'refused', problem: { what: 'This folder holds other files.' } });
  expect(await readdir(path)).toEqual(['holiday.jpg']);
});

test.each(['district.json', 'reviews.json', 'saved-texts.json', 'colleague-secrets.json'])(
  'a %s that no first start makes is no leftover of one: it is not removed',
  async (name) => {
    const path = await folder();
    await writeFile(`${path}/${name}`, 'x');
    expect((await openReal(path, true)).kind).toBe('refused');
    expect(await readdir(path)).toEqual([name]);
  },
);

test.each(['settings.json', 'keys.json', 'head.json.1', 'draft.tmp'])(
  'another program’s %s is no leftover either: it is not removed',
  async (name) => {
    const path = await folder();
    await writeFile(`${path}/${name}`, '{"theme":"dark"}');
    expect((await openReal(path, true)).kind).toBe('refused');
    expect((await openReal(path, false)).kind).toBe('missing');
    expect(await readdir(path)).toEqual([name]);
  },
);

test('the folder’s listing in the README names every document', () => {
  const readme = readFileSync(new URL('../../../main/storage/README.md', import.meta.url), 'utf8');
  const listing = readme.split('```')[1] ?? '';
  for (const { file } of Object.values(DOCUMENTS)) expect(listing.split(/\s+/u)).toContain(file);
});

test('a first start that was cut short can be begun again', async () => {
  for (let cut = 1; ; cut += 1) {
    const fs = memoryFs();
    let calls = 0;
    fs.before = () => {
      calls += 1;
      if (calls >= cut) throw diskError('EIO', 'cut');
    };
    const first = await openWith({ fs, create: NEW });
    fs.before = () => undefined;
    if (first.kind === 'open') {
      await first.stores.close();
      expect(cut).toBeGreaterThan(50);
      break;
    }
    const second = await openWith({ fs, create: NEW });
    if (second.kind !== 'open') throw new Error(`Cut at call ${cut}: ${second.kind}`);
    const { stores } = second;
    expect(stores.register.state()).toBe('open');
    expect((await stores.journal.verify()).kind).toBe('intact');
    await stores.close();
    expect((await mustOpen({ fs })).register.state()).toBe('open');
  }
});

test('another computer’s lock is not taken unless a person says so; a running process’s never', async () => {
  const fs = memoryFs();
  const stores = await mustOpen({ fs, create: NEW });
  const answering = (answer: 'yes' | 'unknown'): Processes => ({
    ...aloneInTheWorld,
    isRunning: async () => answer,
  });
  const unknown = await openWith({ fs, processes: answering('unknown') });
  expect(unknown).toMatchObject({ kind: 'in-use', certain: false });
  const running = await openWith({ fs, processes: answering('yes'), takeOver: true });
  expect(running).toMatchObject({ kind: 'in-use', certain: true });
  if (running.kind === 'in-use') expect(running.problem.message).toContain('open in Hallpass on laptop');
  const taken = await openWith({ fs, processes: answering('unknown'), takeOver: true });
  expect(taken.kind).toBe('open');
  // The first one's closing does not give away what is no longer its own.
  await stores.close();
  expect((await openWith({ fs, processes: answering('yes') })).kind).toBe('in-use');
});

test('after closing nothing is written any more, and the person is told so', async () => {
  const fs = memoryFs();
  const stores = await mustOpen({ fs, create: NEW });
  await stores.posts.create({ id: 'p1', by: 'ana', content: content('one') });
  await stores.close();
  await stores.close();
  const writes = fs.log.length;
  const late = stores.posts.save({ id: 'p1', seq: 0, by: 'ana', content: content('two') });
  await expect(late).rejects.toThrow('The library is closed.');
  await expect(stores.journal.append({ by: 'ana', kind: 'x' })).rejects.toThrow('closed');
  expect(fs.log.length).toBe(writes);
});

test('library.json gone with all its generations is damage, not a first start', async () => {
  const fs = memoryFs();
  const stores = await mustOpen({ fs, create: NEW });
  await stores.posts.create({ id: 'p1', by: 'ana', content: content('one') });
  await stores.close();
  for (const name of ['library.json', 'library.json.1', 'library.json.2']) await fs.unlink(`${PATH}/${name}`);
  const opened = await openWith({ fs, create: NEW });
  expect(opened).toMatchObject({
    kind: 'damaged',
    files: [{ file: 'library.json', choices: ['start-anew'] }],
  });
  const chosen = await mustOpen({ fs, choices: { 'library.json': 'start-anew' } });
  expect((await chosen.posts.get('p1'))?.content.text).toBe('one');
});

test('a disk without second names for files keeps generations and write-once files all the same', async () => {
  const fs = memoryFs();
  fs.before = ({ call }) => {
    if (call === 'link') throw diskError('EPERM', 'no links here');
  };
  const stores = await mustOpen({ fs, create: NEW });
  await stores.posts.create({ id: 'p1', by: 'ana', content: content('one') });
  for (const seq of [0, 1, 2]) {
    await stores.posts.save({ id: 'p1', seq, by: 'ana', content: content(`save ${seq}`) });
    await stores.posts.keepVersion('p1', 'ana', 'asked');
  }
  expect(await stores.posts.versions('p1')).toHaveLength(3);
  await stores.close();
  const again = await mustOpen({ fs });
  fs.damage(`${PATH}/posts/2026-11/p1.json`, new Uint8Array(3));
  const read = await again.posts.read('p1');
  expect(read).toMatchObject({ kind: 'damaged', newestGood: { content: { text: 'save 1' } } });
});

test('what is too large is refused in words and the state before stays', async () => {
  const fs = memoryFs();
  const { posts } = await mustOpen({ fs, create: NEW });
  await posts.create({ id: 'p1', by: 'ana', content: content('one') });
  const captions = 'x'.repeat(1_000_000);
  const variants = Object.fromEntries(
    Array.from({ length: 70 }, (_, index) => [`a${index}`, { text: captions }]),
  );
  const save = posts.save({ id: 'p1', seq: 0, by: 'ana', content: content('two', { variants }) });
  await expect(save).rejects.toThrow(
    /Not saved: the post would take \d+\.\d MB, and 64\.0 MB is the most\./u,
  );
  expect((await posts.get('p1'))?.content.text).toBe('one');
});

test('two libraries never share a key or an id', async () => {
  const ids = new Set<string>();
  for (let round = 0; round < 3; round += 1) {
    const fs = memoryFs();
    const stores = await mustOpen({
      fs,
      create: NEW,
      randomBytes: (count) => new Uint8Array(randomBytes(count)),
    });
    ids.add(stores.info.id);
    ids.add(Buffer.from(fs.everything().get(`${PATH}/keys.json`)?.bytes ?? []).toString('hex'));
  }
  expect(ids.size).toBe(6);
});
