import { describe, expect, it } from 'vitest';
import { EXAMPLE_ACCOUNTS } from '../../../../../shared/compliance/example-accounts.ts';
import { sayFindings } from '../../../../../shared/compliance/say-finding.ts';
import { rule } from '../../../../../shared/compliance/rules/consent/opted-out.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

const entry = {
  scope: ['image', 'name'],
  channels: ['instagram'],
  decision: 'denied',
  basis: 'e-sign',
  from: '2026-09-10',
} as const;
const grant = { ...entry, channels: ['social'], decision: 'granted', from: '2026-08-24' } as const;
const student = { id: 's1', kind: 'student', first: 'Mason', last: 'Lindqvist', grade: '2' } as const;
const picture = {
  id: 'm1',
  kind: 'image',
  altText: 'A paper volcano',
  source: 'own',
  shot: 'group',
  faces: [{ id: 'f1', is: 'person', person: 's1' }],
  peopleAnswered: true,
} as const;
const both = { accounts: EXAMPLE_ACCOUNTS, people: [{ ...student, consents: [grant, entry] }] };
const targets = ['ridgeview-fb', 'ridgeview-ig'];

describe('a no for one platform', () => {
  it('stops that account and no other', () => {
    const post = { targets, text: 'Mason Lindqvist built it.', media: [picture] };
    const found = findIn(rule, { case: { ...both, post } });
    expect(found.map(({ message, at }) => [message, at.account])).toEqual([
      ['pictured', 'ridgeview-ig'],
      ['named', 'ridgeview-ig'],
    ]);
  });
  it('passes once the picture is left out there and the variant names nobody', () => {
    const post = {
      targets,
      text: 'Mason Lindqvist built it.',
      variants: { 'ridgeview-ig': { text: 'A second grader built it.' } },
      media: [{ ...picture, perTarget: { 'ridgeview-ig': { omit: true } } }],
    };
    expect(findIn(rule, { case: { ...both, post } })).toEqual([]);
  });
});

describe('what it keeps and says', () => {
  const found = findIn(rule, {
    case: { ...both, post: { targets: ['ridgeview-ig'], media: [picture] } },
  });

  it('keeps an id, and no name', () => {
    expect(JSON.stringify(found)).not.toMatch(/Mason|Lindqvist/);
    expect(found[0]?.data.person).toEqual({ person: 's1' });
  });
  it('says nothing of whose decision it was, or why', () => {
    for (const { what, why, todo } of sayFindings(found, () => 'Mason'))
      expect(`${what} ${why} ${todo}`).not.toMatch(/mother|father|court|custody|because the family/i);
  });
});

describe('the time of a no', () => {
  const on = (publishAt: string, until: string | null) =>
    findIn(rule, {
      case: {
        people: [{ ...student, consents: [grant, { ...entry, channels: ['social'], until }] }],
        post: { publishAt, media: [picture] },
      },
    }).length;

  it('is judged on the publish date, first and last day included', () => {
    expect(on('2027-01-31T08:00', '2027-01-31')).toBe(1);
    expect(on('2027-02-01T08:00', '2027-01-31')).toBe(0);
    expect(on('2026-11-24T08:00', null)).toBe(1);
  });
});
