import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

interface Finder {
  readonly findBrowser: (
    env: Record<string, string>,
    platform: NodeJS.Platform,
  ) => { readonly path: string; readonly name: string } | null;
}
const scripts = new URL('../../../main/dev/', import.meta.url);
const { findBrowser } = (await import(new URL('find-browser.mjs', scripts).href)) as Finder;

let folder = '';
const program = (path: string): string => {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, '');
  chmodSync(full, 0o755);
  return full;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallpass-browser-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the one that CHROMIUM names comes first, and a wrong name is not passed over', () => {
  const path = program('mine');
  expect(findBrowser({ CHROMIUM: path }, 'linux')?.path).toBe(path);
  expect(findBrowser({ CHROMIUM: join(folder, 'nothing'), PATH: folder }, 'linux')).toBeNull();
});

test('Chromium before Chrome before Edge, from the path', () => {
  const edge = program('microsoft-edge');
  expect(findBrowser({ PATH: folder }, 'linux')?.name).toMatch(/Edge|Chrom/);
  const chrome = program('google-chrome');
  const chromium = program('chromium');
  expect([edge, chrome, chromium]).toContain(findBrowser({ PATH: folder }, 'linux')?.path);
  expect(findBrowser({ PATH: folder }, 'linux')).toEqual({ path: chromium, name: 'Chromium' });
});

test('on Windows where programs are installed', () => {
  const edge = program('Microsoft/Edge/Application/msedge.exe');
  expect(findBrowser({ PROGRAMFILES: folder }, 'win32')).toEqual({ path: edge, name: 'Edge' });
});
