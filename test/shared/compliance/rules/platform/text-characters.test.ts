import { describe, expect, it } from 'vitest';
import { applyFix } from '../../../../../shared/compliance/apply-fix.ts';
import { caseFromExample } from '../../../../../shared/case/example-case.ts';
import { checkPost } from '../../../../../shared/compliance/check-post.ts';
import { EXAMPLE_ACCOUNTS } from '../../../../../shared/compliance/example-accounts.ts';
import { rule } from '../../../../../shared/compliance/rules/platform/text-characters.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

describe('its fix', () => {
  it.each([
    ['We <3 our Ravens', 'We ❤ our Ravens'],
    ['Tickets -> office', 'Tickets → office'],
    ['Back <- here', 'Back ← here'],
    ['More >> here', 'More » here'],
    ['3 < 5 > 4', '3 ‹ 5 › 4'],
    ['<b>Live</b>', '‹b›Live‹/b›'],
  ])('writes “%s” as “%s”', (title, right) => {
    let one = caseFromExample({
      case: { accounts: EXAMPLE_ACCOUNTS, post: { targets: ['ridgeview-yt'], text: '', video: { title } } },
    });
    for (;;) {
      const fix = checkPost(one, { registry: [rule] }).findings[0]?.fix;
      if (!fix) break;
      one = { ...one, post: applyFix(one.post, fix, one.post) };
    }
    expect(one.post.video.title).toBe(right);
  });
});

describe('what it finds', () => {
  it('is every place', () => {
    const video = { title: 'a < b', description: 'c > d < e' };
    const post = { targets: ['ridgeview-yt'], video };
    expect(findIn(rule, { case: { accounts: EXAMPLE_ACCOUNTS, post } })).toHaveLength(3);
  });
});
