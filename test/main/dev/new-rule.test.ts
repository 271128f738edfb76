import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { RULES } from '../../../shared/compliance/rules/index.ts';

interface Maker {
  readonly newRule: (
    id: string,
    folder: string,
  ) => { readonly ok: boolean; readonly files?: readonly string[]; readonly why?: string };
  readonly withRule: (text: string, id: string) => string;
}
const scripts = new URL('../../../main/dev/', import.meta.url);
const { newRule, withRule } = (await import(new URL('new-rule.mjs', scripts).href)) as Maker;

const REGISTRY = 'shared/compliance/rules/registry.ts';
const registry = readFileSync(resolve(import.meta.dirname, '../../..', REGISTRY), 'utf8');

let folder = '';
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallpass-new-rule-'));
  mkdirSync(dirname(join(folder, REGISTRY)), { recursive: true });
  cpSync(resolve(import.meta.dirname, '../../..', REGISTRY), join(folder, REGISTRY));
  return () => rmSync(folder, { recursive: true, force: true });
});

test('a new rule is its file, its test and its line', () => {
  const made = newRule('mood/too-cheerful', folder);
  expect(made).toEqual({
    ok: true,
    files: [
      'shared/compliance/rules/mood/too-cheerful.ts',
      'test/shared/compliance/rules/mood/too-cheerful.test.ts',
      REGISTRY,
    ],
  });
  expect(read('shared/compliance/rules/mood/too-cheerful.ts')).toContain("id: 'mood/too-cheerful'");
  expect(read('test/shared/compliance/rules/mood/too-cheerful.test.ts')).toContain('describeRule(rule)');
  expect(read(REGISTRY)).toContain("export { rule as moodTooCheerful } from './mood/too-cheerful.ts';");
});

test('the registry stays sorted wherever the rule belongs, and nothing else changes', () => {
  const ids = RULES.map((rule) => rule.id);
  for (const id of ['aaa/first', 'consent/pq-r', 'zzz/last']) {
    const text = withRule(registry, id);
    const paths = [...text.matchAll(/from '\.\/(.+)\.ts';/g)].map((match) => match[1]);
    expect(paths).toEqual([...ids, id].sort());
    const name = id.replace(/[/-](.)/g, (_, letter: string) => letter.toUpperCase());
    const without = text
      .split('\n')
      .filter((line) => !line.includes(name))
      .join('\n');
    expect(without).toBe(registry);
  }
});

test('nothing is written over, and a strange name is refused', () => {
  expect(newRule('mood/too-cheerful', folder).ok).toBe(true);
  expect(newRule('mood/too-cheerful', folder).why).toContain('is there already');
  for (const id of ['mood', 'mood/', '/cheerful', 'Mood/x', '../x/y', 'mood/too_cheerful'])
    expect(newRule(id, folder).why).toContain('is no rule id');
});
