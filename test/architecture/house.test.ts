import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHANNELS } from '../../shared/ipc/channels.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { RULES } from '../../shared/compliance/rules/index.ts';
import { filesUnder, productSources, ROOT } from './sources.ts';

const sources = productSources();

test('files are kebab-case and folders have a meaning', () => {
  const files = filesUnder('main', 'renderer', 'shared').filter((path) => !path.endsWith('README.md'));
  // macOS colours an icon itself where its name ends in “Template”.
  const odd = files.filter(
    (path) => !/^[a-z0-9./@-]+$/.test(path) && !/\/trayTemplate(@2x)?\.png$/.test(path),
  );
  expect(odd).toEqual([]);
  expect(files.filter((path) => /\/(utils?|helpers?|common|types|misc)(\/|\.tsx?$)/.test(path))).toEqual([]);
});

test('no file passes 300 lines without saying why', () => {
  const long = sources.filter((source) => source.lines > 300 && !source.text.includes('Long because:'));
  expect(long.map((source) => `${source.path}: ${source.lines}`)).toEqual([]);
});

const COMMENT = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/gu;
/** Quoted texts of several words, and what stands between tags. */
const TEXT = /'[^'\n]* [^'\n]*'|`[^`\n]* [^`\n]*`|>[^<>{}=;]* [^<>{}=;]*</gu;
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const NOT_AMERICAN = new RegExp(
  [
    String.raw`\b(?:any more|catalogue|centre|colours?|grey|judgement|labelled|licences?|mould|whilst)\b`,
    String.raw`\b(?:behavi|fav|hon|neighb)our`,
    String.raw`\b(?:capital|dehuman|organ|recogn|real)is(?:e|ed|es|ing)\b`,
    String.raw`\d\}? %`,
    String.raw`\b\d{1,2} (?:${MONTHS}) \d{4}\b`,
  ].join('|'),
  'iu',
);

test('words that people read are spelled, and dates and percentages written, as Americans do', () => {
  // Lists and examples hold what others write.
  const theirs = [
    'shared/text/lists/',
    'shared/compliance/rules/',
    'shared/sample/',
    'main/dev/',
    'main/window/draw-icons.mjs',
  ];
  const written = sources
    .filter(({ path }) => !theirs.some((room) => path.startsWith(room)))
    .flatMap(({ path, text }) =>
      (text.replace(COMMENT, '').match(TEXT) ?? []).map((said) => `${path}: ${said}`),
    );
  const rules = RULES.flatMap((rule) => [
    rule.judges,
    ...Object.values(rule.messages).flatMap(({ what, why, todo }) => [what, why, todo]),
  ]);
  expect([...written, ...rules].filter((said) => NOT_AMERICAN.test(said))).toEqual([]);
});

test('exports are named', () => {
  const defaults = sources.filter(
    (source) => !source.path.endsWith('.d.ts') && /\bexport default\b/.test(source.text),
  );
  expect(defaults.map((source) => source.path)).toEqual([]);
});

test('every rule file stands in the registry once, sorted, and has its test', () => {
  const ids = RULES.map((rule) => rule.id);
  expect(ids).toEqual([...new Set(ids)].sort());
  const files = filesUnder('shared/compliance/rules').flatMap(
    (path) => /^shared\/compliance\/rules\/([^/]+\/[^/]+)\.ts$/.exec(path)?.[1] ?? [],
  );
  expect(ids).toEqual([...files].sort());
  const untested = ids.filter((id) => !existsSync(join(ROOT, `test/shared/compliance/rules/${id}.test.ts`)));
  expect(untested).toEqual([]);
});

test('every channel has a schema, and the list is sorted', () => {
  expect(Object.keys(contract).sort()).toEqual([...CHANNELS].sort());
  expect([...CHANNELS]).toEqual([...CHANNELS].sort());
});

test('no platform is named outside its room', () => {
  const rooms = [
    'shared/platforms/',
    'shared/domain/platform-id.ts',
    'shared/domain/person.ts',
    'shared/domain/citations.ts',
    'shared/district/bloomington',
    'shared/sample/',
    'shared/case/example-case',
    'shared/case/README',
    'renderer/styles/',
  ];
  const branch = /(===|!==|case)\s*['"](facebook|twitter|instagram|youtube)['"]/;
  const strangers = sources.filter(
    (source) => !rooms.some((room) => source.path.startsWith(room)) && branch.test(source.text),
  );
  expect(strangers.map((source) => source.path)).toEqual([]);
});

test('packages are bundled: nothing is a runtime dependency', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies?: object };
  expect(manifest.dependencies).toBeUndefined();
});

/** Packages that are run or read by a tool rather than imported, with where. */
const NOT_IMPORTED: Readonly<Record<string, string>> = {
  '@types/node': 'the compiler, by tsconfig.json',
  '@types/react': 'the compiler, with react',
  '@types/react-dom': 'the compiler, with react-dom',
  '@types/yazl': 'the compiler, with yazl',
  'oxlint-tsgolint': 'oxlint, by --type-aware',
  '@biomejs/biome': 'package.json, as biome',
  typescript: 'package.json, as tsc; the linter has one of its own',
  'electron-builder': 'test/pack and the workflow of the public CI',
};

test('every package that is installed is used', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    devDependencies: Readonly<Record<string, string>>;
  };
  const text = filesUnder('main', 'renderer', 'shared', 'test')
    .filter((path) => /\.(tsx?|mjs|css)$/.test(path) && !path.startsWith('test/architecture/'))
    .map((path) => readFileSync(join(ROOT, path), 'utf8'))
    .join('\n');
  const idle = Object.keys(devDependencies).filter(
    (name) => NOT_IMPORTED[name] === undefined && !new RegExp(`['"]${name}(['"/])`).test(text),
  );
  expect(idle).toEqual([]);
});

test('the README of the workflow says of every channel which verb answers it', () => {
  const readme = readFileSync(join(ROOT, 'main/workflow/README.md'), 'utf8');
  expect(CHANNELS.filter((channel) => !readme.includes(`\`${channel}\``))).toEqual([]);
});
