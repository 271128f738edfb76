import { expect, test } from 'vitest';
import { isCouldNotCheck } from '../../../shared/compliance/could-not-check.ts';
import { checkPost } from '../../../shared/compliance/check-post.ts';
import { ruleOf, RULES } from '../../../shared/compliance/rules/index.ts';
import { hostileCases, ownHostileCases } from '../../helpers/hostile-text.ts';

/**
 * A pattern that tries again at every letter runs into the test's time limit; how fast each rule is on 100 kB is told by
 * `npm run bench -- hostile`.
 */
const LENGTH = 10_000;
/** The bench takes them all. */
const PIECES = 4;

test('all rules come to an end on texts made to be slow for any pattern', { timeout: 120_000 }, () => {
  const rule = ruleOf('privacy/name-with-photo-elementary');
  if (rule === undefined) throw new Error('The rule is gone.');
  for (const one of hostileCases(rule, LENGTH))
    expect(checkPost(one).findings.filter(isCouldNotCheck)).toEqual([]);
});

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  '%s comes to an end on hostile text',
  { timeout: 30_000 },
  (id, rule) => {
    for (const one of ownHostileCases(rule, LENGTH, PIECES))
      expect(checkPost(one, { rules: [id] }).findings.filter(isCouldNotCheck)).toEqual([]);
  },
);
