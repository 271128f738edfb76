import { describe, expect, it } from 'vitest';
import { sayFindings } from '../../../../../shared/compliance/say-finding.ts';
import { rule } from '../../../../../shared/compliance/rules/consent/protected-person.ts';
import { describeRule, findIn } from '../../rule-examples.ts';

describeRule(rule);

const protectedStudent = {
  id: 's9',
  kind: 'student',
  first: 'Juniper',
  last: 'Halvorsen',
  grade: '4',
  protected: true,
} as const;
const picture = {
  id: 'm1',
  kind: 'image',
  altText: 'Students in a gym',
  shot: 'crowd',
  faces: [{ id: 'f1', is: 'person', person: 's9' }],
  peopleAnswered: true,
} as const;

describe('what it gives away', () => {
  it('is nothing: no name of the register, no reason, no id', () => {
    const found = findIn(rule, { case: { people: [protectedStudent], post: { media: [picture] } } });
    const kept = JSON.stringify(found.map(({ data, words }) => ({ data, words })));
    expect(kept).not.toMatch(/Juniper|Halvorsen|s9/);
    for (const { what, why, todo } of sayFindings(found, () => 'Juniper')) {
      expect(`${what} ${why} ${todo}`).not.toMatch(/Juniper|protect|safe at home|court|custody|address/i);
      expect(what).toContain('cannot be published');
    }
  });
});

describe('where a name is read', () => {
  it.each([
    [
      'a variant of an account that is not chosen',
      { variants: { elsewhere: { text: 'By Juniper Halvorsen' } } },
    ],
    ['a video’s title', { video: { title: 'Juniper Halvorsen sings' } }],
    ['a tag', { video: { tags: ['choir', 'Juniper Halvorsen'] } }],
    ['the first comment', { firstComment: 'Halvorsen, Juniper' }],
    ['a link', { link: 'https://isd271.org/news/juniper-halvorsen' }],
    ['alt text', { media: [{ ...picture, faces: [], altText: 'Juniper Halvorsen sings' }] }],
  ])('%s', (_, post) => {
    const found = findIn(rule, { case: { people: [protectedStudent], post: post as object } });
    expect(found.map(({ message }) => message)).toContain('named');
  });
});
