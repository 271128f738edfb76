import { describe, expect, it } from 'vitest';
import { caseFromExample } from '../../../shared/case/example-case.ts';
import type { CaseInput } from '../../../shared/case/case.ts';
import { checkPost, verdictOf } from '../../../shared/compliance/check-post.ts';
import { isCouldNotCheck } from '../../../shared/compliance/could-not-check.ts';
import { WHOLE_POST } from '../../../shared/compliance/could-not-check.ts';
import { EXAMPLE_ACCOUNTS } from '../../../shared/compliance/example-accounts.ts';
import type { AnyRule, PostRule, Report, TargetRule } from '../../../shared/compliance/rule.ts';
import { RULES } from '../../../shared/compliance/rules/index.ts';
import { sayFindings } from '../../../shared/compliance/say-finding.ts';
import { buildPeopleIndex } from '../../../shared/text/names.ts';

const message = { what: 'Something is here.', why: 'It matters to somebody.', todo: 'Have a look at it.' };
const base = {
  id: 'test/one',
  judges: 'A rule of these tests',
  severity: 'warn',
  floor: 'note',
  waivable: true,
  cites: ['practice'],
  messages: { one: message },
  examples: { passes: [], fails: [] },
} as const;

const perPost = (check: PostRule['check'], over: Partial<PostRule> = {}): AnyRule => ({
  ...base,
  ...over,
  runs: 'per-post',
  check,
});
const perTarget = (check: TargetRule['check']): AnyRule => ({ ...base, runs: 'per-target', check });
const run = (rule: AnyRule, input: CaseInput = {}) =>
  checkPost(caseFromExample({ case: input }), { registry: [rule] });
const yields = (...reports: readonly Report[]): AnyRule => perPost(() => reports);

describe('the example case', () => {
  it('has nothing to find', () => {
    const result = checkPost(caseFromExample({ case: {} }));
    expect(result.findings).toEqual([]);
    expect(result.open).toEqual([]);
    expect(result.verdict).toBe('ready');
  });
  it('is judged alike each time, and left as it was', () => {
    const input = caseFromExample({ case: { post: { text: 'Venmo @coach-lind $12, Wednesday, Nov. 24' } } });
    const before = JSON.stringify(input);
    const first = checkPost(input);
    expect(checkPost(input)).toEqual(first);
    expect(JSON.stringify(input)).toBe(before);
  });
  it('gives the same with an index of people that was built before', () => {
    const input = caseFromExample({ case: { post: { text: 'Mason Lindqvist built a volcano.' } } });
    expect(checkPost(input, { people: buildPeopleIndex(input.people) })).toEqual(checkPost(input));
  });
});

describe('a rule that comes to no answer', () => {
  const broken: readonly (readonly [string, AnyRule])[] = [
    [
      'throws',
      perPost(() => {
        throw new Error('a fault');
      }),
    ],
    [
      'throws after its first finding',
      perPost(function* () {
        yield { message: 'one' };
        throw new Error('a fault');
      }),
    ],
    ['knows no such message', yields({ message: 'two' })],
    ['names a message every object has', yields({ message: 'constructor' })],
    ['points beyond a field', yields({ message: 'one', at: { field: 'text', range: [0, 10_000] } })],
    ['points backwards', yields({ message: 'one', at: { field: 'text', range: [5, 2] } })],
    ['points before a field', yields({ message: 'one', at: { field: 'text', range: [-1, 2] } })],
    ['points at half a place', yields({ message: 'one', at: { field: 'text', range: [0, Number.NaN] } })],
    [
      'points into a field that is not there',
      yields({ message: 'one', at: { field: 'title', range: [0, 1] } }),
    ],
    ['points at no field', yields({ message: 'one', at: { range: [0, 1] } })],
    [
      'throws on a severity',
      perPost(() => [{ message: 'one' }], {
        severityOn: () => {
          throw new Error('a fault');
        },
      }),
    ],
  ];

  it.each(broken)('that %s blocks under its own id', (_, rule) => {
    const { findings, verdict } = run(rule);
    expect(findings.map((finding) => [finding.rule, finding.severity, finding.waivable])).toEqual([
      ['test/one', 'block', false],
    ]);
    expect(findings.every(isCouldNotCheck)).toBe(true);
    expect(verdict).toBe('blocked');
  });
  it('keeps no other rule from judging', () => {
    const faulty = perPost(() => {
      throw new Error('a fault');
    });
    const input = caseFromExample({ case: { post: { text: 'Venmo @coach-lind $12' } } });
    const with1 = checkPost(input, { registry: [faulty, ...RULES] }).findings;
    expect(with1.filter((finding) => finding.rule !== 'test/one')).toEqual(checkPost(input).findings);
    expect(with1.filter(isCouldNotCheck)).toHaveLength(1);
  });
  it('is named by account where it judged one', () => {
    const rule = perTarget((_subject, { account }) => {
      if (account.id === 'ridgeview-ig') throw new Error('a fault');
      return [];
    });
    const targets = ['ridgeview-fb', 'ridgeview-ig'];
    const { findings } = run(rule, { accounts: EXAMPLE_ACCOUNTS, post: { targets } });
    expect(findings.map(({ at }) => at.account)).toEqual(['ridgeview-ig']);
  });
  it('is said in words, without a rule of that id', () => {
    const [said] = sayFindings(run(yields({ message: 'two' })).findings, () => 'Somebody');
    expect(said?.what).toMatch(/could not be checked/);
  });
});

describe('a case that cannot be laid out', () => {
  it.each([
    ['its now', { now: 'yesterday' }],
    ['its zone', { post: { zone: 'Mars/Olympus' } }],
    ['its time', { post: { publishAt: '2026-02-30T10:00' } }],
  ])('because of %s blocks as a whole', (_, input) => {
    const { findings, verdict, targets } = checkPost(caseFromExample({ case: input }));
    expect(findings.map(({ rule }) => rule)).toEqual([WHOLE_POST]);
    expect(findings.every(isCouldNotCheck)).toBe(true);
    expect(verdict).toBe('blocked');
    expect(targets).toEqual([]);
  });
});

describe('how a rule is run', () => {
  it('a per-target rule once for each account, which the engine fills in', () => {
    const rule = perTarget(() => [{ message: 'one' }]);
    const targets = ['ridgeview-ig', 'ridgeview-fb', 'ridgeview-ig', 'nobody'];
    const result = run(rule, { accounts: EXAMPLE_ACCOUNTS, post: { targets } });
    expect(result.findings.map(({ at }) => at.account)).toEqual(['ridgeview-fb', 'ridgeview-ig']);
    expect(result.targets).toEqual(['ridgeview-ig', 'ridgeview-fb']);
    expect(result.unknownTargets).toEqual(['nobody']);
  });
  it('a per-post rule once, whatever the accounts', () => {
    expect(run(yields({ message: 'one' }), { post: { targets: [] } }).findings).toHaveLength(1);
  });
  it('words are cut from the field at the range', () => {
    const report = { message: 'one', at: { field: 'variants.ridgeview-fb.text', range: [4, 7] } } as const;
    const { findings } = run(yields(report), { post: { variants: { 'ridgeview-fb': { text: 'The cat' } } } });
    expect(findings[0]?.words).toBe('cat');
  });
  it('only the rules asked for', () => {
    const input = caseFromExample({ case: { post: { text: 'Venmo @coach-lind $12, Wednesday, Nov. 24' } } });
    const { findings } = checkPost(input, { rules: ['accuracy/weekday-mismatch'] });
    expect(findings.map(({ rule }) => rule)).toEqual(['accuracy/weekday-mismatch']);
  });
  it('the strictest first, then in the order of the post', () => {
    const messages = { one: message, strict: { ...message, severity: 'block' } } as const;
    const rule = perPost(
      () => [
        { message: 'one', at: { field: 'firstComment', range: [0, 1] } },
        { message: 'one', at: { field: 'text', range: [9, 10] } },
        { message: 'one', at: { field: 'text', range: [0, 1] } },
        { message: 'strict', at: { field: 'firstComment', range: [0, 1] } },
      ],
      { messages },
    );
    const { findings } = run(rule, { post: { firstComment: 'More here' } });
    expect(findings.map(({ message: key, at }) => [key, at.field, at.range?.[0]])).toEqual([
      ['strict', 'firstComment', 0],
      ['one', 'text', 0],
      ['one', 'text', 9],
      ['one', 'firstComment', 0],
    ]);
  });
});

describe('a rule that finds without end', () => {
  const place = { field: null };
  const graver = { ...message, severity: 'block' } as const;
  it('is stopped once so much was found that more would weigh nothing', () => {
    const rule = perPost(function* () {
      for (;;) yield { message: 'one', at: place };
    });
    expect(run(rule).findings).toHaveLength(300);
  });
  it('goes on while something graver may come', () => {
    const rule = perPost(
      function* () {
        for (let i = 0; i < 900; i += 1) yield { message: 'one', at: place };
        yield { message: 'two', at: place };
      },
      { messages: { one: message, two: graver } },
    );
    expect(run(rule).findings.filter(({ severity }) => severity === 'block')).toHaveLength(1);
  });
});

describe('the verdict', () => {
  const { findings } = run(yields({ message: 'one' }));
  const of = (...severities: readonly ('note' | 'warn' | 'review' | 'block')[]) =>
    severities.flatMap((severity) => findings.map((finding) => ({ ...finding, severity })));

  it.each([
    ['ready', of(), []],
    ['ready', of('note'), []],
    ['attention', of('note'), ['event-kind']],
    ['attention', of('warn', 'note'), []],
    ['review', of('warn', 'review'), ['event-kind']],
    ['blocked', of('note', 'review', 'block'), []],
  ] as const)('is %s', (verdict, found, open) => {
    expect(verdictOf(found, open)).toBe(verdict);
  });
});

describe('the moment', () => {
  const late = { now: '2026-11-24T15:40:00-06:00' } as const;

  it('of the release leaves lateness to the scheduler, and judges all else', () => {
    const at = (moment: 'draft' | 'queue' | 'release') =>
      checkPost(caseFromExample({ case: { ...late, moment, post: { text: '' } } })).findings.map(
        ({ rule }) => rule,
      );
    expect(at('draft')).toEqual(at('queue'));
    expect(at('queue')).toContain('timing/past');
    expect(at('release')).toEqual(at('queue').filter((rule) => rule !== 'timing/past'));
  });
});
