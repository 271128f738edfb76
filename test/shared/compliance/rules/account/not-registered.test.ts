import { describe, expect, it } from 'vitest';
import { EXAMPLE_ACCOUNTS } from '../../../../../shared/compliance/example-accounts.ts';
import { rule } from '../../../../../shared/compliance/rules/account/not-registered.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

describe('accounts that may not speak', () => {
  it('are each told, in the order of the targets, where the accounts are chosen', () => {
    const accounts = EXAMPLE_ACCOUNTS.map((account) => ({ ...account, registered: false }));
    const targets = ['ridgeview-ig', 'ridgeview-fb'];
    const found = findIn(rule, { case: { accounts, post: { targets } } });
    expect(new Set(found.map(({ at }) => at.account))).toEqual(new Set(targets));
    expect(new Set(found.map(({ at }) => at.field))).toEqual(new Set(['targets']));
  });
  it('are called by their id where they have no handle', () => {
    const accounts = [{ ...EXAMPLE_ACCOUNTS[0], handle: '', registered: null }];
    const [found] = findIn(rule, { case: { accounts } });
    expect(found?.data.handle).toBe('ridgeview-fb');
  });
  it('let nobody pass', () => {
    expect(rule.waivable).toBe(false);
  });
});
