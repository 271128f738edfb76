import { describe, expect, it } from 'vitest';
import { EXAMPLE_ACCOUNTS } from '../../../../../shared/compliance/example-accounts.ts';
import { rule } from '../../../../../shared/compliance/rules/crisis/emergency-terms.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

describe('whose words they are', () => {
  const district = { ...EXAMPLE_ACCOUNTS[0], id: 'district-fb', scope: 'district' } as const;
  const accounts = [district, ...EXAMPLE_ACCOUNTS.slice(1)];
  const text = 'Our school is in lockdown.';

  it('a school’s account is named where the district’s stands beside it', () => {
    const targets = ['district-fb', 'ridgeview-x'];
    const found = findIn(rule, { case: { accounts, post: { targets, text } } });
    expect(found.map(({ at }) => at.account)).toEqual(['ridgeview-x']);
  });
  it.each(['school', 'program', 'classroom'] as const)('a %s account is stopped', (scope) => {
    const found = findIn(rule, {
      case: { accounts: [{ ...EXAMPLE_ACCOUNTS[0], scope }], post: { text } },
    });
    expect(found).toHaveLength(1);
  });
  it('a text that a variant replaces everywhere reaches nobody', () => {
    const variants = { 'ridgeview-fb': { text: 'See the district’s page.' } };
    expect(findIn(rule, { case: { post: { text, variants } } })).toEqual([]);
  });
  it('a day off that the calendar has on the next day only counts for the day before', () => {
    const calendar = [{ date: '2026-11-27', kind: 'no-school', name: 'Thanksgiving break' }] as const;
    const on = (publishAt: string) =>
      findIn(rule, { case: { calendar, post: { publishAt, text: 'No school tomorrow.' } } }).length;
    expect(on('2026-11-26T15:00')).toBe(0);
    expect(on('2026-11-24T15:00')).toBe(1);
  });
});
