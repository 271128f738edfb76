/** What one save of one post costs in libraries of 100, 10,000 and 50,000 posts: time and bytes. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyContent } from '../../shared/domain/post.ts';
import type { FileSystem } from '../../main/storage/files.ts';
import type { KeyWrap } from '../../main/storage/keys.ts';
import { nodeFiles } from '../../main/storage/node-files.ts';
import { openLibrary } from '../../main/storage/open-library.ts';
import type { Stores } from '../../main/storage/stores.ts';
import { ms, report, spreadOf, timed } from './figures.ts';

const START = Date.UTC(2026, 10, 23, 16);
const noKeychain = (): Promise<never> => Promise.reject(new Error('There is no keychain here.'));
export const KEYLESS: KeyWrap = { strength: () => 'none', wrap: noKeychain, unwrap: noKeychain };
const PASSPHRASE = 'a bench is not a library';

/** The real file system, with the bytes written counted and, for filling, without waiting for the disk. */
const counting = (): { fs: FileSystem; bytes: () => number; hurry: (on: boolean) => void } => {
  let written = 0;
  let hurried = false;
  const fs: FileSystem = {
    ...nodeFiles,
    open: async (...args) => {
      const file = await nodeFiles.open(...args);
      return {
        ...file,
        write: (data) => {
          written += data.byteLength;
          return file.write(data);
        },
        sync: () => (hurried ? Promise.resolve() : file.sync()),
      };
    },
    syncFolder: (path) => (hurried ? Promise.resolve() : nodeFiles.syncFolder(path)),
  };
  return {
    fs,
    bytes: () => written,
    hurry: (on) => {
      hurried = on;
    },
  };
};

/** The real file system without waiting for the disk: for filling a library that is then measured. */
export const unsynced = (fs: FileSystem): FileSystem => ({
  ...fs,
  open: async (...args) => ({ ...(await fs.open(...args)), sync: () => Promise.resolve() }),
  syncFolder: () => Promise.resolve(),
});

const openBenchLibrary = async (folder: string, fs: FileSystem): Promise<Stores> => {
  let now = START;
  const opened = await openLibrary({
    fs,
    path: folder,
    now: () => (now += 1),
    randomBytes: (count) => randomBytes(count),
    keyWrap: KEYLESS,
    create: { sample: false, passphrase: PASSPHRASE },
    scryptCost: { passphrase: 2 ** 12, recoveryCode: 2 ** 12 },
  });
  if (opened.kind !== 'open') throw new Error(`The bench library did not open: ${opened.kind}`);
  return opened.stores;
};

/** Fills a library with `count` posts spread over two years. */
export const fill = async (stores: Stores, count: number): Promise<void> => {
  for (let i = 0; i < count; i += 1) {
    const day = new Date(START - ((i * 37) % 730) * 86_400_000).toISOString();
    await stores.posts.create({
      id: `post-${i}`,
      by: 'bench',
      made: day,
      content: {
        ...emptyContent(),
        publishAt: `${day.slice(0, 10)}T15:30`,
        text: `Post number ${i} of a long year. `.repeat(4),
      },
    });
  }
};

export const benchSave = async (): Promise<void> => {
  const medians = new Map<number, number>();
  for (const count of [100, 10_000, 50_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'hallpass-bench-'));
    try {
      const counted = counting();
      counted.hurry(true);
      const stores = await openBenchLibrary(join(folder, 'library'), counted.fs);
      await fill(stores, count);
      counted.hurry(false);
      let seq = (await stores.posts.get('post-7'))?.seq ?? 0;
      const before = counted.bytes();
      const times = await timed(60, 10, async (i) => {
        const saved = await stores.posts.save({
          id: 'post-7',
          seq,
          by: 'bench',
          content: {
            ...emptyContent(),
            publishAt: '2026-11-24T15:30',
            text: `Typing, word by word, number ${i}. `.repeat(12),
          },
        });
        seq = saved.post.seq;
      });
      const spread = spreadOf(times);
      medians.set(count, spread.median);
      const each = Math.round((counted.bytes() - before) / 70);
      report(
        `save in a library of ${count.toLocaleString('en')} posts`,
        `${ms(spread.median)} median, ${each.toLocaleString('en')} bytes`,
      );
      await stores.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const ratio = (medians.get(50_000) ?? 0) / (medians.get(100) ?? 1);
  report('save, 50,000 posts against 100', `${ratio.toFixed(2)} times`, 'at most 1.5', ratio <= 1.5);
};
