import { describe, expect, it } from 'vitest';
import { RULES } from '../../../shared/compliance/rules/index.ts';
import { fixture, linesOf, rulesIn, runWith } from './memory-io.ts';

const files = {
  'clean.json': fixture('clean.json'),
  'attention.json': fixture('attention.json'),
  'blocked.json': fixture('blocked.json'),
  'several.jsonl': fixture('several.jsonl'),
  'malformed.json': fixture('malformed.json'),
  'cut-off.json': fixture('cut-off.json'),
};
const check = (...args: readonly string[]) => runWith(['check', ...args], { files });

describe('verdicts and exit codes', () => {
  it('is 0 for a post that is ready', async () => {
    const { code, out, err } = await check('clean.json');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('ready: nothing found');
    expect(out).toContain('1 case: 1 ready');
  });

  it('is 0 for a post that needs attention', async () => {
    const { code, out } = await check('attention.json');
    expect(code).toBe(0);
    expect(out).toContain('accuracy/weekday-mismatch');
    expect(out).toContain('1 case: 1 attention');
  });

  it('is 1 as soon as one of many is blocked', async () => {
    const { code, out } = await check('clean.json', 'blocked.json', 'attention.json');
    expect(code).toBe(1);
    expect(out).toContain('3 cases: 1 ready, 1 attention, 1 blocked');
    for (const word of ['consent/opted-out', 'Why:', 'To do:', 'Rests on: roe-5'])
      expect(out).toContain(word);
  });

  it('is 2 for a case that cannot be read, and nothing is judged, not even what was readable', async () => {
    const { code, out, err } = await check('--format', 'json', 'blocked.json', 'malformed.json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('malformed.json:25:16 people[0].grade: expected one of');
    expect(err).toContain('malformed.json:44:18 post.publishAt: expected a wall time');
    expect(err).toContain(
      'malformed.json:60:9 post.media[0].altTxt: unknown field "altTxt"; did you mean "altText"?',
    );
    expect(err).toContain('Nothing was judged.');
  });

  it('tells line and column where a file is not JSON', async () => {
    const { code, err } = await check('cut-off.json');
    expect(code).toBe(2);
    expect(err).toContain('cut-off.json:67:1: not JSON: the text ends before its }');
  });

  it('is 2 for files that are not there, and names each', async () => {
    const { code, out, err } = await check('none.json', 'clean.json', 'nor-this.json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('none.json: there is no such file\nnor-this.json: there is no such file');
  });

  it('is 2 for a command that cannot be understood', async () => {
    expect(await check('--fromat', 'json')).toMatchObject({ code: 2, out: '' });
  });
});

describe('--format json', () => {
  it('prints an object a case with the keys in their order, numbered over all inputs', async () => {
    const { out } = await check('--format', 'json', 'several.jsonl', 'blocked.json');
    const lines = linesOf(out);
    expect(lines.map((line) => [line.case, line.verdict])).toEqual([
      [0, 'ready'],
      [1, 'attention'],
      [2, 'blocked'],
      [3, 'blocked'],
    ]);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['case', 'verdict', 'findings', 'checklist', 'ms']);
      for (const finding of line.findings)
        expect(Object.keys(finding)).toEqual(
          'rule severity account field range media what why todo cites face fix'.split(' '),
        );
    }
    expect(out.split('\n')).toHaveLength(5);
  });

  it('points at the words by field and range, and gives the fix as data', async () => {
    const [line] = linesOf((await check('--format', 'json', 'attention.json')).out);
    const { post } = JSON.parse(files['attention.json']) as { post: { text: string } };
    const finding = line?.findings[0];
    expect(finding?.field).toBe('text');
    expect(post.text.slice(...(finding?.range ?? [0, 0]))).toBe('Wednesday, November 26');
    expect(finding?.fix?.edits).toEqual([{ field: 'text', range: [64, 73], text: 'Thursday' }]);
  });

  it('lists open questions apart from the findings', async () => {
    const one = JSON.parse(files['clean.json']) as { post: { checklist: object } };
    one.post.checklist = { 'background-clear': false };
    const { code, out } = await runWith(['check', '--format', 'json', '-'], { stdin: JSON.stringify(one) });
    expect(code).toBe(0);
    expect(linesOf(out)).toEqual([
      {
        case: 0,
        verdict: 'attention',
        findings: [],
        checklist: { open: ['background-clear', 'picture-text-repeated'] },
        ms: 1.3,
      },
    ]);
  });
});

describe('what flows into the engine', () => {
  const withCase = (over: object) => {
    const one = { ...(JSON.parse(files['clean.json']) as object), ...over };
    return runWith(['check', '--format', 'json', '-'], { stdin: JSON.stringify(one) });
  };
  it('a hold blocks', async () => {
    const holds = [{ from: '2026-11-20T08:00:00-06:00', until: null, reason: 'Something happened' }];
    const { code, out } = await withCase({ holds });
    expect(code).toBe(1);
    expect(rulesIn(out)).toContain('crisis/hold');
  });

  it('the moment decides which rules apply', async () => {
    const now = '2026-11-24T15:40:00-06:00';
    expect(rulesIn((await withCase({ now })).out)).toContain('timing/past');
    expect(rulesIn((await withCase({ now, moment: 'release' })).out)).not.toContain('timing/past');
  });

  it('the district changes a severity', async () => {
    const { post } = JSON.parse(files['clean.json']) as { post: { media: { source: null }[] } };
    for (const media of post.media) media.source = null;
    expect((await withCase({ post })).code).toBe(0);
    expect(
      (await withCase({ post, district: { severities: { 'rights/media-source': 'block' } } })).code,
    ).toBe(1);
  });
});

describe('--rule', () => {
  it('runs only the rules named, and verdict and exit code are theirs', async () => {
    const { code, out } = await check(
      '--format',
      'json',
      '--rule',
      'conduct/sales-or-promotion',
      'blocked.json',
    );
    expect(code).toBe(1);
    expect(new Set(rulesIn(out))).toEqual(new Set(['conduct/sales-or-promotion']));
    const other = await check('--format', 'json', '--rule', 'timing/past', 'blocked.json');
    expect([other.code, linesOf(other.out)[0]?.verdict]).toEqual([0, 'ready']);
  });

  it('refuses an unknown one before anything is read', async () => {
    const { code, out, err } = await check('--rule', 'consent/opted-uot', 'blocked.json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Did you mean consent/opted-out?');
  });
});

describe('what it tells of the rules', () => {
  it('lists every rule on a line', async () => {
    const { code, out } = await check('--list-rules');
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(RULES.length);
    for (const [at, { id, severity, floor, waivable, cites, judges }] of RULES.entries())
      for (const word of [
        id,
        severity,
        `floor ${floor}`,
        `waiver ${waivable ? 'yes' : 'no'}`,
        cites.join(', '),
        judges,
      ])
        expect(lines[at]).toContain(word);
    const asJson = linesOf((await check('--list-rules', '--format', 'json')).out);
    expect(asJson.map((line) => (line as object as { readonly id: string }).id)).toEqual(
      RULES.map((rule) => rule.id),
    );
  });

  it('explains each rule with messages, sources and examples', async () => {
    for (const rule of RULES) {
      const { code, out } = await check('--explain', rule.id);
      const flat = out.replace(/\s+/g, ' ');
      expect(code).toBe(0);
      for (const { what, why, todo } of Object.values(rule.messages))
        for (const part of [what, why, todo]) expect(flat).toContain(part);
      for (const cite of rule.cites) expect(flat).toContain(`${cite}: `);
      for (const { name } of [...rule.examples.passes, ...rule.examples.fails])
        expect(flat).toContain(`- ${name.replace(/\s+/g, ' ')}`);
    }
  });

  it('says which wordings are milder than their rule', async () => {
    const { out } = await check('--explain', 'privacy/name-with-photo-elementary');
    expect(out).toContain('(review, may be waived)');
    expect((await check('--explain', 'conduct/all-ages')).out).toContain('alike (warn)');
  });

  it('tells its help and version', async () => {
    expect((await check('--help')).out).toContain('Exit code: 0 when nothing is blocked');
    expect((await check('--version')).out).toBe('hallpass 1.2.3\n');
  });
});

describe('the terminal', () => {
  it('is painted only where it may be', async () => {
    const args = ['check', 'blocked.json'];
    expect((await runWith(args, { files, hasColor: true })).out).toContain('\u001b[31m');
    expect((await runWith(args, { files })).out).not.toContain('\u001b');
  });

  it('obeys nothing that stands in a case', async () => {
    const one = JSON.parse(files['clean.json']) as { post: { text: string; targets: string[] } };
    one.post.text = 'Look\u001b[2J here \u202e reversed \u0007';
    one.post.targets = ['\u001b]0;title\u0007'];
    const { out } = await runWith(['check', '-'], { stdin: JSON.stringify(one) });
    expect(out).toContain('Look\\x1b[2J here \\u202e reversed');
    // oxlint-disable-next-line no-control-regex -- control characters are what must not come out
    expect(out).not.toMatch(/[\u001b\u0007\u202e]/);
    const odd = await runWith(['check', '-'], { stdin: '{"\u009b\\u001b": 1}' });
    // oxlint-disable-next-line no-control-regex -- control characters are what must not come out
    expect(odd.err).not.toMatch(/[\u001b\u009b]/);
  });

  it('may go away in the middle, without a word', async () => {
    const { code, err } = await runWith(['check', '--format', 'json', 'several.jsonl'], {
      files,
      closesAfter: 1,
    });
    expect([code, err]).toEqual([0, '']);
    expect((await runWith(['check', '--help'], { closesAfter: 0 })).code).toBe(0);
  });
});
