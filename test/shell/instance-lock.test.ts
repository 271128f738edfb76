import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

type Told = (argv: string[], cwd: string, data: unknown) => void;
const address = new URL('instance-lock.mjs', import.meta.url).href;
const { lockInstance, LOCK } = (await import(address)) as {
  lockInstance: (userData: string, data: unknown, onSecond: Told) => (() => void) | null;
  LOCK: string;
};

let userData: string;
const held: (() => void)[] = [];
const children: ChildProcess[] = [];
beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'hallpass-lock-'));
});
afterEach(() => {
  for (const release of held.splice(0)) release();
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(userData, { recursive: true, force: true });
});

const take = (onSecond: Told = () => undefined): boolean => {
  const release = lockInstance(userData, 'words', onSecond);
  if (release !== null) held.push(release);
  return release !== null;
};
/** What a process left that did not let its lock go. */
const left = (text: string): void => {
  mkdirSync(join(userData, LOCK), { recursive: true });
  writeFileSync(join(userData, LOCK, 'pid'), text);
};
/** Another process that holds the lock, or says that it does not get it. */
const other = async (): Promise<{ readonly child: ChildProcess; readonly said: string }> => {
  const code = `const { lockInstance } = await import(${JSON.stringify(address)});
    const release = lockInstance(${JSON.stringify(userData)}, 'more words', () => {});
    console.log(release === null ? 'second' : 'first');
    if (release !== null) setTimeout(() => {}, 60_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, said: said.toString().trim() };
};

test('one holds it at a time, and is told of the second', async () => {
  const told = vi.fn<Told>();
  expect(take(told)).toBe(true);
  expect((await other()).said).toBe('second');
  await expect.poll(() => told.mock.calls.map(([, , data]) => data)).toEqual(['more words']);
});

test('whoever lives keeps it; once killed, it is free at once', async () => {
  const { child, said } = await other();
  expect(said).toBe('first');
  expect(take()).toBe(false);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(take()).toBe(true);
});

test.each(['', 'nonsense', '0'])('what no process can have written (“%s”) holds nobody up', (text) => {
  left(text);
  expect(take()).toBe(true);
});

test.runIf(process.platform === 'linux')(
  'a later process with a dead one’s number does not hold it',
  async () => {
    const { child } = await other();
    const pid = String(child.pid);
    left(`${pid} 1`);
    expect(take()).toBe(true);
  },
);

test('it lies with the user data, and nothing of it stays once it is let go', () => {
  expect(take()).toBe(true);
  expect(existsSync(join(userData, LOCK))).toBe(true);
  held.splice(0).forEach((release) => release());
  expect(readdirSync(userData)).toEqual([]);
});
