import { describe, expect, it } from 'vitest';
import { EXAMPLE_ACCOUNTS } from '../../../../../shared/compliance/example-accounts.ts';
import { PLATFORMS } from '../../../../../shared/platforms/index.ts';
import { rule } from '../../../../../shared/compliance/rules/platform/text-length.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

describe('every platform’s own limit', () => {
  it.each(EXAMPLE_ACCOUNTS.map((account) => [account.platform, account] as const))('%s', (id, account) => {
    const { text, video } = PLATFORMS[id];
    const max = video === null ? text.max.value : video.descriptionMaxBytes.value;
    const judge = (length: number) =>
      findIn(rule, {
        case: {
          accounts: EXAMPLE_ACCOUNTS,
          post: { targets: [account.id], text: 'a'.repeat(length), video: { title: 'T' } },
        },
      });
    expect(judge(max)).toEqual([]);
    const [found] = judge(max + 1);
    expect(found?.at).toMatchObject({ account: account.id, field: 'text', range: [max, max + 1] });
    expect(found?.words).toBe('a');
  });
  it('is told for each account that has it', () => {
    const post = { targets: ['ridgeview-fb', 'ridgeview-x'], text: 'a'.repeat(70_000) };
    const found = findIn(rule, { case: { accounts: EXAMPLE_ACCOUNTS, post } });
    expect(new Set(found.map(({ at }) => at.account))).toEqual(new Set(['ridgeview-fb', 'ridgeview-x']));
  });
});
