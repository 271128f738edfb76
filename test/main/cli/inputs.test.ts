import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READ_AHEAD } from '../../../main/cli/read-input.ts';
import { fixture, linesOf, runWith, type World } from './memory-io.ts';

const clean = fixture('clean.json');
const blocked = fixture('blocked.json');
const several = fixture('several.jsonl');
const oneLine = JSON.stringify(JSON.parse(clean));

const json = (world: World, ...names: readonly string[]) =>
  runWith(['check', '--format', 'json', ...names], world);
const verdicts = (out: string) => linesOf(out).map((line) => line.verdict);

describe('kinds of input', () => {
  it('reads a list of cases, and tells where in it one is wrong', async () => {
    const good = await json({ files: { 'a.json': `[${clean},\n${blocked}]` } }, 'a.json');
    expect(verdicts(good.out)).toEqual(['ready', 'blocked']);
    const bad = await json(
      { files: { 'a.json': `[${oneLine},\n ${oneLine.replace('"text"', '"txt"')}]` } },
      'a.json',
    );
    expect(bad.code).toBe(2);
    expect(bad.err).toMatch(/^a\.json:2:\d+ \[1\]\.post\.text: missing/m);
    expect(bad.err).toMatch(/^a\.json:2:\d+ \[1\]\.post\.txt: unknown field "txt"; did you mean "text"\?$/m);
  });

  it('reads a case a line, blank lines and all', async () => {
    const { out } = await json({ files: { 'a.jsonl': `\n${several}\n  \n\n` } }, 'a.jsonl');
    expect(verdicts(out)).toEqual(['ready', 'attention', 'blocked']);
  });

  it('tells the line of a .jsonl file that is wrong, all of them, and judges none', async () => {
    const lines = `${oneLine}\n\n{"now": }\n${oneLine.replace('"targets"', '"tagets"')}\n`;
    const { code, out, err } = await json({ files: { 'a.jsonl': lines } }, 'a.jsonl');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('a.jsonl:3:9: not JSON: a value is missing here');
    expect(err).toMatch(/^a\.jsonl:4:\d+ post\.tagets: unknown field "tagets"; did you mean "targets"\?$/m);
  });

  it('refuses a field that stands twice, with its line: the first one would be judged by nobody', async () => {
    const twice = oneLine.replace('{', '{"now": "2020-01-01T10:00:00Z", ');
    const lines = await json({ files: { 'a.jsonl': `${oneLine}\n${twice}\n` } }, 'a.jsonl');
    expect([lines.code, lines.out]).toEqual([2, '']);
    const said = 'the field "now" stands here a second time; take one of the two out';
    expect(lines.err).toContain(`a.jsonl:2:${twice.lastIndexOf('"now"') + 1}: ${said}`);
    const whole = clean.replace('{', '{\n  "now": "2020-01-01T10:00:00Z",');
    const one = await json({ files: { 'a.json': whole } }, 'a.json');
    expect(one.err).toMatch(/^a\.json:3:\d+: the field "now" stands here a second time/m);
  });

  it('tells the first twenty faults and counts the others', async () => {
    const { err } = await json({ files: { 'a.jsonl': '5\n'.repeat(50_000) } }, 'a.jsonl');
    expect(err.split('\n')).toHaveLength(23);
    expect(err).toContain('and 49980 more');
  });

  it.each([
    ['one case over many lines', clean, ['ready']],
    ['one case on a line', oneLine, ['ready']],
    ['a case a line', several, ['ready', 'attention', 'blocked']],
    ['a list', `[${clean},${blocked}]`, ['ready', 'blocked']],
    ['a list that begins on its first line', `[${oneLine}\n,${oneLine}]`, ['ready', 'ready']],
  ])('sees by itself what comes in: %s', async (_, stdin, expected) => {
    expect(verdicts((await json({ stdin }, '-')).out)).toEqual(expected);
    expect(verdicts((await json({ files: { post: stdin } }, 'post')).out)).toEqual(expected);
  });

  it('points at the damaged line of a case a line from standard input', async () => {
    const { err } = await json({ stdin: `{"now": }\n${oneLine}\n` }, '-');
    expect(err).toContain('standard input:1:9: not JSON');
  });

  it('says that a .json file holds lines', async () => {
    const { err } = await json({ files: { 'a.json': several } }, 'a.json');
    expect(err).toContain('a file with a case on each line ends in .jsonl');
  });

  it('says that there is nothing', async () => {
    expect((await json({ stdin: ' \n' }, '-')).err).toContain('standard input: it is empty');
    expect((await json({ files: { 'a.json': '' } }, 'a.json')).code).toBe(2);
    const none = await json({ files: { 'a.json': '[]', 'b.jsonl': '\n' } }, 'a.json', 'b.jsonl');
    expect(none).toMatchObject({
      code: 0,
      out: '',
      err: 'a.json: there is no case in it\nb.jsonl: there is no case in it\n',
    });
  });

  it('reads standard input once', async () => {
    const { code, err } = await json({ stdin: clean }, '-', '-');
    expect(code).toBe(2);
    expect(err).toContain('standard input can be read only once');
  });

  it('judges a long pipe as it comes, and stops at what it cannot read', async () => {
    const many = `${oneLine}\n`.repeat(3);
    const blank = `${' '.repeat(1023)}\n`.repeat(READ_AHEAD / 1024);
    const { code, out, err } = await json({ stdin: `${many}${blank}${oneLine}\n{"now": 5}\n${many}` }, '-');
    expect(code).toBe(2);
    expect(verdicts(out)).toEqual(['ready', 'ready', 'ready', 'ready']);
    expect(err).toContain(`standard input:${READ_AHEAD / 1024 + 5}:9 now: expected text in quotes`);
    expect(err).toContain('the cases before it were judged');
  });
});

describe('ways of writing text', () => {
  const swap = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

  it.each<readonly [string, Uint8Array]>([
    ['a byte-order mark', Buffer.from(`\ufeff${several}`)],
    ['Windows line ends', Buffer.from(several.replaceAll('\n', '\r\n'))],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${several}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(several, 'utf16le')],
    ['UTF-16, big end first', swap(`\ufeff${several}`)],
    ['UTF-16, big end first, without its mark', swap(several)],
  ])('reads %s', async (_, bytes) => {
    const expected = ['ready', 'attention', 'blocked'];
    expect(verdicts((await json({ files: { 'a.jsonl': bytes } }, 'a.jsonl')).out)).toEqual(expected);
    expect(verdicts((await json({ stdin: bytes, chunk: 1 }, '-')).out)).toEqual(expected);
  });

  it('says where a file is not UTF-8', async () => {
    const bytes = Buffer.from(clean.replace('paper volcano works', 'p\u00e4per volcano works'), 'latin1');
    const line = clean.slice(0, clean.indexOf('paper volcano works')).split('\n').length;
    const { code, err } = await json({ files: { 'a.json': bytes } }, 'a.json');
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`^a\\.json:${line}:\\d+: this is not UTF-8 text; save the file as UTF-8`));
    const lines = Buffer.concat([Buffer.from(`${oneLine}\n`), Buffer.from('{"now": "\u00e4"}', 'latin1')]);
    expect((await json({ files: { 'a.jsonl': lines } }, 'a.jsonl')).err).toContain(
      'a.jsonl:2:10: this is not UTF-8',
    );
  });

  it('says so when UTF-16 is damaged', async () => {
    const bytes = Buffer.concat([Buffer.from(`\ufeff${clean}`, 'utf16le'), Buffer.from([0x00, 0xd8])]);
    const { code, err } = await json({ files: { 'a.json': bytes } }, 'a.json');
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      'a.json: it looks like UTF-16, and some of it is not; save it as UTF-8',
    ]);
  });

  it('reads the same however the bytes are cut', async () => {
    const text = several.replaceAll('volcano', 'volc\u00e1no \u{1f30b}');
    const whole = await json({ files: { 'a.jsonl': text } }, 'a.jsonl');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 400 }), async (chunk) => {
        expect(await json({ files: { 'a.jsonl': text }, chunk }, 'a.jsonl')).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });
});

describe('any input at all', () => {
  it('is judged, or refused with its place', async () => {
    const lines = fc.array(fc.oneof(fc.json(), fc.string(), fc.constant(oneLine)), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          lines.map((all) => all.join('\n')),
          fc.uint8Array(),
        ),
        async (stdin) => {
          const { code, out, err } = await json({ stdin }, '-');
          if (code === 2) expect([out, err.startsWith('standard input')]).toEqual(['', true]);
          else expect(linesOf(out).every((line) => typeof line.verdict === 'string')).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
