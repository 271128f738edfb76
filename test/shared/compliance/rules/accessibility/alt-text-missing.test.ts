import { describe, expect, it } from 'vitest';
import { rule } from '../../../../../shared/compliance/rules/accessibility/alt-text-missing.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

describe('when a missing alt text blocks', () => {
  const picture = { id: 'm1', kind: 'image', file: 'gym.jpg', altText: null, source: 'own' } as const;
  const on = (publishAt: string, district: object) =>
    findIn(rule, { case: { district, post: { publishAt, media: [picture] } } }).map(
      ({ severity }) => severity,
    );
  const waits = { accessibility: { altTextBlocksNow: false } };

  it('at once in our district, long before the law’s date', () => {
    expect(on('2026-11-24T15:30', {})).toEqual(['block']);
  });
  it('from the law’s date on where the district waits for it', () => {
    expect(on('2027-04-25T23:59', waits)).toEqual(['warn']);
    expect(on('2027-04-26T00:00', waits)).toEqual(['block']);
  });
  it('by the district’s own date', () => {
    const smaller = { accessibility: { altTextBlocksNow: false, complianceDate: '2028-04-26' } };
    expect(on('2027-04-26T08:00', smaller)).toEqual(['warn']);
    expect(on('2028-04-26T08:00', smaller)).toEqual(['block']);
  });
  it('never below the floor, whatever the district chooses', () => {
    expect(on('2026-11-24T15:30', { severities: { [rule.id]: 'note' } })).toEqual(['warn']);
    expect(on('2026-11-24T15:30', { severities: { [rule.id]: 'review' } })).toEqual(['review']);
  });
  it('of a draft without a time by the day it is', () => {
    const draft = { now: '2027-05-01T10:00:00-05:00', district: waits };
    const found = findIn(rule, { case: { ...draft, post: { publishAt: null, media: [picture] } } });
    expect(found.map(({ severity }) => severity)).toEqual(['block']);
  });
});
