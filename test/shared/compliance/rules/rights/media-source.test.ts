import { describe, expect, it } from 'vitest';
import { rule } from '../../../../../shared/compliance/rules/rights/media-source.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

describe('severities', () => {
  const media = [
    { id: 'm1', kind: 'image', source: null },
    { id: 'm2', kind: 'image', source: 'found' },
  ] as const;
  const of = (severity?: 'warn' | 'block') =>
    findIn(rule, {
      case: {
        ...(severity === undefined ? {} : { district: { severities: { [rule.id]: severity } } }),
        post: { media },
      },
    }).map((found) => [found.message, found.severity]);

  it('an open question goes to a second person, a found picture is stopped', () => {
    expect(of()).toEqual([
      ['found', 'block'],
      ['unanswered', 'review'],
    ]);
  });
  it('a milder district still stops what was found', () => {
    expect(of('warn')).toEqual([
      ['found', 'block'],
      ['unanswered', 'warn'],
    ]);
  });
  it('a stricter district stops both', () => {
    expect(new Set(of('block').map(([, severity]) => severity))).toEqual(new Set(['block']));
  });
});
