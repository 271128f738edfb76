import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseInput } from '../../../shared/case/case.ts';
import { caseFromExample } from '../../../shared/case/example-case.ts';
import { type CheckResult, checkPost } from '../../../shared/compliance/check-post.ts';
import { findingKeys } from '../../../shared/compliance/finding-key.ts';
import {
  type Decisions,
  type GateInput,
  type Obstacle,
  maySend,
  mayQueue,
  settle,
} from '../../../shared/compliance/gate.ts';
import type { AnyRule } from '../../../shared/compliance/rule.ts';
import { queueLabel, sayObstacle } from '../../../shared/compliance/say-obstacles.ts';
import { mayDo, whyNotApprove, whyNotWaive } from '../../../shared/compliance/who-may.ts';
import { ROLES, type Role } from '../../../shared/domain/colleague.ts';
import type { Waiver } from '../../../shared/domain/decision.ts';
import { SEVERITIES, type Severity } from '../../../shared/domain/district.ts';

const AT = '2026-11-23T16:00:00Z';
const TEAM: Readonly<Record<string, Role>> = {
  ada: 'author',
  bo: 'author',
  cleo: 'approver',
  dan: 'approver',
  eve: 'district',
};
const message = { what: 'Something is here.', why: 'It matters to somebody.', todo: 'Have a look at it.' };

/** Finds the words note, warn, review, block and stop (a block nobody waives) where they stand in the text. */
const spotter: AnyRule = {
  id: 'test/spot',
  judges: 'Words of these tests',
  severity: 'block',
  floor: 'note',
  waivable: true,
  cites: ['practice'],
  messages: {
    note: { ...message, severity: 'note' },
    warn: { ...message, severity: 'warn' },
    review: { ...message, severity: 'review' },
    block: { ...message, severity: 'block' },
    stop: { ...message, severity: 'block', waivable: false },
  },
  examples: { passes: [], fails: [] },
  runs: 'per-post',
  check: (subject) =>
    [...subject.post.text.matchAll(/note|warn|review|block|stop/g)].map((match) => ({
      message: match[0],
      at: { field: 'text', range: [match.index, match.index + match[0].length] },
    })),
};
const check = (text: string, more: CaseInput['post'] = {}): CheckResult =>
  checkPost(caseFromExample({ case: { post: { text, ...more } } }), { registry: [spotter] });

const none: Decisions = {
  acknowledgements: [],
  waivers: [],
  approvals: [],
  authors: ['ada'],
  roleOf: (id) => TEAM[id] ?? null,
};
const keyOf = (result: CheckResult, at = 0): string => findingKeys(result.findings)[at] ?? '';
const waiver = (result: CheckResult, over: Partial<Waiver> = {}): Waiver => ({
  key: keyOf(result),
  rule: 'test/spot',
  reason: 'It is the name of the play.',
  revision: result.revision,
  by: 'cleo',
  at: AT,
  ...over,
});
const gate = (
  result: CheckResult,
  over: Partial<Decisions> = {},
  more: Partial<GateInput> = {},
): GateInput => ({
  result,
  settlement: settle(result, { ...none, ...over }),
  revision: result.revision,
  registerLocked: false,
  ...more,
});
const kinds = (input: GateInput, may = mayQueue): readonly Obstacle['kind'][] => {
  const passage = may(input);
  return passage.ok ? [] : passage.obstacles.map(({ kind }) => kind);
};
const states = (result: CheckResult, over: Partial<Decisions>) =>
  settle(result, { ...none, ...over }).findings.map(({ state }) => state);

describe('without decisions', () => {
  it.each([
    ['good morning', [], []],
    ['note', [], []],
    ['warn', ['warning-unacknowledged'], []],
    ['review', ['review-unapproved'], ['review-unapproved']],
    ['block', ['block'], ['block']],
    [
      'warn review block note',
      ['block', 'review-unapproved', 'warning-unacknowledged'],
      ['block', 'review-unapproved'],
    ],
  ] as const)('“%s”: what holds it from the queue and from going out', (text, queue, send) => {
    const input = gate(check(text));
    expect(kinds(input)).toEqual(queue);
    expect(kinds(input, maySend)).toEqual(send);
  });
});

describe('an acknowledgement', () => {
  const seen = (result: CheckResult, by = 'ada') => ({
    acknowledgements: [{ key: keyOf(result), by, at: AT }],
  });

  it('lets its warning pass, whoever gave it', () => {
    const result = check('a warn here');
    for (const by of Object.keys(TEAM)) expect(kinds(gate(result, seen(result, by)))).toEqual([]);
  });
  it('counts for nothing from somebody nobody knows', () => {
    const result = check('a warn here');
    expect(states(result, seen(result, 'mallory'))).toEqual(['open']);
  });
  it('is for one finding: the second of the same words stays open', () => {
    const result = check('a warn and a warn');
    expect(states(result, seen(result)).sort()).toEqual(['acknowledged', 'open']);
  });
  it('survives an edit elsewhere, and no edit of its words', () => {
    const given = seen(check('a warn here'));
    expect(states(check('Good morning. A warn there.'), given)).toEqual(['acknowledged']);
    expect(states(check('a review here'), given)).toEqual(['open']);
  });
  it('lets nothing stricter pass', () => {
    for (const text of ['review', 'block', 'stop']) {
      const result = check(text);
      expect(states(result, seen(result))).toEqual(['open']);
    }
  });
});

describe('a waiver', () => {
  const idle = (result: CheckResult, given: Waiver, over: Partial<Decisions> = {}) =>
    settle(result, { ...none, waivers: [given], ...over }).idleWaivers.map(({ why }) => why);

  it.each(['warn', 'review', 'block'])('of an approver lets a %s pass', (text) => {
    const result = check(text);
    expect(states(result, { waivers: [waiver(result)] })).toEqual(['waived']);
    expect(idle(result, waiver(result))).toEqual([]);
    expect(kinds(gate(result, { waivers: [waiver(result)] }))).toEqual([]);
  });
  it('of an author lets a warning pass and nothing stricter', () => {
    const of = (text: string, by: string) => {
      const result = check(text);
      return idle(result, waiver(result, { by }));
    };
    expect(of('warn', 'ada')).toEqual([]);
    expect(of('warn', 'bo')).toEqual([]);
    expect(of('review', 'bo')).toEqual(['not-allowed']);
    expect(of('block', 'bo')).toEqual(['not-allowed']);
  });
  it('of somebody who changed the post lets no review and no block pass, approver or not', () => {
    for (const text of ['review', 'block']) {
      const result = check(text);
      expect(idle(result, waiver(result), { authors: ['ada', 'cleo'] })).toEqual(['not-allowed']);
    }
  });
  it('needs a reason', () => {
    const result = check('block');
    for (const reason of ['', '  \n '])
      expect(idle(result, waiver(result, { reason }))).toEqual(['no-reason']);
  });
  it('needs a finding that may be waived', () => {
    const result = check('stop');
    expect(idle(result, waiver(result))).toEqual(['not-waivable']);
    expect(kinds(gate(result, { waivers: [waiver(result)] }))).toEqual(['block']);
  });
  it('of nobody known is reported', () => {
    const result = check('block');
    expect(idle(result, waiver(result, { by: 'mallory' }))).toEqual(['not-allowed']);
  });
  it('holds for its revision alone, and is reported after it', () => {
    const given = waiver(check('block'));
    const edited = check('block, and more');
    expect(idle(edited, given)).toEqual(['other-revision']);
    expect(kinds(gate(edited, { waivers: [given] }))).toEqual(['block']);
  });
  it('that matches no finding is reported', () => {
    const result = check('nothing here');
    expect(idle(result, waiver(result, { key: 'test/spot|block|||||block' }))).toEqual(['no-finding']);
    const other = check('block');
    expect(idle(other, waiver(other, { rule: 'test/other' }))).toEqual(['no-finding']);
  });
  it('lets no rule pass that did not come to an answer', () => {
    const broken: AnyRule = {
      ...spotter,
      runs: 'per-post',
      check: () => {
        throw new Error('a fault');
      },
    };
    const result = checkPost(caseFromExample({ case: {} }), { registry: [broken] });
    expect(idle(result, waiver(result))).toEqual(['not-waivable']);
    expect(kinds(gate(result, { waivers: [waiver(result)] }))).toEqual(['could-not-check']);
  });
});

describe('an approval', () => {
  const approved = (result: CheckResult, by: string, revision = result.revision) => ({
    approvals: [{ revision, findings: findingKeys(result.findings), by, at: AT, note: null }],
  });

  it('of a second person lets every review of that revision pass', () => {
    const result = check('review and review');
    for (const by of ['cleo', 'dan', 'eve'])
      expect(states(result, approved(result, by))).toEqual(['approved', 'approved']);
  });
  it('of an author, of oneself or of nobody known counts for nothing', () => {
    const result = check('review');
    expect(states(result, approved(result, 'bo'))).toEqual(['open']);
    expect(states(result, approved(result, 'mallory'))).toEqual(['open']);
    expect(states(result, { ...approved(result, 'cleo'), authors: ['ada', 'cleo'] })).toEqual(['open']);
  });
  it('holds for the findings it was given on: one that is found later needs its own', () => {
    const before = check('review');
    const moved = { ...check('review review'), revision: before.revision };
    expect(states(moved, approved(before, 'cleo'))).toEqual(['approved', 'open']);
    expect(kinds(gate(moved, approved(before, 'cleo')), maySend)).toEqual(['review-unapproved']);
    const both = { approvals: [...approved(before, 'cleo').approvals, ...approved(moved, 'dan').approvals] };
    expect(settle(moved, { ...none, ...both }).findings.map(({ by }) => by)).toEqual(['cleo', 'dan']);
    expect(
      states(before, {
        approvals: approved(before, 'cleo').approvals.map((one) => ({ ...one, findings: [] })),
      }),
    ).toEqual(['open']);
  });
  it('is passed over for the next one that may be given', () => {
    const result = check('review');
    const approvals = ['bo', 'cleo', 'dan'].map((by) => ({
      revision: result.revision,
      findings: findingKeys(result.findings),
      by,
      at: AT,
      note: null,
    }));
    const { findings } = settle(result, { ...none, authors: ['cleo'], approvals });
    expect(findings.map(({ by }) => by)).toEqual(['dan']);
  });
  it('lets no block pass, and stands for no acknowledgement', () => {
    const result = check('block warn');
    expect(states(result, approved(result, 'cleo'))).toEqual(['open', 'open']);
  });
  it('is kept when the post is moved, and gone when its words change', () => {
    const given = approved(check('review'), 'cleo');
    const moved = check('review', { publishAt: '2026-12-01T08:00', zone: 'America/Denver', side: 'later' });
    expect(states(moved, given)).toEqual(['approved']);
    for (const changed of [
      check('review.'),
      check('review', { link: 'https://isd271.org' }),
      check('review', { targets: [] }),
      check('review', { category: 'arts' }),
      check('review', { firstComment: 'More' }),
    ])
      expect(states(changed, given)).toEqual(['open']);
  });
});

describe('what else stands in the way', () => {
  const fine = check('good morning');

  it.each<readonly [Obstacle['kind'], GateInput]>([
    ['stale-revision', gate(fine, {}, { revision: 'another' })],
    ['register-locked', gate(fine, {}, { registerLocked: true })],
    ['no-target', gate(check('good morning', { targets: [] }))],
    ['unknown-target', gate(check('good morning', { targets: ['ridgeview-fb', 'nobody'] }))],
    ['no-time', gate(check('good morning', { publishAt: null }))],
    ['no-time', gate(check('good morning', { publishAt: '2027-03-14T02:30' }))],
    ['question-open', gate(check('good morning', { event: { offSite: true } }))],
  ])('%s, at the queue and at the release', (kind, input) => {
    expect(kinds(input)).toEqual([kind]);
    expect(kinds(input, maySend)).toEqual([kind]);
    const passage = mayQueue(input);
    for (const obstacle of passage.ok ? [] : passage.obstacles)
      expect(sayObstacle(obstacle, () => 'a finding').length).toBeGreaterThan(10);
    expect(queueLabel(passage)).toMatch(/^Queue · /);
  });
  it('a settlement of another check, which would hide findings', () => {
    const input = gate(check('block'), {}, { settlement: settle(fine, none) });
    expect(kinds(input)).toEqual(['could-not-check']);
    expect(kinds(input, maySend)).toEqual(['could-not-check']);
  });
});

describe('the queue button', () => {
  it.each([
    ['good morning', 'Queue'],
    ['warn warn', 'Queue · 2 to look at'],
    ['review warn', 'Queue · needs approval'],
    ['block review stop', 'Queue · 2 to fix'],
  ])('over “%s” says “%s”', (text, label) => {
    expect(queueLabel(mayQueue(gate(check(text))))).toBe(label);
  });
});

describe('who may', () => {
  const [found] = check('block').findings;
  const finding = (severity: Severity, waivable: boolean) => {
    if (found === undefined) throw new Error('nothing found');
    return { ...found, severity, waivable };
  };

  it('waive and approve agrees with what the gate makes of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('warn', 'review', 'block', 'stop'),
        fc.constantFrom(...Object.keys(TEAM)),
        fc.subarray(Object.keys(TEAM)),
        (text, by, authors) => {
          const result = check(text);
          const [one] = result.findings;
          if (one === undefined) throw new Error('nothing found');
          const actor = { colleague: { id: by, role: TEAM[by] ?? 'author' }, authors };
          const waived = states(result, { authors, waivers: [waiver(result, { by })] })[0] === 'waived';
          expect(waived).toBe(whyNotWaive(one, actor) === null);
          const approvals = [
            { revision: result.revision, findings: findingKeys(result.findings), by, at: AT, note: null },
          ];
          const approved = states(result, { authors, approvals })[0] === 'approved';
          expect(approved).toBe(one.severity === 'review' && whyNotApprove(actor) === null);
          expect(mayDo(one, actor)).toEqual({
            acknowledge: one.severity === 'warn',
            waive: waived,
            approve: approved,
          });
        },
      ),
    );
  });
  it('let a note pass is nobody, since it does not stand in the way', () => {
    for (const role of ROLES)
      expect(
        whyNotWaive(finding('note', true), { colleague: { id: 'x', role }, authors: [] }),
      ).not.toBeNull();
  });
  it('let pass what cannot be waived is nobody', () => {
    for (const role of ROLES)
      for (const severity of SEVERITIES)
        expect(whyNotWaive(finding(severity, false), { colleague: { id: 'x', role }, authors: [] })).toMatch(
          /Nobody can let this finding pass/,
        );
  });
});

describe('whatever was decided', () => {
  it('a post with a block that nobody may waive never passes', () => {
    const text = fc.array(fc.constantFrom('warn', 'review', 'block', 'note'), { maxLength: 4 });
    fc.assert(
      fc.property(text, fc.subarray(Object.keys(TEAM)), (words, authors) => {
        const result = check([...words, 'stop'].join(' '));
        const keys = findingKeys(result.findings);
        const by = Object.keys(TEAM);
        const over = {
          authors,
          acknowledgements: keys.flatMap((key) => by.map((one) => ({ key, by: one, at: AT }))),
          waivers: keys.flatMap((key) => by.map((one) => waiver(result, { key, by: one }))),
          approvals: by.map((one) => ({
            revision: result.revision,
            findings: keys,
            by: one,
            at: AT,
            note: null,
          })),
        };
        expect(kinds(gate(result, over))).toContain('block');
        expect(kinds(gate(result, over), maySend)).toContain('block');
      }),
    );
  });
  it('what may be queued may be sent', () => {
    const text = fc.array(fc.constantFrom('warn', 'review', 'block', 'stop', 'note'), { maxLength: 4 });
    fc.assert(
      fc.property(text, fc.boolean(), fc.boolean(), (words, acknowledges, approves) => {
        const result = check(words.join(' '));
        const input = gate(result, {
          acknowledgements: acknowledges
            ? findingKeys(result.findings).map((key) => ({ key, by: 'ada', at: AT }))
            : [],
          approvals: approves
            ? [
                {
                  revision: result.revision,
                  findings: findingKeys(result.findings),
                  by: 'cleo',
                  at: AT,
                  note: null,
                },
              ]
            : [],
        });
        if (mayQueue(input).ok) expect(maySend(input).ok).toBe(true);
      }),
    );
  });
});
