import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';

/**
 * `npm run new-rule <group>/<name>`: writes a rule's file, its test, and its line in the registry. What the rule judges
 * and its examples are left to be written; its test fails until they are.
 */

const ID = /^[a-z]+\/[a-z]+(?:-[a-z0-9]+)*$/;
const REGISTRY = 'shared/compliance/rules/registry.ts';

const ruleFile = (id) => `import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: '${id}',
  judges: 'TO WRITE: one line that names the fault it finds.',
  severity: 'warn',
  floor: 'warn',
  waivable: true,
  runs: 'per-post',
  cites: ['practice'],
  messages: {
    found: {
      what: '“{words}” …',
      why: '…',
      todo: '…',
    },
  },
  examples: {
    // At least five that look like a fault and are none, each the difference to \`exampleCase\`.
    passes: [],
    // At least five that must be found, with the message and the words they mark.
    fails: [],
  },
  check: function* (subject) {
    for (const field of subject.fields) {
      const at = field.text.indexOf('TO WRITE');
      if (at === -1) continue;
      yield {
        message: 'found',
        at: { field: field.path, range: [at, at + 'TO WRITE'.length], media: field.media },
      };
    }
  },
});
`;

const testFile = (id) =>
  [
    `import { rule } from '../../../../../shared/compliance/rules/${id}.ts';`,
    "import { describeRule } from '../../rule-examples.ts';",
    '',
    'describeRule(rule);',
    '',
  ].join('\n');

/** "consent/opted-out" becomes "consentOptedOut". */
const nameOf = (id) => id.replace(/[/-]([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/**
 * The registry with one more rule, sorted by id. Throws when it is not written as expected.
 * @param {string} text @param {string} id
 */
export function withRule(text, id) {
  const lineOf = (name, path) => `export { rule as ${name} } from './${path}.ts';\n`;
  const lines = [...text.matchAll(/^export \{ rule as (\w+) \} from '\.\/([a-z0-9/-]+)\.ts';\n/gm)];
  const rules = [...lines.map(([, name, path]) => ({ name, path })), { name: nameOf(id), path: id }];
  rules.sort((a, b) => (a.path < b.path ? -1 : 1));
  const before = lines.map(([line]) => line).join('');
  if (before === '' || !text.includes(before)) throw new Error(`${REGISTRY} is not written as expected`);
  return text.replace(before, () => rules.map(({ name, path }) => lineOf(name, path)).join(''));
}

/**
 * @param {string} id `<group>/<name>`
 * @param {string} [folder] the repository
 * @returns {{ ok: true, files: readonly string[] } | { ok: false, why: string }}
 */
export function newRule(id, folder = root) {
  if (!ID.test(id))
    return { ok: false, why: `"${id}" is no rule id: <group>/<name> in small letters, as consent/opted-out` };
  const rule = `shared/compliance/rules/${id}.ts`;
  const test = `test/shared/compliance/rules/${id}.test.ts`;
  const taken = [rule, test].find((file) => existsSync(join(folder, file)));
  if (taken !== undefined) return { ok: false, why: `${taken} is there already` };
  const registry = withRule(readFileSync(join(folder, REGISTRY), 'utf8'), id);
  for (const [file, text] of [
    [rule, ruleFile(id)],
    [test, testFile(id)],
    [REGISTRY, registry],
  ]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return { ok: true, files: [rule, test, REGISTRY] };
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1]) {
  const [id] = process.argv.slice(2);
  const made =
    id === undefined ? { ok: false, why: 'Name the rule: npm run new-rule <group>/<name>' } : newRule(id);
  if (made.ok) for (const file of made.files) console.log(file);
  else {
    console.error(made.why);
    process.exitCode = 1;
  }
}
