import { describe, expect, it } from 'vitest';
import { caseFromExample } from '../../../../../shared/case/example-case.ts';
import { checkPost } from '../../../../../shared/compliance/check-post.ts';
import { rule } from '../../../../../shared/compliance/rules/conduct/ballot-mention.ts';
import { describeRule } from '../../rule-examples.ts';

describeRule(rule);

describe('beside advocacy', () => {
  const found = (text: string): readonly string[] =>
    checkPost(caseFromExample({ case: { post: { text } } }))
      .findings.map((finding) => finding.rule)
      .filter((id) => id.startsWith('conduct/ballot'));

  it('a post that takes a side is reported for that alone, whatever else it tells', () => {
    expect(found('The levy is on the ballot. If it fails, we cut band. Vote yes on the levy.')).toEqual([
      'conduct/ballot-advocacy',
    ]);
    expect(found('The levy is on the ballot. If it fails, we cut band.')).toEqual(['conduct/ballot-mention']);
  });
});
