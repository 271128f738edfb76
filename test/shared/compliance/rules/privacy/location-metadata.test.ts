import { expect, it } from 'vitest';
import { rule } from '../../../../../shared/compliance/rules/privacy/location-metadata.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

it('says a file once, whatever the number of accounts, and offers to strip exactly that file', () => {
  const accounts = ['a', 'b', 'c'].map(
    (id) => ({ id, platform: 'facebook', handle: `@${id}`, scope: 'school' }) as const,
  );
  const media = ['m1', 'm2', 'm3'].map((id, at) => ({ id, kind: 'image', hasGps: at === 1 }) as const);
  const found = findIn(rule, { case: { accounts, post: { targets: ['a', 'b', 'c'], media } } });
  expect(found.map(({ at, fix }) => [at.account, at.media, fix?.safe, fix?.edits])).toEqual([
    [null, 'm2', true, [{ field: 'media.m2.hasGps', value: false }]],
  ]);
});
