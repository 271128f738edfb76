import { describe, expect, it } from 'vitest';
import { rule } from '../../../../../shared/compliance/rules/timing/past.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

describe('the moment it is judged', () => {
  const late = { now: '2026-11-24T15:40:00-06:00', post: { publishAt: '2026-11-24T15:30' } };

  it('is the draft and the queue, and not the release', () => {
    expect(findIn(rule, { case: { ...late, moment: 'draft' } })).toHaveLength(1);
    expect(findIn(rule, { case: { ...late, moment: 'queue' } })).toHaveLength(1);
    expect(findIn(rule, { case: { ...late, moment: 'release' } })).toEqual([]);
  });
  it('leaves a time that is on no clock to its own rule', () => {
    const post = { publishAt: '2026-03-08T02:30' };
    expect(findIn(rule, { case: { post } })).toEqual([]);
  });
});
