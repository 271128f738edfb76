import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';

interface Lock {
  readonly withLock: <T>(file: string, work: () => Promise<T>) => Promise<T>;
}
const scripts = new URL('../../../main/dev/', import.meta.url);
const { withLock } = (await import(new URL('lock.mjs', scripts).href)) as Lock;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallpass-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('two at once go one after the other', async () => {
  const file = join(folder, 'lock');
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} in`);
    await wait(20);
    seen.push(`${name} out`);
  };
  await Promise.all([withLock(file, work('a')), withLock(file, work('b'))]);
  expect(seen).toEqual(['a in', 'a out', 'b in', 'b out']);
});

test('the lock of a process that is gone is taken over', async () => {
  const file = join(folder, 'lock');
  writeFileSync(file, '4194999');
  await expect(withLock(file, () => Promise.resolve('done'))).resolves.toBe('done');
});

test('a failure lets the lock go', async () => {
  const file = join(folder, 'lock');
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(withLock(file, () => Promise.resolve(1))).resolves.toBe(1);
});
