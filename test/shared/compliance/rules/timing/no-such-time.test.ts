import { describe, expect, it } from 'vitest';
import { applyFix } from '../../../../../shared/compliance/apply-fix.ts';
import { caseFromExample } from '../../../../../shared/case/example-case.ts';
import { checkPost } from '../../../../../shared/compliance/check-post.ts';
import { rule } from '../../../../../shared/compliance/rules/timing/no-such-time.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

describe('its fix', () => {
  const fixed = (publishAt: string, now: string, zone = 'America/Chicago') => {
    const one = caseFromExample({ case: { now, post: { publishAt, zone } } });
    const fix = checkPost(one, { registry: [rule] }).findings[0]?.fix;
    if (!fix) throw new Error('no fix');
    const post = applyFix(one.post, fix, one.post);
    expect(checkPost({ ...one, post }, { registry: [rule] }).findings).toEqual([]);
    return [post.publishAt, post.side];
  };

  it('moves a skipped time to the first there is after it', () => {
    const now = '2027-03-01T10:00:00-06:00';
    for (const skipped of ['2027-03-14T02:00', '2027-03-14T02:30', '2027-03-14T02:59'])
      expect(fixed(skipped, now)).toEqual(['2027-03-14T03:00', null]);
  });
  it('knows zones that jump by half an hour', () => {
    const moved = fixed('2026-10-04T02:15', '2026-09-01T10:00:00Z', 'Australia/Lord_Howe');
    expect(moved).toEqual(['2026-10-04T02:30', null]);
  });
  it('offers the earlier of two, and the later once the earlier is over', () => {
    expect(fixed('2026-11-01T01:30', '2026-10-31T10:00:00-05:00')).toEqual(['2026-11-01T01:30', 'earlier']);
    expect(fixed('2026-11-01T01:30', '2026-11-01T01:45:00-05:00')).toEqual(['2026-11-01T01:30', 'later']);
  });
  it('is shown before it is made', () => {
    const [found] = findIn(rule, { case: { post: { publishAt: '2027-11-07T01:30' } } });
    expect(found?.fix?.safe).toBe(false);
  });
});
