import { describe, expect, it } from 'vitest';
import { EXAMPLE_ACCOUNTS } from '../../../../../shared/compliance/example-accounts.ts';
import { rule } from '../../../../../shared/compliance/rules/crisis/hold.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

describe('a hold', () => {
  const holds = [{ from: '2026-11-23T08:00:00-06:00', until: null, reason: 'Storm damage' }];
  const district = { ...EXAMPLE_ACCOUNTS[1], id: 'district-x', scope: 'district' } as const;

  it('stops each account that is not the district’s', () => {
    const targets = ['ridgeview-fb', 'district-x', 'ridgeview-ig'];
    const found = findIn(rule, {
      case: { accounts: [...EXAMPLE_ACCOUNTS, district], holds, post: { targets } },
    });
    expect(found.map(({ at }) => at.account)).toEqual(['ridgeview-fb', 'ridgeview-ig']);
  });
  it.each([
    ['whose beginning cannot be read', { from: 'soon', until: null, reason: '' }],
    ['whose end cannot be read', { from: '2026-11-01T00:00:00Z', until: 'later', reason: '' }],
  ])('%s is on', (_, hold) => {
    expect(findIn(rule, { case: { holds: [hold] } })).toHaveLength(1);
  });
  it('on now is told once, though it is also on at the publish time', () => {
    expect(findIn(rule, { case: { holds } }).map(({ message }) => message)).toEqual(['now']);
  });
  it('is judged at every moment', () => {
    for (const moment of ['draft', 'queue', 'release'] as const)
      expect(findIn(rule, { case: { holds, moment } })).toHaveLength(1);
  });
});
