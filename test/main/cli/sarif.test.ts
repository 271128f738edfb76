import { describe, expect, it } from 'vitest';
import { exampleCase } from '../../../shared/case/example-case.ts';
import { RULES } from '../../../shared/compliance/rules/index.ts';
import { mergeDeep } from '../../../shared/district/merge-pack.ts';
import { fixture, linesOf, runWith, type World } from './memory-io.ts';
import { sarifFaults } from './sarif-schema.ts';

interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}
interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region?: Region;
  };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly properties: { readonly case: number; readonly field: string | null };
}
interface Log {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] };
      };
      readonly results: readonly Result[];
      readonly columnKind: string;
      readonly invocations: readonly [
        {
          readonly executionSuccessful: boolean;
          readonly toolExecutionNotifications?: readonly {
            readonly level: string;
            readonly message: { readonly text: string };
            readonly locations: readonly Location[];
          }[];
        },
      ];
      readonly properties: { readonly cases: number; readonly openQuestions: object };
    },
  ];
}

const checkLocation = (location: Location): void => {
  const { artifactLocation, region } = location.physicalLocation;
  expect(new URL(artifactLocation.uri, 'file:///here/').href).toMatch(/^file:/);
  if (region === undefined) return;
  if (region.endLine === region.startLine && region.endColumn !== undefined)
    expect(region.endColumn).toBeGreaterThanOrEqual(region.startColumn ?? 1);
};

/** What the schema of SARIF 2.1.0 asks, and what it cannot say: rules once each and referred to, regions that go forward. */
const checkLog = (log: Log): void => {
  expect(sarifFaults(log)).toEqual([]);
  expect(log.$schema).toMatch(/^https:.*sarif.*2\.1\.0.*\.json$/);
  expect(log.runs).toHaveLength(1);
  const [run] = log.runs;
  expect(run.columnKind).toBe('utf16CodeUnits');
  const ids = run.tool.driver.rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const result of run.results) {
    expect(result.message.text).not.toBe('');
    if (result.ruleIndex !== undefined) expect(ids[result.ruleIndex]).toBe(result.ruleId);
    for (const location of result.locations) checkLocation(location);
  }
  for (const invocation of run.invocations) {
    for (const notification of invocation.toolExecutionNotifications ?? []) {
      expect(notification.message.text).not.toBe('');
      for (const location of notification.locations) checkLocation(location);
    }
  }
};

const sarif = async (world: World, ...names: readonly string[]): Promise<{ code: number; log: Log }> => {
  const { code, out } = await runWith(['check', '--format', 'sarif', ...names], world);
  const log = JSON.parse(out) as Log;
  checkLog(log);
  return { code, log };
};

/** The text of a file between the corners of a region. */
const cut = (
  text: string,
  { startLine, startColumn = 1, endLine = startLine, endColumn = 1 }: Region,
): string => {
  const lines = text.split('\n');
  const starts = lines.map((_, at) => lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0));
  return text.slice(
    (starts[startLine - 1] ?? 0) + startColumn - 1,
    (starts[endLine - 1] ?? 0) + endColumn - 1,
  );
};

describe('--format sarif', () => {
  const files = { 'several.jsonl': fixture('several.jsonl'), 'the clean one.json': fixture('clean.json') };

  it('holds the same findings as --format json, in order, under rules it describes', async () => {
    const { code, log } = await sarif({ files }, 'several.jsonl', 'the clean one.json');
    const { out } = await runWith(['check', '--format', 'json', 'several.jsonl', 'the clean one.json'], {
      files,
    });
    const expected = linesOf(out).flatMap((line) => line.findings.map(({ rule }) => [line.case, rule]));
    expect(log.runs[0].results.map(({ properties, ruleId }) => [properties.case, ruleId])).toEqual(expected);
    expect(log.runs[0].tool.driver.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(log.runs[0].properties.cases).toBe(4);
    expect(code).toBe(1);
  });

  it('points at the very words in the file, however they are spelt there', async () => {
    const escaped = fixture('blocked.json').replace('his volcano!', 'his\\n\\u0076olcano \\ud83c\\udf0b!');
    const { log } = await sarif(
      { files: { 'a.json': `[\n${fixture('clean.json')},\n  ${escaped}]` } },
      'a.json',
    );
    const text = `[\n${fixture('clean.json')},\n  ${escaped}]`;
    const words = log.runs[0].results
      .filter(({ properties }) => properties.field === 'text')
      .map(({ locations }) => cut(text, locations[0]?.physicalLocation.region ?? { startLine: 1 }));
    expect(words).toContain('Mason Lindqvist');
    expect(words).toContain('code RIDGE20');
  });

  it('points at the picture, the account’s own text and alt text', async () => {
    const one = JSON.parse(fixture('blocked.json')) as {
      post: { text: string; variants?: object; media: { id: string; perTarget?: object; faces: object[] }[] };
    };
    one.post.text = 'Our second graders built volcanoes.';
    one.post.variants = { 'ridgeview-fb': { text: 'Mason Lindqvist built one.' } };
    for (const media of one.post.media) {
      media.id = 'm.1';
      media.perTarget = { 'ridgeview-fb': { altText: 'Mason Lindqvist by his volcano' } };
    }
    const text = JSON.stringify(one, null, 2);
    const { log } = await sarif({ files: { 'a.json': text } }, 'a.json');
    const marked = log.runs[0].results.map(({ properties, locations }) => [
      properties.field,
      cut(text, locations[0]?.physicalLocation.region ?? { startLine: 1 }),
    ]);
    expect(marked).toContainEqual(['variants.ridgeview-fb.text', 'Mason Lindqvist']);
    expect(marked).toContainEqual(['media.m.1.perTarget.ridgeview-fb.altText', 'Mason Lindqvist']);
    const pictured = marked.find(([field]) => field === null)?.[1] ?? '';
    expect(JSON.parse(pictured)).toEqual(one.post.media[0]?.faces[0]);
  });

  it('names open questions by case, apart from the results', async () => {
    const one = JSON.parse(fixture('clean.json')) as { post: { checklist: object } };
    one.post.checklist = {};
    const { log } = await sarif({ stdin: `${JSON.stringify(one)}\n${JSON.stringify(one)}\n` }, '-');
    expect(log.runs[0].results).toEqual([]);
    expect(log.runs[0].properties.openQuestions).toEqual({
      'background-clear': [0, 1],
      'picture-text-repeated': [0, 1],
    });
  });

  it('is a whole log when nothing could be judged, and says why', async () => {
    const { code, log } = await sarif({ files: { 'a b.json': fixture('malformed.json') } }, 'a b.json');
    const [invocation] = log.runs[0].invocations;
    expect([code, log.runs[0].results, invocation.executionSuccessful]).toEqual([2, [], false]);
    const told = invocation.toolExecutionNotifications ?? [];
    expect(told.map(({ message }) => message.text.split(':')[0])).toEqual([
      'people[0].grade',
      'post.publishAt',
      'post.media[0].altTxt',
    ]);
    expect(told[0]?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'a%20b.json' },
      region: { startLine: 25 },
    });
  });

  it('keeps to the schema whatever a rule finds: an example of each', async () => {
    const cases = RULES.flatMap(({ examples }) => examples.fails.slice(0, 1)).map((one) =>
      JSON.stringify(mergeDeep(exampleCase, one.case)),
    );
    const { log } = await sarif({ files: { '/cases/a #1.jsonl': cases.join('\n') } }, '/cases/a #1.jsonl');
    const found = new Set(log.runs[0].results.map(({ ruleId }) => ruleId));
    expect(RULES.filter(({ id }) => !found.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('keeps to the schema where a file is not there, is no JSON or no text', async () => {
    const files = { 'a.json': '{"now": }', 'b.json': new Uint8Array([0x7b, 0xff, 0xff, 0x7d]) };
    const { code, log } = await sarif({ files }, 'none.json', 'a.json', 'b.json');
    const told = log.runs[0].invocations[0].toolExecutionNotifications ?? [];
    expect([code, told.length]).toEqual([2, 3]);
    expect(told[0]?.locations[0]?.physicalLocation.region).toBeUndefined();
  });
});

describe('the schema', () => {
  it('is kept by no log with a member, a level or a line that SARIF does not have', async () => {
    const { log } = await sarif({ files: { 'a.json': fixture('blocked.json') } }, 'a.json');
    const [run] = log.runs;
    const [first] = run.results;
    const withResult = (more: object) => ({ ...log, runs: [{ ...run, results: [{ ...first, ...more }] }] });
    expect(sarifFaults(withResult({}))).toEqual([]);
    expect(sarifFaults(withResult({ severity: 'block' }))[0]).toContain('severity');
    expect(sarifFaults(withResult({ level: 'block' }))[0]).toContain('/level');
    const artifactLocation = { uri: 'a b.json' };
    const region = { startLine: 0 };
    const locations = [{ physicalLocation: { artifactLocation, region } }];
    expect(sarifFaults(withResult({ locations })).join('\n')).toMatch(/artifactLocation\/uri[^]*startLine/u);
    expect(sarifFaults({ ...log, version: '2.0.0' })[0]).toContain('/version');
  });
});
