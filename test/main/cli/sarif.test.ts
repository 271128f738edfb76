import { describe, expect, it } from 'vitest';
import { RULES } from '../../../shared/compliance/rules/index.ts';
import { fixture, linesOf, runWith, type World } from './memory-io.ts';

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

/** The names the standard gives the members of each kind of object; it allows no others but `properties`. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  log: ['$schema', 'version', 'runs'],
  run: ['tool', 'columnKind', 'results', 'invocations', 'properties'],
  driver: ['name', 'version', 'semanticVersion', 'rules'],
  rule: ['id', 'shortDescription', 'help', 'helpUri', 'defaultConfiguration', 'properties'],
  result: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'properties'],
  location: ['physicalLocation', 'logicalLocations'],
  physicalLocation: ['artifactLocation', 'region'],
  region: ['startLine', 'startColumn', 'endLine', 'endColumn'],
  invocation: ['executionSuccessful', 'toolExecutionNotifications'],
  notification: ['level', 'message', 'locations'],
};

const holds = (kind: string, value: object): void => {
  for (const name of Object.keys(value)) expect(MEMBERS[kind], `${kind}.${name}`).toContain(name);
};

const checkLocation = (location: Location): void => {
  holds('location', location);
  holds('physicalLocation', location.physicalLocation);
  const { artifactLocation, region } = location.physicalLocation;
  expect(new URL(artifactLocation.uri, 'file:///here/').href).toMatch(/^file:/);
  expect(artifactLocation.uri).not.toMatch(/[ \\^|<>]/);
  if (region === undefined) return;
  holds('region', region);
  for (const count of Object.values(region)) expect(count).toBeGreaterThanOrEqual(1);
  if (region.endLine === region.startLine && region.endColumn !== undefined)
    expect(region.endColumn).toBeGreaterThanOrEqual(region.startColumn ?? 1);
};

/** What the schema of SARIF 2.1.0 asks of the parts Hallpass writes. */
const checkLog = (log: Log): void => {
  holds('log', log);
  expect(log.version).toBe('2.1.0');
  expect(log.$schema).toMatch(/^https:.*sarif.*2\.1\.0.*\.json$/);
  expect(log.runs).toHaveLength(1);
  const [run] = log.runs;
  holds('run', run);
  holds('driver', run.tool.driver);
  expect(run.columnKind).toBe('utf16CodeUnits');
  const ids = run.tool.driver.rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const rule of run.tool.driver.rules) holds('rule', rule);
  for (const result of run.results) {
    holds('result', result);
    expect(['none', 'note', 'warning', 'error']).toContain(result.level);
    expect(result.message.text).not.toBe('');
    if (result.ruleIndex !== undefined) expect(ids[result.ruleIndex]).toBe(result.ruleId);
    for (const location of result.locations) checkLocation(location);
  }
  for (const invocation of run.invocations) {
    holds('invocation', invocation);
    for (const notification of invocation.toolExecutionNotifications ?? []) {
      holds('notification', notification);
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
});
