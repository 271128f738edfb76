import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  chooseFolder,
  lookIntoFolder,
  readWatched,
  stopWatching,
} from '../../../main/workflow/watch-folder.ts';
import type { Services } from '../../../main/services.ts';
import { newWorld, openWorld, type World } from '../../helpers/workflow/world.ts';
import { bytesOf, jpegFile } from '../media/jpeg-file.ts';
import { keeperIn, throwawayFolder } from '../media/library-folder.ts';
import { pngFile } from '../media/png-file.ts';

const photo = (level: number): Uint8Array => jpegFile({ width: 32, height: 24, level: () => level });

/** A library that watches a folder on the real disk, with a clock that stands until it is moved. */
const watching = async (...there: readonly (readonly [string, Uint8Array])[]) => {
  const folder = throwawayFolder();
  for (const [name, bytes] of there) writeFileSync(join(folder, name), bytes);
  const world = await newWorld();
  world.out.answers.folder = folder;
  const media = keeperIn(throwawayFolder());
  const services = { ...world.services, media };
  await chooseFolder(services);
  /** Looks, with so many seconds in between. */
  const look = async (seconds = 5, times = 2): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      await lookIntoFolder(services);
      world.out.time.now += seconds * 1_000;
    }
  };
  const names = async (): Promise<readonly string[]> => (await media.list()).map(({ name }) => name).sort();
  return {
    folder,
    world,
    services,
    look,
    names,
    put: (name: string, bytes: Uint8Array) => writeFileSync(join(folder, name), bytes),
  };
};

const kinds = async ({ stores }: World): Promise<readonly string[]> =>
  (await stores.journal.list(0, 500)).map(({ kind }) => kind);

test('no folder is watched until somebody chooses one, and a closed dialog changes nothing', async () => {
  const world = await newWorld();
  world.out.answers.folder = null;
  expect(await chooseFolder(world.services)).toEqual({
    folder: null,
    trouble: null,
    taken: 0,
    waiting: 0,
    left: [],
  });
  expect(await lookIntoFolder(world.services)).toBe(false);
});

test('what lay there before stays; what comes is taken in, told, and journalled', async () => {
  const at = await watching(['old.jpg', photo(10)]);
  at.put('new.jpg', photo(20));
  at.put('notes.txt', bytesOf('a list'));
  at.put('.hidden.jpg', photo(30));
  await at.look();
  expect(await at.names()).toEqual(['new.jpg']);
  expect(await readWatched(at.services)).toMatchObject({ taken: 1, waiting: 0, left: [] });
  expect(at.world.events).toContainEqual({ kind: 'changed', what: ['media'], post: null });
  expect(await kinds(at.world)).toEqual(expect.arrayContaining(['media.folder-watched', 'media.imported']));
  const before = at.world.events.length;
  await at.look();
  expect(at.world.events).toHaveLength(before);
});

test('a file that is still being copied waits until it has stood still for a while', async () => {
  const at = await watching();
  const whole = photo(40);
  at.put('slow.jpg', whole.subarray(0, 60));
  await at.look(2, 1);
  appendFileSync(join(at.folder, 'slow.jpg'), whole.subarray(60, 120));
  await at.look(2, 2);
  expect(await readWatched(at.services)).toMatchObject({ taken: 0, waiting: 1 });
  appendFileSync(join(at.folder, 'slow.jpg'), whole.subarray(120));
  await at.look(2, 2);
  expect(await at.names()).toEqual([]);
  await at.look(2, 1);
  expect(await at.names()).toEqual(['slow.jpg']);
  expect((await readWatched(at.services)).left).toEqual([]);
});

test('an empty file is not whole, however long it stands', async () => {
  const at = await watching();
  at.put('empty.jpg', new Uint8Array());
  await at.look(60, 5);
  expect(await readWatched(at.services)).toMatchObject({ taken: 0, waiting: 1, left: [] });
});

test('the same picture under another name is one picture, and no news', async () => {
  const at = await watching();
  at.put('a.jpg', photo(50));
  await at.look();
  at.put('copy of a.jpg', photo(50));
  await at.look();
  expect(await at.names()).toEqual(['a.jpg']);
  expect(await readWatched(at.services)).toMatchObject({ taken: 1, waiting: 0 });
  expect((await kinds(at.world)).filter((kind) => kind === 'media.imported')).toHaveLength(1);
});

test('what cannot be taken in is listed with why, and taken in once it was mended', async () => {
  const at = await watching();
  at.put('broken.jpg', photo(60).subarray(0, 100));
  at.put('really.png', bytesOf('%PDF-1.7 not a picture'));
  await at.look();
  const { left } = await readWatched(at.services);
  expect(left.map(({ name }) => name).sort()).toEqual(['broken.jpg', 'really.png']);
  for (const { why } of left) expect(why.length).toBeGreaterThan(20);
  at.put('broken.jpg', photo(60));
  rmSync(join(at.folder, 'really.png'));
  await at.look();
  expect(await at.names()).toEqual(['broken.jpg']);
  expect((await readWatched(at.services)).left).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
  'links are never followed, and folders in it are not looked into',
  async () => {
    const at = await watching();
    const outside = throwawayFolder();
    writeFileSync(join(outside, 'private.jpg'), photo(70));
    symlinkSync(join(outside, 'private.jpg'), join(at.folder, 'link.jpg'));
    symlinkSync(outside, join(at.folder, 'folder.jpg'));
    mkdirSync(join(at.folder, 'below.jpg'));
    writeFileSync(join(at.folder, 'below.jpg', 'deep.jpg'), photo(71));
    await at.look(5, 4);
    expect(await at.names()).toEqual([]);
    // A file that turns into a link between listing and reading.
    at.put('turns.jpg', photo(72));
    const services = {
      ...at.services,
      folder: {
        ...at.services.folder,
        list: async (folder: string) => {
          const files = await at.services.folder.list(folder);
          rmSync(join(at.folder, 'turns.jpg'), { force: true });
          symlinkSync(join(outside, 'private.jpg'), join(at.folder, 'turns.jpg'));
          return files.length > 0
            ? files
            : [{ name: 'turns.jpg', size: photo(72).length, stamp: 'as before' }];
        },
      },
    };
    for (let time = 0; time < 4; time += 1) {
      await lookIntoFolder(services);
      at.world.out.time.now += 5_000;
    }
    expect(await at.names()).toEqual([]);
  },
);

test('nothing in the folder is ever changed', async () => {
  const at = await watching(['old.jpg', photo(1)]);
  at.put('a.jpg', photo(80));
  at.put('b.png', pngFile({ width: 8, height: 8 }));
  at.put('c.jpg', bytesOf('broken'));
  const before = readdirSync(at.folder).map((name) => [name, readFileSync(join(at.folder, name), 'hex')]);
  await at.look(5, 4);
  expect(readdirSync(at.folder).map((name) => [name, readFileSync(join(at.folder, name), 'hex')])).toEqual(
    before,
  );
});

test('a folder that vanished is told and looked for; when it is back, so are its new pictures', async () => {
  const at = await watching();
  renameSync(at.folder, `${at.folder}-away`);
  await at.look();
  expect((await readWatched(at.services)).trouble).toMatch(/not there just now/);
  writeFileSync(join(`${at.folder}-away`, 'late.jpg'), photo(90));
  renameSync(`${at.folder}-away`, at.folder);
  await at.look();
  expect(await readWatched(at.services)).toMatchObject({ trouble: null, taken: 1 });
});

test('many at once are taken in a few a look, and it is said that more are ready', async () => {
  const at = await watching();
  for (let number = 0; number < 7; number += 1) at.put(`${number}.jpg`, photo(100 + number * 5));
  await lookIntoFolder(at.services);
  at.world.out.time.now += 5_000;
  let looks = 1;
  while (await lookIntoFolder(at.services)) looks += 1;
  expect(looks).toBe(3);
  expect(await at.names()).toHaveLength(7);
});

test('after a restart, what was seen is not looked at again, and what came meanwhile is', async () => {
  const at = await watching();
  at.put('broken.jpg', bytesOf('broken'));
  await at.look();
  await at.world.stores.close();
  at.put('meanwhile.jpg', photo(120));
  const again = await openWorld(at.world.out, false);
  const services = { ...again.services, media: at.services.media };
  expect(await readWatched(services)).toMatchObject({ folder: at.folder, left: [{ name: 'broken.jpg' }] });
  for (let time = 0; time < 2; time += 1) {
    await lookIntoFolder(services);
    again.out.time.now += 5_000;
  }
  expect(await at.names()).toEqual(['meanwhile.jpg']);
});

test('let go of, the folder is looked into no more', async () => {
  const at = await watching();
  expect((await stopWatching(at.services)).folder).toBeNull();
  at.put('new.jpg', photo(130));
  await at.look();
  expect(await at.names()).toEqual([]);
  expect(await kinds(at.world)).toContain('media.folder-left');
});

test('the library’s own folder is not watched', async () => {
  const world = await newWorld();
  world.out.answers.folder = throwawayFolder();
  const services = {
    ...world.services,
    folder: { ...world.services.folder, real: async () => `${world.stores.info.path}/media` },
  };
  await expect(
    chooseFolder({ ...services, folder: { ...services.folder, list: async () => [] } }),
  ).rejects.toMatchObject({ code: 'refused' });
  expect((await readWatched(services)).folder).toBeNull();
});

test('a file that another program holds is told after a while and tried on', async () => {
  const at = await watching();
  at.put('held.jpg', photo(140));
  let isHeld = true;
  const { read } = at.services.folder;
  const services: Services = {
    ...at.services,
    folder: {
      ...at.services.folder,
      read: async (folder, file) => (isHeld ? { ok: false, kind: 'later' } : await read(folder, file)),
    },
  };
  const looks = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      await lookIntoFolder(services);
      at.world.out.time.now += 30_000;
    }
  };
  await looks(3);
  expect(await readWatched(services)).toMatchObject({ waiting: 1, left: [] });
  await looks(4);
  expect((await readWatched(services)).left).toMatchObject([{ name: 'held.jpg' }]);
  isHeld = false;
  await looks(1);
  expect(await readWatched(services)).toMatchObject({ waiting: 0, taken: 1, left: [] });
});
